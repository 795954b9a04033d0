"""A file that the system hands to the running app is opened: how macOS opens files."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# There is one QApplication in a process, and macOS' kind of it nowhere else.
_PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from gd_desktop.ui import launch

real, sys.platform = sys.platform, "darwin"
qt = launch.application()
sys.platform = real
QCoreApplication.sendEvent(qt, QFileOpenEvent(sys.argv[1]))


def on_open(app):
    opened = []
    app.window.open_file = opened.append
    def hand_another():
        QCoreApplication.sendEvent(qt, QFileOpenEvent(sys.argv[2]))
        QCoreApplication.sendEvent(qt, QEvent(QEvent.Type.ApplicationActivate))
        print(*[path.name for path in opened])
        app.window.close()
    QTimer.singleShot(0, hand_another)


sys.exit(launch.window(Path(sys.argv[3]), on_open))
"""


def test_files_are_opened_that_come_before_the_window_and_after_it(tmp_path: Path) -> None:
    files = [str(tmp_path / name) for name in ("early.descent", "late.lesson")]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *files, str(tmp_path / "settings.json")],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["early.descent", "late.lesson"]), done
