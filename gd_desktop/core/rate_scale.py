"""Which learning rates are about right: where a finder looks, and how far a map reaches."""

import math
from collections.abc import Callable

import numpy as np

from gd_desktop.core.diagnosis import forecast
from gd_desktop.core.landscape import nothing
from gd_desktop.core.local_minima import lowest_minima
from gd_desktop.core.optimizers import GradientDescent, Momentum, Nesterov, Optimizer
from gd_desktop.core.problem import Extremum, Problem, Vector
from gd_desktop.core.setup import Setup, build_optimizer, build_problem, build_stepper

SMALLEST, LARGEST = 1e-300, 1e300  # beyond, a learning rate's own arithmetic would overflow

_SHARE = 0.05  # of the region: a step of about the right length
_BEYOND = 1.25  # times the limit, to see what lies past it
_ANY = 0.1  # where nothing can be told


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
    walk leaves the lowest minimum, or each of them where several are equally low; where that is
    not to be told, some times the usual one at x (d,).
    """
    problem, limit = build_problem(setup), _limit(build_optimizer(setup))
    if limit is not None:
        bends = [_steepest_bend(problem, low) for low in lowest_minima(problem, check)]
        rates = [limit / bend for bend in bends if bend is not None]
        if rates and SMALLEST < max(rates) < LARGEST:
            return _BEYOND * max(rates)
    return 2 * _BEYOND * usual_rate(setup, x)


def _steepest_bend(problem: Problem, low: Extremum) -> float | None:
    """The Hessian's largest eigenvalue at a minimum, where it is positive definite."""
    with np.errstate(all="ignore"):
        hessian = problem.curvature(np.array(low.x))
    if not np.isfinite(hessian).all():
        return None
    bends = np.linalg.eigvalsh(hessian).tolist()
    return float(bends[-1]) if bends[0] > 0 else None


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
