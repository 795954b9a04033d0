"""Which rows of a run may be those where a condition holds, told from many of them at once."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from gd_desktop.core.conditions import Condition
from gd_desktop.core.costs import sigmoid
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import CONVERGED_NORM, STALLED_NORM, Outcome
from gd_desktop.core.mistakes import MistakenNeuron
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Vector
from gd_desktop.core.quantities import lows_of, place_of

# A column may be off from what is read at its row by a rounding: relative to 1 and to the limit.
_SLACK = 1e-8

_Flags = npt.NDArray[np.bool_]
_WITHIN: dict[str, Callable[[Vector, float, float], _Flags]] = {
    "<": lambda column, limit, slack: column <= limit + slack,
    "<=": lambda column, limit, slack: column <= limit + slack,
    "=": lambda column, limit, slack: np.abs(column - limit) <= slack,
    ">=": lambda column, limit, slack: column >= limit - slack,
    ">": lambda column, limit, slack: column >= limit - slack,
}


def rows_to_look_at(
    condition: Condition, descent: Descent, first: int, last: int, sample: int
) -> list[int]:
    """Of the rows `first` to `last`, those where it may hold; it does not at any other."""
    rows = slice(first, last + 1)
    with np.errstate(all="ignore"):
        flags = _flags(condition, descent, rows, sample)
    if flags is None:
        return list(range(first, last + 1))
    found: list[int] = (np.flatnonzero(flags) + first).tolist()
    return found


def _flags(condition: Condition, descent: Descent, rows: slice, sample: int) -> _Flags | None:
    """None where no column tells."""
    value, within = condition.value, _WITHIN.get(condition.operator)
    if isinstance(value, str):
        return _quiet(value, descent, rows) if str(condition).startswith("outcome = ") else None
    column = _column(condition.quantity, descent, rows, sample)
    if column is None or within is None or not np.isfinite(value):
        return None
    return within(column, value, _SLACK * (1 + abs(value)))


def _quiet(outcome: str, descent: Descent, rows: slice) -> _Flags | None:
    """Rows whose gradient is as small as an outcome needs it to be."""
    if descent.stepper.batches is not None:
        return None
    limits = {
        Outcome.CONVERGED: descent.setup.tolerance or CONVERGED_NORM,
        Outcome.STALLED: STALLED_NORM,
    }
    limit = limits.get(Outcome(outcome)) if outcome in set(Outcome) else None
    return None if limit is None else descent.trail.norms(rows) <= limit


def _column(quantity: str, descent: Descent, rows: slice, sample: int) -> Vector | None:
    """(n,) a quantity of some rows; None where it is not to be had without reading each."""
    trail, problem = descent.trail, descent.problem
    match quantity:
        case "step":
            return np.arange(rows.start, rows.stop, dtype=float)
        case "cost":
            return trail.costs(rows)
        case "norm":
            return trail.norms(rows)
        case "drop":
            return trail.costs(rows) - min((low.cost for low in lows_of(problem)), default=np.nan)
    if not trail.is_narrow:
        return None
    if quantity == "distance":
        return _distances(descent, rows)
    if quantity in ("z", "output", "error"):
        return _of_sample(quantity, descent, rows, sample)
    place = place_of(quantity, problem)
    if place is None:
        return None
    of_slope, which = place
    columns = trail.gradients(rows) if of_slope else trail.points(rows)
    return columns[:, which] if which >= 0 else np.full(len(columns), np.nan)


def _distances(descent: Descent, rows: slice) -> Vector | None:
    places = [np.array(low.x) for low in lows_of(descent.problem)]
    points = descent.trail.points(rows)
    each = [np.linalg.norm(points - place, axis=1) for place in places]
    return np.min(each, axis=0) if each else np.full(len(points), np.nan)


def _of_sample(quantity: str, descent: Descent, rows: slice, sample: int) -> Vector | None:
    neuron = descent.problem
    if not isinstance(neuron, Neuron) or isinstance(neuron, MistakenNeuron):
        return None  # what code with a bug in it prints is read row by row
    row = min(sample, len(neuron) - 1)
    z: Vector = descent.trail.points(rows) @ neuron.inputs[row]
    if quantity == "z":
        return z
    outputs: Vector = sigmoid(z)
    return outputs - neuron.labels[row] if quantity == "error" else outputs
