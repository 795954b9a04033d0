"""The sheet of keyboard shortcuts."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import labels


def shortcuts_sheet(actions: list[QAction], parent: QWidget) -> QMessageBox:
    """Every action that has a key, with it."""
    rows = "".join(
        f"<tr><td><b>{escape(_key(action))}</b></td><td>&nbsp;&nbsp;&nbsp;</td>"
        f"<td>{escape(action.text())}</td></tr>"
        for action in actions
        if not action.shortcut().isEmpty()
    )
    sheet = QMessageBox(parent)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.setWindowTitle(labels.SHORTCUTS.name)
    sheet.setText(f"<table cellspacing='3'>{rows}</table>")
    sheet.setStandardButtons(QMessageBox.StandardButton.Close)
    return sheet


def _key(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
