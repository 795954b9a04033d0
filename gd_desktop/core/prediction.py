"""Where the next step leads, as a question; the known slips of an answer, and its judgement."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

import numpy as np

from gd_desktop.core.carry import Carry
from gd_desktop.core.curves import Parabola
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.power_rule import slope_without_factors
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.trail import Row

# A slip counts as one where its number differs from the truth by more tolerances than this: no
# answer is then near both.
_APART = 2
_ROUNDING = 1e-14  # of a number’s size: what a few operations on floats lose
# What was rounded on the way is off by a few tolerances. Any rounding is off by a small part of
# the step: who is off by more has not come by it that way.
_NEAR, _PART = 5, 0.25
_LARGE = 1e15  # beyond, floats have no decimals


class Slip(StrEnum):
    """A known error of someone who works out a step, with g for the slope."""

    WRONG_SIGN = "wrong sign"  # x + ηg; of a direction, up where the slope is above 0
    FORGOT_RATE = "forgot the rate"  # x − g
    FORGOT_FACTOR = "forgot the factor"  # the slope of xⁿ taken for xⁿ⁻¹
    FORGOT_B = "forgot to add b"  # the parabola's slope taken for 2a·x
    ONLY_THE_CHANGE = "only the change"  # ηg or −ηg in the place of x − ηg
    FORGOT_MEMORY = "forgot the memory"  # the plain step of this slope alone
    FORGOT_CURVATURE = "forgot the curvature"  # x − g where Newton–Raphson divides g
    SAME_PLACE = "same place"  # it does not stay there
    ROUNDING = "rounding"  # rounded or truncated to too few decimals, or on the way
    SIGN_FOR_SIZE = "sign for size"  # of factors: the one furthest below 0 taken for the smallest
    CANCELLED = "cancelled"  # of factors: σ′, which cross-entropy has cancelled


class Candidate(NamedTuple):
    """What a slip leads to."""

    slip: Slip
    value: Vector  # (d,)
    slope: Vector  # (d,), what it takes for the slope


class Span(NamedTuple):
    """From the lowest to the highest of some numbers; nan where none is finite."""

    low: float
    high: float

    def off(self, value: float) -> float:
        """How far a number lies outside; inf of what is not a number."""
        off = max(self.low - value, value - self.high)
        return max(off, 0.0) if off == off else math.inf

    def gap(self, other: "Span") -> float:
        """How far apart two lie; 0 where they overlap, or one is nan."""
        gap = max(self.low - other.high, other.low - self.high)
        return max(gap, 0.0) if gap == gap else 0.0


class Reading(NamedTuple):
    """One coordinate of an answer."""

    value: float
    tolerance: float  # how far from the truth it may lie
    decimals: int | None = None  # that were wanted; None: it was not written, but pointed at


@dataclass(frozen=True, eq=False)
class Judgement:
    """What is said of an answer.

    slip       a known error, or None
    axes       the parameters that the slip is in; without one, those that are wrong
    distance   from the truth, of a point; 0 of anything else
    candidate  what the slip leads to, of a point
    answer     what was answered: the coordinates, or what was chosen
    """

    is_right: bool
    slip: Slip | None = None
    axes: tuple[int, ...] = ()
    distance: float = 0.0
    candidate: Candidate | None = None
    answer: tuple[float, ...] | StrEnum = ()


@dataclass(frozen=True, eq=False)
class PointQuestion:
    """To which point the step from `row` leads.

    truth   (d,), as the descent computes it
    shown   the same row with its numbers as they are shown, rounded. Who calculates with those
            comes out a little beside: each value is a range, from the exact one to these.
    """

    problem: Problem
    optimizer: Optimizer
    row: Row
    rate: float
    truth: Vector
    shown: tuple[Row, ...] = field(default=(), repr=False)

    @property
    def here(self) -> Vector:
        """(d,) where one stands."""
        return self.row.x

    @cached_property
    def outcomes(self) -> list[Vector]:
        """The truth, and what comes out with the numbers shown."""
        return [self.truth, *(self._step(row, row.gradient) for row in self.shown)]

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """What each slip that is possible here leads to, whether or not that is the truth."""
        return self._candidates(self.row, self.truth)

    def judge(self, answer: Sequence[Reading]) -> Judgement:
        """Whether an answer of d readings is right, and if not, the slip that it comes of.

        Right within the tolerances is right, whatever coincides. A slip is named where its number
        lies within the tolerance of the answer, and apart from the truth. Where two slips do, they
        cannot be told apart, and neither is named. Of two parameters, the slip is the one that all
        wrong coordinates have in common; where there is none, that of the first that has one.
        ROUNDING comes last, where no other slip fits.
        """
        given = tuple(read.value for read in answer)
        distance = math.dist(given, self.truth.tolist())
        wrong = [
            axis
            for axis, read in enumerate(answer)
            if not self._truths[axis].off(read.value) <= _allowed(read)
        ]
        if not wrong:
            return Judgement(True, distance=distance, answer=given)
        fits = {axis: self._fitting(axis, answer[axis]) for axis in wrong}
        for axes in (tuple(wrong), *((axis,) for axis in wrong)):
            common = [
                self.candidates[place]
                for place in sorted(set.intersection(*(fits[axis] for axis in axes)))
            ]
            if len({candidate.slip for candidate in common}) == 1:
                return Judgement(False, common[0].slip, axes, distance, common[0], given)
        is_rounded = all(self._is_rounded(axis, answer[axis]) for axis in wrong)
        slip = Slip.ROUNDING if is_rounded and not any(fits.values()) else None
        return Judgement(False, slip, tuple(wrong), distance, answer=given)

    @cached_property
    def _truths(self) -> list[Span]:
        return _spans(self.outcomes)

    @cached_property
    def _values(self) -> list[list[Span]]:
        """Of each candidate and each parameter."""
        rows = zip((self.row, *self.shown), self.outcomes, strict=True)
        each = [self._candidates(row, ahead) for row, ahead in rows]
        return [
            _spans([candidates[place].value for candidates in each])
            for place in range(len(self.candidates))
        ]

    def _fitting(self, axis: int, read: Reading) -> set[int]:
        """The places of the candidates that one coordinate may come of."""
        tolerance = _allowed(read)
        return {
            place
            for place, spans in enumerate(self._values)
            if spans[axis].off(read.value) <= tolerance
            and spans[axis].gap(self._truths[axis]) > _APART * tolerance
        }

    def _is_rounded(self, axis: int, read: Reading) -> bool:
        span = self._truths[axis]
        off, step = span.off(read.value), abs(self.truth[axis] - self.here[axis]).item()
        if read.decimals is None or not off <= _PART * step:
            return False
        return off <= _NEAR * read.tolerance or any(
            coarse_decimals(read.value, end, read.decimals) is not None for end in span
        )

    def _step(self, row: Row, slope: Vector, rate: float | None = None) -> Vector:
        """Where the method leads from a row, with another slope or rate."""
        carry = Carry(row.step, row.x, row.state, row.cost, slope)
        with np.errstate(all="ignore"):
            return self.optimizer.update(self.problem, carry, rate or self.rate)[0]

    def _candidates(self, row: Row, truth: Vector) -> tuple[Candidate, ...]:
        optimizer, x, slope = self.optimizer, row.x, row.gradient
        with np.errstate(all="ignore"):
            change = x - truth
            found = [
                Candidate(Slip.WRONG_SIGN, x + change, slope),
                Candidate(Slip.ONLY_THE_CHANGE, change, slope),
                Candidate(Slip.ONLY_THE_CHANGE, -change, slope),
                Candidate(Slip.SAME_PLACE, x, slope),
            ]
            if optimizer.takes_rate:
                bare = self._step(row, slope, rate=1.0)
                found.append(Candidate(Slip.FORGOT_RATE, bare, slope))
            if optimizer.memory:
                found.append(Candidate(Slip.FORGOT_MEMORY, x - self.rate * slope, slope))
            if isinstance(optimizer, NewtonRaphson):
                found.append(Candidate(Slip.FORGOT_CURVATURE, x - slope, slope))
            mistaken = slope_without_factors(self.problem, x)
            if mistaken is not None:
                value = self._step(row, mistaken)
                found.append(Candidate(Slip.FORGOT_FACTOR, value, mistaken))
            if isinstance(self.problem, Parabola):
                mistaken = slope - self.problem.b
                found.append(Candidate(Slip.FORGOT_B, self._step(row, mistaken), mistaken))
        return tuple(found)


def coarse_decimals(value: float, truth: float, decimals: int) -> int | None:
    """The least number of decimals, below `decimals`, to which the truth is rounded or truncated
    where it reads as `value`; None if there is none.
    """
    if not (abs(value) < _LARGE and abs(truth) < _LARGE):
        return None
    given, exact = Decimal(repr(value)), Decimal(repr(truth))
    for kept in range(decimals):
        unit = Decimal(1).scaleb(-kept)
        if given in (exact.quantize(unit, mode) for mode in (ROUND_HALF_UP, ROUND_DOWN)):
            return kept
    return None


def _spans(vectors: Sequence[Vector]) -> list[Span]:
    """Of each parameter, over some points (d,)."""
    spans = []
    for values in np.array(vectors).T:
        finite = values[np.isfinite(values)]
        ends = (finite.min().item(), finite.max().item()) if len(finite) else (math.nan, math.nan)
        spans.append(Span(*ends))
    return spans


def _allowed(read: Reading) -> float:
    """The tolerance, with what a float cannot resolve."""
    size = abs(read.value) if math.isfinite(read.value) else 0.0
    return read.tolerance + _ROUNDING * size
