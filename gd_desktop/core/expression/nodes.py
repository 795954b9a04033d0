"""The tree of a function: frozen nodes, equal where they are written alike."""

from dataclasses import dataclass, field
from fractions import Fraction

FUNCTIONS = (
    "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh",
    "exp", "ln", "log10", "log2", "sqrt", "cbrt", "abs", "sign", "sigmoid",
)  # fmt: skip
CONSTANTS = ("e", "π", "τ")
VARIABLES = ("x", "y")


@dataclass(frozen=True, eq=False)
class Node:
    """A part of a function.

    key    the tree as one unambiguous text: two nodes are equal where their keys are
    size   how many nodes there are, this one and all below, each as often as it occurs
    depth  how many nodes lie on the longest way down
    names  of the variables that occur
    """

    key: str = field(init=False, repr=False)
    size: int = field(init=False, repr=False)
    depth: int = field(init=False, repr=False)
    names: frozenset[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        below = self.children
        # One text each makes equality, hash and order cheap however often nodes are compared.
        self._keep("key", self._written())
        self._keep("size", 1 + sum(node.size for node in below))
        self._keep("depth", 1 + max((node.depth for node in below), default=0))
        self._keep("names", self._own_names().union(*(node.names for node in below)))

    def _keep(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @property
    def children(self) -> tuple["Node", ...]:
        """The nodes right below this one."""
        return self._below()

    def _below(self) -> tuple["Node", ...]:
        return ()

    def _own_names(self) -> frozenset[str]:
        return frozenset()

    def _written(self) -> str:
        below = " ".join(node.key for node in self.children)
        return f"({type(self).__name__} {below})"


@dataclass(frozen=True, eq=False)
class Number(Node):
    """An exact number. `is_decimal`: it was typed with decimals, or comes of one that was."""

    value: Fraction
    is_decimal: bool = False

    def _written(self) -> str:
        # In base 16, which has no limit on digits and takes no time.
        return f"{self.value.numerator:x}/{self.value.denominator:x}"


@dataclass(frozen=True, eq=False)
class Variable(Node):
    """x or y."""

    name: str

    def _own_names(self) -> frozenset[str]:
        return frozenset((self.name,))

    def _written(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False)
class Constant(Node):
    """e, π or τ."""

    name: str

    def _written(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False)
class Sum(Node):
    """Two terms or more; what is subtracted is a Negative, or a product with a number below 0."""

    terms: tuple[Node, ...]

    def _below(self) -> tuple[Node, ...]:
        return self.terms


@dataclass(frozen=True, eq=False)
class Product(Node):
    """Two factors or more."""

    factors: tuple[Node, ...]

    def _below(self) -> tuple[Node, ...]:
        return self.factors


@dataclass(frozen=True, eq=False)
class Negative(Node):
    """−of. Only in trees as typed; the normal form has a factor −1."""

    of: Node

    def _below(self) -> tuple[Node, ...]:
        return (self.of,)


@dataclass(frozen=True, eq=False)
class Quotient(Node):
    """above / below. Only in trees as typed; the normal form has powers with a number below 0."""

    above: Node
    below: Node

    def _below(self) -> tuple[Node, ...]:
        return self.above, self.below


@dataclass(frozen=True, eq=False)
class Power(Node):
    """base ^ exponent."""

    base: Node
    exponent: Node

    def _below(self) -> tuple[Node, ...]:
        return self.base, self.exponent


@dataclass(frozen=True, eq=False)
class Call(Node):
    """A function, one of FUNCTIONS, of its argument."""

    name: str
    argument: Node

    def _below(self) -> tuple[Node, ...]:
        return (self.argument,)

    def _written(self) -> str:
        return f"({self.name} {self.argument.key})"


ZERO, ONE, MINUS_ONE = (Number(Fraction(value)) for value in (0, 1, -1))
HALF = Number(Fraction(1, 2))
E = Constant("e")


def without_sign(node: Node) -> tuple[bool, Node]:
    """Whether a minus stands in front of a node, and the node without it."""
    match node:
        case Negative(of):
            return True, of
        case Number(value, is_decimal) if value < 0:
            return True, Number(-value, is_decimal)
        case Product((Number(value, is_decimal), *others)) if value < 0:
            rest = others if value == -1 else [Number(-value, is_decimal), *others]
            return True, rest[0] if len(rest) == 1 else Product(tuple(rest))
    return False, node
