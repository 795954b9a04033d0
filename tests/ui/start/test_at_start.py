"""The whole way: the app as it is started, with what it makes before and after its first paint."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from gd_desktop.io.settings import Appearance, Settings, save

# Run by itself: in the tests' own process everything has been imported long since.
_START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from gd_desktop.ui import launch

class Watch(QObject):
    def __init__(self, app):
        super().__init__()
        self.app, self.told = app, {}
        self.plots = {app.window.desks.parabola.page.plot.viewport()}
        for plot in self.plots:
            plot.installEventFilter(self)
        app.window.welcome.greeted.connect(self.tell)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched in self.plots:
            self.plots.discard(watched)
            self.told["early"] = [m for m in sys.modules if m in sys.argv[3:]]
        return False

    def tell(self):
        dialog = QApplication.activeModalWidget()
        self.told["dialog"] = type(dialog).__name__
        self.told["icon"] = not QGuiApplication.windowIcon().isNull()
        self.told["desktop file"] = QGuiApplication.desktopFileName()
        print(json.dumps(self.told))
        if dialog is not None:
            dialog.close()
        QTimer.singleShot(0, self.app.window.close)

class App(launch.App):
    def keep(self):
        self.watch = Watch(self)
        super().keep()

launch.App = App
sys.exit(launch.window(Path(sys.argv[1]), is_safe=sys.argv[2] == "safe"))
"""
_LATER = ("gd_desktop.ui.start.start_dialog", "gd_desktop.ui.app_icon")


def started(settings: Path, way: str = "") -> dict[str, object]:
    program = [sys.executable, "-c", _START, str(settings), way, *_LATER]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    told: dict[str, object] = json.loads(ended.stdout.splitlines()[0])
    return told


def test_the_first_start_shows_it_after_the_first_paint_and_the_second_does_not(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    assert started(path) == {
        "early": [],
        "dialog": "StartDialog",
        "icon": True,
        "desktop file": "org.gd_desktop.gd_desktop",
    }
    # And not a second time.
    assert path.exists()
    assert started(path)["dialog"] == "NoneType"


@pytest.mark.long
def test_safe_mode_is_ready_to_work(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    assert started(path, "safe")["dialog"] == "NoneType"
    save(path, Settings(appearance=Appearance(start_screen=True)))
    assert started(path)["dialog"] == "StartDialog"
