"""What a map's colours mean."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop import map_labels as labels
from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.numerals import grouped
from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.plots.map_colours import Palette, Pixels, by_end
from gd_desktop.ui.plots.map_wish import Drawn
from gd_desktop.ui.theme import NOTE, Theme

_LINES = 2
_SWATCH, _BETWEEN, _BAR = 14, 14, 170  # px at scale 1
_BAR_SHARE = 0.36  # of the width, at most
_PATCH = 14  # cells a side
_MANY = 4  # minima


class Entry(NamedTuple):
    """A colour and what it stands for."""

    fate: int
    text: str


def entries_of(drawn: Drawn, is_by_end: bool) -> list[Entry]:
    """What there is in a map, in colours by where walks end or else by steps."""
    minima = drawn.mapped.minima if is_by_end else ()
    lows = [Entry(number, labels.low_text(number, low)) for number, low in enumerate(minima)]
    others = [
        Entry(fate, labels.fate_text(fate, drawn.wish.most))
        for fate in (OTHER, FLAT, NOT_YET, AWAY)
        if (is_by_end or fate != OTHER) and (drawn.mapped.fates == fate).any()
    ]
    # Of many minima the legend has room for a few only.
    return [*lows, *others] if len(lows) <= _MANY else [*others, *lows]


class MapLegend(QWidget):
    """Two lines: a bar with numbers, if there is one, and patches with words beside it. What finds
    no room is counted, and the tip tells it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._theme: Theme | None = None
        self._colours: Palette | None = None
        self._entries: list[Entry] = []
        self._most = 0  # steps at the end of the bar; 0: there is none
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme, colours: Palette) -> None:
        """Take on colours and measures."""
        self._theme, self._colours = theme, colours
        self.setFont(theme.font(NOTE))
        self.updateGeometry()
        self.update()

    def show_map(self, drawn: Drawn, is_by_end: bool) -> None:
        """What there is in a map, in colours by where walks end or else by steps."""
        self._show(entries_of(drawn, is_by_end), 0 if is_by_end else drawn.wish.most)

    def clear(self) -> None:
        """There is no map."""
        self._show([], 0)

    def _show(self, entries: list[Entry], most: int) -> None:
        self._entries, self._most = entries, most
        summary = labels.all_of(entry.text for entry in entries)
        self.setToolTip(summary)
        self.setAccessibleDescription(summary)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, _LINES * self._line)

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + self._px(3)

    def _px(self, size: float) -> int:
        return self._theme.px(size) if self._theme is not None else round(size)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colours = self._theme, self._colours
        if theme is None or colours is None:
            return
        painter = QPainter(self)
        go_by_letters(painter)
        left = self._paint_bar(painter, theme, colours) if self._most else 0
        painter.setPen(theme.colour("dim"))
        places, rest = self._laid_out(left)
        for at, entry in zip(places, self._entries, strict=False):
            self._paint_entry(painter, colours, at, entry)
        if rest is not None:
            words = QRect(rest.x(), rest.y(), self.width(), self._line)
            text = labels.more_text(len(self._entries) - len(places))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _laid_out(self, left: int) -> tuple[list[QPoint], QPoint | None]:
        """Where the entries go, as many as there is room for; and where the others are counted."""
        texts = [entry.text for entry in self._entries]
        for count in range(len(texts), -1, -1):
            rest = [] if count == len(texts) else [labels.more_text(len(texts) - count)]
            places = self._in_lines([*texts[:count], *rest], left)
            if not places or places[-1].y() < _LINES * self._line:
                break
        return places[:count], places[count] if rest else None

    def _in_lines(self, texts: list[str], left: int) -> list[QPoint]:
        """Where texts with their patches go, one after another, in as many lines as it takes."""
        places, at = [], QPoint(left, 0)
        for text in texts:
            wide = self._width(text)
            if at.x() > left and at.x() + wide - self._px(_BETWEEN) > self.width():
                at = QPoint(left, at.y() + self._line)
            places.append(at)
            at = QPoint(at.x() + wide, at.y())
        return places

    def _width(self, text: str) -> int:
        words = self.fontMetrics().horizontalAdvance(text)
        return self._px(_SWATCH + 5) + words + self._px(_BETWEEN)

    def _paint_entry(self, painter: QPainter, colours: Palette, at: QPoint, entry: Entry) -> None:
        fates = np.full((_PATCH, _PATCH), entry.fate, dtype=np.intp)
        side = self._px(_SWATCH)
        top = at.y() + (self._line - side) // 2
        patch = QRect(at.x(), top, side, side)
        painter.drawImage(patch, _image(by_end(colours, np.ones_like(fates), fates, 2)))
        painter.drawRect(patch.adjusted(0, 0, -1, -1))
        words = QRect(at.x() + side + self._px(5), at.y(), self.width(), self._line)
        room = self.width() - words.left()
        text = self.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_bar(self, painter: QPainter, theme: Theme, colours: Palette) -> int:
        """From one step to the most; where the next thing may begin."""
        wide = min(self._px(_BAR), round(_BAR_SHARE * self.width()))
        ramp = np.ascontiguousarray(np.rint(colours.ramp).astype(np.uint8)[np.newaxis])
        metrics = QFontMetrics(self.font())
        inset = metrics.horizontalAdvance("1")
        bar = QRect(inset, self._px(3), wide, self._line - self._px(5))
        painter.drawImage(bar, _image(ramp))
        painter.setPen(theme.colour("dim"))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
        ticks = [10**power for power in range(9) if 10**power < self._most]
        right = 0
        # The last number first: it must be there, and others give way to it.
        for count in (self._most, *ticks):
            text = grouped(count)
            x = bar.left() + round(np.log(count) / np.log(max(2, self._most)) * bar.width())
            half = metrics.horizontalAdvance(text) // 2
            if count == self._most:
                right = x - half - self._px(6)
            elif x + half > right:
                continue
            painter.drawLine(x, bar.bottom() - self._px(3), x, bar.bottom() + self._px(2))
            painter.drawText(
                QRect(x - half, self._line, 2 * half + 4, self._line),
                Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft,
                text,
            )
        end = metrics.horizontalAdvance(grouped(self._most)) // 2
        return bar.right() + end + self._px(_BETWEEN)


def _image(pixels: Pixels) -> QImage:
    rows, columns, _ = pixels.shape
    image = QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    # A copy, since the array goes.
    return image.convertToFormat(QImage.Format.Format_RGB32)
