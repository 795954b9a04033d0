"""Labelled samples: what a neuron learns from."""

import math
import zlib
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Matrix, Rows, Vector
from gd_desktop.core.refusal import Reason, Refusal

# Kept apart from the shuffling of the batches, which draws with [seed, epoch].
_SPLIT = (0, 0, 1)
_SMALLEST = np.nextafter(0.0, 1.0)


@dataclass(frozen=True, eq=False)
class Dataset:
    """N samples of d features, each with a label, in the units they were measured in.

    source    a built-in's name, a file's path, or what it was made by ("painted", "drawn")
    names     of the d features, in the file's column order
    features  (N, d) float64, finite
    labels    (N,) float64, each 0 or 1
    classes   what label 0 and label 1 mean
    label     the name of the label's column
    image     (rows, columns) where the features are the pixels of a picture, row by row
    is_own    whether the rows exist nowhere else: edited, painted or drawn by hand

    The arrays are made read-only. Equal where all of it is equal. Raises Refusal for shapes that
    do not fit, for no samples at all, and for numbers that are not finite.
    """

    source: str
    names: tuple[str, ...]
    features: Matrix
    labels: Vector
    classes: tuple[str, str] = ("0", "1")
    label: str = "class"
    image: tuple[int, int] | None = None
    is_own: bool = False

    def __post_init__(self) -> None:
        features = np.ascontiguousarray(self.features, dtype=np.float64)
        labels = np.ascontiguousarray(self.labels, dtype=np.float64)
        if features.ndim != 2 or features.shape[1] != len(self.names) or not self.names:
            raise Refusal("data", features.shape, Reason.WRONG_COUNT, len(self.names))
        if len(features) == 0 or labels.shape != (len(features),):
            raise Refusal("data", labels.shape, Reason.WRONG_COUNT, len(features))
        if not np.isfinite(features).all():
            raise Refusal("data", self.source, Reason.NOT_FINITE)
        if not np.isin(labels, (0.0, 1.0)).all():
            raise Refusal("data", self.source, Reason.UNKNOWN, self.classes)
        if self.image is not None and math.prod(self.image) != len(self.names):
            raise Refusal("data", self.image, Reason.WRONG_COUNT, len(self.names))
        for array in (features, labels):
            array.flags.writeable = False
        object.__setattr__(self, "features", features)
        object.__setattr__(self, "labels", labels)
        # Made once: a Setup is hashed and compared many times.
        object.__setattr__(self, "_sum", zlib.crc32(labels.data, zlib.crc32(features.data)))

    def __len__(self) -> int:
        return len(self.features)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return (
            isinstance(other, Dataset)
            and self._told() == other._told()
            and np.array_equal(self.features, other.features)
            and np.array_equal(self.labels, other.labels)
        )

    def __hash__(self) -> int:
        return hash((self._told(), self.__dict__["_sum"]))

    def _told(self) -> tuple[object, ...]:
        return self.source, self.names, self.classes, self.label, self.image, self.is_own


class Scaling(NamedTuple):
    """(x − shift) / spread, feature by feature: (d,) each, in the data's own units."""

    shift: Vector
    spread: Vector

    def apply(self, features: Matrix) -> Matrix:
        """(n, d) features in their own units as (n, d) inputs of the neuron."""
        with np.errstate(all="ignore"):
            inputs: Matrix = (features - self.shift) / self.spread
            is_finite = np.isfinite(inputs)
            if not is_finite.all():
                # Of 1e308 and −1e308, the difference overflows where the quotients do not.
                apart = features / self.spread - self.shift / self.spread
                inputs = np.where(is_finite, inputs, apart)
        return inputs

    def restore(self, inputs: Matrix) -> Matrix:
        """(n, d) inputs of the neuron as features in their own units."""
        return inputs * self.spread + self.shift

    def undo(self, x: Vector) -> Vector:
        """(d + 1,) weights and bias for scaled inputs as those for the data's own units.

        w·(f − shift)/spread + b = (w/spread)·f + (b − Σ w·shift/spread).
        """
        weights = x[:-1] / self.spread
        return np.append(weights, x[-1] - weights @ self.shift)


SCALES = ("none", "standard")


def scaling(features: Matrix, scale: str) -> Scaling:
    """How (n, d) features are scaled: "none", or "standard", (x − mean) / population standard
    deviation. A constant feature is only shifted, to 0, since its deviation is 0.
    """
    d = features.shape[1]
    if scale == "none":
        return Scaling(np.zeros(d), np.ones(d))
    low, high = features.min(axis=0), features.max(axis=0)
    # Not by the deviation, which need not come out as 0 for a constant such as 0.1.
    is_constant = low == high
    # By powers of two, which round nothing: the squares of 1e200 or 1e−200 are inf or 0.
    _, power = np.frexp(np.maximum(-low, high))
    near_1 = np.ldexp(features, -power)
    shift = np.where(is_constant, low, np.ldexp(near_1.mean(axis=0), power))
    # Of the smallest floats there are, the deviation can be smaller still.
    deviation = np.maximum(np.ldexp(near_1.std(axis=0), power), _SMALLEST)
    spread = np.where(is_constant, 1.0, deviation)
    return Scaling(shift, spread)


def split(labels: Vector, share: float, seed: int) -> tuple[Rows, Rows]:
    """The row numbers to train on and those held out, both in their order.

    Of each class, the share is drawn with the seed; at least one sample of it is trained on.
    """
    if share == 0:
        return np.arange(len(labels)), np.empty(0, dtype=np.intp)
    generator = np.random.default_rng([seed, *_SPLIT])
    held = []
    for label in (0.0, 1.0):
        rows = np.flatnonzero(labels == label)
        count = min(round(share * len(rows)), len(rows) - 1)
        held.append(generator.permutation(rows)[: max(0, count)])
    out = np.sort(np.concatenate(held))
    return np.setdiff1d(np.arange(len(labels)), out), out
