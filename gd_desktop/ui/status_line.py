"""The line at the window's foot: what was refused, what has ended, or which keys there are."""

from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from gd_desktop import access_words


class StatusLine(QLabel):
    """Says one sentence at a time; with nothing to say, the keys."""

    told = Signal()  # something else is said, or nothing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(access_words.AT_REST, parent)
        self.setObjectName("status")
        # It names files, and these can be called anything.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._is_quiet = False
        # However long the sentence, it does not widen the window: it takes a second line.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def keep_quiet(self, on: bool) -> None:
        """Whether nothing is said where there is nothing to say: no keys either."""
        has_hint = self.text() == self._hint
        self._is_quiet = on
        if has_hint:
            self.clear_up()
        self.setHidden(on and not self.text())

    @property
    def is_speaking(self) -> bool:
        """Whether it says more than the keys."""
        return self.text() != self._hint

    @property
    def _hint(self) -> str:
        return "" if self._is_quiet else access_words.AT_REST

    @Slot(str)
    def complain(self, sentence: str) -> None:
        """Say what was not taken; an empty sentence takes it back."""
        self._say(sentence or self._hint, alarm=bool(sentence))

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say something."""
        self._say(sentence, alarm=False)

    @Slot()
    def clear_up(self) -> None:
        """Take back what was said."""
        self._say(self._hint, alarm=False)

    @Slot()
    def forgive(self) -> None:
        """Take back what was not taken: the person goes on with something else. What a field still
        holds remains to be mended.
        """
        if not self.property("alarm"):
            return
        fields = self.window().findChildren(QLineEdit)
        if not any(field.isVisible() and field.property("refused") for field in fields):
            self.clear_up()

    def _say(self, sentence: str, alarm: bool) -> None:
        self.setText(sentence)
        # The keys are not worth a second line, and at rest nothing is to jump.
        self.setWordWrap(self.is_speaking)
        self.setHidden(self._is_quiet and not sentence)
        self.setToolTip(plain_tip(sentence) if alarm else "")
        set_alarm(self, alarm)
        self.told.emit()


def plain_tip(text: str) -> str:
    """A tooltip that shows a text as it is, although it may look like markup: names in a file are a
    stranger's, and a picture in one would be fetched from wherever it says.
    """
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if "<" in text else text


def set_alarm(label: QLabel, on: bool) -> None:
    """Show a label's text as a warning, or no longer."""
    if bool(label.property("alarm")) != on:
        label.setProperty("alarm", on)
        label.style().unpolish(label)
        label.style().polish(label)
