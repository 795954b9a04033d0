"""The tangent where the walker stands, with the slope written beside it."""

import math

import numpy as np
from PySide6.QtCore import QPointF

from gd_desktop import labels
from gd_desktop.numerals import Style, fixed
from gd_desktop.tongue import fill
from gd_desktop.ui.plots.landmarks import Landmarks
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import Tag, pen
from gd_desktop.ui.plots.tag_places import Surroundings, slope_places
from gd_desktop.ui.theme import NOTE, Theme

_REACH = 110  # px, each way
_ROOM = 120  # px at scale 1, for the name
_POINTS = 40  # of the line, for what is not to lie on it


class Tangent(Line):
    """A line of one length at any slope; `tag` is its name."""

    def __init__(self) -> None:
        super().__init__()
        self.tag = Tag()
        self._theme: Theme | None = None
        self._text = ""

    def dress(self, theme: Theme, ratio: float) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setPen(pen(theme.colour("gradient"), 3 * theme.scale, ratio))
        ink, ground = theme.colour("gradient_text"), theme.colour("card", 0.8)
        self.tag.dress(theme.font(NOTE), ink, ground)

    def show_at(self, x: float, y: float, slope: float, style: Style, landmarks: Landmarks) -> None:
        """Touch the curve at a point; the name keeps away from the landmarks' own."""
        box = self.getViewBox()
        wide, high = map(float, box.viewPixelSize())
        if self._theme is None or not (wide > 0 and high > 0):
            return
        self._text = fill(labels.SLOPE_TAG, slope=fixed(slope, style))
        length = math.hypot(1, slope * wide / high)
        reach = self._theme.px(_REACH) * wide / length
        self.setData(
            np.array([x - reach, x + reach]), np.array([y - slope * reach, y + slope * reach])
        )
        # Below the line, where a convex curve is not: at its upper end, or beside the ball; where
        # neither has room, above the ball. Never at the lower end: there is the minimum.
        side = 1 if slope >= 0 else -1
        (left, right), (_, top) = box.viewRange()
        room = _ROOM * wide * self._theme.scale
        if left + room < x + side * reach < right - room and y + side * slope * reach < top:
            self.tag.setPos(x + side * reach, y + side * slope * reach)
            self.tag.say(self._text, (0.0 if side > 0 else 1.0, 0.0), (-8 * side, 10))
            return
        self.tag.setPos(x, y)
        is_far = landmarks.distance(x) > room
        if is_far and left + room < x < right - room:
            self.tag.say(self._text, (0.0 if side > 0 else 1.0, 0.0), (16 * side, 12))
        else:
            # Where the picture ends just above the ball, no higher than that.
            over = (top - y) / high
            lift = round(min(15.0, over - self.tag.boundingRect().height())) if over > 0 else 15
            self.tag.say(self._text, (1.0 if side > 0 else 0.0, 1.0), (-16 * side, -lift))

    def place_name(self, around: Surroundings, ball: QPointF) -> None:
        """Of a curve that can bend anywhere: put the name where it hides least."""
        xs, ys = self.xData, self.yData
        around.add_line(np.linspace(xs[0], xs[1], _POINTS), np.linspace(ys[0], ys[1], _POINTS))
        around.put(self.tag, self._text, slope_places(xs, ys, ball))
