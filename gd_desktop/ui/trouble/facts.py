"""What a developer needs to know of a computer, in English: what can be told without Qt.

A fact that cannot be had says why; nothing here raises.
"""

import os
import platform
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from gd_desktop import __version__
from gd_desktop.io import log, places

_PACKAGES = ("PySide6-Essentials", "shiboken6", "pyqtgraph", "numpy", "pillow", "ziamath")
_WIDTH = 18  # signs that names take

Fact = tuple[str, Callable[[], object]]


def lines(facts: Iterable[Fact]) -> Iterable[str]:
    """A line for each fact, as soon as it is known; a value of several lines is indented."""
    for name, find in facts:
        try:
            told = str(find())
        except Exception as error:
            told = f"unknown ({type(error).__name__}: {error})"
        yield f"{name:<{_WIDTH}} " + told.replace("\n", f"\n{' ' * _WIDTH} ")


def start_line(is_safe: bool) -> str:
    """What the log says of a start."""
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    mode = " in safe mode" if is_safe else ""
    return (
        f"GD Desktop {__version__} starts{mode}: Python {platform.python_version()}, "
        f"PySide6 {pyside}, Qt {qVersion()} on {QGuiApplication.platformName()}, "
        f"{_system()}"
    )


def plain_facts() -> list[Fact]:
    """Of the app, of Python and its packages, of the system, and of the places that it uses."""
    return [
        ("GD Desktop", lambda: f"{__version__}{_kind()}"),
        ("Python", lambda: f"{sys.version.split(' (')[0]} ({sys.executable})"),
        *((name, _finder(name)) for name in _PACKAGES),
        ("BLAS", _blas),
        ("system", _system),
        ("processors", lambda: f"{os.cpu_count()}, {platform.machine()}"),
        ("terminal", lambda: f"{getattr(sys.stdout, 'encoding', None)}"),
        ("resources", _resources),
        ("form", _form),
        ("settings", _settings),
        ("school", _school),
        ("data", lambda: _place(places.data_folder())),
        ("log", _log),
    ]


def _system() -> str:
    # platform.platform() would start a program that tells the processor's name.
    library = " ".join(platform.libc_ver())
    return f"{platform.system()} {platform.release()} {platform.machine()} {library}".strip()


def _kind() -> str:
    return ", frozen" if getattr(sys, "frozen", False) else ""


def _finder(name: str) -> Callable[[], str]:
    def find() -> str:
        # Imported here: a start needs none of it.
        import importlib.metadata

        try:
            return importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            # A bundle has packages without what is known of them.
            module = importlib.import_module(_MODULES.get(name, name))
            return str(getattr(module, "__version__", "is there"))

    return find


_MODULES = {"PySide6-Essentials": "PySide6", "pillow": "PIL"}


def _blas() -> str:
    import numpy as np

    config = np.show_config(mode="dicts")
    blas = config["Build Dependencies"]["blas"] if config else {}
    found = ", ".join(f"{key} {os.environ[key]}" for key in _THREADS if key in os.environ)
    return f"{blas.get('name')} {blas.get('version')}{f', {found}' if found else ''}"


_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_CORETYPE")


def _resources() -> str:
    from gd_desktop.io.resources import resources

    return str(resources())


def _form() -> str:
    folder = places.portable_folder()
    return f"portable: all in {folder}" if folder is not None else "installed"


def _settings() -> str:
    from gd_desktop.io.settings import settings_path

    path = settings_path()
    is_there = f"{path.stat().st_size} bytes" if path.exists() else "not there yet"
    return f"{path} ({is_there}, {_access(path if path.exists() else path.parent)})"


def _school() -> str:
    from gd_desktop.io.school import school

    found = school()
    if found.path is None:
        return "no defaults"
    locked = ", ".join(sorted(found.locked)) or "nothing"
    return f"{found.path} (locked: {locked}; mistakes: {len(found.slips)})"


def _log() -> str:
    folder = log.log_folder()
    found = log.count_troubles(folder)
    told = f"{found[0]} warnings, {found[1]} errors" if found is not None else "nothing yet"
    return f"{folder / log.NAME} ({told}, {_access(folder)})"


def _place(path: Path) -> str:
    return f"{path} ({_access(path)})"


def _access(path: Path) -> str:
    """Whether a file or a folder, or the nearest folder that there is, can be written."""
    there = next((each for each in (path, *path.parents) if each.exists()), path)
    return "can be written" if os.access(there, os.W_OK) else "cannot be written"
