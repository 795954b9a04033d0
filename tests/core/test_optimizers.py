"""Every update rule against trajectories that are known without it."""

import json
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest

from gd_desktop.core.carry import Carry
from gd_desktop.core.curves import Parabola
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS, NEEDING_ALL, make_method, options_of
from gd_desktop.core.optimizers import Adam, GradientDescent, Optimizer
from gd_desktop.core.problem import Problem
from gd_desktop.core.setup import Setup
from gd_desktop.core.stepping import Stepper

from .samples import make_data, make_neuron, setup_of

ALL = slice(None)
STEPS = 40
DATA = Path(__file__).parents[1] / "data"
REFERENCES: dict[str, Any] = json.loads((DATA / "method_references.json").read_text("utf-8"))
# Two parameters, and mixed labels so that no gradient is 0.
NEURON = make_neuron([[-2], [-1], [1], [2]], [0, 1, 0, 1])


class Case(NamedTuple):
    """A method on a problem, and where it must be after k steps."""

    method: str
    problem: Parabola
    rate: float
    start: float
    expected: Callable[["Case", int], Fraction]


def vertex(problem: Parabola) -> Fraction:
    return -Fraction(problem.b) / (2 * Fraction(problem.a))


def contraction(case: Case, k: int) -> Fraction:
    """Each step multiplies the distance to the vertex by 1 − ηL, exactly."""
    at, factor = vertex(case.problem), 1 - Fraction(case.rate) * 2 * Fraction(case.problem.a)
    return at + (Fraction(case.start) - at) * factor**k


def one_leap(case: Case, k: int) -> Fraction:
    """The first step lands on the vertex, and the others stay there."""
    return vertex(case.problem) if k else Fraction(case.start)


def scan(case: Case, k: int) -> Fraction:
    """25 points from 6 below the vertex to 6 above, half apart; the 13th is the vertex."""
    return vertex(case.problem) - 6 + (Fraction(k, 2) if k < 25 else 6)


CASES = [
    Case("gradient-descent", Parabola(), 0.1, 8.0, contraction),
    Case("gradient-descent", Parabola(), 0.5, 8.0, contraction),
    Case("gradient-descent", Parabola(), 0.9, 8.0, contraction),
    Case("gradient-descent", Parabola(), 1.05, 8.0, contraction),
    Case("gradient-descent", Parabola(0.25, 3.0, -7.0), 0.3, -20.0, contraction),
    Case("gradient-descent", Parabola(-1.0, 4.0, 0.0), 0.05, 2.5, contraction),
    Case("gradient-descent", Parabola(50.0, 1.0, 1e3), 1e-3, 0.7, contraction),
    Case("newton-raphson", Parabola(), 0.1, 8.0, one_leap),
    Case("newton-raphson", Parabola(0.25, 3.0, -7.0), 5.0, -20.0, one_leap),
    Case("newton-raphson", Parabola(-1.0, 4.0, 0.0), 0.1, 8.0, one_leap),
    Case("grid-search", Parabola(), 0.1, 8.0, scan),
    Case("grid-search", Parabola(0.25, 3.0, -7.0), 0.1, 100.0, scan),
]


def name(case: Case) -> str:
    problem = case.problem
    return f"{case.method} {problem.a},{problem.b},{problem.c} at {case.rate}"


def described(run: dict[str, Any]) -> str:
    return " ".join([run["method"], *(f"{key}={value}" for key, value in run["options"].items())])


parabola_runs = pytest.mark.parametrize("run", REFERENCES["parabola"]["runs"], ids=described)
neuron_runs = pytest.mark.parametrize("run", REFERENCES["neuron"]["runs"], ids=described)
every_method = pytest.mark.parametrize("method", METHODS)


def optimizer_of(method: str, problem: Problem, **options: float) -> Optimizer:
    """The method with these settings, and else its defaults."""
    return make_method(method, options_of(method, options, problem), problem)


def after(optimizer: Optimizer, problem: Problem, steps: int = 3) -> Carry:
    """The Carry after a few steps: a memory that is not zero, where the method has one."""
    stepper = Stepper(problem, optimizer)
    carry = stepper.begin(np.array([0.7, -0.4]))
    for _ in range(steps):
        carry = stepper.advance(0.1, carry)
    return carry


def arrays_of(carry: Carry) -> list[bytes]:
    return [array.tobytes() for array in (carry.x, carry.gradient, *carry.state)]


@pytest.mark.parametrize("case", CASES, ids=name)
def test_the_trajectory_is_the_one_known(case: Case) -> None:
    optimizer = optimizer_of(case.method, case.problem)
    stepper = Stepper(case.problem, optimizer)
    carry = stepper.begin(np.array([case.start]))
    last = optimizer.last_step or STEPS
    for k in range(last + 1):
        assert carry.step == k
        assert carry.x.item() == pytest.approx(float(case.expected(case, k)), rel=1e-12, abs=1e-12)
        if k < last:
            carry = stepper.advance(case.rate, carry)


@parabola_runs
def test_every_step_on_the_parabola_is_pytorchs(run: dict[str, Any]) -> None:
    told = REFERENCES["parabola"]
    descent = Descent(
        Setup(
            method=run["method"],
            options=tuple(run["options"].items()),
            start=(told["start"],),
            rate=told["rate"],
        )
    )
    descent.forward(told["steps"])
    assert descent.trail.points(ALL)[:, 0] == pytest.approx(run["x"], rel=1e-9, abs=1e-9)


def table() -> Dataset:
    rows = np.loadtxt(DATA / "wdbc.csv", delimiter=",", encoding="utf-8")
    return make_data(rows[:, :-1], rows[:, -1])


