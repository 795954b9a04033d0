"""Numbers with names, as horizontal bars to both sides of zero."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.theme import NOTE, Theme

_ROW, _TALLEST = 22, 40  # px
_GAP = 8  # px between a name, its bar and its value
_NAME_SHARE = 0.4  # of the width, for the names, at most


class Bar(NamedTuple):
    """A name, a number, and the number as text."""

    name: str
    value: float
    text: str


class Bars(QWidget):
    """A row each; to the right in class 1's colour, to the left in class 0's."""

    def __init__(self, name: str) -> None:
        super().__init__()
        keep_left_to_right(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._bars: tuple[Bar, ...] = ()
        self._largest = 0.0
        self._theme: Theme | None = None

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown, from the top."""
        return self._bars

    def dress(self, theme: Theme) -> None:
        """Take on colours, letters and measures."""
        self._theme = theme
        self.setFont(theme.font(NOTE))
        self._fit()

    def show_bars(self, bars: tuple[Bar, ...], largest: float) -> None:
        """Show numbers, from the top. The bar of one beyond `largest` is broken off there."""
        self._largest = largest
        is_same_count = len(bars) == len(self._bars)
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.text}" for bar in bars))
        if is_same_count:
            self.update()
        else:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def _fit(self) -> None:
        row = self._theme.px(_ROW) if self._theme is not None else _ROW
        self.setMinimumHeight(max(1, len(self._bars)) * row)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        go_by_letters(painter)
        painter.fillRect(self.rect(), theme.colour("card"))
        if self._bars:
            self._paint(painter, theme)
        painter.end()

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, gap = QFontMetrics(self.font()), theme.px(_GAP)
        row = min(self.height() / len(self._bars), theme.px(_TALLEST))
        most = int(_NAME_SHARE * self.width())
        names = [
            metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, most) for bar in self._bars
        ]
        named = max(metrics.horizontalAdvance(name) for name in names)
        valued = max(metrics.horizontalAdvance(bar.text) for bar in self._bars)
        left, right = named + gap, self.width() - valued - gap - 2
        middle, half = (left + right) / 2, max(1.0, (right - left) / 2)
        for number, (bar, name) in enumerate(zip(self._bars, names, strict=True)):
            top = number * row
            line = QRectF(0, top, self.width(), row)
            painter.setPen(theme.colour("ink"))
            painter.drawText(line.adjusted(0, 0, named - line.width(), 0), _NAME_ALIGNED, name)
            painter.setPen(theme.colour("dim"))
            painter.drawText(line.adjusted(right + gap, 0, -1, 0), _NAME_ALIGNED, bar.text)
            if math.isfinite(bar.value) and bar.value != 0:
                is_whole = abs(bar.value) <= self._largest
                long = max(1.0, half * abs(bar.value) / self._largest) if is_whole else half
                begin = middle if bar.value > 0 else middle - long
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("path" if bar.value > 0 else "function"))
                thick = min(0.62 * row, theme.px(16))
                body = QRectF(begin, top + (row - thick) / 2, long, thick)
                painter.drawRoundedRect(body, 2, 2)
                if not is_whole:
                    at = body.right() - gap if bar.value > 0 else body.left() + gap
                    _tear(painter, theme, at, body)
        painter.setPen(theme.colour("dim", 0.7))
        painter.drawLine(int(middle), 0, int(middle), int(row * len(self._bars)))


def _tear(painter: QPainter, theme: Theme, at: float, body: QRectF) -> None:
    """Two slanting cuts: the bar would go on."""
    painter.setPen(QPen(theme.colour("card"), theme.px(2)))
    lean = body.height() / 4
    for x in (at, at + theme.px(5)):
        painter.drawLine(QPointF(x - lean, body.bottom() + 1), QPointF(x + lean, body.top() - 1))


_NAME_ALIGNED = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
