"""The map of walks: their fates as colours, and which walk is in force, pointed at or chosen."""

import math

import pyqtgraph as pg
from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from gd_desktop import map_labels as labels
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.landscape_marks import Crosshair
from gd_desktop.ui.plots.map_colours import Pixels
from gd_desktop.ui.plots.map_marks import CellFrame, Cells, Limits
from gd_desktop.ui.plots.map_wish import Cell, Drawn
from gd_desktop.ui.plots.marks import Mark, Tag, disc, pen
from gd_desktop.ui.theme import NOTE, TEXT, Theme

_LEFT = 60  # px at scale 1
_MOST_LETTERS = 8
_FAR = 10  # cells, with Shift
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
}


class MapPlot(Canvas):
    """Knows which cell is where; what is in it, and what to do with it, is for others."""

    pointed = Signal(object)  # Cell under the pointer or chosen by keys, or None
    loaded = Signal(object)  # Cell
    range_moved = Signal()

    def __init__(self) -> None:
        super().__init__(labels.MAP_PLOT)
        # What is under the pointer is told below the map: a tip would hide it.
        self.setToolTip("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._drawn: Drawn | None = None
        self._present = (math.nan, math.nan)
        self._chosen: QPointF | None = None
        self.cells, self.limits = Cells(), Limits()
        self.limit_tags = Tag(), Tag()
        self.letters = [Tag() for _ in range(_MOST_LETTERS)]
        self.crosshair, self.present = Crosshair(), Mark(disc)
        self.frame_ = CellFrame()
        tags = *self.limit_tags, *self.letters
        items: tuple[pg.GraphicsObject, ...] = (
            *(self.cells, self.limits, *tags),
            *(self.crosshair, self.present, self.frame_),
        )
        for depth, item in enumerate(items):
            item.setZValue(depth)
            item.setVisible(item in (self.cells, self.limits))
            self.addItem(item, ignoreBounds=True)
        self.box.sigRangeChanged.connect(self._follow_range)
        self.scene().sigMouseClicked.connect(self._click)
        self.scene().sigMouseMoved.connect(self._hover)

    # --- what is shown

    def dress(self, theme: Theme, _appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_canvas(theme)
        for axis in (self.bottom, self.left):
            axis.setGrid(False)  # it would lie under the cells
        self.left.setWidth(theme.px(_LEFT))
        ratio, card = self.devicePixelRatioF(), theme.colour("card")
        self.limits.dress(theme)
        self.crosshair.dress(theme)
        self.frame_.dress(theme)
        self.present.draw_with(
            theme.px(8), pen(card, 2.5 * theme.scale, ratio), theme.colour("path")
        )
        for tag in self.limit_tags:
            tag.dress(theme.font(NOTE), theme.colour("ink"), theme.colour("card", 0.85))
        for tag in self.letters:
            tag.dress(theme.font(TEXT, bold=True), theme.colour("ink"), theme.colour("card", 0.8))

    def name_axes(self, across: str, up: str, is_rate: bool) -> None:
        """What grows to the right, and whether it is the learning rate, which is never below 0;
        and what grows upwards.
        """
        for axis, name in ((self.bottom, across), (self.left, up)):
            if name != axis.labelText:
                axis.setLabel(name)
        self._fit_axis()
        self.box.setLimits(xMin=0.0 if is_rate else None)

    def show_map(self, drawn: Drawn, pixels: Pixels, with_letters: bool) -> None:
        """Show a map in these colours (rows, columns, 3)."""
        self._drawn = drawn
        (left, right), (bottom, top) = drawn.wish.across, drawn.wish.up
        self.cells.show_pixels(pixels, QRectF(left, bottom, right - left, top - bottom))
        for number, tag in enumerate(self.letters):
            place = drawn.letters[number] if number < len(drawn.letters) else None
            tag.setVisible(with_letters and place is not None)
            if place is not None:
                tag.say(labels.letter(number), (0.5, 0.5))
                tag.setPos(*place)
        self._show_limits(drawn)
        self._show_chosen()

    def clear_map(self) -> None:
        """Another map altogether is on its way."""
        self._drawn = None
        self.cells.clear()
        self.limits.show_at([])
        hidden: tuple[pg.GraphicsObject, ...] = (*self.letters, *self.limit_tags, self.frame_)
        for item in hidden:
            item.setVisible(False)

    def show_present(self, u: float, v: float) -> None:
        """Mark the walk in force."""
        self._present = u, v
        is_seen = math.isfinite(u) and math.isfinite(v)
        self.crosshair.setVisible(is_seen)
        self.present.setVisible(is_seen)
        if is_seen:
            self.crosshair.move_to(u, v)
            self.present.setPos(u, v)

    def _show_limits(self, drawn: Drawn) -> None:
        curvature = drawn.curvature
        at = [times / curvature for times in (1, 2)] if curvature is not None else []
        self.limits.show_at(at)
        of = 0 if len(drawn.mapped.minima) > 1 else None
        for times, tag in zip((1, 2), self.limit_tags, strict=True):
            tag.setVisible(bool(at))
            if at:
                self._put_limit_tag(tag, labels.limit_tag(times, of), at[times - 1])

    def _put_limit_tag(self, tag: Tag, text: str, x: float) -> None:
        """Beside the upper end of its line: to the right, where there is room; else to the left,
        below a name that may be there.
        """
        (_, right), (_, top) = self.box.viewRange()
        wide = float(self.box.viewPixelSize()[0])
        tag.say(text, (0.0, 0.0), (3, 3))
        if wide > 0 and x + tag.boundingRect().right() * wide > right:
            tag.say(text, (1.0, 0.0), (-3, 6 + tag.boundingRect().height()))
        tag.setPos(x, top)

    @Slot()
    def _follow_range(self) -> None:
        if self._drawn is not None:
            self._show_limits(self._drawn)
        self.range_moved.emit()

    # --- cells

    def _show_chosen(self) -> None:
        """Frame the cell that was chosen by keys, in a finer map too."""
        drawn, at = self._drawn, self._chosen
        cell = drawn.cell_at(at.x(), at.y()) if drawn is not None and at is not None else None
        self.frame_.setVisible(cell is not None)
        if drawn is not None and cell is not None:
            self.frame_.show_around(*drawn.area_of(cell))
            self.pointed.emit(cell)

    def _point_at(self, at: QPointF | None) -> None:
        """Frame the cell at a place in data units."""
        self._chosen = at
        self._show_chosen()
        if not self.frame_.isVisible():
            self.pointed.emit(None)

    # --- the person's moves

    @Slot(object)
    def _click(self, event: MouseClickEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        cell = self._cell_under(event.scenePos())
        if cell is not None:
            self.loaded.emit(cell)

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        is_over = self.box.sceneBoundingRect().contains(at)
        self._point_at(self.box.mapSceneToView(at) if is_over else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        drawn, key = self._drawn, Qt.Key(event.key())
        if drawn is None or key not in (*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        at = self._chosen if self._chosen is not None else QPointF(*self._present)
        cell = drawn.cell_at(at.x(), at.y())
        if key not in _MOVES:
            if cell is not None:
                self.loaded.emit(cell)
            return
        rows, columns = drawn.mapped.fates.shape
        up, across = _MOVES[key]
        far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        row, column = cell if cell is not None else (rows // 2, columns // 2)
        moved = (
            min(max(row + far * up, 0), rows - 1),
            min(max(column + far * across, 0), columns - 1),
        )
        (left, right), (bottom, top) = drawn.area_of(moved)
        self._point_at(QPointF((left + right) / 2, (bottom + top) / 2))

    def _cell_under(self, at: QPointF) -> Cell | None:
        if self._drawn is None or not self.box.sceneBoundingRect().contains(at):
            return None
        place = self.box.mapSceneToView(at)
        return self._drawn.cell_at(place.x(), place.y())
