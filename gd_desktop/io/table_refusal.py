"""What reading a table may come to, with no words for people: refusals and notes."""

from enum import StrEnum
from typing import NamedTuple


class TableFault(StrEnum):
    """Why a file, or a choice of its columns, cannot be taken."""

    NOT_A_FILE = "not a file"
    EMPTY_FILE = "empty file"
    BINARY = "binary"
    ENCODING = "encoding"  # expected: what the file's first bytes promise, such as "utf-16"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too large"
    LARGE_FILE = "large file"  # expected: the most bytes
    NO_HEADER = "no header"  # value: the first of the names that are numbers
    NO_ROWS = "no rows"
    EMPTY_NAME = "empty name"  # expected: the column's number, from 1
    DUPLICATE_NAME = "duplicate name"  # expected: the two columns' numbers, from 1
    TOO_MANY_COLUMNS = "too many columns"  # value: how many; expected: the most
    TOO_FEW_CELLS = "too few cells"  # value: how many; expected: how many names there are
    TOO_MANY_CELLS = "too many cells"  # likewise
    LONG_CELL = "long cell"  # expected: the most characters
    LONG_LINE = "long line"  # expected: the most characters
    QUOTES = "quotes"
    NOT_A_NUMBER = "not a number"
    NOT_FINITE = "not finite"
    AMBIGUOUS_COMMA = "ambiguous comma"
    EMPTY_COLUMN = "empty column"
    UNKNOWN_COLUMN = "unknown column"  # expected: the names that exist
    LABEL_AS_FEATURE = "label as feature"
    NO_FEATURES = "no features"
    NO_ROWS_LEFT = "no rows left"  # row, column: the first missing value
    # value: the label; expected: a Note, where others stand in rows that were left out
    ONE_CLASS = "one class"
    TOO_MANY_CLASSES = "too many classes"  # expected: how many; value: the first of them
    UNKNOWN_CLASS = "unknown class"  # expected: the labels that exist


class TableRefusal(Exception):  # noqa: N818 -- no fault of the program's
    """A file, or a choice of its columns, that cannot be taken.

    row       as a spreadsheet counts, where the header of most files is row 1
    column    its name
    value     what was met
    expected  what else the sentence needs; see TableFault
    """

    def __init__(
        self,
        fault: TableFault,
        row: int | None = None,
        column: str | None = None,
        value: str = "",
        expected: object = None,
    ) -> None:
        super().__init__(f"{fault}: row {row}, column {column!r}, {value[:80]!r}, {expected!r:.80}")
        self.fault = fault
        self.row = row
        self.column = column
        self.value = value
        self.expected = expected


class NoteKind(StrEnum):
    """What was done with a file that its reader may not expect."""

    ENCODING = "encoding"  # value: the encoding it was read as
    INDEX_LEFT_OUT = "index left out"  # a first column without a name that counts the rows
    DECIMAL_COMMA = "decimal comma"  # columns: where they were read
    COLUMNS_LEFT_OUT = "columns left out"  # columns: those that hold no numbers
    ROWS_LEFT_OUT = "rows left out"  # total; row and columns: the first missing value
    CONSTANT = "constant"  # columns: the features with a single value
    MEASUREMENT = "measurement"  # columns: the label, whose numbers are nearly all different


class Note(NamedTuple):
    """One thing that was done; which fields are set is said at each NoteKind."""

    kind: NoteKind
    columns: tuple[str, ...] = ()
    row: int | None = None
    total: int = 0
    value: str = ""
