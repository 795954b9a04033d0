"""The lanes' paths over two parameters, on the contours of the cost."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QTimer, Signal, Slot

from gd_desktop import race_labels
from gd_desktop.core.lanes import START
from gd_desktop.core.problem import Matrix
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.contour_tags import Contours
from gd_desktop.ui.plots.crowd import Crowd
from gd_desktop.ui.plots.drawable import drawable
from gd_desktop.ui.plots.grid_marks import grid_reach
from gd_desktop.ui.plots.landscape_marks import Shade, shades
from gd_desktop.ui.plots.plane_range import PlaneRange
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.plots.stars import Stars
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.race.path_plot import PathPlot, Place
from gd_desktop.ui.race.racers import apart
from gd_desktop.ui.theme import Theme

Axes = tuple[int, int]

_MOST_POINTS = 400  # of a lane
_WIDEST = 2.0  # times the first picture: a lane that goes away leaves it to the others
_SHADE = 0.5  # how much of the landscape's colours is left: the lanes are to stand out
_LEFT = 60  # px at scale 1: parameters are short
_TEXT_MS = 120  # between two looks at which names are in the way
_AROUND = 26  # px at scale 1: a marker with its number


class PlanePlot(PathPlot):
    """Shades and contours of the cost, and each lane's way over them. In fog there is no landscape,
    and the lanes alone are seen.
    """

    landscape_wanted = Signal()  # another range is in view

    def __init__(self) -> None:
        super().__init__(race_labels.PATHS)
        self._axes: Axes = (0, 1)
        self._range = PlaneRange()
        self._nearby = np.zeros((2, 2))  # what the picture follows a lane to, a side each
        self._scale = 1.0
        self._table = np.zeros((256, 3))
        self._marks: Crowd | None = None  # what no name is to hide, as far as it is drawn
        self._cursors: list[int] = []  # of the lanes, as they are drawn
        self._is_in_the_way = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TEXT_MS)
        self._soon.timeout.connect(self._clear_late)
        self.relief: Relief | None = None
        self.shade, self.contours, self.stars = Shade(), Contours(), Stars()
        self.ground = pg.ItemGroup()
        ground = (self.shade, *self.contours.lines, *self.contours.tags, self.stars,
                  self.stars.lowest, *self.stars.names)  # fmt: skip
        for depth, item in enumerate((self.ground, *ground, *self.racers.items, self.handle)):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        for item in ground:
            item.setParentItem(self.ground)
        self.box.sigRangeChanged.connect(self._follow_range)
        self.box.sigResized.connect(self._follow_size)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters; the lanes come again after it."""
        super().dress(theme, appearance)
        self._scale = theme.scale
        for axis in (self.bottom, self.left):
            axis.setGrid(False)  # it would lie under the picture
        self.left.setWidth(theme.px(_LEFT))
        card = theme.colour("card")
        ground = np.array([card.red(), card.green(), card.blue()])
        self._table = ground + _SHADE * (shades(theme) - ground)
        ratio = self.devicePixelRatioF()
        self.contours.dress(theme, ratio, self._table)
        self.stars.dress(theme, ratio)
        self.show_relief(self.relief)

    def set_axes(self, axes: Axes, names: tuple[str, str]) -> None:
        """Draw over two parameters, by their numbers in x; their names are the axes'."""
        self._axes = axes
        for axis, name in zip((self.bottom, self.left), names, strict=True):
            axis.setLabel(name)
        self._fit_axis()
        self._heat = None
        self.show_relief(None)

    def set_fog(self, on: bool) -> None:
        self.ground.setVisible(not on)

    def show_relief(self, relief: Relief | None) -> None:
        """Show a landscape; None: the one that was shown is another's."""
        self.relief = relief
        if relief is None:
            self.shade.clear()
            self.stars.show_none()
        else:
            grid = relief.landscape
            self.shade.show_heights(relief.heights, grid.us, grid.vs, self._table)
            self.stars.show_relief(relief)
        self.contours.show_relief(relief)
        self._place_names()

    # --- the range

    def _begin(self, heat: Heat) -> None:
        axes = list(self._axes)
        # A search goes through all of its range.
        ends = [end for frame in heat.frames for end in grid_reach(frame.optimizer) or ()]
        region = [
            (min(low, *ends, low), max(high, *ends, high))
            for low, high in (heat.problem.region[axis] for axis in axes)
        ]
        self.box.setAspectLocked(not heat.is_neuron)
        self._range.fit(self._shape())
        starts = np.array([frame.trail.nearest_carry(0).x[axes] for frame in heat.frames])
        self._range.begin(region, starts)
        self._nearby = np.array([_around(*side) for side in self._range.ranges])
        self.set_home(*self._range.ranges)
        self._marks = None

    def _shape(self) -> float | None:
        """The picture's width over its height, where both ways have one scale."""
        wide, high = self.box.width(), self.box.height()
        is_equal = self._heat is not None and not self._heat.is_neuron
        return wide / high if is_equal and wide > 0 and high > 0 else None

    def _take_in(self, points: Matrix) -> None:
        """Follow places (n, 2), but not those that are far out."""
        low, high = self._nearby.T
        near = ((points >= low) & (points <= high)).all(axis=1)
        self._range.take_in(points[near])

    @Slot()
    def _follow_range(self) -> None:
        self._place_names()
        self.landscape_wanted.emit()

    @Slot()
    def _follow_size(self) -> None:
        if self._heat is not None:
            self._range.fit(self._shape())
            self.set_home(*self._range.ranges)
        self._place_names()

    # --- the lanes

    def _redraw(self, heat: Heat) -> None:
        paths = [self._path(heat, lane) for lane in range(len(heat.frames))]
        self._take_in(np.concatenate(paths))
        self.set_home(*self._range.ranges)
        wide, high = map(float, self.box.viewPixelSize())
        for lane, frame in enumerate(heat.frames):
            x, y = drawable(paths[lane]).T
            x, y = apart(x, y, wide, high)
            # A search jumps about: its line would be a scribble.
            is_walk = frame.optimizer.last_step is None
            self.racers.show_line(lane, x if is_walk else x[:0], y if is_walk else y[:0])
            self.racers.stand(lane, *frame.row.x[list(self._axes)].tolist())
        for lane in range(len(heat.frames), len(self.racers.lines)):
            self.racers.hide(lane)
        self._clear_soon()

    def _start_place(self, heat: Heat) -> Place | None:
        start = heat.contrast.common.get(START)
        return None if start is None else (start[self._axes[0]], start[self._axes[1]])

    def _path(self, heat: Heat, lane: int) -> Matrix:
        """(n, 2) where a lane has been, up to where it stands."""
        frame = heat.frames[lane]
        _, points = frame.trail.path(frame.cursor, _MOST_POINTS)
        columns = list(self._axes)
        return np.vstack([points[:, columns], frame.row.x[columns]])

    # --- names

    @Slot()
    def _place_names(self) -> None:
        """Name contours and minima anew, where they hide nothing."""
        self._marks, self._cursors = Crowd(self.box), []
        if self.relief is None or not self._marks.is_ready:
            return
        self._add_marks(self._marks, is_whole=[True] * len(self.racers.lines))
        self.stars.add_to(self._marks)
        marks = self.stars.place_names(self._marks, self.contours.lines_in(self.box))
        self.contours.place_tags(self.box, marks)

    def _clear_soon(self) -> None:
        """Take the names away that a lane comes to: at once, or soon where frames chase each other,
        since that takes longer than to draw the lanes.
        """
        if self._marks is None:
            self._place_names()
        elif not self._soon.isActive():
            self._clear_the_way()
            self._soon.start()
        else:
            self._is_in_the_way = True

    @Slot()
    def _clear_late(self) -> None:
        if self._is_in_the_way:
            self._clear_the_way()

    def _clear_the_way(self) -> None:
        """Take the names away that a lane has come to."""
        self._is_in_the_way = False
        cursors = [frame.cursor for frame in self._heat.frames] if self._heat is not None else []
        marks = self._marks
        if self.relief is not None and marks is not None and marks.is_ready:
            had = self._cursors if len(self._cursors) == len(cursors) else [-1] * len(cursors)
            # Of a single step the line's last piece is enough.
            moved = [now - then for now, then in zip(cursors, had, strict=True)]
            self._add_marks(marks, is_whole=[by not in (0, 1) for by in moved])
            self.contours.hide_under(self.stars.keep_clear(marks))
        self._cursors = cursors

    def _add_marks(self, crowd: Crowd, is_whole: list[bool]) -> None:
        """Say where the lanes are: whole lines, or their last pieces."""
        for line, whole in zip(self.racers.lines, is_whole, strict=False):
            if line.isVisible() and len(line.points):
                crowd.add_line(line.points if whole else line.points[-2:])
        places = [(mark.x(), mark.y()) for mark in self.racers.markers if mark.isVisible()]
        if self.handle.isVisible():
            places.append((self.handle.x(), self.handle.y()))
        if places:
            crowd.add_marks(np.array(places), _AROUND * self._scale)


def _around(low: float, high: float) -> tuple[float, float]:
    """A range some times as wide, with the same middle."""
    beyond = (_WIDEST - 1) * (high - low) / 2
    return low - beyond, high + beyond
