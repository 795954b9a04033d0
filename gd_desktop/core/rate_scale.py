"""Which learning rates are about right: where a finder looks, and how far a map reaches."""

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from gd_desktop.core.diagnosis import forecast
from gd_desktop.core.landscape import nothing
from gd_desktop.core.optimizers import GradientDescent, Momentum, Nesterov, Optimizer
from gd_desktop.core.problem import Extremum, Problem, Vector
from gd_desktop.core.setup import Setup, build_optimizer, build_problem, build_stepper

if TYPE_CHECKING:
    from gd_desktop.core.function import Function

SMALLEST, LARGEST = 1e-300, 1e300  # beyond, a learning rate's own arithmetic would overflow

_SHARE = 0.05  # of the region: a step of about the right length
_BEYOND = 1.25  # times the limit, to see what lies past it
_ANY = 0.1  # where nothing can be told


def known_minima(problem: Problem) -> Sequence[Extremum]:
    """The minima that need not be looked for, the lowest first."""
    if problem.extremum is not None:
        return [problem.extremum] if problem.extremum.is_minimum else []
    # Imported here: a parabola needs no grammar.
    from gd_desktop.core.terrains import Terrain

    return problem.minima if isinstance(problem, Terrain) else ()


def lowest_minimum(problem: Problem, check: Callable[[], None] = nothing) -> Extremum | None:
    """The lowest minimum of the region that is known, or found; None: there is none.

    What `check` raises ends the search.
    """
    from gd_desktop.core.function import Function

    found = known_minima(problem)
    if not found and problem.extremum is None and isinstance(problem, Function):
        found = _found_minima(problem, check)
    return min(found, key=lambda minimum: minimum.cost, default=None)


def curvature_at(setup: Setup, x: Vector) -> float | None:
    """L at x (d,), the Hessian's largest eigenvalue, where it says what a learning rate does: for
    plain gradient descent and a positive definite Hessian.
    """
    with np.errstate(all="ignore"):
        curvature = forecast(build_stepper(setup), setup, x).curvature
    return curvature if curvature is not None and SMALLEST < 2 / curvature < LARGEST else None


def usual_rate(setup: Setup, x: Vector) -> float:
    """A learning rate of about the right size at x (d,), whatever the one in force is.

    Where steps are as long as the slope, the inverse of the curvature; where they are as long as
    the learning rate itself, or there is no curvature, what leads a twentieth of the region far.
    """
    problem, optimizer = build_problem(setup), build_optimizer(setup)
    reach = _SHARE * max(high - low for low, high in problem.region)
    with np.errstate(all="ignore"):
        rate = _by_slope(problem, optimizer, x, reach)
    return rate if SMALLEST < rate < LARGEST else _ANY


def highest_rate(setup: Setup, x: Vector, check: Callable[[], None] = nothing) -> float:
    """A learning rate up to which a map is worth a look: a quarter past the one from which on a
    walk leaves the lowest minimum; where that is not to be told, some times the usual one at x
    (d,).
    """
    problem, limit = build_problem(setup), _limit(build_optimizer(setup))
    low = lowest_minimum(problem, check) if limit is not None else None
    if limit is not None and low is not None:
        with np.errstate(all="ignore"):
            hessian = problem.curvature(np.array(low.x))
        if np.isfinite(hessian).all():
            bends = np.linalg.eigvalsh(hessian)
            if bends[0] > 0 and SMALLEST < limit / bends[-1] < LARGEST:
                return _BEYOND * limit / float(bends[-1])
    return 2 * _BEYOND * usual_rate(setup, x)


def _limit(optimizer: Optimizer) -> float | None:
    """From which η·L on a walk leaves a minimum; None: the method has no such limit."""
    match optimizer:
        case GradientDescent():
            return 2.0
        case Momentum(momentum=beta):
            return 2 * (1 + beta)
        case Nesterov(momentum=beta):
            return 2 * (1 + beta) / (1 + 2 * beta)
        case _:
            return None


def _by_slope(problem: Problem, optimizer: Optimizer, x: Vector, reach: float) -> float:
    if _limit(optimizer) is None:
        return reach
    hessian = problem.curvature(x)
    if np.isfinite(hessian).all() and hessian.any():
        return 1 / float(np.abs(np.linalg.eigvalsh(hessian)).max())
    slope = math.hypot(*problem.evaluate(x)[1].tolist())
    return reach / slope if slope > 0 else math.nan


def _found_minima(problem: "Function", check: Callable[[], None]) -> Sequence[Extremum]:
    if len(problem.parameters) == 1:
        from gd_desktop.core.stationary import stationary_points

        with np.errstate(all="ignore"):
            points = stationary_points(problem, *problem.region[0])
        return [point for point in points if point.is_minimum]
    from gd_desktop.core.minima import minima

    across, up = problem.region
    return minima(problem, across, up, check)
