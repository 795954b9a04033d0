"""The files that were last opened or saved."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gd_desktop.io.settings import MOST_RECENT


class Recent(QObject):
    """Some paths, the newest first, none twice."""

    changed = Signal()

    def __init__(self, paths: Iterable[Path] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = tuple(paths)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The newest first."""
        return self._paths

    def add(self, path: Path) -> None:
        """A file was opened or saved."""
        self._become((path, *(other for other in self._paths if other != path))[:MOST_RECENT])

    def remove(self, path: Path) -> None:
        """A file is not there any more."""
        self._become(tuple(other for other in self._paths if other != path))

    def clear(self) -> None:
        """Forget all of them."""
        self._become(())

    def _become(self, paths: tuple[Path, ...]) -> None:
        if paths != self._paths:
            self._paths = paths
            self.changed.emit()
