"""The cost over two parameters, and the walk down it."""

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot

from gd_desktop import landscape_labels as labels
from gd_desktop import mountain_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.change_arrow import ChangeArrow
from gd_desktop.ui.plots.contour_tags import Contours
from gd_desktop.ui.plots.crowd import Crowd
from gd_desktop.ui.plots.curve_look import FARTHEST
from gd_desktop.ui.plots.drawable import drawable
from gd_desktop.ui.plots.fog_marks import FeltPlane
from gd_desktop.ui.plots.grid_marks import grid_reach
from gd_desktop.ui.plots.landscape_marks import Arrow, Beads, Shade, shades
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import Mark, disc, pen
from gd_desktop.ui.plots.plane_canvas import PlaneCanvas
from gd_desktop.ui.plots.plane_methods import Axes, PlaneMethods
from gd_desktop.ui.plots.plane_range import PlaneRange
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.plots.stars import Stars
from gd_desktop.ui.theme import Theme

_MOST_POINTS = 400
_MOST_DOTS = 60  # beyond, the line alone is clearer
_LEFT = 60  # px at scale 1: costs are not written there, and parameters are short
_BALL, _GHOST = 12, 10  # px at scale 1, with their rims


class LandscapePlot(PlaneCanvas):
    """Shades and contours of the cost, the path over them, the ball and its next place.

    The plot computes no cost: it says what it wants to know, and is told. Parameters of one kind
    have one scale, so that what is steepest on paper is steepest in the picture; a neuron's weight
    and bias have one each.
    """

    landscape_wanted = Signal()  # another range is in view

    def __init__(self) -> None:
        super().__init__(labels.LANDSCAPE)
        self._theme: Theme | None = None
        self._frame: Frame | None = None
        self._axes: Axes = (0, 1)
        for axis in (self.bottom, self.left):
            axis.cut = Qt.TextElideMode.ElideMiddle
        self._range = PlaneRange()
        self._shown: tuple[object, ...] = ()
        self._table = np.zeros((256, 3))
        self.relief: Relief | None = None

        self.shade = Shade()
        self.contours = Contours()
        self.felt = FeltPlane()
        self.later = Line()
        self.casing = Line()
        self.path = Line()
        self.dots = Beads()
        self.ahead = Line()
        self.arrow = Arrow()
        self.stars = Stars()
        self.star = self.stars.lowest
        self.ghost = Mark(disc)
        self.methods, self.change = PlaneMethods(), ChangeArrow()
        self._glimpse = ALL
        self.lay(
            ground=(self.shade, *self.contours.lines),
            walk=(*self.methods.grid.dots, self.later, self.casing, self.path, self.dots,
                  self.arrow),
            signs=(*self.contours.tags, self.stars, self.star, *self.stars.names),
            over=(self.ahead, self.ghost, *self.methods.items, self.change, self.change.tag,
                  self.ball, self.crosshair, self.cost_tag),
        )  # fmt: skip
        for item in (self.ghost, self.arrow):
            item.setVisible(False)
        self.box.sigRangeChanged.connect(self._follow_range)
        self.box.sigResized.connect(self._follow_size)

    # --- what is shown

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, decimals and the letter of the cost."""
        self._theme = theme
        self.dress_canvas(theme)
        self.dress_pointer(theme, appearance)
        for axis in (self.bottom, self.left):
            axis.setGrid(False)  # it would lie under the picture
        self.left.setWidth(theme.px(_LEFT))
        self._table, ratio, scale = shades(theme), self.devicePixelRatioF(), theme.scale
        card, path = theme.colour("card"), theme.colour("path")
        self.contours.dress(theme, ratio, self._table)
        self.stars.dress(theme, ratio)
        for item in (self.fog, self.felt, self.dots, self.arrow):
            item.dress(theme)
        self.felt.dress_shades(self._table)
        self.later.setPen(pen(theme.colour("card", 0.65), 2 * scale, ratio))
        self.casing.setPen(pen(card, 4.5 * scale, ratio))
        self.path.setPen(pen(path, 2 * scale, ratio))
        dotted = pen(path, 2 * scale, ratio, Qt.PenStyle.DotLine)
        self.ahead.setPen(dotted)
        self.ghost.draw_with(theme.px(9), dotted, theme.colour("card", 0.55))
        self.ball.draw_with(theme.px(10), pen(card, 2.5 * scale, ratio), path)
        self.methods.dress(theme, appearance, ratio)
        self.change.dress(theme, appearance, ratio)
        self.show_relief(self.relief)
        if self._frame is not None:
            self._redraw(self._frame)

    def set_axes(self, axes: Axes, names: tuple[str, str]) -> None:
        """Draw over two other parameters, by their numbers in x; their names are the axes'."""
        self._axes = axes
        for axis, name in zip((self.bottom, self.left), names, strict=True):
            axis.setLabel(name)
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
        if last is not None and frame.problem != last.problem:
            self.stars.show_none()
        if key != self._shown or not is_same_run:
            self._shown = key
            self._begin(frame)
        self._redraw(frame)
        if has_moved and self.crosshair.isVisible():
            self._want_cost()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        if glimpse != self._glimpse:
            self._glimpse = glimpse
            if self._frame is not None:
                self._redraw(self._frame)

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
        self._place_tags()

    def go_home(self) -> None:
        """Return to the range that shows the whole walk."""
        self._shown = ()
        if self._frame is not None:
            self.show_frame(self._frame)
        super().go_home()

    # --- fog

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide all but what the walk has felt; or lift the fog, from the ball outwards."""
        super().set_fog(on, animated)
        self.cost_tag.setVisible(False)
        self._place_tags()
        if self._frame is not None:
            self._redraw(self._frame)

    def _want_cost(self) -> None:
        if not self.is_foggy:
            super()._want_cost()
            return
        u, v = self.crosshair.place.x(), self.crosshair.place.y()
        cost = self.felt.cost_at(u, v)
        if cost is None:
            self.tell(u, v, mountain_labels.UNFELT)
        else:
            self.show_cost(u, v, cost)

    # --- the range

    def _begin(self, frame: Frame) -> None:
        """Another problem, start or pair of axes: the region, and all of the walk so far."""
        # A search goes through all of its range.
        ends = grid_reach(frame.optimizer)
        region = [frame.problem.region[axis] for axis in self._axes]
        if ends is not None:
            region = [(min(low, *ends), max(high, *ends)) for low, high in region]
        first = frame.trail.nearest_carry(0).x[None, list(self._axes)]
        is_equal = not isinstance(frame.problem, Neuron)
        self.box.setAspectLocked(is_equal)
        self._range.fit(self._shape())
        self._range.begin(region, first, self.methods.is_search(frame))
        self._widen(self._points(frame, frame.cursor)[1])

    def _widen(self, points: Matrix) -> None:
        """Take in the points (n, 2): the side that they lie beyond moves out, in doublings."""
        self._range.take_in(points)
        self.set_home(*self._range.ranges)

    def _shape(self) -> float | None:
        """The picture's width over its height, where both ways have one scale."""
        wide, high = self.box.width(), self.box.height()
        is_equal = self._frame is not None and not isinstance(self._frame.problem, Neuron)
        return wide / high if is_equal and wide > 0 and high > 0 else None

    @Slot()
    def _follow_range(self) -> None:
        if self._frame is not None:
            # At another size, other arrows are long enough to be seen.
            self._show_ball(self._frame, self._frame.row.x[list(self._axes)])
        self._place_tags()
        self.landscape_wanted.emit()

    @Slot()
    def _follow_size(self) -> None:
        if self._frame is not None:
            self._range.fit(self._shape())
            self.set_home(*self._range.ranges)
            self._settle()
        self._place_tags()

    def _moved(self) -> None:
        super()._moved()
        self._settle()

    def _settle(self) -> None:
        """Ask for the range that is shown: where both ways have one scale, pyqtgraph goes on from
        the range that was asked for, and a drag along one axis would zoom.
        """
        across, up = self.box.viewRange()
        self.box.setRange(xRange=across, yRange=up, padding=0)

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
        walked = drawable(walked)
        for line in (self.casing, self.path):
            line.setData(walked[:, 0], walked[:, 1], connect="finite")
        show_dots = len(walked) <= _MOST_DOTS
        self.dots.setVisible(show_dots)
        if show_dots:
            self.dots.show_points(walked[:-1])
        self._show_later(frame, here)
        self._show_ball(frame, here)
        if self.is_foggy:
            self._show_felt(frame)
        elif self.stars.has_names or self.contours.has_tags:
            self.contours.hide_under(self.stars.keep_clear(self._marks()))

    def _show_later(self, frame: Frame, here: Vector) -> None:
        """What was walked beyond the cursor, and can be walked again."""
        last = frame.trail.length - 1
        is_shown = last > frame.cursor and self._glimpse.target
        self.later.setVisible(is_shown)
        if is_shown:
            rows, points = self._points(frame, last)
            points = drawable(np.vstack([here, points[rows > frame.cursor]]))
            self.later.setData(points[:, 0], points[:, 1], connect="finite")

    def _show_ball(self, frame: Frame, here: Vector) -> None:
        is_seen = _is_drawable(here)
        self.ball.setVisible(is_seen)
        glimpse = self._glimpse
        heading = self.methods.show_frame(frame, self._axes, glimpse)
        has_change = self.change.show_on_plane(frame, self._axes, glimpse)
        has_arrow = is_seen and heading is not None and not frame.is_level
        self.arrow.setVisible(has_arrow and glimpse.slope and not has_change)
        ahead = frame.next_x[list(self._axes)] if frame.next_x is not None else None
        has_next = ahead is not None and is_seen and _is_drawable(ahead)
        has_next = has_next and not self.methods.is_search(frame) and glimpse.target
        self.ghost.setVisible(has_next)
        self.ahead.setVisible(has_next)
        if not is_seen:
            return
        u, v = here.tolist()
        self.ball.setPos(u, v)
        if heading is not None:
            across, up = heading.toward.tolist()
            self.arrow.show_at(u, v, (across, up), heading.role, heading.is_step)
        if ahead is not None and has_next:
            self.ghost.setPos(*ahead.tolist())
            self.ahead.setData(np.array([u, ahead[0]]), np.array([v, ahead[1]]))

    def _show_felt(self, frame: Frame) -> None:
        if not frame.trail.is_narrow:
            return
        stride = max(1, -(-(frame.cursor + 1) // _MOST_POINTS))
        # From the newest backwards, so that the place one stands on is among them.
        rows = slice(frame.cursor % stride, frame.cursor + 1, stride)
        chosen = list(self._axes)
        slopes = frame.trail.gradients(rows)[:, chosen]
        if self.methods.is_search(frame):
            slopes = np.full_like(slopes, np.nan)
        self.felt.show_felt(frame.trail.points(rows)[:, chosen], frame.trail.costs(rows), slopes)

    # --- names

    @Slot()
    def _place_tags(self) -> None:
        """Name contours and minima anew, where they hide nothing."""
        if self.is_foggy:
            return
        marks = self.stars.place_names(self._marks(), self.contours.lines_in(self.box))
        self.contours.place_tags(self.box, marks)

    def _marks(self) -> Crowd:
        """What no name is to hide."""
        crowd = Crowd(self.box)
        if not crowd.is_ready:
            return crowd
        scale = self._theme.scale if self._theme is not None else 1.0
        lines = [line for line in (self.path, self.ahead) if line.isVisible()]
        for line in lines:
            if len(line.xData):
                crowd.add_line(np.column_stack([line.xData, line.yData]))
        for mark, radius in ((self.ball, _BALL), (self.ghost, _GHOST)):
            if mark.isVisible():
                crowd.add_marks(np.array([[mark.x(), mark.y()]]), radius * scale)
        if self.arrow.isVisible():
            crowd.add_line(self.arrow.line)
        if self.change.isVisible():
            crowd.add_line(self.change.line)
            crowd.add_tag(self.change.tag)
        self.methods.add_to(crowd)
        self.stars.add_to(crowd)
        return crowd


def _is_drawable(point: Vector) -> bool:
    return bool((np.abs(point) < FARTHEST).all())
