"""The history of a descent: rows that are only ever added, and what it takes to replay them.

A Trail belongs to the thread that writes it. Readers get a TrailView: a length, and the same
chunks. Rows below that length are never written again, so a view is safe to read in another
thread while its Trail grows. (A read-only numpy view of a growing array would not do: what it
shows can change.)
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from gd_desktop.core.optimizers import State
from gd_desktop.core.problem import Matrix, Vector

CHUNK = 4096  # rows in a chunk
CARRY_EVERY = 256  # rows from one kept Carry to the next: at most so many steps are replayed

# The columns of a row; x and then the gradient follow, d columns each.
_RATE, _COST, _NORM, _X = 0, 1, 2, 3


class Carry(NamedTuple):
    """All that the next step needs: what `advance` takes and gives. Its arrays are not written."""

    step: int
    x: Vector  # (d,)
    state: State
    cost: float
    gradient: Vector  # (d,)


class Row(NamedTuple):
    """One iteration, as read back from a Trail."""

    step: int
    rate: float  # of the step that led here; nan in row 0
    x: Vector  # (d,)
    cost: float
    gradient: Vector  # (d,)
    norm: float  # of the gradient


class TrailView:
    """The first `length` rows of a trail; the row's number is the step's."""

    __slots__ = ("_carries", "_chunks", "dimension", "length")

    def __init__(
        self, chunks: list[Matrix], carries: list[Carry], dimension: int, length: int
    ) -> None:
        self._chunks = chunks
        self._carries = carries
        self.dimension = dimension
        self.length = length

    def row(self, step: int) -> Row:
        """Row `step`, 0 ≤ step < length. Raises IndexError outside of it."""
        if not 0 <= step < self.length:
            raise IndexError(f"row {step} of {self.length}")
        line = self._chunks[step // CHUNK][step % CHUNK].copy()
        middle = _X + self.dimension
        return Row(
            step,
            line[_RATE].item(),
            line[_X:middle],
            line[_COST].item(),
            line[middle:],
            line[_NORM].item(),
        )

    def rates(self, rows: slice) -> Vector:
        """(n,) learning rates of the steps that led to the rows; nan in row 0."""
        return self._read(rows, slice(_RATE, _RATE + 1))[:, 0]

    def costs(self, rows: slice) -> Vector:
        """(n,) costs."""
        return self._read(rows, slice(_COST, _COST + 1))[:, 0]

    def norms(self, rows: slice) -> Vector:
        """(n,) norms of the gradients."""
        return self._read(rows, slice(_NORM, _NORM + 1))[:, 0]

    def points(self, rows: slice) -> Matrix:
        """(n, d) points."""
        return self._read(rows, slice(_X, _X + self.dimension))

    def gradients(self, rows: slice) -> Matrix:
        """(n, d) gradients."""
        return self._read(rows, slice(_X + self.dimension, None))

    def continues(self, other: "TrailView") -> bool:
        """Whether the rows of `other` are this trail's first rows, by having grown from it."""
        return self._carries is other._carries and self.length >= other.length

    def nearest_carry(self, step: int) -> Carry:
        """The last kept Carry at or before row `step`."""
        return self._carries[step // CARRY_EVERY]

    def _read(self, rows: slice, columns: slice) -> Matrix:
        """A copy of some rows (any positive stride), gathered from the chunks that hold them."""
        first, last, stride = rows.indices(self.length)
        parts = []
        while first < last:
            chunk, offset = divmod(first, CHUNK)
            end = min(CHUNK, offset + last - first)
            parts.append(self._chunks[chunk][offset:end:stride, columns])
            first += len(parts[-1]) * stride
        if not parts:
            return np.empty((0, self._chunks[0][:, columns].shape[1]))
        return np.concatenate(parts)


class Trail(TrailView):
    """A trail that can grow. The writer's side of a TrailView."""

    __slots__ = ()

    def __init__(self, first: Carry) -> None:
        dimension = len(first.x)
        super().__init__([], [], dimension, 0)
        self.append([first], np.nan)

    def append(self, carries: Sequence[Carry], rate: float) -> None:
        """Add a row for each Carry, all reached with the same learning rate."""
        d = self.dimension
        rows = np.empty((len(carries), _X + 2 * d))
        rows[:, _RATE] = rate
        rows[:, _COST] = [carry.cost for carry in carries]
        rows[:, _X : _X + d] = np.concatenate([carry.x for carry in carries]).reshape(-1, d)
        gradients = np.concatenate([carry.gradient for carry in carries]).reshape(-1, d)
        rows[:, _X + d :] = gradients
        # hypot, and not the root of a sum of squares, so that 1e200 does not overflow.
        with np.errstate(over="ignore"):
            rows[:, _NORM] = np.hypot.reduce(np.abs(gradients), axis=1)

        behind = -self.length % CARRY_EVERY
        self._carries.extend(carries[behind::CARRY_EVERY])
        done = 0
        while done < len(rows):
            offset = self.length % CHUNK
            if offset == 0:
                self._chunks.append(np.empty((CHUNK, rows.shape[1])))
            part = rows[done : done + CHUNK - offset]
            self._chunks[-1][offset : offset + len(part)] = part
            done += len(part)
            self.length += len(part)

    def view(self) -> TrailView:
        """The rows as they are now, for readers in any thread."""
        return TrailView(self._chunks, self._carries, self.dimension, self.length)


def branch(trail: TrailView, length: int) -> Trail:
    """A trail of its own with the same first `length` ≥ 1 rows; `trail` is left as it is.

    Full chunks are shared, since no one writes them again; the last, unfilled one is copied.
    """
    new = Trail.__new__(Trail)
    full, rest = divmod(length, CHUNK)
    chunks = trail._chunks[:full]
    if rest:
        copied = np.empty_like(trail._chunks[full])
        copied[:rest] = trail._chunks[full][:rest]
        chunks.append(copied)
    kept = -(-length // CARRY_EVERY)
    TrailView.__init__(new, chunks, trail._carries[:kept], trail.dimension, length)
    return new
