"""Opens a window, runs at full speed and closes it in mid-run, as often as its argument says."""

import gc
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Slot, qInstallMessageHandler

from gd_desktop.app.frame import Frame
from gd_desktop.ui.launch import App, window

TIMES = int(sys.argv[1])
ENDLESS = {"rate": 1e-9, "steps": 10_000_000, "tolerance": 0.0}
complaints: list[str] = []


def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep Qt's warnings, but for the one of every window without a screen."""
    if "propagateSizeHints" not in message:
        complaints.append(message)


class Closer(QObject):
    """Runs at full speed, and closes the window at some frame in mid-run."""

    def __init__(self, app: App, after: int) -> None:
        super().__init__()
        self._app = app
        self._after = after
        app.session.change(**ENDLESS)
        app.player.set_pace(None)
        app.player.frame.connect(self._count, Qt.ConnectionType.QueuedConnection)
        app.player.run()

    @Slot(object)
    def _count(self, frame: Frame) -> None:
        self._after -= 1
        if self._after == 0:
            if not (self._app.player.is_running and frame.cursor > 0):
                complaints.append("it was not running")
            self._app.window.close()


qInstallMessageHandler(note)
with tempfile.TemporaryDirectory() as folder:
    for number in range(TIMES):
        closers: list[Closer] = []
        settings = Path(folder) / f"{number}.json"
        opener = lambda app, n=number, c=closers: c.append(Closer(app, 3 + n % 4))  # noqa: E731
        status = window(settings, opener)
        if status != 0 or not settings.exists():
            complaints.append(f"window {number}: status {status}")
        closers.clear()
        gc.collect()
if threading.active_count() != 1:
    complaints.append(f"threads left: {threading.enumerate()}")
sys.stdout.write(f"{TIMES} windows closed\n")
sys.stderr.write("".join(f"{complaint}\n" for complaint in complaints))
sys.exit(len(complaints) != 0)
