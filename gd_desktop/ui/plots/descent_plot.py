"""The curve, and the walk down it."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPen
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import function_labels, labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.formulas import start_text
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import Style, fixed
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.change_arrow import ChangeArrow
from gd_desktop.ui.plots.curve_look import (
    FARTHEST,
    TALLEST,
    Outlook,
    between,
    cost_at,
    gaps,
    is_dense,
    is_drawn,
    lacks_value,
    line,
)
from gd_desktop.ui.plots.fog_look import FeltLook, as_felt
from gd_desktop.ui.plots.fog_marks import FeltCurve
from gd_desktop.ui.plots.foggy_canvas import FoggyCanvas
from gd_desktop.ui.plots.grid_marks import GridMarks, grid_reach
from gd_desktop.ui.plots.landmarks import Gaps, Landmarks, cross
from gd_desktop.ui.plots.marks import Ball, Hops, Mark, Tag, disc, pen
from gd_desktop.ui.plots.memory_strip import MemoryStrip
from gd_desktop.ui.plots.plot_access import Way, nudge
from gd_desktop.ui.plots.quadratic_model import QuadraticModel
from gd_desktop.ui.plots.tag_places import Surroundings, is_cut, start_places
from gd_desktop.ui.plots.tangent import Tangent
from gd_desktop.ui.plots.thinning import thinned
from gd_desktop.ui.theme import NOTE, Theme

_MOST_DOTS = 120
_BALL = 11  # px


class DescentPlot(FoggyCanvas):
    """y over x: the function, its minimum, the path, the tangent, the ball and its next place."""

    start_dragged = Signal(float)
    start_dropped = Signal()
    left_picture = Signal(str)  # a note for the card's heading; empty while the ball is in view

    def __init__(self) -> None:
        super().__init__(labels.DESCENT)
        self._theme: Theme | None = None
        self._style = Style()
        self._problem: Problem | None = None
        self._known, self._felt = Outlook(), FeltLook()
        self._shown: tuple[object, ...] = ()
        self._note = ""
        self._glimpse = ALL
        self.bottom.setLabel(labels.X_AXIS)
        self.left.setLabel(labels.Y_AXIS)

        self.curve = pg.PlotCurveItem(antialias=True)
        self._strong = self._fine = QPen()  # made when it is dressed
        # It does not change while one walks on it.
        self.curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.hops = Hops()
        self.tangent = Tangent()
        self.gaps, self.landmarks = Gaps(), Landmarks()
        self.ghost = Mark(disc)
        self.lost = Mark(cross)  # where a step leads to a place without a value
        self.ball = Ball()
        self.start_tag, self.slope_tag = Tag(), self.tangent.tag
        self.change = ChangeArrow()
        self.strip, self.model, self.grid = MemoryStrip(), QuadraticModel(), GridMarks()
        self.model.others = (*self.landmarks.tags, self.start_tag, self.slope_tag)
        self.felt = FeltCurve()
        self.lay(
            ground=(self.gaps, self.gaps.tag, self.curve),
            walk=(self.strip, self.hops, self.model, self.tangent, *self.grid.dots),
            signs=(*self.landmarks.tags, self.landmarks),
            over=(self.start_tag, self.slope_tag, *self.strip.tags.values(), self.model.tag,
                  *self.grid.best, self.change, self.change.tag, self.model.vertex, self.ghost,
                  self.lost, self.ball),
        )  # fmt: skip
        self.ball.dragged.connect(self._drag)
        self.ball.dropped.connect(self._drop)
        self.box.sigRangeChanged.connect(self._draw_curve)
        self.box.sigResized.connect(self._fit)
        self._frame: Frame | None = None

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._style = theme, appearance.style
        self.dress_canvas(theme)
        ratio = self.devicePixelRatioF()
        self._strong = pen(theme.colour("function"), 3.5 * theme.scale, ratio)
        self._fine = pen(theme.colour("function"), 1, ratio)
        self.curve.setPen(self._strong)
        for marks in (self.tangent, self.strip, self.model):
            marks.dress(theme, ratio)
        self.change.dress(theme, appearance, ratio)
        rim = pen(theme.colour("card"), 2 * theme.scale, ratio)
        self.ball.draw_with(theme.px(_BALL), rim, theme.colour("path"))
        dotted = pen(theme.colour("path"), 2 * theme.scale, ratio, Qt.PenStyle.DotLine)
        self.ghost.draw_with(theme.px(11), dotted, None)
        self.lost.draw_with(theme.px(7), pen(theme.colour("error"), 3 * theme.scale, ratio), None)
        for item in (self.hops, self.gaps, self.landmarks, self.fog, self.felt):
            item.dress(theme)
        self.grid.dress(theme, appearance, ratio)
        ground = theme.colour("card", 0.9)
        self.start_tag.dress(theme.font(NOTE), theme.colour("path_text"), ground)
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
        self._widen(frame.row.x.item(), frame.row.cost)
        self._redraw()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        if glimpse != self._glimpse:
            self._glimpse = glimpse
            self._redraw()

    def go_home(self) -> None:
        """Return to the range that shows the walk up to where one stands."""
        self._shown = ()
        if self._frame is not None:
            self.show_frame(self._frame)
        super().go_home()
        self._redraw()  # the tangent and the names go by pixels

    @Slot()
    def _follow_fog(self) -> None:
        super()._follow_fog()
        if self._problem is not None:
            self._place_start()
            self._set_range()
        self._redraw()

    def _nudge(self, way: Way, event: QKeyEvent) -> bool:
        if not way[0]:
            return False
        self._drag(self.ball.x() + way[0] * nudge(event, self.box.viewRange()[0]))
        return True

    @Slot(float)
    def _drag(self, x: float) -> None:
        self.hold(True)
        self.start_dragged.emit(x)

    @Slot()
    def _drop(self) -> None:
        self.hold(False)
        self._redraw()
        self.start_dropped.emit()

    def _moved(self) -> None:
        super()._moved()
        self._redraw()

    @property
    def _look(self) -> Outlook | FeltLook:
        return self._felt if self.is_foggy else self._known

    def _begin(self, frame: Frame, x0: float, cost0: float) -> None:
        """Another curve or another start: what stays the same through a run."""
        self._problem = frame.problem
        # A search goes through all of its range.
        ends = (x0, *(grid_reach(frame.optimizer) or ()))
        self._known.begin(frame.problem, ends, cost0)
        is_search = isinstance(frame.optimizer, GridSearch)
        slope0 = 0.0 if is_search else frame.trail.row(0).gradient.item()
        self._felt.begin(ends, cost0, slope0)
        self._set_range()
        for part in thinned(frame.cursor, _MOST_DOTS):
            xs, costs = frame.trail.points(part)[:, 0], frame.trail.costs(part)
            for x, cost in zip(xs.tolist(), costs.tolist(), strict=True):
                self._widen(x, cost)
        self._draw_curve()
        self.landmarks.show_points(self._known.points)
        self._place_start()

    def _place_start(self) -> None:
        frame = self._frame
        if frame is None:
            return
        first = frame.trail.row(0)
        x0, cost0, look = first.x.item(), first.cost, self._look
        # Near the minimum, the minimum's name says enough.
        away = math.inf if self.is_foggy else self.landmarks.distance(x0)
        is_apart = look.widening < 4 and away > 0.3 * look.reach
        is_walk = not isinstance(frame.optimizer, GridSearch)
        is_start_seen = is_walk and is_apart and is_drawn(x0, cost0)
        self.start_tag.setVisible(is_start_seen)
        if is_start_seen:
            self.start_tag.setPos(x0, cost0)
            is_right = x0 >= look.middle
            self.start_tag.say(
                start_text(x0), (1.0 if is_right else 0.0, 0.5), (-18 if is_right else 18, 0)
            )

    def _widen(self, x: float, cost: float) -> None:
        is_wider = [look.widen(x, cost) for look in (self._known, self._felt)]
        if any(is_wider):
            self._set_range()
            # From here on it would lie on the minimum's name.
            self.start_tag.setVisible(self._look.widening < 4 and self.start_tag.isVisible())

    def _foresee(self, frame: Frame) -> None:
        """In fog, the next place is in the picture, as far as it is told."""
        ahead = frame.next_x.item() if frame.next_x is not None else math.nan
        is_walk = not isinstance(frame.optimizer, GridSearch)
        is_told = self.is_foggy and is_walk and self._glimpse.target
        if not (is_told and math.isfinite(frame.row.cost)):
            return
        if self._felt.foresee(ahead, cost_at(as_felt(frame).problem, ahead)):
            self._set_range()

    def _set_range(self) -> None:
        # While the fog lifts, the range goes over from what was felt to what there is to see.
        clearness = self.fog.clearness
        across = between(self._felt.across, self._known.across, clearness)
        low, high = between(self._felt.up_with_names, self._known.up_with_names, clearness)
        self.set_home(across, (low - self._strip_room(high - low), high))

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
        across, up = self.box.viewRange()
        x, y = line(self._problem, tuple(across), tuple(up))
        dense = is_dense(y)
        self.curve.setPen(self._fine if dense else self._strong)
        self.curve.setData(x, y, connect="finite", antialias=not dense)
        self.gaps.show_gaps(gaps(x, y, tuple(up)), self._problem)

    def _redraw(self) -> None:
        frame, theme = self._frame, self._theme
        if frame is None or theme is None:
            return
        self._foresee(frame)
        row = frame.row
        x, cost = row.x.item(), row.cost
        steps = thinned(frame.cursor, _MOST_DOTS)
        rows = np.concatenate([np.arange(part.start, part.stop, part.step) for part in steps])
        points = np.concatenate([frame.trail.points(part)[:, 0] for part in steps])
        costs = np.concatenate([frame.trail.costs(part) for part in steps])
        # Of what lies outside, only the hop that leads there is drawn: the newest hops that can
        # be seen are the strong ones.
        inside = np.flatnonzero(np.abs(points - self._look.middle) <= self._look.reach)
        end = int(inside[-1]) + 2 if len(inside) else 0
        is_walk = not isinstance(frame.optimizer, GridSearch)
        self.hops.setVisible(is_walk)
        self.hops.show_points(rows[:end], points[:end], costs[:end])
        is_seen = is_drawn(x, cost)
        # Where the function has no value, the ball stays at the last place that has one.
        behind = np.flatnonzero((np.abs(costs) < TALLEST) & (np.abs(points) < FARTHEST))
        self.ball.setVisible(is_seen or (self._is_lost(x, cost) and len(behind) > 0))
        has_tangent = is_seen and is_walk and self._glimpse.slope
        for item in (self.tangent, self.slope_tag):
            item.setVisible(has_tangent)
        if is_seen:
            self.ball.setPos(x, cost)
        elif len(behind):
            self.ball.setPos(points[behind[-1]], costs[behind[-1]])
        if has_tangent:
            self.tangent.show_at(x, cost, row.gradient.item(), self._style, self.landmarks)
        seen = as_felt(frame) if self.is_foggy else frame
        self._show_ghost(seen)
        self.grid.is_blind = self.is_foggy
        self.grid.show_frame(frame, knows_all=self._glimpse.memory)
        for part in (self.strip, self.model):
            part.show_frame(seen, self._glimpse)
        self.change.show_on_curve(frame, self._glimpse)
        if self.is_foggy:
            parts = [frame.trail.gradients(part)[:, 0] for part in steps]
            slopes = np.concatenate(parts) if is_walk else np.full(len(points), np.nan)
            self.felt.show_felt(points, costs, slopes)
        if self.is_foggy or frame.problem.extremum is None or is_cut(self.slope_tag):
            self._place_names(points[:end], costs[:end])
        self._part_tags()
        self.model.place_tag()
        self._tell_note(x, cost)

    def _place_names(self, points: Vector, costs: Vector) -> None:
        """Of a curve that can bend anywhere: put the start's name and the slope's where they hide
        least.
        """
        around, ball, curve = Surroundings(self.box), self.ball.pos(), self.curve
        if not around.is_ready or curve.xData is None:
            return
        if not self.is_foggy:
            around.add_line(curve.xData, curve.yData)
        around.add_line(points, costs)
        for mark in self._look.points:
            around.add_mark(mark.x[0], mark.cost, _BALL)
        if self.ball.isVisible():
            around.add_mark(ball.x(), ball.y(), _BALL)
        if self.ghost.isVisible():
            around.add_mark(self.ghost.x(), self.ghost.y(), _BALL)
        self.change.add_to(around)
        for tag in self.landmarks.tags:
            around.add_tag(tag)
        if self.start_tag.isVisible():
            at = self.start_tag.pos()
            places = start_places(at, is_right=at.x() >= self._look.middle)
            around.put(self.start_tag, start_text(at.x()), places)
            around.add_tag(self.start_tag)
        if self.slope_tag.isVisible():
            self.tangent.place_name(around, ball)

    def _part_tags(self) -> None:
        """After small steps the slope's name, or the ball, lies on the start's name: it goes."""
        slope, start = (
            tag.boundingRect().translated(self.box.mapViewToScene(tag.pos()))
            for tag in (self.slope_tag, self.start_tag)
        )
        ball = self.box.mapViewToScene(self.ball.pos())
        near = start.adjusted(-_BALL, -_BALL, _BALL, _BALL)
        is_free = not (near.contains(ball) or slope.intersects(start) or self.change.covers(near))
        self.start_tag.setOpacity(1.0 if is_free or not self.ball.isVisible() else 0.0)

    def _show_ghost(self, frame: Frame) -> None:
        ahead = frame.next_x.item() if frame.next_x is not None else math.nan
        cost = cost_at(frame.problem, ahead)
        # Of a search, the dots say where it goes.
        is_walk = not isinstance(frame.optimizer, GridSearch)
        is_walk = is_walk and self._glimpse.target
        is_seen = is_walk and is_drawn(ahead, cost)
        self.ghost.setVisible(is_seen)
        if is_seen:
            self.ghost.setPos(ahead, cost)
        here, lost = frame.row.x.item(), math.nan
        if self._is_lost(here, frame.row.cost):
            lost = here
        elif is_walk and self._is_lost(ahead, cost):
            lost = ahead
        bottom, top = self.box.viewRange()[1]
        self.lost.setVisible(math.isfinite(lost))
        if math.isfinite(lost):
            self.lost.setPos(lost, bottom + 0.06 * (top - bottom))

    def _is_lost(self, x: float, cost: float) -> bool:
        """Whether there is no value at x, and not for its size."""
        if self._problem is None or not math.isfinite(x):
            return False
        return lacks_value(self._problem, x, cost, self._look.across)

    def _tell_note(self, x: float, cost: float) -> None:
        place = f"x = {fixed(x, self._style)}"
        (left, right), (bottom, top) = self._look.across, self._home[1]
        if self._is_lost(x, cost):
            note = function_labels.undefined_at(place)
        elif left <= x <= right and abs(cost) >= TALLEST:
            note = function_labels.too_large_at(place)
        elif left <= x <= right and bottom <= cost <= top:
            note = ""
        else:
            note = fill(labels.OUTSIDE_PLOT, x=fixed(x, self._style))
        if note != self._note:
            self._note = note
            self.left_picture.emit(note)
