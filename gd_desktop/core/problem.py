"""What a descent needs to know of the thing that it minimises."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float64]  # (d,) float64
Matrix = npt.NDArray[np.float64]  # (n, d) or (d, d) float64
Tensor = npt.NDArray[np.float64]  # (n, d, d) float64
Rate = float | Vector  # the learning rate; an array has no axes, or is (n, 1): one for each run
Rows = npt.NDArray[np.intp]  # (n,) row numbers

# What says that a point is a minimum, and is no rounding: of the Hessian's largest eigenvalue, how
# large the smallest has to be; of the cost, by how much another one has to differ.
LEAST_BEND = 1e-7
ROUNDING = 4 * np.finfo(float).eps
_SAME = 1e-9  # of the largest cost: what differs by less is told apart by a rounding


class Extremum(NamedTuple):
    """A point where the gradient is zero, or where it leaps over zero."""

    x: tuple[float, ...]
    cost: float
    is_minimum: bool | None  # None: neither a minimum nor a maximum
    is_corner: bool = False  # whether it leaps, as that of |x|


def heights(lows: Sequence[Extremum]) -> list[int]:
    """How high each lies, as whole numbers: the same of those that a rounding alone tells apart."""
    unit = _SAME * (1 + max((abs(low.cost) for low in lows), default=0.0))
    return [round(low.cost / unit) for low in lows]


def in_order(lows: Iterable[Extremum]) -> tuple[Extremum, ...]:
    """The lowest first, and equally low ones by place."""
    found = tuple(lows)
    keys = [(height, low.x) for height, low in zip(heights(found), found, strict=True)]
    return tuple(found[k] for k in sorted(range(len(found)), key=keys.__getitem__))


class Problem(Protocol):
    """A cost C(x) of d parameters, with its gradient. Pure: the same x gives the same answer.

    Overflow is an answer, not an error: a cost or a gradient too large for a float64 is inf or
    nan, and no method raises for it.
    """

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the d parameters, in their order in x."""
        ...

    @property
    def extremum(self) -> Extremum | None:
        """The analytic solution of gradient = 0, where there is exactly one and it is known."""
        ...

    @property
    def lower_bound(self) -> float | None:
        """The largest known number that no cost lies below, or None."""
        ...

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        """(low, high) for each parameter: where to look first, and where random starts lie."""
        ...

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        """The cost and the gradient (d,) at x (d,), in one pass.

        A problem made of samples takes a `batch` of their row numbers, and averages over those;
        None: over all. Others have no samples and pass over it.
        """
        ...

    def evaluate_many(self, points: Matrix) -> Vector:
        """The costs (n,) at n points (n, d)."""
        ...

    def curvature(self, x: Vector) -> Matrix:
        """The Hessian (d, d) at x (d,)."""
        ...

    def hold(self, x: Vector, axes: tuple[int, ...]) -> "Problem":
        """This problem with only the parameters `axes` left to move, the others held at x (d,)."""
        ...
