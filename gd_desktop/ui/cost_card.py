"""The lower middle card: the cost, the timeline under it, and in small windows the table too."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import labels, neuron_words, race_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.log_toggle import LogToggle
from gd_desktop.ui.plots.canvas import LEFT_AXIS
from gd_desktop.ui.plots.cost_plot import CostPlot
from gd_desktop.ui.slider import Slider
from gd_desktop.ui.steady import Steady, stand_on_card
from gd_desktop.ui.tab_order import lead_through
from gd_desktop.ui.theme import NOTE, Theme

if TYPE_CHECKING:
    from gd_desktop.ui.plots.accuracy_plot import AccuracyPlot


_COST, _ACCURACY, _TABLE = range(3)
_LOWEST = 54  # px at scale 1


class CostCard(Card):
    """Holds the cost plot; of a neuron the accuracy too, and the table when there is no room for
    it beside the plots, each behind a tab.
    """

    sought = Signal(int)  # a row of the timeline
    failed = Signal(object)  # Failure, of a computation for a picture

    def __init__(
        self,
        preferences: Preferences,
        jobs: Jobs,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(labels.COST, parent)
        self._preferences = preferences
        self._jobs = jobs
        self._looks: tuple[Theme, Appearance] | None = None
        self.plot = CostPlot()
        self.accuracy: AccuracyPlot | None = None
        self.timeline = Slider()
        self.timeline.setAccessibleName(labels.TIMELINE.name)
        self.timeline.setToolTip(labels.TIMELINE.tip_with_key)
        self.timeline.valueChanged.connect(self.sought)
        self.timeline.sliderReleased.connect(self._settle)
        actions.step.held.connect(self._hold_timeline)
        self._cursor = 0
        self._is_foggy, self._has_lowest = False, True
        self._log_field = "log_cost"  # each kind of model has a switch of its own
        self.iteration = QLabel()
        self.iteration.setObjectName("note")
        self.note = Elided()

        self.log = LogToggle(actions.log_cost)
        self.log.clicked.connect(self._toggle_log)
        self.epochs = self._toggle(labels.EPOCHS)
        self.epochs.setChecked(True)
        self.epochs.toggled.connect(self.plot.set_epochs)
        self.epochs.hide()

        names = (labels.COST_TAB, labels.ACCURACY_TAB, labels.ITERATIONS_TAB)
        self.cost_tab, self.accuracy_tab, self.table_tab = map(self._toggle, names)
        self._tabs = QButtonGroup(self)
        for number, tab in enumerate((self.cost_tab, self.accuracy_tab, self.table_tab)):
            self._tabs.addButton(tab, number)
            self.heading_row.insertWidget(number, tab)
            tab.hide()
        self.cost_tab.setChecked(True)
        self._tabs.idClicked.connect(self._turn_to)
        # In the place of the stretch, so that it has all the room that the others leave.
        self.heading_row.insertWidget(_TABLE + 2, self.note, 1000)
        self.heading_row.addWidget(self.epochs)
        # What else a run could cost is asked here: beside it, in a race.
        self._race_buttons: list[QPushButton] = []
        for action, name in ((actions.pin, race_labels.PIN_SHORT), (actions.race, "")):
            button = button_for(action, name)
            button.setObjectName("tab")
            self._race_buttons.append(button)
            self.heading_row.addWidget(button)
        self.heading_row.addWidget(self.log)

        self.pages = QStackedWidget(self)
        self._places = [_plain_page() for _ in names]
        for place in self._places:
            self.pages.addWidget(place)
        self._put(_COST, self.plot)
        foot = QWidget()
        stand_on_card(foot)
        self._foot = QHBoxLayout(foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(Steady(self.iteration))
        self._foot.addWidget(self.timeline, 1)
        self.body.addWidget(self.pages, 1)
        self.body.addWidget(foot)

    @Slot(bool)
    def _hold_timeline(self, on: bool) -> None:
        self.timeline.setDisabled(on)

    def take_table(self, table: QWidget | None) -> None:
        """Show the table as a page; None: it has found room elsewhere."""
        if table is not None:
            self._put(_TABLE, table)
            table.show()
        self._show_tabs(self.accuracy_tab.isVisibleTo(self), table is not None)

    def _show_tabs(self, has_accuracy: bool, has_table: bool) -> None:
        """Tabs where there is more than the cost to see."""
        for tab, has_page in ((self.accuracy_tab, has_accuracy), (self.table_tab, has_table)):
            if tab.isChecked() and not has_page:
                self.cost_tab.setChecked(True)
            tab.setVisible(has_page)
        self._turn_to(self._tabs.checkedId())
        self.heading.setVisible(not (has_accuracy or has_table))
        self.cost_tab.setVisible(has_accuracy or has_table)

    def _put(self, place: int, page: QWidget) -> None:
        layout = self._places[place].layout()
        assert layout is not None
        layout.addWidget(page)
        # Tab comes to the timeline below whatever is made later.
        lead_through([*self._places, self.timeline])

    def go_home(self) -> None:
        """Return to the ranges that show the whole story."""
        self.plot.go_home()
        if self.accuracy is not None:
            self.accuracy.go_home()

    def set_fog(self, on: bool) -> None:
        """Tell of the cost what the walk has felt, and no more."""
        self._is_foggy = on
        self.plot.set_fog(on)
        self._show_log()

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and the kind of axis."""
        self.dress_card(theme)
        # In a low window all three pages can do with less than they would ask for.
        self.pages.setMinimumHeight(theme.px(_LOWEST))
        self._foot.setSpacing(theme.px(10))
        self.iteration.setFont(theme.font(NOTE))
        self.iteration.setFixedWidth(theme.px(LEFT_AXIS - 10))
        self.plot.dress(theme, appearance)
        self._looks = theme, appearance
        for button in self._race_buttons:
            # Before a class there is the picture, and the keys are known.
            button.setHidden(appearance.presenting)
        self._turn_to(self._tabs.checkedId())
        if self.accuracy is not None:
            self.accuracy.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        self.plot.show_frame(frame)
        self._show_score(frame)
        self.timeline.blockSignals(True)
        # As long as the axis above it; what has not been walked yet cannot be stood on.
        self.timeline.setMaximum(self.plot.last_step)
        if not self.timeline.isSliderDown():
            self.timeline.setValue(frame.cursor)
        self._cursor = frame.cursor
        self.timeline.blockSignals(False)
        step = grouped(frame.cursor)
        self.iteration.setText(self._named_step(step))
        self._has_lowest = frame.problem.lower_bound is not None
        self._log_field = "log_cost" if frame.score is None else "log_neuron_cost"
        self._show_log()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.log.lead()

    def _show_log(self) -> None:
        obstacle = "" if self._has_lowest else labels.NO_LOG
        if self._is_foggy:
            obstacle = labels.NO_LOG_IN_FOG
        self.log.show_state(getattr(self._preferences.appearance, self._log_field), obstacle)
        if self.isVisible():
            self.log.lead()

    def _named_step(self, step: str) -> str:
        """step 12, as far as there is room for the word beside the number."""
        named = fill(labels.ITERATION, step=step)
        width = self.iteration.fontMetrics().horizontalAdvance(named)
        return named if len(step) < 5 and width <= self.iteration.width() else step

    def _show_score(self, frame: Frame) -> None:
        """Accuracy and epoch, where there are any."""
        score = frame.score
        has_score = score is not None
        if has_score and self.accuracy is None:
            self._make_accuracy()
        if self.accuracy is not None and has_score:
            self.accuracy.show_frame(frame)
        if self.accuracy_tab.isVisibleTo(self) != has_score:
            self._show_tabs(has_score, self.table_tab.isVisibleTo(self))
        has_batches = frame.per_epoch > 1
        self.epochs.setVisible(has_batches and not self._is_presenting)
        if score is None:
            self.note.say("")
            return
        epoch = frame.cursor // frame.per_epoch if has_batches else None
        self.note.say(neuron_words.score_note(score, epoch))

    def _make_accuracy(self) -> None:
        # Imported here: it is not needed for the first paint.
        from gd_desktop.ui.plots.accuracy_plot import AccuracyPlot

        self.accuracy = AccuracyPlot(self._jobs)
        self.accuracy.failed.connect(self.failed)
        if self._looks is not None:
            self.accuracy.dress(*self._looks)
        self._put(_ACCURACY, self.accuracy)

    def _toggle(self, label: Label) -> QPushButton:
        button = QPushButton(label.name)
        button.setToolTip(label.tip)
        button.setObjectName("tab")
        button.setCheckable(True)
        return button

    @Slot()
    def _settle(self) -> None:
        """Back to the last row there is, if the handle was let go beyond it."""
        self.timeline.blockSignals(True)
        self.timeline.setValue(self._cursor)
        self.timeline.blockSignals(False)

    @Slot(int)
    def _turn_to(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self.log.setVisible(number == _COST and not self._is_presenting)

    @property
    def _is_presenting(self) -> bool:
        return self._preferences.appearance.presenting

    @Slot(bool)
    def _toggle_log(self, on: bool) -> None:
        self._preferences.change(**{self._log_field: on})


def _plain_page() -> QWidget:
    page = QWidget()
    page.setObjectName("plain")
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    return page
