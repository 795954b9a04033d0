"""Two instances with one settings file and one folder for what is not saved."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gd_desktop.io import settings as settings_file
from gd_desktop.io.settings import Appearance, Settings
from gd_desktop.ui.launch import App, window

from .conftest import Process

_VISIT = """
import subprocess
from gd_desktop.ui.launch import window

_SECOND = '''
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gd_desktop.ui.launch import window
folder, told = Path(sys.argv[1]), {}
def act(app):
    # Its own start, with the first still running.
    told["offered"] = len(app.window.keeping.crashes._left)
    told["rate at the start"] = app.session.setup.rate
    app.preferences.change(decimals=5)
    app.player.set_pace(20.0)
    app.window.keeping.saving.save_named(str(folder / "second.descent"))
    QTimer.singleShot(0, app.window.close)
told["status"] = window(folder / "settings.json", act, keep_in=folder)
print(json.dumps(told))
'''

def act(app):
    app.preferences.change(theme="dark")
    app.session.change(rate=0.3)
    app.session.pin()
    step(app, 4)
    app.window.keeping.saving.save_named(str(folder / "first.descent"))
    step(app, 3)
    autosave = folder / "autosave"
    app.files.backups.look()
    wait(app.files.backups._job.done, lambda: None)
    told["own backups"] = len(list(autosave.glob("*.descent")))
    arguments = [sys.executable, "-W", "error", "-c", _SECOND, str(folder)]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=60)
    told["second"], told["err of second"] = json.loads(done.stdout or "{}"), done.stderr
    told["between"] = json.loads((folder / "settings.json").read_text())["appearance"]["decimals"]
    told["backups after it"] = len(list(autosave.glob("*.descent")))
    app.window.keeping.saving.save_named(str(folder / "first.descent"))
    QTimer.singleShot(0, app.window.close)

told["status"] = window(folder / "settings.json", act, keep_in=folder)
told["left"] = [path.name for path in (folder / "autosave").iterdir()]
"""


def test_what_another_window_wrote_meanwhile_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings_file.save(path, Settings())

    def act(app: App) -> None:
        app.session.change(rate=0.3)
        another = Settings(appearance=Appearance(decimals=5))
        settings_file.save(path, another, Settings())
        QTimer.singleShot(0, app.window.close)

    assert window(path, act) == 0
    now, aside = settings_file.load(path)
    assert aside is None
    assert (now.appearance.decimals, now.setup.rate) == (5, 0.3)


@pytest.mark.long
def test_neither_loses_what_the_other_changed(process: Process, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings_file.save(path, Settings())
    told: dict[str, Any] = process(_VISIT, {})
    assert (told["status"], told["said"], told["err"]) == (0, [], "")
    assert (told["second"]["status"], told["err of second"]) == (0, "")
    # What the first has not saved is its own: it is not offered to the second as a crash's.
    assert told["second"]["offered"] == 0
    assert told["second"]["rate at the start"] == 0.1
    assert (told["own backups"], told["backups after it"], told["left"]) == (1, 1, [])
    assert told["between"] == 5
    now, aside = settings_file.load(path)
    assert aside is None
    assert (now.appearance.theme, now.appearance.decimals) == ("dark", 5)
    assert (now.setup.rate, now.pace) == (0.3, 20.0)
    assert [file.name for file in now.recent] == ["first.descent", "second.descent"]
    json.loads(path.read_text())
