"""The lower middle card: the cost, the timeline under it, and in small windows the table too."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import grouped
from gd_desktop.ui.card import Card
from gd_desktop.ui.plots.canvas import LEFT_AXIS
from gd_desktop.ui.plots.cost_plot import CostPlot
from gd_desktop.ui.slider import Slider
from gd_desktop.ui.theme import NOTE, Theme


class CostCard(Card):
    """Holds the cost plot; takes the table in as a second page when there is no room beside."""

    sought = Signal(int)  # a row of the timeline

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(labels.COST, parent)
        self._preferences = preferences
        self.plot = CostPlot()
        self.timeline = Slider()
        self.timeline.setAccessibleName(labels.TIMELINE.name)
        self.timeline.setToolTip(labels.TIMELINE.tip_with_key)
        self.timeline.valueChanged.connect(self.sought)
        self.timeline.sliderReleased.connect(self._settle)
        self._cursor = 0
        self.iteration = QLabel()
        self.iteration.setObjectName("note")

        self.log = self._toggle("log")
        self.log.setToolTip(labels.LOG_COST.tip + "  (L)")
        self.log.setAccessibleName(labels.LOG_COST.name)
        self.log.clicked.connect(self._toggle_log)

        self.cost_tab, self.table_tab = self._toggle(labels.COST), self._toggle(labels.ITERATIONS)
        self._tabs = QButtonGroup(self)
        for number, tab in enumerate((self.cost_tab, self.table_tab)):
            self._tabs.addButton(tab, number)
            self.heading_row.insertWidget(number, tab)
        self.cost_tab.setChecked(True)
        self._tabs.idClicked.connect(self._turn_to)
        self.heading_row.addWidget(self.log)

        page = QWidget()
        page.setObjectName("plain")
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.plot, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(page)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.iteration)
        self._foot.addWidget(self.timeline, 1)
        self.body.addWidget(self.pages, 1)
        self.body.addLayout(self._foot)
        self.take_table(None)

    def take_table(self, table: QWidget | None) -> None:
        """Show the table as a second page; None: it has found room elsewhere."""
        has_table = table is not None
        if table is None:
            self.cost_tab.setChecked(True)
        elif self.pages.indexOf(table) < 0:
            self.pages.addWidget(table)
        self._turn_to(self._tabs.checkedId())
        self.heading.setVisible(not has_table)
        self.cost_tab.setVisible(has_table)
        self.table_tab.setVisible(has_table)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and the kind of axis."""
        self.dress_card(theme)
        self._foot.setSpacing(theme.px(10))
        self.iteration.setFont(theme.font(NOTE))
        self.iteration.setFixedWidth(theme.px(LEFT_AXIS - 10))
        self.log.setChecked(appearance.log_cost)
        self.plot.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        self.plot.show_frame(frame)
        self.timeline.blockSignals(True)
        # As long as the axis above it; what has not been walked yet cannot be stood on.
        self.timeline.setMaximum(self.plot.last_step)
        if not self.timeline.isSliderDown():
            self.timeline.setValue(frame.cursor)
        self._cursor = frame.cursor
        self.timeline.blockSignals(False)
        step = grouped(frame.cursor)
        self.iteration.setText(labels.ITERATION.format(step=step) if len(step) < 6 else step)
        self.log.setEnabled(frame.problem.lower_bound is not None)

    def _toggle(self, text: str) -> QPushButton:
        button = QPushButton(text)
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
        self.log.setVisible(number == 0)

    @Slot(bool)
    def _toggle_log(self, on: bool) -> None:
        self._preferences.change(log_cost=on)
