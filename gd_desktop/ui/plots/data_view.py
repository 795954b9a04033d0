"""The picture of the data that fits the number of its features."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from gd_desktop import data_labels
from gd_desktop.app.frame import Frame
from gd_desktop.core.neuron import Neuron
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.data_plot import DataPlot
from gd_desktop.ui.plots.sigmoid_plot import SigmoidPlot
from gd_desktop.ui.plots.weights_plot import WeightsPlot
from gd_desktop.ui.theme import Theme


class DataView(QStackedWidget):
    """One feature on a sigmoid, two on a plane, more as weights."""

    sample_chosen = Signal(int)  # a row of the training samples
    point_asked = Signal(object)  # a tuple of the neuron's inputs, one or two
    point_painted = Signal(float, float, int)  # two inputs and a class
    point_erased = Signal(float, float)
    stroke_ended = Signal()
    noted = Signal(str)  # what there is to know of the picture; empty: nothing
    panned = Signal(bool)  # whether a person has moved the range

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(data_labels.DATA.name)
        self.curve, self.plane, self.weights = SigmoidPlot(), DataPlot(), WeightsPlot()
        self._asked: tuple[float, ...] | None = None
        self._note = ""
        for view in (self.curve, self.plane, self.weights):
            self.addWidget(view)
            view.sample_chosen.connect(self.sample_chosen)
        self.curve.point_asked.connect(self._ask_one)
        self.plane.point_asked.connect(self._ask_two)
        self.plane.point_painted.connect(self.point_painted)
        self.plane.point_erased.connect(self.point_erased)
        self.plane.stroke_ended.connect(self.stroke_ended)
        for plot in (self.curve, self.plane):
            plot.noted.connect(self._tell)
            plot.panned.connect(self._pass_panned)
        self._frame: Frame | None = None

    @property
    def current(self) -> SigmoidPlot | DataPlot | WeightsPlot:
        """The view that is shown."""
        number = self.currentIndex()
        return (self.curve, self.plane, self.weights)[number]

    @property
    def is_panned(self) -> bool:
        """Whether a person has moved the range of what is shown."""
        current = self.current
        return not isinstance(current, WeightsPlot) and current.is_panned

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        for view in (self.curve, self.plane, self.weights):
            view.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands; one that is no neuron's is passed over."""
        if not isinstance(frame.problem, Neuron):
            return
        before, self._frame = self._frame, frame
        if before is not None and before.setup.data != frame.setup.data:
            # A place in other data is another question.
            keeps = self.plane.is_blank or (
                before.setup.data is not None
                and frame.setup.data is not None
                and before.setup.data.names == frame.setup.data.names
            )
            if not keeps:
                self.ask(None)
        self._turn()
        self.current.show_frame(frame)

    def select(self, row: int) -> None:
        """Show which training sample is spoken of."""
        for view in (self.curve, self.plane, self.weights):
            view.select(row)

    def ask(self, inputs: tuple[float, ...] | None) -> None:
        """Mark a place that was asked for; with None, none."""
        self.curve.ask(inputs[0] if inputs is not None and len(inputs) == 1 else None)
        if inputs is not None and len(inputs) == 2:
            self.plane.ask(*inputs)
        else:
            self.plane.ask(None)

    def set_painting(self, label: int | None) -> None:
        """Whether the mouse paints samples of two features, and of which class."""
        self.plane.set_painting(label)

    def show_blank(self, on: bool) -> None:
        """An empty plane to paint on, whatever the data is, until off."""
        self.plane.show_blank(on)
        self._turn()
        if not on and self._frame is not None:
            self.current.show_frame(self._frame)

    def set_own_units(self, on: bool) -> None:
        """Whether many weights are those of the features as they were measured."""
        self.weights.set_own_units(on)

    def describe(self, summary: str) -> None:
        """What the picture says, for a screen reader: the data, and how the walk stands."""
        data = self._frame.setup.data if self._frame is not None else None
        told = data_labels.described(data) if data is not None else ""
        self.current.setAccessibleDescription(f"{told} {summary}".lstrip())

    def go_home(self) -> None:
        """Return to the range that shows all the data."""
        current = self.current
        if not isinstance(current, WeightsPlot):
            current.go_home()

    def _turn(self) -> None:
        problem = self._frame.problem if self._frame is not None else None
        count = len(problem.names) if isinstance(problem, Neuron) else 2
        fitting = {1: self.curve, 2: self.plane}.get(count, self.weights)
        view = self.plane if self.plane.is_blank else fitting
        if view is not self.currentWidget():
            self.setCurrentWidget(view)
            self.panned.emit(self.is_panned)

    @Slot(float)
    def _ask_one(self, x: float) -> None:
        self.point_asked.emit((x,))

    @Slot(float, float)
    def _ask_two(self, x: float, y: float) -> None:
        self.point_asked.emit((x, y))

    @Slot(str)
    def _tell(self, note: str) -> None:
        self.noted.emit(note)

    @Slot(bool)
    def _pass_panned(self, on: bool) -> None:
        self.panned.emit(on)
