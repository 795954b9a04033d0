"""The curve, and the walk down it."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.problem import Problem
from gd_desktop.formulas import minimum_text, start_text
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import Style, fixed
from gd_desktop.ui.plots.canvas import Canvas, Range
from gd_desktop.ui.plots.grid_marks import GridMarks, grid_reach
from gd_desktop.ui.plots.marks import Ball, Hops, Mark, Tag, disc, pen, star
from gd_desktop.ui.plots.memory_strip import MemoryStrip
from gd_desktop.ui.plots.quadratic_model import QuadraticModel
from gd_desktop.ui.plots.thinning import thinned
from gd_desktop.ui.theme import NOTE, Theme

_SAMPLES = 240  # points of the drawn curve
_MOST_DOTS = 120
# The picture reaches a little past the start, on both sides of the extremum; a walk that goes
# away widens it in doublings, up to this, and then leaves it.
_MARGIN = 1.15
_WIDEST = 8
_LEAST_HALF = 1.0
_FARTHEST = 1e9
_BALL = 11  # px
_TANGENT = 110  # px, each way


class DescentPlot(Canvas):
    """y over x: the function, its minimum, the path, the tangent, the ball and its next place."""

    start_dragged = Signal(float)
    start_dropped = Signal()
    left_picture = Signal(str)  # a note for the card's heading; empty while the ball is in view

    def __init__(self) -> None:
        super().__init__(labels.DESCENT)
        self._theme: Theme | None = None
        self._style = Style()
        self._problem: Problem | None = None
        self._center, self._half = 0.0, 1.0
        self._widening = 1
        self._shown: tuple[object, ...] = ()
        self._note = ""
        self.bottom.setLabel(labels.X_AXIS)
        self.left.setLabel(labels.Y_AXIS)

        self.curve = pg.PlotCurveItem(antialias=True)
        # It does not change while one walks on it.
        self.curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.hops = Hops()
        self.tangent = pg.PlotCurveItem(antialias=True)
        self.star = Mark(star)
        self.ghost = Mark(disc)
        self.ball = Ball()
        self.minimum_tag, self.start_tag, self.slope_tag = Tag(), Tag(), Tag()
        self.strip, self.model, self.grid = MemoryStrip(), QuadraticModel(), GridMarks()
        items = (self.curve, self.strip, self.hops, self.model, self.tangent, self.minimum_tag,
                 self.start_tag, self.slope_tag, self.star, *self.strip.tags.values(),
                 self.model.tag, *self.grid.items, self.model.vertex, self.ghost,
                 self.ball)  # fmt: skip
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        self.ball.dragged.connect(self._drag)
        self.ball.dropped.connect(self._drop)
        self.box.sigXRangeChanged.connect(self._draw_curve)
        self.box.sigResized.connect(self._fit)
        self._frame: Frame | None = None

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._style = theme, appearance.style
        self.dress_canvas(theme)
        ratio = self.devicePixelRatioF()
        self.curve.setPen(pen(theme.colour("function"), 3.5 * theme.scale, ratio))
        self.tangent.setPen(pen(theme.colour("gradient"), 3 * theme.scale, ratio))
        rim = pen(theme.colour("card"), 2 * theme.scale, ratio)
        self.ball.draw_with(theme.px(_BALL), rim, theme.colour("path"))
        self.star.draw_with(theme.px(10), rim, theme.colour("ink"))
        dotted = pen(theme.colour("path"), 2 * theme.scale, ratio, Qt.PenStyle.DotLine)
        self.ghost.draw_with(theme.px(11), dotted, None)
        self.hops.dress(theme)
        self.strip.dress(theme, ratio)
        self.model.dress(theme, ratio)
        self.grid.dress(theme, appearance, ratio)
        ground = theme.colour("card", 0.8)
        for tag, role in (
            (self.minimum_tag, "ink"),
            (self.start_tag, "path_text"),
            (self.slope_tag, "gradient_text"),
        ):
            tag.dress(theme.font(NOTE), theme.colour(role), ground)
        self._shown = ()
        self._redraw()

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        is_same_run = self._frame is not None and frame.trail.continues(self._frame.trail)
        self._frame = frame
        first = frame.trail.row(0)
        key = (frame.problem, first.x.item())
        if key != self._shown or not is_same_run:
            self._shown = key
            self._begin(frame, first.x.item(), first.cost)
        self._widen(frame.row.x.item())
        self._redraw()

    def go_home(self) -> None:
        """Return to the range that shows the walk up to where one stands."""
        self._shown = ()
        if self._frame is not None:
            self.show_frame(self._frame)
        super().go_home()

    @Slot(float)
    def _drag(self, x: float) -> None:
        self.hold(True)
        self.start_dragged.emit(x)

    @Slot()
    def _drop(self) -> None:
        self.hold(False)
        self.start_dropped.emit()

    def _begin(self, frame: Frame, x0: float, cost0: float) -> None:
        """Another curve or another start: what stays the same through a run."""
        self._problem = frame.problem
        extremum = frame.problem.extremum
        middle = extremum.x[0] if extremum is not None else x0
        self._center = _clip(middle)
        # A search goes through all of its range.
        ends = (x0, *(grid_reach(frame.optimizer) or ()))
        half = max(_LEAST_HALF, *(_MARGIN * abs(_clip(end) - self._center) for end in ends))
        self._half, self._widening = half, 1
        self._set_range()
        for part in thinned(frame.cursor, _MOST_DOTS):
            for x in frame.trail.points(part)[:, 0].tolist():
                self._widen(x)
        self._draw_curve()
        is_seen = extremum is not None and abs(middle) < _FARTHEST
        self.star.setVisible(is_seen)
        self.minimum_tag.setVisible(is_seen)
        if extremum is not None and is_seen:
            self.star.setPos(middle, extremum.cost)
            self.minimum_tag.setPos(middle, extremum.cost)
            below = extremum.is_minimum
            self.minimum_tag.say(
                minimum_text(extremum), (0.5, 0.0 if below else 1.0), (0, 12 if below else -12)
            )
        # Near the minimum, the minimum's name says enough.
        is_apart = self._widening < 4 and abs(x0 - self._center) > 0.3 * half
        is_walk = not isinstance(frame.optimizer, GridSearch)
        is_start_seen = is_walk and is_apart and abs(x0) < _FARTHEST and math.isfinite(cost0)
        self.start_tag.setVisible(is_start_seen)
        if is_start_seen:
            self.start_tag.setPos(x0, cost0)
            is_right = x0 >= self._center
            self.start_tag.say(
                start_text(x0), (1.0 if is_right else 0.0, 0.5), (-18 if is_right else 18, 0)
            )

    def _widen(self, x: float) -> None:
        away = abs(x - self._center)
        while self._widening < _WIDEST and not away <= self._half * self._widening:
            self._widening *= 2
            self._set_range()
            # From here on it would lie on the minimum's name.
            self.start_tag.setVisible(self._widening < 4 and self.start_tag.isVisible())

    def _set_range(self) -> None:
        assert self._problem is not None
        half = self._half * self._widening
        x = (self._center - half, self._center + half)
        y = self._problem.evaluate_many(np.linspace(*x, 65)[:, None])
        low, high = float(y.min()), float(y.max())
        if not (math.isfinite(low) and math.isfinite(high)):
            low, high = -1.0, 1.0
        elif low == high:
            low, high = low - 1, high + 1
        # Room for the minimum's name below it.
        room = 0.16 * (high - low)
        extremum = self._problem.extremum
        is_peak = extremum is not None and not extremum.is_minimum
        y_range: Range = (low, high + room) if is_peak else (low - room, high)
        y_range = (y_range[0] - self._strip_room(y_range[1] - y_range[0]), y_range[1])
        self.set_home(x, y_range)

    def _strip_room(self, height: float) -> float:
        """Room for the memory's arrows below a picture of a height in data units."""
        frame, theme = self._frame, self._theme
        if frame is None or theme is None:
            return 0.0
        share = self.strip.share(frame.optimizer, self.box.height(), theme.scale)
        return height * share / (1 - share)

    @Slot()
    def _fit(self) -> None:
        """Another size: the arrows' strip, of a height in pixels, takes another share of it."""
        if self._problem is not None:
            self._set_range()
        self._redraw()

    def _draw_curve(self) -> None:
        if self._problem is None:
            return
        low, high = self.box.viewRange()[0]
        x = np.linspace(low, high, _SAMPLES)
        y = self._problem.evaluate_many(x[:, None])
        self.curve.setData(x, y, connect="finite")

    def _redraw(self) -> None:
        frame, theme = self._frame, self._theme
        if frame is None or theme is None:
            return
        row = frame.row
        x, cost = row.x.item(), row.cost
        steps = thinned(frame.cursor, _MOST_DOTS)
        rows = np.concatenate([np.arange(part.start, part.stop, part.step) for part in steps])
        points = np.concatenate([frame.trail.points(part)[:, 0] for part in steps])
        costs = np.concatenate([frame.trail.costs(part) for part in steps])
        # Of what lies outside, only the hop that leads there is drawn: the newest hops that can
        # be seen are the strong ones.
        inside = np.flatnonzero(np.abs(points - self._center) <= self._half * self._widening)
        end = int(inside[-1]) + 2 if len(inside) else 0
        is_walk = not isinstance(frame.optimizer, GridSearch)
        self.hops.setVisible(is_walk)
        self.hops.show_points(rows[:end], points[:end], costs[:end])
        is_seen = abs(x) < _FARTHEST and math.isfinite(cost)
        self.ball.setVisible(is_seen)
        for item in (self.tangent, self.slope_tag):
            item.setVisible(is_seen and is_walk)
        if is_seen:
            self.ball.setPos(x, cost)
        if is_seen and is_walk:
            self._show_tangent(x, cost, row.gradient.item(), theme)
        self._part_tags()
        self._show_ghost(frame)
        for part in (self.strip, self.model, self.grid):
            part.show_frame(frame)
        self._tell_note(x)

    def _show_tangent(self, x: float, y: float, slope: float, theme: Theme) -> None:
        wide, high = self.box.viewPixelSize()
        if not (wide > 0 and high > 0):
            return
        length = math.hypot(1, slope * wide / high)
        reach = theme.px(_TANGENT) * wide / length
        self.tangent.setData(
            np.array([x - reach, x + reach]), np.array([y - slope * reach, y + slope * reach])
        )
        # Below the line, where a convex curve is not: at its upper end, or beside the ball; where
        # neither has room, above the ball. Never at the lower end: there is the minimum.
        text = f"slope {fixed(slope, self._style)}"
        side = 1 if slope >= 0 else -1
        (left, right), (_, top) = self.box.viewRange()
        room = 120 * wide * theme.scale
        if left + room < x + side * reach < right - room and y + side * slope * reach < top:
            self.slope_tag.setPos(x + side * reach, y + side * slope * reach)
            self.slope_tag.say(text, (0.0 if side > 0 else 1.0, 0.0), (-8 * side, 10))
            return
        self.slope_tag.setPos(x, y)
        is_far = abs(x - self._center) > room
        if is_far and left + room < x < right - room:
            self.slope_tag.say(text, (0.0 if side > 0 else 1.0, 0.0), (16 * side, 12))
        else:
            self.slope_tag.say(text, (1.0 if side > 0 else 0.0, 1.0), (-16 * side, -15))

    def _part_tags(self) -> None:
        """After small steps the slope's name, or the ball, lies on the start's name: it goes."""
        slope, start = (
            tag.boundingRect().translated(self.box.mapViewToScene(tag.pos()))
            for tag in (self.slope_tag, self.start_tag)
        )
        ball = self.box.mapViewToScene(self.ball.pos())
        near = start.adjusted(-_BALL, -_BALL, _BALL, _BALL)
        is_free = not near.contains(ball) and not slope.intersects(start)
        self.start_tag.setOpacity(1.0 if is_free or not self.ball.isVisible() else 0.0)

    def _show_ghost(self, frame: Frame) -> None:
        ahead = frame.next_x
        cost = float(frame.problem.evaluate_many(ahead[None, :])[0]) if ahead is not None else 0.0
        is_seen = ahead is not None and abs(ahead.item()) < _FARTHEST and math.isfinite(cost)
        # Of a search, the dots say where it goes.
        is_seen = is_seen and not isinstance(frame.optimizer, GridSearch)
        self.ghost.setVisible(is_seen)
        if ahead is not None and is_seen:
            self.ghost.setPos(ahead.item(), cost)

    def _tell_note(self, x: float) -> None:
        reach = self._half * self._widening
        is_out = not abs(x - self._center) <= reach
        note = labels.OUTSIDE_PLOT.format(x=fixed(x, self._style)) if is_out else ""
        if note != self._note:
            self._note = note
            self.left_picture.emit(note)


def _clip(x: float) -> float:
    return max(-_FARTHEST, min(_FARTHEST, x))
