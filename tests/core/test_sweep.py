"""Many walks at once come to what each of them comes to by itself, to the bit."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core import sweep as sweeping
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import walk
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup, build_optimizer, build_problem
from gd_desktop.core.sweep import Fates, Sweepable, sweep

METHODS = (
    *("gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"),
    "newton-raphson",
)
ONE = (
    "x^4 - 3x^3 + 2",
    "sin x + x^2/10",
    "|x|",
    "x ln x",
    "ln x",
    "sqrt x",
    "1/x",
    "e^x - 2x",
    "x^x",
    "sigmoid(x)",
    "cbrt x",
    "1e200*x^2",
    "tan x",
)
TWO = (
    "x^2/20 + y^2",
    "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    "sin(x) cos(y) + (x^2 + y^2)/20",
    "ln(x) + y^2",
    "|x| + |y|",
    "sqrt(x^2 + y^2)",
    "e^(x y)",
    "1e308*x + 1e308*y",
)
# What no one types, and what arithmetic trips over.
HOSTILE_RATES = (1e300, 1e-300, 1e160, 1e80, 1.0)
HOSTILE_STARTS = (0.0, -0.0, 1e160, 1e77, 1e300, -1e-300)


def swept(setup: Setup, rates: Vector, starts: Matrix, most: int, tolerance: float) -> Fates:
    problem = build_problem(setup)
    assert isinstance(problem, Sweepable)
    return sweep(problem, build_optimizer(setup), rates, starts, most, tolerance)


def check(setup: Setup, rates: Vector, starts: Matrix, most: int, tolerance: float) -> set[Outcome]:
    """Compare with the walks, one by one; what they have come to."""
    fates = swept(setup, rates, starts, most, tolerance)
    seen = set()
    for number, (rate, start) in enumerate(zip(rates.tolist(), starts.tolist(), strict=True)):
        alone = replace(setup, rate=rate, start=tuple(start), steps=most, tolerance=tolerance)
        descent = walk(alone)
        outcome = descent.verdict().outcome
        seen.add(outcome)
        assert fates.steps[number] == descent.cursor, alone
        assert fates.arrived[number] == (outcome is Outcome.CONVERGED), alone
        assert fates.diverged[number] == (outcome is Outcome.DIVERGED), alone
        assert np.array_equal(fates.ends[number], descent.row().x, equal_nan=True), alone
    return seen


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("text", [*ONE, *TWO])
def test_each_walk_ends_as_it_does_alone(text: str, method: str) -> None:
    rng = np.random.default_rng([len(text), METHODS.index(method)])
    d = 2 if text in TWO else 1
    setup = Setup(model="function", function=text, method=method, start=(1.0,) * d)
    count = 14
    rates = 10 ** rng.uniform(-2.5, 1, count)
    rates[: len(HOSTILE_RATES)] = HOSTILE_RATES
    starts = rng.uniform(-5, 5, (count, d))
    starts[4 : 4 + len(HOSTILE_STARTS), 0] = HOSTILE_STARTS
    check(setup, rates, starts, int(rng.integers(20, 70)), float(10 ** rng.uniform(-7, -2)))


def test_the_parabola_has_walks_of_every_kind() -> None:
    rates = np.array([0.1, 0.5, 0.9, 1.0, 1.05, 0.001, 1e300])
    seen = check(Setup(), rates, np.full((7, 1), 8.0), 200, 1e-6)
    assert seen == {Outcome.CONVERGED, Outcome.CYCLING, Outcome.DIVERGED, Outcome.NOT_YET}


coefficients = st.one_of(st.floats(-3, 3), st.floats(allow_nan=False, allow_infinity=False))
numbers = st.floats(allow_nan=False, allow_infinity=False)
factors = st.floats(min_value=5e-324, allow_infinity=False)


@settings(deadline=None, max_examples=60)
@given(
    st.tuples(coefficients, coefficients, coefficients),
    st.lists(st.tuples(factors | st.floats(0.01, 2), numbers | st.floats(-9, 9)), min_size=1),
    st.sampled_from(METHODS),
    st.integers(0, 40),
)
def test_any_parabola_rate_and_start_agree(
    abc: tuple[float, float, float], cells: list[tuple[float, float]], method: str, most: int
) -> None:
    try:
        setup = Setup(coefficients=abc, method=method)
    except Refusal:
        return
    rates, starts = np.array(cells).T
    check(setup, rates, starts[:, np.newaxis], most, 1e-3)


def test_blocks_and_those_let_go_of_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeping, "_BLOCK", 7)
    setup = Setup(method="momentum")
    rates = np.linspace(0.01, 2.2, 40)
    check(setup, rates, np.linspace(-5, 9, 40)[:, np.newaxis], 90, 1e-2)


def test_a_walk_that_comes_by_has_arrived_there() -> None:
    # Momentum rolls through the minimum at full speed: the slope is small for one step alone.
    setup = Setup(method="momentum", coefficients=(1.0, 0.0, 0.0))
    rates, starts = np.array([0.19]), np.array([[1.0]])
    assert check(setup, rates, starts, 60, 0.05) == {Outcome.CONVERGED}
    arrived = int(swept(setup, rates, starts, 60, 0.05).steps[0])
    later = walk(replace(setup, rate=0.19, start=(1.0,), steps=arrived + 1))
    assert abs(later.row().gradient.item()) > 0.05


def test_with_no_steps_only_the_start_is_looked_at() -> None:
    starts = np.array([[2.0], [3.0], [1e300]])
    fates = swept(Setup(), np.full(3, 0.1), starts, 0, 1e-6)
    assert fates.steps.tolist() == [0, 0, 0]
    assert fates.arrived.tolist() == [True, False, False]
    assert fates.diverged.tolist() == [False, False, True]
    assert np.array_equal(fates.ends, starts)


def test_the_progress_goes_from_nothing_to_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeping, "_BLOCK", 10)
    shares: list[float] = []
    rates = np.full(25, 1e-6)
    sweep(
        Parabola(), build_optimizer(Setup()), rates, np.full((25, 1), 8.0), 100, 1e-6, shares.append
    )
    assert shares == sorted(shares)
    assert shares[0] < 0.2
    assert shares[-1] == 1.0
    assert len(shares) > 6


def test_what_is_raised_when_told_ends_the_work() -> None:
    class EnoughError(Exception):
        pass

    told = []

    def stop(share: float) -> None:
        told.append(share)
        raise EnoughError

    rates = np.full(10, 1e-6)
    with pytest.raises(EnoughError):
        sweep(Parabola(), build_optimizer(Setup()), rates, np.full((10, 1), 8.0), 9999, 1e-6, stop)
    assert len(told) == 1
    assert told[0] < 0.1


@pytest.mark.parametrize("text", [*ONE, *TWO])
def test_slopes_of_many_points_are_those_of_each_and_nan_where_a_walk_ends(text: str) -> None:
    problem = build_problem(Setup(model="function", function=text, start="zeros"))
    assert isinstance(problem, Sweepable)
    rng = np.random.default_rng(1)
    points = rng.uniform(-6, 6, (40, len(problem.parameters)))
    points[:6, 0] = HOSTILE_STARTS
    points[6] = np.inf
    slopes, bends = problem.finite_slopes(points), problem.curvature_many(points)
    for point, slope, bend in zip(points, slopes, bends, strict=True):
        cost, expected = problem.evaluate(point)
        if np.isfinite([cost, math.hypot(*expected.tolist()), *point]).all():
            assert np.array_equal(slope, expected)
        else:
            assert np.isnan(slope).all()
        assert np.array_equal(bend, problem.curvature(point), equal_nan=True)


@pytest.mark.parametrize("abc", [(1.0, -4.0, 6.0), (1e300, 1.0, 1.0), (-1e-300, 0.0, 1e308)])
def test_a_parabola_tells_where_its_cost_overflows(abc: tuple[float, float, float]) -> None:
    problem = Parabola(*abc)
    points = np.array([[0.0], [1e3], [1e150], [-1e160], [1e308], [np.inf], [np.nan]])
    with np.errstate(all="ignore"):
        slopes = problem.finite_slopes(points)
        expected = [problem.evaluate(point) for point in points]
    for slope, (cost, exact) in zip(slopes, expected, strict=True):
        is_finite = np.isfinite(cost) and np.isfinite(exact).all()
        assert np.array_equal(slope, exact) if is_finite else np.isnan(slope).all()
    assert problem.curvature_many(points).tolist() == [[[2 * abc[0]]]] * len(points)
