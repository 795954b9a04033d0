"""How large a dialog is when it opens."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from gd_desktop.ui.theme import Theme

_FRAME = QSize(16, 48)  # px, about what a window's frame and title take


def size_on_screen(dialog: QWidget, theme: Theme, width: int, height: int) -> QSize:
    """A size in px at scale 1, as far as the screen has room for it."""
    room = dialog.screen().availableSize() - _FRAME
    return QSize(theme.px(width), theme.px(height)).boundedTo(room)


def share_of(window: QWidget, share: float) -> QSize:
    """A share of a window's size, as far as the screen has room for it."""
    return (window.size() * share).boundedTo(window.screen().availableSize() - _FRAME)
