"""The table of iterations, with each step's arithmetic written out."""

import math
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QWidget

from gd_desktop import labels, words
from gd_desktop.app.drive import State
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.problem import Vector
from gd_desktop.core.trail import Row
from gd_desktop.formulas import weight_step_text, written
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import Style, fixed, subscript
from gd_desktop.steps import MEMORY_LETTERS, row_text
from gd_desktop.tongue import fill, isolated
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.formula_html import COVER
from gd_desktop.ui.paced import APART_MS, Paced, leaps
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import NOTE, Theme

_STEP = 0  # the first column; then the method's memory, the slope, and the cost as the last
_NUMBERS = 2  # columns of them where there is no memory
_LOW = 120  # px at scale 1: with two rows under the note
_LEAST_STEP = 170  # px at scale 1 that larger numbers leave the step: its name and its result
_CELL = 12  # px at scale 1 around a number
# Where a frame leaps, its rows are others than the last one's: few looks at them will do, and still
# fewer in a run, whose last rows are shown when it rests.
_LEAPING_MS, _RUNNING_MS = 200, 400
PLAIN = "gradient-descent"
_ANSWERED = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.FontRole,
}


def memory_letters(frame: Frame) -> tuple[str, ...]:
    """The letters of what the method remembers, where the trail keeps it."""
    if not frame.trail.is_narrow:
        return ()
    return tuple(MEMORY_LETTERS[part] for part in frame.optimizer.memory if part in MEMORY_LETTERS)


