"""The datasets that come with the app: what they hold, and what one neuron can learn of them."""

import csv
import re
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pytest

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.io.builtin import Entry, entries, feature_title, load_builtin
from gd_desktop.io.resources import resource

NAMES = tuple(entry.name for entry in entries())
every_entry = pytest.mark.parametrize("entry", entries(), ids=NAMES)

# How many rows of class 0 and of class 1, and the sum of all their features.
KNOWN = {
    "penguins": ((151, 123), 67097.6),
    "chinstrap": ((151, 68), 13201.1),
    "digits": ((178, 182), 113422.0),
    "cats-and-dogs": ((20, 20), 641.6),
    "clusters": ((60, 60), -11.34),
    "hours": ((12, 12), 101.1),
    "xor": ((2, 2), 4.0),
    "four-points": ((2, 2), 0.0),
}


def count(data: Dataset) -> tuple[int, int]:
    """How many samples of class 0, and of class 1."""
    return int((data.labels == 0).sum()), int((data.labels == 1).sum())


def accuracies(
    data: Dataset, rate: float, start: float | tuple[float, ...], epochs: int
) -> npt.NDArray[np.float64]:
    """The share on its own side at the start and after each epoch of gradient descent.

    On standardised features, with C = 1/(2N) Σ (ŷ − y)², from one number for all the parameters or
    from (w…, b). Written out here, so that it tells of the data whatever the core does.
    """
    spread = data.features.std(axis=0)
    scaled = (data.features - data.features.mean(axis=0)) / np.where(spread == 0, 1, spread)
    inputs = np.column_stack([scaled, np.ones(len(data))])
    x = np.broadcast_to(np.asarray(start, dtype=np.float64), inputs.shape[1])
    shares = []
    for _ in range(epochs + 1):
        output = 1 / (1 + np.exp(-inputs @ x))
        shares.append(np.mean((output >= 0.5) == data.labels))
        error = (output - data.labels) * output * (1 - output)
        x = x - rate * inputs.T @ error / len(data)
    return np.array(shares)


def first_reaching(share: float, shares: npt.NDArray[np.float64]) -> int:
    """The first epoch with at least this share right; the test fails where there is none."""
    assert shares.max() >= share
    return int(np.argmax(shares >= share))


@every_entry
def test_each_loads_as_its_index_says(entry: Entry) -> None:
    data = load_builtin(entry.name)
    counts, total = KNOWN[entry.name]
    assert count(data) == counts
    assert data.features.sum() == pytest.approx(total)
    assert np.isfinite(data.features).all()
    assert (data.source, data.names, data.classes) == (entry.name, entry.features, entry.classes)
    assert (data.label, data.image, data.is_own) == (entry.label, entry.image, False)


@every_entry
def test_each_says_what_it_is_and_whose(entry: Entry) -> None:
    assert len(entry.title) <= 40
    assert entry.description.endswith(".")
    assert entry.source.endswith(".")
    assert entry.licence in ("CC0 1.0", "CC BY 4.0", "MIT")
    for text in (entry.title, entry.description, entry.licence, entry.source):
        assert text == " ".join(text.split())


@pytest.mark.parametrize("name", ["cats-and-dogs", "clusters", "hours"])
def test_what_was_never_measured_is_said_to_be_invented(name: str) -> None:
    [entry] = [entry for entry in entries() if entry.name == name]
    assert "Invented for this app" in entry.description


@every_entry
def test_columns_and_classes_are_the_files_own(entry: Entry) -> None:
    assert entry.classes == tuple(sorted(entry.classes))
    assert {column for column, _ in entry.titles} <= set(entry.columns)
    assert entry.features == tuple(name for name in entry.columns if name in entry.features)


def test_every_table_is_used_and_every_one_used_is_there() -> None:
    there = {path.name for path in resource("data").glob("*.csv")}
    assert there == {entry.file for entry in entries()}


@pytest.mark.parametrize("file", sorted({entry.file for entry in entries()}))
def test_tables_are_plain(file: str) -> None:
    raw = resource("data", file).read_bytes()
    assert raw.isascii()
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    rows = list(csv.reader(raw.decode().splitlines()))
    assert all(len(one) == len(other) for one, other in pairwise(rows))


def test_names_are_those_of_the_command_line() -> None:
    assert (
        *("penguins", "chinstrap", "digits", "cats-and-dogs", "clusters", "hours", "xor"),
        "four-points",
    ) == NAMES


