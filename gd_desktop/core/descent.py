"""A run and its history, walked both ways."""

import math

import numpy as np

from gd_desktop.core.diagnosis import OVER, Ending, Outcome, Verdict, diagnose, find_ending
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.setup import Setup, build_optimizer, build_problem, first_point
from gd_desktop.core.trail import CHUNK, Carry, Trail, TrailView, branch


def begin(problem: Problem, optimizer: Optimizer, x: Vector) -> Carry:
    """The Carry at the start x (d,)."""
    cost, gradient = problem.evaluate(x)
    return Carry(0, x, optimizer.begin(x), cost, gradient)


def advance(problem: Problem, optimizer: Optimizer, rate: float, carry: Carry) -> Carry:
    """One step. Pure: the same arguments give the same Carry, to the bit on one machine."""
    x, state = optimizer.update(carry.x, carry.gradient, carry.state, rate)
    cost, gradient = problem.evaluate(x)
    return Carry(carry.step + 1, x, state, cost, gradient)


class Descent:
    """A Setup, the trail walked with it, and the cursor: the row that one stands on.

    The Setup's rate is the one in force; it may change on the way, and the trail's rate column
    dates each change. Going forward from a row behind the last walks the rows that are there, if
    they were reached with the rate in force; else a new branch begins there, and views of the
    old trail keep what they show.
    """

    def __init__(self, setup: Setup, trail: TrailView | None = None, cursor: int = 0) -> None:
        self.setup = setup
        self.problem = build_problem(setup)
        self.optimizer = build_optimizer(setup)
        if trail is None:
            with np.errstate(all="ignore"):
                self._trail = Trail(begin(self.problem, self.optimizer, first_point(setup)))
        else:
            self._trail = branch(trail, trail.length)
        self.cursor = cursor
        # The Carry of the row computed last, so that a walk forward replays nothing.
        self._newest = self._trail.nearest_carry(0)

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
        carry = self._trail.nearest_carry(self.cursor)
        rates = self._trail.rates(slice(carry.step + 1, self.cursor + 1)).tolist()
        with np.errstate(all="ignore"):
            for rate in rates:
                carry = advance(self.problem, self.optimizer, rate, carry)
        return carry

    def amend(self, setup: Setup) -> None:
        """Go on with a Setup that differs only in rate, steps or tolerance; else ValueError."""
        if not setup.continues(self.setup):
            raise ValueError("this Setup needs a descent of its own")
        self.setup = setup

    def next_x(self) -> Vector | None:
        """Where the next step leads (d,), with the rate in force; None where none does."""
        if not self.is_finite():
            return None
        carry = self.carry()
        with np.errstate(all="ignore"):
            return self.optimizer.update(carry.x, carry.gradient, carry.state, self.setup.rate)[0]

    def seek(self, step: int) -> None:
        """Stand on row `step`, or on the nearest one that exists. Nothing is computed."""
        self.cursor = max(0, min(step, self.last))

    def forward(self, count: int, until: frozenset[Outcome] = frozenset()) -> Ending | None:
        """Go up to `count` ≥ 1 steps forward, and return how the run ended; None: it can go on.

        It ends at a row that is not finite, and at the first row with an outcome in `until`. Rows
        that are there are walked before others are computed, so that the first call may stop at
        the last of them.
        """
        if not self.is_finite():
            return Ending(self.cursor, Outcome.DIVERGED)
        first = self.cursor + 1
        if self._can_walk():
            same = self._trail.rates(slice(first, first + count)) == self.setup.rate
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
        ending = find_ending(self._trail, here, here, self.setup, until)
        changed = here > 0 and self._trail.row(here).rate != self.setup.rate
        if ending is None or (changed and ending.by_rate and self.is_finite()):
            return None
        return ending

    def is_finite(self) -> bool:
        """Whether the row at the cursor is finite: from any other, no step leads on."""
        row = self._trail.row(self.cursor)
        return bool(
            math.isfinite(row.cost) and math.isfinite(row.norm) and np.isfinite(row.x).all()
        )

    def verdict(self) -> Verdict:
        """What the row at the cursor says, with the rate in force."""
        return diagnose(self._trail, self.cursor, self.setup, self.problem)

    def _can_walk(self) -> bool:
        return self.cursor < self.last and self._trail.row(self.cursor + 1).rate == self.setup.rate

    def _end(self, first: int, until: frozenset[Outcome]) -> Ending | None:
        ending = find_ending(self._trail, first, self.cursor, self.setup, until)
        if ending is not None:
            self.cursor = ending.step
        return ending

    def _compute(self, count: int) -> None:
        """Add up to `count` rows after the cursor; what lay behind it stays with old views."""
        carry = self.carry()
        carries = []
        problem, optimizer, rate = self.problem, self.optimizer, self.setup.rate
        with np.errstate(all="ignore"):
            for _ in range(count):
                carry = advance(problem, optimizer, rate, carry)
                carries.append(carry)
                # The gradient is looked at in `_end`, for all rows at once.
                if not math.isfinite(carry.cost):
                    break
        if self.cursor < self.last:
            self._trail = branch(self._trail, self.cursor + 1)
        self._trail.append(carries, rate)
        self._newest = carry
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
