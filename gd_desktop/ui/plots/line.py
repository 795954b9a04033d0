"""A line that changes with every frame."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Vector
from gd_desktop.ui.plots.marks import Overlay


class Line(Overlay):
    """A curve through points, which may be anywhere in the plot's range.

    A PlotCurveItem looks for the ends of its points whenever they change, tells the box, and asks a
    dozen options before it paints. Where a range is only told, none of that is needed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.xData: Vector = np.empty(0)
        self.yData: Vector = np.empty(0)
        self._connect = "all"
        self._pen = QPen()
        self._path: QPainterPath | None = None  # made when it is painted

    def setPen(self, pen: QPen) -> None:  # noqa: N802
        """What it is drawn with."""
        self._pen = pen
        self.update()

    def setData(self, x: Vector, y: Vector, connect: str = "all") -> None:  # noqa: N802
        """The points, (n,) and (n,), all joined; with "finite" those that are next to each other
        and finite.
        """
        self.xData, self.yData, self._connect, self._path = x, y, connect, None
        self.update()

    def getData(self) -> tuple[Vector, Vector]:  # noqa: N802
        """The points, (n,) and (n,)."""
        return self.xData, self.yData

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self._path is None:
            self._path = pg.arrayToQPath(self.xData, self.yData, connect=self._connect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        painter.drawPath(self._path)
