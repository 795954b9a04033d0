"""A disk that fills: each way of writing says so, leaves no half file, and works again later."""

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gd_desktop import export_labels, keeping_labels
from gd_desktop.core.setup import Setup
from gd_desktop.io import settings as settings_file
from gd_desktop.io.settings import Settings
from gd_desktop.ui.export.dialog import ExportDialog
from gd_desktop.ui.script.script_view import ScriptView
from gd_desktop.ui.worksheets.dialog import WorksheetDialog
from tests.ui.conftest import Opener, frame_of, step_to

from .conftest import Process, boxes_over

OLD = b"what was there"


class Disk:
    """The disk's room, for whoever writes a file."""

    def __init__(self) -> None:
        self.is_full = True

    def sync(self, handle: int) -> None:
        """What files are brought to the disk with."""
        if self.is_full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[Disk]:
    made = Disk()
    monkeypatch.setattr(os, "fsync", made.sync)
    yield made
    made.is_full = False


def modal(kind: type[QDialog]) -> QDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


@pytest.mark.parametrize(
    "choices",
    [
        (("cost", "png"), ("table", "csv")),
        pytest.param(
            (("cost", "svg"), ("window", "pdf"), ("table", "tex"), ("picture", "gif")),
            marks=pytest.mark.long,
        ),
    ],
    ids=["two", "all others"],
)
def test_pictures_tables_and_animations(
    open_app: Opener, qtbot: QtBot, disk: Disk, tmp_path: Path, choices: tuple[tuple[str, str], ...]
) -> None:
    app = open_app(Setup(steps=9))
    step_to(qtbot, app, 2)
    app.window.actions_.export.trigger()
    dialog = modal(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    for name, kind in choices:
        dialog.what.setCurrentText(export_labels.PARTS[name])
        dialog.kind.setCurrentText(export_labels.KINDS[kind])
        path = tmp_path / f"{name}.{kind}"
        path.write_bytes(OLD)
        dialog.save_as(str(path))
        qtbot.waitUntil(lambda: bool(dialog.note.property("alarm")), timeout=30_000)
        assert "no space left" in dialog.note.text()
        assert path.name in dialog.note.text()
        assert path.read_bytes() == OLD
        assert dialog.save.isEnabled()
    assert sorted(tmp_path.glob(".*")) == []
    assert frame_of(app).cursor == 2
    disk.is_full = False
    with qtbot.waitSignal(dialog.told, timeout=30_000):
        dialog.save_as(str(path))
    assert path.read_bytes() != OLD


def test_experiments_programs_and_sheets(
    open_app: Opener, qtbot: QtBot, disk: Disk, tmp_path: Path
) -> None:
    app = open_app()
    step_to(qtbot, app, 3)
    path = tmp_path / "a.descent"
    app.window.keeping.saving.save_named(str(path))
    (box,) = boxes_over(app.window)
    assert "no space left" in box.informativeText()
    assert keeping_labels.WORK_KEPT in box.informativeText()
    box.close()

    app.window.actions_.beside["script"].trigger()
    view = app.window.findChild(ScriptView)
    assert isinstance(view, ScriptView)
    qtbot.waitUntil(lambda: bool(view.code.toPlainText()))
    view.saver._script = view._script
    view.saver.save(str(tmp_path / "a.py"))
    assert "No space left" in app.window.status.text()

    app.window.actions_.worksheet.trigger()
    dialog = modal(WorksheetDialog)
    assert isinstance(dialog, WorksheetDialog)
    qtbot.waitUntil(lambda: dialog.is_ready, timeout=30_000)
    dialog.form.form.setCurrentIndex(dialog.form.form.findData("html"))
    with qtbot.waitSignal(dialog.told, timeout=30_000):
        dialog.save(str(tmp_path / "a.html"))
    assert "no space left" in dialog.message.text()
    assert dialog.message.property("alarm")
    dialog.reject()
    assert list(tmp_path.iterdir()) == []

    disk.is_full = False
    app.window.keeping.saving.save_named(str(path))
    assert path.exists()
    step_to(qtbot, app, 1)


_CLOSED = """
import resource
from gd_desktop import __main__
limit = 100
def act(app):
    app.session.change(rate=0.25)
    step(app, 3)
    app.files.backups._timer.setInterval(1)
    wait(app.files.backups.told, app.files.backups.look)
    told["status line"] = app.window.status.text()
    step(app, 2)
    app.window.troubled.emit(__import__("gd_desktop").app.frame.Failure.of(KeyError("k")), MESSAGE)
    told["cursor"] = app.player.last_frame.cursor
    QTimer.singleShot(0, app.window.close)
    QTimer.singleShot(0, answer)
def answer():
    from PySide6.QtWidgets import QApplication, QMessageBox
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            told["asked"] = box.informativeText()
            box.button(QMessageBox.StandardButton.Discard).click()
from gd_desktop.words import FAULT as MESSAGE
__main__._opener = lambda *values: act
# Python would keep a module's bytecode that is cut off, and later processes could not read it.
sys.dont_write_bytecode = True
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
told["status"] = __main__.main([])
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limits for files")
def test_a_whole_visit_on_a_full_disk(process: Process, tmp_path: Path) -> None:
    path = tmp_path / "home" / ".config" / "gd-desktop" / "settings.json"
    path.parent.mkdir(parents=True)
    settings_file.save(path, Settings())
    before = path.read_bytes()
    told = process(_CLOSED, {})
    assert told["status"] == 0, told["err"]
    assert told["cursor"] == 5
    assert told["said"] == []
    assert "The settings could not be saved" in told["err"]
    # What is not saved could not be kept: it was asked what is to become of it.
    assert keeping_labels.WORK_KEPT in told["asked"]
    assert "in case of a crash" in told["status line"] or "cannot" in told["status line"]
    assert path.read_bytes() == before
    assert not list((tmp_path / "home").rglob("*.tmp"))
    assert not list((tmp_path / "home").rglob("*.descent"))
