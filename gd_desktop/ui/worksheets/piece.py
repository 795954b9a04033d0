"""What every block is on paper: it knows how high it is, paints itself, and may be torn in two."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from gd_desktop.ui.worksheets.ink import Ink, Line, line_pen


class Piece:
    """A part of a column, as wide as it. Lengths are in dots (see ink.py).

    height   how much of the column it takes
    gap      what is left free above it, where it is not the first
    leads    whether it stands on the same page as what follows it
    is_squeezed  whether the column is too narrow for something of its size
    """

    height = 0.0
    gap = 0.0
    leads = False
    is_squeezed = False

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint it at a distance from the column's upper end."""
        raise NotImplementedError

    def split(self, room: float, page: float) -> "Parts | None":
        """As much of it as a room takes, and the rest; None: it stays whole. `page`: the room on an
        empty page, for what need not be torn there.
        """
        return None

    def leaves(self, top: float) -> "Iterator[tuple[float, Piece]]":
        """The pieces that paint something, each with its distance from the column's upper end."""
        yield top, self


Parts = tuple[Piece, Piece]


def fitting(heights: Sequence[float], room: float) -> int:
    """How many of some heights, one below another, a room takes."""
    return sum(1 for total in accumulate(heights) if total <= room)


def paint_rule(painter: QPainter, ink: Ink, start: float, width: float, height: float) -> None:
    """A line to write on, from a place where reading begins on."""
    left = ink.left(start, width)
    painter.setPen(line_pen())
    painter.drawLine(QLineF(left, height, left + width, height))


def paint_on(painter: QPainter, ink: Ink, line: Line, start: float, foot: float) -> None:
    """A line of text that stands on a rule."""
    line.paint(painter, ink.left(start, line.width), foot - line.foot)
