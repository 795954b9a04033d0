"""The lanes on a plot: a line, a marker and a number each."""

import math

import numpy as np
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop.core.problem import Vector
from gd_desktop.ui.plots.curve_look import FARTHEST
from gd_desktop.ui.plots.marks import Mark, pen
from gd_desktop.ui.race.looks import LOOKS
from gd_desktop.ui.race.number import Number
from gd_desktop.ui.race.track import Track
from gd_desktop.ui.theme import Theme

Gap = tuple[float, float]

_NUMBER = 13  # px of type at scale 1
_BESIDE = 10  # px from a marker's rim to the middle of its number
# Where markers lie on one another, their numbers stand around them.
_TURNS = tuple(math.tau * (lane / len(LOOKS) - 1 / 12) for lane in range(len(LOOKS)))


class Racers:
    """The six lanes of a plot, of which the first so many are shown."""

    def __init__(self) -> None:
        self.lines = [Track() for _ in LOOKS]
        self.markers = [Mark(look.marker) for look in LOOKS]
        self.numbers = [Number() for _ in LOOKS]
        self.reach = 0.0  # px, from a marker's middle to its number's
        for lane in range(len(LOOKS)):
            self.hide(lane)

    @property
    def items(self) -> list[QGraphicsItem]:
        """All of it, what lies below first."""
        # The first lanes on top: of a field they are the plain ones.
        return [*self.lines, *reversed(self.markers), *reversed(self.numbers)]

    def dress(self, theme: Theme, ratio: float, width: float, radius: float) -> None:
        """Take on colours; the lines' width and the markers' radius are of scale 1."""
        card, ground = theme.colour("card"), theme.colour("card", 0.85)
        font = theme.font(_NUMBER, bold=True)
        self.reach = (radius + _BESIDE) * theme.scale
        for look, line, marker, number in zip(
            LOOKS, self.lines, self.markers, self.numbers, strict=True
        ):
            line.dress(look.pen(theme, width, ratio))
            marker.draw_with(
                radius * theme.scale, pen(card, 1.5 * theme.scale, ratio), look.colour(theme)
            )
            number.dress(font, theme.colour("ink"), ground)
            number.dress_rim(look.colour(theme), 1.3 * theme.scale)

    def show_line(self, lane: int, x: Vector, y: Vector) -> None:
        """A lane's line, (n,) and (n,); nan is a gap."""
        self.lines[lane].show_points(x, y)
        self.lines[lane].setVisible(True)

    def stand(self, lane: int, x: float, y: float, gap: Gap | None = None) -> None:
        """A lane's marker, and its number so many pixels to the right and lower; nowhere, if that
        is no place. Without a `gap` each lane's number has a side of its own.
        """
        is_seen = abs(x) < FARTHEST and abs(y) < FARTHEST
        marker, number = self.markers[lane], self.numbers[lane]
        for item in (marker, number):
            item.setVisible(is_seen)
        if not is_seen:
            return
        if gap is None:
            turn = _TURNS[lane]
            gap = self.reach * math.cos(turn), self.reach * math.sin(turn)
        marker.setPos(x, y)
        number.setPos(x, y)
        number.say(str(lane + 1), (0.5, 0.5), (round(gap[0]), round(gap[1])))

    def hide(self, lane: int) -> None:
        """Show nothing of a lane."""
        for item in (self.lines[lane], self.markers[lane], self.numbers[lane]):
            item.setVisible(False)


def spread(x: Vector, y: Vector, near: float, gap: float, height: float) -> Vector:
    """How many pixels (n,) names have to be moved down, so that those of places at x (n,) and
    y (n,), downwards, do not lie on one another: `gap` apart where they are `near` sideways, and
    within a height.
    """
    order = np.argsort(y, kind="stable").tolist()
    at = np.minimum(_pushed(y, x, order, near, gap), height - gap / 2)
    return -_pushed(-at, x, order[::-1], near, gap) - y


def stacked(x: Vector, y: Vector, near: float, gap: float, top: float = -math.inf) -> Vector:
    """The same where names are moved up only: (n,) numbers that are 0 or less. But for those that
    would then be above `top`: they are moved down from there.
    """
    order = np.argsort(-y, kind="stable").tolist()
    at = np.maximum(-_pushed(-y, x, order, near, gap), top)
    return _pushed(at, x, np.argsort(at, kind="stable").tolist(), near, gap) - y


def _pushed(y: Vector, x: Vector, order: list[int], near: float, gap: float) -> Vector:
    """Places (n,), each moved on until it is `gap` beyond those before it in the order."""
    at = y.copy()
    for number, place in enumerate(order):
        for other in order[:number]:
            if abs(x[place] - x[other]) < near:
                at[place] = max(at[place], at[other] + gap)
    return at


def apart(x: Vector, y: Vector, wide: float, high: float) -> tuple[Vector, Vector]:
    """A line (n,) and (n,) without places that lie within a pixel, `wide` by `high`, of the one
    before: at rest, hundreds do, and each is slow to paint. The last place stays.
    """
    if len(x) < 3 or not (wide > 0 and high > 0):
        return x, y
    with np.errstate(invalid="ignore"):
        cells = np.floor(np.column_stack([x / wide, y / high]))
        moved = (cells[1:] != cells[:-1]).any(axis=1)
    kept = np.concatenate([[True], moved])
    kept[-1] = True
    return x[kept], y[kept]
