"""Where a card goes in a window: beside what it is about, and off the balls."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QGraphicsView, QWidget

from gd_desktop.ui.plots.marks import Ball


def best_place(size: QSize, anchor: QRect, room: QRect, gap: int, keep: Sequence[QRect]) -> QPoint:
    """The upper left corner of a card: below, above, right or left of the anchor, `gap` pixels
    away, and wholly in the room; the first of these that covers neither the anchor nor what is
    to be kept in sight, or else the one that covers least of them.
    """
    wide, high = size.width(), size.height()
    below, above = anchor.bottom() + 1 + gap, anchor.top() - gap - high
    right, left = anchor.right() + 1 + gap, anchor.left() - gap - wide
    flush_right, flush_left = anchor.right() + 1 - wide, anchor.left()
    flush_top, flush_bottom = anchor.top(), anchor.bottom() + 1 - high
    corners = [(x, y) for y in (below, above) for x in (flush_right, flush_left)]
    corners += [(x, y) for x in (right, left) for y in (flush_top, flush_bottom)]
    places = [
        QRect(
            max(room.left(), min(x, room.right() + 1 - wide)),
            max(room.top(), min(y, room.bottom() + 1 - high)),
            wide,
            high,
        )
        for x, y in corners
    ]

    def covered(place: QRect) -> int:
        return sum(_shared(place, other) for other in (anchor, *keep))

    return min(places, key=covered).topLeft()


def _shared(one: QRect, other: QRect) -> int:
    """Pixels."""
    common = one.intersected(other)
    return common.width() * common.height() if common.isValid() else 0


def in_window(widget: QWidget) -> QRect:
    """Where a widget lies in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def balls(window: QWidget) -> list[QRect]:
    """Where in a window the balls are that are seen."""
    found = []
    for view in window.findChildren(QGraphicsView):
        if not view.isVisible():
            continue
        plot = in_window(view)
        for item in view.scene().items():
            if isinstance(item, Ball) and item.isVisible():
                at = view.mapFromScene(item.sceneBoundingRect()).boundingRect()
                found.append(at.translated(plot.topLeft()).intersected(plot))
    return found
