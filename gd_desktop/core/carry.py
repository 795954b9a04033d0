"""All that one step hands to the next."""

import math
from typing import NamedTuple

from gd_desktop.core.problem import Vector

State = tuple[Vector, ...]  # a method's memory; empty where it has none


class Carry(NamedTuple):
    """All that the next step needs: what `advance` takes and gives. Its arrays are not written."""

    step: int
    x: Vector  # (d,)
    state: State
    cost: float  # of the batch that the next step sees, or of everything
    gradient: Vector  # (d,), likewise
    full_cost: float = math.nan  # of everything, where batches are smaller and an epoch begins
    full_norm: float = math.nan  # of the gradient of everything, likewise
