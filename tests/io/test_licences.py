"""What the app says it is made of."""

import importlib.metadata
import json
import sys
import tomllib
from pathlib import Path

import pytest

from gd_desktop import __version__
from gd_desktop.io import licences
from gd_desktop.io.licences import APP, Carried, carried, text_of

ROOT = Path(__file__).parents[2]


def by_name() -> dict[str, Carried]:
    return {part.name: part for part in carried()}


def test_the_list_begins_with_the_packages_of_the_project() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {name.split(">")[0].strip().lower() for name in wanted}
    assert {name.lower() for name in licences.DIRECT} == names


def test_all_that_is_needed_is_there_with_version_and_licence() -> None:
    parts = carried()
    assert [part.name for part in parts[:2]] == [APP, "Python"]
    assert parts[0].version == __version__
    assert parts[0].licence == "MIT"
    found = by_name()
    for name in licences.DIRECT:
        assert found[name].version == importlib.metadata.version(name)
        assert found[name].licence
    # What these need in turn, each once.
    assert {"shiboken6", "ziafont", "latex2mathml", "colorama"} <= found.keys()
    assert len(found) == len(parts)
    assert "LGPL-3.0" in found["PySide6-Essentials"].licence


def test_texts_are_read_whole() -> None:
    found = by_name()
    assert "The GD Desktop authors" in text_of(found[APP])
    assert "Permission is hereby granted" in text_of(found["platformdirs"])
    # Of several files all.
    numpy = found["numpy"]
    assert len(numpy.files) > 1
    assert all(path.read_text("utf-8").strip("\n") in text_of(numpy) for path in numpy.files)


def test_a_text_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert text_of(Carried("a", "1", "MIT")) == ""
    assert text_of(Carried("a", "1", "MIT", (tmp_path / "gone",))) == ""


def test_a_bundle_is_asked_for_its_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "themes").mkdir(parents=True)
    folder = tmp_path / "licences"
    folder.mkdir()
    (folder / "qt.txt").write_text("The text.", encoding="utf-8")
    entries = [
        {"name": "Qt", "version": "6.1", "licence": "LGPL-3.0-only", "file": "qt.txt"},
        {"name": "Python", "version": "3.99", "licence": "PSF-2.0", "file": "python.txt"},
    ]
    (folder / "index.json").write_text(json.dumps(entries), encoding="utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    own, python, qt = carried()
    assert own.name == APP
    assert (python.version, text_of(python)) == ("3.99", "")
    assert (qt, text_of(qt)) == (
        Carried("Qt", "6.1", "LGPL-3.0-only", (folder / "qt.txt",)),
        "The text.",
    )
    for damaged in ("[1]", "{", '[{"name": "Qt"}]'):
        (folder / "index.json").write_text(damaged, encoding="utf-8")
        assert [part.name for part in carried()] == [APP]


def test_a_package_that_is_not_installed_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "DIRECT", ("platformdirs", "no-such-package"))
    assert [part.name for part in carried()] == [APP, "Python", "platformdirs"]


def test_files_are_found_where_a_package_has_no_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a system's own packages."""
    facts = tmp_path / "old_thing-1.0.egg-info"
    facts.mkdir()
    (facts / "PKG-INFO").write_text("Name: old-thing\nVersion: 1.0\n", encoding="utf-8")
    (facts / "SOURCES.txt").write_text("old.py\nLICENSE.rst\nlicence.py\n", encoding="utf-8")
    for name in ("old.py", "LICENSE.rst", "licence.py"):
        (tmp_path / name).write_text(f"What is in {name}.", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(licences, "DIRECT", ("old-thing",))
    old = by_name()["old-thing"]
    assert text_of(old) == "What is in LICENSE.rst."
    # With a record, this is what is asked; names may have any signs in them.
    facts.rename(tmp_path / "old_thing-1.0.dist-info")
    facts = tmp_path / "old_thing-1.0.dist-info"
    (facts / "PKG-INFO").rename(facts / "METADATA")
    (tmp_path / "a, b").mkdir()
    (tmp_path / "a, b" / "COPYING").write_text("The other text.", encoding="utf-8")
    (facts / "RECORD").write_text('old.py,,\n"a, b/COPYING",,\n', encoding="utf-8")
    assert text_of(by_name()["old-thing"]) == "The other text."
