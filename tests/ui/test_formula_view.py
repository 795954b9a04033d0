"""The typesetter's limits, and which of its drawings is shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.io.lessons.pieces import Formula, split
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.resources import resource
from gd_desktop.ui import formula_view
from gd_desktop.ui.formula_view import MOST_NESTED, FormulaView, nesting, typeset
from gd_desktop.ui.theme import load_theme


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


class Held(Jobs):
    """Jobs that end when they are told to."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[tuple[Callable[[Token], Any], Callable[[Any], None]]] = []
        self.failing: list[Callable[[Failure], None]] = []

    def submit(
        self,
        work: Callable[[Token], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
        progressed: Callable[[float], None] | None = None,
    ) -> Job:
        self.held.append((work, done))
        self.failing.append(failed)
        return Job(work)

    def end(self, number: int) -> None:
        """Have one done, in whatever order they were asked for."""
        work, done = self.held[number]
        done(work(Token()))


def test_a_drawing_in_other_looks_is_not_taken(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was on its way when the size or the colours changed."""
    monkeypatch.setattr(formula_view, "typeset", lambda *_wish: b"<svg/>")
    jobs, light = Held(), load_theme("light")
    view = FormulaView(jobs, 32, "ink")
    qtbot.addWidget(view)
    view.show_formula("y = x²", "y = x^2")
    for theme in (light, replace(light, scale=2.0), load_theme("dark")):
        view.dress(theme)
        view.typeset()
    for late in (0, 1):
        jobs.end(late)
        assert view._drawing is None
    jobs.end(2)
    assert view._drawing is not None
    # Nor does it take away the drawing if it could not be made.
    jobs.failing[0](Failure("", ""))
    assert view._drawing is not None
