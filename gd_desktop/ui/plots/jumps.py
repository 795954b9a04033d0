"""Where a line leaps from one value to another. No Qt here."""

import numpy as np

from gd_desktop.core.problem import Vector
from gd_desktop.ui.plots.curve_look import Line

_LEAST = 0.02  # of the picture's height
_TIMES = 4  # the rise on either side: a line that is steep all along does not leap
_MOST = 40  # that are looked at
_HALVINGS = 40


def split_at_jumps(line: Line, x: Vector, y: Vector, high: float) -> tuple[Vector, Vector]:
    """The places (n,) and values (n,) of a line, with a nan wherever it leaps.

    high  the picture's height: what is small in it need not be split
    """
    rises = np.abs(np.diff(y))
    rises[~np.isfinite(rises)] = 0.0
    beside = np.maximum(np.append(0.0, rises[:-1]), np.append(rises[1:], 0.0))
    found = [
        place
        for place in np.flatnonzero((rises > _LEAST * high) & (rises > _TIMES * beside))[:_MOST]
        if _leaps(line, x[place : place + 2], y[place : place + 2])
    ]
    after = np.array(found, dtype=np.intp) + 1
    return np.insert(x, after, x[after]), np.insert(y, after, np.nan)


def _leaps(line: Line, x: Vector, y: Vector) -> bool:
    """Whether most of the rise between two places stays, however near they come together."""
    (left, right), (low, high), whole = x, y, abs(y[1] - y[0])
    for _ in range(_HALVINGS):
        middle = (left + right) / 2
        value = line.evaluate_many(np.array([[middle]])).item()
        if not left < middle < right or not np.isfinite(value):
            break
        if abs(value - low) > abs(high - value):
            right, high = middle, value
        else:
            left, low = middle, value
    return bool(abs(high - low) > whole / 2)
