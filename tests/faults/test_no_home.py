"""No writable home: the app starts, says what it cannot do, works, and saves elsewhere."""

import json
from pathlib import Path

import pytest

from gd_desktop.io.experiments.read import load_experiment

from .conftest import Process

_VISIT = """
from gd_desktop import __main__
from PySide6.QtWidgets import QApplication, QMessageBox
def act(app):
    QApplication.processEvents()
    told["status line"] = app.window.status.text()
    step(app, 3)
    app.session.change(rate=0.3)
    elsewhere = folder / "elsewhere.descent"
    app.window.keeping.saving.save_named(str(elsewhere))
    step(app, 1)
    app.window.keeping.saving.save_named(str(elsewhere))
    QTimer.singleShot(0, app.window.close)
__main__._opener = lambda *values: act
told["status"] = __main__.main([])
"""


@pytest.mark.parametrize(
    "home",
    ["/dev/null/x", pytest.param("", marks=pytest.mark.long)],
    ids=["below a file", "none"],
)
def test_the_app_works_without_a_home(process: Process, tmp_path: Path, home: str) -> None:
    below = {
        name: f"{home or '/proc/none'}/{name}"
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    told = process(_VISIT, {"HOME": home, **below})
    assert told["status"] == 0, told["err"]
    assert told["said"] == []
    # At the start, that nothing is kept in case of a crash; at the end, that settings are not.
    assert "cannot be written" in told["status line"]
    lines = told["err"].splitlines()
    assert any("The settings could not be saved: " in line for line in lines)
    assert not any("Traceback" in line for line in lines)
    assert len(lines) <= 3
    assert load_experiment(tmp_path / "elsewhere.descent").recipe.steps == 4
    json.loads((tmp_path / "elsewhere.descent").read_text())
