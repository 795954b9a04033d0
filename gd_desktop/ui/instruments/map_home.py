"""Which learning rates and starts a map shows at first. No Qt here."""

import numpy as np

from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.rate_map import Plane
from gd_desktop.ui.plots.curve_look import Outlook
from gd_desktop.ui.plots.map_wish import Range
from gd_desktop.ui.plots.plane_range import PlaneRange

_MOST_DOUBLINGS = 3  # for a learning rate that lies beyond
_NEARLY = 0.97  # of the way to the side: from here on it counts as beyond


class MapHome:
    """Made for a problem, and wide enough for the walk in force; it does not follow each change of
    the start, or a map would have to be computed for each.
    """

    def __init__(self) -> None:
        self._problem: Problem | None = None
        self._highest = 1.0  # the learning rate that is looked at first
        self._starts: tuple[Range, ...] = ()

    def begin(self, problem: Problem, highest: float) -> None:
        """Another problem, or another method; `highest` is the learning rate to look up to."""
        self._problem, self._highest, self._starts = problem, highest, ()

    def take_in(self, start: Vector, cost: float) -> None:
        """Show a start (d,) too, with the cost there."""
        if self._problem is None:
            return
        is_in = len(self._starts) == len(start) and all(
            low <= value <= high for (low, high), value in zip(self._starts, start, strict=True)
        )
        if not is_in:
            self._starts = self._around(self._problem, start, cost)

    def ranges(self, plane: Plane, rate: float) -> tuple[Range, Range]:
        """Across and up, with the learning rate in force among those shown, if it is not far."""
        up = self._starts[plane.up]
        if plane.across is not None:
            return self._starts[plane.across], up
        highest = self._highest
        for _ in range(_MOST_DOUBLINGS):
            if rate <= _NEARLY * highest:
                break
            highest *= 2
        return (0.0, highest if rate <= highest else self._highest), up

    @staticmethod
    def _around(problem: Problem, start: Vector, cost: float) -> tuple[Range, ...]:
        """As much as the picture of the walk shows at first."""
        if len(start) == 1:
            look = Outlook()
            look.begin(problem, (start.item(),), cost)
            return (look.across,)
        plane = PlaneRange()
        plane.begin(problem.region, start[np.newaxis])
        return plane.ranges
