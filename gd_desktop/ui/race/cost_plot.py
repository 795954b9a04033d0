"""The lanes' costs over their steps, or over the work that these took."""

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QFontMetrics

from gd_desktop import access_words, labels, race_labels
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import plain
from gd_desktop.tongue import fill
from gd_desktop.ui.paced import Paced
from gd_desktop.ui.plots.canvas import LEFT_AXIS, Canvas
from gd_desktop.ui.race.cost_lines import Scale, heights, lane_line, longest, scale_for
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.race.racers import Racers, apart, spread
from gd_desktop.ui.theme import NOTE, Theme

_WIDTH, _RADIUS = 2.2, 5.5  # px at scale 1, as all that follow
_LINE = 19  # from number to number
_NEAR = 26  # sideways, a number lies on another
_ROOM = 30
_FLOOR = 7  # px: half a marker


def left_axis(theme: Theme) -> int:
    """How wide the axis of costs is, in pixels: with room for its title beside 0.00001."""
    metrics = QFontMetrics(theme.font(NOTE))
    longest_number = metrics.horizontalAdvance(plain(1e-5))
    return max(theme.px(LEFT_AXIS), longest_number + metrics.height() + theme.px(10))


class CostPlot(Canvas):
    """A line a lane, and a marker where it stands."""

    def __init__(self) -> None:
        super().__init__(race_labels.COSTS)
        self._appearance = Appearance()
        self._heat: Heat | None = None
        self._in_evaluations = False
        self._scale = Scale(False, 0.0, False)
        self._floor = 0.0  # of the logarithmic picture, which only ever goes down
        self._size = 1.0
        self.last = 1.0  # the axis' end
        self.racers = Racers()
        for depth, item in enumerate(self.racers.items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        self._telling = Paced(self._describe, self)
        self.box.sigResized.connect(self._follow_size)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, the letter of the cost and the kind of axis."""
        self._appearance = appearance
        self._size = theme.scale
        self.dress_canvas(theme)
        self.left.setWidth(left_axis(theme))
        self.racers.dress(theme, self.devicePixelRatioF(), _WIDTH, _RADIUS)

    @Slot(bool)
    def count_evaluations(self, on: bool) -> None:
        """Whether the axis counts evaluations of everything, and not steps."""
        self._in_evaluations = on
        if self._heat is not None:
            self.show_heat(self._heat)

    def show_heat(self, heat: Heat) -> None:
        """Show the lanes as they stand."""
        looks = self._appearance
        wants_log = looks.log_neuron_cost if heat.is_neuron else looks.log_cost
        scale = scale_for(heat, wants_log, self._in_evaluations)
        if scale != self._scale or not heat.is_same_race(self._heat):
            self._floor = np.inf
        self._heat, self._scale = heat, scale
        self._name_axes(scale)
        lines = [lane_line(heat, lane, scale) for lane in range(len(heat.frames))]
        top = self._set_range(heat, [cost for _, cost in lines], scale)
        wide, high = map(float, self.box.viewPixelSize())
        bottom = self.box.viewRange()[1][0]
        for lane, (work, cost) in enumerate(lines):
            self.racers.show_line(lane, *apart(work, cost, wide, high))
        # What lies at the minimum, to a float's precision, stands on the picture's edge; what runs
        # away stands at the upper one, with room for its number.
        floor = bottom + _FLOOR * high if scale.is_logarithmic else -np.inf
        ends = np.array([(work[-1], max(cost[-1], floor)) for work, cost in lines])
        ends[:, 1] = np.minimum(ends[:, 1], top - _LINE / 2 * self._size * high)
        lower = self._apart(ends)
        for lane, (x, y) in enumerate(ends.tolist()):
            self.racers.stand(lane, x, y, (self.racers.reach, lower[lane]))
        for lane in range(len(lines), len(self.racers.lines)):
            self.racers.hide(lane)
        self._telling.want()

    def _describe(self) -> None:
        assert self._heat is not None
        costs = [standing.cost for standing in self._heat.standings]
        self.setAccessibleDescription(access_words.lane_costs(costs))

    def go_home(self) -> None:
        """Return to the range that shows the whole race."""
        self._floor = np.inf
        if self._heat is not None:
            self.show_heat(self._heat)
        super().go_home()

    @Slot()
    def _follow_size(self) -> None:
        # The numbers are some pixels apart, whatever the picture's height.
        if self._heat is not None:
            self.show_heat(self._heat)

    def _apart(self, ends: Matrix) -> list[float]:
        """How much lower than the lines' ends (n, 2) their numbers stand, to be told apart."""
        wide, high = map(float, self.box.viewPixelSize())
        if not (wide > 0 and high > 0):
            return [0.0] * len(ends)
        top = self.box.viewRange()[1][1]
        seen = np.isfinite(ends).all(axis=1)
        x, y = ends[seen, 0] / wide, (top - ends[seen, 1]) / high
        lower = np.zeros(len(ends))
        lower[seen] = spread(x, y, _NEAR * self._size, _LINE * self._size, self.box.height())
        return lower.tolist()

    def _set_range(self, heat: Heat, costs: list[Vector], scale: Scale) -> float:
        """Show the lanes' whole story; its upper end is returned."""
        self.last = longest(heat, scale)
        low, high = heights(costs, scale, heat.problem.lower_bound)
        if scale.is_logarithmic:
            self._floor = low = min(self._floor, low)
        # On the right there is room for the lanes' numbers.
        room = _ROOM * self._size / max(self.box.width(), 2 * _ROOM * self._size)
        self.set_home((-0.02 * self.last, (1 + room) * self.last), (low, high))
        return high

    def _name_axes(self, scale: Scale) -> None:
        self.left.set_logarithmic(scale.is_logarithmic)
        cost = labels.COST_ABOVE if scale.is_logarithmic and scale.bound else labels.COST_AXIS
        work = race_labels.EVALUATIONS_AXIS if scale.in_evaluations else race_labels.STEPS_AXIS
        names = (self.bottom, work), (self.left, fill(cost, cost=self._appearance.cost_letter))
        for axis, name in names:
            if axis.labelText != name:
                axis.setLabel(name)
                self._fit_axis()
