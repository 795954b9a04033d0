"""The ranking as a table: a row a lane, the first one first."""

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gd_desktop import race_labels
from gd_desktop.core.race import Measure, ranking, ranks
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import fill
from gd_desktop.ui.race.heat import Heat

RANK, LANE, WHAT, STATE, STEPS, EVALUATIONS, COST, REMOVE = range(8)
# Where each measure stands; a click on the column's name ranks by it.
COLUMNS = {Measure.STEPS: STEPS, Measure.EVALUATIONS: EVALUATIONS, Measure.COST: COST}
LANE_ROLE = Qt.ItemDataRole.UserRole  # a row's lane, by its place
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # all that is written of it: Row

_TO_THE_RIGHT = (STEPS, EVALUATIONS, COST)


class Row(NamedTuple):
    """What is written of a lane."""

    lane: int
    differs: bool  # whether its name is what sets it apart
    rank: str
    name: tuple[str, ...]
    state: str
    steps: str
    evaluations: str
    cost: str


class RankingModel(QAbstractTableModel):
    """Holds texts; they are made anew when a heat is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._sorted_by = STEPS
        self._appearance = Appearance()

    @property
    def rows(self) -> list[Row]:
        """What is shown, in its order."""
        return self._rows

    def dress(self, appearance: Appearance) -> None:
        """Take on decimals and the rate's letter; the lanes come again after it."""
        self._appearance = appearance

    def show_heat(self, heat: Heat | None, measure: Measure, by_lane: bool) -> None:
        """Show the lanes as they stand; `by_lane`: in the order of their numbers."""
        looks = self._appearance
        rows = _rows(heat, measure, by_lane, looks) if heat is not None else []
        sorted_by = LANE if by_lane else COLUMNS[measure]
        if sorted_by != self._sorted_by:
            self._sorted_by = sorted_by
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, REMOVE)
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, REMOVE))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(race_labels.HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            sign = race_labels.SORTED_SIGN if section == self._sorted_by else ""
            return f"{race_labels.HEADERS[section]}{sign}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and section == EVALUATIONS:
            return race_labels.BY_EVALUATIONS.tip
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == REMOVE:
                return fill(race_labels.REMOVE_TIP, number=row.lane + 1)
            # Of a long name the table shows the beginning.
            return f"{_text(row, column)}\n{race_labels.TABLE_TIP}"
        if role == LANE_ROLE:
            return row.lane
        if role == ROW_ROLE:
            return row
        return None


def _rows(heat: Heat, measure: Measure, by_lane: bool, looks: Appearance) -> list[Row]:
    places = range(len(heat.frames)) if by_lane else ranking(heat.standings, measure)
    numbers = ranks(heat.standings, measure)
    rows = []
    for lane in places:
        frame, standing = heat.frames[lane], heat.standings[lane]
        name = race_labels.lane_name(heat.contrast.own[lane], frame.setup, looks.rate_letter)
        rows.append(
            Row(
                lane,
                bool(heat.contrast.own[lane]),
                race_labels.rank(numbers[lane], standing.ending),
                tuple(name),
                race_labels.state(standing.ending, standing.step, frame.setup.steps),
                race_labels.count(standing.step),
                race_labels.work(standing.evaluations),
                race_labels.cost(standing.cost, looks.style),
            )
        )
    return rows


def _text(row: Row, column: int) -> str:
    name = "  ".join(row.name)
    lane, numbers = str(row.lane + 1), (row.steps, row.evaluations, row.cost)
    return (row.rank, lane, name, row.state, *numbers, race_labels.REMOVE_SIGN)[column]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _TO_THE_RIGHT else Qt.AlignmentFlag.AlignLeft
    if column in (RANK, REMOVE):
        side = Qt.AlignmentFlag.AlignHCenter
    # Absolute: a heading would take its side from the window, which may be turned round.
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
