"""What is said where the run is shown as a program."""

from gd_desktop.labels import Label
from gd_desktop.scripts.unsaid import Unsaid
from gd_desktop.tongue import constants, tr

SCRIPT = Label("Show as Python", "The run as a few lines of numpy, the present line lit.")
# Where there is little room, and as a heading.
PYTHON = Label("Python", SCRIPT.tip)

CODE = "Program"
COPY = Label("Copy", "Copy the whole program: it runs wherever there is Python with numpy.")
SAVE = Label(
    "Save script…", "Save the program as a file; where it reads data, a CSV with it beside it."
)
COPY_TRACE = Label(
    "Copy trace line", "Copy the gd-desktop line that prints this run in a terminal."
)
UNSAID = {
    Unsaid.RATE_CHANGED: "The learning rate was changed on the way, and a trace line has one.",
    Unsaid.OWN_DATA: "The data is drawn, painted or typed: no trace line can name it.",
    Unsaid.NAMES: "The names in the data do not go into a trace line.",
}
KEPT = "The program would tell which bug is in the code: on this page it is kept."

FILE_NAME = "descent"
FILES = "Python programs (*.py)"
COPIED = "The program is on the clipboard."
LINE_COPIED = "On the clipboard: {line}"


def present_line(number: int, text: str, values: str) -> str:
    """For a screen reader: the line that is lit."""
    if not values:
        return tr("Line {number}: {text}", number=number, text=text)
    return tr("Line {number}: {text} ({values})", number=number, text=text, values=values)


def trace_tip(line: str) -> str:
    """The button's tooltip, with the line that it copies."""
    return tr("Copy the line that prints this run in a terminal: {line}", line=line)


def saved(path: str, table: str) -> str:
    """A program was written, and a table beside it, or ""."""
    if not table:
        return tr("The program is saved as {path}.", path=path)
    return tr("The program is saved as {path}, and its data as {table}.", path=path, table=table)


constants(__name__)
