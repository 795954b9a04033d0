"""Where the slope of a function of one variable is 0: what calculus finds, found in numbers."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from gd_desktop.core.function import Function
from gd_desktop.core.problem import Extremum, Vector

_SAMPLES = 2001
_HALVINGS = 80
MOST = 40  # more are no help in a picture
# Relative to the slopes on either side, what counts as a slope of 0.
_FLAT = 1e-9
_FADED = 1e-150  # beside level ground: there the slope is 0 for its size alone
# So many places in a row, in so many cells: of such some may have been missed.
_CROWD, _CROWDED = 5, 12


def stationary_points(
    function: Function, low: float, high: float, most: int | None = MOST
) -> list[Extremum]:
    """The points between `low` and `high` where f′ = 0 or leaps over 0, in the order of x; at most
    so many, and all of them for None.

    A change of the slope's sign between two of 2,001 places is halved down to one; where f′
    touches 0 without a change of sign, the place with the smallest |f′| is looked at. Corners
    (|x|, √|x|) count as minima, poles do not. `is_minimum` is None for what is neither minimum nor
    maximum. Level ground, where f′ = 0 at places side by side, is no point. Two such points nearer
    to each other than a cell can be missed.
    """
    # An odd number of places over a range like −6 to 6 hits 0 and other round numbers.
    xs = np.linspace(low, high, _SAMPLES)
    with np.errstate(all="ignore"):
        slopes = function.slopes_many(xs[:, None])[:, 0]
    is_level = _is_level(slopes)
    found: list[float] = []
    for place in range(_SAMPLES - 1):
        left, right = slopes[place], slopes[place + 1]
        if is_level[place]:
            continue
        if left == 0:
            found.append(xs[place].item())
        elif _differ(left, right):
            found.append(_halved(function, xs[place].item(), xs[place + 1].item(), left.item()))
        elif _touches(slopes, place) or _has_no_slope_between(slopes, place):
            found.append(xs[place].item())
    if slopes[-1] == 0 and not is_level[-1]:
        found.append(xs[-1].item())
    points = [_extremum(function, x, xs[1].item() - xs[0].item()) for x in found]
    return [point for point in points if point is not None][:most]


def is_crowded(points: Sequence[Extremum], low: float, high: float) -> bool:
    """Whether some of the points, found between `low` and `high`, lie so near to each other that
    there may be more of them, as of sin(1/x). A few can lie so by themselves.
    """
    places = np.array([point.x[0] for point in points])
    wide = places[_CROWD - 1 :] - places[: 1 - _CROWD]
    return bool((wide < _CROWDED * (high - low) / (_SAMPLES - 1)).any())


def has_faded(function: Function, low: float, high: float) -> bool:
    """Whether f′ is 0 at places side by side because it is too small for a float, as that of
    x^1000 around 0.
    """
    xs = np.linspace(low, high, _SAMPLES)
    with np.errstate(all="ignore"):
        slopes = np.abs(function.slopes_many(xs[:, None])[:, 0])
    is_level, is_faint = _is_level(slopes), (slopes > 0) & (slopes < _FADED)
    return bool((is_level[1:] & is_faint[:-1] | is_level[:-1] & is_faint[1:]).any())


def _is_level(slopes: Vector) -> npt.NDArray[np.bool_]:
    """Which of the places have a slope of 0, as one beside them has."""
    is_flat = slopes == 0
    pairs = is_flat[:-1] & is_flat[1:]
    is_level = np.zeros(len(slopes), dtype=np.bool_)
    is_level[:-1] |= pairs
    is_level[1:] |= pairs
    return is_level


def _touches(slopes: Vector, place: int) -> bool:
    if not 0 < place < len(slopes) - 1:
        return False
    before, here, after = np.abs(slopes[place - 1 : place + 2])
    return bool(here < _FLAT * min(before, after))


def _has_no_slope_between(slopes: Vector, place: int) -> bool:
    """Whether the slope changes its sign around a place where there is none, as √|x| has at 0."""
    if not 0 < place < len(slopes) - 1 or math.isfinite(slopes[place]):
        return False
    return _differ(slopes[place - 1], slopes[place + 1])


def _differ(left: float, right: float) -> bool:
    """Whether one is below 0 and one above: of very small ones, the product is 0."""
    return bool(left < 0 < right or right < 0 < left)


def _halved(function: Function, low: float, high: float, slope: float) -> float:
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if not low < middle < high:
            break
        at = _slope(function, middle)
        if at == 0:
            return middle
        if (at > 0) == (slope > 0):
            low = middle
        else:
            high = middle
    # Of a whole number that was missed by a rounding, the number itself.
    near = float(f"{low:.12g}")
    return near if low <= near <= high else (low + high) / 2


def _slope(function: Function, x: float) -> float:
    return function.evaluate(np.array([x]))[1].item()


def _extremum(function: Function, x: float, cell: float) -> Extremum | None:
    """What lies at x, judged by the values a tenth of a cell to either side."""
    aside = 0.1 * cell
    points = np.array([[x - aside], [x], [x + aside]])
    left, cost, right = function.evaluate_many(points).tolist()
    if not all(map(math.isfinite, (left, cost, right))):
        return None
    # Towards an extremum, or a corner, values come together; at a pole they run away.
    nearer = function.evaluate_many(np.array([[x - aside / 1e3], [x + aside / 1e3]])).tolist()
    far = max(abs(left - cost), abs(right - cost))
    if max(abs(value - cost) for value in nearer) > 0.5 * far > 0:
        return None
    is_corner = _is_corner(function, x, aside)
    if left >= cost <= right and (left > cost or right > cost):
        return Extremum((x,), cost, True, is_corner)
    if left <= cost >= right and (left < cost or right < cost):
        return Extremum((x,), cost, False, is_corner)
    return Extremum((x,), cost, None, is_corner)


def _is_corner(function: Function, x: float, aside: float) -> bool:
    """Whether the slope stays as steep, on some side, however near one comes."""
    places = np.array([[x - aside], [x + aside], [x - aside / 1e3], [x + aside / 1e3]])
    far, near = np.abs(function.slopes_many(places)[:, 0]).reshape(2, 2).max(axis=1).tolist()
    return bool(near > 0.5 * far)
