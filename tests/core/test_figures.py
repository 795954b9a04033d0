"""The numbers that texts speak of, against bare recurrences and closed forms."""

import itertools
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from gd_desktop.core.conditions import Condition, parse_condition
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.figures import Figure, changed
from gd_desktop.core.methods import MOST_OF_NEWTON
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.quantities import (
    Here,
    Standing,
    Unknown,
    Value,
    check_quantity,
    has,
    quantities,
    read,
    words_of,
)
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup, build_problem

from .samples import FOUR, XOR, setup_of

PARABOLA = Setup(steps=1000, tolerance=1e-6)
ONE_SAMPLE: dict[str, Any] = {"rate": 0.15, "steps": 100_000}


def figure(quantity: str, until: str = "", **more: Any) -> Figure:
    condition = parse_condition(until) if until else None
    step = more.pop("step", None)
    return Figure(quantity, step, condition, tuple(more.items()))


def number(setup: Setup, quantity: str, until: str = "", sample: int = 0, **more: Any) -> float:
    found = figure(quantity, until, **more).compute(setup, sample)
    assert isinstance(found, float)
    return found


@pytest.mark.parametrize(("step", "x"), [(0, 8.0), (1, 6.8), (2, 5.84), (33, 2 + 6 * 0.8**33)])
def test_a_step_of_the_worked_table(step: int, x: float) -> None:
    assert number(PARABOLA, "x", step=step) == pytest.approx(x, rel=1e-12)


@pytest.mark.parametrize(("rate", "near", "done"), [(0.1, 29, 74), (0.5, 1, 1), (0.9, 29, 74)])
def test_the_steps_of_the_rates(rate: float, near: int, done: int) -> None:
    assert number(PARABOLA, "step", "distance < 0.01", rate=rate) == near
    assert number(PARABOLA, "step", "outcome = converged", rate=rate) == done


@pytest.mark.parametrize(("rate", "outcome"), [(1.0, "cycling"), (1.05, "diverged")])
def test_a_rate_that_is_too_large_never_comes_near(rate: float, outcome: str) -> None:
    assert math.isnan(number(PARABOLA, "step", "distance < 0.01", rate=rate))
    first = number(PARABOLA, "step", f"outcome = {outcome}", rate=rate)
    descent = Descent(changed(PARABOLA, {"rate": rate}.items()))
    descent.forward(int(first))
    assert descent.verdict().outcome.value == outcome
    descent.seek(int(first) - 1)
    assert descent.verdict().outcome.value != outcome


@pytest.mark.parametrize(
    ("cost", "start", "steps"),
    [
        ("quadratic", (0.6, 0.9), 107),
        ("quadratic", (2.0, 2.0), 302),
        ("quadratic", (5.0, 5.0), 73_605),
        ("cross-entropy", (0.6, 0.9), 22),
        ("cross-entropy", (2.0, 2.0), 31),
        ("cross-entropy", (5.0, 5.0), 51),
    ],
)
def test_one_sample_is_learnt_in_so_many_steps(
    cost: str, start: tuple[float, float], steps: int
) -> None:
    setup = setup_of([[1.0]], [0], cost=cost, start=start, **ONE_SAMPLE)
    assert number(setup, "step", "output < 0.2") == steps


def test_the_closed_forms_on_the_parabola() -> None:
    at_start = {
        "x": 8.0,
        "x0": 8.0,
        "cost": 38.0,
        "drop": 36.0,
        "slope": 12.0,
        "norm": 12.0,
        "distance": 6.0,
        "curvature": 2.0,
        "lowest": 2.0,
        "factor": 0.8,
        "landing": 0.5,
        "limit": 1.0,
        "next": 6.8,
        "rate": 0.1,
        "step": 0.0,
        "epoch": 0.0,
        "lanes": 0.0,
    }
    for quantity, value in at_start.items():
        assert number(PARABOLA, quantity) == pytest.approx(value, rel=1e-12), quantity
    assert math.isnan(number(PARABOLA, "shift"))
    assert number(PARABOLA, "shift", step=1) == pytest.approx(1.2)
    assert number(PARABOLA, "epoch", step=3) == 3


