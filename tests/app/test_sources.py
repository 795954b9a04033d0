"""What PySide6 does with the modules that are imported after it."""

import subprocess
import sys

_READ = """
import linecache
import gd_desktop.app.player
import gd_desktop.ui.launch
print(*(name for name in linecache.cache if "gd_desktop" in name or "pyqtgraph" in name))
"""


def test_no_source_is_read_and_kept() -> None:
    # In a process of its own: here pytest reads them.
    program = [sys.executable, "-c", _READ]
    ended = subprocess.run(program, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == []
