"""Every sentence about a walk down a typed function, or with a method other than plain descent."""

import numpy as np

from gd_desktop import method_labels
from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import DIVERGED_COST, Outcome, Verdict
from gd_desktop.core.grid import GridSearch
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
from gd_desktop.core.problem import Problem
from gd_desktop.core.setup import RANDOM, Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Notation, function_text
from gd_desktop.numerals import Style, fixed, in_language, plain, short, side_by_side, subscript
from gd_desktop.outcome_words import converged, diverged, newton_warning, place, remedy, search
from gd_desktop.tongue import constants, counted, fill, isolated, tr
from gd_desktop.verdict_words import ready, stalled
from gd_desktop.words import Message


def setting(setup: Setup, x0: list[float], problem: Problem, notation: Notation) -> str:
    """What is descended, how and from where, in a line."""
    function = function_text(problem) if isinstance(problem, Parabola) else _named(setup, problem)
    method = _method(setup)
    if setup.method == "grid-search":
        return tr("; ").join((isolated(function), method))
    start = _start(setup, x0, problem)
    if setup.method == "newton-raphson":
        return tr(
            "{function}; {method} from {start}", function=function, method=method, start=start
        )
    return tr(
        "{function}; {method} from {start}; learning rate {letter} = {rate}",
        function=function,
        method=method,
        start=start,
        letter=notation.rate,
        rate=plain(setup.rate),
    )


def _method(setup: Setup) -> str:
    """momentum with momentum 0.9."""
    method = method_labels.IN_A_SENTENCE[setup.method]
    # As they are called in a file and at the command line, in every language.
    options = side_by_side(f"{name} {plain(value)}" for name, value in setup.method_options.items())
    return tr("{method} with {options}", method=method, options=options) if options else method


def _start(setup: Setup, x0: list[float], problem: Problem) -> str:
    """(x₀, y₀) = (1, −0.5), and how it was drawn."""
    names = side_by_side(f"{name}{subscript(0)}" for name in problem.parameters)
    where = side_by_side(map(plain, x0))
    start = f"({names}) = ({where})" if len(x0) > 1 else f"{names} = {where}"
    if setup.start == RANDOM:
        return tr("{start} (drawn with seed {seed})", start=start, seed=setup.seed)
    return start


def _named(setup: Setup, problem: Problem) -> str:
    # Imported here: the parabola's words need no grammar.
    from gd_desktop.core.function import Function

    text = problem.text if isinstance(problem, Function) else setup.function
    name = f"{setup.terrain}: " if setup.model == "terrain" else ""
    shown = in_language(" ".join(text.split()))
    return f"{name}f({', '.join(problem.parameters)}) = {shown}"


def verdict(
    what: Verdict,
    row: Row,
    trail: TrailView,
    setup: Setup,
    optimizer: Optimizer,
    problem: Problem,
    notation: Notation,
) -> Message:
    """What the walk has come to, at a row of its trail."""
    if isinstance(optimizer, GridSearch):
        return search(row, optimizer, problem, what.rival)
    is_newton = isinstance(optimizer, NewtonRaphson) and what.outcome is Outcome.NOT_YET
    if is_newton and (careful := newton_warning(what, row)):
        return careful
    match what.outcome:
        case Outcome.CONVERGED:
            return converged(what, row, problem)
        case Outcome.DIVERGED:
            return diverged(row, optimizer, problem, notation)
        case Outcome.CYCLING:
            return Message(
                tr("Cycling."),
                counted(
                    what.period or 0,
                    "The walk comes back to the same point every step, and will for ever. {remedy}",
                    "The walk comes back to the same point every {period} steps, and will for "
                    "ever. {remedy}",
                    period=what.period,
                    remedy=remedy(optimizer, notation),
                ),
            )
        case Outcome.STALLED if _is_bowl(what):
            return Message(
                tr("Nearly at rest."),
                tr(
                    "The slope is only {slope} where the cost is not low, and the ground curves up "
                    "all around: a minimum lies ahead, a local one or one still far.",
                    slope=short(row.norm, 2),
                ),
            )
        case Outcome.STALLED:
            return Message(tr("Stalled."), stalled(row))
    if row.step == 0:
        return ready(place(problem, row, 0))
    if is_endless(row, trail):
        return Message(
            tr("Down without end."),
            tr(
                "The cost is far below anything that it began with, and goes on falling: no lowest "
                "point lies ahead."
            ),
        )
    return _on_the_way(row, trail, optimizer, notation)


