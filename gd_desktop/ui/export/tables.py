"""Tables for the clipboard."""

import html
from collections.abc import Sequence

from gd_desktop.core.descent import Descent
from gd_desktop.io.history import header, rows
from gd_desktop.io.history_sheet import safe
from gd_desktop.numerals import editable

MOST_ROWS = 1000

Cell = int | float | str


def copied(descent: Descent) -> tuple[str, str]:
    """The run up to the cursor, as text between tabs and as HTML."""
    return told(header(descent), list(rows(descent)))


def told(names: Sequence[str], lines: Sequence[Sequence[Cell]]) -> tuple[str, str]:
    """A table as text between tabs and as HTML.

    Numbers have all their digits, since a spreadsheet goes on computing with them, and the decimal
    sign of the language in force, since a spreadsheet reads what is pasted by its own.
    """
    heads = [_text(name) for name in names]
    texts = [[_text(cell) for cell in line] for line in lines]
    text = "".join("\t".join(line) + "\n" for line in [heads, *texts])
    head = "".join(f"<th>{html.escape(name)}</th>" for name in heads)
    body = "".join(
        "<tr>" + "".join(map(_cell, line, shown)) + "</tr>"
        for line, shown in zip(lines, texts, strict=True)
    )
    return text, f"<table><tr>{head}</tr>{body}</table>"


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        # A tab or a line's end in a name would be a cell's or a row's.
        return str(safe(" ".join(cell.split())))
    return editable(cell) if isinstance(cell, float) else str(cell)


def _cell(cell: Cell, shown: str) -> str:
    side = "left" if isinstance(cell, str) else "right"
    return f'<td align="{side}">{html.escape(shown)}</td>'
