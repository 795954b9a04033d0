"""What texts a widget paints, and where: it paints onto a device that only takes notes.

So every text is found, in labels as in plots, cells and widgets of our own, with the place that its
letters take with the font in use.
"""
# ruff: noqa: N802
# The names are Qt's.

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsView, QWidget

from tests.pseudo import CLOSE, OPEN

_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MEET = 2.0  # px between a text's end and the beginning of its next piece


class Piece(NamedTuple):
    """Letters that Qt paints at once: those of one script and one font."""

    text: str
    is_from_right: bool


@dataclass(frozen=True)
class Painted:
    """A line of text as it was painted, in the widget's coordinates.

    pieces  from left to right, each as it is read
    ink     the smallest rectangle around its letters
    clip    where the painter was allowed to paint; None: everywhere
    """

    pieces: tuple[Piece, ...]
    ink: QRectF
    clip: QRectF | None

    @property
    def text(self) -> str:
        """As it is read; a line with words from the right is taken for one from the right."""
        return self.readings[0]

    @property
    def readings(self) -> tuple[str, ...]:
        """As it is read, in a line from the right and in one from the left that it may be."""
        directions = (
            (True, False) if any(piece.is_from_right for piece in self.pieces) else (False,)
        )
        return tuple(_read(self.pieces, direction) for direction in directions)


def _read(pieces: Sequence[Piece], is_from_right: bool) -> str:
    """The text of some pieces in the order in which it is read: those of the line's direction stand
    as they come, and what runs against it is turned round as a whole.
    """
    in_order = reversed(pieces) if is_from_right else pieces
    text = ""
    for runs_on, run in groupby(in_order, lambda piece: piece.is_from_right == is_from_right):
        letters = [piece.text for piece in run]
        text += "".join(letters if runs_on else reversed(letters))
    return text


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
    return [text for text in notes.texts if letters_of(text.text).strip(f" {OPEN}{CLOSE}\xa0")]


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
        ink = _ink(item.font(), letters_of(text)).translated(place)
        clip = turned.mapRect(painter.clipBoundingRect()) if painter.hasClipping() else None
        begin = turned.map(place)
        is_from_right = bool(item.renderFlags() & QTextItem.RenderFlag.RightToLeft)
        note = Painted((Piece(text, is_from_right),), turned.mapRect(ink), clip)
        if self.texts and _meet(begin, self._end) and clip == self.texts[-1].clip:
            # Qt paints the letters of each script, and of each font, for themselves.
            last = self.texts.pop()
            note = Painted(last.pieces + note.pieces, last.ink | note.ink, clip)
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


@lru_cache(maxsize=4096)
def _ink(font: QFont, text: str) -> QRectF:
    """The rectangle around a text's letters that begins at 0, 0."""
    # The brackets of a pseudo-language are higher than the letters of any real one.
    letters = text.replace(OPEN, "").replace(CLOSE, "").strip() or "x"
    up = QFontMetricsF(font).tightBoundingRect(letters)
    # Font metrics add up whole pixels: of an Arabic word they are some too wide.
    outlines = QPainterPath()
    outlines.addText(QPointF(), font, text)
    across = outlines.boundingRect()
    return QRectF(across.x(), up.y(), across.width(), up.height())


def letters_of(text: str) -> str:
    """A text without the signs that say in which direction it is read."""
    return _DIRECTIONS.sub("", text)


def _meet(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < _MEET


def region_of(widget: QWidget) -> QRectF:
    """A widget's own area."""
    return QRectF(QRect(QPoint(), widget.size()))


@contextmanager
def drawn_anew(window: QWidget) -> Iterator[None]:
    """Have the plots paint what they keep as images."""
    items = [
        item
        for view in window.findChildren(QGraphicsView)
        if view.isVisibleTo(window)
        for item in view.items()
        if item.cacheMode() is not QGraphicsItem.CacheMode.NoCache
    ]
    modes = [item.cacheMode() for item in items]
    for item in items:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    yield
    for item, mode in zip(items, modes, strict=True):
        item.setCacheMode(mode)
