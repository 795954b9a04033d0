"""The common bugs of a neuron's code, put in on purpose, and the check that finds them."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

import numpy as np

from gd_desktop.core.costs import Array, CrossEntropy, Quadratic
from gd_desktop.core.neuron import Neuron, Terms
from gd_desktop.core.problem import Matrix, Problem, Rows, Vector


class Mistake(StrEnum):
    """A bug in the code that computes the output, the gradient or the step."""

    SIGN = "sign"  # σ(−z) in the output, the usual ŷ(1 − ŷ) in the gradient
    NO_INPUT = "no-input"  # ∂ŷ/∂w without the factor x
    SUM = "sum"  # the gradient summed over the samples, not averaged
    NO_SLOPE = "no-slope"  # σ′(z) left out; under cross-entropy it has cancelled anyway
    LATE_BIAS = "late-bias"  # b's gradient computed with the new w


# Those that make the gradient wrong; LATE_BIAS makes the step wrong.
_IN_GRADIENT = frozenset(Mistake) - {Mistake.LATE_BIAS}


@dataclass(frozen=True, eq=False)
class MistakenNeuron(Neuron):
    """A neuron whose code has `mistakes` in it. Its cost is what that code would print.

    σ(−z) is the right neuron with mirrored parameters, so every method looks at those. The chain
    rule's minus sign, which the mirrored neuron needs, is what that bug leaves out.
    """

    mistakes: frozenset[Mistake] = frozenset()

    @cached_property
    def _without_slope(self) -> Neuron:
        # (ŷ − y)·x is the gradient of the cross-entropy.
        return Neuron(
            self.inputs, self.labels, self.names, CrossEntropy(), self.scaling, held=self.held
        )

    def _seen(self, x: Array) -> Array:
        return -x if Mistake.SIGN in self.mistakes else x

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        seen = self._seen(x)
        cost, gradient = super().evaluate(seen, batch)
        if Mistake.NO_SLOPE in self.mistakes and isinstance(self.cost, Quadratic):
            gradient = 2 * self.cost.factor * self._without_slope.evaluate(seen, batch)[1]
        if Mistake.NO_INPUT in self.mistakes:
            gradient = np.full_like(gradient, gradient[-1])
        if Mistake.SUM in self.mistakes:
            gradient = gradient * (len(self) if batch is None else len(batch))
        return cost, gradient

    def evaluate_many(self, points: Matrix) -> Vector:
        return super().evaluate_many(self._seen(points))

    def curvature(self, x: Vector) -> Matrix:
        return super().curvature(self._seen(x))

    def _bend(self, x: Vector, way: Vector) -> float:
        return super()._bend(self._seen(x), way)

    def hold(self, x: Vector, axes: tuple[int, ...]) -> Neuron:
        return super().hold(self._seen(x), axes)

    def outputs(self, inputs: Matrix, x: Vector) -> Vector:
        """(n,) what the mistaken code takes for the probabilities, for inputs (n, d + 1)."""
        return super().outputs(inputs, self._seen(x))

    def terms(self, x: Vector, row: int) -> Terms:
        """The factors for one sample as the mistaken code computes them."""
        right = super().terms(self._seen(x), row)
        pull = right.pull
        if Mistake.NO_SLOPE in self.mistakes and isinstance(self.cost, Quadratic):
            pull = 2 * self.cost.factor * right.error * right.inputs
        if Mistake.NO_INPUT in self.mistakes:
            pull = np.full_like(pull, pull[-1])
        # The code's σ(−z) is of this z, whatever parameters the right neuron was asked about.
        z = -right.z if Mistake.SIGN in self.mistakes else right.z
        return right._replace(z=z, pull=pull)


def mistaken(neuron: Neuron, mistakes: Collection[Mistake]) -> Neuron:
    """The neuron with bugs in its gradient; itself where there are none."""
    chosen = frozenset(mistakes) & _IN_GRADIENT
    if not chosen:
        return neuron
    parts = {field.name: getattr(neuron, field.name) for field in fields(neuron)}
    if neuron.held_out is not None:
        # The same code looks at the samples held out.
        parts["held_out"] = mistaken(neuron.held_out, chosen)
    return MistakenNeuron(**parts, mistakes=chosen)


class GradientCheck(NamedTuple):
    """A gradient beside the central differences of its own cost."""

    claimed: Vector  # (d,)
    measured: Vector  # (d,)
    error: float  # the largest difference, relative to the larger of the two gradients; see below
    agrees: bool


# Central differences of a smooth cost with this step err by about 1e−10.
_STEP = 1e-5
_AGREES = 1e-5
_AT_ONCE = 1 << 20  # numbers in the places that are looked at together: 8 MB


def check_gradient(problem: Problem, x: Vector) -> GradientCheck:
    """Compare `evaluate`'s gradient at x (d,) with (C(x + h) − C(x − h)) / 2h.

    h = 1e−5 over the parameter's largest input, if that is above 1: a body mass of 4,000 g makes
    a weight's step of 1e−5 a long one. For `error`, each slope counts per such a unit.
    """
    claimed = problem.evaluate(x)[1]
    units = np.ones(len(x))
    if isinstance(problem, Neuron):
        units = 1 / np.maximum(1.0, np.abs(problem.inputs).max(axis=0))
    measured = _rises(problem, x, _STEP * units) / (2 * _STEP * units)
    size = max(*np.abs(units * [claimed, measured]).max(axis=1), 1e-10 / _STEP)
    error = (np.abs(units * (claimed - measured)).max() / size).item()
    return GradientCheck(claimed, measured, error, error <= _AGREES)


def _rises(problem: Problem, x: Vector, steps: Vector) -> Vector:
    """C(x + h) − C(x − h) for a step (d,) along each axis; some axes at a time, since the places
    for all of them are two matrices (d, d).
    """
    count = max(1, _AT_ONCE // len(x))
    rises = []
    for first in range(0, len(x), count):
        nudges = np.eye(min(count, len(x) - first), len(x), first) * steps
        rises.append(problem.evaluate_many(x + nudges) - problem.evaluate_many(x - nudges))
    return np.concatenate(rises)
