"""How a walk down a typed function, or with any method, has ended, and what a search has found."""

import math

import numpy as np

from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import CONVERGED_NORM, RIVAL_STEPS, Outcome, Verdict
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation
from gd_desktop.numerals import grouped, short, side_by_side, subscript
from gd_desktop.tongue import counted, tr
from gd_desktop.verdict_words import converged_title, too_far
from gd_desktop.words import Message

# Of the largest eigenvalue: a smaller one is a rounding of 0.
_FLAT = 1e-9
# A curvature below this, where the slope is as good as 0 too, tells no minimum from a plateau.
_FLAT_BEND = 5e-3
_HIGHER = 1e-3  # above the lowest value, relative to its size: another minimum
_FAR = 1e10  # beyond, a value that is no number is one too large
_ASIDE = 1e-3  # of 1 + |x|: where a function is looked at beside a pole
_NEAR, _STEEP = 1e-6, 1e-3  # the same beside a corner, and what counts as a rise


def place(problem: Problem, row: Row, step: int | None = None) -> str:
    """x = 2.25, or (x, y) = (1, −0.5); with the step as an index where it is given."""
    index = "" if step is None else subscript(step)
    names = side_by_side(f"{name}{index}" for name in problem.parameters)
    numbers = side_by_side(short(value, 6) for value in row.x.tolist())
    return f"{names} = {numbers}" if len(row.x) == 1 else f"({names}) = ({numbers})"


def search(row: Row, grid: GridSearch, problem: Problem, rival: int | None) -> Message:
    """How far a grid search has come; `rival` is the step at which plain descent is as near."""
    total = grid.evaluations
    if row.step < grid.last_step:
        return _searching(row, grid, problem)
    if not math.isfinite(row.cost):
        return Message(
            tr("Searched."),
            counted(
                total,
                "The {count} point has no cost. Choose another range.",
                "None of the {count} points has a cost. Choose another range.",
                count=grouped(total),
            ),
        )
    values = {
        "count": grouped(total),
        "place": place(problem, row),
        "cost": short(row.cost, 4),
        "distance": short(grid.spacing, 3),
        "rival": _rival(rival),
    }
    if any(value in (grid.low, grid.high) for value in row.x.tolist()):
        return Message(
            tr("Searched."),
            tr(
                "The best of {count} points is {place}, cost {cost}; the points are {distance} "
                "apart. It lies at the grid’s edge: widen the range. {rival}",
                **values,
            ),
        )
    return Message(
        tr("Searched."),
        tr(
            "The best of {count} points is {place}, cost {cost}; the points are {distance} apart. "
            "{rival}",
            **values,
        ),
    )


def _searching(row: Row, grid: GridSearch, problem: Problem) -> Message:
    best, cost = row.state
    is_best = math.isfinite(row.cost) and row.cost < cost[0]
    best_row = row if is_best else row._replace(x=best, cost=cost[0].item())
    tried, count = grouped(row.step + 1), grouped(grid.evaluations)
    if not math.isfinite(best_row.cost):
        return Message(
            tr("Searching."),
            tr(
                "{tried} of {count} points tried. A grid knows no slope: it tries every point.",
                tried=tried,
                count=count,
            ),
        )
    return Message(
        tr("Searching."),
        tr(
            "{tried} of {count} points tried; the best so far is {place}, cost {cost}. A grid "
            "knows no slope: it tries every point.",
            tried=tried,
            count=count,
            place=place(problem, best_row),
            cost=short(best_row.cost, 4),
        ),
    )


def _rival(step: int | None) -> str:
    """How long plain descent takes to come as near as a grid."""
    if step is None:
        return tr(
            "Gradient descent does not come there within {steps} steps.", steps=grouped(RIVAL_STEPS)
        )
    return counted(
        step + 1,
        "Gradient descent is as near after {count} evaluation.",
        "Gradient descent is as near after {count} evaluations.",
        count=grouped(step + 1),
    )


def newton_warning(what: Verdict, row: Row) -> Message | None:
    """What is wrong with the local parabola, where it is no valley."""
    lowest, highest = what.forecast.lowest, what.forecast.highest
    if what.outcome in (Outcome.CONVERGED, Outcome.DIVERGED) or lowest is None or highest is None:
        return None
    if lowest > _FLAT * abs(highest):
        return None
    if len(row.x) > 1:
        if highest > 0 and abs(lowest) <= _FLAT * highest:
            return Message(
                tr("No step from here."),
                tr(
                    "H is singular (one λ is 0): its equations have no single solution. Choose "
                    "another start."
                ),
            )
        return Message(
            tr("Not downhill."),
            tr(
                "H is not positive definite (λ from {lowest} to {highest}): Newton’s step leads to "
                "a saddle or a maximum of the local model.",
                lowest=short(lowest, 2),
                highest=short(highest, 2),
            ),
        )
    if lowest == 0:
        return Message(
            tr("No step from here."),
            tr(
                "f″ = 0: the local parabola is a straight line, which has no lowest point. Choose "
                "another start."
            ),
        )
    return Message(
        tr("Not downhill."),
        tr(
            "{curvature} here: the local parabola opens downwards, and its extreme is a maximum. "
            "Newton’s step climbs to it.",
            curvature=f"f″ = {short(lowest, 3)}",
        ),
    )


