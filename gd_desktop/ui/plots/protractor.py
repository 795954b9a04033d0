"""What the slope of a map does at a fixed point, as the angles of a protractor around it."""

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.ui.plots.marks import Overlay
from gd_desktop.ui.theme import Theme

_RADIUS, _SHARE = 60, 0.2  # px, and at most this share of the picture's height
# From where to where, in degrees, a line of such a slope runs to the right of the point.
_SECTORS = (("away", 45, 135), ("steady", 0, 45), ("overshooting", -45, 0))


class Protractor(Overlay):
    """Slopes between 0 and 1 are steady, between −1 and 0 overshooting, steeper ones lead away.

    It is made for equal scales across and upwards.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._place = (math.nan, math.nan)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.update()

    def show_at(self, x: float, y: float) -> None:
        """Lie around a place."""
        self._place = x, y
        self.update()

    @property
    def radius(self) -> float:
        """In pixels."""
        scale = self._theme.scale if self._theme is not None else 1.0
        return min(_RADIUS * scale, _SHARE * float(self.getViewBox().height()))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme, box = self._theme, self.getViewBox()
        wide, high = map(float, box.viewPixelSize())
        view, (x, y) = self.viewRect(), self._place
        is_seen = view.left() <= x <= view.right() and view.top() <= y <= view.bottom()
        if theme is None or not (wide > 0 and high > 0 and is_seen):
            return
        radius = self.radius
        disc = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(QTransform(wide, 0, 0, -high, x, y), combine=True)
        painter.setPen(Qt.PenStyle.NoPen)
        for role, first, last in _SECTORS:
            painter.setBrush(theme.colour(role, 0.75))
            for turn in (0, 180):
                painter.drawPie(disc, 16 * (first + turn), 16 * (last - first))
