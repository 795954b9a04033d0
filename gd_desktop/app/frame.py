"""What crosses the threads: frozen values, nothing else."""

import traceback
from dataclasses import dataclass
from typing import NamedTuple

from gd_desktop.core.carry import State
from gd_desktop.core.diagnosis import Ending, Verdict
from gd_desktop.core.neuron import Score
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem, Rows, Vector
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row, TrailView


class Frame(NamedTuple):
    """A run as it stands: what every view shows. Later steps do not change it."""

    run_id: int
    generation: int  # of the run; a frame of an older one is out of date
    setup: Setup  # its rate is the one in force
    problem: Problem
    optimizer: Optimizer
    row: Row  # at the cursor, with its point and gradient
    trail: TrailView
    next_x: Vector | None  # where the next step leads; None from a row that is not finite
    verdict: Verdict
    score: Score | None  # of a neuron, over all its samples
    per_epoch: int  # steps in an epoch
    batch: Rows | None  # the samples that the next step sees; None: all
    next_state: State = ()  # the method's memory there

    @property
    def cursor(self) -> int:
        """The number of the row that one stands on."""
        return self.row.step


class Stop(NamedTuple):
    """A run has ended by itself; `ending` is None at the step limit."""

    run_id: int
    generation: int
    ending: Ending | None


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception in another thread, as text that can be shown and copied."""

    summary: str
    details: str
    generation: int = 0  # of the run that failed, where one did

    @classmethod
    def of(cls, error: BaseException, generation: int = 0) -> "Failure":
        """What there is to say of an exception that was caught."""
        summary = "".join(traceback.format_exception_only(error)).strip()
        return cls(summary, "".join(traceback.format_exception(error)), generation)
