"""The window's title: the file's name, and a mark where something is not saved."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gd_desktop import labels
from gd_desktop.app.document import Document

_MARK = "[*]"  # where Qt puts its own sign for changes


def show_name(window: QWidget, document: Document) -> None:
    """Show the file in a window's title; without one, the app alone."""
    path = document.path
    if path is None:
        window.setWindowModified(False)
        window.setWindowTitle(labels.APP)
        window.setWindowFilePath("")
        return
    # Doubled, it is a part of the name.
    name = path.name.replace(_MARK, 2 * _MARK)
    window.setWindowTitle(f"{name}{_MARK} — {labels.APP}")
    window.setWindowFilePath(str(path))
    window.setWindowModified(document.is_modified)


def name_of(window: QWidget) -> str:
    """The title without the mark, for what is made of a window and has a title of its own."""
    path = window.windowFilePath()
    return f"{Path(path).name} — {labels.APP}" if path else labels.APP
