"""A walk on the surface: its path, the ball, the next place, and which way is downhill."""

from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.surface import look as looks
from gd_desktop.ui.surface.drape import draped
from gd_desktop.ui.surface.look import Look
from gd_desktop.ui.surface.mesh import Mesh
from gd_desktop.ui.surface.scene import Faces, Marks, Part, Stroke
from gd_desktop.ui.surface.walk import Walk

_FULL_FROM = 130.0  # px at scale 1 to half the box's side: from here on marks have full size
_LEAST_SHARE = 0.6
_MOST_DOTS = 60  # beyond, the line alone is clearer
_LEAST_GAP = 5.0  # px between two dots
_BEHIND, _BALL_BEHIND = 0.35, 0.6  # how strong a walk is where a hill hides it
_DASH = 5.0  # px
_ARROW, _ARROW_FROM, _HEAD = 58.0, 13.0, 17.0  # px from the ball's middle, and long
_SLICES = 6  # of the arrow's head


class Measure(NamedTuple):
    """How large things are drawn: in a small picture of the box, marks are smaller too."""

    unit: float  # a pixel's size in the box
    scale: float  # the theme's

    @property
    def share(self) -> float:
        """Of their full size."""
        return min(1.0, max(_LEAST_SHARE, 1 / (self.unit * _FULL_FROM * self.scale)))

    @property
    def width(self) -> float:
        """A line's width of 1 at scale 1, in pixels."""
        return self.share * self.scale

    @property
    def length(self) -> float:
        """A pixel at scale 1, in the box."""
        return self.width * self.unit


def footprints(walk: Walk, shape: Mesh, look: Look, measure: Measure) -> tuple[Part, ...]:
    """All that moves, from the lowest layer to the highest."""
    ground, px = shape.ground, measure.length
    line = ground.inwards(walk.walked)
    parts: list[Part] = []
    if not walk.is_search:
        later = draped(shape, ground.inwards(walk.later))
        parts.append(Stroke(later, look.ink("card", 0.65), 2.2 * measure.width))
        parts += _cased(draped(shape, line), look, 2.8, measure)
    if len(line) <= _MOST_DOTS or walk.is_search:
        dots = marks(shape, _apart(line[:-1], _LEAST_GAP * px), looks.DOT)
        parts.append(dots._replace(size=measure.share))
    if walk.ahead is not None:
        ahead = ground.inwards(np.vstack([walk.here, walk.ahead]))
        parts += _cased(draped(shape, ahead, _DASH * px)[::2], look, 2.6, measure)
        parts.append(marks(shape, ahead[1:], looks.GHOST)._replace(size=measure.share))
    if walk.downhill is not None:
        parts += _arrow(shape, line[-1], ground.direction(walk.downhill), look, measure)
    ball = marks(shape, line[-1:], looks.BALL, _BALL_BEHIND)
    return *parts, ball._replace(size=measure.share)


def marks(shape: Mesh, places: Matrix, picture: str, behind: float = _BEHIND) -> Marks:
    """Marks on the surface at places (n, 2) of the box, where it is there."""
    lifted = shape.lifted(places)
    return Marks(lifted[np.isfinite(lifted).all(axis=1)], picture, behind)


def _cased(pieces: Matrix, look: Look, width: float, measure: Measure) -> list[Stroke]:
    """A line in the path's colour, with the card's around it to be seen on any shade."""
    return [
        Stroke(pieces, look.ink("card"), (width + 2.6) * measure.width, beyond=1.0),
        Stroke(pieces, look.ink("path"), width * measure.width, _BEHIND, beyond=0.8),
    ]


def _apart(places: Matrix, gap: float) -> Matrix:
    """Places (n, 2) without those nearer than `gap` to one after them, and those that are nan."""
    kept: list[Vector] = []
    for place in places[np.isfinite(places).all(axis=1)][::-1]:
        if not kept or np.abs(place - kept[-1]).max() >= gap:
            kept.append(place)
    return np.array(kept[::-1]).reshape(-1, 2)


def _arrow(
    shape: Mesh, at: Vector, toward: Vector, look: Look, measure: Measure
) -> tuple[Stroke | Faces, ...]:
    """An arrow on the surface, from beside the ball; none where no direction is downhill."""
    px = measure.length
    if not (toward.any() and np.isfinite(at).all()):
        return ()
    aside = np.array([-toward[1], toward[0]])
    tip, neck = at + _ARROW * px * toward, at + (_ARROW - _HEAD) * px * toward
    shaft = draped(shape, np.array([at + _ARROW_FROM * px * toward, neck]))
    drawn: list[Stroke | Faces] = []
    for role, wider in (("card", 2.0), ("gradient", 0.0)):
        more, behind = wider * px, _BEHIND if role == "gradient" else 0.0
        width = (4.0 + 2 * wider) * measure.width
        drawn.append(Stroke(shaft, look.ink(role), width, behind, beyond=0.5))
        foot, end = neck - more * toward, tip + 1.9 * more * toward
        breadth = (0.48 * _HEAD * px + 1.5 * more) * aside
        drawn.append(Faces(_head(shape, foot, end, breadth), look.ink(role), behind))
    return tuple(drawn)


def _head(shape: Mesh, foot: Vector, tip: Vector, breadth: Vector) -> Matrix:
    """A triangle (m, 3, 3) from `breadth` at each side of its foot to its tip, in slices that
    bend with the surface.
    """
    share = np.linspace(0, 1, _SLICES + 1)[:, None]
    middle, half = foot + share * (tip - foot), (1 - share) * breadth
    left, right = shape.lifted(middle + half), shape.lifted(middle - half)
    lower = np.stack([left[:-1], right[:-1], right[1:]], axis=1)
    upper = np.stack([left[:-1], right[1:], left[1:]], axis=1)
    corners = np.concatenate([lower, upper])
    there: Matrix = corners[np.isfinite(corners).all(axis=(1, 2))]
    return there
