"""The sentences on tables: why one is refused, and what was done in reading it."""

from gd_desktop.io.tables import Note, NoteKind, TableFault, TableRefusal
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, counted, fill, tr

# As many characters of a value, and as many names, as a sentence can bear.
_MOST_SIGNS = 40
_MOST_NAMES = 6

_FAULTS = {
    TableFault.NOT_A_FILE: "This is no file that can be read from its start to its end. "
    "Choose a file.",
    TableFault.EMPTY_FILE: "The file is empty. "
    "Write the columns' names in the first row, and a sample in each row below.",
    TableFault.BINARY: "The file is not text. Save the table as CSV, and open that.",
    TableFault.ENCODING: "The file begins as {expected}, and is not all in it. "
    "Save it again as CSV in UTF-8.",
    TableFault.UNREADABLE: "The file could not be read to its end. "
    "If another program is writing it, wait until that is done.",
    TableFault.TOO_LARGE: "The table is too large for this computer's memory. "
    "Keep fewer rows or columns.",
    TableFault.LARGE_FILE: "The file has more than {expected} bytes. Keep fewer rows or columns.",
    TableFault.NO_HEADER: "{at}: “{value}” is a number, and not a column's name. "
    "Write the columns' names in the first row.",
    TableFault.NO_ROWS: "The file has names in its first row, and nothing below. "
    "Write a sample in each row.",
    TableFault.EMPTY_NAME: "{at}: column {expected} has no name. Write one in the first row.",
    TableFault.DUPLICATE_NAME: "{row}: columns {expected} are both called “{column}”. Rename one.",
    TableFault.TOO_MANY_COLUMNS: "{at}: there are {value} columns, and at most {expected} can be "
    "read. Leave some out.",
    TableFault.TOO_FEW_CELLS: "{at}: {value} in the place of {expected}. "
    "Write a cell for each column's name; one without a value may be empty.",
    TableFault.TOO_MANY_CELLS: "{at}: {value} in the place of {expected}. "
    "Remove those that have no column, or put a text that holds a separator in quotes.",
    TableFault.LONG_CELL: "{at}: a cell has more than {expected} characters. "
    "Close the quotation mark it may begin with, or shorten it.",
    TableFault.LONG_LINE: "{at}: the line has more than {expected} characters. "
    "Check that this is a table, with a line for each row.",
    TableFault.QUOTES: "{at}: a quotation mark is not closed, or stands amid a cell. "
    'Write " at both ends of the cell, and "" inside it.',
    TableFault.NOT_A_NUMBER: "{at}: “{value}” is not a number. "
    "Correct it, or leave the column out.",
    TableFault.NOT_FINITE: "{at}: “{value}” is not a finite number. "
    "Correct it, or leave the column out.",
    TableFault.AMBIGUOUS_COMMA: "{at}: “{value}” may be a thousand or a decimal. "
    "Write it with a point, or without the comma.",
    TableFault.EMPTY_COLUMN: "{at}: there are no values. Leave the column out.",
    TableFault.UNKNOWN_COLUMN: "There is no column “{column}”. Choose from {expected}.",
    TableFault.LABEL_AS_FEATURE: "“{column}” is the label, and cannot be a feature too. "
    "Choose another label, or leave it out of the features.",
    TableFault.NO_FEATURES: "There is no column of numbers beside the label “{column}”. "
    "Give at least one, or choose another label.",
    TableFault.NO_ROWS_LEFT: "Each row lacks a value, the first at {place}. "
    "Fill in the values, or leave columns out.",
    TableFault.ONE_CLASS: "The label “{column}” is “{value}” in each row. "
    "Choose a column with two labels.",
    TableFault.TOO_MANY_CLASSES: "The label “{column}” has {expected} values, such as {value}. "
    "Say which of them is class 1, or choose a column with two.",
    TableFault.UNKNOWN_CLASS: "The label “{column}” is never “{value}”. Choose from {expected}.",
}


