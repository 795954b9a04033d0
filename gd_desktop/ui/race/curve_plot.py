"""The lanes' walks down one curve."""

import math
from statistics import median

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import labels, race_labels
from gd_desktop.core.lanes import START
from gd_desktop.core.problem import Matrix
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.crowd import Crowd
from gd_desktop.ui.plots.curve_look import FARTHEST, Outlook, gaps, is_dense, line
from gd_desktop.ui.plots.drawable import drawable
from gd_desktop.ui.plots.grid_marks import grid_reach
from gd_desktop.ui.plots.landmarks import Gaps, Landmarks
from gd_desktop.ui.plots.marks import pen
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.race.path_plot import PathPlot, Place
from gd_desktop.ui.race.racers import Gap, apart, stacked
from gd_desktop.ui.theme import Theme

_MOST_HOPS = 8  # the newest ones of a lane: all lie on the same curve
_LINE, _NEAR = 17, 16  # px at scale 1: from number to number, up and sideways
_WIDEST = 2.0  # times the first picture: a lane that goes away leaves it to the others


class CurvePlot(PathPlot):
    """y over x: the function, its flat places, and each lane with its newest hops. In fog the
    lanes alone are seen.
    """

    line_width = 1.6
    marker_radius = 9.0

    def __init__(self) -> None:
        super().__init__(race_labels.PATHS)
        self.bottom.setLabel(labels.X_AXIS)
        self.left.setLabel(labels.Y_AXIS)
        self._look = Outlook()
        self._size = 1.0
        self._widest = 0.0  # how far from the middle the picture follows a lane
        self._strong = self._fine = QPen()  # made when it is dressed
        self.curve = pg.PlotCurveItem(antialias=True)
        # It does not change while one walks on it.
        self.curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.gaps, self.landmarks = Gaps(), Landmarks()
        self.ground = pg.ItemGroup()
        ground = (self.gaps, self.gaps.tag, self.curve, self.landmarks, *self.landmarks.tags)
        for depth, item in enumerate((self.ground, *ground, *self.racers.items, self.handle)):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        for item in ground:
            item.setParentItem(self.ground)
        self.box.sigRangeChanged.connect(self._draw_curve)
        self.box.sigResized.connect(self._follow_size)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters; the lanes come again after it."""
        super().dress(theme, appearance)
        self._size = theme.scale
        ratio = self.devicePixelRatioF()
        # Not the function's own colour, which a lane's would be taken for.
        self._strong = pen(theme.colour("dim"), 3 * theme.scale, ratio)
        self._fine = pen(theme.colour("dim"), 1, ratio)
        for item in (self.gaps, self.landmarks):
            item.dress(theme)

    def set_fog(self, on: bool) -> None:
        self.ground.setVisible(not on)

    def _begin(self, heat: Heat) -> None:
        firsts = [frame.trail.row(0) for frame in heat.frames]
        grids = [end for frame in heat.frames for end in grid_reach(frame.optimizer) or ()]
        ends = (*(first.x.item() for first in firsts), *grids)
        costs = [first.cost for first in firsts if math.isfinite(first.cost)]
        # A start that lies high up comes into the picture later.
        self._look.begin(heat.problem, ends, median(costs) if costs else 0.0)
        self._widest = _WIDEST * self._look.reach
        self._set_range()
        self._draw_curve()
        self.landmarks.show_points(self._look.points)

    def _redraw(self, heat: Heat) -> None:
        places = [(frame.row.x.item(), frame.row.cost) for frame in heat.frames]
        for x, cost in places:
            if abs(x - self._look.middle) <= self._widest and self._look.widen(x, cost):
                self._set_range()
        wide, high = map(float, self.box.viewPixelSize())
        gaps = self._gaps(np.array(places), wide, high)
        for lane, frame in enumerate(heat.frames):
            x, cost = places[lane]
            is_walk = frame.optimizer.last_step is None
            hops = self._hops(heat, lane) if is_walk else np.empty((0, 2))
            xs, ys = drawable(hops).T
            self.racers.show_line(lane, *apart(xs, ys, wide, high))
            self.racers.stand(lane, x, cost if math.isfinite(cost) else math.inf, gaps[lane])
        for lane in range(len(heat.frames), len(self.racers.lines)):
            self.racers.hide(lane)
        self._part_names()

    @Slot()
    def _follow_size(self) -> None:
        self.landmarks.place_tags()
        # The numbers are some pixels apart, whatever the picture's height.
        if self._heat is not None:
            self._redraw(self._heat)

    def _part_names(self) -> None:
        """A name that a lane has come to is not to be read: it goes."""
        crowd = Crowd(self.box)
        if not crowd.is_ready:
            return
        for number in self.racers.numbers:
            crowd.add_tag(number)
        for tag in self.landmarks.tags:
            tag.setOpacity(0.0 if crowd.hides(crowd.rect_of(tag)) else 1.0)

    def _start_place(self, heat: Heat) -> Place | None:
        start = heat.contrast.common.get(START)
        if start is None:
            return None
        # A search begins elsewhere.
        firsts = [frame.trail.row(0) for frame in heat.frames if frame.optimizer.last_step is None]
        is_seen = abs(start[0]) < FARTHEST and math.isfinite(firsts[0].cost)
        return (start[0], firsts[0].cost) if is_seen else None

    def _gaps(self, places: Matrix, wide: float, high: float) -> list[Gap]:
        """Where the lanes' numbers stand: above their places (n, 2), one over the other where
        these are near, and in the picture as their places are. Below is the minimum's name.
        """
        reach = self.racers.reach
        up = np.full(len(places), -reach)
        highest = self.box.viewRange()[1][1]
        seen = (np.abs(places) < FARTHEST).all(axis=1) & (places[:, 1] <= highest)
        if wide > 0 and high > 0:
            line_ = _LINE * self._size
            x, y = places[seen, 0] / wide, -places[seen, 1] / high
            top = -highest / high + line_ / 2 + reach
            up[seen] += stacked(x, y, _NEAR * self._size, line_, top)
        return [(0.0, gap) for gap in up.tolist()]

    @staticmethod
    def _hops(heat: Heat, lane: int) -> Matrix:
        """(n, 2) where a lane has been of late, on the curve."""
        frame = heat.frames[lane]
        rows = slice(max(0, frame.cursor - _MOST_HOPS), frame.cursor + 1)
        return np.column_stack([frame.trail.points(rows), frame.trail.costs(rows)])

    def _set_range(self) -> None:
        self.set_home(self._look.across, self._look.up_with_names)

    @Slot()
    def _draw_curve(self) -> None:
        heat = self._heat
        if heat is None:
            return
        across, up = self.box.viewRange()
        x, y = line(heat.problem, tuple(across), tuple(up))
        dense = is_dense(y)
        self.curve.setPen(self._fine if dense else self._strong)
        self.curve.setData(x, y, connect="finite", antialias=not dense)
        self.gaps.show_gaps(gaps(x, y, tuple(up)), heat.problem)
