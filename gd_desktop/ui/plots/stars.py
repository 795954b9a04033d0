"""The minima in a landscape: a star on each, and the names of the lowest."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from gd_desktop import landscape_labels as labels
from gd_desktop.core.problem import Extremum
from gd_desktop.ui.plots.crowd import Crowd
from gd_desktop.ui.plots.marks import Mark, Overlay, Tag, pen, star
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.theme import NOTE, Theme

_LARGE, _MIDDLE, _SMALL = 10.0, 7.5, 3.5  # px at scale 1
_SHARE = 0.2  # of the way to the next star
_MOST, _MOST_CROWDED = 400, 40
_CROWDED = 10.0  # px from star to star
_MOST_NAMES, _MANY = 4, 9  # of more minima than these only one is named
_SAME = 1e-6  # of what costs differ by: as low as the lowest
_BODY = 0.8  # of a star's radius, that is not to be hidden
_AWAY = 10.0  # px from a star's tips to its name, so that a ball on the star hides neither
_FROM_EDGE = 4.0  # px


class _Side(NamedTuple):
    """A place for a name beside its star."""

    anchor: tuple[float, float]  # the point of the name that lies there, as `Tag.say` takes it
    right: int  # which way from the star
    down: int
    cost: float  # how many cells of the lines it may hide rather than lie further along the list


_SIDES = (
    _Side((0.0, 0.5), 1, 0, 0),
    _Side((1.0, 0.5), -1, 0, 2),
    *(
        _Side((share, end), 0, down, 4 + cost)
        for share, cost in ((0.5, 0), (0.12, 4), (0.88, 4))
        for end, down in ((0.0, 1), (1.0, -1))
    ),
)
_STRANGER = 40  # cells, rather than by another star


class Stars(Overlay):
    """The lowest one has a mark of its own, `lowest`; here are the others, smaller where they are
    many, and as large where they are as low.
    """

    def __init__(self) -> None:
        super().__init__()
        self.lowest = Mark(star)
        self.names = [Tag() for _ in range(_MOST_NAMES)]
        self._points: tuple[Extremum, ...] = ()
        self._drawn: tuple[Extremum, ...] = ()
        self._radius, self._radius_of_low = _MIDDLE, _LARGE
        self._span = 1.0
        self._theme: Theme | None = None
        self._lines: Crowd | None = None
        self._named: list[tuple[Tag, Extremum]] = []
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.show_none()

    @property
    def points(self) -> tuple[Extremum, ...]:
        """All that are marked, the lowest first."""
        return self._points

    def dress(self, theme: Theme, ratio: float) -> None:
        """Take on colours and measures."""
        self._theme = theme
        rim = pen(theme.colour("card"), 1.5 * theme.scale, ratio)
        self.lowest.draw_with(theme.px(_LARGE), rim, theme.colour("ink"))
        for name in self.names:
            name.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.8))
        self._measure()
        self.update()

    def show_none(self) -> None:
        """No star."""
        self.show_minima((), 1.0)

    def show_place(self, u: float, v: float) -> None:
        """A star at the lowest place that is known, which may be none of the minima."""
        self.show_none()
        self.lowest.setPos(u, v)
        self.lowest.setVisible(True)

    def show_relief(self, relief: Relief) -> None:
        """The minima of a landscape, or its lowest sample where they were not looked for; none is
        known of a coarse picture, and the last ones stay.
        """
        if relief.minima is not None:
            costs = relief.landscape.costs
            finite = costs[np.isfinite(costs)]
            self.show_minima(relief.minima, float(np.ptp(finite)) if len(finite) else 0.0)
        elif relief.lowest is not None:
            self.show_place(*relief.lowest)

    def show_minima(self, points: Sequence[Extremum], span: float) -> None:
        """Minima, the lowest first; `span` is what the costs in the picture differ by."""
        self._points, self._span = tuple(points[:_MOST]), span
        self._named = []
        for name in self.names:
            name.setVisible(False)
        self._measure()
        self.lowest.setVisible(bool(points))
        if points:
            self.lowest.setPos(*points[0].x)
        self.update()

    @property
    def has_names(self) -> bool:
        """Whether names have been placed."""
        return bool(self._named)

    def add_to(self, crowd: Crowd) -> None:
        """Say where the stars are."""
        if self.lowest.isVisible():
            place = np.array([[self.lowest.x(), self.lowest.y()]])
            crowd.add_marks(place, _BODY * self._scale * _LARGE)
        if len(self._drawn) > 1:
            places = np.array([point.x for point in self._drawn[1:]])
            crowd.add_marks(places, _BODY * self._radius)

    def place_names(self, marks: Crowd, lines: Crowd) -> Crowd:
        """Name the lowest, where that hides no mark and as little as can be of the lines. Gives the
        marks with the names among them.
        """
        marks = marks.copy()
        self._lines, self._named = lines, []
        for name in self.names:
            name.setVisible(False)
        count = 1 if len(self._points) > _MANY else _MOST_NAMES
        for name, point in zip(self.names, self._points[:count], strict=False):
            if marks.is_ready and self._place(name, point, marks):
                self._named.append((name, point))
        return marks

    def keep_clear(self, marks: Crowd) -> Crowd:
        """Move names out of the way of marks which have moved to them. Gives the marks with the
        names among them.
        """
        marks = marks.copy()
        for name, point in self._named:
            if name.isVisible() and not marks.hides(marks.rect_of(name)):
                marks.add_tag(name)
            else:
                self._place(name, point, marks)
        return marks

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        theme = self._theme
        wide, high = map(float, self.getViewBox().viewPixelSize())
        if theme is None or not (wide > 0 and high > 0 and self._points):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = painter.device().devicePixelRatio()
        small, large = star(self._radius), star(self._radius_of_low)
        as_low = self._points[0].cost + _SAME * self._span
        painter.setBrush(theme.colour("ink"))
        painter.setPen(pen(theme.colour("card"), 1.2 * theme.scale, ratio))
        for point in self._drawn[1:]:
            to_data = QTransform(wide, 0, 0, -high, *point.x)
            painter.drawPath(to_data.map(large if point.cost <= as_low else small))

    def viewTransformChanged(self) -> None:  # noqa: N802
        super().viewTransformChanged()
        self._measure()

    @property
    def _scale(self) -> float:
        return self._theme.scale if self._theme is not None else 1.0

    def _measure(self) -> None:
        """Find how large stars can be that do not touch: how far the two nearest are apart."""
        apart = math.inf
        if len(self._points) > 1:
            wide, high = map(float, self.getViewBox().viewPixelSize())
            if wide > 0 and high > 0:
                at = np.array([point.x for point in self._points]) / (wide, high)
                away = np.hypot(*(at[:, None] - at[None]).transpose(2, 0, 1))
                np.fill_diagonal(away, np.inf)
                apart = float(away.min())
        share = _SHARE * apart / self._scale
        self._radius = self._scale * max(_SMALL, min(_MIDDLE, share))
        self._radius_of_low = self._scale * max(_SMALL, min(_LARGE, 1.5 * share))
        is_crowded = apart < _CROWDED * self._scale
        self._drawn = self._points[: _MOST_CROWDED if is_crowded else None]

    def _place(self, name: Tag, point: Extremum, marks: Crowd) -> bool:
        """Put a name beside its star where it hides least; nowhere, where it would hide a mark.
        Whether it is shown.
        """
        name.setVisible(False)
        room = marks.room.adjusted(_FROM_EDGE, _FROM_EDGE, -_FROM_EDGE, -_FROM_EDGE)
        places = marks.at(np.array([one.x for one in (point, *self._drawn)])).tolist()
        at, *others = (QPointF(*place) for place in places)
        text, gap = labels.minimum(point, self._span), self._scale * _LARGE + _AWAY
        name.say(text, (0.0, 0.0))
        size = name.boundingRect()
        least, best = math.inf, _SIDES[0]
        for side in _SIDES:
            rect = size.translated(
                at.x() + gap * side.right - side.anchor[0] * size.width(),
                at.y() + gap * side.down - side.anchor[1] * size.height(),
            )
            if not room.contains(rect) or marks.hides(rect):
                continue
            cost = side.cost + (self._lines.hidden_by(rect) if self._lines is not None else 0)
            near = rect.adjusted(-gap, -gap, gap, gap)
            cost += _STRANGER * any(near.contains(other) for other in others if other != at)
            if cost < least:
                least, best = cost, side
        if least == math.inf:
            return False
        name.say(text, best.anchor, (gap * best.right, gap * best.down))
        name.setPos(*point.x)
        name.setVisible(True)
        marks.add_tag(name)
        return True