def test_what_a_run_does_not_have_is_no_number() -> None:
    for quantity in ("y", "w", "b", "output", "accuracy", "full_cost", "slope2"):
        assert math.isnan(number(PARABOLA, quantity)), quantity
    neuron = setup_of(*FOUR)
    for quantity in ("x", "w2", "distance", "drop"):
        assert math.isnan(number(neuron, quantity)), quantity


def test_the_letters_of_a_function_and_its_slopes() -> None:
    bowl = Setup(model="function", function="x^2 + 3y^2", start=(2.0, -1.0), rate=0.1)
    found = [number(bowl, name) for name in ("x", "y", "slope", "slope1", "slope2", "w")]
    assert found[:5] == [2.0, -1.0, 4.0, 4.0, -6.0]
    assert math.isnan(found[5])
    assert number(bowl, "curvature") == pytest.approx(6)
    assert number(bowl, "lowest") == pytest.approx(2)


def test_the_chain_rules_factors_of_a_sample() -> None:
    setup = setup_of(*FOUR, start=(0.5, 0.2), rate=1.0)
    z = 0.5 * 2 + 0.2
    output = 1 / (1 + math.exp(-z))
    expected = {
        "z": z,
        "output": output,
        "error": output - 1,
        "label": 1.0,
        "input": 2.0,
        "bend": output * (1 - output),
        "w": 0.5,
        "w1": 0.5,
        "b": 0.2,
        "pull": (output - 1) * output * (1 - output) * 2,
    }
    for quantity, value in expected.items():
        assert number(setup, quantity, sample=3) == pytest.approx(value, rel=1e-12), quantity


def test_a_hessian_of_very_many_parameters_is_not_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    curvature = Neuron.curvature
    monkeypatch.setattr(
        Neuron, "curvature", lambda neuron, x: asked.append(len(x)) or curvature(neuron, x)
    )
    few, many = (setup_of(np.zeros((2, count)), [0, 1]) for count in (3, MOST_OF_NEWTON))
    for quantity in ("curvature", "lowest", "factor", "landing", "limit"):
        assert math.isnan(number(many, quantity)), quantity
    assert asked == []
    assert number(few, "curvature") > 0
    assert set(asked) == {4}


def test_a_hessian_that_is_not_finite_has_no_eigenvalue() -> None:
    # Newton's first step leads to nan: of features that are all 0, the matrix is singular.
    blank = setup_of(np.zeros((4, 5)), [0, 1, 1, 1], method="newton-raphson")
    for quantity in ("curvature", "lowest", "factor", "landing", "limit"):
        assert math.isnan(number(blank, quantity, step=1)), quantity


@pytest.mark.parametrize("mistakes", [(), ("sign",), ("no-input",), ("sign", "sum")])
@pytest.mark.parametrize("quantity", ["z", "output", "error"])
@pytest.mark.parametrize("limit", [-0.6, -0.2, 0.2, 0.5, 0.7])
def test_the_first_row_is_the_first_also_of_code_with_bugs(
    mistakes: tuple[str, ...], quantity: str, limit: float
) -> None:
    setup = setup_of(*FOUR, start=(0.5, 0.2), rate=1.0, steps=60, mistakes=mistakes)
    for sample, operator in itertools.product(range(4), "<>"):
        condition = f"{quantity} {operator} {limit}"
        descent = Descent(setup)
        expected = math.nan
        for step in range(61):
            value = read(quantity, Here(descent, sample))
            if value < limit if operator == "<" else value > limit:
                expected = step
                break
            descent.forward(1)
        found = number(setup, "step", condition, sample)
        assert found == pytest.approx(expected, nan_ok=True), (condition, sample)


def test_a_batch_makes_an_epoch_of_several_steps() -> None:
    setup = setup_of(*FOUR, batch=3, rate=0.5)
    assert number(setup, "batches") == 2
    assert number(setup, "epoch", step=3) == 1.5
    assert figure("batch").compute(setup) == 3
    assert figure("batch", batch="all").compute(setup) == "all"


