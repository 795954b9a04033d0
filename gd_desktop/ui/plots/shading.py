"""A colour for every probability and every weight: class 0's, through the card's, to class 1's."""

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.theme import Theme

Colours = npt.NDArray[np.uint8]  # (n, 3) red, green and blue

_STRENGTH = 0.43  # of the shading's strongest colours, so that samples on it stay readable


def diverging(theme: Theme, strength: float = 1.0, count: int = 256) -> Colours:
    """(count, 3) from class 0's colour over the card's in the middle to class 1's."""
    zero, card, one = (_rgb(theme.colour(role)) for role in ("function", "card", "path"))
    towards = np.linspace(-1, 1, count)[:, np.newaxis]
    mixed = card + strength * np.abs(towards) * (np.where(towards < 0, zero, one) - card)
    colours: Colours = np.rint(mixed).astype(np.uint8)
    return colours


def greys(theme: Theme, count: int = 256) -> Colours:
    """(count, 3) from the card's colour to the ink's, as of a pencil on paper."""
    card, ink = (_rgb(theme.colour(role)) for role in ("card", "ink"))
    share = np.linspace(0, 1, count)[:, np.newaxis]
    colours: Colours = np.rint(card + share * (ink - card)).astype(np.uint8)
    return colours


def _rgb(colour: QColor) -> npt.NDArray[np.float64]:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)


class Shading(pg.ImageItem):
    """Probabilities over a part of the plot, softly shaded."""

    def __init__(self) -> None:
        super().__init__()
        self._colours: Colours | None = None

    def dress(self, theme: Theme) -> None:
        """Take on colours."""
        self._colours = diverging(theme, _STRENGTH)

    def show_outputs(self, outputs: Matrix, area: QRectF) -> None:
        """Probabilities (rows, columns), the first row lowest; each is its cell's middle's."""
        self.setImage(outputs, levels=(0.0, 1.0), lut=self._colours, autoLevels=False)
        self.setRect(area)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        super().paint(painter, option, widget)
