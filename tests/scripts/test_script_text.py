"""What a program looks like, and which of its lines each phase of a step is about."""

import itertools
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from gd_desktop.core.costs import COSTS
from gd_desktop.core.expression.nodes import (
    HALF,
    Negative,
    Number,
    Power,
    Product,
    Quotient,
    Sum,
    Variable,
)
from gd_desktop.core.function import parse_function
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.phases import Phase, phases_of
from gd_desktop.core.recipe import Recipe
from gd_desktop.core.setup import RANDOM, ZEROS, Setup, build_stepper
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.gallery import gallery
from gd_desktop.scripts.draft import Script, folded
from gd_desktop.scripts.expression import as_python
from gd_desktop.scripts.script import script_of

FIVE = Recipe(((1, 0.1),), 5, 5)

PARABOLA = """\
import numpy as np

np.seterr(all="ignore")

def f(x):
    return x**2 - 4*x + 6

def slope(x):
    return 2*x - 4

x = np.float64(8)
rate = 0.1
history = [(0, x, f(x))]
for k in range(1, 5 + 1):
    g = slope(x)
    x = x - rate * g
    history.append((k, x, f(x)))

for row in history:
    print(*row)
"""


def lit(script: Script, step: int, phase: Phase) -> str:
    """The part of a line that a phase is about."""
    line, first, end = script.place(step, phase)
    return script.lines[line][first:end]


def neuron(name: str = "four-points", **fields: object) -> Setup:
    values: dict[str, object] = {"model": "neuron", "data": load_builtin(name), "start": ZEROS}
    return Setup(**(values | fields))  # type: ignore[arg-type]


def every_setup() -> list[Setup]:
    setups = [Setup(method=method) for method in METHODS]
    for name, method in itertools.product(TERRAINS, METHODS):
        start = terrain(name).start
        setups.append(Setup(model="terrain", terrain=name, method=method, start=start))
    for entry in gallery():
        start = tuple(map(float, entry.start))
        setups += [
            Setup(model="function", function=entry.text, start=start, method=method)
            for method in METHODS
        ]
    for cost, method in itertools.product(COSTS, METHODS):
        setups.append(neuron(cost=cost, method=method))
        if method not in NEEDING_ALL:
            setups.append(neuron("penguins", cost=cost, method=method, batch=32, held_out=0.2))
            setups.append(neuron(cost=cost, method=method, mistakes=tuple(map(str, Mistake))))
    return setups


def test_the_parabola_by_gradient_descent_is_some_ten_lines() -> None:
    assert script_of(Setup(), FIVE).text == PARABOLA


def test_each_phase_of_each_run_is_about_a_part_of_a_line() -> None:
    for setup in every_setup():
        script, stepper = script_of(setup, FIVE), build_stepper(setup)
        for step, phase in itertools.product((0, 3), phases_of(stepper.problem, stepper.optimizer)):
            assert lit(script, step, phase).strip(), (setup, step, phase)


def test_lines_are_narrow() -> None:
    for setup in every_setup():
        for line in script_of(setup, FIVE).lines:
            assert len(line) <= 60, (setup, line)


@pytest.mark.parametrize(
    ("method", "later"),
    [
        (
            "gradient-descent",
            {"slope": "g = slope(x)", "scale": "rate * g", "ahead": "x = x - rate * g"},
        ),
        ("momentum", {"memory": "v = beta * v + g", "scale": "rate * v"}),
        ("nesterov", {"memory": "v = beta * v + g", "scale": "rate * (g + beta * v)"}),
        ("adagrad", {"memory": "s = s + g**2", "scale": "rate * g / (np.sqrt(s) + eps)"}),
        ("rmsprop", {"memory": "s = decay * s + (1 - decay) * g**2"}),
        ("adam", {"scale": "rate * m_hat / (np.sqrt(s_hat) + eps)"}),
        ("newton-raphson", {"curvature": "h = curvature(x)", "scale": "step = g / h if g else 0"}),
        (
            "grid-search",
            {
                "compare": "np.isfinite(cost) and cost < lowest",
                "next": "x = grid[k] if k < len(grid) else best",
                "cost": "cost = f(x)",
            },
        ),
    ],
)
def test_the_phases_of_each_method(method: str, later: dict[str, str]) -> None:
    script = script_of(Setup(method=method), FIVE)
    assert {phase: lit(script, 3, Phase(phase)) for phase in later} == later
    # One stands where the run begins, and later where its step has led to.
    start = "x = grid[0]" if method == "grid-search" else "x = np.float64(8)"
    assert lit(script, 0, Phase.STAND) == start
    led = Phase.NEXT if method == "grid-search" else Phase.AHEAD
    assert script.place(3).line == script.place(3, led).line


