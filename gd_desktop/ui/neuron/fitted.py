"""A short text that becomes smaller where there is no room for it, as far as it can be read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from gd_desktop.ui.direction import go_by_letters
from gd_desktop.ui.status_line import plain_tip

_ELLIPSIS = "…"
_EQUALS = " = "  # what follows it is said elsewhere, and goes first


class Fitted(QLabel):
    """However long its text, it widens nothing: it ends in …, and is whole in the tooltip. Its font
    is the style sheet's.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._colour = QColor()
        self._left_over = self._smallest = 0

    def dress(self, colour: QColor, smallest: int, left_over: int = 0) -> None:
        """Take on a colour, and the pixels of the smallest type; at its end `left_over` pixels are
        another's.
        """
        self._colour, self._smallest, self._left_over = colour, smallest, left_over
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        text, font = self.text(), QFont(self.font())
        area = self.contentsRect()
        if self._width(text, font) > area.width() - self._left_over:
            text = text.partition(_EQUALS)[0]
        room = area.width() - self._left_over
        share = room / max(1.0, self._width(text, font))
        if share < 1:
            least = min(self._smallest, font.pixelSize())
            font.setPixelSize(max(least, int(font.pixelSize() * share)))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(self.text()) if shown.endswith(_ELLIPSIS) else "")
        painter = QPainter(self)
        painter.setFont(font)
        go_by_letters(painter)
        painter.setPen(self._colour)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, QStyle.visualAlignment(self.layoutDirection(), side), shown)
        painter.end()

    @staticmethod
    def _width(text: str, font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance(text)
