"""A plot with this app's axes and colours, and a range that it comes back to."""

# ruff: noqa: N802
# The names are Qt's and pyqtgraph's.

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem, QSizePolicy

from gd_desktop import labels
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.plots import plot_access
from gd_desktop.ui.plots.axis import Axis
from gd_desktop.ui.plots.frame import Frame
from gd_desktop.ui.roles import Role
from gd_desktop.ui.theme import NOTE, Theme

Range = tuple[float, float]
_LOW = 130  # px
LEFT_AXIS = 74  # px at scale 1: room for a title and for 10⁻¹⁰


_ZOOM_IN, _ZOOM_OUT = 1e-4, 1e4  # of the whole picture
_LARGEST = 1e302  # times all that can be zoomed out it is finite


def _resolvable(ends: Range) -> Range:
    """A range wide enough that floats can tell its pixels apart, and that is itself finite.

    A pixel of width 0 would end in a division by zero in the middle of a paint.
    """
    low, high = (within(end, (-_LARGEST, _LARGEST)) for end in ends)
    least = max(1e-7 * max(abs(low), abs(high)), 1e-290)
    lacking = least - (high - low)
    return (low - lacking / 2, high + lacking / 2) if lacking > 0 else (low, high)


def within(value: float, ends: Range) -> float:
    """A number, or the end of a range that it lies beyond."""
    return min(max(value, ends[0]), ends[1])


class Canvas(pg.GraphicsView):
    """A plot that keeps the range it is told, until a person pans or zooms.

    Ranges are always set, never found automatically: that would cost several times the frame.
    """

    panned = Signal(bool)  # whether a person has moved the range

    accessible_role = Role.Chart

    # Of the class: pyqtgraph resizes a plot before it is made.
    _theme: Theme | None = None

    def __init__(self, name: str) -> None:
        super().__init__()
        self.bottom, self.left = Axis("bottom"), Axis("left")
        self._inside = Frame(self.bottom, self.left)
        self.setCentralItem(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.enableMouse(False)  # the box has its own ways
        keep_left_to_right(self)
        self.setAccessibleName(name)
        self.setToolTip(labels.PLOT_TIP)
        # A click here ends what is being typed elsewhere.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box = self._inside.box
        self.box.disableAutoRange()
        self.box.setDefaultPadding(0)
        self.box.sigRangeChangedManually.connect(self._moved)
        self._home: tuple[Range, Range] = ((0.0, 1.0), (0.0, 1.0))
        self._is_panned = False
        self._is_held = False

    def getPlotItem(self) -> Frame:
        """What the plot consists of; named as in pyqtgraph."""
        return self._inside

    def close(self) -> None:
        """Take it apart, and close it."""
        self._inside.close()
        self.setParent(None)
        super().close()

    # An item asks these of the plot before it is in the box.

    def viewRange(self) -> list[list[float]]:
        """The range that is seen, of x and of y."""
        return self.box.viewRange()  # type: ignore[no-any-return]

    def viewRect(self) -> QRectF:
        """The same as a rectangle."""
        return self.box.viewRect()  # type: ignore[no-any-return]

    def addItem(self, item: QGraphicsItem, **told: Any) -> None:
        """Put an item into the plot; `told` is what pyqtgraph's ViewBox.addItem takes."""
        self._inside.add(item, **told)

    def removeItem(self, item: QGraphicsItem) -> None:
        """Take an item out again."""
        self._inside.remove(item)

    @property
    def is_panned(self) -> bool:
        """Whether a person has moved the range."""
        return self._is_panned

    def set_home(self, x: Range, y: Range) -> None:
        """The range that shows the whole story; shown at once unless a person has moved it."""
        x, y = _resolvable(x), _resolvable(y)
        if (x, y) == self._home:
            return
        self._home = (x, y)
        wide, high = x[1] - x[0], y[1] - y[0]
        self.box.setLimits(
            minXRange=_ZOOM_IN * wide,
            maxXRange=_ZOOM_OUT * wide,
            minYRange=_ZOOM_IN * high,
            maxYRange=_ZOOM_OUT * high,
        )
        if not (self._is_panned or self._is_held):
            self._show_home()

    def hold(self, on: bool) -> None:
        """Keep the range as it is while something in the plot is dragged."""
        self._is_held = on
        if not (on or self._is_panned):
            self._show_home()

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self._is_panned = False
        self._show_home()
        self.panned.emit(False)

    def dress_canvas(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self.setBackground(theme.colour("card"))
        for axis in (self.bottom, self.left):
            axis.setPen(pg.mkPen(theme.colour("dim", 0.7), width=self.devicePixelRatioF()))
            axis.setTextPen(theme.colour("dim"))
            axis.setTickFont(theme.font(NOTE))
            axis.label.setFont(theme.font(NOTE))
            axis.fit_title()
            axis.setStyle(tickLength=-theme.px(4), tickTextOffset=theme.px(6))
            axis.setGrid(31)  # of 255: 12 %
        self.left.setWidth(theme.px(LEFT_AXIS))
        self._theme = theme
        self._fit_axis()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_axis()

    # --- by keyboard

    def event(self, event: QEvent) -> bool:
        if plot_access.moves_range(event):
            # Its keys are its own while it has the focus, whatever they do elsewhere.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._move_range(event):
                return True
        return bool(super().event(event))

    def _move_range(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        return not self._is_held and plot_access.move_range(self.box, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Where the arrows have no other meaning, they pan.
        way = plot_access.arrow(event)
        if way is None or self._is_held or not any(self.box.state["mouseEnabled"]):
            super().keyPressEvent(event)
        else:
            plot_access.pan(self.box, way)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._theme is not None and self.hasFocus():
            plot_access.draw_focus(self.viewport(), self._theme)

    def _fit_axis(self) -> None:
        """In a low plot the axis goes without its title: the picture needs the room more."""
        theme = self._theme
        # The label goes when a plot is closed, and pyqtgraph resizes it even then.
        if theme is None or self.bottom.label is None:
            return
        has_title = bool(self.bottom.labelText) and self.height() >= theme.px(_LOW)
        self.bottom.showLabel(has_title)
        self.bottom.setHeight(theme.px(44 if has_title else 24))

    def _show_home(self) -> None:
        x, y = self._home
        self.box.setRange(xRange=x, yRange=y, padding=0, update=True)

    def _moved(self) -> None:
        if not self._is_panned:
            self._is_panned = True
            self.panned.emit(True)
