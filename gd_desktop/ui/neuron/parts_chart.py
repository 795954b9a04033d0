"""A sum taken apart: each part's name, its size as a bar to the left or right, and its number."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.numerals import short
from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.theme import NOTE, Theme


class PartsChart(QWidget):
    """Bars from a common middle: towards class 0 to the left, towards class 1 to the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._parts: list[tuple[str, float]] = []
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFont(theme.font(NOTE))
        self.updateGeometry()
        self.update()

    def show_parts(self, parts: list[tuple[str, float]]) -> None:
        """The parts' names and numbers, in their order."""
        if parts != self._parts:
            is_other_size = len(parts) != len(self._parts)
            self._parts = parts
            told = "; ".join(f"{name}: {short(value, 3)}" for name, value in parts)
            self.setAccessibleDescription(told)
            if is_other_size:
                self.updateGeometry()
            self.update()

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height() + 2
        return QSize(9 * line, line * len(self._parts))

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        return QSize(least.width() * 4 // 3, least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None or not self._parts:
            return
        painter = QPainter(self)
        go_by_letters(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        line = min(float(metrics.height() + 6), self.height() / len(self._parts))
        named = min(
            self.width() * 0.4,
            max(metrics.horizontalAdvance(name) for name, _ in self._parts) + theme.px(12),
        )
        numbered = float(metrics.horizontalAdvance("−0.0000") + theme.px(8))
        room = max(1.0, self.width() - named - numbered)
        finite = [abs(value) for _, value in self._parts if abs(value) < float("inf")]
        largest = max(finite, default=0.0) or 1.0
        middle = named + room / 2
        for row, (name, value) in enumerate(self._parts):
            top = row * line
            left_part = QRectF(0, top, named - theme.px(8), line)
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(left_part.width()))
            painter.setPen(theme.colour("ink"))
            side = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(left_part, Qt.AlignmentFlag.AlignLeft | side, elided)
            number = QRectF(self.width() - numbered, top, numbered, line)
            painter.drawText(number, Qt.AlignmentFlag.AlignRight | side, short(value, 3))
            share = value / largest if abs(value) < float("inf") else 0.0
            wide = room / 2 * abs(share)
            bar = QRectF(middle if share >= 0 else middle - wide, top + 0.25 * line, wide, line / 2)
            painter.fillRect(bar, theme.colour("path" if share >= 0 else "function"))
        painter.setPen(theme.colour("dim"))
        painter.drawLine(int(middle), 0, int(middle), int(line * len(self._parts)))
