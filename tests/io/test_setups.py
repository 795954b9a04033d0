"""A neuron's settings, kept and found again."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.samples import to_dataset
from gd_desktop.io.settings import Settings, load, save, window_setup
from gd_desktop.io.setups import Choice, find_data, read_setup
from gd_desktop.io.tables import TableRefusal, read_table

NEURON = window_setup("neuron")


def painted() -> Dataset:
    points = np.array([[0.5, 1.25], [-2.0, 3.0]])
    return Dataset("painted", ("x₁", "x₂"), points, np.array([0.0, 1.0]), ("A", "B"), is_own=True)


def drawn() -> Dataset:
    pixels = np.linspace(0, 1, 8).reshape(2, 4)
    names = ("p00", "p01", "p10", "p11")
    return Dataset("drawn", names, pixels, np.array([0.0, 1.0]), image=(2, 2), is_own=True)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pets.csv"
    path.write_text("weight,ear,kind\n3,6,cat\n4,6.5,cat\n20,11,dog\n25,9,dog\n")
    return path


def kept(path: Path, setup: Setup) -> Settings:
    save(path, Settings(setup))
    settings, aside = load(path)
    assert aside is None
    return settings


@pytest.mark.parametrize(
    "setup",
    [
        NEURON,
        replace(NEURON, cost="cross-entropy", batch=16, held_out=0.2, mistakes=("sign",)),
        replace(NEURON, data=painted(), start="zeros", scale="none"),
        replace(NEURON, data=drawn(), start="random", seed=4),
    ],
)
def test_a_neuron_is_remembered(tmp_path: Path, setup: Setup) -> None:
    settings = kept(tmp_path / "settings.json", setup)
    assert settings.setup == setup
    assert not settings.lost


def test_a_table_is_read_again_from_where_it_was(tmp_path: Path, table: Path) -> None:
    data, _ = to_dataset(read_table(table), "kind", ("ear",), "cat")
    setup = replace(NEURON, data=data, start="zeros")
    assert kept(tmp_path / "settings.json", setup).setup == setup


def test_a_table_that_has_gone_is_told(tmp_path: Path, table: Path) -> None:
    data, _ = to_dataset(read_table(table))
    save(tmp_path / "settings.json", Settings(replace(NEURON, data=data, start="zeros")))
    table.unlink()
    settings, aside = load(tmp_path / "settings.json")
    assert aside is None
    assert settings.setup == NEURON
    assert settings.lost == str(table)


def test_a_large_table_does_not_hold_the_start_back(tmp_path: Path, table: Path) -> None:
    data, _ = to_dataset(read_table(table))
    save(tmp_path / "settings.json", Settings(replace(NEURON, data=data, start="zeros")))
    table.write_text(table.read_text() + "5,7,cat\n" * 700_000)
    settings, _ = load(tmp_path / "settings.json")
    assert (settings.setup, settings.lost) == (NEURON, str(table))


@pytest.mark.parametrize(
    "damage",
    [
        {"rows": [[1.0, "x"], [2.0, 3.0]]},
        {"rows": [[1.0], [2.0, 3.0]]},
        {"rows": None},
        {"labels": [0.0, 2.0]},
        {"labels": []},
        {"classes": ["A"]},
        {"features": 7},
        {"image": [1]},
        {"batch": "some"},
        {"cost": 3},
        {"mistakes": "sign"},
        {"held_out": "0.2"},
        {"start": [1.0]},
    ],
)
def test_damaged_settings_are_set_aside(tmp_path: Path, damage: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    save(path, Settings(replace(NEURON, data=painted(), start="zeros")))
    document = json.loads(path.read_text(encoding="utf-8"))
    document["setup"] |= damage
    path.write_text(json.dumps(document), encoding="utf-8")
    settings, aside = load(path)
    assert aside is not None
    assert settings == Settings()


@pytest.mark.parametrize(
    ("choice", "error"),
    [
        (Choice("nothing"), Refusal),
        (Choice("penguins", label="colour"), Refusal),
        (Choice("penguins", features=("wings",)), Refusal),
        (Choice("gone.csv"), OSError),
    ],
)
def test_what_cannot_be_found_is_refused(choice: Choice, error: type[Exception]) -> None:
    with pytest.raises(error):
        find_data(choice)


def test_a_broken_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(b"\x00\x01")
    with pytest.raises(TableRefusal):
        find_data(Choice(str(path)))


def test_the_values_of_a_parabola_are_a_parabola() -> None:
    assert read_setup(Setup().to_dict()) == Setup()
