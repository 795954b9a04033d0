"""What a method does, over two parameters: its memory's arrows, or the points of its grid."""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import method_picture_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.arrows import Pull, arrows
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.problem import Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import fixed
from gd_desktop.ui.plots.arrow_paint import ArrowPen
from gd_desktop.ui.plots.crowd import Crowd
from gd_desktop.ui.plots.grid_marks import RING, best_so_far, dress_ring
from gd_desktop.ui.plots.marks import Dots, Mark, Overlay, Tag, disc, pen
from gd_desktop.ui.plots.plane_model import PlaneModel
from gd_desktop.ui.plots.tag_room import TagRoom, Wish
from gd_desktop.ui.theme import NOTE, Theme

Axes = tuple[int, int]
Flags = npt.NDArray[np.bool_]
_FARTHEST = 1e9  # in data units, as the plot's own marks
_MOST_SIDE = 44  # dots along each side: fewer than 2,000 in all
_LEAST_LENGTH = 4.0  # px
_LEAST_LONGEST = 36.0  # px at scale 1; where all are shorter they lie under the ball
_MAGNIFICATIONS = [digit * int(10**power) for power in range(7) for digit in (1, 2, 5)]
_NEAR_EDGE = 0.75  # of the picture: beyond, a name stands on the inner side
_LEAST_NAMED = 34.0  # px; the names of shorter ones would hide them
_BEYOND = 2.0  # pictures: so far away the sides of a box are drawn that is larger


