"""Which minima walks have come to: their ends, taken together where they are one place."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.local_minima import known_minima
from gd_desktop.core.newton import newton_steps
from gd_desktop.core.problem import (
    LEAST_BEND,
    ROUNDING,
    Extremum,
    Matrix,
    Tensor,
    Vector,
    in_order,
)
from gd_desktop.core.sweep import Fates, Flags, Sweepable
from gd_desktop.core.trail import row_norms

Labels = npt.NDArray[np.intp]  # (n,)

FLAT = -1  # arrived, and at no minimum: a saddle, a maximum, level ground
OTHER = -2  # arrived at a minimum beyond those that are told apart

# Of the sizes: without a wider gap between them, ends are one place, or one level ground.
_NEAR, _NEAR_FLAT = 1e-3, 2e-2
_FARTHEST = 0.1  # of the sizes: how far from an end the bottom may be that it has come to
_MOST_GROUPS = 60  # what is left after them is judged end by end
_MOST_GROWTH = 30
_MOST_STEPS = 30  # of Newton's method
_RINGS = (0.1, 1.0)  # of what is near: so far off, values are compared with those of a place


class Basins(NamedTuple):
    """Where n walks have arrived."""

    minima: tuple[Extremum, ...]  # the lowest first
    labels: Labels  # (n,) for each walk the number of its minimum, or FLAT, or OTHER


def arrivals(problem: Sweepable, walks: Fates, most: int) -> Basins:
    """Which of up to `most` minima those of the walks came to that have arrived: one label for each
    of these, in their order.
    """
    sizes = np.array([high - low for low, high in problem.region])
    ends = walks.ends.take(walks.arrived.nonzero()[0], axis=0)
    return basins(problem, ends, sizes, most, known_minima(problem))


def basins(
    problem: Sweepable, ends: Matrix, sizes: Vector, most: int, known: Sequence[Extremum] = ()
) -> Basins:
    """Which of up to `most` minima the walks came to that have arrived at (n, d).

    sizes  (d,) of the part of space that is looked at: what is near is a thousandth of it
    known  minima that need not be found; then those are, from the lowest end upwards

    A place is no minimum where the Hessian has a negative eigenvalue, or a value around it is
    lower; where these say nothing, it is one if the Hessian is positive definite.
    """
    near, level = _NEAR * sizes, _NEAR_FLAT * sizes
    labels = np.full(len(ends), FLAT, dtype=np.intp)
    found: list[Extremum] = []
    left = np.arange(len(ends))
    for minimum in known:
        is_here = _is_together(ends, np.array(minimum.x), near)
        if is_here.any():
            labels[left[is_here]] = _number(minimum, near, found, most)
        left, ends = left[~is_here], ends[~is_here]
    with np.errstate(all="ignore"):
        order = np.argsort(problem.evaluate_many(ends), kind="stable")
        left, ends = left[order], ends[order]
        for _ in range(_MOST_GROUPS):
            if not len(left):
                break
            bottoms, is_low = _judged(problem, ends[:1], sizes)
            is_here = _is_together(ends, ends[0], near if is_low[0] else level)
            if is_low[0]:
                labels[left[is_here]] = _number(_low(problem, bottoms[0]), near, found, most)
            left, ends = left[~is_here], ends[~is_here]
        bottoms, is_low = _judged(problem, ends, sizes)
        left, bottoms = left[is_low], bottoms[is_low]
        while len(left):
            is_here = (np.abs(bottoms - bottoms[0]) <= near).all(axis=1)
            labels[left[is_here]] = _number(_low(problem, bottoms[0]), near, found, most)
            left, bottoms = left[~is_here], bottoms[~is_here]
    lows = in_order(found)
    numbers = np.array([*map(lows.index, found), OTHER, FLAT], dtype=np.intp)
    # FLAT and OTHER, counted from the end.
    return Basins(lows, numbers[labels])


def _is_together(ends: Matrix, place: Vector, near: Vector) -> Flags:
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


def _low(problem: Sweepable, x: Vector) -> Extremum:
    return Extremum(tuple(x.tolist()), problem.evaluate(x)[0], is_minimum=True)


def _number(minimum: Extremum, near: Vector, found: list[Extremum], most: int) -> int:
    """The number of a minimum, which may be a new one, or OTHER."""
    for number, known in enumerate(found):
        if (np.abs(np.subtract(minimum.x, known.x)) <= near).all():
            return number
    if len(found) == most:
        return OTHER
    found.append(minimum)
    return len(found) - 1


def _judged(problem: Sweepable, ends: Matrix, sizes: Vector) -> tuple[Matrix, Flags]:
    """The bottoms (n, d) of what the ends (n, d) lie in, and which of them are minima (n,)."""
    bottoms = _settled(problem, ends, _FARTHEST * sizes)
    return bottoms, _are_minima(problem, bottoms, _NEAR * sizes)


def _settled(problem: Sweepable, ends: Matrix, farthest: Vector) -> Matrix:
    """The bottoms of the bowls that ends (n, d) lie in: by Newton's method, up to (d,) away."""
    places, slopes, rows = ends.copy(), problem.finite_slopes(ends), np.arange(len(ends))
    for _ in range(_MOST_STEPS):
        hessians = _finite(problem.curvature_many(places[rows]))
        is_bowl = np.linalg.eigvalsh(hessians)[:, 0] > 0
        rows, hessians = rows[is_bowl], hessians[is_bowl]
        if not len(rows):
            break
        ahead = places[rows] - newton_steps(hessians, slopes[rows])
        steep = problem.finite_slopes(ahead)
        goes_on = (np.abs(ahead - ends[rows]) <= farthest).all(axis=1)
        goes_on &= row_norms(steep) < row_norms(slopes[rows])
        rows = rows[goes_on]
        places[rows], slopes[rows] = ahead[goes_on], steep[goes_on]
    return places


def _are_minima(problem: Sweepable, places: Matrix, near: Vector) -> Flags:
    """Which of the places (n, d) are minima."""
    count, dimension = places.shape
    bends, axes = np.linalg.eigh(_finite(problem.curvature_many(places)))
    least = LEAST_BEND * np.abs(bends).max(axis=1)
    are_minima: Flags
    are_minima, is_open = bends[:, 0] > least, bends[:, 0] >= -least
    costs = problem.evaluate_many(places)
    roundings = ROUNDING * np.abs(costs)
    ways = np.concatenate([axes, -axes], axis=2).transpose(0, 2, 1)
    for ring in _RINGS:
        around = (places[:, np.newaxis] + ring * near * ways).reshape(-1, dimension)
        rises = problem.evaluate_many(around).reshape(count, 2 * dimension) - costs[:, np.newaxis]
        # Where there is no value, no walk goes down either.
        lowest = np.nan_to_num(rises, nan=np.inf).min(axis=1)
        is_lower, is_higher = lowest < -roundings, lowest > roundings
        are_minima[is_open & is_lower] = False
        are_minima[is_open & is_higher] = True
        is_open &= ~(is_lower | is_higher)
    return are_minima


def _finite(hessians: Tensor) -> Tensor:
    """The Hessians (n, d, d), with 0 for all of one that is not finite: it says nothing."""
    finite = np.isfinite(hessians).all(axis=(1, 2), keepdims=True)
    told: Tensor = np.where(finite, hessians, 0.0)
    return told
