"""Forward and back by two keys, as a presenter's clicker sends them."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gd_desktop.ui.actions import Actions


class Clicker(QObject):
    """Leads through a lesson's pages if one is open, else through a step's phases if they are
    shown, else from step to step.
    """

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        actions.forward.triggered.connect(self._go)
        actions.backward.triggered.connect(self._return)

    @property
    def _is_in_lesson(self) -> bool:
        return self._actions.next_page.isEnabled() or self._actions.previous_page.isEnabled()

    @Slot()
    def _go(self) -> None:
        a = self._actions
        if _is_left_to_focus(Qt.Key.Key_PageDown):
            return
        if self._is_in_lesson:
            a.next_page.trigger()
        else:
            (a.next_phase if a.cartoon.isChecked() else a.step).trigger()

    @Slot()
    def _return(self) -> None:
        a = self._actions
        if _is_left_to_focus(Qt.Key.Key_PageUp):
            return
        if self._is_in_lesson:
            a.previous_page.trigger()
        else:
            (a.previous_phase if a.cartoon.isChecked() else a.back).trigger()


def _is_left_to_focus(key: Qt.Key) -> bool:
    """Whether a key is the focused widget's own, which then gets it."""
    focus = QApplication.focusWidget()
    # A person is in the middle of a word, or looks through a table; a text to be read is no matter.
    is_written = isinstance(focus, QTextEdit | QPlainTextEdit) and not focus.isReadOnly()
    if not is_written and not isinstance(focus, QAbstractItemView | QLineEdit):
        return False
    assert focus is not None
    # Not sent: the shortcut would take it once more.
    focus.event(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    return True
