"""A line of text that ends in … where there is no room for all of it."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from gd_desktop.ui.direction import go_by_letters
from gd_desktop.ui.status_line import plain_tip

_SYMBOL = 3  # signs at the most


class Elided(QLabel):
    """However long its text, it widens nothing; whole it is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str, tip: str = "") -> None:
        """Show a text; `tip` is told with it where the pointer rests."""
        if text != self.text():
            self.setText(text)
            self.setToolTip(plain_tip(f"{text}\n{tip}" if tip else text))

    def fitted(self, width: int) -> str:
        """What of the text is seen in a width in pixels."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.contentsRect()
        painter = QPainter(self)
        go_by_letters(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            area, QStyle.visualAlignment(self.layoutDirection(), side), self.fitted(area.width())
        )
        painter.end()


def shortened(text: str, cut: str, symbol: str = "") -> str:
    """A text that was cut; or a symbol alone, where next to nothing is left of the text: its first
    word, if that is a symbol, so that of w₁ bill_length at least w₁ is read; else `symbol`, if any.
    """
    if cut == text:
        return cut
    first = text.partition(" ")[0]
    if len(_letters(first)) <= _SYMBOL:
        says_more = cut.startswith(f"{first} ") and len(cut) >= len(first) + 6
        return cut if says_more else first
    return symbol if symbol and len(_letters(cut)) <= _SYMBOL else cut


def _letters(text: str) -> str:
    """All but the signs that say in which direction it is read, and … where it was cut."""
    return "".join(sign for sign in text if sign != "…" and unicodedata.category(sign) != "Cf")


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
