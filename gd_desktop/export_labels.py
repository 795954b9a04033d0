"""What is said where pictures, tables and prints are made of what the window shows."""

from gd_desktop.labels import Label
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, counted, tr

EXPORT = Label(
    "Export…", "Save the window or a plot as a picture, the run as an animation or a table."
)
COPY_PICTURE = Label("Copy picture", "Copy the window as a picture.")
COPY_TABLE = Label("Copy table", "Copy the table of iterations, for a spreadsheet or a text.")
COPY_LATEX = Label("Copy table as LaTeX", "Copy the table of iterations as LaTeX.")
PRINT = Label("Print…", "Print the window or the table of iterations, with a preview.")

# The dialogs
EXPORT_TITLE, PRINT_TITLE = "Export", "Print"
WHAT = Label("What", "What of the window is saved.", "W")
WHAT_TO_PRINT = Label("What", "What of the window is printed.", "W")
KIND = Label("As", "The kind of file.", "A")
SCALE = Label("Size", "How many dots of the picture there are to each pixel of the window.", "S")
COLOURS = Label("Colours", "Those of the screen, or light ones, which save ink on paper.", "C")
SAVE = Label("Save…", "Choose a place and a name for the file.")
PREVIEW = Label("Preview…", "See the pages, and print them.")
CANCEL = Label("Cancel", "Close this without a file.")
CANCEL_PRINT = Label("Cancel", "Close this without printing.")
PROGRESS = "How far the file is"

# What can be saved
PARTS = {
    "window": "The whole window",
    "picture": "The picture of the descent",
    "beside": "The instrument beside the picture",
    "cost": "The cost",
    "data": "The data",
    "landscape": "The cost landscape",
    "chain-rule": "The chain rule",
    "paths": "The paths of the race",
    "costs": "The costs of the race",
    "ranking": "The ranking of the race",
    "table": "The table of iterations",
}
KINDS = {
    "png": "Picture of dots (PNG)",
    "svg": "Drawing of lines (SVG)",
    "pdf": "Page of lines (PDF)",
    "gif": "Animation of the run (GIF)",
    "csv": "Table for a spreadsheet (CSV)",
    "tex": "Table for a text (LaTeX)",
}
AS_ON_SCREEN, FOR_PAPER = "As on the screen", "Light, for paper"

# What is said below the choice, or when it is done
ABOUT_KINDS = {
    "png": "For slides and pages on the web.",
    "svg": "For texts and drawings: sharp in any size, and can be changed by other programs.",
    "pdf": "For print: sharp in any size.",
    "csv": "All rows up to the one that you stand on, with every digit, and the settings beside "
    "them.",
}
PICTURE_COPIED = "The picture of the window is on the clipboard."
NO_RUN = "There is no run to save yet."
NO_PRINTER = "No printer is set up: the preview saves the pages as PDF."


def times(scale: int, width: int, height: int) -> str:
    """An entry of the list of sizes."""
    return tr("{scale}× ({width} × {height})", scale=scale, width=width, height=height)


def about_latex(rows: int, shown: int) -> str:
    """What a LaTeX table holds, before it is made."""
    if shown < rows:
        return counted(
            shown,
            "The first row, with numbers as they are shown.",
            "The first {count} rows, with numbers as they are shown.",
            count=grouped(shown),
        )
    return tr("All rows up to the one that you stand on, with numbers as they are shown.")


def about_animation(frames: int, stride: int) -> str:
    """What an animation will show."""
    if stride == 1:
        return counted(
            frames,
            "{count} frame.",
            "{count} frames: one for each step up to the one that you stand on.",
            count=grouped(frames),
        )
    return counted(
        stride,
        "{frames} frames: one for each step up to the one that you stand on.",
        "{frames} frames: one for every {count} steps up to the one that you stand on.",
        frames=grouped(frames),
        count=grouped(stride),
    )


def drawing(done: int, frames: int) -> str:
    """While an animation is drawn."""
    return tr("Frame {done} of {frames}", done=grouped(done), frames=grouped(frames))


def table_copied(rows: int, shown: int) -> str:
    """What is on the clipboard, of so many rows that there are."""
    if shown < rows:
        return counted(
            shown,
            "The first row is on the clipboard. Export saves all of them.",
            "The first {count} rows are on the clipboard. Export saves all of them.",
            count=grouped(shown),
        )
    return counted(
        shown,
        "{count} row is on the clipboard.",
        "{count} rows are on the clipboard.",
        count=grouped(shown),
    )


def latex_copied(rows: int, shown: int) -> str:
    """The same of a table in LaTeX."""
    if shown < rows:
        return counted(
            shown,
            "The first row is on the clipboard as LaTeX.",
            "The first {count} rows are on the clipboard as LaTeX: more would fill no page.",
            count=grouped(shown),
        )
    return counted(
        shown,
        "{count} row is on the clipboard as LaTeX.",
        "{count} rows are on the clipboard as LaTeX.",
        count=grouped(shown),
    )


def page_of(page: int, pages: int) -> str:
    """At the foot of a printed table."""
    return tr("{page} / {pages}", page=page, pages=pages)


def rows_left_out(shown: int) -> str:
    """At a printed table's end."""
    return counted(
        shown,
        "Only the first row is printed. Export saves all of them as CSV.",
        "Only the first {count} rows are printed. Export saves all of them as CSV.",
        count=grouped(shown),
    )


def not_printed(printer: str) -> str:
    """A printer could not be begun with."""
    return tr("Nothing was printed: {printer} does not answer.", printer=printer)


constants(__name__)
