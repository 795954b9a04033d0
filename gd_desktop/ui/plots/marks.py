"""What is drawn on the plots at a size in pixels: dots, hops with arrows, the ball, tags."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Vector
from gd_desktop.ui.direction import go_by_letters
from gd_desktop.ui.theme import Theme

_RECENT_HOPS = 24  # with an arrow each, and fading; older ones are alike
_OLDEST_ALPHA = 0.35
_APART = 3  # px
_FARTHEST = 1e100  # in data units; beyond, a painter's numbers would overflow
FINGER = 24  # px around the middle of what can be dragged that take hold of it


def pen(
    colour: QColor, width: float, ratio: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine
) -> QPen:
    """A pen of a width in logical pixels, whatever the plot's range.

    Qt takes a cosmetic pen's width in the device's pixels, of which there are `ratio` to one.
    """
    made = QPen(colour, width * ratio, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    made.setCosmetic(True)
    return made


class Overlay(pg.GraphicsObject):
    """What is drawn anywhere in the plot's range, at data coordinates."""

    def boundingRect(self) -> QRectF:
        rect: QRectF = self.viewRect()
        return rect

    def viewRangeChanged(self) -> None:  # noqa: N802
        self.prepareGeometryChange()


class _Stroke(NamedTuple):
    """What a hop of some strength is drawn with."""

    colour: QColor
    hop: QPen
    dot: QPen


class Hops(Overlay):
    """The path: a dot for each point and an arrow for each recent hop, the newest strongest.

    It draws at data coordinates with cosmetic pens, so it comes out right in a vector file too.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows = np.empty(0, dtype=np.int_)
        self._x = self._y = np.empty(0)
        self._theme: Theme | None = None
        # Made once for each strength: making them took half of the time of painting.
        self._strokes: dict[tuple[float, float], _Stroke] = {}

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self._strokes.clear()
        self.update()

    def show_points(self, rows: npt.NDArray[np.int_], x: Vector, y: Vector) -> None:
        """The path, oldest first: the rows' numbers (n,), and where they lie, (n,) and (n,)."""
        seen = np.isfinite(x) & np.isfinite(y)
        seen &= (np.abs(x) < _FARTHEST) & (np.abs(y) < _FARTHEST)
        self._rows, self._x, self._y = rows[seen], x[seen], y[seen]
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        points, is_step = self._apart()
        if theme is None or not points:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        recent = max(0, len(points) - 1 - _RECENT_HOPS)
        alphas = [_OLDEST_ALPHA] * recent + [
            _OLDEST_ALPHA + (1 - _OLDEST_ALPHA) * (number / (len(points) - recent)) ** 2
            for number in range(1, len(points) - recent + 1)
        ]
        strokes = [self._stroke(theme, alpha, ratio) for alpha in alphas]
        heads = self._heads(points, theme.px(6)) if any(is_step) else {}
        # Where rows were left out there was no such step, and none is drawn.
        for number in range(len(points)):
            if not is_step[number]:
                continue
            stroke = strokes[number]
            painter.setPen(stroke.hop)
            painter.drawLine(points[number], points[number + 1])
            if number in heads:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(stroke.colour)
                painter.drawPolygon(heads[number])
        ground = pen(theme.colour("card"), theme.px(13), ratio)
        # A point drawn with a round cosmetic pen is a dot of that many pixels.
        for dots, stroke in (
            (points[:recent], strokes[0]),
            *zip(([point] for point in points[recent:]), strokes[recent:], strict=True),
        ):
            painter.setPen(ground)
            painter.drawPoints(dots)
            painter.setPen(stroke.dot)
            painter.drawPoints(dots)

    def _stroke(self, theme: Theme, alpha: float, ratio: float) -> "_Stroke":
        stroke = self._strokes.get((alpha, ratio))
        if stroke is None:
            colour = theme.colour("path", alpha)
            stroke = self._strokes[alpha, ratio] = _Stroke(
                colour,
                pen(colour, theme.px(2), ratio, Qt.PenStyle.DashLine),
                pen(colour, theme.px(10), ratio),
            )
        return stroke

    def _apart(self) -> tuple[list[QPointF], list[bool]]:
        """The points without those that would be painted over by their successor, and for each
        whether a single step leads from it to the next.

        Near the minimum hundreds of dots lie on one another, and each is slow to paint.
        """
        wide, high = self._pixel()
        if not (wide > 0 and high > 0):
            return [], []
        points = np.column_stack((self._x, self._y))
        places = points / (wide, high) // _APART
        kept = np.ones(len(places), dtype=bool)
        kept[:-1] = (places[1:] != places[:-1]).any(axis=1)
        is_step = np.zeros(len(places), dtype=bool)
        is_step[:-1] = np.diff(self._rows) == 1
        return [QPointF(*point) for point in points[kept].tolist()], is_step[kept].tolist()

    def _heads(self, points: list[QPointF], size: int) -> dict[int, QPolygonF]:
        """The arrows' heads, by the number of the point from which a hop leads: in its middle,
        where it is long enough; `size` in pixels.
        """
        pixel = np.array(self._pixel())
        places = np.array([point.toTuple() for point in points])
        with np.errstate(all="ignore"):
            along = np.diff(places, axis=0) / pixel
            lengths = np.hypot(along[:, 0], along[:, 1])
        long = np.flatnonzero((lengths > 5 * size) & np.isfinite(lengths))
        length = lengths[long, np.newaxis]
        along = along[long] / length
        aside = along[:, ::-1] * (-1, 1)
        tip_at = 0.5 * length + size
        corners = [
            places[long] + (forth * along + side * aside) * pixel
            for forth, side in (
                (tip_at, 0.0),
                (tip_at - 2 * size, 0.8 * size),
                (tip_at - 2 * size, -0.8 * size),
            )
        ]
        return {
            number: QPolygonF([QPointF(*corner) for corner in head])
            for number, head in zip(long.tolist(), np.stack(corners, axis=1).tolist(), strict=True)
        }

    def _pixel(self) -> tuple[float, float]:
        """A pixel's width and height in data units."""
        wide, high = self.getViewBox().viewPixelSize()
        return float(wide), float(high)


