"""A function's tree as Python: 4*x**3 - 9*x**2, np.exp(-x**2)."""

import math
from collections.abc import Sequence
from enum import IntEnum
from fractions import Fraction
from typing import NamedTuple

from gd_desktop.core.expression.nodes import (
    HALF,
    ONE,
    Call,
    Constant,
    E,
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
from gd_desktop.core.expression.tape import Recorder

# The function that a program has to define itself, where its text calls it.
SIGMOID = "sigmoid"

_NAMES = {
    "asin": "np.arcsin",
    "acos": "np.arccos",
    "atan": "np.arctan",
    "ln": "np.log",
    "abs": "abs",
    "sigmoid": SIGMOID,
}
_CONSTANTS = {"e": "np.e", "π": "np.pi", "τ": "2*np.pi"}
_LARGE = 10**16  # from here on a whole number is not exact as a float
# Python's own numbers raise an error where numpy's are inf: a constant beyond is made one of these.
_SAFE = 1e100


class Bond(IntEnum):
    """How firmly a text holds together: whether it needs brackets in its place."""

    SUM = 1
    PRODUCT = 2
    SIGN = 3  # -x binds less than x**2, and more than x*y
    POWER = 4
    ATOM = 5


class Piece(NamedTuple):
    """A text, and how firmly it holds together."""

    text: str
    bond: Bond


def as_python(node: Node) -> str:
    """The node as an expression of its variables, np, and SIGMOID where it calls that.

    It is to be computed with numpy's numbers, for which overflow and division by zero are no
    errors; a node without variables is one of them where Python's own would raise, or be 0.
    """
    text = _write(node).text
    if node.names:
        return text
    value = _value(node)
    is_plain = 1 / _SAFE < abs(value) < _SAFE
    return text if is_plain or text.startswith("np.") else f"np.float64({text})"


def number(value: float) -> str:
    """A float as people type it in Python: 6, 0.1, -1e-08."""
    is_whole = value == round(value) if math.isfinite(value) else False
    return str(int(value)) if is_whole and abs(value) < _LARGE else repr(float(value))


def _write(node: Node) -> Piece:
    if not node.names and not isinstance(node, Number | Constant):
        known = _value(node)
        if not math.isfinite(known):
            return _not_finite(known)
    match node:
        case Variable(name):
            return Piece(name, Bond.ATOM)
        case Constant(name):
            return Piece(_CONSTANTS[name], Bond.PRODUCT if name == "τ" else Bond.ATOM)
        case Number(value):
            return _number(value)
        case Sum(terms):
            return _sum(terms)
        case Negative(of):
            return Piece(f"-{_wrapped(of, Bond.SIGN)}", Bond.SIGN)
        case Product(factors):
            return _product(factors)
        case Quotient(above, below):
            over, under = _wrapped(above, Bond.PRODUCT), _wrapped(below, Bond.POWER)
            return Piece(f"{over}/{under}", Bond.PRODUCT)
        case Power(base, exponent):
            return _power(base, exponent)
        case Call(name, argument):
            called = _NAMES.get(name, f"np.{name}")
            return Piece(f"{called}({_write(argument).text})", Bond.ATOM)
    raise TypeError(f"no Python for {node!r}")


def _number(value: Fraction) -> Piece:
    if value < 0:
        return Piece(f"-{_wrapped(Number(-value), Bond.SIGN)}", Bond.SIGN)
    if value.denominator == 1:
        return Piece(number(float(value)), Bond.ATOM)
    is_short = value.numerator < _LARGE and value.denominator < _LARGE
    if is_short and not _is_decimal(value):
        return Piece(f"{value.numerator}/{value.denominator}", Bond.PRODUCT)
    return Piece(repr(float(value)), Bond.ATOM)


def _sum(terms: Sequence[Node]) -> Piece:
    text = _write(terms[0]).text
    for term in terms[1:]:
        is_negative, positive = without_sign(term)
        text += f" {'-' if is_negative else '+'} {_wrapped(positive, Bond.PRODUCT)}"
    return Piece(text, Bond.SUM)


def _product(factors: Sequence[Node]) -> Piece:
    is_negative, positive = without_sign(Product(tuple(factors)))
    if is_negative:
        return Piece(f"-{_wrapped(positive, Bond.PRODUCT)}", Bond.PRODUCT)
    above: list[Node] = []
    below: list[Node] = []
    for factor in factors:
        match factor:
            case Power(base, Number(value, is_decimal)) if value < 0:
                below.append(Power(base, Number(-value, is_decimal)))
            case Number(value) if value.denominator != 1 and not _is_decimal(value):
                if value.numerator != 1:
                    above.append(Number(Fraction(value.numerator)))
                below.insert(0, Number(Fraction(value.denominator)))
            case _:
                above.append(factor)
    over = _joined(above or [ONE])
    if not below:
        return Piece(over, Bond.PRODUCT)
    under = _wrapped(below[0], Bond.POWER) if len(below) == 1 else f"({_joined(below)})"
    return Piece(f"{over}/{under}", Bond.PRODUCT)


def _joined(factors: Sequence[Node]) -> str:
    first = _wrapped(factors[0], Bond.PRODUCT)
    return "*".join([first, *(_wrapped(factor, Bond.POWER) for factor in factors[1:])])


def _power(base: Node, exponent: Node) -> Piece:
    if base == E:
        return Piece(f"np.exp({_write(exponent).text})", Bond.ATOM)
    is_negative, positive = without_sign(exponent)
    if is_negative and isinstance(positive, Number):
        return Piece(f"1/{_wrapped(Power(base, positive), Bond.POWER)}", Bond.PRODUCT)
    if exponent == ONE:
        return _write(base)
    if exponent == HALF:
        return Piece(f"np.sqrt({_write(base).text})", Bond.ATOM)
    text = f"{_wrapped(base, Bond.ATOM)}**{_wrapped(exponent, Bond.ATOM)}"
    return Piece(text, Bond.POWER)


def _wrapped(node: Node, least: Bond) -> str:
    piece = _write(node)
    return piece.text if piece.bond >= least else f"({piece.text})"


def _value(node: Node) -> float:
    return Recorder(()).constant(node)


def _not_finite(value: float) -> Piece:
    if math.isnan(value):
        return Piece("np.nan", Bond.ATOM)
    return Piece("np.inf", Bond.ATOM) if value > 0 else Piece("-np.inf", Bond.SIGN)


def _is_decimal(value: Fraction) -> bool:
    """Whether a few decimals say all of a number, as of 0.25 and 1.5, but not of 1/3."""
    return Fraction(repr(float(value))) == value
