"""Collects the licences of all that a bundle carries, into a folder of texts with an index.

`index.json` is a list of {"name", "version", "licence", "file"}; each file holds all the texts of a
part. The spec says what is in the bundle as PyInstaller has found it, so that nothing comes along
unseen: of what has no known licence, the build says the name and stops.

Wheels bring their own texts, but for some that are kept in packaging/notices/. Libraries of the
build machine, on Linux, bring those of their Debian packages.
"""

import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import facts
from trimming import is_library

NOTICES = Path(__file__).resolve().parent / "notices"
FOLDER = facts.BUILD / "licences"
INDEX = "index.json"

_A_TEXT = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_QT_LICENCE = "LGPL-3.0-only"
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
_QT_SAID = """\
{name} is used under the GNU Lesser General Public License, version 3, which follows together with
the GNU General Public License that it builds upon. Its libraries lie apart from the app, in the
folder PySide6 of this bundle, and may be replaced there by others that fit; what was changed in
them is that parts which the app does not use were left out.
"""
_APART = {"PySide6-Essentials", "shiboken6"}  # whose wheels bring no texts
# Texts that wheels lack.
_OF_NOTICES = {"latex2mathml": ("latex2mathml.txt",)}
_FONTS = {
    "ziamath/fonts/STIXTwoMath-Regular.ttf": ("STIX Two Math", "OFL-1.1", "STIX-Two-Math.txt"),
    "ziafont/fonts/DejaVuSans.ttf": ("DejaVu Sans", "Bitstream-Vera", "DejaVu-Sans.txt"),
}
# Of PyInstaller's own, and what Python's build has written of itself.
_OF_NO_PACKAGE = re.compile(r"^(pyi_|pyimod|_pyi_|_pyinstaller|_sysconfigdata_)")


class MissingLicenceError(Exception):
    """Of what no licence is known, in a sentence."""


class Part(NamedTuple):
    """A part of the bundle, and all texts of its licence one after another."""

    name: str
    version: str
    licence: str
    text: str


def collect(folder: Path, modules: Iterable[str], places: Iterable[str]) -> list[Part]:
    """Write the licences of a bundle into a folder; what they are of.

    modules  the names of the Python modules in the program
    places   those of all other files, in the bundle: links to files in it are none

    Raises MissingLicenceError.
    """
    places = sorted(place.replace("\\", "/") for place in places)
    parts = [*own_parts(), *qt_parts(places), *packages(modules), *fonts(places)]
    if sys.platform == "linux":
        parts += system_parts(places)
    without = [part.name for part in parts if not part.text.strip()]
    if without:
        raise MissingLicenceError(f"No licence's text was found of {', '.join(without)}.")
    write(folder, parts)
    return parts


def write(folder: Path, parts: Iterable[Part]) -> None:
    """A file for each part, and the index."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    index = []
    for part in parts:
        file = re.sub(r"[^A-Za-z0-9.+-]+", "-", part.name) + ".txt"
        (folder / file).write_text(part.text.strip("\n") + "\n", encoding="utf-8")
        row = {"name": part.name, "version": part.version, "licence": part.licence, "file": file}
        index.append(row)
    text = json.dumps(index, indent=1, ensure_ascii=False) + "\n"
    (folder / INDEX).write_text(text, encoding="utf-8")


# --- the app, Python, and what starts it


def own_parts() -> Iterator[Part]:
    """The app itself, Python, and PyInstaller's program that starts it."""
    own = (facts.ROOT / "LICENSE").read_text(encoding="utf-8")
    yield Part(facts.NAME, facts.VERSION, facts.LICENCE, own)
    places = [
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
    ]
    texts = [_read(path) for path in places if path.is_file()][:1]
    if not texts:
        raise MissingLicenceError(f"Python's licence is not in {places[0].parent}.")
    texts.append(_notice("Python-third-party.txt"))
    yield Part("Python", platform.python_version(), "PSF-2.0", _joined(texts))
    yield _package(importlib.metadata.distribution("pyinstaller"))


# --- Qt


def qt_parts(places: Iterable[str]) -> Iterator[Part]:
    """Qt with all that is in it, and ICU where it comes along."""
    said = _QT_SAID.format(name="Qt")
    texts = [said, *map(_notice, (*_QT_TEXTS, "Qt-third-party.txt"))]
    version = importlib.metadata.version("PySide6-Essentials")
    yield Part("Qt", version, _QT_LICENCE, _joined(texts))
    icu = next((place for place in places if "/libicuuc.so." in place), None)
    if icu is not None:
        yield Part("ICU", icu.rpartition(".")[2], "Unicode-3.0", _notice("ICU.txt"))


