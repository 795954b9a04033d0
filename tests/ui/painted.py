"""What texts a widget paints, and where: it paints onto a device that only takes notes.

So every text is found, in labels as in plots, cells and widgets of our own, with the place that its
letters take with the font in use.
"""
# ruff: noqa: N802
# The names are Qt's.

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPaintEngine, QPainter, QRegion, QTextItem
from PySide6.QtWidgets import QWidget

from tests.pseudo import CLOSE, OPEN

_MEET = 2.0  # px between a text's end and the beginning of its next piece


@dataclass(frozen=True)
class Painted:
    """A piece of text as it was painted, in the widget's coordinates.

    ink   the smallest rectangle around its letters
    clip  where the painter was allowed to paint; None: everywhere
    """

    text: str
    ink: QRectF
    clip: QRectF | None


def painted(widget: QWidget) -> list[Painted]:
    """The texts that a widget paints itself; those of its children are theirs."""
    if widget.width() <= 0 or widget.height() <= 0:
        return []
    notes = _Notes()
    device = _Device(widget.width(), widget.height(), notes)
    painter = QPainter(device)
    # Called on QWidget: a QGraphicsView has another method of this name.
    QWidget.render(widget, painter, QPoint(), QRegion(), QWidget.RenderFlag(0))
    painter.end()
    return [text for text in notes.texts if _seen(text.text).strip(f" {OPEN}{CLOSE}\xa0")]


class _Notes(QPaintEngine):
    """Keeps the texts, and drops the rest."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[Painted] = []
        self._end = QPointF()  # of the last one

    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        text = item.text()
        painter = self.painter()
        turned = painter.transform()
        metrics = QFontMetricsF(item.font())
        whole = _seen(text)
        across = metrics.tightBoundingRect(whole)
        # The brackets of a pseudo-language are higher than the letters of any real one.
        letters = whole.replace(OPEN, "").replace(CLOSE, "").strip() or "x"
        up = metrics.tightBoundingRect(letters)
        # Of glyphs from another font than the one asked for, the item alone knows the width.
        width = item.width() - max(0.0, metrics.horizontalAdvance(whole) - across.width())
        ink = QRectF(across.x(), up.y(), width, up.height()).translated(place)
        clip = turned.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        begin = turned.map(place)
        note = Painted(text, turned.mapRect(ink), clip)
        if self.texts and _meet(begin, self._end) and clip == self.texts[-1].clip:
            # Qt paints the letters of each script, and of each font, for themselves.
            last = self.texts.pop()
            note = Painted(last.text + text, last.ink | note.ink, clip)
        self.texts.append(note)
        self._end = turned.map(QPointF(place.x() + item.width(), place.y()))

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, *_state: object) -> None: ...
    def drawPath(self, *_path: object) -> None: ...
    def drawPixmap(self, *_pixmap: object) -> None: ...
    def drawTiledPixmap(self, *_pixmap: object) -> None: ...
    def drawImage(self, *_image: object) -> None: ...
    def drawPolygon(self, *_points: object) -> None: ...
    def drawRects(self, *_rects: object) -> None: ...
    def drawLines(self, *_lines: object) -> None: ...
    def drawEllipse(self, *_rect: object) -> None: ...
    def drawPoints(self, *_points: object) -> None: ...


class _Device(QPaintDevice):
    """As large as a widget, at 96 pixels an inch."""

    def __init__(self, width: int, height: int, notes: _Notes) -> None:
        super().__init__()
        self._notes = notes
        metrics = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metrics.PdmWidth: width,
            metrics.PdmHeight: height,
            metrics.PdmWidthMM: round(width * 25.4 / 96),
            metrics.PdmHeightMM: round(height * 25.4 / 96),
            metrics.PdmDepth: 32,
            metrics.PdmNumColors: 1 << 24,
            metrics.PdmDevicePixelRatio: 1,
            metrics.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self._notes

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 96)


def _seen(text: str) -> str:
    """Without the signs that say in which direction a text is read."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf")


def _meet(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < _MEET


def region_of(widget: QWidget) -> QRectF:
    """A widget's own area."""
    return QRectF(QRect(QPoint(), widget.size()))
