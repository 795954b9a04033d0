"""Learning rates that reach no minimum: their part of the picture, and why, along its top."""

from enum import Enum, auto
from typing import NamedTuple

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gd_desktop import sweep_labels as labels
from gd_desktop.core.problem import Vector
from gd_desktop.core.rate_finder import Finding
from gd_desktop.ui.plots.marks import Overlay, Tag
from gd_desktop.ui.theme import NOTE, Theme


class End(Enum):
    """How a walk ends that reaches no minimum."""

    NOT_YET = auto()  # it has not arrived in the steps there are
    AWAY = auto()
    FLAT = auto()  # it has arrived on level ground


_REACHED = 0  # a minimum, and none of these
_PATTERNS = {End.NOT_YET: Qt.BrushStyle.BDiagPattern, End.FLAT: Qt.BrushStyle.Dense6Pattern}


class Run(NamedTuple):
    """Neighbouring learning rates with the same end."""

    end: End
    left: float  # in data units
    right: float


class RateBands(Overlay):
    """A strip on top of the picture, and a tint below it, with a name where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._runs: list[Run] = []
        self._most = 0
        self._bottom = 0.0
        self.tags = {end: Tag() for end in End}

    @property
    def bottom(self) -> float:
        """Where the strip begins, in data units."""
        return self._bottom

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        for tag in self.tags.values():
            tag.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.7))
        self.update()

    def show_runs(self, runs: list[Run], most: int, bottom: float) -> None:
        """`bottom`: where the strip begins, in data units."""
        self._runs, self._most, self._bottom = runs, most, bottom
        self.place_tags()
        self.update()

    def place_tags(self) -> None:
        """Name the widest run of each kind, if the name fits."""
        box, theme = self.getViewBox(), self._theme
        for end, tag in self.tags.items():
            runs = [run for run in self._runs if run.end is end]
            tag.setVisible(False)
            if not runs or theme is None or not isinstance(box, ViewBox):
                continue
            widest = max(runs, key=lambda run: run.right - run.left)
            (left, right), (_, top) = box.viewRange()
            ends = max(left, widest.left), min(right, widest.right)
            text = self._name(end)
            room = (ends[1] - ends[0]) / float(box.viewPixelSize()[0])
            if room > QFontMetricsF(theme.font(NOTE)).horizontalAdvance(text) + theme.px(8):
                tag.say(text, (0.5, 0.5))
                tag.setPos(sum(ends) / 2, (self._bottom + top) / 2)
                tag.setVisible(True)

    def _name(self, end: End) -> str:
        match end:
            case End.AWAY:
                return labels.DIVERGES
            case End.FLAT:
                return labels.FLAT_GROUND
            case End.NOT_YET:
                return labels.not_in(self._most)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        if theme is None:
            return
        view = self.viewRect()
        painter.setPen(Qt.PenStyle.NoPen)
        # Patterns of a size in pixels, whatever the plot's range.
        wide, high = map(float, self.getViewBox().viewPixelSize())
        patterns = {}
        for end, style in _PATTERNS.items():
            patterns[end] = QBrush(theme.colour("dim", 0.5), style)
            patterns[end].setTransform(QTransform.fromScale(wide, -high))
        for run in self._runs:
            width = run.right - run.left
            strip = QRectF(run.left, self._bottom, width, view.bottom() - self._bottom)
            below = QRectF(run.left, view.top(), width, self._bottom - view.top())
            role = "away" if run.end is End.AWAY else "groove"
            painter.fillRect(below, theme.colour(role, 0.25))
            painter.fillRect(strip, theme.colour(role))
            if run.end in patterns:
                painter.fillRect(strip, patterns[run.end])


def runs_of(finding: Finding, at: Vector) -> list[Run]:
    """The runs of learning rates that lie at (n,) in the picture; each reaches half of the way to
    its neighbours.
    """
    ends = np.full(len(at), End.NOT_YET.value)
    ends[finding.reached] = _REACHED
    ends[finding.flat] = End.FLAT.value
    ends[finding.diverged] = End.AWAY.value
    edges = np.concatenate([[at[0]], (at[1:] + at[:-1]) / 2, [at[-1]]])
    cuts = np.flatnonzero(np.diff(ends)) + 1
    firsts, lasts = [0, *cuts.tolist()], [*cuts.tolist(), len(ends)]
    return [
        Run(End(ends[first].item()), edges[first].item(), edges[last].item())
        for first, last in zip(firsts, lasts, strict=True)
        if ends[first] != _REACHED
    ]