def test_every_number_is_a_float_whatever_the_setup_was_written_with() -> None:
    whole = replace(PARABOLA, rate=1, start=(8,), coefficients=(1, -4, 6), tolerance=0)
    neuron = setup_of(*FOUR, rate=1, start=(1, 0), batch=3)
    for setup in (whole, neuron, Setup(model="function", function="x^2", start=(1,), rate=1)):
        run = Here(Descent(setup))
        for quantity in quantities():
            value = read(quantity, run)
            assert type(value) in (float, str), quantity


def test_words_are_words() -> None:
    assert figure("outcome").compute(PARABOLA) == "not-yet"
    assert figure("regime", rate=0.9).compute(PARABOLA) == "alternating"
    for name in ("outcome", "regime", "model", "method", "terrain", "cost_function", "fog"):
        words = words_of(name)
        assert words is not None
        assert figure(name).compute(PARABOLA) in words
    assert words_of("function") == ()
    assert words_of("cost") is None


def test_another_method_has_its_usual_settings_and_the_same_one_keeps_its_own() -> None:
    adam = changed(PARABOLA, [("method", "adam"), ("beta1", 0.5)])
    assert adam.method_options["beta1"] == 0.5
    assert changed(adam, [("beta2", 0.9)]).method_options["beta1"] == 0.5
    assert changed(adam, [("method", "momentum")]).options == ()
    # Momentum's first two steps, by hand: v = 12, x = 6.8; v = 0.5 · 12 + 9.6, x = 5.24.
    assert number(PARABOLA, "x", step=2, method="momentum", momentum=0.5) == pytest.approx(5.24)


def test_changes_that_cannot_be_taken_are_refused() -> None:
    with pytest.raises(Refusal):
        figure("x", rate=-1.0).compute(PARABOLA)
    with pytest.raises(Refusal):
        figure("x", momentum=0.5).compute(PARABOLA)


def test_a_step_past_the_end_of_the_numbers_is_none() -> None:
    assert math.isnan(number(PARABOLA, "x", step=20_000, rate=1e10))


def test_unknown_quantities_are_refused() -> None:
    for name in ("steps", "w0", "w10", "xx", "", "X", "slope0"):
        with pytest.raises(Unknown):
            check_quantity(name)
        with pytest.raises(Unknown):
            Figure(name)
    problem = build_problem(PARABOLA)
    assert has("x", problem)
    assert has("slope1", problem)
    assert not has("y", problem)
    assert not has("slope2", problem)


@pytest.mark.parametrize(
    ("text", "quantity", "operator", "value"),
    [
        ("cost < 0.1", "cost", "<", 0.1),
        ("outcome = converged", "outcome", "=", "converged"),
        ("outcome!=not-yet", "outcome", "!=", "not-yet"),
        ("step<=1", "step", "<=", 1.0),
        ("  x  >=  -1e-3 ", "x", ">=", -0.001),
    ],
)
def test_a_condition_is_read(text: str, quantity: str, operator: str, value: Value) -> None:
    condition = parse_condition(text)
    assert condition == Condition(quantity, operator, value)
    assert parse_condition(str(condition)) == condition


@pytest.mark.parametrize(
    "text", ["", "cost", "cost <", "cost == 1", "cost < low", "cost < nan", "1 < cost", "a < b < c"]
)
def test_what_is_no_condition_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_condition(text)


def test_equal_is_what_is_equal_to_a_person() -> None:
    here = Here(Descent(changed(PARABOLA, [("start", (0.1 + 0.2,))])))
    assert parse_condition("x = 0.3").holds(here)
    assert parse_condition("x <= 0.3").holds(here)
    assert not parse_condition("x != 0.3").holds(here)
    assert not parse_condition("y != 0.3").holds(here)


def test_a_standing_and_a_descent_at_its_cursor_say_the_same() -> None:
    for setup in (PARABOLA, setup_of(*XOR, batch=3, start=(0.3, -0.2, 0.1))):
        descent = Descent(setup)
        descent.forward(3)
        standing, here = Standing.of(descent, 1), Here(descent, 1)
        for name in quantities():
            told, found = read(name, standing), read(name, here)
            assert told == found or (told != told and found != found), name


