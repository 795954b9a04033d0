"""Figures in black and white, as SVG: simple enough for any reader, with no clipping and no style
sheet. Nothing in them is mirrored or spoken: numbers, axes, lines.
"""

import math
from collections.abc import Iterable, Sequence

import numpy as np

from gd_desktop.core.exercises.tasks import TableTask
from gd_desktop.core.landscape import landscape
from gd_desktop.core.problem import Problem
from gd_desktop.core.setup import build_problem
from gd_desktop.numerals import to_decimals
from gd_desktop.sheets.contours import levels_of, segments

Range = tuple[float, float]
Place = tuple[float, float]

WIDTH_MM, HEIGHT_MM = 120.0, 54.0
_UNIT = 10.0  # of the drawing, in a millimetre
_LEFT, _RIGHT, _TOP, _BOTTOM = 110.0, 60.0, 48.0, 56.0
_TICK, _FONT = 12.0, 30.0
_POINTS, _CELLS = 241, 60
_MOST_TICKS = 7
_HEADROOM = 0.15  # of the heights that are to be seen
_REACH = 5.0  # of the sigmoid


class Drawing:
    """A plot with axes; all that is drawn is in its own units, and stays inside of its frame."""

    def __init__(self, across: Range, up: Range, *, is_map: bool = False) -> None:
        self._across, self._up = across, up
        self._height = HEIGHT_MM * _UNIT
        self._width = WIDTH_MM * _UNIT
        if is_map:
            # A unit is as long along both axes: slopes then stand upright on contour lines.
            shape = (across[1] - across[0]) / (up[1] - up[0])
            wanted = (self._height - _TOP - _BOTTOM) * shape + _LEFT + _RIGHT
            self._width = min(self._width, wanted)
        self._parts: list[str] = []

    def axes(self, name: str, upright: str) -> None:
        """Ticks with numbers, light lines across, and what the axes are called."""
        left, right = _LEFT, self._width - _RIGHT
        top, bottom = _TOP, self._height - _BOTTOM
        for value, text in ticks(self._across):
            x, _ = self._at(value, self._up[0])
            self._line((x, top), (x, bottom), "#cccccc", 1.5)
            self._text(x, bottom + _TICK + _FONT, text, "middle")
        for value, text in ticks(self._up):
            _, y = self._at(self._across[0], value)
            self._line((left, y), (right, y), "#cccccc", 1.5)
            self._text(left - _TICK, y + 0.35 * _FONT, text, "end")
        self._parts.append(
            f'<rect x="{left:g}" y="{top:g}" width="{right - left:g}" height="{bottom - top:g}" '
            'fill="none" stroke="#000000" stroke-width="2"/>'
        )
        self._text(right + _TICK, bottom + 0.3 * _FONT, name, "start", is_name=True)
        self._text(left, top - 0.5 * _FONT, upright, "middle", is_name=True)

    def curve(self, points: Iterable[Place]) -> None:
        """A thick line through places; where it leaves the frame, it ends at it."""
        line: list[Place] = []
        before: Place | None = None
        for here in points:
            inside = self._piece(before, here) if before is not None else None
            before = here if math.isfinite(here[1]) else None
            if inside is None:
                self._path(line)
                line = []
                continue
            if not line or line[-1] != inside[0]:
                self._path(line)
                line = [inside[0]]
            line.append(inside[1])
        self._path(line)

    def thin(self, pieces: Iterable[tuple[Place, Place]]) -> None:
        """Many short thin lines in one path."""
        path = "".join(
            f"M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}"
            for (x, y), (to_x, to_y) in ((self._at(*a), self._at(*b)) for a, b in pieces)
        )
        if path:
            self._parts.append(
                f'<path d="{path}" fill="none" stroke="#555555" stroke-width="2.5"/>'
            )

    def mark(self, place: Place, text: str) -> None:
        """A dot with its name, on a white ground, on the side where there is more room."""
        x, y = self._at(*place)
        is_left = x < self._width / 2
        side, anchor = (22.0, "start") if is_left else (-22.0, "end")
        self._parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="11" fill="#000000" stroke="#ffffff" '
            'stroke-width="4"/>'
        )
        above = y - 18 if y > _TOP + 2 * _FONT else y + 18 + _FONT
        width = 0.62 * _FONT * len(text)
        ground = x + side if is_left else x + side - width
        self._parts.append(
            f'<rect x="{ground:.1f}" y="{above - 0.9 * _FONT:.1f}" width="{width:.1f}" '
            f'height="{1.15 * _FONT:.1f}" fill="#ffffff"/>'
        )
        self._text(x + side, above, text, anchor, is_name=True)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height on paper."""
        return round(self._width / _UNIT, 1), round(self._height / _UNIT, 1)

    def svg(self) -> str:
        """The whole as an <svg> element."""
        width, height = self.size_mm
        parts = "".join(self._parts)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}mm" '
            f'height="{height:g}mm" viewBox="0 0 {self._width:g} {self._height:g}">{parts}</svg>'
        )

    def _at(self, x: float, y: float) -> Place:
        (left, right), (low, high) = self._across, self._up
        across, up = (x - left) / (right - left), (y - low) / (high - low)
        width, height = self._width - _LEFT - _RIGHT, self._height - _TOP - _BOTTOM
        return _LEFT + across * width, _TOP + (1 - up) * height

    def _piece(self, a: Place, b: Place) -> tuple[Place, Place] | None:
        """What of a straight line lies between the lowest and the highest height shown."""
        low, high = self._up
        if not (math.isfinite(a[1]) and math.isfinite(b[1])) or max(a[1], b[1]) < low:
            return None
        if min(a[1], b[1]) > high:
            return None
        return _cut(a, b, low, high), _cut(b, a, low, high)

    def _path(self, places: Sequence[Place]) -> None:
        if len(places) < 2:
            return
        told = " ".join(f"{x:.1f},{y:.1f}" for x, y in (self._at(*place) for place in places))
        self._parts.append(
            f'<polyline points="{told}" fill="none" stroke="#000000" stroke-width="4"/>'
        )

    def _line(self, a: Place, b: Place, colour: str, width: float) -> None:
        self._parts.append(
            f'<line x1="{a[0]:.1f}" y1="{a[1]:.1f}" x2="{b[0]:.1f}" y2="{b[1]:.1f}" '
            f'stroke="{colour}" stroke-width="{width:g}"/>'
        )

    def _text(self, x: float, y: float, text: str, anchor: str, is_name: bool = False) -> None:
        style = ' font-style="italic"' if is_name else ""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="{_FONT:g}"{style} '
            f'text-anchor="{anchor}" fill="#000000">{text}</text>'
        )


def _cut(end: Place, other: Place, low: float, high: float) -> Place:
    """A line's end, moved along it to the nearest height that is shown."""
    limit = min(max(end[1], low), high)
    if limit == end[1]:
        return end
    share = (limit - end[1]) / (other[1] - end[1])
    return end[0] + share * (other[0] - end[0]), limit


