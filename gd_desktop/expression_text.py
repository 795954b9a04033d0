"""A function's tree as people write it: 4x³ − 9x² as text, and as LaTeX for the typesetter."""

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
from gd_desktop.numerals import MINUS, TIMES, plain

# What is longer is not read: it ends with …
MOST_TEXT = 400
_MORE = "…"

# From here on an integer is written as a power of ten.
_LARGE = 10**15

# What is written without brackets before a letter or a number: sin x, sin 2.
_BARE = {
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "ln",
}  # fmt: skip
_TEXT_NAMES = {"asin": "arcsin", "acos": "arccos", "atan": "arctan", "sigmoid": "σ"}
_LATEX_NAMES = {
    "asin": r"\arcsin",
    "acos": r"\arccos",
    "atan": r"\arctan",
    "sigmoid": r"\sigma",
    "sign": r"\operatorname{sign}",
    "log10": r"\log_{10}",
    "log2": r"\log_{2}",
}
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_FROM_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LATEX_CONSTANTS = {"π": r"\pi", "τ": r"\tau"}


def as_text(node: Node) -> str:
    """4x³ − 9x², e^(−x²), 1/(2√x); `parse` reads it back, unless it is so long that it ends in …"""
    return _shortened(node, _Text({}))


def with_numbers(node: Node, values: Mapping[str, str]) -> str:
    """The text with numbers put for the variables: 4·8³ − 9·8², 4·(−1.5)³.

    values  for each variable's name the number, as it is to be written
    """
    return _shortened(node, _Text(values))


def as_latex(node: Node) -> str:
    """The formula for a typesetter; of one that is too long the first terms, or dots alone."""
    if _fits(node):
        return _Latex({}).write(node).text
    shown = _terms_that_fit(node, {})
    if shown is None:
        return r"\ldots"
    return _Latex({}).write(shown).text + r" + \ldots"


def _shortened(node: Node, writer: "_Text") -> str:
    text = writer.write(node).text
    if len(text) <= MOST_TEXT:
        return text
    shown = _terms_that_fit(node, writer.values)
    if shown is None:
        return text[:MOST_TEXT] + _MORE
    return f"{writer.write(shown).text} + {_MORE}"


def _fits(node: Node) -> bool:
    return len(_Text({}).write(node).text) <= MOST_TEXT


def _terms_that_fit(node: Node, values: Mapping[str, str]) -> Node | None:
    """The first terms of a sum, as many as there is room for; None where there are none."""
    shown: list[Node] = []
    room = MOST_TEXT
    for term in node.terms if isinstance(node, Sum) else ():
        room -= len(_Text(values).write(term).text) + len(" + ")
        if room < 0:
            break
        shown.append(term)
    if not shown:
        return None
    return shown[0] if len(shown) == 1 else Sum(tuple(shown))


class _Bond(IntEnum):
    """How firmly a text holds together: whether it needs brackets in its place."""

    SUM = 1
    PRODUCT = 2
    CALL = 3  # sin x
    POWER = 4
    ATOM = 5


class _Edge(StrEnum):
    """How a text begins or ends: whether a sign is needed beside it."""

    NUMBER = "number"
    LETTER = "letter"
    E = "e"
    RAISED = "letter with a power in brackets"
    BRACKET = "bracket"
    ROOT = "root"
    NAME = "name"
    OTHER = "other"


class _Piece(NamedTuple):
    text: str
    bond: _Bond
    head: _Edge = _Edge.OTHER
    tail: _Edge = _Edge.OTHER


