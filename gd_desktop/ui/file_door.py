"""Files that the system hands to the app while it runs, as macOS does after a double click."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class DoorApplication(QApplication):
    """An application that says which file it was handed.

    Elsewhere a file comes with the command line, and Python need not look at the application's
    events.
    """

    handed = Signal(object)  # Path

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._early: list[Path] | None = []  # handed before anybody listened

    def let_in(self) -> None:
        """Say from now on what is handed, and what has been until now."""
        early, self._early = self._early or [], None
        for path in early:
            self.handed.emit(path)

    def event(self, event: QEvent) -> bool:
        """Take a file, and pass everything else on."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._early is None:
                self.handed.emit(path)
            else:
                self._early.append(path)
            return True
        return super().event(event)