class Vectors(Overlay):
    """The parts of the next step as arrows from the ball, and how large slopes have been.

    Slope and carried part lie end to end and lead to the next place. The size is a box around
    the ball: η√s to each side, for each parameter by itself. Steps that are too short to be seen
    are magnified, and their names say how many times.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tags = {pull: Tag() for pull in Pull}
        self.arrows: list[tuple[Pull, QPointF, QPointF]] = []
        self.half: tuple[float, float] | None = None  # of the box
        self.times = 1  # how many times as long as they are the arrows are drawn
        self._from = np.zeros(2)
        self._moves: dict[Pull, Vector] = {}
        self._at = QPointF()
        self._scale = 1.0
        self._pens: dict[Pull, ArrowPen] = {}
        self._box, self._casing = QPen(), QPen()
        self.clear()

    def dress(self, theme: Theme, ratio: float) -> None:
        """Take on colours and measures."""
        self._scale = theme.scale
        width, card = 3 * theme.scale, theme.colour("card")
        memory, dash = theme.colour("memory"), Qt.PenStyle.DashLine
        self._pens = {
            Pull.SLOPE: ArrowPen(theme.colour("gradient"), width, ratio, casing=card),
            Pull.CARRIED: ArrowPen(memory, width, ratio, dash, card),
            Pull.MEAN: ArrowPen(memory, width, ratio, dash, card),
        }
        self._casing = pen(theme.colour("card", 0.8), 4 * theme.scale, ratio)
        self._box = pen(memory, 1.5 * theme.scale, ratio)
        for pull, tag in self.tags.items():
            ink = theme.colour("gradient_text" if pull is Pull.SLOPE else "memory")
            tag.dress(theme.font(NOTE), ink, theme.colour("card", 0.95))
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self.arrows, self.half, self._moves = [], None, {}
        self.setVisible(False)
        for tag in self.tags.values():
            tag.setVisible(False)

    def show_moves(self, at: Vector, moves: dict[Pull, Vector]) -> None:
        """The parts (2,) of a step from `at` (2,), in data units."""
        self.clear()
        if not moves or not (np.abs(at) < _FARTHEST).all():
            return
        self._from, self._moves = at, moves
        self._lay()
        self.setVisible(True)
        self.update()

    def _lay(self) -> None:
        """Lay the arrows out, magnified where they would lie under the ball."""
        self.arrows, self.half = [], None
        self.times = self._magnification()
        at = start = self._from
        self._at = QPointF(*at.tolist())
        for pull in (Pull.SLOPE, Pull.CARRIED, Pull.MEAN):
            move = self._moves.get(pull)
            if move is None:
                continue
            begin = start if pull is Pull.CARRIED else at
            end = begin + self.times * move
            if not (np.abs(end) < _FARTHEST).all():
                continue
            self.arrows.append((pull, QPointF(*begin.tolist()), QPointF(*end.tolist())))
            start = end
        if Pull.SIZE in self._moves:
            half = self.times * np.abs(self._moves[Pull.SIZE])
            if np.isfinite(half).all():
                self.half = (half[0].item(), half[1].item())
        self._place_tags()

    def _magnification(self) -> int:
        """The least of 1, 2, 5, 10 … with which an arrow can be seen; 1 where none helps."""
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if not (wide > 0 and high > 0):
            return 1
        with np.errstate(all="ignore"):
            lengths = [
                float(np.hypot(move[0] / wide, move[1] / high))
                for pull, move in self._moves.items()
                if pull is not Pull.SIZE
            ]
        longest = max((length for length in lengths if math.isfinite(length)), default=0.0)
        for times in _MAGNIFICATIONS:
            if longest * times >= _LEAST_LONGEST * self._scale:
                return times
        return 1

    @property
    def has_arrows(self) -> bool:
        """Whether arrows can be seen beside the ball."""
        if not self.arrows:
            return False
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if not (wide > 0 and high > 0):
            return False
        lengths = [self._length(start, end, (wide, high)) for _, start, end in self.arrows]
        return max(lengths) >= _LEAST_LONGEST * self._scale

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        if self._moves:
            self._lay()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if not self._pens or not (wide > 0 and high > 0):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._size_box((wide, high))
        if box is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for line in (self._casing, self._box):
                painter.setPen(line)
                painter.drawRect(box)
        for pull, start, end in self.arrows if self.has_arrows else []:
            if self._length(start, end, (wide, high)) >= _LEAST_LENGTH:
                self._pens[pull].draw(painter, (start, end), (wide, high))

    @staticmethod
    def _length(start: QPointF, end: QPointF, pixel: tuple[float, float]) -> float:
        return math.hypot((end.x() - start.x()) / pixel[0], (end.y() - start.y()) / pixel[1])

    def _size_box(self, pixel: tuple[float, float]) -> QRectF | None:
        """The box; none where it would lie under the ball. Sides outside of the picture stay
        there, and near enough for a painter.
        """
        if self.half is None:
            return None
        view = self.boundingRect()
        across = min(self.half[0], _BEYOND * view.width())
        up = min(self.half[1], _BEYOND * view.height())
        if max(across / pixel[0], up / pixel[1]) < _LEAST_LENGTH:
            return None
        return QRectF(self._at.x() - across, self._at.y() - up, 2 * across, 2 * up)

    def _place_tags(self) -> None:
        """Each name beside the middle of its arrow, on the side where the next arrow is not."""
        for tag in self.tags.values():
            tag.setVisible(False)
        if not self.arrows and self.half is None:
            # While it is put into the plot it is in none, and has no pixels.
            return
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if not (wide > 0 and high > 0):
            return
        pixel, view = (wide, high), self.boundingRect()
        room, turn = TagRoom(self.getViewBox()), self._turn(pixel)
        for pull, start, end in self.arrows if self.has_arrows else []:
            middle = (start + end) / 2
            if not view.contains(middle) or self._length(start, end, pixel) < _LEAST_NAMED:
                continue
            across, up = (end.x() - start.x()) / wide, (end.y() - start.y()) / high
            # The normal on the outer side of the way, in pixels that grow to the right and down;
            # the mean begins where the slope does, and is named on the other side.
            side = 1 if (turn >= 0) != (pull is Pull.MEAN) else -1
            aside = (side * up, side * across)
            length = math.hypot(*aside)
            self._say(room, pull, middle, aside[0] / length, aside[1] / length)
        size = self._size_box(pixel)
        if size is not None and max(size.width() / wide, size.height() / high) > 2 * _LEAST_NAMED:
            corner = QPointF(size.right(), size.top())
            if view.contains(corner):
                self._say(room, Pull.SIZE, corner, 0.7, 0.7)
            elif (seen := size.intersected(view)) != view:
                # Of a box that is cut, at one of its sides that is seen.
                self._say(room, Pull.SIZE, *_beside(seen, view))

    def _turn(self, pixel: tuple[float, float]) -> float:
        """Above 0 where the second arrow turns to the left of the first."""
        if len(self.arrows) < 2:
            return 1.0
        (_, a, b), (_, c, d) = self.arrows[:2]
        first = ((b.x() - a.x()) / pixel[0], (b.y() - a.y()) / pixel[1])
        second = ((d.x() - c.x()) / pixel[0], (d.y() - c.y()) / pixel[1])
        return first[0] * second[1] - first[1] * second[0]

    def _say(self, room: TagRoom, pull: Pull, at: QPointF, right: float, down: float) -> None:
        """Name an arrow beside a place: so far to the right and down, or else on the other side."""
        view, names = self.boundingRect(), labels.magnified(labels.PULLS[pull], self.times)
        share = (at.x() - view.left()) / view.width()
        if (right > 0 and share > _NEAR_EDGE) or (right < 0 and share < 1 - _NEAR_EDGE):
            right = -right
        aside, away, up = round(13 * right), round(13 * down), (1 - down) / 2
        wishes = (Wish(((1 - right) / 2, up), (aside, away)),
                  Wish(((1 + right) / 2, up), (-aside, away)))  # fmt: skip
        room.put(self.tags[pull], (at.x(), at.y()), names, wishes)


def _beside(seen: QRectF, view: QRectF) -> tuple[QPointF, float, float]:
    """A place on a side of the part of a box that is seen, and which way its name lies from there:
    to the right, and down.
    """
    middle = seen.center()
    if seen.top() > view.top():
        return QPointF(middle.x(), seen.top()), 0.0, 1.0
    if seen.bottom() < view.bottom():
        return QPointF(middle.x(), seen.bottom()), 0.0, -1.0
    is_right = seen.right() < view.right()
    side = QPointF(seen.right() if is_right else seen.left(), middle.y())
    return side, 1.0 if is_right else -1.0, 0.0


class PlaneGrid:
    """The grid's points in the plane that is drawn, the others held where the search is."""

    def __init__(self) -> None:
        self.ahead, self.rim_dots, self.done = Dots(), Dots(), Dots()
        self.rim, self.ring, self.tag = Mark(disc), Mark(disc), Tag()
        self.dots = self.ahead, self.rim_dots, self.done
        self.best = self.rim, self.ring, self.tag
        self._theme: Theme | None = None
        self._appearance, self._ratio, self._size = Appearance(), 1.0, 0.0
        self._show(False)

    def dress(self, theme: Theme, appearance: Appearance, ratio: float) -> None:
        """Take on colours, measures, decimals and the letter of the cost."""
        self._theme, self._appearance, self._ratio = theme, appearance, ratio
        self._size = 0.0  # to be found anew
        dress_ring(self.rim, self.ring, theme, ratio)
        self.tag.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.85))

    def show_frame(self, frame: Frame, axes: Axes, knows_all: bool = True) -> None:
        """Show how far a search has come, if it is one; `knows_all` as for the grid on a curve."""
        grid = frame.optimizer
        self._show(isinstance(grid, GridSearch))
        if not isinstance(grid, GridSearch) or self._theme is None:
            return
        u, v, is_done = plane_points(grid, frame, axes)
        # A painter's floats cannot place the others.
        is_near = (np.abs(u) < _FARTHEST) & (np.abs(v) < _FARTHEST)
        ahead, done = is_near & ~is_done, is_near & is_done
        self._size_dots(self._theme, float(np.ptp(u)) / max(1, math.isqrt(len(u)) - 1))
        self.ahead.show_points(u[ahead], v[ahead])
        for dots in (self.rim_dots, self.done):
            dots.show_points(u[done], v[done])
        self._ring_best(frame, axes, knows_all)

    def _size_dots(self, theme: Theme, spacing: float) -> None:
        """Half as large as they lie apart, on the axis on which they lie closer."""
        pixel = max(map(float, self.done.getViewBox().viewPixelSize()))
        apart = spacing / pixel if pixel > 0 else 0.0
        size = max(2.0, min(7.0, 0.5 * apart / theme.scale)) * theme.scale
        if size != self._size:
            self._size = size
            self.ahead.dress(theme.colour("card", 0.7), 0.7 * size, self._ratio)
            self.rim_dots.dress(theme.colour("card"), 1.5 * size, self._ratio)
            self.done.dress(theme.colour("path"), size, self._ratio)

    def _ring_best(self, frame: Frame, axes: Axes, with_present: bool) -> None:
        found = best_so_far(frame, with_present)
        place = found[0][list(axes)] if found is not None else np.full(2, np.inf)
        is_seen = bool((np.abs(place) < _FARTHEST).all())
        for item in (self.rim, self.ring, self.tag):
            item.setVisible(is_seen)
        if found is None or not is_seen or self._theme is None:
            return
        u, v = place.tolist()
        for item in (self.rim, self.ring, self.tag):
            item.setPos(u, v)
        (left, right), (bottom, top) = self.done.getViewBox().viewRange()
        # A picture that is being laid out anew can be without width for a moment.
        share = min(1.0, max(0.0, (u - left) / (right - left))) if right > left else 0.5
        is_high = v > bottom + 0.85 * (top - bottom)
        gap = round((RING + 6) * self._theme.scale)
        lowest = fixed(found[1], self._appearance.style)
        text = labels.best_cost(self._appearance.cost_letter, lowest)
        self.tag.say(text, (share, 0.0 if is_high else 1.0), (0, gap if is_high else -gap))

    def _show(self, on: bool) -> None:
        for item in (*self.dots, *self.best):
            item.setVisible(on)


