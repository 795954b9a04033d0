"""How a lane is told from the others: a colour, a kind of line and a shape, each its own."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF, QTransform

from gd_desktop.ui.plots.marks import disc, pen
from gd_desktop.ui.theme import Theme

Outline = Callable[[float], QPainterPath]


class Look(NamedTuple):
    """What a lane looks like, in any theme."""

    role: str  # of its colour in the theme
    dashes: tuple[float, ...]  # drawn and left out in turn, in widths of the line; none: solid
    marker: Outline  # by its radius

    def colour(self, theme: Theme) -> QColor:
        """The lane's colour in a theme."""
        return theme.colour(self.role)

    def pen(self, theme: Theme, width: float, ratio: float) -> QPen:
        """For its line, of a width of scale 1; `ratio`: the device's pixels to a logical one."""
        made = pen(self.colour(theme), width * theme.scale, ratio)
        if self.dashes:
            # Round ends would fill the gaps.
            made.setCapStyle(Qt.PenCapStyle.FlatCap)
            made.setDashPattern(self.dashes)
        return made


def square(radius: float) -> QPainterPath:
    """A square around the origin, its corners outside of a disc as large."""
    half = 0.94 * radius
    path = QPainterPath()
    path.addRect(QRectF(-half, -half, 2 * half, 2 * half))
    return path


def triangle(radius: float) -> QPainterPath:
    """A triangle around the origin, its point upwards."""
    return _polygon((0, -1.2 * radius), (1.1 * radius, 0.8 * radius), (-1.1 * radius, 0.8 * radius))


def diamond(radius: float) -> QPainterPath:
    """A square on its corner around the origin."""
    return _polygon((0, -1.25 * radius), (radius, 0), (0, 1.25 * radius), (-radius, 0))


def cross(radius: float) -> QPainterPath:
    """A × with thick arms around the origin."""
    long, thick = 1.2 * radius, 0.42 * radius
    bar = QRectF(-long, -thick, 2 * long, 2 * thick)
    upright = QRectF(-thick, -long, 2 * thick, 2 * long)
    path, other = QPainterPath(), QPainterPath()
    path.addRect(bar)
    other.addRect(upright)
    return QTransform().rotate(45).map(path.united(other))


def ring(radius: float) -> QPainterPath:
    """A disc with a hole, around the origin."""
    path = disc(1.05 * radius)
    path.addPath(disc(0.5 * radius))
    return path


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path


LOOKS = (
    Look("lane1", (), disc),
    Look("lane2", (4, 2), square),
    Look("lane3", (1.2, 1.5), triangle),
    Look("lane4", (5, 1.7, 1.2, 1.7), diamond),
    Look("lane5", (9, 2.5), cross),
    Look("lane6", (5, 1.5, 1.2, 1.5, 1.2, 1.5), ring),
)
