"""Formulas as a textbook writes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.curves import Parabola
from gd_desktop.formulas import (
    derivative_text,
    function_latex,
    function_text,
    minimum_text,
    solution_latex,
    solution_text,
    start_text,
    written,
)
from gd_desktop.numerals import Rounding, Style

STORY = Parabola()


@pytest.mark.parametrize(
    ("coefficients", "function", "derivative"),
    [
        ((1, -4, 6), "y = x² − 4x + 6", "2x − 4"),
        ((-1, 0, 0), "y = −x²", "−2x"),
        ((2, 1, -0.5), "y = 2x² + x − 0.5", "4x + 1"),
        ((0.5, -1, 0), "y = 0.5x² − x", "x − 1"),
        ((-0.5, 0, 3), "y = −0.5x² + 3", "−x"),
        ((1e7, 2e-6, 0), "y = 10⁷·x² + 2·10⁻⁶·x", "2·10⁷·x + 2·10⁻⁶"),
    ],
)
def test_a_parabola_and_its_derivative_are_written_out(
    coefficients: tuple[float, float, float], function: str, derivative: str
) -> None:
    problem = Parabola(*coefficients)
    assert function_text(problem) == function
    assert derivative_text(problem) == derivative


@settings(max_examples=100, deadline=None)
@given(
    a=st.floats(-1e9, 1e9).filter(lambda a: abs(a) > 1e-9),
    b=st.floats(-1e9, 1e9),
    c=st.floats(-1e9, 1e9),
)
def test_no_sign_follows_another(a: float, b: float, c: float) -> None:
    problem = Parabola(a, b, c)
    for text in (function_text(problem), derivative_text(problem)):
        assert "-" not in text
        for joint in ("+ −", "− −", "−−"):
            assert joint not in text


def test_the_solution_is_where_the_derivative_is_zero() -> None:
    assert solution_text(STORY) == "dy/dx = 2x − 4 = 0  ⇒  x = 2"
    assert solution_latex(STORY) == r"\frac{dy}{dx} = 2x - 4 = 0 \;\Rightarrow\; x = 2"


def test_latex_has_powers_in_braces_and_no_signs_of_its_own() -> None:
    assert function_latex(STORY) == "y = x^{2} - 4x + 6"
    assert function_latex(Parabola(1e-7, 0, 1)) == r"y = 10^{-7}\cdot x^{2} + 1"


@pytest.mark.parametrize(
    ("value", "style", "text"),
    [
        (8.0, Style(3), "8"),
        (6.8, Style(3), "6.8"),
        (4.4576, Style(3), "4.458"),
        (4.4576, Style(3, Rounding.TRUNCATE), "4.457"),
        (-4.4576, Style(1), "−4.5"),
        (1e300, Style(3), "10³⁰⁰"),
    ],
)
def test_a_number_in_arithmetic_is_whole_where_that_is_short(
    value: float, style: Style, text: str
) -> None:
    assert written(value, style) == text


def test_marks_in_the_plot() -> None:
    assert minimum_text(STORY.extremum) == "minimum x = 2"
    assert minimum_text(Parabola(-3, 1, 0).extremum) == "maximum x ≈ 0.166667"
    assert start_text(8) == "start x₀ = 8"
