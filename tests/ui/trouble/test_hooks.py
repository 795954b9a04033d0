"""Exceptions that nothing catches, in all the places where they can be raised, and the start."""

import contextlib
import gc
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication

from gd_desktop import trouble_labels
from gd_desktop.io import last_words, log
from gd_desktop.io.settings import WINDOW_SETUP
from gd_desktop.ui.launch import App, window
from gd_desktop.ui.trouble.hooks import Hooks

ROOT = Path(__file__).resolve().parents[3]


def visit(folder: Path, act: Callable[[App], None], is_safe: bool = False) -> str:
    """Open the window and do something in it, which closes it; what is in the log then."""

    def later(app: App) -> None:
        def do() -> None:
            act(app)

        QTimer.singleShot(0, do)

    assert window(folder / "settings.json", later, keep_in=folder, is_safe=is_safe) == 0
    return (folder / "log" / log.NAME).read_text(encoding="utf-8")


def close(app: App) -> None:
    app.window.close()


def close_once_told(app: App, look: Callable[[App], None] = lambda app: None) -> None:
    """Close the window when the person has been told of a fault."""

    def told() -> None:
        app.window.status.told.disconnect(told)
        look(app)
        app.window.close()

    app.window.status.told.connect(told)


class Dying:
    def __del__(self) -> None:
        raise RuntimeError("while dying")