CONDITIONS = (
    *("cost < 3", "norm <= 0.1", "x < 2.5", "slope > -1", "distance < 0.5", "drop < 1e-3"),
    *("step >= 7", "x = 5.84", "outcome = converged", "outcome = stalled", "outcome = cycling"),
    *("outcome = diverged", "outcome != not-yet", "shift < 0.1", "next < 3", "factor > 2"),
    *("output < 0.3", "error > -0.2", "z > 1", "w < 0", "b > 0.2", "accuracy >= 0.75"),
    *("full_cost < 0.1", "slope2 < 0.01", "cost != 38", "cost < inf", "x > inf"),
)


def bare_search(setup: Setup, condition: Condition, sample: int) -> float:
    """The first step where it holds, looked for at each row with all that can be told of it."""
    descent = Descent(setup)
    while not condition.holds(Standing.of(descent, sample)):
        if descent.cursor >= setup.steps or not descent.can_go_on():
            return math.nan
        descent.forward(1)
    return float(descent.cursor)


RUNS = {
    "monotone": changed(PARABOLA, [("steps", 60)]),
    "alternating": changed(PARABOLA, [("rate", 0.9), ("steps", 60)]),
    "cycle": changed(PARABOLA, [("rate", 1.0), ("steps", 60)]),
    "diverging": changed(PARABOLA, [("rate", 1.3), ("steps", 60)]),
    "not finite": changed(PARABOLA, [("rate", 1e9), ("steps", 60)]),
    "adam": changed(PARABOLA, [("method", "adam"), ("rate", 0.5), ("steps", 60)]),
    "search": changed(PARABOLA, [("method", "grid-search"), ("steps", 60)]),
    "terrain": Setup(model="terrain", terrain="himmelblau", start=(0.0, 0.0), rate=0.01, steps=60),
    "neuron": setup_of(*XOR, start=(0.3, -0.2, 0.1), rate=2.0, steps=40),
    "batches": setup_of(*XOR, start=(0.3, -0.2, 0.1), rate=2.0, steps=40, batch=3),
    "saturated": setup_of([[1.0]], [0], start=(5.0, 5.0), rate=0.15, steps=40),
    "wide": setup_of(np.eye(10), np.arange(10) % 2, rate=5.0, steps=40),
}


@pytest.mark.parametrize("setup", RUNS.values(), ids=RUNS.keys())
def test_a_search_finds_the_row_that_a_bare_one_finds(setup: Setup) -> None:
    for text in CONDITIONS:
        condition = parse_condition(text)
        found = Figure("step", until=condition).compute(setup)
        expected = bare_search(setup, condition, 0)
        assert found == expected or (found != found and expected != expected), text


def test_a_search_is_broken_off_when_it_is_asked_to() -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 5:
            raise InterruptedError

    endless = figure("step", "cost < 0", steps=1_000_000)
    with pytest.raises(InterruptedError):
        endless.compute(PARABOLA, check=check)
    asked = 0
    with pytest.raises(InterruptedError):
        figure("x", step=1_000_000).compute(PARABOLA, check=check)


@pytest.mark.parametrize("asked", [{"step": 6}, {"until": "step >= 6"}])
def test_long_steps_are_looked_at_one_by_one(asked: dict[str, Any]) -> None:
    """A step of Newton's method with many weights takes long, and who closes the window waits."""
    rng = np.random.default_rng(0)
    names = tuple(f"x{i}" for i in range(150))
    labels = np.arange(100) % 2
    data = Dataset("drawn", names, rng.normal(size=(100, 150)), labels, is_own=True)
    setup = Setup(model="neuron", data=data, method="newton-raphson", start="zeros")
    looks = itertools.count()
    figure("step", **asked).compute(setup, check=lambda: next(looks))
    assert next(looks) >= 6


@pytest.mark.parametrize("text", ["cost = 0", "cost <= 0", "cost < 1e300", "cost = 1e300"])
def test_infinity_equals_nothing_else(text: str) -> None:
    descent = Descent(Setup(rate=1e200))
    descent.forward(5)
    here = Standing.of(descent)
    assert here.row.cost == math.inf
    assert not parse_condition(text).holds(here)
    assert parse_condition("cost != 0").holds(here)
    assert parse_condition("cost > 1e300").holds(here)
