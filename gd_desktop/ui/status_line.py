"""The line at the window's foot: what was refused, what has ended, or which keys there are."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop import labels


class StatusLine(QLabel):
    """Says one sentence at a time; with nothing to say, the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(labels.HINT, parent)
        self.setObjectName("status")
        # However long the sentence, it does not widen the window; whole it is in the tooltip.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Say what was not taken; an empty sentence takes it back."""
        self._say(sentence or labels.HINT, alarm=bool(sentence))

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say something."""
        self._say(sentence, alarm=False)

    @Slot()
    def clear_up(self) -> None:
        """Take back what was said."""
        self._say(labels.HINT, alarm=False)

    def _say(self, sentence: str, alarm: bool) -> None:
        self.setText(sentence)
        self.setToolTip(sentence if alarm else "")
        set_alarm(self, alarm)


def set_alarm(label: QLabel, on: bool) -> None:
    """Show a label's text as a warning, or no longer."""
    if bool(label.property("alarm")) != on:
        label.setProperty("alarm", on)
        label.style().unpolish(label)
        label.style().polish(label)
