"""Which part of a curve is looked at first, and the line that is drawn of it. No Qt here.

A parabola is known as a whole. Of any other function the picture is made of its start, the points
where its slope is 0, and the bulk of its values, so that no pole or steep side decides alone.
"""

import math
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol

import numpy as np

from gd_desktop.core.problem import Extremum, Matrix, Problem, Vector

if TYPE_CHECKING:
    from gd_desktop.core.function import Function

Range = tuple[float, float]

FARTHEST = 1e9  # beyond, a painter's floats cannot place it
# Values from here on are not drawn: of a range so high Qt draws lines that are not there.
TALLEST = 1e100
WIDEST = 8  # times the first look
_MARGIN = 1.15  # past the start
_LEAST_HALF = 1.0  # of a parabola
_LEAST_WIDE = 2.0  # half of what is seen around a single point
_NAME, _RIM = 0.16, 0.09  # of the picture's height
_BESIDE = 0.2  # of the distance between the outermost points, beyond them on each side
_NEAREST = 6  # points that a picture is made for
_AT_EDGE = 0.12  # of where f is defined, past its end
_PLACES = 257

_SAMPLES = 240  # of a parabola
_MANY = 900  # of what may be broken
_STEEP = 0.4  # of the picture's height, from one sample to the next
_MOST_TURNS = 120  # of the line, with its strong pen
_FINER = 64
_HALVINGS = 48
_ASIDE = 1e-6  # of what is seen, from a place to those beside it
_MOST_REFINED = 80


def landmarks(problem: Problem, x0: float) -> tuple[Extremum, ...]:
    """The points where the slope is 0: the known one, or those found where one searches for a
    start; of too many, those next to the start.
    """
    if problem.extremum is not None:
        return (problem.extremum,)
    low, high = searched(problem, x0)
    # Imported here: a parabola needs no grammar.
    from gd_desktop.core.function import Function

    return _next_to(x0, _found(problem, low, high)) if isinstance(problem, Function) else ()


def searched(problem: Problem, x0: float) -> Range:
    """Where landmarks are searched for: in the region, and up to a start that lies outside."""
    low, high = problem.region[0]
    # In doublings, so that a start that is dragged about finds what has been looked for.
    while high - low < FARTHEST and not low <= x0 <= high and abs(x0) < FARTHEST:
        low, high = 2 * low, 2 * high
    return low, high


def _next_to(x0: float, points: tuple[Extremum, ...]) -> tuple[Extremum, ...]:
    """As many of the points, which are in the order of x, as help in a picture."""
    from gd_desktop.core.stationary import MOST

    first = bisect_left(points, x0, key=lambda point: point.x[0]) - MOST // 2
    first = max(0, min(first, len(points) - MOST))
    return points[first : first + MOST]


@lru_cache(maxsize=64)
def _found(function: "Function", low: float, high: float) -> tuple[Extremum, ...]:
    from gd_desktop.core.stationary import stationary_points

    # Slopes can be so large that their product overflows.
    with np.errstate(all="ignore"):
        return tuple(stationary_points(function, low, high, most=None))


class Outlook:
    """The part of a curve that is in the picture: made for the start, and wide enough for the walk.

    A walk that goes away widens it in doublings, up to a limit, and then leaves it.
    """

    def __init__(self) -> None:
        self._problem: Problem | None = None
        self.points: tuple[Extremum, ...] = ()  # where the slope is 0
        self.middle, self._half = 0.0, 1.0
        self.widening = 1
        self._walked: tuple[float, ...] = ()  # costs that are in the picture
        self._tallest = math.inf

    @property
    def reach(self) -> float:
        """From the middle to the picture's side."""
        return self._half * self.widening

    @property
    def across(self) -> Range:
        """The range of x."""
        return self.middle - self.reach, self.middle + self.reach

    @property
    def up(self) -> Range:
        """The range of y."""
        assert self._problem is not None
        return _heights(self._problem, self.points, self.across, self._walked)

    @property
    def up_with_names(self) -> Range:
        """The range of y with room for the minima's names below them, for others' above them,
        and for a ball at either side.
        """
        low, high = self.up
        room = _NAME * (high - low)
        rim = _RIM * (high - low) if self._problem and self._problem.extremum is None else 0.0
        seen = [point for point in self.points if low <= point.cost <= high]
        return (
            min(low - rim, *(p.cost - room for p in seen if p.is_minimum is True), low),
            max(high + rim, *(p.cost + room for p in seen if p.is_minimum is not True), high),
        )

    def begin(self, problem: Problem, ends: Sequence[float], cost0: float) -> None:
        """Look at a walk from ends[0], and as far as the other ends."""
        self._problem = problem
        ends = [max(-FARTHEST, min(FARTHEST, end)) for end in ends]
        self.points = landmarks(problem, ends[0])
        low, high = _first_look(problem, [point.x[0] for point in self.points], ends)
        self.middle, self._half, self.widening = (low + high) / 2, (high - low) / 2, 1
        self._walked = (cost0,) if math.isfinite(cost0) else ()
        bottom, top = self.up
        self._tallest = WIDEST * (top - bottom)

    def widen(self, x: float, cost: float) -> bool:
        """Take a point in, if it is not too far; whether the range is another now."""
        before = self.widening
        while self.widening < WIDEST and not abs(x - self.middle) <= self.reach:
            self.widening *= 2
        if self._problem is None or self._problem.extremum is not None:
            return self.widening != before
        bottom, top = self.up
        is_low, is_out = cost < bottom, not bottom <= cost <= top
        if is_out and math.isfinite(cost) and abs(x - self.middle) <= self.reach:
            # Farther than to the point itself, so that the picture does not tremble at each step.
            beyond = cost - 0.5 * (top - cost) if is_low else cost + 0.5 * (cost - bottom)
            if max(top, beyond) - min(bottom, beyond) <= self._tallest * self.widening:
                self._walked = (*self._walked, beyond)
                return True
        return self.widening != before


