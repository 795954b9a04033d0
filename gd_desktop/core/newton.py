"""Newton–Raphson: to the extreme of the local quadratic model."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from gd_desktop.core.carry import Carry, State
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Matrix, Problem, Rate, Rows, Tensor, Vector


@dataclass(frozen=True, slots=True)
class NewtonRaphson(Optimizer):
    """x ← x − f′(x)/f″(x); of more parameters x ← x − p with H·p = ∇C (Newton, Raphson 1690).

    It looks for a zero of the slope, whatever lies there: where the curvature is negative it
    climbs to a maximum, and where it is 0 (H singular) there is no next point: it is nan or inf.
    The learning rate means nothing to it.
    """

    takes_rate: ClassVar[bool] = False

    def update(self, problem: Problem, carry: Carry, rate: Rate) -> tuple[Vector, State]:
        if not carry.gradient.any():
            # Already there: 0/0 on a flat bottom would lead away.
            return carry.x, ()
        return carry.x - newton_step(problem.curvature(carry.x), carry.gradient), ()


def newton_step(hessian: Matrix, gradient: Vector) -> Vector:
    """p (d,) with H·p = g for H (d, d); nan or inf where H is singular or not finite."""
    if len(gradient) == 1:
        with np.errstate(all="ignore"):
            quotient: Vector = gradient / hessian[0]
        return quotient
    if not (np.isfinite(hessian).all() and np.isfinite(gradient).all()):
        return np.full(len(gradient), np.nan)
    try:
        return np.linalg.solve(hessian, gradient).astype(np.float64)
    except np.linalg.LinAlgError:
        return np.full(len(gradient), np.nan)


def newton_steps(hessians: Tensor, gradients: Matrix) -> Matrix:
    """`newton_step` of many: p (n, d) for H (n, d, d) and g (n, d), to the bit as of each."""
    if gradients.shape[1] == 1:
        with np.errstate(all="ignore"):
            quotients: Matrix = gradients / hessians[:, 0]
        return quotients
    steps = np.full(gradients.shape, np.nan)
    finite = np.isfinite(np.concatenate([hessians, gradients[..., None]], axis=2)).all(axis=(1, 2))
    _solve(hessians, gradients, np.flatnonzero(finite), steps)
    return steps


def _solve(hessians: Tensor, gradients: Matrix, rows: Rows, steps: Matrix) -> None:
    """Solve some rows; where one is singular none is solved, so that halves are tried by turns."""
    if not len(rows):
        return
    try:
        solved = np.linalg.solve(
            hessians.take(rows, axis=0), gradients.take(rows, axis=0)[..., None]
        )
    except np.linalg.LinAlgError:
        if len(rows) > 1:
            for half in np.array_split(rows, 2):
                _solve(hessians, gradients, half, steps)
    else:
        steps[rows] = solved[..., 0]
