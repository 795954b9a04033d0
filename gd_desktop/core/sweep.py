"""Many walks at once, each with a learning rate and a start of its own."""

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from gd_desktop.core.carry import Carry, State
from gd_desktop.core.diagnosis import DIVERGED_COST
from gd_desktop.core.newton import NewtonRaphson, newton_steps
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Matrix, Problem, Tensor, Vector
from gd_desktop.core.trail import row_norms

Flags = npt.NDArray[np.bool_]  # (n,)
Counts = npt.NDArray[np.intp]  # (n,)

# Walks that are taken together, so that what is between stays in the processor's cache.
_BLOCK = 1 << 14
_LEG = 8  # steps from one look at who has been lost, and can be let go, to the next
_LEGS = 4  # from one telling of the progress to the next
_MOST_IDLE = 1 / 8  # of a block: walks that have arrived, and are carried along


@runtime_checkable
class Sweepable(Problem, Protocol):
    """A Problem that tells gradients and Hessians of many points at once, to the bit as of one."""

    def finite_slopes(self, points: Matrix) -> Matrix:
        """The gradients (n, d) at n points (n, d); nan in the place of those with which a walk
        ends: where the point, the cost or the gradient's norm is not finite.
        """
        ...

    def curvature_many(self, points: Matrix) -> Tensor:
        """The Hessians (n, d, d) at n points (n, d)."""
        ...


class Fates(NamedTuple):
    """What has become of n walks."""

    steps: Counts  # the step that a walk ended with: where it arrived, was lost, or was cut off
    arrived: Flags  # the gradient's norm was at most the tolerance
    diverged: Flags  # a number was not finite, or the last cost is too high: see `diagnose`
    ends: Matrix  # (n, d) where it stands


def to_no_one(_share: float) -> None:
    """Tell no one how far the work is."""


def sweep(
    problem: Sweepable,
    optimizer: Optimizer,
    rates: Vector,
    starts: Matrix,
    most: int,
    tolerance: float,
    tell: Callable[[float], None] = to_no_one,
) -> Fates:
    """What becomes of walks with learning rates (n,) from starts (n, d) in at most `most` steps.

    Each ends to the bit as `descent.walk` does with that rate and start, and with a tolerance
    above 0 on the gradient's norm. The update rule has to be Newton–Raphson, or to take each
    parameter by itself with a memory that begins at 0, as all do that take a learning rate.
    Neighbours in the list are worked on together, and those of about as many steps should be
    neighbours.

    `tell` is given the share that is done, from 0 to 1, now and then; what it raises ends the work.
    """
    n = len(rates)
    fates = Fates(
        np.full(n, most, dtype=np.intp), np.zeros(n, bool), np.zeros(n, bool), starts.copy()
    )
    with np.errstate(all="ignore"):
        for first in range(0, n, _BLOCK):
            places = np.arange(first, min(n, first + _BLOCK))
            block = _Block(problem, optimizer, fates, places, rates.take(places))
            for step in block.walk(most, tolerance):
                tell((first + len(places) * step / max(1, most)) / n)
    tell(1.0)
    return fates


class _Leg(NamedTuple):
    """Where some walks stood at the beginning of a leg."""

    step: int
    x: Matrix  # (n, d)
    state: State
    slopes: Matrix  # (n, d)