def is_endless(row: Row, trail: TrailView) -> bool:
    """Whether the cost is so far below all that it began with that no lowest point lies ahead."""
    return row.cost < -DIVERGED_COST * (1 + abs(trail.row(0).cost))


def _is_bowl(what: Verdict) -> bool:
    """Whether the Hessian is known to be positive definite."""
    return what.forecast.lowest is not None and what.forecast.lowest > 0


def _on_the_way(row: Row, trail: TrailView, optimizer: Optimizer, notation: Notation) -> Message:
    last = trail.row(row.step - 1)
    if row.cost < last.cost:
        return Message(tr("Going down."), _going_down(row, last, optimizer, notation.rate))
    if row.cost == last.cost:
        return Message(tr("On the level."), tr("The last step neither climbed nor went down."))
    return _going_up(row, last, optimizer, notation.rate)


def _going_down(row: Row, last: Row, optimizer: Optimizer, rate: str) -> str:
    match optimizer:
        case GradientDescent():
            return _slope_text(row, last, rate)
        case Momentum() | Nesterov():
            return _GAINING if _is_faster(row, last) else _LOSING
        case _:
            return fill(_GOING_DOWN[type(optimizer)], rate=rate)


def _going_up(row: Row, last: Row, optimizer: Optimizer, rate: str) -> Message:
    match optimizer:
        case Momentum() | Nesterov():
            return Message(tr("Swinging up."), _swinging_up(_is_faster(row, last), rate))
        case GradientDescent():
            text = tr(
                "The last step was too long: it landed higher than it began. A smaller {rate} "
                "would go down.",
                rate=rate,
            )
        case NewtonRaphson():
            text = tr("Newton looks for a slope of 0, and passes over what is lower.")
        case Adam():
            text = tr("The mean of the slopes leads on for a while, past a low, and turns.")
        case _:
            text = tr(
                "The last step landed higher than it began: it was longer than the way down. A "
                "smaller {rate} would have stayed below.",
                rate=rate,
            )
    return Message(tr("Going up."), text)


def _is_faster(row: Row, last: Row) -> bool:
    """Whether the velocity has grown."""
    return bool(np.abs(row.state[0]).max() > np.abs(last.state[0]).max())


def _swinging_up(is_faster: bool, rate: str) -> str:
    if is_faster:
        return tr(
            "The velocity carries the ball on, past a low, and it is still getting faster: {rate} "
            "may be too large.",
            rate=rate,
        )
    return tr(
        "The velocity carries the ball on, past a low, and it gets slower as the slope works "
        "against it."
    )


def _slope_text(row: Row, last: Row, rate: str) -> str:
    if row.norm > last.norm:
        return tr("It gets steeper here, so the steps get longer.")
    if row.norm == last.norm:
        return tr("{rate} stays as it is, and so does the slope: every step is alike.", rate=rate)
    return tr("{rate} stays as it is; the step shrinks as the slope does.", rate=rate)


_GAINING = "The velocity adds up the slopes: they agree, and the ball gets faster."
_LOSING = "The velocity keeps a share of itself at each step; the ball gets slower."
_GOING_DOWN = {
    AdaGrad: "Each slope is divided by the root of all squares so far, a sum that only grows.",
    RMSProp: "Slopes are divided by their usual size of late: steep ground and flat even out.",
    Adam: "The mean slope, divided by the usual size of slopes: steps of about {rate} at most.",
    NewtonRaphson: "Each step goes to the bottom of the parabola that fits the curve here.",
}


def summary(
    what: Verdict,
    row: Row,
    trail: TrailView,
    setup: Setup,
    optimizer: Optimizer,
    problem: Problem,
    notation: Notation,
) -> str:
    """The picture in words, for a screen reader."""
    style = Style()
    values = zip(problem.parameters, row.x.tolist(), strict=True)
    return tr(
        "Step {step}: {point}, slope {slope}, cost {cost}. {verdict}",
        step=row.step,
        point=side_by_side(f"{name} = {fixed(value, style)}" for name, value in values),
        slope=side_by_side(fixed(value, style) for value in row.gradient.tolist()),
        cost=fixed(row.cost, style),
        verdict=verdict(what, row, trail, setup, optimizer, problem, notation),
    )


constants(__name__, leave=("RANDOM",))