def test_all_penguins_with_measurements_are_there() -> None:
    with resource("data", "penguins.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    species = [row.pop("species") for row in rows]
    assert {name: species.count(name) for name in species} == {
        "Adelie": 151,
        "Chinstrap": 68,
        "Gentoo": 123,
    }
    sums = {column: sum(float(row[column]) for row in rows) for column in rows[0]}
    assert sums == pytest.approx(
        {
            "bill_length_mm": 15021.3,
            "bill_depth_mm": 5865.7,
            "flipper_length_mm": 68713,
            "body_mass_g": 1437000,
        }
    )


def test_digits_are_pictures_of_whole_numbers_from_0_to_16() -> None:
    data = load_builtin("digits")
    assert data.image == (8, 8)
    assert data.names == tuple(f"p{row}{column}" for row in range(8) for column in range(8))
    assert set(np.unique(data.features)) == set(range(17))
    # A zero is empty in the middle, a one is not.
    middle = data.features.reshape(-1, 8, 8)[:, 3:5, 3:5].mean(axis=(1, 2))
    assert middle[data.labels == 0].mean() < 2 < 10 < middle[data.labels == 1].mean()


def test_the_recipe_of_the_clusters_makes_them() -> None:
    [entry] = [entry for entry in entries() if entry.name == "clusters"]
    [seed] = re.findall(r"default_rng\((\d+)\)", entry.description)
    centres = re.findall(r"normal\(\(([-.\d]+), ([-.\d]+)\), 1, \(60, 2\)\)", entry.description)
    generator = np.random.default_rng(int(seed))
    points = [generator.normal(tuple(map(float, centre)), 1, (60, 2)) for centre in centres]
    data = load_builtin("clusters")
    assert data.features == pytest.approx(np.concatenate(points), abs=0.00501)
    assert count(data) == (60, 60)


def test_the_four_points_of_xor() -> None:
    data = load_builtin("xor")
    assert data.features.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert data.labels.tolist() == [0, 1, 1, 0]


def test_other_features_of_the_same_rows_in_the_files_order() -> None:
    data = load_builtin("penguins", ("body_mass_g", "bill_depth_mm"))
    assert data.names == ("bill_depth_mm", "body_mass_g")
    assert data.features[0].tolist() == [18.7, 3750]
    assert count(data) == (151, 123)


def test_only_all_pixels_are_a_picture() -> None:
    assert load_builtin("digits", ("p34", "p43")).image is None


def test_the_positive_class_can_be_the_other_one() -> None:
    data = load_builtin("penguins", positive="Adelie")
    assert data.classes == ("Gentoo", "Adelie")
    assert count(data) == (123, 151)
    assert load_builtin("penguins", positive="Gentoo") == load_builtin("penguins")


def test_each_is_read_once() -> None:
    assert load_builtin("xor") is load_builtin("xor")
    assert entries() is entries()


def test_an_unknown_name_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(Refusal) as caught:
        load_builtin("iris")
    refusal = caught.value
    assert (refusal.name, refusal.value, refusal.reason) == ("data", "iris", Reason.UNKNOWN)
    assert refusal.expected == NAMES
    with pytest.raises(Refusal):
        feature_title("iris", "x1")


@pytest.mark.parametrize(
    ("options", "field", "expected"),
    [
        ({"features": ("x1", "x9")}, "features", ("x1", "x2")),
        ({"features": ("group",)}, "features", ("x1", "x2")),
        ({"positive": "C"}, "positive", ("A", "B")),
    ],
)
def test_a_feature_or_class_that_is_not_there_is_refused(
    options: dict[str, object], field: str, expected: tuple[str, ...]
) -> None:
    with pytest.raises(Refusal) as caught:
        load_builtin("clusters", **options)
    assert (caught.value.name, caught.value.reason) == (field, Reason.UNKNOWN)
    assert caught.value.expected == expected


def test_features_are_called_by_what_people_call_them() -> None:
    assert feature_title("penguins", "bill_length_mm") == "bill length (mm)"
    assert feature_title("chinstrap", "body_mass_g") == "body mass (g)"
    assert feature_title("hours", "hours") == "study (hours)"
    assert feature_title("digits", "p34") == "p34"
    assert feature_title("xor", "elsewhere") == "elsewhere"


@pytest.mark.parametrize("start", [-1.0, 1.0, (1.0, -3.0, 2.0)])
def test_a_neuron_learns_the_penguins_from_a_wrong_start(
    start: float | tuple[float, ...],
) -> None:
    shares = accuracies(load_builtin("penguins"), rate=1.0, start=start, epochs=2000)
    assert shares[0] < 0.9
    assert first_reaching(0.99, shares) > 20
    assert shares[-1] == pytest.approx(273 / 274)


@pytest.mark.parametrize(("start", "rate"), [(-0.1, 0.5), (1.0, 5.0)])
def test_a_neuron_learns_the_digits_from_a_wrong_start(start: float, rate: float) -> None:
    shares = accuracies(load_builtin("digits"), rate, start, epochs=1000)
    assert shares[0] < 0.9
    assert first_reaching(0.99, shares) > 10
    assert shares[-1] == 1


@pytest.mark.parametrize("start", [-1.0, 1.0, (-2.0, 2.0, 1.0)])
def test_the_bills_of_adelie_and_chinstrap_do_not_quite_tell_them_apart(
    start: float | tuple[float, ...],
) -> None:
    shares = accuracies(load_builtin("chinstrap"), rate=5.0, start=start, epochs=3000)
    assert shares[0] < 0.9
    assert 0.95 <= shares[-1] <= 0.985
    assert shares.max() <= 0.985


@pytest.mark.parametrize("start", [-1.0, 1.0, (-1.0, 2.0, 0.5), (3.0, -3.0, 1.0)])
def test_one_neuron_never_learns_xor(start: float | tuple[float, ...]) -> None:
    assert accuracies(load_builtin("xor"), rate=1.0, start=start, epochs=2000).max() <= 0.75


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [("cats-and-dogs", 0.85, 0.95), ("clusters", 0.83, 0.87), ("hours", 0.8, 0.9)],
)
def test_what_overlaps_is_learnt_in_part(name: str, least: float, most: float) -> None:
    shares = accuracies(load_builtin(name), rate=1.0, start=-1.0, epochs=2000)
    assert shares[0] < 0.6
    assert least <= shares[-1] <= most
