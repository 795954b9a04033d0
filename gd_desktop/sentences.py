"""Which words a walk is told in: the parabola's story, a neuron's, or those of any other."""

from typing import Protocol

from gd_desktop import neuron_words, parabola_words, rate_words, walk_words
from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import Ending, Outcome, Verdict
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Notation
from gd_desktop.numerals import grouped
from gd_desktop.tongue import counted
from gd_desktop.words import Message

PLAIN = "gradient-descent"


class Walk(Protocol):
    """A walk as it stands, as the window's frames have it."""

    @property
    def setup(self) -> Setup:
        """What is in force."""
        ...

    @property
    def problem(self) -> Problem:
        """What is descended."""
        ...

    @property
    def optimizer(self) -> Optimizer:
        """How."""
        ...

    @property
    def row(self) -> Row:
        """Where one stands."""
        ...

    @property
    def trail(self) -> TrailView:
        """The way there."""
        ...

    @property
    def verdict(self) -> Verdict:
        """What has come of it."""
        ...

    @property
    def score(self) -> Score | None:
        """Of a neuron."""
        ...


def setting(setup: Setup, x0: list[float], problem: Problem, notation: Notation) -> str:
    """What is descended, how and from where, in a line."""
    if isinstance(problem, Neuron):
        return neuron_words.setting(setup, problem, notation)
    if isinstance(problem, Parabola) and setup.method == PLAIN:
        return parabola_words.setting(setup, x0[0], problem, notation)
    return walk_words.setting(setup, x0, problem, notation)


def verdict(walk: Walk, notation: Notation) -> Message:
    """What the walk has come to."""
    what, row, setup = walk.verdict, walk.row, walk.setup
    is_search = walk.optimizer.last_step is not None
    if walk.score is not None and not is_search:
        return neuron_words.verdict(what, row, setup, walk.score, notation)
    if isinstance(walk.problem, Parabola) and setup.method == PLAIN:
        return parabola_words.verdict(what, row, setup.rate, notation)
    return walk_words.verdict(what, row, walk.trail, setup, walk.optimizer, walk.problem, notation)


def forecast(walk: Walk, notation: Notation) -> str:
    """What the learning rate will do."""
    expected, problem = walk.verdict.forecast, walk.problem
    if isinstance(problem, Neuron):
        return neuron_words.forecast(expected, notation)
    if isinstance(problem, Parabola) and walk.setup.method == PLAIN:
        distance = abs(walk.trail.row(0).x.item() - problem.extremum.x[0])
        return parabola_words.forecast(expected, distance, notation)
    return rate_words.forecast(expected, walk.optimizer, problem, notation)


def summary(walk: Walk, notation: Notation) -> str:
    """The pictures in words, for a screen reader."""
    what, row, setup = walk.verdict, walk.row, walk.setup
    if walk.score is not None:
        return neuron_words.summary(what, row, setup, walk.score, notation)
    if isinstance(walk.problem, Parabola) and setup.method == PLAIN:
        return parabola_words.summary(what, row, setup.rate, notation)
    return walk_words.summary(what, row, walk.trail, setup, walk.optimizer, walk.problem, notation)


def ending(end: Ending | None, setup: Setup) -> str:
    """Why a run stopped, for the status line."""
    if end is not None and end.outcome is Outcome.NOT_YET:
        return counted(
            end.step,
            "The grid is searched: {count} evaluation.",
            "The grid is searched: {count} evaluations.",
            count=grouped(end.step),
        )
    return parabola_words.ending(end, setup)
