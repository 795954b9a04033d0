"""A million steps at full speed with the window open; prints the process's peak memory in MiB."""

import resource
import sys

from PySide6.QtCore import QEventLoop

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

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
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss  # KiB on Linux, bytes on macOS
sys.stdout.write(f"{peak / (1024 if sys.platform.startswith('linux') else 1024**2):.0f}\n")
