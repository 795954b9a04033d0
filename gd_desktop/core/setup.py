"""The one value that says what is descended, how, and from where."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, Literal

import numpy as np

from gd_desktop.core.batches import Batches
from gd_desktop.core.costs import COSTS
from gd_desktop.core.curves import Parabola
from gd_desktop.core.dataset import SCALES, Dataset, scaling, split
from gd_desktop.core.methods import (
    METHODS,
    NEEDING_ALL,
    OPTION_NAMES,
    make_method,
    options_of,
    usual_options,
)
from gd_desktop.core.mistakes import Mistake, mistaken
from gd_desktop.core.neuron import Neuron, with_bias
from gd_desktop.core.optimizers import Optimizer
from gd_desktop.core.problem import Problem, Vector
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.stepping import Stepper

# A history of this many steps takes some 600 MB of one parameter, and five times as much of eight
# under Adam: more would be an accident.
MOST_STEPS = 10_000_000

RANDOM: Literal["random"] = "random"
ZEROS: Literal["zeros"] = "zeros"
ALL: Literal["all"] = "all"
MOST_HELD_OUT = 0.9
# Random starts have few decimals, so that a step from one can be checked by hand.
_START_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class Setup:
    """All that decides a descent; equal Setups give equal descents, bit for bit on one machine.

    function   f(x) or f(x, y), as a person types it
    terrain    a name in TERRAINS
    method     a name in METHODS
    options    (name, value) for each setting of the method that is not its default, by name
    rate       learning rate η, a finite positive factor; some methods take none
    start      the first point, one float a parameter, "zeros", or "random" (drawn with `seed`)
    steps      the step at which a run ends at the latest, 0 to MOST_STEPS
    tolerance  a run ends where the gradient's norm is at most this; 0: never for that reason

    Of a neuron:
    data       what it learns from
    cost       a name in COSTS
    scale      a name in SCALES
    batch      samples in a batch, or "all"; more than there are is all of them
    held_out   the share of samples that it is not trained on, 0 to MOST_HELD_OUT
    mistakes   bugs put into its code on purpose

    Raises Refusal, which names the field, for a value that cannot be taken.
    """

    model: str = "parabola"
    coefficients: tuple[float, ...] = (1.0, -4.0, 6.0)
    function: str = "x^4 - 3x^3 + 2"
    terrain: str = "bowl"
    method: str = "gradient-descent"
    options: tuple[tuple[str, float], ...] = ()
    rate: float = 0.1
    start: tuple[float, ...] | Literal["random", "zeros"] = (8.0,)
    seed: int = 0
    steps: int = 33
    tolerance: float = 0.0
    data: Dataset | None = None
    cost: str = "quadratic"
    scale: str = "none"
    batch: int | Literal["all"] = ALL
    held_out: float = 0.0
    mistakes: tuple[str, ...] = ()

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
        self._check_neuron()
        problem = build_problem(self)
        self._check_method(problem)
        dimension = len(problem.parameters)
        if self.start not in (RANDOM, ZEROS):
            # A settings file can hold anything, whatever the type says.
            if not isinstance(self.start, tuple):
                raise Refusal("start", self.start, Reason.NOT_A_NUMBER)
            if len(self.start) != dimension:
                raise Refusal("start", self.start, Reason.WRONG_COUNT, dimension)
            for value in self.start:
                _finite("start", value)

    def _check_neuron(self) -> None:
        _known("cost", self.cost, COSTS)
        _known("scale", self.scale, SCALES)
        if self.batch != ALL:
            _count("batch", self.batch, most=MOST_STEPS)
            if self.batch == 0:
                raise Refusal("batch", self.batch, Reason.NOT_POSITIVE)
        _finite("held_out", self.held_out)
        if not 0 <= self.held_out <= MOST_HELD_OUT:
            raise Refusal("held_out", self.held_out, Reason.OUT_OF_RANGE, MOST_HELD_OUT)
        if not isinstance(self.mistakes, tuple):
            raise Refusal("mistakes", self.mistakes, Reason.UNKNOWN, tuple(Mistake))
        for mistake in self.mistakes:
            _known("mistakes", mistake, set(Mistake))

    def _check_method(self, problem: Problem) -> None:
        """Check the method's settings, and leave out those that are as they would be anyway."""
        # A settings file can hold anything, whatever the type says.
        if not isinstance(self.options, tuple):
            raise Refusal("options", self.options, Reason.UNKNOWN, OPTION_NAMES)
        given = dict(self.options)
        in_force = options_of(self.method, given, problem)
        usual = usual_options(self.method, problem)
        kept = {name: in_force[name] for name in sorted(given) if in_force[name] != usual[name]}
        object.__setattr__(self, "options", tuple(kept.items()))
        if self.model == "neuron" and self.method in NEEDING_ALL:
            if self.batch != ALL:
                raise Refusal("batch", self.batch, Reason.OTHER_METHOD, self.method)
            if self.mistakes:
                raise Refusal("mistakes", self.mistakes, Reason.OTHER_METHOD, self.method)

    @property
    def method_options(self) -> dict[str, float]:
        """All settings of the method that are in force, by name."""
        return options_of(self.method, dict(self.options), build_problem(self))

    def continues(self, other: "Setup") -> bool:
        """Whether a run of `other` can go on with this Setup, and keep its history."""
        return self == replace(other, rate=self.rate, steps=self.steps, tolerance=self.tolerance)

    def to_dict(self) -> dict[str, Any]:
        """The fields of this model as plain values that JSON can hold.

        The method's settings are among them, by their names. The data is told by where it comes
        from; its rows are given too where they are its own.
        """
        values = {
            field.name: list(value) if isinstance(value, tuple) else value
            for field in fields(self)
            if field.name not in (*_NOT_OF.get(self.model, ()), "options")
            and not isinstance(value := getattr(self, field.name), Dataset)
        }
        values |= self.method_options
        if self.model == "neuron" and self.data is not None:
            values |= _data_to_dict(self.data)
        return values

    @classmethod
    def from_dict(cls, values: dict[str, Any], data: Dataset | None = None) -> "Setup":
        """The inverse of `to_dict`; missing fields take their defaults.

        `data` is what the neuron learns from, found by whoever can read files. Raises Refusal
        for unknown fields and for values of the wrong kind.
        """
        names = {field.name for field in fields(cls)} | _DATA_FIELDS | set(OPTION_NAMES)
        for name in values:
            _known("settings", name, names)
        apart = {*_DATA_FIELDS, *OPTION_NAMES}
        taken = {name: value for name, value in values.items() if name not in apart}
        if options := [(name, values[name]) for name in OPTION_NAMES if name in values]:
            taken["options"] = tuple(options)
        for name in ("coefficients", "start", "mistakes"):
            if isinstance(taken.get(name), list):
                taken[name] = tuple(taken[name])
        return cls(**taken, data=data)


