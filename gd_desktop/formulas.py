"""Formulas as text: a model's function, its derivative, and one step's arithmetic written out."""

from typing import NamedTuple

from gd_desktop.core.curves import Parabola
from gd_desktop.core.problem import Extremum
from gd_desktop.numerals import MINUS, TIMES, Style, fixed, plain, short, subscript
from gd_desktop.tongue import tr


class Notation(NamedTuple):
    """The letters that a class uses."""

    rate: str = "η"
    cost: str = "C"


RATE_LETTERS = ("η", "α", "ν")
COST_LETTERS = ("C", "J", "L")


class Part(NamedTuple):
    """A piece of a formula, and what it speaks of: the window colours it by that."""

    # "point", "rate", "gradient", "memory", "result" or "" for what only joins
    role: str
    text: str


def function_text(problem: Parabola) -> str:
    """y = x² − 4x + 6."""
    return "y = " + _sum((problem.a, "x²"), (problem.b, "x"), (problem.c, ""))


def derivative_text(problem: Parabola) -> str:
    """2x − 4."""
    return _sum((2 * problem.a, "x"), (problem.b, ""))


def function_latex(problem: Parabola) -> str:
    """The function for a typesetter."""
    return _latex(function_text(problem))


def solution_latex(problem: Parabola) -> str:
    """dy/dx = 2x − 4 = 0 ⇒ x = 2, for a typesetter."""
    sign, x = _about(problem.extremum.x[0])
    sign = {"=": "=", "≈": r"\approx"}[sign]
    derivative = _latex(derivative_text(problem))
    return rf"\frac{{dy}}{{dx}} = {derivative} = 0 \;\Rightarrow\; x {sign} {_latex(x)}"


def solution_text(problem: Parabola) -> str:
    """dy/dx = 2x − 4 = 0 ⇒ x = 2."""
    sign, x = _about(problem.extremum.x[0])
    return f"dy/dx = {derivative_text(problem)} = 0  ⇒  x {sign} {x}"


def slope_text(problem: Parabola, x: float, style: Style) -> str:
    """2·3.966 − 4: the parabola's slope at x, with the numbers put in."""
    here = written(x, style)
    inside = here if x >= 0 or here[0] != MINUS else f"({here})"
    slope = _term(2 * problem.a, inside, f"{TIMES}")
    if problem.b:
        sign = MINUS if problem.b < 0 else "+"
        slope = f"{slope} {sign} {plain(abs(problem.b))}"
    return slope


def written(value: float, style: Style) -> str:
    """A number in arithmetic: as short as it is where that is exact (8, 6.8), else with the
    style's decimals (4.458).
    """
    text = fixed(value, style)
    # A float is seldom the number itself: 5.840000000000001 is 5.84 to anyone who calculates.
    exact = plain(float(f"{value:.12g}"))
    return exact if len(exact) <= len(text) else text


def weight_letters(count: int) -> list[str]:
    """w, or w₁, w₂ and so on, for that many weights."""
    return ["w"] if count == 1 else [f"w{subscript(place + 1)}" for place in range(count)]


def parameter_titles(parameters: tuple[str, ...]) -> list[str]:
    """A neuron's w[mass] as w₁ mass: where there is little room, the letter comes first."""
    weights = [name.removeprefix("w[").removesuffix("]") for name in parameters[:-1]]
    letters = weight_letters(len(weights))
    titles = [f"{letter} {name}" for letter, name in zip(letters, weights, strict=True)]
    return [*titles, parameters[-1]]


def weight_step_text(
    name: str, before: float, rate: float, slope: float, after: float, style: Style
) -> str:
    """w = 0.5 − 1 · (−0.098) = 0.598: a parameter's step, with its slope put in."""
    taken = written(slope, style)
    if taken.startswith(MINUS):
        taken = f"({taken})"
    return (
        f"{name} = {written(before, style)} {MINUS} {plain(rate)} {TIMES} {taken} = "
        f"{written(after, style)}"
    )


def _sum(*terms: tuple[float, str]) -> str:
    """Terms with their signs between them; those with factor 0 are left out."""
    text = ""
    for factor, unit in terms:
        if factor == 0:
            continue
        sign = MINUS if factor < 0 else "+"
        joint = f" {sign} " if text else (MINUS if factor < 0 else "")
        text += joint + _term(abs(factor), unit)
    return text or "0"


def _term(factor: float, unit: str, times: str = "") -> str:
    if not unit:
        return plain(factor)
    if factor == 1:
        return unit
    if factor == -1:
        return f"{MINUS}{unit}"
    # 10³x would read as a power of the product.
    text = plain(factor)
    joint = times or ("" if text[-1].isdecimal() else TIMES)
    return f"{text}{joint}{unit}"


def _latex(text: str) -> str:
    powers = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
    out = ""
    raised = ""
    for sign in text + " ":
        if sign in "⁰¹²³⁴⁵⁶⁷⁸⁹⁻":
            raised += sign.translate(powers)
            continue
        if raised:
            out += f"^{{{raised}}}"
            raised = ""
        # A bare comma would have a space behind it.
        out += {MINUS: "-", TIMES: r"\cdot ", ",": "{,}"}.get(sign, sign)
    # A minus after = is a sign, not a difference, and stands closer.
    return out.strip().replace("= -", "= {-}")


def minimum_text(extremum: Extremum) -> str:
    """minimum x = 2."""
    sign, x = _about(extremum.x[0])
    place = f"x {sign} {x}"
    if extremum.is_minimum:
        return tr("minimum {place}", place=place)
    return tr("maximum {place}", place=place)


def start_text(x0: float) -> str:
    """start x₀ = 8."""
    sign, x = _about(x0)
    return tr("start {place}", place=f"x{subscript(0)} {sign} {x}")


def _about(value: float) -> tuple[str, str]:
    """The sign and the number: = where five decimals or so are all of it, else ≈."""
    text = short(value, 6)
    return ("=" if plain(float(f"{value:.12g}")) == text else "≈"), text
