"""What comes of every learning rate with every start."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.descent import walk
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.rate_map import AWAY, NOT_YET, Plane, planes, rate_map
from gd_desktop.core.setup import Setup
from gd_desktop.core.terrains import terrain
from gd_desktop.io.settings import window_setup

RATE_BY_X = Plane(None, 0)


def typed(text: str, start: tuple[float, ...], **fields: object) -> Setup:
    return Setup(model="function", function=text, start=start, **fields)  # type: ignore[arg-type]


def test_rows_are_starts_and_columns_rates_and_each_cell_is_its_walk() -> None:
    setup = Setup(tolerance=1e-4)
    us, vs = np.array([0.1, 0.5, 0.95, 1.2]), np.array([-3.0, 2.0, 8.0])
    found = rate_map(setup, np.array([8.0]), RATE_BY_X, us, vs, 80)
    assert found.steps.shape == found.fates.shape == (3, 4)
    for row, x in enumerate(vs.tolist()):
        for column, rate in enumerate(us.tolist()):
            alone = walk(replace(setup, rate=rate, start=(x,), steps=80))
            assert found.steps[row, column] == alone.cursor
    assert found.fates.tolist() == [[0, 0, NOT_YET, AWAY], [0, 0, 0, 0], [0, 0, NOT_YET, AWAY]]
    assert [low.x for low in found.minima] == [(2.0,)]


def test_a_tolerance_of_0_is_the_one_that_outcomes_are_told_by() -> None:
    found = rate_map(Setup(), np.array([8.0]), RATE_BY_X, np.array([0.1]), np.array([8.0]), 100)
    assert found.steps.item() == 74
    assert found.fates.item() == 0


@pytest.mark.parametrize("up", [0, 1])
def test_of_two_variables_the_other_one_is_held_at_the_start(up: int) -> None:
    setup = typed("x^2/20 + y^2", (4.0, 1.0), tolerance=1e-3)
    us, vs = np.array([0.2, 0.9]), np.array([-2.0, 0.5])
    found = rate_map(setup, np.array([4.0, 1.0]), Plane(None, up), us, vs, 300)
    for row, v in enumerate(vs.tolist()):
        start = (v, 1.0) if up == 0 else (4.0, v)
        for column, rate in enumerate(us.tolist()):
            alone = walk(replace(setup, rate=rate, start=start, steps=300))
            assert found.steps[row, column] == alone.cursor


def test_starts_by_starts_are_the_basins_at_the_rate_in_force() -> None:
    setup = Setup(model="terrain", terrain="himmelblau", start=(0.0, 0.0), rate=0.01)
    side = np.array([-3.0, 3.0])
    found = rate_map(setup, np.array([0.0, 0.0]), Plane(0, 1), side, side, 1000)
    lows = terrain("himmelblau").minima
    assert found.minima == lows
    for row, y in enumerate(side.tolist()):
        for column, x in enumerate(side.tolist()):
            end = walk(replace(setup, start=(x, y), steps=1000, tolerance=1e-6))
            assert end.verdict().outcome is Outcome.CONVERGED
            reached = lows[found.fates[row, column]].x
            assert np.allclose(end.row().x, reached, atol=1e-4)


def test_newtons_walks_lead_to_saddles_and_maxima_too() -> None:
    setup = Setup(model="terrain", terrain="himmelblau", start=(0.0, 0.0), method="newton-raphson")
    side = np.array([-3.0, 0.0, 3.0])
    found = rate_map(setup, np.zeros(2), Plane(0, 1), side, side, 100)
    assert found.fates[1, 1] == FLAT
    assert len(found.minima) == 4
    assert len({found.fates[i, j] for i in (0, 2) for j in (0, 2)}) == 4


def test_planes_are_what_a_method_and_a_problem_have() -> None:
    rates = Plane(None, 0), Plane(None, 1)
    both = typed("x^2 + y^2", (1.0, 1.0))
    assert planes(Setup()) == (rates[0],)
    assert planes(both) == (*rates, Plane(0, 1))
    assert planes(replace(both, method="newton-raphson")) == (Plane(0, 1),)
    assert planes(Setup(method="newton-raphson")) == ()
    assert planes(replace(both, method="grid-search")) == ()
    assert planes(window_setup("neuron")) == ()


def test_walks_that_end_at_a_saddle_are_told_from_those_at_a_minimum() -> None:
    setup = typed("x^4 - 3x^3 + 2", (3.0,))
    us, vs = np.array([0.05]), np.array([-0.5, 0.0, 3.0])
    found = rate_map(setup, np.array([3.0]), RATE_BY_X, us, vs, 500)
    assert found.fates.ravel().tolist() == [NOT_YET, FLAT, 0]


def test_the_progress_is_told_up_to_the_end() -> None:
    shares: list[float] = []
    side = np.linspace(0.1, 1, 30)
    rate_map(Setup(), np.array([8.0]), RATE_BY_X, side, side, 400, shares.append)
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_where_there_is_no_minimum_no_walk_comes_to_another_one() -> None:
    setup = typed("e^x", (2.0,), tolerance=1e-6)
    us, vs = np.linspace(0, 1, 75), np.linspace(-6, 6, 75)
    found = rate_map(setup, np.array([2.0]), RATE_BY_X, us, vs, 1000)
    assert found.minima == ()
    assert (found.fates == FLAT).sum() > 500
    assert not (found.fates == OTHER).any()
