"""How the person wants things shown. The sole writer of the Appearance."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from gd_desktop.io.school import School
from gd_desktop.io.settings import Appearance


class Preferences(QObject):
    """Owns the Appearance and tells of each change. What a school has locked stays as it says."""

    changed = Signal(object, object)  # old Appearance, new Appearance

    def __init__(
        self, appearance: Appearance, parent: QObject | None = None, school: School | None = None
    ) -> None:
        """`appearance` is the person's own; without a `school` nothing is locked."""
        super().__init__(parent)
        self._school = school if school is not None else School()
        self._own = appearance
        self._appearance = self._school.over(appearance)

    @property
    def appearance(self) -> Appearance:
        """What is in force."""
        return self._appearance

    @property
    def usual(self) -> Appearance:
        """What somebody new begins with, and a reset leads back to."""
        return self._school.first

    @property
    def locked(self) -> frozenset[str]:
        """The fields that cannot be changed."""
        return self._school.locked

    def to_keep(self, shown: Appearance) -> Appearance:
        """What is to be remembered of an appearance: what is locked stays as the person had it."""
        return self._school.behind(shown, self._own)

    def change(self, **fields: Any) -> None:
        """Set some fields, but for locked ones. Raises ValueError; nothing is changed then."""
        self.become(replace(self._appearance, **fields))

    def become(self, new: Appearance) -> None:
        """Set all of it, but for what is locked."""
        self._set(self._school.over(new))

    @contextmanager
    def lent(self, **fields: Any) -> Iterator[None]:
        """Other values for the time of a drawing, locked or not. Raises ValueError."""
        before = self._appearance
        self._set(replace(before, **fields))
        try:
            yield
        finally:
            self._set(before)

    def _set(self, new: Appearance) -> None:
        old, self._appearance = self._appearance, new
        if new != old:
            self.changed.emit(old, new)
