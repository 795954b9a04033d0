"""A sentence below a picture, with room of its own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.ui.theme import NOTE, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_LINES = 2


class Caption(WrappedLabel):
    """As high as its longest sentence so far in this width, or the picture above would jump."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("note")
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self.setFont(theme.font(NOTE))
        self._fit(0)

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        if sentence != self.text():
            self.setText(sentence)
            self._fit(self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(0)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # A style sheet gives it its font after it was dressed.
        if event.type() == QEvent.Type.FontChange:
            self._fit(0)
        return done

    def _fit(self, least: int) -> None:
        lines = _LINES * self.fontMetrics().lineSpacing() + 2
        height = max(least, lines, self.heightForWidth(self.width()))
        if height != self.minimumHeight():
            self.setFixedHeight(height)
