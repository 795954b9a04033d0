"""Broken, strange and hostile input: what is refused, and at which character."""

import inspect
import itertools
import sys
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.core.function import Function, parse_function
from gd_desktop.core.refusal import Reason
from gd_desktop.expression_text import as_latex, as_text
from gd_desktop.expression_words import refusal

# Some twenty times what it takes on a slow machine: what grows without end is still caught.
SECONDS = 5.0

# What is typed, the fault, the first character that is meant, and how many are.
REFUSED: list[tuple[str, Fault, int, int]] = [
    ("", Fault.EMPTY, 0, 0),
    ("   ", Fault.EMPTY, 0, 3),
    ("y =", Fault.EMPTY, 0, 3),
    ("f(x) = ", Fault.EMPTY, 0, 7),
    ("x" * 501, Fault.TOO_LONG, 500, 1),
    ("9" * 1_000_000, Fault.TOO_LONG, 500, 999_500),
    ("(" * 1_000_000, Fault.TOO_LONG, 500, 999_500),
    # Characters and names.
    ("x & y", Fault.UNKNOWN_CHARACTER, 2, 1),
    ("x @ y", Fault.UNKNOWN_CHARACTER, 2, 1),
    ("$x", Fault.UNKNOWN_CHARACTER, 0, 1),
    ("x%2", Fault.UNKNOWN_CHARACTER, 1, 1),
    ("~x", Fault.UNKNOWN_CHARACTER, 0, 1),
    ("x\\2", Fault.UNKNOWN_CHARACTER, 1, 1),
    ("x\x00", Fault.UNKNOWN_CHARACTER, 1, 1),
    ("x\u200b+1", Fault.UNKNOWN_CHARACTER, 1, 1),
    ("x\ud800", Fault.UNKNOWN_CHARACTER, 1, 1),
    ("x + 🙂", Fault.UNKNOWN_CHARACTER, 4, 1),
    ("∞ x", Fault.UNKNOWN_CHARACTER, 0, 1),
    ("∫x", Fault.UNKNOWN_CHARACTER, 0, 1),
    ("x′", Fault.UNKNOWN_CHARACTER, 1, 1),
    ("2х + 1", Fault.LOOK_ALIKE, 1, 1),  # Cyrillic
    ("х²", Fault.LOOK_ALIKE, 0, 1),
    ("соs x", Fault.LOOK_ALIKE, 0, 1),
    ("2 + lοg x", Fault.LOOK_ALIKE, 5, 1),  # Greek
    ("ο + x", Fault.LOOK_ALIKE, 0, 1),
    ("ｘ + 1", Fault.LOOK_ALIKE, 0, 1),
    ("x（1）", Fault.LOOK_ALIKE, 1, 1),
    ("𝑥²", Fault.LOOK_ALIKE, 0, 1),
    ("x + ２", Fault.LOOK_ALIKE, 4, 1),
    ("x + ٣", Fault.LOOK_ALIKE, 4, 1),
    ("eˣ", Fault.LOOK_ALIKE, 1, 1),
    ("foo(x)", Fault.UNKNOWN_NAME, 0, 3),
    ("f(x)", Fault.UNKNOWN_NAME, 0, 1),
    ("max(x, 0)", Fault.UNKNOWN_NAME, 0, 3),
    ("sen(x)", Fault.UNKNOWN_NAME, 0, 3),
    ("3 + cosin x", Fault.UNKNOWN_NAME, 4, 5),
    ("x_1", Fault.UNKNOWN_NAME, 0, 2),
    ("t^2", Fault.OTHER_VARIABLE, 0, 1),
    ("x + a", Fault.OTHER_VARIABLE, 4, 1),
    ("2ax", Fault.OTHER_VARIABLE, 1, 1),
    ("z", Fault.OTHER_VARIABLE, 0, 1),
    ("x + i", Fault.OTHER_VARIABLE, 4, 1),
    ("θx", Fault.UNKNOWN_CHARACTER, 0, 1),
    # What a program would understand.
    ("x.real", Fault.POINT, 1, 1),
    ("(x).__class__", Fault.POINT, 3, 1),
    ("__import__('os')", Fault.UNKNOWN_NAME, 0, 10),
    ("__import__('os').system('true')", Fault.UNKNOWN_NAME, 0, 10),
    ("eval('x')", Fault.UNKNOWN_NAME, 0, 4),
    ("exec(x)", Fault.UNKNOWN_NAME, 0, 4),
    ("open('f')", Fault.UNKNOWN_NAME, 0, 4),
    ("lambda x: x", Fault.UNKNOWN_NAME, 0, 6),
    ("x if x else y", Fault.OTHER_VARIABLE, 2, 1),
    ("'x'", Fault.QUOTE, 0, 1),
    ('x"', Fault.QUOTE, 1, 1),
    ("x; y", Fault.SEMICOLON, 1, 1),
    ("x = 1", Fault.EQUALS, 2, 1),
    ("y = x = 1", Fault.EQUALS, 6, 1),
    ("x == 1", Fault.COMPARISON, 2, 2),
    ("y == x", Fault.COMPARISON, 2, 2),
    ("x := 1", Fault.UNKNOWN_CHARACTER, 2, 1),
    ("x < 1", Fault.COMPARISON, 2, 1),
    ("x >= 1", Fault.COMPARISON, 2, 2),
    ("x != 1", Fault.COMPARISON, 2, 2),
    ("x ≤ 1", Fault.COMPARISON, 2, 1),
    ("x!", Fault.FACTORIAL, 1, 1),
    ("{x: x}", Fault.UNKNOWN_CHARACTER, 2, 1),
    ("[x for x in y]", Fault.OTHER_VARIABLE, 3, 1),
    ("f'{x}'", Fault.OTHER_VARIABLE, 0, 1),
    ("x # y", Fault.UNKNOWN_CHARACTER, 2, 1),
    ("atan(y, x)", Fault.COMMA, 6, 1),
    # Numbers.
    ("0,5x", Fault.DECIMAL_COMMA, 1, 1),
    ("x + 1,25", Fault.DECIMAL_COMMA, 5, 1),
    ("x, 2", Fault.COMMA, 1, 1),
    ("1.2.3x", Fault.BAD_NUMBER, 0, 4),
    ("2..x", Fault.BAD_NUMBER, 0, 3),
    (".", Fault.POINT, 0, 1),
    ("x + .", Fault.POINT, 4, 1),
    ("1e400x", Fault.NUMBER_TOO_LARGE, 0, 5),
    ("x + 1e999999999", Fault.NUMBER_TOO_LARGE, 4, 11),
    ("x + " + "9" * 400, Fault.NUMBER_TOO_LARGE, 4, 400),
    ("x" + "⁹" * 310, Fault.NUMBER_TOO_LARGE, 1, 310),
    ("x + 2⁻" + "⁹" * 310, Fault.NUMBER_TOO_LARGE, 5, 311),
    ("1e-400x", Fault.NUMBER_TOO_SMALL, 0, 6),
    ("1e-999999999x", Fault.NUMBER_TOO_SMALL, 0, 12),
    ("x2", Fault.NUMBER_AFTER, 1, 1),
    ("2 3x", Fault.NUMBER_AFTER, 2, 1),
    ("(x+1)2", Fault.NUMBER_AFTER, 5, 1),
    ("0x10", Fault.NUMBER_AFTER, 2, 2),
    # What is missing.
    ("2+", Fault.MISSING_AFTER, 1, 1),
    ("x^", Fault.MISSING_AFTER, 1, 1),
    ("x**", Fault.MISSING_AFTER, 1, 2),
    ("(x+)", Fault.MISSING_AFTER, 2, 1),
    ("-", Fault.MISSING_AFTER, 0, 1),
    ("√", Fault.MISSING_AFTER, 0, 1),
    ("*x", Fault.MISSING_BEFORE, 0, 1),
    ("x+*2", Fault.MISSING_BEFORE, 2, 1),
    ("x//2", Fault.MISSING_BEFORE, 2, 1),
    ("x^^2", Fault.MISSING_BEFORE, 2, 1),
    ("²x", Fault.MISSING_BEFORE, 0, 1),
    ("sin", Fault.MISSING_ARGUMENT, 0, 3),
    ("2 + sin", Fault.MISSING_ARGUMENT, 4, 3),
    ("sin + x", Fault.MISSING_ARGUMENT, 0, 3),
    ("sin*x", Fault.MISSING_ARGUMENT, 0, 3),
    ("(cos)x", Fault.MISSING_ARGUMENT, 1, 3),
    ("sin²", Fault.MISSING_ARGUMENT, 0, 3),
    ("sin^-1 x", Fault.INVERSE_POWER, 0, 6),
    ("sin⁻¹x", Fault.INVERSE_POWER, 0, 5),
    ("tan^−1(x)", Fault.INVERSE_POWER, 0, 6),
    ("ln^-1 x", Fault.FUNCTION_POWER, 0, 5),
    ("sin^-2 x", Fault.FUNCTION_POWER, 0, 6),
    ("sin^x x", Fault.FUNCTION_POWER, 0, 3),
    ("sin^", Fault.FUNCTION_POWER, 0, 3),
    # Brackets and bars.
    ("(x", Fault.UNCLOSED, 0, 1),
    ("sin(x", Fault.UNCLOSED, 3, 1),
    ("sin(", Fault.UNCLOSED, 3, 1),
    ("2(x+(1", Fault.UNCLOSED, 4, 1),
    ("|x", Fault.UNCLOSED, 0, 1),
    ("x|", Fault.UNCLOSED, 1, 1),
    ("(|x)", Fault.UNCLOSED, 1, 1),
    ("x)", Fault.UNOPENED, 1, 1),
    (")", Fault.UNOPENED, 0, 1),
    ("sin(x))", Fault.UNOPENED, 6, 1),
    ("(x]", Fault.MISMATCHED, 2, 1),
    ("{x + [1)}", Fault.MISMATCHED, 7, 1),
    ("()", Fault.EMPTY_BRACKETS, 0, 2),
    ("sin()", Fault.EMPTY_BRACKETS, 3, 2),
    ("x + [ ]", Fault.EMPTY_BRACKETS, 4, 3),
    # Constants.
    ("2", Fault.NO_VARIABLE, 0, 1),
    ("e^π", Fault.NO_VARIABLE, 0, 3),
    ("y = 4", Fault.NO_VARIABLE, 0, 5),
    ("1/0", Fault.DIVISION_BY_ZERO, 2, 1),
    ("x/0", Fault.DIVISION_BY_ZERO, 2, 1),
    ("x/(1-1)", Fault.DIVISION_BY_ZERO, 2, 5),
    ("x/-0", Fault.DIVISION_BY_ZERO, 2, 2),
    ("9^9^9^9 + x", Fault.NOT_FINITE, 2, 5),
    ("x + 1e308*10", Fault.NOT_FINITE, 4, 8),
    ("x + exp(1000)", Fault.NOT_FINITE, 4, 9),
    ("ln 0 + x", Fault.NOT_FINITE, 0, 4),
    ("0^-1 x", Fault.NOT_FINITE, 0, 4),
    ("ln(-1) + x", Fault.NOT_REAL, 0, 6),
    ("(-1)^0.5 x", Fault.NOT_REAL, 0, 8),
    ("x + √(-2)", Fault.NOT_REAL, 4, 5),
    ("asin(2)x", Fault.NOT_REAL, 0, 7),
    # What is large.
    ("(" * 51 + "x" + ")" * 51, Fault.TOO_DEEP, 50, 1),
    ("(" * 500, Fault.TOO_DEEP, 50, 1),
    ("|" * 500, Fault.TOO_DEEP, 50, 1),
    ("√" * 499 + "x", Fault.TOO_DEEP, 50, 1),
    ("sin " * 60 + "x", Fault.TOO_DEEP, 200, 3),
    ("x" + "^x" * 60, Fault.TOO_DEEP, 101, 1),
    ("2^" * 240 + "x", Fault.TOO_DEEP, 101, 1),
    ("x" + "/2" * 240, Fault.TOO_DEEP, 0, 1),
    ("(" * 48 + "x" + "+1)^2" * 48, Fault.TOO_DEEP, 8, 1),
    ("exp(" * 49 + "x" + ")" * 49, Fault.TOO_COMPLEX, 0, 246),
    ("^".join("x" * 45), Fault.TOO_COMPLEX, 0, 89),
    ("*".join(f"(x+y+{i})^x" for i in range(40)), Fault.TOO_COMPLEX, 0, 429),
]


