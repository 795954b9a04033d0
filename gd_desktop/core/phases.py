"""A step taken apart: the phases in which it can be looked at, one after another."""

from enum import StrEnum

import numpy as np

from gd_desktop.core.carry import Carry
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.newton import NewtonRaphson, newton_step
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.trail import Row

_AT_REST = 1e-3  # of 1 + the largest parameter: a shorter step leads nowhere else


class Phase(StrEnum):
    """What is looked at. The step itself is taken between a row's last phase and the first of the
    next row.
    """

    STAND = "stand"  # the point alone; of a later row, that the step has led there
    COST = "cost"  # the cost there
    SLOPE = "slope"  # the gradient there
    MEMORY = "memory"  # what a method remembers, with the gradient taken in
    CURVATURE = "curvature"  # the Hessian there
    SCALE = "scale"  # the change: the gradient times the rate, or what a method has in its place
    AHEAD = "ahead"  # the point that the change leads to

    # The gradient of a neuron, by the chain rule
    ERROR = "error"  # of one sample
    ACTIVATION = "activation"  # σ′ of that sample
    PULL = "pull"  # their product with the input
    MEAN = "mean"  # of all pulls: the gradient

    # A search
    COMPARE = "compare"  # with the best so far
    NEXT = "next"  # the point that comes next


class Halt(StrEnum):
    """Why a walk in phases goes no further."""

    LOST = "lost"  # a number is not finite
    THROUGH = "through"  # a search has tried all its points
    REST = "rest"  # converged, and the step leads nowhere else


_SEARCH = (Phase.STAND, Phase.COST, Phase.COMPARE, Phase.NEXT)


def phases_of(problem: Problem, optimizer: Optimizer) -> tuple[Phase, ...]:
    """The four to six phases of a step, the same for each row of a run."""
    if isinstance(optimizer, GridSearch):
        return _SEARCH
    more: tuple[Phase, ...] = ()
    if isinstance(optimizer, NewtonRaphson):
        more = (Phase.CURVATURE,)
    elif optimizer.memory:
        more = (Phase.MEMORY,)
    if not isinstance(problem, Neuron):
        return (Phase.STAND, Phase.COST, Phase.SLOPE, *more, Phase.SCALE, Phase.AHEAD)
    # Six at the most: of methods that have more to show, σ′ is part of the pull.
    factors = (Phase.ERROR, Phase.PULL) if more else (Phase.ERROR, Phase.ACTIVATION, Phase.PULL)
    return (Phase.STAND, *factors, Phase.MEAN, *more, Phase.SCALE)


def change_of(problem: Problem, optimizer: Optimizer, row: Row, rate: float) -> Vector:
    """How far the step from a row goes (d,), to more digits than its ends' difference has; nan
    where a number on the way is not finite. A search makes no such step: nan.
    """
    if isinstance(optimizer, GridSearch):
        return np.full(len(row.x), np.nan)
    with np.errstate(all="ignore"):
        if isinstance(optimizer, NewtonRaphson):
            if not row.gradient.any():
                return np.zeros(len(row.x))
            return -newton_step(problem.curvature(row.x), row.gradient)
        # All other rules add the change to the point: from 0 on, it is all that is left.
        at_zero = Carry(row.step, np.zeros(len(row.x)), row.state, row.cost, row.gradient)
        return optimizer.update(problem, at_zero, rate)[0]


def halt(optimizer: Optimizer, row: Row, ahead: Vector | None, is_converged: bool) -> Halt | None:
    """Why no phase leads on from a row, where none does; `ahead` is where its step leads (d,)."""
    if ahead is None:
        return Halt.LOST if optimizer.last_step is None else Halt.THROUGH
    with np.errstate(all="ignore"):
        length = np.abs(ahead - row.x).max()
        is_short = bool(length <= _AT_REST * (1 + np.abs(row.x).max()))
    return Halt.REST if is_converged and is_short and optimizer.last_step is None else None
