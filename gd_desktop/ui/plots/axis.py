"""An axis with numbers as this app writes them."""

import html
import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsSceneResizeEvent

from gd_desktop.numerals import plain, to_decimals
from gd_desktop.ui.elided import shortened
from gd_desktop.ui.status_line import plain_tip

# Between these, a tick is a plain decimal; outside, a power of ten.
_SMALLEST, _LARGEST = 1e-4, 1e6
_RIM = 14  # px that a title does not use
_LOW = 6  # labels, one above the other
_HALF = 0.7  # of a label's size that is needed on either side of its tick
_TIMES = (1, 2, 3, 4, 5, 6, 8, 10)  # a power of ten, where few ticks have room


class Axis(pg.AxisItem):
    """Plain decimals with a true minus sign; powers of ten on a logarithmic axis.

    Its title is plain text with any sign in it; where there is no room for all of it, a tooltip has
    it whole.
    """

    labelText: str  # noqa: N815 -- pyqtgraph's name

    # Of the class: pyqtgraph asks for a title before the axis is made.
    cut = Qt.TextElideMode.ElideRight  # where a title is cut
    symbol = ""  # what stands for the title where there is hardly any room

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        # Otherwise a cost of 0.3 becomes "300 (x0.001)".
        self.enableAutoSIPrefix(False)
        self.is_logarithmic = False
        self._reach: QRectF | None = None  # with the grid
        self.geometryChanged.connect(self._forget_reach)
        # Kept as an image: an axis with its grid takes some 3 ms to draw, and seldom changes.
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def linkToView(self, view: pg.ViewBox) -> None:  # noqa: N802
        super().linkToView(view)
        view.geometryChanged.connect(self._forget_reach)

    def setGrid(self, grid: int | bool) -> None:  # noqa: N802
        super().setGrid(grid)
        self._forget_reach()

    @Slot()
    def _forget_reach(self) -> None:
        self._reach = None

    def boundingRect(self) -> QRectF:
        # Qt asks for it a dozen times a frame.
        if self._reach is None:
            self._reach = QRectF(super().boundingRect())
        return self._reach

    def set_logarithmic(self, on: bool) -> None:
        """Whether the values are logarithms to base 10."""
        if on != self.is_logarithmic:
            self.is_logarithmic = on
            self.picture = None
            self.update()

    def setLabel(self, *args: Any, **kwargs: Any) -> None:  # noqa: N802
        super().setLabel(*args, **kwargs)
        # Another title is in the middle elsewhere.
        self.fit_title()

    def labelString(self) -> str:  # noqa: N802
        whole = self.labelText
        size = self.size()
        room = size.height() if self.orientation == "left" else size.width()
        metrics = QFontMetricsF(self.label.font())
        cut = metrics.elidedText(whole, self.cut, max(0.0, room - _RIM))
        shown = shortened(whole, cut, self.symbol)
        self.setToolTip(plain_tip(whole) if shown != whole else "")
        self.labelText = html.escape(shown)
        try:
            return str(super().labelString())
        finally:
            self.labelText = whole

    def resizeEvent(self, event: QGraphicsSceneResizeEvent | None = None) -> None:
        self.fit_title()
        super().resizeEvent(event)

    def fit_title(self) -> None:
        """Show as much of the title as there is room for, in the middle of the axis."""
        # The label goes when a plot is closed, and pyqtgraph resizes it even then.
        if self.label is not None and self.labelText:
            self.label.setHtml(self.labelString())
            super().resizeEvent()

    def generateDrawSpecs(self, painter: QPainter) -> Any:  # noqa: N802
        specs = super().generateDrawSpecs(painter)
        scene = self.scene()
        if specs is None or scene is None or not scene.views():
            return specs
        line, ticks, texts = specs
        view = scene.views()[0]
        seen = self.mapRectFromScene(QRectF(QPointF(0, 0), QSizeF(view.size())))
        return line, ticks, [(_moved_into(seen, place), *rest) for place, *rest in texts]

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if not self.is_logarithmic:
            if self.orientation == "left" and 0 < size < _LOW * self.fontMetrics_height():
                return self._few_ticks(low, high, size)
            return super().tickValues(low, high, size)  # type: ignore[no-any-return]
        # Whole decades only, thinned so that the labels stay apart.
        room = max(1.0, size / (3 * self.fontMetrics_height()))
        stride = max(1, math.ceil((high - low) / room))
        nearest = 1.05 * self.fontMetrics_height() * (high - low) / max(size, 1e-9)
        spacings = (stride, *(fewer for fewer in range(stride - 1, 0, -1) if fewer >= nearest))
        spacing, ticks = self._legible(spacings, low, high, size)
        return [(spacing, [float(decade) for decade in ticks])]

    def _few_ticks(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """In a low plot, ticks so far apart that their labels are."""
        least = 1.05 * self.fontMetrics_height() * (high - low) / size
        if not 0 < least < math.inf:
            return []
        power = 10.0 ** math.floor(math.log10(least))
        usual = next(times for times in (1, 2, 5, 10) if times * power >= least)
        others = (times for times in _TIMES if times * power >= least)
        return [self._legible([times * power for times in (usual, *others)], low, high, size)]

    def _legible(
        self, spacings: Sequence[float], low: float, high: float, size: float
    ) -> tuple[float, list[float]]:
        """The first spacing with two numbers that are whole, and its ticks: one number alone gives
        no scale. Where no spacing has two, the first of all.
        """
        label = _HALF * self.fontMetrics_height() * (high - low) / max(size, 1e-9)
        found = [(spacing, _multiples(spacing, low, high)) for spacing in spacings]
        for spacing, ticks in found:
            if sum(low + label <= tick <= high - label for tick in ticks) > 1:
                return spacing, ticks
        return found[0]

    def fontMetrics_height(self) -> float:  # noqa: N802
        """The height of a label in pixels."""
        font = self.style["tickFont"]
        return float(font.pixelSize()) if font is not None else 14.0

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        if self.is_logarithmic:
            return [_power(value) for value in values]
        # The scale is another unit's: of epochs, say, where the values are steps.
        values, spacing = [value * scale for value in values], spacing * scale
        largest = max((abs(value) for value in values), default=0.0)
        if largest >= _LARGEST or (0 < largest < _SMALLEST):
            return [plain(float(f"{value:.6g}")) for value in values]
        decimals = max(0, math.ceil(-math.log10(spacing) - 1e-9))
        return [to_decimals(value, decimals) for value in values]


def _multiples(spacing: float, low: float, high: float) -> list[float]:
    """All that lie between two ends."""
    first, last = math.ceil(low / spacing), math.floor(high / spacing)
    return [number * spacing for number in range(first, last + 1)]


def _moved_into(seen: QRectF, place: QRectF) -> QRectF:
    """A label that would stick out of the plot by some pixels is moved in."""
    right = max(0.0, seen.left() - place.left()) - max(0.0, place.right() - seen.right())
    down = max(0.0, seen.top() - place.top()) - max(0.0, place.bottom() - seen.bottom())
    return place.translated(right, down)


def _power(exponent: float) -> str:
    if exponent != int(exponent):
        return ""
    if -4 <= exponent <= 4:
        return plain(float(f"1e{int(exponent)}"))
    return plain(float(f"1e{int(exponent)}")) if abs(exponent) < 300 else f"1e{int(exponent)}"
