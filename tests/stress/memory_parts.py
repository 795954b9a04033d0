"""Which part of a process's memory grows: what Python or glibc holds, or what is in use of it."""

import os
import re
import sys
import tempfile
from pathlib import Path

from memory import MEBIBYTE, allocations, can_measure

_SMAPS = Path("/proc/self/smaps")
_ARENAS = re.compile(r"# arenas allocated current += +([\d,]+)")
_IN_ARENAS = re.compile(r"# bytes in allocated blocks += +([\d,]+)")
_HEAP = re.compile(r"\[heap\]\n(?:.*\n)*?Anonymous: +(\d+) kB")


def parts() -> dict[str, float]:
    """In MiB; none where they cannot be told.

    heap, heap_used: glibc's heap as far as it is there, and what of it and its like for other
    threads is in use. own_pages: blocks that have pages of their own. arenas, arenas_used: what
    Python has taken for small objects, and what these need.
    """
    info = allocations()
    if not can_measure() or info is None:
        return {}
    heap = _HEAP.search(_SMAPS.read_text())
    told = _of_python()
    arenas, used = _ARENAS.search(told), _IN_ARENAS.search(told)
    return {
        "heap": int(heap[1]) / 1024 if heap else 0.0,
        "heap_used": info.uordblks / MEBIBYTE,
        "own_pages": info.hblkhd / MEBIBYTE,
        "arenas": float(_number(arenas[1])) if arenas else 0.0,  # of one MiB each
        "arenas_used": _number(used[1]) / MEBIBYTE if used else 0.0,
    }


def _of_python() -> str:
    """What Python tells of its allocator; it writes that to the standard error alone."""
    sys.stderr.flush()
    with tempfile.TemporaryFile() as file:
        kept = os.dup(2)
        try:
            os.dup2(file.fileno(), 2)
            sys._debugmallocstats()
        finally:
            os.dup2(kept, 2)
            os.close(kept)
        file.seek(0)
        return file.read().decode()


def _number(text: str) -> int:
    return int(text.replace(",", ""))
