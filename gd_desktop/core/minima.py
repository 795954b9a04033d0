"""Where a function of two variables is lowest: what calculus finds, found in numbers."""

from collections.abc import Callable
from itertools import product

import numpy as np

from gd_desktop.core.function import Function
from gd_desktop.core.landscape import nothing
from gd_desktop.core.problem import (
    LEAST_BEND,
    ROUNDING,
    Extremum,
    Matrix,
    Vector,
    in_order,
)

Range = tuple[float, float]

_PLACES = 101  # a side of the grid of samples; odd, to hit 0 and other round numbers
_MOST_HOLLOWS = 400  # of the samples; of more, the lowest are looked at
_MOST_STEPS = 100
_FARTHEST_STEP = 2.0  # cells
_HALVINGS = 40
_SETTLED = 1e-6  # cells that Newton's step may still go
_RINGS = (0.3, 0.03, 0.003)  # cells
_SAME = 0.01  # cells
_DIRECTIONS = np.column_stack([f(np.arange(32) * np.pi / 16) for f in (np.cos, np.sin)])


def minima(
    function: Function, across: Range, up: Range, check: Callable[[], None] = nothing
) -> tuple[Extremum, ...]:
    """The local minima of f(x, y) in a rectangle, the lowest first, to about 1e-10 of its size.

    Of 101 × 101 samples those no higher than their eight neighbours are followed down by Newton's
    method, damped, and where it has no use for the slopes, as in the corner of |x| + |y|, by
    values alone. A point counts if the Hessian is positive definite there, or else if no value
    around it is as low. So a saddle is none, nor is the place beside a chasm or a gap, nor is any
    point of a floor that is flat along a line, of which none is lower than the next. Minima nearer
    to each other than two samples can be missed. `check` is called for every sample that is
    followed; what it raises ends the work.
    """
    cell = np.array([across[1] - across[0], up[1] - up[0]]) / (_PLACES - 1)
    if not (np.isfinite(cell).all() and (cell > 0).all()):
        return ()
    low, high = np.array([across, up]).T
    found: list[Extremum] = []
    with np.errstate(all="ignore"):
        for start in _hollows(function, low, cell):
            check()
            x = _rounded(function, _settle(function, start, cell), cell)
            is_inside = ((low <= x) & (x <= high)).all()
            is_new = all((np.abs(x - known.x) > _SAME * cell).any() for known in found)
            if is_inside and is_new and _is_minimum(function, x, cell):
                across_x, up_x = x.tolist()
                found.append(Extremum((across_x, up_x), function.evaluate(x)[0], is_minimum=True))
    return in_order(found)


def _hollows(function: Function, low: Vector, cell: Vector) -> Matrix:
    """The samples (n, 2) that are no higher than their neighbours, the lowest first."""
    # One more line on every side, so that those at the edges have all their neighbours.
    us, vs = (low[axis] + cell[axis] * np.arange(-1, _PLACES + 1) for axis in (0, 1))
    points = np.column_stack([np.tile(us, len(vs)), np.repeat(vs, len(us))])
    costs = function.evaluate_many(points).reshape(len(vs), len(us))
    costs[~np.isfinite(costs)] = np.inf
    inner = costs[1:-1, 1:-1]
    shifts = [shift for shift in product((0, 1, 2), repeat=2) if shift != (1, 1)]
    around = [costs[i : i + _PLACES, j : j + _PLACES] for i, j in shifts]
    is_low = np.isfinite(inner) & (inner <= np.min(around, axis=0)) & (inner < np.max(around, 0))
    rows, columns = np.nonzero(is_low)
    order = np.argsort(inner[rows, columns], kind="stable")[:_MOST_HOLLOWS]
    return np.column_stack([us[1 + columns[order]], vs[1 + rows[order]]])


def _settle(function: Function, x: Vector, cell: Vector) -> Vector:
    """The lowest place (2,) that a walk down from x (2,) comes to."""
    x = _newton(function, x, cell)
    if _is_bowl(function, x, cell):
        return x
    # A bend without a slope that vanishes: a corner, or a floor flatter than a parabola's.
    return _newton(function, _felt_down(function, x, cell), cell)


def _newton(function: Function, x: Vector, cell: Vector) -> Vector:
    """Newton's method, in cells: along directions that bend downwards it steps down all the same,
    no step is long, and none goes up.
    """
    cost, slope = function.evaluate(x)
    for _ in range(_MOST_STEPS):
        move = cell * _move(function.curvature(x), slope, cell)
        for _ in range(_HALVINGS):
            ahead, steep = function.evaluate(x + move)
            # Near the bottom, costs differ by roundings only, and slopes still tell.
            is_level = ahead <= cost + ROUNDING * abs(cost)
            if ahead < cost or (is_level and np.linalg.norm(steep) < np.linalg.norm(slope)):
                break
            move = move / 2
        else:
            break
        x, cost, slope = x + move, ahead, steep
    return x