class IterationsModel(QAbstractTableModel):
    """The rows of the last frame's trail; a row is read when it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._frame: Frame | None = None
        self._rows = 0
        self._style = Style()
        self._letters = ("η", "C")
        self._lit = QFont()
        self._memory: tuple[str, ...] = ()
        self._glimpse = ALL

    def reveal(self, glimpse: Glimpse) -> None:
        """Cover what was walked beyond the cursor while it would tell where the step leads."""
        is_other, self._glimpse = glimpse.target != self._glimpse.target, glimpse
        if is_other and self._rows:
            last = self.index(self._rows - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on decimals and letters."""
        self.beginResetModel()
        self._style = appearance.style
        self._letters = appearance.rate_letter, appearance.cost_letter
        self._lit = theme.font(NOTE, bold=True)
        self.endResetModel()

    def show_frame(self, frame: Frame) -> None:
        """Take another frame: rows are added where a trail has grown, else all are new."""
        old = self._frame
        if old is not None and frame.trail.continues(old.trail):
            if self._rows < frame.trail.length:
                self.beginInsertRows(QModelIndex(), self._rows, frame.trail.length - 1)
                self._frame, self._rows = frame, frame.trail.length
                self.endInsertRows()
            self._frame = frame
            last = self.columnCount() - 1
            for row in {old.cursor, frame.cursor}:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
            return
        self.beginResetModel()
        self._frame, self._rows = frame, frame.trail.length
        self._memory = memory_letters(frame)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1 + len(self._memory) + _NUMBERS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if orientation is Qt.Orientation.Horizontal and role in shown:
            name = isolated(self._headers()[section])
            return plain_tip(name) if role == Qt.ItemDataRole.ToolTipRole else name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        frame = self._frame
        if frame is None or role not in _ANSWERED:
            return None
        is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if is_text and index.row() > frame.cursor and not self._glimpse.target:
            return COVER
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(frame, index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == _STEP and not isinstance(frame.problem, Neuron):
                return row_text(
                    frame.problem, frame.optimizer, frame.trail, index.row(), self._style
                )
            return plain_tip(self._text(frame, index.row(), index.column()))
        if role == Qt.ItemDataRole.FontRole and index.row() == frame.cursor:
            return self._lit
        return None

    def _headers(self) -> tuple[str, ...]:
        rate, cost = self._letters
        cost_column = fill(labels.COST_COLUMN, cost=cost)
        lowest_column = fill(labels.LOWEST_COLUMN, cost=cost)
        frame = self._frame
        if frame is not None and isinstance(frame.problem, Neuron):
            is_whole = frame.per_epoch == 1
            of_step = labels.COST_COLUMN if is_whole else labels.COST_OF_BATCH_COLUMN
            step = f"k   w − {rate} · ∂{cost}/∂w" if frame.setup.method == PLAIN else "k   w"
            norms = (f"‖{letter}‖" for letter in self._memory)
            return step, *norms, f"‖∇{cost}‖", fill(of_step, cost=cost)
        if frame is not None and len(frame.problem.parameters) > 1:
            names = ", ".join(frame.problem.parameters)
            if frame.optimizer.last_step is not None:
                return f"k   ({names})", lowest_column, cost_column
            norms = (f"‖{letter}‖" for letter in self._memory)
            return f"k   ({names})", *norms, "‖∇f‖", cost_column
        if frame is not None and frame.optimizer.last_step is not None:
            return "xₖ", lowest_column, cost_column
        slope = "f′(xₖ)" if frame is not None and frame.setup.model == "function" else "dy/dx(xₖ)"
        if frame is not None and frame.setup.method != PLAIN:
            memory = (f"{letter}ₖ" for letter in self._memory)
            return "xₖ", *memory, slope, cost_column
        return f"xₖ = xₖ₋₁ − {rate} · {slope.replace('ₖ', 'ₖ₋₁')}", slope, cost_column

    def _text(self, frame: Frame, row: int, column: int) -> str:
        here = frame.trail.row(row)
        if column == _STEP:
            if isinstance(frame.problem, Neuron):
                return self._neuron_step(frame, row, here)
            if self._memory and len(here.x) == 1:
                # The memory's columns take the room of the arithmetic, which the tooltip has.
                return f"x{subscript(row)} = {written(here.x.item(), self._style)}"
            return row_text(frame.problem, frame.optimizer, frame.trail, row, self._style)
        if column == 1 and frame.optimizer.last_step is not None and here.state:
            # A search has no use for the slope.
            return fixed(min(here.state[-1].item(), here.cost), self._style)
        if column <= len(self._memory):
            return self._number(here.state[column - 1])
        if column == len(self._memory) + 1:
            return (
                self._number(here.gradient)
                if len(here.gradient) == 1
                else fixed(here.norm, self._style)
            )
        return fixed(here.cost, self._style)

    def _number(self, vector: Vector) -> str:
        """One number as it is; of more, their norm."""
        value = vector.item() if len(vector) == 1 else math.hypot(*vector.tolist())
        return fixed(value, self._style)

    def _neuron_step(self, frame: Frame, row: int, here: Row) -> str:
        """The step's number, its epoch, and the first weight's arithmetic where it is kept."""
        place = str(row)
        if frame.per_epoch > 1:
            place = fill(labels.STEP_IN_EPOCH, step=row, epoch=row // frame.per_epoch)
        if not frame.trail.is_narrow:
            return place
        name = frame.problem.parameters[0]
        if row == 0 or frame.setup.method != PLAIN:
            return f"{place}   {name} = {written(here.x[0].item(), self._style)}"
        before = frame.trail.row(row - 1)
        step = weight_step_text(
            name,
            before.x[0].item(),
            here.rate,
            before.gradient[0].item(),
            here.x[0].item(),
            self._style,
        )
        return f"{place}   {step}"


class IterationsPanel(Card):
    """Click a row to stand on it."""

    row_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(labels.ITERATIONS, parent)
        self.full_width = 0  # px, at which no row of usual numbers is cut
        self.note = QLabel()
        self.note.setObjectName("note")
        self.heading_row.addWidget(self.note)
        self.model = IterationsModel()
        self.table = QTableView()
        keep_left_to_right(self.table)
        self.table.setModel(self.model)
        self.table.setAccessibleName(labels.ITERATIONS)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A step that is too long for its row loses some of its arithmetic, and not its result.
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.table.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(_STEP, QHeaderView.ResizeMode.Stretch)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        self._theme: Theme | None = None
        self._appearance = Appearance()
        self._frame: Frame | None = None
        self._paced = Paced(self._show, self)
        self._is_showing = self._is_plain = self._is_in_run = False
        # There may be other columns then, or other headings.
        self.model.modelReset.connect(self._measure)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.verticalScrollBar().valueChanged.connect(self._widen)
        self.body.addWidget(self.table)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self.dress_card(theme)
        self.table.setFont(theme.font(NOTE))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(27))
        self.model.dress(theme, appearance)
        self._theme, self._appearance = theme, appearance
        self._measure()
        self.note.setText(words.rounding(appearance.style))

    @Slot()
    def _measure(self) -> None:
        """Set the columns' widths: all but the first as wide as usual numbers can be, and their
        headings.
        """
        theme, appearance = self._theme, self._appearance
        if theme is None:
            return
        bold = QFontMetrics(theme.font(NOTE, bold=True))
        number = f"−0.{'0' * appearance.decimals}"
        column = bold.horizontalAdvance(f"{number}·10⁰"[1:]) + theme.px(_CELL)
        across = self.table.horizontalHeader()
        for narrow in range(1, self.model.columnCount()):
            self.table.setColumnWidth(narrow, max(column, across.sectionSizeHint(narrow)))
        step = f"x₁₀ = {number} − 0.1 · (2·{number} − 4) = {number}".replace("−0", "0")
        self.full_width = bold.horizontalAdvance(step) + 2 * column + theme.px(40)

    @Slot()
    def _widen(self) -> None:
        """Give the numbers that are in view the room that they need: of one without its middle
        nobody would know how large it is.
        """
        theme, table = self._theme, self.table
        first = table.rowAt(0)
        if theme is None or first < 0 or self._is_showing:
            return
        last = table.rowAt(table.viewport().height() - 1)
        rows = range(first, (last if last >= 0 else self.model.rowCount() - 1) + 1)
        bold = QFontMetrics(theme.font(NOTE, bold=True))
        spare = table.columnWidth(_STEP) - theme.px(_LEAST_STEP)
        for column in range(1, self.model.columnCount()):
            texts = (self.model.data(self.model.index(row, column)) for row in rows)
            needed = max(map(bold.horizontalAdvance, texts), default=0) + theme.px(_CELL)
            more = min(needed - table.columnWidth(column), spare)
            if more > 0:
                table.setColumnWidth(column, table.columnWidth(column) + more)
                spare -= more

    def show_frame(self, frame: Frame) -> None:
        """Show the frame's rows: at once, or soon where one frame chases the other.

        Text that changes sixty times a second cannot be read, and painting it would take most of
        the time that a run at full speed leaves.
        """
        before, self._frame = self._frame, frame
        leaping = _RUNNING_MS if self._is_in_run else _LEAPING_MS
        self._paced.want(leaping if leaps(before, frame) else APART_MS)

    @Slot(object)
    def follow(self, state: State) -> None:
        """A run has begun, or rests."""
        has_ended = self._is_in_run and not state.is_running
        self._is_in_run = state.is_running
        if has_ended:
            self.show_newest()

    def show_newest(self) -> None:
        """Show the newest frame now, where it is not shown yet."""
        self._paced.catch_up()

    def _show(self) -> None:
        """Show the newest frame's rows, the cursor's lit and in view."""
        frame = self._frame
        if frame is None:
            return
        self._is_showing = True
        self.model.show_frame(frame)
        self.table.selectRow(frame.cursor)
        self.table.scrollTo(self.model.index(frame.cursor, 0))
        self._is_showing = False
        self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_note()
        self._widen()

    def _show_note(self) -> None:
        """In a low place the rows need the room more."""
        low = _LOW * self._theme.scale if self._theme is not None else 0
        self.note.setVisible(not self._is_plain or self.height() >= low)

    def set_plain(self, on: bool) -> None:
        """Without a card of its own, as a page of another one."""
        self._is_plain = on
        self.setObjectName("plain" if on else "card")
        self.heading.setVisible(not on)
        if on:  # the card's own measures come back when it is dressed
            self.close_up()
        self._show_note()
        self.style().unpolish(self)
        self.style().polish(self)

    @Slot(QModelIndex, QModelIndex)
    def _choose(self, index: QModelIndex, _before: QModelIndex) -> None:
        # By a click or an arrow key; not when a frame moved the cursor.
        if index.isValid() and not self._is_showing:
            self.row_chosen.emit(index.row())


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == _STEP else Qt.AlignmentFlag.AlignRight
    # Absolute: a heading would take its side from the window, which may be turned round.
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
