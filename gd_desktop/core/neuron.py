"""One sigmoid neuron, ŷ = σ(wᵀx + b), that learns to tell two classes apart."""

import math
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

import numpy as np

from gd_desktop.core.costs import Cost, miss, sigmoid
from gd_desktop.core.dataset import Scaling
from gd_desktop.core.large_pages import in_large_pages
from gd_desktop.core.problem import Extremum, Matrix, Rows, Vector

# Margins that are worked on at a time, so that they stay in the processor's cache: some four times
# faster than all of a landscape at once.
_BLOCK = 1 << 14
# Numbers of the data likewise (768 KB): of an epoch's two products, the second finds a block in the
# cache, and the memory is read once.
_BLOCK_NUMBERS = 96 << 10

_SURE = 0.9
# Of φ″, which is a sixteenth at the most. At a slope of 1e−6 the lowest place of so flat a bowl may
# be a tenth away, and of a flatter one anywhere.
_FLAT = 1e-5

REACH = 6.0  # half the width of the region looked at first, for each parameter
BIAS = "b"


class Score(NamedTuple):
    """How well a neuron does, on what it is trained on and on what was held out."""

    cost: float
    norm: float  # of the gradient over all training samples
    accuracy: float  # the share of samples on their own side
    held_cost: float | None
    held_accuracy: float | None
    # Training samples of which the neuron is sure, and wrong: |ŷ − y| > 0.9. None where the cost
    # bends upwards along the way that their errors alone would go: that is a bowl, and no plateau.
    stuck: int


class Terms(NamedTuple):
    """One sample's share of the gradient, factor by factor: pull = error · slope · inputs."""

    z: float
    output: float  # ŷ = σ(z)
    label: float
    error: float  # ŷ − y
    slope: float  # σ′(z)
    inputs: Vector  # (d + 1,) scaled, the last is 1, the bias' input
    pull: Vector  # (d + 1,) of the cost in force: of cross-entropy, the slope has cancelled


class Block(NamedTuple):
    """Some samples as columns: the products over many samples go along the memory that way."""

    columns: Matrix  # (d + 1, n) of (2y − 1)·x
    held: Vector | None  # (n,) what parameters that are held add to each margin


class Room(NamedTuple):
    """Where what a block's samples come to is written, (n,) each; None: to new memory."""

    margin: Vector | None
    spare: Vector | None


_NEW = Room(None, None)


def _room(block: Block) -> Room:
    """For one block after another, so that all of it stays in the cache. Of its caller's own: the
    same neuron is asked in several threads at once.
    """
    return Room(*np.empty((2, block.columns.shape[1])))


@lru_cache
def _share(count: int, steepness: float) -> Vector:
    """What the pull of so many samples is divided by to be a mean slope: an array without axes, as
    numpy takes half as long again to divide a small array by a float.
    """
    return np.array(-count / steepness)


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
    def _blocks(self) -> tuple[Block, ...]:
        """All samples, some at a time."""
        width = self.inputs.shape[1]
        most = max(1, min(_BLOCK, _BLOCK_NUMBERS // width))
        numbers = in_large_pages(self.inputs.size)
        blocks = []
        for first in range(0, len(self), most):
            some = slice(first, min(first + most, len(self)))
            columns = numbers[some.start * width : some.stop * width].reshape(width, -1)
            np.multiply(self.inputs[some].T, self._signs[some], out=columns)
            held = None if self._held_margin is None else self._held_margin[some]
            blocks.append(Block(columns, held))
        return tuple(blocks)

    @cached_property
    def _held_margin(self) -> Vector | None:
        return None if self.held is None else self._signs * self.held

    @cached_property
    def _signed(self) -> Matrix:
        """(2y − 1)·x as rows, which batches are gathered from."""
        rows = in_large_pages(self.inputs.size).reshape(self.inputs.shape)
        return np.multiply(self.inputs, self._signs[:, np.newaxis], out=rows)

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
        if batch is None:
            n, (total, pull) = len(self), self._sums_of_all(x)
        else:
            n, (total, pull) = len(batch), self._sums_of_some(x, batch)
        pull /= _share(n, self.cost.steepness)
        return total / n, pull

    def _sums_of_some(self, x: Vector, batch: Rows) -> tuple[float, Vector]:
        # `dot`, since @ takes twice as long for so little.
        rows = self._signed.take(batch, 0)
        margin = rows.dot(x)
        if self._held_margin is not None:
            margin += self._held_margin[batch]
        total, pull = self.cost.learn(margin)
        return total, pull.dot(rows)

    def _sums_of_all(self, x: Vector) -> tuple[float, Vector]:
        first, *others = self._blocks
        if not others:
            return self._sums(x, *first, _NEW)
        room = _room(first)
        total, pull = self._sums(x, *first, room)
        for block in others:
            if block is others[-1]:
                room = _room(block)
            more, pulled = self._sums(x, *block, room)
            total += more
            pull += pulled
        return total, pull

    def _sums(
        self, x: Vector, columns: Matrix, held: Vector | None, room: Room
    ) -> tuple[float, Vector]:
        """Of some samples: Σ φ(M), and Σ φ′(M)·(2y − 1)·x over the cost's −steepness (d + 1,)."""
        margin = x.dot(columns, room.margin)
        if held is not None:
            margin += held
        total, pull = self.cost.learn(margin, room.spare)
        return total, columns.dot(pull)

    def evaluate_many(self, points: Matrix) -> Vector:
        costs = np.zeros(len(points))
        for columns, held in self._blocks:
            size = max(1, _BLOCK // columns.shape[1])
            for first in range(0, len(points), size):
                some = slice(first, first + size)
                margins = points[some] @ columns
                if held is not None:
                    margins += held
                costs[some] += self.cost.total(miss(margins))
        return costs / len(self)

    def curvature(self, x: Vector) -> Matrix:
        hessian = np.zeros((len(x), len(x)))
        with np.errstate(all="ignore"):
            for columns, held in self._blocks:
                margin = x @ columns if held is None else x @ columns + held
                # The signs are squared here, and so leave x·xᵀ.
                hessian += (columns * self.cost.bend(miss(margin))) @ columns.T
        return hessian / len(self)

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
        errors = outputs - self.labels
        stuck = int(np.count_nonzero(np.abs(errors) > _SURE))
        # Without σ′, as cross-entropy has it.
        if stuck and self._bend(x, errors @ self.inputs) > _FLAT:
            stuck = 0
        held = self.held_out
        return Score(
            cost,
            math.hypot(*gradient.tolist()),
            _accuracy(outputs, self.labels),
            held.evaluate(x)[0] if held is not None else None,
            held.accuracy(x) if held is not None else None,
            stuck,
        )

    def _bend(self, x: Vector, way: Vector) -> float:
        """The mean of φ″(M) over the samples, each with the square of how fast its margin changes
        along a way (d + 1,); nan where none does.
        """
        total = weights = 0.0
        with np.errstate(all="ignore"):
            for columns, held in self._blocks:
                margin = x @ columns if held is None else x @ columns + held
                weight = (way @ columns) ** 2
                total += float(self.cost.bend(miss(margin)) @ weight)
                weights += float(weight.sum())
        return total / weights if weights else math.nan

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
