"""The contour lines, and the costs written on them."""

import numpy as np
import pyqtgraph as pg
from pyqtgraph import ViewBox
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import landscape_labels as labels
from gd_desktop.core.problem import Matrix
from gd_desktop.ui.legible import legible
from gd_desktop.ui.plots.crowd import Crowd
from gd_desktop.ui.plots.marks import Tag, pen
from gd_desktop.ui.plots.relief import Contour, Relief
from gd_desktop.ui.theme import NOTE, Theme

_MOST_TAGS = 10
_MANY = 30_000  # places on the lines of one ink
_MOST_LINES = 40  # of a contour, that are looked at for a place
_MOST_PLACES = 120  # that are tried on a line
_END = 6  # places at either end of a line, that are not
_FROM_EDGE = 5.0  # px
_RIM = 2.0  # px, around a number
_APART = 200.0  # px: farther from one another, numbers need not be
_GROUND = 0.88  # opaque: the line is quiet behind the number, and the shades go on
_GAP = np.full((1, 2), np.nan)
_BRIGHT = 0.5  # heights from here on are too bright for white lines


class Contours:
    """Thin lines, white on the dark shades and dark on the bright ones, and their tags: a number
    on every line that has room for one.
    """

    def __init__(self) -> None:
        self.lines = [pg.PlotCurveItem(antialias=True) for _ in range(2)]
        self.tags = [Tag() for _ in range(_MOST_TAGS)]
        self._relief: Relief | None = None
        self._theme: Theme | None = None
        self._table: Matrix | None = None
        self._placed: list[Tag] = []
        self._strong: list[QPen] = []
        self._fine: list[QPen] = []
        self._hide()

    def dress(self, theme: Theme, ratio: float, table: Matrix) -> None:
        """Take on measures and the shades (256, 3) that the lines lie on."""
        self._theme, self._table = theme, table
        inks = QColor(255, 255, 255, 190), QColor(20, 26, 36, 120)
        self._strong = [pen(ink, 1.1 * theme.scale, ratio) for ink in inks]
        self._fine = [pen(ink, 1, 1) for ink in inks]

    def show_relief(self, relief: Relief | None) -> None:
        """Draw another landscape's lines; None: none."""
        self._relief = relief
        contours = relief.contours if relief is not None else ()
        for is_bright, line in enumerate(self.lines):
            drawn = [
                part
                for contour in contours
                if (contour.height >= _BRIGHT) == bool(is_bright)
                for part in (contour.joined, _GAP)
            ]
            _keep_anew(line)
            if not drawn:
                line.clear()
                continue
            u, v = np.concatenate(drawn[:-1]).T
            # Countless lines with a strong pen would take seconds, and show no more.
            is_dense = len(u) > _MANY
            line.setPen((self._fine if is_dense else self._strong)[is_bright])
            line.setData(u, v, connect="finite", antialias=not is_dense)

    def place_tags(self, box: ViewBox, marks: Crowd) -> None:
        """Write the costs where they hide none of the marks, no other line and no other cost."""
        self._hide()
        marks = marks.copy()
        theme, relief = self._theme, self._relief
        if relief is None or theme is None or not marks.is_ready:
            return
        contours = relief.contours[:_MOST_TAGS]
        if not contours:
            return
        crowds = [_crowd(contour, box) for contour in contours]
        lines = Crowd.together(crowds)
        taken = np.empty((0, 2))
        for contour, own, tag in zip(contours, crowds, self.tags, strict=False):
            self._dress_tag(tag, contour, theme)
            place = _clear_place(contour, tag, marks, (own, lines), taken)
            if place is not None:
                tag.setPos(*place.tolist())
                tag.setVisible(True)
                self._placed.append(tag)
                marks.add_tag(tag)
                taken = np.vstack([taken, marks.at(place[None])])

    @property
    def has_tags(self) -> bool:
        """Whether numbers have been placed."""
        return bool(self._placed)

    def hide_under(self, marks: Crowd) -> None:
        """Take the numbers away that would lie on marks which have moved there."""
        for tag in self._placed:
            tag.setVisible(not marks.hides(marks.rect_of(tag)))

    def lines_in(self, box: ViewBox) -> Crowd:
        """Where the lines are."""
        crowd = Crowd(box)
        for contour in self._relief.contours if self._relief is not None else ():
            crowd.add_line(contour.joined)
        return crowd

    def _hide(self) -> None:
        self._placed = []
        for tag in self.tags:
            tag.setVisible(False)

    def _dress_tag(self, tag: Tag, contour: Contour, theme: Theme) -> None:
        assert self._table is not None
        shade = QColor(*self._table[round(255 * contour.height)].astype(int).tolist())
        tag.dress(theme.font(NOTE), *legible(shade, _GROUND))
        tag.say(labels.level(contour.cost), (0.5, 0.5))


def _keep_anew(line: pg.PlotCurveItem) -> None:
    """Let Qt make a new image of a line, and keep it: lines change far more seldom than what moves
    over them. Of an image that was larger than the view, as of the lines of another range, Qt would
    go on showing a part among the new lines.
    """
    line.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    line.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)


def _crowd(contour: Contour, box: ViewBox) -> Crowd:
    crowd = Crowd(box)
    crowd.add_line(contour.joined)
    return crowd


def _clear_place(
    contour: Contour, tag: Tag, marks: Crowd, lines: tuple[Crowd, Crowd], taken: Matrix
) -> Matrix | None:
    """The place (2,) on a contour where its number hides no mark and no other line, little of its
    own, and is far from the numbers at `taken` (n, 2), in pixels; None: there is none. `lines` are
    its own and all.
    """
    # Of countless lines the short ones have no room for a number anyway.
    longest = sorted(contour.lines, key=len, reverse=True)[:_MOST_LINES]
    points = np.concatenate([_away_from_ends(line) for line in longest])
    points = points[:: max(1, len(points) // _MOST_PLACES)]
    at, size = marks.at(points), tag.boundingRect()
    half = np.array([size.width() / 2 + _RIM, size.height() / 2 + _RIM])
    rects = np.column_stack([at - half, at + half])
    own, all_ = (some.hidden_by_each(rects) for some in lines)
    room = marks.room
    is_clear = (rects[:, :2] > _FROM_EDGE).all(axis=1)
    is_clear &= rects[:, 2] < room.right() - _FROM_EDGE
    is_clear &= rects[:, 3] < room.bottom() - _FROM_EDGE
    is_clear &= marks.hidden_by_each(rects) == 0
    is_clear &= all_ == own
    if len(taken):
        away = at[:, None, :] - taken[None, :, :]
        nearest = np.hypot(away[..., 0], away[..., 1]).min(axis=1)
    else:
        nearest = np.full(len(at), np.inf)
    if not is_clear.any():
        return None
    cost = own + 10 * (1 - np.minimum(nearest, _APART) / _APART)
    best: Matrix = points[int(np.argmin(np.where(is_clear, cost, np.inf)))]
    return best


def _away_from_ends(line: Matrix) -> Matrix:
    """The places (n, 2) of a line without those near where it ends, at the rim of a gap, say."""
    is_closed = np.array_equal(line[0], line[-1])
    return line if is_closed or len(line) < 3 * _END else line[_END:-_END]
