"""What both pictures of a race's paths have in common: the lanes, and the start they are given."""

from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent

from gd_desktop import race_labels
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import readable
from gd_desktop.ui.plots.canvas import Canvas, within
from gd_desktop.ui.plots.plot_access import nudge
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.race.racers import Racers
from gd_desktop.ui.race.start_handle import StartHandle
from gd_desktop.ui.theme import Theme

Place = tuple[float, float]

_ARROWS = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, 1),
    int(Qt.Key.Key_Down): (0, -1),
}


class PathPlot(Canvas):
    """A click, a drag or an arrow key gives all lanes another start."""

    start_chosen = Signal(float, float)  # in data units, with no more digits than can be seen
    start_dragged = Signal(float, float)
    start_dropped = Signal()
    line_width = 2.2  # px at scale 1
    marker_radius = 8.0

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setToolTip("")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._heat: Heat | None = None
        self.racers = Racers()
        self.handle = StartHandle()
        self.handle.setVisible(False)
        self.handle.dragged.connect(self._drag)
        self.handle.dropped.connect(self._drop)
        self.scene().sigMouseClicked.connect(self._click)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters; the lanes come again after it."""
        self.dress_canvas(theme)
        self.racers.dress(theme, self.devicePixelRatioF(), self.line_width, self.marker_radius)
        self._dress_handle()
        self.set_fog(appearance.fog)

    def show_heat(self, heat: Heat) -> None:
        """Show the lanes as they stand."""
        begins = not heat.is_same_race(self._heat)
        self._heat = heat
        if begins:
            self._begin(heat)
        self._redraw(heat)
        self._show_start(heat)
        self.setAccessibleDescription(race_labels.paths_summary(heat.step, len(heat.frames)))

    def go_home(self) -> None:
        """Return to the range that shows the whole race."""
        if self._heat is not None:
            self._begin(self._heat)
            self._redraw(self._heat)
        super().go_home()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(event.key())
        if arrow is None or not self.handle.isVisible():
            super().keyPressEvent(event)
            return
        at = self.handle.pos()
        moved = [
            here + way * nudge(event, ends)
            for here, way, ends in zip((at.x(), at.y()), arrow, self.box.viewRange(), strict=True)
        ]
        self.start_dragged.emit(*self._readable(moved[0], moved[1]))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() in _ARROWS and not event.isAutoRepeat():
            self.start_dropped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._dress_handle()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._dress_handle()

    def _dress_handle(self) -> None:
        if self._theme is not None:
            self.handle.dress(self._theme, self.devicePixelRatioF(), self.hasFocus())

    # --- what the two pictures differ in

    def set_fog(self, on: bool) -> None:
        """Hide what the lanes walk on, or show it."""
        raise NotImplementedError

    def _begin(self, heat: Heat) -> None:
        """Another race: the range, and whatever stays the same through it."""
        raise NotImplementedError

    def _redraw(self, heat: Heat) -> None:
        """Draw the lanes."""
        raise NotImplementedError

    def _start_place(self, heat: Heat) -> Place | None:
        """Where all lanes begin, in data units; None where they do not begin at one place."""
        raise NotImplementedError

    # --- the start

    def _show_start(self, heat: Heat) -> None:
        place = self._start_place(heat)
        self.handle.setVisible(place is not None)
        if place is not None:
            self.handle.setPos(*place)

    @Slot(object)
    def _click(self, event: MouseClickEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double():
            return
        at = event.scenePos()
        is_inside = self.box.sceneBoundingRect().contains(at)
        if self._heat is not None and is_inside and not self._is_on_handle(at):
            place = self.box.mapSceneToView(at)
            self.start_chosen.emit(*self._readable(place.x(), place.y()))

    def _is_on_handle(self, at: QPointF) -> bool:
        handle = self.handle
        return bool(handle.isVisible() and handle.contains(handle.mapFromScene(at)))

    @Slot(float, float)
    def _drag(self, x: float, y: float) -> None:
        self.hold(True)
        self.start_dragged.emit(*self._readable(x, y))

    @Slot()
    def _drop(self) -> None:
        self.hold(False)
        self.start_dropped.emit()

    def _readable(self, x: float, y: float) -> Place:
        across, up = (tuple(ends) for ends in self.box.viewRange())
        return readable(within(x, across), across), readable(within(y, up), up)
