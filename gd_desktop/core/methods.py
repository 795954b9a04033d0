"""The registry of methods: the name on the command line, the settings, and their ranges."""

import math
import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple

from gd_desktop.core.grid import GridSearch
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import (
    AdaGrad,
    Adam,
    GradientDescent,
    Momentum,
    Nesterov,
    Optimizer,
    RMSProp,
)
from gd_desktop.core.problem import Problem
from gd_desktop.core.refusal import Reason, Refusal

GRID_SEARCH = "grid-search"
NEWTON = "newton-raphson"
# A grid of more would be an accident.
MOST_EVALUATIONS = 1_000_000
# Parameters for Newton: those of a picture of 32 × 32 pixels, and a bias. A step then takes some
# 25 MB and 0.2 s, and ten times as many take a hundred times the memory and a thousand the time.
MOST_OF_NEWTON = 1_025


class Option(NamedTuple):
    """A setting of a method's own."""

    name: str
    default: float | None  # None: taken from the problem's region
    low: float = -math.inf
    high: float = math.inf
    is_low_open: bool = False  # whether `low` itself is refused
    is_high_open: bool = True
    is_whole: bool = False

    def check(self, value: object) -> float:
        """The value, if it is one. Raises Refusal, with this Option as what is expected."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise Refusal(self.name, value, Reason.NOT_A_NUMBER, self)
        # Not math.isfinite, which raises OverflowError for the 400-digit int that JSON can hold.
        if not abs(value) <= sys.float_info.max:
            raise Refusal(self.name, value, Reason.NOT_FINITE, self)
        if self.is_whole and value != int(value):
            raise Refusal(self.name, value, Reason.NOT_WHOLE, self)
        too_low = value <= self.low if self.is_low_open else value < self.low
        too_high = value >= self.high if self.is_high_open else value > self.high
        if too_low or too_high:
            raise Refusal(self.name, value, Reason.OUT_OF_RANGE, self)
        return int(value) if self.is_whole else float(value)


_MOMENTUM = Option("momentum", 0.9, 0.0, 1.0)
_POINTS = 25
_FARTHEST = 1e150  # beyond, a grid's width would overflow


def _epsilon(default: float) -> Option:
    return Option("epsilon", default, 0.0, 1.0, is_low_open=True, is_high_open=False)


OPTIONS: dict[str, tuple[Option, ...]] = {
    "gradient-descent": (),
    "momentum": (_MOMENTUM,),
    "nesterov": (_MOMENTUM,),
    "adagrad": (_epsilon(1e-10),),
    "rmsprop": (Option("decay", 0.99, 0.0, 1.0, is_low_open=True), _epsilon(1e-8)),
    "adam": (
        Option("beta1", 0.9, 0.0, 1.0),
        Option("beta2", 0.999, 0.0, 1.0, is_low_open=True),
        _epsilon(1e-8),
    ),
    NEWTON: (),
    GRID_SEARCH: (
        Option("low", None, -_FARTHEST, _FARTHEST, is_high_open=False),
        Option("high", None, -_FARTHEST, _FARTHEST, is_high_open=False),
        Option("points", _POINTS, 2, MOST_EVALUATIONS, is_high_open=False, is_whole=True),
    ),
}
OPTION_NAMES = tuple(dict.fromkeys(option.name for each in OPTIONS.values() for option in each))

_RULES: dict[str, Callable[..., Optimizer]] = {
    "gradient-descent": GradientDescent,
    "momentum": Momentum,
    "nesterov": Nesterov,
    "adagrad": AdaGrad,
    "rmsprop": RMSProp,
    "adam": Adam,
    NEWTON: NewtonRaphson,
}
METHODS = tuple(OPTIONS)
# Methods that must see all samples, with the right gradient, at each step.
NEEDING_ALL = (NEWTON, GRID_SEARCH)


def takes_rate(method: str) -> bool:
    """Whether the learning rate means anything to a method."""
    return method not in NEEDING_ALL


def options_of(method: str, given: Mapping[str, float], problem: Problem) -> dict[str, float]:
    """All settings of a method that are in force, checked. Raises Refusal."""
    known = {option.name: option for option in OPTIONS[method]}
    for name, value in given.items():
        if name not in known:
            raise Refusal(name, value, Reason.OTHER_METHOD, method)
    usual = usual_options(method, problem)
    in_force = {name: option.check(given.get(name, usual[name])) for name, option in known.items()}
    if method == GRID_SEARCH:
        _check_grid(in_force, len(problem.parameters))
    if method == NEWTON and len(problem.parameters) > MOST_OF_NEWTON:
        raise Refusal("method", method, Reason.TOO_MANY, len(problem.parameters))
    return in_force


def usual_options(method: str, problem: Problem) -> dict[str, float]:
    """The settings of a method that nobody has touched, not checked."""
    usual = {option.name: option.default for option in OPTIONS[method]}
    if method == GRID_SEARCH:
        usual |= _usual_grid(problem)
    return {name: value for name, value in usual.items() if value is not None}


def make_method(method: str, options: Mapping[str, float], problem: Problem) -> Optimizer:
    """The update rule with its settings, as `options_of` gave them."""
    if method == GRID_SEARCH:
        return GridSearch(
            options["low"], options["high"], int(options["points"]), len(problem.parameters)
        )
    return _RULES[method](**options)


def _usual_grid(problem: Problem) -> dict[str, float | None]:
    """A grid over the region that is looked at first, coarser where there are many parameters."""
    usual: dict[str, float | None] = {
        "low": min(low for low, _ in problem.region),
        "high": max(high for _, high in problem.region),
    }
    # A rounding below the root must not cost a point: 100 to the power of 3 is a million.
    most = int(MOST_EVALUATIONS ** (1 / len(problem.parameters)) + 1e-9)
    if 2 <= most < _POINTS:
        usual["points"] = most
    return usual


def _check_grid(options: Mapping[str, float], dimension: int) -> None:
    if not options["low"] < options["high"]:
        raise Refusal("low", options["low"], Reason.OUT_OF_ORDER, options["high"])
    points = int(options["points"])
    # Compared as logarithms: 25 to the power of 785 would take long to write.
    if dimension * math.log(points) > math.log(MOST_EVALUATIONS) + 1e-9:
        raise Refusal("points", points, Reason.TOO_MANY, dimension)
