"""The card with the lanes' costs, and the timeline of the race under them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gd_desktop import race_labels
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.card import Card
from gd_desktop.ui.log_toggle import LogToggle
from gd_desktop.ui.race.cost_lines import steps_on_axis
from gd_desktop.ui.race.cost_plot import CostPlot, left_axis
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.slider import Slider
from gd_desktop.ui.theme import NOTE, Theme


class CostCard(Card):
    """Holds the plot, and what changes its axes."""

    sought = Signal(int)  # a step of the timeline

    def __init__(
        self, preferences: Preferences, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(race_labels.COSTS, parent)
        self._preferences = preferences
        self._step = 0
        self._log_field = "log_cost"
        self.plot = CostPlot()
        self.evaluations = QPushButton(race_labels.BY_EVALUATIONS.name)
        self.evaluations.setObjectName("tab")
        self.evaluations.setCheckable(True)
        self.evaluations.setToolTip(race_labels.BY_EVALUATIONS.tip)
        self.evaluations.toggled.connect(self.plot.count_evaluations)
        self.log = LogToggle(actions.log_cost)
        self.log.clicked.connect(self._toggle_log)
        self.heading_row.addWidget(self.evaluations)
        self.heading_row.addWidget(self.log)
        self.timeline = Slider()
        self.timeline.setAccessibleName(race_labels.TIMELINE.name)
        self.timeline.setToolTip(race_labels.TIMELINE.tip)
        self.timeline.valueChanged.connect(self.sought)
        self.timeline.sliderReleased.connect(self._settle)
        self.step = QLabel()
        self.step.setObjectName("note")
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.step)
        self._foot.addWidget(self.timeline, 1)
        self.body.addWidget(self.plot, 1)
        self.body.addLayout(self._foot)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and the kind of axis."""
        self.dress_card(theme)
        self._foot.setSpacing(theme.px(10))
        self.step.setFont(theme.font(NOTE))
        # The timeline begins where the plot does.
        self.step.setFixedWidth(left_axis(theme) - theme.px(10))
        self.plot.dress(theme, appearance)

    def show_heat(self, heat: Heat) -> None:
        """Show the lanes as they stand."""
        self.plot.show_heat(heat)
        self._step = heat.step
        self.timeline.blockSignals(True)
        # As long as an axis of steps; what has not been walked yet cannot be stood on.
        self.timeline.setMaximum(steps_on_axis(heat))
        if not self.timeline.isSliderDown():
            self.timeline.setValue(heat.step)
        self.timeline.blockSignals(False)
        fits = [
            text
            for text in race_labels.step(heat.step)
            if self.step.fontMetrics().horizontalAdvance(text) <= self.step.width()
        ]
        self.step.setText(fits[0] if fits else "")
        self._log_field = "log_neuron_cost" if heat.is_neuron else "log_cost"
        wanted = getattr(self._preferences.appearance, self._log_field)
        self.log.show_state(wanted, "" if heat.has_logarithms else race_labels.NO_LOG)
        if self.isVisible():
            self.log.lead()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.log.lead()

    @Slot()
    def _settle(self) -> None:
        """Back to the last step there is, if the handle was let go beyond it."""
        self.timeline.blockSignals(True)
        self.timeline.setValue(self._step)
        self.timeline.blockSignals(False)

    @Slot(bool)
    def _toggle_log(self, on: bool) -> None:
        self._preferences.change(**{self._log_field: on})
