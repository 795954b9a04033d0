"""Trees of functions as a person could type them, drawn at random."""

from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.errors import UnsatisfiedAssumption

from gd_desktop.core.expression.grammar import parse
from gd_desktop.core.expression.nodes import (
    FUNCTIONS,
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
)
from gd_desktop.core.expression.refusal import ExpressionRefusal
from gd_desktop.expression_text import as_text


def number(value: int | str) -> Number:
    """A number as typed."""
    exact = Fraction(value)
    return Number(exact, exact.denominator != 1)


numbers = st.sampled_from([number(value) for value in (0, 1, 2, 3, 7, 10, "0.5", "1.5", "0.03")])
variables = st.sampled_from([Variable("x"), Variable("x"), Variable("y")])
leaves = variables | numbers | st.sampled_from([Constant("e"), Constant("π"), Constant("τ")])


def _larger(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        several.map(Sum),
        several.map(Product),
        parts.map(Negative),
        st.builds(Quotient, parts, parts),
        st.builds(Power, parts, parts | numbers | numbers.map(Negative)),
        st.builds(Call, st.sampled_from(FUNCTIONS), parts),
    )


trees = st.recursive(leaves, _larger, max_leaves=8)


def typed(tree: Node) -> Node:
    """The tree as it is read from text; what would be refused is not looked at further."""
    try:
        return parse(as_text(tree))
    except ExpressionRefusal:
        raise UnsatisfiedAssumption from None
