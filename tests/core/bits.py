"""A run to the bit, without what draws runs."""

import numpy as np

from gd_desktop.core.descent import Descent


def bits(descent: Descent) -> list[bytes]:
    """All columns of all rows, and the Carry at the cursor: points, memory and all."""
    rows, trail, carry = slice(None), descent.trail, descent.carry()
    columns = [trail.rates(rows), trail.costs(rows), trail.norms(rows)]
    columns += [trail.full_costs(rows), trail.full_norms(rows)]
    if trail.is_narrow:
        columns += [trail.points(rows), trail.gradients(rows), *trail.states(rows)]
    numbers = np.array([descent.cursor, carry.step, carry.cost, carry.full_cost, carry.full_norm])
    columns += [numbers, carry.x, carry.gradient, *carry.state]
    # Which of the many nans it is says nothing.
    return [np.where(np.isnan(column), np.nan, column).tobytes() for column in columns]
