"""Which way a parameter goes, and which factor is the smallest."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.neuron_prediction import (
    Direction,
    DirectionQuestion,
    Factor,
    FactorQuestion,
    factor_question,
)
from gd_desktop.core.prediction import Slip
from gd_desktop.core.problem import Vector
from gd_desktop.core.setup import Setup

from .samples import FOUR, make_neuron, neurons_and_points, setup_of

EXAMPLES = 500
WALKS = [method for method in METHODS if method not in NEEDING_ALL]
thorough = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def question_of(setup: Setup, axis: int, steps: int = 0) -> DirectionQuestion:
    descent = Descent(setup)
    if steps:
        descent.forward(steps)
    ahead = descent.next_x()
    assert ahead is not None
    return DirectionQuestion(descent.stepper.optimizer, descent.row(), ahead, axis)


def walked(neuron: Neuron, x: Vector, method: str) -> Setup:
    """A Setup over the same samples, from that point."""
    setup = setup_of(neuron.inputs[:, :-1], neuron.labels, start=tuple(x.tolist()), method=method)
    return replace(setup, rate=0.5)


# --- which way


@thorough
@given(drawn=neurons_and_points(cost="quadratic"), axis=st.integers(0, 6))
def test_a_parameter_goes_down_its_costs_slope(drawn: tuple[Neuron, Vector], axis: int) -> None:
    neuron, x = drawn
    axis %= len(x)
    question = question_of(walked(neuron, x, "gradient-descent"), axis)
    nudge = np.zeros(len(x))
    nudge[axis] = 1e-4
    high, low = neuron.evaluate_many(np.array([x + nudge, x - nudge])).tolist()
    if abs(high - low) < 1e-9:
        return
    downhill, uphill = (
        (Direction.DOWN, Direction.UP) if high > low else (Direction.UP, Direction.DOWN)
    )
    assert question.truth is downhill
    assert question.judge(downhill).is_right
    assert question.judge(uphill).slip is Slip.WRONG_SIGN
    assert question.judge(Direction.STAYS).slip is Slip.SAME_PLACE
    assert question.judge(uphill).axes == (axis,)


@thorough
@given(
    drawn=neurons_and_points(),
    axis=st.integers(0, 6),
    method=st.sampled_from(WALKS),
    steps=st.integers(0, 3),
)
def test_the_way_is_that_of_the_step_whatever_the_method(
    drawn: tuple[Neuron, Vector], axis: int, method: str, steps: int
) -> None:
    neuron, x = drawn
    question = question_of(walked(neuron, x, method), axis % len(x), steps)
    change = question.change
    right = {1.0: Direction.UP, -1.0: Direction.DOWN, 0.0: Direction.STAYS}[float(np.sign(change))]
    for answer in Direction:
        judgement = question.judge(answer)
        assert judgement.is_right == (answer is right)
        assert judgement.slip is None or not judgement.is_right
        if judgement.slip is Slip.WRONG_SIGN:
            assert np.sign(question.slope) == -np.sign(change)
        if judgement.slip is Slip.FORGOT_MEMORY:
            # This slope alone would lead the other way.
            assert np.sign(question.slope) == np.sign(change)
    assert question.judge(right, abs(change)).is_right
    assert question.judge(Direction.STAYS, abs(change)).is_right


def test_a_velocity_carries_a_parameter_up_its_slope() -> None:
    # Not to be told apart by a line, so that there is a lowest place to swing past.
    mixed = ([[-2], [-1], [1], [2]], [0, 1, 0, 1])
    setup = setup_of(*mixed, start=(-3.0, 0.0), method="momentum", rate=2.0)
    every = (question_of(setup, 0, steps) for steps in range(1, 50))
    question = next(each for each in every if each.truth is Direction.of(each.slope))
    downhill = Direction.of(-question.slope)
    assert question.judge(downhill).slip is Slip.FORGOT_MEMORY


def test_newton_goes_up_where_the_cost_bends_down() -> None:
    # Both eigenvalues of the Hessian are negative here.
    question = question_of(setup_of(*FOUR, start=(-2.0, 0.0), method="newton-raphson"), 0)
    assert question.truth is Direction.of(question.slope)
    assert question.judge(Direction.of(-question.slope)).slip is Slip.FORGOT_CURVATURE


def test_a_parameter_without_a_slope_stays() -> None:
    question = question_of(setup_of([[0], [0]], [0, 1], start=(0.5, 0.2)), 0)
    assert question.change == 0
    assert question.judge(Direction.STAYS).is_right
    for answer in (Direction.UP, Direction.DOWN):
        judgement = question.judge(answer)
        assert (judgement.is_right, judgement.slip) == (False, None)


# --- which factor


@thorough
@given(drawn=neurons_and_points(), sample=st.integers(0, 29), axis=st.integers(0, 6))
def test_the_smallest_factor_is_that_of_the_chain_rule(
    drawn: tuple[Neuron, Vector], sample: int, axis: int
) -> None:
    neuron, x = drawn
    sample, axis = sample % len(neuron), axis % len(x)
    question = factor_question(neuron, x, sample, axis)
    terms = neuron.terms(x, sample)
    # The factors make the pull: nothing is left out, and nothing counted twice.
    assert np.prod(list(question.values.values())) == pytest.approx(terms.pull[axis], abs=1e-15)
    sizes = {factor: abs(value) for factor, value in question.values.items()}
    for factor in Factor:
        judgement = question.judge(factor)
        if factor not in sizes:
            assert (question.is_cancelled, judgement.slip) == (True, Slip.CANCELLED)
        elif sizes[factor] == min(sizes.values()):
            assert judgement.is_right
        elif sizes[factor] > 1.01 * min(sizes.values()):
            assert not judgement.is_right
            is_least = question.values[factor] == min(question.values.values()) < 0
            assert (judgement.slip is Slip.SIGN_FOR_SIZE) == is_least


def test_a_saturated_neuron_stalls_for_its_slope() -> None:
    neuron = make_neuron([[1.0], [2.0]], [0, 1])
    question = factor_question(neuron, np.array([5.0, 5.0]), 0, 0)
    assert question.truth is Factor.SLOPE
    assert question.values[Factor.SLOPE] == pytest.approx(4.54e-5, rel=1e-3)
    assert question.judge(Factor.ERROR).slip is None


def test_twice_the_error_where_the_cost_is_the_plain_mean() -> None:
    x = np.array([1.0, 0.5])
    values = [
        factor_question(make_neuron(*FOUR, cost=cost), x, 0, 0).values[Factor.ERROR]
        for cost in ("quadratic", "quadratic-mean")
    ]
    assert values[1] == pytest.approx(2 * values[0])


def test_a_large_number_below_0_is_not_small() -> None:
    question = FactorQuestion(0, 1, 0, {Factor.ERROR: -0.9, Factor.SLOPE: 0.09, Factor.INPUT: 2.0})
    assert question.truth is Factor.SLOPE
    assert question.judge(Factor.ERROR).slip is Slip.SIGN_FOR_SIZE
    assert question.judge(Factor.INPUT).slip is None


def test_factors_that_are_shown_alike_are_both_right() -> None:
    values = {Factor.ERROR: -0.25, Factor.SLOPE: 0.25001, Factor.INPUT: 2.0}
    question = FactorQuestion(0, 1, 0, values)
    assert question.judge(Factor.ERROR).is_right
    assert question.judge(Factor.SLOPE).is_right
