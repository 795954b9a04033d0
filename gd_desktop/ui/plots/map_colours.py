"""A map's cells as colours, each kind with a pattern of its own."""

from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

from gd_desktop.core.basins import FLAT, OTHER, Labels
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.ui.plots.landscape_marks import shades
from gd_desktop.ui.theme import Theme

Colours = npt.NDArray[np.float64]  # (…, 3) red, green and blue, 0 to 255
Pixels = npt.NDArray[np.uint8]  # (rows, columns, 3)
_Flags = npt.NDArray[np.bool_]

# Of the minima; with more of them the colours come again, with other patterns.
_LOWS = ("lane1", "lane5", "cost", "lane3", "lane4")
_STRONG, _PALE = 0.85, 0.3  # of a minimum's colour where few and where most steps lead there
_HATCH = 0.3  # of the ink, over the colour
_STRIPES = 36  # across a map
_SHADES = 256
_KINDS = (AWAY, NOT_YET, FLAT, OTHER)  # their patterns are the first four
_PATTERNS_OF_LOWS = (0, 5, 6, 7)  # in turn, so that none of a minimum is one of a kind


class Palette(NamedTuple):
    """The colours of one theme."""

    ramp: Colours  # (256, 3) from few steps to many
    lows: Colours  # (n, 3) of the minima, the lowest first
    kinds: dict[int, Colours]  # (3,) of what else can come of a walk
    card: Colours  # (3,)
    ink: Colours  # (3,)


def palette(theme: Theme) -> Palette:
    """The colours of a theme."""
    card, dim = _rgb(theme.colour("card")), _rgb(theme.colour("dim"))
    kinds = {
        AWAY: _rgb(theme.colour("away")),
        NOT_YET: card + 0.25 * (dim - card),
        FLAT: card + 0.5 * (dim - card),
        OTHER: card + 0.1 * (dim - card),
    }
    lows = np.array([_rgb(theme.colour(role)) for role in _LOWS])
    return Palette(shades(theme), lows, kinds, card, _rgb(theme.colour("ink")))


def by_steps(colours: Palette, steps: Labels, fates: Labels, most: int) -> Pixels:
    """Cells (rows, columns) with the colour of how many steps they need, few ones dark."""
    lows = [(colours.ramp, 0)] * (1 + max(0, int(fates.max(initial=0))))
    return _painted(colours, lows, steps, fates, most, (AWAY, NOT_YET, FLAT))


def by_end(colours: Palette, steps: Labels, fates: Labels, most: int) -> Pixels:
    """Cells (rows, columns) with the colour and the pattern of the minimum that they lead to, the
    stronger the sooner.
    """
    strength = np.linspace(_STRONG, _PALE, _SHADES)[:, np.newaxis]
    lows = [
        (
            colours.card + strength * (colours.lows[number % len(colours.lows)] - colours.card),
            _PATTERNS_OF_LOWS[number % len(_PATTERNS_OF_LOWS)],
        )
        for number in range(1 + max(0, int(fates.max(initial=0))))
    ]
    return _painted(colours, lows, steps, fates, most, _KINDS)


def _painted(
    colours: Palette,
    lows: list[tuple[Colours, int]],
    steps: Labels,
    fates: Labels,
    most: int,
    kinds: tuple[int, ...],
) -> Pixels:
    """Each cell in a shade of its fate: for each minimum (_SHADES, 3) from few steps to many, and
    the number of a pattern; what is not among the kinds is painted as a minimum is.
    """
    fates_of_table = range(min(_KINDS), len(lows))
    table = np.empty((len(fates_of_table), 2, _SHADES, 3))
    is_hatched = np.zeros(fates.shape, dtype=bool)
    for row, fate in enumerate(fates_of_table):
        shades_, pattern, strength = *lows[max(0, fate)], _HATCH
        if fate in kinds:
            shades_, pattern, strength = colours.kinds[fate], 1 + _KINDS.index(fate), _HATCH / 2
        table[row, 0] = shades_
        table[row, 1] = table[row, 0] + strength * (colours.ink - table[row, 0])
        if pattern:
            is_hatched |= (fates == fate) & _pattern(pattern, fates.shape)
    # The place in the table: first the fate, then whether it is hatched, then the shade.
    rows = (fates - min(_KINDS)).astype(np.int32)
    places = (2 * rows + is_hatched) * _SHADES + _shades_of(steps, most)
    return np.rint(table).astype(np.uint8).reshape(-1, 3).take(places, axis=0)


def _shades_of(steps: Labels, most: int) -> npt.NDArray[np.int32]:
    """From 0 for one step to the last shade for the most, by the logarithm."""
    counts = np.arange(1, max(2, most) + 1)
    shares = np.log(counts) / np.log(counts[-1])
    shades_: npt.NDArray[np.int32] = np.rint((_SHADES - 1) * shares).astype(np.int32)
    return shades_[np.clip(steps, 1, len(counts)) - 1]


@lru_cache(maxsize=16)
def _pattern(number: int, shape: tuple[int, ...]) -> _Flags:
    """Which cells a pattern marks: stripes, dots or nets; 0 marks none."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    # Of few cells, as in a legend, stripes are stripes still.
    period = max(4, min(shape) // _STRIPES)
    rising, falling, level, upright = (
        along % period < max(1, period // 4)
        for along in (rows - columns, rows + columns, rows, columns)
    )
    marks = (
        np.zeros((1, 1), dtype=bool),
        rising,
        level & upright,
        level,
        upright,
        falling,
        rising | falling,
        level | upright,
    )
    return np.broadcast_to(marks[number], shape)


def _rgb(colour: QColor) -> Colours:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)
