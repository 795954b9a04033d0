"""What packages say of the app: its names, version, publisher, and the files that it opens.

The standard library is all that this needs, so that each packaging script can read it before
anything is installed. Scripts in folders below add this folder to `sys.path` first.
"""

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"  # what is made on the way
DIST = ROOT / "dist"  # what is handed out

NAME = "GD Desktop"
PROGRAM = "gd-desktop"
APP_ID = "org.gd_desktop.gd_desktop"
PUBLISHER = "The GD Desktop authors"
CONTACT = "authors@gd-desktop.invalid"  # of a domain that is reserved: there is no address yet
LICENCE = "MIT"
SUMMARY = "Gradient descent you can step through, drag and see"


class FileKind(NamedTuple):
    """A kind of file that the app opens by a double click."""

    suffix: str  # with its dot
    mime_type: str
    description: str
    prog_id: str  # what Windows' registry calls it


FILE_KINDS = (
    FileKind(
        ".descent",
        "application/x-gd-desktop-experiment",
        "GD Desktop experiment",
        "GDDesktop.Experiment",
    ),
    FileKind(
        ".lesson",
        "application/x-gd-desktop-lesson",
        "GD Desktop lesson",
        "GDDesktop.Lesson",
    ),
)


def version(package: Path = ROOT / "gd_desktop") -> str:
    """The version, from the one line that has it, as text. Raises ValueError without one."""
    text = (package / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError(f"no __version__ in {package / '__init__.py'}")
    return found[1]


VERSION = version()
