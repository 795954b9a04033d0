"""A grid search over one parameter: its points on the curve, and the best so far."""

import math

import numpy as np
from PySide6.QtGui import QFontMetricsF

from gd_desktop.app.frame import Frame
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Rows, Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.method_picture_labels import best_place
from gd_desktop.numerals import fixed
from gd_desktop.ui.plots.canvas import Range
from gd_desktop.ui.plots.marks import Dots, Mark, Tag, disc, pen
from gd_desktop.ui.theme import NOTE, Theme

MOST_DOTS = 400  # a dot for each pixel is a line
_FARTHEST = 1e9  # in data units, as the plot's own marks
_DOT, _LEAST_DOT = 9.0, 2.5  # px at scale 1; smaller where they would touch one another
_STEEP = 0.08  # in pixels up for each across
RING = 15.0  # px at scale 1: around the ball, with a gap


def grid_reach(optimizer: Optimizer) -> Range | None:
    """The range that a search goes through, for each parameter; None for other methods."""
    return (optimizer.low, optimizer.high) if isinstance(optimizer, GridSearch) else None


def best_so_far(frame: Frame, with_present: bool = True) -> tuple[Vector, float] | None:
    """The best point (d,) that the search has come by, and its cost; `with_present`: this one
    included, as it is once it has been compared.
    """
    row = frame.row
    if not isinstance(frame.optimizer, GridSearch) or not row.state:
        return None
    best, (cost,) = row.state[0], row.state[1].tolist()
    if with_present and math.isfinite(row.cost) and row.cost < cost:
        best, cost = row.x, row.cost
    return (best, cost) if math.isfinite(cost) else None


