"""The sentences on tables: why one is refused, and what was done in reading it."""

from gd_desktop.io.tables import Note, NoteKind, TableFault, TableRefusal
from gd_desktop.numerals import grouped

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
    TableFault.NO_HEADER: "{at}“{value}” is a number, and not a column's name. "
    "Write the columns' names in the first row.",
    TableFault.NO_ROWS: "The file has names in its first row, and nothing below. "
    "Write a sample in each row.",
    TableFault.EMPTY_NAME: "{at}column {expected} has no name. Write one in the first row.",
    TableFault.DUPLICATE_NAME: "{row}columns {expected} are both called “{column}”. Rename one.",
    TableFault.TOO_MANY_COLUMNS: "{at}there are {value} columns, and at most {expected} can be "
    "read. Leave some out.",
    TableFault.TOO_FEW_CELLS: "{at}{value} in the place of {expected}. "
    "Write a cell for each column's name; one without a value may be empty.",
    TableFault.TOO_MANY_CELLS: "{at}{value} in the place of {expected}. "
    "Remove those that have no column, or put a text that holds a separator in quotes.",
    TableFault.LONG_CELL: "{at}a cell has more than {expected} characters. "
    "Close the quotation mark it may begin with, or shorten it.",
    TableFault.LONG_LINE: "{at}the line has more than {expected} characters. "
    "Check that this is a table, with a line for each row.",
    TableFault.QUOTES: "{at}a quotation mark is not closed, or stands amid a cell. "
    'Write " at both ends of the cell, and "" inside it.',
    TableFault.NOT_A_NUMBER: "{at}“{value}” is not a number. Correct it, or leave the column out.",
    TableFault.NOT_FINITE: "{at}“{value}” is not a finite number. "
    "Correct it, or leave the column out.",
    TableFault.AMBIGUOUS_COMMA: "{at}“{value}” may be a thousand or a decimal. "
    "Write it with a point, or without the comma.",
    TableFault.EMPTY_COLUMN: "{at}there are no values. Leave the column out.",
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
    place = _place(no.row, no.column)
    value = visible(no.value)
    if no.fault in (TableFault.TOO_FEW_CELLS, TableFault.TOO_MANY_CELLS):
        value = f"{value} cell{'' if no.value == '1' else 's'}"
    text = _FAULTS[no.fault].format(
        at=f"{place}: " if place else "",
        row=f"{_place(no.row, None)}: ",
        place=place,
        column=visible(no.column or ""),
        value=value,
        expected=_expected(no),
    )
    return text[:1].upper() + text[1:]


def _place(row: int | None, column: str | None) -> str:
    """Row 14, column “mass”; whichever of the two is known."""
    parts = [] if row is None else [f"row {grouped(row)}"]
    if column is not None:
        parts.append(f"column “{visible(column)}”")
    return ", ".join(parts)


def _expected(no: TableRefusal) -> str:
    match no.expected:
        case (int(), int()):
            return " and ".join(map(str, no.expected))
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
            return (
                f"The file is not in UTF-8; it was read as {what.value}. "
                "If names look wrong, save it again in UTF-8."
            )
        case NoteKind.INDEX_LEFT_OUT:
            return "The first column has no name and counts the rows; it was left out."
        case NoteKind.DECIMAL_COMMA:
            return f"Decimal commas were read in {names}."
        case NoteKind.COLUMNS_LEFT_OUT:
            return f"Left out, since they hold no numbers: {names}."
        case NoteKind.ROWS_LEFT_OUT:
            rows = f"{grouped(what.total)} row{'' if what.total == 1 else 's'}"
            was = "was" if what.total == 1 else "were"
            place = _place(what.row, what.columns[0])
            return f"{rows} with missing values {was} left out, the first at {place}."
        case NoteKind.CONSTANT:
            return f"The same in each row, and so of no use to tell classes apart: {names}."


def _names(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{visible(name)}”" for name in names[:_MOST_NAMES])
    more = len(names) - _MOST_NAMES
    return f"{shown} and {grouped(more)} more" if more > 0 else shown


def visible(text: str) -> str:
    """A value from a file on one short line, without signs that cannot be seen."""
    start = text[: 4 * _MOST_SIGNS]
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in start).split())
    is_cut = len(line) > _MOST_SIGNS or len(start) < len(text)
    return f"{line[:_MOST_SIGNS].rstrip()}…" if is_cut else line
