"""How the lanes of a race stand: who has arrived, the work that each has done, and who is first."""

import math
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.diagnosis import CONVERGED_NORM, Ending, Outcome
from gd_desktop.core.methods import GRID_SEARCH, NEWTON
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.core.trail import TrailView

Steps = npt.NDArray[np.int_] | Vector


class Measure(StrEnum):
    """What a race is ranked by."""

    STEPS = "steps"
    EVALUATIONS = "evaluations"
    COST = "cost"


class Standing(NamedTuple):
    """How a lane stands.

    Without a tolerance a lane that has arrived walks on; what its arrival took is counted still.
    """

    step: int  # the row at which it has come to something, or else the one that it stands on
    ending: Ending | None  # what it has come to; None: it goes on, or is at its step limit
    evaluations: float  # up to that row
    cost: float  # of everything where it stands, whatever batch comes next

    @property
    def has_converged(self) -> bool:
        """Whether it has arrived."""
        return self.ending is not None and self.ending.outcome is Outcome.CONVERGED


def arrival(setup: Setup, trail: TrailView, first: int, per_epoch: int) -> int | None:
    """The number of the first row from `first` on that has converged, or None.

    That is where the gradient's norm, with batches that of all samples at an epoch's end, is at
    most the tolerance, or CONVERGED_NORM where that is 0. A search arrives nowhere.
    """
    if setup.method == GRID_SEARCH:
        return None
    read = trail.norms if per_epoch == 1 else trail.full_norms
    near = np.flatnonzero(read(slice(first, None)) <= (setup.tolerance or CONVERGED_NORM))
    return first + near[0].item() if len(near) else None


def evaluations(setup: Setup, problem: Problem, steps: Steps) -> Vector:
    """(n,) how many times all of the problem has been evaluated when rows (n,) are reached.

    An evaluation is the cost and the gradient at one place, in one pass; the start's is the first,
    so row k of a plain descent has k + 1. A batch counts by its share of the samples. A step of
    Newton–Raphson needs the Hessian too: d columns, which count as much as d gradients. The bug
    that moves the bias late looks at each batch a second time. What the app computes only to show
    it, such as the cost of all samples at an epoch's end, does not count.
    """
    steps = np.asarray(steps, dtype=np.float64)
    seen = _batches_seen(setup, problem, steps + 1)
    if setup.method == NEWTON:
        return seen + len(problem.parameters) * steps
    if isinstance(problem, Neuron) and Mistake.LATE_BIAS in setup.mistakes:
        return seen + _batches_seen(setup, problem, steps)
    return seen


def _batches_seen(setup: Setup, problem: Problem, batches: Vector) -> Vector:
    """(n,) the share of all samples in the first so many batches (n,)."""
    if not isinstance(problem, Neuron) or setup.batch == ALL or setup.batch >= len(problem):
        return batches
    per_epoch = -(-len(problem) // setup.batch)
    epochs, rest = np.divmod(batches, per_epoch)
    seen: Vector = epochs + rest * setup.batch / len(problem)
    return seen


def ranking(standings: Sequence[Standing], measure: Measure) -> list[int]:
    """The places of the lanes in `standings`, the first one first.

    By steps or evaluations, those that have converged come first, by how many it took them; the
    others follow by their cost. By cost, the lowest is first. Costs that are not finite are last;
    equals keep their order.
    """
    return sorted(range(len(standings)), key=lambda place: _key(standings[place], measure))


def ranks(standings: Sequence[Standing], measure: Measure) -> list[int]:
    """For each lane its rank, from 1; equals share one."""
    order = ranking(standings, measure)
    found = [0] * len(standings)
    for number, place in enumerate(order):
        before = order[number - 1] if number else place
        is_level = number and _key(standings[before], measure) == _key(standings[place], measure)
        found[place] = found[before] if is_level else number + 1
    return found


def _key(standing: Standing, measure: Measure) -> tuple[float, float]:
    cost = standing.cost if math.isfinite(standing.cost) else math.inf
    if measure is Measure.COST:
        return 0.0, cost
    if not standing.has_converged:
        return math.inf, cost
    work = standing.step if measure is Measure.STEPS else standing.evaluations
    return float(work), cost
