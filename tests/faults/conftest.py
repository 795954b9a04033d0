"""Faults that are caused on purpose, in a window, and in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from gd_desktop.ui.launch import App
from gd_desktop.ui.trouble.dialog import TroubleDialog
from tests.ui.conftest import Opener, open_app

__all__ = ["Opener", "Process", "boxes_over", "open_app", "process", "told_in", "trouble_of"]

# Runs a program with an environment, and gives what it wrote as JSON at its end.
Process = Callable[..., dict[str, Any]]

_BEGINNING = """
import faulthandler, json, sys
faulthandler.dump_traceback_later(60, exit=True)
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, QtMsgType, qInstallMessageHandler
folder, told, said = Path(sys.argv[1]), {}, []
def listen(kind, context, text):
    # What the platform without a screen says of every window.
    if kind != QtMsgType.QtDebugMsg and "This plugin does not support" not in text:
        said.append(text)
qInstallMessageHandler(listen)
def wait(signal, act, holds=lambda *values: True):
    loop, has_come = QEventLoop(), []
    def look(*values):
        if holds(*values):
            has_come.append(True)
            loop.quit()
    signal.connect(look)
    QTimer.singleShot(30_000, loop.quit)
    act()
    if not has_come:
        loop.exec()
    signal.disconnect(look)
    assert has_come, f"nothing came of {act}"
def step(app, count=1):
    frame = app.player.last_frame
    goal = (frame.cursor if frame else 0) + count
    wait(app.player.frame, lambda: app.player.step(count), lambda frame: frame.cursor == goal)
"""
_END = """
told["said"] = said
(folder / "told.json").write_text(json.dumps(told))
"""


@pytest.fixture
def process(tmp_path: Path) -> Process:
    """Runs a program in a process of its own, in an empty folder that it finds as `folder`; it has
    `told` to write to, `wait` and `step`. Gives what it told, with Qt's warnings in `said`, what
    it wrote on standard error in `err`, and its exit `status`; `under` is what starts it.
    """

    def run(
        program: str, environment: Mapping[str, str], under: Sequence[str] = ()
    ) -> dict[str, Any]:
        inherited = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("LC_", "LANG", "QT_", "XDG_"))
        }
        home = {"HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
        ended = subprocess.run(
            [
                *under,
                sys.executable,
                "-W",
                "error",
                "-c",
                _BEGINNING + program + _END,
                str(tmp_path),
            ],
            env=inherited | home | dict(environment),
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        file = tmp_path / "told.json"
        told: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
        return told | {"err": ended.stderr, "status": ended.returncode}

    return run


def screens(folder: Path, *places: tuple[int, int, int, int]) -> dict[str, str]:
    """An environment with these screens (x, y, width, height), by a file that tells Qt's platform
    without a screen of them.
    """
    usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    described = [
        {"name": f"s{n}", **dict(zip(("x", "y", "width", "height"), place, strict=True)), **usual}
        for n, place in enumerate(places)
    ]
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": described}))
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}


def trouble_of(app: App) -> TroubleDialog:
    """The dialog about what went wrong."""
    dialog = app.trouble.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def told_in(dialog: TroubleDialog) -> str:
    """What it says, without the details."""
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def boxes_over(window: QWidget) -> list[QMessageBox]:
    """What is asked or said over a window."""
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]