def shown(row: tuple[str, Fault, int, int]) -> str:
    text = row[0].encode("unicode_escape").decode()
    return text if len(text) < 32 else f"{text[:24]}…{len(text)}"


def answered(text: str) -> Function | ExpressionRefusal:
    """What comes of a text."""
    try:
        return parse_function(text)
    except ExpressionRefusal as no:
        return no


def test_there_are_many() -> None:
    assert len(REFUSED) >= 80
    assert {fault for _, fault, _, _ in REFUSED} == set(Fault)


@pytest.mark.parametrize("row", REFUSED, ids=shown)
def test_it_is_refused_where_it_is_wrong(row: tuple[str, Fault, int, int]) -> None:
    text, fault, at, length = row
    begun = time.perf_counter()
    with pytest.raises(ExpressionRefusal) as no:
        parse_function(text)
    assert time.perf_counter() - begun < SECONDS
    answer = no.value
    assert (answer.fault, answer.at, answer.length) == (fault, at, length)
    assert (answer.name, answer.reason) == ("function", Reason.NOT_A_FUNCTION)
    assert answer.given.removesuffix("…") in text
    assert len(answer.given) <= 25
    assert len(str(answer)) < 4000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sen(x)", ("sin",)),
        ("sqr(x)", ("sqrt",)),
        ("arcsn(x)", ("arcsin", "arctan")),
        ("2х", "x"),
        ("sin^-1 x", "asin"),
        ("(x]", ")"),
        ("[x", "]"),
    ],
)
def test_it_says_what_was_meant(text: str, expected: object) -> None:
    with pytest.raises(ExpressionRefusal) as no:
        parse_function(text)
    expected_is = no.value.expected
    assert expected_is == expected or set(expected) <= set(expected_is)  # type: ignore[call-overload]


