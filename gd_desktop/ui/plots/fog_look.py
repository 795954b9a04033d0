"""Which part of a curve is looked at in fog: nothing in it is known but what was felt. No Qt here.

So it tells nothing of where the minimum lies: it begins with round numbers and the slope at the
start, and follows the walk in doublings.
"""

import math
from collections.abc import Sequence

import numpy as np

from gd_desktop.app.frame import Frame
from gd_desktop.core.local_model import LocalModel
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.problem import Extremum
from gd_desktop.ui.plots.curve_look import FARTHEST, Range

_REACH = 6.0  # from 0 to both sides, where the start lies within
_NEARLY = 0.94  # of the way to a side: from here on it moves out
_LARGEST = 1e150  # beyond, differences would overflow
_WIDEST, _TALLEST = 64, 2.0**12  # times the first look, across and up
_DEEPEST = 64  # times what the start's slope rises by up to a side, of a next place
_DOWN, _UP = 0.16, 0.11  # of what a straight line of the start's slope rises by up to a side


class FeltLook:
    """The part of a curve that is in the picture, as an `Outlook` is for a curve that is known."""

    points: tuple[Extremum, ...] = ()

    def __init__(self) -> None:
        self.middle, self._half, self.widening = 0.0, _REACH, 1
        self._level, self._steep = 0.0, 1.0
        self._lower = self._upper = 1.0  # how many times as far down and up as at first

    @property
    def reach(self) -> float:
        """From the middle to the picture's side."""
        return self._half * self.widening

    @property
    def across(self) -> Range:
        """The range of x."""
        return self.middle - self.reach, self.middle + self.reach

    @property
    def up_with_names(self) -> Range:
        """The range of y."""
        low = self._level - _DOWN * self._lower * self._steep
        high = self._level + _UP * self._upper * self._steep
        return max(-_LARGEST, low), min(_LARGEST, high)

    def begin(self, ends: Sequence[float], cost: float, slope: float) -> None:
        """Look at a walk from ends[0], where a value and a slope were felt, and as far as the
        other ends.
        """
        self.middle, self._half, self.widening = 0.0, _REACH, 1
        self._lower = self._upper = 1.0
        farthest = max(min(abs(end), FARTHEST) for end in ends)
        while farthest > _NEARLY * self._half:
            self._half *= 2
        self._level = cost if abs(cost) < _LARGEST else 0.0
        rise = abs(slope) * self._half
        # On flat ground there is no measure for heights yet.
        flat = max(1.0, 0.1 * abs(self._level))
        self._steep = rise if 1e-9 * flat < rise < _LARGEST else flat

    def foresee(self, x: float, cost: float) -> bool:
        """Take in where the next step leads, as it is felt; what is absurdly far stays outside.
        Whether the range is another now.
        """
        is_near = abs(x - self.middle) <= _NEARLY * self._half * _WIDEST
        is_near = is_near and abs(cost - self._level) <= _DEEPEST * self._steep
        return is_near and self.widen(x, cost)

    def widen(self, x: float, cost: float) -> bool:
        """Take a point in, if it is not too far; whether the range is another now."""
        before = (self.widening, self._lower, self._upper)
        while self.widening < _WIDEST and abs(x - self.middle) > _NEARLY * self.reach:
            self.widening *= 2
        if math.isfinite(cost):
            fall, rise = self._level - cost, cost - self._level
            while self._lower < _TALLEST and fall > _NEARLY * _DOWN * self._lower * self._steep:
                self._lower *= 2
            while self._upper < _TALLEST and rise > _NEARLY * _UP * self._upper * self._steep:
                self._upper *= 2
        return (self.widening, self._lower, self._upper) != before


def as_felt(frame: Frame) -> Frame:
    """As if the curve were what it is taken for where one stands: its tangent, or the parabola of
    Newton–Raphson.
    """
    row, bend = frame.row, np.zeros((1, 1))
    if isinstance(frame.optimizer, NewtonRaphson):
        bend[:] = frame.verdict.forecast.lowest or 0.0
    model = LocalModel(frame.problem.parameters, row.x, row.cost, row.gradient, bend)
    return frame._replace(problem=model)
