"""The next x over x, and the walk as a staircase between that curve and the diagonal."""

import math

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPen
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import cobweb_labels as labels
from gd_desktop import instrument_labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.problem import Extremum, Problem, Vector
from gd_desktop.core.step_map import StepMap
from gd_desktop.core.sweep import Sweepable
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.cobweb_names import CobwebNames
from gd_desktop.ui.plots.curve_look import FARTHEST, Outlook, is_dense, line
from gd_desktop.ui.plots.jumps import split_at_jumps
from gd_desktop.ui.plots.landmarks import Landmarks
from gd_desktop.ui.plots.marks import Ball, Mark, disc, pen
from gd_desktop.ui.plots.protractor import Protractor
from gd_desktop.ui.plots.thinning import thinned
from gd_desktop.ui.theme import Theme

_MOST_STAIRS = 360
_BALL = 10  # px
_SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LEFT = 56  # px at scale 1: of costs there are none, and places are short


class CobwebPlot(Canvas):
    """Of a walk of one variable whose next point depends on this one alone. Equal scales."""

    start_chosen = Signal(float)
    start_dragged = Signal(float)
    start_dropped = Signal()
    start_nudged = Signal(int)  # by a key, to the left or right

    def __init__(self) -> None:
        super().__init__(instrument_labels.COBWEB.name)
        self.setToolTip(labels.COBWEB_TIP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme: Theme | None = None
        self._frame: Frame | None = None
        self._shows_next = True
        self._look = Outlook()
        self._map: StepMap | None = None
        self._shown: tuple[Problem, float] | None = None  # what is drawn, and the start
        self._told: tuple[object, ...] | None = None  # the points that are marked
        self._strong = self._fine = QPen()  # made when it is dressed
        self.minimum: Extremum | None = None  # the nearest one to where one stands
        self.factor: float | None = None  # the curve's slope there
        self.bottom.setLabel(labels.THIS_X)
        self.left.setLabel(labels.NEXT_X)

        self.protractor = Protractor()
        self.diagonal, self.curve, self.others, self.stairs, self.ahead = (
            pg.PlotCurveItem(antialias=True) for _ in range(5)
        )
        self.curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.landmarks, self.names = Landmarks(), CobwebNames()
        self.ghost, self.ball = Mark(disc), Ball()
        items = (self.protractor, self.diagonal, self.curve, self.others, self.stairs, self.ahead,
                 *self.names.tags, self.landmarks, self.ghost, self.ball)  # fmt: skip
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        # A slope of 1 is 45°, and that is what the picture is about.
        self.box.setAspectLocked(True)
        self.ball.dragged.connect(self._drag)
        self.ball.dropped.connect(self._drop)
        self.box.sigRangeChanged.connect(self._draw_curve)
        self.box.sigResized.connect(self._place_names)
        self.scene().sigMouseClicked.connect(self._click)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.dress_canvas(theme)
        self.left.setWidth(theme.px(_LEFT))
        ratio, scale = self.devicePixelRatioF(), theme.scale
        path, card = theme.colour("path"), theme.colour("card")
        self._strong = pen(theme.colour("function"), 3.5 * scale, ratio)
        self._fine = pen(theme.colour("function"), 1, ratio)
        self.curve.setPen(self._strong)
        self.diagonal.setPen(pen(theme.colour("dim"), 1.5 * scale, ratio))
        self.others.setPen(pen(theme.colour("path", 0.3), 2 * scale, ratio))
        self.stairs.setPen(pen(path, 2 * scale, ratio))
        dotted = pen(path, 2 * scale, ratio, Qt.PenStyle.DotLine)
        self.ahead.setPen(dotted)
        self.ghost.draw_with(theme.px(_BALL), dotted, None)
        self.ball.draw_with(theme.px(_BALL), pen(card, 2 * scale, ratio), path)
        self.landmarks.dress(theme)
        self.protractor.dress(theme)
        self.names.dress(theme)
        self._shown = self._told = None
        self._show_again()

    def show_frame(self, frame: Frame, shows_next: bool = True) -> None:
        """Show a walk that has such a map as it stands; `shows_next`: with the stairs that come."""
        self._shows_next = shows_next
        is_same_run = self._frame is not None and frame.trail.continues(self._frame.trail)
        self._frame = frame
        first = frame.trail.row(0)
        key = (frame.problem, first.x.item())
        if key != self._shown or not is_same_run:
            self._shown = key
            self._begin(frame, first.x.item(), first.cost)
        self._widen(frame.row.x)
        assert isinstance(frame.problem, Sweepable)
        step_map = StepMap(frame.problem, frame.optimizer, frame.setup.rate)
        if step_map != self._map:
            self._map = step_map
            self._draw_curve()
        self._redraw(frame)

    def go_home(self) -> None:
        """Return to the range that shows the walk up to where one stands."""
        self._shown = None
        self._show_again()
        super().go_home()

    def _show_again(self) -> None:
        if self._frame is not None:
            self.show_frame(self._frame, self._shows_next)

    # --- what stays the same through a run

    def _begin(self, frame: Frame, x0: float, cost0: float) -> None:
        self._look.begin(frame.problem, (x0,), cost0)
        self._set_range()
        for part in thinned(frame.cursor, _MOST_STAIRS):
            self._widen(frame.trail.points(part)[:, 0])
        # Where the slope is 0 the next x is x: these points lie on the diagonal.
        self.landmarks.show_points([p._replace(cost=p.x[0]) for p in self._look.points])

    def _widen(self, xs: Vector) -> None:
        # Costs are no concern of this picture.
        before = self._look.widening
        for x in xs.tolist():
            self._look.widen(x, math.nan)
        if self._look.widening != before:
            self._set_range()

    def _set_range(self) -> None:
        self.set_home(self._look.across, self._look.across)

    @Slot()
    def _draw_curve(self) -> None:
        if self._map is None:
            return
        across, up = (tuple(ends) for ends in self.box.viewRange())
        x, y = split_at_jumps(self._map, *line(self._map, across, up), up[1] - up[0])
        dense = is_dense(y)
        self.curve.setPen(self._fine if dense else self._strong)
        self.curve.setData(x, y, connect="finite", antialias=not dense)
        ends = np.array([min(across[0], up[0]), max(across[1], up[1])])
        self.diagonal.setData(ends, ends)
        self._place_names()

    # --- what moves

    def _redraw(self, frame: Frame) -> None:
        self._show_stairs(frame)
        x = frame.row.x.item()
        is_seen = abs(x) < FARTHEST
        self.ball.setVisible(is_seen)
        if is_seen:
            self.ball.setPos(x, x)
        ahead = frame.next_x.item() if frame.next_x is not None else math.nan
        has_next = is_seen and abs(ahead) < FARTHEST and self._shows_next
        for item in (self.ahead, self.ghost):
            item.setVisible(has_next)
        if has_next:
            self.ahead.setData(np.array([x, x, ahead]), np.array([x, ahead, ahead]))
            self.ghost.setPos(ahead, ahead)
        self._show_factor(x)

    def _show_stairs(self, frame: Frame) -> None:
        """From place to place on the diagonal, by way of the curve of the rate that led there."""
        takes_rate = frame.optimizer.takes_rate
        stairs: list[tuple[Vector, Vector]] = []
        others: list[tuple[Vector, Vector]] = []
        for part in thinned(frame.cursor, _MOST_STAIRS):
            # Of the middle of a long walk, rows are left out, and so are the stairs between them.
            if part.step > 1:
                continue
            first = max(0, part.start - 1)
            xs = frame.trail.points(slice(first, part.stop))[:, 0]
            rates = frame.trail.rates(slice(first + 1, part.stop))
            is_now = (rates == frame.setup.rate) | (not takes_rate)
            stairs.append(_stairs(xs, is_now))
            others.append(_stairs(xs, ~is_now))
        for item, pieces in ((self.stairs, stairs), (self.others, others)):
            x, y = (np.concatenate(side) for side in zip(*pieces, strict=True))
            item.setData(x, y, connect="finite")

    def _show_factor(self, x: float) -> None:
        """Around the nearest minimum, what the curve's slope there does to the stairs."""
        points = self._look.points
        lows = [point for point in points if point.is_minimum is True]
        self.minimum = min(lows, key=lambda low: _distance(low, x), default=None)
        self.factor = None
        if self.minimum is not None and self._map is not None:
            low = self.minimum.x[0]
            self.factor = self._map.factor(low)
            self.protractor.show_at(low, low)
        self.protractor.setVisible(self.factor is not None)
        self._place_names()

    @Slot()
    def _place_names(self) -> None:
        """Not at each frame: the names lie still as long as the curve does."""
        points = self._look.points
        told = self.box.viewRange(), self.box.size(), self._map, points, self.minimum, self.factor
        if told != self._told and self.curve.xData is not None:
            self._told = told
            line_ = self.curve.xData, self.curve.yData
            radius = self.protractor.radius
            self.names.place(self.box, line_, points, self.minimum, self.factor, radius)

    # --- the person's moves

    @Slot(object)
    def _click(self, event: MouseClickEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        at = event.scenePos()
        is_on_ball = self.ball.isVisible() and self.ball.contains(self.ball.mapFromScene(at))
        # The axis below is part of it: there x is written.
        left, right = (self.box.sceneBoundingRect().left(), self.box.sceneBoundingRect().right())
        is_inside = left <= at.x() <= right and at.y() >= self.box.sceneBoundingRect().top()
        if is_inside and not is_on_ball:
            self.start_chosen.emit(self.box.mapSceneToView(at).x())

    @Slot(float)
    def _drag(self, x: float) -> None:
        self.hold(True)
        self.start_dragged.emit(x)

    @Slot()
    def _drop(self) -> None:
        self.hold(False)
        self.start_dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side = _SIDES.get(Qt.Key(event.key()))
        if side is None:
            super().keyPressEvent(event)
        else:
            self.start_nudged.emit(side)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if Qt.Key(event.key()) in _SIDES and not event.isAutoRepeat():
            self.start_dropped.emit()


def _distance(low: Extremum, x: float) -> float:
    return abs(low.x[0] - x) if math.isfinite(x) else abs(low.x[0])


def _stairs(xs: Vector, is_drawn: Vector) -> tuple[Vector, Vector]:
    """The corners of the steps that are drawn, from x to x (n,): n − 1 flags; nan between them.

    What a painter's floats cannot place is cut.
    """
    before, after = (np.clip(side, -FARTHEST, FARTHEST) for side in (xs[:-1], xs[1:]))
    break_ = np.full(len(before), np.nan)
    x = np.column_stack([before, before, after, break_])[is_drawn].ravel()
    y = np.column_stack([before, after, after, break_])[is_drawn].ravel()
    return x, y
