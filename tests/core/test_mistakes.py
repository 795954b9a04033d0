"""Bugs put in on purpose: what they do to a walk, and that the check finds them."""

import math
import tracemalloc
from collections.abc import Iterable

import numpy as np
import pytest

from gd_desktop.core.costs import COSTS
from gd_desktop.core.descent import Descent
from gd_desktop.core.mistakes import Mistake, MistakenNeuron, check_gradient, mistaken
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Vector
from gd_desktop.core.setup import build_problem, build_stepper

from .samples import FOUR, drawn, make_neuron, setup_of

ALL = slice(None)
X = np.array([0.5, 0.2])
every_mistake = pytest.mark.parametrize("mistake", Mistake)
every_cost = pytest.mark.parametrize("cost", sorted(COSTS))


def walked(*mistakes: str) -> Descent:
    """The reference's walk: four samples, rate 1, 200 steps from (0.5, 0.2)."""
    descent = Descent(setup_of(*FOUR, start=(0.5, 0.2), rate=1.0, mistakes=mistakes))
    descent.forward(200)
    return descent


def plain(x: Vector, mistakes: Iterable[str] = (), cost: str = "quadratic") -> list[float]:
    """The gradient over the four samples as such code writes it."""
    w, b = x
    sums = [0.0, 0.0]
    for (value,), label in zip(*FOUR, strict=True):
        z = w * value + b
        output = 1 / (1 + math.exp(z if "sign" in mistakes else -z))
        pull = output - label
        if cost != "cross-entropy" and "no-slope" not in mistakes:
            pull *= output * (1 - output)
        if cost == "quadratic-mean":
            pull *= 2
        sums[0] += pull * (1 if "no-input" in mistakes else value)
        sums[1] += pull
    return [total / (1 if "sum" in mistakes else 4) for total in sums]


def test_the_right_code_learns() -> None:
    assert walked().trail.row(200).cost == pytest.approx(0.0015, abs=5e-5)


def test_without_x_the_path_locks_to_45_degrees_and_climbs() -> None:
    trail = walked("no-input").trail
    w, b = trail.points(ALL).T
    assert np.diff(w) == pytest.approx(np.diff(b), rel=0, abs=1e-15)
    assert trail.row(0).cost == pytest.approx(0.0551, abs=5e-5)
    assert trail.row(200).cost == pytest.approx(0.0767, abs=5e-5)


def test_a_flipped_sign_only_climbs() -> None:
    costs = walked("sign").trail.costs(ALL)
    assert (costs[0], costs[-1]) == (
        pytest.approx(0.23, abs=5e-3),
        pytest.approx(0.495, abs=5e-4),
    )
    assert (np.diff(costs) > 0).all()


def test_a_sum_steps_n_times_as_far() -> None:
    summed = Descent(setup_of(*FOUR, start=(0.5, 0.2), rate=0.25, mistakes=("sum",)))
    summed.forward(200)
    assert summed.row().x == pytest.approx(walked().row().x, rel=1e-12)


@every_cost
@pytest.mark.parametrize(
    "mistakes",
    [(), *((name,) for name in ("sign", "no-input", "sum", "no-slope")), ("sign", "no-slope"),
     ("no-input", "sum"), ("no-input", "no-slope"), ("sign", "no-input", "sum", "no-slope")],
    ids="+".join,
)  # fmt: skip
def test_a_mistaken_gradient_is_that_of_the_code_with_the_bug(
    cost: str, mistakes: tuple[str, ...]
) -> None:
    neuron = make_neuron(*FOUR, cost=cost, mistakes=mistakes)
    gradient = neuron.evaluate(X)[1]
    assert gradient == pytest.approx(plain(X, mistakes, cost))
    pulls = [neuron.terms(X, row).pull for row in range(4)]
    together = np.sum if "sum" in mistakes else np.mean
    assert together(pulls, axis=0) == pytest.approx(gradient)


@every_cost
@every_mistake
def test_the_check_finds_what_is_wrong_with_the_gradient(cost: str, mistake: Mistake) -> None:
    # The slope has cancelled in cross-entropy, and a late bias is no fault of the gradient's.
    is_right = mistake is Mistake.LATE_BIAS or (mistake, cost) == ("no-slope", "cross-entropy")
    checked = check_gradient(make_neuron(*FOUR, cost=cost, mistakes=(mistake,)), X)
    assert checked.agrees == is_right
    assert (checked.error < 1e-7) == is_right
    assert checked.claimed == pytest.approx(plain(X, (mistake,), cost))
    if mistake is not Mistake.SIGN:
        # The cost itself is right, and with it what is measured.
        assert checked.measured == pytest.approx(plain(X, cost=cost), rel=1e-6)


