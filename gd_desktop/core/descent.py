"""A run and its history, walked both ways."""

import math
from collections import deque
from collections.abc import Iterator

import numpy as np

from gd_desktop.core.carry import Carry, State
from gd_desktop.core.diagnosis import OVER, Ending, Outcome, Verdict, diagnose, find_ending
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.problem import Problem, Rows, Vector
from gd_desktop.core.setup import Setup, build_stepper, first_point
from gd_desktop.core.trail import CHUNK, Row, Trail, TrailView, branch

# Rows that are added at a time, while the processor's cache still has them.
_TOGETHER = 128


class Descent:
    """A Setup, the trail walked with it, and the cursor: the row that one stands on.

    The Setup's rate is the one in force; it may change on the way, and the trail's rate column
    dates each change. Going forward from a row behind the last walks the rows that are there, if
    they were reached with the rate in force; else a new branch begins there, and views of the
    old trail keep what they show.
    """

    def __init__(self, setup: Setup, trail: TrailView | None = None, cursor: int = 0) -> None:
        self.setup = setup
        self.stepper = build_stepper(setup)
        if trail is None:
            with np.errstate(all="ignore"):
                self._trail = Trail(self.stepper.begin(first_point(setup)))
        else:
            self._trail = branch(trail, trail.length)
        self.cursor = cursor
        # The Carry of the row computed last, so that a walk forward replays nothing.
        self._newest = self._trail.nearest_carry(0)

    @property
    def problem(self) -> Problem:
        """What is descended."""
        return self.stepper.problem

    @property
    def trail(self) -> TrailView:
        """The rows as they are now; later steps do not change them."""
        return self._trail.view()

    @property
    def last(self) -> int:
        """The number of the last row."""
        return self._trail.length - 1

    def carry(self) -> Carry:
        """The Carry at the cursor, replayed from the nearest one that was kept."""
        if self._newest.step == self.cursor:
            return self._newest
        kept = self._trail.nearest_carry(self.cursor)
        # All but the last are let go of as they come.
        self._newest = (
            deque(self._replay(kept, self.cursor), maxlen=1).pop()
            if (kept.step < self.cursor)
            else kept
        )
        return self._newest

    def carries(self) -> Iterator[Carry]:
        """The Carries of row 0 to the cursor, one after another."""
        first = self._trail.nearest_carry(0)
        yield first
        yield from self._replay(first, self.cursor)

    def _replay(self, carry: Carry, last: int) -> Iterator[Carry]:
        """The Carries after `carry`, up to row `last`, as they were walked."""
        for rate in self._trail.rates(slice(carry.step + 1, last + 1)).tolist():
            with np.errstate(all="ignore"):
                carry = self.stepper.advance(rate, carry)
            yield carry

    def row(self) -> Row:
        """The row at the cursor, with its point and gradient."""
        row = self._trail.row(self.cursor)
        if self._trail.is_narrow:
            return row
        carry = self.carry()
        return row._replace(x=carry.x, gradient=carry.gradient, state=carry.state)

    def score(self) -> Score | None:
        """How well the neuron at the cursor does on all its samples; None for other problems."""
        problem = self.stepper.problem
        with np.errstate(all="ignore"):
            return problem.score(self.row().x) if isinstance(problem, Neuron) else None

    def amend(self, setup: Setup) -> None:
        """Go on with a Setup that differs only in rate, steps or tolerance; else ValueError."""
        if not setup.continues(self.setup):
            raise ValueError("this Setup needs a descent of its own")
        self.setup = setup

    def next_x(self) -> Vector | None:
        """Where the next step leads (d,), with the rate in force; None where none does."""
        move = self.next_move()
        return move[0] if move is not None else None

    def next_move(self) -> tuple[Vector, State] | None:
        """Where the next step leads, and the method's memory there."""
        if not self.can_go_on():
            return None
        carry = self.carry()
        with np.errstate(all="ignore"):
            return self.stepper.move(self.setup.rate, carry)

    def seek(self, step: int) -> None:
        """Stand on row `step`, or on the nearest one that exists. Nothing is computed."""
        self.cursor = max(0, min(step, self.last))

    def forward(self, count: int, until: frozenset[Outcome] = frozenset()) -> Ending | None:
        """Go up to `count` ≥ 1 steps forward, and return how the run ended; None: it can go on.

        It ends at a row that is not finite, and at the first row with an outcome in `until`; a
        search ends when it is through, and no sooner. Rows that are there are walked before
        others are computed, so that the first call may stop at the last of them.
        """
        if not self.can_go_on():
            return self._find(self.cursor, self.cursor, until)
        first = self.cursor + 1
        if self._can_walk():
            same = self._trail.rates(slice(first, first + count)) == self.setup.rate
            if not self.stepper.optimizer.takes_rate:
                same[:] = True
            self.cursor += len(same) if same.all() else int(np.argmin(same))
            return self._end(first, until)
        self._compute(count)
        ending = self._end(first, until)
        if self.cursor < self.last:
            # No one has seen the rows past the end.
            self._trail = branch(self._trail, self.cursor + 1)
        return ending

    def ending(self, until: frozenset[Outcome] = OVER) -> Ending | None:
        """How a run from the cursor would be over before it begins; None if it can go on."""
        here = self.cursor
        ending = self._find(here, here, until)
        changed = here > 0 and self._trail.row(here).rate != self.setup.rate
        changed = changed and self.stepper.optimizer.takes_rate
        if ending is None or (changed and ending.by_rate and self.can_go_on()):
            return None
        return ending

    def can_go_on(self) -> bool:
        """Whether a step leads on: from a row that is finite, or from all but a search's last."""
        last = self.stepper.optimizer.last_step
        if last is not None:
            return self.cursor < last
        row = self._trail.row(self.cursor)
        return math.isfinite(row.cost) and math.isfinite(row.norm)

    def batch(self) -> Rows | None:
        """The rows of the data that the next step sees; None: all."""
        batches = self.stepper.batches
        return batches.at(self.cursor) if batches is not None else None

    def verdict(self, score: Score | None = None) -> Verdict:
        """What the row at the cursor says, with the rate in force; `score` is its own, if known."""
        score = score or self.score()
        with np.errstate(all="ignore"):
            return diagnose(self._trail, self.row(), self.setup, self.stepper, score)

    def _find(self, first: int, last: int, until: frozenset[Outcome]) -> Ending | None:
        through = self.stepper.optimizer.last_step
        if through is not None:
            return Ending(through, Outcome.NOT_YET) if first <= through <= last else None
        return find_ending(self._trail, first, last, self.setup, self.stepper.per_epoch, until)

    def _can_walk(self) -> bool:
        if self.cursor >= self.last or not self.stepper.optimizer.takes_rate:
            return self.cursor < self.last
        return self._trail.row(self.cursor + 1).rate == self.setup.rate

    def _end(self, first: int, until: frozenset[Outcome]) -> Ending | None:
        ending = self._find(first, self.cursor, until)
        if ending is not None:
            self.cursor = ending.step
        return ending

    def _compute(self, count: int) -> None:
        """Add up to `count` rows after the cursor; what lay behind it stays with old views. Where a
        step raises, those before it are walked.
        """
        carry = self.carry()
        carries: list[Carry] = []
        # As an array: numpy takes half as long again to multiply a small one by a float.
        advance, rate = self.stepper.advance, np.array(self.setup.rate, dtype=np.float64)
        last_step = self.stepper.optimizer.last_step
        if last_step is not None:
            count = min(count, last_step - self.cursor)
        try:
            with np.errstate(all="ignore"):
                for _ in range(count):
                    carry = advance(rate, carry)
                    carries.append(carry)
                    # The gradient is looked at in `_end`, for all rows at once.
                    if not math.isfinite(carry.cost) and last_step is None:
                        break
                    if len(carries) == _TOGETHER:
                        self._add(carries)
                        carries = []
        finally:
            if carries:
                self._add(carries)

    def _add(self, carries: list[Carry]) -> None:
        if self.cursor < self.last:
            self._trail = branch(self._trail, self.cursor + 1)
        self._trail.append(carries, self.setup.rate)
        self._newest = carries[-1]
        self.cursor = self.last


def walk(setup: Setup) -> Descent:
    """A whole run: the Setup's steps, unless its tolerance or a number that is not finite ends it.

    This is what `gd-desktop trace` prints.
    """
    descent = Descent(setup)
    until = frozenset({Outcome.CONVERGED})
    if descent.ending(until) is None:
        while (left := setup.steps - descent.cursor) > 0:
            if descent.forward(min(left, CHUNK), until) is not None:
                break
    return descent
