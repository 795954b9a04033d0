"""Functions of one variable."""

import math
from dataclasses import dataclass

import numpy as np

from gd_desktop.core.problem import Extremum, Matrix, Rows, Vector
from gd_desktop.core.refusal import Reason, Refusal

# Half the width of the region that is looked at first: the story's start x = 8 is 6 away from
# its minimum at 2.
_REACH = 6.0


@dataclass(frozen=True, slots=True)
class Parabola:
    """y = a·x² + b·x + c, with dy/dx = 2a·x + b and the constant curvature 2a.

    Raises Refusal for coefficients that are not finite, for a = 0 (a straight line), and where
    the curvature or the vertex overflows.
    """

    a: float = 1.0
    b: float = -4.0
    c: float = 6.0

    def __post_init__(self) -> None:
        for value in (self.a, self.b, self.c):
            if not math.isfinite(value):
                raise Refusal("coefficients", value, Reason.NOT_FINITE)
        if self.a == 0:
            raise Refusal("coefficients", self.a, Reason.ZERO)
        vertex = self.extremum
        if not all(map(math.isfinite, (2 * self.a, *vertex.x, vertex.cost))):
            raise Refusal("coefficients", (self.a, self.b, self.c), Reason.OVERFLOW)

    @property
    def parameters(self) -> tuple[str, ...]:
        return ("x",)

    @property
    def extremum(self) -> Extremum:
        vertex = -self.b / (2 * self.a)
        return Extremum((vertex,), self._value(vertex), is_minimum=self.a > 0)

    @property
    def lower_bound(self) -> float | None:
        vertex = self.extremum
        return vertex.cost if vertex.is_minimum else None

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        vertex = self.extremum.x[0]
        return ((vertex - _REACH, vertex + _REACH),)

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        at = x.item()
        return self._value(at), np.array((2 * self.a * at + self.b,))

    def evaluate_many(self, points: Matrix) -> Vector:
        with np.errstate(over="ignore", invalid="ignore"):
            x = points[:, 0]
            costs: Vector = (self.a * x + self.b) * x + self.c
        return costs

    def curvature(self, x: Vector) -> Matrix:
        return np.array([[2 * self.a]])

    def hold(self, x: Vector, axes: tuple[int, ...]) -> "Parabola":
        # There is no other parameter to hold.
        return self

    def _value(self, x: float) -> float:
        # Python's floats multiply to inf without a warning, and faster than one-element arrays.
        return (self.a * x + self.b) * x + self.c
