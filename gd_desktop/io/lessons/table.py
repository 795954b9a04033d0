"""A table of a lesson file that is being read: each value checked, each fault with its line."""

import sys
from collections.abc import Collection
from typing import Any, NoReturn, Self

from gd_desktop.io.lessons.lines import Lines
from gd_desktop.io.lessons.pieces import Formula, Number, OddBrace, split
from gd_desktop.io.lessons.refusal import Kind, LessonFault, LessonRefusal, Path

LONGEST_TEXT = 20_000  # characters
LONGEST_LINE = 200


class Table:
    """Some keys with their values. All methods raise LessonRefusal."""

    def __init__(self, values: dict[str, Any], path: Path, lines: Lines) -> None:
        self.values = values
        self.path = path
        self.lines = lines

    def refuse(
        self,
        fault: LessonFault,
        *key: str | int,
        value: object = None,
        expected: object = None,
        no: Exception | None = None,
    ) -> NoReturn:
        """Refuse the file for what stands at a key."""
        path = (*self.path, *key)
        raise LessonRefusal(fault, path, value, expected, line=self.lines.at(path), no=no) from no

    def only(self, keys: Collection[str]) -> None:
        """Refuse keys that are none of these."""
        for key in self.values:
            if key not in keys:
                self.refuse(LessonFault.UNKNOWN_KEY, key, value=key, expected=tuple(keys))

    def has(self, key: str) -> bool:
        """Whether it is given."""
        return key in self.values

    def text(
        self, key: str, usual: str | None = None, most: int = LONGEST_TEXT, *, is_empty: bool = True
    ) -> str:
        """A text of up to `most` characters; without `usual` it must be there."""
        if key not in self.values and usual is not None:
            return usual
        return self._text(self._given(key), most, key, is_empty=is_empty)

    def line(self, key: str, usual: str | None = None) -> str:
        """A text on one line; not empty, if it must be there."""
        text = self.text(key, usual, LONGEST_LINE, is_empty=usual is not None)
        if "\n" in text or "\t" in text:
            self.refuse(LessonFault.CONTROL, key, value="\n" if "\n" in text else "\t")
        return text

    def texts(
        self,
        key: str,
        usual: tuple[str, ...] | None = None,
        least: int = 0,
        most: int = 50,
        *,
        longest: int = LONGEST_TEXT,
        is_empty: bool = False,
    ) -> tuple[str, ...]:
        """A list of texts."""
        if key not in self.values and usual is not None:
            return usual
        given = self._given(key)
        if not isinstance(given, list):
            self.refuse(LessonFault.KIND, key, value=given, expected=Kind.TEXTS)
        self._count(len(given), least, most, key)
        return tuple(
            self._text(each, longest, key, i, is_empty=is_empty) for i, each in enumerate(given)
        )

    def number(self, key: str, least: float | None = None) -> float:
        """A finite number."""
        return self.a_number(self._given(key), key, least=least)

    def a_number(self, given: object, *key: str | int, least: float | None = None) -> float:
        """What was given at a key, if it is a finite number."""
        if isinstance(given, bool) or not isinstance(given, int | float):
            self.refuse(LessonFault.KIND, *key, value=given, expected=Kind.NUMBER)
        # Not math.isfinite, which raises OverflowError for an int of 400 digits.
        if not abs(given) <= sys.float_info.max:
            self.refuse(LessonFault.NOT_FINITE, *key, value=given)
        if least is not None and given < least:
            self.refuse(LessonFault.OUT_OF_RANGE, *key, value=given, expected=(least, None))
        return float(given)

    def whole(self, key: str, least: int, most: int, usual: int | None = None) -> int:
        """A whole number in a range."""
        if key not in self.values and usual is not None:
            return usual
        given = self._given(key)
        if isinstance(given, bool) or not isinstance(given, int):
            self.refuse(LessonFault.KIND, key, value=given, expected=Kind.WHOLE)
        if not least <= given <= most:
            self.refuse(LessonFault.OUT_OF_RANGE, key, value=given, expected=(least, most))
        return given

    def flag(self, key: str) -> bool:
        """true or false."""
        given = self._given(key)
        if not isinstance(given, bool):
            self.refuse(LessonFault.KIND, key, value=given, expected=Kind.FLAG)
        return given

    def one_of(self, key: str, names: Collection[str]) -> str:
        """One of some names."""
        given = self._given(key)
        if not isinstance(given, str):
            self.refuse(LessonFault.KIND, key, value=given, expected=Kind.TEXT)
        if given not in names:
            self.refuse(LessonFault.UNKNOWN_NAME, key, value=given, expected=tuple(names))
        return given

    def table(self, key: str, kind: Kind = Kind.TABLE) -> Self | None:
        """A table in this one, if there is one."""
        if key not in self.values:
            return None
        given = self.values[key]
        if not isinstance(given, dict):
            self.refuse(LessonFault.KIND, key, value=given, expected=kind)
        return type(self)(given, (*self.path, key), self.lines)

    def tables(self, key: str, most: int) -> list[Self]:
        """An array of tables, each under [[key]]; none if there are none."""
        given = self.values.get(key, [])
        if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            self.refuse(LessonFault.KIND, key, value=given, expected=Kind.TABLES)
        if len(given) > most:
            self.refuse(LessonFault.TOO_MANY, key, most, value=len(given), expected=most)
        return [type(self)(each, (*self.path, key, i), self.lines) for i, each in enumerate(given)]

    def _given(self, key: str) -> object:
        if key not in self.values:
            self.refuse(LessonFault.MISSING, key)
        return self.values[key]

    def _count(self, count: int, least: int, most: int, key: str) -> None:
        if count > most:
            self.refuse(LessonFault.TOO_MANY, key, value=count, expected=most)
        if count < least:
            self.refuse(LessonFault.TOO_FEW, key, value=count, expected=least)

    def _text(self, given: object, most: int, *key: str | int, is_empty: bool) -> str:
        if not isinstance(given, str):
            self.refuse(LessonFault.KIND, *key, value=given, expected=Kind.TEXT)
        if len(given) > most:
            self.refuse(LessonFault.TOO_LONG, *key, value=len(given), expected=most)
        if not given.strip() and not is_empty:
            self.refuse(LessonFault.EMPTY, *key)
        for sign in given:
            # As TOML reads \frac or \beta between ", where formulas are meant.
            # Half a sign of two halves can be typed, but not written.
            is_half = "\ud800" <= sign <= "\udfff"
            if sign not in "\n\t" and (sign < " " or sign == "\x7f" or is_half):
                self.refuse(LessonFault.CONTROL, *key, value=sign)
        return given


def placeholders(table: Table, text: str, *key: str | int) -> list[str]:
    """The names in braces in a text that stands at a key. Raises LessonRefusal for braces and
    formulas out of order.
    """
    names = []
    for piece in split(text):
        match piece:
            case Number(name):
                names.append(name)
            case OddBrace(excerpt):
                table.refuse(LessonFault.BRACE, *key, value=excerpt)
            case Formula(latex) if "\t" in latex:
                # \theta and \times, as TOML reads them between ".
                table.refuse(LessonFault.CONTROL, *key, value="\t")
    return names