@neuron_runs
def test_the_neurons_training_is_pytorchs(run: dict[str, Any]) -> None:
    told = REFERENCES["neuron"]
    setup = setup_of(
        [[0]],
        [0],
        data=table(),
        scale="standard",
        method=run["method"],
        options=tuple(run["options"].items()),
        start=tuple(told["start"]),
        rate=told["rate"],
    )
    descent = Descent(setup)
    descent.forward(told["steps"])
    assert descent.trail.costs(ALL) == pytest.approx(run["costs"], rel=1e-9, abs=0)
    for step, x in run["x"].items():
        descent.seek(int(step))
        assert descent.row().x == pytest.approx(x, rel=1e-9, abs=1e-9)


def test_every_method_has_a_known_trajectory() -> None:
    by_hand = {case.method for case in CASES}
    assert by_hand == {"gradient-descent", *NEEDING_ALL}
    for problem in ("parabola", "neuron"):
        by_torch = {run["method"] for run in REFERENCES[problem]["runs"] if not run["options"]}
        assert by_torch == set(METHODS) - set(NEEDING_ALL)


def test_the_references_are_of_so_many_steps_and_of_other_settings_too() -> None:
    lengths = {len(run["x"]) for run in REFERENCES["parabola"]["runs"]}
    assert lengths == {REFERENCES["parabola"]["steps"] + 1} == {61}
    assert {len(run["costs"]) for run in REFERENCES["neuron"]["runs"]} == {101}
    with_others = {run["method"] for run in REFERENCES["parabola"]["runs"] if run["options"]}
    assert with_others == set(METHODS) - {"gradient-descent", *NEEDING_ALL}


@every_method
def test_an_update_changes_none_of_its_arguments(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    carry = after(optimizer, NEURON)
    before = arrays_of(carry)
    x, state = optimizer.update(NEURON, carry, 0.1)
    assert arrays_of(carry) == before
    # Nor is what comes back a window on them, that a later write could be seen through.
    assert not np.shares_memory(x, carry.x)
    if method != "grid-search":  # its best point stays the same for many steps
        for new, old in zip(state, carry.state, strict=True):
            assert not np.shares_memory(new, old)


@every_method
def test_an_update_is_pure(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    carry = after(optimizer, NEURON)
    results = []
    for _ in range(2):
        x, state = optimizer.update(NEURON, carry, 0.1)
        results.append([x.tobytes(), *(part.tobytes() for part in state)])
        # Whatever else it is asked on the way leaves no trace in it.
        optimizer.update(NEURON, carry._replace(gradient=carry.gradient + 5), 7.0)
    assert results[0] == results[1]


@every_method
def test_a_method_begins_with_a_memory_of_the_parts_that_it_names(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    state = optimizer.begin(np.array([1.0, 2.0]))
    assert len(state) == len(optimizer.memory)
    assert all(part.dtype == np.float64 for part in state)
    if method != "grid-search":
        assert [part.tolist() for part in state] == [[0.0, 0.0]] * len(state)


@every_method
def test_the_memory_keeps_its_shape(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    shapes = [part.shape for part in optimizer.begin(np.zeros(2))]
    for steps in range(4):
        assert [part.shape for part in after(optimizer, NEURON, steps).state] == shapes


@every_method
def test_the_rate_counts_only_where_the_method_says_so(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    carry = after(optimizer, NEURON)
    one, two = (optimizer.update(NEURON, carry, rate)[0].tolist() for rate in (0.1, 0.2))
    assert (one != two) is optimizer.takes_rate
    assert optimizer.takes_rate is (method not in NEEDING_ALL)


@every_method
def test_only_a_search_has_a_last_step(method: str) -> None:
    assert (optimizer_of(method, NEURON).last_step is not None) is (method == "grid-search")


@pytest.mark.parametrize("method", ["momentum", "nesterov"])
def test_no_momentum_is_plain_gradient_descent(method: str) -> None:
    plain, carry = GradientDescent(), after(optimizer_of(method, NEURON), NEURON)
    x, _ = optimizer_of(method, NEURON, momentum=0.0).update(NEURON, carry, 0.1)
    assert x.tolist() == plain.update(NEURON, carry, 0.1)[0].tolist()


@pytest.mark.parametrize("method", ["adagrad", "adam"])
def test_the_first_step_is_as_long_as_the_rate_whatever_the_slope(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    stepper = Stepper(NEURON, optimizer)
    carry = stepper.begin(np.array([0.7, -0.4]))
    moved = optimizer.update(NEURON, carry, 0.25)[0] - carry.x
    assert moved == pytest.approx(-0.25 * np.sign(carry.gradient), rel=1e-5)


def test_an_adaptive_method_moves_each_parameter_by_itself() -> None:
    carry = Carry(0, np.zeros(2), (np.zeros(2), np.zeros(2)), 1.0, np.array([1e3, -1e-3]))
    x, _ = Adam().update(NEURON, carry, 0.1)
    assert x == pytest.approx([-0.1, 0.1], rel=1e-4)


@pytest.mark.parametrize("method", ["adagrad", "rmsprop", "adam"])
def test_a_slope_of_zero_moves_nothing_and_makes_no_nan(method: str) -> None:
    optimizer = optimizer_of(method, NEURON)
    x = np.array([3.0, 4.0])
    carry = Carry(0, x, optimizer.begin(x), 1.0, np.zeros(2))
    assert optimizer.update(NEURON, carry, 0.1)[0].tolist() == x.tolist()


def test_gradient_descent_steps_along_each_parameter() -> None:
    carry = Carry(0, np.array([8.0, -3.0]), (), 1.0, np.array([12.0, 0.5]))
    x, state = GradientDescent().update(NEURON, carry, 0.5)
    assert x.tolist() == [2.0, -3.25]
    assert state == ()
