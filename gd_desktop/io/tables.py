"""Reads a file of separated values into the columns of a Table."""

import csv
import io
import os
import stat
from array import array
from collections.abc import Callable
from pathlib import Path

import numpy as np

from gd_desktop.io.columns import (
    Column,
    ColumnBuilder,
    Mark,
    decimal_marks,
    is_number,
)
from gd_desktop.io.samples import Table, to_dataset
from gd_desktop.io.separated import SAMPLE, Rows, find_encoding, find_layout, sample_rows
from gd_desktop.io.table_refusal import Note, NoteKind, TableFault, TableRefusal

__all__ = [
    "Note",
    "NoteKind",
    "Table",
    "TableFault",
    "TableRefusal",
    "read_table",
    "to_dataset",
]

MOST_COLUMNS = 10_000
# Of a file: read in a minute or two, and from two to four times as large in memory.
MOST_BYTES = 500_000_000

_CELLS_AT_ONCE = 4_096
_MOST_IN_BLOCK = 400_000  # cells, some 25 MB as texts
_ROWS_IN_BLOCK = 2_000


def _go_on() -> None:
    pass


def _unseen(_: float) -> None:
    pass


def read_table(
    path: Path,
    check: Callable[[], None] = _go_on,
    progress: Callable[[float], None] = _unseen,
) -> Table:
    """The file's columns.

    `check` is called every few milliseconds, and cancels by raising; `progress` is given the
    share that has been read, from 0 to 1. Raises TableRefusal for what is no table, OSError for
    what cannot be opened or read, and what `check` raises.
    """
    status = path.stat()
    mode = status.st_mode
    # A folder is refused in words of the system's own; a pipe would be waited for without end.
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise TableRefusal(TableFault.NOT_A_FILE)
    if status.st_size > MOST_BYTES:
        raise TableRefusal(TableFault.LARGE_FILE, expected=MOST_BYTES)
    progress(0.0)
    try:
        table = _read(path, check, progress)
    except MemoryError:
        raise TableRefusal(TableFault.TOO_LARGE) from None
    except (UnicodeError, csv.Error, OverflowError) as error:
        # As when another program writes the file meanwhile.
        raise TableRefusal(TableFault.UNREADABLE, value=str(error)) from error
    progress(1.0)
    return table


def _read(path: Path, check: Callable[[], None], progress: Callable[[float], None]) -> Table:
    encoding = find_encoding(path, check)
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding, newline="") as file:
        sample = file.read(SAMPLE)
        is_whole = len(sample) < SAMPLE
        separator, has_hint = find_layout(sample, is_whole)
        file.seek(0)
        source = Rows(file, separator, check)
        if has_hint:
            _next(source)
        names = _names(_next(source), source.row)
        header = source.row
        marks = _marks(
            sample_rows(sample, separator, is_whole, _ROWS_IN_BLOCK)[header:], len(names)
        )
        count = len(names)
        builders = [ColumnBuilder(name, i + 1, marks[i], count) for i, name in enumerate(names)]
        size = os.fstat(raw.fileno()).st_size
        rows = array("q")
        while block := _block(source, names, rows, check):
            _add(block, builders, rows[-len(block) :], check)
            progress(min(raw.tell() / max(size, 1), 1.0))
    if not rows:
        raise TableRefusal(TableFault.NO_ROWS)
    columns = []
    for builder in builders:
        check()
        columns.append(builder.column())
    notes = []
    if encoding in ("cp1252", "latin-1"):
        notes.append(Note(NoteKind.ENCODING, value=encoding))
    if not columns[0].name:
        if not _is_index(columns[0]):
            raise TableRefusal(TableFault.EMPTY_NAME, header, expected=1)
        columns = columns[1:]
        notes.append(Note(NoteKind.INDEX_LEFT_OUT))
    places = np.frombuffer(rows, np.int64)
    places.flags.writeable = False
    return Table(path, tuple(columns), places, tuple(notes))


def _next(source: Rows) -> list[str]:
    """The next row that is not blank, without spaces around its cells."""
    while rows := source.take(1):
        cells = [cell.strip() for cell in rows[0]]
        if any(cells):
            return cells
    raise TableRefusal(TableFault.EMPTY_FILE)


def _names(cells: list[str], row: int) -> list[str]:
    """The columns' names from the header's cells; only the first may be empty."""
    if len(cells) > MOST_COLUMNS:
        raise TableRefusal(
            TableFault.TOO_MANY_COLUMNS, row, value=str(len(cells)), expected=MOST_COLUMNS
        )
    while not cells[-1]:
        cells.pop()
    values = [cell for cell in cells if is_number(cell)]
    # 2019 may be a name, and 5.1 hardly.
    if values and (len(values) == len(cells) or not all(map(_is_whole, values))):
        raise TableRefusal(TableFault.NO_HEADER, row, value=values[0])
    places: dict[str, int] = {}
    for i, name in enumerate(cells):
        if name in places:
            expected = (places[name] + 1, i + 1)
            raise TableRefusal(TableFault.DUPLICATE_NAME, row, name, expected=expected)
        if not name and i > 0:
            raise TableRefusal(TableFault.EMPTY_NAME, row, expected=i + 1)
        places[name] = i
    return cells


def _is_whole(text: str) -> bool:
    return text.strip("+-").isdecimal()


def _marks(rows: list[list[str]], width: int) -> list[Mark]:
    return decimal_marks([[row[i] for row in rows if i < len(row)] for i in range(width)])


def _block(
    source: Rows, names: list[str], numbers: "array[int]", check: Callable[[], None]
) -> list[list[str]]:
    """The next rows that are not blank, each with a cell for each name; none at the end.

    Their rows in the file are appended to `numbers`.
    """
    width = len(names)
    most = min(_ROWS_IN_BLOCK, max(1, _MOST_IN_BLOCK // width))
    block: list[list[str]] = []
    while len(block) < most:
        check()
        rows = source.take(min(most - len(block), max(1, _CELLS_AT_ONCE // width)))
        if not rows:
            break
        first = source.row - len(rows) + 1
        if all(len(cells) == width for cells in rows):
            block += rows
            numbers.extend(range(first, source.row + 1))
            continue
        for row, cells in enumerate(rows, first):
            fitted = _fitted(cells, width, row)
            if fitted:
                block.append(fitted)
                numbers.append(row)
    return block


def _fitted(cells: list[str], width: int, row: int) -> list[str]:
    """A row with `width` cells; none for a blank one. Empty cells at its end may be dropped."""
    if len(cells) == width:
        return cells
    if not any(map(str.strip, cells)):
        return []
    if len(cells) < width:
        raise TableRefusal(TableFault.TOO_FEW_CELLS, row, value=str(len(cells)), expected=width)
    if any(map(str.strip, cells[width:])):
        raise TableRefusal(TableFault.TOO_MANY_CELLS, row, value=str(len(cells)), expected=width)
    return cells[:width]


def _add(
    block: list[list[str]],
    builders: list[ColumnBuilder],
    rows: "array[int]",
    check: Callable[[], None],
) -> None:
    for i, builder in enumerate(builders):
        check()
        builder.add([cells[i] for cells in block], rows)


def _is_index(column: Column) -> bool:
    """Whether it counts the rows, from 0 or from 1."""
    numbers = column.numbers
    if numbers is None or column.odd is not None:
        return False
    count = np.arange(len(numbers))
    return np.array_equal(numbers, count) or np.array_equal(numbers, count + 1)
