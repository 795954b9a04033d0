"""The one place that knows where a person's settings, files and log lie.

Where `portable.txt` lies beside the frozen program, all of it lies in a folder beside the program
too: on a stick that goes from computer to computer, nothing stays behind on any of them.
"""

import sys
from pathlib import Path
from typing import Literal

Form = Literal["portable", "installed"]

MARK = "portable.txt"  # what is in it does not matter
DATA = "GD Desktop data"
_NAME = "gd-desktop"


def form() -> Form:
    """Whether all lies beside the program, or where the system has it."""
    return "portable" if portable_folder() is not None else "installed"


def portable_folder() -> Path | None:
    """The folder beside the program; None: the system's places are used. It need not be there."""
    if not getattr(sys, "frozen", False):
        return None
    beside = _beside()
    return beside / DATA if (beside / MARK).is_file() else None


def settings_path() -> Path:
    """Where this person's settings file lies."""
    folder = portable_folder()
    if folder is None:
        # Imported here: `trace` needs none of it.
        import platformdirs

        folder = platformdirs.user_config_path(_NAME, appauthor=False)
    return folder / "settings.json"


def data_folder() -> Path:
    """Where lies what is not saved yet, and the log."""
    folder = portable_folder()
    if folder is None:
        import platformdirs

        folder = platformdirs.user_data_path(_NAME, appauthor=False)
    return folder


def log_folder() -> Path:
    """Where the log lies, and what is written when the process dies."""
    return data_folder() / "log"


def _beside() -> Path:
    """The folder that people see the program in."""
    folder = Path(sys.executable).resolve().parent
    # On macOS the program is three folders deep in what people take for it.
    bundle = next((each for each in folder.parents if each.suffix == ".app"), None)
    if sys.platform == "darwin" and bundle is not None:
        return bundle.parent
    return folder
