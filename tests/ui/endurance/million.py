"""A million steps at full speed with the window open; prints the process's peak memory in MiB."""

import re
import resource
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application


def peak_mebibytes() -> float:
    """The most memory that this process has held."""
    status = Path("/proc/self/status")
    if status.exists():
        # Not getrusage: under Linux it begins with the peak of the process that started this one.
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        assert found is not None
        return int(found[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


application()
app = App(Settings(Setup(rate=1e-9, steps=1_000_000), pace=None))
app.window.resize(1280, 800)
app.window.show()
loop = QEventLoop()
app.player.stopped.connect(loop.quit)
app.player.run()
loop.exec()
frame = app.player.last_frame
assert frame is not None
assert frame.cursor == 1_000_000
app.window.close()
sys.stdout.write(f"{peak_mebibytes():.0f}\n")