def refusal(no: TableRefusal) -> str:
    """Why a file or a choice of its columns is not taken, and what would do."""
    value = visible(no.value)
    if isinstance(no.expected, Note):
        # The label's other values stand in rows that were left out.
        left = tr(
            "In what is left, the label “{column}” is always “{value}”. "
            "Fill in the values, or leave columns out.",
            column=visible(no.column or ""),
            value=value,
        )
        return f"{note(no.expected)} {left}"
    if no.fault in (TableFault.TOO_FEW_CELLS, TableFault.TOO_MANY_CELLS):
        count = int(no.value) if no.value.isdecimal() else 0
        value = counted(count, "{count} cell", "{count} cells", count=value)
    return fill(
        _FAULTS[no.fault],
        at=_at(no.row, no.column),
        row=_at(no.row, None),
        place=_place(no.row, no.column),
        column=visible(no.column or ""),
        value=value,
        expected=_expected(no),
    )


def _at(row: int | None, column: str | None) -> str:
    """Row 14, column “mass”: at a sentence's beginning; whichever of the two is known."""
    if row is None:
        return tr("Column “{column}”", column=visible(column or ""))
    if column is None:
        return tr("Row {row}", row=grouped(row))
    return tr("Row {row}, column “{column}”", row=grouped(row), column=visible(column))


def _place(row: int | None, column: str | None) -> str:
    """The same amid a sentence."""
    if row is None:
        return tr("column “{column}”", column=visible(column or ""))
    if column is None:
        return tr("row {row}", row=grouped(row))
    return tr("row {row}, column “{column}”", row=grouped(row), column=visible(column))


def _expected(no: TableRefusal) -> str:
    match no.expected:
        case (int() as first, int() as second):
            return tr("{first} and {second}", first=first, second=second)
        case tuple():
            return _names(tuple(map(str, no.expected)))
        case int():
            return grouped(no.expected)
    return str(no.expected).removesuffix("-sig").upper()


def note(what: Note) -> str:
    """What was done in reading a file, where a person may not expect it."""
    names = _names(what.columns)
    match what.kind:
        case NoteKind.ENCODING:
            return tr(
                "The file is not in UTF-8; it was read as {encoding}. "
                "If names look wrong, save it again in UTF-8.",
                encoding=what.value,
            )
        case NoteKind.INDEX_LEFT_OUT:
            return tr("The first column has no name and counts the rows; it was left out.")
        case NoteKind.DECIMAL_COMMA:
            return tr("Decimal commas were read in {names}.", names=names)
        case NoteKind.COLUMNS_LEFT_OUT:
            return tr("Left out, since they hold no numbers: {names}.", names=names)
        case NoteKind.ROWS_LEFT_OUT:
            return counted(
                what.total,
                "{count} row with missing values was left out, the first at {place}.",
                "{count} rows with missing values were left out, the first at {place}.",
                count=grouped(what.total),
                place=_place(what.row, what.columns[0]),
            )
        case NoteKind.CONSTANT:
            return tr(
                "The same in each row, and so of no use to tell classes apart: {names}.",
                names=names,
            )
        case NoteKind.MEASUREMENT:
            return tr(
                "The label {names} is another number in most rows: it looks like a measurement, "
                "and not like a label.",
                names=names,
            )


def _names(names: tuple[str, ...]) -> str:
    shown = tr(", ").join(tr("“{name}”", name=visible(name)) for name in names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    if more <= 0:
        return shown
    return counted(
        more,
        "{names} and {count} more",
        "{names} and {count} more",
        names=shown,
        count=grouped(more),
    )


def visible(text: str) -> str:
    """A value from a file on one short line, without signs that cannot be seen."""
    start = text[: 4 * _MOST_SIGNS]
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in start).split())
    is_cut = len(line) > _MOST_SIGNS or len(start) < len(text)
    return f"{line[:_MOST_SIGNS].rstrip()}…" if is_cut else line


constants(__name__)
