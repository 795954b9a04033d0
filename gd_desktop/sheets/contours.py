"""Contour lines of a grid of heights: marching squares, as straight pieces."""

from collections.abc import Iterator

import numpy as np

from gd_desktop.core.landscape import Landscape
from gd_desktop.core.problem import Vector

Place = tuple[float, float]
Segment = tuple[Place, Place]

_LEVELS = 9
# The edges of a cell by number: below, right, above, left. For each of the 16 ways in which its
# corners (below left, below right, above right, above left) lie above a level, the edges that the
# line runs between. Of the two saddles one of both ways is taken.
_RUNS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),),
    2: ((0, 1),),
    3: ((3, 1),),
    4: ((1, 2),),
    5: ((3, 0), (1, 2)),
    6: ((0, 2),),
    7: ((3, 2),),
    8: ((3, 2),),
    9: ((0, 2),),
    10: ((0, 1), (2, 3)),
    11: ((1, 2),),
    12: ((3, 1),),
    13: ((0, 1),),
    14: ((3, 0),),
}


def levels_of(land: Landscape) -> list[float]:
    """Heights between which the land is cut into shares of nearly the same area, the lower ones
    finer: what is steep is crossed by no more lines than what is flat.
    """
    heights = land.costs[np.isfinite(land.costs)]
    if not heights.size:
        return []
    shares = (np.arange(1, _LEVELS + 1) / (_LEVELS + 1)) ** 1.5
    return sorted({float(level) for level in np.quantile(heights, shares)})


def segments(land: Landscape, level: float) -> Iterator[Segment]:
    """The pieces of one contour line, cell by cell; cells with a height that is not finite have
    none.
    """
    costs = land.costs
    corners = np.stack([costs[:-1, :-1], costs[:-1, 1:], costs[1:, 1:], costs[1:, :-1]])
    is_above = corners > level
    kinds = (is_above * np.array([1, 2, 4, 8])[:, None, None]).sum(axis=0)
    is_whole = np.isfinite(corners).all(axis=0)
    for row, column in np.argwhere((kinds > 0) & (kinds < 15) & is_whole).tolist():
        us, vs = land.us[column : column + 2], land.vs[row : row + 2]
        ends = _crossings(corners[:, row, column], level, us, vs)
        for first, last in _RUNS[int(kinds[row, column])]:
            yield ends[first], ends[last]


def _crossings(heights: Vector, level: float, us: Vector, vs: Vector) -> list[Place]:
    """Where the level crosses each edge; what is said of an edge that it does not cross means
    nothing.
    """
    places = [(us[0], vs[0]), (us[1], vs[0]), (us[1], vs[1]), (us[0], vs[1])]
    found = []
    for edge in range(4):
        here, there = edge, (edge + 1) % 4
        rise = heights[there] - heights[here]
        share = (level - heights[here]) / rise if rise else 0.5
        (u, v), (to_u, to_v) = places[here], places[there]
        found.append((float(u + share * (to_u - u)), float(v + share * (to_v - v))))
    return found