def plane_points(grid: GridSearch, frame: Frame, axes: Axes) -> tuple[Vector, Vector, Flags]:
    """The grid's points u (n,) and v (n,) in the plane of two axes, thinned to fewer than 2,000,
    and whether each has been tried (n,).

    The other parameters are held at the search's present point.
    """
    stride = -(-grid.points // _MOST_SIDE)
    along = np.arange(0, grid.points, stride)
    values = grid.low + along * grid.spacing
    # How far apart two points are in the order of the search, for each parameter.
    weights = [grid.points ** (grid.dimension - 1 - axis) for axis in range(grid.dimension)]
    held = 0
    for axis, weight in enumerate(weights):
        if axis not in axes:
            place = round((frame.row.x[axis].item() - grid.low) / grid.spacing)
            held += place * weight
    across, up = np.meshgrid(along * weights[axes[0]], along * weights[axes[1]])
    us, vs = np.meshgrid(values, values)
    return us.ravel(), vs.ravel(), (across + up + held <= frame.cursor).ravel()


class Heading(NamedTuple):
    """What the arrow at the ball shows."""

    toward: Vector  # (2,)
    role: str = "gradient"  # of its colour
    is_step: bool = False  # whether it leads to the next place


class PlaneMethods:
    """All of it, for the landscape; gradient descent needs none of it."""

    def __init__(self) -> None:
        self.vectors, self.grid, self.model = Vectors(), PlaneGrid(), PlaneModel()
        self.items: tuple[Overlay | Mark | Tag, ...] = (
            *(self.model, self.vectors, *self.grid.best),
            *(*self.vectors.tags.values(), self.model.tag),
        )

    def dress(self, theme: Theme, appearance: Appearance, ratio: float) -> None:
        """Take on colours, measures, decimals and the letter of the cost."""
        self.model.dress(theme, ratio)
        self.vectors.dress(theme, ratio)
        self.grid.dress(theme, appearance, ratio)

    @staticmethod
    def is_search(frame: Frame) -> bool:
        """Whether the method tries points, and walks nowhere."""
        return isinstance(frame.optimizer, GridSearch)

    def show_frame(self, frame: Frame, axes: Axes, glimpse: Glimpse = ALL) -> Heading | None:
        """Show what the method does, and give what the arrow at the ball is to say: where it goes
        down, or where Newton–Raphson goes. None where arrows of the method's own say more, which
        are too long for short steps, and where there is no slope.
        """
        row, chosen = frame.row, list(axes)
        has_slope = bool(np.isfinite(row.cost) and np.isfinite(row.gradient[chosen]).all())
        parts = arrows(frame.optimizer, row.gradient, row.state, row.step, frame.setup.rate)
        moves = {arrow.pull: arrow.move[chosen] for arrow in parts}
        # From where there is no value, no step leads on, whatever the memory holds.
        is_shown = has_slope and glimpse.shown_parts
        self.vectors.show_moves(row.x[chosen], moves if is_shown else {})
        self.grid.show_frame(frame, axes, glimpse.memory)
        is_bowl = self.model.show_frame(frame, axes, glimpse)
        if self.vectors.has_arrows or self.is_search(frame) or not has_slope:
            return None
        if is_bowl is None or frame.next_x is None or not glimpse.change:
            return Heading(-row.gradient[chosen])
        return Heading((frame.next_x - row.x)[chosen], "path" if is_bowl else "error", True)

    def add_to(self, crowd: Crowd) -> None:
        """Say where arrows and names are."""
        for _, start, end in self.vectors.arrows if self.vectors.has_arrows else []:
            crowd.add_line(np.array([start.toTuple(), end.toTuple()]))
        for line in self.model.lines:
            crowd.add_line(line)
        for tag in (*self.vectors.tags.values(), self.grid.tag, self.model.tag):
            crowd.add_tag(tag)
