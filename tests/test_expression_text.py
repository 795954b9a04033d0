"""Functions written back: as text that means the same, and as LaTeX that can be typeset."""

import json
import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings

from gd_desktop.core.expression.grammar import parse
from gd_desktop.core.expression.nodes import Node
from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.core.expression.tape import Tape
from gd_desktop.core.function import parse_function
from gd_desktop.expression_text import MOST_TEXT, as_latex, as_text, with_numbers

from .core.expression.trees import trees

REFERENCES = Path(__file__).parent / "data" / "function_references.json"
FUNCTIONS = [
    each["text"]
    for each in json.loads(REFERENCES.read_text(encoding="utf-8"))["functions"].values()
]

WORTHLESS = (Fault.DIVISION_BY_ZERO, Fault.NOT_FINITE, Fault.NOT_REAL)

# As typed, and as it is written back.
WRITTEN = [
    ("4x^3-9x^2", "4x³ − 9x²"),
    ("sin(x)+x^2/10", "sin x + x²/10"),
    ("sqrt(abs(x))", "√|x|"),
    ("exp(-x^2)", "exp(−x²)"),
    ("e^(-x^2)", "e^(−x²)"),
    ("1/(2√x)", "1/(2√x)"),
    ("2*3x", "2·3x"),
    ("x*2", "x·2"),
    ("x(-2)", "x·(−2)"),
    ("x--2", "x − (−2)"),
    ("-x^2", "−x²"),
    ("(-x)^2", "(−x)²"),
    ("x^-2", "x⁻²"),
    ("x^(1/2)", "x^(1/2)"),
    ("x^0.5", "x^0.5"),
    ("x^2^x", "x^(2^x)"),
    ("(x^2)^3", "(x²)³"),
    ("(x+1)(x-1)", "(x + 1)(x − 1)"),
    ("x(x+1)", "x(x + 1)"),
    ("xy", "xy"),
    ("xe", "x·e"),
    ("pi x", "πx"),
    ("x - (y - 1)", "x − (y − 1)"),
    ("x/(y/2)", "x/(y/2)"),
    ("x/y/2", "x/y/2"),
    ("1/2x", "1/2·x"),
    ("2sinx", "2 sin x"),
    ("x sin 2x", "x·sin(2x)"),
    ("sin x/2", "sin(x)/2"),
    ("sin(x/2)", "sin(x/2)"),
    ("sin^2 x", "sin² x"),
    ("sin(x^2)", "sin(x²)"),
    ("ln|x|", "ln|x|"),
    ("ln(x)^2", "(ln x)²"),
    ("∛x²", "∛(x²)"),
    ("(√x)²", "(√x)²"),
    ("||x|-1|", "||x| − 1|"),
    ("2|x|y", "2·|x|·y"),
    ("log10 x + log2(x)", "log10(x) + log2(x)"),
    ("arctan x", "arctan x"),
    ("sigmoid(x)^2", "σ(x)²"),
    ("sign x", "sign(x)"),
    ("0.001x", "0.001x"),
    ("1.5e-9x", "1.5·10⁻⁹·x"),
    ("1e300x", "10³⁰⁰x"),
    ("12345678x", "12345678x"),
    ("tau x", "τx"),
]

# A function, and its derivative by x.
DERIVED = [
    ("x^4 - 3x^3 + 2", "4x³ − 9x²"),
    ("4x^3 - 9x^2", "12x² − 18x"),
    ("(x²−1)²", "4x(x² − 1)"),
    ("4x(x²−1)", "12x² − 4"),
    ("sin x + x²/10", "cos x + x/5"),
    ("|x|", "sign(x)"),
    ("√|x|", "sign(x)/(2√|x|)"),
    ("e^(−x²)", "−2x·e^(−x²)"),
    ("exp(2x)", "2e^(2x)"),
    ("x^x", "x^x·(ln x + 1)"),
    ("ln x", "1/x"),
    ("1/x", "−1/x²"),
    ("√x", "1/(2√x)"),
    ("1/(1+e^-x)", "e^(−x)/(e^(−x) + 1)²"),
    ("σ(x)", "(1 − σ(x))·σ(x)"),
    ("tanh x", "1 − tanh² x"),
    ("tan x", "1/cos²(x)"),
    ("asin x", "1/√(1 − x²)"),
    ("atan x", "1/(x² + 1)"),
    ("2^x", "2^x·ln 2"),
    ("log10 x", "1/(x·ln 10)"),
    ("sin²x", "2 cos x·sin x"),
    ("x sin x", "x·cos x + sin x"),
    ("0.1x²", "0.2x"),
    ("x²/4 + x/3", "x/2 + 1/3"),
    ("(1-x)^2", "−2(1 − x)"),
    ("x - x^3/3", "1 − x²"),
    ("(x+1)(x-1)", "2x"),
    ("x² + xy + y²", "2x + y"),
    ("x^y", "y·x^(y − 1)"),
    ("πx²", "2πx"),
    ("cos(τx)", "−τ·sin(τx)"),
    ("∛x", "1/(3(∛x)²)"),
    ("2x", "2"),
    ("x-x", "0"),
]


