"""Files that are either whole or not there."""

import contextlib
import errno
import os
import re
import stat
import sys
import tempfile
import threading
import time
from pathlib import Path

# It can only be read by setting it, so at the start, before there are other threads.
_UMASK = os.umask(0o077)
os.umask(_UMASK)

_MOST_OF_NAME = 40  # signs of a file's name that go into its temporary one, so that it can be
_RANDOM = re.compile(r"[a-z0-9_]{8}\.tmp")  # what tempfile puts behind a prefix
_STALE = 3600.0  # seconds, after which no one is still writing
# What says that a disk, such as a share, keeps no modes.
_NO_MODES = (errno.EPERM, errno.EACCES, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS)
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.3, 0.3)  # seconds


def write_atomically(path: Path, data: str | bytes) -> None:
    """Write a file so that a reader, or a crash, meets the old content or the new, never half.

    Text is written as UTF-8 with line ends as they are. A link is followed; what is no file, such
    as /dev/null or a pipe, is written to and not replaced. Raises OSError, as for a file that
    is protected; the old file then stands. What a killed program left of an earlier attempt is
    taken away.
    """
    raw = data.encode() if isinstance(data, str) else data
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        path.write_bytes(raw)
        return
    if path.exists() and not os.access(path, os.W_OK):
        # To replace a file takes no right to write it.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    prefix = f".{path.name[:_MOST_OF_NAME]}."
    handle, name = tempfile.mkstemp(prefix=prefix, suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp gives 0600; the file is to be as readable as it was, or as any other that the
        # person makes.
        is_there = path.exists()
        _set_mode(Path(name), stat.S_IMODE(path.stat().st_mode) if is_there else 0o666 & ~_UMASK)
        _replace(Path(name), path)
    except BaseException:
        # Whatever becomes of it, the first error is the one to be told.
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
        raise
    # The file is written; what follows is as well as the system lets it be.
    with contextlib.suppress(OSError):
        _sync_folder(path.parent)
    with contextlib.suppress(OSError):
        _clean(path.parent, prefix)


def _set_mode(path: Path, mode: int) -> None:
    """Set a file's mode where the disk keeps any; elsewhere it is as the disk has it."""
    try:
        path.chmod(mode)
    except OSError as error:
        if error.errno not in _NO_MODES:
            raise


def _replace(temporary: Path, path: Path) -> None:
    """Put a file in another's place. On Windows that fails while a scanner, or another window,
    reads either of them, which is over in a moment.
    """
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            temporary.replace(path)
        except PermissionError:
            _wait(pause)
        else:
            return
    temporary.replace(path)


def _wait(seconds: float) -> None:
    threading.Event().wait(seconds)


def _sync_folder(folder: Path) -> None:
    """Have the new name on the disk, too, as POSIX wants it; Windows opens no folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _clean(folder: Path, prefix: str) -> None:
    """Take away temporary files of programs that were killed, and of none that may still write."""
    stale = time.time() - _STALE
    with os.scandir(folder) as entries:
        for entry in entries:
            start, rest = entry.name[: len(prefix)], entry.name[len(prefix) :]
            is_temporary = start == prefix and _RANDOM.fullmatch(rest)
            if is_temporary and entry.stat(follow_symlinks=False).st_mtime < stale:
                os.unlink(entry.path)
