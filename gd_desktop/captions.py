"""What the captions of a step's sub-frames have in common, whatever is descended."""

import math
from typing import NamedTuple, Protocol

from gd_desktop.core.carry import State
from gd_desktop.core.diagnosis import Verdict
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.problem import Problem, Rows, Vector
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Notation, Part, written
from gd_desktop.numerals import MINUS, TIMES, Style, plain, short

SLOPE, GRADIENT = "slope", "gradient"  # of one parameter, and of several
PLANE_NEWTON = f"H⁻¹{TIMES}∇"
_MOST_NUMBERS = 3  # of a point


class Caption(NamedTuple):
    """A title of one word or two, and a sentence whose numbers tell what they speak of."""

    title: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """The sentence as plain text."""
        return "".join(part.text for part in self.parts)


class Walk(Protocol):
    """A walk as it stands, as the window's frames have it."""

    @property
    def setup(self) -> Setup: ...
    @property
    def problem(self) -> Problem: ...
    @property
    def optimizer(self) -> Optimizer: ...
    @property
    def row(self) -> Row: ...
    @property
    def trail(self) -> TrailView: ...
    @property
    def next_x(self) -> Vector | None: ...
    @property
    def next_state(self) -> State: ...
    @property
    def batch(self) -> Rows | None: ...
    @property
    def verdict(self) -> Verdict: ...


def change_formula(optimizer: Optimizer, rate: str, slope: str, newton: str = "f′/f″") -> str:
    """−η·slope: how far a method goes, with a letter for the rate and a word for the slope."""
    match optimizer:
        case NewtonRaphson():
            return f"{MINUS}{newton}"
        case Momentum():
            slope = "v"
        case Nesterov():
            slope = "(g + βv)"
        case AdaGrad() | RMSProp():
            slope = "g/√s"
        case Adam():
            slope = "m̂/√ŝ"
    return f"{MINUS}{rate}{TIMES}{slope}"


def say(title: str, *pieces: str | Part) -> Caption:
    """A caption of words and of numbers, in their order."""
    parts = (Part("", piece) if isinstance(piece, str) else piece for piece in pieces)
    return Caption(title, tuple(parts))


class Teller:
    """A row's numbers, as its captions write them."""

    def __init__(self, walk: Walk, style: Style, notation: Notation) -> None:
        self.walk, self.row, self.style, self.notation = walk, walk.row, style, notation
        self.k = walk.row.step
        self.before = walk.trail.row(self.k - 1) if self.k else None
        self.rate = Part("rate", plain(walk.setup.rate))

    def number(self, value: float) -> str:
        """A number as the live equation writes it; one that would read 0.000, by its digits."""
        text = written(value, self.style)
        is_nought = bool(value) and not text.strip("0.")
        return short(value, 3) if is_nought else text

    def factor(self, value: float) -> str:
        """A number inside a product: in brackets below 0."""
        text = self.number(value)
        return f"({text})" if text.startswith(MINUS) else text

    def point(self, x: Vector) -> str:
        """8, or (8, −0.5); of many numbers the first ones."""
        numbers = ", ".join(self.number(value) for value in x[:_MOST_NUMBERS].tolist())
        more = ", …" if len(x) > _MOST_NUMBERS else ""
        return numbers if len(x) == 1 else f"({numbers}{more})"

    def cost(self) -> Caption:
        """The cost where one stands, and how it has changed."""
        letter, now = self.notation.cost, Part("cost", self.number(self.row.cost))
        if not math.isfinite(self.row.cost):
            return say("Cost", "There is no cost here: the function has no value.")
        if self.before is None:
            return say("Cost", f"The cost here is {letter} = ", now, ".")
        was = self.before.cost
        if not math.isfinite(was - self.row.cost):
            return say("New cost", f"The cost is now {letter} = ", now, ".")
        old = Part("cost", self.number(was))
        if was == self.row.cost:
            return say("New cost", "The cost is ", now, ", as before.")
        way = "down" if was > self.row.cost else "up"
        by = Part("cost", self.number(abs(was - self.row.cost)))
        return say(
            "New cost", f"The cost is now {letter} = ", now, ". It was ", old, f": {way} by ", by,
            ".",
        )  # fmt: skip
