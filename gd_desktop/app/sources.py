"""Keeps PySide6 from reading the source of whatever is imported."""

from importlib import import_module
from types import ModuleType


def read_no_sources() -> None:
    """Tell PySide6 that no module wants Qt's methods under other names.

    With `from __feature__ import snake_case` a module may call them in Python's spelling. To know
    which ones might, PySide6 reads the source of every module that is imported after it, this app's
    or not, and keeps it: a fifteenth of what is done up to the first paint (callgrind), and 16 MiB.
    """
    try:
        # It brings with it what does the reading, and nothing of Qt.
        import_module("shiboken6")
        feature = import_module("shibokensupport.feature")
    except ImportError:
        return  # whoever needs Qt will say what is missing
    feature._mod_uses_pyside = _wants_none  # type: ignore[attr-defined]


def _wants_none(_module: ModuleType) -> bool:
    return False
