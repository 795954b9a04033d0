"""One sigmoid neuron, ŷ = σ(wᵀx + b), that learns to tell two classes apart."""

import math
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np

from gd_desktop.core.costs import Cost, miss, sigmoid
from gd_desktop.core.dataset import Scaling
from gd_desktop.core.problem import Extremum, Matrix, Rows, Vector

# Margins of a grid of costs that are worked on at a time, so that they stay in the processor's
# cache: some four times faster than all of a landscape at once.
_BLOCK = 1 << 14

_SURE = 0.9

REACH = 6.0  # half the width of the region looked at first, for each parameter
BIAS = "b"


class Score(NamedTuple):
    """How well a neuron does, on what it is trained on and on what was held out."""

    cost: float
    norm: float  # of the gradient over all training samples
    accuracy: float  # the share of samples on their own side
    held_cost: float | None
    held_accuracy: float | None
    stuck: int  # training samples of which the neuron is sure, and wrong: |ŷ − y| > 0.9


class Terms(NamedTuple):
    """One sample's share of the gradient, factor by factor: pull = error · slope · inputs."""

    z: float
    output: float  # ŷ = σ(z)
    label: float
    error: float  # ŷ − y
    slope: float  # σ′(z)
    inputs: Vector  # (d + 1,) scaled, the last is 1, the bias' input
    pull: Vector  # (d + 1,) of the cost in force: of cross-entropy, the slope has cancelled


@dataclass(frozen=True, eq=False)
class Neuron:
    """C(w, b) = the mean cost of N samples, for inputs x and labels y in {0, 1}.

    inputs    (N, d + 1) float64: the scaled features, and a last column of ones for the bias
    labels    (N,) float64, 0 or 1
    names     of the d features
    cost      see `costs`
    scaling   from the data's own units to the inputs
    held_out  the same neuron over samples that it is not trained on, or None
    held      (N,) what parameters that are held add to each z; None where none is

    The chain rule gives ∂C/∂w = 1/N Σ (ŷ − y) · σ′(z) · x for the quadratic cost with 1/(2N).
    """

    inputs: Matrix
    labels: Vector
    names: tuple[str, ...]
    cost: Cost
    scaling: Scaling
    held_out: "Neuron | None" = None
    held: Vector | None = None

    def __len__(self) -> int:
        return len(self.inputs)

    @cached_property
    def _signs(self) -> Vector:
        return 2.0 * self.labels - 1.0

    @cached_property
    def _signed(self) -> Matrix:
        """(2y − 1)·x, so that a product with the parameters is the margin, whatever the label."""
        return self.inputs * self._signs[:, np.newaxis]

    @cached_property
    def _held_margin(self) -> Vector:
        return np.zeros(len(self)) if self.held is None else self._signs * self.held

    @property
    def parameters(self) -> tuple[str, ...]:
        return (*(f"w[{name}]" for name in self.names), BIAS)

    @property
    def extremum(self) -> Extremum | None:
        return None

    @property
    def lower_bound(self) -> float | None:
        return 0.0

    @property
    def region(self) -> tuple[tuple[float, float], ...]:
        side = (-REACH, REACH)
        return (side,) * int(self.inputs.shape[1])

    def evaluate(self, x: Vector, batch: Rows | None = None) -> tuple[float, Vector]:
        signed = self._signed if batch is None else self._signed.take(batch, axis=0)
        margin = signed @ x
        if self.held is not None:
            margin += self._held_margin if batch is None else self._held_margin[batch]
        at = miss(margin)
        n = len(margin)
        return self.cost.total(at).item() / n, self.cost.slope(at) @ signed / n

    def evaluate_many(self, points: Matrix) -> Vector:
        costs = np.empty(len(points))
        size = max(1, _BLOCK // len(self))
        signed = self._signed.T
        for first in range(0, len(points), size):
            some = slice(first, first + size)
            costs[some] = self.cost.total(miss(points[some] @ signed + self._held_margin))
        return costs / len(self)

    def curvature(self, x: Vector) -> Matrix:
        with np.errstate(all="ignore"):
            bend = self.cost.bend(miss(self._signed @ x + self._held_margin))
            hessian: Matrix = (self.inputs.T * bend) @ self.inputs / len(self)
        return hessian

    def hold(self, x: Vector, axes: tuple[int, ...]) -> "Neuron":
        """This neuron with only the parameters `axes` left to move, the others held at x."""
        others = np.setdiff1d(np.arange(self.inputs.shape[1]), axes)
        added = self.inputs[:, others] @ x[others] + (0.0 if self.held is None else self.held)
        kept = np.ascontiguousarray(self.inputs[:, axes])
        return replace(self, inputs=kept, held=added, held_out=None)

    def outputs(self, inputs: Matrix, x: Vector) -> Vector:
        """(n,) probabilities ŷ of class 1, for scaled inputs (n, d + 1)."""
        with np.errstate(all="ignore"):
            return sigmoid(inputs @ x)

    def accuracy(self, x: Vector) -> float:
        """The share of the samples with (ŷ ≥ ½) = y."""
        return _accuracy(self.outputs(self.inputs, x), self.labels)

    def score(self, x: Vector) -> Score:
        """How well the parameters x (d + 1,) do."""
        cost, gradient = self.evaluate(x)
        outputs = self.outputs(self.inputs, x)
        held = self.held_out
        return Score(
            cost,
            math.hypot(*gradient.tolist()),
            _accuracy(outputs, self.labels),
            held.evaluate(x)[0] if held is not None else None,
            held.accuracy(x) if held is not None else None,
            int(np.count_nonzero(np.abs(outputs - self.labels) > _SURE)),
        )

    def terms(self, x: Vector, row: int) -> Terms:
        """The chain rule's factors for one sample."""
        inputs, label = self.inputs[row], self.labels[row].item()
        sign = 2 * label - 1
        with np.errstate(all="ignore"):
            z = (inputs @ x).item()
            at = miss(np.array(sign * z))
            return Terms(
                z,
                sigmoid(np.array(z)).item(),
                label,
                -sign * at.miss.item(),
                (at.miss * at.hit).item(),
                inputs,
                (self.cost.slope(at) * sign) * inputs,
            )


def _accuracy(outputs: Vector, labels: Vector) -> float:
    return float(np.mean((outputs >= 0.5) == (labels == 1)))


def with_bias(inputs: Matrix) -> Matrix:
    """(n, d) scaled features with a column of ones after them, the bias' input."""
    return np.hstack([inputs, np.ones((len(inputs), 1))])
