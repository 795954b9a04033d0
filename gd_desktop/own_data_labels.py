"""What the windows for one's own data call things, and what they say."""

from gd_desktop.labels import Label
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, counted, tr

# Closing with something unsaved
THROW_AWAY, KEEP = "Throw away", "Go back"

# The drawing pad
PAD = Label(
    "Drawing pad",
    "Draw with the left button, erase with the right one or with Shift. With the keyboard: the "
    "arrow keys move, Space draws or erases a pixel, Delete clears, Ctrl+Z undoes a stroke.",
)
PAD_HINT = "Draw here"


def pixel(row: int, column: int, value: float, drawn: int, total: int) -> str:
    """Where the pad's cursor is, for a screen reader; rows and columns count from 0."""
    state = tr("half drawn") if 0 < value < 1 else tr("drawn") if value else tr("empty")
    return counted(
        drawn,
        "Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.",
        "Row {row}, column {column}: {state}. {drawn} of {total} pixels are drawn.",
        row=row + 1,
        column=column + 1,
        state=state,
        drawn=drawn,
        total=total,
    )


# Drawing pictures
DRAW = "Draw pictures"
DRAWING, PICTURES = "Picture", "Pictures"
DRAW_INTRO = "Draw a picture, say what it is, and draw the next: five of each are a good start."
CLASS_NAMES = ("cat", "dog")
CLASS_FIELDS = (
    Label("Name of class 0", "What the first kind of picture is called: 1 to 30 characters."),
    Label("Name of class 1", "What the second kind of picture is called: 1 to 30 characters."),
)
ADD = ("Add the picture to the first class.", "Add the picture to the second class.")
CLEAR = Label("Clear", "An empty pad. Ctrl+Z on the pad brings the drawing back.  (Delete)")
CLEAR_ALL = Label("Clear all", "Remove all pictures. Ctrl+Z brings them back.")
UNDO_STROKE = Label("Undo stroke", "Take the last stroke back.  (Ctrl+Z on the pad)")
UNDO_PICTURE = Label("Undo", "Take the last adding or removing of pictures back.  (Ctrl+Z)")
TRAIN = Label("Train on these", "Give the pictures to the neuron; more can be added later.")
SHELF_TIP = "Click selects, Delete removes, a double click or Enter puts it on the pad again."
SHELF_EMPTY = "No picture yet"
DRAW_FIRST = "Draw a picture first, then add it."
NO_CLASS_NAME = "Each class needs a name."
SAME_CLASS_NAME = "The two classes need different names."
ADD_ONE = "Add at least one picture of each class: “{missing}” has none yet."
ADD_BOTH = "Add at least one picture of “{first}” and one of “{second}”."
ON_THE_PAD = "The picture is on the pad; adding it makes another."
PICTURES_LOST = "The neuron has not been given these pictures. Throw them away?"


def given(count: int) -> str:
    """What the neuron learns from now."""
    return counted(
        count,
        "The neuron has {count} picture now. Draw more and train again at any time.",
        "The neuron has {count} pictures now. Draw more and train again at any time.",
        count=grouped(count),
    )


def ready(count: int, pixels: int) -> str:
    """What could be learnt from."""
    return counted(
        count,
        "{count} picture of {pixels} pixels each.",
        "{count} pictures of {pixels} pixels each.",
        count=grouped(count),
        pixels=pixels,
    )


def add_as(name: str, key: str) -> str:
    """The text of a button; & must not become its key."""
    return tr("Add as {name}   {key}", name=name or "…", key=key).replace("&", "&&")


def picture(name: str, number: int) -> str:
    """A thumbnail, for a screen reader."""
    return f"{name} {number}"


# Editing rows
UNDO = Label("Undo", "Take the last change back.  (Ctrl+Z)")
EDIT_ROWS = "Edit rows"
ADD_ROW = Label("Add a row", "An empty row below the current one, to be filled in.  (Ctrl+N)")
ADD_NO_PICTURE = "Pictures are drawn in the window “Draw pictures”."
DELETE_ROWS = Label("Delete rows", "Delete the rows with a selected cell.  (Delete)")
COPY = Label("Copy", "Copy the selected cells for a spreadsheet.  (Ctrl+C)")
PASTE = Label(
    "Paste",
    "Paste cells of a spreadsheet, or lines with tabs, semicolons or commas, from the current "
    "cell on; rows are added as needed.  (Ctrl+V)",
)
APPLY = Label("Apply", "Give the changed rows to the neuron.  (Ctrl+Enter)")
CANCEL = Label("Cancel", "Leave the data as it was.")
ROWS_TABLE = Label("Rows", "Double-click or type to change a cell; F2 edits it, Esc leaves it.")
PICTURE_COLUMN = "picture"
EDITED = "{name} (edited)"
ROWS_LOST = "The changes have not been applied. Throw them away?"
UNCHANGED = "Nothing has been changed yet."
MOST_TO_EDIT, MANY_ROWS = 200_000, 20_000
MOST_CELLS = 50_000  # of the clipboard
READ_ONLY = (
    f"Over {grouped(MOST_TO_EDIT)} rows can be looked at, but not changed here: each change would "
    "have to move too many numbers. Change them in the file, and open that."
)
SLOW = f"Over {grouped(MANY_ROWS)} rows: looking is fast, adding and deleting rows takes a moment."
BOTH_CLASSES = "Rows of both classes are needed: there is none of “{name}”."
NO_ROWS = "There are no rows left. Add one, or press Ctrl+Z."
TOO_LONG_COPY = f"At most {grouped(MOST_CELLS)} cells can be copied at once. Select fewer."
TOO_LONG_PASTE = (
    f"At most {grouped(MOST_CELLS)} cells can be pasted at once. "
    "Save them as a CSV file, and open that."
)
TOO_WIDE_PASTE = (
    "{given} cells a row were copied, but from here to the right there are only {room}. "
    "Nothing was pasted: choose a cell further left."
)
TOO_MANY_ROWS = (
    f"At most {grouped(MOST_TO_EDIT)} rows can be changed here. Nothing was added: "
    "save the rows as a CSV file, and open that."
)
NOTHING_TO_PASTE = "There is no text to paste."
ONE_COLUMN = (
    "Commas were read as decimal marks. For cells side by side, put tabs or semicolons between."
)
NO_PICTURES_PASTED = "Pictures cannot be pasted as numbers here."