def _first_look(problem: Problem, points: Sequence[float], ends: Sequence[float]) -> Range:
    """The range of x for a walk from ends[0] that is to reach the other ends too."""
    if problem.extremum is not None:
        middle = max(-FARTHEST, min(FARTHEST, points[0]))
        half = max(_LEAST_HALF, *(_MARGIN * abs(end - middle) for end in ends))
        return middle - half, middle + half
    near = sorted(points, key=lambda x: abs(x - ends[0]))[:_NEAREST]
    if len(near) == 1:
        half = max(_LEAST_WIDE, *(_MARGIN * abs(end - near[0]) for end in ends))
        low, high = near[0] - half, near[0] + half
    elif near:
        low, high = min(*near, *ends), max(*near, *ends)
        beside = _BESIDE * (high - low)
        low, high = low - beside, high + beside
    else:
        low, high = problem.region[0]
        low, high = (
            min(low, *(_MARGIN * end for end in ends)),
            max(high, *(_MARGIN * end for end in ends)),
        )
    return _where_defined(problem, low, high, ends)


def _where_defined(problem: Problem, low: float, high: float, ends: Sequence[float]) -> Range:
    """The range without most of what lies beyond the ends of where f can be drawn."""
    xs = np.linspace(low, high, _PLACES)
    defined = xs[np.isfinite(_drawn(problem, xs))]
    if not len(defined):
        return low, high
    first, last = min(defined[0].item(), *ends), max(defined[-1].item(), *ends)
    if first == last:
        return low, high
    beside = _AT_EDGE * (last - first)
    return max(low, first - beside), min(high, last + beside)


def _heights(
    problem: Problem, points: Sequence[Extremum], across: Range, walked: Sequence[float]
) -> Range:
    """The lowest and highest value to be seen over a range of x, finite and not equal; `walked`
    are costs that must be seen too.
    """
    xs = np.linspace(*across, 65 if problem.extremum is not None else _PLACES)
    values = _drawn(problem, xs)
    values = values[np.isfinite(values)]
    if problem.extremum is not None:
        return _apart(min(values, default=0.0), max(values, default=0.0))
    huge = [cost for cost in walked if abs(cost) >= TALLEST]
    if huge and (not len(values) or values.min() == values.max()):
        # There is nothing to see but how large it is.
        return min(0.0, *huge), max(0.0, *huge)
    marks = [point.cost for point in points if across[0] <= point.x[0] <= across[1]]
    anchors = [cost for cost in (*marks, *walked) if abs(cost) < TALLEST]
    if not len(values):
        return _apart(min(anchors), max(anchors)) if anchors else (-1.0, 1.0)
    # With landmarks, these and the start say what there is to see; else the values themselves.
    share, more = (0.25, 0.15) if marks else (0.2, 0.6)
    bulk = np.quantile(values, [share, 1 - share]).tolist()
    low, high = min(*bulk, *anchors), max(*bulk, *anchors)
    beyond = more * (high - low)
    lowest, highest = min(values.min().item(), low), max(values.max().item(), high)
    return _apart(max(lowest, low - beyond), min(highest, high + beyond))


def _apart(low: float, high: float) -> Range:
    if not (math.isfinite(low) and math.isfinite(high)):
        return -1.0, 1.0
    return (low - 1, high + 1) if low == high else (low, high)


class Line(Protocol):
    """What a line can be drawn of: a Problem of one variable, or any other y of x."""

    @property
    def extremum(self) -> Extremum | None:
        """Where it is known as a whole, its lowest or highest point: few samples are enough."""
        ...

    def evaluate_many(self, points: Matrix) -> Vector:
        """y (n,) at n places (n, 1)."""
        ...


