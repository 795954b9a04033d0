"""A file of settings of which only a part can be used: the rest holds, and nothing is lost."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn

import pytest

from gd_desktop.core.setup import Setup
from gd_desktop.io.samples import to_dataset
from gd_desktop.io.settings import Appearance, Settings, load, save, window_setup
from gd_desktop.io.tables import read_table

RICH = Settings(
    setup=Setup(rate=0.3),
    appearance=Appearance(theme="dark", decimals=5, zoom=115),
    pace=3.0,
    window="abc=",
    finished=frozenset({"01-cost"}),
    hints=frozenset({"first"}),
    recent=(Path.cwd() / "a.descent",),
)
NEURON = window_setup("neuron")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "pets.csv"
    path.write_text("weight,ear,kind\n3,6,cat\n4,6.5,cat\n20,11,dog\n25,9,dog\n")
    return path


def learning_from(table: Path) -> Setup:
    data, _ = to_dataset(read_table(table))
    return replace(NEURON, data=data, start="zeros", rate=0.7)


def change(path: Path, place: str, value: object) -> bytes:
    """Put a value into a file; gives what the file then holds."""
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    *sections, name = place.split(".")
    target = document
    for section in sections:
        target = target[section]
    target[name] = value
    path.write_text(json.dumps(document), encoding="utf-8")
    return path.read_bytes()


def refuse(*_: object, **__: object) -> NoReturn:
    raise PermissionError(13, "Permission denied")


USUAL = Appearance()


@pytest.mark.parametrize(
    ("place", "value", "rest"),
    [
        ("setup.rate", -1, replace(RICH, setup=Settings().setup)),
        ("setup.from_tomorrow", 1, replace(RICH, setup=Settings().setup)),
        ("appearance", [], replace(RICH, appearance=USUAL)),
        (
            "appearance.theme",
            "pink",
            replace(RICH, appearance=replace(RICH.appearance, theme=USUAL.theme)),
        ),
        (
            "appearance.decimals",
            99,
            replace(RICH, appearance=replace(RICH.appearance, decimals=USUAL.decimals)),
        ),
        ("appearance.from_tomorrow", {"a": 1}, RICH),
        ("pace", "fast", replace(RICH, pace=Settings().pace)),
        ("window", 5, replace(RICH, window="")),
        ("finished", "01-cost", replace(RICH, finished=frozenset())),
        ("hints", [1], replace(RICH, hints=frozenset())),
    ],
)
def test_what_is_not_understood_takes_nothing_else_with_it(
    path: Path, place: str, value: object, rest: Settings
) -> None:
    save(path, RICH)
    raw = change(path, place, value)
    settings, aside = load(path)
    assert settings == rest
    assert settings.unread == ("setup" if place.startswith("setup") else place,)
    # The next save would do without it: the file as it was is there.
    assert aside is not None
    assert aside.read_bytes() == raw


def test_a_part_that_is_not_understood_is_as_a_school_begins(path: Path) -> None:
    save(path, RICH)
    change(path, "appearance.theme", "pink")
    settings, _ = load(path, Appearance(theme="light"))
    assert settings.appearance == replace(RICH.appearance, theme="light")


def test_a_file_that_cannot_be_read_stays_where_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, RICH)
    raw = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        assert load(path) == (Settings(), path)
    assert path.read_bytes() == raw
    assert list(path.parent.iterdir()) == [path]
    # What the person then changes is all that is changed.
    save(path, Settings(pace=9.0), Settings())
    assert load(path) == (replace(RICH, pace=9.0), None)


def test_a_file_that_can_be_written_but_never_read_is_not_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, RICH)
    raw = path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr("gd_desktop.io.settings._read", refuse)
        begun, aside = load(path)
        assert (begun, aside) == (Settings(), path)
        with pytest.raises(PermissionError):
            save(path, Settings(pace=9.0), begun)
    assert path.read_bytes() == raw
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("place", "value", "written"),
    [
        ("schema", 2, RICH),
        ("appearance.from_tomorrow", 1, replace(RICH, pace=9.0)),
        ("appearance.theme", "pink", replace(RICH, pace=9.0)),
        ("setup.from_tomorrow", 1, replace(RICH, pace=9.0)),
    ],
)
def test_another_version_s_file_is_not_overwritten_without_a_copy(
    path: Path, place: str, value: object, written: Settings
) -> None:
    save(path, replace(RICH, pace=9.0))
    raw = change(path, place, value)
    save(path, RICH, RICH)
    assert path.with_name("settings.json.corrupt").read_bytes() == raw
    assert load(path) == (written, None)


def test_a_save_that_fails_leaves_another_version_s_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(path, RICH)
    raw = change(path, "schema", 2)
    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(PermissionError):
        save(path, RICH, RICH)
    assert path.read_bytes() == raw


def grow(table: Path) -> None:
    table.write_text(table.read_text() + "5,7,cat\n" * 700_000)


@pytest.mark.parametrize("leave", [Path.unlink, grow])
def test_an_experiment_whose_data_has_gone_meanwhile_is_kept(
    path: Path, table: Path, leave: Callable[[Path], None]
) -> None:
    save(path, Settings(learning_from(table)))
    begun, _ = load(path)
    table_then = table.read_bytes()
    leave(table)
    save(path, begun, begun)
    table.write_bytes(table_then)
    assert load(path) == (begun, None)
    assert begun.setup.rate == 0.7


@pytest.mark.parametrize(
    "values",
    [
        {"data": "mydata"},
        {"data": "penguins", "features": ["wings"]},
        {"data": "penguins", "label": "colour"},
        {"data": "penguins", "positive": "Dodo"},
    ],
)
def test_a_built_in_that_is_not_there_any_more_takes_only_the_experiment(
    path: Path, values: dict[str, object]
) -> None:
    save(path, replace(RICH, setup=NEURON))
    for name, value in values.items():
        change(path, f"setup.{name}", value)
    settings, aside = load(path)
    assert aside is None
    assert settings == replace(RICH, setup=NEURON, lost=values["data"])


def test_data_that_is_there_again_is_the_other_window_s_choice(path: Path, table: Path) -> None:
    away = table.with_name("away.csv")
    save(path, Settings(learning_from(table)))
    table.rename(away)
    begun, _ = load(path)
    assert begun.lost == str(table)
    away.rename(table)
    save(path, begun, begun)
    assert load(path)[0].setup == learning_from(table)
