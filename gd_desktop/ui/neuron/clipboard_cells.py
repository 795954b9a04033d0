"""Cells on their way to and from a spreadsheet, as lines of text."""

import csv
import io

from gd_desktop.core.refusal import Refusal
from gd_desktop.numerals import read_number
from gd_desktop.tongue import decimal_sign

_SEPARATORS = ("\t", ";", ",")


def cells_of(text: str) -> tuple[list[list[str]], bool]:
    """The rows of cells in a text, and whether its commas were taken for decimal marks where the
    language has a point.

    Cells are apart by tabs, else by semicolons, else by commas; unless each line is one number by
    itself, such as 0,5, or in a language with such numbers some of them with spaces between. Raises
    csv.Error for quotation marks that do not fit.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    separator = next((sign for sign in _SEPARATORS if sign in text), "\t")
    if separator == "," and all(map(_is_number, lines)):
        return [[line.strip()] for line in lines], decimal_sign() != ","
    if separator == "," and decimal_sign() == ",":
        apart = [line.split() for line in lines]
        if all(map(_is_number, (cell for cells in apart for cell in cells))):
            return apart, False
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    cells = [[cell.strip() for cell in row] for row in rows]
    return [row for row in cells if any(row)], False


def text_of(rows: list[list[str]]) -> str:
    """Rows of cells as lines with tabs."""
    target = io.StringIO()
    csv.writer(target, delimiter="\t", lineterminator="\n").writerows(rows)
    return target.getvalue()


def _is_number(line: str) -> bool:
    try:
        read_number(line, "data")
    except Refusal:
        return False
    return True
