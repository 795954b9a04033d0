"""A plane on which a pointer chooses where to start, and asks what it costs at a place."""

from pyqtgraph.GraphicsScene.mouseEvents import MouseClickEvent
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from gd_desktop import landscape_labels as labels
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import fixed
from gd_desktop.ui.plots.canvas import within
from gd_desktop.ui.plots.foggy_canvas import FoggyCanvas
from gd_desktop.ui.plots.landscape_marks import Crosshair, PlaneBall
from gd_desktop.ui.plots.marks import Tag
from gd_desktop.ui.plots.plot_access import Way, nudge
from gd_desktop.ui.theme import NOTE, Theme


class PlaneCanvas(FoggyCanvas):
    """A click chooses a start, and so does the ball when it is dragged; a crosshair follows the
    pointer. The costs are others' to know: they are wanted, and told.
    """

    start_chosen = Signal(float, float)
    start_dragged = Signal(float, float)
    start_dropped = Signal()
    cost_wanted = Signal(float, float)  # at the crosshair

    def __init__(self, name: str) -> None:
        super().__init__(name)
        # The tip is the card's heading's: here it would hide what the crosshair points at.
        self.setToolTip("")
        self._appearance = Appearance()
        self.ball: PlaneBall = PlaneBall()
        self.crosshair = Crosshair()
        self.cost_tag = Tag()
        for item in (self.ball, self.crosshair, self.cost_tag):
            item.setVisible(False)
        self.ball.moved.connect(self._drag)
        self.ball.dropped.connect(self._drop)
        self.scene().sigMouseClicked.connect(self._click)
        self.scene().sigMouseMoved.connect(self._hover)

    def dress_pointer(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, decimals and the letter of the cost."""
        self._appearance = appearance
        self.crosshair.dress(theme)
        self.cost_tag.dress(theme.font(NOTE), theme.colour("cost_text"), theme.colour("card", 0.92))
        self.cost_tag.setVisible(False)

    def show_cost(self, u: float, v: float, cost: float) -> None:
        """Write the cost at a place that was asked for, while the pointer is over the plot."""
        appearance = self._appearance
        self.tell(u, v, labels.cost_at(appearance.cost_letter, fixed(cost, appearance.style)))

    def tell(self, u: float, v: float, text: str) -> None:
        """Write something beside the crosshair, towards the middle of the picture."""
        if not self.crosshair.isVisible():
            return
        (left, right), (bottom, top) = self.box.viewRange()
        is_right, is_top = u > (left + right) / 2, v > (bottom + top) / 2
        self.cost_tag.say(
            text,
            (1.0 if is_right else 0.0, 0.0 if is_top else 1.0),
            (-10 if is_right else 10, 10 if is_top else -10),
        )
        self.cost_tag.setPos(u, v)
        self.cost_tag.setVisible(True)

    def _want_cost(self) -> None:
        place = self.crosshair.place
        self.cost_wanted.emit(place.x(), place.y())

    @Slot(object)
    def _click(self, event: MouseClickEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or event.double() or event.isAccepted():
            return
        at = event.scenePos()
        if self.box.sceneBoundingRect().contains(at) and not self._is_on_ball(at):
            place = self.box.mapSceneToView(at)
            self.start_chosen.emit(place.x(), place.y())

    def _is_on_ball(self, at: QPointF) -> bool:
        return bool(self.ball.isVisible() and self.ball.contains(self.ball.mapFromScene(at)))

    def _nudge(self, way: Way, event: QKeyEvent) -> bool:
        across, up = self.box.viewRange()
        self._drag(
            self.ball.x() + way[0] * nudge(event, across),
            self.ball.y() + way[1] * nudge(event, up),
        )
        return True

    @Slot(float, float)
    def _drag(self, u: float, v: float) -> None:
        self.hold(True)
        self._hide_crosshair()
        across, up = self.box.viewRange()
        self.start_dragged.emit(within(u, across), within(v, up))

    @Slot()
    def _drop(self) -> None:
        self.hold(False)
        self.start_dropped.emit()

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        is_over = self.box.sceneBoundingRect().contains(at)
        if not is_over or self._is_held or self._is_on_ball(at):
            self._hide_crosshair()
            return
        place = self.box.mapSceneToView(at)
        self.crosshair.move_to(place.x(), place.y())
        self.crosshair.setVisible(True)
        self._want_cost()

    def leaveEvent(self, event: QEvent) -> None:
        self._hide_crosshair()
        super().leaveEvent(event)

    def _hide_crosshair(self) -> None:
        self.crosshair.setVisible(False)
        self.cost_tag.setVisible(False)
