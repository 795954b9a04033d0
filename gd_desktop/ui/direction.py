"""Mathematics is written from left to right, in languages from right to left too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


def keep_left_to_right(*widgets: QWidget) -> None:
    """Let plots, formulas and numbers, and all in them, be as they are in every language."""
    for widget in widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def formula_row() -> QHBoxLayout:
    """A row of widgets that make a formula together."""
    row = QHBoxLayout()
    if QGuiApplication.isRightToLeft():
        # Turned round twice.
        row.setDirection(QBoxLayout.Direction.RightToLeft)
    return row
