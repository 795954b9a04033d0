"""The tooltip of a control that a page of a lesson holds: why it does not answer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from gd_desktop import words
from gd_desktop.core.refusal import Reason, Refusal


class HeldTips(QObject):
    """Answers in place of what is held, and of all that is in it, as long as it is held."""

    def hold(self, part: QWidget, on: bool) -> None:
        """Disable a part of the window and say why; or let it go."""
        part.setEnabled(not on)
        for widget in (part, *part.findChildren(QWidget)):
            widget.removeEventFilter(self)
            if on:
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_tip = isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip
        # A label or a formula is no control, and goes on to say what it says.
        if not (is_tip and isinstance(watched, QWidget) and _is_control(watched)):
            return super().eventFilter(watched, event)
        assert isinstance(event, QHelpEvent)
        name = watched.accessibleName()
        told = words.refusal(Refusal(name, "", Reason.LOCKED), name)
        QToolTip.showText(event.globalPos(), told, watched)
        return True


def _is_control(widget: QWidget) -> bool:
    return bool(widget.accessibleName()) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
