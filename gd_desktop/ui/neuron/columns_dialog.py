"""Choose what to learn, and from which columns of a file."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop import table_words
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs
from gd_desktop.core.dataset import Dataset
from gd_desktop.io.columns import Column
from gd_desktop.io.tables import Table
from gd_desktop.tongue import fill
from gd_desktop.ui.card import Card
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.neuron.columns_look import Answer, Look, Preview, usual_features, usual_label
from gd_desktop.ui.neuron.dialog_parts import CheckBoxes, Note, button, combo
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.wrapped_items import wrap_items

_WIDTH, _HEIGHT = 840, 680  # px at scale 1
_ROW, _COLUMN, _NARROW, _WIDEST = 26, 116, 56, 180
_MOST_FITTED = 100
_MOST_STRETCHED = 6  # columns that share the width evenly
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class _FirstRows(QTableView):
    """A table that wishes to be as high as it can be of use."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())


class ColumnsDialog(Dialog):
    """The first rows of a table, and what to make of its columns."""

    chosen = Signal(object, str)  # Dataset, and a name in SCALES

    def __init__(
        self, table: Table, jobs: Jobs, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(f"{labels.CHOOSE_COLUMNS} · {table.path.name}")
        self._table = table
        self._jobs = jobs
        self._job: Job | None = None
        self._number = 0  # of the last look; answers to older ones are dropped
        self._classes: dict[str, tuple[str, ...]] = {}
        self._data: Dataset | None = None

        self._preview = Preview(table)
        self.preview = _FirstRows()
        keep_left_to_right(self.preview)
        self.label = combo(labels.LABEL_COLUMN)
        self.positive = combo(labels.POSITIVE)
        self.zero = Note()
        self.scale = combo(labels.SCALING)
        self.scale_tip = Note()
        self.features = QListWidget()
        self._boxes = CheckBoxes(theme)
        # With the reason why a column cannot be a feature, its line is long.
        wrap_items(self.features, self._boxes)
        self.all_features = button(labels.ALL_FEATURES)
        self.no_features = button(labels.NO_FEATURES)
        self.message = Note()
        self.cancel = button(labels.CANCEL)
        self.open_button = button(labels.OPEN)
        self._fill()
        self._lay_out()
        self._connect()
        self.dress(theme)
        self.resize(size_on_screen(self, theme, _WIDTH, _HEIGHT))
        self._show_scale()
        self._choose_label()
        self.label.setFocus()

    # --- assembly

    def _fill(self) -> None:
        label = usual_label(self._table)
        usual = usual_features(self._table, label)
        self.label.addItems(self._table.names)
        self.label.setCurrentText(label)
        for scale, name in labels.SCALE_NAMES.items():
            self.scale.addItem(name, scale)
        for column in self._table.columns:
            item = QListWidgetItem(column.name, self.features)
            item.setCheckState(_CHECKED if column.name in usual else _UNCHECKED)

    def _lay_out(self) -> None:
        table = self.preview
        table.setModel(self._preview)
        table.setObjectName("rows")
        table.setAccessibleName(labels.PREVIEW)
        table.setTabKeyNavigation(False)  # the arrow keys scroll it
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionsClickable(False)
        if self._preview.columnCount() <= _MOST_STRETCHED:
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.features.setAccessibleName(labels.FEATURES.name)
        self.features.setToolTip(labels.FEATURES.tip_with_key)
        self.open_button.setObjectName("run")
        self.open_button.setDefault(True)
        self._top = Card(self._table.path.name)
        self._top.heading.setText(self._top.accessibleName())
        size = QLabel(labels.table_size(len(self._table), len(self._table.columns)))
        size.setObjectName("note")
        self._top.heading_row.addWidget(size)
        self._top.body.addWidget(table)
        # Of a few rows it is low; in a low window it has what the sentences below leave.
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

        self._left = Card(labels.CHOICE)
        self._grid = QGridLayout()
        for row, (label, control, note) in enumerate(
            (
                (labels.LABEL_COLUMN, self.label, None),
                (labels.POSITIVE, self.positive, self.zero),
                (labels.SCALING, self.scale, self.scale_tip),
            )
        ):
            self._grid.addWidget(QLabel(label.name), 2 * row, 0)
            self._grid.addWidget(control, 2 * row, 1)
            if note is not None:
                self._grid.addWidget(note, 2 * row + 1, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._left.body.addLayout(self._grid)
        self._left.body.addStretch(1)
        self._right = Card(labels.FEATURES.name)
        self._right.heading_row.addWidget(self.all_features)
        self._right.heading_row.addWidget(self.no_features)
        self._right.body.addWidget(self.features, 1)
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right, 1)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.message, 1)
        self._buttons.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignBottom)
        self._buttons.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._top, 1)
        self._rows.addLayout(self._columns, 1)
        self._rows.addLayout(self._buttons)

    def _connect(self) -> None:
        self.label.activated.connect(self._choose_label)
        self.positive.activated.connect(self._look)
        self.scale.activated.connect(self._show_scale)
        self.features.itemChanged.connect(self._look)
        self.all_features.clicked.connect(self._check_all)
        self.no_features.clicked.connect(self._check_none)
        self.cancel.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._open)
        for label, control in (
            (labels.LABEL_COLUMN, self.label),
            (labels.POSITIVE, self.positive),
            (labels.SCALING, self.scale),
            (labels.FEATURES, self.features),
        ):
            QShortcut(QKeySequence(f"Alt+{label.key}"), self, control.setFocus)

    @Slot(object)
    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        gap = theme.px(12)
        self._preview.theme = self._boxes.theme = theme
        self._rows.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._rows, self._columns):
            layout.setSpacing(gap)
        for narrow in (self._grid, self._buttons):
            narrow.setSpacing(theme.px(8))
        for card in (self._top, self._left, self._right):
            card.dress_card(theme)
        self.preview.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        is_wide = self._preview.columnCount() > _MOST_STRETCHED
        if is_wide:
            self._fit_columns(theme)
        header = self.preview.horizontalHeader().sizeHint().height()
        rows = self._preview.rowCount() * theme.px(_ROW)
        bar = self.preview.horizontalScrollBar()
        for part in (self.preview, bar):
            part.ensurePolished()  # or its frame would be another one
        around = 2 * self.preview.frameWidth() + (bar.sizeHint().height() if is_wide else 0)
        self.preview.setMaximumHeight(header + rows + around)
        # In a low window it scrolls.
        self.preview.setMinimumHeight(header + theme.px(_ROW))
        self.preview.viewport().update()

    def _fit_columns(self, theme: Theme) -> None:
        """As wide as what they show, within reason; the far ones alike, since there may be many."""
        header = self.preview.horizontalHeader()
        header.setDefaultSectionSize(theme.px(_COLUMN))
        for place in range(min(_MOST_FITTED, self._preview.columnCount())):
            wanted = max(header.sectionSizeHint(place), self.preview.sizeHintForColumn(place))
            header.resizeSection(place, min(theme.px(_WIDEST), max(theme.px(_NARROW), wanted)))

    # --- the choice

    @property
    def chosen_features(self) -> tuple[str, ...]:
        """The checked columns, in the file's order."""
        items = map(self.features.item, range(self.features.count()))
        return tuple(
            column.name
            for column, item in zip(self._table.columns, items, strict=True)
            if item.checkState() == _CHECKED and item.flags() & Qt.ItemFlag.ItemIsEnabled
        )

    @Slot()
    def _choose_label(self) -> None:
        self._show_features()
        self.positive.clear()
        self._look()

    def _show_features(self) -> None:
        """Which columns can be features beside the label; what was checked stays so."""
        self.features.blockSignals(True)
        for place, column in enumerate(self._table.columns):
            item = self.features.item(place)
            why = self._why_not(column)
            flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if why else flags | Qt.ItemFlag.ItemIsEnabled)
            name = table_words.visible(column.name)
            value = table_words.visible(column.odd.value) if column.odd is not None else ""
            item.setText(fill(why or "{name}", name=name, value=value))
            item.setToolTip(plain_tip(item.text()))
        self.features.blockSignals(False)

    def _why_not(self, column: Column) -> str:
        """Why a column cannot be a feature; "" if it can."""
        if column.name == self.label.currentText():
            return labels.IS_LABEL
        if column.is_number:
            return ""
        return labels.IS_TEXT if column.odd is not None else labels.IS_EMPTY

    @Slot()
    def _check_all(self) -> None:
        self._check(_CHECKED)

    @Slot()
    def _check_none(self) -> None:
        self._check(_UNCHECKED)

    def _check(self, state: Qt.CheckState) -> None:
        self.features.blockSignals(True)
        for place in range(self.features.count()):
            item = self.features.item(place)
            if item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(state)
        self.features.blockSignals(False)
        self.features.viewport().update()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Find out what the choice comes to."""
        self._number += 1
        self._cancel_job()
        self._data = None
        self.open_button.setEnabled(False)
        label = self.label.currentText()
        self._preview.show_choice(frozenset((label, *self.chosen_features)))
        known = self._classes.get(label)
        positive = self.positive.currentText() or None
        look = Look(self._number, self._table, label, self.chosen_features, positive, known)
        if look.is_quick:
            self._take(look())
            return
        self.message.say(labels.CHECKING)
        self._job = self._jobs.submit(look, self._take, self._regret)

    @Slot(object)
    def _take(self, answer: Answer) -> None:
        if answer.number != self._number:
            return
        label = self.label.currentText()
        self._classes[label] = answer.classes
        if not self.positive.count() and answer.classes:
            # The last one is always among them, since it is chosen at first.
            listed = answer.classes[: labels.MOST_CLASSES - 1]
            listed += answer.classes[len(listed) :][-1:]
            self.positive.addItems(listed)
            self.positive.setCurrentIndex(len(listed) - 1)
        self.positive.setEnabled(len(answer.classes) > 1)
        self._show_zero(answer.classes)
        self._data = answer.data
        self.open_button.setEnabled(answer.data is not None)
        if answer.data is None:
            self.message.say(answer.refusal, alarm=True)
        else:
            opens = labels.opens(len(answer.data), len(answer.data.names))
            self.message.say("\n".join((opens, *answer.notes)))

    @Slot(object)
    def _regret(self, failure: Failure) -> None:
        self.message.say(failure.summary, alarm=True)

    def _show_zero(self, classes: tuple[str, ...]) -> None:
        positive = self.positive.currentText()
        sentence = labels.class_zero(classes, positive) if len(classes) > 1 else ""
        if len(classes) > labels.MOST_CLASSES:
            sentence = f"{sentence} {labels.first_classes(len(classes))}"
        self.zero.setText(sentence)

    @Slot()
    def _show_scale(self) -> None:
        self.scale_tip.setText(labels.SCALE_TIPS[self.scale.currentData()])

    # --- the end

    @Slot()
    def _open(self) -> None:
        if self._data is not None:
            self.chosen.emit(self._data, self.scale.currentData())
            self.accept()

    def done(self, result: int) -> None:
        """Close; a look under way is no longer wanted."""
        self._cancel_job()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._cancel_job()
        super().closeEvent(event)

    def _cancel_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
