"""What crosses the threads: frozen values, nothing else."""

import traceback
from dataclasses import dataclass
from typing import NamedTuple

from gd_desktop.core.carry import State
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import CONVERGED_NORM, Ending, Verdict
from gd_desktop.core.neuron import Score
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem, Rows, Vector
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.io import log


class Frame(NamedTuple):
    """A run as it stands: what every view shows. Later steps do not change it."""

    run_id: int
    generation: int  # of the run; a frame of an older one is out of date
    setup: Setup  # its rate is the one in force
    problem: Problem
    optimizer: Optimizer
    row: Row  # at the cursor, with its point and gradient
    trail: TrailView
    # Where the next step leads; None from a row that is not finite, and of a run among others.
    next_x: Vector | None
    outlook: Verdict | None  # what can be said of the row; None: of a run among others
    score: Score | None  # of a neuron, over all its samples
    per_epoch: int  # steps in an epoch
    batch: Rows | None  # the samples that the next step sees; None: all
    next_state: State = ()  # the method's memory there
    ending: Ending | None = None  # how a run is over here; None: it could go on, but for a limit

    @property
    def cursor(self) -> int:
        """The number of the row that one stands on."""
        return self.row.step

    @property
    def verdict(self) -> Verdict:
        """What can be said of the row of a run that is alone."""
        assert self.outlook is not None
        return self.outlook

    @property
    def is_level(self) -> bool:
        """Whether the slope is as good as 0: no arrow would tell where down is."""
        return self.row.norm <= (self.setup.tolerance or CONVERGED_NORM)

    @property
    def is_over(self) -> bool:
        """Whether a run goes no further, by itself or for its step limit."""
        return self.ending is not None or self.cursor >= self.setup.steps

    @classmethod
    def of(
        cls,
        descent: Descent,
        run_id: int,
        generation: int,
        ending: Ending | None,
        looks_ahead: bool,
    ) -> "Frame":
        """A descent as it stands; with where it leads and what can be said of it, which take long
        far back in a history and where there are many parameters.
        """
        score = descent.score()
        move = descent.next_move() if looks_ahead else None
        return cls(
            run_id,
            generation,
            descent.setup,
            descent.problem,
            descent.stepper.optimizer,
            descent.row(),
            descent.trail,
            move[0] if move is not None else None,
            descent.verdict(score) if looks_ahead else None,
            score,
            descent.stepper.per_epoch,
            descent.batch(),
            move[1] if move is not None else (),
            ending,
        )


class Stop(NamedTuple):
    """Some runs in step have ended by themselves, each as told; None: at the step limit."""

    run_ids: tuple[int, ...]
    generation: int
    endings: tuple[Ending | None, ...]

    @property
    def ending(self) -> Ending | None:
        """Of a run alone."""
        return self.endings[0]


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception in another thread, as text that can be shown and copied."""

    summary: str
    details: str
    generation: int = 0  # of the run that failed, where one did
    is_loss: bool = False  # whether it could not even be begun
    kind: str = ""  # what it has in common with the same fault another time: its type and its place

    @classmethod
    def of(cls, error: BaseException, generation: int = 0, is_loss: bool = False) -> "Failure":
        """What there is to say of an exception that was caught. It is in the log from then on."""
        summary = "".join(traceback.format_exception_only(error)).strip()
        details = "".join(traceback.format_exception(error))
        kind = f"{type(error).__qualname__} in {_place(error) or summary}"
        log.fault(kind, details)
        return cls(summary, details, generation, is_loss, kind)


def _place(error: BaseException) -> str:
    """The file and the line where an exception was raised."""
    trace = error.__traceback__
    if trace is None:
        return ""
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