LARGE = [
    "-" * 499 + "x",
    "xy" * 250,
    "(" * 49 + "x" + ")" * 49,
    "x+" * 249 + "x",
    "x+" + "(1+" * 49 + "1" + ")" * 49,
    "(x+y+1)^1e9",
    "(1+x)^(1e15+1)",
    "sin x cos x tan x exp(x) ln(x) sqrt(x) sinh x cosh x tanh x",
    "+".join(f"sin({i}x)" for i in range(50)),
    "+".join(f"{i}x^{i}" for i in range(1, 65)),
    "+".join(f"1/(x+{i}y)" for i in range(44)),
    "+".join(f"{i}e^(-(x-{i})^2-(y+{i})^2)" for i in range(1, 19)),
    "".join(f"(x+{i})" for i in range(30)),
    "x" + "/x" * 70,
    "√(" * 20 + "x" + "+1)" * 20,
    "x^" * 6 + "x",
    "(1+x·" * 39 + "x" + ")" * 39,
    "1/(1+" * 26 + "x" + ")" * 26,
    "e^(2-x·" * 19 + "x" + ")" * 19,
    "0." + "3" * 450 + "x",
    "1e308x*1e308y",
    "1e-307x*1e-307",
]


@pytest.mark.parametrize("text", LARGE, ids=lambda text: f"{text[:16]}…{len(text)}")
def test_what_is_large_is_taken_or_refused_at_once(text: str) -> None:
    begun = time.perf_counter()
    answer = answered(text)
    if isinstance(answer, ExpressionRefusal):
        assert answer.fault is Fault.TOO_COMPLEX
    else:
        x = np.full(len(answer.parameters), 0.5)
        answer.evaluate(x)
        answer.curvature(x)
        for node in (answer.tree, *answer.slopes, *itertools.chain(*answer.bends)):
            assert len(as_text(node)) <= 410
            assert as_latex(node)
    assert time.perf_counter() - begun < SECONDS


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=60) | st.text("xy012.+-*/^()[]|√²⁻ sincoelpt,", max_size=60))
def test_any_text_is_a_function_or_refused(text: str) -> None:
    answer = answered(text)
    if isinstance(answer, ExpressionRefusal):
        assert 0 <= answer.at <= len(text)
        assert 0 <= answer.length <= len(text) - answer.at
        assert "\n" not in refusal(answer)
    else:
        answer.evaluate(np.full(len(answer.parameters), 0.5))


def test_refusals_come_with_little_room_left_on_the_stack() -> None:
    def deeper(levels: int) -> None:
        if levels:
            deeper(levels - 1)
            return
        for text, fault, _, _ in REFUSED:
            with pytest.raises(ExpressionRefusal) as no:
                parse_function(text)
            assert no.value.fault is fault

    used = len(inspect.stack(0))
    deeper(sys.getrecursionlimit() - used - 560)
