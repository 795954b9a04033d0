"""Writes the axes' names and numbers around the surface."""

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from gd_desktop.ui.plots.marks import pen
from gd_desktop.ui.surface.axes import Axis
from gd_desktop.ui.theme import NOTE, TEXT, Theme

_TICK = 5.0  # px
_GAP = 3.0  # px, from a tick to its number
_GROUND = 0.93  # how much of the card's colour lies behind a text


class Lettering:
    """A painter of texts in a theme's colours: none lies on another, or beyond the bounds."""

    def __init__(self, painter: QPainter, theme: Theme, bounds: QRectF) -> None:
        self._painter = painter
        self._theme = theme
        self._bounds = bounds
        self.taken: list[QRectF] = []  # by texts
        self._numbers, self._names = theme.font(NOTE), theme.font(TEXT, bold=True)

    def note(self, text: str) -> None:
        """A line in the lower left corner."""
        metrics = QFontMetricsF(self._numbers)
        wide, high = metrics.horizontalAdvance(text) + 4, metrics.height()
        corner = QPointF(self._bounds.left(), self._bounds.bottom() - high)
        self._put(text, self._numbers, QRectF(corner, QSizeF(wide, high)), "dim")

    def write(self, axis: Axis, name: str, has_line: bool = False) -> None:
        """An axis's numbers, and its name beyond them."""
        theme, painter = self._theme, self._painter
        out = QPointF(*axis.outwards.tolist())
        painter.setPen(pen(theme.colour("dim", 0.7), theme.scale, 1.0))
        if has_line:
            painter.drawLine(
                QLineF(QPointF(*axis.line[0].tolist()), QPointF(*axis.line[1].tolist()))
            )
        reach = theme.px(_TICK) + theme.px(_GAP)
        widest = 0.0
        for text, place in axis.ticks:
            at = QPointF(*place)
            box = self._box(text, self._numbers, at, out, reach)
            if self._put(text, self._numbers, box, "dim"):
                painter.setPen(pen(theme.colour("dim", 0.7), theme.scale, 1.0))
                painter.drawLine(QLineF(at, at + out * theme.px(_TICK)))
                widest = max(widest, abs(out.x()) * box.width() + abs(out.y()) * box.height())
        middle = QPointF(*axis.line.mean(axis=0).tolist())
        box = self._box(name, self._names, middle, out, reach + widest + 1)
        if not self._put(name, self._names, box, "ink"):
            # Where the numbers leave no room beside them, beyond the axis's high end.
            end, way = axis.line[1], axis.line[1] - axis.line[0]
            onwards = QPointF(*(way / np.hypot(*way)).tolist())
            box = self._box(name, self._names, QPointF(*end.tolist()), onwards, theme.px(_GAP))
            self._put(name, self._names, box, "ink")

    def _box(self, text: str, font: QFont, at: QPointF, out: QPointF, reach: float) -> QRectF:
        """A text's place beyond a point: the box touches the line that is `reach` away."""
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(text) + 4, metrics.height()
        away = reach + (abs(out.x()) * wide + abs(out.y()) * high) / 2
        middle = at + out * away
        return QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)

    def _put(self, text: str, font: QFont, box: QRectF, role: str) -> bool:
        is_inside = self._bounds.contains(box)
        if not is_inside or any(box.intersects(other) for other in self.taken):
            return False
        self.taken.append(box)
        painter, theme = self._painter, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("card", _GROUND))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour(role))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return True
