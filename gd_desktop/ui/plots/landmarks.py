"""Marks on a curve that belong to the function: its minima, its other flat places, its gaps."""

from collections.abc import Sequence

from pyqtgraph import ViewBox
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import function_labels
from gd_desktop.core.problem import Extremum
from gd_desktop.ui.plots.curve_look import FARTHEST, Line, Range, is_too_large
from gd_desktop.ui.plots.marks import Overlay, Tag, disc, pen, star
from gd_desktop.ui.theme import NOTE, Theme

_MOST_TAGS = 5
_STAR, _RING = 10, 5  # px
_AWAY = 12  # px, from a mark's middle to its name
_EDGE = 4  # px
_WORDS = 96  # px: a gap that is narrower has no room for words


class Landmarks(Overlay):
    """A star for a minimum, a ring for any other place where the slope is 0, with their names
    where these do not lie on one another.
    """

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Extremum, ...] = ()
        self._theme: Theme | None = None
        self.tags = [Tag() for _ in range(_MOST_TAGS)]

    @property
    def points(self) -> tuple[Extremum, ...]:
        """What is marked."""
        return self._points

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        for tag in self.tags:
            tag.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.8))
        self.place_tags()
        self.update()

    def show_points(self, points: Sequence[Extremum]) -> None:
        """Mark these."""
        self._points = tuple(
            point
            for point in points
            if abs(point.x[0]) < FARTHEST and abs(point.cost) < float("inf")
        )
        self.place_tags()
        self.update()

    def distance(self, x: float) -> float:
        """From x to the nearest mark, along x; inf where there is none."""
        return min((abs(point.x[0] - x) for point in self._points), default=float("inf"))

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        self.place_tags()

    def viewTransformChanged(self) -> None:  # noqa: N802
        # In a plot of another size the range may be the same.
        super().viewTransformChanged()
        self.place_tags()

    def place_tags(self) -> None:
        """Name as many as there is room for, the lowest minima first."""
        box, theme = self.getViewBox(), self._theme
        # While it is being put into a plot, its view is the whole widget.
        is_ready = isinstance(box, ViewBox) and box.width() > 0 and box.height() > 0
        shown: list[QRectF] = []
        if theme is not None and is_ready:
            (left, right), (bottom, top) = box.viewRange()
            # The box's own pixels: those of its view are a step behind while the range changes.
            room = QRectF(0, 0, box.width(), box.height())
            wide, high = (right - left) / room.width(), (top - bottom) / room.height()
            order = sorted(self._points, key=lambda mark: (mark.is_minimum is not True, mark.cost))
            for point in order:
                x, y = point.x[0], point.cost
                if len(shown) == len(self.tags) or not (left <= x <= right and bottom <= y <= top):
                    continue
                tag = self.tags[len(shown)]
                at = QPointF((x - left) / wide, (top - y) / high)
                if self._place(tag, point, at, room, shown):
                    tag.setPos(x, y)
        for number, tag in enumerate(self.tags):
            tag.setVisible(number < len(shown))

    def _place(
        self, tag: Tag, point: Extremum, at: QPointF, room: QRectF, shown: list[QRectF]
    ) -> bool:
        """Put a name below a minimum, above anything else, inside the picture and off the others;
        whether there is such a place.
        """
        below = point.is_minimum is True
        # Above a rising or falling line the name would lie on it: to one side there is none.
        anchor = 0.5
        gap = _AWAY if below else -_AWAY
        tag.say(function_labels.landmark(point), (anchor, 0.0 if below else 1.0), (0, gap))
        box = tag.boundingRect().translated(at)
        over = max(0.0, box.right() - room.right() + _EDGE) - max(0.0, _EDGE - box.left())
        if over:
            tag.say(function_labels.landmark(point), (anchor, 0.0 if below else 1.0), (-over, gap))
            box = tag.boundingRect().translated(at)
        if not room.contains(box) or any(box.intersects(other) for other in shown):
            return False
        shown.append(box)
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if theme is None or not (wide > 0 and high > 0):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        view = self.viewRect()
        stars, ring = star(theme.px(_STAR)), disc(theme.px(_RING))
        for point in self._points:
            x, y = point.x[0], point.cost
            # So far out Qt's own arithmetic ends in nan.
            if not (view.left() <= x <= view.right() and view.top() <= y <= view.bottom()):
                continue
            to_data = QTransform(wide, 0, 0, -high, x, y)
            if point.is_minimum is True:
                painter.setPen(pen(theme.colour("card"), 2 * theme.scale, ratio))
                painter.setBrush(theme.colour("ink"))
                painter.drawPath(to_data.map(stars))
            else:
                painter.setPen(pen(theme.colour("ink"), 2 * theme.scale, ratio))
                painter.setBrush(theme.colour("card"))
                painter.drawPath(to_data.map(ring))


class Gaps(Overlay):
    """A quiet ground where the function has no values, or none that can be drawn; a dashed line at
    a pole.
    """

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[Range] = []
        self._theme: Theme | None = None
        self.tag = Tag()
        self.tag.setVisible(False)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.tag.dress(theme.font(NOTE), theme.colour("dim"), theme.colour("card", 0.0))
        self.update()

    def show_gaps(self, gaps: list[Range], line: Line | None = None) -> None:
        """From where to where there is no curve, and of which line."""
        self._gaps = gaps
        wide, high = map(float, self.getViewBox().viewPixelSize())
        widest = max(gaps, key=lambda gap: gap[1] - gap[0], default=(0.0, 0.0))
        scale = self._theme.scale if self._theme is not None else 1.0
        has_room = wide > 0 and high > 0 and widest[1] - widest[0] > _WORDS * scale * wide
        if has_room:
            # At the top, where neither the minima's names nor the axis is.
            top = self.viewRect().bottom()
            is_large = line is not None and is_too_large(line, widest)
            text = function_labels.TOO_LARGE if is_large else function_labels.NOT_DEFINED
            self.tag.say(text, (0.5, 0.0), (0, 10))
            self.tag.setPos((widest[0] + widest[1]) / 2, top)
            has_room = widest[1] - widest[0] > self.tag.boundingRect().width() * wide
        self.tag.setVisible(has_room)
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        if theme is None:
            return
        view = self.viewRect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("dim", 0.1))
        for low, high in self._gaps:
            painter.drawRect(QRectF(low, view.top(), high - low, view.height()))
        ratio = painter.device().devicePixelRatio()
        painter.setPen(
            pen(theme.colour("dim", 0.6), 1.2 * theme.scale, ratio, Qt.PenStyle.DashLine)
        )
        for low, high in self._gaps:
            if low == high:
                painter.drawLine(QLineF(low, view.top(), low, view.bottom()))


def cross(radius: float) -> QPainterPath:
    """An X around the origin."""
    path = QPainterPath()
    for sign in (1, -1):
        path.moveTo(-radius, -sign * radius)
        path.lineTo(radius, sign * radius)
    return path
