"""The pages of a lesson as dots: which are done, and which one is open."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gd_desktop import lesson_labels
from gd_desktop.tongue import fill
from gd_desktop.ui.lessons.sign import draw_tick, stroke
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import Theme

_CELL, _LEAST = 22, 10  # px at scale 1: of a dot with its gap; below the least there is a bar
_HIGH = 20


class PageDots(QWidget):
    """A ticked dot for each page that is done, an empty one for each that is not. A click turns to
    a page; the keys for that are the window's.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._titles: tuple[str, ...] = ()
        self._done: frozenset[int] = frozenset()
        self._index = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFixedHeight(theme.px(_HIGH))
        self.update()

    def show_pages(self, titles: tuple[str, ...], done: frozenset[int], index: int) -> None:
        """Show the pages, which of them are done, and which is open, from 0."""
        self._titles, self._done, self._index = titles, done, index
        page = fill(lesson_labels.PAGE, number=index + 1, count=len(titles))
        self.setAccessibleName(page)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, self.height())

    def _cell(self) -> float:
        """The width of a page, in pixels."""
        most = self._theme.px(_CELL) if self._theme is not None else _CELL
        return min(float(most), self.width() / max(1, len(self._titles)))

    def _across(self, x: float) -> float:
        """From where the first page is to a place in pixels, or back: both are the same."""
        return x if self.isLeftToRight() else self.width() - x

    def _page_at(self, x: float) -> int | None:
        page = int(self._across(x) / self._cell())
        return page if 0 <= page < len(self._titles) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        page = self._page_at(event.position().x())
        if page is not None and event.button() == Qt.MouseButton.LeftButton:
            self.turned.emit(page)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            page = self._page_at(event.pos().x())
            if page is None:
                QToolTip.hideText()
            else:
                is_done = page in self._done
                form = lesson_labels.PAGE_DONE if is_done else lesson_labels.PAGE_OPEN
                text = fill(form, number=page + 1, title=self._titles[page])
                QToolTip.showText(event.globalPos(), plain_tip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None or not self._titles:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._cell()
        if cell < theme.px(_LEAST):
            self._paint_bar(painter, theme, cell)
            return
        for page in range(len(self._titles)):
            middle = QPointF(self._across((page + 0.5) * cell), self.height() / 2)
            self._paint_dot(painter, theme, middle, page, cell)

    def _paint_dot(
        self, painter: QPainter, theme: Theme, middle: QPointF, page: int, cell: float
    ) -> None:
        is_open, is_done = page == self._index, page in self._done
        radius = min(cell / 2 - theme.scale, (7.5 if is_open else 6.5) * theme.scale)
        area = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        if is_open:
            painter.setPen(stroke(theme, "path", 2.2))
        else:
            painter.setPen(stroke(theme, "gradient_text" if is_done else "dim", 1.4))
        inside = "gradient_text" if is_done else "lit" if is_open else "card"
        painter.setBrush(theme.colour(inside))
        painter.drawEllipse(area)
        if is_done:
            painter.setPen(stroke(theme, "card", 1.8))
            draw_tick(painter, area)

    def _paint_bar(self, painter: QPainter, theme: Theme, cell: float) -> None:
        """Of many pages: how much is done, and where one is."""
        thick = 6 * theme.scale
        top = (self.height() - thick) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("groove"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), thick), thick / 2, thick / 2)
        painter.setBrush(theme.colour("gradient_text"))
        for page in self._done:
            painter.drawRect(QRectF(self._across((page + 0.5) * cell) - cell / 2, top, cell, thick))
        middle = QPointF(self._across((self._index + 0.5) * cell), self.height() / 2)
        painter.setPen(stroke(theme, "path", 2.2))
        painter.setBrush(theme.colour("lit"))
        painter.drawEllipse(middle, 6 * theme.scale, 6 * theme.scale)
