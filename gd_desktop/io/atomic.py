"""Files that are either whole or not there."""

import os
import tempfile
from pathlib import Path

# It can only be read by setting it, so at the start, before there are other threads.
_UMASK = os.umask(0o077)
os.umask(_UMASK)


def write_atomically(path: Path, data: str | bytes) -> None:
    """Write a file so that a reader, or a crash, meets the old content or the new, never half.

    Text is written as UTF-8 with line ends as they are. A link is followed; what is no file, such
    as /dev/null or a pipe, is written to and not replaced. Raises OSError; the old file then
    stands.
    """
    raw = data.encode() if isinstance(data, str) else data
    path = Path(os.path.realpath(path))
    if path.exists() and not path.is_file():
        path.write_bytes(raw)
        return
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp gives 0600; the file is to be as readable as any other that the person makes.
        Path(name).chmod(0o666 & ~_UMASK)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
