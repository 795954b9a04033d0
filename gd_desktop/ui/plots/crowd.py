"""What is drawn in a picture already, and how much of it a name would hide."""

import math
from collections.abc import Sequence
from copy import copy

import numpy as np
import numpy.typing as npt
from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.marks import Tag

Counts = npt.NDArray[np.intp]

_CELL = 4.0  # px
_FAR = 1e6  # px
_MOST_CELLS = 400  # along a line's piece, most of which lies outside then


class Crowd:
    """A picture in cells of a few pixels, and in how many of them something is drawn.

    Rectangles are in pixels from the picture's upper left.
    """

    def __init__(self, box: ViewBox) -> None:
        (left, right), (bottom, top) = box.viewRange()
        # The box's own pixels: those of its view are a step behind while the range changes.
        wide, high = box.width(), box.height()
        self.is_ready = bool(wide > 0 and high > 0 and right > left and top > bottom)
        self.room = QRectF(0, 0, wide, high) if self.is_ready else QRectF()
        span = np.array([right - left, top - bottom])
        self._pixel = span / (wide, high) if self.is_ready else np.ones(2)
        self._origin = np.array([left, top])
        columns, rows = (1 + int(size / _CELL) for size in (self.room.width(), self.room.height()))
        self._cells = np.zeros((rows, columns), dtype=bool)
        self._sums: Counts | None = None

    def copy(self) -> "Crowd":
        """Another one, to which more can be added."""
        other = copy(self)
        other._cells = self._cells.copy()
        return other

    def at(self, points: Matrix) -> Matrix:
        """Places (n, 2) in data units as pixels (n, 2)."""
        with np.errstate(over="ignore"):  # so far away is outside
            pixels: Matrix = (points - self._origin) * (1.0, -1.0) / self._pixel
        return pixels

    def add_line(self, points: Matrix) -> None:
        """Something drawn along places (n, 2), broken where they are nan; a single one is a dot."""
        at = self.at(points)
        with np.errstate(invalid="ignore", over="ignore"):
            moves = np.diff(at, axis=0)
            counts = np.ceil(np.hypot(*moves.T) / _CELL)
        counts = np.where(np.isfinite(counts), np.clip(counts, 1, _MOST_CELLS), 0).astype(int)
        piece = np.repeat(np.arange(len(moves)), counts)
        first = np.repeat(np.cumsum(counts) - counts, counts)
        share = (np.arange(len(piece)) - first) / np.maximum(1, counts[piece])
        between = at[piece] + share[:, None] * moves[piece]
        self._fill(np.concatenate([between, at]))

    def add_marks(self, points: Matrix, radius: float) -> None:
        """Marks of a radius in pixels, at places (n, 2) in data units."""
        for x, y in self.at(points).tolist():
            self._fill_rect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))

    def add_tag(self, tag: Tag) -> None:
        """Another name, if it is shown."""
        if tag.isVisible():
            self._fill_rect(self.rect_of(tag))

    def rect_of(self, tag: Tag) -> QRectF:
        """Where a name lies."""
        x, y = self.at(np.array([[tag.x(), tag.y()]]))[0].tolist()
        return tag.boundingRect().translated(QPointF(x, y))

    def hidden_by_each(self, rects: Matrix) -> Counts:
        """In how many cells (n,) of rectangles (n, 4), left, top, right and bottom, there is
        something.
        """
        sums = self._summed()
        high, wide = self._cells.shape
        left, top, right, bottom = (np.clip(rects, -_FAR, _FAR) / _CELL).T
        first_row, last_row = _clipped(np.floor(top), high), _clipped(np.ceil(bottom), high)
        first, last = _clipped(np.floor(left), wide), _clipped(np.ceil(right), wide)
        above, below = sums[first_row], sums[last_row]
        each = np.arange(len(rects))
        counts: Counts = (below - above)[each, last] - (below - above)[each, first]
        return counts

    def _summed(self) -> Counts:
        """In how many cells there is something, up to each row and column."""
        if self._sums is None:
            self._sums = np.zeros(np.add(self._cells.shape, 1), dtype=np.intp)
            self._sums[1:, 1:] = self._cells.cumsum(axis=0, dtype=np.intp).cumsum(axis=1)
        return self._sums

    @classmethod
    def together(cls, crowds: "Sequence[Crowd]") -> "Crowd":
        """Some of one picture as one, in which a cell counts once for each of them."""
        whole = crowds[0].copy()
        whole._cells = np.any([crowd._cells for crowd in crowds], axis=0)
        whole._sums = np.sum([crowd._summed() for crowd in crowds], axis=0)
        return whole

    def hidden_by(self, rect: QRectF) -> int:
        """In how many cells of a rectangle there is something."""
        return int(np.count_nonzero(self._cells[self._part(rect)]))

    def hides(self, rect: QRectF) -> bool:
        """Whether there is anything in a rectangle."""
        return bool(self._cells[self._part(rect)].any())

    def _fill(self, pixels: Matrix) -> None:
        near = (np.abs(pixels) < _FAR).all(axis=1)
        columns, rows = (pixels[near] // _CELL).astype(int).T
        high, wide = self._cells.shape
        inside = (rows >= 0) & (rows < high) & (columns >= 0) & (columns < wide)
        self._cells[rows[inside], columns[inside]] = True
        self._sums = None

    def _fill_rect(self, rect: QRectF) -> None:
        self._cells[self._part(rect)] = True
        self._sums = None

    def _part(self, rect: QRectF) -> tuple[slice, slice]:
        """The cells that a rectangle touches."""
        return _span(rect.top(), rect.bottom()), _span(rect.left(), rect.right())


def _span(first: float, last: float) -> slice:
    first, last = (max(0.0, min(_FAR, end)) / _CELL for end in (first, last))
    return slice(math.floor(first), math.ceil(last))


def _clipped(cells: Vector, count: int) -> Counts:
    clipped: Counts = np.clip(cells, 0, count).astype(np.intp)
    return clipped
