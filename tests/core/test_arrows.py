"""The parts of a step, against where the step leads."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.arrows import Arrow, Pull, arrows
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS
from gd_desktop.core.optimizers import AdaGrad, Adam, Momentum, Nesterov, RMSProp
from gd_desktop.core.problem import Vector
from gd_desktop.core.setup import Setup

from .samples import drawn

quick = settings(max_examples=40, deadline=None)
VELOCITY = ("momentum", "nesterov")
SIZED = ("adagrad", "rmsprop", "adam")
FEATURES = {"parabola": None, "a neuron": 2, "a wide neuron": 12}
every_problem = pytest.mark.parametrize("problem", FEATURES)


def setup_for(problem: str, method: str, **options: float) -> Setup:
    d = FEATURES[problem]
    setting = {"method": method, "options": tuple(options.items())}
    if d is None:
        return Setup(rate=0.05, **setting)
    start = tuple(round(0.3 * (-1) ** k * (k + 1), 2) for k in range(d + 1))
    return drawn(20, d, rate=0.4, start=start, **setting)


def parts(descent: Descent, rate: float) -> dict[Pull, Vector]:
    """The arrows at the cursor, by what they stand for."""
    row = descent.row()
    found = arrows(descent.stepper.optimizer, row.gradient, row.state, row.step, rate)
    assert all(isinstance(arrow, Arrow) and arrow.move.shape == row.x.shape for arrow in found)
    assert len({arrow.pull for arrow in found}) == len(found)
    return dict(found)


def moved(descent: Descent) -> Vector:
    next_x = descent.next_x()
    assert next_x is not None
    return next_x - descent.row().x


@every_problem
@pytest.mark.parametrize("method", VELOCITY)
@quick
@given(
    momentum=st.floats(0, 0.99), steps=st.integers(0, 40), rate=st.sampled_from([0.01, 0.3, 2.0])
)
def test_slope_and_what_is_carried_end_to_end_are_the_step(
    problem: str, method: str, momentum: float, steps: int, rate: float
) -> None:
    descent = Descent(setup_for(problem, method, momentum=momentum))
    if steps:
        descent.forward(steps)
    # The next step's rate may be another than the last one's.
    descent.amend(replace(descent.setup, rate=rate))
    found = parts(descent, rate)
    assert list(found) == [Pull.SLOPE, Pull.CARRIED]
    step = moved(descent)
    scale = np.abs(descent.row().x).max() + np.abs([*found.values()]).max()
    assert found[Pull.SLOPE] + found[Pull.CARRIED] == pytest.approx(step, abs=1e-13 * scale)


@every_problem
def test_the_heavy_balls_slope_is_the_step_of_plain_descent(problem: str) -> None:
    descent = Descent(setup_for(problem, "momentum"))
    descent.forward(7)
    found = parts(descent, 0.3)
    assert found[Pull.SLOPE].tolist() == (-0.3 * descent.row().gradient).tolist()


@pytest.mark.parametrize("method", VELOCITY)
def test_before_the_first_step_nothing_is_carried(method: str) -> None:
    found = parts(Descent(setup_for("a neuron", method)), 0.3)
    assert not found[Pull.CARRIED].any()
    assert found[Pull.SLOPE].any()


@pytest.mark.parametrize("method", VELOCITY)
def test_without_momentum_nothing_is_ever_carried(method: str) -> None:
    descent = Descent(setup_for("a neuron", method, momentum=0.0))
    descent.forward(9)
    assert not parts(descent, 0.3)[Pull.CARRIED].any()


@every_problem
@pytest.mark.parametrize("method", SIZED)
@quick
@given(steps=st.integers(0, 40), rate=st.sampled_from([0.01, 0.3, 2.0]))
def test_the_step_is_minus_the_rate_times_slope_over_size(
    problem: str, method: str, steps: int, rate: float
) -> None:
    descent = Descent(setup_for(problem, method))
    if steps:
        descent.forward(steps)
    descent.amend(replace(descent.setup, rate=rate))
    found = parts(descent, rate)
    is_adam = method == "adam"
    expected = [Pull.SLOPE, Pull.SIZE] + ([Pull.MEAN] if is_adam else [])
    assert list(found) == expected
    top = found[Pull.MEAN if is_adam else Pull.SLOPE]
    size = np.abs(found[Pull.SIZE])
    # Both hold η: their quotient, times η, is the step. ε stands beside the root.
    epsilon = descent.setup.method_options["epsilon"]
    step, rounding = moved(descent), 1e-13 * np.abs(descent.row().x).max()
    assert rate * top / (size + rate * epsilon) == pytest.approx(step, rel=1e-6, abs=rounding)
    is_large = size > 1e-2 * rate
    assert (rate * top / size)[is_large] == pytest.approx(step[is_large], rel=1e-6, abs=rounding)


@pytest.mark.parametrize("method", SIZED)
def test_the_slope_is_that_of_plain_descent_and_size_lies_along_it(method: str) -> None:
    descent = Descent(setup_for("a neuron", method))
    descent.forward(5)
    found = parts(descent, 0.3)
    assert found[Pull.SLOPE].tolist() == (-0.3 * descent.row().gradient).tolist()
    assert np.sign(found[Pull.SIZE]).tolist() == np.sign(found[Pull.SLOPE]).tolist()


def test_the_sizes_are_the_roots_of_the_squares_by_hand() -> None:
    gradient, squares = np.array([3.0, -4.0]), np.array([16.0, 9.0])
    after = squares + gradient**2  # 25 and 25
    sizes = {
        AdaGrad(): [-5.0, 5.0],
        RMSProp(decay=0.5): [-(12.5**0.5), 12.5**0.5],
    }
    assert after.tolist() == [25, 25]
    for optimizer, expected in sizes.items():
        slope, size = arrows(optimizer, gradient, (squares,), 4, 1.0)
        assert slope.move.tolist() == [-3.0, 4.0]
        assert size.move == pytest.approx(expected)


def test_adams_first_mean_and_size_are_the_slope_itself() -> None:
    gradient = np.array([3.0, -4.0])
    state = (np.zeros(2), np.zeros(2))
    for arrow in arrows(Adam(), gradient, state, 0, 0.5):
        assert arrow.move == pytest.approx([-1.5, 2.0])


def test_a_step_of_the_heavy_ball_by_hand() -> None:
    gradient, velocity = np.array([2.0]), (np.array([10.0]),)
    slope, carried = arrows(Momentum(0.5), gradient, velocity, 3, 0.1)
    assert (slope.move.item(), carried.move.item()) == (pytest.approx(-0.2), pytest.approx(-0.5))
    # x − η(g + β(βv + g)): −0.1 · (2 + 0.5 · 7).
    slope, carried = arrows(Nesterov(0.5), gradient, velocity, 3, 0.1)
    assert (slope.move.item(), carried.move.item()) == (pytest.approx(-0.3), pytest.approx(-0.25))


@every_problem
@pytest.mark.parametrize("method", ["gradient-descent", "newton-raphson"])
def test_a_step_without_a_memory_has_no_parts(problem: str, method: str) -> None:
    assert parts(Descent(setup_for(problem, method)), 0.1) == {}


def test_a_searchs_memory_is_no_part_of_a_step() -> None:
    for problem in ("parabola", "a neuron"):
        descent = Descent(setup_for(problem, "grid-search", points=5))
        descent.forward(3)
        assert descent.row().state
        assert parts(descent, 0.1) == {}


@pytest.mark.parametrize("method", METHODS)
def test_a_row_that_does_not_store_its_memory_has_no_parts(method: str) -> None:
    optimizer = Descent(setup_for("parabola", method)).stepper.optimizer
    assert arrows(optimizer, np.ones(3), (), 4, 0.1) == []


@pytest.mark.parametrize("method", [*VELOCITY, *SIZED])
def test_the_parts_are_pure(method: str) -> None:
    descent = Descent(setup_for("a wide neuron", method))
    descent.forward(4)
    row = descent.row()
    before = [array.tobytes() for array in (row.gradient, *row.state)]
    first, second = (
        arrows(descent.stepper.optimizer, row.gradient, row.state, row.step, 0.1) for _ in range(2)
    )
    assert [arrow.move.tobytes() for arrow in first] == [arrow.move.tobytes() for arrow in second]
    assert [array.tobytes() for array in (row.gradient, *row.state)] == before


def test_overflow_is_an_answer() -> None:
    huge = np.array([1e308, -1e308])
    for method in (*VELOCITY, *SIZED):
        optimizer = Descent(setup_for("parabola", method)).stepper.optimizer
        state = tuple(huge for _ in optimizer.memory)
        assert arrows(optimizer, huge, state, 2, 1e10)


def test_every_method_is_looked_at() -> None:
    rest = {"gradient-descent", "newton-raphson", "grid-search"}
    assert {*itertools.chain(VELOCITY, SIZED), *rest} == set(METHODS)
