"""The parabola against exact arithmetic and central differences."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.curves import Parabola
from gd_desktop.core.problem import Extremum
from gd_desktop.core.refusal import Reason, Refusal

quick = settings(max_examples=60, deadline=None)
numbers = st.floats(-100, 100)
parabolas = st.builds(Parabola, numbers.filter(lambda a: abs(a) > 1e-3), numbers, numbers)

STORY = Parabola()


def cost(curve: Parabola, x: float) -> float:
    return curve.evaluate(np.array([x]))[0]


@quick
@given(curve=parabolas, x=numbers)
def test_the_gradient_is_the_central_difference_of_the_cost(curve: Parabola, x: float) -> None:
    # A parabola's central difference is exact for any width: only roundings are left.
    difference = (cost(curve, x + 1) - cost(curve, x - 1)) / 2
    _, gradient = curve.evaluate(np.array([x]))
    assert gradient.shape == (1,)
    assert gradient.item() == pytest.approx(difference, abs=1e-8)


@quick
@given(curve=parabolas, x=numbers)
def test_the_curvature_is_the_second_central_difference(curve: Parabola, x: float) -> None:
    difference = cost(curve, x + 1) - 2 * cost(curve, x) + cost(curve, x - 1)
    hessian = curve.curvature(np.array([x]))
    assert hessian.shape == (1, 1)
    assert hessian.item() == pytest.approx(difference, abs=1e-8)


@quick
@given(curve=parabolas)
def test_the_extremum_is_the_vertex_in_exact_arithmetic(curve: Parabola) -> None:
    a, b, c = (Fraction(value) for value in (curve.a, curve.b, curve.c))
    scale = float(abs(b * b / (4 * a)) + abs(c)) + 1
    assert curve.extremum.x[0] == pytest.approx(float(-b / (2 * a)), rel=1e-14)
    assert curve.extremum.cost == pytest.approx(float(c - b * b / (4 * a)), abs=1e-14 * scale)


@quick
@given(curve=parabolas, xs=st.lists(numbers, min_size=1, max_size=5))
def test_many_points_cost_what_each_of_them_costs(curve: Parabola, xs: list[float]) -> None:
    assert curve.evaluate_many(np.array(xs)[:, None]).tolist() == [cost(curve, x) for x in xs]


def test_the_story_has_its_minimum_at_2() -> None:
    assert STORY.extremum == Extremum((2.0,), 2.0, is_minimum=True)
    assert STORY.parameters == ("x",)
    assert STORY.evaluate(np.array([8.0]))[0] == 38
    assert STORY.evaluate(np.array([8.0]))[1].tolist() == [12.0]


def test_there_is_no_other_parameter_to_hold() -> None:
    assert STORY.hold(np.array([8.0]), (0,)) == STORY


def test_no_cost_lies_below_the_minimum() -> None:
    assert STORY.lower_bound == 2


def test_a_parabola_that_opens_downwards_has_a_maximum_and_no_lower_bound() -> None:
    hill = Parabola(-1, 4, 0)
    assert hill.extremum == Extremum((2.0,), 4.0, is_minimum=False)
    assert hill.lower_bound is None


@quick
@given(curve=parabolas)
def test_the_extremum_lies_in_the_middle_of_the_region(curve: Parabola) -> None:
    ((low, high),) = curve.region
    assert low < high
    assert (low + high) / 2 == pytest.approx(curve.extremum.x[0], abs=1e-9)


def test_overflow_is_an_answer() -> None:
    value, gradient = STORY.evaluate(np.array([-1e308]))
    assert value == math.inf
    assert gradient.item() == -math.inf
    assert STORY.evaluate_many(np.array([[1e308]])).tolist() == [math.inf]


@pytest.mark.parametrize(
    ("coefficients", "reason"),
    [
        ((0.0, 1.0, 2.0), Reason.ZERO),
        ((-0.0, 1.0, 2.0), Reason.ZERO),
        ((math.nan, 1.0, 2.0), Reason.NOT_FINITE),
        ((1.0, math.inf, 2.0), Reason.NOT_FINITE),
        ((1.0, 1.0, -math.inf), Reason.NOT_FINITE),
        ((1e308, 0.0, 0.0), Reason.OVERFLOW),  # the curvature 2e308
        ((1e-320, 1.0, 0.0), Reason.OVERFLOW),  # the vertex −5e319
        ((1.0, 1e200, 0.0), Reason.OVERFLOW),  # the lowest cost −2.5e399
    ],
)
def test_coefficients_without_a_vertex_are_refused(
    coefficients: tuple[float, float, float], reason: Reason
) -> None:
    with pytest.raises(Refusal) as no:
        Parabola(*coefficients)
    assert (no.value.name, no.value.reason) == ("coefficients", reason)
