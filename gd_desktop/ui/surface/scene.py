"""What is to be drawn, in places of the box: a sheet, lines, faces and marks."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.surface.mesh import Triangles

# The corners of a strip: on the left or the right, at its beginning or its end.
_STRIP = ((1, 1), (-1, 1), (-1, -1), (-1, -1), (1, -1), (1, 1))

Numbers = npt.NDArray[np.float32]
Ink = tuple[float, float, float, float]  # red, green, blue and alpha, 0 to 1


class Sheet(NamedTuple):
    """The surface."""

    vertices: Numbers  # (n, 9): place, normal, colour
    triangles: Triangles


class Stroke(NamedTuple):
    """A line in pieces, of a width in logical pixels."""

    pieces: Matrix  # (m, 2, 3)
    ink: Ink
    width: float
    behind: float = 0.0  # how strong it is where the surface hides it, 0 to 1
    beyond: float = 0.0  # logical pixels added to both ends of each piece, to close the corners


class Faces(NamedTuple):
    """Triangles of one colour."""

    corners: Matrix  # (m, 3, 3)
    ink: Ink
    behind: float = 0.0


class Marks(NamedTuple):
    """The same small picture at some places."""

    places: Matrix  # (n, 3)
    picture: str
    behind: float = 0.0
    size: float = 1.0  # of the picture's own


Part = Stroke | Faces | Marks


class Scene(NamedTuple):
    """All of a picture, from back to front. What is `still` stays while a walk goes on."""

    ground: Ink
    sheet: Sheet
    still: tuple[Stroke, ...]
    moving: tuple[Part, ...]


def sheet(vertices: Matrix, normals: Matrix, colours: Matrix, triangles: Triangles) -> Sheet:
    """A surface of vertices, normals and colours (0 to 1), all (n, 3)."""
    return Sheet(np.column_stack([vertices, normals, colours]).astype(np.float32), triangles)


def joined(lines: Sequence[Matrix]) -> Matrix:
    """Lines (n, 3) as pieces (m, 2, 3), without those that have no place."""
    pieces = [np.stack([line[:-1], line[1:]], axis=1) for line in lines if len(line) > 1]
    if not pieces:
        return np.empty((0, 2, 3))
    together = np.concatenate(pieces)
    there: Matrix = together[np.isfinite(together).all(axis=(1, 2))]
    return there


def strip(pieces: Matrix) -> Numbers:
    """(6 m, 8) corners of two triangles along each piece: the place, the piece's other end, the
    side, 1 to the left and −1 to the right, and 1 at the beginning, −1 at the end.
    """
    start, end = pieces[:, 0], pieces[:, 1]
    rows = np.empty((len(pieces), 6, 8), dtype=np.float32)
    for number, (side, turn) in enumerate(_STRIP):
        rows[:, number, 0:3], rows[:, number, 3:6] = (start, end) if turn > 0 else (end, start)
        rows[:, number, 6:8] = side, turn
    return rows.reshape(-1, 8)


def faces(corners: Matrix) -> Numbers:
    """(3 m, 8) corners of triangles (m, 3, 3), for the program that draws lines: on no side."""
    places = corners.reshape(-1, 3)
    return np.column_stack([places, places, np.zeros((len(places), 2))]).astype(np.float32)


def billboards(places: Matrix) -> Numbers:
    """(6 n, 5) corners of two triangles about each place: the place, and the corner's −1 or 1."""
    square = np.array([[-1, -1], [1, -1], [1, 1], [-1, -1], [1, 1], [-1, 1]])
    return np.column_stack(
        [np.repeat(places, 6, axis=0), np.tile(square, (len(places), 1))]
    ).astype(np.float32)