# --- packages


def packages(names: Iterable[str]) -> list[Part]:
    """The packages that modules come from, each once. Raises MissingLicenceError for a module that
    comes from nowhere.
    """
    known = importlib.metadata.packages_distributions()
    found: set[str] = set()
    for name in sorted({name.partition(".")[0] for name in names}):
        is_own = name == "gd_desktop" or _OF_NO_PACKAGE.match(name)
        if is_own or name in sys.stdlib_module_names or name in sys.builtin_module_names:
            continue
        if name not in known:
            raise MissingLicenceError(f"It is not known which package the module {name} is of.")
        found.update(known[name])
    # Linked with by PySide6, and found by no import.
    found.update(each for each in _APART if _is_there(each))
    by_key = {_key(name): name for name in found}
    return [_package(importlib.metadata.distribution(by_key[key])) for key in sorted(by_key)]


def _package(package: importlib.metadata.Distribution) -> Part:
    name = package.metadata["Name"].replace("_", "-")
    if name in _APART:
        texts = [_QT_SAID.format(name=name), *map(_notice, _QT_TEXTS)]
        return Part(name, package.version, _QT_LICENCE, _joined(texts))
    texts = [_notice(file) for file in _OF_NOTICES.get(name, ())]
    for file in package.files or ():
        is_info = ".dist-info" in str(file)
        if (
            is_info
            and _A_TEXT.search(str(file.name))
            and file.suffix in ("", ".txt", ".md", ".rst")
        ):
            texts.append(_read(Path(str(file.locate()))))
    return Part(name, package.version, _licence(package), _joined(texts))


def _licence(package: importlib.metadata.Distribution) -> str:
    """The licence's name: where packages say it now, where they said it earlier, or their class."""
    told = package.metadata
    for key in ("License-Expression", "License"):
        name = str(told[key] or "").strip() if key in told else ""
        if name and "\n" not in name and len(name) <= 60:
            return name
    classes = [each for each in told.get_all("Classifier") or () if each.startswith("License")]
    return str(classes[-1]).rsplit(" :: ", 1)[-1] if classes else ""


def _is_there(name: str) -> bool:
    try:
        importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


# --- fonts


def fonts(places: Iterable[str]) -> Iterator[Part]:
    """The fonts in a bundle. Raises MissingLicenceError for an unknown one."""
    for place in places:
        if not place.endswith((".ttf", ".otf")):
            continue
        if place not in _FONTS:
            raise MissingLicenceError(f"The licence of the font {place} is not known.")
        name, licence, notice = _FONTS[place]
        yield Part(name, "", licence, _notice(notice))


# --- libraries of the build machine


def system_parts(places: Iterable[str]) -> list[Part]:
    """The Debian packages of the libraries that come from the build machine. Raises
    MissingLicenceError where a library is of none.
    """
    packages = {}
    for place in places:
        # Those of wheels lie in folders of theirs.
        if "/" in place or not is_library(place):
            continue
        package = debian_package(place)
        packages[package] = _read(Path("/usr/share/doc", package.partition(":")[0], "copyright"))
    return [
        Part(name.partition(":")[0], _debian_version(name), debian_licences(text), text)
        for name, text in sorted(packages.items())
    ]


def debian_package(library: str) -> str:
    """Which package of this system a library is of. Raises MissingLicenceError."""
    found = ""
    if shutil.which("dpkg"):
        answer = ["dpkg", "--search", f"*/{library}"]
        found = subprocess.run(answer, capture_output=True, text=True, check=False).stdout
    for line in found.splitlines():
        package, _, path = line.partition(": ")
        if not package.partition(":")[0].endswith("-dev") and Path(path).name == library:
            return package
    raise MissingLicenceError(
        f"The licence of {library} is not known: it is of no Debian package of this system."
    )


def debian_licences(text: str) -> str:
    """The licences' names in a file of Debian's; "" where it is written in another way."""
    names = re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)
    return ", ".join(dict.fromkeys(name.strip() for name in names))[:60].rstrip(", ")


def _debian_version(package: str) -> str:
    command = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _notice(file: str) -> str:
    path = NOTICES / file
    if not path.is_file():
        raise MissingLicenceError(f"The licence's text {file} is missing in packaging/notices/.")
    return _read(path)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise MissingLicenceError(f"A licence cannot be read: {error}.") from error


def _joined(texts: Iterable[str]) -> str:
    return ("\n\n" + "-" * 78 + "\n\n").join(text.strip("\n") for text in texts)
