"""What a rate will do (its regime), what a run has done (its outcome), and when it is over.

All of it is read from the problem and the trail; nothing is remembered between calls.
"""

import math
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.grid import GridSearch
from gd_desktop.core.methods import GRID_SEARCH
from gd_desktop.core.neuron import Score
from gd_desktop.core.optimizers import GradientDescent
from gd_desktop.core.problem import Vector
from gd_desktop.core.setup import Setup, first_point
from gd_desktop.core.stepping import Stepper
from gd_desktop.core.trail import Row, TrailView

REGIME_TOLERANCE = 1e-9  # on the factor 1 − ηL
CONVERGED_NORM = 1e-6  # what counts as converged where the Setup's tolerance is 0
DIVERGED_COST = 1e6  # times (1 + |first cost|)
CYCLE_TOLERANCE = 1e-9  # relative to the point
LONGEST_CYCLE = 8  # steps
CYCLE_ROUNDS = 3
STALLED_NORM = 1e-3
STALLED_COST = 0.1  # times (1 + |lower bound|), above the lower bound
RIVAL_STEPS = 1000  # a descent that is compared with a search gets no more
RIVAL_WORK = 20_000  # numbers in the problem; of more, it takes too long

# A Hessian beyond these is not computed at each frame: numbers in the problem times parameters.
MOST_WORK = 5e7
MOST_PARAMETERS = 300

_LOOK_BACK = LONGEST_CYCLE * CYCLE_ROUNDS

_Flags = npt.NDArray[np.bool_]


class Regime(StrEnum):
    """What a learning rate does near a minimum of curvature L, by the factor 1 − ηL."""

    MONOTONE = "monotone"  # between 0 and 1
    ONE_STEP = "one-step"  # 0, η = 1/L
    ALTERNATING = "alternating"  # between −1 and 0
    CYCLE = "cycle"  # −1, η = 2/L
    DIVERGING = "diverging"  # below −1
    NONE = "none"  # no threshold exists here


class NoThreshold(StrEnum):
    """Why no regime can be told."""

    METHOD = "method"  # 1/L and 2/L hold for plain gradient descent only
    SEARCH = "search"  # a search takes no steps down a slope
    BATCH = "batch"  # each step goes down another cost
    MISTAKE = "mistake"  # the step does not follow the cost's gradient
    SIZE = "size"  # a Hessian of so many parameters, or samples, takes too long
    CURVATURE = "curvature"  # the Hessian is not positive definite here


class Outcome(StrEnum):
    """What a run has come to."""

    CONVERGED = "converged"
    DIVERGED = "diverged"
    CYCLING = "cycling"
    STALLED = "stalled"
    NOT_YET = "not-yet"


class Forecast(NamedTuple):
    """What a rate will do at a named point."""

    regime: Regime
    factor: float | None  # 1 − ηL; the distance to the minimum is multiplied by it at each step
    curvature: float | None  # L, the Hessian's largest eigenvalue, where it is positive definite
    why_none: NoThreshold | None
    lowest: float | None = None  # the Hessian's smallest eigenvalue, where it was computed
    highest: float | None = None  # the largest


class Ending(NamedTuple):
    """The first row at which a run is over, and why."""

    step: int
    outcome: Outcome

    @property
    def by_rate(self) -> bool:
        """Whether another learning rate could lead on from here."""
        return self.outcome is not Outcome.CONVERGED


class Verdict(NamedTuple):
    """All that can be said of a row of a trail."""

    outcome: Outcome
    forecast: Forecast
    period: int | None  # of the cycle, in steps, where the outcome is cycling
    has_just_converged: bool  # at this row, and not at the one before
    rival: int | None = None  # of a search that is through: see `rival_steps`


# A run in the window ends on any of these.
OVER = frozenset({Outcome.CONVERGED, Outcome.DIVERGED, Outcome.CYCLING})


def forecast(stepper: Stepper, setup: Setup, x: Vector) -> Forecast:
    """The regime of the Setup's rate at x (d,), for plain gradient descent on a positive definite
    Hessian.

    Where L is the Hessian's largest eigenvalue, a step multiplies the distance to the minimum by
    1 − ηL along that eigenvector: 1/L lands on it in one step, and past 2/L the distance grows.
    On a parabola that holds everywhere, elsewhere as near to x as the curvature stays the same.
    """
    why_none = _no_threshold(stepper, setup, len(x))
    if why_none is not None and why_none is not NoThreshold.METHOD:
        return Forecast(Regime.NONE, None, None, why_none)
    hessian = stepper.problem.curvature(x)
    if not np.isfinite(hessian).all():
        return Forecast(Regime.NONE, None, None, why_none or NoThreshold.CURVATURE)
    eigenvalues = np.linalg.eigvalsh(hessian)
    lowest, curvature = eigenvalues[0].item(), eigenvalues[-1].item()
    if why_none is not None:
        return Forecast(Regime.NONE, None, None, why_none, lowest, curvature)
    # A flat direction comes out as a rounding above or below 0.
    if not lowest > len(x) * np.finfo(float).eps * abs(curvature):
        return Forecast(Regime.NONE, None, None, NoThreshold.CURVATURE, lowest, curvature)
    factor = 1 - setup.rate * curvature
    return Forecast(regime_of(factor), factor, curvature, None, lowest, curvature)


