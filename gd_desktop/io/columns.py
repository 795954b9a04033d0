"""The cells of a table's columns as numbers and texts."""

import math
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.problem import Vector
from gd_desktop.io.table_refusal import TableFault
from gd_desktop.numerals import exact

Codes = npt.NDArray[np.int32]
# "" while nothing has been met that tells.
Mark = Literal["", ".", ","]

MISSING = frozenset(
    ("", "NA", "na", "N/A", "n/a", "#N/A", "nan", "NaN", "NAN", "null", "Null", "NULL", "None")
) | frozenset("?-.")
# The category of all texts after the first ones, so that a column of names fills no memory.
OTHERS = "…"
MOST_CATEGORIES = 10_000
# In all columns of a table together, some 150 MB; a column has a hundred of them in any case.
MOST_TEXTS = 1_000_000
_LEAST_CATEGORIES = 100
# Longer cells are texts: no one writes such numbers, and to read them takes time.
_LONGEST_NUMBER = 400

_EXPONENT = r"(?:[eE][+-]?[0-9]+)?"
_POINT = re.compile(rf"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+){_EXPONENT}")
_COMMA = re.compile(
    rf"[+-]?(?:(?:[0-9]+|[0-9]{{1,3}}(?:\.[0-9]{{3}})+)(?:,[0-9]+)?|,[0-9]+){_EXPONENT}"
)
_INFINITE = re.compile(r"[+-]?inf(?:inity)?", re.IGNORECASE)
# 1.234 and 1,234 may be a thousand or a little more than one.
_THOUSAND_OR_ONE = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")
_SPACES = "\u00a0\u2007\u2009\u202f"
_SPACED = re.compile(rf"[+-]?[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?:[.,][0-9]*)?")
_TO_NOTHING = str.maketrans("", "", _SPACES)


def number(text: str, mark: Mark) -> float | None:
    """A cell as a number: nan where it is missing, None where it is a text.

    `mark` is the decimal mark. Numbers may have a true minus and no-break spaces between their
    thousands, and with decimal commas also dots there. What is too large comes out as inf.
    """
    text = text.strip()
    if text in MISSING:
        return math.nan
    text = _keyboard(text)
    if len(text) > _LONGEST_NUMBER:
        return None
    if mark == "," and _COMMA.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    if (mark != "," and _POINT.fullmatch(text)) or _INFINITE.fullmatch(text):
        return float(text)
    return None


def _keyboard(text: str) -> str:
    """A number's text with the signs of a keyboard."""
    if text.isascii():
        return text
    text = text.replace("−", "-")
    is_short = len(text) <= _LONGEST_NUMBER
    return text.translate(_TO_NOTHING) if is_short and _SPACED.fullmatch(text) else text


def is_number(text: str) -> bool:
    """Whether a cell is a number by any convention; what is missing is none."""
    values = (number(text, "."), number(text, ","))
    return any(value is not None and not math.isnan(value) for value in values)


def decimal_marks(columns: Sequence[Sequence[str]]) -> list[Mark]:
    """The decimal marks of columns of cells, "" where nothing tells.

    Where some columns have commas and none has points, all are taken to have commas.
    """
    marks = [_mark(cells) for cells in columns]
    if "," in marks and "." not in marks:
        return [","] * len(marks)
    return marks


def _mark(cells: Sequence[str]) -> Mark:
    """The decimal mark that most of the cells tell of that do tell."""
    commas = points = 0
    for cell in cells:
        if len(cell) > _LONGEST_NUMBER or not ("," in cell or "." in cell):
            continue
        text = _keyboard(cell.strip())
        if _THOUSAND_OR_ONE.fullmatch(text):
            continue
        commas += "," in text and _COMMA.fullmatch(text) is not None
        points += "." in text and _POINT.fullmatch(text) is not None
    if commas > points:
        return ","
    return "." if points else ""


def label_text(text: str) -> str:
    """How a label that a person names is shown: "1" for "1.0", any text as it is."""
    value = number(text, ".")
    return text.strip() if value is None or math.isnan(value) else exact(value + 0.0)


class Odd(NamedTuple):
    """The first cell of a column that is no finite number, and is not missing either."""

    fault: TableFault
    row: int
    value: str


@dataclass(frozen=True, eq=False)
class Column:
    """A column of N cells, each a number, a text or missing.

    name         its header
    place        its number in the file, from 1
    numbers      (N,) float64, nan where a cell is none; None if there are none at all
    codes        (N,) int32, which category a text is, -1 for no text; None if there are none
    categories   the texts, in the order in which they were met; the last may be OTHERS
    is_number    whether at least half of what is not missing are numbers
    odd          the first cell that is no finite number; None if there is none
    has_commas   whether decimal commas were read
    """

    name: str
    place: int
    numbers: Vector | None
    codes: Codes | None
    categories: tuple[str, ...]
    is_number: bool
    odd: Odd | None
    has_commas: bool

    def is_missing(self, count: int) -> npt.NDArray[np.bool_]:
        """(N,) whether each of the N = count cells is neither a number nor a text."""
        missing = np.ones(count, dtype=np.bool_)
        if self.numbers is not None:
            missing &= np.isnan(self.numbers)
        if self.codes is not None:
            missing &= self.codes < 0
        return missing

    def classes(self, is_kept: npt.NDArray[np.bool_]) -> tuple[Codes, list[str]]:
        """The labels of the kept cells, of which none may be missing: (n,) codes, and their texts.

        Sorted as numbers where all are numbers, else as texts.
        """
        codes = np.full(int(is_kept.sum()), -1, dtype=np.int32)
        texts: list[str] = []
        if self.numbers is not None:
            values = self.numbers[is_kept]
            has_number = ~np.isnan(values)
            # + 0.0, since -0.0 is no label of its own.
            found, places = np.unique(values[has_number] + 0.0, return_inverse=True)
            codes[has_number] = places
            texts = [exact(value) for value in found.tolist()]
        if self.codes is None:
            return codes, texts
        kept = self.codes[is_kept]
        found, places = np.unique(kept[kept >= 0], return_inverse=True)
        codes[kept >= 0] = places + len(texts)
        texts += [self.categories[code] for code in found.tolist()]
        return _by_text(codes, texts)


