"""A table over as many pages as it takes, its head on each of them."""

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter
from PySide6.QtPrintSupport import QPrinter

from gd_desktop.export_labels import page_of

# Of a page of 96 dots to an inch: type and rows in dots; about 9 points.
_DPI, _TYPE, _SMALLEST, _ROW, _GAP = 96, 12, 7, 1.45, 18
_INK, _LINE = QColor("#000000"), QColor("#999999")
_ALIGNED = Qt.ItemDataRole.TextAlignmentRole
_WRAPPED = Qt.TextFlag.TextWordWrap
_ACROSS = Qt.Orientation.Horizontal


def print_table(
    printer: QPrinter, model: QAbstractItemModel, rows: int, title: str, more: str
) -> bool:
    """Print the first rows of a model under a title, and a sentence at the end where there are
    more. Where the columns are too wide for the page, all is printed smaller. Whether the printer,
    or its file, could be begun with.
    """
    printer.setResolution(_DPI)
    page = _Page(printer, model, rows)
    painter = QPainter(printer)
    if not painter.isActive():
        return False
    pages = page.count(painter, title, more)
    first = 0
    for number in range(pages):
        if number > 0:
            printer.newPage()
        first = page.draw(painter, first, title if number == 0 else "", f"{number + 1}", pages)
    if more:
        page.write(painter, more)
    painter.end()
    return True


class _Page:
    """Measures of a table on paper, and the place on the page that comes next."""

    def __init__(self, printer: QPrinter, model: QAbstractItemModel, rows: int) -> None:
        self._width, self._height = float(printer.width()), float(printer.height())
        self._model, self._rows = model, rows
        self._columns = range(model.columnCount())
        self._heads = [str(model.headerData(column, _ACROSS)) for column in self._columns]
        self._font = QFont(QGuiApplication.font())
        size = _TYPE
        while True:
            self._font.setPixelSize(size)
            self._metrics = QFontMetricsF(self._font)
            self._widths = self._measure()
            if size == _SMALLEST or sum(self._widths) <= self._width:
                break
            size -= 1
        self._row = _ROW * size
        self._top = 0.0

    def _measure(self) -> list[float]:
        advance = self._metrics.horizontalAdvance
        return [
            max(
                advance(self._heads[column]),
                *(advance(self._text(row, column)) for row in range(self._rows)),
            )
            + _GAP
            for column in self._columns
        ]

    def _text(self, row: int, column: int) -> str:
        return str(self._model.data(self._model.index(row, column)))

    def _wrapped(self, text: str) -> float:
        room = QRectF(0, 0, self._width, self._height)
        return self._metrics.boundingRect(room, _WRAPPED, text).height()

    def _room(self, title: str) -> int:
        """How many rows a page has room for, below its head and above its number."""
        taken = self._wrapped(title) + self._row if title else 0.0
        return max(1, int((self._height - taken) / self._row) - 3)

    def count(self, painter: QPainter, title: str, more: str) -> int:
        """How many pages it takes."""
        painter.setFont(self._font)
        left = self._rows + (1 + int(self._wrapped(more) / self._row) if more else 0)
        pages, room = 1, self._room(title)
        while left > room:
            left -= room
            pages, room = pages + 1, self._room("")
        return pages

    def draw(self, painter: QPainter, first: int, title: str, number: str, pages: int) -> int:
        """Draw a page that begins with a row; the row that the next one begins with."""
        painter.setFont(self._font)
        # A painter's ink is black at first, and a preview records a change only: without one, it
        # would write with the ink of the screen.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setPen(_INK)
        self._top = 0.0
        if title:
            self.write(painter, title)
            self._top += self._row
        self._draw_row(painter, self._heads)
        painter.setPen(_LINE)
        painter.drawLine(0, round(self._top), round(sum(self._widths)), round(self._top))
        painter.setPen(_INK)
        last = min(self._rows, first + self._room(title))
        for row in range(first, last):
            self._draw_row(painter, [self._text(row, column) for column in self._columns])
        foot = QRectF(0, self._height - self._row, self._width, self._row)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, page_of(int(number), pages))
        return last

    def write(self, painter: QPainter, text: str) -> None:
        """Write a sentence below what there is."""
        high = self._wrapped(text)
        # A sentence goes as the language is written; the numbers below it always to the right.
        painter.setLayoutDirection(QGuiApplication.layoutDirection())
        painter.drawText(QRectF(0, self._top, self._width, high + 1), _WRAPPED, text)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._top += high

    def _draw_row(self, painter: QPainter, cells: list[str]) -> None:
        left = 0.0
        for column, (cell, width) in enumerate(zip(cells, self._widths, strict=True)):
            side = self._model.headerData(column, _ACROSS, _ALIGNED)
            room = QRectF(left, self._top, width - _GAP, self._row)
            painter.drawText(room, int(side), cell)
            left += width
        self._top += self._row
