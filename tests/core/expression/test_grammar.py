"""What is typed, and the tree that it means."""

from fractions import Fraction

import numpy as np
import pytest

from gd_desktop.core.expression.grammar import parse
from gd_desktop.core.expression.nodes import Number, Variable
from gd_desktop.core.function import parse_function

# What is typed, and the same with all its signs and brackets.
SAME = [
    ("2x", "2*x"),
    (".5x", "0.5*x"),
    ("2.x", "2*x"),
    ("1.5e-3x", "0.0015*x"),
    ("2E3x", "2000*x"),
    ("2e−3x", "0.002*x"),
    ("2ex", "2*e*x"),
    ("2e^x", "2*(e^x)"),
    ("2(x+1)", "2*(x+1)"),
    ("(x+1)(x-1)", "(x+1)*(x-1)"),
    ("x(x-1)", "x*(x-1)"),
    ("x y", "x*y"),
    ("xy", "x*y"),
    ("xyx", "x*y*x"),
    ("πx", "pi*x"),
    ("PI x", "π*x"),
    ("tau X", "τ*x"),
    ("1/2x", "(1/2)*x"),
    ("x/2y", "(x/2)*y"),
    ("x/y/2", "(x/y)/2"),
    ("6/2(x+1)", "(6/2)*(x+1)"),
    ("-x^2", "-(x^2)"),
    ("2^-x", "2^(-x)"),
    ("2^-x^2", "2^(-(x^2))"),
    ("x^2^3", "x^(2^3)"),
    ("x**2", "x^2"),
    ("x²", "x^2"),
    ("x²³", "x^23"),
    ("x⁻¹", "x^(-1)"),
    ("x⁺²", "x^2"),
    ("x¹⁰", "x^10"),
    ("2x^2", "2*(x^2)"),
    ("e^2x", "(e^2)*x"),
    ("e^-x²/2", "(e^(-(x^2)))/2"),
    ("x--2", "x-(-2)"),
    ("x+-2", "x+(-2)"),
    ("x*-2", "x*(-2)"),
    ("x/-y", "x/(-y)"),
    ("--x", "x"),
    ("+x", "x"),
    ("x−1", "x-1"),
    ("x–1", "x-1"),
    ("2·x", "2*x"),
    ("2×x", "2*x"),
    ("2⋅x", "2*x"),
    ("2∗x", "2*x"),
    ("x÷2", "x/2"),
    ("[x+1]{x−1}", "(x+1)*(x-1)"),
    ("|x|", "abs(x)"),
    ("2|x|y", "2*abs(x)*y"),
    ("|x||y|", "abs(x)*abs(y)"),
    ("||x|−1|", "abs(abs(x)-1)"),
    ("|2(|x|−1)|", "abs(2*(abs(x)-1))"),
    ("|2·|x|−1|", "abs(2*abs(x)-1)"),
    ("|x|^2", "abs(x)^2"),
    ("√|x|", "sqrt(abs(x))"),
    ("√x", "sqrt(x)"),
    ("√(x+1)", "sqrt(x+1)"),
    ("√(x)^2", "(sqrt(x))^2"),
    ("√x²", "sqrt(x^2)"),
    ("2√x y", "2*sqrt(x)*y"),
    ("√-x", "sqrt(-x)"),
    ("√√x", "sqrt(sqrt(x))"),
    ("∛x", "cbrt(x)"),
    ("sin x", "sin(x)"),
    ("Sin(X)", "sin(x)"),
    ("sin 2x", "sin(2*x)"),
    ("sin 2πx", "sin(2*pi*x)"),
    ("2sin x", "2*sin(x)"),
    ("x sin(x)", "x*sin(x)"),
    ("xsinx", "x*sin(x)"),
    ("sinxcosx", "sin(x)*cos(x)"),
    ("sin x cos x", "sin(x)*cos(x)"),
    ("sin x·cos x", "sin(x)*cos(x)"),
    ("sin x/2", "sin(x)/2"),
    ("sin x·y", "sin(x)*y"),
    ("sin x + 1", "sin(x)+1"),
    ("sin x^2", "sin(x^2)"),
    ("sin x²y", "sin(x^2*y)"),
    ("sin(x)^2", "(sin(x))^2"),
    ("sin(x)²", "(sin(x))^2"),
    ("sin²x", "(sin(x))^2"),
    ("sin^2 x", "(sin(x))^2"),
    ("sin^2(x)", "(sin(x))^2"),
    ("sin² 2x", "(sin(2*x))^2"),
    ("sin²(x)^3", "((sin(x))^2)^3"),
    ("sin(x)x", "sin(x)*x"),
    ("sin(x)(x+1)", "sin(x)*(x+1)"),
    ("sin x(x+1)", "sin(x)*(x+1)"),
    ("sin 2(x+1)", "sin(2*(x+1))"),
    ("sin π(x+1)", "sin(pi*(x+1))"),
    ("sin -x", "sin(-x)"),
    ("sin −2x", "sin(-(2*x))"),
    ("sin|x|", "sin(abs(x))"),
    ("|sin|x||", "abs(sin(abs(x)))"),
    ("|sin 2|x", "abs(sin(2))*x"),
    ("sin sin x", "sin(sin(x))"),
    ("ln sin x", "ln(sin(x))"),
    ("ln √x", "ln(sqrt(x))"),
    ("e^sin 2x", "e^(sin(2*x))"),
    ("log x", "ln(x)"),
    ("log10x", "log10(x)"),
    ("log2 x", "log2(x)"),
    ("arcsin x", "asin(x)"),
    ("arccos x", "acos(x)"),
    ("arctan x", "atan(x)"),
    ("σ(x)", "sigmoid(x)"),
    ("sgn x", "sign(x)"),
    ("expx", "exp(x)"),
    ("y = x^2", "x^2"),
    ("f(x) = x^2", "x^2"),
    ("F ( x , y ) = xy", "x*y"),
    ("z=x+y", "x+y"),
    (" x\n+\t1\u00a0", "x+1"),
]


@pytest.mark.parametrize(("typed", "plain"), SAME)
def test_what_is_typed_means(typed: str, plain: str) -> None:
    assert parse(typed) == parse(plain)


def test_numbers_are_kept_exactly() -> None:
    tree = parse("0.1x")
    assert tree.children == (Number(Fraction(1, 10)), Variable("x"))


def test_more_digits_than_a_float_has_are_kept() -> None:
    digits = "0." + "3" * 400
    assert parse(f"{digits}x").children[0] == Number(Fraction(digits))


@pytest.mark.parametrize("text", ["x/x", "x−x+1/x", "x·x⁻¹"])
def test_a_tree_is_evaluated_as_typed(text: str) -> None:
    value, gradient = parse_function(text).evaluate(np.array([0.0]))
    assert not np.isfinite(value)
    assert not np.isfinite(gradient).any()


@pytest.mark.parametrize(
    ("text", "parameters"),
    [("x", ("x",)), ("y", ("x", "y")), ("x y", ("x", "y")), ("0y", ("x", "y"))],
)
def test_a_y_makes_two_variables(text: str, parameters: tuple[str, ...]) -> None:
    function = parse_function(text)
    assert function.parameters == parameters
    assert len(function.slopes) == len(function.bends) == len(parameters)
