"""The cost over two parameters, and the walk down it."""

import math

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF

from gd_desktop import landscape_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import fixed
from gd_desktop.ui.plots.canvas import Canvas, Range
from gd_desktop.ui.plots.contour_tags import Contours
from gd_desktop.ui.plots.grid_marks import grid_reach
from gd_desktop.ui.plots.landscape_marks import (
    Arrow,
    Beads,
    Crosshair,
    PlaneBall,
    Shade,
    shades,
)
from gd_desktop.ui.plots.marks import Mark, Tag, disc, pen, star
from gd_desktop.ui.plots.plane_methods import Axes, PlaneMethods
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.theme import NOTE, Theme

_MOST_POINTS = 400
_MOST_DOTS = 60  # beyond, the line alone is clearer
_FARTHEST = 1e9
_MOST_TIMES = 2.0**10  # the region's size, which a walk that goes away leaves in the end
_MARGIN = 0.05  # of the picture, each way: room for the last number beside an axis
_LEFT = 60  # px at scale 1: costs are not written there, and parameters are short
_NEARLY = 0.94  # of the way to the picture's side: from here on it is widened


class LandscapePlot(Canvas):
    """Shades and contours of the cost, the path over them, the ball and its next place.

    The plot computes no cost: it says what it wants to know, and is told.
    """

    start_chosen = Signal(float, float)
    start_dragged = Signal(float, float)
    start_dropped = Signal()
    cost_wanted = Signal(float, float)  # at the crosshair
    landscape_wanted = Signal()  # another range is in view

    def __init__(self) -> None:
        super().__init__(labels.LANDSCAPE)
        # The tip is the card's heading's: here it would hide what the crosshair points at.
        self.setToolTip("")
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self._frame: Frame | None = None
        self._axes: Axes = (0, 1)
        self._names = ("", "")
        self._reach: list[list[float]] = [[0.0, 1.0], [0.0, 1.0]]
        self._middle: list[float] = [0.0, 0.0]
        self._widest: list[float] = [1.0, 1.0]
        self._shown: tuple[object, ...] = ()
        self._table = np.zeros((256, 3))
        self.relief: Relief | None = None

        self.shade = Shade()
        self.contours = Contours()
        self.later = pg.PlotCurveItem(antialias=True)
        self.casing = pg.PlotCurveItem(antialias=True)
        self.path = pg.PlotCurveItem(antialias=True)
        self.dots = Beads()
        self.ahead = pg.PlotCurveItem(antialias=True)
        self.arrow = Arrow()
        self.star = Mark(star)
        self.ghost = Mark(disc)
        self.ball = PlaneBall()
        self.methods = PlaneMethods()
        self.crosshair = Crosshair()
        self.cost_tag = Tag()
        items = (self.shade, *self.contours.lines, *self.contours.tags, self.later, self.casing,
                 self.path, self.dots, self.arrow, self.star, self.ahead, self.ghost,
                 *self.methods.items, self.ball, self.crosshair, self.cost_tag)  # fmt: skip
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        for item in (self.star, self.ghost, self.ball, self.arrow, self.crosshair, self.cost_tag):
            item.setVisible(False)
        self.ball.moved.connect(self._drag)
        self.ball.dropped.connect(self._drop)
        self.box.sigRangeChanged.connect(self._follow_range)
        self.box.sigResized.connect(self._follow_size)
        self.scene().sigMouseClicked.connect(self._click)
        self.scene().sigMouseMoved.connect(self._hover)

    # --- what is shown

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, decimals and the letter of the cost."""
        self._theme, self._appearance = theme, appearance
        self.dress_canvas(theme)
        for axis in (self.bottom, self.left):
            axis.setGrid(False)  # it would lie under the picture
        self.left.setWidth(theme.px(_LEFT))
        self._name_axes()
        self._table, ratio, scale = shades(theme), self.devicePixelRatioF(), theme.scale
        card, path = theme.colour("card"), theme.colour("path")
        self.contours.dress(theme, ratio, self._table)
        self.later.setPen(pen(theme.colour("card", 0.65), 2 * scale, ratio))
        self.casing.setPen(pen(card, 4.5 * scale, ratio))
        self.path.setPen(pen(path, 2 * scale, ratio))
        self.dots.dress(theme)
        self.ahead.setPen(pen(path, 2 * scale, ratio, Qt.PenStyle.DotLine))
        self.ghost.draw_with(
            theme.px(9),
            pen(path, 2 * scale, ratio, Qt.PenStyle.DotLine),
            theme.colour("card", 0.55),
        )
        rim = pen(card, 2.5 * scale, ratio)
        self.ball.draw_with(theme.px(10), rim, path)
        self.star.draw_with(theme.px(10), pen(card, 1.5 * scale, ratio), theme.colour("ink"))
        self.arrow.dress(theme)
        self.methods.dress(theme, appearance, ratio)
        self.crosshair.dress(theme)
        self.cost_tag.dress(theme.font(NOTE), theme.colour("cost_text"), theme.colour("card", 0.92))
        self.cost_tag.setVisible(False)
        self.show_relief(self.relief)
        if self._frame is not None:
            self._redraw(self._frame)

    def set_axes(self, axes: Axes, names: tuple[str, str]) -> None:
        """Draw over two other parameters, by their numbers in x; their names are the axes'."""
        self._axes = axes
        self._names = names
        self._name_axes()
        self._fit_axis()
        self._shown = ()
        self.show_relief(None)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        last = self._frame
        is_same_run = last is not None and frame.trail.continues(last.trail)
        has_moved = last is None or not np.array_equal(frame.row.x, last.row.x, equal_nan=True)
        self._frame = frame
        if last is not None and frame.problem is not last.problem:
            self.cost_tag.setVisible(False)
        key = (frame.problem, self._axes)
        if key != self._shown or not is_same_run:
            self._shown = key
            self._begin(frame)
        self._redraw(frame)
        if has_moved and self.crosshair.isVisible():
            self._want_cost()

    def show_relief(self, relief: Relief | None) -> None:
        """Show a landscape; None: the one that was shown is another's."""
        self.relief = relief
        lowest = relief.lowest if relief is not None else None
        self.star.setVisible(lowest is not None)
        if relief is None:
            self.shade.clear()
        else:
            grid = relief.landscape
            self.shade.show_heights(relief.heights, grid.us, grid.vs, self._table)
        if lowest is not None:
            self.star.setPos(*lowest)
        self.contours.show_relief(relief)
        self._place_tags()

    def show_cost(self, u: float, v: float, cost: float) -> None:
        """Write the cost at a place that was asked for, while the pointer is over the plot."""
        if not self.crosshair.isVisible():
            return
        (left, right), (bottom, top) = self.box.viewRange()
        is_right, is_top = u > (left + right) / 2, v > (bottom + top) / 2
        text = labels.cost_at(self._appearance.cost_letter, fixed(cost, self._appearance.style))
        self.cost_tag.say(
            text,
            (1.0 if is_right else 0.0, 0.0 if is_top else 1.0),
            (-10 if is_right else 10, 10 if is_top else -10),
        )
        self.cost_tag.setPos(u, v)
        self.cost_tag.setVisible(True)

    def go_home(self) -> None:
        """Return to the range that shows the whole walk."""
        self._shown = ()
        if self._frame is not None:
            self.show_frame(self._frame)
        super().go_home()

    # --- the range

    def _begin(self, frame: Frame) -> None:
        """Another problem, start or pair of axes: the region, and all of the walk so far."""
        for side, axis in enumerate(self._axes):
            # A search goes through all of its range.
            ends = (*frame.problem.region[axis], *(grid_reach(frame.optimizer) or ()))
            low, high = min(ends), max(ends)
            self._reach[side] = [low, high]
            self._middle[side] = (low + high) / 2
            self._widest[side] = math.inf
        first = frame.trail.nearest_carry(0).x
        self._widen(first[None, list(self._axes)])
        for side, (low, high) in enumerate(self._reach):
            self._widest[side] = _MOST_TIMES * (high - low)
        self._widen(self._points(frame, frame.cursor)[1])

    def _widen(self, points: Matrix) -> None:
        """Take in the points (n, 2): the side that they lie beyond moves out, in doublings."""
        is_search = self._frame is not None and self.methods.is_search(self._frame)
        nearly = 1.0 if is_search else _NEARLY
        for side, values in enumerate(points.T):
            seen = values[np.abs(values) < _FARTHEST]
            if not len(seen):
                continue
            low, high = self._reach[side]
            middle, widest = self._middle[side], self._widest[side]
            lowest, highest = seen.min().item(), seen.max().item()
            while high - low < widest and highest > middle + nearly * (high - middle):
                high += high - middle
            while high - low < widest and lowest < middle - nearly * (middle - low):
                low -= middle - low
            self._reach[side] = [low, high]
        self.set_home(_with_margin(*self._reach[0]), _with_margin(*self._reach[1]))

    @Slot()
    def _follow_range(self) -> None:
        if self._frame is not None:
            # At another size, other arrows are long enough to be seen.
            self._show_ball(self._frame, self._frame.row.x[list(self._axes)])
        self._place_tags()
        self.landscape_wanted.emit()

    @Slot()
    def _follow_size(self) -> None:
        self._name_axes()
        self._place_tags()

    def _name_axes(self) -> None:
        metrics, middle = QFontMetricsF(self.bottom.label.font()), Qt.TextElideMode.ElideMiddle
        sides = (self.bottom, self.box.width()), (self.left, self.box.height())
        for name, (axis, room) in zip(self._names, sides, strict=True):
            text = metrics.elidedText(name, middle, max(room, 40))
            if text != axis.labelText:
                axis.setLabel(text)
                axis.resizeEvent()  # pyqtgraph puts a title in the middle only here

    # --- the walk

    def _points(self, frame: Frame, last: int) -> tuple[Vector, Matrix]:
        """Some rows up to `last`, and where they lie in the picture (n, 2)."""
        if self.methods.is_search(frame):
            # It jumps from point to point: dots say where it was, and no line.
            return np.empty(0), np.empty((0, 2))
        rows, points = frame.trail.path(last, _MOST_POINTS)
        return rows, points[:, list(self._axes)]

    def _redraw(self, frame: Frame) -> None:
        rows, walked = self._points(frame, frame.cursor)
        here = frame.row.x[list(self._axes)]
        if not len(rows) or rows[-1] != frame.cursor:
            walked = np.vstack([walked, here])
        self._widen(walked)
        walked = _drawable(walked)
        for line in (self.casing, self.path):
            line.setData(walked[:, 0], walked[:, 1], connect="finite")
        show_dots = len(walked) <= _MOST_DOTS
        self.dots.setVisible(show_dots)
        if show_dots:
            self.dots.show_points(walked[:-1])
        self._show_later(frame, here)
        self._show_ball(frame, here)
        self.contours.hide_under(self.box, self._taken())

    def _show_later(self, frame: Frame, here: Vector) -> None:
        """What was walked beyond the cursor, and can be walked again."""
        last = frame.trail.length - 1
        self.later.setVisible(last > frame.cursor)
        if last > frame.cursor:
            rows, points = self._points(frame, last)
            points = _drawable(np.vstack([here, points[rows > frame.cursor]]))
            self.later.setData(points[:, 0], points[:, 1], connect="finite")

    def _show_ball(self, frame: Frame, here: Vector) -> None:
        is_seen = _is_drawable(here)
        self.ball.setVisible(is_seen)
        slope = frame.row.gradient[list(self._axes)]
        has_own = self.methods.show_frame(frame, self._axes)
        self.arrow.setVisible(is_seen and not has_own and bool(np.isfinite(slope).all()))
        ahead = frame.next_x[list(self._axes)] if frame.next_x is not None else None
        has_next = ahead is not None and is_seen and _is_drawable(ahead)
        has_next = has_next and not self.methods.is_search(frame)
        self.ghost.setVisible(has_next)
        self.ahead.setVisible(has_next)
        if not is_seen:
            return
        u, v = here.tolist()
        self.ball.setPos(u, v)
        if self.arrow.isVisible():
            down_u, down_v = (-slope).tolist()
            self.arrow.show_at(u, v, (down_u, down_v))
        if ahead is not None and has_next:
            self.ghost.setPos(*ahead.tolist())
            self.ahead.setData(np.array([u, ahead[0]]), np.array([v, ahead[1]]))

    # --- the contours' names

    @Slot()
    def _place_tags(self) -> None:
        self.contours.place_tags(self.box, self._taken())

    def _taken(self) -> Matrix:
        """Places (n, 2) that no contour's name is to hide."""
        places = [np.empty((0, 2))]
        if self.path.xData is not None and len(self.path.xData):
            walked = np.column_stack([self.path.xData, self.path.yData])
            places.append(walked[np.isfinite(walked).all(axis=1)])
        marks = [mark for mark in (self.star, self.ghost, self.ball) if mark.isVisible()]
        places += [np.array([[mark.x(), mark.y()]]) for mark in marks]
        return np.concatenate(places)

    # --- the pointer

    @Slot(object)
    def _click(self, event: MouseClickEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        at = event.scenePos()
        if self.box.sceneBoundingRect().contains(at) and not self._is_on_ball(at):
            place = self.box.mapSceneToView(at)
            self.start_chosen.emit(place.x(), place.y())

    def _is_on_ball(self, at: QPointF) -> bool:
        return bool(self.ball.isVisible() and self.ball.contains(self.ball.mapFromScene(at)))

    @Slot(float, float)
    def _drag(self, u: float, v: float) -> None:
        self.hold(True)
        self._hide_crosshair()
        across, up = self.box.viewRange()
        self.start_dragged.emit(_within(u, across), _within(v, up))

    @Slot()
    def _drop(self) -> None:
        self.hold(False)
        self.start_dropped.emit()

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        is_over = self.box.sceneBoundingRect().contains(at)
        if not is_over or self._is_held or self._is_on_ball(at):
            self._hide_crosshair()
            return
        place = self.box.mapSceneToView(at)
        self.crosshair.move_to(place.x(), place.y())
        self.crosshair.setVisible(True)
        self._want_cost()

    def _want_cost(self) -> None:
        place = self.crosshair.place
        self.cost_wanted.emit(place.x(), place.y())

    def leaveEvent(self, event: QEvent) -> None:
        self._hide_crosshair()
        super().leaveEvent(event)

    def _hide_crosshair(self) -> None:
        self.crosshair.setVisible(False)
        self.cost_tag.setVisible(False)


def _is_drawable(point: Vector) -> bool:
    return bool((np.abs(point) < _FARTHEST).all())


def _drawable(points: Matrix) -> Matrix:
    """Points (n, 2), those that a painter's floats cannot place as nan."""
    seen = (np.abs(points) < _FARTHEST).all(axis=1, keepdims=True)
    return np.where(seen, points, np.nan)


def _with_margin(low: float, high: float) -> Range:
    margin = _MARGIN * (high - low)
    return low - margin, high + margin


def _within(value: float, ends: Range) -> float:
    return min(max(value, ends[0]), ends[1])
