"""The numbers in a lesson's text, as they are written, and the colour of what they speak of."""

import math
import re
from collections.abc import Mapping
from typing import NamedTuple

from gd_desktop.core.figures import Figure, Standing, Unknown, Value, is_whole, read
from gd_desktop.numerals import Rounding, Style, fixed, grouped, plain, short

STILL_TO_COME = "…"  # a figure that is being computed
NONE = "–"  # a number that a run of this kind does not have
_DIGITS = 4  # significant, of a figure

# Numbers that are set, or counted: shown whole, not with the decimals of results.
_SET = ("rate", "x0", "batch")

_ROLES = {
    "path_text": ("next", "x0", "distance", "bend"),
    "gradient_text": ("norm", "pull"),
    "cost_text": ("cost", "drop", "error", "full_cost"),
    "function": ("output", "input", "z"),
}
_ROLE_OF = {name: role for role, names in _ROLES.items() for name in names}
_SLOPE = re.compile(r"slope[1-9]?")
_PARAMETER = re.compile(r"[a-z]|w[1-9]")


def role_of(quantity: str) -> str:
    """The role of the colour in which a quantity is written."""
    if quantity in _ROLE_OF:
        return _ROLE_OF[quantity]
    if _SLOPE.fullmatch(quantity):
        return "gradient_text"
    return "path_text" if _PARAMETER.fullmatch(quantity) else "ink"


def figure_text(value: Value, decimals: int | None = None) -> str:
    """A computed figure: whole where it is whole, else with up to four significant digits."""
    if isinstance(value, str):
        return _word(value)
    if math.isnan(value):
        return NONE
    if decimals is not None:
        return fixed(value, Style(decimals, Rounding.ROUND))
    if value.is_integer() and abs(value) < 1e7:
        return _whole(value)
    return short(value, _DIGITS)


def live_text(quantity: str, value: Value, style: Style, decimals: int | None = None) -> str:
    """A quantity of the run as it stands, with the decimals of results unless it is set."""
    if isinstance(value, str):
        return _word(value)
    if math.isnan(value):
        return NONE
    if decimals is not None:
        return fixed(value, Style(decimals, Rounding.ROUND))
    if is_whole(quantity):
        return _whole(value) if value.is_integer() else short(value)
    return plain(value) if quantity in _SET else fixed(value, style)


def _word(value: str) -> str:
    return value.replace("-", " ")


def _whole(value: float) -> str:
    """Only long numbers are grouped, as in print; with the minus sign of the others."""
    count = int(value)
    return plain(count) if abs(count) < 10_000 else grouped(count).replace("-", "−")


class Values(NamedTuple):
    """What numbers in braces are replaced by: a figure first, else a quantity of the run.

    figures   the page's, by name
    computed  the numbers of those that are known
    standing  the run as it stands; None: it is not there yet
    style     how live numbers are written
    """

    figures: Mapping[str, Figure] = {}
    computed: Mapping[str, Value] = {}
    standing: Standing | None = None
    style: Style = Style()

    def text(self, name: str, decimals: int | None = None) -> str:
        """The number as text; … while it is still to come, – where there is none."""
        if name in self.figures:
            value = self.computed.get(name)
            return STILL_TO_COME if value is None else figure_text(value, decimals)
        if self.standing is None:
            return STILL_TO_COME
        try:
            found = read(name, self.standing)
        except Unknown:
            return NONE
        return live_text(name, found, self.style, decimals)

    def role(self, name: str) -> str:
        """The role of the colour that a number is written in."""
        figure = self.figures.get(name)
        return role_of(figure.quantity if figure is not None else name)
