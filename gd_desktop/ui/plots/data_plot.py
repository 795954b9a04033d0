"""Samples of two features, and what the neuron makes of every place between them."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent

from gd_desktop import data_labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.canvas import Range, within
from gd_desktop.ui.plots.landscape_marks import Crosshair
from gd_desktop.ui.plots.line import Line
from gd_desktop.ui.plots.marks import pen
from gd_desktop.ui.plots.plot_access import Way, arrow, nudge
from gd_desktop.ui.plots.sample_canvas import SampleCanvas, axis_title, reach
from gd_desktop.ui.theme import Theme

_COLUMNS, _ROWS = 128, 96  # of the shading
_BLANK: Range = (-6.0, 6.0)
_APART = 18  # px between points painted in one stroke
_ERASER = 14  # px
_DABS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DataPlot(SampleCanvas):
    """Two features: the samples, the probability as shading, and the boundary ŷ = ½.

    Coordinates in its signals are those of the axes: the neuron's inputs.
    """

    point_asked = Signal(float, float)
    point_painted = Signal(float, float, int)  # and the class
    point_erased = Signal(float, float)
    stroke_ended = Signal()

    features = 2

    def __init__(self) -> None:
        super().__init__(data_labels.DATA)
        self._is_blank = False
        self._painting: int | None = None
        self._is_erasing = False
        self._dabbed: QPointF | None = None  # the last point of the stroke, in the view's pixels
        self._grid: tuple[object, Matrix] | None = None
        self.boundary = Line()
        self.brush = Crosshair()  # where keys paint
        self.brush.setVisible(False)
        self.stack(3, self.boundary)
        self.stack(9, self.brush)

    @property
    def is_blank(self) -> bool:
        return self._is_blank

    @property
    def eraser(self) -> tuple[float, float]:
        """How far, along each axis, what is erased lies from `point_erased` at most."""
        wide, high = self.box.viewPixelSize()
        size = _ERASER * (self._theme.scale if self._theme is not None else 1.0)
        return size * float(wide), size * float(high)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        ink = pen(theme.colour("ink"), 3 * theme.scale, self.devicePixelRatioF())
        self.boundary.setPen(ink)
        self.brush.dress(theme)
        super().dress(theme, appearance)

    def ask(self, x: float | None, y: float = 0.0) -> None:
        """Mark a point that was asked for; with None, none."""
        self._asked = None if x is None else (x, y)
        self._redraw()

    def set_painting(self, label: int | None) -> None:
        """Whether the mouse paints samples, and of which class. The range then stands still."""
        self._painting = label
        self._dabbed = None
        is_on = label is not None
        if not is_on:
            self.brush.setVisible(False)
        self.hold(is_on)
        if is_on:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.viewport().unsetCursor()

    def show_blank(self, on: bool) -> None:
        """An empty picture to paint on, until off."""
        if on == self._is_blank:
            return
        self._is_blank = on
        if on:
            self.set_home(_BLANK, _BLANK)
            self.go_home()
            for axis in (self.bottom, self.left):
                self.name_axis(axis, "")
        else:
            # The data as it is now, from the next frame on or at once.
            self._inputs = None
            if self._frame is not None:
                self.show_frame(self._frame)
        self._redraw()

    # --- painting by keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        label, way = self._painting, arrow(event)
        if label is None:
            super().keyPressEvent(event)
            return
        key = event.key()
        if way is not None:
            self._move_brush(way, event)
        elif key in _DABS and self.brush.isVisible():
            self.point_painted.emit(self.brush.place.x(), self.brush.place.y(), label)
        elif key == Qt.Key.Key_Delete and self.brush.isVisible():
            self.point_erased.emit(self.brush.place.x(), self.brush.place.y())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if self._painting is not None and not event.isAutoRepeat():
            self.stroke_ended.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.brush.setVisible(False)

    def _move_brush(self, way: Way, event: QKeyEvent) -> None:
        """From the middle of the picture at first."""
        across, up = self.box.viewRange()
        if not self.brush.isVisible():
            self.brush.move_to(sum(across) / 2, sum(up) / 2)
            self.brush.setVisible(True)
            return
        at = self.brush.place
        self.brush.move_to(
            within(at.x() + way[0] * nudge(event, across), tuple(across)),
            within(at.y() + way[1] * nudge(event, up), tuple(up)),
        )

    # --- painting by mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._painting is None:
            super().mousePressEvent(event)
            return
        event.accept()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._is_erasing = event.button() == Qt.MouseButton.RightButton or is_shifted
        if event.button() != Qt.MouseButton.MiddleButton:
            self._dab(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick dabs are two dabs.
        if self._painting is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._painting is None:
            super().mouseMoveEvent(event)
            return
        event.accept()
        apart = (_ERASER / 2 if self._is_erasing else _APART) * self._scale()
        # A quick hand moves farther than that from one event to the next.
        while self._dabbed is not None:
            way = event.position() - self._dabbed
            length = math.hypot(way.x(), way.y())
            if length < apart:
                break
            self._dab(self._dabbed + way * (apart / length))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._painting is None:
            super().mouseReleaseEvent(event)
            return
        event.accept()
        self._dabbed = None
        self.stroke_ended.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._painting is None:
            super().wheelEvent(event)
        else:
            event.accept()

    def places(self, inputs: Matrix, labels: Vector) -> tuple[Vector, Vector]:
        return inputs[:, 0], inputs[:, 1]

    def home(self, x: Vector, y: Vector) -> tuple[Range, Range]:
        return reach(x), reach(y)

    def name_axes(self, data: Dataset, scale: str) -> None:
        axes = (self.bottom, "x₁"), (self.left, "x₂")
        for (axis, symbol), column in zip(axes, data.names, strict=True):
            self.name_axis(axis, axis_title(data, column, scale), symbol)

    def draw(self, neuron: Neuron, x: Vector, theme: Theme) -> None:
        (left, right), (bottom, top) = self.box.viewRange()
        outputs = neuron.outputs(self._cells(left, right, bottom, top), x)
        outputs = np.nan_to_num(outputs, copy=False, nan=0.5).reshape(_ROWS, _COLUMNS)
        self.shading.show_outputs(outputs, QRectF(left, bottom, right - left, top - bottom))
        line = crossing(x, (left, right), (bottom, top))
        self.boundary.setVisible(line is not None)
        self.boundary.setZValue(5.5 if self.is_crowded else 3)
        if line is not None:
            self.boundary.setData(*line)
        if self._asked is not None:
            self.show_answer(*self._asked)

    def hide_drawn(self) -> None:
        self.boundary.hide()

    def ask_at(self, x: float, y: float) -> None:
        self.point_asked.emit(x, y)

    def _cells(self, left: float, right: float, bottom: float, top: float) -> Matrix:
        """The middles of the shading's cells as inputs, row by row from below."""
        area = (left, right, bottom, top)
        if self._grid is None or self._grid[0] != area:
            across = left + (np.arange(_COLUMNS) + 0.5) / _COLUMNS * (right - left)
            up = bottom + (np.arange(_ROWS) + 0.5) / _ROWS * (top - bottom)
            x, y = np.meshgrid(across, up)
            cells = np.column_stack((x.ravel(), y.ravel(), np.ones(_ROWS * _COLUMNS)))
            self._grid = (area, cells)
        return self._grid[1]

    def _scale(self) -> float:
        return self._theme.scale if self._theme is not None else 1.0

    def _dab(self, at: QPointF) -> None:
        """Paint or erase at a place in the view's pixels, if it is inside the axes."""
        self._dabbed = at
        scene = self.mapToScene(at.toPoint())
        if self._painting is None or not self.box.sceneBoundingRect().contains(scene):
            return
        spot = self.box.mapSceneToView(scene)
        if self._is_erasing:
            self.point_erased.emit(spot.x(), spot.y())
        else:
            self.point_painted.emit(spot.x(), spot.y(), self._painting)


