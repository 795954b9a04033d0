"""The columns of a file, and the labelled samples that are made of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.io.columns import Column, label_text
from gd_desktop.io.table_refusal import Note, NoteKind, TableFault, TableRefusal

# What a label's column is often called, the likeliest first.
LABELS = ("label", "class", "target", "species", "diagnosis", "y", "outcome")

# How many labels a refusal names.
_FIRST = 5
# So many numbers may be names of classes, such as digits; of more, most must come twice.
_FEW_NUMBERS = 10

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Table:
    """The columns of a file, each of N cells.

    path     the file
    columns  in the file's order
    rows     (N,) int64, the row of each sample as a spreadsheet counts: the header of most files
             is 1, and blank lines, which are no samples, count
    notes    what was done in reading that may not be expected
    """

    path: Path
    columns: tuple[Column, ...]
    rows: npt.NDArray[np.int64]
    notes: tuple[Note, ...]

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names."""
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        """The column of that name, or TableRefusal with the names that there are."""
        for column in self.columns:
            if column.name == name:
                return column
        raise TableRefusal(TableFault.UNKNOWN_COLUMN, column=name, expected=self.names)

    def classes(self, name: str) -> tuple[str, ...]:
        """The different labels in a column, as `to_dataset` names and sorts them."""
        column = self.column(name)
        return tuple(column.classes(~column.is_missing(len(self)))[1])


def to_dataset(
    table: Table,
    label: str | None = None,
    features: Sequence[str] | None = None,
    positive: str | None = None,
) -> tuple[Dataset, tuple[Note, ...]]:
    """The samples of a table, and what was done to get them.

    label     the column of the labels; None for one with a usual name (LABELS), else the last
    features  the columns to learn from, taken in the file's order; None for all other numbers
    positive  which label is 1; all others are then 0. None for the last one as they are sorted,
              as numbers where all are numbers

    Rows in which a used column has no value are left out. Raises TableRefusal.
    """
    try:
        return _to_dataset(table, label, features, positive)
    except MemoryError:
        raise TableRefusal(TableFault.TOO_LARGE) from None


def _to_dataset(
    table: Table, label: str | None, features: Sequence[str] | None, positive: str | None
) -> tuple[Dataset, tuple[Note, ...]]:
    target = _label_column(table, label)
    used = _features(table, target, features)
    notes = list(table.notes)
    commas = tuple(column.name for column in (*used, target) if column.has_commas)
    if commas:
        notes.append(Note(NoteKind.DECIMAL_COMMA, commas))
    if features is None and len(used) + 1 < len(table.columns):
        others = [column for column in table.columns if column not in (*used, target)]
        notes.append(Note(NoteKind.COLUMNS_LEFT_OUT, tuple(column.name for column in others)))
    is_kept, left_out = _kept(table, [*used, target])
    if left_out is not None:
        notes.append(left_out)
    try:
        labels, classes = _labels(target, is_kept, positive)
    except TableRefusal as no:
        if no.fault is TableFault.ONE_CLASS and len(table.classes(target.name)) > 1:
            no.expected = left_out
        raise
    if _is_measurement(target, is_kept):
        notes.append(Note(NoteKind.MEASUREMENT, (target.name,)))
    matrix = np.empty((len(labels), len(used)))
    for i, column in enumerate(used):
        matrix[:, i] = _numbers(column)[is_kept]
    constant = _constant(matrix)
    if constant:
        notes.append(Note(NoteKind.CONSTANT, tuple(used[i].name for i in constant)))
    names = tuple(column.name for column in used)
    data = Dataset(str(table.path), names, matrix, labels, classes, target.name)
    return data, tuple(notes)


def _label_column(table: Table, name: str | None) -> Column:
    if name is not None:
        return table.column(name)
    for usual in LABELS:
        for column in table.columns:
            if column.name.casefold() == usual:
                return column
    return table.columns[-1]


def _features(table: Table, target: Column, names: Sequence[str] | None) -> list[Column]:
    if names is None:
        used = [column for column in table.columns if column.is_number and column is not target]
    else:
        wanted = {table.column(name).name for name in names}
        if target.name in wanted:
            raise TableRefusal(TableFault.LABEL_AS_FEATURE, column=target.name)
        used = [column for column in table.columns if column.name in wanted]
    if not used:
        raise TableRefusal(TableFault.NO_FEATURES, column=target.name)
    for column in used:
        _refuse_odd(column)
    return used


def _refuse_odd(column: Column) -> None:
    """Raises TableRefusal for a column that is not of finite numbers and missing values alone."""
    if column.odd is not None:
        fault, row, value = column.odd
        raise TableRefusal(fault, row, column.name, value)
    if column.numbers is None:
        raise TableRefusal(TableFault.EMPTY_COLUMN, column=column.name)


def _numbers(column: Column) -> Vector:
    assert column.numbers is not None
    return column.numbers


def _kept(table: Table, columns: list[Column]) -> tuple[Mask, Note | None]:
    """(N,) which rows have a value in each of the columns; a note on the others, if there are."""
    is_kept = np.ones(len(table), dtype=np.bool_)
    first, name = len(table), ""
    for column in columns:
        is_missing = column.is_missing(len(table))
        if not is_missing.any():
            continue
        place = int(is_missing.argmax())
        if place < first:
            first, name = place, column.name
        is_kept &= ~is_missing
    if not name:
        return is_kept, None
    row = int(table.rows[first])
    if not is_kept.any():
        raise TableRefusal(TableFault.NO_ROWS_LEFT, row, name)
    total = int(len(table) - is_kept.sum())
    return is_kept, Note(NoteKind.ROWS_LEFT_OUT, (name,), row, total)


def _labels(column: Column, is_kept: Mask, positive: str | None) -> tuple[Vector, tuple[str, str]]:
    """(n,) labels 0 and 1 of the kept rows, and what they are called."""
    if column.odd is not None and column.odd.fault is TableFault.NOT_FINITE:
        _refuse_odd(column)
    codes, texts = column.classes(is_kept)
    if len(texts) == 1:
        raise TableRefusal(TableFault.ONE_CLASS, column=column.name, value=texts[0])
    chosen = texts[-1] if positive is None else _named(positive, texts, column)
    if len(texts) == 2:
        other = texts[0] if chosen == texts[1] else texts[1]
    elif positive is None:
        raise TableRefusal(
            TableFault.TOO_MANY_CLASSES,
            column=column.name,
            value=", ".join(texts[:_FIRST]),
            expected=len(texts),
        )
    else:
        other = f"not {chosen}"
    return (codes == texts.index(chosen)).astype(np.float64), (other, chosen)


def _is_measurement(column: Column, is_kept: Mask) -> bool:
    """Whether a label is of numbers that hardly come twice."""
    if column.codes is not None or column.numbers is None:
        return False
    different = len(np.unique(column.numbers[is_kept]))
    return different > _FEW_NUMBERS and 2 * different > int(is_kept.sum())


def _named(positive: str, texts: list[str], column: Column) -> str:
    """The label that a person names."""
    for text in (positive.strip(), label_text(positive)):
        if text in texts:
            return text
    known = tuple(texts[:_FIRST])
    raise TableRefusal(TableFault.UNKNOWN_CLASS, None, column.name, positive, known)


def _constant(matrix: Matrix) -> list[int]:
    """Which columns have a single value in all rows."""
    is_constant = matrix.min(axis=0) == matrix.max(axis=0)
    places: list[int] = np.flatnonzero(is_constant).tolist()
    return places
