"""What lies on a map of walks: its cells, the limits of the learning rate, a cell that is meant."""

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop.ui.plots.map_colours import Pixels
from gd_desktop.ui.plots.marks import Overlay, pen
from gd_desktop.ui.theme import Theme

_LEAST_CELL = 7  # px: a frame around less could not be seen


class Cells(Overlay):
    """Colours, cell by cell."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._area = QRectF()
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_pixels(self, pixels: Pixels, area: QRectF) -> None:
        """Colours (rows, columns, 3), the first row lowest, over an area in data units."""
        rows, columns, _ = pixels.shape
        image = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        # A copy, since the array goes.
        self._image, self._area = image.convertToFormat(QImage.Format.Format_RGB32), area
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._image.isNull():
            painter.drawImage(self._area, self._image)


class Limits(Overlay):
    """Upright lines at some learning rates, to be seen on any colour."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._at: list[float] = []

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.update()

    def show_at(self, places: list[float]) -> None:
        """Draw them at these places in data units."""
        self._at = places
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        if theme is None:
            return
        view, ratio = self.boundingRect(), painter.device().devicePixelRatio()
        for x in self._at:
            line = QLineF(x, view.top(), x, view.bottom())
            painter.setPen(pen(theme.colour("card", 0.8), 3 * theme.scale, ratio))
            painter.drawLine(line)
            painter.setPen(pen(theme.colour("ink"), 1.2 * theme.scale, ratio, Qt.PenStyle.DashLine))
            painter.drawLine(line)


class CellFrame(Overlay):
    """A frame around one cell, larger than the cell where that is small."""

    def __init__(self) -> None:
        super().__init__()
        self._scale = 1.0
        self._area = QRectF()

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._scale = theme.scale
        self.update()

    def show_around(self, across: tuple[float, float], up: tuple[float, float]) -> None:
        """Frame an area in data units."""
        self._area = QRectF(across[0], up[0], across[1] - across[0], up[1] - up[0])
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        pixel = np.array([float(size) for size in self.getViewBox().viewPixelSize()])
        least = _LEAST_CELL * self._scale * pixel
        beyond = np.maximum((least - [self._area.width(), self._area.height()]) / 2, 0)
        frame = self._area.adjusted(-beyond[0], -beyond[1], beyond[0], beyond[1])
        ratio = painter.device().devicePixelRatio()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Light around dark, to be seen on any colour.
        for colour, width in ((QColor(255, 255, 255), 3.5), (QColor(20, 26, 36), 1.5)):
            painter.setPen(pen(colour, width * self._scale, ratio))
            painter.drawRect(frame)
