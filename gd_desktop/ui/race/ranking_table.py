"""The ranking's table: its keys, and which columns there is room for."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gd_desktop import race_labels
from gd_desktop.core.lanes import MOST_LANES
from gd_desktop.numerals import Style
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.race.ranking_delegate import RankingDelegate
from gd_desktop.ui.race.ranking_model import (
    COST,
    EVALUATIONS,
    LANE,
    STATE,
    STEPS,
    WHAT,
    RankingModel,
)
from gd_desktop.ui.theme import NOTE, Theme

_ROW = 26  # px at scale 1
_FEWEST_ROWS = 3  # in sight, however low the window
_PAD = 14
_NARROWEST, _SHORTEST_NAME, _WIDEST_NAME = 60, 165, 420
_MOST_AIR = 60  # between two columns
_AIRY = (WHAT, STATE, STEPS, EVALUATIONS, COST)
# Where there is no room, these go; the state tells the steps anyway.
_GOING_FIRST = (STEPS, EVALUATIONS, COST)
_LIT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_UNLIT = QItemSelectionModel.SelectionFlag.NoUpdate


class RankingTable(QTableView):
    """As high as the rows of a full race, where there is room, so that nothing moves when a lane
    comes or goes; a row is lit while the keys go there.
    """

    chosen, removed = Signal(QModelIndex), Signal(QModelIndex)

    def __init__(self, model: RankingModel) -> None:
        super().__init__()
        keep_left_to_right(self)
        self._theme: Theme | None = None
        self._widths = [0] * len(race_labels.HEADERS)
        self._kept = STEPS  # the column that is ranked by is never hidden
        self._delegate = RankingDelegate()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(race_labels.RANKING)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.setMinimumSectionSize(1)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setHighlightSections(False)
        across.setSectionsClickable(True)

    def dress(self, theme: Theme, style: Style) -> None:
        """Take on colours, measures and decimals."""
        self._theme = theme
        self._delegate.dress(theme)
        self.setFont(theme.font(NOTE))
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.setMinimumHeight(self.height_of(_FEWEST_ROWS))
        metrics = QFontMetrics(theme.font(NOTE, bold=True))
        for column, text in enumerate(race_labels.usual_row(style)):
            title = race_labels.HEADERS[column]
            title += race_labels.SORTED_SIGN if column in (LANE, *_GOING_FIRST) else ""
            wide = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(title))
            self._widths[column] = wide + theme.px(_PAD)
        self._widths[LANE] = max(self._widths[LANE], self._delegate.look_width())
        self.fit(self._kept)
        self.updateGeometry()

    def height_of(self, rows: int) -> int:
        """What so many rows take, in pixels."""
        head = self.horizontalHeader().sizeHint().height()
        return head + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        # Qt's own has nothing to do with the rows.
        return QSize(super().sizeHint().width(), self.height_of(MOST_LANES))

    def stand_on(self, row: int) -> None:
        """Move the keys' place to a row."""
        # The first ones stay in sight, unless the keys lead elsewhere.
        self.setAutoScroll(self.hasFocus())
        index = self.model().index(row, WHAT)
        self.selectionModel().setCurrentIndex(index, _LIT if self.hasFocus() else _UNLIT)

    def fit(self, kept: int) -> None:
        """Give the columns their widths; those for which there is no room go, but for `kept`, by
        which it is ranked.
        """
        theme, self._kept = self._theme, kept
        if theme is None:
            return
        rows = range(self.model().rowCount())
        names = [self.sizeHintForIndex(self.model().index(row, WHAT)).width() for row in rows]
        widths = list(self._widths)
        widths[WHAT] = min(max([widths[WHAT], *names]), theme.px(_WIDEST_NAME))
        shortest = min(widths[WHAT], theme.px(_SHORTEST_NAME))
        room = self.viewport().width()
        gone: set[int] = set()
        for column in _GOING_FIRST:
            lacking = sum(widths) - sum(widths[other] for other in gone) - room
            # Names are shortened before the cost goes.
            can_give = widths[WHAT] - shortest if column == COST else 0
            if lacking > can_give and (column != kept or column == STEPS):
                gone.add(column)
        spare = room - sum(width for column, width in enumerate(widths) if column not in gone)
        if spare < 0:
            widths[WHAT] = max(theme.px(_NARROWEST), widths[WHAT] + spare)
        airy = [column for column in _AIRY if column not in gone]
        air = min(max(0, spare) // len(airy), theme.px(_MOST_AIR))
        for column, width in enumerate(widths):
            self.setColumnHidden(column, column in gone)
            self.setColumnWidth(column, width + (air if column in airy else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAutoScroll(True)
        self.selectRow(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.clearSelection()
