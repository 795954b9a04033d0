"""A window's size, place and division as text, to be remembered."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter


def state_of(window: QMainWindow, division: QSplitter) -> str:
    """What `restore_state` takes."""
    parts = window.saveGeometry(), division.saveState()
    return " ".join(bytes(part.toBase64().data()).decode() for part in parts)


def restore_state(window: QMainWindow, division: QSplitter, state: str) -> None:
    """Take up a state that `state_of` gave; anything else is passed over."""
    geometry, _, divided = state.partition(" ")
    if geometry and window.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
        division.restoreState(QByteArray.fromBase64(divided.encode()))
