"""Where the axes stand in a picture, and what is written at them."""

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.numerals import plain
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.surface.camera import Lens
from gd_desktop.ui.surface.ground import FLOOR, HEIGHT, Range
from gd_desktop.ui.surface.mesh import Mesh

_LEAST_SEEN = 0.3  # of an axis's length: a shorter one is seen from its end, and has no numbers
_NEARLY = 1e-6


class Tick(NamedTuple):
    """A number, and where its axis has it in the box."""

    text: str
    at: float


class Axis(NamedTuple):
    """An axis in the picture, in pixels."""

    line: Matrix  # (2, 2) from its low end to its high one
    outwards: Vector  # (2,) of length 1, away from the box
    ticks: tuple[tuple[str, tuple[float, float]], ...]  # each text, and the place it belongs to


def even_ticks(ends: Range, half: float, most: int) -> tuple[Tick, ...]:
    """At most about `most` round numbers between the ends of a side from −half to half."""
    low, high = ends
    step = _round_step((high - low) / max(most, 1))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    ticks = []
    for number in range(first, last + 1):
        value = round(number * step, digits)
        ticks.append(Tick(plain(value), (2 * (value - low) / (high - low) - 1) * half))
    return tuple(ticks)


def _round_step(least: float) -> float:
    """The least of …, 0.1, 0.2, 0.5, 1, 2, 5, … that is not below."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(times * power for times in (1, 2, 5, 10) if times * power >= least * (1 - 1e-9))


def level_ticks(relief: Relief, shape: Mesh) -> tuple[Tick, ...]:
    """The costs of the contour lines, at the heights where they run."""
    return tuple(
        Tick(plain(level.cost), HEIGHT * level.height**shape.exponent) for level in relief.contours
    )


def floor_axis(
    lens: Lens, half: tuple[float, float], side: int, ticks: Sequence[Tick]
) -> Axis | None:
    """The axis of x (side 0) or y (side 1), along the edge of the floor nearest to the viewer;
    None where it is seen from its end.
    """
    turn = math.radians(lens.camera.azimuth)
    toward = math.sin(turn) if side == 0 else math.cos(turn)
    edge = half[1 - side] * (1 if toward > _NEARLY else -1)

    def places(along: Sequence[float]) -> Matrix:
        made = np.full((len(along), 3), FLOOR)
        made[:, side], made[:, 1 - side] = along, edge
        return made

    return _axis(lens, places, (-half[side], half[side]), ticks)


def upright_axis(lens: Lens, half: tuple[float, float], ticks: Sequence[Tick]) -> Axis | None:
    """The axis of the cost, over the floor's leftmost corner; None where it is seen from above."""
    corners = np.array([[x, y, FLOOR] for x in (-half[0], half[0]) for y in (-half[1], half[1])])
    seen = lens.project(corners)
    # Of two corners behind one another, the nearer.
    corner = corners[np.lexsort([-seen[:, 2], np.round(seen[:, 0], 3)])[0]]

    def places(along: Sequence[float]) -> Matrix:
        return np.column_stack([np.tile(corner[:2], (len(along), 1)), along])

    return _axis(lens, places, (FLOOR, HEIGHT), ticks)


def _axis(
    lens: Lens,
    places: Callable[[Sequence[float]], Matrix],
    ends: Range,
    ticks: Sequence[Tick],
) -> Axis | None:
    line = lens.project(places(ends))[:, :2]
    way = line[1] - line[0]
    length = np.hypot(*way)
    if length < _LEAST_SEEN * lens.scale * (ends[1] - ends[0]):
        return None
    outwards = np.array([way[1], -way[0]]) / length
    middle = lens.project(np.array([[0.0, 0.0, HEIGHT / 2]]))[0, :2]
    if outwards @ (line.mean(axis=0) - middle) < 0:
        outwards = -outwards
    at = lens.project(places([tick.at for tick in ticks]))[:, :2] if ticks else np.empty((0, 2))
    texts = (tick.text for tick in ticks)
    return Axis(line, outwards, tuple(zip(texts, map(tuple, at.tolist()), strict=True)))
