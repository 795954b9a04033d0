"""Every sentence about a walk down a typed function, or with a method other than plain descent."""

import math

import numpy as np

from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import (
    CONVERGED_NORM,
    DIVERGED_COST,
    RIVAL_STEPS,
    Outcome,
    Verdict,
)
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
from gd_desktop.method_labels import METHODS
from gd_desktop.numerals import Style, fixed, grouped, plain, short, subscript
from gd_desktop.words import Message

# Of the largest eigenvalue: a smaller one is a rounding of 0.
_FLAT = 1e-9
# A curvature below this, where the slope is as good as 0 too, tells no minimum from a plateau.
_FLAT_BEND = 5e-3
_HIGHER = 1e-3  # above the lowest value, relative to its size: another minimum
_FAR = 1e10  # beyond, a value that is no number is one too large
_ASIDE = 1e-3  # of 1 + |x|: where a function is looked at beside a pole
_NEAR, _STEEP = 1e-6, 1e-3  # the same beside a corner, and what counts as a rise


def setting(setup: Setup, x0: list[float], problem: Problem, notation: Notation) -> str:
    """What is descended, how and from where, in a line."""
    method = method_name(setup)
    shown = function_text(problem) if isinstance(problem, Parabola) else _named(setup, problem)
    options = setup.method_options
    told = ", ".join(f"{name} {plain(value)}" for name, value in options.items())
    with_ = f" with {told}" if told else ""
    if setup.method == "grid-search":
        return f"{shown}; {method}{with_}"
    drawn = f" (drawn with seed {setup.seed})" if setup.start == RANDOM else ""
    names = ", ".join(f"{name}{subscript(0)}" for name in problem.parameters)
    where = ", ".join(map(plain, x0))
    if len(x0) > 1:
        names, where = f"({names})", f"({where})"
    rate = f"; learning rate {notation.rate} = {plain(setup.rate)}"
    if setup.method == "newton-raphson":
        rate = ""
    return f"{shown}; {method}{with_} from {names} = {where}{drawn}{rate}"


def method_name(setup: Setup) -> str:
    """The method's name in the middle of a sentence: those of people keep their capitals."""
    name = METHODS[setup.method].name
    is_of_people = setup.method in ("nesterov", "newton-raphson")
    return name if is_of_people or name[1:] != name[1:].lower() else name.lower()


def _named(setup: Setup, problem: Problem) -> str:
    # Imported here: the parabola's words need no grammar.
    from gd_desktop.core.function import Function

    text = problem.text if isinstance(problem, Function) else setup.function
    name = f"{setup.terrain}: " if setup.model == "terrain" else ""
    return f"{name}f({', '.join(problem.parameters)}) = {' '.join(text.split())}"


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
        return _search(what, row, optimizer, problem)
    is_newton = isinstance(optimizer, NewtonRaphson) and what.outcome is Outcome.NOT_YET
    if is_newton and (careful := _newton_warning(what, row)):
        return careful
    match what.outcome:
        case Outcome.CONVERGED:
            return _converged(what, row, problem)
        case Outcome.DIVERGED:
            return _diverged(row, trail, optimizer, problem, notation)
        case Outcome.CYCLING:
            return Message(
                "Cycling.",
                f"The walk comes back to the same point every {what.period} steps, and will for "
                f"ever. {_remedy(optimizer, notation)}",
            )
        case Outcome.STALLED if _is_bowl(what):
            return Message(
                "Nearly at rest.",
                f"The slope is only {short(row.norm, 2)} where the cost is not low, and the ground "
                "curves up all around: a minimum lies ahead, a local one or one still far.",
            )
        case Outcome.STALLED:
            return Message(
                "Stalled.",
                f"The slope is only {short(row.norm, 2)}, yet the cost is not low: flat does not "
                "mean done.",
            )
    if row.step == 0:
        return Message("Ready.", f"The walk begins at {place(problem, row, 0)}. Step or run.")
    if row.cost < -DIVERGED_COST * (1 + abs(trail.row(0).cost)):
        return Message(
            "Down without end.",
            "The cost is far below anything that it began with, and goes on falling: no lowest "
            "point lies ahead.",
        )
    return _on_the_way(row, trail, optimizer, notation)


def _is_bowl(what: Verdict) -> bool:
    """Whether the Hessian is known to be positive definite."""
    return what.forecast.lowest is not None and what.forecast.lowest > 0


def _remedy(optimizer: Optimizer, notation: Notation) -> str:
    if not optimizer.takes_rate:
        return "Choose another start."
    return f"Choose a smaller {notation.rate}."


def place(problem: Problem, row: Row, step: int | None = None) -> str:
    """x = 2.25, or (x, y) = (1, −0.5); with the step as an index where it is given."""
    index = "" if step is None else subscript(step)
    names = ", ".join(f"{name}{index}" for name in problem.parameters)
    numbers = ", ".join(short(value, 6) for value in row.x.tolist())
    return f"{names} = {numbers}" if len(row.x) == 1 else f"({names}) = ({numbers})"


