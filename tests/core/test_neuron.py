"""The sigmoid neuron against the plain formulas and central differences."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.costs import COSTS
from gd_desktop.core.neuron import Neuron, Score
from gd_desktop.core.problem import Vector

from .samples import FOUR, drawn, make_neuron, neurons_and_points, setup_of, training_rows

quick = settings(max_examples=60, deadline=None)
drawn_neuron = given(made=neurons_and_points())
every_cost = pytest.mark.parametrize("name", sorted(COSTS))
STEP = 1e-5


def nudged(x: Vector, axis: int, by: float) -> Vector:
    moved = x.copy()
    moved[axis] += by
    return moved


def central(of: Callable[[Vector], float | Vector], x: Vector) -> np.ndarray:
    """Row i holds the derivative by parameter i."""
    rows = [
        np.subtract(of(nudged(x, axis, STEP)), of(nudged(x, axis, -STEP))) / (2 * STEP)
        for axis in range(len(x))
    ]
    return np.array(rows)


def plain_cost(neuron: Neuron, x: Vector, name: str) -> float:
    """The cost as the textbook writes it, sample by sample."""
    costs = []
    for inputs, label in zip(neuron.inputs, neuron.labels, strict=True):
        output = 1 / (1 + math.exp(-float(inputs @ x)))
        if name == "cross-entropy":
            costs.append(-math.log(output if label else 1 - output))
        else:
            costs.append((output - label) ** 2 / (2 if name == "quadratic" else 1))
    return sum(costs) / len(costs)


@every_cost
@quick
@given(data=st.data())
def test_the_cost_is_the_textbooks(name: str, data: st.DataObject) -> None:
    neuron, x = data.draw(neurons_and_points(name))
    x = x / 4  # so that the plain 1 − ŷ keeps its digits
    assert neuron.evaluate(x)[0] == pytest.approx(plain_cost(neuron, x, name), rel=1e-7, abs=1e-14)


@quick
@drawn_neuron
def test_the_gradient_is_the_central_difference_of_the_cost(made: tuple[Neuron, Vector]) -> None:
    neuron, x = made
    cost, gradient = neuron.evaluate(x)
    assert gradient.shape == x.shape
    measured = central(lambda point: neuron.evaluate(point)[0], x)
    # Flat to rounding: a difference of costs has 1e-16 of them as its error, over 1e-5.
    within = 1e-6 * np.abs(measured).max() + 1e-10 * (1 + cost)
    assert gradient == pytest.approx(measured, rel=0, abs=within)


@quick
@drawn_neuron
def test_the_curvature_is_the_central_difference_of_the_gradient(
    made: tuple[Neuron, Vector],
) -> None:
    neuron, x = made
    measured = central(lambda point: neuron.evaluate(point)[1], x)
    within = 1e-6 * np.abs(measured).max() + 1e-9
    hessian = neuron.curvature(x)
    assert hessian.ravel() == pytest.approx(measured.ravel(), rel=0, abs=within)
    assert hessian.ravel() == pytest.approx(hessian.T.ravel(), rel=0, abs=1e-13)


@every_cost
@pytest.mark.parametrize("z", [1.0, 40.0, 710.0, 1e4, 1e6])
def test_far_out_nothing_warns_and_all_is_finite(name: str, z: float) -> None:
    neuron = make_neuron(*FOUR, cost=name)
    with np.errstate(all="raise", under="ignore"):
        for x in (np.array([z, 0.0]), np.array([-z, z]), np.array([0.0, -z])):
            cost, gradient = neuron.evaluate(x)
            many = neuron.evaluate_many(x[np.newaxis])
            told = [neuron.terms(x, row).pull for row in range(4)]
            assert np.isfinite([cost, *gradient, *neuron.curvature(x).ravel(), *many]).all()
            assert np.isfinite(told).all()
            assert math.isfinite(neuron.score(x).norm)


@quick
@given(made=neurons_and_points(), data=st.data())
def test_a_batch_costs_what_a_neuron_over_its_rows_costs(
    made: tuple[Neuron, Vector], data: st.DataObject
) -> None:
    neuron, x = made
    rows = data.draw(st.lists(st.integers(0, len(neuron) - 1), min_size=1, max_size=8))
    name = next(name for name, cost in COSTS.items() if cost == neuron.cost)
    other = make_neuron(neuron.inputs[rows, :-1], neuron.labels[rows], cost=name)
    cost, gradient = neuron.evaluate(x, np.array(rows))
    expected_cost, expected = other.evaluate(x)
    assert cost == pytest.approx(expected_cost, rel=1e-13)
    assert gradient == pytest.approx(expected, rel=1e-12, abs=1e-15)


@quick
@given(made=neurons_and_points(points=9))
def test_many_points_cost_what_each_of_them_costs(made: tuple[Neuron, np.ndarray]) -> None:
    neuron, points = made
    expected = [neuron.evaluate(point)[0] for point in points]
    assert neuron.evaluate_many(points) == pytest.approx(expected, rel=1e-13)


def test_many_points_are_costed_in_blocks_that_do_not_show() -> None:
    neuron = make_neuron(np.linspace(-2, 2, 5000)[:, np.newaxis], np.arange(5000) % 2)
    points = np.random.default_rng(0).normal(size=(11, 2))
    expected = [neuron.evaluate(point)[0] for point in points]
    assert neuron.evaluate_many(points) == pytest.approx(expected, rel=1e-13)
    assert neuron.evaluate_many(points[:0]).shape == (0,)


@quick
@given(made=neurons_and_points(), data=st.data())
def test_held_parameters_stay_as_they_are(made: tuple[Neuron, Vector], data: st.DataObject) -> None:
    neuron, x = made
    order = data.draw(st.permutations(range(len(x))))
    axes = tuple(order[: data.draw(st.integers(1, len(x)))])
    plane = neuron.hold(x, axes)
    moved = x.copy()
    moved[list(axes)] = values = np.linspace(-1, 1, len(axes))
    cost, gradient = neuron.evaluate(moved)
    assert plane.evaluate(values)[0] == pytest.approx(cost, rel=1e-12)
    assert plane.evaluate(values)[1] == pytest.approx(gradient[list(axes)], rel=1e-9, abs=1e-14)
    assert plane.evaluate_many(values[np.newaxis])[0] == pytest.approx(cost, rel=1e-12)
    curved = neuron.curvature(moved)[np.ix_(axes, axes)]
    assert plane.curvature(values).ravel() == pytest.approx(curved.ravel(), rel=1e-9, abs=1e-13)


def test_holding_twice_is_holding_once() -> None:
    neuron = make_neuron(np.arange(12).reshape(4, 3) / 5, [0, 1, 1, 0])
    x = np.array([0.3, -0.2, 0.5, -0.1])
    twice = neuron.hold(x, (0, 2, 3)).hold(x[[0, 2, 3]], (1,))
    value = np.array([0.7])
    assert twice.evaluate(value)[0] == pytest.approx(neuron.hold(x, (2,)).evaluate(value)[0])


@quick
@drawn_neuron
def test_the_mean_of_all_pulls_is_the_gradient(made: tuple[Neuron, Vector]) -> None:
    neuron, x = made
    pulls = [neuron.terms(x, row).pull for row in range(len(neuron))]
    assert np.mean(pulls, axis=0) == pytest.approx(neuron.evaluate(x)[1], rel=1e-11, abs=1e-15)


@every_cost
@pytest.mark.parametrize("row", [0, 1])
def test_a_pull_is_error_times_slope_times_input(name: str, row: int) -> None:
    neuron = make_neuron([[2.0, -1.0], [0.5, 3.0]], [1, 0], cost=name)
    x = np.array([0.3, -0.4, 0.2])
    told = neuron.terms(x, row)
    z = [2 * 0.3 + 0.4 + 0.2, 0.5 * 0.3 - 3 * 0.4 + 0.2][row]
    output = 1 / (1 + math.exp(-z))
    assert told.z == pytest.approx(z)
    assert told.output == pytest.approx(output)
    assert told.label == [1, 0][row]
    assert told.error == pytest.approx(output - told.label)
    assert told.slope == pytest.approx(output * (1 - output))
    assert told.inputs.tolist() == [[2.0, -1.0, 1.0], [0.5, 3.0, 1.0]][row]
    factor = {"quadratic": told.slope, "quadratic-mean": 2 * told.slope, "cross-entropy": 1}[name]
    assert told.pull == pytest.approx(told.error * factor * told.inputs)


def test_accuracy_counts_the_samples_on_their_own_side() -> None:
    neuron = make_neuron(*FOUR)
    for w, b, accuracy in [(1, 0, 1.0), (-1, 0, 0.0), (1, 1.5, 0.75), (0, 0, 0.5), (0, -1, 0.5)]:
        assert neuron.accuracy(np.array([w, b], dtype=float)) == accuracy


def test_an_output_of_exactly_a_half_counts_as_class_1() -> None:
    assert make_neuron([[1.0]], [1]).accuracy(np.zeros(2)) == 1
    assert make_neuron([[1.0]], [0]).accuracy(np.zeros(2)) == 0


def test_a_score_tells_of_both_parts_of_the_data() -> None:
    setup = drawn(40, 3, held_out=0.25, cost="cross-entropy")
    data = setup.data
    assert data is not None
    training, held = training_rows(setup)
    x = np.array([0.4, -0.2, 0.1, 0.3])
    parts = [make_neuron(data.features[rows], data.labels[rows], cost="cross-entropy")
             for rows in (training, held)]  # fmt: skip
    cost, gradient = parts[0].evaluate(x)
    neuron = make_neuron(data.features, data.labels, held_out=0.25, cost="cross-entropy")
    expected = Score(
        pytest.approx(cost),
        pytest.approx(np.linalg.norm(gradient)),
        parts[0].accuracy(x),
        pytest.approx(parts[1].evaluate(x)[0]),
        parts[1].accuracy(x),
        0,
    )
    assert neuron.score(x) == expected
    assert make_neuron(*FOUR).score(np.zeros(2))[3:5] == (None, None)


@pytest.mark.parametrize(
    ("w", "stuck"), [(1, 0), (-1, 0), (-1.09, 0), (-1.11, 2), (-3, 4), (-300, 4), (300, 0)]
)
def test_a_score_counts_the_samples_that_are_wrong_and_sure(w: float, stuck: int) -> None:
    # σ(2.197) = 0.9: of the inputs −2, −1, 1 and 2, the outer two are past it from w = −1.0986.
    assert make_neuron(*FOUR).score(np.array([w, 0.0])).stuck == stuck


def test_at_a_minimum_no_sample_is_stuck_however_wrong_it_is() -> None:
    # Of each class one lies among the others, and one far on their side: no weights put them right.
    half = np.array([-1.5, -1.2, -1.0, -0.8, -0.5, 0.3, 2.5])
    data = np.concatenate([half, -half])[:, np.newaxis], [0] * 7 + [1] * 7
    neuron, mirrored = make_neuron(*data), make_neuron(*data, mistakes=("sign",))
    x = np.zeros(2)
    for _ in range(10_000):
        x = x - 5.0 * neuron.evaluate(x)[1]
    assert neuron.score(x).norm < 1e-12
    assert np.linalg.eigvalsh(neuron.curvature(x))[0] > 0.001
    assert np.count_nonzero(np.abs(neuron.outputs(neuron.inputs, x) - neuron.labels) > 0.9) == 2
    assert neuron.score(x).stuck == mirrored.score(-x).stuck == 0
    # Turned round and far out, most are.
    x = np.array([-20.0, 0.0])
    assert neuron.score(x).stuck == mirrored.score(-x).stuck == 10


def test_it_says_what_it_is() -> None:
    neuron = make_neuron([[1.0, 2.0]], [1])
    assert neuron.parameters == ("w[x1]", "w[x2]", "b")
    assert neuron.region == ((-6.0, 6.0),) * 3
    assert (neuron.extremum, neuron.lower_bound, len(neuron)) == (None, 0.0, 1)


def test_at_w_minus_2_both_eigenvalues_are_negative() -> None:
    eigenvalues = np.linalg.eigvalsh(make_neuron(*FOUR).curvature(np.array([-2.0, 0.0])))
    assert (eigenvalues < 0).all()


def test_one_over_n_has_twice_the_gradient_and_the_same_minimum() -> None:
    setup = setup_of(*FOUR)
    half, whole = (
        make_neuron(*FOUR, cost=name).evaluate(np.array([0.4, -0.1]))
        for name in (setup.cost, "quadratic-mean")
    )
    assert whole[0] == 2 * half[0]
    assert whole[1].tolist() == (2 * half[1]).tolist()
