"""Keeps what is said of a point inside its plot, and off what is said of others."""

from collections.abc import Sequence
from typing import NamedTuple

from pyqtgraph import ViewBox
from PySide6.QtCore import QPointF, QRectF

from gd_desktop.ui.plots.marks import Tag

_RIM = 2.0  # px


class Wish(NamedTuple):
    """How a tag is to lie beside its point: see `Tag.say`."""

    anchor: tuple[float, float]
    gap: tuple[float, float]


class TagRoom:
    """The inside of a plot in pixels, from its upper left, and the tags that have a place in it."""

    def __init__(self, box: ViewBox) -> None:
        (self._left, right), (bottom, self._top) = box.viewRange()
        self._wide, self._high = map(float, box.viewPixelSize())
        self._taken: list[QRectF] = []
        self._room = QRectF()
        if self._wide > 0 and self._high > 0:
            across, up = (right - self._left) / self._wide, (self._top - bottom) / self._high
            self._room = QRectF(0, 0, across, up).adjusted(_RIM, _RIM, -_RIM, -_RIM)

    def put(
        self, tag: Tag, at: tuple[float, float], texts: Sequence[str], wishes: Sequence[Wish]
    ) -> bool:
        """Put a tag beside a point in data units: with the first of the texts, and in the first of
        the ways, for which there is room; where there is none, it is hidden. Whether it is shown.
        """
        tag.setPos(*at)
        if self._room.isEmpty():
            tag.hide()
            return False
        pixel = QPointF((at[0] - self._left) / self._wide, (self._top - at[1]) / self._high)
        for text in texts:
            for anchor, gap in wishes:
                tag.say(text, anchor, gap)
                wanted = tag.boundingRect().translated(pixel)
                place = self._inside(wanted)
                if place is None or any(place.intersects(other) for other in self._taken):
                    continue
                moved = place.topLeft() - wanted.topLeft()
                tag.say(text, anchor, (gap[0] + moved.x(), gap[1] + moved.y()))
                self._taken.append(place)
                tag.show()
                return True
        tag.hide()
        return False

    def _inside(self, rect: QRectF) -> QRectF | None:
        """A rectangle moved into the plot; None if it is larger."""
        room = self._room
        if rect.width() > room.width() or rect.height() > room.height():
            return None
        left = min(max(rect.left(), room.left()), room.right() - rect.width())
        top = min(max(rect.top(), room.top()), room.bottom() - rect.height())
        return QRectF(left, top, rect.width(), rect.height())
