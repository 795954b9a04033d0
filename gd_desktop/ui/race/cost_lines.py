"""What is drawn of the lanes' costs, as numbers. No Qt here."""

import math
from statistics import median
from typing import NamedTuple

import numpy as np

from gd_desktop.app.frame import Frame
from gd_desktop.core.problem import Vector
from gd_desktop.core.race import evaluations
from gd_desktop.ui.plots.thinning import thinned
from gd_desktop.ui.race.heat import Heat

Range = tuple[float, float]

_MOST_POINTS = 300  # of a lane
_LEAST = 1e-18  # below this, the cost is the minimum to a float's precision
_DECADES_BELOW = 3  # shown at first, from the first costs down
_MOST_DECADES = 14
_DECADES_ABOVE = 3  # a diverging lane leaves the picture there, to the others
_TIMES_ABOVE = 1.5  # the same, on the linear axis
_FEWEST = 30  # steps, or evaluations, on the axis
# An axis that moved with each step would tremble, and be slow to paint.
_STRIDES = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


class Scale(NamedTuple):
    """How costs and work are drawn."""

    is_logarithmic: bool
    bound: float  # what the costs are drawn above
    in_evaluations: bool


def scale_for(heat: Heat, wants_log: bool, in_evaluations: bool) -> Scale:
    """The scale that the costs allow: logarithms above a known bound, or of costs above 0."""
    can = wants_log and heat.has_logarithms
    return Scale(can, (heat.problem.lower_bound or 0.0) if can else 0.0, in_evaluations)


def _rows(frame: Frame) -> list[slice]:
    """Some of the rows up to the cursor: with batches those at the ends of epochs, which have the
    cost of everything.
    """
    per_epoch = frame.per_epoch
    parts = thinned(frame.cursor // per_epoch, _MOST_POINTS)
    return [
        slice(part.start * per_epoch, (part.stop - 1) * per_epoch + 1, (part.step or 1) * per_epoch)
        for part in parts
        if part.stop > part.start
    ]


def lane_line(heat: Heat, lane: int, scale: Scale) -> tuple[Vector, Vector]:
    """A lane's costs (n,) over its work (n,), up to where it stands; nan where none is drawn."""
    frame = heat.frames[lane]
    parts = _rows(frame)
    numbers = np.concatenate([np.arange(p.start, p.stop, p.step or 1.0) for p in parts])
    read = frame.trail.costs if frame.per_epoch == 1 else frame.trail.full_costs
    costs = np.concatenate([read(part) for part in parts])
    if numbers[-1] != frame.cursor:
        # Within an epoch, what the frame knows of all samples.
        numbers = np.append(numbers, frame.cursor)
        costs = np.append(costs, heat.standings[lane].cost)
    work = evaluations(frame.setup, frame.problem, numbers) if scale.in_evaluations else numbers
    return work, drawn(costs, scale)


def drawn(costs: Vector, scale: Scale) -> Vector:
    """Costs (n,) as they are drawn; nan where there is nothing to draw."""
    above = np.where(np.isfinite(costs), costs - scale.bound, np.nan)
    # Exactly at the minimum, the line leaves the picture downwards.
    return np.log10(np.maximum(above, _LEAST)) if scale.is_logarithmic else above


def steps_on_axis(heat: Heat) -> int:
    """Where an axis of steps ends: in doublings, so that it moves seldom, up to the limit."""
    end, limit = _FEWEST, max(frame.setup.steps for frame in heat.frames)
    while end < heat.length:
        end *= 2
    return end if end < limit else max(limit, heat.length, 1)


def longest(heat: Heat, scale: Scale) -> float:
    """Where the axis ends, in steps or in evaluations."""
    if not scale.in_evaluations:
        return float(steps_on_axis(heat))
    last = max(
        evaluations(frame.setup, frame.problem, np.array([frame.cursor])).item()
        for frame in heat.frames
    )
    end = float(_FEWEST)
    while end < last:
        end *= 2
    # Of small batches, many steps can be less than one evaluation.
    while heat.step > 0 and end > 4 * last:
        end /= 2
    return end


def heights(lines: list[Vector], scale: Scale, bound: float | None) -> Range:
    """The range of costs as they are drawn (n,), one array a lane, that shows most of the race.

    What rises far above where the lanes began leaves the picture. `bound`: what no cost lies below.
    """
    firsts = [line[0].item() for line in lines if math.isfinite(line[0])]
    finite = np.concatenate([line[np.isfinite(line)] for line in lines])
    if not (firsts and len(finite)):
        return (-1.0, 1.0)
    low, high = finite.min().item(), finite.max().item()
    # Of lanes with starts of their own, those that begin high up come into the picture later.
    first = max(firsts) if scale.is_logarithmic else median(firsts)
    if scale.is_logarithmic:
        top = min(math.ceil(high + 0.1), math.ceil(first) + _DECADES_ABOVE)
        seen = finite[finite > math.log10(_LEAST)]
        low = seen.min().item() if len(seen) else first
        below = _DECADES_BELOW * math.ceil((first - low) / _DECADES_BELOW + 1e-9)
        bottom = math.floor(first) - min(max(below, _DECADES_BELOW), _MOST_DECADES)
        return (bottom - 0.2, top + 0.1)
    fall = first - bound if bound is not None else _stride(first - low)
    fall = fall if 0 < fall < math.inf else max(1.0, abs(first))
    rise = min(_stride(high - first), _TIMES_ABOVE * fall)
    margin = 0.08 * (fall + rise)
    return (first - fall - margin, first + rise + margin)


def _stride(length: float) -> float:
    """The next of a few even lengths from this one on; 0 for 0 and less."""
    if not 0 < length < math.inf:
        return 0.0
    power = 10.0 ** math.floor(math.log10(length))
    return next(power * part for part in _STRIDES if power * part >= length * (1 - 1e-9))
