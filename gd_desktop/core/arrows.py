"""What a step is made of: the slope's part, and the part that a method's memory adds."""

from enum import StrEnum
from typing import NamedTuple

import numpy as np

from gd_desktop.core.carry import State
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.problem import Vector


class Pull(StrEnum):
    """What an arrow stands for. All are as long as they move the point, or would."""

    SLOPE = "slope"  # −ηg, the step of plain gradient descent
    CARRIED = "carried"  # what the velocity adds; slope and carried, end to end, are the step
    MEAN = "mean"  # −ηm̂, the mean of the slopes so far
    SIZE = "size"  # η√s, how large slopes have been: the step is −η times slope (or mean) over √s


class Arrow(NamedTuple):
    """A part of the next step."""

    pull: Pull
    move: Vector  # (d,) from the point on


def arrows(
    optimizer: Optimizer, gradient: Vector, state: State, step: int, rate: float
) -> list[Arrow]:
    """The parts of the step after row `step`, for its gradient (d,) and memory.

    Empty for methods without a memory, whose step says it all. A SIZE has no direction: it is
    drawn along the slope, parameter by parameter.
    """
    if not optimizer.memory or not state:
        return []
    with np.errstate(all="ignore"):
        slope = -rate * gradient
        match optimizer:
            case Momentum(momentum=beta):
                carried = -rate * beta * state[0]
            case Nesterov(momentum=beta):
                slope = (1 + beta) * slope
                carried = -rate * beta * beta * state[0]
            case AdaGrad():
                return _sized(slope, rate * np.sqrt(state[0] + gradient * gradient))
            case RMSProp(decay=rho):
                squares = rho * state[0] + (1 - rho) * gradient * gradient
                return _sized(slope, rate * np.sqrt(squares))
            case Adam(beta1=beta1, beta2=beta2):
                mean = beta1 * state[0] + (1 - beta1) * gradient
                squares = beta2 * state[1] + (1 - beta2) * gradient * gradient
                corrected, root = optimizer.corrected((mean, squares), step + 1)
                mean_arrow = Arrow(Pull.MEAN, -rate * corrected)
                return [*_sized(slope, rate * root), mean_arrow]
            case _:
                return []
    return [Arrow(Pull.SLOPE, slope), Arrow(Pull.CARRIED, carried)]


def _sized(slope: Vector, size: Vector) -> list[Arrow]:
    return [Arrow(Pull.SLOPE, slope), Arrow(Pull.SIZE, np.copysign(size, slope))]
