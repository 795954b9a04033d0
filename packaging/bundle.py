"""Makes the bundle: the app with its own Python, in one folder that can be copied anywhere.

    .venv/bin/python packaging/bundle.py

writes dist/gd-desktop/. `packaging/bootstrap.py build` calls it, and has made the environment that
it runs in. It stops with a sentence, and status 1, where a licence is missing or the bundle is too
large.
"""

import datetime as dt
import importlib.metadata
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import facts
import icu_data
import runpath

HERE = Path(__file__).resolve().parent
SPEC = HERE / "gd-desktop.spec"
WORK = facts.BUILD / "pyinstaller"
MADE = facts.BUILD / "bundle" / facts.PROGRAM  # until it is complete
BUNDLE = facts.DIST / facts.PROGRAM
INTERNAL = "_internal"  # where PyInstaller puts all but the program
TOLD = "BUILD.txt"
MOST_BYTES = 160_000_000

_PACKAGES = (
    *("PySide6-Essentials", "shiboken6", "pyqtgraph", "numpy", "pillow", "ziamath"),
    *("platformdirs", "pyinstaller"),
)
_ELF = b"\x7fELF"


class Asked(NamedTuple):
    """What of the system's libraries a bundle asks for: the newest symbols' versions."""

    glibc: tuple[int, ...]
    glibcxx: tuple[int, ...]
    most_asking: str  # the file that asks for that glibc


def main() -> int:
    """Make it; returns the exit status."""
    try:
        build()
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


class BuildError(Exception):
    """Why there is no bundle, in a sentence."""


def build() -> Path:
    """Make the bundle, and return its folder. Raises BuildError."""
    prepare()
    run_pyinstaller()
    if sys.platform == "linux":
        strip(MADE)
        make_icu_small(MADE)
        runpath.clear(MADE)
    asked = asked_of_the_system(MADE) if sys.platform == "linux" else None
    text = told(asked)
    (MADE / TOLD).write_text(text, encoding="utf-8")
    size = size_of(MADE)
    hand_out()
    print(text + f"{size / 1e6:.1f} MB in {BUNDLE}.", flush=True)
    if size > MOST_BYTES:
        raise BuildError(f"The bundle has {size / 1e6:.1f} MB, more than {MOST_BYTES / 1e6:g} MB.")
    return BUNDLE


def hand_out() -> None:
    """Put what is complete in the place of an earlier bundle."""
    facts.DIST.mkdir(exist_ok=True)
    made = [MADE, MADE.parent / f"{facts.NAME}.app"]  # macOS has both
    for path in made:
        if path.exists():
            place = facts.DIST / path.name
            shutil.rmtree(place, ignore_errors=True)
            shutil.move(path, place)


def prepare() -> None:
    """Have other scripts make what the spec takes from build/: the icon, and what Windows and
    macOS are told of the app.
    """
    _run("icons.py", facts.BUILD / "icons")
    if sys.platform == "darwin":
        _run("macos/info.py", facts.BUILD / "macos" / "Info.plist")
    if sys.platform == "win32":
        _run("windows/version_resource.py", facts.BUILD / "windows" / "version_resource.txt")


def _run(script: str, output: Path) -> None:
    if not (HERE / script).is_file():
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    _call([sys.executable, str(HERE / script), str(output)], environment)


def run_pyinstaller() -> None:
    """Have PyInstaller collect and freeze."""
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(MADE.parent)]
    _call(
        [sys.executable, "-m", "PyInstaller", *options, "--workpath", str(WORK), str(SPEC)],
        # What of the home it would keep between builds is of no use here.
        {**os.environ, "PYINSTALLER_CONFIG_DIR": str(WORK / "config")},
    )


def _call(command: list[str], environment: dict[str, str]) -> None:
    status = subprocess.run(command, cwd=facts.ROOT, env=environment, check=False).returncode
    if status:
        raise BuildError(f"{' '.join(command[1:4])} ended with status {status} (see above).")


# --- smaller


def strip(bundle: Path) -> None:
    """Take the names for debuggers out of Python's own files, and of Pillow's: 30 MB where Python
    was built by hand. Other wheels' files have none, or were changed so that strip breaks them.
    """
    internal = bundle / INTERNAL
    own = [*internal.glob("libpython*"), *internal.glob("python3.*/lib-dynload/*.so")]
    files = [str(path) for path in [*own, *internal.glob("PIL/*.so")]]
    subprocess.run([_tool("strip"), "--strip-unneeded", *files], check=True)


def make_icu_small(bundle: Path) -> None:
    """Leave out what Qt does not ask ICU for: 24 MB."""
    for path in bundle.rglob("libicudata.so.*"):
        if not path.is_symlink():
            icu_data.make_small(path)


def size_of(folder: Path) -> int:
    """The bytes of all files in a folder, a link counted as nothing."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


# --- what it asks for


def asked_of_the_system(bundle: Path) -> Asked:
    """Which versions of the C and the C++ library the bundle's own files ask for."""
    objdump = _tool("objdump")
    glibc, glibcxx, most_asking = (0,), (0,), ""
    for path in elf_files(bundle):
        symbols = subprocess.run(
            [objdump, "-T", str(path)], capture_output=True, text=True, check=True
        ).stdout
        newest = newest_version(symbols, "GLIBC")
        if newest > glibc:
            glibc, most_asking = newest, str(path.relative_to(bundle))
        glibcxx = max(glibcxx, newest_version(symbols, "GLIBCXX"))
    return Asked(glibc, glibcxx, most_asking)


def _tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise BuildError(f"There is no {name} here: install binutils.")
    return path


def elf_files(folder: Path) -> Iterator[Path]:
    """The programs and libraries in a folder, each once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    yield path


def newest_version(symbols: str, library: str) -> tuple[int, ...]:
    """The newest version of a library in objdump's table of undefined symbols; (0,): none."""
    found = re.findall(rf"\*UND\*.*\b{library}_(\d+(?:\.\d+)*)\)", symbols)
    return max((tuple(map(int, each.split("."))) for each in found), default=(0,))


def told(asked: Asked | None) -> str:
    """What BUILD.txt says: where and when it was built, and on what it runs."""
    lines = [
        f"{facts.NAME} {facts.VERSION}",
        f"Built {_today()} on {_system()}.",
        f"Runs on {platform.system()}, {_processors()}.",
    ]
    if asked is not None:
        lines += [
            f"Needs glibc {_dotted(asked.glibc)} or newer ({asked.most_asking}), and the C++ "
            f"library with GLIBCXX_{_dotted(asked.glibcxx)}.",
            "The Python of the build decides these too: built on an older system, it runs on older "
            "systems.",
        ]
    versions = [f"Python {platform.python_version()}"]
    versions += [f"{name} {importlib.metadata.version(name)}" for name in _PACKAGES]
    return "\n".join([*lines, "Made of " + ", ".join(versions) + ".", ""])


def _today() -> str:
    """The day of the build, or the one that a build to be repeated is told."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch else dt.datetime.now(dt.UTC)
    return moment.date().isoformat()


def _system() -> str:
    if sys.platform == "linux":
        return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
    return platform.platform()


def _processors() -> str:
    """The kind of processor, and of numpy, which asks for most, what it has to have."""
    import numpy as np

    config = np.show_config(mode="dicts") or {}
    baseline = config.get("SIMD Extensions", {}).get("baseline", [])
    return f"{platform.machine()} processors" + (f" with {', '.join(baseline)}" if baseline else "")


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


if __name__ == "__main__":
    sys.exit(main())
