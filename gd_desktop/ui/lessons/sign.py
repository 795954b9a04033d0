"""Small signs that are drawn, not typed: not every font has them."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop.ui.theme import Theme

_SIDE = 18  # px at scale 1


class Shape(Enum):
    """What a sign looks like."""

    QUESTION = auto()  # an empty ring
    TASK = auto()  # an empty box
    DONE = auto()  # a tick in a filled ring
    REACHED = auto()  # a tick in a filled box
    TICK = auto()
    CROSS = auto()
    DOTS = auto()  # wait


def draw_tick(painter: QPainter, area: QRectF) -> None:
    """A tick in the middle of an area, with the pen in force."""
    side = min(area.width(), area.height())
    middle = area.center()
    corners = ((-0.24, 0.02), (-0.07, 0.2), (0.26, -0.2))
    painter.drawPolyline([middle + QPointF(x, y) * side for x, y in corners])


def draw_cross(painter: QPainter, area: QRectF) -> None:
    """A cross in the middle of an area, with the pen in force."""
    arm = 0.2 * min(area.width(), area.height())
    middle = area.center()
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def stroke(theme: Theme, role: str, width: float = 2.0) -> QPen:
    """A pen with round ends, `width` pixels at scale 1."""
    pen = QPen(theme.colour(role), width * theme.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


class Sign(QWidget):
    """One of the signs. What it means is said beside it, so it is silent for screen readers."""

    def __init__(self, shape: Shape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape = shape
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
        self.update()

    def show_shape(self, shape: Shape) -> None:
        """Look otherwise."""
        self.shape = shape
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.scale
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        match self.shape:
            case Shape.QUESTION:
                painter.setPen(stroke(theme, "dim", 1.6))
                painter.drawEllipse(area)
            case Shape.TASK:
                painter.setPen(stroke(theme, "dim", 1.6))
                painter.drawRoundedRect(area, theme.px(4), theme.px(4))
            case Shape.DONE | Shape.REACHED:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("gradient_text"))
                corner = area.width() / 2 if self.shape is Shape.DONE else theme.px(4)
                painter.drawRoundedRect(area, corner, corner)
                painter.setPen(stroke(theme, "card", 2.2))
                draw_tick(painter, area)
            case Shape.TICK:
                painter.setPen(stroke(theme, "gradient_text", 2.6))
                draw_tick(painter, area.adjusted(-edge, -edge, edge, edge))
            case Shape.CROSS:
                painter.setPen(stroke(theme, "error", 2.6))
                draw_cross(painter, area)
            case Shape.DOTS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("dim"))
                for place in (-1, 0, 1):
                    middle = area.center() + QPointF(place * 5 * theme.scale, 0)
                    painter.drawEllipse(middle, 1.6 * theme.scale, 1.6 * theme.scale)
