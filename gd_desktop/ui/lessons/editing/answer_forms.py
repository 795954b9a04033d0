"""How a question is answered: a number, a choice, or a state to reach."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout

from gd_desktop import lesson_labels as labels
from gd_desktop.io.lessons.prompts import MOST_CONDITIONS, MOST_KNOWN, MOST_OPTIONS
from gd_desktop.ui.lessons.editing.field import Field
from gd_desktop.ui.lessons.editing.form import (
    Form,
    Places,
    RowList,
    number_or_text,
    remove_button,
    shown,
    within,
)
from gd_desktop.ui.theme import Theme


class AnswerForm(Form):
    """Edits what the kind of a question decides."""

    def show_values(self, values: dict[str, Any]) -> None:
        """Show a question's values."""
        raise NotImplementedError

    def values(self) -> dict[str, Any]:
        """What has been typed."""
        raise NotImplementedError


class _Row(Form):
    """Fields beside one another, and a button that removes them."""

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self.remove = remove_button(labels.REMOVE, fields[0].control.accessibleName())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for field in fields:
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.changed.connect(self.tell)
        self._row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self._fields = fields
        self.remove.clicked.connect(self.take_out)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._row.setSpacing(theme.px(6))
        for field in self._fields:
            field.dress(theme)


class KnownRow(_Row):
    """A known wrong answer."""

    def __init__(self) -> None:
        self.answer = Field(labels.KNOWN_ANSWER, is_named=False)
        self.says = Field(labels.KNOWN_SAYS, is_long=True, is_named=False)
        super().__init__(self.answer, self.says)
        self._row.setStretch(1, 3)

    def places(self) -> Places:
        """Of the answer, and of what is said to it."""
        return {(): self.answer, ("answer",): self.answer, ("says",): self.says}


