"""The cost over two parameters, the others held: what a contour plot draws."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Matrix, Problem, Vector

# Every how many-th line of the fine grid the coarse one has, in each direction.
COARSENESS = 4
_ROWS = 4  # grid lines between two looks at whether the picture is still wanted


class Landscape(NamedTuple):
    """Costs on a grid. Row i belongs to vs[i], column j to us[j]."""

    axes: tuple[int, int]  # the numbers of the two parameters, along u and along v
    us: Vector
    vs: Vector
    costs: Matrix  # (len(vs), len(us))


def nothing() -> None:
    """A check that always lets the work go on."""


def landscape(
    problem: Problem,
    x: Vector,
    axes: tuple[int, int],
    us: Vector,
    vs: Vector,
    check: Callable[[], None] = nothing,
) -> Landscape:
    """The cost for each u and v in the place of the parameters `axes`, the others held at x (d,).

    `check` is called every few lines; what it raises ends the work.
    """
    plane = problem.hold(x, axes)
    costs = np.empty((len(vs), len(us)))
    with np.errstate(all="ignore"):
        for first in range(0, len(vs), _ROWS):
            check()
            some = vs[first : first + _ROWS]
            points = np.column_stack([np.tile(us, len(some)), np.repeat(some, len(us))])
            costs[first : first + _ROWS] = plane.evaluate_many(points).reshape(len(some), -1)
    return Landscape(axes, us, vs, costs)


def refining(
    problem: Problem,
    x: Vector,
    axes: tuple[int, int],
    us: Vector,
    vs: Vector,
    check: Callable[[], None] = nothing,
) -> Iterator[Landscape]:
    """The landscape twice: coarse at once, every COARSENESS-th line, and then whole."""
    coarse = us[::COARSENESS], vs[::COARSENESS]
    yield landscape(problem, x, axes, *coarse, check)
    yield landscape(problem, x, axes, us, vs, check)
