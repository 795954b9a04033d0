"""Where plots end, for SVG: Qt's generator draws what has been cut off, too."""

from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree import ElementTree as ET

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.ui.plots.canvas import Canvas

_SVG = "{http://www.w3.org/2000/svg}"
_BEGIN, _END = "clip begins ", "clip ends "
_FAR = 1e9  # below or above all items of a plot


class _Mark(pg.GraphicsObject):
    """A text in a plot that says in the SVG where its items begin or end."""

    def __init__(self, text: str, height: float) -> None:
        super().__init__()
        self._text = text
        self.setZValue(height)

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.drawText(QPointF(), self._text)


@contextmanager
def marked(widget: QWidget) -> Iterator[list[QRectF]]:
    """Have marks in all plots of a widget that are seen; in the widget's pixels, where each plot
    ends.
    """
    areas: list[QRectF] = []
    marks = []
    for plot in widget.findChildren(Canvas):
        if not plot.isVisibleTo(widget):
            continue
        for text, height in ((_BEGIN, -_FAR), (_END, _FAR)):
            mark = _Mark(f"{text}{len(areas)}", height)
            plot.box.addItem(mark, ignoreBounds=True)
            marks.append((plot, mark))
        area = plot.mapFromScene(plot.box.sceneBoundingRect()).boundingRect()
        corner = plot.viewport().mapTo(widget, area.topLeft())
        areas.append(QRectF(QPointF(corner), area.size().toSizeF()))
    try:
        yield areas
    finally:
        for plot, mark in marks:
            plot.box.removeItem(mark)


def clipped(svg: bytes, areas: list[QRectF]) -> bytes:
    """An SVG with marks as one in which each plot's items end where the plot does."""
    root = ET.fromstring(svg)  # noqa: S314 (just written by Qt)
    for parent in list(root.iter(f"{_SVG}g")):
        inner: ET.Element | None = None
        kept: list[ET.Element] = []
        for child in parent:
            text = "".join(child.itertext()).strip()
            if text.startswith(_BEGIN):
                number = text.removeprefix(_BEGIN)
                kept.append(_shape(number, areas[int(number)]))
                inner = ET.Element(f"{_SVG}g", {"clip-path": f"url(#plot{number})"})
                kept.append(inner)
            elif text.startswith(_END):
                inner = None
            else:
                (inner if inner is not None else kept).append(child)
        parent[:] = kept
    found: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return found


def _shape(number: str, area: QRectF) -> ET.Element:
    shape = ET.Element(f"{_SVG}clipPath", {"id": f"plot{number}"})
    place = {"x": area.x(), "y": area.y(), "width": area.width(), "height": area.height()}
    ET.SubElement(shape, f"{_SVG}rect", {name: f"{value:g}" for name, value in place.items()})
    return shape
