"""Numbers and formulas of the tasks as they stand on paper."""

from typing import NamedTuple

from gd_desktop import data_labels
from gd_desktop.core.curves import Parabola
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.exercises.numbers import clean
from gd_desktop.core.exercises.samples import inputs_of
from gd_desktop.core.exercises.tasks import Column, Precision, Quantity
from gd_desktop.core.function import Function
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Problem
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.formulas import Notation, derivative_text, function_text, weight_letters, written
from gd_desktop.io.translated import feature_title
from gd_desktop.numerals import MINUS, TIMES, Style, plain, side_by_side, subscript
from gd_desktop.tongue import fill

_K, _NEXT_K = "ₖ", "ₖ₊₁"


class Manner(NamedTuple):
    """How all sheets of a class are written.

    notation  the letters in use
    titles    what the inputs of a neuron's samples are called, of the first features; none where
              samples are made up
    samples   how many the neuron has
    """

    notation: Notation
    titles: tuple[str, ...] = ()
    samples: int = 0


def manner_of(setup: Setup, notation: Notation) -> Manner:
    """That of the sheets that are drawn from a Setup."""
    if setup.data is None:
        return Manner(notation)
    data, _, is_scaled = inputs_of(setup, 2)
    return Manner(notation, tuple(_title(data, name, is_scaled) for name in data.names), len(data))


def _title(data: Dataset, column: str, is_scaled: bool) -> str:
    try:
        title = feature_title(data.source, column)
    except Refusal:
        title = column  # of a table of one's own
    return fill(data_labels.STANDARDISED, title=title) if is_scaled else title


def shown(value: float, precision: Precision) -> str:
    """A number of a task: whole where that is promised or short, else rounded."""
    if precision.is_exact:
        return plain(clean(value))
    return written(clean(value), Style(precision.decimals))


def letters(problem: Problem) -> list[str]:
    """The parameters' letters: x, y; of a neuron w₁, w₂, b."""
    if isinstance(problem, Neuron):
        return [*weight_letters(len(problem.parameters) - 1), "b"]
    return list(problem.parameters)


def column_titles(setup: Setup, columns: tuple[Column, ...], notation: Notation) -> list[str]:
    """The formulas above a table's columns, the row number's first."""
    problem = build_problem(setup)
    names = letters(problem)
    value = "y" if isinstance(problem, Parabola) else "f"
    slopes = slope_titles(setup, notation)
    titles = {
        Quantity.POINT: [f"{name}{_K}" for name in names],
        Quantity.NEXT: [f"{name}{_NEXT_K}" for name in names],
        Quantity.SLOPE: slopes,
        Quantity.COST: [value],
        Quantity.SUM: ["z"],
        Quantity.OUTPUT: ["ŷ"],
    }
    return ["k", *(titles[column.what][column.axis] for column in columns)]


def slope_titles(setup: Setup, notation: Notation) -> list[str]:
    """dy/dx, f′(x), ∂f/∂x or ∂C/∂w, for each parameter."""
    problem = build_problem(setup)
    if isinstance(problem, Neuron):
        return [f"∂{notation.cost}/∂{name}" for name in letters(problem)]
    if isinstance(problem, Parabola):
        return ["dy/dx"]
    return ["f′(x)"] if len(problem.parameters) == 1 else ["∂f/∂x", "∂f/∂y"]


def problem_formulas(setup: Setup, notation: Notation) -> list[str]:
    """The function and its slopes, a line each."""
    problem = build_problem(setup)
    if isinstance(problem, Parabola):
        return [function_text(problem), f"dy/dx = {derivative_text(problem)}"]
    if isinstance(problem, Function):
        # Imported here: a parabola needs no writer of expressions.
        from gd_desktop.expression_text import as_text

        slopes = zip(slope_titles(setup, notation), problem.slopes, strict=True)
        return [function_name(setup), *(f"{title} = {as_text(slope)}" for title, slope in slopes)]
    return neuron_formulas(setup, notation)


def function_name(setup: Setup) -> str:
    """The function in one formula."""
    problem = build_problem(setup)
    if isinstance(problem, Parabola):
        return function_text(problem)
    assert isinstance(problem, Function)
    from gd_desktop.expression_text import as_text

    return f"f({', '.join(problem.parameters)}) = {as_text(problem.tree)}"


def neuron_formulas(setup: Setup, notation: Notation) -> list[str]:
    """A neuron's output, its cost, and its slopes by the chain rule, for one sample."""
    assert setup.data is not None
    names = letters(build_problem(setup))
    inputs = input_letters(setup)
    products = (f"{name}{TIMES}{x}" for name, x in zip(names[:-1], inputs, strict=True))
    cost, slope = {
        "quadratic": (f"½(ŷ {MINUS} y)²", f"(ŷ {MINUS} y){TIMES}σ′(z)"),
        "quadratic-mean": (f"(ŷ {MINUS} y)²", f"2{TIMES}(ŷ {MINUS} y){TIMES}σ′(z)"),
        "cross-entropy": (
            f"{MINUS}y{TIMES}ln ŷ {MINUS} (1 {MINUS} y){TIMES}ln(1 {MINUS} ŷ)",
            f"ŷ {MINUS} y",
        ),
    }[setup.cost]
    delta = f"({slope})" if setup.cost == "cross-entropy" else slope
    slopes = [
        *(
            f"∂{notation.cost}/∂{name} = {delta}{TIMES}{x}"
            for name, x in zip(names[:-1], inputs, strict=True)
        ),
        f"∂{notation.cost}/∂b = {slope}",
    ]
    bend = f"σ′(z) = ŷ{TIMES}(1 {MINUS} ŷ)"
    is_bent = setup.cost != "cross-entropy"
    return [
        f"z = {' + '.join((*products, 'b'))}      ŷ = σ(z) = 1/(1 + e^({MINUS}z))",
        f"{notation.cost} = {cost}" + (f"      {bend}" if is_bent else ""),
        "      ".join(slopes),
    ]


def input_letters(setup: Setup) -> list[str]:
    """x, or x₁ and x₂."""
    assert setup.data is not None
    count = len(setup.data.names)
    return ["x"] if count == 1 else [f"x{subscript(place + 1)}" for place in range(count)]


def rule_formula(setup: Setup, notation: Notation) -> str:
    """xₖ₊₁ = xₖ − η · dy/dx, for each parameter."""
    names = letters(build_problem(setup))
    return "      ".join(
        f"{name}{_NEXT_K} = {name}{_K} {MINUS} {notation.rate} {TIMES} {slope}"
        for name, slope in zip(names, slope_titles(setup, notation), strict=True)
    )


def start_formula(setup: Setup) -> str:
    """x₀ = 8; (x₀, y₀) = (3, 2)."""
    assert isinstance(setup.start, tuple)
    names = letters(build_problem(setup))
    return side_by_side(
        f"{name}{subscript(0)} = {plain(value)}"
        for name, value in zip(names, setup.start, strict=True)
    )


def rate_formula(setup: Setup, notation: Notation) -> str:
    """η = 0.1."""
    return f"{notation.rate} = {plain(setup.rate)}"


def place_formula(setup: Setup, point: tuple[float, ...]) -> str:
    """x = 2.25, y = −1, to what can be read."""
    names = letters(build_problem(setup))
    return side_by_side(
        f"{name} = {plain(round(value, 4) + 0.0)}" for name, value in zip(names, point, strict=True)
    )
