"""Opening and closing the window: what is remembered, and what becomes of a damaged memory."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gd_desktop.io import settings as settings_file
from gd_desktop.io.tables import read_table, to_dataset
from gd_desktop.ui.launch import App, window
from gd_desktop.ui.trouble.dialog import TroubleDialog


def visit(path: Path, act: Callable[[App], None]) -> None:
    """Open the window, do something, and close it."""

    def on_open(app: App) -> None:
        act(app)
        QTimer.singleShot(0, app.window.close)

    assert window(path, on_open) == 0


def test_settings_are_remembered(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"

    def change(app: App) -> None:
        app.session.change(rate=0.3, start=(5.0,))
        app.preferences.change(decimals=2, theme="dark")
        app.player.set_pace(None)
        app.window.resize(1000, 700)

    visit(path, change)
    found: list[object] = []

    def look(app: App) -> None:
        found.extend(
            [
                app.session.setup.rate,
                app.session.setup.start,
                app.preferences.appearance.decimals,
                app.themes.theme.name,
                app.player.pace,
                app.window.height(),
            ]
        )

    visit(path, look)
    assert found == [0.3, (5.0,), 2, "dark", None, 700]


def test_a_damaged_file_is_set_aside_and_said(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\x00 not settings")
    said: list[str] = []
    visit(path, lambda app: said.append(app.window.status.text()))
    assert "settings.json.corrupt" in said[0]
    assert (tmp_path / "settings.json.corrupt").read_bytes() == b"\x00 not settings"
    loaded, aside = settings_file.load(path)
    assert (loaded.setup, aside) == (settings_file.WINDOW_SETUP, None)


def test_a_table_that_has_gone_is_said(qapp: QApplication, tmp_path: Path) -> None:
    path, table = tmp_path / "settings.json", tmp_path / "pets.csv"
    table.write_text("weight,kind\n3,cat\n20,dog\n")
    data, _ = to_dataset(read_table(table))
    visit(path, lambda app: app.session.learn_from(data))
    said: list[str] = []
    visit(path, lambda app: said.append(app.window.status.text()))
    assert "pets.csv" not in said[0]
    table.unlink()
    visit(path, lambda app: said.append(app.window.status.text()))
    assert "pets.csv was not opened again" in said[1]


def test_a_folder_that_cannot_be_written_does_not_keep_the_window_open(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("not a folder")
    visit(tmp_path / "file" / "settings.json", lambda app: None)
    assert "could not be saved" in capsys.readouterr().err


def test_a_window_state_from_elsewhere_is_passed_over(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings_file.save(path, settings_file.Settings(window="rubbish and more"))
    visit(path, lambda app: None)


def test_an_exception_in_a_slot_is_shown_in_the_window(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []

    def act(app: App) -> None:
        sys.excepthook(KeyError, KeyError("a fault"), None)
        qapp.processEvents()
        dialog = app.window.findChild(TroubleDialog)
        assert isinstance(dialog, TroubleDialog)
        said.extend([app.window.status.text(), dialog.details.toPlainText()])
        dialog.close()

    visit(tmp_path / "settings.json", act)
    assert "went wrong" in said[0]
    assert "a fault" in said[1]
    assert "a fault" in capsys.readouterr().err
    assert sys.excepthook is sys.__excepthook__


def test_garbage_is_collected_in_the_windows_thread_only(qapp: QApplication) -> None:
    # Python's own collection runs in whichever thread allocates, the engine's included.
    assert not gc.isenabled()
    assert qapp.property("garbage").timer.isActive()


@pytest.mark.parametrize(("is_dark", "name"), [(True, "dark"), (False, "light")])
def test_the_theme_follows_the_system(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_dark: bool, name: str
) -> None:
    names: list[str] = []

    def act(app: App) -> None:
        # Without a screen there is no system to ask.
        monkeypatch.setattr("gd_desktop.ui.theme.is_system_dark", lambda: is_dark)
        qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
        names.append(app.themes.theme.name)

    visit(tmp_path / "settings.json", act)
    assert names == [name]
