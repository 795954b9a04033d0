"""How formulas are put together, whatever they are written in: brackets, fractions and order."""

from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import NamedTuple

from gd_desktop.core.expression.nodes import (
    HALF,
    ONE,
    Call,
    Constant,
    Negative,
    Node,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Variable,
    without_sign,
)
from gd_desktop.numerals import MINUS, plain

# From here on an integer is written as a power of ten.
LARGE = 10**15

# What is written without brackets before a letter or a number: sin x, sin 2.
_BARE = {
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "ln",
}  # fmt: skip


class Bond(IntEnum):
    """How firmly a text holds together: whether it needs brackets in its place."""

    SUM = 1
    PRODUCT = 2
    CALL = 3  # sin x
    POWER = 4
    ATOM = 5


class Edge(StrEnum):
    """How a text begins or ends: whether a sign is needed beside it."""

    NUMBER = "number"
    LETTER = "letter"
    E = "e"
    RAISED = "letter with a power in brackets"
    BRACKET = "bracket"
    ROOT = "root"
    NAME = "name"
    OTHER = "other"


class Piece(NamedTuple):
    """A text of a formula, and how it behaves beside others."""

    text: str
    bond: Bond
    head: Edge = Edge.OTHER
    tail: Edge = Edge.OTHER


class Writer:
    """What text and LaTeX have in common. `values`: numbers that stand for variables."""

    minus = MINUS

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values

    def write(self, node: Node) -> Piece:
        """The node as a piece of a formula."""
        match node:
            case Variable(name) if name in self.values:
                # With a sign on either side: 4·8³, 8·e^8.
                return self.given(self.values[name])._replace(tail=Edge.OTHER)
            case Variable(name):
                return Piece(name, Bond.ATOM, Edge.LETTER, Edge.LETTER)
            case Constant(name):
                return self.constant(name)
            case Number(value, is_decimal):
                return self._number(value, is_decimal)
            case Sum(terms):
                return self._sum(terms)
            case Negative():
                return self._sum((node,))
            case Product(factors):
                return self._product(factors)
            case Quotient(above, below):
                return self.fraction(_factors(above), _factors(below))
            case Power(base, exponent):
                return self._power(node, base, exponent)
            case Call(name, argument):
                return self._call(name, argument)
        raise TypeError(f"no text for {node!r}")

    def _number(self, value: Fraction, is_decimal: bool) -> Piece:
        if value < 0:
            return self._sum((Number(value, is_decimal),))
        if value.denominator != 1 and not (is_decimal and _is_decimal(value)):
            return self.fraction(
                (Number(Fraction(value.numerator)),), (Number(Fraction(value.denominator)),)
            )
        if value.denominator == 1 and value < LARGE:
            return self.given(str(value))
        return self.given(plain(float(value)))

    def _sum(self, terms: Sequence[Node]) -> Piece:
        text = ""
        for term in terms:
            is_negative, positive = without_sign(term)
            piece = self.write(positive)
            if text or is_negative or piece.head is not Edge.NUMBER:
                piece = self.wrapped(piece, Bond.PRODUCT)
            if text:
                text += f" {self.minus if is_negative else '+'} {piece.text}"
            else:
                text = f"{self.minus if is_negative else ''}{piece.text}"
        is_number = len(terms) == 1 and isinstance(without_sign(terms[0])[1], Number)
        return Piece(text, Bond.SUM, Edge.NUMBER if is_number else Edge.OTHER)

    def _product(self, factors: Sequence[Node]) -> Piece:
        is_negative, positive = without_sign(Product(tuple(factors)))
        if is_negative:
            return self._sum((Negative(positive),))
        above: list[Node] = []
        below: list[Node] = []
        for factor in factors:
            match factor:
                case Power(base, Number(value, is_decimal)) if value < 0:
                    turned = Number(-value, is_decimal)
                    below.append(base if turned == ONE else Power(base, turned))
                case Number(value, is_decimal) if value.denominator != 1 and not (
                    is_decimal and _is_decimal(value)
                ):
                    if value.numerator != 1:
                        above.append(Number(Fraction(value.numerator)))
                    below.insert(0, Number(Fraction(value.denominator)))
                case _:
                    above.append(factor)
        return self.fraction(above or (ONE,), below) if below else self.joined(above)

    def joined(self, factors: Sequence[Node], is_tight: bool = False) -> Piece:
        """Factors side by side. `is_tight`: a sign for a division follows."""
        whole = self._factor(factors[0], Bond.PRODUCT, is_tight and len(factors) == 1)
        for place, factor in enumerate(factors[1:], 2):
            piece = self._factor(factor, Bond.CALL, is_tight and place == len(factors))
            text = whole.text + self.between(whole.tail, piece.head) + piece.text
            whole = Piece(text, Bond.PRODUCT, whole.head, piece.tail)
        return whole

    def _factor(self, node: Node, least: Bond, is_tight: bool) -> Piece:
        match node:
            case Call(name, argument) if is_tight:
                return self._call(name, argument, is_tight=True)
            case Power(Call(name, argument), exponent) if is_tight and _is_on_name(name, exponent):
                return self._call(name, argument, exponent, is_tight=True)
        return self.wrapped(self.write(node), least)

    def _power(self, node: Node, base: Node, exponent: Node) -> Piece:
        match base, exponent:
            case _, Number(value) if value < 0:
                return self._product((node,))
            case _, Number(_, False) if exponent == HALF:
                return self.root("sqrt", self.write(base))
            case Call(name, argument), _ if _is_on_name(name, exponent):
                return self._call(name, argument, exponent)
        return self.raised(self.wrapped(self.write(base), Bond.ATOM), exponent)

    def _call(
        self, name: str, argument: Node, exponent: Node | None = None, is_tight: bool = False
    ) -> Piece:
        inside = self.write(argument)
        if name in ("sqrt", "cbrt"):
            return self.root(name, inside)
        if name == "abs":
            return self.bars(inside)
        is_plain = inside.bond is Bond.ATOM and inside.head in (
            Edge.NUMBER,
            Edge.LETTER,
            Edge.E,
        )
        called = self.name(name) + ("" if exponent is None else self.above(exponent))
        bond = Bond.POWER if is_tight else Bond.CALL
        if name not in _BARE:
            bond = Bond.ATOM  # σ(x)²
        if name in _BARE and is_plain and not is_tight:
            return Piece(f"{called} {inside.text}", bond, Edge.NAME)
        text = inside.text if isinstance(argument, Call) and argument.name == "abs" else ""
        return Piece(f"{called}{text or self.brackets(inside.text)}", bond, Edge.NAME)

    def wrapped(self, piece: Piece, least: Bond) -> Piece:
        """The piece, in brackets where it would fall apart."""
        if piece.bond >= least:
            return piece
        # 4·(−1.5)³, and not 4(−1.5)³.
        edge = Edge.NUMBER if piece.head is Edge.NUMBER else Edge.BRACKET
        tail = Edge.OTHER if edge is Edge.NUMBER else Edge.BRACKET
        return Piece(self.brackets(piece.text), Bond.ATOM, edge, tail)

    # What differs.

    def given(self, number: str) -> Piece:
        """A number that is written already: 8, −1.5, 1.5·10⁷."""
        raise NotImplementedError

    def constant(self, name: str) -> Piece:
        """e, π or τ."""
        raise NotImplementedError

    def name(self, name: str) -> str:
        """A function's name."""
        raise NotImplementedError

    def above(self, exponent: Node) -> str:
        """An exponent right after a function's name, a whole number."""
        raise NotImplementedError

    def brackets(self, text: str) -> str:
        """Round brackets around a text."""
        raise NotImplementedError

    def bars(self, inside: Piece) -> Piece:
        """|x|."""
        raise NotImplementedError

    def root(self, name: str, inside: Piece) -> Piece:
        """√x or ∛x."""
        raise NotImplementedError

    def raised(self, base: Piece, exponent: Node) -> Piece:
        """A base, which is in brackets if it must, with any exponent."""
        raise NotImplementedError

    def fraction(self, above: Sequence[Node], below: Sequence[Node]) -> Piece:
        """The product of some factors over that of others."""
        raise NotImplementedError

    def between(self, tail: Edge, head: Edge) -> str:
        """What stands between two factors, by how one ends and the next begins."""
        raise NotImplementedError


def _factors(node: Node) -> tuple[Node, ...]:
    return node.factors if isinstance(node, Product) else (node,)


def _is_on_name(name: str, exponent: Node) -> bool:
    """Whether a power is written right after the function's name: sin² x."""
    if name not in _BARE or name == "ln" or not isinstance(exponent, Number):
        return False
    return exponent.value.denominator == 1 and 1 < exponent.value < LARGE


def _is_decimal(value: Fraction) -> bool:
    """Whether the decimals of a number end."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1