def _move(hessian: Matrix, slope: Vector, cell: Vector) -> Vector:
    """A step (2,) in cells; 0 where there is no slope."""
    down = -slope * cell
    if not np.isfinite(down).all() or not down.any():
        return np.zeros(2)
    scaled = hessian * np.outer(cell, cell)
    if np.isfinite(scaled).all() and scaled.any():
        bends, axes = np.linalg.eigh(scaled)
        bends = np.maximum(np.abs(bends), 1e-12 * np.abs(bends).max())
        down = axes @ ((axes.T @ down) / bends)
    length = float(np.linalg.norm(down))
    limit = min(length, _FARTHEST_STEP)
    step: Vector = down * (limit / length) if 0 < length < np.inf else np.zeros(2)
    return step


def _felt_down(function: Function, x: Vector, cell: Vector) -> Vector:
    """Downhill by values alone: to the lowest of the places around, nearer and nearer."""
    cost, reach = function.evaluate(x)[0], 0.5
    for _ in range(10 * _HALVINGS):
        around = x + reach * cell * _DIRECTIONS
        costs = function.evaluate_many(around)
        costs[np.isnan(costs)] = np.inf
        best = int(np.argmin(costs))
        if costs[best] < cost:
            x, cost = around[best], costs[best].item()
        else:
            reach /= 2
        if reach < 1e-14:
            break
    return x


def _rounded(function: Function, x: Vector, cell: Vector) -> Vector:
    """Of round numbers that were missed by a rounding, the numbers themselves."""
    digits = np.ceil(8 - np.log10(cell)).astype(int).tolist()
    # And never −0.
    near = np.array([round(*pair) for pair in zip(x.tolist(), digits, strict=True)]) + 0.0
    for axes in ((True, True), (True, False), (False, True)):
        cost, slope = function.evaluate(x)
        tried = np.where(axes, near, x)
        near_cost, near_slope = function.evaluate(tried)
        is_lower = near_cost < cost - ROUNDING * abs(cost)
        if is_lower or np.linalg.norm(near_slope) <= np.linalg.norm(slope):
            x = tried
    return x


def _is_bowl(function: Function, x: Vector, cell: Vector) -> bool:
    """Whether the Hessian is clearly positive definite at x, and Newton's method has arrived."""
    cost, slope = function.evaluate(x)
    hessian = function.curvature(x) * np.outer(cell, cell)
    if not (np.isfinite(cost) and np.isfinite(slope).all() and np.isfinite(hessian).all()):
        return False
    flattest, steepest = np.linalg.eigvalsh(hessian).tolist()
    if not flattest > LEAST_BEND * steepest:
        return False
    return bool(np.linalg.norm(np.linalg.solve(hessian, slope * cell)) < _SETTLED)


def _is_minimum(function: Function, x: Vector, cell: Vector) -> bool:
    if _is_bowl(function, x, cell):
        return True
    cost = function.evaluate(x)[0]
    rises = [function.evaluate_many(x + ring * cell * _DIRECTIONS) - cost for ring in _RINGS]
    if not (np.isfinite(rises).all() and np.min(rises) > ROUNDING * abs(cost)):
        return False
    # Towards a minimum or a corner values come together; towards a pole they run away.
    if np.max(rises[-1]) > 0.5 * np.max(rises[0]):
        return False
    return all(_leads_back(function, x, aside, cell) for aside in _flattest(function, x, cell))


def _flattest(function: Function, x: Vector, cell: Vector) -> Matrix:
    """Both ways along both axes (4, 2) of the Hessian, in cells; any axes where it says nothing."""
    hessian = function.curvature(x) * np.outer(cell, cell)
    axes = np.linalg.eigh(hessian)[1] if np.isfinite(hessian).all() else np.eye(2)
    return np.concatenate([axes.T, -axes.T])


def _leads_back(function: Function, x: Vector, aside: Vector, cell: Vector) -> bool:
    """Whether a walk down from beside x comes back to it: on a level floor it does not."""
    start = x + _RINGS[0] * cell * aside
    end = _settle(function, start, cell)
    return bool(np.linalg.norm((end - x) / cell) < 0.5 * _RINGS[0])
