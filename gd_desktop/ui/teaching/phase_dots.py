"""How far one is in a step: a dot for each of its sub-frames."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop import phase_words
from gd_desktop.ui.theme import Theme

_MOST = 6  # dots that room is kept for
_APART, _DOT, _PRESENT = 15, 3.0, 5.0  # px at scale 1: from middle to middle, and the radii
_RIM = 1.5


class PhaseDots(QWidget):
    """Those that have been seen are filled, those to come are rings, the present one is large and
    stands in a ring of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._number, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_place(self, number: int | None, count: int) -> None:
        """Light one of the dots, by its number from 0 on; None: none."""
        name = phase_words.place(number, count) if number is not None else ""
        self.setAccessibleName(name)
        self.setToolTip(name)
        shown = -1 if number is None else number
        if (shown, count) != (self._number, self._count):
            self._number, self._count = shown, count
            self.update()

    def sizeHint(self) -> QSize:
        scale = self._theme.scale if self._theme is not None else 1.0
        return QSize(round(_MOST * _APART * scale), round(3.4 * _PRESENT * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, path, dim = theme.scale, theme.colour("path"), theme.colour("dim")
        for number in range(self._count):
            x = (number + 0.5) * _APART * scale
            middle = QPointF(x if self.isLeftToRight() else self.width() - x, self.height() / 2)
            if number == self._number:
                self._disc(painter, middle, _PRESENT * scale, QPen(Qt.PenStyle.NoPen), path)
                ring = QPen(path, _RIM * scale)
                self._disc(painter, middle, (_PRESENT + 2.2) * scale, ring, None)
            elif number < self._number:
                self._disc(painter, middle, _DOT * scale, QPen(dim, _RIM * scale), dim)
            else:
                self._disc(painter, middle, _DOT * scale, QPen(dim, _RIM * scale), None)

    @staticmethod
    def _disc(
        painter: QPainter, middle: QPointF, radius: float, rim: QPen, fill: QColor | None
    ) -> None:
        painter.setPen(rim)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(
            QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        )
