"""A map's cells as colours, each kind with a pattern of its own."""

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
_KINDS = (AWAY, NOT_YET, FLAT, OTHER)


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
    share = _share(steps, most)
    cells: Colours = colours.ramp[np.rint(255 * share).astype(np.intp)]
    return _with_kinds(colours, cells, fates)


def by_end(colours: Palette, steps: Labels, fates: Labels, most: int) -> Pixels:
    """Cells (rows, columns) with the colour and the pattern of the minimum that they lead to, the
    stronger the sooner.
    """
    lows = colours.lows[np.maximum(fates, 0) % len(colours.lows)]
    strength = _STRONG + (_PALE - _STRONG) * _share(steps, most)
    cells = colours.card + strength[..., np.newaxis] * (lows - colours.card)
    for number in range(1, int(fates.max(initial=0)) + 1):
        is_hatched = (fates == number) & _pattern(number, fates.shape)
        cells[is_hatched] += _HATCH * (colours.ink - cells[is_hatched])
    return _with_kinds(colours, cells, fates)


def _with_kinds(colours: Palette, cells: Colours, fates: Labels) -> Pixels:
    for number, kind in enumerate(_KINDS):
        is_kind = fates == kind
        if is_kind.any():
            cells[is_kind] = colours.kinds[kind]
            is_hatched = is_kind & _pattern(number + 1, fates.shape)
            cells[is_hatched] += 0.5 * _HATCH * (colours.ink - colours.kinds[kind])
    return np.ascontiguousarray(np.rint(cells).astype(np.uint8))


def _share(steps: Labels, most: int) -> Colours:
    """From 0 for one step to 1 for the most, by the logarithm."""
    counts = np.log(np.arange(1, max(2, most) + 1)) / np.log(max(2, most))
    share: Colours = counts[np.clip(steps, 1, len(counts)) - 1]
    return share


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
    return np.broadcast_to(marks[number % len(marks)], shape)


def _rgb(colour: QColor) -> Colours:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=np.float64)
