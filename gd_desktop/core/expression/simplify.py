"""Trees in a readable normal form: like terms and powers collected, numbers folded, in order.

The normal form has sums, products, powers and calls. A quotient is a product with a power whose
exponent is a number below 0, a root is a power ½, and what is subtracted has a number below 0 in
front. Two nodes that are the same up to order are equal.

Where a function is undefined, its simplified form may have a value: x·x⁻¹ becomes 1.
"""

import math
from collections.abc import Iterable
from fractions import Fraction

from gd_desktop.core.expression.nodes import (
    HALF,
    MINUS_ONE,
    ONE,
    ZERO,
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

# Numbers are folded as long as they can be read.
_LARGE = 10**15
_MOST_POWER = 64
# (100x)⁻¹⁰²⁴ taken apart would be 0 · ∞.
_MOST_TAKEN_APART = 16

MOST_WORK = 15_000  # nodes made and looked at; some 50 ms
MOST_SIZE = 2_000
MOST_DEPTH = 120

_ODD = {"sin", "tan", "asin", "atan", "sinh", "tanh", "cbrt", "sign", "abs"}
_EVEN = {"cos", "cosh"}


class TooLargeError(Exception):
    """A tree, or the work on it, has grown beyond what can be waited for and read."""


class Algebra:
    """Makes nodes in the normal form, of nodes that are in it. Raises TooLargeError.

    One for each function: it counts the work.
    """

    def __init__(self) -> None:
        self._work = 0

    def normal(self, node: Node) -> Node:
        """The normal form of a tree as typed."""
        match node:
            case Sum(terms):
                return self.add(*map(self.normal, terms))
            case Product(factors):
                return self.multiply(*map(self.normal, factors))
            case Negative(of):
                return self.multiply(MINUS_ONE, self.normal(of))
            case Quotient(above, below):
                return self.multiply(self.normal(above), self.power(self.normal(below), MINUS_ONE))
            case Power(base, exponent):
                return self.power(self.normal(base), self.normal(exponent))
            case Call(name, argument):
                return self.call(name, self.normal(argument))
        return node

    def add(self, *terms: Node) -> Node:
        """The sum, with like terms collected and small products expanded where that is shorter."""
        plain = self._added(terms)
        if not isinstance(plain, Sum):
            return plain
        expanded = [part for term in plain.terms for part in self._expanded(term)]
        if len(expanded) == len(plain.terms):
            return plain
        other = self._added(expanded)
        return other if other.size < plain.size else plain

    def multiply(self, *factors: Node) -> Node:
        """The product, with its numbers folded and the powers of each base combined."""
        number = ONE
        large: list[Node] = []
        exponents: dict[Node, Node] = {}
        for factor in _flat(factors, Product):
            self._spend(1)
            if isinstance(factor, Number):
                product = _folded(number.value * factor.value, number, factor)
                if product is None:
                    large.append(factor)
                else:
                    number = product
                continue
            base, exponent = _as_power(factor)
            before = exponents.get(base)
            exponents[base] = exponent if before is None else self.add(before, exponent)
        if number == ZERO:
            return ZERO
        powers = [self.power(base, exponent) for base, exponent in exponents.items()]
        if any(isinstance(power, Number | Product) for power in powers):
            # √2·√2 has become a number, which belongs to the others.
            return self.multiply(number, *large, *powers)
        powers = [*large, *sorted(powers, key=_factor_order)]
        if number == MINUS_ONE and len(powers) == 1 and isinstance(powers[0], Sum):
            return self._added(self._scaled(MINUS_ONE, term) for term in powers[0].terms)
        if number != ONE or not powers:
            powers = [number, *powers]
        return powers[0] if len(powers) == 1 else self._made(Product(tuple(powers)))

    def power(self, base: Node, exponent: Node) -> Node:
        """The power; powers and products below a whole exponent are taken apart."""
        if exponent == ZERO or base == ONE:
            return ONE
        if exponent == ONE:
            return base
        if isinstance(exponent, Number):
            if isinstance(base, Number):
                folded = _folded_power(base, exponent)
                if folded is not None:
                    return folded
            elif exponent.value.denominator == 1:
                match base:
                    case Power(inner, inner_exponent):
                        return self.power(inner, self.multiply(inner_exponent, exponent))
                    case Product(factors) if abs(exponent.value) <= _MOST_TAKEN_APART:
                        return self.multiply(*(self.power(factor, exponent) for factor in factors))
                    case Call("abs", argument) if exponent.value % 2 == 0:
                        return self.power(argument, exponent)
        return self._made(Power(base, exponent))

    def call(self, name: str, argument: Node) -> Node:
        """The function's value as a node: exp and roots become powers."""
        match name, argument:
            case "exp", _:
                return self.power(E, argument)
            case "sqrt", _:
                return self.power(argument, HALF)
            case "ln", Constant("e"):
                return ONE
            case "ln", Power(Constant("e"), exponent):
                return exponent
            case "abs", Number(value, is_decimal):
                return Number(abs(value), is_decimal)
        if argument == ZERO and name in _ODD:
            return ZERO
        if argument == ZERO and name in _EVEN:
            return ONE
        if argument == ONE and name in ("ln", "log10", "log2"):
            return ZERO
        return self._made(Call(name, argument))

    def _added(self, terms: Iterable[Node]) -> Node:
        numbers: dict[Node, Number] = {}
        large: list[Node] = []
        for term in _flat(terms, Sum):
            self._spend(1)
            number, rest = _without_number(term)
            before = numbers.get(rest, ZERO)
            total = _folded(before.value + number.value, before, number)
            if total is None:
                large.append(term)
            else:
                numbers[rest] = total
        collected = [self._scaled(number, rest) for rest, number in numbers.items() if number.value]
        collected += large
        if len(collected) > 1 and any(isinstance(term, Sum) for term in collected):
            # 2(x + 1) − (x + 1) has become x + 1 among other terms.
            return self._added(collected)
        if not collected:
            return ZERO
        ordered = sorted(collected, key=_term_order)
        if without_sign(ordered[0])[0] and not without_sign(ordered[-1])[0]:
            ordered.reverse()  # 1 − x², not −x² + 1
        return ordered[0] if len(ordered) == 1 else self._made(Sum(tuple(ordered)))

    def _scaled(self, number: Number, rest: Node) -> Node:
        """number · rest, of which `_without_number` makes the same two again."""
        if number == ONE:
            return rest
        if rest == ONE:
            return number
        if isinstance(rest, Number | Product):
            own, others = _without_number(rest)
            product = _folded(own.value * number.value, own, number)
            if product is None:
                return self._made(Product((number, *_factors(rest))))
            if product == ONE or others == ONE:
                return others if product == ONE else product
            return self._made(Product((product, *_factors(others))))
        if number == MINUS_ONE and isinstance(rest, Sum):
            return self._added(self._scaled(MINUS_ONE, term) for term in rest.terms)
        return self._made(Product((number, rest)))

    def _expanded(self, term: Node) -> list[Node]:
        """4x(x² − 1) as 4x³ and −4x; any other term as it is."""
        factors = _factors(term)
        sums = [factor for factor in factors if isinstance(factor, Sum)]
        if len(sums) != 1:
            return [term]
        others = [factor for factor in factors if not isinstance(factor, Sum)]
        return [self.multiply(*others, part) for part in sums[0].terms]

    def _made(self, node: Node) -> Node:
        self._spend(1 + len(node.children))
        if node.size > MOST_SIZE or node.depth > MOST_DEPTH:
            raise TooLargeError
        return node

    def _spend(self, work: int) -> None:
        self._work += work
        if self._work > MOST_WORK:
            raise TooLargeError


def _flat(nodes: Iterable[Node], kind: type[Node]) -> Iterable[Node]:
    for node in nodes:
        yield from node.children if isinstance(node, kind) else (node,)


def _factors(node: Node) -> tuple[Node, ...]:
    return node.factors if isinstance(node, Product) else (node,)


def _as_power(node: Node) -> tuple[Node, Node]:
    return (node.base, node.exponent) if isinstance(node, Power) else (node, ONE)


def _without_number(term: Node) -> tuple[Number, Node]:
    """The number in front of a term, and the rest."""
    match term:
        case Number():
            return term, ONE
        case Product((Number() as number, only)):
            return number, only
        case Product((Number() as number, *others)):
            return number, Product(tuple(others))
    return ONE, term


def _folded(value: Fraction, *of: Number) -> Number | None:
    """The number that comes of others; None where it is too long to read."""
    is_long = abs(value.numerator) > _LARGE or value.denominator > _LARGE
    # A number as typed, times 1 or plus 0, is long already.
    if is_long and all(value != number.value for number in of):
        return None
    return Number(value, any(number.is_decimal for number in of))


def _folded_power(base: Number, exponent: Number) -> Number | None:
    """The exact power of a number, where there is one that can be read."""
    value, n = base.value, exponent.value
    if n.denominator == 2 and abs(n) == Fraction(1, 2) and value > 0:
        root = Fraction(math.isqrt(value.numerator), math.isqrt(value.denominator))
        return Number(root if n > 0 else 1 / root) if root * root == value else None
    if n.denominator != 1 or abs(n) > _MOST_POWER or (value == 0 and n < 0):
        return None
    if max(abs(value.numerator), value.denominator) > _LARGE:
        return None
    return _folded(value ** int(n), Number(Fraction(0), base.is_decimal))


def _degrees(node: Node) -> tuple[Fraction, Fraction] | None:
    """The powers of x and y in a monomial; None for any other node."""
    x = y = Fraction(0)
    for factor in _factors(node):
        base, exponent = _as_power(factor)
        if isinstance(base, Number | Constant) and not exponent.names:
            continue
        if not (isinstance(base, Variable) and isinstance(exponent, Number)):
            return None
        if base.name == "x":
            x += exponent.value
        else:
            y += exponent.value
    return x, y


def _term_order(term: Node) -> tuple[bool, Fraction, Fraction, str]:
    """What is no monomial first, then descending powers."""
    factors = _factors(term)
    known = [degrees for factor in factors if (degrees := _degrees(factor)) is not None]
    x = sum((degrees[0] for degrees in known), Fraction(0))
    y = sum((degrees[1] for degrees in known), Fraction(0))
    # The number in front must not decide: the order is the same in x − y and in 2x − 2y.
    return len(known) == len(factors), -x - y, -x, _without_number(term)[1].key


def _factor_order(factor: Node) -> tuple[int, str]:
    """Constants, variables, powers with a variable above, sums, functions: x·eˣ·(x + 1)·sin x."""
    base, exponent = _as_power(factor)
    if isinstance(base, Number | Constant) and not exponent.names:
        place = 0
    elif not isinstance(exponent, Number):
        place = 2
    elif isinstance(base, Variable):
        place = 1
    else:
        place = 3 if isinstance(base, Sum) else 4
    return place, factor.key
