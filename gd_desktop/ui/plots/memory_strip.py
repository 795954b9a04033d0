"""What a method's memory adds to a step over one parameter: arrows below the curve."""

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import method_picture_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.arrows import Pull, arrows
from gd_desktop.core.optimizers import Memory, Optimizer
from gd_desktop.ui.plots.arrow_paint import ArrowPen
from gd_desktop.ui.plots.marks import Overlay, Tag, pen
from gd_desktop.ui.theme import NOTE, Theme

_FARTHEST = 1e9  # in data units, as the plot's own marks
_LANE, _LOWEST, _ABOVE = 18, 12, 12  # px at scale 1: between lanes, below the last, above the first
_MOST_SHARE = 0.4  # of the picture's height
_NAME, _MOST_LACKING = 34, 0.06  # px at scale 1 below the minimum, for its name; a share
_ROOM = 0.138  # of a picture is below the curve anyway
_LEAST_WRITTEN = 0.8  # of a lane's height; in lower ones, names would lie on one another
_LEAST_LENGTH = 3.0  # px
_GAP = 5.0  # px between an arrow and its name
_TEXT_PADDING = 8.0  # px, a tag's

Part = Pull | None  # None: the step itself
# From top to bottom.
_ORDER = (Pull.SLOPE, Pull.MEAN, Pull.SIZE)


class Lane(NamedTuple):
    """An arrow of the strip, in data units."""

    part: Part
    start: float
    end: float


def lane_count(optimizer: Optimizer) -> int:
    """How many arrows lie below one another for a method; 0 where it has no memory to show."""
    if Memory.VELOCITY in optimizer.memory:
        return 2
    if Memory.SQUARES in optimizer.memory:
        return 4 if Memory.MEAN in optimizer.memory else 3
    return 0


def lanes_of(frame: Frame) -> list[Lane]:
    """The arrows of the next step, from top to bottom.

    Slope and carried part lie end to end and lead to the next place; the others all begin at
    the point, to be compared, and the step itself is the last.
    """
    row = frame.row
    moves = {
        arrow.pull: float(arrow.move.item())
        for arrow in arrows(frame.optimizer, row.gradient, row.state, row.step, frame.setup.rate)
    }
    x = row.x.item()
    if Pull.CARRIED in moves:
        middle = x + moves[Pull.SLOPE]
        return [
            Lane(Pull.SLOPE, x, middle),
            Lane(Pull.CARRIED, middle, middle + moves[Pull.CARRIED]),
        ]
    lanes = [Lane(pull, x, x + moves[pull]) for pull in _ORDER if pull in moves]
    if lanes and frame.next_x is not None:
        lanes.append(Lane(None, x, frame.next_x.item()))
    return lanes


