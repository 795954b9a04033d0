"""Samples, their scaling, and the share of them that is held out."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from gd_desktop.core.dataset import SCALES, Dataset, scaling, split
from gd_desktop.core.neuron import with_bias
from gd_desktop.core.refusal import Reason, Refusal

from .samples import FOUR, make_data

quick = settings(max_examples=60, deadline=None)
tables = hnp.arrays(
    np.float64,
    st.tuples(st.integers(1, 12), st.integers(1, 4)),
    elements=st.floats(-1000, 1000).map(lambda value: round(value, 2)),
)
label_lists = st.lists(st.sampled_from([0.0, 1.0]), min_size=1, max_size=80)


@quick
@given(features=tables, scale=st.sampled_from(SCALES))
def test_scaling_can_be_taken_back(features: np.ndarray, scale: str) -> None:
    scaled = scaling(features, scale)
    restored = scaled.restore(scaled.apply(features))
    assert restored == pytest.approx(features, rel=1e-12, abs=1e-9)


@quick
@given(features=tables, scale=st.sampled_from(SCALES), seed=st.integers(0, 99))
def test_weights_in_the_datas_own_units_give_the_same_z(
    features: np.ndarray, scale: str, seed: int
) -> None:
    scaled = scaling(features, scale)
    x = np.random.default_rng(seed).normal(size=features.shape[1] + 1)
    z = with_bias(scaled.apply(features)) @ x
    own = scaled.undo(x)
    size = np.abs(with_bias(features)) @ np.abs(own) + 1
    assert np.all(np.abs(with_bias(features) @ own - z) <= 1e-12 * size)


@quick
@given(features=tables)
def test_standard_inputs_have_mean_0_and_population_deviation_1(features: np.ndarray) -> None:
    inputs = scaling(features, "standard").apply(features)
    is_constant = (features == features[0]).all(axis=0)
    assert inputs.mean(axis=0) == pytest.approx(np.zeros(features.shape[1]), abs=1e-9)
    assert inputs.std(axis=0) == pytest.approx(np.where(is_constant, 0.0, 1.0), abs=1e-9)


def test_the_deviation_is_the_populations() -> None:
    scaled = scaling(np.array([[1.0], [3.0]]), "standard")
    assert (scaled.shift.tolist(), scaled.spread.tolist()) == ([2.0], [1.0])


@pytest.mark.parametrize("constant", [0.0, 0.1, -1e9])
def test_a_constant_feature_is_shifted_to_0(constant: float) -> None:
    features = np.column_stack([np.full(7, constant), np.arange(7)])
    scaled = scaling(features, "standard")
    assert scaled.apply(features)[:, 0].tolist() == [0.0] * 7
    assert scaled.spread[0] == 1


@pytest.mark.parametrize("size", [1e-200, 1e-9, 1e9, 1e200])
def test_features_of_any_size_are_scaled(size: float) -> None:
    inputs = scaling(np.array([[-size], [size]]), "standard").apply(np.array([[-size], [size]]))
    assert inputs[:, 0] == pytest.approx([-1, 1])


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        # The difference to the mean is too large for a float, its share of the deviation is not.
        ([1.7e308, -1.7e308, -1.7e308], [2**0.5, -(0.5**0.5), -(0.5**0.5)]),
        # The deviation is too small for a float.
        ([0.0, 5e-324], [0.0, 1.0]),
    ],
)
def test_the_largest_and_the_smallest_floats_are_scaled_to_finite_inputs(
    values: list[float], expected: list[float]
) -> None:
    features = np.array([values]).T
    inputs = scaling(features, "standard").apply(features)
    assert inputs[:, 0] == pytest.approx(expected)


def test_what_lies_too_far_from_what_the_scaling_knows_is_infinite_without_a_warning() -> None:
    scaled = scaling(np.array([[1e-160], [-1e-160]]), "standard")
    assert scaled.apply(np.array([[1e308], [1e-160]])).tolist() == [[np.inf], [1.0]]


def test_no_scaling_changes_nothing() -> None:
    features = np.array([[1.5, -2.0], [0.1, 7.0]])
    assert scaling(features, "none").apply(features).tolist() == features.tolist()


@quick
@given(labels=label_lists, share=st.floats(0, 0.9), seed=st.integers(0, 2**63 - 1))
def test_a_split_parts_all_rows_and_trains_on_each_class(
    labels: list[float], share: float, seed: int
) -> None:
    given_labels = np.array(labels)
    training, held = split(given_labels, share, seed)
    assert sorted([*training.tolist(), *held.tolist()]) == list(range(len(labels)))
    assert (np.diff(training) > 0).all()
    assert (np.diff(held) > 0).all()
    assert set(given_labels[training]) == set(labels)
    for label in set(labels):
        count = labels.count(label)
        assert (given_labels[held] == label).sum() == min(round(share * count), count - 1)


@quick
@given(labels=label_lists, share=st.floats(0, 0.9), seed=st.integers(0, 2**63 - 1))
def test_the_same_seed_gives_the_same_split(labels: list[float], share: float, seed: int) -> None:
    first, second = (split(np.array(labels), share, seed) for _ in range(2))
    assert [rows.tolist() for rows in first] == [rows.tolist() for rows in second]


def test_another_seed_gives_another_split() -> None:
    labels = np.repeat([0.0, 1.0], 20)
    assert len({tuple(split(labels, 0.25, seed)[1]) for seed in range(20)}) > 15


def test_equal_samples_are_equal_data() -> None:
    data, same = make_data(*FOUR), make_data(*FOUR)
    assert data == same
    assert len(data) == 4
    assert hash(data) == hash(same)
    assert data != "data"
    others = [
        make_data(FOUR[0], [0, 0, 1, 0]),
        make_data([[-2], [-1], [1], [3]], FOUR[1]),
        make_data(*FOUR, is_own=True),
        make_data(*FOUR, classes=("cat", "dog")),
        make_data(*FOUR, label="animal"),
        make_data(*FOUR, image=(1, 1)),
    ]
    assert len({data, same, *others}) == 7


def test_the_arrays_cannot_be_written() -> None:
    data = make_data(*FOUR)
    for array in (data.features, data.labels):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 9


@pytest.mark.parametrize(
    ("names", "features", "labels", "image", "reason"),
    [
        (("a",), [[1.0, 2.0]], [0], None, Reason.WRONG_COUNT),
        (("a",), [1.0, 2.0], [0, 1], None, Reason.WRONG_COUNT),
        ((), np.empty((1, 0)), [0], None, Reason.WRONG_COUNT),
        (("a",), np.empty((0, 1)), [], None, Reason.WRONG_COUNT),
        (("a",), [[1.0]], [0, 1], None, Reason.WRONG_COUNT),
        (("a",), [[1.0]], [[0]], None, Reason.WRONG_COUNT),
        (("a",), [[np.nan]], [0], None, Reason.NOT_FINITE),
        (("a",), [[np.inf]], [0], None, Reason.NOT_FINITE),
        (("a",), [[1.0]], [2], None, Reason.UNKNOWN),
        (("a",), [[1.0]], [np.nan], None, Reason.UNKNOWN),
        (("a", "b"), [[1.0, 2.0]], [0], (2, 2), Reason.WRONG_COUNT),
    ],
)
def test_samples_that_make_no_sense_are_refused(
    names: tuple[str, ...],
    features: npt.ArrayLike,
    labels: npt.ArrayLike,
    image: tuple[int, int] | None,
    reason: Reason,
) -> None:
    with pytest.raises(Refusal) as no:
        Dataset("test", names, np.array(features), np.array(labels), image=image)
    assert (no.value.name, no.value.reason) == ("data", reason)
