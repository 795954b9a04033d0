"""A field for numbers as people type them; a refused one says why and changes nothing.

A stock spin box turns a typed "1e-3" into 13.
"""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from gd_desktop import words
from gd_desktop.core.refusal import Refusal
from gd_desktop.labels import Label
from gd_desktop.numerals import editable, read_count, read_number
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.status_line import plain_tip

_STANDARD = QKeySequence.StandardKey


class NumberField(QLineEdit):
    """Reads a number, hands it to `take`, and shows what is in force.

    `name` is the input's name in a Setup. `take` may raise Refusal: the text then stays to be
    mended, marked, with the reason beside it, and what is in force stays in force. The field is
    at least as wide as `longest`.
    """

    refused = Signal(str)  # the reason, for the status line
    accepted = Signal()
    returned = Signal()  # the person is done here: Enter and the number taken, or Esc

    def __init__(
        self,
        name: str,
        label: Label,
        take: Callable[[float], None],
        whole: bool = False,
        longest: str = "−0.000000",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._name = name
        self._label = label
        self._take = take
        self._whole = whole
        self._longest = longest
        self._value = 0.0
        self.setAccessibleName(label.name)
        self.setToolTip(plain_tip(label.tip_with_key))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.returnPressed.connect(self._enter)
        self.textEdited.connect(self._unmark)

    @property
    def value(self) -> float:
        """The number in force."""
        return self._value

    def show_value(self, value: float) -> None:
        """Show the number in force, unless another is being typed or mended."""
        changed = value != self._value
        self._value = value
        is_typed = self.isModified() or self.is_refused
        if changed or not (is_typed or self.text() == self._written):
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
            read = read_count if self._whole else read_number
            number = read(self.text(), self._name)
            self._take(number)
        except Refusal as no:
            # In this field's terms, and with what was typed, not what it was read as.
            here = Refusal(self._name, self.text(), no.reason, no.expected)
            self._mark(words.refusal(here, self._label.name))
            return
        self._value = number
        self.restore()
        self.accepted.emit()

    def step(self, notches: int) -> None:
        """Change the number by a hundredth to a tenth of its size, as Up and Down do."""
        if self._whole:
            size = Decimal(1).scaleb(max(0, Decimal(repr(self._value)).adjusted() - 1))
        else:
            size = Decimal(1).scaleb(Decimal(repr(self._value or 1.0)).adjusted() - 1)
        number = Decimal(repr(self._value)) + notches * size
        self.setText(editable(float(number)))
        self.setModified(True)
        self.commit()

    def event(self, event: QEvent) -> bool:
        # With nothing typed here there is nothing to undo here: the window's undo is meant.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.isModified()
            and (event.matches(_STANDARD.Undo) or event.matches(_STANDARD.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        notches = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }.get(Qt.Key(event.key()))
        if notches is not None:
            self.commit()
            if not self.is_refused:
                self.step(notches)
        elif event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.accepted.emit()
            self.returned.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # Not when the field's own menu opens, or another window comes to the front.
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.commit()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._longest))

    def _enter(self) -> None:
        self.commit()
        if not self.is_refused:
            self.returned.emit()

    @property
    def _written(self) -> str:
        return str(int(self._value)) if self._whole else editable(self._value)

    def restore(self) -> None:
        """Show what is in force, whatever was typed."""
        self.setText(self._written)
        self.setModified(False)
        self.setCursorPosition(0)
        self._unmark()

    def _mark(self, reason: str) -> None:
        self.setProperty("refused", True)
        self.setAccessibleDescription(reason)
        self._polish()
        self.selectAll()
        QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), plain_tip(reason), self)
        self.refused.emit(reason)

    def _unmark(self) -> None:
        if self.is_refused:
            self.setProperty("refused", False)
            self.setAccessibleDescription("")
            self._polish()

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
