"""No OpenGL: a sentence in the place of the surface, and everything else as ever."""

from pathlib import Path
from typing import Any

import pytest

from gd_desktop import mountain_labels
from tests.screen import lacking

from .conftest import Process

_VISIT = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from gd_desktop.io import settings as settings_file
from gd_desktop.io.settings import Appearance, Settings, window_setup
from gd_desktop.mountain_labels import NO_SURFACE
from gd_desktop.ui.launch import window

def act(app):
    told["platform"] = QGuiApplication.platformName()
    app.window.resize(1280, 720)
    QApplication.processEvents()
    surface = app.window.actions_.beside["surface"]
    if not surface.isChecked():
        surface.trigger()
    QApplication.processEvents()
    told["texts"] = [
        label.text() for label in app.window.findChildren(QLabel) if label.isVisible()
    ] + [app.window.status.text()]
    step(app, 3)
    app.window.actions_.beside["map"].trigger()
    QApplication.processEvents()
    step(app, 1)
    wait(app.player.frame, lambda: app.player.back(2), lambda frame: frame.cursor == 2)
    app.window.actions_.beside["surface"].trigger()
    step(app, 1)
    told["pixels"] = app.window.grab().width()
    QTimer.singleShot(0, app.window.close)

path = folder / "settings.json"
setup = window_setup("terrain")
settings_file.save(path, Settings(setup, Appearance(beside_plane="surface")))
told["status"] = window(path, act)
"""


def check(told: dict[str, Any]) -> None:
    assert (told["status"], told["said"]) == (0, [])
    # What the driver itself complains of is not the app's.
    lines = str(told["err"]).splitlines()
    assert not [line for line in lines if line and not line.startswith(("libEGL", "libGL", "MESA"))]
    assert mountain_labels.NO_SURFACE in told["texts"]


@pytest.mark.long
def test_without_a_screen(process: Process) -> None:
    told = process(_VISIT, {"QT_OPENGL": "none-such"})
    assert told["platform"] == "offscreen"
    check(told)


@pytest.mark.long
@pytest.mark.skipif(bool(lacking()), reason=f"{lacking()} on this computer")
@pytest.mark.parametrize(
    "broken",
    [
        {"QT_XCB_GL_INTEGRATION": "none"},
        # A driver that cannot be loaded.
        {"LIBGL_ALWAYS_SOFTWARE": "0", "MESA_LOADER_DRIVER_OVERRIDE": "none-such"}
        | {"LIBGL_DRIVERS_PATH": "/dev/null", "GALLIUM_DRIVER": "none-such"},
    ],
    ids=["no integration", "no driver"],
)
def test_on_a_screen(process: Process, tmp_path: Path, broken: dict[str, str]) -> None:
    told = process(_VISIT, {"QT_QPA_PLATFORM": "xcb", **broken}, under=("xvfb-run", "-a"))
    assert told["platform"] == "xcb"
    check(told)
