"""Newton–Raphson: to where the slope of the local quadratic model is zero, whatever lies there."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.newton import newton_step
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.core.setup import Setup

from .samples import drawn, neurons_and_points, setup_of

quick = settings(max_examples=60, deadline=None)
ALL = slice(None)
OVERLAPPING = ([[-1], [0], [1], [2]], [0, 1, 0, 1])  # so the cross-entropy has a minimum


def newton(start: float, coefficients: tuple[float, float, float] = (1.0, -4.0, 6.0)) -> Descent:
    return Descent(Setup(method="newton-raphson", coefficients=coefficients, start=(start,)))


def on_function(function: str, *start: float) -> Descent:
    setup = Setup(model="function", function=function, method="newton-raphson", start=start)
    return Descent(setup)


def derivatives(neuron: Neuron, x: Vector) -> tuple[Vector, Matrix]:
    """The gradient and the Hessian of the quadratic cost 1/(2N), sample by sample."""
    gradient, hessian = np.zeros(len(x)), np.zeros((len(x), len(x)))
    for sample, label in zip(neuron.inputs, neuron.labels, strict=True):
        output = 1 / (1 + math.exp(-(sample @ x)))
        slope = output * (1 - output)
        bend = slope * (1 - 2 * output)
        gradient += (output - label) * slope * sample
        hessian += (slope**2 + (output - label) * bend) * np.outer(sample, sample)
    return gradient / len(neuron.inputs), hessian / len(neuron.inputs)


@quick
@given(a=st.floats(0.01, 100), b=st.floats(-100, 100), start=st.floats(-1e3, 1e3))
def test_one_step_leads_to_a_parabolas_vertex(a: float, b: float, start: float) -> None:
    for sign in (1, -1):
        descent = newton(start, (sign * a, b, 1.0))
        descent.forward(1)
        vertex = -b / (2 * sign * a)
        assert descent.row().x.item() == pytest.approx(vertex, rel=1e-9, abs=1e-9)


def test_from_8_it_is_at_2_after_one_step_and_stays() -> None:
    descent = newton(8.0)
    descent.forward(5)
    assert descent.trail.points(ALL)[:, 0].tolist() == [8.0, 2.0, 2.0, 2.0, 2.0, 2.0]


def test_it_has_converged_with_the_first_step() -> None:
    descent = newton(8.0)
    assert not descent.verdict().has_just_converged
    descent.forward(1)
    verdict = descent.verdict()
    assert (verdict.outcome, verdict.has_just_converged) == (Outcome.CONVERGED, True)


def test_where_the_curvature_is_negative_it_climbs_to_the_maximum() -> None:
    descent = newton(8.0, (-1.0, 4.0, 0.0))
    descent.forward(1)
    assert descent.row().x.tolist() == [2.0]
    assert descent.row().cost > descent.trail.row(0).cost


def test_of_two_hills_and_a_valley_it_takes_what_the_curvature_points_to() -> None:
    # f = x⁴ − 2x²: minima at ±1, a maximum at 0; the curvature changes sign at 1/√3.
    for start, end in ((0.3, 0.0), (-0.3, 0.0), (0.8, 1.0), (-0.8, -1.0), (3.0, 1.0)):
        descent = on_function("x^4 - 2x^2", start)
        descent.forward(30)
        assert descent.row().x.item() == pytest.approx(end, abs=1e-12)


def test_it_comes_to_rest_in_a_saddle() -> None:
    descent = on_function("x^2 - y^2 + x*y", 3.0, -5.0)
    descent.forward(1)
    assert descent.row().x == pytest.approx([0.0, 0.0], abs=1e-14)


def test_the_digits_that_are_right_double_with_each_step() -> None:
    descent = on_function("x^2 + exp(x)", 1.0)
    descent.forward(6)
    # 2x + eˣ = 0 at −W(½).
    errors = np.abs(descent.trail.points(ALL)[:, 0] + 0.35173371124919584)
    assert errors[5] < 1e-15
    for before, after in pairwise(errors[:4]):
        assert after < before**2


def test_the_rate_means_nothing_to_it() -> None:
    walks = []
    for rate in (1e-6, 0.1, 50.0):
        descent = Descent(setup_of(*OVERLAPPING, method="newton-raphson", rate=rate))
        descent.forward(5)
        walks.append(descent.trail.points(ALL).tolist())
    assert walks[0] == walks[1] == walks[2]


@quick
@given(drawn_one=neurons_and_points(cost="quadratic"))
def test_a_neurons_step_solves_the_plain_equations(drawn_one: tuple[Neuron, Vector]) -> None:
    neuron, x = drawn_one
    gradient, hessian = derivatives(neuron, x)
    step = newton_step(neuron.curvature(x), neuron.evaluate(x)[1])
    # Where H is nearly singular, p says little; H·p = g holds wherever there is a p at all.
    if np.isfinite(step).all() and np.linalg.cond(hessian) < 1e8:
        assert hessian @ step == pytest.approx(gradient, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(("samples", "features"), [(40, 2), (40, 7), (60, 12)])
def test_from_zeros_the_first_step_is_the_linear_systems_solution(
    samples: int, features: int
) -> None:
    descent = Descent(drawn(samples, features, method="newton-raphson"))
    problem = descent.problem
    assert isinstance(problem, Neuron)
    gradient, hessian = derivatives(problem, np.zeros(features + 1))
    descent.forward(1)
    assert descent.row().x == pytest.approx(-np.linalg.solve(hessian, gradient), rel=1e-9)


def test_it_finds_the_cross_entropys_minimum_in_a_few_steps() -> None:
    descent = Descent(setup_of(*OVERLAPPING, method="newton-raphson", cost="cross-entropy"))
    descent.forward(6)
    assert descent.row().norm < 1e-12
    slow = Descent(setup_of(*OVERLAPPING, cost="cross-entropy", rate=0.5))
    slow.forward(3000)
    assert descent.row().x == pytest.approx(slow.row().x, abs=1e-9)


@pytest.mark.parametrize(("function", "start"), [("3x + 1", 4.0), ("x^3 + x", 0.0)])
def test_without_curvature_the_walk_ends_in_a_row_that_is_not_finite(
    function: str, start: float
) -> None:
    descent = on_function(function, start)
    ending = descent.forward(10)
    assert ending is not None
    assert (ending.step, ending.outcome) == (1, Outcome.DIVERGED)
    assert descent.last == descent.cursor == 1
    assert not np.isfinite(descent.row().x).any()
    assert descent.next_x() is None


@pytest.mark.parametrize("start", [(0.0,), (2.0,)])
def test_where_the_slope_is_zero_it_stays_whatever_the_curvature(start: tuple[float]) -> None:
    # Flat to the second order at 0, to the third at 2.
    descent = on_function("x^4 * (x - 2)^4", *start)
    descent.forward(3)
    assert descent.trail.points(ALL)[:, 0].tolist() == [*start] * 4


def test_on_a_flat_bottom_of_two_dimensions_it_stays_too() -> None:
    descent = on_function("x^4 + y^4", 0.0, 0.0)
    descent.forward(2)
    assert descent.trail.points(ALL).tolist() == [[0.0, 0.0]] * 3


def test_a_singular_hessian_leaves_no_next_point() -> None:
    descent = on_function("x^2 + y^4", 1.0, 0.0)
    ending = descent.forward(5)
    assert ending is not None
    assert (ending.step, ending.outcome) == (1, Outcome.DIVERGED)
    assert np.isnan(descent.row().x).all()


def test_of_twin_features_the_hessian_is_singular_and_that_is_seen() -> None:
    twins = [[value, value] for (value,) in OVERLAPPING[0]]
    descent = Descent(setup_of(twins, OVERLAPPING[1], method="newton-raphson"))
    ending = descent.forward(5)
    assert ending is not None
    assert (ending.step, ending.outcome) == (1, Outcome.DIVERGED)
    descent.seek(0)
    cast = descent.verdict().forecast
    assert cast.lowest == pytest.approx(0, abs=1e-15)
    assert math.isfinite(descent.row().norm)


@pytest.mark.parametrize("bad", [math.inf, -math.inf, math.nan])
@pytest.mark.parametrize("d", [1, 2, 5])
def test_what_is_not_finite_gives_a_step_that_is_not_and_no_error(bad: float, d: int) -> None:
    broken = np.eye(d)
    broken[-1, -1] = bad
    gradient = np.ones(d)
    gradient[-1] = bad
    assert not np.isfinite(newton_step(np.eye(d), gradient)).all()
    # Of one parameter, 1/inf is a step of 0.
    assert d == 1 or not np.isfinite(newton_step(broken, np.ones(d))).any()


def test_a_step_changes_neither_the_hessian_nor_the_gradient() -> None:
    hessian, gradient = np.array([[2.0, 1.0], [1.0, 3.0]]), np.array([1.0, 2.0])
    before = hessian.tobytes(), gradient.tobytes()
    assert newton_step(hessian, gradient) == pytest.approx([0.2, 0.6])
    assert (hessian.tobytes(), gradient.tobytes()) == before
