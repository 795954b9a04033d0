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
    keep_edge(splitter)
    return splitter


def keep_edge(splitter: QSplitter) -> None:
    """Leave the last part its edge: where one reads from the right, Qt puts parts that are beside
    one another one pixel too far to the right.
    """
    is_turned = QGuiApplication.isRightToLeft()
    is_across = splitter.orientation() is Qt.Orientation.Horizontal
    splitter.setContentsMargins(0, 0, 1 if is_turned and is_across else 0, 0)


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
