"""A small picture of big square pixels, and the bar that says what its colours mean."""

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.plots.shading import Colours
from gd_desktop.ui.theme import NOTE, Theme

_NOTCH = 120  # of a wheel, in Qt's units
_SMALLEST = 64  # px
_BAR = 12  # px


class Pixels(QWidget):
    """Numbers as colours, the first row on top, in squares as large as there is room for."""

    turned = Signal(int)  # notches of the wheel, downwards

    def __init__(self, name: str, is_right: bool) -> None:
        """`is_right`: whether the squares keep to the widget's right side, or else to its left."""
        super().__init__()
        keep_left_to_right(self)
        self.setAccessibleName(name)
        self._is_right = is_right
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._values: Matrix = np.zeros((1, 1))
        self._levels = (0.0, 1.0)
        self._colours: Colours | None = None
        self._theme: Theme | None = None
        self._notches = 0.0

    def minimumSizeHint(self) -> QSize:
        size = self._theme.px(_SMALLEST) if self._theme is not None else _SMALLEST
        return QSize(size, size)

    def dress(self, theme: Theme, colours: Colours) -> None:
        """Take on the frame's colour, and those of the values."""
        self._theme, self._colours = theme, colours
        self.updateGeometry()
        self.update()

    def show_values(self, values: Matrix, low: float, high: float) -> None:
        """Numbers (rows, columns), of which `low` has the first colour and `high` the last."""
        self._values, self._levels = values, (low, high)
        self.update()

    @property
    def square(self) -> QRect:
        """Where the pixels are, in this widget: whole pixels of the screen to each."""
        rows, columns = self._values.shape
        side = max(1, min((self.width() - 2) // columns, (self.height() - 2) // rows))
        wide, high = side * columns, side * rows
        left = self.width() - wide - 1 if self._is_right else 1
        return QRect(left, (self.height() - high) // 2, wide, high)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._notches -= event.angleDelta().y() / _NOTCH
        whole = int(self._notches)
        if whole:
            self._notches -= whole
            self.turned.emit(whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, theme = self._colours, self._theme
        if colours is None or theme is None:
            return
        low, high = self._levels
        span = high - low if 0 < high - low < np.inf else 1.0
        with np.errstate(all="ignore"):
            share = np.clip(np.nan_to_num((self._values - low) / span), 0, 1)
        picture = np.ascontiguousarray(colours[np.rint(share * (len(colours) - 1)).astype(int)])
        rows, columns = self._values.shape
        stride = picture.strides[0]
        image = QImage(picture.data, columns, rows, stride, QImage.Format.Format_RGB888)
        painter = QPainter(self)
        area = self.square
        painter.drawImage(area, image)
        painter.setPen(theme.colour("dim", 0.7))
        painter.drawRect(area.adjusted(-1, -1, 0, 0))
        painter.end()


class ColourBar(QWidget):
    """From the last colour, on top, to the first one, with what the ends and the middle mean."""

    def __init__(self, picture: Pixels) -> None:
        """Beside a picture, and as tall as that comes out."""
        super().__init__()
        keep_left_to_right(self)
        self._picture = picture
        self._colours: Colours | None = None
        self._theme: Theme | None = None
        self._high: tuple[str, ...] = ()
        self._middle = ""
        self._low: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def dress(self, theme: Theme, colours: Colours) -> None:
        """Take on colours and letters."""
        self._theme, self._colours = theme, colours
        self.setFont(theme.font(NOTE))
        self._fit()

    def say(self, high: tuple[str, ...], middle: str, low: tuple[str, ...]) -> None:
        """The lines at the upper end, at the middle, and at the lower end."""
        if (high, middle, low) != (self._high, self._middle, self._low):
            self._high, self._middle, self._low = high, middle, low
            self.setAccessibleDescription("; ".join((*high, middle, *low)))
            self._fit()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        texts = (*self._high, self._middle, *self._low)
        # Never narrower again, or the picture beside it would tremble with each digit.
        wide = max([metrics.horizontalAdvance(text) for text in texts] or [0])
        return QSize(self._offset() + wide + 2, 4 * metrics.height())

    def _offset(self) -> int:
        return self._theme.px(_BAR + 6) if self._theme is not None else _BAR + 6

    def _fit(self) -> None:
        wide = self.sizeHint().width()
        if wide > self.minimumWidth():
            self.setMinimumWidth(wide)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, theme = self._colours, self._theme
        if colours is None or theme is None:
            return
        painter = QPainter(self)
        go_by_letters(painter)
        picture = np.ascontiguousarray(colours[::-1, np.newaxis])
        image = QImage(picture.data, 1, len(picture), 3, QImage.Format.Format_RGB888)
        area = self._picture.square
        bar = QRect(0, area.top(), theme.px(_BAR), area.height())
        painter.drawImage(bar, image)
        painter.setPen(theme.colour("dim", 0.7))
        painter.drawRect(bar.adjusted(0, -1, 0, 0))
        painter.setPen(theme.colour("dim"))
        metrics, left = QFontMetrics(self.font()), self._offset()
        line = metrics.height()
        # A short bar is no reason to write one line over another.
        lines = len(self._high) + len(self._low) + 1
        spare = max(0, lines * line - area.height()) // 2
        top, end = max(0, area.top() - spare), min(self.height(), area.bottom() + 1 + spare)
        for number, text in enumerate(self._high):
            painter.drawText(QPoint(left, top + metrics.ascent() + number * line), text)
        for number, text in enumerate(reversed(self._low)):
            below = end - metrics.descent() - number * line
            painter.drawText(QPoint(left, below), text)
        if end - top >= lines * line:
            middle = QRect(left, (top + end - line) // 2, self.width() - left, line)
            painter.drawText(middle, Qt.AlignmentFlag.AlignVCenter, self._middle)
        painter.end()
