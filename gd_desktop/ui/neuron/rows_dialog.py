"""Look at the rows of a Dataset, and change them."""

import csv
from pathlib import Path

import numpy as np
from PySide6.QtCore import QItemSelectionModel, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.problem import Rows
from gd_desktop.io.builtin import EDITED_ENDING
from gd_desktop.tongue import fill
from gd_desktop.ui.card import Card
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.draft_dialog import DraftDialog
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.neuron.clipboard_cells import cells_of, text_of
from gd_desktop.ui.neuron.dialog_parts import Note, ask_to_discard, button
from gd_desktop.ui.neuron.rows_model import (
    PICTURE_SIDE,
    CellDelegate,
    LabelDelegate,
    PictureDelegate,
    RowsModel,
    RowsView,
)
from gd_desktop.ui.theme import Theme

_STANDARD = QKeySequence.StandardKey
_WIDTH, _HEIGHT = 760, 600  # px at scale 1
_ROW, _WIDEST = 30, 320
_MOST_STRETCHED = 6  # columns that share the width evenly


class RowsDialog(DraftDialog):
    """A table of a Dataset's rows; Apply gives the changed ones, Cancel leaves all as it was."""

    def __init__(self, data: Dataset, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._data = data
        name = Path(data.source).name or data.source
        self._source = data.source if data.is_own else f"{name}{EDITED_ENDING}"
        self.setWindowTitle(f"{labels.EDIT_ROWS} · {name}")
        self.model = RowsModel(data, len(data) > labels.MOST_TO_EDIT, self)
        self.view = RowsView()
        keep_left_to_right(self.view)
        self._cell_delegate = CellDelegate(self.model)
        self._label_delegate = LabelDelegate(self.model)
        self._picture_delegate = PictureDelegate(self.model)
        self.card = Card(name)
        self.note = Note()
        self.add_row = button(labels.ADD_ROW)
        self.delete_rows = button(labels.DELETE_ROWS)
        self.copy = button(labels.COPY)
        self.paste = button(labels.PASTE)
        self.undo = button(labels.UNDO)
        self.message = Note()
        self.cancel = button(labels.CANCEL)
        self.apply = button(labels.APPLY)
        self._lay_out()
        self._connect()
        self.dress(theme)
        self.resize(size_on_screen(self, theme, _WIDTH, _HEIGHT))
        self.view.setCurrentIndex(self.model.index(0, 1 if data.image else 0))
        self.view.setFocus()
        self._show_state()

    # --- assembly

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setObjectName("rows")
        view.setItemDelegate(self._cell_delegate)
        view.setItemDelegateForColumn(self.model.columnCount() - 1, self._label_delegate)
        if self._data.image is not None:
            view.setItemDelegateForColumn(0, self._picture_delegate)
        view.setAccessibleName(labels.ROWS_TABLE.name)
        view.setToolTip("" if self.model.is_read_only else labels.ROWS_TABLE.tip)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        # Tab leaves the table; the arrow keys move in it.
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Their own selections, which stay empty: to paint itself, a header looks at each row that
        # is selected, which takes it 30 seconds for a million.
        view.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model, view))
        view.verticalHeader().setSelectionModel(QItemSelectionModel(self.model, view))
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if self._data.image is not None:
            view.horizontalHeader().setStretchLastSection(True)
        elif self.model.columnCount() <= _MOST_STRETCHED:
            view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.note.setWordWrap(False)
        self.apply.setObjectName("run")
        self.card.heading.setText(self.card.accessibleName())
        self.card.heading_row.addWidget(self.note)
        self._tools = Flow()
        for tool in (self.add_row, self.delete_rows, self.copy, self.paste):
            self._tools.addWidget(tool)
        self._tools.addStretch(1)
        self._tools.addWidget(self.undo)
        self.card.body.addWidget(view, 1)
        self.card.body.addLayout(self._tools)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.message, 1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.apply)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.card, 1)
        self._rows.addLayout(self._buttons)
        if self._data.image is not None:
            self.add_row.setToolTip(labels.ADD_NO_PICTURE)

    def _connect(self) -> None:
        self.model.edited.connect(self._show_edit)
        self.view.selectionModel().currentChanged.connect(self._show_state)
        for pressed, slot, key in (
            (self.add_row, self._add_row, "Ctrl+N"),
            (self.delete_rows, self._delete_rows, "Delete"),
            (self.copy, self._copy, _STANDARD.Copy),
            (self.paste, self._paste, _STANDARD.Paste),
            (self.undo, self._undo, _STANDARD.Undo),
            (self.apply, self._apply, "Ctrl+Return"),
        ):
            pressed.clicked.connect(slot)
            QShortcut(QKeySequence(key), self, slot)
        self.cancel.clicked.connect(self._leave)

    @Slot(object)
    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        gap = theme.px(12)
        self.model.theme = theme
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._rows.setSpacing(gap)
        self._tools.setSpacing(theme.px(8))
        self._buttons.setSpacing(theme.px(8))
        self.card.dress_card(theme)
        height = PICTURE_SIDE + 12 if self._data.image is not None else _ROW
        self.view.verticalHeader().setDefaultSectionSize(theme.px(height))
        if self._data.image is not None:
            self.view.setColumnWidth(0, theme.px(2 * PICTURE_SIDE))
        else:
            # As wide as their names: a table too wide for the window scrolls.
            header = self.view.horizontalHeader()
            names = range(self.model.columnCount())
            widest = min(theme.px(_WIDEST), max(map(header.sectionSizeHint, names), default=0))
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
            header.setMinimumSectionSize(widest)
            header.setDefaultSectionSize(max(theme.px(104), widest))
        self.view.viewport().update()

    # --- what the person does

    @Slot()
    def _add_row(self) -> None:
        self.view.setFocus()
        if self.add_row.isEnabled():
            self.model.add_row(self.view.currentIndex().row() + 1)

    @Slot()
    def _delete_rows(self) -> None:
        self.view.setFocus()
        rows = self._selected_rows()
        if self.delete_rows.isEnabled() and len(rows):
            self.model.delete(rows)

    def _selected_rows(self) -> Rows:
        """The rows with a selected cell, ascending."""
        ranges = self.view.selectionModel().selection().toList()
        spans = [np.arange(span.top(), span.bottom() + 1) for span in ranges]
        return np.unique(np.concatenate(spans)) if spans else np.empty(0, dtype=np.intp)

    @Slot()
    def _copy(self) -> None:
        ranges = self.view.selectionModel().selection().toList()
        # Before all their numbers are gone through.
        if sum(span.width() * span.height() for span in ranges) > labels.MOST_CELLS:
            self.message.say(labels.TOO_LONG_COPY, alarm=True)
            return
        rows = self._selected_rows()
        if not len(rows):
            return
        columns = sorted({c for span in ranges for c in range(span.left(), span.right() + 1)})
        numbers = [
            number
            for column in columns
            for number in (
                range(self.model.edits.width - 1)
                if self.model.is_picture(column)
                else (self.model.number_of(column),)
            )
        ]
        if len(rows) * len(numbers) > labels.MOST_CELLS:
            self.message.say(labels.TOO_LONG_COPY, alarm=True)
            return
        text = [[self.model.text(row, number) for number in numbers] for row in rows.tolist()]
        QGuiApplication.clipboard().setText(text_of(text))

    @Slot()
    def _undo(self) -> None:
        # Before the button is disabled, which would hand the focus on.
        self.view.setFocus()
        self.model.undo()

    @Slot()
    def _paste(self) -> None:
        self.view.setFocus()
        if not self.paste.isEnabled():
            return
        try:
            cells, has_commas = cells_of(QGuiApplication.clipboard().text())
        except csv.Error:
            cells, has_commas = [], False
        if cells and cells[0] == [*self._data.names, self._data.label]:
            cells = cells[1:]
        current = self.view.currentIndex()
        row, column = max(0, current.row()), max(0, current.column())
        no = self._paste_refusal(row, column, cells)
        if no:
            self.message.say(no, alarm=True)
            return
        self.model.paste(row, column, cells)
        if not self.model.edits.texts:
            told = labels.pasted(len(cells))
            self.message.say(f"{told} {labels.ONE_COLUMN}" if has_commas else told)

    def _paste_refusal(self, row: int, column: int, cells: list[list[str]]) -> str:
        room = self.model.edits.width - column
        widest = max(map(len, cells), default=0)
        if not cells:
            return labels.NOTHING_TO_PASTE
        if self._data.image is not None:
            return labels.NO_PICTURES_PASTED
        if len(cells) * widest > labels.MOST_CELLS:
            return labels.TOO_LONG_PASTE
        if row + len(cells) > labels.MOST_TO_EDIT:
            return labels.TOO_MANY_ROWS
        return fill(labels.TOO_WIDE_PASTE, given=widest, room=room) if widest > room else ""

    @Slot()
    def _apply(self) -> None:
        # Takes what is being typed in a cell.
        self.view.setFocus()
        if not self.apply.isEnabled():
            return
        self.dataset_made.emit(self.model.dataset(self._data, self._source))
        self._leave()

    # --- what is shown

    @Slot(int)
    def _show_edit(self, row: int) -> None:
        place = self.model.first_refused()
        column = self.view.currentIndex().column()
        if not self.view.currentIndex().isValid() and place is not None and place[0] >= row:
            row, column = place
        first = 1 if self._data.image is not None else 0
        index = self.model.index(min(row, len(self.model.edits) - 1), max(first, column))
        # After a reset nothing is current; an edit in a cell leaves it where it was.
        if self.view.currentIndex().row() != row and index.isValid():
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, select)
            self.view.scrollTo(index)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        edits, can_edit = self.model.edits, not self.model.is_read_only
        self.note.setText(labels.sized(len(edits), len(self._data.names)))
        is_picture = self._data.image is not None
        self.add_row.setEnabled(can_edit and not is_picture and len(edits) < labels.MOST_TO_EDIT)
        self.delete_rows.setEnabled(can_edit and len(edits) > 0)
        self.paste.setEnabled(can_edit and not is_picture)
        self.undo.setEnabled(edits.can_undo)
        no = self._refusal()
        self.apply.setEnabled(edits.is_changed and not no)
        if no:
            self.message.say(no, alarm=bool(edits.texts))
        elif self.model.is_read_only:
            self.message.say(labels.READ_ONLY)
        elif len(edits) > labels.MANY_ROWS:
            self.message.say(labels.SLOW)
        else:
            self.message.say("" if edits.is_changed else labels.UNCHANGED)

    def _refusal(self) -> str:
        """Why the rows cannot be applied as they are; "" if they can."""
        edits = self.model.edits
        place = self.model.first_refused()
        if place is not None:
            current = self.view.currentIndex()
            here = self.model.refusal(current.row(), current.column()) if current.isValid() else ""
            refused = here or self.model.refusal(*place)
            return labels.with_more_refused(refused, len(edits.texts) - 1)
        if not len(edits):
            return labels.NO_ROWS
        for count, name in zip(self.model.counts(), self._data.classes, strict=True):
            if not count and edits.is_changed:
                return fill(labels.BOTH_CLASSES, name=name)
        return ""

    # --- leaving

    @property
    def is_changed(self) -> bool:
        return self.model.edits.is_changed

    def anew(self, theme: Theme, parent: QWidget) -> "RowsDialog":
        new = RowsDialog(self._data, theme, parent)
        new.model.take_over(self.model)
        current = self.view.currentIndex()
        new.view.setCurrentIndex(new.model.index(current.row(), current.column()))
        new._show_state()
        return new

    def reject(self) -> None:
        """Close with Esc or the window's button; changes are asked about."""
        if self.is_changed:
            ask_to_discard(self, labels.ROWS_LOST, self._leave)
        else:
            self._leave()

    @Slot()
    def _leave(self) -> None:
        super().reject()
