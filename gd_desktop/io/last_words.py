"""What Python writes when the process dies of a fault below Python, and who reads it.

The stacks of all threads go into a file of their own beside the log, which the next start moves
into the log.
"""

import contextlib
import faulthandler
import sys
from pathlib import Path
from typing import IO

NAME = "last-words.txt"
_MOST_BYTES = 64_000  # that are moved into the log

_file: IO[str] | None = None  # kept open: a dying process opens nothing
_is_ours = False  # whether it was switched on here, and not by Python's own options


def write_on_standard_error() -> None:
    """Have them written on standard error, where there is one. Never raises."""
    global _is_ours
    if not faulthandler.is_enabled() and sys.stderr is not None:
        # A stream in the place of standard error may be no file.
        with contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError):
            faulthandler.enable(sys.stderr, all_threads=True)
            _is_ours = True


def write_into(folder: Path) -> None:
    """Have them written into the file in a folder; where it cannot be opened, all stays as it is.

    Never raises.
    """
    global _file, _is_ours
    if faulthandler.is_enabled() and not _is_ours:
        return
    with contextlib.suppress(OSError, ValueError):
        folder.mkdir(parents=True, exist_ok=True)
        # Windows of the same time write into the same file: each at its end.
        file = (folder / NAME).open("a", encoding="utf-8")
        faulthandler.enable(file, all_threads=True)
        _is_ours = True
        if _file is not None:
            _file.close()
        _file = file


def take_left(folder: Path) -> str:
    """What a process that died has left, which is then no longer there; mostly nothing.

    Never raises.
    """
    with contextlib.suppress(OSError):
        path = folder / NAME
        if not path.stat().st_size:
            return ""
        with path.open("r+b") as file:
            left = file.read(_MOST_BYTES)
            # And not away: another window may have it open.
            file.truncate(0)
        return left.decode(errors="replace").strip()
    return ""


def told(left: str) -> str:
    """What the log says of what was left."""
    # Windows calls for exceptions that somebody handles then, such as those of its file dialogs.
    fate = "may have died" if sys.platform == "win32" else "died"
    return f"A process of this app {fate}:\n{left}"
