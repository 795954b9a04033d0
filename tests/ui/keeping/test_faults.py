"""Disks, folders and files that fail: what is said, and that the work stays in the window."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gd_desktop import keeping_labels
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.resources import resource
from gd_desktop.ui.keeping.boxes import NotSavedBox
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, frame_of, step_to
from tests.ui.keeping.conftest import Keeper, box_over, has_box, press


def seen_in(tip: str) -> str:
    """What a tooltip shows: it takes for markup what may be it."""
    document = QTextDocument()
    if QtGui.Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText()


def failing(code: int) -> Callable[[Path, object], NoReturn]:
    def write(path: Path, data: object) -> NoReturn:
        raise OSError(code, os.strerror(code), str(path))

    return write


def test_what_cannot_be_written_is_said_and_can_be_saved_elsewhere(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    window = app.window
    step_to(qtbot, app, 3)
    path = tmp_path / "a.descent"
    window.keeping.saving.save_named(str(path))
    step_to(qtbot, app, 1)
    written = path.read_bytes()
    for code, says in (
        (errno.ENOSPC, "no space left"),
        (errno.EROFS, "nothing can be written to that disk"),
        (errno.EACCES, "may not be written there"),
        (errno.EBUSY, "another program has it open"),
        (errno.ENOENT, "its folder is not there any more"),
        (errno.EIO, os.strerror(errno.EIO)),
    ):
        with monkeypatch.context() as patch:
            target = "gd_desktop.io.experiments.write.write_atomically"
            patch.setattr(target, failing(code))
            window.actions_.save.trigger()
        box = box_over(window)
        assert says in box.informativeText()
        assert keeping_labels.WORK_KEPT in box.informativeText()
        assert says in window.status.text()
        assert window.isWindowModified()
        assert path.read_bytes() == written
        assert frame_of(app).cursor == 4
        if code != errno.EIO:
            box.close()
    press(box, keeping_labels.SAVE_AS.name)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "b.descent"))
    dialog.reject()
    assert load_experiment(tmp_path / "b.descent").recipe.steps == 4
    assert not window.isWindowModified()
    step_to(qtbot, app, 1)


def test_behind_a_lesson_the_persons_own_is_saved_elsewhere(
    open_app: Opener, qtbot: QtBot, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    window = app.window
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        window.open_file(made)
    app.session.change(rate=0.25)
    window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    window.close()
    with monkeypatch.context() as patch:
        target = "gd_desktop.io.experiments.write.write_atomically"
        patch.setattr(target, failing(errno.ENOSPC))
        press(box_over(window), keeping_labels.SAVE_IT)
    (box,) = window.findChildren(NotSavedBox)
    press(box, keeping_labels.SAVE_AS.name)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    other = tmp_path / "other.descent"
    dialog.fileSelected.emit(str(other))
    dialog.reject()
    assert load_experiment(other).scene.setup == app.files.document.own.setup
    assert load_experiment(other).scene.setup.rate == 0.25
    assert app.files.document.path == other
    assert not app.files.document.is_modified


def test_a_name_that_cannot_be_is_said(open_app: Opener, tmp_path: Path) -> None:
    app = open_app()
    # With its ending it is longer than any disk takes; without one, it could be.
    app.window.keeping.saving.save_named(str(tmp_path / f"{'a' * 250}.5"))
    box = box_over(app.window)
    assert "a file cannot be called so" in box.informativeText()
    box.close()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_has_vanished(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    folder = tmp_path / "stick"
    folder.mkdir()
    app.window.keeping.saving.save_named(str(folder / "a.descent"))
    (folder / "a.descent").unlink()
    folder.rmdir()
    app.window.actions_.save.trigger()
    box = box_over(app.window)
    assert "its folder is not there any more" in box.informativeText()
    box.close()


@pytest.mark.parametrize(
    ("name", "raw", "says"),
    [
        ("cut.descent", b'{"format": 1, "setup": {"model"', "damaged or cut off"),
        ("empty.descent", b"", "damaged or cut off"),
        ("picture.descent", b"\x89PNG\r\n\x1a\n\xff\xfe", "not text"),
        ("other.descent", b'{"schema": 1, "appearance": {}}', "no experiment"),
        ("newer.descent", b'{"format": 99}', "newer version"),
        ("folder.descent", None, "is a folder"),
    ],
)
def test_a_file_that_is_none(
    broken: App, qtbot: QtBot, tmp_path: Path, name: str, raw: bytes | None, says: str
) -> None:
    before = broken.session.present
    path = tmp_path / name
    path.mkdir() if raw is None else path.write_bytes(raw)
    with qtbot.waitSignal(broken.files.opener.refused):
        broken.window.open_file(path)
    assert says in broken.window.status.text()
    assert name in broken.window.status.text()
    assert broken.session.present == before
    assert not broken.session.can_undo
    assert not has_box(broken.window)


@pytest.fixture
def broken(open_app: Opener, qtbot: QtBot) -> App:
    app = open_app()
    step_to(qtbot, app, 2)
    return app


def test_a_recent_file_that_is_gone_leaves_the_list(
    open_app: Opener, qtbot: QtBot, made: Path
) -> None:
    app = open_app()
    menu = app.window.menus.recent
    assert not menu.menuAction().isEnabled()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        app.window.open_file(made)
    second = made.with_name("R&D.descent")
    app.window.keeping.saving.save_named(str(second))
    newest, older = menu.actions()[:2]
    assert (newest.text(), newest.toolTip()) == ("&1  R&&D.descent", str(second))
    assert older.data() == made
    made.unlink()
    with qtbot.waitSignal(app.files.opener.refused):
        older.trigger()
    assert app.window.status.text() == f"{made} is not there any more. It was taken off the list."
    assert app.files.recent.paths == (second,)
    assert app.session.setup.rate == 0.3
    # A name is shown as it is, although it looks like markup.
    odd = made.with_name("a<b>x<b>.descent")
    app.files.recent.add(odd)
    tip = menu.actions()[0].toolTip()
    assert seen_in(tip) == str(odd)
    app.window.complain(str(odd))
    status = app.window.status
    assert seen_in(status.toolTip()) == str(odd)
    assert (status.text(), status.textFormat()) == (str(odd), Qt.TextFormat.PlainText)
    app.files.recent.remove(odd)
    # What was never in it is told of as any file.
    with qtbot.waitSignal(app.files.opener.refused):
        app.window.open_file(made)
    assert "it is not there any more" in app.window.status.text()
    (clear,) = [action for action in menu.actions() if action.text() == "Clear list"]
    clear.trigger()
    assert (app.files.recent.paths, menu.menuAction().isEnabled()) == ((), False)
    assert second.exists()


def test_without_a_folder_for_what_is_not_saved_all_else_works(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    told: list[str] = []
    app = open_kept(tmp_path / "file", every=20)
    app.files.backups.told.connect(told.append)
    app.keep()
    step_to(qtbot, app, 3)
    app.files.backups.look()
    app.window.keeping.saving.save_named(str(tmp_path / "a.descent"))
    assert load_experiment(tmp_path / "a.descent").recipe.steps == 3
    assert not told  # it was told when the window opened, before this test could hear
    app.window.close()


def test_a_disk_that_fills_up_is_told_once(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_kept(every=20)
    backups = app.files.backups
    told: list[str] = []
    backups.told.connect(told.append)
    monkeypatch.setattr("gd_desktop.io.experiments.write.write_atomically", failing(errno.ENOSPC))
    step_to(qtbot, app, 3)
    qtbot.waitUntil(lambda: bool(told))
    step_to(qtbot, app, 3)
    qtbot.waitUntil(lambda: backups._written is None and backups._job is None)
    assert len(told) == 1
    assert "No space left" in told[0]
    monkeypatch.undo()
    # When there is room again, it goes on.
    qtbot.waitUntil(lambda: len(list((tmp_path / "data" / "autosave").glob("*.descent"))) == 1)


def run_out(*_arguments: object) -> NoReturn:
    raise MemoryError("no room for it")


def test_a_fault_while_saving_is_told_and_the_window_can_still_be_closed(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    path = tmp_path / "a.descent"
    app.window.keeping.saving.save_named(str(path))
    step_to(qtbot, app, 1)
    with monkeypatch.context() as patch:
        patch.setattr("gd_desktop.io.experiments.write.write_atomically", run_out)
        app.window.close()
        press(box_over(app.window), keeping_labels.SAVE_IT)
    dialog = app.trouble.dialog
    assert dialog is not None
    assert "MemoryError: no room for it" in dialog.details.toPlainText()
    dialog.close()
    assert app.window.isVisible()
    with qtbot.waitSignal(app.closed):
        app.window.close()
        press(box_over(app.window), keeping_labels.SAVE_IT)
    assert load_experiment(path).recipe.steps == 1


def test_a_fault_while_work_is_kept_for_the_next_time_is_asked_about(
    open_kept: Keeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_kept(every=60_000)
    step_to(qtbot, app, 3)
    monkeypatch.setattr("gd_desktop.io.experiments.write.write_atomically", run_out)
    app.window.close()
    box = box_over(app.window)
    assert "MemoryError: no room for it" in box.informativeText()
    # Whoever closes it nevertheless closes it: all else is remembered.
    with qtbot.waitSignal(app.closed):
        press(box, keeping_labels.CLOSE_ANYWAY)


def test_the_end_is_told_whatever_cannot_be_kept(
    open_kept: Keeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_kept(every=60_000)
    monkeypatch.setattr(app.files.backups, "keep", run_out)
    with qtbot.waitSignal(app.closed), pytest.raises(MemoryError):
        app.close()
