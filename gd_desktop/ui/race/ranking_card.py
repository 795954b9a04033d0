"""The card with the ranking: who is first, by what, and what each lane is."""

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from gd_desktop import race_labels
from gd_desktop.core.race import Measure
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.race.heat import Heat
from gd_desktop.ui.race.ranking_model import COLUMNS, LANE, LANE_ROLE, REMOVE, STATE, RankingModel
from gd_desktop.ui.race.ranking_table import RankingTable
from gd_desktop.ui.theme import Theme

_TEXT_MS = 250
_ALL = 1000  # of the room that a card's heading leaves


class RankingCard(Card):
    """A click or Enter takes a lane's settings over, ✕ or Del removes it.

    It follows the lanes, but at most four times a second: text that changes faster cannot be read.
    """

    taken = Signal(object)  # Setup of a lane; by the time it is heard, the lane may have gone
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(race_labels.RANKING, parent)
        self._heat: Heat | None = None
        self._letter = "η"
        self._measure, self._is_by_lane = Measure.STEPS, False
        self._lane = 0  # that the keys are on
        self.model = RankingModel()
        self.table = RankingTable(self.model)
        self.common = Elided()
        self.heading_row.insertWidget(1, self.common, _ALL)
        by = QLabel(race_labels.RANK_BY)
        by.setObjectName("note")
        self.heading_row.addWidget(by)
        self._group = QButtonGroup(self)
        self.measures: dict[Measure, QPushButton] = {}
        for number, (measure, label) in enumerate(race_labels.MEASURES.items()):
            button = QPushButton(label.name)
            button.setObjectName("tab")
            button.setCheckable(True)
            button.setToolTip(label.tip)
            button.setAccessibleName(f"{race_labels.RANK_BY} {label.name}")
            self.measures[measure] = button
            self._group.addButton(button, number)
            self.heading_row.addWidget(button)
        self.measures[self._measure].setChecked(True)
        self.body.addWidget(self.table)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TEXT_MS)
        self._is_stale = False
        self._soon.timeout.connect(self.show_newest)
        self._group.idClicked.connect(self._rank_by)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.table.clicked.connect(self._click)
        self.table.chosen.connect(self._take)
        self.table.removed.connect(self._remove)
        self.table.selectionModel().currentRowChanged.connect(self._note_lane)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self.dress_card(theme)
        self._letter = appearance.rate_letter
        self.model.dress(appearance)
        self.table.dress(theme, appearance.style)
        self._show()

    def fitted(self, height: int) -> int:
        """The largest height, up to one in pixels, at which no row is cut."""
        wanted = self.sizeHint().height()
        row = self.table.verticalHeader().defaultSectionSize()
        hidden_rows = -(-max(0, wanted - height) // row)
        return max(wanted - hidden_rows * row, self.minimumSizeHint().height())

    def show_heat(self, heat: Heat) -> None:
        """Show the lanes as they stand: at once, or soon where one heat chases the other."""
        was, self._heat = self._heat, heat
        is_other = was is None or (heat.setups, heat.is_over) != (was.setups, was.is_over)
        self._is_stale = True
        if is_other or not self._soon.isActive():
            self.show_newest()

    @Slot()
    def show_newest(self) -> None:
        """Show the newest heat now, where it is not shown yet."""
        if self._is_stale:
            self._show()
            self._soon.start()

    def _show(self) -> None:
        self._is_stale = False
        heat = self._heat
        if heat is None:
            return
        self.model.show_heat(heat, self._measure, self._is_by_lane)
        self.table.fit(COLUMNS[self._measure])
        self._lane = min(self._lane, len(heat.frames) - 1)
        self.table.stand_on([row.lane for row in self.model.rows].index(self._lane))
        self.common.say(race_labels.common(heat.contrast.common, self._letter))

    # --- what the person does

    @Slot(int)
    def _rank_by(self, number: int) -> None:
        self._measure, self._is_by_lane = list(self.measures)[number], False
        self._show()

    @Slot(int)
    def _sort_by(self, column: int) -> None:
        """A click on a column's name."""
        if column == LANE:
            self._is_by_lane = True
        for measure, place in COLUMNS.items():
            if column == place or (column == STATE and measure is Measure.STEPS):
                self._measure, self._is_by_lane = measure, False
                self.measures[measure].setChecked(True)
        self._show()

    @Slot(QModelIndex, QModelIndex)
    def _note_lane(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._lane = index.data(LANE_ROLE)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        if index.column() == REMOVE:
            self._remove(index)
        else:
            self._take(index)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(self._lane_of(index))

    @Slot(QModelIndex)
    def _remove(self, index: QModelIndex) -> None:
        self.removed.emit(self._lane_of(index))

    def _lane_of(self, index: QModelIndex) -> Setup:
        assert self._heat is not None
        lane: int = index.data(LANE_ROLE)
        return self._heat.setups[lane]
