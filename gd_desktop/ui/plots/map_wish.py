"""A map that is wanted, and how it is computed. No Qt here."""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Vector
from gd_desktop.core.rate_map import Mapped, Plane, rate_map
from gd_desktop.core.rate_scale import curvature_at
from gd_desktop.core.setup import Setup

Range = tuple[float, float]
Cell = tuple[int, int]  # row and column

FINE, COARSE = 300, 75  # cells a side

_FINER = 4  # times a cell's width: how far the values that have few digits lie apart
_THINNED = 75  # cells a side: enough to find a place for a letter
_LEAST_DEPTH = 2  # of these: into a narrower part no letter fits


class Wish(NamedTuple):
    """What a map is to show; where the Setup and the start say what the axes do, they are left
    out of account.
    """

    setup: Setup
    start: tuple[float, ...]
    plane: Plane
    most: int  # steps
    across: Range
    up: Range

    @property
    def subject(self) -> tuple[object, ...]:
        """What another of is another map altogether."""
        return self[:4]


class Drawn(NamedTuple):
    """A map that was wanted."""

    wish: Wish
    mapped: Mapped
    curvature: float | None  # L at the lowest minimum, where 1/L and 2/L say something
    letters: tuple[tuple[float, float] | None, ...]  # u, v of each minimum's name

    def cell_at(self, u: float, v: float) -> Cell | None:
        """The cell at a place; None: outside of the map."""
        columns, rows = len(self.mapped.us), len(self.mapped.vs)
        column, row = _number(u, self.wish.across, columns), _number(v, self.wish.up, rows)
        if not (0 <= column < columns and 0 <= row < rows):
            return None
        return row, column

    def area_of(self, cell: Cell) -> tuple[Range, Range]:
        """From where to where a cell reaches, across and upwards."""
        row, column = cell
        return (
            _ends(column, self.wish.across, len(self.mapped.us)),
            _ends(row, self.wish.up, len(self.mapped.vs)),
        )


def draw(wish: Wish, count: int, tell: Callable[[float], None]) -> Drawn:
    """The map with so many cells a side. What `tell` raises ends the work."""
    us, vs = cells(wish.across, count), cells(wish.up, count)
    start = np.array(wish.start)
    mapped = rate_map(wish.setup, start, wish.plane, us, vs, wish.most, tell)
    curvature = None
    if mapped.minima and wish.plane.across is None:
        curvature = curvature_at(wish.setup, np.array(mapped.minima[0].x))
    letters = tuple(_place_inside(mapped, number) for number in range(len(mapped.minima)))
    return Drawn(wish, mapped, curvature, letters)


def cells(ends: Range, count: int) -> Vector:
    """(count,) values in the middle of so many equal parts of a range, with so few digits that
    they can be read and typed: what is told of a cell is told of exactly that value.
    """
    width = (ends[1] - ends[0]) / count
    digits = math.ceil(math.log10(_FINER / width)) if width > 0 else 17
    middles = (ends[0] + width * (np.arange(count) + 0.5)).tolist()
    return np.array([round(middle, digits) for middle in middles])


def _number(value: float, ends: Range, count: int) -> int:
    share = (value - ends[0]) / (ends[1] - ends[0]) if ends[1] > ends[0] else -1.0
    return math.floor(share * count) if abs(share) < math.inf else -1


def _ends(number: int, ends: Range, count: int) -> Range:
    width = (ends[1] - ends[0]) / count
    return ends[0] + number * width, ends[0] + (number + 1) * width


def _place_inside(mapped: Mapped, number: int) -> tuple[float, float] | None:
    """The place that lies deepest inside of what leads to a minimum; None: nowhere deep enough."""
    rows, columns = mapped.fates.shape
    stride = max(1, columns // _THINNED)
    part = mapped.fates[::stride, ::stride] == number
    depth, deepest = 0, part
    while part.any():
        depth, deepest = depth + 1, part
        # A rim of what is not there, so that the picture's edge counts as one.
        wide = np.pad(part, 1)
        part = part & wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    if depth < _LEAST_DEPTH:
        return None
    row, column = (int(places[0]) * stride for places in np.nonzero(deepest))
    return mapped.us[min(column, columns - 1)].item(), mapped.vs[min(row, rows - 1)].item()
