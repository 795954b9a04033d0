"""Where one step leads from every x."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Regime, forecast, regime_of
from gd_desktop.core.setup import Setup, build_optimizer, build_problem, build_stepper
from gd_desktop.core.step_map import NoMap, StepMap, no_map
from gd_desktop.core.sweep import Sweepable
from gd_desktop.io.settings import window_setup


def typed(text: str, method: str = "gradient-descent", start: tuple[float, ...] = (1.0,)) -> Setup:
    return Setup(model="function", function=text, method=method, start=start)


def map_of(setup: Setup) -> StepMap:
    problem = build_problem(setup)
    assert isinstance(problem, Sweepable)
    return StepMap(problem, build_optimizer(setup), setup.rate)


@pytest.mark.parametrize("method", ["gradient-descent", "newton-raphson"])
@pytest.mark.parametrize("text", ["x^4 - 3x^3 + 2", "sin x + x^2/10", "ln x + 1/x", "|x|", "x^3"])
def test_it_leads_where_the_walk_goes(text: str, method: str) -> None:
    setup = typed(text, method)
    xs = np.array([-2.0, -0.3, 0.0, 0.5, 1.0, 2.25, 7.0])
    ahead = map_of(setup).evaluate_many(xs[:, np.newaxis])
    for x, expected in zip(xs.tolist(), ahead.tolist(), strict=True):
        descent = Descent(replace(setup, start=(x,)))
        found = descent.next_x()
        if found is None or not np.isfinite(found).all():
            assert not np.isfinite(expected)
        else:
            assert expected == found.item()


@pytest.mark.parametrize("rate", [0.1, 0.5, 0.9, 1.0, 1.05])
def test_its_slope_at_the_minimum_is_the_factor(rate: float) -> None:
    setup = Setup(rate=rate)
    factor = map_of(setup).factor(2.0)
    told = forecast(build_stepper(setup), setup, np.array([2.0]))
    assert factor == told.factor
    assert factor is not None
    assert regime_of(factor) is told.regime


def test_regimes_are_told_by_the_factor() -> None:
    factors = (0.8, 0.0, -0.8, -1.0, -1.1)
    expected = (
        Regime.MONOTONE,
        Regime.ONE_STEP,
        Regime.ALTERNATING,
        Regime.CYCLE,
        Regime.DIVERGING,
    )
    assert tuple(map(regime_of, factors)) == expected


def test_newtons_is_level_at_a_minimum_and_a_corner_has_no_slope() -> None:
    assert map_of(typed("x^4 - 3x^3 + 2", "newton-raphson")).factor(2.25) == 0.0
    assert map_of(typed("|x|")).factor(0.0) is None
    assert map_of(typed("-x^2")).factor(0.0) is None


def test_what_remembers_or_has_more_variables_has_no_such_map() -> None:
    def why(setup: Setup) -> NoMap | None:
        return no_map(build_problem(setup), build_optimizer(setup))

    assert why(Setup()) is None
    assert why(typed("x^2", "newton-raphson")) is None
    for method in ("momentum", "nesterov", "adagrad", "rmsprop", "adam"):
        assert why(Setup(method=method)) is NoMap.MEMORY
    assert why(Setup(method="grid-search")) is NoMap.SEARCH
    assert why(typed("x^2 + y^2", start=(1.0, 1.0))) is NoMap.DIMENSION
    assert why(window_setup("neuron")) is NoMap.DIMENSION