def _by_text(codes: Codes, texts: list[str]) -> tuple[Codes, list[str]]:
    order = sorted(range(len(texts)), key=texts.__getitem__)
    ranks = np.empty(len(texts), dtype=np.int32)
    ranks[order] = np.arange(len(texts), dtype=np.int32)
    return ranks[codes], [texts[place] for place in order]


class ColumnBuilder:
    """Takes the cells of one of `count` columns block by block."""

    def __init__(self, name: str, place: int, mark: Mark, count: int = 1) -> None:
        self._most = min(MOST_CATEGORIES, max(_LEAST_CATEGORIES, MOST_TEXTS // count))
        self._name = name
        self._place = place
        self._mark: Mark = mark
        self._count = 0
        # Made when the first number, or text, is met.
        self._numbers: array[float] | None = None
        self._codes: array[int] | None = None
        self._categories: dict[str, int] = {}
        self._odd: Odd | None = None
        self._ambiguous = 0
        self._has_commas = False

    def add(self, cells: list[str], rows: Sequence[int]) -> None:
        """Append a block of cells; `rows` are their rows in the file."""
        joined = "".join(cells)
        if not self._mark and ("," in joined or "." in joined):
            # Thousands that were read as plain decimals must not change their meaning later.
            self._mark = _mark(cells) or ("." if "." in joined else "")
        if self._mark == "," and ("," in joined or "." in joined):
            self._has_commas = True
        texts: dict[int, str] = {}
        values = self._values(cells, joined, texts)
        self._note_infinite(values, cells, rows)
        for place in texts:
            self._note_text(texts[place], rows[place])
        self._append_numbers(values, len(texts))
        self._append_codes(len(cells), texts)
        self._count += len(cells)

    def _values(self, cells: list[str], joined: str, texts: dict[int, str]) -> list[float]:
        """The cells as floats; `texts` is given those that are texts, by their place."""
        # float() takes more than people mean: 1_000, and digits of every script.
        if not joined.isascii() or "_" in joined or (self._mark == "," and "." in joined):
            return [self._one(cell, place, texts) for place, cell in enumerate(cells)]
        plain = [cell.replace(",", ".") for cell in cells] if self._mark == "," else cells
        try:
            return list(map(float, plain))
        except ValueError:
            pass
        values = []
        for place, text in enumerate(plain):
            try:
                values.append(float(text))
            except ValueError:
                values.append(self._one(cells[place], place, texts))
        return values

    def _one(self, cell: str, place: int, texts: dict[int, str]) -> float:
        text = cell.strip()
        value = None if text in self._categories else number(text, self._mark)
        if value is None:
            texts[place] = text
            return math.nan
        return value

    def _note_infinite(self, values: list[float], cells: list[str], rows: Sequence[int]) -> None:
        for infinite in (math.inf, -math.inf):
            if infinite in values:
                place = values.index(infinite)
                self._note(Odd(TableFault.NOT_FINITE, rows[place], cells[place].strip()))

    def _note_text(self, text: str, row: int) -> None:
        is_short = len(text) <= _LONGEST_NUMBER
        if is_short and "," in text and _THOUSAND_OR_ONE.fullmatch(_keyboard(text)):
            self._ambiguous += 1
            self._note(Odd(TableFault.AMBIGUOUS_COMMA, row, text))
        else:
            self._note(Odd(TableFault.NOT_A_NUMBER, row, text))

    def _note(self, odd: Odd) -> None:
        if self._odd is None or odd.row < self._odd.row:
            self._odd = odd

    def _append_numbers(self, values: list[float], texts: int) -> None:
        if self._numbers is None:
            if texts == len(values) or all(map(math.isnan, values)):
                return
            self._numbers = array("d", [math.nan]) * self._count
        self._numbers.extend(values)

    def _append_codes(self, count: int, texts: dict[int, str]) -> None:
        if self._codes is None:
            if not texts:
                return
            self._codes = array("i", [-1]) * self._count
        block = array("i", [-1]) * count
        for place, text in texts.items():
            block[place] = self._code(text)
        self._codes.extend(block)

    def _code(self, text: str) -> int:
        known = self._categories.get(text)
        if known is not None:
            return known
        if len(self._categories) >= self._most:
            text = OTHERS
        return self._categories.setdefault(text, len(self._categories))

    def column(self) -> Column:
        """The column of all cells so far; nothing is to be added after."""
        numbers = None if self._numbers is None else np.frombuffer(self._numbers, np.float64)
        codes = None if self._codes is None else np.frombuffer(self._codes, np.int32)
        for values in (numbers, codes):
            if values is not None:
                values.flags.writeable = False
        number_count = 0 if numbers is None else int(np.count_nonzero(~np.isnan(numbers)))
        text_count = 0 if codes is None else int(np.count_nonzero(codes >= 0))
        alike = number_count + self._ambiguous
        return Column(
            name=self._name,
            place=self._place,
            numbers=numbers,
            codes=codes,
            categories=tuple(self._categories),
            is_number=alike > 0 and 2 * alike >= number_count + text_count,
            odd=self._odd,
            has_commas=self._has_commas,
        )
