"""The marker with which a person points at where the next step leads."""

from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent, MouseDragEvent
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import predict_words
from gd_desktop.ui.plots.canvas import Canvas, within
from gd_desktop.ui.plots.curve_look import FARTHEST
from gd_desktop.ui.plots.marks import FINGER, Mark, pen
from gd_desktop.ui.theme import Theme

_RADIUS = 15  # px, of the diamond
_LETTER = 15  # px of type at scale 1
_ON_TOP = 1000
_PALE = 0.5
_BESIDE = 6  # px at scale 1: nearer than this one cannot point


class GuessMark(Mark):
    """A diamond with a question mark on a canvas. It can be dragged while it is open; where it
    stays then is for others to say.
    """

    dragged = Signal(float, float)  # in data units, within the picture
    dropped = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(diamond, FINGER)
        self._canvas = canvas
        self._letter = QPainterPath()
        self._theme: Theme | None = None
        self._is_open = False
        self.setVisible(False)
        self.setZValue(_ON_TOP)
        canvas.addItem(self, ignoreBounds=True)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        rim = pen(theme.colour("card"), 2 * theme.scale, self._canvas.devicePixelRatioF())
        self.draw_with(theme.px(_RADIUS), rim, theme.colour("ink"))
        self._letter = _letter(theme.font(_LETTER, bold=True))

    @property
    def beside(self) -> tuple[float, float]:
        """How far beside, across and up, a pointer may come: some pixels, in data units."""
        return self._in_data(_BESIDE)

    @property
    def reach(self) -> tuple[float, float]:
        """How far the marker itself reaches, across and up, in data units."""
        return self._in_data(_RADIUS)

    def _in_data(self, size: float) -> tuple[float, float]:
        """A size in pixels at scale 1."""
        wide, high = self._canvas.box.viewPixelSize()
        scaled = self._theme.px(size) if self._theme is not None else size
        return scaled * float(wide), scaled * float(high)

    def open(self, on: bool) -> None:
        """Let it be dragged; or let it stay, as a pale one through which the true place is seen."""
        self._is_open = on
        self.setOpacity(1.0 if on else _PALE)
        self.setCursor(Qt.CursorShape.OpenHandCursor if on else Qt.CursorShape.ArrowCursor)
        if not on:
            self._canvas.hold(False)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        super().paint(painter, option, widget)
        is_near = abs(self.x()) < FARTHEST and abs(self.y()) < FARTHEST
        if self._theme is not None and is_near:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("card"))
            painter.drawPath(self._to_data.map(self._letter))

    def mouseDragEvent(self, event: MouseDragEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        # Where it stays, the ball below it is not to be dragged in its place.
        event.accept()
        if not self._is_open:
            return
        self._canvas.hold(not event.isFinish())
        across, up = self._canvas.box.viewRange()
        at = self._canvas.box.mapSceneToView(event.scenePos())
        self.dragged.emit(within(at.x(), across), within(at.y(), up))
        if event.isFinish():
            self.dropped.emit()

    def mouseClickEvent(self, event: MouseClickEvent) -> None:
        # Or the plane would take it for another start.
        event.accept()
        if self._is_open:
            self.dropped.emit()


def diamond(radius: float) -> QPainterPath:
    """A square on its corner, around the origin."""
    path = QPainterPath()
    corners = ((0, -radius), (radius, 0), (0, radius), (-radius, 0), (0, -radius))
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    return path


def _letter(font: QFont) -> QPainterPath:
    """The question mark around the origin."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, predict_words.MARK)
    middle = path.boundingRect().center()
    return path.translated(-middle.x(), -middle.y())
