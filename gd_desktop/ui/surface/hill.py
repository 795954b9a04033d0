"""A landscape, ready to be drawn but for the walk on it."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Extremum
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.surface import look as looks
from gd_desktop.ui.surface.axes import Tick, even_ticks, level_ticks
from gd_desktop.ui.surface.footprints import marks
from gd_desktop.ui.surface.ground import FLOOR
from gd_desktop.ui.surface.look import Look
from gd_desktop.ui.surface.mesh import Mesh, mesh
from gd_desktop.ui.surface.scene import Marks, Scene, Sheet, Stroke, joined, sheet

_BRIGHT = 0.5  # heights from here on are too bright for white lines, as on the contour picture
_WHITE, _DARK = (1.0, 1.0, 1.0, 0.62), (0.08, 0.10, 0.14, 0.42)
_MOST_TICKS = 5  # of a side
_BEHIND = 0.6  # how strong the lowest one's star is where a hill hides it
_MOST_STARS = 12
_SAME = 1e-6  # of what costs differ by: as low as the lowest


class Hill(NamedTuple):
    """A surface in its box, with its axes' numbers and its minima."""

    shape: Mesh
    still: Scene  # without anything that moves
    stars: tuple[Marks, ...]
    sides: tuple[tuple[Tick, ...], tuple[Tick, ...]]  # numbers along the floor
    levels: tuple[Tick, ...]  # and upwards


def hill(relief: Relief, minima: Sequence[Extremum], look: Look) -> Hill:
    """A landscape in a theme's colours; of the minima the lowest is the first."""
    shape = mesh(relief)
    (a, b), (across, up) = shape.ground.half, (shape.ground.across, shape.ground.up)
    sides = even_ticks(across, a, _MOST_TICKS), even_ticks(up, b, _MOST_TICKS)
    lines = (
        _floor(shape, sides, look),
        *_contours(relief, shape, look.theme.scale),
        _rim(shape, look),
    )
    still = Scene(look.ink("card"), _surface(relief, shape, look), lines, ())
    return Hill(shape, still, _stars(minima, relief, shape), sides, level_ticks(relief, shape))


def _surface(relief: Relief, shape: Mesh, look: Look) -> Sheet:
    """The surface in the contour picture's shades."""
    is_there = np.isfinite(relief.heights)
    places = np.rint(255 * np.where(is_there, relief.heights, 0.0)).astype(np.intp)
    return sheet(shape.vertices, shape.normals, look.table[places.ravel()], shape.triangles)


def _contours(relief: Relief, shape: Mesh, scale: float) -> tuple[Stroke, ...]:
    """The contour picture's lines, where they run on the surface, white on its dark shades."""
    strokes = []
    for is_bright, ink in enumerate((_WHITE, _DARK)):
        lines = [
            shape.lifted(shape.ground.inwards(line))
            for contour in relief.contours
            if (contour.height >= _BRIGHT) == bool(is_bright)
            for line in contour.lines
        ]
        strokes.append(Stroke(joined(lines), ink, 1.3 * scale))
    return tuple(strokes)


def _rim(shape: Mesh, look: Look) -> Stroke:
    """The edge of the surface, at its borders and around its gaps."""
    ends = shape.triangles.astype(np.intp)
    sides = np.concatenate([ends[:, [0, 1]], ends[:, [1, 2]], ends[:, [2, 0]]])
    # A side that two triangles share comes twice.
    keys = np.sort(sides.min(axis=1) << 16 | sides.max(axis=1))
    lone = keys[(np.diff(keys, prepend=-1) > 0) & (np.diff(keys, append=-1) != 0)]
    pieces = shape.vertices[np.column_stack([lone >> 16, lone & 0xFFFF])]
    return Stroke(pieces, look.ink("ink", 0.4), 1.2 * look.theme.scale)


def _floor(shape: Mesh, sides: tuple[tuple[Tick, ...], tuple[Tick, ...]], look: Look) -> Stroke:
    """The floor's frame, and a line across it at each number."""
    a, b = shape.ground.half
    lines = [[(-a, -b), (a, -b), (a, b), (-a, b), (-a, -b)]]
    lines += [[(tick.at, -b), (tick.at, b)] for tick in sides[0]]
    lines += [[(-a, tick.at), (a, tick.at)] for tick in sides[1]]
    pieces = joined([np.array([(x, y, FLOOR) for x, y in line]) for line in lines])
    return Stroke(pieces, look.ink("hairline"), 1.2 * look.theme.scale)


def _stars(minima: Sequence[Extremum], relief: Relief, shape: Mesh) -> tuple[Marks, ...]:
    """A star on each minimum; the lowest is the first of them, and those that are not as low, by
    what costs differ by in the picture, have small ones, unless they are very many: through the
    glass of the underside these would shine in a row along the rim.
    """
    if not minima:
        return ()
    costs = relief.landscape.costs
    span = float(np.ptp(costs[np.isfinite(costs)])) if np.isfinite(costs).any() else 0.0
    as_low = np.array([low.cost for low in minima]) <= minima[0].cost + _SAME * span
    is_small = ~as_low if len(minima) <= _MOST_STARS else np.zeros_like(as_low)
    places = shape.ground.inwards(np.array([low.x for low in minima]))
    return (
        marks(shape, places[is_small], looks.SMALL_STAR, behind=0.0),
        marks(shape, places[as_low], looks.STAR, _BEHIND),
    )
