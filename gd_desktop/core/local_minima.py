"""The local minima of a problem: those that are known, or else those that are found."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from gd_desktop.core.landscape import nothing
from gd_desktop.core.problem import Extremum, Problem, heights, in_order

if TYPE_CHECKING:
    from gd_desktop.core.function import Function

Range = tuple[float, float]


def known_minima(problem: Problem) -> Sequence[Extremum]:
    """Those of its region that need not be looked for, the lowest first."""
    if problem.extremum is not None:
        return [problem.extremum] if problem.extremum.is_minimum else []
    # Imported here: a parabola needs no grammar.
    from gd_desktop.core.terrains import Terrain

    return problem.minima if isinstance(problem, Terrain) else ()


def local_minima(
    problem: Problem, ranges: Sequence[Range], check: Callable[[], None] = nothing
) -> tuple[Extremum, ...]:
    """The known ones, and of a function those that are found in a box, the lowest first.

    A terrain's own ones are all that there are in its region. What `check` raises ends the search.
    """
    # Imported here: a parabola and a neuron need no grammar.
    from gd_desktop.core.function import Function
    from gd_desktop.core.terrains import Terrain

    known = known_minima(problem)
    if not isinstance(problem, Function):
        return tuple(known)
    if not isinstance(problem, Terrain):
        return tuple(_found(problem, ranges, check))
    if all(_covers(problem, corner) for corner in zip(*ranges, strict=True)):
        return problem.minima
    beyond = (low for low in _found(problem, ranges, check) if not _covers(problem, low.x))
    return in_order((*known, *beyond))


def lowest_minima(problem: Problem, check: Callable[[], None] = nothing) -> tuple[Extremum, ...]:
    """The lowest of the region, several where they are equally low; none where there is none."""
    lows = local_minima(problem, problem.region, check)
    levels = heights(lows)
    return tuple(low for low, level in zip(lows, levels, strict=True) if level == levels[0])


def _covers(problem: Problem, place: tuple[float, ...]) -> bool:
    """Whether a place lies in a problem's region."""
    ends = zip(problem.region, place, strict=True)
    return all(low <= value <= high for (low, high), value in ends)


def _found(
    function: "Function", ranges: Sequence[Range], check: Callable[[], None]
) -> Sequence[Extremum]:
    if len(ranges) == 1:
        from gd_desktop.core.stationary import stationary_points

        with np.errstate(all="ignore"):
            points = stationary_points(function, *ranges[0], most=None)
        return in_order(point for point in points if point.is_minimum)
    from gd_desktop.core.minima import minima

    across, up = ranges
    return minima(function, across, up, check)
