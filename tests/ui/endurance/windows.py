"""Opens and closes so many windows, and prints how many of Python's blocks each one left behind."""

import gc
import sys

from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

WARM_UP = 8

qt = application()


def visit() -> None:
    """A window that is seen and closed."""
    app = App(Settings())
    app.window.show()
    qt.processEvents()
    app.destroy()


def blocks_after(count: int) -> int:
    for _ in range(count):
        visit()
    gc.collect()
    return sys.getallocatedblocks()


before = blocks_after(WARM_UP)
times = int(sys.argv[1])
sys.stdout.write(f"{(blocks_after(times) - before) / times}\n")
