"""What is remembered, and what becomes of a damaged file."""

import json
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NoReturn, get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import MOST_STEPS, Setup
from gd_desktop.formulas import COST_LETTERS, RATE_LETTERS, Notation
from gd_desktop.io.settings import (
    MOST_RECENT,
    WINDOW_SETUP,
    Appearance,
    BesideCurve,
    BesidePlane,
    Settings,
    ThemeChoice,
    load,
    save,
    settings_path,
)
from gd_desktop.numerals import MOST_DECIMALS, Rounding, fixed

finite = st.floats(allow_nan=False, allow_infinity=False)
appearances = st.builds(
    Appearance,
    theme=st.sampled_from(get_args(ThemeChoice)),
    rate_letter=st.sampled_from(RATE_LETTERS),
    cost_letter=st.sampled_from(COST_LETTERS),
    decimals=st.integers(0, MOST_DECIMALS),
    rounding=st.sampled_from(Rounding),
    log_cost=st.booleans(),
    fog=st.booleans(),
    beside_curve=st.sampled_from(get_args(BesideCurve)),
    beside_plane=st.sampled_from(get_args(BesidePlane)),
)
all_settings = st.builds(
    Settings,
    setup=st.builds(
        Setup,
        rate=st.floats(1e-300, 1e300),
        start=st.one_of(st.just("random"), st.tuples(finite)),
        seed=st.integers(0, 2**63 - 1),
        steps=st.integers(0, MOST_STEPS),
    ),
    appearance=appearances,
    pace=st.one_of(st.none(), st.floats(1, 1000)),
    window=st.text(alphabet="abcXYZ019+/=", max_size=40),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def saved(path: Path) -> dict[str, Any]:
    """A sound file's document."""
    save(path, Settings())
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def assert_set_aside(path: Path, raw: bytes) -> None:
    """A damaged file loads as the defaults, and is kept as it was under another name."""
    path.write_bytes(raw)
    aside = path.with_name("settings.json.corrupt")
    assert load(path) == (Settings(), aside)
    assert aside.read_bytes() == raw
    assert list(path.parent.iterdir()) == [aside]


@hypothesis_settings(max_examples=40, deadline=None)
@given(settings=all_settings)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, settings: Settings
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    save(path, settings)
    assert load(path) == (settings, None)


def test_truncation_is_still_in_force_after_loading(path: Path) -> None:
    # The text "truncate" equals Rounding.TRUNCATE, and yet is not it.
    save(path, Settings(appearance=Appearance(rounding=Rounding.TRUNCATE)))
    loaded, _ = load(path)
    assert fixed(2.9999, loaded.appearance.style) == "2.999"


def test_no_file_is_the_defaults(path: Path) -> None:
    assert load(path) == (Settings(), None)
    assert Settings().setup == WINDOW_SETUP == Setup(steps=1000, tolerance=1e-6)
    assert not path.exists()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xfe\x00garbage\x80",
        b"not json",
        b'{"schema": 1, "setup": {"ra',
        b"null",
        b"[]",
        b'"schema"',
        b"{}",
        b'{"schema": 1}',
        b"[" * 200_000,
        b'{"schema": ' + b"9" * 5000 + b"}",
    ],
    ids=lambda raw: raw[:20],
)
def test_a_damaged_file_is_set_aside(path: Path, raw: bytes) -> None:
    assert_set_aside(path, raw)


def test_a_file_cut_short_anywhere_is_set_aside(path: Path) -> None:
    saved(path)
    whole = path.read_bytes()
    for length in range(0, len(whole) - 2, 40):
        path.unlink(missing_ok=True)
        path.with_name("settings.json.corrupt").unlink(missing_ok=True)
        assert_set_aside(path, whole[:length])


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("schema", 2),
        ("schema", "1"),
        ("setup", None),
        ("setup", 5),
        ("setup", "parabola"),
        ("setup.model", 1),
        ("setup.method", "guessing"),
        ("setup.coefficients", [0, 1, 2]),
        ("setup.coefficients", {"a": 1}),
        ("setup.coefficients", [10**400, 1, 2]),
        ("setup.rate", "0.1"),
        ("setup.rate", -1),
        ("setup.rate", 10**400),
        ("setup.start", [[8]]),
        ("setup.start", None),
        ("setup.seed", 1.5),
        ("setup.steps", True),
        ("setup.steps", 10**400),
        ("setup.tolerance", []),
        ("setup.more", 1),
        ("appearance", []),
        ("appearance", None),
        ("appearance.theme", "pink"),
        ("appearance.theme", ["light"]),
        ("appearance.rate_letter", "x"),
        ("appearance.cost_letter", 7),
        ("appearance.decimals", 11),
        ("appearance.decimals", -1),
        ("appearance.decimals", 2.0),
        ("appearance.decimals", True),
        ("appearance.rounding", "up"),
        ("appearance.rounding", {}),
        ("appearance.log_cost", 1),
        ("appearance.more", 1),
        ("pace", "fast"),
        ("pace", 0),
        ("pace", 1001),
        ("pace", True),
        ("pace", []),
        ("window", 5),
        ("window", None),
    ],
)
def test_a_value_of_the_wrong_kind_sets_the_file_aside(
    path: Path, place: str, value: object
) -> None:
    document = saved(path)
    *sections, name = place.split(".")
    target = document
    for section in sections:
        target = target[section]
    target[name] = value
    assert_set_aside(path, json.dumps(document).encode())