class _Writer:
    """What text and LaTeX have in common. `values`: numbers that stand for variables."""

    minus = MINUS

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values

    def write(self, node: Node) -> _Piece:
        """The node as a piece of a formula."""
        match node:
            case Variable(name) if name in self.values:
                # With a sign on either side: 4·8³, 8·e^8.
                return self.given(self.values[name])._replace(tail=_Edge.OTHER)
            case Variable(name):
                return _Piece(name, _Bond.ATOM, _Edge.LETTER, _Edge.LETTER)
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

    def _number(self, value: Fraction, is_decimal: bool) -> _Piece:
        if value < 0:
            return self._sum((Number(value, is_decimal),))
        if value.denominator != 1 and not (is_decimal and _is_decimal(value)):
            return self.fraction(
                (Number(Fraction(value.numerator)),), (Number(Fraction(value.denominator)),)
            )
        if value.denominator == 1 and value < _LARGE:
            return self.given(str(value))
        return self.given(plain(float(value)))

    def _sum(self, terms: Sequence[Node]) -> _Piece:
        text = ""
        for term in terms:
            is_negative, positive = without_sign(term)
            piece = self.write(positive)
            if text or is_negative or piece.head is not _Edge.NUMBER:
                piece = self.wrapped(piece, _Bond.PRODUCT)
            if text:
                text += f" {self.minus if is_negative else '+'} {piece.text}"
            else:
                text = f"{self.minus if is_negative else ''}{piece.text}"
        is_number = len(terms) == 1 and isinstance(without_sign(terms[0])[1], Number)
        return _Piece(text, _Bond.SUM, _Edge.NUMBER if is_number else _Edge.OTHER)

    def _product(self, factors: Sequence[Node]) -> _Piece:
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

    def joined(self, factors: Sequence[Node], is_tight: bool = False) -> _Piece:
        """Factors side by side. `is_tight`: a sign for a division follows."""
        whole = self._factor(factors[0], _Bond.PRODUCT, is_tight and len(factors) == 1)
        for place, factor in enumerate(factors[1:], 2):
            piece = self._factor(factor, _Bond.CALL, is_tight and place == len(factors))
            text = whole.text + self.between(whole.tail, piece.head) + piece.text
            whole = _Piece(text, _Bond.PRODUCT, whole.head, piece.tail)
        return whole

    def _factor(self, node: Node, least: _Bond, is_tight: bool) -> _Piece:
        match node:
            case Call(name, argument) if is_tight:
                return self._call(name, argument, is_tight=True)
            case Power(Call(name, argument), exponent) if is_tight and _is_on_name(name, exponent):
                return self._call(name, argument, exponent, is_tight=True)
        return self.wrapped(self.write(node), least)

    def _power(self, node: Node, base: Node, exponent: Node) -> _Piece:
        match base, exponent:
            case _, Number(value) if value < 0:
                return self._product((node,))
            case _, Number(_, False) if exponent == HALF:
                return self.root("sqrt", self.write(base))
            case Call(name, argument), _ if _is_on_name(name, exponent):
                return self._call(name, argument, exponent)
        return self.raised(self.wrapped(self.write(base), _Bond.ATOM), exponent)

    def _call(
        self, name: str, argument: Node, exponent: Node | None = None, is_tight: bool = False
    ) -> _Piece:
        inside = self.write(argument)
        if name in ("sqrt", "cbrt"):
            return self.root(name, inside)
        if name == "abs":
            return self.bars(inside)
        is_plain = inside.bond is _Bond.ATOM and inside.head in (
            _Edge.NUMBER,
            _Edge.LETTER,
            _Edge.E,
        )
        called = self.name(name) + ("" if exponent is None else self.above(exponent))
        bond = _Bond.POWER if is_tight else _Bond.CALL
        if name not in _BARE:
            bond = _Bond.ATOM  # σ(x)²
        if name in _BARE and is_plain and not is_tight:
            return _Piece(f"{called} {inside.text}", bond, _Edge.NAME)
        text = inside.text if isinstance(argument, Call) and argument.name == "abs" else ""
        return _Piece(f"{called}{text or self.brackets(inside.text)}", bond, _Edge.NAME)

    def wrapped(self, piece: _Piece, least: _Bond) -> _Piece:
        """The piece, in brackets where it would fall apart."""
        if piece.bond >= least:
            return piece
        # 4·(−1.5)³, and not 4(−1.5)³.
        edge = _Edge.NUMBER if piece.head is _Edge.NUMBER else _Edge.BRACKET
        tail = _Edge.OTHER if edge is _Edge.NUMBER else _Edge.BRACKET
        return _Piece(self.brackets(piece.text), _Bond.ATOM, edge, tail)

    # What differs.

    def given(self, number: str) -> _Piece:
        """A number that is written already: 8, −1.5, 1.5·10⁷."""
        raise NotImplementedError

    def constant(self, name: str) -> _Piece:
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

    def bars(self, inside: _Piece) -> _Piece:
        """|x|."""
        raise NotImplementedError

    def root(self, name: str, inside: _Piece) -> _Piece:
        """√x or ∛x."""
        raise NotImplementedError

    def raised(self, base: _Piece, exponent: Node) -> _Piece:
        """A base, which is in brackets if it must, with any exponent."""
        raise NotImplementedError

    def fraction(self, above: Sequence[Node], below: Sequence[Node]) -> _Piece:
        """The product of some factors over that of others."""
        raise NotImplementedError

    def between(self, tail: _Edge, head: _Edge) -> str:
        """What stands between two factors, by how one ends and the next begins."""
        raise NotImplementedError


