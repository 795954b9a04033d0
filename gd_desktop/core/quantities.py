"""What a text can speak of: quantities of a run as it stands, by name."""

import math
import re
from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np

from gd_desktop.core.costs import COSTS
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Outcome, Regime, Verdict
from gd_desktop.core.methods import METHODS, MOST_OF_NEWTON
from gd_desktop.core.neuron import BIAS, Neuron, Score, Terms
from gd_desktop.core.problem import Extremum, Problem, Vector
from gd_desktop.core.setup import PROBLEMS, Setup
from gd_desktop.core.trail import Row, TrailView

Value = float | str

SWITCHES = ("fog", "predict", "sub_frames", "race")


class Run(Protocol):
    """A run as it stands: all that a quantity can be read from."""

    @property
    def setup(self) -> Setup:
        """What is in force."""
        ...

    @property
    def problem(self) -> Problem:
        """What is descended."""
        ...

    @property
    def row(self) -> Row:
        """Where it stands."""
        ...

    @property
    def trail(self) -> TrailView:
        """How it came there."""
        ...

    @property
    def next_x(self) -> Vector | None:
        """Where the next step leads (d,); None where none does."""
        ...

    @property
    def verdict(self) -> Verdict:
        """What is to be said of it."""
        ...

    @property
    def score(self) -> Score | None:
        """How well a neuron does; None for other problems."""
        ...

    @property
    def per_epoch(self) -> int:
        """Steps in an epoch."""
        ...

    @property
    def sample(self) -> int:
        """Of a neuron's, the chosen one, from 0."""
        ...

    @property
    def lanes(self) -> int:
        """How many runs are pinned."""
        ...

    @property
    def switches(self) -> frozenset[str]:
        """Of SWITCHES, those that are on."""
        ...


class Standing(NamedTuple):
    """A run as it stands: all that a quantity can be read from."""

    setup: Setup
    problem: Problem
    row: Row
    trail: TrailView
    next_x: Vector | None
    verdict: Verdict
    score: Score | None
    per_epoch: int
    sample: int = 0  # of a neuron's, the chosen one, from 0
    lanes: int = 0  # pinned runs
    switches: frozenset[str] = frozenset()  # of SWITCHES, those that are on

    @classmethod
    def of(cls, descent: Descent, sample: int = 0) -> "Standing":
        """A descent at its cursor."""
        score = descent.score()
        return cls(
            descent.setup,
            descent.problem,
            descent.row(),
            descent.trail,
            descent.next_x(),
            descent.verdict(score),
            score,
            descent.stepper.per_epoch,
            sample,
        )


class Here:
    """A descent at its cursor, as long as that stays there; no more is computed than is asked."""

    lanes = 0
    switches: frozenset[str] = frozenset()

    def __init__(self, descent: Descent, sample: int = 0) -> None:
        self._descent = descent
        self.sample = sample
        self.setup = descent.setup
        self.problem = descent.problem
        self.per_epoch = descent.stepper.per_epoch

    @cached_property
    def row(self) -> Row:
        """Where it stands."""
        return self._descent.row()

    @property
    def trail(self) -> TrailView:
        """How it came there."""
        return self._descent.trail

    @cached_property
    def next_x(self) -> Vector | None:
        """Where the next step leads."""
        return self._descent.next_x()

    @cached_property
    def score(self) -> Score | None:
        """How well a neuron does."""
        return self._descent.score()

    @cached_property
    def verdict(self) -> Verdict:
        """What is to be said of it."""
        return self._descent.verdict(self.score)


class Unknown(ValueError):  # noqa: N818 -- no fault of the program's
    """A quantity that there is not; `name` is its name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def read(quantity: str, run: Run) -> Value:
    """A quantity of a run as it stands; nan where it has none. Raises Unknown."""
    reader = _READERS.get(quantity)
    if reader is not None:
        with np.errstate(all="ignore"):
            return reader(run)
    place = place_of(quantity, run.problem)
    if place is None:
        raise Unknown(quantity)
    of_slope, which = place
    return _at(run.row.gradient if of_slope else run.row.x, which)


def is_whole(quantity: str) -> bool:
    """Whether it is a count."""
    return quantity in ("step", "epoch", "batches", "lanes", "batch")


def check_quantity(name: str) -> None:
    """Raises Unknown for what no run has."""
    if name not in _READERS and not _PARAMETER.fullmatch(name):
        raise Unknown(name)


def has(name: str, problem: Problem) -> bool:
    """Whether a problem has it, if it is a parameter or its slope. Raises Unknown."""
    check_quantity(name)
    place = place_of(name, problem)
    return place is None or place[1] >= 0


def words_of(name: str) -> tuple[str, ...] | None:
    """What a quantity can be that is a word, or () where it is any text; None: it is a number."""
    # Imported here: other quantities need no grammar.
    from gd_desktop.core.terrains import TERRAINS

    words: dict[str, tuple[str, ...]] = {
        "outcome": tuple(Outcome),
        "regime": tuple(Regime),
        "model": tuple(PROBLEMS),
        "method": METHODS,
        "terrain": TERRAINS,
        "cost_function": tuple(COSTS),
        "function": (),
        **dict.fromkeys(SWITCHES, ("on", "off")),
    }
    return words.get(name)


def quantities() -> tuple[str, ...]:
    """The names of all that do not depend on the problem's own letters."""
    return tuple(_READERS)


