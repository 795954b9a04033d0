"""Standard output and standard error: as UTF-8, and where there are none."""

import contextlib
import io
import os
import sys
from pathlib import Path


def prepare_streams() -> None:
    """Let people read what is written, and programs write where no one can read."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            # A windowed bundle has none, and what prints is not to fail.
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 -- for good
            setattr(sys, name, nowhere)
        elif isinstance(stream, io.TextIOWrapper):
            # The pictures and formulas are no letters of an old Windows code page.
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(text: str) -> None:
    """Write a line on standard error, where there is one. Never raises."""
    with contextlib.suppress(Exception):
        sys.stderr.write(f"{text}\n")
