"""The history of a descent: rows that are only ever added, and what it takes to replay them.

A Trail belongs to the thread that writes it. Readers get a TrailView: a length, and the same
chunks. Rows below that length are never written again, so a view is safe to read in another
thread while its Trail grows. (A read-only numpy view of a growing array would not do: what it
shows can change.)
"""

import math
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import numpy as np

from gd_desktop.core.carry import Carry, State
from gd_desktop.core.problem import Matrix, Vector

CHUNK = 4096  # rows in a chunk
NARROW = 8  # parameters; of more, the points are replayed from the kept Carries, and not stored
# Kept Carries lie one stride apart; the stride doubles when they get too many. Of few parameters
# every 256th row is kept from the start, since the points are stored as well.
_FIRST_STRIDE = 256
_MOST_CARRIES = 4096
_MOST_CARRIED = 2_000_000  # numbers in all the kept Carries together

_LEAST_SQUARES = 1e-280  # a sum of squares above it has lost nothing to underflow

# The columns of a row; the narrow trail's points and then its gradients follow, d columns each,
# and then the parts of the method's memory.
_RATE, _COST, _NORM, _FULL_COST, _FULL_NORM, _X = range(6)


class Row(NamedTuple):
    """One iteration, as read back from a Trail."""

    step: int
    rate: float  # of the step that led here; nan in row 0
    x: Vector  # (d,), or (0,) where the trail is not narrow
    cost: float  # of the batch, where batches are smaller than everything
    gradient: Vector  # (d,), or (0,) likewise
    norm: float  # of the gradient; nan where x is not finite
    full_cost: float = math.nan  # see Carry
    full_norm: float = math.nan
    state: State = ()  # the method's memory after the step that led here, likewise


