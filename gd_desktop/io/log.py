"""The log in the person's data folder: starts, faults, and what Qt warns of.

It never disturbs anyone: where it cannot be written there is none. What repeats itself is written
once, and then only how often.
"""

import contextlib
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gd_desktop.io import places

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

NAME = "gd-desktop.log"
MOST_BYTES = 256_000  # of a file
FILES = 3
_MOST_KINDS = 1000  # of faults that are counted
_LINE = "%(asctime)s %(levelname)s %(message)s"

_logger = logging.getLogger("gd_desktop")
_logger.setLevel(logging.INFO)
_logger.propagate = False
# Without any handler, Python would write warnings on standard error.
_logger.addHandler(logging.NullHandler())
# No line names its thread; asked for its name, a thread of Qt's would stay in Python 3.11's list.
logging.logThreads = False
_lock = threading.Lock()
_counts: dict[str, int] = {}


def log_folder() -> Path:
    """Where the log lies, and what is written when the process dies."""
    return places.log_folder()


def open_log(folder: Path | None, first: Callable[[], str] | None = None) -> None:
    """Write into the log of a folder from now on; None: nowhere. Never raises.

    The folder and the file are made when there is something to write. `first` gives the line that
    is then written before it.
    """
    close_log()
    if folder is not None:
        _logger.addHandler(_File(folder, first))


def close_log() -> None:
    """Write nowhere from now on, and forget what has been told."""
    for handler in [each for each in _logger.handlers if isinstance(each, _File)]:
        _logger.removeHandler(handler)
        handler.close()
    with _lock:
        _counts.clear()


def note(text: str) -> None:
    """Write down what is as it should be, such as a start."""
    _logger.info("%s", _writable(text))


def warn(text: str) -> None:
    """Write down what is not as it should be; the same text only as often as `how_often` says."""
    count = how_often(text)
    if count is not None:
        _logger.warning("%s", _writable(text if count == 1 else f"{text} ({count} times)"))


def fault(kind: str, details: str) -> None:
    """Write down an exception with its details, and of further ones of its kind their number."""
    count = how_often(kind)
    if count is not None:
        told = details.rstrip() if count == 1 else f"{kind}: {count} times"
        _logger.error("%s", _writable(told))


def _writable(text: str) -> str:
    """A file's name may hold bytes that are no text; they are written as such."""
    return text.encode(errors="backslashreplace").decode()


def how_often(kind: str) -> int | None:
    """Count something; its number where that is worth telling: 1, 10, 100 and so on, else None."""
    with _lock:
        if len(_counts) >= _MOST_KINDS:
            _counts.clear()
        count = _counts[kind] = _counts.get(kind, 0) + 1
    return count if count == 10 ** (len(str(count)) - 1) else None


def count_troubles(folder: Path) -> tuple[int, int] | None:
    """How many warnings and how many errors the log of a folder holds; None: there is no log."""
    warnings = errors = 0
    is_there = False
    for path in [folder / NAME, *(folder / f"{NAME}.{k}" for k in range(1, FILES))]:
        with contextlib.suppress(OSError):
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                # The third word of a line with a date and a time.
                level = line.split(" ", 3)[2:3]
                warnings += level == ["WARNING"]
                errors += level == ["ERROR"]
            is_there = True
    return (warnings, errors) if is_there else None


class _File(logging.Handler):
    """Opens the file with the first record: a start need not wait for it."""

    def __init__(self, folder: Path, first: Callable[[], str] | None) -> None:
        super().__init__()
        self._folder, self._first = folder, first
        self._file: RotatingFileHandler | None = None
        self._is_lost = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, or nothing."""
        if self._file is None and not self._is_lost:
            try:
                self._file = _open(self._folder)
            except OSError:
                self._is_lost = True
            else:
                self._begin(record)
        if self._file is not None:
            self._file.emit(record)

    def _begin(self, record: logging.LogRecord) -> None:
        if self._first is not None and self._file is not None:
            with contextlib.suppress(Exception):
                first = logging.makeLogRecord({"msg": self._first(), "levelname": "INFO"})
                first.created, first.msecs = record.created, record.msecs
                self._file.emit(first)

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            # What a full disk did not take is still to be written.
            with contextlib.suppress(OSError):
                self._file.close()
        super().close()


def _open(folder: Path) -> "RotatingFileHandler":
    """The file itself. Raises OSError."""
    from logging.handlers import RotatingFileHandler

    class Rotating(RotatingFileHandler):
        def doRollover(self) -> None:  # noqa: N802 -- logging's own name
            # Another window may be writing: Windows does not rename a file that is open. The
            # record then goes to where the last ones went.
            with contextlib.suppress(OSError):
                super().doRollover()

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 -- likewise
            """A full disk is no reason to disturb anyone."""

    folder.mkdir(parents=True, exist_ok=True)
    file = Rotating(
        folder / NAME,
        maxBytes=MOST_BYTES,
        backupCount=FILES - 1,
        encoding="utf-8",
        # A path can hold half a sign.
        errors="backslashreplace",
    )
    file.setFormatter(logging.Formatter(_LINE))
    return file
