"""Functions of one variable."""

import math
from dataclasses import dataclass, field

import numpy as np

from gd_desktop.core.problem import Extremum, Matrix, Rows, Tensor, Vector
from gd_desktop.core.refusal import Reason, Refusal

# Half the width of the region that is looked at first: the story's start x = 8 is 6 away from
# its minimum at 2.
_REACH = 6.0
# Sums of a few numbers up to this, and their roots' products, are finite.
_MODERATE = 1e300
# Numbers in a product that is not yet spread over threads, which for few would take longer.
_PART = 1 << 13


@dataclass(frozen=True, slots=True)
class Parabola:
    """y = a·x² + b·x + c, with dy/dx = 2a·x + b and the constant curvature 2a.

    Raises Refusal for coefficients that are not finite, for a = 0 (a straight line), and where
    the curvature or the vertex overflows.
    """

    a: float = 1.0
    b: float = -4.0
    c: float = 6.0
    # No part of the cost overflows where x² is at most this.
    _moderate: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for value in (self.a, self.b, self.c):
            if not math.isfinite(value):
                raise Refusal("coefficients", value, Reason.NOT_FINITE)
        if self.a == 0:
            raise Refusal("coefficients", self.a, Reason.ZERO)
        vertex = self.extremum
        if not all(map(math.isfinite, (2 * self.a, *vertex.x, vertex.cost))):
            raise Refusal("coefficients", (self.a, self.b, self.c), Reason.OVERFLOW)
        largest = max(abs(self.a), abs(self.b), abs(self.c), 1.0)
        moderate = _MODERATE / largest if largest < _MODERATE else -1.0
        object.__setattr__(self, "_moderate", moderate)

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

    def finite_slopes(self, points: Matrix) -> Matrix:
        x = points[:, 0]
        slopes: Matrix = 2 * self.a * points
        slopes += self.b
        # A product tells of almost any points that no cost there can overflow.
        first, rest = x[:_PART], x[_PART:]
        if not (first.dot(first) <= self._moderate and rest.dot(rest) <= self._moderate):
            costs = self.evaluate_many(points)
            slopes[~(np.isfinite(costs) & np.isfinite(slopes[:, 0]))] = np.nan
        return slopes

    def curvature(self, x: Vector) -> Matrix:
        return np.array([[2 * self.a]])

    def curvature_many(self, points: Matrix) -> Tensor:
        return np.full((len(points), 1, 1), 2 * self.a)

    def hold(self, x: Vector, axes: tuple[int, ...]) -> "Parabola":
        # There is no other parameter to hold.
        return self

    def _value(self, x: float) -> float:
        # Python's floats multiply to inf without a warning, and faster than one-element arrays.
        return (self.a * x + self.b) * x + self.c
