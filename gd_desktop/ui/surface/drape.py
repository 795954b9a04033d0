"""Lines laid over the surface, and what the line of sight meets there."""

import numpy as np

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.surface.ground import HEIGHT
from gd_desktop.ui.surface.mesh import Mesh

PIECE = 0.025  # of the box: about a cell of the grid
_MOST_PIECES = 6000  # of a line: what can be laid anew for every frame
_SAMPLES = 256  # along a line of sight
_HALVINGS = 24


def draped(mesh: Mesh, line: Matrix, piece: float = PIECE) -> Matrix:
    """A line through places (n, 2) of the box as pieces (m, 2, 3) that lie on the surface.

    They are about as long as `piece`; where the line is too long for that, longer. What is
    beyond the edge or over a gap is left out, and a place that is nan ends the line.
    """
    starts, ends = _clipped(line[:-1], line[1:], mesh.ground.half)
    lengths = np.hypot(*(ends - starts).T)
    whole = lengths.sum()
    if not whole > 0:
        return np.empty((0, 2, 3))
    piece = max(piece, whole / _MOST_PIECES)
    counts = np.maximum(np.ceil(lengths / piece), 1).astype(np.intp)
    number = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    step = np.repeat((ends - starts) / counts[:, None], counts, axis=0)
    first = np.repeat(starts, counts, axis=0) + step * number[:, None]
    # Their sum may be an ulp beyond the edge.
    limit = np.array(mesh.ground.half)
    first, last = np.clip(first, -limit, limit), np.clip(first + step, -limit, limit)
    pieces = np.stack([mesh.lifted(first), mesh.lifted(last)], axis=1)
    there: Matrix = pieces[np.isfinite(pieces).all(axis=(1, 2))]
    return there


def _clipped(starts: Matrix, ends: Matrix, half: tuple[float, float]) -> tuple[Matrix, Matrix]:
    """The parts of straight lines (n, 2) within the floor, without those that have none."""
    with np.errstate(all="ignore"):
        way = ends - starts
        enter, leave = np.zeros(len(way)), np.ones(len(way))
        for axis, side in enumerate(half):
            for sign in (-1.0, 1.0):
                # Beyond this side where sign · (start + share · way) > side.
                outwards, free = sign * way[:, axis], side - sign * starts[:, axis]
                share = free / outwards
                leave = np.where(outwards > 0, np.minimum(leave, share), leave)
                enter = np.where(outwards < 0, np.maximum(enter, share), enter)
                leave = np.where((outwards == 0) & (free < 0), -1.0, leave)
        seen = (enter < leave) & np.isfinite(way).all(axis=1)
        way, starts = way[seen], starts[seen]
        limit = np.array(half)
        return (
            np.clip(starts + enter[seen, None] * way, -limit, limit),
            np.clip(starts + leave[seen, None] * way, -limit, limit),
        )


def sighted(mesh: Mesh, eye: Vector, direction: Vector) -> tuple[float, float] | None:
    """The place of the box (x, y) where a line of sight first meets the surface, or None."""
    seen = _within_box(mesh, eye, direction)
    if seen is None:
        return None
    shares = np.linspace(*seen, _SAMPLES)
    above = _above(mesh, eye, direction, shares)
    # Through a gap one sees what lies behind it.
    met = np.flatnonzero(above[:-1] * above[1:] <= 0)
    if not len(met):
        return None
    near, far = shares[met[0]], shares[met[0] + 1]
    is_above = above[met[0]] > 0
    for _ in range(_HALVINGS):
        middle = (near + far) / 2
        if (_above(mesh, eye, direction, np.array([middle]))[0] > 0) == is_above:
            near = middle
        else:
            far = middle
    x, y, _ = (eye + near * direction).tolist()
    return x, y


def _within_box(mesh: Mesh, eye: Vector, direction: Vector) -> tuple[float, float] | None:
    """From where to where along the line of sight it is in the box."""
    low = np.array([-mesh.ground.half[0], -mesh.ground.half[1], 0.0])
    high = np.array([*mesh.ground.half, HEIGHT])
    with np.errstate(all="ignore"):
        sides = np.stack([low - eye, high - eye]) / direction
    # Of a line along a wall, 0 / 0: it is within that pair of walls.
    enter, leave = np.nanmax(sides.min(axis=0)), np.nanmin(sides.max(axis=0))
    reach = 1e-9 * np.linalg.norm(eye)
    return (enter - reach, leave + reach) if enter < leave else None


def _above(mesh: Mesh, eye: Vector, direction: Vector, shares: Vector) -> Vector:
    """How far (n,) places along the line of sight are above the surface; nan beside it."""
    places = eye + shares[:, None] * direction
    height: Vector = places[:, 2] - mesh.heights_at(places[:, :2])
    return height
