"""How large the texts are that a window paints: all of them, in widgets, plots and cells alike."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QFont, QPainter, QRegion, QTextItem
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from gd_desktop.ui.capture import _drawn_anew
from tests.ui.painted import _Device, _Notes


class Size(NamedTuple):
    """A text, the height of its type in pixels as it is seen, and the widget that painted it."""

    pixels: float
    text: str
    widget: str


class _Sizes(_Notes):
    """Takes note of each text's size."""

    def __init__(self, widget: str) -> None:
        super().__init__()
        self._widget = widget
        self.sizes: list[Size] = []

    def drawTextItem(self, _place: QPointF, item: QTextItem) -> None:  # noqa: N802
        if item.text().strip():
            turned = self.painter().transform()
            scale = math.hypot(turned.m21(), turned.m22())
            self.sizes.append(Size(_pixels(item.font()) * scale, item.text(), self._widget))


def type_sizes(window: QWidget) -> list[Size]:
    """Every text that is seen in a window, the smallest first."""
    found: list[Size] = []
    with _drawn_anew(window):
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible() and not widget.visibleRegion().isEmpty():
                found.extend(_sizes_of(widget))
    return sorted(found)


def _sizes_of(widget: QWidget) -> list[Size]:
    if isinstance(widget, QAbstractScrollArea):
        return []  # its viewport paints for it
    around = widget.parentWidget()
    notes = _Sizes(f"{type(around).__name__}/{type(widget).__name__}")
    device = _Device(widget.width(), widget.height(), notes)
    painter = QPainter(device)
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    return notes.sizes


def _pixels(font: QFont) -> float:
    return font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
