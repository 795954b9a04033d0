"""Where all lanes begin: a ring that can be dragged."""

from pyqtgraph.GraphicsScene.mouseEvents import MouseDragEvent
from PySide6.QtCore import Qt, Signal

from gd_desktop.ui.plots.marks import FINGER, Mark, disc, pen
from gd_desktop.ui.theme import Theme

_RADIUS = 15  # px at scale 1: around a marker
_WIDTH, _FOCUSED = 1.8, 3.4


class StartHandle(Mark):
    """A ring in ink around the start; a finger can hold it too."""

    dragged = Signal(float, float)  # in data units
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__(disc, FINGER)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def dress(self, theme: Theme, ratio: float, is_focused: bool) -> None:
        """Take on colours and measures; stronger while the arrow keys move it."""
        width = (_FOCUSED if is_focused else _WIDTH) * theme.scale
        self.draw_with(theme.px(_RADIUS), pen(theme.colour("ink"), width, ratio), None)

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        if event.isFinish():
            self.dropped.emit()
            return
        at = self.getViewBox().mapSceneToView(event.scenePos())
        self.dragged.emit(at.x(), at.y())