def test_at_rest_the_line_is_lit_that_has_led_there() -> None:
    script = script_of(Setup(), FIVE)
    assert lit(script, 0, Phase.STAND) == "x = np.float64(8)"
    assert lit(script, 1, Phase.STAND) == "x = x - rate * g"
    assert script.lines[script.place(0, Phase.COST).line] == "history = [(0, x, f(x))]"
    assert script.lines[script.place(2, Phase.COST).line].strip().startswith("history.append")


def test_the_phases_of_a_neuron() -> None:
    script = script_of(neuron(start=(0.5, 0.2)), FIVE)
    phases = (Phase.ERROR, Phase.ACTIVATION, Phase.PULL, Phase.MEAN, Phase.SCALE)
    assert [lit(script, 2, phase) for phase in phases] == [
        "error = np.where(y == 1, -off, off)",
        "slope = off * (grown * off)",
        "pull = X @ (error * slope)",
        "pull / len(y)",
        "rate * g",
    ]
    crossed = script_of(neuron(cost="cross-entropy"), FIVE)
    assert lit(crossed, 2, Phase.ACTIVATION) == "error"  # the slope has cancelled
    assert "slope" not in crossed.text


def test_mistakes_are_named_where_they_are() -> None:
    said = {
        Mistake.SIGN: "z = -(w @ X)  # bug: the sign",
        Mistake.NO_INPUT: "pull = np.ones_like(X) @ (error * slope)  # bug: no X",
        Mistake.SUM: "return cost, pull  # bug: no mean",
        Mistake.NO_SLOPE: "pull = X @ error  # bug: no slope",
        Mistake.LATE_BIAS: "late = evaluate(moved, X, y)  # bug: the new w",
    }
    assert set(said) == set(Mistake)
    for mistake, line in said.items():
        lines = [text.strip() for text in script_of(neuron(mistakes=(mistake,)), FIVE).lines]
        assert line in lines
    assert "bug" not in script_of(neuron(), FIVE).text


def test_a_rate_that_was_changed_on_the_way_is_a_few_numbers() -> None:
    recipe = Recipe(((1, 0.1), (5, 0.25), (9, 0.1)), 20, 20)
    text = script_of(Setup(), recipe).text
    assert "rates = np.repeat(\n    [0.1, 0.25, 0.1],\n    [4, 4, 12],\n)" in text
    assert "    rate = rates[k - 1]\n" in text
    assert "rate" not in script_of(Setup(method="newton-raphson"), recipe).text


def test_lists_of_many_numbers_are_broken_into_lines() -> None:
    rates = tuple((first, 0.01 + first / 1000) for first in range(1, 60, 2))
    lines = script_of(Setup(), Recipe(rates, 70, 70)).lines
    assert max(map(len, lines)) <= 60
    wide = load_builtin("digits")
    start = tuple(place / 7 for place in range(len(wide.names) + 1))
    script = script_of(neuron("digits", start=start), FIVE)
    assert max(map(len, script.lines)) <= 60
    assert lit(script, 0, Phase.STAND).startswith("w = np.array([0.0,")


