"""What can be told of a cost from one place alone: its Taylor polynomial there."""

from dataclasses import dataclass

import numpy as np

from gd_desktop.core.problem import Matrix, Rows, Vector


@dataclass(frozen=True, eq=False)
class LocalModel:
    """q(x) = C₀ + g·(x − x₀) + ½ (x − x₀)·H·(x − x₀), as a problem of its own.

    It is the tangent where H is 0, and the parabola or paraboloid of Newton–Raphson where H is the
    Hessian.

    parameters  as the problem's that it stands for
    place       x₀ (d,)
    cost        C₀
    slope       g (d,)
    bend        H (d, d)
    """

    parameters: tuple[str, ...]
    place: Vector
    cost: float
    slope: Vector
    bend: Matrix

    @property
    def extremum(self) -> None:
        return None

    @property
    def lower_bound(self) -> None:
        return None

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        return tuple((at - 1, at + 1) for at in self.place.tolist())

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        with np.errstate(all="ignore"):
            slope = self.slope + self.bend @ (x - self.place)
        return float(self.evaluate_many(x[np.newaxis])[0]), slope

    def evaluate_many(self, points: Matrix) -> Vector:
        with np.errstate(all="ignore"):
            away = points - self.place
            costs: Vector = self.cost + away @ self.slope + 0.5 * np.vecdot(away @ self.bend, away)
        return costs

    def curvature(self, x: Vector) -> Matrix:
        return self.bend

    def hold(self, x: Vector, axes: tuple[int, ...]) -> "LocalModel":
        chosen, place = list(axes), self.place
        moved = x.copy()
        moved[chosen] = place[chosen]
        cost, slope = self.evaluate(moved)
        return LocalModel(
            tuple(self.parameters[axis] for axis in axes),
            place[chosen],
            cost,
            slope[chosen],
            self.bend[np.ix_(axes, axes)],
        )
