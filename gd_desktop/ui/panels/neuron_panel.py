"""The neuron's model panel: its formula, what it learns from, and how a miss is counted."""

from pathlib import PurePath
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpacerItem,
    QWidget,
)

from gd_desktop import labels, neuron_labels, own_data_labels, words
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import ALL, Setup, build_problem
from gd_desktop.io.builtin import EDITED_ENDING
from gd_desktop.io.settings import Appearance, learning
from gd_desktop.io.translated import entries
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, read_count, short
from gd_desktop.tongue import fill
from gd_desktop.ui.card import Card
from gd_desktop.ui.choice import Choice, ComboBox
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.formula_view import FormulaView
from gd_desktop.ui.neuron.class_counts import ClassCounts
from gd_desktop.ui.neuron.preparing import Preparing
from gd_desktop.ui.teaching.why import WhyButton, beside
from gd_desktop.ui.theme import Theme

Box = TypeVar("Box", bound=QComboBox)

_BATCHES = (1, 4, 16, 32, 64, 256)


class NeuronPanel(Card):
    """Writes the neuron's part of the Setup through the Session."""

    refused = Signal(str)
    failed = Signal(object)  # Failure
    csv_wanted = Signal()
    painting_wanted = Signal()
    drawing_wanted = Signal()
    rows_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(labels.MODEL, parent)
        self._session = session
        self._preparing = Preparing(session, jobs, self)
        self._preparing.failed.connect(self.failed)
        self.formula = FormulaView(jobs, 32, "ink")
        self.formula.show_formula("ŷ = σ(wᵀx + b)", r"\hat{y} = \sigma(w^T x + b)")
        self.data = _named(Choice(), neuron_labels.DATA)
        self.cost = _named(Choice(), neuron_labels.COST)
        self.batch = _named(ComboBox(), neuron_labels.BATCH)
        self.batch.setEditable(True)
        self.batch.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._shown_batch = ""
        self.scale = _named(ComboBox(), neuron_labels.SCALE)
        self.held_out = _named(ComboBox(), neuron_labels.HELD_OUT)
        self.counts = ClassCounts()
        self.open_csv = _button(neuron_labels.OPEN_CSV)
        self.paint = _button(neuron_labels.PAINT)
        self.draw = _button(neuron_labels.DRAW)
        self.rows = _button(neuron_labels.ROWS)
        self.about = _button(neuron_labels.ABOUT_DATA)
        self._fill()
        self._lay_out()
        self._connect()
        session.setup_changed.connect(self._show)
        self._show(session.setup, session.setup)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        """The controls that an Alt key leads to."""
        return [(label, control) for label, control in self._named]

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_card(theme)
        self.formula.dress(theme)
        for row in (*self._pairs, *self._lines):
            row.setSpacing(theme.px(4))
        self._sources.setSpacing(theme.px(6))
        # What the names at the left belong to begins below each other.
        widest = max(name.sizeHint().width() for name, _ in self._gaps)
        for name, gap in self._gaps:
            gap.changeSize(widest - name.sizeHint().width(), 0)
        for pair in self._pairs:
            pair.invalidate()

    def show_frame(self, frame: Frame) -> None:
        """Nothing here moves with the walk."""

    # --- assembly

    def _fill(self) -> None:
        for entry in entries():
            self.data.addItem(entry.title, entry.name)
        for name, text in neuron_labels.COSTS.items():
            self.cost.addItem(text, name)
        for name, text in neuron_labels.SCALES.items():
            self.scale.addItem(text, name)
        for share, text in neuron_labels.HELD_OUT_SHARES.items():
            self.held_out.addItem(text, share)

    def _lay_out(self) -> None:
        self._named: list[tuple[Label, QComboBox]] = [
            (neuron_labels.DATA, self.data),
            (neuron_labels.COST, self.cost),
            (neuron_labels.BATCH, self.batch),
            (neuron_labels.SCALE, self.scale),
            (neuron_labels.HELD_OUT, self.held_out),
        ]
        places = ("model.neuron", "setting.cost", "setting.batch", "setting.scale")
        self.whys = []
        self._pairs: list[QHBoxLayout] = []
        self._gaps: list[tuple[QLabel, QSpacerItem]] = []
        self._lines: list[Flow] = []
        for (label, control), place in zip(self._named, (*places, "setting.held-out"), strict=True):
            name, why = QLabel(label.name), WhyButton(label.name, place)
            name.setBuddy(control)
            self.whys.append(why)
            # A name stays beside its control, wherever a line is broken.
            pair = beside(name, why)
            self._gaps.append((name, QSpacerItem(0, 0)))
            pair.addSpacerItem(self._gaps[-1][1])
            pair.addWidget(control, 1)
            self._pairs.append(pair)
            self._lines.append(Flow())
            self._lines[-1].addLayout(pair, 1)
        for button in (self.rows, self.about):
            self._lines[-1].addWidget(button, 1)
        self._sources = Flow()
        for button in (self.open_csv, self.paint, self.draw):
            self._sources.addWidget(button, 1)
        self.heading_row.addWidget(self.counts)
        self.body.addWidget(self.formula)
        for line in self._lines:
            self.body.addLayout(line)
        self.body.addLayout(self._sources)

    def _connect(self) -> None:
        self.data.activated.connect(self._take_data)
        self.cost.activated.connect(self._take_cost)
        self.scale.activated.connect(self._take_scale)
        self.held_out.activated.connect(self._take_held_out)
        self.batch.activated.connect(self._take_batch)
        editor = self.batch.lineEdit()
        assert editor is not None
        editor.editingFinished.connect(self._take_batch)
        self.open_csv.clicked.connect(self.csv_wanted)
        self.paint.clicked.connect(self.painting_wanted)
        self.draw.clicked.connect(self.drawing_wanted)
        self.rows.clicked.connect(self.rows_wanted)
        self.about.clicked.connect(self.about_wanted)

    # --- what the person does

    @Slot(int)
    def _take_data(self, place: int) -> None:
        name = self.data.itemData(place)
        if name is not None:
            self._session.learn_from(**learning(name), mistakes=(), held_out=0.0, batch=ALL)
        self._show(self._session.setup, self._session.setup)

    @Slot(int)
    def _take_cost(self, place: int) -> None:
        self._preparing.change(cost=self.cost.itemData(place))

    @Slot(int)
    def _take_scale(self, place: int) -> None:
        self._preparing.change(scale=self.scale.itemData(place))

    @Slot(int)
    def _take_held_out(self, place: int) -> None:
        self._preparing.change(held_out=self.held_out.itemData(place))

    @Slot()
    def _take_batch(self) -> None:
        text = self.batch.currentText().strip()
        if text == self._shown_batch:
            # Enter comes twice, and leaving the field once more.
            return
        if self._session.setup.model != "neuron":
            # Another model was opened while something was half typed, which was meant for this one.
            return
        try:
            is_all = text in (ALL, self.batch.itemText(0))
            self._session.change(batch=ALL if is_all else read_count(text, "batch"))
        except Refusal as no:
            self._refuse(no)
            return
        self._show_batch(self._session.setup)
        self.refused.emit("")

    def _refuse(self, no: Refusal) -> None:
        self.refused.emit(words.refusal(no))
        self._show_batch(self._session.setup)

    # --- what is shown

    @Slot(object, object)
    def _show(self, _old: Setup, new: Setup) -> None:
        if new.model != "neuron" or new.data is None:
            return
        self._show_data(new.data)
        _choose(self.cost, new.cost)
        _choose(self.scale, new.scale)
        if self.held_out.findData(new.held_out) < 0:
            self.held_out.addItem(f"{short(100 * new.held_out, 6)} %", new.held_out)
        _choose(self.held_out, new.held_out)
        self._show_batch(new)
        self.counts.show_data(new.data)

    def _show_data(self, data: Dataset) -> None:
        place = self.data.findData(data.source) if not data.is_own else -1
        own = self.data.findData(None)
        if place >= 0:
            if own >= 0:
                self.data.removeItem(own)
            self.data.setCurrentIndex(self.data.findData(data.source))
            return
        if own < 0:
            self.data.insertItem(0, "", None)
            own = 0
        self.data.setItemText(own, data_title(data))
        self.data.setCurrentIndex(own)

    def _show_batch(self, setup: Setup) -> None:
        # Kept by the core, so that this costs nothing however many there are.
        problem = build_problem(setup)
        assert isinstance(problem, Neuron)
        count = len(problem)
        self.batch.blockSignals(True)
        self.batch.clear()
        self.batch.addItem(fill(neuron_labels.ALL_SAMPLES, count=grouped(count)))
        for size in _BATCHES:
            if size < count:
                self.batch.addItem(str(size))
        self._shown_batch = self.batch.itemText(0) if setup.batch == ALL else str(setup.batch)
        self.batch.setCurrentText(self._shown_batch)
        self.batch.blockSignals(False)


def data_title(data: Dataset) -> str:
    """What some data is called in a list: a built-in's title, a file's name, how it was made."""
    titles = {entry.name: entry.title for entry in entries()}
    if data.source in titles and not data.is_own:
        return titles[data.source]
    if data.source in neuron_labels.OWN_DATA:
        return neuron_labels.OWN_DATA[data.source]
    name = PurePath(data.source).name or data.source
    if not name.endswith(EDITED_ENDING):
        return name
    return fill(own_data_labels.EDITED, name=name.removesuffix(EDITED_ENDING))


def _named(combo: Box, label: Label) -> Box:
    combo.setAccessibleName(label.name)
    combo.setToolTip(label.tip_with_key)
    return combo


def _button(label: Label) -> QPushButton:
    button = QPushButton(label.name)
    button.setAccessibleName(label.name)
    button.setToolTip(label.tip)
    return button


def _choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))