def regime_of(factor: float) -> Regime:
    """What a step does that multiplies the distance to the minimum by a factor; 1 or more, as at
    no minimum, counts as MONOTONE.
    """
    if abs(factor) <= REGIME_TOLERANCE:
        return Regime.ONE_STEP
    if abs(factor + 1) <= REGIME_TOLERANCE:
        return Regime.CYCLE
    if factor > 0:
        return Regime.MONOTONE
    return Regime.ALTERNATING if factor > -1 else Regime.DIVERGING


def _no_threshold(stepper: Stepper, setup: Setup, dimension: int) -> NoThreshold | None:
    """Why there is no use in looking at the Hessian, if there is none."""
    if setup.method == GRID_SEARCH:
        return NoThreshold.SEARCH
    if stepper.batches is not None:
        return NoThreshold.BATCH
    if setup.mistakes:
        return NoThreshold.MISTAKE
    if stepper.work * dimension > MOST_WORK or dimension > MOST_PARAMETERS:
        return NoThreshold.SIZE
    if setup.method != "gradient-descent":
        return NoThreshold.METHOD
    return None


def diagnose(
    trail: TrailView, row: Row, setup: Setup, stepper: Stepper, score: Score | None
) -> Verdict:
    """The outcome at a row with its point, and the forecast for the Setup's rate there.

    Where steps see batches, the gradient and the cost of these formulas are those of all samples,
    which `score` holds for this row, and the trail at each epoch's end.

    converged  the gradient's norm is at most the tolerance (CONVERGED_NORM where that is 0)
    diverged   a number is not finite, or cost > DIVERGED_COST · (1 + |first cost|)
    cycling    see `_cycles`
    stalled    gradient's norm ≤ STALLED_NORM, and yet
               cost − lower bound > STALLED_COST · (1 + |lower bound|)
    not-yet    none of these

    A search has come to nothing yet until it is through, whatever the points are that it tries.
    """
    window = _Window(trail, row.step, row.step, setup, stepper.per_epoch)
    last_step = stepper.optimizer.last_step
    if last_step is not None:
        return _diagnose_search(row, window.converged()[0], setup, stepper, last_step)
    problem, norm, cost = stepper.problem, row.norm, row.cost
    if score is not None and stepper.batches is not None and math.isfinite(norm):
        norm, cost = score.norm, score.cost
    tolerance = setup.tolerance or CONVERGED_NORM
    period = None
    if norm <= tolerance and math.isfinite(cost):
        outcome = Outcome.CONVERGED
    elif window.diverged()[0]:
        outcome = Outcome.DIVERGED
    elif periods := [p for p, flags in window.cycles() if flags[0]]:
        outcome, period = Outcome.CYCLING, periods[0]
    elif _is_stalled(norm, cost, problem.lower_bound):
        outcome = Outcome.STALLED
    else:
        outcome = Outcome.NOT_YET
    is_first = row.step == 0 or not window.was_converged()
    is_first = is_first and outcome is Outcome.CONVERGED
    return Verdict(outcome, forecast(stepper, setup, row.x), period, is_first)


def _diagnose_search(
    row: Row, is_flat: bool, setup: Setup, stepper: Stepper, last_step: int
) -> Verdict:
    is_through = row.step >= last_step
    outcome = Outcome.CONVERGED if is_through and is_flat else Outcome.NOT_YET
    expected = forecast(stepper, setup, row.x)
    rival = rival_steps(stepper, setup, row.x) if is_through else None
    return Verdict(outcome, expected, None, outcome is Outcome.CONVERGED, rival)


def rival_steps(stepper: Stepper, setup: Setup, best: Vector) -> int | None:
    """How many steps plain gradient descent, with the Setup's start and rate, takes to come within
    half a cell of the grid's best point in every parameter; None if it does not in RIVAL_STEPS.
    """
    grid = stepper.optimizer
    if not isinstance(grid, GridSearch) or stepper.work > RIVAL_WORK:
        return None
    walker = stepper._replace(optimizer=GradientDescent())
    carry = walker.begin(first_point(setup))
    while carry.step <= RIVAL_STEPS and math.isfinite(carry.cost):
        if np.abs(carry.x - best).max() <= grid.spacing / 2:
            return carry.step
        carry = walker.advance(setup.rate, carry)
    return None