@pytest.mark.no_qt_log
def test_all_that_nothing_catches_is_in_the_log(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hushed: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", hushed.append)
    hooks = sys.unraisablehook, threading.excepthook

    def act(app: App) -> None:
        def fail() -> None:
            raise OSError("in a thread")

        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        with contextlib.suppress(SystemExit):
            Dying()
        gc.collect()
        qWarning("Qt is not content")
        close_once_told(app)
        raise KeyError("in a slot")

    told = visit(tmp_path, act)
    assert re.match(r"\S+ \S+ INFO GD Desktop \S+ starts: Python 3", told)
    assert "The window is open." in told
    assert "OSError: in a thread" in told
    assert "RuntimeError: while dying" in told
    assert "WARNING Qt: Qt is not content" in told
    assert "KeyError: 'in a slot'" in told
    assert len(hushed) == 1
    assert (sys.unraisablehook, threading.excepthook) == hooks


def test_a_windowed_program_tells_of_a_fault_when_the_slot_is_over(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It has no standard error."""
    seen: list[str] = []

    def act(app: App) -> None:
        def look(app: App) -> None:
            dialog = app.trouble.dialog
            seen.append(dialog.details.toPlainText() if dialog is not None else "none")

        close_once_told(app, look)
        raise KeyError("a fault")

    with monkeypatch.context() as windowed:
        windowed.setattr(sys, "stderr", None)
        told = visit(tmp_path, act)
    assert "KeyError: 'a fault'" in seen[0]
    assert told.count("KeyError: 'a fault'") == 1


def test_safe_mode_neither_reads_nor_writes_the_settings(
    qapp: QApplication, tmp_path: Path
) -> None:
    def change(app: App) -> None:
        app.session.change(rate=0.3)
        app.preferences.change(theme="dark", zoom=150)
        close(app)

    visit(tmp_path, change)
    path = tmp_path / "settings.json"
    before = path.read_bytes()
    found: list[object] = []

    def look(app: App) -> None:
        found.append(app.window.status.text())
        found.append(app.session.setup)
        looks = app.preferences.appearance
        found.append((looks.theme, looks.zoom, looks.beside_plane))
        change(app)

    told = visit(tmp_path, look, is_safe=True)
    assert found == [trouble_labels.SAFE_MODE, WINDOW_SETUP, ("light", 100, "")]
    assert path.read_bytes() == before
    assert "starts in safe mode" in told


def test_what_a_process_left_when_it_died_is_in_the_log_and_ctrl_c_is_not(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "log").mkdir()
    left = tmp_path / "log" / "last-words.txt"
    left.write_text("Fatal Python error: Segmentation fault\n")

    def act(app: App) -> None:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        qapp.processEvents()
        close(app)

    told = visit(tmp_path, act)
    assert "Fatal Python error: Segmentation fault" in told
    assert left.read_text() == ""
    assert told.count("ERROR") == 1
    assert "KeyboardInterrupt" not in told


def test_where_telling_fails_each_time_the_window_goes_on(qapp: QApplication) -> None:
    hooks, told = Hooks(), []

    def fail(_failure: object) -> None:
        told.append("once")
        if len(told) < 20:
            hooks._take(KeyError, KeyError("while it was told"), None)

    hooks.caught.connect(fail)
    hooks._take(KeyError, KeyError("a fault"), None)
    hooks._pass_on()
    assert len(told) == 1
    # What has come meanwhile is told next time.
    hooks._pass_on()
    assert len(told) == 2


@pytest.mark.parametrize(("platform", "says"), [("win32", "may have died"), ("linux", "died")])
def test_windows_writes_last_words_of_processes_that_live_on(
    monkeypatch: pytest.MonkeyPatch, platform: str, says: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert last_words.told("stacks") == f"A process of this app {says}:\nstacks"


def run(code: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """A program of its own, at home in a folder."""
    places = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, **places, "XDG_CONFIG_HOME": str(home / "config")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


NO_WINDOW = """
import sys
from gd_desktop.ui import launch

class Broken:
    def __init__(self, *_):
        raise LookupError("no window today")

launch.MainWindow = Broken
from gd_desktop.__main__ import main
sys.exit(main([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sets HOME")
def test_a_fault_before_there_is_a_window_is_said_in_a_line(tmp_path: Path) -> None:
    done = run(NO_WINDOW, tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert "LookupError: no window today" in line
    assert "--safe-mode" in line
    (path,) = tmp_path.rglob(log.NAME)
    assert str(path) in line
    assert "in _make_window" in path.read_text(encoding="utf-8")


FAULTS_EVERYWHERE = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from gd_desktop.core.curves import Parabola
from gd_desktop.ui.launch import window

seen = []
sound = Parabola.evaluate

class Painter(QWidget):
    paints = 0

    def paintEvent(self, event):
        Painter.paints += 1
        raise ArithmeticError("in a paint")

def steps(app):
    # One after another, each when the one before has been told.
    player, trouble = app.player, app.trouble

    def in_slot():
        QTimer.singleShot(0, after_slot)
        raise KeyError("in a slot")

    def after_slot():
        QTimer.singleShot(0, told_slot)

    def told_slot():
        seen.append("KeyError" in trouble.dialog.details.toPlainText())
        trouble.dialog.go_on.click()
        player.failed.connect(told_engine)
        Parabola.evaluate = lambda self, x, batch=None: 1 / 0
        player.step(1)

    def told_engine(failure):
        player.failed.disconnect(told_engine)
        Parabola.evaluate = sound
        QTimer.singleShot(0, paint)

    def paint():
        seen.append("ZeroDivisionError" in trouble.dialog.details.toPlainText())
        trouble.dialog.go_on.click()
        app.painter = Painter(app.window)
        app.painter.resize(50, 50)
        app.painter.show()
        app.again = QTimer(app.window)
        app.again.timeout.connect(look)
        app.again.start(5)

    def look():
        if Painter.paints and trouble.dialog is not None:
            seen.append("ArithmeticError" in trouble.dialog.details.toPlainText())
            trouble.dialog.go_on.click()
        if Painter.paints > 40:
            app.again.stop()
            seen.append(trouble.dialog is None)
            seen.append("same fault" in app.window.status.text())
            player.frame.connect(walked)
            player.step(3)
        else:
            app.painter.update()

    def walked(frame):
        if frame.cursor == 3:
            player.frame.disconnect(walked)
            seen.append(app.session.present.cursor == 3)
            app.window.close()

    QTimer.singleShot(0, in_slot)

folder = Path(sys.argv[1])
status = window(folder / "settings.json", steps, keep_in=folder)
print(seen, len(list(folder.glob("last-*"))))
sys.exit(status)
"""


def test_the_app_goes_on_after_faults_everywhere(tmp_path: Path) -> None:
    code = FAULTS_EVERYWHERE.replace("sys.argv[1]", repr(str(tmp_path)))
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    # The last: what was walked is kept for the next time.
    assert done.stdout == f"{[True] * 6} 1\n", done.stderr
    told = (tmp_path / "log" / log.NAME).read_text(encoding="utf-8")
    assert told.count("Traceback (most recent call last)") == 3
    assert "ArithmeticError in " in told  # how often, once it was ten times
