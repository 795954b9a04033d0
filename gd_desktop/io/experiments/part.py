"""A part of an experiment that is being read: as a lesson's table, and refused as an experiment."""

from collections.abc import Iterable
from typing import Any, NoReturn

from gd_desktop.io.experiments.refusal import LIST, ExperimentFault, ExperimentRefusal, Place
from gd_desktop.io.lessons.lines import Lines
from gd_desktop.io.lessons.refusal import Kind, LessonFault
from gd_desktop.io.lessons.table import Table

_NO_LINES = Lines(())


class Part(Table):
    """Some keys with their values. All methods raise ExperimentRefusal."""

    def __init__(self, values: dict[str, Any], path: Place = (), lines: Lines = _NO_LINES) -> None:
        super().__init__(values, path, lines)

    def refuse(
        self,
        fault: LessonFault | ExperimentFault,
        *key: str | int,
        value: object = None,
        expected: object = None,
        no: Exception | None = None,
    ) -> NoReturn:
        """Refuse the experiment for what stands at a key."""
        kind = ExperimentFault(fault.value)
        raise ExperimentRefusal(kind, (*self.path, *key), value, expected, no=no) from no

    def all_of(self, keys: Iterable[str]) -> None:
        """Refuse the experiment if one of these is missing."""
        for key in keys:
            if key not in self.values:
                self.refuse(ExperimentFault.MISSING, key)

    def part(self, key: str) -> "Part":
        """The part at a key, which must be there."""
        self.all_of((key,))
        inner = self.table(key)
        assert inner is not None
        return inner

    def entries(self, key: str, most: int) -> list[Any]:
        """A list of anything, which must be there."""
        self.all_of((key,))
        given = self.values[key]
        if not isinstance(given, list):
            self.refuse(ExperimentFault.KIND, key, value=given, expected=LIST)
        self._count(len(given), 0, most, key)
        return given

    def any_text(self, key: str) -> str:
        """A text of whatever signs, which must be there."""
        self.all_of((key,))
        given = self.values[key]
        if not isinstance(given, str):
            self.refuse(ExperimentFault.KIND, key, value=given, expected=Kind.TEXT)
        return given

    def name(self, key: str) -> str:
        """A text that names something, and can be written to any file again."""
        return self._name(self.any_text(key), key)

    def names(self, key: str, most: int) -> tuple[str, ...]:
        """A list of such texts."""
        return tuple(self._name(each, key, i) for i, each in enumerate(self.entries(key, most)))

    def _name(self, given: object, *key: str | int) -> str:
        if not isinstance(given, str):
            self.refuse(ExperimentFault.KIND, *key, value=given, expected=Kind.TEXT)
        if any("\ud800" <= sign <= "\udfff" for sign in given):
            self.refuse(ExperimentFault.CONTROL, *key, value=given)
        return given
