"""A step taken apart: its phases, and how far it goes."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.methods import METHODS
from gd_desktop.core.phases import Halt, Phase, change_of, halt, phases_of
from gd_desktop.core.setup import Setup

from .samples import drawn

MEMORY = ("momentum", "nesterov", "adagrad", "rmsprop", "adam")
CURVE = Setup(start=(8.0,))
PLANE = Setup(model="terrain", terrain="valley", start=(-5.0, 2.5))
NEURON = drawn(20, 2, start=(0.2, -0.4, 0.6))
every_method = pytest.mark.parametrize("method", METHODS)
every_problem = pytest.mark.parametrize("setup", [CURVE, PLANE, NEURON])


def phases(setup: Setup, method: str) -> tuple[Phase, ...]:
    descent = Descent(replace(setup, method=method))
    return phases_of(descent.problem, descent.stepper.optimizer)


@every_problem
@every_method
def test_a_step_has_four_to_six_phases_and_begins_with_the_place(setup: Setup, method: str) -> None:
    found = phases(setup, method)
    assert 4 <= len(found) <= 6
    assert len(set(found)) == len(found)
    assert found[0] is Phase.STAND


def test_each_method_has_its_own() -> None:
    story = (Phase.STAND, Phase.COST, Phase.SLOPE, Phase.SCALE, Phase.AHEAD)
    for setup in (CURVE, PLANE):
        assert phases(setup, "gradient-descent") == story
        for method in MEMORY:
            assert phases(setup, method) == (*story[:3], Phase.MEMORY, *story[3:])
        assert phases(setup, "newton-raphson") == (*story[:3], Phase.CURVATURE, *story[3:])
    search = (Phase.STAND, Phase.COST, Phase.COMPARE, Phase.NEXT)
    for setup in (CURVE, PLANE, NEURON):
        assert phases(setup, "grid-search") == search


def test_a_neurons_are_those_of_the_chain_rule() -> None:
    factors = (Phase.ERROR, Phase.ACTIVATION, Phase.PULL)
    assert phases(NEURON, "gradient-descent") == (Phase.STAND, *factors, Phase.MEAN, Phase.SCALE)
    for method, own in ((*MEMORY[:1], Phase.MEMORY), ("newton-raphson", Phase.CURVATURE)):
        assert phases(NEURON, method) == (
            Phase.STAND, Phase.ERROR, Phase.PULL, Phase.MEAN, own, Phase.SCALE
        )  # fmt: skip


@every_problem
@every_method
def test_the_change_leads_to_the_next_point(setup: Setup, method: str) -> None:
    descent = Descent(replace(setup, method=method))
    for _ in range(3):
        row, ahead = descent.row(), descent.next_x()
        change = change_of(descent.problem, descent.stepper.optimizer, row, setup.rate)
        if method == "grid-search":
            assert np.isnan(change).all()
            return
        assert row.x + change == pytest.approx(ahead, rel=1e-12, abs=1e-12)
        descent.forward(1)


def test_a_small_change_keeps_its_digits() -> None:
    descent = Descent(Setup(start=(2.0 + 1e-12,), coefficients=(1.0, -4.0, 6.0)))
    row = descent.row()
    change = change_of(descent.problem, descent.stepper.optimizer, row, 0.1)
    assert change.item() == -0.1 * row.gradient.item()


def test_a_flat_place_has_no_newton_step_and_one_without_curvature_no_finite_one() -> None:
    at_rest = Descent(Setup(method="newton-raphson", start=(2.0,)))
    assert change_of(at_rest.problem, at_rest.stepper.optimizer, at_rest.row(), 0.1).item() == 0
    straight = Descent(
        Setup(model="function", function="3*x + 1", method="newton-raphson", start=(1.0,))
    )
    change = change_of(straight.problem, straight.stepper.optimizer, straight.row(), 0.1)
    assert not np.isfinite(change).any()


def halt_after(steps: int, **fields: object) -> Halt | None:
    descent = Descent(Setup(**{"start": (8.0,), "steps": 10**6, **fields}))  # type: ignore[arg-type]
    if steps:
        descent.forward(steps)
    is_converged = descent.verdict().outcome is Outcome.CONVERGED
    return halt(descent.stepper.optimizer, descent.row(), descent.next_x(), is_converged)


def test_a_walk_halts_where_it_is_lost_through_or_at_rest() -> None:
    assert halt_after(0) is None
    assert halt_after(200) is Halt.REST
    assert halt_after(3, rate=1e300) is Halt.LOST
    assert halt_after(24, method="grid-search") is None
    assert halt_after(25, method="grid-search") is Halt.THROUGH


def test_a_ball_that_rolls_through_the_lowest_point_does_not_rest_there() -> None:
    # With η = ½ the first step leads to the minimum, and the velocity beyond.
    assert halt_after(1, method="momentum", rate=0.5) is None
    assert halt_after(1, rate=0.5) is Halt.REST