# Fields that mean nothing to a model, and are not told of it.
_OF_NEURON = ("data", "cost", "scale", "batch", "held_out", "mistakes")
_NOT_OF = {
    "parabola": ("function", "terrain", *_OF_NEURON),
    "function": ("coefficients", "terrain", *_OF_NEURON),
    "terrain": ("coefficients", "function", *_OF_NEURON),
    "neuron": ("coefficients", "function", "terrain"),
}
_DATA_FIELDS = {"data", "label", "features", "positive", "classes", "image", "rows", "labels"}


def _data_to_dict(data: Dataset) -> dict[str, Any]:
    told: dict[str, Any] = {
        "data": data.source,
        "label": data.label,
        "features": list(data.names),
        "positive": data.classes[1],
    }
    if data.is_own:
        told |= {
            "classes": list(data.classes),
            "image": list(data.image) if data.image is not None else None,
            "rows": data.features.tolist(),
            "labels": data.labels.tolist(),
        }
    return told


def build_problem(setup: Setup) -> Problem:
    """The problem that the Setup describes."""
    return PROBLEMS[setup.model](setup)


def build_optimizer(setup: Setup) -> Optimizer:
    """The update rule that the Setup names."""
    problem = build_problem(setup)
    return make_method(
        setup.method, options_of(setup.method, dict(setup.options), problem), problem
    )


def build_stepper(setup: Setup) -> Stepper:
    """The problem, the update rule, and the batches that each step sees."""
    problem = build_problem(setup)
    batches = None
    if isinstance(problem, Neuron) and setup.batch != ALL and setup.batch < len(problem):
        batches = Batches(len(problem), setup.batch, setup.seed)
    late_bias = setup.model == "neuron" and Mistake.LATE_BIAS in setup.mistakes
    return Stepper(problem, build_optimizer(setup), batches, late_bias)


def first_point(setup: Setup) -> Vector:
    """The start (d,): as given, or drawn evenly from the problem's region with the seed."""
    problem = build_problem(setup)
    if setup.start == ZEROS:
        return np.zeros(len(problem.parameters))
    if setup.start != RANDOM:
        return np.array(setup.start, dtype=np.float64)
    low, high = np.array(problem.region).T
    drawn = np.random.default_rng(setup.seed).uniform(low, high).tolist()
    # Python's round, because numpy's multiplies by 100 first, and 1e307 overflows.
    return np.array([round(value, _START_DECIMALS) for value in drawn])


def _parabola(setup: Setup) -> Problem:
    if not isinstance(setup.coefficients, tuple) or len(setup.coefficients) != 3:
        raise Refusal("coefficients", setup.coefficients, Reason.WRONG_COUNT, 3)
    for value in setup.coefficients:
        _finite("coefficients", value)
    return Parabola(*map(float, setup.coefficients))


def _function(setup: Setup) -> Problem:
    if not isinstance(setup.function, str):
        raise Refusal("function", setup.function, Reason.MISSING)
    # Imported here: the other models need no grammar.
    from gd_desktop.core.function import parse_function

    return parse_function(setup.function)


def _terrain(setup: Setup) -> Problem:
    # Imported here, as above.
    from gd_desktop.core.terrains import TERRAINS, terrain

    _known("terrain", setup.terrain, TERRAINS)
    return terrain(setup.terrain)


def _neuron(setup: Setup) -> Problem:
    if setup.data is None:
        raise Refusal("data", None, Reason.MISSING)
    neuron = _prepared(setup.data, setup.cost, setup.scale, setup.held_out, _split_seed(setup))
    return mistaken(neuron, [Mistake(name) for name in setup.mistakes])


def _split_seed(setup: Setup) -> int:
    # Where nothing is held out, another seed is no other neuron.
    return setup.seed if setup.held_out else 0


# The one in force and the one that it is changed into: they can be large.
@lru_cache(maxsize=2)
def _prepared(data: Dataset, cost: str, scale: str, held_out: float, seed: int) -> Neuron:
    """A neuron over scaled training samples; kept, since a Setup is looked at many times."""
    training, held = split(data.labels, held_out, seed)
    scaled = scaling(data.features[training], scale)
    inputs = with_bias(scaled.apply(data.features))
    parts = data.names, COSTS[cost], scaled
    other = Neuron(inputs[held], data.labels[held], *parts) if len(held) else None
    return Neuron(inputs[training], data.labels[training], *parts, other)


# The registry of named problems: the name on the command line, and how a Setup becomes one.
PROBLEMS: dict[str, Callable[[Setup], Problem]] = {
    "parabola": _parabola,
    "function": _function,
    "terrain": _terrain,
    "neuron": _neuron,
}


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
