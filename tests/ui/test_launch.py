"""Opening and closing the window: what is remembered, and what becomes of a damaged memory."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from gd_desktop.app.frame import Frame
from gd_desktop.io import settings as settings_file
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.write import save_experiment
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


def test_settings_that_are_not_understood_are_said_and_the_rest_holds(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "settings.json"
    kept = settings_file.Settings(finished=frozenset({"01-cost"}))
    settings_file.save(path, kept)
    path.write_text(path.read_text().replace('"theme"', '"from_tomorrow"'))
    said: list[str] = []
    visit(path, lambda app: said.append(app.window.status.text()))
    assert said[0].startswith("Some of the saved settings could not be understood")
    assert "settings.json.corrupt" in said[0]
    assert settings_file.load(path)[0].finished == {"01-cost"}


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


def walk(app: App, steps: int, then: Callable[[], None]) -> None:
    """Take steps, and go on when they are seen."""

    def look(frame: Frame) -> None:
        if frame.cursor == steps:
            app.player.frame.disconnect(look)
            then()

    app.player.frame.connect(look)
    app.player.step(steps)


def at_home(folder: Path, act: Callable[[App], None]) -> None:
    """Open the window of a person whose folder this is, and do something that closes it."""
    assert window(folder / "settings.json", act, keep_in=folder) == 0


def files_of(folder: Path, pattern: str) -> list[int]:
    """The steps in the experiments there."""
    return [load_experiment(path).recipe.steps for path in folder.glob(pattern)]


def test_at_the_end_of_the_session_work_and_settings_are_kept_unasked(
    qapp: QApplication, tmp_path: Path
) -> None:
    seen: list[object] = []

    def act(app: App) -> None:
        def end() -> None:
            app.preferences.change(theme="dark")
            backups = app.files.backups
            save_experiment(backups._path, app.window.keeping.own().experiment())
            qapp.commitDataRequest.emit(None)
            loaded, _ = settings_file.load(tmp_path / "settings.json")
            seen.append((loaded.appearance.theme, app.window.isVisible()))
            seen.append(files_of(tmp_path, "last-*.descent"))
            # If the process ends here, nothing is offered as after a crash.
            backups.look()
            seen.append((backups._job, files_of(tmp_path, "autosave/*.descent")))
            # It goes on, for the end was called off: what changes from now on counts.
            app.preferences.change(theme="light")
            QTimer.singleShot(0, app.window.close)

        walk(app, 3, end)

    at_home(tmp_path, act)
    assert seen == [("dark", True), [3], (None, [])]
    loaded, _ = settings_file.load(tmp_path / "settings.json")
    assert loaded.appearance.theme == "light"
    assert files_of(tmp_path, "last-*.descent") == [3]


def test_at_the_end_of_the_session_changes_to_a_file_are_kept_beside_it(
    qapp: QApplication, tmp_path: Path
) -> None:
    seen: list[object] = []

    def act(app: App) -> None:
        def end() -> None:
            qapp.commitDataRequest.emit(None)
            seen.append(app.window.findChildren(QMessageBox))
            seen.append(files_of(tmp_path, "autosave/*.descent"))
            app.window.keeping.saving.save_own()
            QTimer.singleShot(0, app.window.close)

        app.window.keeping.saving.save_named(str(tmp_path / "mine.descent"))
        walk(app, 2, end)

    at_home(tmp_path, act)
    assert seen == [[], [2]]
    assert files_of(tmp_path, "*.descent") == [2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends none of these")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_as_one_does(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    number = getattr(signal, name)
    untold: list[int] = []

    def act(app: App) -> None:
        app.preferences.change(theme="dark")
        signal.raise_signal(number)
        if untold:
            QTimer.singleShot(0, app.window.close)

    def note(number: int, _frame: object) -> None:
        untold.append(number)

    before = signal.signal(number, note)
    try:
        at_home(tmp_path, act)
        assert signal.getsignal(number) is note
    finally:
        signal.signal(number, before)
    assert not untold
    loaded, _ = settings_file.load(tmp_path / "settings.json")
    assert loaded.appearance.theme == "dark"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends none of these")
def test_a_signal_that_is_to_be_passed_over_is(qapp: QApplication, tmp_path: Path) -> None:
    """As under nohup."""
    handlers: list[object] = []

    def act(app: App) -> None:
        handlers.append(signal.getsignal(signal.SIGHUP))
        QTimer.singleShot(0, app.window.close)

    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        at_home(tmp_path, act)
    finally:
        signal.signal(signal.SIGHUP, before)
    assert handlers == [signal.SIG_IGN]


def test_a_lesson_is_remembered_as_soon_as_it_is_finished(
    qapp: QApplication, tmp_path: Path
) -> None:
    finished: list[frozenset[str]] = []

    def act(app: App) -> None:
        panel = app.window.classroom.lessons._panel()
        panel.remember(frozenset({"01-cost"}))
        panel.finished_changed.emit(panel.finished)
        loaded, _ = settings_file.load(tmp_path / "settings.json")
        finished.append(loaded.finished)
        QTimer.singleShot(0, app.window.close)

    at_home(tmp_path, act)
    assert finished == [frozenset({"01-cost"})]
