"""Races that are made from one Setup."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core import fields
from gd_desktop.core.lanes import without_twins
from gd_desktop.core.methods import takes_rate
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import window_setup

VALLEY = Setup(model="function", function="x^2/20+y^2", start=(8.0, 1.5), rate=0.1)


@pytest.mark.parametrize("name", list(fields.FIELDS))
@pytest.mark.parametrize("setup", [Setup(), VALLEY, window_setup("neuron")], ids=lambda s: s.model)
def test_a_field_has_at_most_six_lanes_and_no_twins(name: str, setup: Setup) -> None:
    lanes = fields.FIELDS[name](setup)
    assert without_twins(lanes) == lanes
    assert len(lanes) <= 6


def test_six_methods_have_the_present_rate_and_start() -> None:
    own = replace(VALLEY, method="momentum", options=(("momentum", 0.5),))
    lanes = fields.methods(own)
    assert len({lane.method for lane in lanes}) == 6
    assert all(takes_rate(lane.method) for lane in lanes)
    assert {(lane.rate, lane.start) for lane in lanes} == {(0.1, (8.0, 1.5))}
    assert own in lanes


def test_five_rates_lie_around_the_present_one() -> None:
    assert [lane.rate for lane in fields.rates(VALLEY)] == [0.025, 0.05, 0.1, 0.2, 0.4]
    assert not fields.rates(replace(VALLEY, method="newton-raphson"))
    assert len(fields.rates(replace(VALLEY, rate=1e308))) == 3


def test_five_starts_are_drawn_where_there_is_a_cost() -> None:
    logarithm = replace(VALLEY, function="log(x) + y^2", start=(1.0, 1.0))
    lanes = fields.starts(logarithm)
    assert len({lane.start for lane in lanes}) == 5
    points = np.array([lane.start for lane in lanes])
    assert np.isfinite(build_problem(logarithm).evaluate_many(points)).all()
    assert fields.starts(logarithm) == lanes
    assert fields.starts(replace(logarithm, seed=50)) != lanes
    assert not fields.starts(replace(VALLEY, method="grid-search"))
    assert not fields.starts(replace(VALLEY, function="log(-1-x^2-y^2)"))


def test_batch_sizes_are_those_that_fit() -> None:
    neuron = window_setup("neuron")
    assert [lane.batch for lane in fields.batches(neuron)] == ["all", 256, 32, 8, 1]
    assert not fields.batches(VALLEY)
    assert not fields.batches(replace(neuron, method="newton-raphson"))
