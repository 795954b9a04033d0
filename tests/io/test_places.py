"""Where a person's files lie: where the system has them, or beside a portable program."""

import sys
from pathlib import Path

import pytest

from gd_desktop.io import log, places
from gd_desktop.io.settings import settings_path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name))
    return tmp_path / "home"


@pytest.fixture
def beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program, as if this were one."""
    folder = tmp_path / "Stick η" / "gd-desktop"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "gd-desktop"))
    return folder


def all_places() -> list[Path]:
    return [settings_path(), places.settings_path(), places.data_folder(), log.log_folder()]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about folders of Linux")
@pytest.mark.usefixtures("beside")
def test_a_program_without_the_mark_uses_the_systems_places(home: Path) -> None:
    assert places.form() == "installed"
    assert places.settings_path() == home / "XDG_CONFIG_HOME" / "gd-desktop" / "settings.json"
    assert places.data_folder() == home / "XDG_DATA_HOME" / "gd-desktop"
    assert all(home in place.parents for place in all_places())


@pytest.mark.usefixtures("home")
def test_all_of_a_portable_program_lies_beside_it(beside: Path) -> None:
    (beside / "portable.txt").touch()
    data = beside / "GD Desktop data"
    assert places.form() == "portable"
    assert places.portable_folder() == data
    assert settings_path() == places.settings_path() == data / "settings.json"
    assert places.data_folder() == data
    assert log.log_folder() == places.log_folder() == data / "log"
    assert not data.exists()


def test_a_folder_of_that_name_is_no_mark(beside: Path) -> None:
    (beside / "portable.txt").mkdir()
    assert places.form() == "installed"


def test_what_is_not_frozen_is_never_portable(
    beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (beside / "portable.txt").touch()
    # Whoever runs the app from a checkout has a Python of everybody's.
    monkeypatch.delattr(sys, "frozen")
    assert places.form() == "installed"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_the_program_leads_to_its_folder(
    beside: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (beside / "portable.txt").touch()
    (beside / "gd-desktop").touch()
    link = tmp_path / "gd-desktop"
    link.symlink_to(beside / "gd-desktop")
    monkeypatch.setattr(sys, "executable", str(link))
    assert places.portable_folder() == beside / "GD Desktop data"


def test_on_macos_the_mark_lies_beside_the_app(
    tmp_path: Path, beside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "GD Desktop.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(sys, "executable", str(inside / "gd-desktop"))
    (inside / "portable.txt").touch()
    assert places.form() == "installed"
    (tmp_path / "portable.txt").touch()
    assert places.portable_folder() == tmp_path / "GD Desktop data"


def test_the_diagnosis_tells_the_form(beside: Path) -> None:
    from gd_desktop.ui.trouble.facts import plain_facts

    find = dict(plain_facts())["form"]
    assert find() == "installed"
    (beside / "portable.txt").touch()
    assert find() == f"portable: all in {beside / 'GD Desktop data'}"
