"""The names in a cobweb: of the fixed points, of the factor at one of them, of the diagonal."""

from collections.abc import Sequence

import numpy as np
from pyqtgraph import ViewBox

from gd_desktop import cobweb_labels as labels
from gd_desktop.core.diagnosis import Regime, regime_of
from gd_desktop.core.problem import Extremum, Vector
from gd_desktop.function_labels import landmark
from gd_desktop.ui.plots.marks import Tag
from gd_desktop.ui.plots.tag_places import HIDDEN, Place, Surroundings
from gd_desktop.ui.theme import NOTE, Theme

_MOST = 4  # points that are named besides the one that is told most of
_MARK = 10  # px
# What a regime's ground is.
_ROLES = {
    Regime.MONOTONE: "steady",
    Regime.ONE_STEP: "steady",
    Regime.ALTERNATING: "overshooting",
    Regime.CYCLE: "overshooting",
    Regime.DIVERGING: "away",
}


class CobwebNames:
    """Each where it hides least of the curve and of the marks."""

    def __init__(self) -> None:
        self.low, self.factor, self.diagonal = Tag(), Tag(), Tag()
        self.others = [Tag() for _ in range(_MOST)]
        self.tags = (self.diagonal, *self.others, self.low, self.factor)
        self._theme: Theme | None = None

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        ground = theme.colour("card", 0.8)
        for tag in (*self.others, self.low):
            tag.dress(theme.font(NOTE), theme.colour("ink"), ground)
        self.diagonal.dress(theme.font(NOTE), theme.colour("dim"), ground)

    def place(
        self,
        box: ViewBox,
        curve: tuple[Vector, Vector],
        points: Sequence[Extremum],
        low: Extremum | None,
        factor: float | None,
        radius: float,
    ) -> None:
        """Name the points on the diagonal, `low` first of all, with its factor, if it has one, and
        a protractor of that radius in pixels around it.
        """
        theme, around = self._theme, Surroundings(box)
        if theme is None or not around.is_ready:
            return
        around.add_line(*curve)
        for point in points:
            around.add_mark(point.x[0], point.x[0], _MARK)
        for tag in self.tags:
            tag.setVisible(False)
        if low is not None:
            self._name_low(around, low, factor, radius if factor is not None else _MARK)
        others = [point for point in points if point is not low]
        others.sort(key=lambda point: (point.is_minimum is not True, point.cost))
        for tag, point in zip(self.others, others, strict=False):
            self._put(around, tag, landmark(point), _beside(point.x[0], _MARK))
        self._put(around, self.diagonal, labels.DIAGONAL, _at_ends(box))

    def _name_low(
        self, around: Surroundings, low: Extremum, factor: float | None, radius: float
    ) -> None:
        assert self._theme is not None
        x = low.x[0]
        if factor is not None:
            around.add_mark(x, x, radius)
            ground = self._theme.colour(_ROLES[regime_of(factor)])
            bold = self._theme.font(NOTE, bold=True)
            self.factor.dress(bold, self._theme.colour("ink"), ground)
            self._put(around, self.factor, labels.factor_tag(factor), _above_first(x, radius))
        self._put(around, self.low, landmark(low), _above_first(x, radius)[::-1])

    @staticmethod
    def _put(around: Surroundings, tag: Tag, text: str, places: Sequence[Place]) -> None:
        is_free = around.put(tag, text, places) < HIDDEN
        tag.setVisible(is_free)
        around.add_tag(tag)


def _above_first(x: float, radius: float) -> list[Place]:
    """Around a protractor: above it, at its sides, and below it."""
    gap = radius + 3
    return [
        Place(x, x, (0.5, 1.0), (0, -gap)),
        Place(x, x, (0.0, 0.5), (gap, 0)),
        Place(x, x, (1.0, 0.5), (-gap, 0)),
        Place(x, x, (0.5, 0.0), (0, gap)),
    ]


def _beside(x: float, gap: float) -> list[Place]:
    """Off the diagonal: below to the right of a mark, above to its left, straight beside it."""
    return [
        Place(x, x, (0.0, 0.0), (gap, gap / 2)),
        Place(x, x, (1.0, 1.0), (-gap, -gap / 2)),
        Place(x, x, (0.5, 0.0), (0, 1.4 * gap)),
        Place(x, x, (0.5, 1.0), (0, -1.4 * gap)),
        Place(x, x, (0.0, 0.0), (3 * gap, 2 * gap)),
        Place(x, x, (1.0, 1.0), (-3 * gap, -2 * gap)),
    ]


def _at_ends(box: ViewBox) -> list[Place]:
    """Below the diagonal where it leaves the picture, or above it there."""
    across, up = box.viewRange()
    low, high = max(across[0], up[0]), min(across[1], up[1])
    ends = np.array([low + 0.02 * (high - low), high - 0.02 * (high - low)]).tolist()
    return [
        Place(ends[0], ends[0], (0.0, 1.0), (16, 0)),
        Place(ends[1], ends[1], (1.0, 0.0), (-16, 0)),
        Place(ends[1], ends[1], (0.0, 0.0), (10, 8)),
    ]