class MemoryStrip(Overlay):
    """The parts of the next step as arrows along x, at the picture's bottom.

    A dotted line leads down to them from the ball, another one from the next place.
    """

    def __init__(self) -> None:
        super().__init__()
        self.tags: dict[Part, Tag] = {part: Tag() for part in labels.PULLS}
        self._theme: Theme | None = None
        self._pens: dict[Part, ArrowPen] = {}
        self._drop, self._ahead, self._link, self._bar, self._edge = (QPen() for _ in range(5))
        self.lanes: list[Lane] = []
        self._count = 0
        self._ball: tuple[float, float] | None = None
        self._ghost: tuple[float, float] | None = None
        self._glimpse = ALL
        self._hide()

    def dress(self, theme: Theme, ratio: float) -> None:
        """Take on colours and measures."""
        self._theme = theme
        width = 3 * theme.scale
        memory, dash = theme.colour("memory"), Qt.PenStyle.DashLine
        self._pens = {
            Pull.SLOPE: ArrowPen(theme.colour("gradient"), width, ratio),
            Pull.CARRIED: ArrowPen(memory, width, ratio, dash),
            Pull.MEAN: ArrowPen(memory, width, ratio, dash),
            None: ArrowPen(theme.colour("path"), width, ratio),
        }
        self._edge = pen(theme.colour("hairline"), theme.scale, ratio)
        self._bar = pen(memory, 2 * theme.scale, ratio)
        dotted = Qt.PenStyle.DotLine
        self._drop = pen(theme.colour("dim"), 1.5 * theme.scale, ratio, dotted)
        self._ahead = pen(theme.colour("path"), 1.5 * theme.scale, ratio, dotted)
        self._link = pen(theme.colour("dim", 0.6), theme.scale, ratio)
        roles = {Pull.SLOPE: "gradient_text", None: "path_text"}
        for part, tag in self.tags.items():
            colour = theme.colour(roles.get(part, "memory"))
            tag.dress(theme.font(NOTE), colour, theme.colour("ground", 0.95))
        self._place_tags()
        self.update()

    def share(self, optimizer: Optimizer, height: float, scale: float) -> float:
        """The share of a picture, `height` px high, that the strip takes at its bottom."""
        count = lane_count(optimizer)
        if not count or not height > 0:
            return 0.0
        own = (_ABOVE + _LOWEST + (count - 1) * _LANE) * scale
        # In a low picture, the room that it keeps below the curve is too low for a name.
        lacking = max(0.0, _NAME * scale - _ROOM * max(0.0, height - own))
        return min(_MOST_SHARE, own / height) + min(_MOST_LACKING, lacking / height)

    def show_frame(self, frame: Frame, glimpse: Glimpse = ALL) -> None:
        """Show the parts of the next step, if the method has a memory, and they may be seen."""
        self._glimpse = glimpse
        count, row = lane_count(frame.optimizer), frame.row
        x = row.x.item()
        if not count or not (abs(x) < _FARTHEST and math.isfinite(row.cost)):
            self._hide()
            return
        self._count, self.lanes = count, lanes_of(frame)
        self._ball, self._ghost = (x, row.cost), None
        if frame.next_x is not None and abs(frame.next_x.item()) < _FARTHEST:
            cost = float(frame.problem.evaluate_many(frame.next_x[None, :])[0])
            self._ghost = (frame.next_x.item(), cost) if math.isfinite(cost) else None
        self.setVisible(True)
        self._place_tags()
        self.update()

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        self._place_tags()

    def viewTransformChanged(self) -> None:  # noqa: N802
        super().viewTransformChanged()
        # The picture may have become higher or lower.
        self._place_tags()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        view, theme, pixel = self.boundingRect(), self._theme, self._pixel()
        if theme is None or pixel is None or self._ball is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heights = self._heights(pixel)
        self._draw_ground(painter, theme, heights[0] + _ABOVE * theme.scale * pixel[1])
        if not self._glimpse.shown_parts:
            return
        self._draw_drop(painter, self._drop, self._ball, heights[0])
        if self._ghost is not None and self._glimpse.target:
            self._draw_drop(painter, self._ahead, self._ghost, heights[-1])
        if self.lanes[1:] and self.lanes[1].start == self.lanes[0].end:
            middle = self.lanes[0].end
            if view.left() < middle < view.right():
                painter.setPen(self._link)
                painter.drawLine(QLineF(middle, heights[0], middle, heights[1]))
        for lane, y in zip(self.lanes, heights, strict=False):
            seen = self._seen(lane, pixel[0]) if self._is_shown(lane) else None
            if seen is None:
                continue
            start, end = QPointF(seen[0], y), QPointF(seen[1], y)
            if lane.part is Pull.SIZE:
                ends = [at for at in (lane.start, lane.end) if at in seen]
                self._draw_bar(painter, QLineF(start, end), ends, 5 * theme.scale * pixel[1])
            else:
                is_whole = seen[1] == lane.end
                self._pens[lane.part].draw(painter, (start, end), pixel, is_whole)

    def _is_shown(self, lane: Lane) -> bool:
        is_step = lane.part is None
        return self._glimpse.shown_parts and (self._glimpse.change or not is_step)

    def _draw_ground(self, painter: QPainter, theme: Theme, top: float) -> None:
        """Set the strip off: heights mean nothing in it."""
        view = self.boundingRect()
        painter.fillRect(QRectF(view.topLeft(), QPointF(view.right(), top)), theme.colour("ground"))
        painter.setPen(self._edge)
        painter.drawLine(QLineF(view.left(), top, view.right(), top))

    def _draw_bar(self, painter: QPainter, bar: QLineF, ends: list[float], half: float) -> None:
        """A measure, which points nowhere: brackets at those of its ends that are seen."""
        painter.setPen(self._bar)
        painter.drawLine(bar)
        for x in ends:
            painter.drawLine(QLineF(x, bar.y1() - half, x, bar.y1() + half))

    def _draw_drop(
        self, painter: QPainter, line: QPen, place: tuple[float, float], y: float
    ) -> None:
        view, (x, top) = self.boundingRect(), place
        # Clipped by hand: the dots of a line that is far longer than the picture take long.
        top = min(top, view.bottom())
        if view.left() <= x <= view.right() and top > y:
            painter.setPen(line)
            painter.drawLine(QLineF(x, y, x, top))

    def _hide(self) -> None:
        self.lanes, self._ball, self._ghost, self._count = [], None, None, 0
        self.setVisible(False)
        for tag in self.tags.values():
            tag.setVisible(False)

    def _pixel(self) -> tuple[float, float] | None:
        wide, high = map(float, self.getViewBox().viewPixelSize())
        return (wide, high) if wide > 0 and high > 0 else None

    def _lane(self, high: float) -> float:
        """The height of a lane in px; lower where the picture is low."""
        assert self._theme is not None
        scale = self._theme.scale
        room = _MOST_SHARE * self.boundingRect().height() / high - (_ABOVE + _LOWEST) * scale
        return max(2.0, min(_LANE * scale, room / max(1, self._count - 1)))

    def _heights(self, pixel: tuple[float, float]) -> list[float]:
        """Where the lanes lie, in data units."""
        assert self._theme is not None
        lowest = self.boundingRect().top() + _LOWEST * self._theme.scale * pixel[1]
        lane = self._lane(pixel[1]) * pixel[1]
        return [lowest + (self._count - 1 - number) * lane for number in range(self._count)]

    def _seen(self, lane: Lane, wide: float) -> tuple[float, float] | None:
        """Both ends, clipped to the picture; None where too little of the arrow is in it."""
        if not (abs(lane.start) < math.inf and math.isfinite(lane.end)):
            return None
        view = self.boundingRect()
        start, end = (
            min(max(value, view.left()), view.right()) for value in (lane.start, lane.end)
        )
        return (start, end) if abs(end - start) >= _LEAST_LENGTH * wide else None

    def _place_tags(self) -> None:
        """Each name in its arrow's lane, behind the arrow or before it, where no line passes."""
        # While it is put into the plot it is in none, and has no pixels.
        pixel = self._pixel() if self._ball is not None else None
        shown: set[Part] = set()
        if self._theme is not None and pixel is not None:
            is_roomy = self._lane(pixel[1]) >= _LEAST_WRITTEN * _LANE * self._theme.scale
            heights = self._heights(pixel)
            for number, lane in enumerate(self.lanes if is_roomy else []):
                seen = self._seen(lane, pixel[0]) if self._is_shown(lane) else None
                if seen is not None:
                    self._place(lane.part, number, seen, heights[number], pixel[0])
                    shown.add(lane.part)
        for part, tag in self.tags.items():
            tag.setVisible(part in shown)

    def _place(
        self, part: Part, number: int, seen: tuple[float, float], y: float, wide: float
    ) -> None:
        assert self._theme is not None
        view, text = self.boundingRect(), labels.PULLS[part]
        metrics = QFontMetricsF(self._theme.font(NOTE))
        width = (metrics.horizontalAdvance(text) + _TEXT_PADDING + _GAP) * wide
        start, end = seen
        forth = 1 if end > start else -1
        lines = [self._ghost[0]] if self._ghost is not None else []
        # The ball's line ends at the first lane.
        if number == 0 and self._ball is not None:
            lines.append(self._ball[0])
        best: tuple[float, float, int] | None = None
        for at, side in ((start, -forth), (end, forth)):
            low, high = sorted((at, at + side * width))
            outside = max(0.0, view.left() - low, high - view.right())
            crossed = sum(low + _GAP * wide < line < high for line in lines)
            cost = outside / wide * 100 + crossed
            if best is None or cost < best[0]:
                best = cost, at, side
        assert best is not None
        _, at, side = best
        tag = self.tags[part]
        tag.setPos(at, y)
        tag.say(text, (0.0 if side > 0 else 1.0, 0.5), (_GAP * side, 0))
