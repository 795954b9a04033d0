"""Tells whether a file has been written since one last had to do with it."""

from pathlib import Path
from typing import NamedTuple


class Stamp(NamedTuple):
    """Another one after each writing: the time in ns, and the size in bytes."""

    time: int
    size: int


def stamp_of(path: Path) -> Stamp | None:
    """The stamp of a file; None: there is none, or it cannot be asked."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Stamp(status.st_mtime_ns, status.st_size)
