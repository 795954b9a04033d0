"""Which part of a plane is looked at: its region and all of the walk, in doublings. No Qt here."""

import math
from collections.abc import Sequence

import numpy as np

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.plots.curve_look import FARTHEST, Range

_MOST_TIMES = 2.0**10  # the region's size, which a walk that goes away leaves in the end
_MARGIN = 0.05  # of the picture, each way: room for the last number beside an axis
_NEARLY = 0.94  # of the way to the picture's side: from here on it is widened


class PlaneRange:
    """Made for the region and the start, and wide enough for the walk.

    The side that a walk comes near to moves out, in doublings. Where one unit across is to be as
    long as one unit up, the side with more room shows more, and moves out only beyond that.
    """

    def __init__(self) -> None:
        self._region: list[Range] = [(0.0, 1.0), (0.0, 1.0)]
        self._widest = [math.inf, math.inf]
        self._seen = np.array([[np.inf, -np.inf]] * 2)  # what is to be in the picture
        self._nearly = _NEARLY
        self._shape: float | None = None
        self._reach = list(self._region)

    def begin(self, region: Sequence[Range], start: Matrix, is_search: bool = False) -> None:
        """Look at a region and at places (n, 2), however far off, that a walk begins from. A
        search goes up to the region's sides.
        """
        self._region, self._nearly = list(region), 1.0 if is_search else _NEARLY
        self._widest = [math.inf, math.inf]
        self._seen = np.array([[np.inf, -np.inf]] * 2)
        self._reach = list(region)
        self.take_in(start)
        self._widest = [_MOST_TIMES * (high - low) for low, high in self._reach]

    def take_in(self, points: Matrix) -> None:
        """Show these places (n, 2) too, if they are not too far away."""
        for side, values in enumerate(points.T):
            near = values[np.abs(values) < FARTHEST]
            if len(near):
                low, high = self._seen[side].tolist()
                self._seen[side] = min(low, near.min()), max(high, near.max())
        self._widen(self._reach)

    def fit(self, shape: float | None) -> None:
        """For a picture of another shape, width over height; None: both ways have scales of their
        own, and the shape means nothing.
        """
        if shape != self._shape:
            self._shape = shape
            self._widen(self._region)

    @property
    def ranges(self) -> tuple[Range, Range]:
        """Across and up, with a margin."""
        across, up = (_with_margin(*ends) for ends in self._shown(self._reach))
        return across, up

    def _widen(self, reach: Sequence[Range]) -> None:
        """Move the sides of a reach out until all that is to be seen is in the picture."""
        self._reach = list(reach)
        middles = [(low + high) / 2 for low, high in self._region]
        is_done = False
        while not is_done:
            is_done = True
            shown = self._shown(self._reach)
            for side, (low, high) in enumerate(self._reach):
                middle, (lowest, highest) = middles[side], self._seen[side].tolist()
                beyond = [middle + self._nearly * (end - middle) for end in shown[side]]
                if high - low < self._widest[side] and highest > beyond[1]:
                    high += high - middle
                    is_done = False
                if high - low < self._widest[side] and lowest < beyond[0]:
                    low -= middle - low
                    is_done = False
                self._reach[side] = (low, high)

    def _shown(self, reach: Sequence[Range]) -> list[Range]:
        """A reach with as much beside it as the picture's shape leaves room for."""
        if self._shape is None:
            return list(reach)
        wide, high = (ends[1] - ends[0] for ends in reach)
        sizes = max(wide, high * self._shape), max(high, wide / self._shape)
        middles = [(low + top) / 2 for low, top in reach]
        return [
            (middle - size / 2, middle + size / 2)
            for middle, size in zip(middles, sizes, strict=True)
        ]


def _with_margin(low: float, high: float) -> Range:
    margin = _MARGIN * (high - low)
    return low - margin, high + margin
