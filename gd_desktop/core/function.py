"""Functions of x, or of x and y, that a person has typed."""

from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

import numpy as np

from gd_desktop.core.expression.derivative import Derivation
from gd_desktop.core.expression.grammar import parse
from gd_desktop.core.expression.nodes import Node
from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.core.expression.simplify import Algebra, TooLargeError
from gd_desktop.core.expression.tape import Tape
from gd_desktop.core.problem import Matrix, Problem, Rows, Tensor, Vector
from gd_desktop.core.trail import row_norms

REACH = 6.0  # half the width of the region looked at first, for each parameter

# Points that are worked on at a time, so that what is between stays in the processor's cache.
_BLOCK = 1 << 14
_MODERATE = 1e300


@dataclass(frozen=True)
class Function:
    """f(x) or f(x, y), with its derivatives as formulas. Made by `parse_function`.

    text        as typed; Functions of the same text are equal
    parameters  ("x",), or ("x", "y") where there is a y
    tree        as typed, and evaluated so: x/x is undefined at 0
    slopes      (d,) df/dx and df/dy, simplified
    bends       (d, d) the second derivatives, simplified

    Where f is undefined (nan), so are its derivatives, even if their formulas have a value there.
    """

    text: str
    parameters: tuple[str, ...] = field(compare=False)
    tree: Node = field(compare=False, repr=False)
    slopes: tuple[Node, ...] = field(compare=False, repr=False)
    bends: tuple[tuple[Node, ...], ...] = field(compare=False, repr=False)

    @cached_property
    def _value(self) -> Tape:
        return Tape((self.tree,), self.parameters)

    @cached_property
    def _value_and_slopes(self) -> Tape:
        return Tape((self.tree, *self.slopes), self.parameters)

    @cached_property
    def _value_and_bends(self) -> Tape:
        bends = (bend for row in self.bends for bend in row)
        return Tape((self.tree, *bends), self.parameters)

    @property
    def extremum(self) -> None:
        return None

    @property
    def lower_bound(self) -> float | None:
        return None

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        return ((-REACH, REACH),) * len(self.parameters)

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        value, *slopes = _at_point(self._value_and_slopes, x)
        return value, np.array(slopes)

    def evaluate_many(self, points: Matrix) -> Vector:
        return _at_points(self._value, points, 1)[:, 0]

    def slopes_many(self, points: Matrix) -> Matrix:
        """The gradients (n, d) at n points (n, d)."""
        columns = _at_points(self._value_and_slopes, points, 1 + len(self.slopes))
        slopes = columns[:, 1:]
        slopes[np.isnan(columns[:, 0])] = np.nan
        return slopes

    def finite_slopes(self, points: Matrix) -> Matrix:
        columns = _at_points(self._value_and_slopes, points, 1 + len(self.slopes))
        slopes = columns[:, 1:]
        if not (_is_moderate(columns) and _is_moderate(points)):
            is_finite = np.isfinite(columns[:, 0]) & np.isfinite(points).all(axis=1)
            slopes[~(is_finite & np.isfinite(row_norms(slopes)))] = np.nan
        return slopes

    def curvature(self, x: Vector) -> Matrix:
        d = len(self.parameters)
        return np.array(_at_point(self._value_and_bends, x)[1:]).reshape(d, d)

    def curvature_many(self, points: Matrix) -> Tensor:
        d = len(self.parameters)
        columns = _at_points(self._value_and_bends, points, 1 + d * d)
        columns[np.isnan(columns[:, 0])] = np.nan
        return columns[:, 1:].reshape(-1, d, d)

    def hold(self, x: Vector, axes: tuple[int, ...]) -> Problem:
        if axes == tuple(range(len(self.parameters))):
            return self
        return Held(self, tuple(x.tolist()), axes)


@dataclass(frozen=True)
class Held:
    """A Function of which only the parameters `axes` move, in this order; the others are held.

    at    (d,) where they are held
    axes  the places in `at` that move
    """

    function: Function
    at: tuple[float, ...]
    axes: tuple[int, ...]

    @property
    def parameters(self) -> tuple[str, ...]:
        return tuple(self.function.parameters[axis] for axis in self.axes)

    @property
    def extremum(self) -> None:
        return None

    @property
    def lower_bound(self) -> None:
        return None

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        return tuple(self.function.region[axis] for axis in self.axes)

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        value, slopes = self.function.evaluate(self._full(x[np.newaxis])[0])
        return value, slopes[list(self.axes)]

    def evaluate_many(self, points: Matrix) -> Vector:
        return self.function.evaluate_many(self._full(points))

    def slopes_many(self, points: Matrix) -> Matrix:
        """The gradients (n, len(axes)) at n points (n, len(axes))."""
        return self.function.slopes_many(self._full(points))[:, list(self.axes)]

    def curvature(self, x: Vector) -> Matrix:
        curvature = self.function.curvature(self._full(x[np.newaxis])[0])
        return curvature[np.ix_(self.axes, self.axes)]

    def hold(self, x: Vector, axes: tuple[int, ...]) -> "Held":
        at = tuple(self._full(x[np.newaxis])[0].tolist())
        return replace(self, at=at, axes=tuple(self.axes[axis] for axis in axes))

    def _full(self, points: Matrix) -> Matrix:
        """(n, d) of the Function, for (n, len(axes)) of this."""
        full = np.tile(np.array(self.at), (len(points), 1))
        full[:, list(self.axes)] = points
        return full


@lru_cache(maxsize=64)
def parse_function(text: str) -> Function:
    """The function that a person typed. Raises ExpressionRefusal, which says where it is wrong."""
    tree = parse(text)
    parameters = ("x", "y") if "y" in tree.names else ("x",)
    algebra = Algebra()
    derivation = Derivation(algebra)
    try:
        normal = algebra.normal(tree)
        slopes = tuple(derivation.by(normal, name) for name in parameters)
        # Each mixed derivative once: by y and then x it is the same, if written differently.
        upper = [
            [derivation.by(slope, name) for name in parameters[i:]]
            for i, slope in enumerate(slopes)
        ]
    except TooLargeError:
        raise ExpressionRefusal(Fault.TOO_COMPLEX, text, 0, len(text)) from None
    d = range(len(parameters))
    bends = tuple(tuple(upper[min(i, j)][abs(i - j)] for j in d) for i in d)
    return Function(text, parameters, tree, slopes, bends)


def _at_point(tape: Tape, x: Vector) -> list[float]:
    """The values at a point (d,): all nan where the first is."""
    with np.errstate(all="ignore"):
        values = tape.run(list(x))
    if values[0] != values[0]:
        return [np.nan] * len(values)
    return [float(value) for value in values]


def _is_moderate(values: Matrix) -> bool:
    """Whether all values are finite, and the norms of their rows with certainty too."""
    least = np.minimum.reduce(values, axis=None, initial=0.0)
    largest = np.maximum.reduce(values, axis=None, initial=0.0)
    return bool(least >= -_MODERATE and largest <= _MODERATE)


def _at_points(tape: Tape, points: Matrix, count: int) -> Matrix:
    """(n, count) values at points (n, d), each column in one piece."""
    values = np.empty((count, len(points))).T
    with np.errstate(all="ignore"):
        for first in range(0, len(points), _BLOCK):
            some = slice(first, first + _BLOCK)
            for column, value in enumerate(tape.run(list(points[some].T))):
                values[some, column] = value
    return values
