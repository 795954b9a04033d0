"""What the captions of a step's sub-frames have in common, whatever is descended."""

import math
from string import Formatter
from typing import NamedTuple, Protocol

from gd_desktop.core.carry import State
from gd_desktop.core.diagnosis import Verdict
from gd_desktop.core.newton import NewtonRaphson
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, Optimizer, RMSProp
from gd_desktop.core.problem import Problem, Rows, Vector
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row, TrailView
from gd_desktop.formulas import Notation, Part, written
from gd_desktop.numerals import MINUS, TIMES, Style, plain, read_number, short, side_by_side
from gd_desktop.tongue import constants, fill, is_right_to_left, tr

SLOPE, GRADIENT = "slope", "gradient"  # of one parameter, and of several
PLANE_NEWTON = f"H⁻¹{TIMES}∇"
_MOST_NUMBERS = 3  # of a point

# Pieces that belong together, such as η · 12 = 1.2, and are read from left to right everywhere.
Formula = tuple[str | Part, ...]
_LEFT_TO_RIGHT, _AS_BEFORE = "\u2066", "\u2069"


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


def say(title: str, sentence: str, /, **pieces: str | Part | Formula) -> Caption:
    """A caption: a sentence with numbers and formulas in the places that it names."""
    parts: list[Part] = []
    for words, name, _, _ in Formatter().parse(sentence):
        if words:
            parts.append(Part("", words))
        if name is not None:
            parts += _placed(pieces[name])
    return Caption(title, tuple(parts))


def _placed(piece: str | Part | Formula) -> list[Part]:
    """A piece for a sentence, whichever way that is read."""
    if isinstance(piece, str):
        return [Part("", fill("{piece}", piece=piece))]
    if isinstance(piece, Part):
        return [Part(piece.role, fill("{piece}", piece=piece.text))]
    parts = [Part("", each) if isinstance(each, str) else each for each in piece]
    if is_right_to_left():
        return [Part("", _LEFT_TO_RIGHT), *parts, Part("", _AS_BEFORE)]
    return parts


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
        is_nought = bool(value) and not text.strip("0.,")
        return short(value, 3) if is_nought else text

    def factor(self, value: float) -> str:
        """A number inside a product: in brackets below 0."""
        text = self.number(value)
        return f"({text})" if text.startswith(MINUS) else text

    def point(self, x: Vector) -> str:
        """8, or (8, −0.5); of many numbers the first ones."""
        numbers = [self.number(value) for value in x[:_MOST_NUMBERS].tolist()]
        if len(x) > _MOST_NUMBERS:
            numbers.append("…")
        return numbers[0] if len(x) == 1 else f"({side_by_side(numbers)})"

    def cost(self) -> Caption:
        """The cost where one stands, and how it has changed."""
        now = Part("cost", self.number(self.row.cost))
        here = (f"{self.notation.cost} = ", now)
        if not math.isfinite(self.row.cost):
            return say(tr("Cost"), tr("There is no cost here: the function has no value."))
        if self.before is None:
            return say(tr("Cost"), tr("The cost here is {cost}."), cost=here)
        title, was = tr("New cost"), self.before.cost
        if not math.isfinite(was - self.row.cost):
            return say(title, tr("The cost is now {cost}."), cost=here)
        if was == self.row.cost:
            return say(title, tr("The cost is {cost}, as before."), cost=now)
        told = tr("The cost is now {cost}. It was {old}: down by {change}.")
        if was < self.row.cost:
            told = tr("The cost is now {cost}. It was {old}: up by {change}.")
        old = Part("cost", self.number(was))
        # Of the numbers beside it, if they differ: who subtracts these comes to the same.
        apart = abs(read_number(old.text, "") - read_number(now.text, ""))
        change = Part("cost", self.number(apart or abs(was - self.row.cost)))
        return say(title, told, cost=here, old=old, change=change)


constants(__name__, leave=("PLANE_NEWTON",))
