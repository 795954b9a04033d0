"""What a bar says: a few words in bold and a sentence, in a place that keeps its size."""

import math
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.words import Message

_LINES = 2
_ELLIPSIS = "…"


class Saying(QLabel):
    """As high as some lines, whatever it says; of a longer text the beginning, and all of it in the
    tooltip.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._lines = _LINES
        self._said, self._rest, self._sign, self._role = Message("", ""), "", "", ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.set_lines(self._lines)
        self._write()

    def set_lines(self, lines: int) -> None:
        """Be as high as so many lines."""
        self._lines = lines
        if self._theme is not None:
            # A line of rich text may be a pixel higher than the font asks for.
            line = QFontMetricsF(self._theme.font(NOTE)).lineSpacing() + 1
            self.setFixedHeight(math.ceil(lines * line))

    def say(self, said: Message, rest: str = "", sign: str = "", role: str = "") -> None:
        """A sentence; its title behind a sign, on the ground of a colour's role. The rest, what
        there is to do then, only where it fits.
        """
        now = said, rest, sign, role
        if now != (self._said, self._rest, self._sign, self._role):
            self._said, self._rest, self._sign, self._role = now
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        """All of it, the rest if that fits too; else as many words as there is room for."""
        if self._theme is None:
            return
        self.setFont(self._theme.font(NOTE))
        text = self._said.text
        for whole in dict.fromkeys((f"{text} {self._rest}".strip(), text)):
            self._put(self._theme, whole)
            self.setAccessibleName(f"{self._heading} {whole}".strip())
            if self._fits:
                self.setToolTip("")
                return
        self.setToolTip(plain_tip(self.accessibleName()))
        words = text.split(" ")
        for count in range(len(words) - 1, -1, -1):
            self._put(self._theme, " ".join(words[:count]).rstrip(" ,;:(") + _ELLIPSIS)
            if self._fits:
                return

    @property
    def _heading(self) -> str:
        return f"{self._sign} {self._said.title}".strip()

    def _put(self, theme: Theme, text: str) -> None:
        mark, gap = "font-weight: 700", ""
        if self._role:
            ground, ink = theme.colours[self._role], theme.colours["ink"]
            mark, gap = f"{mark}; background-color: {ground}; color: {ink}", "\u00a0"
        heading = escape(self._heading)
        self.setText(f"<span style='{mark}'>{gap}{heading}{gap}</span> {escape(text)}")

    @property
    def _fits(self) -> bool:
        return self.heightForWidth(self.width()) <= self.height()