class Dots(Overlay):
    """Dots of one size and colour."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[QPointF] = []
        self._pen = QPen()

    def dress(self, colour: QColor, size: float, ratio: float) -> None:
        """Take on a colour and a size in logical pixels, with `ratio` of the device's to one."""
        self._pen = pen(colour, size, ratio)
        self.update()

    def show_points(self, x: Vector, y: Vector) -> None:
        """The points (n,) and (n,); those that are not finite are left out."""
        finite = np.isfinite(y)
        self._points = [
            QPointF(*pair) for pair in zip(x[finite].tolist(), y[finite].tolist(), strict=True)
        ]
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.drawPoints(self._points)


class Mark(pg.GraphicsObject):
    """A shape at a point of the plot, of a size in pixels.

    Its geometry is in data units and follows the plot's range. Qt's own flag for items that ignore
    transformations would draw the same, but such an item inside a plot cannot be hit by a pointer.
    """

    def __init__(self, outline: Callable[[float], QPainterPath], finger: float = 0.0) -> None:
        """With `finger`, so many pixels around its middle take hold of it."""
        super().__init__()
        self._outline, self._finger = outline, finger
        self._path = QPainterPath()
        self._pen = QPen()
        self._brush: QColor | None = None
        # In data units, and the pixel's size that they were made for: Qt asks for them often.
        self._pixel: tuple[float, float] | None = None
        self._to_data = QTransform()
        self._drawn, self._grip, self._rect = QPainterPath(), QPainterPath(), QRectF()

    def draw_with(self, radius: float, outline: QPen, fill: QColor | None) -> None:
        """How it looks: the radius in pixels, its pen, and its ground."""
        self.prepareGeometryChange()
        self._path, self._pen, self._brush = self._outline(radius), outline, fill
        self._pixel = None
        self.update()

    def viewTransformChanged(self) -> None:  # noqa: N802
        super().viewTransformChanged()
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        self._fit()
        return self._rect

    def shape(self) -> QPainterPath:
        self._fit()
        return self._grip

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        # So far out, or nowhere at all, Qt's own arithmetic ends in nan.
        if not (abs(self.x()) < _FARTHEST and abs(self.y()) < _FARTHEST):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.setBrush(self._brush if self._brush is not None else Qt.BrushStyle.NoBrush)
        self._fit()
        painter.drawPath(self._drawn)

    def _fit(self) -> None:
        """Be of the same size in pixels, whatever a pixel is."""
        pixel = self.getViewBox().viewPixelSize()
        if pixel == self._pixel:
            return
        self._pixel = pixel
        # From pixels, downwards, to data units, upwards.
        self._to_data = to_data = QTransform.fromScale(float(pixel[0]), -float(pixel[1]))
        self._drawn = to_data.map(self._path)
        rim = self._pen.widthF() + 1
        self._rect = to_data.mapRect(self._path.boundingRect().adjusted(-rim, -rim, rim, rim))
        if self._finger:
            self._grip = to_data.map(disc(self._finger))
            self._rect = self._rect.united(self._grip.boundingRect())
        else:
            self._grip = QPainterPath()
            self._grip.addRect(self._rect)


