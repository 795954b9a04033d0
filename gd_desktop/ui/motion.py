"""What may move by itself, as the person or the system has it."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from gd_desktop.io.settings import MotionChoice

_ALL = Qt.UIEffect.UI_General  # without it Qt has no effect at all
_AS_THE_SYSTEM_HAS_IT = -1  # for Qt's time of a text cursor's blinking


def moves(view: QWidget, choice: MotionChoice) -> bool:
    """Whether a picture may glide from one state to the next; else it jumps. Of the system, Qt's
    styles know it on some platforms; on the others they say yes.
    """
    if choice == "system":
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return view.style().styleHint(hint, None, view) > 0
    return choice == "full"


def follow(choice: MotionChoice) -> None:
    """Let what Qt itself moves rest or go on: menus and tips that fade in, and text cursors."""
    is_still = choice == "reduced"
    QApplication.setEffectEnabled(_ALL, _system_has_effects() and not is_still)
    hints = QGuiApplication.styleHints()
    hints.setCursorFlashTime(0 if is_still else _AS_THE_SYSTEM_HAS_IT)


@lru_cache
def _system_has_effects() -> bool:
    """Asked before they were turned off for the first time."""
    return QApplication.isEffectEnabled(_ALL)
