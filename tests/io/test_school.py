"""A school's defaults: what holds, what is passed over, and what is said of that."""

import json
import sys
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from gd_desktop import school_words
from gd_desktop.io import school
from gd_desktop.io.school import LOCKABLE, School, Slip, read, read_first
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import Rounding

VALUES = {
    "theme": "projector",
    "language": "de",
    "decimals": 4,
    "zoom": 115,
    "rounding": "truncate",
}


def written(tmp_path: Path, document: object) -> Path:
    path = tmp_path / school.NAME
    text = document if isinstance(document, str) else json.dumps(document)
    path.write_text(text, "utf-8")
    return path


def read_of(tmp_path: Path, **document: Any) -> School:
    return read(written(tmp_path, {"schema": 1, **document}))


def test_first_values_and_locks_are_read(tmp_path: Path) -> None:
    found = read_of(tmp_path, appearance=VALUES, locked=["theme", "language"])
    assert found.slips == ()
    assert found.first == Appearance(
        theme="projector", language="de", decimals=4, zoom=115, rounding=Rounding.TRUNCATE
    )
    assert found.locked == {"theme", "language"}


def test_a_lock_holds_over_ones_own_and_gives_it_back(tmp_path: Path) -> None:
    found = read_of(tmp_path, appearance=VALUES, locked=["theme", "cost_letter"])
    own = Appearance(theme="dark", cost_letter="L", decimals=1)
    shown = found.over(own)
    # Without a value in the file, the app's own is what is locked.
    assert shown == Appearance(theme="projector", cost_letter="C", decimals=1)
    changed = Appearance(theme="projector", cost_letter="C", decimals=2)
    assert found.behind(changed, own) == Appearance(theme="dark", cost_letter="L", decimals=2)
    assert found.over(found.beginning) == found.first
    assert (found.beginning.theme, found.beginning.decimals) == ("system", 4)


def test_without_a_file_all_is_as_the_app_has_it(tmp_path: Path) -> None:
    found = read_first([tmp_path / "none", tmp_path])
    assert found == School()
    assert (found.first, found.beginning) == (Appearance(), Appearance())


def test_the_first_file_that_there_is_counts_alone(tmp_path: Path) -> None:
    for name, document in (("system", "rubbish"), ("beside", {"schema": 1, "locked": ["theme"]})):
        (tmp_path / name).mkdir()
        written(tmp_path / name, document)
    folders = [tmp_path / name for name in ("none", "system", "beside")]
    assert read_first(folders).slips == (Slip("no json", number=1),)
    assert read_first(reversed(folders)).locked == {"theme"}


def slips_of(appearance: object = None, locked: object = None, **more: object) -> dict[str, object]:
    document = {"schema": 1, "appearance": appearance or {}, "locked": locked or []}
    return document | more


@pytest.mark.parametrize(
    ("document", "told"),
    [
        ("", "line 1 is no JSON"),
        ('{"schema": 1,\n "locked": theme}', "line 2 is no JSON"),
        ("[" * 100_000, "the file is larger than 65536 bytes"),
        ("[" * 60_000, "line 1 is no JSON"),
        ("9" * 5_000, "line 1 is no JSON"),
        ([], "it does not begin with “schema”: 1"),
        ({"schema": True}, "it does not begin with “schema”: 1"),
        ({"schema": 2}, "it does not begin with “schema”: 1"),
        (slips_of(lock=["theme"]), "there is no “lock”"),
        (slips_of(["theme"]), "“appearance” is no JSON object"),
        (slips_of(locked="theme"), "“locked” is no list of names"),
        (slips_of({"colour": "red"}), "there is no “colour”"),
        (slips_of({"presenting": True}), "there is no “presenting”"),
        (slips_of({"theme": "pink"}), '“theme” cannot be "pink"'),
        (slips_of({"theme": {"a": 1}}), '“theme” cannot be {"a": 1}'),
        (slips_of({"rate_letter": ["η"]}), '“rate_letter” cannot be ["η"]'),
        (slips_of({"decimals": True}), "“decimals” cannot be true"),
        (slips_of({"decimals": 1e400}), "“decimals” cannot be Infinity"),
        (slips_of({"rounding": "up"}), '“rounding” cannot be "up"'),
        (slips_of({"zoom": 99}), "“zoom” cannot be 99"),
        (slips_of({"theme": "\ud800"}), '“theme” cannot be "?"'),
        (slips_of(locked=["zoom"]), "“zoom” cannot be locked; theme, language, "),
        (slips_of(locked=[["theme"]]), "“['theme']” cannot be locked; theme"),
        (slips_of({"theme": "x" * 99}), f'“theme” cannot be "{"x" * 38}…'),
    ],
)
def test_what_is_wrong_is_told_and_changes_nothing(
    tmp_path: Path, document: object, told: str
) -> None:
    path = written(tmp_path, document)
    found = read(path)
    assert (found.first, found.locked, found.path) == (Appearance(), frozenset(), path)
    (slip,) = found.slips
    sentence = school_words.slipped(str(path), found.slips)
    assert school_words.reason(slip).startswith(told)
    assert str(path) in sentence
    assert told in sentence


def test_one_mistake_leaves_the_rest_in_force(tmp_path: Path) -> None:
    values = {"theme": "pink", "decimals": 4, "font": 3}
    found = read_of(tmp_path, appearance=values, locked=["decimals", "motion"])
    assert (found.first, found.locked) == (Appearance(decimals=4), {"decimals"})
    assert [slip.name for slip in found.slips] == ["theme", "font", "motion"]
    sentence = school_words.slipped("defaults.json", found.slips)
    assert sentence.endswith("passed over. The log tells of 2 more mistakes.")


def test_a_mark_in_front_is_read_and_other_letters_are_not(tmp_path: Path) -> None:
    path, text = tmp_path / school.NAME, '{"schema": 1, "locked": ["theme"]}'
    path.write_bytes(text.encode("utf-8-sig"))
    assert read(path).locked == {"theme"}
    path.write_bytes(text.encode("utf-16"))
    assert read(path).slips == (Slip("no json", number=1),)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / school.NAME).mkdir()
    (slip,) = read_first([tmp_path]).slips
    assert school_words.reason(slip) == "the file cannot be read (not a file)"


@hypothesis_settings(max_examples=30, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.text() | st.sampled_from(["schema", "appearance", "locked", *LOCKABLE]), inner
            )
        ),
    )
)
def test_no_document_is_too_strange(tmp_path_factory: pytest.TempPathFactory, inner: Any) -> None:
    folder = tmp_path_factory.getbasetemp()
    documents: tuple[object, ...] = (inner, {"schema": 1, "appearance": inner, "locked": inner})
    for document in documents:
        found = read(written(folder, document))
        assert isinstance(found.first, Appearance)
        assert all(school_words.reason(slip).encode() for slip in found.slips)


def test_what_can_be_locked_is_of_the_appearance() -> None:
    assert set(LOCKABLE) < {entry.name for entry in fields(Appearance)}
    assert set(asdict(Appearance())) - set(LOCKABLE) >= {"zoom", "stage_zoom", "motion", "fog"}


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", "/etc/gd-desktop"),
        ("darwin", "/Library/Application Support/GD Desktop"),
    ],
)
def test_the_computers_own_place_comes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert list(school.folders()) == [Path(expected)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gd-desktop"))
    assert list(school.folders()) == [Path(expected), tmp_path]