class Ball(Mark):
    """The walker: a disc that can be dragged, with a finger too."""

    dragged = Signal(float)  # x in data units
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(disc, FINGER)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        if event.isFinish():
            self.dropped.emit()
            return
        at = self.getViewBox().mapSceneToView(event.scenePos())
        self.dragged.emit(at.x())


class Tag(pg.GraphicsObject):
    """A short text beside a point, on a ground of the card's colour so that it can be read."""

    def __init__(self) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._text = ""
        self._font = QFont()
        self._ink, self._ground = QColor(), QColor()
        self._box = QRectF()
        self._anchor = (0.5, 0.5)
        self._gap = (0.0, 0.0)

    def dress(self, font: QFont, ink: QColor, ground: QColor) -> None:
        """Take on a font and colours."""
        self._font, self._ink, self._ground = font, ink, ground
        self._lay_out()

    def say(
        self, text: str, anchor: tuple[float, float], gap: tuple[float, float] = (0, 0)
    ) -> None:
        """Show a text. `anchor` is the point of its box (0 to 1, from the left and the top) that
        lies at the item's position, moved by `gap` pixels.
        """
        if (text, anchor, gap) != (self._text, self._anchor, self._gap):
            self._text, self._anchor, self._gap = text, anchor, gap
            self._lay_out()

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ground)
        painter.drawRoundedRect(self._box, 4, 4)
        painter.setPen(self._ink)
        painter.setFont(self._font)
        go_by_letters(painter)
        painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, self._text)

    def _lay_out(self) -> None:
        self.prepareGeometryChange()
        metrics = QFontMetricsF(self._font)
        width, height = metrics.horizontalAdvance(self._text) + 8, metrics.height() + 2
        left = self._gap[0] - self._anchor[0] * width
        top = self._gap[1] - self._anchor[1] * height
        self._box = QRectF(left, top, width, height)
        self.update()


def disc(radius: float) -> QPainterPath:
    """A circle around the origin."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), radius, radius)
    return path


def star(radius: float) -> QPainterPath:
    """A five-pointed star around the origin."""
    turns = np.arange(10) * np.pi / 5
    lengths = np.where(np.arange(10) % 2 == 0, radius, 0.42 * radius)
    x, y = lengths * np.sin(turns), -lengths * np.cos(turns)
    path = QPainterPath()
    path.addPolygon(
        QPolygonF([QPointF(*pair) for pair in zip(x.tolist(), y.tolist(), strict=True)])
    )
    path.closeSubpath()
    return path
