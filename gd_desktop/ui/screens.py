"""Windows stay where they can be reached when a screen is unplugged."""

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget

_KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)
_FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class Screens(QObject):
    """Brings a window and its dialogs back where a part of them is on no screen any more."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            # Not at once: the system, and Qt, may move windows to another screen themselves.
            app.screenRemoved.connect(self._look, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _look(self) -> None:
        for widget in (self._window, *self._window.findChildren(QWidget)):
            if widget.isWindow() and widget.isVisible() and widget.windowType() in _KINDS:
                bring_back(widget)


def is_there(name: str) -> bool:
    """Whether there is a screen that is called so."""
    return any(screen.name() == name for screen in QGuiApplication.screens())


def bring_back(window: QWidget) -> None:
    """Move a window onto a screen, as large as has room there, if not all of it is on one. One that
    filled its screen fills that one.
    """
    seen = QRegion()
    for screen in QGuiApplication.screens():
        seen += screen.geometry()
    state = window.windowState()
    # The frame of one that fills its screen may lie outside of it.
    place = window.geometry() if state & _FILLING else window.frameGeometry()
    if QRegion(place).subtracted(seen).isEmpty():
        return
    screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
    window.setWindowState(state & ~_FILLING)
    inner, frame, room = window.geometry(), window.frameGeometry(), screen.availableGeometry()
    room.adjust(
        inner.left() - frame.left(),
        inner.top() - frame.top(),
        inner.right() - frame.right(),
        inner.bottom() - frame.bottom(),
    )
    window.setGeometry(within(inner, room))
    window.setWindowState(state)


def within(rect: QRect, room: QRect) -> QRect:
    """A rectangle of the same size, or as large as the room, moved as little as it takes."""
    inside = QRect(rect.topLeft(), rect.size().boundedTo(room.size()))
    inside.moveLeft(max(room.left(), min(inside.left(), room.right() + 1 - inside.width())))
    inside.moveTop(max(room.top(), min(inside.top(), room.bottom() + 1 - inside.height())))
    return inside