class NumberForm(AnswerForm):
    """The right number, and known wrong ones."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = Field(labels.RIGHT_ANSWER)
        self.tolerance = Field(labels.TOLERANCE)
        self.unit = Field(labels.UNIT)
        self.known = RowList(KnownRow, labels.ADD_KNOWN, MOST_KNOWN)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for field in (self.answer, self.tolerance, self.unit):
            self._rows.addWidget(field)
            field.changed.connect(self.tell)
        self._rows.addWidget(self.known)
        self.known.changed.connect(self.tell)
        self.known.add.clicked.connect(self._add)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._rows.setSpacing(theme.px(6))
        for part in (self.answer, self.tolerance, self.unit, self.known):
            part.dress(theme)

    def show_values(self, values: dict[str, Any]) -> None:
        self.answer.show_text(shown(values.get("answer", "")))
        self.tolerance.show_text(shown(values.get("tolerance", "")))
        self.unit.show_text(str(values.get("unit", "")))
        given = values.get("known", [])
        for row, known in zip(self.known.show_count(len(given)), given, strict=True):
            _fill(row, known)

    def values(self) -> dict[str, Any]:
        told: dict[str, Any] = {"answer": number_or_text(self.answer.text)}
        if self.tolerance.text.strip():
            told["tolerance"] = number_or_text(self.tolerance.text)
        if self.unit.text:
            told["unit"] = self.unit.text
        known = [
            {"answer": number_or_text(row.answer.text), "says": row.says.text}
            for row in self.known.forms
            if isinstance(row, KnownRow)
        ]
        return told | ({"known": known} if known else {})

    def places(self) -> Places:
        """Of the fields, and of each known answer."""
        fields = {"answer": self.answer, "tolerance": self.tolerance, "unit": self.unit}
        found: Places = {(name,): field for name, field in fields.items()}
        return found | within(self.known, "known")

    @Slot()
    def _add(self) -> None:
        row = self.known.append()
        _fill(row, labels.new_known())
        row.places()["answer",].setFocus()
        self.tell()


def _fill(row: Form, known: dict[str, Any]) -> None:
    if isinstance(row, KnownRow):
        row.answer.show_text(shown(known["answer"]))
        row.says.show_text(known["says"])


class OptionRow(_Row):
    """A sentence to choose, whether it is the right one, and what is said if it is not."""

    chosen = Signal()

    def __init__(self) -> None:
        self.option = Field(labels.OPTION, is_long=True, is_named=False)
        self.says = Field(labels.OPTION_SAYS, is_long=True, is_named=False)
        super().__init__(self.option, self.says)
        self.is_right = QRadioButton()
        self.is_right.setAccessibleName(labels.IS_RIGHT.name)
        self.is_right.setToolTip(labels.IS_RIGHT.tip)
        self._row.insertWidget(0, self.is_right, 0, Qt.AlignmentFlag.AlignTop)
        self.setTabOrder(self.is_right, self.option.control)
        self.is_right.toggled.connect(self._choose)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        super().dress(theme)
        self.is_right.setFixedHeight(theme.px(30))

    @Slot(bool)
    def _choose(self, on: bool) -> None:
        if on:
            self.chosen.emit()

    def places(self) -> Places:
        """Of the option itself."""
        return {(): self.option}


class ChoiceForm(AnswerForm):
    """The options, the right one, and what is said to the others."""

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.options = RowList(self._make, labels.ADD_OPTION, MOST_OPTIONS)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.options)
        self.options.changed.connect(self._follow)
        self.options.add.clicked.connect(self._add)

    @property
    def _forms(self) -> list[OptionRow]:
        return [row for row in self.options.forms if isinstance(row, OptionRow)]

    def _make(self) -> OptionRow:
        row = OptionRow()
        self._group.addButton(row.is_right)
        row.chosen.connect(self.tell)
        return row

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self.options.dress(theme)

    def show_values(self, values: dict[str, Any]) -> None:
        options, says = values.get("options", []), values.get("says", [])
        self.options.show_count(len(options))
        self._group.blockSignals(True)
        for place, (row, option) in enumerate(zip(self._forms, options, strict=True)):
            row.option.show_text(option)
            row.says.show_text(says[place] if place < len(says) else "")
            was = row.is_right.blockSignals(True)
            row.is_right.setChecked(place + 1 == values.get("answer", 1))
            row.is_right.blockSignals(was)
        self._group.blockSignals(False)

    def values(self) -> dict[str, Any]:
        rows = self._forms
        right = [place for place, row in enumerate(rows, 1) if row.is_right.isChecked()]
        told = {"options": [row.option.text for row in rows], "answer": (*right, 1)[0]}
        says = [row.says.text for row in rows]
        return told | ({"says": says} if any(says) else {})

    def places(self) -> Places:
        """Of each option, and of what is said to it."""
        found: Places = within(self.options, "options") | {("answer",): self.options}
        found["says",] = self.options
        for place, row in enumerate(self._forms):
            found["says", place] = row.says
        return found

    @Slot()
    def _follow(self) -> None:
        rows = self._forms
        # Where the right one was removed, the first one is.
        if rows and not any(row.is_right.isChecked() for row in rows):
            rows[0].is_right.setChecked(True)
        self.tell()

    @Slot()
    def _add(self) -> None:
        row = self.options.append()
        if isinstance(row, OptionRow):
            row.option.show_text(labels.NEW_OPTION)
            row.option.setFocus()
            row.option.control.selectAll()
        self.tell()


class ConditionRow(_Row):
    """What the run must come to."""

    def __init__(self) -> None:
        self.condition = Field(labels.CONDITION, is_named=False)
        super().__init__(self.condition)

    def places(self) -> Places:
        """Of the condition."""
        return {(): self.condition}


class ReachForm(AnswerForm):
    """The conditions, all of which must hold."""

    def __init__(self) -> None:
        super().__init__()
        self.conditions = RowList(ConditionRow, labels.ADD_CONDITION, MOST_CONDITIONS)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.conditions)
        self.conditions.changed.connect(self.tell)
        self.conditions.add.clicked.connect(self._add)

    @property
    def _forms(self) -> list[ConditionRow]:
        return [row for row in self.conditions.forms if isinstance(row, ConditionRow)]

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self.conditions.dress(theme)

    def show_values(self, values: dict[str, Any]) -> None:
        reach = values.get("reach", [])
        self.conditions.show_count(len(reach))
        for row, text in zip(self._forms, reach, strict=True):
            row.condition.show_text(text)

    def values(self) -> dict[str, Any]:
        return {"reach": [row.condition.text for row in self._forms]}

    def places(self) -> Places:
        """Of each condition."""
        return within(self.conditions, "reach")

    @Slot()
    def _add(self) -> None:
        row = self.conditions.append()
        if isinstance(row, ConditionRow):
            row.condition.show_text(labels.NEW_CONDITION)
            row.condition.setFocus()
            row.condition.control.selectAll()
        self.tell()


ANSWER_FORMS: dict[str, type[AnswerForm]] = {
    "number": NumberForm,
    "choice": ChoiceForm,
    "reach": ReachForm,
}
