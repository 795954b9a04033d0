"""Whether there can be a real window here: on a screen of Xvfb's, which nobody sees."""

import ctypes
import shutil
import sys
from functools import cache
from pathlib import Path

import PySide6

_PLUGIN = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"


@cache
def lacking() -> str:
    """What a real window needs and this computer lacks; empty where there is all."""
    if sys.platform != "linux":
        return "no Xvfb"
    for program in ("Xvfb", "xvfb-run"):
        if shutil.which(program) is None:
            return f"no {program}"
    try:
        # With it come all the libraries that it needs.
        ctypes.CDLL(str(_PLUGIN))
    except OSError as error:
        return str(error)
    return ""
