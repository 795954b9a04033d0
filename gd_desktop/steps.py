"""A step's arithmetic written out, for every method: x₆ = 3.966 − 0.1 · (2·3.966 − 4) = 3.573."""

import numpy as np

from gd_desktop.core.carry import State
from gd_desktop.core.curves import Parabola
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import (
    AdaGrad,
    Adam,
    GradientDescent,
    Momentum,
    Nesterov,
    Optimizer,
    RMSProp,
)
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Part, slope_text, written
from gd_desktop.numerals import MINUS, TIMES, Style, plain, side_by_side, subscript
from gd_desktop.tongue import decimal_sign

Line = list[Part]
# A typed function's slope written out beyond this would push the rest of its line away.
_MOST_SLOPE = 36
_MOST_SLOPE_IN_ROW = 14
MEMORY_LETTERS = {"velocity": "v", "squares": "s", "mean": "m"}


def step_lines(
    problem: Problem,
    optimizer: Optimizer,
    row: Row,
    rate: float,
    ahead: Vector | None,
    state: State,
    style: Style,
) -> list[Line]:
    """The step from a row to the point `ahead` (d,), in one line or two for one parameter, and in
    one line for each of two. `state` is the method's memory after that step.
    """
    if not optimizer.takes_rate and not isinstance(optimizer, NewtonRaphson):
        return [_evaluation(problem, row, style)]
    k = row.step + 1
    if len(row.x) > 1:
        return [
            _plain_step(problem, optimizer, axis, row, rate, ahead, state, style)
            for axis in range(len(row.x))
        ]
    if isinstance(optimizer, GradientDescent | NewtonRaphson):
        return [_plain_step(problem, optimizer, 0, row, rate, ahead, state, style)]
    memory = _memory_line(problem, optimizer, k, row, state, style)
    return [memory, _plain_step(problem, optimizer, 0, row, rate, ahead, state, style)]


def row_text(problem: Problem, optimizer: Optimizer, trail: TrailView, k: int, style: Style) -> str:
    """The arithmetic that led to row k of a trail, in a line; for the start, x₀ = 8."""
    row = trail.row(k)
    if len(row.x) > 1:
        return f"{k}   ({side_by_side(written(value, style) for value in row.x.tolist())})"
    is_step = optimizer.takes_rate or isinstance(optimizer, NewtonRaphson)
    if k == 0 or not is_step:
        return f"x{subscript(k)} = {written(row.x.item(), style)}"
    before = trail.row(k - 1)
    line = _plain_step(
        problem, optimizer, 0, before, row.rate, row.x, row.state, style, _MOST_SLOPE_IN_ROW
    )
    return "".join(part.text for part in line)


def _plain_step(
    problem: Problem,
    optimizer: Optimizer,
    axis: int,
    row: Row,
    rate: float,
    ahead: Vector | None,
    state: State,
    style: Style,
    most: int = _MOST_SLOPE,
) -> Line:
    """x₁ = 8 − 0.1 · 12 = 6.8 for one parameter, whatever the factor of the rate is made of."""
    name = f"{problem.parameters[axis]}{subscript(row.step + 1)}"
    after = written(ahead[axis].item(), style) if ahead is not None else "—"
    taken = _taken(problem, optimizer, axis, row, state, style, most)
    factor = [Part("rate", plain(rate)), Part("", f" {TIMES} ")] if optimizer.takes_rate else []
    return [
        Part("point", name),
        Part("", " = "),
        Part("point", written(row.x[axis].item(), style)),
        Part("", f" {MINUS} "),
        *factor,
        *taken,
        Part("", " = "),
        Part("result", after),
    ]


def _taken(
    problem: Problem,
    optimizer: Optimizer,
    axis: int,
    row: Row,
    state: State,
    style: Style,
    most: int,
) -> Line:
    """What the learning rate is multiplied with."""
    if isinstance(optimizer, GradientDescent):
        written_out = written_slope(problem, axis, row, style, most)
        is_number = written_out == written(row.gradient[axis].item(), style)
        return [Part("gradient", _bracketed(written_out) if is_number else f"({written_out})")]
    slope = _number(row.gradient[axis].item(), style)
    if not state and not isinstance(optimizer, NewtonRaphson):
        return [Part("gradient", slope)]
    with np.errstate(all="ignore"):
        match optimizer:
            case NewtonRaphson():
                return _newton(problem, axis, row, style)
            case Momentum():
                return [Part("memory", _number(state[0][axis].item(), style))]
            case Nesterov(momentum=beta):
                velocity = _number(state[0][axis].item(), style)
                return [
                    Part("", "("),
                    Part("gradient", slope),
                    Part("", f" + {plain(beta)}{TIMES}"),
                    Part("memory", velocity),
                    Part("", ")"),
                ]
            case AdaGrad() | RMSProp():
                size = written(np.sqrt(state[0][axis]).item(), style)
                return [Part("gradient", slope), Part("", " / "), Part("memory", size)]
            case Adam():
                mean, root = optimizer.corrected(state, row.step + 1)
                return [
                    Part("memory", _number(mean[axis].item(), style)),
                    Part("", " / "),
                    Part("memory", written(root[axis].item(), style)),
                ]
    return [Part("gradient", slope)]


def _newton(problem: Problem, axis: int, row: Row, style: Style) -> Line:
    slope = _number(row.gradient[axis].item(), style)
    if len(row.x) > 1:
        return [Part("gradient", f"(H⁻¹{TIMES}∇)"), Part("", subscript(axis + 1))]
    bend = _number(problem.curvature(row.x).item(), style)
    return [Part("gradient", slope), Part("", " / "), Part("memory", bend)]


def _memory_line(
    problem: Problem, optimizer: Optimizer, k: int, row: Row, state: State, style: Style
) -> Line:
    """v₁ = 0.9·0 + (2·8 − 4) = 12: how the memory takes the slope in."""
    slope = written_slope(problem, 0, row, style)
    before = [_number(part.item(), style) for part in row.state]
    after = [written(part.item(), style) for part in state] or ["—"] * len(row.state)
    square = f"({slope})²" if not slope.replace(decimal_sign(), "").isdecimal() else f"{slope}²"
    match optimizer:
        case Momentum(momentum=beta) | Nesterov(momentum=beta):
            taken = [Part("memory", before[0]), Part("", " + "), Part("gradient", f"({slope})")]
            return [
                Part("memory", f"v{subscript(k)}"),
                Part("", f" = {plain(beta)}{TIMES}"),
                *taken,
                Part("", " = "),
                Part("memory", after[0]),
            ]
        case AdaGrad():
            return [
                Part("memory", f"s{subscript(k)}"),
                Part("", " = "),
                Part("memory", before[0]),
                Part("", " + "),
                Part("gradient", square),
                Part("", " = "),
                Part("memory", after[0]),
            ]
        case RMSProp(decay=rho):
            return [
                Part("memory", f"s{subscript(k)}"),
                Part("", f" = {plain(rho)}{TIMES}"),
                Part("memory", before[0]),
                Part("", f" + {_one_minus(rho)}{TIMES}"),
                Part("gradient", square),
                Part("", " = "),
                Part("memory", after[0]),
            ]
        case Adam(beta1=beta1):
            return [
                Part("memory", f"m{subscript(k)}"),
                Part("", f" = {plain(beta1)}{TIMES}"),
                Part("memory", before[0]),
                Part("", f" + {_one_minus(beta1)}{TIMES}"),
                Part("gradient", f"({slope})"),
                Part("", " = "),
                Part("memory", after[0]),
                Part("", f",  s{subscript(k)} = "),
                Part("memory", after[1]),
            ]
    return []


def _one_minus(share: float) -> str:
    # 1 − 0.99 is 0.010000000000000009 in floats, and 0.01 to anyone who calculates.
    return plain(float(f"{1 - share:.12g}"))


def _evaluation(problem: Problem, row: Row, style: Style) -> Line:
    """f(x₃) = f(−2.5) = 22.25: what a search does at each step."""
    names = ", ".join(f"{name}{subscript(row.step)}" for name in problem.parameters)
    numbers = side_by_side(written(value, style) for value in row.x.tolist())
    return [
        Part("", "f("),
        Part("point", names),
        Part("", ") = f("),
        Part("point", numbers),
        Part("", ") = "),
        Part("result", written(row.cost, style)),
    ]


def written_slope(
    problem: Problem, axis: int, row: Row, style: Style, most: int = _MOST_SLOPE
) -> str:
    """The slope with the numbers put in, 2·8 − 4, or its value where that is too long."""
    if isinstance(problem, Parabola):
        return slope_text(problem, row.x.item(), style)
    # Imported here: the other models need no grammar.
    from gd_desktop.core.function import Function
    from gd_desktop.expression_text import with_numbers

    if isinstance(problem, Function):
        numbers = [written(value, style) for value in row.x.tolist()]
        text = with_numbers(
            problem.slopes[axis], dict(zip(problem.parameters, numbers, strict=True))
        )
        if len(text) <= most:
            return text
    return written(row.gradient[axis].item(), style)


def _number(value: float, style: Style) -> str:
    """A number inside a product: in brackets below 0."""
    return _bracketed(written(value, style))


def _bracketed(text: str) -> str:
    return f"({text})" if text.startswith(MINUS) else text
