"""How many samples are on their own side, at rows of a history that holds no such numbers."""

import time
from functools import partial
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Matrix
from gd_desktop.core.trail import TrailView
from gd_desktop.ui.newest import Newest

MOST_ROWS = 150
_MOST_KNOWN = 1000  # each row that was stood on is known too
_PACE_MS = 250  # between two jobs of a run
_JOB_SECONDS = 0.08  # of work; others wait for the same thread

Pair = tuple[
    float, float
]  # of the training samples, and of those held out; nan where there are none
Steps = npt.NDArray[np.int_]


class _Found(NamedTuple):
    neuron: Neuron
    pairs: dict[int, Pair]


class Accuracies(QObject):
    """Computes them in the jobs' thread, each row once, for the rows that a plot shows."""

    grown = Signal()  # more are known
    failed = Signal(object)  # Failure

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._neuron: Neuron | None = None
        self._trail: TrailView | None = None
        self.known: dict[int, Pair] = {}
        self._newest = Newest(jobs, self)
        self._newest.found.connect(self._take)
        self._newest.failed.connect(self.failed)
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(_PACE_MS)
        self._pace.timeout.connect(self._go_on)

    def follow(self, frame: Frame) -> None:
        """Learn the accuracies of another frame's history, the newest wish only."""
        if not isinstance(frame.problem, Neuron):
            return
        is_other = frame.problem is not self._neuron
        if is_other or self._trail is None or not frame.trail.continues(self._trail):
            self.known.clear()
            self._newest.cancel()
            self._pace.stop()
        self._neuron, self._trail = frame.problem, frame.trail
        if len(self.known) > _MOST_KNOWN:
            shown = set(self.rows().tolist())
            self.known = {row: pair for row, pair in self.known.items() if row in shown}
        if frame.score is not None:
            held = frame.score.held_accuracy
            self.known[frame.cursor] = frame.score.accuracy, np.nan if held is None else held
        if not (self._pace.isActive() or self._newest.is_busy):
            self._go_on()

    def rows(self) -> Steps:
        """The numbers of the rows to show, first to last, with the same gap between them."""
        return _rows(self._trail)[0] if self._trail is not None else np.empty(0, dtype=np.int_)

    @Slot()
    def _go_on(self) -> None:
        if self._neuron is None or self._trail is None:
            return
        rows, points = _rows(self._trail)
        missing = [place for place, row in enumerate(rows.tolist()) if row not in self.known]
        if missing:
            self._pace.start()
            self._newest.want(partial(_measure, self._neuron, rows[missing], points[missing]))

    @Slot(object)
    def _take(self, found: _Found) -> None:
        if found.neuron is not self._neuron:
            return
        self.known |= found.pairs
        self.grown.emit()
        if not self._pace.isActive():
            self._go_on()


def _rows(trail: TrailView) -> tuple[Steps, Matrix]:
    """Some rows and their points. The gap doubles as the history grows, so that what is known of
    it stays of use.
    """
    stride = 1
    while trail.length > stride * MOST_ROWS:
        stride *= 2
    if trail.is_narrow:
        return np.arange(0, trail.length, stride), trail.points(slice(0, trail.length, stride))
    rows, points = trail.path(trail.length - 1, MOST_ROWS)
    return rows.astype(np.int_), points


def _measure(neuron: Neuron, rows: Steps, points: Matrix, token: Token) -> _Found:
    """As many as there is time for, the first row first."""
    end = time.perf_counter() + _JOB_SECONDS
    pairs: dict[int, Pair] = {}
    held = neuron.held_out
    with np.errstate(all="ignore"):
        for row, x in zip(rows.tolist(), points, strict=True):
            token.check()
            if np.isfinite(x).all():
                pairs[row] = neuron.accuracy(x), held.accuracy(x) if held is not None else np.nan
            else:
                pairs[row] = np.nan, np.nan
            if time.perf_counter() > end:
                break
    return _Found(neuron, pairs)
