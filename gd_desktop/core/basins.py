"""Which minima walks have come to: their ends, taken together where they are one place."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.problem import Extremum, Matrix, Problem, Vector

Labels = npt.NDArray[np.intp]  # (n,)

FLAT = -1  # arrived, and at no minimum: a saddle, a maximum, level ground
OTHER = -2  # arrived at none of the places that are told apart

# Of the sizes: without a wider gap between them, ends are one place, or one level ground.
_NEAR, _NEAR_FLAT = 1e-3, 2e-2
_FARTHEST = 0.1  # of the sizes: how far Newton's method may go in a step
_MOST_GROUPS = 60
_MOST_GROWTH = 30
_MOST_STEPS = 30  # of Newton's method
_RINGS = (0.1, 1.0)  # of what is near: so far off, values are compared with those of a place
_ROUNDING = 8 * np.finfo(float).eps
_LEAST_BEND = 1e-9  # of the largest eigenvalue; a smaller one is a rounding of 0


class Basins(NamedTuple):
    """Where n walks have arrived."""

    minima: tuple[Extremum, ...]  # the lowest first
    labels: Labels  # (n,) for each walk the number of its minimum, or FLAT, or OTHER


def basins(
    problem: Problem, ends: Matrix, sizes: Vector, most: int, known: Sequence[Extremum] = ()
) -> Basins:
    """Which of up to `most` minima the walks came to that have arrived at (n, d).

    sizes  (d,) of the part of space that is looked at: what is near is a thousandth of it
    known  minima that need not be found; then those are, from the lowest end upwards

    A place is no minimum where the Hessian has a negative eigenvalue, or a value around it is
    lower; where these say nothing, it is one if the Hessian is positive definite.
    """
    near, level = _NEAR * sizes, _NEAR_FLAT * sizes
    labels = np.full(len(ends), OTHER, dtype=np.intp)
    found: list[Extremum] = []
    left = np.arange(len(ends))
    for minimum in known:
        is_here = _is_together(ends, np.array(minimum.x), near)
        if is_here.any() and len(found) < most:
            labels[left[is_here]] = len(found)
            found.append(minimum)
        left, ends = left[~is_here], ends[~is_here]
    with np.errstate(all="ignore"):
        order = np.argsort(problem.evaluate_many(ends), kind="stable")
        left, ends = left[order], ends[order]
        for _ in range(_MOST_GROUPS):
            if not len(left):
                break
            x = _settled(problem, ends[0], _FARTHEST * sizes)
            is_low = _is_minimum(problem, x, near)
            is_here = _is_together(ends, ends[0], near if is_low else level)
            labels[left[is_here]] = _number(problem, x, near, found, most) if is_low else FLAT
            left, ends = left[~is_here], ends[~is_here]
    return _in_order(found, labels)


def _is_together(ends: Matrix, place: Vector, near: Vector) -> npt.NDArray[np.bool_]:
    """Which of the ends (n, d) are at a place (d,), or lead there without a gap."""
    low = high = place
    is_here = np.zeros(len(ends), dtype=bool)
    for _ in range(_MOST_GROWTH):
        before = np.count_nonzero(is_here)
        is_here = np.ones(len(ends), dtype=bool)
        for axis, values in enumerate(ends.T):
            is_here &= values >= low[axis] - near[axis]
            is_here &= values <= high[axis] + near[axis]
        if np.count_nonzero(is_here) in (before, len(ends)):
            break
        inside = ends.take(is_here.nonzero()[0], axis=0)
        low, high = np.minimum(low, inside.min(axis=0)), np.maximum(high, inside.max(axis=0))
    return is_here


def _number(problem: Problem, x: Vector, near: Vector, found: list[Extremum], most: int) -> int:
    """The number of the minimum at x (d,), which may be a new one, or OTHER."""
    for number, known in enumerate(found):
        if (np.abs(x - known.x) <= near).all():
            return number
    if len(found) == most:
        return OTHER
    found.append(Extremum(tuple(x.tolist()), problem.evaluate(x)[0], is_minimum=True))
    return len(found) - 1


def _settled(problem: Problem, x: Vector, farthest: Vector) -> Vector:
    """The bottom of the bowl that x (d,) lies in: by Newton's method, in steps of up to (d,)."""
    slope = problem.evaluate(x)[1]
    for _ in range(_MOST_STEPS):
        hessian = problem.curvature(x)
        if not (np.isfinite(hessian).all() and np.linalg.eigvalsh(hessian)[0] > 0):
            break
        step = np.linalg.solve(hessian, slope)
        ahead = problem.evaluate(x - step)[1]
        if not ((np.abs(step) <= farthest).all() and np.linalg.norm(ahead) < np.linalg.norm(slope)):
            break
        x, slope = x - step, ahead
    return x


def _is_minimum(problem: Problem, x: Vector, near: Vector) -> bool:
    hessian = problem.curvature(x)
    is_bowl, ways = False, np.eye(len(x))
    if np.isfinite(hessian).all():
        bends, axes = np.linalg.eigh(hessian)
        least = _LEAST_BEND * np.abs(bends).max()
        if bends[0] < -least:
            return False
        is_bowl, ways = bool(bends[0] > least), axes.T
    cost = problem.evaluate(x)[0]
    for ring in _RINGS:
        around = np.concatenate([x + ring * near * ways, x - ring * near * ways])
        # Where there is no value, no walk goes down either.
        rises = np.nan_to_num(problem.evaluate_many(around) - cost, nan=np.inf)
        if rises.min() < -_ROUNDING * abs(cost):
            return False
        if rises.min() > _ROUNDING * abs(cost):
            return True
    return is_bowl


def _in_order(found: list[Extremum], labels: Labels) -> Basins:
    # Of equally low ones a rounding is no order.
    same = 1e-9 * (1 + max((abs(low.cost) for low in found), default=0.0))
    order = sorted(range(len(found)), key=lambda k: (round(found[k].cost / same), found[k].x))
    places = np.empty(len(found) + 2, dtype=np.intp)
    places[order] = np.arange(len(found))
    # FLAT and OTHER, counted from the end.
    places[[FLAT, OTHER]] = FLAT, OTHER
    return Basins(tuple(found[k] for k in order), places[labels])
