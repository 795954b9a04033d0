"""What the walker has felt in the fog: at each place its value, and how the ground slopes there."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QRadialGradient
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.marks import Overlay, pen
from gd_desktop.ui.theme import Theme

_MOST = 32  # places that are drawn
_OLDEST = 0.4  # as strong as the newest
_CLEAR = 0.55  # of a spot's radius, from where on the fog closes in
_SPOT, _HERE = 17.0, 34.0  # px at scale 1: a spot's radius, and the newest one's
_PIECE, _PIECE_HERE = 15.0, 24.0  # px at scale 1: half of a piece of a contour
_TICK = (7.0, 19.0)  # px at scale 1: downhill, from the place
_TANGENT = 26.0  # px at scale 1: half of a piece of a tangent
_APART = 12.0  # px at scale 1; of nearer places the newest is drawn
_NEAR = 6.0  # px
_ROOT = 0.4  # of the felt values, so that low ones differ in colour too
_BRIGHT = 0.5  # heights from here on are too bright for white lines

Numbers = npt.NDArray[np.intp]


class _Felt(Overlay):
    """Places in the plot (n, 2), oldest first, with what was felt there."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._places: Matrix = np.empty((0, 2))
        self.setVisible(False)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.update()

    @property
    def places(self) -> Matrix:
        """Where something was felt (n, 2), oldest first."""
        return self._places

    def _drawn(self, pixel: Vector) -> Iterator[tuple[int, float]]:
        """The places to draw, oldest first, by their numbers and how strong they are."""
        assert self._theme is not None
        kept = _newest_apart(self._places / pixel, _APART * self._theme.scale)
        count = len(kept)
        for place, number in enumerate(kept.tolist()):
            yield number, _OLDEST + (1 - _OLDEST) * ((place + 1) / count) ** 2

    def _pixel(self) -> Vector | None:
        """A pixel's width and height in data units."""
        pixel = np.array([float(size) for size in self.getViewBox().viewPixelSize()])
        return pixel if (pixel > 0).all() else None


class FeltCurve(_Felt):
    """A piece of the tangent at each place of a curve."""

    def __init__(self) -> None:
        super().__init__()
        self._slopes: Vector = np.empty(0)

    def show_felt(self, x: Vector, costs: Vector, slopes: Vector) -> None:
        """Places, values and slopes, (n,) each; those that are not finite are left out."""
        known = np.isfinite(x) & np.isfinite(costs) & np.isfinite(slopes)
        self._places = np.column_stack([x[known], costs[known]])
        self._slopes = slopes[known]
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme, pixel = self._theme, self._pixel()
        if theme is None or pixel is None or not len(self._places):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        card = theme.colour("card")
        for number, strength in self._drawn(pixel):
            x, y = self._places[number].tolist()
            if not _is_near(self.boundingRect(), x, y):
                continue
            _clear_spot(painter, QPointF(x, y), card, theme.px(_SPOT), strength, pixel)
            slope = self._slopes[number].item()
            away = np.array([1.0, slope])
            length = float(np.hypot(*(away / pixel)))
            across, up = (_TANGENT * theme.scale / length * away).tolist()
            painter.setPen(pen(theme.colour("gradient", strength), 2.5 * theme.scale, ratio))
            painter.drawLine(QLineF(x - across, y - up, x + across, y + up))


