"""The tasks of a sheet, with their answers."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from gd_desktop.core.diagnosis import Regime
from gd_desktop.core.exercises.wish import Kind, Wish
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.neuron import Terms
from gd_desktop.core.prediction import Slip
from gd_desktop.core.setup import Setup

Numbers = tuple[float, ...]


class Quantity(StrEnum):
    """What a column of a table holds, in the row of step k."""

    POINT = "point"
    COST = "cost"
    SUM = "sum"  # z of a neuron's one sample
    OUTPUT = "output"  # ŷ of it
    SLOPE = "slope"
    NEXT = "next"  # the point of step k + 1


class Column(NamedTuple):
    """A column; `axis` is the parameter's number, of points and slopes."""

    what: Quantity
    axis: int = 0


class Precision(NamedTuple):
    """How the numbers of a task are written.

    decimals  at most so many
    is_exact  whether these are all the decimals that there are; else the numbers are rounded to
              them, and who rounds on the way comes out beside them by at most `allowed`
    """

    decimals: int
    is_exact: bool

    def allowed(self, value: float) -> float:
        """By how much a number may be off that was worked out with rounded ones."""
        return max(5 * 10.0**-self.decimals, 0.01 * abs(value))


@dataclass(frozen=True, eq=False)
class TableTask:
    """Steps of a walk, to be filled in.

    setup    the walk: its problem, its rate, its start
    rows     for each step from 0 on, a number a column
    given    (row, column) of what is printed already: the start, and a number to check with
    """

    setup: Setup
    columns: tuple[Column, ...]
    rows: tuple[Numbers, ...]
    given: frozenset[tuple[int, int]]
    precision: Precision

    kind = Kind.TABLE

    @property
    def numbers(self) -> tuple[object, ...]:
        """What makes it another task than that of someone else."""
        return _problem(self.setup), self.setup.start, self.setup.rate


class RateLine(NamedTuple):
    """A learning rate, and what it does."""

    rate: float
    factor: float  # 1 − ηL
    regime: Regime


@dataclass(frozen=True, eq=False)
class RegimeTask:
    """What each of some rates does at a point, by its factor 1 − ηL.

    setup       what is descended
    point       (d,)
    is_minimum  whether the point is a minimum: what holds near it is then what a walk does
    curvature   L, of more parameters the Hessian's largest eigenvalue, to the digits printed
    is_given    whether L is printed: nobody finds an eigenvalue by hand
    """

    setup: Setup
    point: Numbers
    is_minimum: bool
    curvature: float
    is_given: bool
    lines: tuple[RateLine, ...]

    kind = Kind.REGIME

    @property
    def numbers(self) -> tuple[object, ...]:
        """What makes it another task than that of someone else."""
        rates = frozenset(line.rate for line in self.lines)
        return _problem(self.setup), self.point, rates


@dataclass(frozen=True, eq=False)
class ErrorTask:
    """A worked table in which one row has a mistake; the rows after it go on from its number.

    rows   as printed, the mistake included
    row    the one that it is in
    slip   what it is
    right  that row, as it ought to be
    """

    setup: Setup
    columns: tuple[Column, ...]
    rows: tuple[Numbers, ...]
    row: int
    slip: Slip | Mistake
    right: Numbers
    precision: Precision

    kind = Kind.ERROR

    @property
    def numbers(self) -> tuple[object, ...]:
        """What makes it another task than that of someone else."""
        return _problem(self.setup), self.setup.start, self.setup.rate


@dataclass(frozen=True, eq=False)
class ChainTask:
    """One step of a sigmoid neuron with one sample, by the chain rule.

    setup     the neuron with its sample, cost, start (w, b) and rate
    terms     the factors
    gradient  (d + 1,) of the cost, the bias last
    ahead     (d + 1,) the parameters after the step
    """

    setup: Setup
    terms: Terms
    gradient: Numbers
    ahead: Numbers
    precision: Precision

    kind = Kind.CHAIN_RULE

    @property
    def numbers(self) -> tuple[object, ...]:
        """What makes it another task than that of someone else."""
        return _problem(self.setup), self.setup.start, self.setup.rate


Task = TableTask | RegimeTask | ErrorTask | ChainTask


class Student(NamedTuple):
    """The tasks of one student; `number` counts from 1."""

    number: int
    tasks: tuple[Task, ...]


class Sheet(NamedTuple):
    """The tasks of all students."""

    setup: Setup
    wish: Wish
    students: tuple[Student, ...]


def _problem(setup: Setup) -> object:
    """What is descended, of the fields that a drawing varies."""
    return setup.coefficients if setup.data is None else setup.data
