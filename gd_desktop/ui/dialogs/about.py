"""The version, the licences, and where the settings lie."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import labels
from gd_desktop.tongue import fill


def about_box(version: str, settings: str, parent: QWidget) -> QMessageBox:
    """A box that is ready to open."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(labels.ABOUT.name)
    box.setText(fill(labels.ABOUT_TEXT, version=version, settings=escape(settings)))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    return box
