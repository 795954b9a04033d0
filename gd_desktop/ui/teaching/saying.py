"""What a bar says: a few words in bold and a sentence, in a place that keeps its size."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.words import Message

_LINES = 2
_SMALLEST = 10  # px of type at scale 1


class Saying(QLabel):
    """As high as some lines, whatever it says; a longer text is written smaller."""

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
            spacing = QFontMetrics(self._theme.font(NOTE)).lineSpacing()
            self.setFixedHeight(lines * spacing + 2)

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
        """In the largest size that fits, with the rest if that then fits too."""
        theme = self._theme
        if theme is None:
            return
        for size in range(NOTE, _SMALLEST - 1, -1):
            self.setFont(theme.font(size))
            for rest in (self._rest, "") if size == NOTE and self._rest else ("",):
                self._put(theme, rest)
                if self._fits:
                    self.setToolTip("")
                    return
        self.setToolTip(self.accessibleName())

    def _put(self, theme: Theme, rest: str) -> None:
        title = f"{self._sign} {self._said.title}".strip()
        text = f"{self._said.text} {rest}".strip()
        mark, gap = "font-weight: 700", ""
        if self._role:
            ground, ink = theme.colours[self._role], theme.colours["ink"]
            mark, gap = f"{mark}; background-color: {ground}; color: {ink}", "\u00a0"
        self.setText(f"<span style='{mark}'>{gap}{escape(title)}{gap}</span> {escape(text)}")
        self.setAccessibleName(f"{title} {text}".strip())

    @property
    def _fits(self) -> bool:
        return self.heightForWidth(self.width()) <= self.height()