@every_cost
@pytest.mark.parametrize("size", [1e-3, 1.0, 1e3, 1e5])
@pytest.mark.parametrize("far", [0.0, 0.3, 3.0])
def test_the_check_agrees_with_right_code_in_any_units(cost: str, size: float, far: float) -> None:
    generator = np.random.default_rng(3)
    labels = np.arange(50) % 2
    features = (generator.normal(size=(50, 2)) + labels[:, np.newaxis]) * size
    x = np.array([far / size, -far / size, 0.5])
    right, wrong = (make_neuron(features, labels, cost=cost, mistakes=m) for m in ((), ("sum",)))
    assert check_gradient(right, x).agrees
    assert not check_gradient(wrong, x).agrees


def test_the_check_agrees_where_all_is_flat() -> None:
    checked = check_gradient(make_neuron(*FOUR), np.array([900.0, 0.0]))
    assert checked.agrees
    assert checked.claimed.tolist() == [0.0, 0.0]


def test_the_check_looks_at_a_parabola_too() -> None:
    checked = check_gradient(build_problem(setup_of(*FOUR, model="parabola", data=None,
                                                    start=(8.0,))), np.array([8.0]))  # fmt: skip
    assert checked.agrees
    assert checked.measured == pytest.approx([12.0])


def test_a_late_bias_moves_the_weights_first() -> None:
    rate = 0.7
    setup = setup_of(*FOUR, start=(0.5, 0.2), rate=rate, mistakes=("late-bias",))
    descent = Descent(setup)
    w, b = 0.5, 0.2
    for _ in range(20):
        w -= rate * plain(np.array([w, b]))[0]
        b -= rate * plain(np.array([w, b]))[1]
        expected = descent.next_x()
        descent.forward(1)
        assert descent.row().x == pytest.approx([w, b], rel=1e-12)
        assert expected is not None
        assert expected.tobytes() == descent.row().x.tobytes()


def test_a_late_bias_uses_the_steps_own_batch() -> None:
    setup = drawn(10, 2, start=(0.4, -0.3, 0.1), rate=0.9, batch=3, mistakes=("late-bias",))
    stepper = build_stepper(setup)
    carry = stepper.begin(np.array([0.4, -0.3, 0.1]))
    for step in range(9):
        assert stepper.batches is not None
        rows = stepper.batches.at(step)
        half = carry.x - 0.9 * carry.gradient * [1, 1, 0]
        late = stepper.problem.evaluate(half, rows)[1][-1]
        carry = stepper.advance(0.9, carry)
        assert carry.x[:2].tolist() == half[:2].tolist()
        assert carry.x[2] == pytest.approx(half[2] - 0.9 * late, rel=1e-14)


def test_a_check_of_many_parameters_takes_them_some_at_a_time() -> None:
    neuron = build_problem(drawn(2, 3000))
    x = np.linspace(-0.1, 0.1, 3001)
    neuron.evaluate_many(x[np.newaxis])
    tracemalloc.start()
    try:
        assert check_gradient(neuron, x).agrees
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # All places at once would take a matrix of a row and a column for each, more than once.
    assert most < 8 * len(x) ** 2


@every_mistake
def test_mistakes_are_seen_by_every_method(mistake: Mistake) -> None:
    right = make_neuron(*FOUR)
    wrong = mistaken(right, [mistake])
    seen = -X if mistake is Mistake.SIGN else X
    assert wrong.evaluate(X)[0] == right.evaluate(seen)[0]
    assert wrong.evaluate_many(X[np.newaxis]) == right.evaluate_many(seen[np.newaxis])
    assert wrong.curvature(X).tolist() == right.curvature(seen).tolist()
    assert wrong.accuracy(X) == right.accuracy(seen)
    assert wrong.outputs(right.inputs, X).tolist() == right.outputs(right.inputs, seen).tolist()
    plane = wrong.hold(X, (0,))
    assert plane.evaluate_many(X[:1, np.newaxis]) == pytest.approx(right.evaluate(seen)[0])
    told = wrong.terms(X, 2)
    assert told.z == right.terms(X, 2).z
    assert told.output == pytest.approx(1 / (1 + math.exp(-right.terms(seen, 2).z)))


def test_the_samples_held_out_go_through_the_same_code() -> None:
    setup = drawn(30, 2, held_out=0.4)
    x = np.array([1.0, 0.5, 0.1])
    right = make_neuron(setup.data.features, setup.data.labels, held_out=0.4).score(-x)
    wrong = make_neuron(setup.data.features, setup.data.labels, held_out=0.4, mistakes=("sign",))
    told = wrong.score(x)
    assert (told.held_cost, told.held_accuracy) == (right.held_cost, right.held_accuracy)


def test_without_a_mistake_in_the_gradient_the_neuron_is_the_right_one() -> None:
    neuron: Neuron = make_neuron(*FOUR)
    assert mistaken(neuron, []) is neuron
    assert mistaken(neuron, [Mistake.LATE_BIAS]) is neuron
    assert isinstance(mistaken(neuron, [Mistake.SUM]), MistakenNeuron)