def ticks(ends: Range) -> list[tuple[float, str]]:
    """At most seven round numbers in a range, with their texts."""
    span = ends[1] - ends[0]
    power = 10.0 ** math.floor(math.log10(span))
    steps = (power * factor for factor in (0.1, 0.2, 0.5, 1.0, 2.0, 5.0))
    step = next(step for step in steps if span / step <= _MOST_TICKS)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(ends[0] / step - 1e-9), math.floor(ends[1] / step + 1e-9)
    return [(k * step, to_decimals(k * step + 0.0, decimals)) for k in range(first, last + 1)]


# --- What is drawn


def walk_figure(task: TableTask) -> Drawing:
    """The curve, the contour lines or the sigmoid of a task, with the start marked."""
    problem = build_problem(task.setup)
    if task.setup.model == "neuron":
        return sigmoid_figure(task.rows[0][2], "z₀")
    return curve(problem, task) if len(problem.parameters) == 1 else contour_lines(problem, task)


def curve(problem: Problem, task: TableTask) -> Drawing:
    """A function of one variable, around the walk and as high as it begins."""
    walked = [row[0] for row in task.rows] + [task.rows[-1][-1]]
    across = _window(problem.region[0], walked)
    xs = np.linspace(*across, _POINTS)
    with np.errstate(all="ignore"):
        ys = problem.evaluate_many(xs[:, None])
    costs = [row[1] for row in task.rows]
    near = ys[np.isfinite(ys) & (ys <= max(costs))]
    low, high = min([*near.tolist(), *costs]), max(costs)
    room = _HEADROOM * (high - low) or 1.0
    drawing = Drawing(across, (low - room, high + 2 * room))
    drawing.axes("x", "y" if task.setup.model == "parabola" else "f")
    drawing.curve(zip(xs.tolist(), ys.tolist(), strict=True))
    drawing.mark((walked[0], costs[0]), "x₀")
    return drawing


def contour_lines(problem: Problem, task: TableTask) -> Drawing:
    """A function of two variables, seen from above: all of its region."""
    across, up = problem.region
    drawing = Drawing(across, up, is_map=True)
    drawing.axes("x", "y")
    us, vs = np.linspace(*across, _CELLS + 1), np.linspace(*up, _CELLS + 1)
    land = landscape(problem, np.zeros(2), (0, 1), us, vs)
    for level in levels_of(land):
        drawing.thin(segments(land, level))
    drawing.mark((task.rows[0][0], task.rows[0][1]), "(x₀, y₀)")
    return drawing


def sigmoid_figure(z: float | None = None, name: str = "z") -> Drawing:
    """σ(z), and a place on it."""
    drawing = Drawing((-_REACH, _REACH), (0.0, 1.0))
    drawing.axes("z", "σ")
    zs = np.linspace(-_REACH, _REACH, _POINTS)
    drawing.curve(zip(zs.tolist(), (1 / (1 + np.exp(-zs))).tolist(), strict=True))
    if z is not None and abs(z) <= _REACH:
        drawing.mark((z, 1 / (1 + math.exp(-z))), name)
    return drawing


def _window(region: Range, walked: Sequence[float]) -> Range:
    """The walk with as much room on both sides as it is wide, but no more than the region."""
    low, high = min(walked), max(walked)
    room = max(high - low, 2.0)
    return max(region[0], low - room), min(region[1], high + room)
