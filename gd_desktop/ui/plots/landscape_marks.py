"""What lies on the landscape: its shading, the contours' names, the arrow, the crosshair."""

import math

import numpy as np
from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.marks import Ball, Overlay, pen
from gd_desktop.ui.theme import Theme

# Viridis at even places, from low to high: as even for the eye in grey as in colour.
_VIRIDIS = ("#440154", "#472D7B", "#3B528B", "#2C728E", "#21918C", "#28AE80", "#5EC962", "#ADDC30",
            "#FDE725")  # fmt: skip
_LEAST_GAP = 4  # px between two beads
_TIP, _LEAST_TIP = 52, 34  # px at scale 1, from the ball's middle
_MUTED_IN_LIGHT, _MUTED_IN_DARK = 0.26, 0.36


def shades(theme: Theme) -> Matrix:
    """(256, 3) colours from the lowest cost to the highest, 0 to 255, muted towards the card."""
    stops = np.array([_rgb(QColor(name)) for name in _VIRIDIS])
    even = np.linspace(0, 1, len(stops))
    table = np.column_stack([np.interp(np.linspace(0, 1, 256), even, part) for part in stops.T])
    card = theme.colour("card")
    is_dark = card.lightnessF() < 0.5
    # Bright yellow glares on a dark card, and dark purple weighs on a white one.
    muted = np.linspace(0.0, _MUTED_IN_DARK, 256) if is_dark else np.full(256, _MUTED_IN_LIGHT)
    mixed: Matrix = table + muted[:, None] * (np.array(_rgb(card)) - table)
    return mixed


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


class Shade(Overlay):
    """Heights as colours, smooth between the places that they were computed at."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._rect = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_heights(self, heights: Matrix, us: Vector, vs: Vector, table: Matrix) -> None:
        """Heights (len(vs), len(us)) from 0 to 1, and colours (256, 3) for them; nan is left
        blank.
        """
        is_there = np.isfinite(heights)
        places = np.rint(255 * np.where(is_there, heights, 0.0)).astype(int)
        colours = np.ascontiguousarray(table[places].astype(np.uint8))
        high, wide = heights.shape
        if is_there.all():
            image = QImage(colours.data, wide, high, 3 * wide, QImage.Format.Format_RGB888)
            # A copy, since the array goes.
            self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        else:
            solid = np.where(is_there, 255, 0).astype(np.uint8)
            colours = np.ascontiguousarray(np.dstack([colours, solid]))
            image = QImage(colours.data, wide, high, 4 * wide, QImage.Format.Format_RGBA8888)
            self._image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        # A pixel's middle is the place that it was computed at.
        across, up = _spacing(us), _spacing(vs)
        self._rect = QRectF(us[0] - across / 2, vs[0] - up / 2, across * wide, up * high)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._rect, self._image)


def _spacing(values: Vector) -> float:
    return float(values[-1] - values[0]) / (len(values) - 1)


class Beads(Overlay):
    """Dots one upon another, each with a rim of its own, so that near ones stay apart."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[QPointF] = []
        self._theme: Theme | None = None

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.update()

    def show_points(self, points: Matrix) -> None:
        """The points (n, 2), oldest first; those that are not finite are left out."""
        seen = points[np.isfinite(points).all(axis=1)]
        self._points = [QPointF(*pair) for pair in seen.tolist()]
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        if theme is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        rim = pen(theme.colour("card"), 11 * theme.scale, ratio)
        dot = pen(theme.colour("path"), 8 * theme.scale, ratio)
        for point in self._apart(_LEAST_GAP * theme.scale):
            for part in (rim, dot):
                painter.setPen(part)
                painter.drawPoint(point)

    def _apart(self, gap: float) -> list[QPointF]:
        """The points without those nearer than `gap` pixels to one after them: where a walk has
        almost come to rest, rims would be all that is seen.
        """
        wide, high = map(float, self.getViewBox().viewPixelSize())
        kept: list[QPointF] = []
        for point in reversed(self._points):
            last = kept[-1] if kept else None
            if last is None or not (
                abs(point.x() - last.x()) < gap * wide and abs(point.y() - last.y()) < gap * high
            ):
                kept.append(point)
        return kept[::-1]


