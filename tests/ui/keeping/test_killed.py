"""A process that is killed, and the one after it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import keeping_labels
from gd_desktop.core.recipe import Recipe, recipe_of
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.refusal import ExperimentRefusal
from tests.ui.conftest import frame_of
from tests.ui.keeping.conftest import Keeper, box_over, press

_STEPS = 40
_RUN = f"""
import sys
from pathlib import Path
from gd_desktop.ui.launch import App, window
def walk(app: App) -> None:
    app.session.change(rate=0.2)
    app.session.pin()
    app.player.step({_STEPS})
window(Path(sys.argv[1]) / "settings.json", walk, keep_in=Path(sys.argv[1]), keep_every=100)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
def test_what_a_killed_process_had_comes_back(
    qapp: QApplication, qtbot: QtBot, open_kept: Keeper, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    run = subprocess.Popen(
        [sys.executable, "-c", _RUN, str(data)], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    try:
        qtbot.waitUntil(lambda: _steps_in(data) == _STEPS, timeout=60_000)
        # Whoever starts meanwhile leaves it alone.
        meanwhile = open_kept(data)
        assert meanwhile.files.backups.left() == []
        meanwhile.window.close()
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    (path,) = (data / "autosave").glob("*.descent")
    assert time.time() - path.stat().st_mtime < 60
    assert list((data / "autosave").glob("*.lock"))  # as nobody could take it away

    app = open_kept(data)
    box = box_over(app.window)
    assert "ended unexpectedly" in box.text()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == _STEPS):
        press(box, keeping_labels.BRING_BACK)
    assert recipe_of(frame_of(app).trail, _STEPS) == Recipe(((1, 0.2),), _STEPS, _STEPS)
    assert (app.session.setup.rate, len(app.session.pins)) == (0.2, 1)
    assert (app.files.document.path, app.files.document.is_modified) == (None, True)


def _steps_in(data: Path) -> int:
    """How many steps the process has written by now."""
    for path in (data / "autosave").glob("*.descent"):
        try:
            return load_experiment(path).recipe.steps
        except (OSError, ExperimentRefusal):
            return 0
    return 0
