"""A lane's line."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.marks import Overlay


class Track(Overlay):
    """A line through places in data units, with a cosmetic pen.

    It is always as large as the picture: to find how far a line reaches, for each time that it is
    painted, takes as long as to draw it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.points: Matrix = np.empty((0, 2))
        self._path = QPainterPath()
        self._pen = QPen()

    def dress(self, pen: QPen) -> None:
        """Take on a pen."""
        self._pen = pen
        self.update()

    def show_points(self, x: Vector, y: Vector) -> None:
        """The places (n,) and (n,), in their order; the line is broken where one is nan."""
        self.points = np.column_stack([x, y])
        self._path = pg.arrayToQPath(x, y, connect="finite")
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.drawPath(self._path)
