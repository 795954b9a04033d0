"""What a plot consists of: a box with its items, and two axes."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsItem

_RIM = 1  # px around it
_OVER_PICTURES = 0.5  # z of the axes; what is to lie over them has 1 or more


class Frame(pg.GraphicsWidget):
    """The part of pyqtgraph's PlotItem that this app uses, laid out as there.

    A PlotItem makes two menus with some sixty controls, two axes that are never seen, a title and
    a button, whether they are wanted or not: three quarters of the time that a plot takes to make.
    """

    def __init__(self, bottom: pg.AxisItem, left: pg.AxisItem) -> None:
        super().__init__()
        # A plot is no widget, and would go by the application.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.bottom, self.left = bottom, left
        self.box = pg.ViewBox(parent=self, enableMenu=False)
        self.items: list[QGraphicsItem] = []
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(_RIM, _RIM, _RIM, _RIM)
        grid.setSpacing(0)
        self.setLayout(grid)
        # What comes later is painted over the others, where the grids of both axes cross.
        for item, row, column in ((self.box, 0, 1), (bottom, 1, 1), (left, 0, 0)):
            grid.addItem(item, row, column)
        for stretch in (grid.setRowStretchFactor, grid.setColumnStretchFactor):
            stretch(0, 1)
            stretch(1, 1)
        grid.setRowStretchFactor(0, 100)
        grid.setColumnStretchFactor(1, 100)
        for axis in (bottom, left):
            axis.linkToView(self.box)
            axis.setZValue(_OVER_PICTURES)
            axis.setFlag(QGraphicsItem.GraphicsItemFlag.ItemNegativeZStacksBehindParent)

    def add(self, item: QGraphicsItem, **told: Any) -> None:
        """Put an item into the box; `told` is what ViewBox.addItem takes."""
        self.items.append(item)
        self.box.addItem(item, **told)

    def remove(self, item: QGraphicsItem) -> None:
        """Take an item out again."""
        self.items.remove(item)
        self.box.removeItem(item)

    def close(self) -> None:
        """Take it apart: a scene that is cleared with widgets in it ends the process."""
        self.bottom.close()
        self.left.close()
        self.scene().removeItem(self.box)
