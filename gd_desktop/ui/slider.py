"""A horizontal slider that goes where it is pressed, and leaves the wheel to what scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle

from gd_desktop.ui.direction import keep_left_to_right


class Slider(QSlider):
    """A stock slider moves a page towards a press, and changes when one scrolls past it."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        keep_left_to_right(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            handle = self.height() // 2
            value = QStyle.sliderValueFromPosition(
                self.minimum(),
                self.maximum(),
                int(event.position().x()) - handle // 2,
                max(1, self.width() - handle),
            )
            self.setValue(value)
        # The handle is under the pointer now, so that a drag goes on from here.
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
