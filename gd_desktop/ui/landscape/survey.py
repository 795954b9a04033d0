"""Has landscapes computed, coarse at once and fine when things have come to rest."""

from dataclasses import replace
from functools import partial
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.core.landscape import COARSENESS, landscape
from gd_desktop.core.local_minima import local_minima
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.trail import Row
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.plots.relief import Relief, relief

PLACES = 101  # a side of the fine grid
PACE_MS = 200  # between two coarse pictures of a run
REST_MS = 200  # without a change, before the fine one
_ALL_UP_TO = 4000  # samples; of more, the picture is drawn from some
_SOME = 2000


class Wish(NamedTuple):
    """A landscape that is wanted."""

    problem: Problem
    row: Row  # what the other parameters are held at
    axes: tuple[int, int]
    across: tuple[float, float]
    up: tuple[float, float]

    @property
    def subject(self) -> tuple[object, ...]:
        """What another of is another picture altogether."""
        return id(self.problem), self.axes

    @property
    def ground(self) -> tuple[object, ...]:
        """The subject and the part of it that is in view."""
        return self.subject, self.across, self.up

    @property
    def held(self) -> Vector:
        """The other parameters (d − 2,)."""
        return np.delete(self.row.x, self.axes)


class Surveyed(NamedTuple):
    """A landscape that was wanted."""

    wish: Wish
    relief: Relief
    drawn: int  # samples it is drawn from; 0 where there are none
    samples: int


class Survey(QObject):
    """Follows one wish; `surveyed` comes coarse, and then fine. Never does work queue up."""

    surveyed = Signal(object)  # Surveyed
    failed = Signal(object)  # Failure

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: Wish | None = None
        self._asked: Wish | None = None  # for its coarse picture
        self._finished: Wish | None = None  # its fine picture is there
        self._coarse, self._fine = Newest(jobs, self), Newest(jobs, self)
        self._coarse.found.connect(self._take_coarse)
        self._fine.found.connect(self._take_fine)
        for newest in (self._coarse, self._fine):
            newest.failed.connect(self.failed)
        self._pace, self._rest = QTimer(self), QTimer(self)
        for timer, interval in ((self._pace, PACE_MS), (self._rest, REST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(interval)
        self._pace.timeout.connect(self._catch_up)
        self._rest.timeout.connect(self._refine)

    def want(self, wish: Wish) -> None:
        """Have this drawn, unless it is what is being drawn."""
        last = self._wish
        is_same_ground = last is not None and wish.ground == last.ground
        if last is not None and is_same_ground and np.array_equal(wish.held, last.held):
            return
        self._wish = wish
        self._fine.cancel()
        self._rest.start()
        if last is None or wish.subject != last.subject:
            self._coarse.cancel()
        if not (is_same_ground and self._pace.isActive()):
            self._sketch()

    def hurry(self) -> None:
        """Begin with the fine picture now, without waiting for a rest."""
        if self._rest.isActive():
            self._rest.stop()
            self._refine()

    def _sketch(self) -> None:
        assert self._wish is not None
        self._asked = self._wish
        self._pace.start()
        self._coarse.want(partial(_survey, self._wish, COARSENESS))

    @Slot()
    def _catch_up(self) -> None:
        if self._asked is not self._wish:
            self._sketch()

    @Slot()
    def _refine(self) -> None:
        assert self._wish is not None
        self._fine.want(partial(_survey, self._wish, 1))

    @Slot(object)
    def _take_coarse(self, found: Surveyed) -> None:
        if found.wish is not self._finished:
            self.surveyed.emit(found)

    @Slot(object)
    def _take_fine(self, found: Surveyed) -> None:
        self._finished = self._asked = found.wish
        self.surveyed.emit(found)


def _survey(wish: Wish, stride: int, token: Token) -> Surveyed:
    """Every `stride`-th line of the fine grid, each way."""
    problem, samples = wish.problem, 0
    if isinstance(problem, Neuron):
        samples = len(problem)
        problem = thinned_out(problem)
    us = np.linspace(*wish.across, PLACES)[::stride]
    vs = np.linspace(*wish.up, PLACES)[::stride]
    found = landscape(problem, wish.row.x, wish.axes, us, vs, token.check)
    token.check()
    drawn = len(problem) if isinstance(problem, Neuron) else 0
    drawing = relief(found)
    if not isinstance(wish.problem, Neuron):
        # The lowest of some samples is no minimum; those are worth looking for once all is at rest.
        ranges = wish.across, wish.up
        lows = local_minima(wish.problem, ranges, token.check) if stride == 1 else None
        drawing = drawing._replace(lowest=None, minima=lows)
    return Surveyed(wish, drawing, drawn, samples)


def thinned_out(neuron: Neuron) -> Neuron:
    """The neuron over an even part of its samples, where they are too many for a picture."""
    if len(neuron) <= _ALL_UP_TO:
        return neuron
    rows = np.linspace(0, len(neuron) - 1, _SOME).astype(np.intp)
    held = neuron.held[rows] if neuron.held is not None else None
    return replace(
        neuron, inputs=neuron.inputs[rows], labels=neuron.labels[rows], held=held, held_out=None
    )
