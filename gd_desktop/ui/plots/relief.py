"""A landscape made ready to be drawn: how high each place is shaded, and its contour lines.

Without Qt, so that it can be made in the jobs' thread.
"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.landscape import Landscape
from gd_desktop.core.problem import Extremum, Matrix, Vector

_LEVELS = 8
_LEAST_POWER = 0.3
_MOST = (0.02, 0.5, 0.98)  # of the costs: the ends of what counts, and the middle
_FAR_OUT = 5  # times from one end to the other, beyond the middle: a pole, or a chasm
_EVEN = 0.5  # a power from here on: even levels leave the valley some lines
_ABOUT_0 = 1e-3  # of the costs' span
_FLAT = 1e-9  # of the costs' size: below it, differences are rounding

# Which sides of a cell a contour joins, by which of its corners lie below the level: 1, 2, 4, 8
# for (i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j). Sides: 0 along row i, 1 along column j + 1,
# 2 along row i + 1, 3 along column j.
_JOINS: tuple[tuple[tuple[int, int], ...], ...] = (
    (), ((3, 0),), ((0, 1),), ((3, 1),), ((1, 2),), ((3, 0), (1, 2)), ((0, 2),), ((3, 2),),
    ((2, 3),), ((2, 0),), ((0, 1), (2, 3)), ((2, 1),), ((1, 3),), ((1, 0),), ((0, 3),), (),
)  # fmt: skip


class Contour(NamedTuple):
    """Where the cost has one value."""

    cost: float
    height: float  # 0 to 1, as it is shaded
    lines: tuple[Matrix, ...]  # (n, 2) each: u, v
    joined: Matrix  # (n, 2) all of them, nan between


class Relief(NamedTuple):
    """What is drawn of a landscape."""

    landscape: Landscape
    heights: Matrix  # (len(vs), len(us)): 0 at the lowest cost, 1 at the highest; nan in a gap
    contours: tuple[Contour, ...]
    lowest: tuple[float, float] | None  # u, v of the lowest sample, unless it lies at an edge
    power: float  # of a cost's share of the way from the lowest to the highest, as a height
    minima: tuple[Extremum, ...] | None = None  # None: they have not been looked for


def relief(landscape: Landscape) -> Relief:
    """Shades and contours, spread by a root so that the valley is seen beside high slopes."""
    costs = landscape.costs
    is_there = np.isfinite(costs)
    finite = costs[is_there]
    low, high = _scale(finite) if len(finite) else (0.0, 0.0)
    span = high - low
    if not (math.isfinite(span) and span > _FLAT * max(abs(low), abs(high))):
        return Relief(landscape, np.where(is_there, 0.5, np.nan), (), None, 1.0)
    clipped = np.where(is_there, np.clip(costs, low, high), np.nan)
    share = (clipped - low) / span
    middle = min(max(float(np.median(share[is_there])), 1e-6), 0.5)
    power = max(_LEAST_POWER, math.log(0.5) / math.log(middle))
    contours = []
    for cost in _levels(low, span, power):
        lines = isolines(clipped, cost, landscape.us, landscape.vs)
        if lines:
            height = ((cost - low) / span) ** power
            contours.append(Contour(cost, height, lines, _joined(lines)))
    return Relief(landscape, share**power, tuple(contours), _lowest(landscape, costs), power)


def _scale(costs: Vector) -> tuple[float, float]:
    """The costs of the first shade and the last: all of them, but for a pole's or a chasm's."""
    lower, middle, upper = np.quantile(costs, _MOST).tolist()
    low, high = costs.min().item(), costs.max().item()
    if not math.isfinite(high - low):
        return low, high
    if upper > lower:
        low = max(low, middle - _FAR_OUT * (upper - lower))
        high = min(high, middle + _FAR_OUT * (upper - lower))
    return low, high


def _joined(lines: tuple[Matrix, ...]) -> Matrix:
    gap = np.full((1, 2), np.nan)
    return np.concatenate([part for line in lines for part in (line, gap)])[:-1]


def _levels(low: float, span: float, power: float) -> list[float]:
    """Costs of contour lines: evenly apart where that shows the valley too, so that lines near one
    another mean a steep slope; else 1, 2, 5, 10 and so on above a minimum of about 0; else at even
    heights. They have no more digits than tell them apart.
    """
    if power >= _EVEN:
        return _even(low, span)
    if abs(low) <= _ABOUT_0 * span:
        return _by_decades(low + span)
    return _at_even_heights(low, span, power)


def _even(low: float, span: float) -> list[float]:
    raw = span / (_LEVELS + 1)
    unit = 10.0 ** math.floor(math.log10(raw))
    step = min((1, 2, 2.5, 5, 10), key=lambda times: abs(math.log(times * unit / raw))) * unit
    digits = max(0, 1 - math.floor(math.log10(step)))
    first = math.floor(low / step) + 1
    levels = [round((first + number) * step, digits) for number in range(_LEVELS + 2)]
    return [level for level in levels if low < level < low + span]


def _by_decades(high: float) -> list[float]:
    top = math.floor(math.log10(high))
    places = range(top, top - _LEVELS, -1)
    levels = [float(f"{times}e{place}") for place in places for times in (5, 2, 1)]
    return sorted([level for level in levels if level < high][: _LEVELS + 1])


def _at_even_heights(low: float, span: float, power: float) -> list[float]:
    raw = low + span * (np.arange(_LEVELS + 2) / (_LEVELS + 1)) ** (1 / power)
    levels = []
    for before, level, after in zip(raw, raw[1:], raw[2:], strict=False):
        gap = min(level - before, after - level)
        digits = math.ceil(-math.log10(gap / 4)) if gap > 0 else 17
        levels.append(round(level.item(), digits))
    return levels


def _lowest(landscape: Landscape, costs: Matrix) -> tuple[float, float] | None:
    costs = np.where(np.isfinite(costs), costs, np.inf)
    row, column = np.unravel_index(int(np.argmin(costs)), costs.shape)
    last_row, last_column = costs.shape[0] - 1, costs.shape[1] - 1
    if not (0 < row < last_row and 0 < column < last_column):
        return None
    # At the end of where it is defined, or beside a chasm, the lowest place is none of its own.
    if not np.isfinite(costs[row - 1 : row + 2, column - 1 : column + 2]).all():
        return None
    return landscape.us[column].item(), landscape.vs[row].item()


def isolines(costs: Matrix, level: float, us: Vector, vs: Vector) -> tuple[Matrix, ...]:
    """The lines (n, 2) on which costs (len(vs), len(us)) have one value: marching squares.

    Of a closed line, the first point comes again at its end. At costs that are nan lines end.
    """
    rows, columns = costs.shape
    below = costs < level
    cases = below[:-1, :-1] + 2 * below[:-1, 1:] + 4 * below[1:, 1:] + 8 * below[1:, :-1]
    is_gap = np.isnan(costs)
    has_gap = is_gap[:-1, :-1] | is_gap[:-1, 1:] | is_gap[1:, 1:] | is_gap[1:, :-1]
    cells = np.flatnonzero((cases > 0) & (cases < 15) & ~has_gap)
    # An edge of the grid has a number: those along rows first, then those along columns.
    along = rows * columns
    at = cells // (columns - 1) * columns + cells % (columns - 1)
    sides = np.column_stack([at, along + at + 1, at + columns, along + at])
    links: dict[int, list[int]] = {}
    for case, side in zip(cases.ravel()[cells].tolist(), sides.tolist(), strict=True):
        for one, other in _JOINS[case]:
            links.setdefault(side[one], []).append(side[other])
            links.setdefault(side[other], []).append(side[one])
    return tuple(
        _places(np.array(chain), costs, level, us, vs) for chain in _chains(links) if len(chain) > 1
    )


def _chains(links: dict[int, list[int]]) -> list[list[int]]:
    """Edges in the order in which the lines cross them; those that end at a border first."""
    ends = [edge for edge, joined in links.items() if len(joined) == 1]
    chains = []
    left = dict.fromkeys([*ends, *links])
    while left:
        first = next(iter(left))
        chain, edge = [first], first
        del left[first]
        while (onward := next((one for one in links[edge] if one in left), None)) is not None:
            edge = onward
            del left[edge]
            chain.append(edge)
        if len(chain) > 2 and first in links[edge]:
            chain.append(first)
        chains.append(chain)
    return chains


def _places(
    edges: npt.NDArray[np.int_], costs: Matrix, level: float, us: Vector, vs: Vector
) -> Matrix:
    """(n, 2) where the level lies on the edges."""
    rows, columns = costs.shape
    is_upright = edges >= rows * columns
    row, column = np.divmod(np.where(is_upright, edges - rows * columns, edges), columns)
    next_row, next_column = row + is_upright, column + ~is_upright
    start, end = costs[row, column], costs[next_row, next_column]
    share = (level - start) / (end - start)
    u = us[column] + share * (us[next_column] - us[column])
    v = vs[row] + share * (vs[next_row] - vs[row])
    return np.column_stack([u, v])
