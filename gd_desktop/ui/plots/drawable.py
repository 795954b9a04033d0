"""What of a line a painter can place."""

import numpy as np

from gd_desktop.core.problem import Matrix
from gd_desktop.ui.plots.curve_look import FARTHEST


def drawable(points: Matrix) -> Matrix:
    """Places (n, 2) in data units, those that a painter's floats cannot place as nan."""
    near = (np.abs(points) < FARTHEST).all(axis=1, keepdims=True)
    return np.where(near, points, np.nan)
