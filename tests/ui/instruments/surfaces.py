"""What the tests of the view in three dimensions are made of."""

import numpy as np

from gd_desktop.app.frame import Frame
from gd_desktop.core.descent import walk
from gd_desktop.core.function import parse_function
from gd_desktop.core.landscape import landscape
from gd_desktop.core.setup import Setup
from gd_desktop.ui.plots.relief import Relief, relief
from gd_desktop.ui.surface.mesh import Mesh, mesh

BOWL, VALLEY, BANANA = "x^2 + y^2", "x^2/20 + y^2", "(1-x)^2 + 100(y-x^2)^2"
GAP = "sqrt(x+y) + x^2/5"


def relief_of(
    function: str = BOWL,
    across: tuple[float, float] = (-3.0, 3.0),
    up: tuple[float, float] = (-2.0, 2.0),
    places: int = 61,
) -> Relief:
    """A landscape of f(x, y)."""
    us, vs = np.linspace(*across, places), np.linspace(*up, places)
    return relief(landscape(parse_function(function), np.zeros(2), (0, 1), us, vs))


def mesh_of(function: str = BOWL, places: int = 61) -> Mesh:
    """The surface of f(x, y) over x from −3 to 3 and y from −2 to 2."""
    return mesh(relief_of(function, places=places))


def frame_of_walk(
    function: str = BOWL,
    start: tuple[float, ...] = (2.0, 1.0),
    steps: int = 10,
    cursor: int | None = None,
    **fields: object,
) -> Frame:
    """A walk with rate 0.1 as it stands in the end, or at a row before it."""
    fields = {"rate": 0.1, **fields}
    setup = Setup(model="function", function=function, start=start, steps=steps, **fields)
    descent = walk(setup)
    if cursor is not None:
        descent.seek(cursor)
    return Frame.of(descent, 1, 1, None, looks_ahead=True)
