"""Histories that are walked again from a few numbers: the same to the bit."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.methods import METHODS
from gd_desktop.core.recipe import Recipe, numbers_of_a_step, recipe_of, replayed
from gd_desktop.core.setup import PROBLEMS, Setup
from gd_desktop.core.trail import CHUNK
from gd_desktop.io.settings import window_setup

from .bits import bits
from .samples import drawn
from .walks import runs

few = settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow])
many = settings(few, max_examples=50)
every_run = pytest.mark.parametrize(
    ("model", "method"),
    [(model, method) for model in PROBLEMS for method in METHODS],
)


def again(descent: Descent) -> Descent:
    return replayed(descent.setup, recipe_of(descent.trail, descent.cursor))


def check(descent: Descent, more: int) -> None:
    same = again(descent)
    assert same.setup == descent.setup
    assert bits(same) == bits(descent)
    for each in (descent, same):
        each.forward(more)
    assert bits(same) == bits(descent)


@every_run
@few
@given(data=st.data(), more=st.integers(1, 40))
def test_a_replayed_run_is_the_same_and_goes_on_the_same(
    model: str, method: str, data: st.DataObject, more: int
) -> None:
    check(data.draw(runs(model, method)), more)


@pytest.mark.long
@every_run
@many
@given(data=st.data(), more=st.integers(1, 40))
def test_many_replayed_runs_are_the_same(
    model: str, method: str, data: st.DataObject, more: int
) -> None:
    check(data.draw(runs(model, method)), more)


def test_nothing_walked_is_an_empty_recipe() -> None:
    setup = Setup()
    assert recipe_of(None, 0) == recipe_of(Descent(setup).trail, 0) == Recipe()
    same = replayed(setup, Recipe())
    assert (same.cursor, same.last) == (0, 0)


def test_a_recipe_says_where_each_rate_began() -> None:
    descent = Descent(Setup(rate=0.1))
    descent.forward(5)
    descent.amend(Setup(rate=0.2))
    descent.forward(3)
    descent.amend(Setup(rate=0.1))
    descent.forward(1)
    descent.seek(2)
    assert recipe_of(descent.trail, 2) == Recipe(((1, 0.1), (6, 0.2), (9, 0.1)), 9, 2)


def test_a_rate_in_force_that_has_not_been_walked_with_is_in_force_again() -> None:
    descent = Descent(Setup(rate=0.1))
    descent.forward(5)
    descent.amend(Setup(rate=0.9))
    same = again(descent)
    for each in (descent, same):
        assert each.setup.rate == 0.9
        each.forward(2)
    assert bits(same) == bits(descent)
    assert same.trail.rates(slice(5, 8)).tolist() == [0.1, 0.9, 0.9]


def test_a_walk_that_diverges_comes_back_with_its_last_row() -> None:
    descent = Descent(Setup(rate=1e200))
    descent.forward(100)
    same = again(descent)
    assert same.last == descent.last < 100
    assert not np.isfinite(same.row().cost)
    assert not same.can_go_on()
    assert bits(same) == bits(descent)


def test_a_walk_past_its_tolerance_and_its_limit_comes_back() -> None:
    descent = walk(Setup(rate=0.4, tolerance=1e-3, steps=500))
    arrived = descent.cursor
    descent.forward(20)
    same = again(descent)
    assert same.last == arrived + 20
    assert bits(same) == bits(descent)
    assert same.ending() == descent.ending()


@pytest.mark.parametrize("method", ["grid-search", "newton-raphson"])
def test_methods_without_a_rate_come_back(method: str) -> None:
    descent = walk(replace(window_setup("terrain"), method=method))
    descent.seek(descent.last // 2)
    same = again(descent)
    assert same.cursor == descent.last // 2
    assert bits(same) == bits(descent)


def test_a_long_run_of_batches_over_a_wide_neuron_comes_back() -> None:
    """Its points are not stored: the Carry at the cursor is replayed from kept ones."""
    setup = drawn(20, 12, method="adam", rate=0.05, batch=3, scale="standard", seed=5)
    descent = Descent(setup)
    descent.forward(1000)
    descent.amend(replace(setup, rate=0.01))
    descent.forward(500)
    descent.seek(999)
    same = again(descent)
    assert bits(same) == bits(descent)


def test_what_is_walked_is_told_and_can_be_ended() -> None:
    heard: list[float] = []
    recipe = Recipe(((1, 0.1), (9000, 0.05)), 3 * CHUNK, 7)
    replayed(Setup(rate=0.05), recipe, heard.append)
    assert heard == sorted(heard)
    assert heard[0] == 0
    assert 0.5 < heard[-1] < 1
    assert len(heard) >= 4

    def end(_: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        replayed(Setup(), recipe, end)


@pytest.mark.parametrize(
    ("method", "steps", "least"), [("gradient-descent", 40, 3), ("newton-raphson", 3, 3)]
)
def test_over_much_data_it_is_told_every_few_steps(method: str, steps: int, least: int) -> None:
    """Or a walk over some megabytes could not be cancelled for minutes."""
    heard: list[float] = []
    setup = drawn(2000, 60, rate=0.01, method=method)
    replayed(setup, Recipe(((1, 0.01),), steps, steps), heard.append)
    assert len(heard) >= least


def test_a_step_over_a_batch_goes_through_no_more_than_that() -> None:
    setup = drawn(2000, 60)
    assert numbers_of_a_step(setup) == 120_000
    assert numbers_of_a_step(replace(setup, batch=10)) == 600
    assert numbers_of_a_step(Setup()) == 1
