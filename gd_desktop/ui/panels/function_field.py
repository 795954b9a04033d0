"""A field for a function as a person types it: what is wrong in it is marked where it stands.

It is shown and typed with the decimal sign of the language; a Setup has it with points. Both are
the same length, so that a place in the one is that in the other.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    Qt,
    QTextCharFormat,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from gd_desktop import expression_words, words
from gd_desktop.core.expression.refusal import ExpressionRefusal
from gd_desktop.core.function import parse_function
from gd_desktop.core.refusal import Refusal
from gd_desktop.labels import Label
from gd_desktop.numerals import in_grammar, in_language
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.theme import Theme

_REST_MS = 250
_STANDARD = QKeySequence.StandardKey


class FunctionField(QLineEdit):
    """Reads a function and hands its text to `take`, which may raise Refusal.

    What is refused stays to be mended, with a red wave under the characters that are meant and
    the caret there; what is in force stays in force. While one types, the text is looked at after
    each short rest.
    """

    refused = Signal(str)  # the reason
    accepted = Signal()  # the text is in force, or given up
    previewed = Signal(object)  # Function, of a text that could be taken; None: that in force
    returned = Signal()  # the person is done here

    def __init__(
        self, label: Label, take: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._take = take
        self._in_force = ""
        self._theme: Theme | None = None
        self._marked: tuple[int, int] | None = None
        self.setAccessibleName(label.name)
        self.setToolTip(label.tip_with_key)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.check)
        self.textEdited.connect(self._follow_typing)
        self.returnPressed.connect(self._enter)

    @property
    def is_refused(self) -> bool:
        """Whether the text shown is one that cannot be taken."""
        return bool(self.property("refused"))

    @property
    def marked(self) -> tuple[int, int] | None:
        """Where the red wave is: its first character, and how many there are."""
        return self._marked

    def dress(self, theme: Theme) -> None:
        """Take on the wave's colour."""
        self._theme = theme
        self._draw_wave()

    def show_text(self, text: str) -> None:
        """Show the function in force, unless another is being typed or mended."""
        changed = text != self._in_force
        self._in_force = text
        if changed or not (self.isModified() or self.is_refused):
            self.restore()

    def restore(self) -> None:
        """Show what is in force, whatever was typed."""
        self._rest.stop()
        self._unmark()
        self.setText(in_language(self._in_force))
        self.setModified(False)
        self.setCursorPosition(0)
        self.previewed.emit(None)

    def commit(self) -> None:
        """Take the text, if it was edited."""
        self._rest.stop()
        if not self.isModified():
            return
        self.setModified(False)
        try:
            self._take(in_grammar(self.text()))
        except Refusal as no:
            self._mark(no)
            if isinstance(no, ExpressionRefusal):
                self.setCursorPosition(no.at)
            return
        self._in_force = in_grammar(self.text())
        self.restore()
        self.accepted.emit()

    @Slot()
    def check(self) -> None:
        """Look at what has been typed so far, and say whether it could be taken."""
        self._rest.stop()
        if not self.isModified():
            return
        try:
            function = parse_function(in_grammar(self.text()))
        except ExpressionRefusal as no:
            self._mark(no)
            return
        self.previewed.emit(function)
        self.accepted.emit()

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
        if event.key() == Qt.Key.Key_Escape:
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

    @Slot()
    def _enter(self) -> None:
        # A text that was refused can be tried again: another setting may have been in its way.
        if self.is_refused:
            self.setModified(True)
        self.commit()
        if not self.is_refused:
            self.returned.emit()

    @Slot()
    def _follow_typing(self) -> None:
        self._unmark()
        self._rest.start()

    def _mark(self, no: Refusal) -> None:
        self._marked = None
        reason = words.refusal(no)
        if isinstance(no, ExpressionRefusal):
            # What is quoted is what was typed.
            typed = ExpressionRefusal(no.fault, self.text(), no.at, no.length, no.expected)
            reason = expression_words.refusal(typed)
            # Where something is missing, the wave is under what stands before it.
            at = no.at if no.length else max(0, no.at - 1)
            self._marked = (at, max(1, no.length))
        self._set_refused(True, reason)
        self._draw_wave()
        self.refused.emit(reason)

    def _unmark(self) -> None:
        if self._marked is not None:
            self._marked = None
            self._draw_wave()
        self._set_refused(False, "")

    def _set_refused(self, on: bool, reason: str) -> None:
        self.setAccessibleDescription(reason)
        if self.is_refused != on:
            self.setProperty("refused", on)
            self.style().unpolish(self)
            self.style().polish(self)

    def _draw_wave(self) -> None:
        """A line edit has no formats of its own, but it takes those of an input method."""
        attributes = []
        if self._marked is not None and self._theme is not None:
            at, length = self._marked
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(self._theme.colour("error"))
            wave.setForeground(self._theme.colour("error"))
            wave.setFontWeight(700)
            attributes = [
                QInputMethodEvent.Attribute(
                    QInputMethodEvent.AttributeType.TextFormat,
                    at - self.cursorPosition(),
                    length,
                    wave,
                )
            ]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))