class _Text(_Writer):
    def given(self, number: str) -> _Piece:
        if number.startswith((MINUS, "-")):
            return _Piece(number, _Bond.SUM, _Edge.NUMBER)
        if TIMES in number:
            return _Piece(number, _Bond.PRODUCT, _Edge.NUMBER)
        # 10³⁰⁰ is a power already.
        bond = _Bond.ATOM if number.isascii() else _Bond.POWER
        return _Piece(number, bond, _Edge.NUMBER, _Edge.NUMBER)

    def constant(self, name: str) -> _Piece:
        edge = _Edge.E if name == "e" else _Edge.LETTER
        return _Piece(name, _Bond.ATOM, edge, edge)

    def name(self, name: str) -> str:
        return _TEXT_NAMES.get(name, name)

    def above(self, exponent: Node) -> str:
        return self.write(exponent).text.translate(_SUPERSCRIPTS)

    def brackets(self, text: str) -> str:
        return f"({text})"

    def bars(self, inside: _Piece) -> _Piece:
        return _Piece(f"|{inside.text}|", _Bond.ATOM)

    def root(self, name: str, inside: _Piece) -> _Piece:
        sign = "√" if name == "sqrt" else "∛"
        return _Piece(sign + self.wrapped(inside, _Bond.ATOM).text, _Bond.POWER, _Edge.ROOT)

    def raised(self, base: _Piece, exponent: Node) -> _Piece:
        is_negative, whole = without_sign(exponent)
        if isinstance(whole, Number) and whole.value.denominator == 1 and whole.value < _LARGE:
            raised = f"{'-' if is_negative else ''}{whole.value}".translate(_SUPERSCRIPTS)
            tail = base.tail if base.tail is not _Edge.NUMBER else _Edge.OTHER
            return _Piece(base.text + raised, _Bond.POWER, base.head, tail)
        above = self.wrapped(self.write(exponent), _Bond.ATOM)
        head = _Edge.RAISED if base.head is _Edge.LETTER else base.head
        return _Piece(f"{base.text}^{above.text}", _Bond.POWER, head)

    def fraction(self, above: Sequence[Node], below: Sequence[Node]) -> _Piece:
        over = self.joined(above, is_tight=True)
        over = self.wrapped(over, _Bond.PRODUCT)
        under = self.joined(below, is_tight=len(below) == 1)
        return _Piece(
            f"{over.text}/{self.wrapped(under, _Bond.POWER).text}", _Bond.PRODUCT, over.head
        )

    def between(self, tail: _Edge, head: _Edge) -> str:
        if tail is _Edge.NUMBER and head is _Edge.NAME:
            return " "
        is_close = head is _Edge.BRACKET and tail in (_Edge.NUMBER, _Edge.LETTER, _Edge.BRACKET)
        is_close |= tail is _Edge.NUMBER and head in (
            _Edge.LETTER,
            _Edge.RAISED,
            _Edge.E,
            _Edge.ROOT,
        )
        is_close |= tail is _Edge.LETTER and head is _Edge.LETTER
        return "" if is_close else TIMES


class _Latex(_Writer):
    minus = "-"

    def given(self, number: str) -> _Piece:
        piece = _Text({}).given(number)
        return piece._replace(text=_number_latex(number))

    def constant(self, name: str) -> _Piece:
        return _Piece(_LATEX_CONSTANTS.get(name, name), _Bond.ATOM, _Edge.LETTER, _Edge.LETTER)

    def name(self, name: str) -> str:
        return _LATEX_NAMES.get(name, rf"\{name}")

    def above(self, exponent: Node) -> str:
        return f"^{{{self.write(exponent).text}}}"

    def brackets(self, text: str) -> str:
        return rf"\left( {text} \right)"

    def bars(self, inside: _Piece) -> _Piece:
        return _Piece(rf"\left| {inside.text} \right|", _Bond.ATOM, _Edge.BRACKET, _Edge.BRACKET)

    def root(self, name: str, inside: _Piece) -> _Piece:
        index = "" if name == "sqrt" else "[3]"
        return _Piece(rf"\sqrt{index}{{{inside.text}}}", _Bond.POWER, _Edge.ROOT, _Edge.BRACKET)

    def raised(self, base: _Piece, exponent: Node) -> _Piece:
        text = f"{base.text}^{{{self.write(exponent).text}}}"
        return _Piece(text, _Bond.POWER, base.head, base.tail)

    def fraction(self, above: Sequence[Node], below: Sequence[Node]) -> _Piece:
        over, under = (
            self.write(part[0]) if len(part) == 1 else self.joined(part) for part in (above, below)
        )
        text = rf"\frac{{{over.text}}}{{{under.text}}}"
        return _Piece(text, _Bond.CALL, _Edge.BRACKET, _Edge.BRACKET)

    def between(self, tail: _Edge, head: _Edge) -> str:
        # After sin x, and before a number, what is close would be misread.
        return r" \cdot " if tail is _Edge.OTHER or head is _Edge.NUMBER else " "


def _factors(node: Node) -> tuple[Node, ...]:
    return node.factors if isinstance(node, Product) else (node,)


def _is_on_name(name: str, exponent: Node) -> bool:
    """Whether a power is written right after the function's name: sin² x."""
    if name not in _BARE or name == "ln" or not isinstance(exponent, Number):
        return False
    return exponent.value.denominator == 1 and 1 < exponent.value < _LARGE


def _is_decimal(value: Fraction) -> bool:
    """Whether the decimals of a number end."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def _number_latex(number: str) -> str:
    """1.5·10⁷ as 1.5 \\cdot 10^{7}."""
    mantissa, times, power = number.replace(MINUS, "-").rpartition(TIMES)
    digits = power.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
    raised = power[len(digits) :].translate(_FROM_SUPERSCRIPTS)
    text = f"{digits}^{{{raised}}}" if raised else digits
    return rf"{mantissa} \cdot {text}" if times else text