class _Block:
    """Some of the walks, step by step; those that have ended are let go of in heaps.

    An arrived walk gets the learning rate 0, and stays where it is. A number that is not finite
    stays with a walk for good, since every rule adds to the point what it makes of the gradient: so
    it is enough to look for one after each leg, and to walk the leg again to see where it came up.
    """

    def __init__(
        self,
        problem: Sweepable,
        optimizer: Optimizer,
        fates: Fates,
        places: Counts,
        rates: Vector,
    ) -> None:
        """`places` (n,) are the walks' rows in the fates, where their starts are the ends."""
        self._problem, self._optimizer, self._fates = problem, optimizer, fates
        self._places = places
        # One parameter after another, so that each is one piece.
        x = np.asfortranarray(fates.ends.take(places, axis=0))
        # An array in the place of one rate: the rules multiply, and do not mind.
        self._rates = rates[:, np.newaxis]
        state = tuple(np.zeros_like(x) for _ in optimizer.memory)
        self._now = _Leg(0, x, state, problem.finite_slopes(x))
        self._limits = DIVERGED_COST * (1 + np.abs(problem.evaluate_many(x)))
        self._arrived = np.zeros(len(places), dtype=bool)
        self._idle = 0  # of these, those that have arrived

    def walk(self, most: int, tolerance: float) -> Iterator[int]:
        """Walk to the end, and tell the step now and then."""
        legs = 0
        while self._now.step < most and len(self._places):
            before = self._now
            for _ in range(min(_LEG, most - before.step)):
                self._mark_arrived(tolerance)
                self._now = self._advanced(self._now, self._rates)
            lost = self._find_lost()
            self._note_lost(before, lost)
            self._let_go(lost)
            legs += 1
            if legs % _LEGS == 0:
                yield self._now.step
        self._mark_arrived(tolerance)
        lost = self._find_lost()
        self._note_lost(self._now, lost)
        self._note_rest(lost)

    def _advanced(self, leg: _Leg, rates: Vector) -> _Leg:
        """A step further; with the learning rate 0, one stays."""
        if isinstance(self._optimizer, NewtonRaphson):
            x, state = self._newton(leg, rates), leg.state
        else:
            # No rule that takes a rate looks at the cost.
            carry = Carry(leg.step, leg.x, leg.state, np.nan, leg.slopes)
            x, state = self._optimizer.update(self._problem, carry, rates)
        return _Leg(leg.step + 1, x, state, self._problem.finite_slopes(x))

    def _newton(self, leg: _Leg, rates: Vector) -> Matrix:
        steps = newton_steps(self._problem.curvature_many(leg.x), leg.slopes)
        # On a flat bottom it stays too: 0/0 would lead away.
        goes_on = (rates != 0) & leg.slopes.any(axis=1, keepdims=True)
        return np.asfortranarray(np.where(goes_on, leg.x - steps, leg.x))

    def _mark_arrived(self, tolerance: float) -> None:
        """Note the walks that have arrived with this step, and have them stay."""
        slopes = self._now.slopes
        steepest = np.abs(slopes[:, 0])
        for axis in range(1, slopes.shape[1]):
            np.maximum(steepest, np.abs(slopes[:, axis]), out=steepest)
        near = steepest <= tolerance
        if np.count_nonzero(near) == self._idle:
            return
        new = np.greater(near, self._arrived).nonzero()[0]
        if slopes.shape[1] > 1:
            # A norm is no smaller than the largest part of its vector.
            exact = row_norms(np.ascontiguousarray(slopes.take(new, axis=0)))
            new = new[exact <= tolerance]
        self._arrived[new] = True
        self._rates[new] = 0.0
        self._idle += len(new)
        self._fates.steps[self._places.take(new)] = self._now.step

    def _find_lost(self) -> Counts:
        """The rows that have come to a number that is not finite."""
        slopes = self._now.slopes
        if np.isfinite(np.add.reduce(slopes, axis=None)):
            return np.empty(0, dtype=np.intp)
        return _lost(slopes).nonzero()[0]

    def _note_lost(self, before: _Leg, lost: Counts) -> None:
        """Walk a leg again with the walks that it has lost, to see where."""
        if not len(lost):
            return
        fates, places, rates = self._fates, self._places.take(lost), self._rates.take(lost, axis=0)
        fates.diverged[places] = True
        leg = _taken(before, lost)
        while len(places):
            is_lost = _lost(leg.slopes)
            here, on = is_lost.nonzero()[0], (~is_lost).nonzero()[0]
            fates.steps[places.take(here)] = leg.step
            fates.ends[places.take(here)] = leg.x.take(here, axis=0)
            places, rates, leg = places.take(on), rates.take(on, axis=0), _taken(leg, on)
            if len(places):
                leg = self._advanced(leg, rates)

    def _let_go(self, lost: Counts) -> None:
        """Go on without those that were lost and, if they have become many, that have arrived."""
        if not len(lost) and self._idle <= _MOST_IDLE * len(self._places):
            return
        self._note_arrived()
        gone = self._arrived
        gone[lost] = True
        kept = (~gone).nonzero()[0]
        self._places, self._limits = self._places.take(kept), self._limits.take(kept)
        self._rates = self._rates.take(kept, axis=0)
        self._now = _taken(self._now, kept)
        self._arrived, self._idle = np.zeros(len(kept), dtype=bool), 0

    def _note_arrived(self) -> None:
        here = self._arrived.nonzero()[0]
        places = self._places.take(here)
        self._fates.arrived[places] = True
        self._fates.ends[places] = self._now.x.take(here, axis=0)

    def _note_rest(self, lost: Counts) -> None:
        """Note those that have walked all of the steps."""
        self._note_arrived()
        is_cut_off = ~self._arrived
        is_cut_off[lost] = False
        here = is_cut_off.nonzero()[0]
        places, x = self._places.take(here), self._now.x.take(here, axis=0)
        self._fates.ends[places] = x
        self._fates.diverged[places] = self._problem.evaluate_many(x) > self._limits.take(here)


def _lost(slopes: Matrix) -> Flags:
    """Which of the walks with slopes (n, d) have come to a number that is not finite."""
    is_lost = np.zeros(len(slopes), dtype=bool)
    for values in slopes.T:
        is_lost |= ~np.isfinite(values)
    return is_lost


def _taken(leg: _Leg, rows: Counts) -> _Leg:
    """Some of the walks."""
    x, slopes, *state = (
        np.asfortranarray(part.take(rows, axis=0)) for part in (leg.x, leg.slopes, *leg.state)
    )
    return _Leg(leg.step, x, tuple(state), slopes)
