"""A small picture of each model, in the colours that it has on its page."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.lessons.sign import stroke
from gd_desktop.ui.theme import Theme

_WIDE, _HIGH = 84, 60  # px at scale 1
_SAMPLES = 40  # of a curve

# Places from 0 to 1, from the left and from the top.
_Place = tuple[float, float]
_CIRCLES: tuple[_Place, ...] = ((0.12, 0.5), (0.2, 0.82), (0.3, 0.62), (0.4, 0.86), (0.14, 0.22))
_TRIANGLES: tuple[_Place, ...] = ((0.52, 0.16), (0.66, 0.4), (0.8, 0.2), (0.88, 0.56), (0.72, 0.78))
_PATH: tuple[_Place, ...] = ((0.14, 0.14), (0.3, 0.22), (0.42, 0.36), (0.5, 0.48))


class ModelPicture(QWidget):
    """Says nothing that is not written beside it, so it is silent for screen readers."""

    def __init__(self, model: str) -> None:
        super().__init__()
        self._model = model
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keep_left_to_right(self)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFixedSize(QSize(theme.px(_WIDE), theme.px(_HIGH)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(5)
        drawn = {"function": _function, "terrain": _terrain, "neuron": _neuron}
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        drawn.get(self._model, _parabola)(painter, theme, area)
        painter.end()


def _at(area: QRectF, place: _Place) -> QPointF:
    return area.topLeft() + QPointF(place[0] * area.width(), place[1] * area.height())


def _ball(painter: QPainter, theme: Theme, middle: QPointF, radius: float) -> None:
    painter.setPen(stroke(theme, "card", 1.5))
    painter.setBrush(theme.colour("path"))
    painter.drawEllipse(middle, radius * theme.scale, radius * theme.scale)


def _curve(painter: QPainter, theme: Theme, points: list[QPointF]) -> None:
    painter.setPen(stroke(theme, "function", 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))


def _parabola(painter: QPainter, theme: Theme, area: QRectF) -> None:
    def on(u: float) -> QPointF:
        return _at(area, (0.5 + u / 2, 0.95 * (1 - u * u)))

    _curve(painter, theme, [on(2 * i / _SAMPLES - 1) for i in range(_SAMPLES + 1)])
    for u, radius in ((0.94, 3.0), (0.74, 3.0), (0.57, 6.5)):
        _ball(painter, theme, on(u), radius)


def _function(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Two valleys, and the ball in the higher one."""

    def on(u: float) -> QPointF:
        return _at(area, (u, 0.5 - 0.36 * math.cos(4 * math.pi * u) + 0.14 * (2 * u - 1)))

    _curve(painter, theme, [on(i / _SAMPLES) for i in range(_SAMPLES + 1)])
    for u, radius in ((0.05, 3.0), (0.12, 3.0), (0.23, 6.5)):
        _ball(painter, theme, on(u), radius)


def _terrain(painter: QPainter, theme: Theme, area: QRectF) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(_at(area, (0.56, 0.56)))
    painter.rotate(-24)
    for share in (0.2, 0.5, 0.8):
        pen = stroke(theme, "function", 2)
        pen.setColor(theme.colour("function", 1.16 - 0.8 * share))
        painter.setPen(pen)
        painter.drawEllipse(QPointF(), share * area.width() / 1.8, share * area.height() / 1.8)
    painter.restore()
    places = [_at(area, place) for place in _PATH]
    painter.setPen(stroke(theme, "path", 2))
    painter.drawPolyline(QPolygonF(places))
    for place in places[:-1]:
        _ball(painter, theme, place, 3)
    _ball(painter, theme, places[-1], 6.5)


def _neuron(painter: QPainter, theme: Theme, area: QRectF) -> None:
    painter.setPen(stroke(theme, "dim", 2))
    painter.drawLine(_at(area, (0.28, 0)), _at(area, (0.64, 1)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("function"))
    side = 4.5 * theme.scale
    for place in _CIRCLES:
        painter.drawEllipse(_at(area, place), side, side)
    painter.setBrush(theme.colour("path"))
    corners = [QPointF(0, -1.2), QPointF(1.1, 0.8), QPointF(-1.1, 0.8)]
    for place in _TRIANGLES:
        painter.drawPolygon(QPolygonF([_at(area, place) + corner * side for corner in corners]))