@pytest.mark.parametrize("name", ["schema", "setup", "appearance", "pace", "window"])
def test_a_missing_part_sets_the_file_aside(path: Path, name: str) -> None:
    document = saved(path)
    del document[name]
    assert_set_aside(path, json.dumps(document).encode())


@pytest.mark.parametrize("literal", ["NaN", "Infinity", "1e999"])
def test_a_number_that_is_not_finite_sets_the_file_aside(path: Path, literal: str) -> None:
    saved(path)
    text = path.read_text(encoding="utf-8").replace('"rate": 0.1', f'"rate": {literal}')
    assert literal in text
    assert_set_aside(path, text.encode())


def test_a_folder_in_its_place_is_set_aside(path: Path) -> None:
    path.mkdir()
    (path / "inside").touch()
    aside = path.with_name("settings.json.corrupt")
    assert load(path) == (Settings(), aside)
    assert (aside / "inside").exists()


def test_a_file_that_cannot_be_read_is_set_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    path.write_bytes(b"hidden")
    monkeypatch.setattr(Path, "read_text", refuse)
    aside = path.with_name("settings.json.corrupt")
    assert load(path) == (Settings(), aside)
    assert aside.read_bytes() == b"hidden"


def test_a_file_that_cannot_be_moved_stays_and_is_replaced_by_the_next_save(path: Path) -> None:
    path.write_bytes(b"garbage")
    # A folder that is not empty cannot be replaced.
    blocked = path.with_name("settings.json.corrupt")
    (blocked / "inside").mkdir(parents=True)
    assert load(path) == (Settings(), path)
    assert path.read_bytes() == b"garbage"
    changed = Settings(pace=None)
    save(path, changed)
    assert load(path) == (changed, None)


@pytest.mark.parametrize("where", ["os.fsync", "pathlib.Path.replace"])
def test_a_save_that_fails_leaves_the_old_settings(
    path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def fail(*_: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    old = Settings(pace=3.0)
    save(path, old)
    with monkeypatch.context() as patch:
        patch.setattr(where, fail)
        with pytest.raises(OSError, match="No space left"):
            save(path, replace(old, pace=99.0))
    assert load(path) == (old, None)
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Appearance(theme="pink"),  # type: ignore[arg-type]
        lambda: Appearance(rate_letter="x"),
        lambda: Appearance(decimals=MOST_DECIMALS + 1),
        lambda: Appearance(rounding="up"),  # type: ignore[arg-type]
    ],
)
def test_an_appearance_that_does_not_exist_is_a_value_error(make: Callable[[], object]) -> None:
    with pytest.raises(ValueError, match=r"pink|x|11|up"):
        make()


def test_an_appearance_gives_its_notation() -> None:
    assert Appearance(rate_letter="α", cost_letter="J").notation == Notation("α", "J")


@pytest.mark.skipif(sys.platform != "linux", reason="about Linux alone")
def test_settings_lie_where_the_system_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_path() == tmp_path / "gd-desktop" / "settings.json"


def test_a_gigabyte_of_zeros_is_set_aside_unread(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    tracemalloc.start()
    settings, aside = load(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert settings == Settings()
    assert aside is not None
    assert aside.name == "settings.json.corrupt"
    assert peak < 1_000_000


def test_a_path_of_undecodable_bytes_is_kept(tmp_path: Path) -> None:
    data = Dataset("/tmp/a\udcff.csv", ("x",), np.array([[1.0], [2.0]]), np.array([0.0, 1.0]))
    path = tmp_path / "settings.json"
    save(path, Settings(Setup(model="neuron", data=data, start="zeros")))
    # The file has gone, but the settings are whole.
    assert load(path)[0].lost == "/tmp/a\udcff.csv"


def test_no_more_memory_is_taken_than_the_file_needs(path: Path) -> None:
    save(path, Settings())
    tracemalloc.start()
    load(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_of_many_recent_files_only_the_first_are_looked_at(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(path.parent / str(number)) for number in range(1000)]
    save(path, Settings(recent=tuple(map(Path, [names[0], *names]))))
    looked: list[str] = []

    def look(name: str) -> Path:
        looked.append(name)
        return Path(name)

    monkeypatch.setattr("gd_desktop.io.settings.Path", look)
    assert load(path)[0].recent == tuple(map(Path, names[:MOST_RECENT]))
    assert set(looked) == set(names[:MOST_RECENT])
