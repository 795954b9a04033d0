"""How the person wants things shown. The sole writer of the Appearance."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from gd_desktop.io.settings import Appearance


class Preferences(QObject):
    """Owns the Appearance and tells of each change."""

    changed = Signal(object, object)  # old Appearance, new Appearance

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    @property
    def appearance(self) -> Appearance:
        """What is in force."""
        return self._appearance

    def change(self, **fields: Any) -> None:
        """Set some fields. Raises ValueError; nothing is changed then."""
        self.become(replace(self._appearance, **fields))

    def become(self, new: Appearance) -> None:
        """Set all of it."""
        old, self._appearance = self._appearance, new
        if new != old:
            self.changed.emit(old, new)