class FeltPlane(_Felt):
    """At each place of a plane a clear spot with the shade of its value, a piece of its contour,
    and a tick downhill.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heights: Vector = np.empty(0)
        self._costs: Vector = np.empty(0)
        self._slopes: Matrix = np.empty((0, 2))
        self._table: Matrix = np.zeros((256, 3))

    def dress_shades(self, table: Matrix) -> None:
        """Take on the colours (256, 3) from the lowest value to the highest."""
        self._table = table
        self.update()

    def show_felt(self, places: Matrix, costs: Vector, slopes: Matrix) -> None:
        """Places (n, 2), values (n,) and slopes (n, 2), nan where no slope was felt; places
        without a value are left out.
        """
        known = np.isfinite(costs) & np.isfinite(places).all(axis=1)
        self._places, self._costs, self._slopes = places[known], costs[known], slopes[known]
        self._heights = _heights(costs[known])
        self.update()

    def cost_at(self, u: float, v: float) -> float | None:
        """The value that was felt at a place, or so near that no one could point between."""
        pixel = self._pixel()
        if pixel is None or not len(self._places):
            return None
        away = np.hypot(*((self._places - (u, v)) / pixel).T)
        nearest = int(np.argmin(away))
        return self._costs[nearest].item() if away[nearest] <= _NEAR else None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme, pixel = self._theme, self._pixel()
        if theme is None or pixel is None or not len(self._places):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        newest = len(self._places) - 1
        for number, strength in self._drawn(pixel):
            u, v = self._places[number].tolist()
            if not _is_near(self.boundingRect(), u, v):
                continue
            height, is_here = self._heights[number].item(), number == newest
            shade = QColor(*self._table[round(255 * height)].astype(int).tolist())
            radius = theme.px(_HERE if is_here else _SPOT)
            _clear_spot(painter, QPointF(u, v), shade, radius, max(strength, 0.75), pixel)
            if np.isfinite(self._slopes[number]).all():
                self._draw_slope(painter, theme, number, strength, pixel)

    def _draw_slope(
        self, painter: QPainter, theme: Theme, number: int, strength: float, pixel: Vector
    ) -> None:
        """A piece of the contour through a place, and a tick from there downhill."""
        slope, scale = self._slopes[number], theme.scale
        with np.errstate(all="ignore"):
            along = _of_length_one(np.array([-slope[1], slope[0]]), pixel)
            down = _of_length_one(-slope, pixel)
        if not np.isfinite([along, down]).all():
            return
        at, ratio = self._places[number], painter.device().devicePixelRatio()
        is_bright = self._heights[number] >= _BRIGHT
        ink = QColor(20, 26, 36) if is_bright else QColor(255, 255, 255)
        ink.setAlphaF(0.9 * strength)
        half = (_PIECE_HERE if number == len(self._places) - 1 else _PIECE) * scale
        painter.setPen(pen(ink, 1.8 * scale, ratio))
        painter.drawLine(_between(at - half * along, at + half * along))
        first, last = (at + scale * length * down for length in _TICK)
        painter.setPen(pen(theme.colour("card", 0.7 * strength), 5 * scale, ratio))
        painter.drawLine(_between(first, last))
        painter.setPen(pen(theme.colour("gradient", strength), 2.8 * scale, ratio))
        painter.drawLine(_between(first, last))


def _clear_spot(
    painter: QPainter, at: QPointF, colour: QColor, radius: float, strength: float, pixel: Vector
) -> None:
    """A round spot of a radius in pixels, whose rim goes over into the fog."""
    wide, high = pixel.tolist()
    spot = QRadialGradient(QPointF(0, 0), radius)
    for place, alpha in ((0.0, strength), (_CLEAR, strength), (1.0, 0.0)):
        stop = QColor(colour)
        stop.setAlphaF(alpha)
        spot.setColorAt(place, stop)
    painter.save()
    painter.translate(at)
    painter.scale(wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(spot)
    painter.drawEllipse(QPointF(0, 0), radius, radius)
    painter.restore()


def _newest_apart(pixels: Matrix, gap: float) -> Numbers:
    """The numbers (m,) of places (n, 2), oldest first: in each cell as wide as the gap the newest,
    and of all the last few.
    """
    near = np.flatnonzero((np.abs(pixels) < 1e9).all(axis=1))[::-1]
    columns, rows = (pixels[near] // gap).astype(np.int64).T
    _, first = np.unique((columns << 32) + rows, return_index=True)
    kept: Numbers = np.sort(near[first])[-_MOST:]
    return kept


def _is_near(view: QRectF, x: float, y: float) -> bool:
    """Whether a place lies in the picture or close to it."""
    beside, above = 0.1 * view.width(), 0.1 * view.height()
    return view.adjusted(-beside, -above, beside, above).contains(QPointF(x, y))


def _of_length_one(direction: Vector, pixel: Vector) -> Vector:
    """A direction (2,) in data units, one pixel long."""
    largest = np.abs(direction).max()
    scaled = direction / largest
    unit: Vector = scaled / np.linalg.norm(scaled / pixel)
    return unit


def _between(start: Vector, end: Vector) -> QLineF:
    return QLineF(QPointF(*start.tolist()), QPointF(*end.tolist()))


def _heights(costs: Vector) -> Vector:
    """From 0, the lowest of the values (n,) that were felt, to 1, the highest."""
    if not len(costs):
        return costs
    with np.errstate(all="ignore"):
        share = (costs - costs.min()) / (costs.max() - costs.min())
        heights: Vector = np.where(np.isfinite(share), share, 0.5) ** _ROOT
    return heights