def _search(what: Verdict, row: Row, grid: GridSearch, problem: Problem) -> Message:
    count = grouped(grid.evaluations)
    if row.step < grid.last_step:
        best, cost = row.state
        is_best = math.isfinite(row.cost) and row.cost < cost[0]
        best_row = row if is_best else row._replace(x=best, cost=cost[0].item())
        text = f"{grouped(row.step + 1)} of {count} points tried"
        if math.isfinite(best_row.cost):
            where = place(problem, best_row)
            text += f"; the best so far is {where}, cost {short(best_row.cost, 4)}"
        return Message("Searching.", f"{text}. A grid knows no slope: it tries every point.")
    if not math.isfinite(row.cost):
        return Message("Searched.", f"None of the {count} points has a cost. Choose another range.")
    cell = short(grid.spacing, 3)
    at_edge = any(value in (grid.low, grid.high) for value in row.x.tolist())
    edge = " It lies at the grid’s edge: widen the range." if at_edge else ""
    if what.rival is None:
        rival = f"Gradient descent does not come there within {grouped(RIVAL_STEPS)} steps."
    else:
        rival = (
            f"Gradient descent is as near after {grouped(what.rival + 1)} "
            f"evaluation{'' if what.rival == 0 else 's'}."
        )
    return Message(
        "Searched.",
        f"The best of {count} points is {place(problem, row)}, cost {short(row.cost, 4)}; the "
        f"points are {cell} apart.{edge} {rival}",
    )


def _newton_warning(what: Verdict, row: Row) -> Message | None:
    """What is wrong with the local parabola, where it is no valley."""
    lowest, highest = what.forecast.lowest, what.forecast.highest
    if what.outcome in (Outcome.CONVERGED, Outcome.DIVERGED) or lowest is None or highest is None:
        return None
    if lowest > _FLAT * abs(highest):
        return None
    if len(row.x) > 1:
        if highest > 0 and abs(lowest) <= _FLAT * highest:
            return Message(
                "No step from here.",
                "H is singular (one λ is 0): its equations have no single solution. Choose another "
                "start.",
            )
        return Message(
            "Not downhill.",
            f"H is not positive definite (λ from {short(lowest, 2)} to {short(highest, 2)}): "
            "Newton’s step leads to a saddle or a maximum of the local model.",
        )
    if lowest == 0:
        return Message(
            "No step from here.",
            "f″ = 0: the local parabola is a straight line, which has no lowest point. Choose "
            "another start.",
        )
    return Message(
        "Not downhill.",
        f"f″ = {short(lowest, 3)} here: the local parabola opens downwards, and its extreme is a "
        "maximum. Newton’s step climbs to it.",
    )


def _converged(what: Verdict, row: Row, problem: Problem) -> Message:
    at = f" at step {grouped(row.step)}" if what.has_just_converged else ""
    slope = f"The slope is {short(row.norm, 2)} at {place(problem, row)}"
    lowest, highest = what.forecast.lowest, what.forecast.highest
    if lowest is None or highest is None:
        return Message(f"Converged{at}.", f"{slope}.")
    if row.norm > CONVERGED_NORM:
        return Message(f"Converged{at}.", f"{slope}, within the tolerance.")
    if max(abs(lowest), abs(highest)) < _FLAT_BEND and _is_corner(row, problem):
        return Message(
            f"Converged{at}.",
            f"The walk stands in a corner, {place(problem, row)}: both sides rise from here.",
        )
    if max(abs(lowest), abs(highest)) < _FLAT_BEND:
        return Message(
            f"Converged on a flat{at}.",
            f"{slope}, and the curvature nearly 0 too: a flat bottom, a saddle or a plateau.",
        )
    if highest < 0:
        return Message("Balanced on the top.", f"{slope}: a maximum. The smallest push leads away.")
    if lowest < -_FLAT * highest:
        return Message("On a saddle.", f"{slope}: down one way, up the other. It is no minimum.")
    if lowest <= _FLAT * highest:
        return Message(
            f"Converged{at}.",
            f"{slope}. One way the curvature is 0: the floor of a valley, or no minimum at all.",
        )
    bound = problem.lower_bound
    if bound is not None and row.cost - bound > _HIGHER * (1 + abs(bound)):
        return Message(
            f"Converged{at}.",
            f"{slope}: a local minimum of value {short(row.cost, 4)}. The lowest is "
            f"{short(bound, 4)}.",
        )
    return Message(f"Converged{at}.", f"{slope}: a minimum, for the function curves up around it.")