class PlaneBall(Ball):
    """The walker on a plane."""

    moved = Signal(float, float)  # in data units

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        if event.isFinish():
            self.dropped.emit()
            return
        at = self.getViewBox().mapSceneToView(event.scenePos())
        self.moved.emit(at.x(), at.y())


class Arrow(Overlay):
    """Where the cost falls most steeply, or where a method goes; from beside the ball, and of one
    length at any slope.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._at = QPointF()
        self._toward = (0.0, 0.0)
        self._most = math.inf  # how long it may be, in as many largest parts of the direction
        self._role = "gradient"

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.update()

    def show_at(
        self,
        u: float,
        v: float,
        toward: tuple[float, float],
        role: str = "gradient",
        is_step: bool = False,
    ) -> None:
        """From a place, along a direction in data units, in the colour of a role; no arrow for
        (0, 0). A step's arrow is not much longer than the step.
        """
        largest = max(abs(toward[0]), abs(toward[1]))
        is_some = math.isfinite(largest) and largest > 0
        self._toward = (toward[0] / largest, toward[1] / largest) if is_some else (0.0, 0.0)
        self._role, self._most = role, largest if is_step else math.inf
        self._at = QPointF(u, v)
        self.update()

    @property
    def line(self) -> Matrix:
        """From where to where it is drawn (2, 2), in data units; without length if not at all."""
        aim, at = self._aim(), self._at
        tip = self._place(aim, aim[2], 0) if aim is not None else at
        return np.array([(at.x(), at.y()), (tip.x(), tip.y())])

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme, aim = self._theme, self._aim()
        if theme is None or aim is None:
            return
        tip, head = aim[2], theme.px(12)
        shaft = QLineF(self._place(aim, theme.px(12), 0), self._place(aim, tip - 0.8 * head, 0))
        barbs = [
            self._place(aim, along, aside * head)
            for along, aside in ((tip, 0.0), (tip - head, 0.5), (tip - head, -0.5))
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        # The card's colour around it, to be seen on any shade.
        for colour, more in ((theme.colour("card"), 3.0), (theme.colour(self._role), 0.0)):
            painter.setPen(pen(colour, (3 + more) * theme.scale, ratio))
            painter.drawLine(shaft)
            painter.setPen(pen(colour, (1 + more) * theme.scale, ratio))
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF(barbs))

    def _aim(self) -> tuple[float, float, float] | None:
        """The direction on the screen, upwards and of length 1, and the arrow's length in pixels;
        None for no arrow.
        """
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if self._theme is None or not (wide > 0 and high > 0):
            return None
        across, up = self._toward[0] / wide, self._toward[1] / high
        length = math.hypot(across, up)
        if not 0 < length < math.inf:
            return None
        longest = max(self._theme.px(_LEAST_TIP), self._most * length)
        return across / length, up / length, min(self._theme.px(_TIP), longest)

    def _place(self, aim: tuple[float, float, float], along: float, aside: float) -> QPointF:
        """Some pixels along the arrow and to its left, in data units."""
        (across, up, _), (wide, high) = aim, map(float, self.getViewBox().viewPixelSize())
        return QPointF(
            self._at.x() + (along * across - aside * up) * wide,
            self._at.y() + (along * up + aside * across) * high,
        )


class Crosshair(Overlay):
    """Two lines through a place, light with a dark rim to be seen on any shade."""

    def __init__(self) -> None:
        super().__init__()
        self._scale = 1.0
        self.place = QPointF()

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._scale = theme.scale
        self.update()

    def move_to(self, u: float, v: float) -> None:
        """Cross there."""
        self.place = QPointF(u, v)
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        view, u, v = self.boundingRect(), self.place.x(), self.place.y()
        ratio = painter.device().devicePixelRatio()
        lines = [QLineF(view.left(), v, view.right(), v), QLineF(u, view.top(), u, view.bottom())]
        for colour, width in ((QColor(0, 0, 0, 60), 2.6), (QColor(255, 255, 255, 210), 1.0)):
            painter.setPen(pen(colour, width * self._scale, ratio))
            painter.drawLines(lines)