def crossing(x: Vector, across: Range, up: Range) -> tuple[Vector, Vector] | None:
    """The two ends, x and y of each, of what is seen of the line w₁x₁ + w₂x₂ + b = 0.

    None where nothing of it is seen, and for weights of 0.
    """
    (left, right), (bottom, top) = across, up
    largest = float(np.abs(x).max())
    if not 0 < largest < math.inf:
        return None
    # The same line, of weights whose products are no smaller than floats can be.
    x = x / largest
    # In units of the picture, where an axis of mm beside one of km makes no difference.
    a, c = x[0] * (right - left), x[1] * (top - bottom)
    d = x[0] * left + x[1] * bottom + x[2]
    size = max(abs(a), abs(c))
    if not 0 < size < math.inf or not math.isfinite(d):
        return None
    with np.errstate(all="ignore"):  # a line that far away ends up outside, as it should
        return _clipped(a, c, d, across, up)


def _clipped(
    a: float, c: float, d: float, across: Range, up: Range
) -> tuple[Vector, Vector] | None:
    """What of the line a·u + c·v + d = 0 lies in the unit square, as a part of the picture."""
    (left, right), (bottom, top) = across, up
    # Along the axis that the line is nearest to, its other coordinate changes the least.
    is_flat = abs(c) >= abs(a)
    slow, fast = (c, a) if is_flat else (a, c)
    first, slope = -d / slow, -fast / slow
    begin, end = 0.0, 1.0
    if slope == 0:
        if not 0 <= first <= 1:
            return None
    else:
        edges = sorted((-first / slope, (1 - first) / slope))
        begin, end = max(begin, edges[0]), min(end, edges[1])
        if not begin < end:
            return None
    along = np.array([begin, end])
    aside = first + slope * along
    u, v = (along, aside) if is_flat else (aside, along)
    return left + u * (right - left), bottom + v * (top - bottom)
