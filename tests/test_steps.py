"""A step's arithmetic, written out for each method."""

import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS
from gd_desktop.core.setup import Setup
from gd_desktop.formulas import Part
from gd_desktop.numerals import Style
from gd_desktop.steps import row_text, step_lines


def text_of(descent: Descent, k: int) -> str:
    """The arithmetic that led to row k."""
    return row_text(descent.problem, descent.stepper.optimizer, descent.trail, k, Style())


def lines_of(setup: Setup, steps: int) -> list[list[Part]]:
    """The arithmetic of the step after so many."""
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    move = descent.next_move()
    assert move is not None
    return step_lines(
        descent.problem, descent.stepper.optimizer, descent.row(), setup.rate, *move, Style()
    )


def joined(setup: Setup, steps: int) -> list[str]:
    """The lines as text."""
    return ["".join(part.text for part in line) for line in lines_of(setup, steps)]


@pytest.mark.parametrize(
    ("setup", "k", "text"),
    [
        (Setup(), 0, "x₀ = 8"),
        (Setup(), 1, "x₁ = 8 − 0.1 · (2·8 − 4) = 6.8"),
        (Setup(), 5, "x₅ = 4.458 − 0.1 · (2·4.458 − 4) = 3.966"),
        (Setup(rate=0.9), 2, "x₂ = −2.8 − 0.9 · (2·(−2.8) − 4) = 5.84"),
        (Setup(coefficients=(-1.0, 0.0, 0.0)), 1, "x₁ = 8 − 0.1 · (−2·8) = 9.6"),
        (Setup(coefficients=(0.5, 3.0, 0.0)), 1, "x₁ = 8 − 0.1 · (8 + 3) = 6.9"),
        (Setup(coefficients=(-0.5, 0.0, 0.0), start=(-8.0,)), 1, "x₁ = −8 − 0.1 · (−(−8)) = −8.8"),
    ],
)
def test_the_arithmetic_of_a_step(setup: Setup, k: int, text: str) -> None:
    descent = Descent(setup)
    descent.forward(5)
    assert text_of(descent, k) == text


def test_the_arithmetic_is_written_with_the_rate_of_its_own_step() -> None:
    descent = Descent(Setup(rate=0.5))
    descent.forward(1)
    descent.amend(Setup(rate=0.25))
    descent.forward(1)
    assert text_of(descent, 1) == "x₁ = 8 − 0.5 · (2·8 − 4) = 2"
    assert text_of(descent, 2) == "x₂ = 2 − 0.25 · (2·2 − 4) = 2"


def test_the_parts_of_a_step_say_what_they_speak_of() -> None:
    (line,) = lines_of(Setup(), 0)
    spoken = [(part.role, part.text) for part in line if part.role]
    assert spoken == [
        ("point", "x₁"),
        ("point", "8"),
        ("rate", "0.1"),
        ("gradient", "(2·8 − 4)"),
        ("result", "6.8"),
    ]


@pytest.mark.parametrize(
    ("method", "steps", "lines"),
    [
        ("gradient-descent", 0, ["x₁ = 8 − 0.1 · (2·8 − 4) = 6.8"]),
        ("momentum", 0, ["v₁ = 0.9·0 + (2·8 − 4) = 12", "x₁ = 8 − 0.1 · 12 = 6.8"]),
        ("momentum", 1, ["v₂ = 0.9·12 + (2·6.8 − 4) = 20.4", "x₂ = 6.8 − 0.1 · 20.4 = 4.76"]),
        ("nesterov", 0, ["v₁ = 0.9·0 + (2·8 − 4) = 12", "x₁ = 8 − 0.1 · (12 + 0.9·12) = 5.72"]),
        ("adagrad", 0, ["s₁ = 0 + (2·8 − 4)² = 144", "x₁ = 8 − 0.1 · 12 / 12 = 7.9"]),
        (
            "rmsprop",
            0,
            ["s₁ = 0.99·0 + 0.01·(2·8 − 4)² = 1.44", "x₁ = 8 − 0.1 · 12 / 1.2 = 7.000"],
        ),
        (
            "adam",
            0,
            ["m₁ = 0.9·0 + 0.1·(2·8 − 4) = 1.2,  s₁ = 0.144", "x₁ = 8 − 0.1 · 12 / 12 = 7.900"],
        ),
        ("newton-raphson", 0, ["x₁ = 8 − 12 / 2 = 2"]),
        ("grid-search", 3, ["f(x₃) = f(−2.5) = 22.25"]),
    ],
)
def test_each_method_shows_its_arithmetic(method: str, steps: int, lines: list[str]) -> None:
    assert joined(Setup(method=method), steps) == lines


@pytest.mark.parametrize("method", METHODS)
def test_the_table_shows_what_the_equation_announced(method: str) -> None:
    descent = Descent(Setup(method=method))
    descent.forward(3)
    if method != "grid-search":
        assert text_of(descent, 3) == joined(Setup(method=method), 2)[-1]
    assert text_of(descent, 0) == ("x₀ = −4" if method == "grid-search" else "x₀ = 8")


def test_a_typed_function_shows_its_slope_with_the_numbers_put_in() -> None:
    setup = Setup(model="function", function="x^4 - 3x^3 + 2", start=(2.0,), rate=0.01)
    assert joined(setup, 0) == ["x₁ = 2 − 0.01 · (4·2³ − 9·2²) = 2.04"]


def test_two_variables_have_a_line_each() -> None:
    setup = Setup(model="function", function="x^2 + 2y^2", start=(4.0, -1.0))
    assert joined(setup, 0) == ["x₁ = 4 − 0.1 · (2·4) = 3.2", "y₁ = −1 − 0.1 · (4·(−1)) = −0.6"]
    momentum = Setup(model="function", function="x^2 + 2y^2", start=(4.0, -1.0), method="momentum")
    assert joined(momentum, 0) == ["x₁ = 4 − 0.1 · 8 = 3.2", "y₁ = −1 − 0.1 · (−4) = −0.6"]


def test_a_slope_too_long_to_write_is_given_as_its_value() -> None:
    text = "sin(x) cos(2x) + x^5 - 3x^4 + 2x^3 - x^2 + e^(-x^2)"
    (line,) = joined(Setup(model="function", function=text, start=(1.0,)), 0)
    assert len(line) < 50