def _diverged(
    row: Row, trail: TrailView, optimizer: Optimizer, problem: Problem, notation: Notation
) -> Message:
    step = f"At step {grouped(row.step)}"
    came = "came to" if row.step else "begins at"
    is_placed = all(map(math.isfinite, row.x.tolist()))
    if is_placed and math.isfinite(row.cost) and not math.isfinite(row.norm):
        return Message(
            "No slope here.",
            f"{step} the walk stands at {place(problem, row)}, where the function has a value and "
            "no slope. Choose another start or rate.",
        )
    if is_placed and _is_gap(row, problem):
        remedy = (
            f"Go back, and choose a smaller {notation.rate} or another start."
            if optimizer.takes_rate and row.step
            else "Choose another start."
        )
        return Message(
            "Walked into a gap.",
            f"{step} the walk {came} {place(problem, row)}, where the function is not defined. "
            f"{remedy}",
        )
    if isinstance(optimizer, NewtonRaphson) and not is_placed:
        return Message(
            "No next point.",
            f"{step} Newton’s equations had no finite solution: the curvature was 0, or nearly. "
            "Choose another start.",
        )
    is_finite = math.isfinite(row.norm) and math.isfinite(row.cost)
    what = (
        "the cost is over a million times where it began"
        if is_finite
        else "the numbers are too large to compute with"
    )
    if row.cost < 0:
        return Message("Down without end.", f"{step} {what}: no lowest point lies ahead.")
    if isinstance(optimizer, NewtonRaphson):
        return Message(
            "Diverged.",
            f"{step} {what}: where f″ is nearly 0, the local parabola is wide and its vertex far. "
            "Choose another start.",
        )
    if row.step == 0:
        return Message("Diverged.", f"{step} {what}. Choose another start.")
    return Message("Diverged.", f"{step} {what}. {_remedy(optimizer, notation)}")


def _is_gap(row: Row, problem: Problem) -> bool:
    """Whether a cost that is no number is the function's own, and not a number too large: far
    out numbers overflow, and beside a pole the function has values that do not.
    """
    if isinstance(problem, Parabola) or math.isfinite(row.cost):
        return False
    if np.abs(row.x).max() > _FAR:
        return False
    if math.isnan(row.cost):
        return True
    aside = _ASIDE * (1 + np.abs(row.x))
    beside = problem.evaluate_many(np.array([row.x - aside, row.x + aside]))
    return bool((np.abs(beside) < _FAR).any())


def _is_corner(row: Row, problem: Problem) -> bool:
    """Whether a function of one variable rises to both sides of a point as straight lines do."""
    if len(row.x) > 1:
        return False
    aside = _NEAR * (1 + abs(row.x.item()))
    left, right = problem.evaluate_many(np.array([row.x - aside, row.x + aside])).tolist()
    rise = min(left, right) - row.cost
    return bool(math.isfinite(rise) and rise > _STEEP * aside)


def _on_the_way(row: Row, trail: TrailView, optimizer: Optimizer, notation: Notation) -> Message:
    last = trail.row(row.step - 1)
    before, rate = last.cost, notation.rate
    if row.cost < before and isinstance(optimizer, GradientDescent):
        return Message("Going down.", _slope_text(row, last, rate))
    if row.cost < before and isinstance(optimizer, Momentum | Nesterov):
        is_faster = np.abs(row.state[0]).max() > np.abs(last.state[0]).max()
        return Message("Going down.", _GAINING if is_faster else _LOSING)
    if row.cost < before:
        return Message("Going down.", _GOING_DOWN[type(optimizer)].format(rate=rate))
    if row.cost == before:
        return Message("On the level.", "The last step neither climbed nor went down.")
    match optimizer:
        case Momentum() | Nesterov():
            is_faster = np.abs(row.state[0]).max() > np.abs(last.state[0]).max()
            tail = (
                f"and it is still getting faster: {rate} may be too large."
                if is_faster
                else "and it gets slower as the slope works against it."
            )
            return Message("Swinging up.", f"The velocity carries the ball on, past a low, {tail}")
        case GradientDescent():
            return Message(
                "Going up.",
                f"The last step was too long: it landed higher than it began. A smaller {rate} "
                "would go down.",
            )
        case NewtonRaphson():
            return Message(
                "Going up.", "Newton looks for a slope of 0, and passes over what is lower."
            )
        case Adam():
            return Message(
                "Going up.", "The mean of the slopes leads on for a while, past a low, and turns."
            )
        case _:
            return Message(
                "Going up.",
                "The last step landed higher than it began: it was longer than the way down. A "
                f"smaller {rate} would have stayed below.",
            )


def _slope_text(row: Row, last: Row, rate: str) -> str:
    if row.norm > last.norm:
        return "It gets steeper here, so the steps get longer."
    if row.norm == last.norm:
        return f"{rate} stays as it is, and so does the slope: every step is alike."
    return f"{rate} stays as it is; the step shrinks as the slope does."


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
    numbers = ", ".join(
        f"{name} = {fixed(value, style)}"
        for name, value in zip(problem.parameters, row.x.tolist(), strict=True)
    )
    slopes = ", ".join(fixed(value, style) for value in row.gradient.tolist())
    told = verdict(what, row, trail, setup, optimizer, problem, notation)
    return f"Step {row.step}: {numbers}, slope {slopes}, cost {fixed(row.cost, style)}. {told}"