@pytest.fixture(scope="module")
def typeset() -> Callable[[str], str]:
    """LaTeX as SVG."""
    with warnings.catch_warnings():
        # The typesetter finds its fonts in a way that Python is about to change.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath
    return lambda latex: str(ziamath.Latex(latex, size=20).svg())


@pytest.mark.parametrize(("typed", "text"), WRITTEN)
def test_what_is_typed_is_written(typed: str, text: str) -> None:
    assert as_text(parse(typed)) == text


@pytest.mark.parametrize(("typed", "text"), DERIVED)
def test_derivatives_read_well(typed: str, text: str) -> None:
    assert as_text(parse_function(typed).slopes[0]) == text


@pytest.mark.parametrize(
    ("typed", "x", "text"),
    [
        ("4x³ − 9x²", "8", "4·8³ − 9·8²"),
        ("4x³ − 9x²", "−1.5", "4·(−1.5)³ − 9·(−1.5)²"),
        ("2x − 4", "8", "2·8 − 4"),
        ("x − 4", "−1.5", "−1.5 − 4"),
        ("4 − x", "−1.5", "4 − (−1.5)"),
        ("−x", "−1.5", "−(−1.5)"),
        ("4x(x² − 1)", "8", "4·8·(8² − 1)"),
        ("xy", "8", "8·3"),
        ("x e^x", "8", "8·e^8"),
        ("sin x/2", "−1.5", "sin(−1.5)/2"),
        ("sin x + cos x", "8", "sin 8 + cos 8"),
        ("|x|/√x", "−1.5", "|−1.5|/√(−1.5)"),
        ("x²", "1.2·10⁷", "(1.2·10⁷)²"),
        ("e^(−x²)", "8", "e^(−8²)"),
        ("2^x", "−1.5", "2^(−1.5)"),
    ],
)
def test_numbers_are_put_in(typed: str, x: str, text: str) -> None:
    assert with_numbers(parse(typed), {"x": x, "y": "3"}) == text


def values(node: Node) -> np.ndarray:
    """(25,) at places all over."""
    xs, ys = np.meshgrid([-2.1, -0.6, 0.4, 1.3, 3.2], [-1.7, -0.3, 0.7, 1.1, 2.6])
    with np.errstate(all="ignore"):
        value = Tape((node,), ("x", "y")).run([xs.ravel(), ys.ravel()])[0]
    return np.broadcast_to(value, (25,))


def assert_reads_back(node: Node) -> None:
    text = as_text(node)
    if text.endswith("…"):
        return
    # A constant, as derivatives can be, is no function.
    again = parse(text) if node.names else parse(f"({text}) + 0x")
    assert values(again) == pytest.approx(values(node), rel=1e-9, nan_ok=True), text


@settings(max_examples=400, deadline=None)
@given(tree=trees)
def test_what_is_written_is_read_back(tree: Node) -> None:
    try:
        assert_reads_back(tree)
    except ExpressionRefusal as no:
        # What is drawn may have constants without a value: those alone are refused.
        assume(no.fault not in WORTHLESS)
        raise


@pytest.mark.parametrize("text", FUNCTIONS)
def test_the_references_are_read_back(text: str) -> None:
    function = parse_function(text)
    for node in (function.tree, *function.slopes, *function.bends[0], *function.bends[-1]):
        assert_reads_back(node)


@pytest.mark.parametrize("text", [*FUNCTIONS, *(typed for typed, _ in WRITTEN)])
def test_its_latex_can_be_typeset(text: str, typeset: Callable[[str], str]) -> None:
    function = parse_function(text)
    for node in (function.tree, *function.slopes, *function.bends[0]):
        latex = as_latex(node)
        assert "−" not in latex
        assert "<svg" in typeset(latex)


@pytest.mark.parametrize(
    ("typed", "latex"),
    [
        ("x^2/10", r"\frac{x^{2}}{10}"),
        ("(x+1)/(x-1)", r"\frac{x + 1}{x - 1}"),
        ("√|x|", r"\sqrt{\left| x \right|}"),
        ("∛x", r"\sqrt[3]{x}"),
        ("e^(-x^2)", "e^{-x^{2}}"),
        ("sin²x", r"\sin^{2} x"),
        ("2*3x", r"2 \cdot 3 x"),
        ("asin x·x", r"\arcsin x \cdot x"),
        ("1.5e-9x", r"1.5 \cdot 10^{-9} \cdot x"),
        ("τx", r"\tau x"),
    ],
)
def test_latex(typed: str, latex: str) -> None:
    assert as_latex(parse(typed)) == latex


def test_a_long_sum_ends_in_dots(typeset: Callable[[str], str]) -> None:
    node = parse("+".join(f"sin({i}x)^3·{i}" for i in range(1, 30)))
    text, latex = as_text(node), as_latex(node)
    assert MOST_TEXT / 2 < len(text) <= MOST_TEXT + 5
    assert text.endswith(" + …")
    assert latex.endswith(r" + \ldots")
    assert "<svg" in typeset(latex)


def test_a_long_product_is_given_up() -> None:
    node = parse("·".join(f"(x+{i})" for i in range(70)))
    assert as_text(node) == as_text(node)[:MOST_TEXT] + "…"
    assert as_latex(node) == r"\ldots"
    assert len(with_numbers(node, {"x": "−1.23456"})) == MOST_TEXT + 1