# A letter of a typed function, or a weight or a slope by its number.
_PARAMETER = re.compile(r"[a-z]|w[1-9]|slope[1-9]")


def place_of(name: str, problem: Problem) -> tuple[bool, int] | None:
    """Whether the name of a parameter means its slope, and which parameter it is, −1 where the
    problem has none of that name; None for any other quantity.
    """
    if name == "slope":
        return True, 0
    if name in _READERS or not _PARAMETER.fullmatch(name):
        return None
    count = len(problem.parameters)
    if name.startswith("slope"):
        place = int(name[5:]) - 1
        return True, place if place < count else -1
    if not isinstance(problem, Neuron):
        names = problem.parameters
        return False, names.index(name) if name in names else -1
    if name == BIAS:
        return False, count - 1
    # w is the first weight; no other letter is one.
    place = int(name[1:] or 1) - 1 if name[0] == "w" else -1
    return False, place if place < count - 1 else -1


def _at(values: Vector, place: int) -> float:
    return float(values[place]) if 0 <= place < len(values) else math.nan


def lows_of(problem: Problem) -> tuple[Extremum, ...]:
    """The minima that are known."""
    minima: tuple[Extremum, ...] = getattr(problem, "minima", ())
    if minima:
        return minima
    low = problem.extremum
    return (low,) if low is not None and low.is_minimum else ()


def _distance(s: Run) -> float:
    x = s.row.x
    return min(
        (float(np.linalg.norm(x - np.array(low.x))) for low in lows_of(s.problem)), default=math.nan
    )


def _drop(s: Run) -> float:
    return s.row.cost - min((low.cost for low in lows_of(s.problem)), default=math.nan)


def _shift(s: Run) -> float:
    if s.row.step == 0 or not s.trail.is_narrow:
        return math.nan
    before = s.trail.row(s.row.step - 1).x
    return float(np.linalg.norm(s.row.x - before))


def _largest(s: Run) -> float:
    """L, also where it is no threshold."""
    bend = s.verdict.forecast.highest
    return _eigenvalue(s, -1) if bend is None else bend


def _lowest(s: Run) -> float:
    bend = s.verdict.forecast.lowest
    return _eigenvalue(s, 0) if bend is None else bend


def _eigenvalue(s: Run, place: int) -> float:
    """Of the Hessian, from the smallest on; nan where it is not finite, or would be too large."""
    if len(s.row.x) > MOST_OF_NEWTON:
        return math.nan
    hessian = s.problem.curvature(s.row.x)
    if not np.isfinite(hessian).all():
        return math.nan
    return float(np.linalg.eigvalsh(hessian)[place])


def _terms(s: Run) -> Terms | None:
    problem = s.problem
    if not isinstance(problem, Neuron):
        return None
    return problem.terms(s.row.x, min(s.sample, len(problem) - 1))


def _term(name: str, place: int | None = None) -> Callable[[Run], Value]:
    def reader(s: Run) -> Value:
        terms = _terms(s)
        if terms is None:
            return math.nan
        value = getattr(terms, name)
        return float(value) if place is None else float(value[place])

    return reader


def _score(name: str) -> Callable[[Run], Value]:
    def reader(s: Run) -> Value:
        value = getattr(s.score, name, None)
        return math.nan if value is None else float(value)

    return reader


def _switch(name: str) -> Callable[[Run], Value]:
    def reader(s: Run) -> Value:
        return "on" if name in s.switches else "off"

    return reader


_READERS: dict[str, Callable[[Run], Value]] = {
    "step": lambda s: float(s.row.step),
    "epoch": lambda s: s.row.step / s.per_epoch,
    "batches": lambda s: float(s.per_epoch),
    "rate": lambda s: float(s.setup.rate),  # a lesson may say 1
    "x0": lambda s: s.trail.points(slice(0, 1))[0, 0].item() if s.trail.is_narrow else math.nan,
    "next": lambda s: math.nan if s.next_x is None else s.next_x[0].item(),
    "shift": _shift,
    "cost": lambda s: s.row.cost,
    "drop": _drop,
    "slope": lambda s: _at(s.row.gradient, 0),
    "norm": lambda s: s.row.norm,
    "distance": _distance,
    "curvature": _largest,
    "lowest": _lowest,
    "factor": lambda s: 1 - s.setup.rate * _largest(s),
    "landing": lambda s: _over(1, _largest(s)),
    "limit": lambda s: _over(2, _largest(s)),
    "z": _term("z"),
    "output": _term("output"),
    "label": _term("label"),
    "error": _term("error"),
    "bend": _term("slope"),
    "input": _term("inputs", 0),
    "pull": _term("pull", 0),
    "accuracy": _score("accuracy"),
    "held_accuracy": _score("held_accuracy"),
    "full_cost": _score("cost"),
    "outcome": lambda s: s.verdict.outcome.value,
    "regime": lambda s: s.verdict.forecast.regime.value,
    "model": lambda s: s.setup.model,
    "method": lambda s: s.setup.method,
    "function": lambda s: s.setup.function,
    "terrain": lambda s: s.setup.terrain,
    "cost_function": lambda s: s.setup.cost,
    "batch": lambda s: s.setup.batch if isinstance(s.setup.batch, str) else float(s.setup.batch),
    "lanes": lambda s: float(s.lanes),
    **{name: _switch(name) for name in SWITCHES},
}


def _over(number: float, curvature: float) -> float:
    """Only where there is a bowl."""
    return number / curvature if curvature > 0 else math.nan