def line(problem: Line, across: Range, up: Range) -> tuple[Vector, Vector]:
    """x (n,) and y (n,) of the curve; nan where it is broken, or too large to draw. Values far
    outside of the picture are cut, since a painter could not place them.
    """
    if problem.extremum is not None:
        x = np.linspace(*across, _SAMPLES)
        return x, _drawn(problem, x)
    x = np.linspace(*across, _MANY)
    y = _drawn(problem, x)
    high = up[1] - up[0]
    is_there = ~np.isnan(y)
    with np.errstate(all="ignore"):
        is_steep = np.abs(np.diff(y)) > _STEEP * high
    needed = np.flatnonzero(is_steep | (is_there[1:] != is_there[:-1]))[:_MOST_REFINED]
    inner = [_between(problem, x[place : place + 2], y[place : place + 2]) for place in needed]
    after = np.repeat(needed + 1, [len(xs) for xs, _ in inner])
    if len(after):
        x = np.insert(x, after, np.concatenate([xs for xs, _ in inner]))
        y = np.insert(y, after, np.concatenate([ys for _, ys in inner]))
    return x, np.clip(y, up[0] - high, up[1] + high)


def _drawn(problem: Line, x: Vector) -> Vector:
    """y (n,) at n places; nan where there is none that can be drawn."""
    y = problem.evaluate_many(x[:, None])
    return np.where(np.abs(y) < TALLEST, y, np.nan)


def is_dense(y: Vector) -> bool:
    """Whether a line (n,) goes up and down so often that its strokes lie on one another: a strong
    pen would take seconds to paint it, and show no more than a fine one.
    """
    rises = np.sign(np.diff(y[np.isfinite(y)]))
    return int(np.count_nonzero(rises[1:] * rises[:-1] < 0)) > _MOST_TURNS


def _between(problem: Line, x: Vector, y: Vector) -> tuple[Vector, Vector]:
    """More of the curve between two samples: up to where it is broken, if it is."""
    if np.isnan(y).any():
        return _up_to_edge(problem, x, is_right=bool(np.isnan(y[0])))
    xs = np.linspace(x[0], x[1], _FINER + 1)[1:-1]
    ys = _drawn(problem, xs)
    whole = np.concatenate([y[:1], ys, y[1:]])
    jumps = np.abs(np.diff(whole))
    if np.isnan(jumps).any():
        return xs, ys
    # A steep line has risen a little at each of the finer places; a pole or a leap at one of them.
    widest = int(np.argmax(jumps))
    if jumps[widest] >= 0.5 * abs(y[1] - y[0]):
        before = xs[widest - 1] if widest else x[0]
        xs, ys = np.insert(xs, widest, before), np.insert(ys, widest, np.nan)
    return xs, ys


def _up_to_edge(problem: Line, x: Vector, is_right: bool) -> tuple[Vector, Vector]:
    """Places ever nearer to the end of where f can be drawn."""
    inside, outside = (x[1], x[0]) if is_right else (x[0], x[1])
    found: list[tuple[float, float]] = []
    for _ in range(_HALVINGS):
        middle = (inside + outside) / 2
        value = _drawn(problem, np.array([middle])).item()
        if np.isfinite(value):
            inside = middle
            found.append((middle.item(), value))
        else:
            outside = middle
    if is_right:
        found.reverse()
    xs, ys = np.array(found).reshape(-1, 2).T
    return xs, ys


def gaps(x: Vector, y: Vector, up: Range) -> list[Range]:
    """Where a line has no values: from its last place before to its first place after. A pole,
    where the line leaves the picture on both sides of a point, is a gap without width.
    """
    is_there = np.isfinite(y)
    middle = (up[0] + up[1]) / 2
    is_out = np.abs(y - middle) > 0.5 * (up[1] - up[0])
    ends = np.flatnonzero(is_there[1:] != is_there[:-1]) + 1
    bounds = [0, *ends.tolist(), len(x)]
    found = []
    for first, end in pairwise(bounds):
        if not is_there[first] and end - first > 1:
            low, high = x[max(first - 1, 0)].item(), x[min(end, len(x) - 1)].item()
            found.append((low, high))
        elif (
            not is_there[first] and 0 < first < len(x) - 1 and is_out[[first - 1, first + 1]].all()
        ):
            found.append((x[first].item(), x[first].item()))
    return found


def cost_at(problem: Line, x: float) -> float:
    """The value at x, whatever it is; nan where x is none."""
    if not math.isfinite(x):
        return math.nan
    return float(problem.evaluate_many(np.array([[x]]))[0])


def is_drawn(x: float, cost: float) -> bool:
    """Whether a painter can place a point."""
    return abs(x) < FARTHEST and abs(cost) < TALLEST


def is_too_large(problem: Line, gap: Range) -> bool:
    """Whether a line has values all through a gap, too large to draw."""
    inside = np.linspace(*gap, _PLACES)[1:-1]
    return gap[0] < gap[1] and not bool(np.isnan(problem.evaluate_many(inside[:, None])).any())


def lacks_value(problem: Line, x: float, cost: float, across: Range) -> bool:
    """Whether what was found at x is no value: nan, or a pole in view. What is too large to
    compute is so beside x too.
    """
    if not math.isinf(cost):
        return math.isnan(cost)
    aside = _ASIDE * (across[1] - across[0])
    beside = problem.evaluate_many(np.array([[x - aside], [x + aside]]))
    return across[0] <= x <= across[1] and not bool(np.isinf(beside).all())


def between(first: Range, last: Range, share: float) -> Range:
    """A range on the way from one to another."""
    low, high = ((1 - share) * a + share * b for a, b in zip(first, last, strict=True))
    return low, high
