"""The card with the lanes' paths: over a landscape, or down a curve."""

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gd_desktop import landscape_labels, race_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.lanes import START, LaneRefusal
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Problem
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import first_point
from gd_desktop.formulas import parameter_titles
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.landscape.survey import Survey, Surveyed, Wish
from gd_desktop.ui.race.curve_plot import CurvePlot
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.race.path_plot import PathPlot
from gd_desktop.ui.race.plane_plot import PlanePlot
from gd_desktop.ui.theme import NOTE, Theme

_LEAST_WIDE = 180  # px at scale 1, of the picture with its axis
_ALL = 1000  # of the room that the card's heading leaves


class PathCard(Card):
    """Shows the lanes on the problem's picture; what a pointer does there becomes their start."""

    failed = Signal(object)  # Failure, of a computation for the picture
    refused = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(race_labels.PATHS, parent)
        self._session = session
        self._heat: Heat | None = None
        self._names: tuple[str, ...] = ()
        self.plane, self.curve = PlanePlot(), CurvePlot()
        self._plots = QStackedWidget()
        self._plots.addWidget(self.plane)
        self._plots.addWidget(self.curve)
        self.note = Elided()
        self.heading.setToolTip(race_labels.PATHS_TIP)
        self.heading_row.insertWidget(1, self.note, _ALL)
        self.body.addWidget(self._plots, 1)
        self._survey = Survey(jobs, self)
        self._survey.surveyed.connect(self._show_surveyed)
        self._survey.failed.connect(self.failed)
        self.plane.landscape_wanted.connect(self._want)
        for plot in (self.plane, self.curve):
            plot.start_chosen.connect(self._start_at)
            plot.start_dragged.connect(self._drag_start)
            plot.start_dropped.connect(session.end_gesture)

    @property
    def plot(self) -> PathPlot:
        """The picture that is seen."""
        return self.curve if self._plots.currentWidget() is self.curve else self.plane

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters; the lanes come again after it."""
        self.dress_card(theme)
        self.note.setFont(theme.font(NOTE))
        self._plots.setMinimumWidth(theme.px(_LEAST_WIDE))
        for plot in (self.plane, self.curve):
            plot.dress(theme, appearance)

    def show_heat(self, heat: Heat) -> None:
        """Show the lanes as they stand."""
        self._heat = None  # or a landscape would be wanted of a range that is not its own yet
        names = heat.problem.parameters
        is_curve = len(names) == 1
        self._plots.setCurrentWidget(self.curve if is_curve else self.plane)
        if names != self._names:
            self._names = names
            if not is_curve:
                across, up = _titles(heat.problem)[:2]
                self.plane.set_axes((0, 1), (across, up))
        self.plot.show_heat(heat)
        self._heat = heat
        self._write_note(heat)
        self._want()

    def set_fog(self, on: bool) -> None:
        """Hide what the lanes walk on, or show it."""
        for plot in (self.plane, self.curve):
            plot.set_fog(on)

    def go_home(self) -> None:
        """Return to the range that shows the whole race."""
        self.plot.go_home()

    def hurry(self) -> None:
        """Begin with the fine picture now, without waiting for a rest."""
        self._survey.hurry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    # --- the landscape

    @Slot()
    def _want(self) -> None:
        heat = self._heat
        if heat is None or self.plot is self.curve or not self.isVisible():
            return
        first = heat.frames[0]
        # Of a lane that has left the numbers, the last picture stays.
        if np.isfinite(first.row.x).all():
            (left, right), (bottom, top) = self.plane.box.viewRange()
            self._survey.want(Wish(first.problem, first.row, (0, 1), (left, right), (bottom, top)))

    @Slot(object)
    def _show_surveyed(self, surveyed: Surveyed) -> None:
        heat = self._heat
        if heat is not None and surveyed.wish.subject == (id(heat.problem), (0, 1)):
            self.plane.show_relief(surveyed.relief)

    def _write_note(self, heat: Heat) -> None:
        others = self._names[2:]
        name = landscape_labels.short_parameter(others[0]) if len(others) == 1 else "others"
        text = race_labels.held_note(name, heat.frames[0].cursor) if others else ""
        self.note.say(text)

    # --- the start

    @Slot(float, float)
    def _start_at(self, x: float, y: float) -> None:
        self._set_start(x, y, gesture=False)

    @Slot(float, float)
    def _drag_start(self, x: float, y: float) -> None:
        self._set_start(x, y, gesture=True)

    def _set_start(self, x: float, y: float, gesture: bool) -> None:
        heat = self._heat
        if heat is None:
            return
        # The parameters that are not drawn keep where the lanes, or else the run alone, begin.
        start = np.array(heat.contrast.common.get(START, first_point(self._session.setup)))
        start[:2] = (x, y) if len(start) > 1 else (x,)
        try:
            self._session.start_pins_at(tuple(start.tolist()), gesture=gesture)
        except LaneRefusal as no:
            self.refused.emit(race_labels.one_start_refusal(no))
        except Refusal:
            # Another problem has been chosen since this was drawn, and its lanes are on their way.
            return


def _titles(problem: Problem) -> list[str]:
    """What the parameters are called where there is little room."""
    names = problem.parameters
    return parameter_titles(names) if isinstance(problem, Neuron) else list(names)
