"""A text's parts: Markdown, formulas, and numbers in braces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.io.lessons.pieces import Formula, Number, OddBrace, Piece, Plain, split


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("plain }", [Plain("plain }")]),
        ("x = {x}.", [Plain("x = "), Number("x", None), Plain(".")]),
        ("{first:2}{w1}", [Number("first", 2), Number("w1", None)]),
        ("$x_{k+1}$ and {x}", [Formula("x_{k+1}"), Plain(" and "), Number("x", None)]),
        ("{{x} {{{x}", [Plain("{x} {"), Number("x", None)]),
        ("5 $ or\n6 $", [Plain("5 $ or\n6 $")]),
        ("{ x}", [OddBrace("{ x}"), Plain(" x}")]),
        ("{X}", [OddBrace("{X}"), Plain("X}")]),
        ("{x:}", [OddBrace("{x:}"), Plain("x:}")]),
    ],
)
def test_a_text_is_split(text: str, pieces: list[Piece]) -> None:
    assert split(text) == pieces


@given(st.text(alphabet="{}$:x1 \n\\"))
def test_nothing_of_a_text_is_lost(text: str) -> None:
    whole = ""
    for piece in split(text):
        match piece:
            case Plain(plain):
                whole += plain.replace("{", "{{")
            case Formula(latex):
                whole += f"${latex}$"
            case Number(name, decimals):
                whole += f"{{{name}}}" if decimals is None else f"{{{name}:{decimals}}}"
            case OddBrace():
                whole += "{"
    # A number of decimals may have been written as 01.
    assert whole.replace(":0", ":") == text.replace(":0", ":")
