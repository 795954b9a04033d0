"""A run as CSV for a spreadsheet: the numbers, and beside them the settings that they came from."""

import csv
import io
from collections.abc import Callable
from itertools import zip_longest
from typing import Any

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.recipe import recipe_of
from gd_desktop.io.history import header, rows

_BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SETTINGS = ("setting", "value")
_OFTEN = 1000  # rows between two words of how far it is
# Of one's own data these are as large as the data: the sheet tells how many samples there are.
_LARGE = ("rows", "labels", "image")


def to_sheet(descent: Descent, tell: Callable[[float], None] | None = None) -> str:
    """The run up to the cursor as `history.to_csv` has it, in full precision; to the right, after
    an empty column, a setting in force and its value in each line.

    The header stays in line 1, so that programs read the columns by their names. Where any letter
    is beyond ASCII the text begins with a byte order mark, without which spreadsheets would read it
    in an old encoding. Texts that a spreadsheet would run as formulas are put behind an apostrophe.
    `tell` hears now and then what share is written, and may raise to end it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    names = header(descent)
    writer.writerow([*map(safe, names), "", *_SETTINGS])
    none = [""] * len(names)
    total = descent.cursor + 1
    lines = zip_longest(rows(descent), settings(descent))
    for number, (row, setting) in enumerate(lines):
        if tell is not None and number % _OFTEN == 0:
            tell(min(1.0, number / total))
        numbers = row if row is not None else none
        name, value = setting if setting is not None else ("", "")
        writer.writerow([*numbers, "", safe(name), safe(value)])
    text = out.getvalue()
    return text if text.isascii() else _BOM + text


def settings(descent: Descent) -> list[tuple[str, Any]]:
    """(name, value) of all that is in force, and each change of the learning rate on the way.

    Names are those of the command line's JSON. A number is a number; several are one a line, named
    after what each belongs to.
    """
    setup = descent.setup
    told: list[tuple[str, Any]] = []
    for name, value in setup.to_dict().items():
        if name in _LARGE:
            continue
        if isinstance(value, list):
            told += _spread(name, value, descent.problem.parameters)
        else:
            told.append((name, value))
    if isinstance(setup.data, Dataset):
        told.append(("samples", len(setup.data)))
    rates = recipe_of(descent.trail, descent.cursor).rates
    walked = [(first, rate) for first, rate in rates if first <= descent.cursor]
    if any(rate != setup.rate for _, rate in walked):
        told += [(f"rate from step {first}", rate) for first, rate in walked]
    return told


def _spread(name: str, values: list[Any], parameters: tuple[str, ...]) -> list[tuple[str, Any]]:
    if name == "coefficients":
        return [
            (f"coefficient {letter}", value) for letter, value in zip("abc", values, strict=True)
        ]
    if name == "start":
        return [(f"start {of}", value) for of, value in zip(parameters, values, strict=True)]
    return [(name, "; ".join(map(str, values)))]


def safe(cell: Any) -> Any:
    """A cell that no spreadsheet takes for a formula, and any file can hold; numbers stay as they
    are.
    """
    if not isinstance(cell, str):
        return cell
    # Half a sign, as a file's name can have, could not be written.
    text = cell.encode(errors="replace").decode()
    return f"'{text}" if text.startswith(_FORMULA) else text
