"""Files of separated values as rows of cells: encodings, separators, quotes."""

import codecs
import csv
import io
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TextIO

from gd_desktop.io.table_refusal import TableFault, TableRefusal

# Of a row, which has several lines where its cells do. A line is split in a single call, which is
# not to keep the window waiting, and all cells of a row are in memory before they are counted.
MOST_CHARACTERS = 1_000_000
# How much is looked at to find the separator and the decimal marks.
SAMPLE = 65_536
SPACE = " "

# Of the sample, so many rows are split by each of the separators.
_ROWS_TO_FIT = 200
_BLOCK = 65_536  # bytes, or characters, between two checks
_SEPARATORS = ("\t", ";", "|", ",")
_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_GUESSES = ("utf-8", "cp1252", "latin-1")
# A spreadsheet's hint in the first line: "sep=;".
_HINT = "sep="


def find_encoding(path: Path, check: Callable[[], None]) -> str:
    """The encoding in which the whole file can be read, without loading it.

    Raises TableRefusal for a file that is no text, OSError, and what `check` raises.
    """
    with path.open("rb") as file:
        start = file.read(4)
    promised = next((_BYTE_ORDER_MARKS[m] for m in _BYTE_ORDER_MARKS if start.startswith(m)), "")
    for encoding in [promised] if promised else _GUESSES:
        if _is_decodable(path, encoding, check):
            return encoding
    raise TableRefusal(TableFault.ENCODING, expected=promised)


def _is_decodable(path: Path, encoding: str, check: Callable[[], None]) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        while True:
            check()
            block = file.read(_BLOCK)
            try:
                text = decoder.decode(block, final=not block)
            except UnicodeDecodeError:
                return False
            if "\0" in text:
                raise TableRefusal(TableFault.BINARY)
            if not block:
                return True


class Layout(NamedTuple):
    """How a line is split, and whether its first row is only a hint on that."""

    separator: str
    has_hint: bool


def find_layout(sample: str, is_whole: bool) -> Layout:
    """The separator of a file that begins with this text, or is this text where it is whole.

    It is the one that splits the header, and as many of the other rows as can be into as many
    cells. SPACE, which stands for any run of spaces and tabs, must split all rows alike; a comma
    is the answer if there is none.
    """
    sample = sample.lstrip("\r\n")
    hint = sample[: len(_HINT) + 1]
    if hint.lower().startswith(_HINT) and hint[len(_HINT) :] in _SEPARATORS:
        return Layout(hint[len(_HINT) :], True)
    fits = {separator: _fit(sample, separator, is_whole) for separator in _SEPARATORS}
    found = max(_SEPARATORS, key=fits.__getitem__)
    if fits[found] > 0:
        return Layout(found, False)
    return Layout(SPACE if _fit(sample, SPACE, is_whole) == 1 else ",", False)


def _fit(sample: str, separator: str, is_whole: bool) -> float:
    """The share of the rows that have as many cells as the first one; 0 if that has only one."""
    rows = sample_rows(sample, separator, is_whole, _ROWS_TO_FIT)
    widths = [len(row) for row in rows if any(row)]
    if not widths or widths[0] < 2:
        return 0
    return widths.count(widths[0]) / len(widths)


def sample_rows(sample: str, separator: str, is_whole: bool, most: int) -> list[list[str]]:
    """At most so many rows of a text, without the last where the text may have been cut in it.

    The only row is given even so.
    """
    lines = io.StringIO(sample, newline="")
    split = _spaced(lines) if separator == SPACE else lines
    rows: list[list[str]] = []
    try:
        rows.extend(islice(_reader(split, separator, is_strict=False), most))
    except csv.Error:
        return rows
    return rows if is_whole or len(rows) == most else rows[:-1] or rows


def _reader(lines: Iterator[str], separator: str, is_strict: bool) -> Iterator[list[str]]:
    # In csv, a space can be skipped or separate, not both.
    skips = separator != SPACE
    return csv.reader(lines, delimiter=separator, skipinitialspace=skips, strict=is_strict)


def _spaced(lines: Iterator[str]) -> Iterator[str]:
    """The lines with one space for each run of spaces and tabs, and none at their ends."""
    for line in lines:
        cells = line.rstrip("\r\n").replace("\t", " ").split(" ")
        yield " ".join(filter(None, cells)) + "\n"


class _LongLineError(csv.Error):
    """A row with more than MOST_CHARACTERS."""


class _Length:
    """How many characters have been read of the row that is under way."""

    __slots__ = ("characters",)

    def __init__(self) -> None:
        self.characters = 0


class Rows:
    """The rows of an open file, a few at a time.

    Blank lines count as rows, as they do in a spreadsheet. Raises TableRefusal for a row that
    cannot be split, and what `check` raises, which is called at least every 65,536 characters.
    """

    def __init__(self, file: TextIO, separator: str, check: Callable[[], None]) -> None:
        length = _Length()
        lines = _lines(file, check, length)
        split = _spaced(lines) if separator == SPACE else lines
        self._rows = _each(_reader(split, separator, is_strict=True), length)
        self.row = 0  # that was read last; the first is 1

    def take(self, count: int) -> list[list[str]]:
        """The next rows, at most `count`; none at the end. That of a blank line has no cells."""
        rows: list[list[str]] = []
        try:
            # extend() keeps what came before an error, and so tells its row.
            rows.extend(islice(self._rows, count))
        except csv.Error as error:
            raise _refusal(error, self.row + len(rows) + 1) from None
        self.row += len(rows)
        return rows


def _each(rows: Iterator[list[str]], length: _Length) -> Iterator[list[str]]:
    for cells in rows:
        length.characters = 0
        yield cells


def _lines(file: TextIO, check: Callable[[], None], length: _Length) -> Iterator[str]:
    read = 0
    while line := file.readline(MOST_CHARACTERS):
        length.characters += len(line)
        is_cut = len(line) == MOST_CHARACTERS and line[-1] not in "\r\n"
        if is_cut or length.characters > MOST_CHARACTERS:
            raise _LongLineError
        read += len(line)
        if read > _BLOCK:
            check()
            read = 0
        yield line


def _refusal(error: csv.Error, row: int) -> TableRefusal:
    if isinstance(error, _LongLineError):
        return TableRefusal(TableFault.LONG_LINE, row, expected=MOST_CHARACTERS)
    if "field limit" in str(error):
        return TableRefusal(TableFault.LONG_CELL, row, expected=csv.field_size_limit())
    return TableRefusal(TableFault.QUOTES, row)
