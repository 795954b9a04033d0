"""Where things lie in the picture's box: x and y across its floor, the cost upwards.

The box is about the origin. Its longer side goes from −1 to 1; one unit of x is as long as one of
y, unless that would make the other side very short. The lowest cost is at height 0, the highest at
HEIGHT; the floor is a little lower, so that its lines never show through the surface.
"""

import math
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Matrix, Vector

HEIGHT = 0.95
FLOOR = -0.05
_SHORTEST = 0.6  # of the longer side

Range = tuple[float, float]


class Ground(NamedTuple):
    """The part of the plane that the box stands on."""

    across: Range
    up: Range
    half: tuple[float, float]  # the box's sides from its middle

    def inwards(self, points: Matrix) -> Matrix:
        """(n, 2) of the plane, as places in the box."""
        with np.errstate(all="ignore"):
            share = (points - self._low) / self._size
            inside: Matrix = (2 * share - 1) * np.array(self.half)
        return inside

    def outwards(self, places: Matrix) -> Matrix:
        """(n, 2) of the box, as points of the plane."""
        share = (places / np.array(self.half) + 1) / 2
        points: Matrix = self._low + share * self._size
        return points

    def direction(self, toward: Vector) -> Vector:
        """A direction (2,) of the plane as one of length 1 in the box; (0, 0) where it is none."""
        largest = np.abs(toward).max()
        if not (math.isfinite(largest) and largest > 0):
            return np.zeros(2)
        along = toward / largest * (np.array(self.half) / self._size * self._size.max())
        length = np.hypot(*along)
        return along / length if length > 0 else np.zeros(2)

    @property
    def _low(self) -> Vector:
        return np.array([self.across[0], self.up[0]])

    @property
    def _size(self) -> Vector:
        return np.array([self.across[1] - self.across[0], self.up[1] - self.up[0]])


def ground(across: Range, up: Range) -> Ground:
    """The ground over two ranges that are_ranges."""
    ratio = (up[1] - up[0]) / (across[1] - across[0])
    ratio = min(max(ratio, _SHORTEST), 1 / _SHORTEST)
    return Ground(across, up, (1.0, ratio) if ratio < 1 else (1 / ratio, 1.0))


def is_range(ends: Range) -> bool:
    """Whether the ends are finite and apart, as far as floats can tell."""
    size = ends[1] - ends[0]
    return math.isfinite(size) and size > 1e-12 * max(abs(ends[0]), abs(ends[1]))
