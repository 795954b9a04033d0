"""Regimes, outcomes and endings."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from gd_desktop.core.carry import Carry
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import (
    OVER,
    Forecast,
    NoThreshold,
    Outcome,
    Regime,
    Verdict,
    diagnose,
    find_ending,
    forecast,
    steps_to_within,
)
from gd_desktop.core.methods import METHODS
from gd_desktop.core.optimizers import GradientDescent
from gd_desktop.core.problem import Matrix, Problem, Vector
from gd_desktop.core.setup import Setup
from gd_desktop.core.stepping import Stepper
from gd_desktop.core.trail import Trail

quick = settings(max_examples=60, deadline=None)
X = np.array([8.0])


def curved(*rows: tuple[float, ...]) -> Problem:
    """A problem with any Hessian."""

    class Curved(Parabola):
        def curvature(self, x: Vector) -> Matrix:
            return np.array(rows)

    return Curved()


def told(problem: Problem, rate: float, x: Vector, method: str = "gradient-descent") -> Forecast:
    """The forecast for a rate at a point of a problem."""
    return forecast(Stepper(problem, GradientDescent()), Setup(rate=rate, method=method), x)


def verdict(trail: Trail, step: int) -> Verdict:
    """What a row of a trail on a parabola says."""
    return diagnose(trail, trail.row(step), Setup(), Stepper(Parabola(), GradientDescent()), None)


def make_trail(points: list[float], rates: list[float]) -> Trail:
    """Rows at the points, on a plateau: the same cost, and a slope that is not small."""
    rows = [Carry(k, np.array([x]), (), 1.0, np.array([1.0])) for k, x in enumerate(points)]
    trail = Trail(rows[0])
    for row, rate in zip(rows[1:], rates, strict=True):
        trail.append([row], rate)
    return trail


def cycle(period: int, length: int = 60) -> Trail:
    return make_trail([float(k % period) for k in range(length)], [0.1] * (length - 1))


@pytest.mark.parametrize(
    ("rate", "regime"),
    [
        (1e-12, Regime.MONOTONE),
        (0.5 - 1e-8, Regime.MONOTONE),
        (0.5 - 1e-10, Regime.ONE_STEP),
        (0.5 + 1e-10, Regime.ONE_STEP),
        (0.5 + 1e-8, Regime.ALTERNATING),
        (1 - 1e-8, Regime.ALTERNATING),
        (1 - 1e-10, Regime.CYCLE),
        (1 + 1e-10, Regime.CYCLE),
        (1 + 1e-8, Regime.DIVERGING),
        (1e308, Regime.DIVERGING),
    ],
)
def test_a_regime_is_read_with_a_tolerance_of_1e_9(rate: float, regime: Regime) -> None:
    assert told(Parabola(), rate, X).regime is regime


def test_the_largest_eigenvalue_sets_the_limit() -> None:
    # Eigenvalues 1 and 3.
    cast = told(curved((2, 1), (1, 2)), 0.5, np.zeros(2))
    assert cast.curvature == pytest.approx(3)
    assert (cast.lowest, cast.highest) == (pytest.approx(1), pytest.approx(3))
    assert cast.factor == pytest.approx(-0.5)
    assert cast.regime is Regime.ALTERNATING


@pytest.mark.parametrize(
    ("rows", "eigenvalues"),
    [
        (((2.0, 0.0), (0.0, -1.0)), (-1, 2)),  # a saddle
        (((2.0, 0.0), (0.0, 0.0)), (0, 2)),  # a valley with a flat floor
        (((math.inf, 0.0), (0.0, 1.0)), (None, None)),
        (((math.nan, 0.0), (0.0, 1.0)), (None, None)),
    ],
)
def test_no_limit_exists_where_the_hessian_is_not_positive_definite(
    rows: tuple[tuple[float, ...], ...], eigenvalues: tuple[float | None, float | None]
) -> None:
    cast = told(curved(*rows), 0.1, np.zeros(2))
    assert cast == (Regime.NONE, None, None, NoThreshold.CURVATURE, *eigenvalues)


def test_a_parabola_that_opens_downwards_has_no_limit() -> None:
    cast = told(Parabola(-1, 0, 0), 0.1, X)
    assert cast == (Regime.NONE, None, None, NoThreshold.CURVATURE, -2, -2)


@pytest.mark.parametrize("method", [name for name in METHODS if name != "gradient-descent"])
def test_the_limits_hold_for_plain_gradient_descent_alone(method: str) -> None:
    cast = told(Parabola(), 0.1, X, method=method)
    if method == "grid-search":
        assert cast == (Regime.NONE, None, None, NoThreshold.SEARCH, None, None)
    else:
        assert cast == (Regime.NONE, None, None, NoThreshold.METHOD, 2, 2)


@pytest.mark.parametrize(
    ("x", "lowest", "outcome"),
    [
        (500, 0, Outcome.STALLED),  # slope 1e-3, 0.25 above the lowest cost
        (501, 0, Outcome.NOT_YET),  # too steep
        (300, 0, Outcome.NOT_YET),  # 0.09 above it: low enough
        (400, 1, Outcome.NOT_YET),  # 0.16 above it, of the 0.2 that a lowest cost of 1 allows
        (500, 1, Outcome.STALLED),
        (500, -1, Outcome.STALLED),
        (0.1, 0, Outcome.CONVERGED),
    ],
)
def test_stalled_is_flat_and_yet_not_low(x: float, lowest: float, outcome: Outcome) -> None:
    descent = Descent(Setup(coefficients=(1e-6, 0.0, lowest), start=(x,)))
    assert descent.verdict().outcome is outcome


def test_where_no_cost_is_lowest_nothing_stalls() -> None:
    descent = Descent(Setup(coefficients=(-1e-6, 0.0, 100.0), start=(10.0,)))
    assert descent.verdict().outcome is Outcome.NOT_YET


@pytest.mark.parametrize(
    ("tolerance", "outcome"),
    [(0.0, Outcome.NOT_YET), (11.9, Outcome.NOT_YET), (12.0, Outcome.CONVERGED)],
)
def test_converged_is_a_slope_of_at_most_the_tolerance(tolerance: float, outcome: Outcome) -> None:
    assert Descent(Setup(tolerance=tolerance)).verdict().outcome is outcome


def test_where_the_tolerance_is_0_a_slope_of_1e_6_has_converged() -> None:
    outcomes = [Descent(Setup(start=(2 + d,))).verdict().outcome for d in (6e-7, 4e-7)]
    assert outcomes == [Outcome.NOT_YET, Outcome.CONVERGED]


@pytest.mark.parametrize(
    ("x", "cost", "slope"),
    [(math.inf, 1.0, 1.0), (8.0, -math.inf, 1.0), (8.0, 1.0, math.inf), (8.0, math.nan, 0.0)],
)
def test_a_row_with_any_number_that_is_not_finite_has_diverged(
    x: float, cost: float, slope: float
) -> None:
    trail = Trail(Carry(0, np.array([x]), (), cost, np.array([slope])))
    assert find_ending(trail, 0, 0, Setup(), until=frozenset()) == (0, Outcome.DIVERGED)
    assert verdict(trail, 0).outcome is Outcome.DIVERGED


def test_a_tolerance_of_0_ends_no_run() -> None:
    assert Descent(Setup(rate=0.1)).forward(2000, OVER) is None
    assert Descent(Setup(rate=0.9)).forward(2000, OVER) is None


def test_diverged_is_a_cost_beyond_a_million_times_the_first() -> None:
    descent = Descent(Setup(rate=1.05))
    descent.forward(73)
    # 2 + 36·1.21^k against 1e6·(1 + 38)
    assert 2 + 36 * Fraction("1.21") ** 72 < 39_000_000 < 2 + 36 * Fraction("1.21") ** 73
    assert descent.verdict().outcome is Outcome.DIVERGED
    descent.seek(72)
    assert descent.verdict().outcome is Outcome.NOT_YET


@pytest.mark.parametrize("period", range(2, 9))
def test_a_cycle_is_told_after_three_rounds(period: int) -> None:
    trail = cycle(period)
    assert find_ending(trail, 0, 59, Setup()) == (3 * period, Outcome.CYCLING)
    assert verdict(trail, 3 * period).period == period
    assert verdict(trail, 3 * period - 1).outcome is Outcome.NOT_YET


def test_a_cycle_of_more_than_8_steps_is_not_told() -> None:
    assert find_ending(cycle(9), 0, 59, Setup()) is None


def test_standing_still_is_not_cycling() -> None:
    assert find_ending(cycle(1), 0, 59, Setup()) is None


def test_a_tiny_rate_is_not_cycling() -> None:
    descent = Descent(Setup(rate=1e-12))
    assert descent.forward(200, OVER) is None
    assert descent.verdict().outcome is Outcome.NOT_YET


@pytest.mark.parametrize(("off", "ends"), [(4e-10, True), (6e-10, False)])
def test_a_cycle_closes_within_1e_9_of_the_points_size(off: float, ends: bool) -> None:
    for size in (1e-3, 1.0, 1e6):
        # Two rows are 2·off apart.
        points = [(-1) ** k * size * (1 + off * k) for k in range(30)]
        ending = find_ending(make_trail(points, [0.1] * 29), 0, 29, Setup())
        assert (ending is not None) == ends


def test_a_point_near_0_is_back_by_the_size_of_the_point_before() -> None:
    points = [1e6 if k % 2 else 1e-5 * k for k in range(30)]
    ending = find_ending(make_trail(points, [0.1] * 29), 0, 29, Setup())
    assert ending == (6, Outcome.CYCLING)


def test_a_cycle_is_not_told_across_a_change_of_rate() -> None:
    points = [float(k % 2) for k in range(30)]
    trail = make_trail(points, [0.1] * 4 + [0.2] * 25)
    assert find_ending(trail, 0, 29, Setup()) == (4 + 6, Outcome.CYCLING)


def test_a_converged_walk_is_not_cycling_in_its_last_bits() -> None:
    descent = Descent(Setup(rate=0.9))
    descent.forward(400)
    assert descent.verdict().outcome is Outcome.CONVERGED


@pytest.mark.parametrize("outcome", sorted(OVER))
def test_a_run_ends_only_on_what_it_is_asked_to(outcome: Outcome) -> None:
    rate = {Outcome.CONVERGED: 0.1, Outcome.DIVERGED: 1.05, Outcome.CYCLING: 1.0}[outcome]
    setup = Setup(rate=rate, tolerance=1e-6)
    descent = Descent(setup)
    descent.forward(200)
    rows = (descent.trail, 0, 200, setup)
    assert find_ending(*rows, until=OVER - {outcome}) is None
    only = find_ending(*rows, until=frozenset({outcome}))
    assert only is not None
    assert only.outcome is outcome


@quick
@given(
    rates=st.lists(st.sampled_from([0.1, 0.5, 0.9, 1.0, 1.2]), min_size=1, max_size=4),
    first=st.integers(0, 80),
    count=st.integers(0, 80),
)
@example(rates=[1.2, 1.2, 1.2, 0.1], first=70, count=20)
@example(rates=[1.0, 1.0], first=10, count=20)
def test_the_first_of_many_rows_is_that_of_looking_at_each(
    rates: list[float], first: int, count: int
) -> None:
    setup = Setup(tolerance=1e-6)
    descent = Descent(setup)
    for rate in rates:
        descent.amend(Setup(rate=rate, tolerance=1e-6))
        descent.forward(20)
    trail = descent.trail
    last = min(first + count, trail.length - 1)
    each = (find_ending(trail, k, k, setup) for k in range(first, last + 1))
    found = find_ending(trail, first, last, setup)
    assert found == next((ending for ending in each if ending is not None), None)


def test_an_ending_past_the_rows_asked_for_is_not_told() -> None:
    assert find_ending(cycle(2), 0, 5, Setup()) is None
    assert find_ending(cycle(2), 0, 6, Setup()) == (6, Outcome.CYCLING)


def test_no_rows_have_no_ending() -> None:
    assert find_ending(cycle(2), 30, 29, Setup()) is None


@quick
@given(
    distance=st.floats(1e-6, 1e6),
    factor=st.floats(-0.98, 0.98).filter(lambda factor: abs(factor) > 1e-6),
)
def test_the_forecast_step_is_the_first_within_reach(distance: float, factor: float) -> None:
    steps = steps_to_within(0.01, distance, factor)
    assert steps is not None

    def left(k: int) -> Fraction:
        return Fraction(distance) * abs(Fraction(factor)) ** k / Fraction(0.01)

    # Ties within a rounding may go either way.
    assume(all(abs(left(k) - 1) > 1e-12 for k in (steps - 1, steps) if k >= 0))
    assert left(steps) < 1
    assert steps == 0 or left(steps - 1) > 1


@pytest.mark.parametrize(
    ("distance", "factor", "steps"),
    [
        (6.0, 0.8, 29),
        (6.0, -0.8, 29),
        (6.0, 0.0, 1),
        (0.009, 0.8, 0),
        (0.009, 2.0, 0),
        (0.01, 0.5, 1),  # at the edge is not within
        (0.04, 0.5, 3),
        (6.0, 1.0, None),
        (6.0, -1.0, None),
        (6.0, -1.1, None),
        (math.inf, 0.5, None),
        (6.0, -math.inf, None),
    ],
)
def test_steps_to_within_a_hundredth(distance: float, factor: float, steps: int | None) -> None:
    assert steps_to_within(0.01, distance, factor) == steps


def test_steps_are_counted_where_the_factor_is_nearly_1() -> None:
    steps = steps_to_within(0.01, 6.0, 1 - 1e-5)
    assert steps == math.ceil(math.log(600) / -math.log1p(-1e-5))
