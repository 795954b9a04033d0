"""Mathematics is written from left to right, in languages from right to left too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSplitter,
    QStyle,
    QWidget,
)


def keep_left_to_right(*widgets: QWidget) -> None:
    """Let plots, formulas and numbers, and all in them, be as they are in every language."""
    for widget in widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def reading_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """A layout's margins, from the side where lines begin to the side where they end."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def begin_as_lines_do(*texts: QLabel) -> None:
    """Let names in foreign letters stand where the lines of the language begin: Qt would take the
    side where their own do.
    """
    for text in texts:
        side = QStyle.visualAlignment(text.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def splitter_of(*widgets: QWidget) -> QSplitter:
    """Widgets beside one another in the order in which one reads, with handles between them."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    for widget in widgets:
        splitter.addWidget(widget)
    if QGuiApplication.isRightToLeft():
        # Qt puts all parts one pixel too far to the right then, and the edge would be cut off.
        splitter.setContentsMargins(0, 0, 1, 0)
    return splitter


def go_by_letters(painter: QPainter) -> None:
    """Write each text in the direction of its own letters: a formula from left to right, a sentence
    as its language goes. Qt would take the window's direction, even on a widget with another.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def formula_row() -> QHBoxLayout:
    """A row of widgets that make a formula together."""
    row = QHBoxLayout()
    if QGuiApplication.isRightToLeft():
        # Turned round twice.
        row.setDirection(QBoxLayout.Direction.RightToLeft)
    return row
