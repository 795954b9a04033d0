"""Arrows between two points of a plot, with heads of a size in pixels."""

import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gd_desktop.ui.plots.marks import pen

Pixel = tuple[float, float]  # a pixel's width and height in data units
_HEAD, _SHARE = 10.0, 0.6  # px at scale 1, and at most of the arrow's length
_HALF = 0.5  # of a head's length, to each side


class ArrowPen:
    """A colour and a line for arrows, with an optional casing to be seen on any ground."""

    def __init__(
        self,
        colour: QColor,
        width: float,
        ratio: float,
        dash: Qt.PenStyle = Qt.PenStyle.SolidLine,
        casing: QColor | None = None,
    ) -> None:
        self._head = _HEAD * max(1.0, width / 3)
        self._layers: list[tuple[QPen, QPen, QColor]] = []
        if casing is not None:
            self._layers.append(
                (pen(casing, width + 3, ratio), pen(casing, 4, ratio), casing),
            )
        self._layers.append((pen(colour, width, ratio, dash), pen(colour, 1, ratio), colour))

    def draw(
        self,
        painter: QPainter,
        ends: tuple[QPointF, QPointF],
        pixel: Pixel,
        has_head: bool = True,
    ) -> None:
        """Draw from the first end to the second; nothing where they cannot be told apart."""
        start, end = ends
        wide, high = pixel
        across, up = (end.x() - start.x()) / wide, (end.y() - start.y()) / high
        length = math.hypot(across, up)
        if not 0.5 < length < math.inf:
            return
        across, up = across / length, up / length
        head = min(self._head, _SHARE * length) if has_head else 0.0

        def place(back: float, aside: float) -> QPointF:
            return QPointF(
                end.x() - (back * across + aside * up) * wide,
                end.y() - (back * up - aside * across) * high,
            )

        # The shaft ends inside of the head, whose tip would else be as blunt as the line.
        shaft = QLineF(start, place(0.8 * head, 0))
        barbs = QPolygonF([place(0, 0), place(head, _HALF * head), place(head, -_HALF * head)])
        for line, rim, ground in self._layers:
            painter.setPen(line)
            painter.drawLine(shaft)
            if has_head:
                painter.setPen(rim)
                painter.setBrush(ground)
                painter.drawPolygon(barbs)
