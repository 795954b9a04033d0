"""A function as a flat list of operations, for one point or for many."""

import operator
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from gd_desktop.core.expression.nodes import (
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

# A value is an np.float64 or an array (n,) of them. Python's own floats would be faster, and would
# raise where these answer with inf and nan.
Value = Any
_Operation = tuple[Callable[..., Value], int, int | None]


def _sigmoid(z: Value) -> Value:
    return 1.0 / (1.0 + np.exp(-z))


_CALLS: dict[str, Callable[[Value], Value]] = {
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "exp": np.exp,
    "ln": np.log,
    "log10": np.log10,
    "log2": np.log2,
    "sqrt": np.sqrt,
    "cbrt": np.cbrt,
    "abs": np.abs,
    "sign": np.sign,
    "sigmoid": _sigmoid,
}
_CONSTANTS = {"e": np.e, "π": np.pi, "τ": 2 * np.pi}


class Tape:
    """The values of some nodes at a point, computed together; what they share, once.

    Where a value is undefined or too large it is nan or inf, and numpy warns of it, unless the
    caller has it silenced.
    """

    def __init__(self, roots: Sequence[Node], variables: Sequence[str]) -> None:
        recorder = Recorder(variables)
        places = [recorder.place(root) for root in roots]
        self._first, self._operations, order = recorder.finished()
        self._places = [order[place] for place in places]

    def run(self, inputs: Sequence[Value]) -> list[Value]:
        """A value for each root; a root without variables has a single one, whatever the inputs.

        inputs  for each variable an np.float64, or an array (n,)
        """
        values = [*inputs, *self._first]
        for function, a, b in self._operations:
            values.append(function(values[a]) if b is None else function(values[a], values[b]))
        return [values[place] for place in self._places]


class Recorder:
    """Turns nodes into operations, each of them once."""

    def __init__(self, variables: Sequence[str]) -> None:
        self._places: dict[Node, int] = {}
        self._known: dict[_Operation, int] = {}
        # Of each place, its constant value, or None where a variable is in it.
        self._values: list[np.float64 | None] = [None] * len(variables)
        self._operations: dict[int, _Operation] = {}
        self._inputs = len(variables)
        for place, name in enumerate(variables):
            self._places[Variable(name)] = place

    def place(self, node: Node) -> int:
        """Where the node's value will be."""
        place = self._places.get(node)
        if place is None:
            place = self._places[node] = self._record(node)
        return place

    def constant(self, node: Node) -> float:
        """The value of a node without variables."""
        value = self._values[self.place(node)]
        assert value is not None
        return float(value)

    def finished(self) -> tuple[list[np.float64], list[_Operation], dict[int, int]]:
        """The constants, the operations, and where each place is among inputs, constants and
        results, in this order.
        """
        order = {place: place for place in range(self._inputs)}
        constants: list[np.float64] = []
        for place, value in enumerate(self._values):
            if value is not None:
                order[place] = self._inputs + len(constants)
                constants.append(value)
        for place in self._operations:
            order[place] = len(order)
        operations = [
            (function, order[a], None if b is None else order[b])
            for function, a, b in self._operations.values()
        ]
        return constants, operations, order

    def _record(self, node: Node) -> int:
        match node:
            case Number(value):
                return self._number(value)
            case Constant(name):
                return self._add(np.float64(_CONSTANTS[name]))
            case Sum(terms):
                return self._sum(terms)
            case Product(factors):
                return self._product(factors)
            case Negative(of):
                return self._do(operator.neg, self.place(of))
            case Quotient(above, below):
                return self._do(operator.truediv, self.place(above), self.place(below))
            case Power(base, exponent):
                return self._power(base, exponent)
            case Call(name, argument):
                return self._do(_CALLS[name], self.place(argument))
        raise TypeError(f"no value for {node!r}")

    def _number(self, value: Fraction) -> int:
        return self._add(np.float64(float(value)))

    def _sum(self, terms: tuple[Node, ...]) -> int:
        place = self.place(terms[0])
        for term in terms[1:]:
            is_negative, positive = without_sign(term)
            join = operator.sub if is_negative else operator.add
            place = self._do(join, place, self.place(positive))
        return place

    def _product(self, factors: tuple[Node, ...]) -> int:
        above: int | None = None
        below: int | None = None
        for factor in factors:
            if isinstance(factor, Power) and _is_below(factor.exponent):
                under = self.place(_turned(factor))
                below = under if below is None else self._do(operator.mul, below, under)
            else:
                over = self.place(factor)
                above = over if above is None else self._do(operator.mul, above, over)
        if above is None:
            above = self.place(ONE)
        return above if below is None else self._do(operator.truediv, above, below)

    def _power(self, base: Node, exponent: Node) -> int:
        if base == E:
            return self._do(np.exp, self.place(exponent))
        if isinstance(exponent, Number) and exponent.value < 0:
            one, below = self.place(ONE), self.place(_turned(Power(base, exponent)))
            return self._do(operator.truediv, one, below)
        if isinstance(exponent, Negative) and isinstance(exponent.of, Number):
            below = self.place(Power(base, exponent.of))
            return self._do(operator.truediv, self.place(ONE), below)
        a = self.place(base)
        value = exponent.value if isinstance(exponent, Number) else None
        if value == 1:
            return a
        if value == Fraction(1, 2):
            return self._do(np.sqrt, a)
        # numpy's power takes ten times as long as a product.
        if value in (2, 3, 4):
            square = self._do(operator.mul, a, a)
            if value == 2:
                return square
            return self._do(operator.mul, square, a if value == 3 else square)
        return self._do(_raised, a, self.place(exponent))

    def _do(self, function: Callable[..., Value], a: int, b: int | None = None) -> int:
        operation = (function, a, b)
        if operation in self._known:
            return self._known[operation]
        x, y = self._values[a], None if b is None else self._values[b]
        if x is not None and (b is None or y is not None):
            with np.errstate(all="ignore"):
                place = self._add(np.float64(function(x) if b is None else function(x, y)))
        else:
            place = self._add(None)
            self._operations[place] = operation
        self._known[operation] = place
        return place

    def _add(self, value: np.float64 | None) -> int:
        self._values.append(value)
        return len(self._values) - 1


def _is_below(exponent: Node) -> bool:
    return isinstance(exponent, Number) and exponent.value < 0


def _turned(power: Power) -> Node:
    """The power with the other sign in its exponent, for the lower part of a fraction."""
    assert isinstance(power.exponent, Number)
    exponent = Number(-power.exponent.value, power.exponent.is_decimal)
    return power.base if exponent == ONE else Power(power.base, exponent)


def _raised(base: Value, exponent: Value) -> Value:
    """base ^ exponent, undefined where either is: numpy has 1 for 1 ^ nan and nan ^ 0."""
    raised = np.power(base, exponent)
    is_blank = np.isnan(base) | np.isnan(exponent)
    if np.ndim(raised):
        return np.where(is_blank, np.nan, raised)
    return np.float64(np.nan) if is_blank else raised
