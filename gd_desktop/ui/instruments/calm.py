"""A picture, or a calm sentence about why there is none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from gd_desktop.ui.wrapped import WrappedLabel


class Calm(QStackedWidget):
    """Shows its content until it has something to say in its place."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = WrappedLabel()
        self.sentence.setObjectName("note")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMargin(24)
        # However long it is, it does not widen what is around it.
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.addWidget(content)
        self.addWidget(self.sentence)

    @property
    def is_silent(self) -> bool:
        """Whether the content is shown."""
        return self.currentIndex() == 0

    def say(self, sentence: str) -> None:
        """Show a sentence; empty: the content."""
        self.sentence.setText(sentence)
        self.setCurrentIndex(1 if sentence else 0)
