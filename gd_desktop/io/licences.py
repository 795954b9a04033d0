"""What the app is made of, and the licences of all that, as they are found where it runs.

A bundle has them in licences/index.json, which its build has written. In a wheel or a checkout the
installed packages are asked.
"""

import csv
import importlib.metadata
import json
import platform
import posixpath
import re
import sys
import sysconfig
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from gd_desktop import __version__
from gd_desktop.io.resources import resources

APP = "GD Desktop"
_APP_LICENCE = "MIT"
_INDEX = "index.json"
# What stands in pyproject.toml; what these need in turn, they say themselves.
DIRECT = ("numpy", "pillow", "platformdirs", "PySide6-Essentials", "pyqtgraph", "ziamath")
_REQUIRED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_A_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_LONGEST = 60  # signs of a licence's name; some packages put the whole text there
_ONLY_CLASSIFIED = "License :: OSI Approved :: "


class Carried(NamedTuple):
    """A part of the app. `files`: its licence's texts; none where they do not come with it."""

    name: str
    version: str
    licence: str  # its name, such as MIT; "" where none is told
    files: tuple[Path, ...] = ()


def carried() -> list[Carried]:
    """The app itself first, then Python, then all else by name. Never raises for a part of which
    less is known.
    """
    folder = _bundled()
    if folder is not None:
        found = _from_index(folder)
    else:
        found = [_python(), *map(_from_metadata, _required())]
    own = next((part for part in found if part.name == APP), None) or _own()
    others = [part for part in found if part.name != APP]
    others.sort(key=lambda part: (part.name != "Python", part.name.lower()))
    return [own, *others]


def text_of(part: Carried) -> str:
    """The texts of a part's licence, one after another; "" where there are none to be read."""
    texts = []
    for path in part.files:
        try:
            texts.append(path.read_text(encoding="utf-8", errors="replace").strip("\n"))
        except OSError:
            continue
    return "\n\n\n".join(texts)


# --- in a bundle


def _bundled() -> Path | None:
    """The folder of licences, in a bundle that has its index."""
    frozen = getattr(sys, "_MEIPASS", None)
    folder = Path(frozen, "licences") if frozen else None
    return folder if folder is not None and (folder / _INDEX).is_file() else None


def _from_index(folder: Path) -> list[Carried]:
    """What the index says; an index that is damaged says nothing."""
    try:
        entries = json.loads((folder / _INDEX).read_text(encoding="utf-8"))
        return [
            Carried(
                *(str(entry["name"]), str(entry["version"]), str(entry["licence"])),
                _in(folder, entry),
            )
            for entry in entries
        ]
    except (OSError, ValueError, TypeError, LookupError):
        return []


def _in(folder: Path, entry: dict[str, object]) -> tuple[Path, ...]:
    name = str(entry.get("file") or "")
    return (folder / name,) if name else ()


# --- in a wheel or a checkout


def _own() -> Carried:
    places = (resources().parent / "LICENSE", *_files("gd-desktop"))
    there = [path for path in places if path.is_file()]
    return Carried(APP, __version__, _APP_LICENCE, tuple(there[:1]))


def _python() -> Carried:
    library = Path(sysconfig.get_path("stdlib"))
    places = (library / "LICENSE.txt", Path(sys.base_prefix, "LICENSE.txt"))
    there = [path for path in places if path.is_file()]
    return Carried("Python", platform.python_version(), "PSF-2.0", tuple(there[:1]))


def _required() -> list[importlib.metadata.Distribution]:
    """The packages that the app needs, and those that they need on this system, each once."""
    found: dict[str, importlib.metadata.Distribution] = {}
    wanted = list(DIRECT)
    while wanted:
        name = wanted.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found:
            continue
        try:
            found[key] = package = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system, or no part of this installation
        wanted += [
            match[0]
            for line in package.requires or ()
            if "extra ==" not in line and (match := _REQUIRED.match(line))
        ]
    return list(found.values())


def _from_metadata(package: importlib.metadata.Distribution) -> Carried:
    told = package.metadata
    name = told["Name"].replace("_", "-")
    return Carried(name, package.version, _licence(package), tuple(_files(name)))


def _licence(package: importlib.metadata.Distribution) -> str:
    """A licence's name: where packages say it now, where they said it earlier, or their class."""
    told = package.metadata
    for key in ("License-Expression", "License"):
        name = (told[key] or "").strip() if key in told else ""
        if name and len(name) <= _LONGEST and "\n" not in name:
            return name
    classes = [each for each in told.get_all("Classifier") or () if each.startswith("License")]
    return classes[-1].removeprefix(_ONLY_CLASSIFIED) if classes else ""


def _files(name: str) -> Iterator[Path]:
    """The files of a package that are its licence, or parts of it."""
    try:
        package = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return
    for file in _names(package):
        stem, suffix = posixpath.splitext(posixpath.basename(file))
        if _A_TEXT.search(stem) and suffix.lower() in ("", ".txt", ".md", ".rst"):
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                yield path


def _names(package: importlib.metadata.Distribution) -> Iterator[str]:
    """A package's files. `Distribution.files` makes an object of each, of which Qt alone has
    thousands; where there is no record it knows other places to look in.
    """
    record = package.read_text("RECORD")
    if record is None:
        yield from map(str, package.files or ())
    else:
        yield from (row[0] for row in csv.reader(StringIO(record)) if row)