class GridMarks:
    """Dots where the search looks, strong where it has looked, and a ring around the best."""

    def __init__(self) -> None:
        self.holes, self.ahead, self.done = Dots(), Dots(), Dots()
        self.rim, self.ring = Mark(disc), Mark(disc)
        self.tag = Tag()
        # Names of the ground lie between the dots, which are many, and the mark of the best one.
        self.dots, self.best = (self.holes, self.ahead, self.done), (self.rim, self.ring, self.tag)
        self._theme: Theme | None = None
        self._appearance, self._ratio, self._size = Appearance(), 1.0, 0.0
        self.is_blind = False  # whether values are known only where the search has been
        self._of: tuple[object, object] | None = None
        self._numbers: Rows = np.empty(0, dtype=np.intp)
        self._x: Vector = np.empty(0)
        self._y: Vector = np.empty(0)
        self._costs: Vector = np.empty(0)
        self._show(False)

    def dress(self, theme: Theme, appearance: Appearance, ratio: float) -> None:
        """Take on colours, measures and decimals."""
        self._theme, self._appearance, self._ratio = theme, appearance, ratio
        self._size = 0.0  # to be found anew
        dress_ring(self.rim, self.ring, theme, ratio)
        self.tag.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.8))

    def show_frame(self, frame: Frame, knows_all: bool = True) -> None:
        """Show how far a search has come, if it is one. `knows_all`: whether the present point has
        been compared with the best one.
        """
        grid = frame.optimizer
        self._show(isinstance(grid, GridSearch))
        if not isinstance(grid, GridSearch) or self._theme is None:
            return
        if self._of != (frame.problem, grid):
            self._of = (frame.problem, grid)
            stride = -(-grid.points // MOST_DOTS)
            self._numbers = np.arange(0, grid.points, stride)
            self._x = np.array(grid.low + self._numbers * grid.spacing)
            self._costs = frame.problem.evaluate_many(self._x[:, None])
            # A painter's floats cannot place the others.
            self._costs[~(np.abs(self._x) < _FARTHEST)] = np.nan
            self._costs[~(np.abs(self._costs) < 1e100)] = np.nan
        is_known = not self.is_blind or self._numbers <= frame.cursor
        self._y = np.where(is_known, self._costs, np.nan)
        self._size_dots(self._theme)
        done = int(np.searchsorted(self._numbers, frame.cursor, side="right"))
        self.done.show_points(self._x[:done], self._y[:done])
        self.ahead.show_points(self._x[done:], self._y[done:])
        self.holes.show_points(self._x, self._y)
        self._ring_best(frame, knows_all)

    def _size_dots(self, theme: Theme) -> None:
        wide = float(self.done.getViewBox().viewPixelSize()[0])
        apart = (self._x[1] - self._x[0]) / wide if len(self._x) > 1 and wide > 0 else _DOT
        size = max(_LEAST_DOT, min(_DOT, 0.8 * apart / theme.scale)) * theme.scale
        if size != self._size:
            self._size = size
            self.done.dress(theme.colour("path"), size, self._ratio)
            self.ahead.dress(theme.colour("dim"), 0.45 * size, self._ratio)
            self.holes.dress(theme.colour("card"), 1.3 * size, self._ratio)

    def _ring_best(self, frame: Frame, with_present: bool) -> None:
        found = best_so_far(frame, with_present)
        is_seen = found is not None and abs(found[0].item()) < _FARTHEST
        for item in (self.rim, self.ring, self.tag):
            item.setVisible(is_seen)
        if found is None or not is_seen:
            return
        x, cost = found[0].item(), found[1]
        for mark in (self.rim, self.ring):
            mark.setPos(x, cost)
        self.tag.setPos(x, cost)
        self._word(x, cost, frame.row.x.item() if math.isfinite(frame.row.cost) else x)

    def _word(self, x: float, cost: float, ball: float) -> None:
        """Above the ring, on the side where the curve goes down, and not under the ball; near the
        top beside it.
        """
        assert self._theme is not None
        box = self.done.getViewBox()
        (left, right), (_, top) = box.viewRange()
        wide, high = map(float, box.viewPixelSize())
        text = best_place(fixed(x, self._appearance.style))
        if not (wide > 0 and high > 0):
            return
        scale = self._theme.scale
        if (top - cost) / high < 60 * scale:
            side = 1 if x < (left + right) / 2 else -1
            self.tag.say(text, (0.0 if side > 0 else 1.0, 0.5), (side * (RING + 9) * scale, 0))
            return
        width = QFontMetricsF(self._theme.font(NOTE)).horizontalAdvance(text) + 8
        # From the ring's middle to the tag's, in pixels; right over it where the curve is flat.
        away, steep = (ball - x) / wide, self._slope_at(x) * wide / high
        clear = width / 2 + RING * scale
        shift = -math.copysign(width / 2, steep) if abs(steep) > _STEEP else 0.0
        if abs(steep) <= _STEEP and 0 < abs(away) < clear:
            shift = math.copysign(clear - abs(away), -away)
        lowest, highest = (left - x) / wide + width / 2, (right - x) / wide - width / 2
        shift = round(max(lowest, min(highest, shift)))
        self.tag.say(text, (0.5, 1.0), (shift, -(RING + 6) * scale))

    def _slope_at(self, x: float) -> float:
        """About how steep the curve is there, by the grid's points beside it."""
        near = int(np.searchsorted(self._x, x))
        low, high = max(0, near - 1), min(len(self._x) - 1, near + 1)
        rise = (self._y[high] - self._y[low]).item()
        return rise / (self._x[high] - self._x[low]).item() if math.isfinite(rise) else 0.0

    def _show(self, on: bool) -> None:
        for item in (*self.dots, *self.best):
            item.setVisible(on)


def dress_ring(rim: Mark, ring: Mark, theme: Theme, ratio: float) -> None:
    """The mark of a search's best point: ink, as all that is fixed, cased to be seen anywhere."""
    rim.draw_with(theme.px(RING), pen(theme.colour("card"), 6 * theme.scale, ratio), None)
    ring.draw_with(theme.px(RING), pen(theme.colour("ink"), 2.5 * theme.scale, ratio), None)