class TrailView:
    """The first `length` rows of a trail; the row's number is the step's."""

    __slots__ = ("_carries", "_chunks", "_cuts", "_stride", "dimension", "length")

    def __init__(
        self,
        chunks: list[Matrix],
        carries: list[Carry],
        stride: int,
        dimension: int,
        length: int,
        cuts: tuple[int, ...],
    ) -> None:
        self._chunks = chunks
        self._carries = carries
        self._stride = stride
        self.dimension = dimension
        self.length = length
        # Where each part of the memory ends, in columns; none where it is not stored.
        self._cuts = cuts

    @property
    def is_narrow(self) -> bool:
        """Whether every row's point and gradient are stored."""
        return self.dimension <= NARROW

    @property
    def size(self) -> int:
        """How many numbers it holds, with those that rows are replayed from."""
        kept = -(-self.length // self._stride)
        columns: int = self._chunks[0].shape[1]
        return self.length * columns + kept * _numbers(self._carries[0])

    def row(self, step: int) -> Row:
        """Row `step`, 0 ≤ step < length. Raises IndexError outside of it."""
        if not 0 <= step < self.length:
            raise IndexError(f"row {step} of {self.length}")
        line = self._chunks[step // CHUNK][step % CHUNK].copy()
        middle, end = _X + self._stored, _X + 2 * self._stored
        return Row(
            step,
            line[_RATE].item(),
            line[_X:middle],
            line[_COST].item(),
            line[middle:end],
            line[_NORM].item(),
            line[_FULL_COST].item(),
            line[_FULL_NORM].item(),
            tuple(np.split(line[end:], self._cuts[:-1])) if self._cuts else (),
        )

    def rates(self, rows: slice) -> Vector:
        """(n,) learning rates of the steps that led to the rows; nan in row 0."""
        return self._column(rows, _RATE)

    def costs(self, rows: slice) -> Vector:
        """(n,) costs: of each row's batch, where batches are smaller than everything."""
        return self._column(rows, _COST)

    def norms(self, rows: slice) -> Vector:
        """(n,) norms of the gradients; nan where the point is not finite."""
        return self._column(rows, _NORM)

    def full_costs(self, rows: slice) -> Vector:
        """(n,) costs of everything, where batches are smaller and an epoch begins; else nan."""
        return self._column(rows, _FULL_COST)

    def full_norms(self, rows: slice) -> Vector:
        """(n,) norms of the gradient of everything, likewise."""
        return self._column(rows, _FULL_NORM)

    def points(self, rows: slice) -> Matrix:
        """(n, d) points of a narrow trail."""
        return self._read(rows, slice(_X, _X + self._stored))

    def gradients(self, rows: slice) -> Matrix:
        """(n, d) gradients of a narrow trail."""
        return self._read(rows, slice(_X + self._stored, _X + 2 * self._stored))

    def states(self, rows: slice) -> list[Matrix]:
        """The method's memory in a narrow trail: (n, ...) for each of its parts."""
        if not self._cuts:
            return []
        columns = self._read(rows, slice(_X + 2 * self._stored, None))
        return np.split(columns, self._cuts[:-1], axis=1)

    def traces(self, rows: slice) -> Matrix:
        """(n, k) what tells one place from another: the point, or of a wide trail (cost, norm)."""
        if self.is_narrow:
            return self.points(rows)
        return self._read(rows, slice(_COST, _NORM + 1))

    def path(self, last: int, most: int) -> tuple[Vector, Matrix]:
        """Up to about `most` row numbers (n,), evenly from 0 to at most `last`, and their points
        (n, d); of a wide trail those of the kept Carries.
        """
        stride = max(1, -(-(last + 1) // most))
        if self.is_narrow:
            rows = slice(0, last + 1, stride)
            return np.arange(0.0, last + 1, stride), self.points(rows)
        kept = self._carries[: last // self._stride + 1 : max(1, stride // self._stride)]
        return np.array([carry.step for carry in kept], float), np.array([c.x for c in kept])

    def continues(self, other: "TrailView") -> bool:
        """Whether the rows of `other` are this trail's first rows, by having grown from it."""
        return self._chunks is other._chunks and self.length >= other.length

    def nearest_carry(self, step: int) -> Carry:
        """The last kept Carry at or before row `step`."""
        return self._carries[step // self._stride]

    @property
    def _stored(self) -> int:
        """How many columns a point takes."""
        return self.dimension if self.is_narrow else 0

    def _column(self, rows: slice, column: int) -> Vector:
        return self._read(rows, slice(column, column + 1))[:, 0]

    def _read(self, rows: slice, columns: slice) -> Matrix:
        """A copy of some rows (any positive stride), gathered from the chunks that hold them."""
        first, last, stride = rows.indices(self.length)
        if first < last and first // CHUNK == (last - 1) // CHUNK:
            # All in one chunk, as the rows of a frame mostly are.
            offset = first % CHUNK
            return self._chunks[first // CHUNK][
                offset : offset + last - first : stride, columns
            ].copy()
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

    __slots__ = ("_has_batches", "_most")

    def __init__(self, first: Carry) -> None:
        dimension = len(first.x)
        is_narrow = dimension <= NARROW
        cuts = tuple(accumulate(len(part) for part in first.state)) if is_narrow else ()
        super().__init__([], [], _FIRST_STRIDE if is_narrow else 1, dimension, 0, cuts)
        self._take_measure(first)
        self.append([first], np.nan)

    def append(self, carries: Sequence[Carry], rate: float) -> None:
        """Add a row for each Carry, all reached with the same learning rate."""
        d = self._stored
        memory = self._cuts[-1] if self._cuts else 0
        rows = np.empty((len(carries), _X + 2 * d + memory))
        rows[:, _RATE] = rate
        _, all_x, states, costs, all_gradients, full_costs, full_norms = zip(*carries, strict=True)
        rows[:, _COST] = costs
        if self._has_batches:
            rows[:, _FULL_COST] = full_costs
            rows[:, _FULL_NORM] = full_norms
        else:
            rows[:, _FULL_COST : _FULL_NORM + 1] = np.nan
        points = np.concatenate(all_x).reshape(len(carries), -1)
        gradients = np.concatenate(all_gradients).reshape(points.shape)
        rows[:, _X : _X + d] = points[:, :d]
        rows[:, _X + d : _X + 2 * d] = gradients[:, :d]
        if memory:
            rows[:, _X + 2 * d :] = [np.concatenate(state) for state in states]
        norms = row_norms(gradients)
        # A point that is not finite can have a finite cost: a sigmoid is flat out there. That all
        # are finite, their sum tells in a third of the time.
        with np.errstate(all="ignore"):
            total = points.sum()
        if not math.isfinite(total):
            norms[~np.isfinite(points).all(axis=1)] = np.nan
        rows[:, _NORM] = norms

        self._keep(carries)
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
        return TrailView(
            self._chunks, self._carries, self._stride, self.dimension, self.length, self._cuts
        )

    def _take_measure(self, carry: Carry) -> None:
        """How much there is to keep, as the first Carry shows."""
        self._has_batches = not math.isnan(carry.full_cost)
        self._most = max(64, min(_MOST_CARRIES, _MOST_CARRIED // _numbers(carry)))

    def _keep(self, carries: Sequence[Carry]) -> None:
        behind = -self.length % self._stride
        self._carries.extend(carries[behind :: self._stride])
        while len(self._carries) > self._most:
            # A new list: views go on with the old one and its stride.
            self._carries = self._carries[::2]
            self._stride *= 2


def _numbers(carry: Carry) -> int:
    return sum(len(part) for part in (carry.x, carry.gradient, *carry.state))


def row_norms(gradients: Matrix) -> Vector:
    """(n,) Euclidean norms of (n, d) vectors, without overflow for 1e200 in the squares."""
    with np.errstate(all="ignore"):
        squares = np.vecdot(gradients, gradients)
        norms: Vector = np.sqrt(squares)
        is_plain = (squares > _LEAST_SQUARES) & (squares < np.inf)
        if not is_plain.all():
            norms[~is_plain] = _scaled_norms(gradients[~is_plain])
    return norms


def _scaled_norms(gradients: Matrix) -> Vector:
    """The same by the largest number of each, where squares are too large or too small."""
    largest = np.abs(gradients).max(axis=1)
    scaled = gradients / np.where(largest > 0, largest, 1.0)[:, np.newaxis]
    norms: Vector = largest * np.sqrt(np.vecdot(scaled, scaled))
    # The largest says what is not finite: inf divided by inf says no more.
    return np.where(np.isinf(largest), np.inf, norms)


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
    kept = -(-length // trail._stride)
    TrailView.__init__(
        new, chunks, trail._carries[:kept], trail._stride, trail.dimension, length, trail._cuts
    )
    new._take_measure(trail._carries[0])
    return new
