"""A lane's number beside its marker."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.ui.direction import go_by_letters
from gd_desktop.ui.plots.marks import Tag

_ROUND = 4  # px


class Number(Tag):
    """A tag with a rim of the lane's colour: beside several markers, it says whose it is."""

    def __init__(self) -> None:
        super().__init__()
        self._rim = QPen()

    def dress_rim(self, colour: QColor, width: float) -> None:
        """Take on the lane's colour."""
        self._rim = QPen(colour, width)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._rim)
        painter.setBrush(self._ground)
        inside = self._rim.widthF() / 2
        painter.drawRoundedRect(
            self._box.adjusted(inside, inside, -inside, -inside), _ROUND, _ROUND
        )
        painter.setPen(self._ink)
        painter.setFont(self._font)
        go_by_letters(painter)
        painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, self._text)