def find_ending(
    trail: TrailView,
    first: int,
    last: int,
    setup: Setup,
    per_epoch: int = 1,
    until: frozenset[Outcome] = OVER,
) -> Ending | None:
    """The first row from `first` to `last` at which a run is over, or None.

    A row that is not finite always ends it; of the outcomes, those in `until` do: converged only
    where the Setup has a tolerance, and with batches at an epoch's end; diverged only while the
    cost does not come down again; cycling only without batches.
    """
    if last < first:
        return None
    window = _Window(trail, first, last, setup, per_epoch)
    found = [(window.not_finite(), Outcome.DIVERGED)]
    if Outcome.CONVERGED in until and setup.tolerance > 0:
        found.append((window.converged(), Outcome.CONVERGED))
    if Outcome.DIVERGED in until:
        found.append((window.diverged() & ~window.falling(), Outcome.DIVERGED))
    if Outcome.CYCLING in until:
        found.extend((flags & ~window.converged(), Outcome.CYCLING) for _, flags in window.cycles())
    endings = [
        Ending(first + int(np.argmax(flags)), outcome) for flags, outcome in found if flags.any()
    ]
    return min(endings, key=lambda ending: ending.step, default=None)


class _Window:
    """Rows `first` to `last` of a trail, with as many before them as a cycle can need."""

    def __init__(
        self, trail: TrailView, first: int, last: int, setup: Setup, per_epoch: int
    ) -> None:
        before = min(first, _LOOK_BACK)
        rows = slice(first - before, last + 1)
        self._asked = slice(before, None)
        self._trail, self._first, self._per_epoch = trail, first, per_epoch
        self._traces = trail.traces(rows)
        self._rates = trail.rates(rows)
        self._costs = trail.costs(rows)
        self._norms = trail.norms(rows)
        self._all_norms = self._norms if per_epoch == 1 else trail.full_norms(rows)
        self._first_cost = trail.row(0).cost
        self._tolerance = setup.tolerance or CONVERGED_NORM

    def not_finite(self) -> _Flags:
        # The norm is nan where the point is not finite.
        flags: _Flags = ~(np.isfinite(self._costs) & np.isfinite(self._norms))
        return flags[self._asked]

    def converged(self) -> _Flags:
        flags: _Flags = self._all_norms <= self._tolerance
        return flags[self._asked] & ~self.not_finite()

    def was_converged(self) -> bool:
        """Whether the epoch's end before the first row had converged."""
        row = self._trail.row((self._first - 1) // self._per_epoch * self._per_epoch)
        norm = row.norm if self._per_epoch == 1 else row.full_norm
        return norm <= self._tolerance

    def diverged(self) -> _Flags:
        limit = DIVERGED_COST * (1 + abs(self._first_cost))
        return (self._costs > limit)[self._asked] | self.not_finite()

    def falling(self) -> _Flags:
        """Whether the cost is below the one before; a row that is not finite is not."""
        flags = np.zeros(len(self._costs), dtype=bool)
        flags[1:] = self._costs[1:] < self._costs[:-1]
        return flags[self._asked] & ~self.not_finite()

    def cycles(self) -> list[tuple[int, _Flags]]:
        """For each period p, shortest first, the rows at which the walk goes round in p steps.

        The point has left and is back, to CYCLE_TOLERANCE of its size, where it was p steps
        before: CYCLE_ROUNDS times running, all of them with one learning rate. Of more parameters
        than a trail stores, the cost and the gradient's norm stand in for the point.
        """
        if self._per_epoch > 1:
            return []
        with np.errstate(all="ignore"):
            size = np.abs(self._traces).max(axis=1)
            left = np.abs(self._traces[1:] - self._traces[:-1]).max(axis=1)
            small = CYCLE_TOLERANCE * np.maximum(size[1:], size[:-1])
            has_left = left > small
        periods = range(2, LONGEST_CYCLE + 1)
        return [(p, self._cycle(p, small, has_left)) for p in periods]

    def _cycle(self, period: int, small: Vector, has_left: _Flags) -> _Flags:
        n = len(self._traces)
        flags = np.zeros(n, dtype=bool)
        span = period * CYCLE_ROUNDS
        if n <= span:
            return flags[self._asked]
        with np.errstate(all="ignore"):
            back = np.abs(self._traces[period:] - self._traces[:-period]).max(axis=1)
            is_back = back <= small[period - 1 :]
        if not is_back.any():
            return flags[self._asked]
        flags[span:] = has_left[span - 1 :]
        for round_ in range(CYCLE_ROUNDS):
            end = n - round_ * period
            flags[span:] &= is_back[span - (round_ + 1) * period : end - period]
        flags[span:] &= self._rates[span:] == self._rates[1 : n - span + 1]
        return flags[self._asked]


def _is_stalled(norm: float, cost: float, lower_bound: float | None) -> bool:
    if lower_bound is None:
        return False
    return norm <= STALLED_NORM and cost - lower_bound > STALLED_COST * (1 + abs(lower_bound))


def steps_to_within(near: float, distance: float, factor: float) -> int | None:
    """The first k ≥ 0 with distance · |factor|^k < near; None if no step ever comes so near."""
    if distance < near:
        return 0
    if factor == 0:
        return 1
    if not (abs(factor) < 1 and math.isfinite(distance)):
        return None
    steps = max(0, math.floor(math.log(near / distance) / math.log(abs(factor))))
    # The logarithms are off by a rounding now and then, the inequality is not.
    while distance * abs(factor) ** steps >= near:
        steps += 1
    return steps
