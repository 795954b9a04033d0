"""Derivatives of nodes in the normal form, in the normal form."""

from collections.abc import Callable
from fractions import Fraction

from gd_desktop.core.expression.nodes import (
    MINUS_ONE,
    ONE,
    ZERO,
    Call,
    Node,
    Number,
    Power,
    Product,
    Sum,
    Variable,
)
from gd_desktop.core.expression.simplify import Algebra

_TWO = Number(Fraction(2))
_TEN = Number(Fraction(10))
_MINUS_TWO = Number(Fraction(-2))
_MINUS_HALF = Number(Fraction(-1, 2))
_THIRD = Number(Fraction(1, 3))


class Derivation:
    """d/dx and d/dy, by the sum, product, power and chain rules. Raises TooLargeError."""

    def __init__(self, algebra: Algebra) -> None:
        self._algebra = algebra
        self._known: dict[tuple[Node, str], Node] = {}

    def by(self, node: Node, name: str) -> Node:
        """The derivative by the variable of that name."""
        if name not in node.names:
            return ZERO
        known = self._known.get((node, name))
        if known is None:
            known = self._known[node, name] = self._derived(node, name)
        return known

    def _derived(self, node: Node, name: str) -> Node:
        algebra = self._algebra
        match node:
            case Variable():
                return ONE
            case Sum(terms):
                return algebra.add(*(self.by(term, name) for term in terms))
            case Product(factors):
                return algebra.add(*self._one_by_one(factors, name))
            case Power(base, exponent):
                return self._of_power(node, base, exponent, name)
            case Call(function, argument):
                outer = _OUTER[function](algebra, argument)
                return algebra.multiply(outer, self.by(argument, name))
        raise TypeError(f"no derivative of {node!r}")

    def _one_by_one(self, factors: tuple[Node, ...], name: str) -> list[Node]:
        """The terms of the product rule."""
        return [
            self._algebra.multiply(*factors[:i], self.by(factor, name), *factors[i + 1 :])
            for i, factor in enumerate(factors)
            if name in factor.names
        ]

    def _of_power(self, node: Node, base: Node, exponent: Node, name: str) -> Node:
        algebra = self._algebra
        if name not in exponent.names:
            lower = algebra.power(base, algebra.add(exponent, MINUS_ONE))
            return algebra.multiply(exponent, lower, self.by(base, name))
        if base == ZERO:
            return ZERO  # 0ˣ is 0 wherever it is anything, but ln 0 is nothing
        logarithm = algebra.call("ln", base)
        rate = algebra.multiply(self.by(exponent, name), logarithm)
        if name in base.names:
            below = algebra.power(base, MINUS_ONE)
            rate = algebra.add(rate, algebra.multiply(exponent, self.by(base, name), below))
        return algebra.multiply(node, rate)


def _one_plus_square(algebra: Algebra, u: Node) -> Node:
    return algebra.add(algebra.power(u, _TWO), ONE)


def _one_minus_square(algebra: Algebra, u: Node) -> Node:
    return algebra.add(ONE, algebra.multiply(MINUS_ONE, algebra.power(u, _TWO)))


def _of_logarithm(algebra: Algebra, u: Node, to: Number) -> Node:
    inverse = algebra.power(algebra.call("ln", to), MINUS_ONE)
    return algebra.multiply(algebra.power(u, MINUS_ONE), inverse)


def _of_sigmoid(algebra: Algebra, u: Node) -> Node:
    value = algebra.call("sigmoid", u)
    rest = algebra.add(ONE, algebra.multiply(MINUS_ONE, value))
    return algebra.multiply(value, rest)


# f′(u) for each function; exp and sqrt are powers in the normal form.
_OUTER: dict[str, Callable[[Algebra, Node], Node]] = {
    "sin": lambda a, u: a.call("cos", u),
    "cos": lambda a, u: a.multiply(MINUS_ONE, a.call("sin", u)),
    "tan": lambda a, u: a.power(a.call("cos", u), _MINUS_TWO),
    "asin": lambda a, u: a.power(_one_minus_square(a, u), _MINUS_HALF),
    "acos": lambda a, u: a.multiply(MINUS_ONE, a.power(_one_minus_square(a, u), _MINUS_HALF)),
    "atan": lambda a, u: a.power(_one_plus_square(a, u), MINUS_ONE),
    "sinh": lambda a, u: a.call("cosh", u),
    "cosh": lambda a, u: a.call("sinh", u),
    "tanh": lambda a, u: _one_minus_square(a, a.call("tanh", u)),
    "ln": lambda a, u: a.power(u, MINUS_ONE),
    "log10": lambda a, u: _of_logarithm(a, u, _TEN),
    "log2": lambda a, u: _of_logarithm(a, u, _TWO),
    "cbrt": lambda a, u: a.multiply(_THIRD, a.power(a.call("cbrt", u), _MINUS_TWO)),
    "abs": lambda a, u: a.call("sign", u),
    "sign": lambda a, u: ZERO,
    "sigmoid": _of_sigmoid,
}
