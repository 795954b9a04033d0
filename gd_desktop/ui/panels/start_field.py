"""Where a walk of more than one parameter begins: a field for all of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gd_desktop import labels, words
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import RANDOM, ZEROS, Setup
from gd_desktop.labels import Label
from gd_desktop.numerals import editable, read_row, side_by_side
from gd_desktop.ui.direction import keep_left_to_right

# More numbers are shown as what they have in common.
_MOST_SHOWN = 6


class StartField(QLineEdit):
    """Reads "0.6, 0.9" or "0,6; 0,9", one number for all, "zeros" or "random"; hands it to `take`.

    What is refused stays to be mended, marked, with the reason told; Esc brings back what is in
    force.
    """

    refused = Signal(str)
    accepted = Signal()
    returned = Signal()

    def __init__(
        self, label: Label, take: Callable[[object], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._take = take
        self._dimension = 1
        self._shown = ""
        self.name(label)
        self.returnPressed.connect(self._enter)
        self.textEdited.connect(self._unmark)

    def name(self, label: Label) -> None:
        """Speak of other parameters."""
        self._label = label
        self.setAccessibleName(label.name)
        self.setToolTip(label.tip_with_key)

    def show_start(self, setup: Setup, dimension: int) -> None:
        """Show the start in force, unless another is being typed or mended."""
        self._dimension = dimension
        text = _text(setup)
        changed = text != self._shown
        self._shown = text
        if changed or not (self.isModified() or self.is_refused):
            self.restore()

    @property
    def is_refused(self) -> bool:
        """Whether the text shown is one that was not taken."""
        return bool(self.property("refused"))

    def commit(self) -> None:
        """Take the text, if it was edited."""
        if not self.isModified():
            return
        self.setModified(False)
        try:
            self._take(_read(self.text(), self._dimension))
        except Refusal as no:
            here = Refusal("start", self.text(), no.reason, self._dimension)
            self._mark(words.refusal(here, self._label.name))
            return
        self.restore()
        self.accepted.emit()

    def restore(self) -> None:
        """Show what is in force, whatever was typed."""
        self.setText(self._shown)
        self.setModified(False)
        self.setCursorPosition(0)
        self._unmark()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.accepted.emit()
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.commit()
        super().focusOutEvent(event)

    def _enter(self) -> None:
        self.commit()
        if not self.is_refused:
            self.returned.emit()

    def _mark(self, reason: str) -> None:
        self.setProperty("refused", True)
        self.setAccessibleDescription(reason)
        self._polish()
        self.refused.emit(reason)

    def _unmark(self) -> None:
        if self.is_refused:
            self.setProperty("refused", False)
            self.setAccessibleDescription("")
            self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)


def _text(setup: Setup) -> str:
    start = setup.start
    if not isinstance(start, tuple):
        return labels.START_WORDS[start]
    numbers = [editable(value) for value in start]
    # Of a point in a plane both numbers are told, alike or not.
    if len(set(numbers)) == 1 and setup.model == "neuron":
        return numbers[0]
    if len(numbers) <= _MOST_SHOWN:
        return side_by_side(numbers)
    return side_by_side([*numbers[:2], "…", numbers[-1]])


def _read(text: str, dimension: int) -> object:
    """A start for a Setup: one number stands for all."""
    word = text.strip().casefold()
    for start in (RANDOM, ZEROS):
        if word in (start, labels.START_WORDS[start].casefold()):
            return start
    numbers = read_row(text, "start")
    if len(numbers) == 1:
        return numbers * dimension
    if len(numbers) != dimension:
        raise Refusal("start", text, Reason.WRONG_COUNT, dimension)
    return numbers
