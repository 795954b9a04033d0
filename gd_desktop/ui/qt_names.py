"""Lets pyqtgraph find Qt's names one by one, as they are needed.

PySide6 makes a class when its name is first asked for. pyqtgraph copies every name of three modules
into its own, and so has some seven hundred names looked up, and most of their classes made for
nobody: a twelfth of what is done up to the first paint (callgrind).
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_COPIES = "pyqtgraph.Qt"
_COPIED = ("QtCore", "QtGui", "QtWidgets")


class Copy(ModuleType):
    """Stands for one of pyqtgraph's copies: takes a name over when it is asked for."""

    def __init__(self, name: str, source: ModuleType) -> None:
        super().__init__(name)
        self._source = source

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._source, name)
        setattr(self, name, value)
        return value


class _Finder:
    """Finds nothing; but is asked before pyqtgraph's copies are made."""

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == _COPIES:
            sys.meta_path.remove(self)
            for part in _COPIED:
                source = import_module(f"PySide6.{part}")
                _be_silent_once(source)
                copy = Copy(f"{_COPIES}.{part}", source)
                sys.modules[copy.__name__] = copy
        return None


def find_one_by_one() -> None:
    """Do so from now on; of no use once pyqtgraph has been imported."""
    if _COPIES not in sys.modules:
        sys.meta_path.insert(0, _Finder())


def _be_silent_once(source: ModuleType) -> None:
    """Let a module say that it has no names, to the first who asks."""
    usual = source.__dir__

    def no_names() -> list[str]:
        source.__dir__ = usual  # type: ignore[method-assign]
        return []

    source.__dir__ = no_names  # type: ignore[method-assign]
