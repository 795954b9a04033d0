"""A line of text that ends in … where there is no room for all of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from gd_desktop.ui.direction import go_by_letters


class Elided(QLabel):
    """However long its text, it widens nothing; whole it is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str, tip: str = "") -> None:
        """Show a text; `tip` is told with it where the pointer rests."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(f"{text}\n{tip}" if tip else text)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter = QPainter(self)
        go_by_letters(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, QStyle.visualAlignment(self.layoutDirection(), side), shown)
        painter.end()


def shortened(text: str, cut: str, most: int = 3) -> str:
    """A text that was cut, or its first word alone, where that is a symbol and next to nothing is
    left of what follows: of w₁ bill_length at least w₁ is read.
    """
    symbol = text.partition(" ")[0]
    if cut == text or len(symbol) > most:
        return cut
    says_more = cut.startswith(f"{symbol} ") and len(cut) >= len(symbol) + 6
    return cut if says_more else symbol


def shared(widths: Sequence[int], room: int) -> list[int]:
    """How much of some room each of some texts gets, in pixels: where there is not enough, the
    longest give first.
    """
    left, in_order = room, sorted(widths)
    for place, width in enumerate(in_order):
        share = max(0, left) // (len(in_order) - place)
        if width > share:
            return [min(other, share) for other in widths]
        left -= width
    return list(widths)
