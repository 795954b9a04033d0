"""The contour lines, and the costs written on a few of them."""

import numpy as np
import pyqtgraph as pg
from pyqtgraph import ViewBox
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop.core.problem import Matrix
from gd_desktop.numerals import plain
from gd_desktop.ui.plots.marks import Tag, pen
from gd_desktop.ui.plots.relief import Contour, Relief
from gd_desktop.ui.theme import Theme

_MOST_TAGS = 3
_SIZE = 12  # px of their type at scale 1
_FROM_EDGE = (38, 20)  # px
_APART = 54  # px, from one another and from what is not to be hidden
_GROUND = 150  # of 255: the line is quiet behind the number, and the shades go on
_BRIGHT = 0.5  # heights from here on are too bright for white lines


class Contours:
    """Thin lines, white on the dark shades and dark on the bright ones, and their tags."""

    def __init__(self) -> None:
        self.lines = [pg.PlotCurveItem(antialias=True) for _ in range(2)]
        self.tags = [Tag() for _ in range(_MOST_TAGS)]
        self._relief: Relief | None = None
        self._theme: Theme | None = None
        self._table: Matrix | None = None
        self._places: list[tuple[float, float] | None] = [None] * _MOST_TAGS
        for line in self.lines:
            # They change far more seldom than what moves over them.
            line.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def dress(self, theme: Theme, ratio: float, table: Matrix) -> None:
        """Take on measures and the shades (256, 3) that the lines lie on."""
        self._theme, self._table = theme, table
        inks = QColor(255, 255, 255, 190), QColor(20, 26, 36, 120)
        for line, ink in zip(self.lines, inks, strict=True):
            line.setPen(pen(ink, 1.1 * theme.scale, ratio))

    def show_relief(self, relief: Relief | None) -> None:
        """Draw another landscape's lines; None: none."""
        self._relief = relief
        contours = relief.contours if relief is not None else ()
        for is_bright, line in enumerate(self.lines):
            drawn = [
                part
                for contour in contours
                if (contour.height >= _BRIGHT) == bool(is_bright)
                for part in contour.lines
            ]
            if not drawn:
                line.clear()
                continue
            connect = np.ones(sum(map(len, drawn)), dtype=np.int32)
            connect[np.cumsum([len(part) for part in drawn]) - 1] = 0
            u, v = np.concatenate(drawn).T
            line.setData(u, v, connect=connect)

    def place_tags(self, box: ViewBox, taken: Matrix) -> None:
        """Name some lines, well apart from the places (n, 2) that are not to be hidden."""
        theme, table = self._theme, self._table
        if self._relief is None or theme is None or table is None:
            for tag in self.tags:
                tag.setVisible(False)
            return
        contours = self._relief.contours
        # The lowest tells most of the valley; then the middle and the upper slope.
        count = len(contours)
        chosen = list(dict.fromkeys(round(share * (count - 1)) for share in (0.15, 0.5, 0.85)))
        pixel = np.array([float(size) for size in box.viewPixelSize()])
        if not ((pixel > 0).all() and count):
            chosen = []
        for number, tag in enumerate(self.tags):
            place = None
            if number < len(chosen):
                contour = contours[chosen[number]]
                place = _clear_place(contour, box, pixel, taken, theme.scale)
            tag.setVisible(place is not None)
            self._places[number] = place
            if place is None:
                continue
            taken = np.vstack([taken, place])
            red, green, blue = table[round(255 * contour.height)].astype(int).tolist()
            ground = QColor(red, green, blue, _GROUND)
            ink = QColor("#10151E" if contour.height >= _BRIGHT else "#FFFFFF")
            tag.dress(theme.font(_SIZE), ink, ground)
            tag.say(plain(contour.cost), (0.5, 0.5))
            tag.setPos(*place)

    def hide_under(self, box: ViewBox, taken: Matrix) -> None:
        """Take the tags away that would lie on places (n, 2) that are not to be hidden."""
        pixel = np.array([float(size) for size in box.viewPixelSize()])
        scale = self._theme.scale if self._theme is not None else 1.0
        if not (pixel > 0).all():
            return
        for tag, place in zip(self.tags, self._places, strict=True):
            if place is not None:
                away = np.abs(taken - place) / pixel
                covers = (away < scale * np.array(_FROM_EDGE)).all(axis=1).any()
                tag.setVisible(not bool(covers))


def _clear_place(
    contour: Contour, box: ViewBox, pixel: Matrix, taken: Matrix, scale: float
) -> tuple[float, float] | None:
    """The place on a contour that is farthest from what is taken, in pixels; None: none is far."""
    points = np.concatenate([line[:: max(1, len(line) // 40)] for line in contour.lines])
    (left, right), (bottom, top) = box.viewRange()
    across, up = scale * np.array(_FROM_EDGE) * pixel
    inside = (points[:, 0] > left + across) & (points[:, 0] < right - across)
    inside &= (points[:, 1] > bottom + up) & (points[:, 1] < top - up)
    points = points[inside]
    if not len(points):
        return None
    if len(taken):
        away = np.hypot(*((points[:, None, :] - taken[None, :, :]) / pixel).transpose(2, 0, 1))
        nearest = away.min(axis=1)
    else:
        nearest = np.full(len(points), np.inf)
    best = int(np.argmax(nearest))
    if nearest[best] < _APART * scale:
        return None
    return points[best, 0].item(), points[best, 1].item()
