"""What a table is on paper: lines around all cells, and room to write in those that are blank."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from gd_desktop.sheets.document import Cell, GridTable, Kind, Run
from gd_desktop.ui.worksheets.ink import BODY, Ink, Line, line_pen, mm
from gd_desktop.ui.worksheets.piece import Parts, Piece, fitting

_TYPE = BODY - 1.0  # points
_BLANK = 8.0, 8.8  # mm: the height of a row in which one writes by hand, without air and with it
_PAD, _ABOVE = mm(1.4), mm(0.9)
_SMALLEST = 0.65  # of the type, for a number that would not fit into its column
_SHADE = QColor(238, 238, 238)


@dataclass(frozen=True, slots=True)
class _Written:
    """What stands in a cell, and how high that is."""

    lines: tuple[Line, ...]
    is_words: bool

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines)


class TablePiece(Piece):
    """Rows below a header, which stands above the rest of a torn table again."""

    def __init__(self, table: GridTable, ink: Ink) -> None:
        self._table, self._ink, self.is_squeezed = table, ink, False
        share = ink.width / sum(table.widths)
        self._widths = [width * share for width in table.widths]
        # Columns run from left to right in every language.
        self._lefts = [0.0, *accumulate(self._widths)]
        self._header = self._row([Cell(text) for text in table.header], is_bold=True)
        self._rows = [self._row(row) for row in table.rows]
        blank = mm(_BLANK[0] + (_BLANK[1] - _BLANK[0]) * ink.air)
        self._heights = [
            max(_height(written), blank if any(cell.is_blank for cell in row) else 0.0)
            for written, row in zip(self._rows, table.rows, strict=True)
        ]
        self._top = _height(self._header) if any(table.header) else 0.0
        self.height = self._top + sum(self._heights)
        self.gap = ink.gap(2.6)

    @property
    def rows(self) -> tuple[float, ...]:
        """How high each row is."""
        return tuple(self._heights)

    def paint(self, painter: QPainter, top: float) -> None:
        wide = self._lefts[-1]
        edges = [top, top + self._top] if self._top else [top]
        if self._top:
            painter.fillRect(QRectF(0, top, wide, self._top), _SHADE)
            self._paint_row(painter, self._header, top, self._top)
        for row, height in zip(self._rows, self._heights, strict=True):
            self._paint_row(painter, row, edges[-1], height)
            edges.append(edges[-1] + height)
        painter.setPen(line_pen())
        painter.drawLines([QLineF(0, edge, wide, edge) for edge in edges])
        painter.drawLines([QLineF(left, top, left, edges[-1]) for left in self._lefts])

    def split(self, room: float, page: float) -> Parts | None:
        count = fitting(self._heights, room - self._top)
        if not 0 < count < len(self._heights):
            return None
        table = self._table
        parts = table.rows[:count], table.rows[count:]
        first, rest = (
            TablePiece(GridTable(table.header, part, table.widths), self._ink) for part in parts
        )
        return first, rest

    def _row(self, cells: Sequence[Cell], is_bold: bool = False) -> list[_Written]:
        font = self._ink.font(_TYPE, is_bold)
        return [
            self._written(cell, font, width - 2 * _PAD)
            for cell, width in zip(cells, self._widths, strict=True)
        ]

    def _written(self, cell: Cell, font: QFont, room: float) -> _Written:
        if not cell.text:
            return _Written((), is_words=False)
        if cell.is_words:
            return _Written(self._ink.lines([Run(cell.text)], font, room), is_words=True)
        # A number is read better small than torn.
        line = self._ink.fitted(cell.text, font, room, _SMALLEST, is_right_to_left=False)
        self.is_squeezed |= line.size < font.pixelSize()
        if line.width <= room:
            return _Written((line,), is_words=False)
        left_to_right = Ink(room)
        return _Written(left_to_right.lines([Run(cell.text, Kind.FORMULA)], font, room), False)

    def _paint_row(
        self, painter: QPainter, row: Sequence[_Written], top: float, height: float
    ) -> None:
        for written, left, width in zip(row, self._lefts[:-1], self._widths, strict=True):
            line_top = top + (height - written.height) / 2
            for line in written.lines:
                free = width - line.width
                if not written.is_words:
                    line_left = left + free / 2
                else:
                    line_left = left + (free - _PAD if self._ink.is_right_to_left else _PAD)
                line.paint(painter, line_left, line_top)
                line_top += line.height


def _height(row: Sequence[_Written]) -> float:
    """Of a row with nothing to write in."""
    return max(written.height for written in row) + 2 * _ABOVE