def rows(count: int) -> str:
    """So many rows."""
    return counted(count, "{count} row", "{count} rows", count=grouped(count))


def sized(rows_: int, features: int) -> str:
    """How large a Dataset is."""
    return tr("{rows}, {features}", rows=rows(rows_), features=_features(features))


def _features(count: int) -> str:
    return counted(count, "{count} feature", "{count} features", count=grouped(count))


def pasted(count: int) -> str:
    """What was pasted."""
    return counted(count, "Pasted {count} row.", "Pasted {count} rows.", count=grouped(count))


def cell_refused(row: int, column: str, why: str) -> str:
    """Where a cell is that is not taken (rows from 0), and why."""
    return tr("Row {row}, {column}: {why}", row=grouped(row + 1), column=column, why=why)


def with_more_refused(refused: str, count: int) -> str:
    """The same, with how many other cells there are to mend."""
    if not count:
        return refused
    return counted(
        count,
        "{refused} ({count} more)",
        "{refused} ({count} more)",
        refused=refused,
        count=grouped(count),
    )


EMPTY_CELL = "is empty. Give a number, such as 3.5."
EMPTY_LABEL = "is empty. Give “{first}” or “{second}”."
NOT_A_NUMBER = "“{text}” is not a number. Give one, such as 3.5 or 1e-3."
NOT_FINITE = "“{text}” is not a finite number. Give one, such as 3.5 or 1e-3."
NOT_A_CLASS = "“{text}” is none of the classes. Give “{first}” or “{second}”."

# Opening a file
OPEN_FILE = "Open a table"
FILE_KINDS = "CSV (*.csv *.tsv *.txt);;All files (*)"
READING = "Reading {name} …"
CANNOT_READ = "{name} cannot be read: {why}."
READING_CANCELLED = "{name} was not opened."
FILE_REFUSED = "{name}: {why}"
READING_TIP = "Stop reading; everything stays as it was.  (Esc)"

# Choosing columns
CHOOSE_COLUMNS = "Choose columns"
CHOICE = "Choice"
PREVIEW = "The first rows"
LABEL_COLUMN = Label("Label", "The column to be learnt: it says which class a row is of.", "L")
POSITIVE = Label(
    "Class 1", "The label that the neuron answers with 1; it answers 0 for others.", "1"
)
SCALING = Label("Scaling", "What is done to each feature before the neuron sees it.", "S")
FEATURES = Label("Features", "The columns to learn from. Space checks or unchecks.", "F")
ALL_FEATURES = Label("All", "Check every column of numbers.")
NO_FEATURES = Label("None", "Uncheck every column.")
OPEN = Label("Open", "Learn from these columns.  (Enter)")
SCALE_NAMES = {"standard": "Standard", "none": "None"}
SCALE_TIPS = {
    "standard": "Each feature minus its mean, divided by its standard deviation: all weigh alike.",
    "none": "The numbers as they are in the file; large ones then need a small learning rate.",
}
IS_LABEL = "{name}  ·  the label"
IS_TEXT = "{name}  ·  text, such as “{value}”"
IS_EMPTY = "{name}  ·  no values"
CHECK_SOME = "Check at least one feature."
NO_FEATURES_THERE = (
    "There is no feature to check: a table needs a label and, beside it, at least one column of "
    "numbers."
)
CHECKING = "Looking through the rows …"
MOST_CLASSES = 500


def table_size(rows_: int, columns: int) -> str:
    """How large a table is."""
    width = counted(columns, "{count} column", "{count} columns", count=grouped(columns))
    return tr("{rows}, {columns}", rows=rows(rows_), columns=width)


def class_zero(labels: tuple[str, ...], positive: str) -> str:
    """What class 0 is, under the choice of class 1."""
    others = [label for label in labels if label != positive]
    if len(others) == 1:
        return tr("Class 0 is “{label}”.", label=others[0])
    if len(others) <= 3:
        return tr("The others together are class 0: {labels}.", labels=tr(", ").join(others))
    return counted(
        len(others),
        "The {count} other label is class 0.",
        "The {count} other labels together are class 0.",
        count=grouped(len(others)),
    )


def first_classes(count: int) -> str:
    """Not all labels are offered."""
    return tr(
        "Only the first {most} of {count} labels are listed.",
        most=grouped(MOST_CLASSES),
        count=grouped(count),
    )


def opens(samples: int, features: int) -> str:
    """What will be learnt from."""
    return counted(
        samples,
        "{samples} sample with {features}.",
        "{samples} samples with {features}.",
        samples=grouped(samples),
        features=_features(features),
    )


constants(__name__)
