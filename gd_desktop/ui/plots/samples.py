"""Labelled samples as shapes of a size in pixels: circles and triangles."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Vector
from gd_desktop.ui.plots.marks import Overlay

_FARTHEST = 1e7  # px; what lies farther out would overflow in the painter


class Symbols(Overlay):
    """One shape at many points. They stay where they are through a run, so an image is kept."""

    def __init__(self, outline: Callable[[float], QPainterPath]) -> None:
        super().__init__()
        self._outline = outline
        self._radius = 1.0
        self._pen = QPen()
        self._brush: QColor | None = None
        self._x = self._y = np.empty(0)
        self._paths: list[QPainterPath] = []
        self._pixel = (0.0, 0.0)  # for which the paths were made
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    @property
    def points(self) -> tuple[Vector, Vector]:
        """Where the shapes are, (n,) and (n,)."""
        return self._x, self._y

    def draw_with(self, radius: float, outline: QPen, fill: QColor | None) -> None:
        """How they look: the radius in pixels, the pen, and the ground."""
        self._radius, self._pen, self._brush = radius, outline, fill
        self._forget()

    def show_points(self, x: Vector, y: Vector) -> None:
        """The points (n,) and (n,), which are finite."""
        self._x, self._y = x, y
        self._forget()

    def viewRangeChanged(self) -> None:  # noqa: N802
        super().viewRangeChanged()
        self.update()

    def viewTransformChanged(self) -> None:  # noqa: N802
        # pyqtgraph forgets there which part of the data is in view.
        super().viewTransformChanged()
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if not (wide > 0 and high > 0):
            return
        if self._pixel != (wide, high):
            self._pixel = (wide, high)
            self._paths = self._made(wide, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.setBrush(self._brush if self._brush is not None else Qt.BrushStyle.NoBrush)
        painter.scale(wide, -high)
        # Each by itself: joined into one path, they would take longer.
        for path in self._paths:
            painter.drawPath(path)

    def _forget(self) -> None:
        self._pixel = (0.0, 0.0)
        self.update()

    def _made(self, wide: float, high: float) -> list[QPainterPath]:
        """The shapes in pixels from the origin of the data, whatever part of it is in view."""
        with np.errstate(over="ignore"):
            x, y = self._x / wide, -self._y / high
        near = (np.abs(x) < _FARTHEST) & (np.abs(y) < _FARTHEST)
        shape = self._outline(self._radius)
        return [
            shape.translated(*place)
            for place in zip(x[near].tolist(), y[near].tolist(), strict=True)
        ]


def triangle(radius: float) -> QPainterPath:
    """A triangle around the origin, its tip up; it looks as large as a disc of that radius."""
    side = 1.18 * radius
    path = QPainterPath()
    path.addPolygon(
        QPolygonF(
            [
                QPointF(0, -1.22 * radius),
                QPointF(side, 0.92 * radius),
                QPointF(-side, 0.92 * radius),
            ]
        )
    )
    path.closeSubpath()
    return path
