"""The typesetter's limits."""

import pytest

from gd_desktop.io.lessons.pieces import Formula, split
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.resources import resource
from gd_desktop.ui.formula_view import MOST_NESTED, nesting, typeset


@pytest.mark.parametrize(
    ("latex", "deep"),
    [
        ("x", 0),
        (r"\frac{1}{2}", 1),
        (r"\frac{1}{\sqrt{x}}", 2),
        (r"\left( \frac{1}{2} \right)", 2),
        (r"\{x\}", 0),
        ("}}{", 0),
        ("{" * 24 + "x" + "}" * 24, 24),
        (r"\begin{matrix} a \end{matrix}", 2),
    ],
)
def test_how_deep_it_is_nested(latex: str, deep: int) -> None:
    assert nesting(latex) == deep


@pytest.mark.parametrize("group", ["{", r"\frac{1}{", r"\left("])
def test_what_would_take_for_ever_is_refused_at_once(group: str) -> None:
    with pytest.raises(ValueError, match="nested too deep"):
        typeset(group * 40 + "x", 19, "#000000")


def test_every_formula_of_the_lessons_is_typeset() -> None:
    files = [*resource("lessons").glob("*.lesson"), resource("questions", "questions.lesson")]
    formulas = {
        piece.latex
        for file in files
        for page in load_lesson(file).pages
        for piece in split(page.text)
        if isinstance(piece, Formula)
    }
    assert len(formulas) > 20
    for latex in formulas:
        assert nesting(latex) <= MOST_NESTED
        assert b"<svg" in typeset(latex, 19, "#000000")
