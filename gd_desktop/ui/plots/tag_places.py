"""Finds the place for a name where it hides least."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF

from gd_desktop.core.problem import Vector
from gd_desktop.ui.plots.marks import Tag

_OUTSIDE, HIDDEN = 1000, 100  # in points of a line that are hidden
_RIM = 2  # px


class Place(NamedTuple):
    """A point in data units, and how a name lies beside it: see `Tag.say`."""

    x: float
    y: float
    anchor: tuple[float, float]
    gap: tuple[float, float]


class Surroundings:
    """What is drawn in a plot already, in pixels from the picture's upper left."""

    def __init__(self, box: ViewBox) -> None:
        (self._left, right), (bottom, self._top) = box.viewRange()
        # The box's own pixels: those of its view are a step behind while the range changes.
        self._room = QRectF(0, 0, box.width(), box.height())
        across, up = right - self._left, self._top - bottom
        self.is_ready = self._room.isValid() and across > 0 and up > 0
        self._rects: list[QRectF] = []
        self._points = np.empty((0, 2))
        if self.is_ready:
            self._wide, self._high = across / self._room.width(), up / self._room.height()

    def add_line(self, x: Vector, y: Vector) -> None:
        """Something drawn along these places, those that are not finite left out."""
        with np.errstate(over="ignore", invalid="ignore"):
            at = np.column_stack([(x - self._left) / self._wide, (self._top - y) / self._high])
        self._points = np.vstack([self._points, at[np.isfinite(at).all(axis=1)]])

    def add_mark(self, x: float, y: float, radius: float) -> None:
        """A mark of a radius in pixels."""
        at = self._at(x, y)
        self._rects.append(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))

    def add_tag(self, tag: Tag) -> None:
        """Another name, if it is shown."""
        if tag.isVisible():
            self._rects.append(tag.boundingRect().translated(self._at(tag.x(), tag.y())))

    def put(self, tag: Tag, text: str, places: Sequence[Place]) -> float:
        """Put a name at the first of the places where it hides least. How much that is: points of
        lines, and HIDDEN for every mark or name.
        """
        best, least = places[0], np.inf
        for place in places:
            tag.say(text, place.anchor, place.gap)
            hidden = self._hidden(tag.boundingRect().translated(self._at(place.x, place.y)))
            if hidden < least:
                best, least = place, hidden
        tag.say(text, best.anchor, best.gap)
        tag.setPos(best.x, best.y)
        return least

    def _hidden(self, rect: QRectF) -> int:
        count = 0 if self._room.contains(rect) else _OUTSIDE
        count += HIDDEN * sum(rect.intersects(other) for other in self._rects)
        x, y = self._points.T
        inside = (x > rect.left() - _RIM) & (x < rect.right() + _RIM)
        inside &= (y > rect.top() - _RIM) & (y < rect.bottom() + _RIM)
        return count + int(inside.sum())

    def _at(self, x: float, y: float) -> QPointF:
        return QPointF((x - self._left) / self._wide, (self._top - y) / self._high)


def is_cut(tag: Tag) -> bool:
    """Whether a name is shown, and sticks out of its picture."""
    box = tag.getViewBox()
    place = tag.boundingRect().translated(box.mapViewToScene(tag.pos()))
    return tag.isVisible() and not box.sceneBoundingRect().contains(place)


def start_places(at: QPointF, is_right: bool) -> list[Place]:
    """Beside the start: towards the picture's middle first, then above and below."""
    sides = (-1, 1) if is_right else (1, -1)
    return [
        Place(at.x(), at.y(), ((1 - side) / 2, up), (18 * side, gap))
        for up, gap in ((0.5, 0), (1.0, -4), (0.0, 4))
        for side in sides
    ]


def slope_places(xs: Vector, ys: Vector, ball: QPointF) -> list[Place]:
    """At the ends (2,) of a tangent, the upper one first, and then beside the ball."""
    ends = sorted(zip(xs.tolist(), ys.tolist(), strict=True), key=lambda end: -end[1])
    places = [
        Place(x, y, (float(x < ball.x()), up), (8 if x < ball.x() else -8, gap))
        for x, y in ends
        for up, gap in ((0.0, 10), (1.0, -10))
    ]
    return places + [
        Place(ball.x(), ball.y(), ((1 - side) / 2, up), (16 * side, gap))
        for up, gap in ((1.0, -15), (0.0, 12))
        for side in (-1, 1)
    ]
