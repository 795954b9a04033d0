"""The rows of a Dataset as an editable table."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.problem import Rows
from gd_desktop.numerals import editable, plain
from gd_desktop.ui.neuron.feature_titles import title
from gd_desktop.ui.neuron.rows_edits import RowsEdits
from gd_desktop.ui.neuron.thumbnails import draw_pixels, fitted, frame, ink_image
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import Theme, load_theme

PICTURE_SIDE = 52  # px at scale 1
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class RowsModel(QAbstractTableModel):
    """A row for each sample: its features and its class, or its picture and its class."""

    edited = Signal(int)  # a row that is concerned

    def __init__(self, data: Dataset, is_read_only: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.edits = RowsEdits.of(data)
        self.image = data.image
        self.is_read_only = is_read_only
        self.theme = load_theme("light")
        self.low, self.high = float(data.features.min()), float(data.features.max())
        pixels = (labels.PICTURE_COLUMN,)
        titles = tuple(title(data, name) for name in data.names)
        self._headers = (*(pixels if self.image else titles), data.label)

    # --- what a view asks

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.edits)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        is_column = orientation == Qt.Orientation.Horizontal
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            text = self._headers[section] if is_column else str(section + 1)
            return plain_tip(text) if role == _Role.ToolTipRole else text
        if role == _Role.TextAlignmentRole:
            return self._alignment(section) if is_column else self._alignment(0)
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        """Numbers to the right, classes to the left, pictures in the middle."""
        side = Qt.AlignmentFlag.AlignRight
        if self.is_picture(column):
            side = Qt.AlignmentFlag.AlignHCenter
        elif column == len(self._headers) - 1:
            side = Qt.AlignmentFlag.AlignLeft
        # Absolute: a heading would take its side from the window, which may be turned round.
        return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.is_read_only or self.is_picture(index.column()):
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role == _Role.TextAlignmentRole:
            return self._alignment(column)
        if self.is_picture(column):
            accessible = role == _Role.AccessibleTextRole
            return labels.picture(labels.PICTURE_COLUMN, row + 1) if accessible else None
        place = row, self.number_of(column)
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self.text(*place, editable if role == _Role.EditRole else plain)
        if place in self.edits.texts:
            if role == _Role.BackgroundRole:
                return self.theme.colour("away")
            if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
                why = labels.cell_refused(row, self._headers[column], self.edits.why(*place))
                return plain_tip(why) if role == _Role.ToolTipRole else why
        return None

    def setData(  # noqa: N802 -- Qt's name
        self, index: _Index, value: object, role: int = _Role.EditRole
    ) -> bool:
        if role != _Role.EditRole or not isinstance(value, str):
            return False
        if self.edits.set_text(index.row(), self.number_of(index.column()), value):
            self.dataChanged.emit(index, index)
            self.edited.emit(index.row())
        return True

    # --- places

    def is_picture(self, column: int) -> bool:
        """Whether a column shows the features as a picture."""
        return self.image is not None and column == 0

    def number_of(self, column: int) -> int:
        """The place among the numbers of a column that is not a picture's."""
        return self.edits.width - 1 if self.image is not None else column

    def text(self, row: int, number: int, write: Callable[[float], str] = editable) -> str:
        """A cell as text: what was not taken as it was typed, numbers as `write` has them."""
        refused = self.edits.texts.get((row, number))
        if refused is not None:
            return refused
        value = self.edits.values[row, number].item()
        return self.edits.classes[int(value)] if number == self.edits.width - 1 else write(value)

    def first_refused(self) -> tuple[int, int] | None:
        """The first cell (row and column) that is to be mended, if there is one."""
        if not self.edits.texts:
            return None
        row, number = min(self.edits.texts)
        return row, len(self._headers) - 1 if self.image is not None else number

    def refusal(self, row: int, column: int) -> str:
        """What is wrong with a cell; "" if nothing is."""
        if self.is_picture(column):
            return ""
        why = self.edits.why(row, self.number_of(column))
        return labels.cell_refused(row, self._headers[column], why) if why else ""

    # --- changes

    def take_over(self, left: "RowsModel") -> None:
        """Go on with the rows of another model of the same data, which goes."""
        self.beginResetModel()
        self.edits = left.edits
        self.endResetModel()

    def add_row(self, at: int) -> None:
        """An empty row."""
        self.beginInsertRows(QModelIndex(), at, at)
        self.edits.add_row(at)
        self.endInsertRows()
        self.edited.emit(at)

    def delete(self, rows: Rows) -> None:
        """Remove rows, given in ascending order."""
        self.beginResetModel()
        self.edits.delete(rows)
        self.endResetModel()
        self.edited.emit(int(rows[0]))

    def paste(self, row: int, column: int, cells: list[list[str]]) -> None:
        """Put cells in from a place on."""
        self.beginResetModel()
        self.edits.paste(row, column, cells)
        self.endResetModel()
        self.edited.emit(row)

    def undo(self) -> None:
        """Take the last change back."""
        self.beginResetModel()
        row = self.edits.undo()
        self.endResetModel()
        if row is not None:
            self.edited.emit(row)

    def dataset(self, data: Dataset, source: str) -> Dataset:
        """The rows as they are now, named as `data`'s; no text may be left to mend."""
        return Dataset(
            source=source,
            names=data.names,
            features=self.edits.values[:, :-1].copy(),
            labels=self.edits.values[:, -1].copy(),
            classes=data.classes,
            label=data.label,
            image=data.image,
            is_own=True,
        )

    def counts(self) -> tuple[int, int]:
        """The rows of class 0 and of class 1; what is to be mended counts as it was."""
        ones = int(np.count_nonzero(self.edits.values[:, -1]))
        return len(self.edits) - ones, ones


class CellDelegate(QStyledItemDelegate):
    """Frames the texts that are to be mended, also where they are chosen."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__(model)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        place = index.row(), self._model.number_of(index.column())
        if self._model.edits.texts.get(place):
            frame(painter, option.rect, self._model.theme, "error")

    def updateEditorGeometry(  # noqa: N802 -- Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        editor.setGeometry(option.rect)


class LabelDelegate(CellDelegate):
    """Offers the two classes in a list."""

    def createEditor(  # noqa: N802 -- Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index
    ) -> QWidget:
        editor = QComboBox(parent)
        editor.addItems(self._model.edits.classes)
        editor.activated.connect(self._take)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(_Role.EditRole)))

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())

    @Slot()
    def _take(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class PictureDelegate(QStyledItemDelegate):
    """Paints a row's features as a picture."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        side = self._theme.px(PICTURE_SIDE + 12)
        return QSize(side, side)

    @property
    def _theme(self) -> Theme:
        return self._model.theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        model, image = self._model, self._model.image
        if image is None:
            return
        gap = self._theme.px(5)
        place = fitted(image, option.rect.adjusted(gap, gap, -gap, -gap))
        pixels = model.edits.values[index.row(), :-1]
        picture = ink_image(pixels, image, self._theme, min(model.low, 0.0), model.high)
        painter.save()
        draw_pixels(painter, place, picture)
        frame(painter, place.adjusted(-1, -1, 1, 1), self._theme)
        painter.restore()


class RowsView(QTableView):
    """A table in which Enter goes down a row, and does not press the window's buttons."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_modifiers = bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
        # Of an editor, Enter comes here too, while its text is still to be taken.
        if is_enter and (has_modifiers or self.state() == QTableView.State.EditingState):
            event.ignore()
        elif is_enter:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)
        else:
            super().keyPressEvent(event)
