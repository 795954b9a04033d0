"""Whether a line tells two classes apart, shown either way."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.separability import separability

from .samples import FOUR, XOR, drawn, make_neuron

quick = settings(max_examples=40, deadline=None)
COLUMN = np.arange(6)[:, np.newaxis]


def clouds(apart: float, count: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Two clouds of radius 1."""
    generator = np.random.default_rng(4)
    angle, labels = generator.uniform(0, 2 * np.pi, count), np.arange(count) % 2
    around = np.column_stack([np.cos(angle), np.sin(angle)]) * generator.random(count)[:, None]
    return around + labels[:, np.newaxis] * [apart, 0], labels


CASES = {
    "xor": (*XOR, False),
    "four on a line": (*FOUR, True),
    "clouds apart": (*clouds(2.5), True),
    "clouds that overlap": (*clouds(0.8), False),
    "one sample of class 0": ([[0.3, -1.0]], [0], True),
    "one sample of class 1": ([[0.3, -1.0]], [1], True),
    "one sample at the origin": ([[0.0]], [1], True),
    "one class alone": (COLUMN, [1] * 6, True),
    "the same sample with both labels": ([[1.0, 2.0]] * 2, [0, 1], False),
    "the same sample with both labels among others": ([[-2], [0], [0], [2]], [0, 0, 1, 1], False),
    "between and around": (COLUMN, [0, 0, 1, 1, 0, 0], False),
    "a threshold far from the middle": (COLUMN, [0, 0, 0, 0, 0, 1], True),
    "a near miss": ([[-1], [0], [1e-4], [1]], [0, 0, 1, 1], True),
    "a near overlap": ([[-1], [1e-4], [0], [1]], [0, 0, 1, 1], False),
    "a constant feature": ([[5, -1], [5, 0], [5, 1], [5, 2]], [0, 0, 1, 1], True),
    "a constant feature alone": ([[5], [5], [5]], [0, 1, 1], False),
    "two features that are one": ([[0, 0], [1, 1], [2, 2], [3, 3]], [0, 0, 1, 1], True),
    "two features that are one, in vain": ([[0, 0], [1, 1], [2, 2], [3, 3]], [0, 1, 0, 1], False),
}
every_case = pytest.mark.parametrize(("features", "labels", "can"), CASES.values(), ids=CASES)


@every_case
@pytest.mark.parametrize("scale", ["none", "standard"])
def test_it_is_shown_whether_a_line_exists(
    features: npt.ArrayLike, labels: npt.ArrayLike, can: bool, scale: str
) -> None:
    neuron = make_neuron(features, labels, scale=scale)
    found = separability(neuron)
    assert found.can_separate is can
    assert found.accuracy == neuron.accuracy(found.x)
    z = neuron.inputs @ found.x
    is_right = np.where(neuron.labels == 1, z > 0, z < 0).all()
    assert is_right == can
    assert (found.accuracy == 1) == can


@pytest.mark.parametrize("name", ["xor", "four on a line", "clouds that overlap", "clouds apart"])
@pytest.mark.parametrize("size", [1e-12, 1e-6, 1e6, 1e12])
@pytest.mark.parametrize("shift", [0.0, 1e3, -1e6])
def test_units_and_origin_do_not_matter(name: str, size: float, shift: float) -> None:
    features, labels, can = CASES[name]
    found = separability(make_neuron((np.array(features) + shift) * size, labels))
    assert found.can_separate is can


@quick
@given(
    labels=st.lists(st.integers(0, 1), min_size=1, max_size=8), more=st.integers(0, 4),
    seed=st.integers(0, 999),
)  # fmt: skip
def test_with_as_many_features_as_samples_any_labels_can_be_told_apart(
    labels: list[int], more: int, seed: int
) -> None:
    count = len(labels)
    features = np.random.default_rng(seed).normal(size=(count, count + more))
    assert separability(make_neuron(features, labels)).can_separate is True


@quick
@given(seed=st.integers(0, 999), d=st.integers(1, 6), count=st.integers(2, 60))
def test_labels_given_by_a_line_are_told_apart(seed: int, d: int, count: int) -> None:
    generator = np.random.default_rng(seed)
    features, weights = generator.normal(size=(count, d)), generator.normal(size=d)
    labels = (features @ weights > 0.3).astype(int)
    assert separability(make_neuron(features, labels)).can_separate is True


@quick
@given(seed=st.integers(0, 999), d=st.integers(1, 6), count=st.integers(1, 30))
def test_a_sample_with_both_labels_is_never_told_apart(seed: int, d: int, count: int) -> None:
    generator = np.random.default_rng(seed)
    features, labels = generator.normal(size=(count, d)), generator.integers(0, 2, count)
    features, labels = np.vstack([features, features[:1]]), np.append(labels, 1 - labels[0])
    assert separability(make_neuron(features, labels)).can_separate is False


def test_the_neurons_own_cost_and_mistakes_do_not_matter() -> None:
    found = {
        separability(make_neuron(*FOUR, cost=cost, mistakes=mistakes)).can_separate
        for cost in ("quadratic", "cross-entropy")
        for mistakes in ((), ("sign", "no-input"))
    }
    assert found == {True}


def test_the_search_can_be_cancelled() -> None:
    setup = drawn(30, 3)
    assert setup.data is not None

    def check() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        separability(make_neuron(setup.data.features, setup.data.labels), check)