def converged(what: Verdict, row: Row, problem: Problem) -> Message:
    """Where the slope is as good as 0: at a minimum, or at what only looks like one."""
    slope, at = short(row.norm, 2), place(problem, row)
    title = converged_title(what, row)
    lowest, highest = what.forecast.lowest, what.forecast.highest
    if lowest is None or highest is None:
        return Message(title, tr("The slope is {slope} at {place}.", slope=slope, place=at))
    if row.norm > CONVERGED_NORM:
        return Message(
            title,
            tr("The slope is {slope} at {place}, within the tolerance.", slope=slope, place=at),
        )
    if max(abs(lowest), abs(highest)) < _FLAT_BEND:
        return _on_a_flat(what, row, problem)
    if highest < 0:
        return Message(
            tr("Balanced on the top."),
            tr(
                "The slope is {slope} at {place}: a maximum. The smallest push leads away.",
                slope=slope,
                place=at,
            ),
        )
    if lowest < -_FLAT * highest:
        return Message(
            tr("On a saddle."),
            tr(
                "The slope is {slope} at {place}: down one way, up the other. It is no minimum.",
                slope=slope,
                place=at,
            ),
        )
    if lowest <= _FLAT * highest:
        return Message(
            title,
            tr(
                "The slope is {slope} at {place}. One way the curvature is 0: the floor of a "
                "valley, or no minimum at all.",
                slope=slope,
                place=at,
            ),
        )
    bound = problem.lower_bound
    if bound is not None and row.cost - bound > _HIGHER * (1 + abs(bound)):
        return Message(
            title,
            tr(
                "The slope is {slope} at {place}: a local minimum of value {value}. The lowest is "
                "{lowest}.",
                slope=slope,
                place=at,
                value=short(row.cost, 4),
                lowest=short(bound, 4),
            ),
        )
    return Message(
        title,
        tr(
            "The slope is {slope} at {place}: a minimum, for the function curves up around it.",
            slope=slope,
            place=at,
        ),
    )


def _on_a_flat(what: Verdict, row: Row, problem: Problem) -> Message:
    """Where the curvature is as good as 0 too."""
    at = place(problem, row)
    if _is_corner(row, problem):
        return Message(
            converged_title(what, row),
            tr("The walk stands in a corner, {place}: both sides rise from here.", place=at),
        )
    if what.has_just_converged:
        title = tr("Converged on a flat at step {step}.", step=grouped(row.step))
    else:
        title = tr("Converged on a flat.")
    return Message(
        title,
        tr(
            "The slope is {slope} at {place}, and the curvature nearly 0 too: a flat bottom, a "
            "saddle or a plateau.",
            slope=short(row.norm, 2),
            place=at,
        ),
    )


def diverged(row: Row, optimizer: Optimizer, problem: Problem, notation: Notation) -> Message:
    """Where a walk has ended that leads nowhere."""
    step = grouped(row.step)
    is_placed = all(map(math.isfinite, row.x.tolist()))
    if is_placed and math.isfinite(row.cost) and not math.isfinite(row.norm):
        return Message(
            tr("No slope here."),
            tr(
                "At step {step} the walk stands at {place}, where the function has a value and no "
                "slope. Choose another start or rate.",
                step=step,
                place=place(problem, row),
            ),
        )
    if is_placed and _is_gap(row, problem):
        return Message(tr("Walked into a gap."), _in_a_gap(row, optimizer, problem, notation))
    is_newton = isinstance(optimizer, NewtonRaphson)
    if is_newton and not is_placed:
        return Message(
            tr("No next point."),
            tr(
                "At step {step} Newton’s equations had no finite solution: the curvature was 0, or "
                "nearly. Choose another start.",
                step=step,
            ),
        )
    is_finite = math.isfinite(row.norm) and math.isfinite(row.cost)
    if row.cost < 0:
        return Message(tr("Down without end."), _without_end(step, is_finite))
    if is_newton:
        return Message(tr("Diverged."), _vertex_too_far(step, is_finite))
    told = remedy(optimizer, notation) if row.step else tr("Choose another start.")
    return Message(tr("Diverged."), too_far(row, is_finite, told))


def _in_a_gap(row: Row, optimizer: Optimizer, problem: Problem, notation: Notation) -> str:
    step, at = grouped(row.step), place(problem, row)
    if not row.step:
        return tr(
            "At step {step} the walk begins at {place}, where the function is not defined. Choose "
            "another start.",
            step=step,
            place=at,
        )
    if not optimizer.takes_rate:
        return tr(
            "At step {step} the walk came to {place}, where the function is not defined. Choose "
            "another start.",
            step=step,
            place=at,
        )
    return tr(
        "At step {step} the walk came to {place}, where the function is not defined. Go back, and "
        "choose a smaller {rate} or another start.",
        step=step,
        place=at,
        rate=notation.rate,
    )


def _without_end(step: str, is_finite: bool) -> str:
    if is_finite:
        return tr(
            "At step {step} the cost is over a million times where it began: no lowest point lies "
            "ahead.",
            step=step,
        )
    return tr(
        "At step {step} the numbers are too large to compute with: no lowest point lies ahead.",
        step=step,
    )


def _vertex_too_far(step: str, is_finite: bool) -> str:
    if is_finite:
        return tr(
            "At step {step} the cost is over a million times where it began: where f″ is nearly 0, "
            "the local parabola is wide and its vertex far. Choose another start.",
            step=step,
        )
    return tr(
        "At step {step} the numbers are too large to compute with: where f″ is nearly 0, the local "
        "parabola is wide and its vertex far. Choose another start.",
        step=step,
    )


def remedy(optimizer: Optimizer, notation: Notation) -> str:
    """What to change, in a sentence."""
    if not optimizer.takes_rate:
        return tr("Choose another start.")
    return tr("Choose a smaller {rate}.", rate=notation.rate)


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
