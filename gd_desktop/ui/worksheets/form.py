"""The controls of the sheets' window: how many, which tasks, and on what."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from gd_desktop import language_labels, worksheet_words
from gd_desktop import worksheet_labels as labels
from gd_desktop.core.exercises.wish import (
    FEWEST_STEPS,
    MOST_SEED,
    MOST_STEPS,
    Fault,
    Kind,
    SheetRefusal,
    Wish,
)
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.labels import Label
from gd_desktop.numerals import read_count
from gd_desktop.sheets.document import Paper
from gd_desktop.ui.card import Card
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.neuron.dialog_parts import button
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.speech import LANGUAGES
from gd_desktop.ui.theme import Theme
from gd_desktop.ui.worksheets.choices import Choices


class StudentsField(NumberField):
    """How many students there are; another number than a sheet takes is refused in these words."""

    def commit(self) -> None:
        """Take the text, if it was edited."""
        if not self.isModified():
            return
        given = self.text()
        try:
            Wish(students=read_count(given, "students"))
        except (Refusal, SheetRefusal):
            self.setModified(False)
            no = SheetRefusal(Fault.STUDENTS, given)
            self._mark(worksheet_words.refusal(no, labels.STUDENTS.name))
        else:
            super().commit()


class Form(QWidget):
    """What is chosen, in three cards."""

    changed = Signal()
    refused = Signal(str)  # why a number is not taken
    typed = Signal()  # a number is not what was taken or refused any more

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        wish = choices.wish
        self._students, self._seed = wish.students, wish.seed
        self._kept = choices
        self.students = StudentsField("students", labels.STUDENTS, self._take_students, whole=True)
        self.seed = NumberField("seed", labels.SEED, self._take_seed, whole=True)
        self.another = button(labels.ANOTHER_SEED)
        self.steps = _choice(labels.STEPS, {n: str(n) for n in range(FEWEST_STEPS, MOST_STEPS + 1)})
        self.tasks = {
            kind: _box(Label(name, labels.TASK_TIPS[kind]))
            for kind, name in worksheet_words.TASKS.items()
        }
        self.paper = _choice(labels.SIZE, labels.SIZES)
        names = {code: language_labels.OWN_NAMES[code] for code in LANGUAGES}
        self.language = _choice(labels.LANGUAGE, names)
        self.form = _choice(labels.FORMAT, labels.FORMATS)
        self.key, self.two_sided = _box(labels.KEY), _box(labels.TWO_SIDED)
        for kind, box in self.tasks.items():
            box.setChecked(kind in wish.tasks)
        self.students.show_value(wish.students)
        self.seed.show_value(wish.seed)
        for choice, value in (
            (self.steps, wish.steps),
            (self.paper, choices.paper.value),
            (self.language, choices.language),
            (self.form, choices.form),
        ):
            choice.setCurrentIndex(choice.findData(value))
        self.key.setChecked(choices.has_key)
        self.two_sided.setChecked(choices.is_two_sided)
        self._lay_out()
        self._connect()

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The tasks that are checked, in the order in which they stand on a sheet."""
        return tuple(kind for kind, box in self.tasks.items() if box.isChecked())

    @property
    def is_complete(self) -> bool:
        """Whether there is something to print."""
        return bool(self.kinds) and not (self.students.is_refused or self.seed.is_refused)

    @property
    def refusal(self) -> str:
        """Why a number that stands there is not taken; "" if all are."""
        refused = [field for field in (self.students, self.seed) if field.is_refused]
        return refused[0].accessibleDescription() if refused else ""

    @property
    def choices(self) -> Choices:
        """What is chosen; without a task, those of the last time that there was one."""
        self._kept = Choices(
            Wish(
                students=self._students,
                seed=self._seed,
                tasks=self.kinds or self._kept.wish.tasks,
                steps=self.steps.currentData(),
            ),
            Paper(self.paper.currentData()),
            self.language.currentData(),
            self.form.currentData(),
            self.key.isChecked(),
            self.two_sided.isChecked(),
        )
        return self._kept

    def finish_typing(self) -> None:
        """Take the numbers that are being typed."""
        self.students.commit()
        self.seed.commit()

    # --- assembly

    def _lay_out(self) -> None:
        self._cards = [Card(title) for title in (labels.SHEETS, labels.TASKS, labels.PAPER)]
        first, second, third = self._cards
        self._grids = [QGridLayout() for _ in range(3)]
        for card, grid in zip(self._cards, self._grids, strict=True):
            grid.setColumnStretch(1, 1)
            card.body.addLayout(grid)
        _fill(self._grids[0], ((labels.STUDENTS, self.students), (labels.SEED, self.seed)))
        self._grids[0].addWidget(self.another, 2, 1)
        for row, box in enumerate(self.tasks.values()):
            self._grids[1].addWidget(box, row, 0, 1, 2)
        _fill(self._grids[1], ((labels.STEPS, self.steps),), len(self.tasks))
        _fill(
            self._grids[2],
            (
                (labels.SIZE, self.paper),
                (labels.LANGUAGE, self.language),
                (labels.FORMAT, self.form),
            ),
        )
        self._grids[2].addWidget(self.key, 3, 0, 1, 2)
        self._grids[2].addWidget(self.two_sided, 4, 0, 1, 2)
        self._rows = QVBoxLayout(self)
        for card in (first, second, third):
            self._rows.addWidget(card)
        self._rows.addStretch(1)

    def _connect(self) -> None:
        for field in (self.students, self.seed):
            field.refused.connect(self.refused)
            field.textEdited.connect(self._tell_typed)
            field.accepted.connect(self._tell)
        self.another.clicked.connect(self._draw_anew)
        for choice in (self.steps, self.paper, self.language, self.form):
            choice.currentIndexChanged.connect(self._tell)
        for box in (*self.tasks.values(), self.key, self.two_sided):
            box.toggled.connect(self._tell)
        for label, control in (
            (labels.STUDENTS, self.students),
            (labels.SEED, self.seed),
            (labels.STEPS, self.steps),
            (labels.SIZE, self.paper),
            (labels.LANGUAGE, self.language),
            (labels.FORMAT, self.form),
        ):
            QShortcut(QKeySequence(f"Alt+{label.key}"), self, control.setFocus)
        QShortcut(QKeySequence(f"Alt+{labels.ANOTHER_SEED.key}"), self, self.another.click)
        boxes = [(str(place), box) for place, box in enumerate(self.tasks.values(), 1)]
        boxes += [(labels.KEY.key, self.key), (labels.TWO_SIDED.key, self.two_sided)]
        for key, box in boxes:
            QShortcut(QKeySequence(f"Alt+{key}"), self, box.click)

    def dress(self, theme: Theme) -> None:
        """Take on the theme's measures."""
        self._rows.setSpacing(theme.px(12))
        reading_margins(self._rows, 0, 0, theme.px(4), 0)  # beside a scroll bar
        for card in self._cards:
            card.dress_card(theme)
        for grid in self._grids:
            grid.setHorizontalSpacing(theme.px(12))
            grid.setVerticalSpacing(theme.px(6))

    # --- what is chosen

    def _take_students(self, number: float) -> None:
        self._students = int(number)

    def _take_seed(self, number: float) -> None:
        if not 0 <= number <= MOST_SEED:
            raise Refusal("seed", number, Reason.OUT_OF_RANGE)
        self._seed = int(number)

    @Slot()
    def _draw_anew(self) -> None:
        self._seed = (self._seed + 1) % (MOST_SEED + 1)
        self.seed.show_value(self._seed)
        self.changed.emit()

    @Slot()
    def _tell_typed(self) -> None:
        self.typed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def _choice(label: Label, entries: Mapping[Any, str]) -> Choice:
    made = Choice()
    made.setAccessibleName(label.name)
    made.setToolTip(label.tip_with_key)
    for value, text in entries.items():
        made.addItem(text, value)
    return made


def _box(label: Label) -> QCheckBox:
    made = QCheckBox(label.name)
    made.setToolTip(label.tip_with_key)
    return made


def _fill(grid: QGridLayout, rows: Iterable[tuple[Label, QWidget]], first: int = 0) -> None:
    for row, (label, control) in enumerate(rows, first):
        grid.addWidget(QLabel(label.name), row, 0)
        grid.addWidget(control, row, 1)
