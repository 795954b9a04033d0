"""What is said where exercise sheets are made."""

from gd_desktop.core.exercises.wish import MOST_STUDENTS, Kind
from gd_desktop.labels import Label
from gd_desktop.tongue import constants, counted, tr

WORKSHEET = Label(
    "Exercise sheets…",
    "Sheets of exercises from the present problem, with numbers for each student.",
)

# The window
TITLE = "Exercise sheets"
SHEETS, TASKS, PAPER, PREVIEW = "Sheets", "Tasks", "Paper", "Preview"
STUDENTS = Label(
    "Students",
    f"How many sheets: a whole number from 1 to {MOST_STUDENTS}. Each has numbers of its own.",
    "U",
)
SEED = Label(
    "Seed",
    "All numbers are drawn with it: the same seed gives the same sheets again. A whole number "
    "from 0 on.",
    "D",
)
ANOTHER_SEED = Label("Another seed", "Draw other numbers, with the next seed.", "N")
STEPS = Label("Steps in a table", "How many steps of the walk are to be worked out.", "T")
TASK_TIPS = {
    Kind.TABLE: "Some steps of the walk, to be worked out by hand.  (Alt+1)",
    Kind.REGIME: "Learning rates, to be told apart by the factor 1 − ηL.  (Alt+2)",
    Kind.ERROR: "A worked table in which one row is wrong.  (Alt+3)",
    Kind.CHAIN_RULE: "One step of a sigmoid neuron with one sample, factor by factor.  (Alt+4)",
}
SIZE = Label("Size", "Of the paper.", "Z")
SIZES = {"a4": "A4", "letter": "Letter"}
LANGUAGE = Label("Language", "In which the sheets are written.", "L")
FORMAT = Label(
    "Format", "PDF: as it is printed. HTML: one page for a browser, to print or to put online.", "F"
)
FORMATS = {"pdf": "PDF", "html": "HTML"}
KEY = Label("Answer key", "All answers, at the end and on pages of their own.", "K")
TWO_SIDED = Label(
    "Two-sided",
    "For paper that is printed on both sides: each sheet begins on a front. Backs may stay blank.",
    "W",
)
SAVE = Label("Save…", "Save the sheets as a file.", "S")
PRINT = Label("Print…", "Choose a printer, and print the sheets.", "P")
CLOSE = Label("Close", "Leave without printing.")
CANCEL = Label("Cancel", "Stop making the sheets; nothing is saved.")
PREVIOUS = Label("Previous page", "The page before this one.  (PgUp)")
NEXT = Label("Next page", "The page after this one.  (PgDown)")
PROGRESS = "How much of the sheets is made"

# What is going on
NO_TASK = "Choose at least one task."
DRAWING = "Numbers are being drawn…"
SAVING = "The sheets are being made…"
PRINTING = "The sheets are being sent to the printer…"
SAVED = "Saved as {name}."
PRINTED = "The sheets have been sent to the printer."
NO_PRINTER = "The printer does not take the sheets. Choose another one, or save them as PDF."
CANCELLED = "Stopped. Nothing was saved."
FILE_NAME = "exercises"


def ready(students: int) -> str:
    """What would be printed."""
    return counted(
        students,
        "{count} sheet is ready to be saved or printed.",
        "{count} sheets are ready to be saved or printed.",
        count=students,
    )


def sheet_page(number: int, count: int) -> str:
    """Which page of the first student's sheet is seen."""
    return tr("First sheet, page {number} of {count}", number=number, count=count)


def key_page(number: int, count: int) -> str:
    """Which page of the answer key is seen."""
    return tr("Answer key, page {number} of {count}", number=number, count=count)


constants(__name__)
