"""The table of iterations for the clipboard."""

import html

from gd_desktop.core.descent import Descent
from gd_desktop.io.history import header, rows
from gd_desktop.io.history_sheet import safe
from gd_desktop.numerals import editable

MOST_ROWS = 1000

Cell = int | float | str


def copied(descent: Descent) -> tuple[str, str]:
    """The run up to the cursor, as text between tabs and as HTML.

    Numbers have all their digits, since a spreadsheet goes on computing with them, and the decimal
    sign of the language in force, since a spreadsheet reads what is pasted by its own.
    """
    names = header(descent)
    lines = [[_text(cell) for cell in row] for row in rows(descent)]
    # A tab or a line's end in a name would be a cell's or a row's.
    heads = [safe(" ".join(name.split())) for name in names]
    text = "".join("\t".join(line) + "\n" for line in [heads, *lines])
    head = "".join(f"<th>{html.escape(name)}</th>" for name in names)
    body = "".join(
        "<tr>" + "".join(f'<td align="right">{cell}</td>' for cell in line) + "</tr>"
        for line in lines
    )
    return text, f"<table><tr>{head}</tr>{body}</table>"


def _text(cell: Cell) -> str:
    return editable(cell) if isinstance(cell, float) else str(cell)
