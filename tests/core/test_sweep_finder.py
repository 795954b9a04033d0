"""The best learning rate, and which are tried for it."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import walk
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.local_minima import known_minima, lowest_minima
from gd_desktop.core.rate_finder import COUNT, NoSweep, find_rate, no_sweep, swept_rates, try_rate
from gd_desktop.core.rate_scale import curvature_at, highest_rate, usual_rate
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import window_setup

HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"


def typed(text: str, start: tuple[float, ...], **fields: object) -> Setup:
    return Setup(model="function", function=text, start=start, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("abc", [(1, -4, 6), (3, 2, 1), (0.07, -1, 5), (1e-5, 0.3, 0), (41, 7, 7)])
@pytest.mark.parametrize("x", [8.0, -0.37, 123.4])
def test_the_best_rate_on_a_parabola_is_exactly_1_by_l(
    abc: tuple[float, float, float], x: float
) -> None:
    setup = Setup(coefficients=abc, start=(x,), tolerance=1e-6)
    finding = find_rate(setup, np.array([x]), 1000)
    best = finding.best_trial
    assert best is not None
    assert best.rate == 1 / (2 * abc[0])
    assert best.rate == finding.favourite
    assert best.steps == 1


def test_where_many_rates_are_equally_good_it_is_1_by_l_too() -> None:
    finding = find_rate(Setup(tolerance=0.5), np.array([2.3]), 1000)
    equals = finding.rates[finding.arrived & (finding.steps == 1)]
    assert len(equals) > 10
    assert finding.best_trial is not None
    assert finding.best_trial.rate == 0.5


def test_elsewhere_of_equals_it_is_the_smallest() -> None:
    finding = find_rate(typed("x^4", (2.0,), method="adam", tolerance=1e-2), np.array([2.0]), 200)
    best = finding.best_trial
    assert best is not None
    assert finding.curvature is None
    equals = finding.rates[finding.arrived & (finding.steps == best.steps)]
    assert best.rate == equals.min()


@pytest.mark.parametrize(
    "setup",
    [
        Setup(tolerance=1e-6),
        typed("sin x + x^2/10", (6.0,), tolerance=1e-5),
        typed(HIMMELBLAU, (3.0, 1.0), method="momentum", tolerance=1e-3),
    ],
)
def test_what_is_told_of_a_rate_is_what_its_walk_does(setup: Setup) -> None:
    assert isinstance(setup.start, tuple)
    finding = find_rate(setup, np.array(setup.start), 150)
    for place in range(0, len(finding.rates), 17):
        trial = finding.trial(place)
        descent = walk(replace(setup, rate=trial.rate, steps=150))
        outcome = descent.verdict().outcome
        assert trial.steps == descent.cursor
        assert trial.arrived == (outcome is Outcome.CONVERGED)
        assert trial.diverged == (outcome is Outcome.DIVERGED)
        assert finding.find(trial.rate) == trial
        assert try_rate(setup, np.array(setup.start), trial.rate, 150) == trial
    assert finding.find(0.123456789) is None


def test_where_nothing_arrives_there_is_no_best_one() -> None:
    finding = find_rate(typed("-x^2", (1.0,)), np.array([1.0]), 50)
    assert finding.best is None
    assert finding.best_trial is None
    assert finding.favourite is None


@pytest.mark.parametrize(
    "setup",
    [
        Setup(model="terrain", terrain="saddle", start=(2.5, 0.0), tolerance=1e-6),
        typed("e^x", (2.0,), tolerance=1e-6),
        typed("x^3", (1.0,), tolerance=1e-6),
    ],
)
def test_level_ground_that_is_no_minimum_makes_no_rate_the_best(setup: Setup) -> None:
    assert isinstance(setup.start, tuple)
    finding = find_rate(setup, np.array(setup.start), 1000)
    assert finding.flat.any()
    assert np.array_equal(finding.flat, finding.arrived)
    assert finding.best is None
    trial = finding.trial(int(finding.flat.argmax()))
    assert (trial.arrived, trial.flat, trial.diverged) == (True, True, False)
    assert try_rate(setup, np.array(setup.start), trial.rate, 1000) == trial


@pytest.mark.parametrize(
    "setup",
    [
        Setup(model="terrain", terrain="plateau", start=(2.0, 1.5)),
        typed("1 - e^(-x^2)", (2.0,)),
        typed("x^2/(1 + x^2)", (2.0,)),
    ],
)
def test_the_best_rate_leads_into_the_hollow_and_not_far_out_onto_the_plain(
    setup: Setup,
) -> None:
    setup = replace(setup, tolerance=1e-6)
    assert isinstance(setup.start, tuple)
    finding = find_rate(setup, np.array(setup.start), 1000)
    best = finding.best_trial
    assert best is not None
    assert not best.flat
    # On the plain a walk arrives sooner.
    assert finding.steps[finding.flat].min() < best.steps
    descent = walk(replace(setup, rate=best.rate, steps=1000))
    assert np.abs(descent.trail.row(descent.cursor).x).max() < 1e-3


def test_where_the_start_has_no_slope_no_step_is_needed() -> None:
    for setup in (Setup(start=(2.0,)), typed("x^2 - y^2", (0.0, 0.0))):
        assert isinstance(setup.start, tuple)
        assert find_rate(setup, np.array(setup.start), 100).is_idle
    assert not find_rate(Setup(start=(3.0,)), np.array([3.0]), 100).is_idle
    assert not find_rate(Setup(start=(3.0,)), np.array([3.0]), 0).is_idle


def test_rates_are_readable_and_in_order_and_the_limits_exact() -> None:
    rates = swept_rates(1 / 6, 6.0).tolist()
    assert rates == sorted(set(rates))
    assert {1 / 6, 2 / 6} <= set(rates)
    readable = [rate for rate in rates if rate not in (1 / 6, 2 / 6)]
    assert len(readable) > 0.9 * COUNT
    assert all(rate == float(f"{rate:.3g}") for rate in readable)
    assert rates[0] == pytest.approx(10**-2.5 / 6, rel=0.01)
    assert rates[-1] == pytest.approx(10**2.5 / 6, rel=0.01)


@pytest.mark.parametrize("middle", [1e-300, 1e300])
def test_no_rate_is_beyond_what_can_be_calculated_with(middle: float) -> None:
    rates = swept_rates(middle, None)
    assert (rates > 0).all()
    assert np.isfinite(rates).all()


def test_a_neuron_and_methods_without_a_rate_have_none_to_find() -> None:
    assert no_sweep(Setup()) is None
    assert no_sweep(typed("x^2 + y^2", (1.0, 1.0), method="adam")) is None
    assert no_sweep(Setup(method="newton-raphson")) is NoSweep.RATE
    assert no_sweep(Setup(method="grid-search")) is NoSweep.RATE
    assert no_sweep(window_setup("neuron")) is NoSweep.SAMPLES


def test_the_usual_rate_goes_by_the_curvature_or_else_by_the_region() -> None:
    assert usual_rate(Setup(), np.array([8.0])) == 0.5
    assert usual_rate(typed("x^2/20 + y^2", (1.0, 1.0)), np.array([1.0, 1.0])) == 0.5
    assert usual_rate(typed("-3x^2", (1.0,)), np.array([1.0])) == pytest.approx(1 / 6)
    # A twentieth of −6 to 6: in one step of slope 1, or of Adam.
    assert usual_rate(typed("|x|", (1.0,)), np.array([1.0])) == pytest.approx(0.6)
    assert usual_rate(Setup(method="adam"), np.array([8.0])) == pytest.approx(0.6)
    assert usual_rate(typed("ln x", (-1.0,)), np.array([-1.0])) == 0.1


def test_a_map_reaches_a_quarter_beyond_the_lowest_minimas_limit() -> None:
    assert highest_rate(Setup(), np.array([8.0])) == 1.25
    story = Setup(method="momentum", options=(("momentum", 0.5),))
    assert highest_rate(story, np.array([8.0])) == pytest.approx(1.25 * 1.5)
    nesterov = Setup(method="nesterov", options=(("momentum", 0.5),))
    assert highest_rate(nesterov, np.array([8.0])) == pytest.approx(1.25 * 1.5 / 2)
    quartic = typed("x^4 - 3x^3 + 2", (-1.0,))
    assert highest_rate(quartic, np.array([-1.0])) == pytest.approx(1.25 * 2 / 20.25)
    assert highest_rate(typed(HIMMELBLAU, (0.0, 0.0)), np.zeros(2)) == pytest.approx(0.03, rel=0.1)
    # Without a minimum, or for a method without a limit, some times the usual one.
    assert highest_rate(typed("-x^2", (1.0,)), np.array([1.0])) == 1.25
    assert highest_rate(Setup(method="adam"), np.array([8.0])) == pytest.approx(1.5)
    # In the corner of |x| there is no curvature.
    assert highest_rate(typed("|x|", (3.0,)), np.array([3.0])) == pytest.approx(1.5)


def test_l_is_told_for_plain_descent_in_a_bowl_alone() -> None:
    assert curvature_at(Setup(), np.array([8.0])) == 2.0
    assert curvature_at(Setup(method="momentum"), np.array([8.0])) is None
    assert curvature_at(typed("-x^2", (1.0,)), np.array([1.0])) is None
    assert curvature_at(typed("1e-310 x^2", (1.0,)), np.array([1.0])) is None


def test_the_lowest_minima_are_known_or_found() -> None:
    parabola, hill = build_problem(Setup()), build_problem(Setup(coefficients=(-1.0, 0.0, 0.0)))
    assert lowest_minima(parabola) == (parabola.extremum,)
    assert list(known_minima(hill)) == []
    assert lowest_minima(hill) == ()
    (wavy,) = lowest_minima(build_problem(typed("sin x + x^2/10", (1.0,))))
    assert wavy.x[0] == pytest.approx(-1.30644, abs=1e-4)
    (valley,) = lowest_minima(build_problem(typed("(x - 1)^2 + 3(y + 2)^2", (0.0, 0.0))))
    assert valley.x == pytest.approx((1.0, -2.0))
    lakes = build_problem(Setup(model="terrain", terrain="two-lakes", start=(0.0, 0.0)))
    assert lowest_minima(lakes) == tuple(known_minima(lakes))[:1]
    hills = build_problem(typed(HIMMELBLAU, (0.0, 0.0)))
    assert len(lowest_minima(hills)) == 4
    saddle = build_problem(Setup(model="terrain", terrain="saddle", start=(0.0, 0.0)))
    assert lowest_minima(saddle) == ()
