"""The one value that says what is descended, how, and from where."""

import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

import numpy as np

from gd_desktop.core.curves import Parabola
from gd_desktop.core.optimizers import METHODS, Optimizer
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.refusal import Reason, Refusal

# A history of this many steps takes some 500 MB: more would be an accident.
MOST_STEPS = 10_000_000

RANDOM: Literal["random"] = "random"
# Random starts have few decimals, so that a step from one can be checked by hand.
_START_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Setup:
    """All that decides a descent; equal Setups give equal descents, bit for bit on one machine.

    rate       learning rate η, a finite positive factor
    start      the first point, one float a parameter, or "random" (drawn with `seed`)
    steps      the step at which a run ends at the latest, 0 to MOST_STEPS
    tolerance  a run ends where the gradient's norm is at most this; 0: never for that reason

    Raises Refusal, which names the field, for a value that cannot be taken.
    """

    model: str = "parabola"
    coefficients: tuple[float, ...] = (1.0, -4.0, 6.0)
    method: str = "gradient-descent"
    rate: float = 0.1
    start: tuple[float, ...] | Literal["random"] = (8.0,)
    seed: int = 0
    steps: int = 33
    tolerance: float = 0.0

    def __post_init__(self) -> None:
        _known("model", self.model, PROBLEMS)
        _known("method", self.method, METHODS)
        _finite("rate", self.rate)
        if self.rate <= 0:
            raise Refusal("rate", self.rate, Reason.NOT_POSITIVE)
        _finite("tolerance", self.tolerance)
        if self.tolerance < 0:
            raise Refusal("tolerance", self.tolerance, Reason.NEGATIVE)
        _count("seed", self.seed, most=2**63 - 1)
        _count("steps", self.steps, most=MOST_STEPS)
        dimension = len(build_problem(self).parameters)
        if self.start != RANDOM:
            # A settings file can hold anything, whatever the type says.
            if not isinstance(self.start, tuple):
                raise Refusal("start", self.start, Reason.NOT_A_NUMBER)
            if len(self.start) != dimension:
                raise Refusal("start", self.start, Reason.WRONG_COUNT, dimension)
            for value in self.start:
                _finite("start", value)

    def continues(self, other: "Setup") -> bool:
        """Whether a run of `other` can go on with this Setup, and keep its history."""
        return self == replace(other, rate=self.rate, steps=self.steps, tolerance=self.tolerance)

    def to_dict(self) -> dict[str, Any]:
        """The fields as plain values that JSON can hold."""
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in asdict(self).items()
        }

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> "Setup":
        """The inverse of `to_dict`; missing fields take their defaults.

        Raises Refusal for unknown fields and for values of the wrong kind.
        """
        names = {field.name for field in fields(cls)}
        for name in values:
            _known("settings", name, names)
        taken = dict(values)
        for name in ("coefficients", "start"):
            if isinstance(taken.get(name), list):
                taken[name] = tuple(taken[name])
        return cls(**taken)


def build_problem(setup: Setup) -> Problem:
    """The problem that the Setup describes."""
    return PROBLEMS[setup.model](setup)


def build_optimizer(setup: Setup) -> Optimizer:
    """The update rule that the Setup names."""
    return METHODS[setup.method]()


def first_point(setup: Setup) -> Vector:
    """The start (d,): as given, or drawn evenly from the problem's region with the seed."""
    if setup.start != RANDOM:
        return np.array(setup.start, dtype=np.float64)
    low, high = np.array(build_problem(setup).region).T
    drawn = np.random.default_rng(setup.seed).uniform(low, high).tolist()
    # Python's round, because numpy's multiplies by 100 first, and 1e307 overflows.
    return np.array([round(value, _START_DECIMALS) for value in drawn])


def _parabola(setup: Setup) -> Problem:
    if not isinstance(setup.coefficients, tuple) or len(setup.coefficients) != 3:
        raise Refusal("coefficients", setup.coefficients, Reason.WRONG_COUNT, 3)
    for value in setup.coefficients:
        _finite("coefficients", value)
    return Parabola(*map(float, setup.coefficients))


# The registry of named problems: the name on the command line, and how a Setup becomes one.
PROBLEMS: dict[str, Callable[[Setup], Problem]] = {"parabola": _parabola}


def _known(name: str, value: object, names: Any) -> None:
    if not isinstance(value, str) or value not in names:
        raise Refusal(name, value, Reason.UNKNOWN, tuple(sorted(names)))


def _finite(name: str, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Refusal(name, value, Reason.NOT_A_NUMBER)
    # Not math.isfinite, which raises OverflowError for the 400-digit int that JSON can hold.
    if not abs(value) <= sys.float_info.max:
        raise Refusal(name, value, Reason.NOT_FINITE)


def _count(name: str, value: object, most: int) -> None:
    _finite(name, value)
    if not isinstance(value, int):
        raise Refusal(name, value, Reason.NOT_WHOLE)
    if value < 0:
        raise Refusal(name, value, Reason.NEGATIVE)
    if value > most:
        raise Refusal(name, value, Reason.OUT_OF_RANGE, most)
