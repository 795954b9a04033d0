"""Derivatives of drawn functions against differences of their values."""

import math
from collections.abc import Iterator
from dataclasses import fields

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from gd_desktop.core.expression.derivative import Derivation
from gd_desktop.core.expression.nodes import (
    Call,
    Constant,
    Negative,
    Node,
    Power,
    Variable,
)
from gd_desktop.core.expression.simplify import Algebra, TooLargeError
from gd_desktop.core.expression.tape import Tape
from gd_desktop.core.function import parse_function

from .trees import trees, typed

NAMES = ("x", "y")
# Not 0, nor where corners and jumps are likely.
places = st.floats(-2.5, 2.5).map(lambda value: round(value, 3) + 0.0137)


def value(node: Node, at: tuple[float, float]) -> float:
    with np.errstate(all="ignore"):
        return float(Tape((node,), NAMES).run([np.float64(part) for part in at])[0])


def difference(node: Node, at: tuple[float, float], axis: int, h: float) -> float:
    """The central difference of fourth order."""

    def moved(by: float) -> float:
        x, y = at
        return value(node, (x + by, y) if axis == 0 else (x, y + by))

    return (8 * (moved(h) - moved(-h)) - moved(2 * h) + moved(-2 * h)) / (12 * h)


def nodes(node: Node) -> Iterator[Node]:
    """A node and all in it."""
    yield node
    for part in fields(node):
        found = getattr(node, part.name)
        for inner in found if isinstance(found, tuple) else (found,):
            if isinstance(inner, Node):
                yield from nodes(inner)


def has_vanished(node: Node, at: tuple[float, float]) -> bool:
    """Whether a power, of a base that is not 0, is too small for a float: (−x)^(x^300) is then
    (−x)^0 = 1 to the differences, and undefined to the derivative.
    """
    if not isinstance(node, Power):
        return False
    return value(node, at) == 0 != value(node.base, at)


VANISHING = Power(Negative(Variable("x")), Power(Variable("x"), Call("sinh", Constant("τ"))))


@example(tree=VANISHING, x=0.0137, y=0.0137)
@settings(max_examples=400, deadline=None)
@given(tree=trees, x=places, y=places)
def test_derivatives_are_differences(tree: Node, x: float, y: float) -> None:
    # Of 0^x and the like, ln 0 makes the derivative undefined everywhere.
    assume("0/1" not in tree.key)
    algebra = Algebra()
    try:
        normal = algebra.normal(typed(tree))
        slopes = [Derivation(algebra).by(normal, name) for name in NAMES]
    except TooLargeError:
        assume(False)
    here = value(tree, (x, y))
    assume(abs(here) < 1e6)
    for axis, slope in enumerate(slopes):
        coarse, fine = (difference(tree, (x, y), axis, h) for h in (2e-3, 1e-3))
        # Where two differences agree, there is no corner, no pole and no fast wave near.
        scale = 1 + abs(fine) + abs(here)
        if math.isfinite(fine) and abs(coarse - fine) < 1e-8 * scale:
            found = value(slope, (x, y))
            # What the differences see of a power too small for a float is not the function.
            is_undefined = math.isnan(found) and any(
                has_vanished(node, (x, y)) for node in nodes(tree)
            )
            assert is_undefined or found == pytest.approx(fine, abs=1e-6 * scale)


@settings(max_examples=200, deadline=None)
@given(tree=trees, x=places, y=places)
def test_the_normal_form_has_the_same_value(tree: Node, x: float, y: float) -> None:
    here = value(tree, (x, y))
    assume(abs(here) < 1e6)
    # A function with huge numbers inside has lost its digits in either form.
    nearby = [value(tree, (x + d, y + d)) for d in (1e-9, -1e-9)]
    assume(all(abs(other - here) < 1e-6 * (1 + abs(here)) for other in nearby))
    normal = Algebra().normal(typed(tree))
    assert value(normal, (x, y)) == pytest.approx(here, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("text", ["x^3", "sin(x)y", "x^y", "|x|", "ln x", "2^x", "x^(x y)"])
def test_bends_are_symmetric(text: str) -> None:
    bends = parse_function(text).bends
    for i, row in enumerate(bends):
        for j, bend in enumerate(row):
            assert bend == bends[j][i]
