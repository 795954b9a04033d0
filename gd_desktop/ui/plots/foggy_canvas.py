"""A plot of ground that fog can lie on."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.fog import Fog
from gd_desktop.ui.plots.marks import Ball, Overlay
from gd_desktop.ui.plots.plot_access import Way, arrow


class FoggyCanvas(Canvas):
    """In fog, nothing of the ground is to be seen but what a walk has felt of it."""

    ball: Ball  # where the walker stands
    felt: Overlay

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.fog = Fog()
        # What there is of the ground, under the fog and over the walk: fog hides both.
        self.ground, self.signs = pg.ItemGroup(), pg.ItemGroup()
        self.fog.changed.connect(self._follow_fog)
        self._is_nudging = False

    # --- the start, by keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = arrow(event)
        if way is not None and self.ball.isVisible() and self._nudge(way, event):
            self._is_nudging = True
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self._end_nudge()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end_nudge()

    def _nudge(self, way: Way, event: QKeyEvent) -> bool:
        """Begin a little away from the ball, as if that had been dragged there. False: there is no
        start that way.
        """
        raise NotImplementedError

    def _end_nudge(self) -> None:
        if self._is_nudging:
            self._is_nudging = False
            self._drop()

    def _drop(self) -> None:
        """What moved the start is let go."""
        raise NotImplementedError

    # --- the fog

    def lay(
        self,
        ground: Sequence[QGraphicsItem],
        walk: Sequence[QGraphicsItem],
        signs: Sequence[QGraphicsItem],
        over: Sequence[QGraphicsItem],
    ) -> None:
        """Put the items into the plot, the lowest first."""
        items = (self.ground, *ground, self.fog, self.felt, *walk, self.signs, *signs, *over)
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        for group, parts in ((self.ground, ground), (self.signs, signs)):
            for part in parts:
                part.setParentItem(group)

    @property
    def is_foggy(self) -> bool:
        """Whether all is hidden but what the walk has felt."""
        return self.fog.is_on

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide all but what the walk has felt; or lift the fog, from the ball outwards."""
        if on != self.fog.is_on:
            self.fog.set_on(on, self.ball.pos(), self, animated)
            self._follow_fog()

    @Slot()
    def _follow_fog(self) -> None:
        for group in (self.ground, self.signs):
            group.setVisible(not self.fog.hides_all)
        self.signs.setOpacity(self.fog.shown_signs)
        self.felt.setVisible(self.fog.clearness < 1)
        self.felt.setOpacity(1 - self.fog.clearness)
