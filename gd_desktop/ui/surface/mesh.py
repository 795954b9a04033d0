"""A landscape as a surface of triangles, smooth to the light."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.surface.ground import HEIGHT, Ground, ground

Triangles = npt.NDArray[np.uint16]  # (m, 3) numbers of vertices, against the clock from above
_STEEPEST = 2.0


class Mesh(NamedTuple):
    """The surface in its box. Vertex i · columns + j is row i, column j of the grid."""

    ground: Ground
    xs: Vector  # (columns,) even
    ys: Vector  # (rows,) even
    heights: Matrix  # (rows, columns); nan in a gap
    normals: Matrix  # (rows · columns, 3) of length 1, upwards; (0, 0, 1) in a gap
    triangles: Triangles
    exponent: float  # from a relief's heights to these, of HEIGHT

    @property
    def vertices(self) -> Matrix:
        """(rows · columns, 3); a gap's are on the floor, and belong to no triangle."""
        x, y = np.meshgrid(self.xs, self.ys)
        return np.column_stack([x.ravel(), y.ravel(), np.nan_to_num(self.heights).ravel()])

    def heights_at(self, places: Matrix) -> Vector:
        """The surface's height (n,) over places (n, 2); nan beyond its edge and in a gap."""
        rows, columns = self.heights.shape
        with np.errstate(all="ignore"):
            x = (places[:, 0] - self.xs[0]) / (self.xs[-1] - self.xs[0]) * (columns - 1)
            y = (places[:, 1] - self.ys[0]) / (self.ys[-1] - self.ys[0]) * (rows - 1)
            inside = (x >= 0) & (x <= columns - 1) & (y >= 0) & (y <= rows - 1)
        x, y = np.where(inside, x, 0), np.where(inside, y, 0)
        left = np.minimum(x.astype(np.intp), columns - 2)
        low = np.minimum(y.astype(np.intp), rows - 2)
        x, y = x - left, y - low
        flat, at = self.heights.ravel(), low * columns + left
        near = flat[at] * (1 - x) + flat[at + 1] * x
        far = flat[at + columns] * (1 - x) + flat[at + columns + 1] * x
        return np.where(inside, near * (1 - y) + far * y, np.nan)

    def lifted(self, places: Matrix) -> Matrix:
        """Places (n, 2) with the surface's height there, (n, 3)."""
        return np.column_stack([places, self.heights_at(places)])


def mesh(relief: Relief) -> Mesh:
    """The surface of a landscape.

    Heights are to scale where the valleys can be seen so. Where three quarters of the picture
    would lie in the lowest quarter, they are a root of the cost: the square of the relief's
    shades, which spread the valley twice as far.
    """
    us, vs = relief.landscape.us, relief.landscape.vs
    base = ground((us[0].item(), us[-1].item()), (vs[0].item(), vs[-1].item()))
    exponent = min(1 / relief.power, _STEEPEST)
    heights = HEIGHT * relief.heights**exponent
    xs = np.linspace(-base.half[0], base.half[0], len(us))
    ys = np.linspace(-base.half[1], base.half[1], len(vs))
    triangles = _triangles(np.isfinite(heights))
    return Mesh(base, xs, ys, heights, _normals(xs, ys, heights, triangles), triangles, exponent)


def is_to_scale(relief: Relief) -> bool:
    """Whether heights are proportional to the cost, rather than to a root of it."""
    return 1 / relief.power <= _STEEPEST


def _triangles(is_there: npt.NDArray[np.bool_]) -> Triangles:
    """Two for each cell of four vertices; one where one of the four is missing."""
    rows, columns = is_there.shape
    number = np.arange(rows * columns).reshape(rows, columns)
    corners = (number[:-1, :-1], number[:-1, 1:], number[1:, 1:], number[1:, :-1])
    there = (is_there[:-1, :-1], is_there[:-1, 1:], is_there[1:, 1:], is_there[1:, :-1])
    is_whole = there[0] & there[1] & there[2] & there[3]
    chosen = []
    for missing in range(4):
        one, two, three = ((missing + turn) % 4 for turn in (1, 2, 3))
        # A whole cell is cut along one diagonal, the others along the one that the gap leaves.
        is_drawn = there[one] & there[two] & there[three] & ~there[missing]
        if missing in (1, 3):
            is_drawn |= is_whole
        chosen.append(np.column_stack([corners[k][is_drawn] for k in (one, two, three)]))
    return np.concatenate(chosen).astype(np.uint16)


def _normals(xs: Vector, ys: Vector, heights: Matrix, triangles: Triangles) -> Matrix:
    """The mean of the normals of a vertex's triangles, larger ones counting more."""
    x, y = np.meshgrid(xs, ys)
    vertices = np.column_stack([x.ravel(), y.ravel(), heights.ravel()])
    first, second, third = (vertices[triangles[:, corner]] for corner in range(3))
    across = np.cross(second - first, third - first)
    sums = np.column_stack(
        [
            sum(np.bincount(triangles[:, k], part, len(vertices)) for k in range(3))
            for part in across.T
        ]
    )
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    lone = lengths[:, 0] == 0
    sums[lone] = 0, 0, 1
    lengths[lone] = 1
    normals: Matrix = sums / lengths
    return normals