def test_few_rows_stand_in_the_program_and_many_in_a_table_beside_it() -> None:
    few = script_of(neuron(), FIVE)
    assert few.table is None
    assert "    [-2, 0], [-1, 0], [1, 1], [2, 1],\n" in few.text
    many = script_of(neuron("penguins"), FIVE)
    assert many.table is not None
    assert 'Path(__file__).with_suffix(".csv")' in many.text
    head, *rows = many.table.splitlines()
    assert head == "bill_length_mm,flipper_length_mm,species"
    assert len(rows) == 274
    assert np.array([float(cell) for cell in rows[0].split(",")]).shape == (3,)
    inside = script_of(neuron("penguins"), FIVE, data_inside=True)
    assert inside.table is None
    assert "__file__" not in inside.text


def test_names_of_columns_leave_a_table_readable() -> None:
    data = load_builtin("four-points")
    odd = replace(data, names=('a, "b"\nc',), is_own=True)
    script = script_of(neuron(data=odd), FIVE, data_inside=False)
    assert script.table is not None
    assert script.table.splitlines()[0].startswith('"a, ""b"" c",')


def test_starts() -> None:
    assert "x = np.float64(0)\n" in script_of(Setup(start=ZEROS), FIVE).text
    assert "w = np.zeros(2)\n" in script_of(neuron(), FIVE).text
    assert "w = np.full(2, -1.0)\n" in script_of(neuron(start=(-1.0, -1.0)), FIVE).text
    wide = script_of(neuron("digits", start=RANDOM, seed=4), FIVE).text
    assert "drawn = np.random.default_rng(4).uniform(-6, 6, 65)\n" in wide
    assert "history = [(0, cost)]\n" in wide


@pytest.mark.parametrize(
    ("typed", "python"),
    [
        ("x^4 - 3x^3 + 2", "x**4 - 3*x**3 + 2"),
        ("e^(-x^2)", "np.exp(-x**2)"),
        ("-x^2", "-x**2"),
        ("(-x)^2", "(-x)**2"),
        ("x^(-2)", "1/x**2"),
        ("x/2/3", "x/2/3"),
        ("x/(2/3)", "x/(2/3)"),
        ("x - (3 - x)", "x - (3 - x)"),
        ("x*(-3)", "x*(-3)"),
        ("2^x^2", "2**(x**2)"),
        ("√|x|", "np.sqrt(abs(x))"),
        ("x^(1/2)", "x**(1/2)"),
        ("τ x", "2*np.pi*x"),
        ("x τ", "x*(2*np.pi)"),
        ("asin x + cbrt x", "np.arcsin(x) + np.cbrt(x)"),
        ("ln(x) log10(x)", "np.log(x)*np.log10(x)"),
        ("0.1x + 1e-8", "0.1*x + 1e-08"),
    ],
)
def test_functions_as_python(typed: str, python: str) -> None:
    assert as_python(parse_function(typed).tree) == python


def test_constants_that_would_raise_an_error_in_python_are_written_as_what_they_are() -> None:
    zero, nine = Number(Fraction(0)), Number(Fraction(9))
    x, tower = Variable("x"), Power(nine, Power(nine, nine))
    assert as_python(Sum((x, Quotient(nine, zero)))) == "x + np.inf"
    assert as_python(Sum((x, Negative(tower)))) == "x - np.inf"
    assert as_python(Product((x, Power(Negative(nine), HALF)))) == "x*np.nan"
    assert as_python(zero) == "np.float64(0)"
    assert as_python(nine) == "9"
    assert as_python(Number(Fraction(10**150))) == "np.float64(1e+150)"


def test_long_expressions_are_broken_where_they_fall_apart() -> None:
    text = "(aaaa*x + bbbb)**2*(cccc*x + dddd) + eeee*np.exp(-(x - ffff)**2) - gggg/hhhh"
    assert folded(text, 40) == [
        "(aaaa*x + bbbb)**2*(cccc*x + dddd)",
        "+ eeee*np.exp(-(x - ffff)**2)",
        "- gggg/hhhh",
    ]
    assert "".join(folded("np.sin(aaaaaaaaaa + bbbbbbbbbbbbbb + cccccccc)", 30)).replace(
        " ", ""
    ) == ("np.sin(aaaaaaaaaa+bbbbbbbbbbbbbb+cccccccc)")
