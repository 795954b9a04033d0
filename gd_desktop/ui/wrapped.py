"""A sentence that breaks into lines, each of which is seen as a whole."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

_TALLEST = 1 << 20  # px
_FLAGS = {
    Qt.LayoutDirection.LeftToRight: Qt.TextFlag.TextForceLeftToRight,
    Qt.LayoutDirection.RightToLeft: Qt.TextFlag.TextForceRightToLeft,
}


class WrappedLabel(QLabel):
    """In languages from right to left Qt measures a label otherwise than it paints it:

    - it breaks the lines as if they went from the left, so that there may be fewer;
    - of a line from the right it takes the space after it for a part of the line, and puts the line
      so much farther to the left.

    Here the height is measured as the text is painted, and the width of a space kept free.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._is_mirrored = QGuiApplication.isRightToLeft()
        self._keep_a_space_free()

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        height = super().heightForWidth(width)
        if not self._is_mirrored or self.textFormat() is Qt.TextFormat.RichText:
            return height
        margins, inset = self.contentsMargins(), 2 * self.margin()
        room = width - margins.left() - margins.right() - inset
        flags = Qt.TextFlag.TextWordWrap | _FLAGS[self.layoutDirection()]
        lines = self.fontMetrics().boundingRect(0, 0, room, _TALLEST, flags.value, self.text())
        return max(height, lines.height() + margins.top() + margins.bottom() + inset)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_a_space_free()
        return done

    def _keep_a_space_free(self) -> None:
        if self._is_mirrored:
            margins = self.contentsMargins()
            margins.setLeft(self.fontMetrics().horizontalAdvance(" ") + 1)
            self.setContentsMargins(margins)
