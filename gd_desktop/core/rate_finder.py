"""How many steps each of many learning rates needs, and which needs the fewest."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from gd_desktop.core.basins import FLAT, arrivals
from gd_desktop.core.diagnosis import CONVERGED_NORM
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.problem import Vector
from gd_desktop.core.rate_scale import LARGEST, SMALLEST, curvature_at, usual_rate
from gd_desktop.core.setup import Setup, build_optimizer, build_problem
from gd_desktop.core.sweep import Counts, Flags, Sweepable, sweep, to_no_one

COUNT = 200  # learning rates that are tried
DECADES = 2.5  # from the middle one each way

_ENOUGH = 1  # minima that are told apart: which one was reached is of no account


class NoSweep(StrEnum):
    """Why many walks cannot be compared at once."""

    SAMPLES = "samples"  # a neuron's are too long, and seldom arrive
    RATE = "rate"  # the method takes no learning rate


class Trial(NamedTuple):
    """What one learning rate leads to."""

    rate: float
    steps: int  # to the tolerance, or until it was over
    arrived: bool
    flat: bool  # arrived, and at no minimum
    diverged: bool


class Finding(NamedTuple):
    """What learning rates, from the smallest to the largest, lead to from one start."""

    rates: Vector  # (n,)
    steps: Counts  # (n,)
    arrived: Flags  # (n,)
    flat: Flags  # (n,) arrived, and at no minimum: at a saddle, or on level ground
    diverged: Flags  # (n,)
    curvature: float | None  # L at the start: 1/L and 2/L are among the rates

    def trial(self, place: int) -> Trial:
        """One of the learning rates."""
        return Trial(
            self.rates[place].item(),
            int(self.steps[place]),
            bool(self.arrived[place]),
            bool(self.flat[place]),
            bool(self.diverged[place]),
        )

    def find(self, rate: float) -> Trial | None:
        """The learning rate of that value, if it was tried."""
        place = int(np.searchsorted(self.rates, rate))
        is_there = place < len(self.rates) and self.rates[place] == rate
        return self.trial(place) if is_there else None

    @property
    def best(self) -> int | None:
        """The place of the best one; None: none has reached a minimum."""
        reached, steps = self.reached, self.steps
        if not reached.any():
            return None
        equals = (reached & (steps == steps[reached].min())).nonzero()[0]
        is_favourite = self.rates[equals] == self.favourite
        return int(equals[is_favourite.argmax()])

    @property
    def best_trial(self) -> Trial | None:
        """The learning rate with the fewest steps."""
        return self.trial(self.best) if self.best is not None else None

    @property
    def reached(self) -> Flags:
        """Which (n,) have arrived at a minimum."""
        return self.arrived & ~self.flat

    @property
    def is_idle(self) -> bool:
        """Whether the start has no slope, so that no step is needed."""
        return bool(self.arrived.all()) and not self.steps.any()

    @property
    def favourite(self) -> float | None:
        """1/L, where there is an L."""
        return 1 / self.curvature if self.curvature is not None else None


def no_sweep(setup: Setup) -> NoSweep | None:
    """Why there can be no finder and no map for a Setup, if there can be none."""
    if not isinstance(build_problem(setup), Sweepable):
        return NoSweep.SAMPLES
    return None if takes_rate(setup.method) else NoSweep.RATE


def find_rate(
    setup: Setup, start: Vector, most: int, tell: Callable[[float], None] = to_no_one
) -> Finding:
    """Walk from a start (d,) with COUNT learning rates around the usual one, at most `most` steps
    with each.

    The best is the one with the fewest steps to a minimum, up to the tolerance (CONVERGED_NORM
    where that is 0); of equals 1/L, and then the smallest. The Setup has to be one that `no_sweep`
    has nothing against.
    """
    curvature = curvature_at(setup, start)
    rates = swept_rates(usual_rate(setup, start), curvature)
    return _walked(setup, start, rates, curvature, most, tell)


def try_rate(
    setup: Setup,
    start: Vector,
    rate: float,
    most: int,
    tell: Callable[[float], None] = to_no_one,
) -> Trial:
    """What one learning rate leads to from a start (d,), likewise."""
    return _walked(setup, start, np.array([rate]), None, most, tell).trial(0)


def swept_rates(middle: float, curvature: float | None) -> Vector:
    """COUNT learning rates (n,) from the smallest to the largest, evenly by their logarithms and
    with three digits; and to the last digit 1/L and 2/L, where there is an L.
    """
    ends = (middle * 10.0**decades for decades in (-DECADES, DECADES))
    low, high = (min(max(end, SMALLEST), LARGEST) for end in ends)
    rates = [float(f"{rate:.3g}") for rate in np.geomspace(low, high, COUNT).tolist()]
    if curvature is not None:
        rates += [1 / curvature, 2 / curvature]
    return np.unique(np.array(rates))


def _walked(
    setup: Setup,
    start: Vector,
    rates: Vector,
    curvature: float | None,
    most: int,
    tell: Callable[[float], None],
) -> Finding:
    problem = build_problem(setup)
    assert isinstance(problem, Sweepable)
    starts = np.tile(start, (len(rates), 1))
    tolerance = setup.tolerance or CONVERGED_NORM
    fates = sweep(problem, build_optimizer(setup), rates, starts, most, tolerance, tell)
    flat = np.zeros(len(rates), dtype=bool)
    flat[fates.arrived] = arrivals(problem, fates, _ENOUGH).labels == FLAT
    return Finding(rates, fates.steps, fates.arrived, flat, fates.diverged, curvature)
