"""Grid search: try every point of a grid, and keep the best."""

import math
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from gd_desktop.core.carry import Carry, State
from gd_desktop.core.optimizers import Memory, Optimizer
from gd_desktop.core.problem import Problem, Rate, Vector


@dataclass(frozen=True, slots=True)
class GridSearch(Optimizer):
    """Evaluates the cost at `points` places from `low` to `high` for each of d parameters.

    That takes points to the power of d evaluations, one a step; the last parameter changes
    fastest. The step after the last point leads to the best one found, the earliest of equals.
    The gradient is not used, and points where the cost is undefined are passed over.
    """

    memory: ClassVar[tuple[Memory, ...]] = (Memory.BEST, Memory.BEST_COST)
    takes_rate: ClassVar[bool] = False
    low: float
    high: float
    points: int
    dimension: int

    @property
    def last_step(self) -> int:
        # Row 0 is a point too, so this is the step after the last one.
        return self.evaluations

    @property
    def evaluations(self) -> int:
        """How many points the grid has."""
        return int(self.points**self.dimension)

    @property
    def spacing(self) -> float:
        """From one point to the next, along a parameter."""
        return (self.high - self.low) / (self.points - 1)

    @property
    def ticks(self) -> Vector:
        """(points,) values that each parameter takes."""
        return np.linspace(self.low, self.high, self.points)

    def point(self, number: int) -> Vector:
        """Point `number` (d,) of the grid, from 0 on."""
        places = np.array(np.unravel_index(number, (self.points,) * self.dimension))
        # As `ticks` has them, which would take long to make for each of a million points.
        return np.where(places == self.points - 1, self.high, self.low + places * self.spacing)

    def first(self, x: Vector) -> Vector:
        return self.point(0)

    def begin(self, x: Vector) -> State:
        return x, np.array([np.inf])

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        best, cost = carry.state
        # Down to −inf the cost falls where it is undefined too: a logarithm, at 0.
        if math.isfinite(carry.cost) and carry.cost < cost[0]:
            best, cost = carry.x, np.array([carry.cost])
        number = carry.step + 1
        return (self.point(number) if number < self.evaluations else best), (best, cost)
