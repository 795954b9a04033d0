"""How a theme looks in three dimensions: inks, widths, and the pictures of the marks."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.plots.landscape_marks import shades
from gd_desktop.ui.plots.marks import star
from gd_desktop.ui.surface.scene import Ink
from gd_desktop.ui.theme import Theme

_FINENESS = 2  # pixels of a mark's picture to one of the screen

BALL, DOT, GHOST, STAR, SMALL_STAR = "ball", "dot", "ghost", "star", "small star"


class Picture(NamedTuple):
    """A small picture, square and premultiplied, and how far its middle is over its place."""

    image: QImage
    side: float  # logical px
    rise: float  # logical px


Pictures = dict[str, Picture]


class Look(NamedTuple):
    """A theme's inks, and what its marks look like at a screen's pixel ratio."""

    theme: Theme
    table: Matrix  # (256, 3) shades from low to high, 0 to 1
    pictures: Pictures

    def ink(self, role: str, alpha: float = 1.0) -> Ink:
        """The colour of a role."""
        colour = self.theme.colour(role)
        return colour.redF(), colour.greenF(), colour.blueF(), alpha


def look(theme: Theme, ratio: float) -> Look:
    """The look of a theme."""
    pictures = {
        BALL: _ball(theme, ratio),
        DOT: _dot(theme, ratio),
        GHOST: _ghost(theme, ratio),
        STAR: _star(theme, ratio, 10.0),
        SMALL_STAR: _star(theme, ratio, 5.0),
    }
    return Look(theme, shades(theme) / 255, pictures)


class _Sheet:
    """A square to paint a mark on, its middle at the origin, in logical pixels."""

    def __init__(self, side: float, ratio: float) -> None:
        self.side = side
        pixels = round(side * ratio * _FINENESS)
        self.image = QImage(pixels, pixels, QImage.Format.Format_RGBA8888_Premultiplied)
        self.image.fill(Qt.GlobalColor.transparent)
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.scale(pixels / side, pixels / side)
        self.painter.translate(side / 2, side / 2)

    def finished(self, rise: float) -> Picture:
        self.painter.end()
        # A texture made of an image takes premultiplying back, and its edges would be dark.
        self.image.reinterpretAsFormat(QImage.Format.Format_RGBA8888)
        return Picture(self.image, self.side, rise)


def _ball(theme: Theme, ratio: float) -> Picture:
    radius, rim = 10.0 * theme.scale, 2.5 * theme.scale
    sheet = _Sheet(2 * (radius + rim), ratio)
    colour = theme.colour("path")
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    sheet.painter.setBrush(theme.colour("card"))
    sheet.painter.drawEllipse(QPointF(0, 0), radius + rim, radius + rim)
    sheet.painter.setBrush(_round(colour, radius))
    sheet.painter.drawEllipse(QPointF(0, 0), radius, radius)
    return sheet.finished(radius)


def _round(colour: QColor, radius: float) -> QRadialGradient:
    """The colour on a ball that is lit from the upper left."""
    light = QPointF(-0.38 * radius, -0.42 * radius)
    gradient = QRadialGradient(QPointF(0, 0), 1.05 * radius, light)
    for place, shade in ((0.0, colour.lighter(150)), (0.45, colour), (1.0, colour.darker(135))):
        gradient.setColorAt(place, shade)
    return gradient


def _dot(theme: Theme, ratio: float) -> Picture:
    radius, rim = 4.2 * theme.scale, 1.5 * theme.scale
    sheet = _Sheet(2 * (radius + rim), ratio)
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    for size, role in ((radius + rim, "card"), (radius, "path")):
        sheet.painter.setBrush(theme.colour(role))
        sheet.painter.drawEllipse(QPointF(0, 0), size, size)
    return sheet.finished(0.4 * radius)


def _ghost(theme: Theme, ratio: float) -> Picture:
    radius, width = 9.0 * theme.scale, 2.2 * theme.scale
    sheet = _Sheet(2 * (radius + 2 * width), ratio)
    sheet.painter.setPen(QPen(theme.colour("card"), 2 * width))
    sheet.painter.setBrush(theme.colour("card", 0.55))
    sheet.painter.drawEllipse(QPointF(0, 0), radius, radius)
    dotted = QPen(theme.colour("path"), width, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
    sheet.painter.setPen(dotted)
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.drawEllipse(QPointF(0, 0), radius, radius)
    return sheet.finished(0.5 * radius)


def _star(theme: Theme, ratio: float, size: float) -> Picture:
    radius, rim = size * theme.scale, 1.5 * theme.scale
    sheet = _Sheet(2 * (radius + rim), ratio)
    sheet.painter.setPen(QPen(theme.colour("card"), rim))
    sheet.painter.setBrush(theme.colour("ink"))
    sheet.painter.drawPath(star(radius))
    return sheet.finished(0.7 * radius)
