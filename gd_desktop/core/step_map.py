"""Where one step leads from every x: the map whose staircase a walk of one variable is."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from gd_desktop.core.carry import Carry
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Matrix, Problem, Vector
from gd_desktop.core.sweep import Sweepable


class NoMap(StrEnum):
    """Why the next point is no function of this one that could be drawn."""

    DIMENSION = "dimension"  # more than one variable
    SEARCH = "search"  # a search takes its points as they come
    MEMORY = "memory"  # where the step leads depends on those before


@dataclass(frozen=True)
class StepMap:
    """g(x), the next point: x − ηf′(x) of gradient descent, x − f′(x)/f″(x) of Newton–Raphson."""

    problem: Sweepable
    optimizer: Optimizer
    rate: float

    @property
    def extremum(self) -> None:
        """None: what is known of the problem's curve says nothing of this one."""
        return None

    def evaluate_many(self, points: Matrix) -> Vector:
        """g (n,) at n points (n, 1); nan where no step leads on."""
        with np.errstate(all="ignore"):
            slopes = self.problem.finite_slopes(points)
            if isinstance(self.optimizer, NewtonRaphson):
                steps = slopes / self.problem.curvature_many(points)[:, 0]
                return (points - np.where(slopes == 0, 0.0, steps))[:, 0]
            carry = Carry(0, points, (), np.nan, slopes)
            return self.optimizer.update(self.problem, carry, self.rate)[0][:, 0]

    def factor(self, x: float) -> float | None:
        """g′ at a minimum, where it says what the distance is multiplied by at each step nearby:
        1 − ηf″(x), and 0 for Newton–Raphson; None where f does not bend upwards.
        """
        with np.errstate(all="ignore"):
            bend = self.problem.curvature(np.array([x])).item()
        if not 0 < bend < np.inf:
            return None
        return 0.0 if isinstance(self.optimizer, NewtonRaphson) else 1 - self.rate * bend


def no_map(problem: Problem, optimizer: Optimizer) -> NoMap | None:
    """Why there is no map to draw, if there is none."""
    if optimizer.last_step is not None:
        return NoMap.SEARCH
    if len(problem.parameters) > 1 or not isinstance(problem, Sweepable):
        return NoMap.DIMENSION
    return NoMap.MEMORY if optimizer.memory else None
