"""What of a walk is shown on the surface."""

from typing import NamedTuple

import numpy as np

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.grid import GridSearch
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.plots.drawable import drawable

_MOST_POINTS = 400


class Walk(NamedTuple):
    """Points of the plane; those that are too far out are nan."""

    walked: Matrix  # (n, 2), oldest first, the present place last
    later: Matrix  # (m, 2) from the present place on: walked before, and stepped back from
    ahead: Vector | None  # (2,) where the next step leads
    downhill: Vector | None  # (2,) against the gradient
    is_search: bool  # it jumps from point to point, and no line joins them

    @property
    def here(self) -> Vector:
        """(2,) the present place."""
        place: Vector = self.walked[-1]
        return place


def walk_of(frame: Frame, glimpse: Glimpse = ALL) -> Walk:
    """The walk of a frame whose problem has two parameters, with what may be seen of the step
    that comes next.
    """
    here, last = frame.row.x, frame.trail.length - 1
    rows, points = frame.trail.path(last, _MOST_POINTS)
    is_search = isinstance(frame.optimizer, GridSearch)
    walked = np.vstack([points[rows < frame.cursor], here])
    later = np.vstack([here, points[(rows > frame.cursor) & glimpse.target]])
    ahead = frame.next_x if glimpse.target else None
    slope = frame.row.gradient
    has_slope = glimpse.slope and bool(np.isfinite(frame.row.cost) and np.isfinite(slope).all())
    return Walk(
        drawable(walked),
        drawable(later),
        None if ahead is None or is_search else drawable(ahead[None])[0],
        -slope if has_slope and not is_search and not frame.is_level else None,
        is_search,
    )
