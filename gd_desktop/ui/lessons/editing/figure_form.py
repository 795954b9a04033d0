"""A number that a page computes, as it is edited."""

import json
import re
import tomllib
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from gd_desktop import lesson_labels as labels
from gd_desktop.io.lessons.write import value_text
from gd_desktop.tongue import fill
from gd_desktop.ui.lessons.editing.field import Field
from gd_desktop.ui.lessons.editing.form import (
    Form,
    Places,
    number_or_text,
    remove_button,
    shown,
)
from gd_desktop.ui.neuron.dialog_parts import combo
from gd_desktop.ui.theme import Theme

# Behind an equal sign, and without quotation marks or brackets: momentum, x^2 + 1.
_BARE = re.compile(r"""(?<==)(\s*)([^\s=,"'\[\]{}][^\n=,"'\[\]{}]*?)(\s*)(?=,|$)""")


class FigureForm(Form):
    """Its name, its quantity, and where on which run it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Field(labels.FIGURE_NAME, is_named=False)
        self.quantity = Field(labels.QUANTITY, is_named=False)
        self.when = combo(labels.WHEN)
        for when, name in labels.WHENS.items():
            self.when.addItem(name, when)
        self.when.setMinimumContentsLength(6)
        self.place = Field(labels.FIGURE_STEP, is_named=False)
        self.other = Field(labels.FIGURE_WITH, is_named=False)
        self.remove = remove_button(labels.REMOVE, labels.FIGURE_NAME.name)
        self._lay_out()
        for field in (self.name, self.quantity, self.place, self.other):
            field.changed.connect(self.tell)
        self.when.activated.connect(self._change_when)
        self.remove.clicked.connect(self.take_out)
        self._show_when()

    def _lay_out(self) -> None:
        tile = QFrame()
        tile.setObjectName("tile")
        self._grid = QGridLayout(tile)
        top = Qt.AlignmentFlag.AlignTop
        right = Qt.AlignmentFlag.AlignRight
        self._grid.addWidget(self.name, 0, 0, top)
        self._grid.addWidget(_sign(labels.IS), 0, 1)
        self._grid.addWidget(self.quantity, 0, 2, top)
        self._grid.addWidget(self.remove, 0, 3, top)
        self._grid.addWidget(self.when, 1, 0, 1, 2, top)
        self._grid.addWidget(self.place, 1, 2, 1, 2, top)
        self._grid.addWidget(_sign(labels.WITH), 2, 0, 1, 2, right)
        self._grid.addWidget(self.other, 2, 2, 1, 2, top)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(tile)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        pad = theme.px(8)
        self._grid.setContentsMargins(pad, pad, pad, pad)
        self._grid.setSpacing(theme.px(6))
        for field in (self.name, self.quantity, self.place, self.other):
            field.dress(theme)

    def show_figure(self, name: str, value: str | dict[str, Any]) -> None:
        """Show a figure's values."""
        given = {"quantity": value} if isinstance(value, str) else value
        when = "step" if "step" in given else "until" if "until" in given else "start"
        self.name.show_text(name)
        self.quantity.show_text(str(given.get("quantity", "")))
        self.when.setCurrentIndex(self.when.findData(when))
        self.place.show_text(shown(given.get(when, "")))
        self.other.show_text(_settings_text(given.get("with", {})))
        self._show_when()

    def figure(self) -> tuple[str, str | dict[str, Any]]:
        """Its name, and what it stands for."""
        given: dict[str, Any] = {"quantity": self.quantity.text.strip()}
        when = self.when.currentData()
        if when == "step":
            step = number_or_text(self.place.text)
            is_whole = isinstance(step, float) and step.is_integer()
            given["step"] = int(step) if is_whole else step
        elif when == "until":
            given["until"] = self.place.text
        if self.other.text.strip():
            given["with"] = _settings(self.other.text)
        is_short = len(given) == 1
        return self.name.text.strip(), given["quantity"] if is_short else given

    @property
    def lost(self) -> str:
        """A figure that is as it began is not asked about."""
        name, value = self.figure()
        begun, quantity = labels.NEW_FIGURE
        is_named = not re.fullmatch(begun.format(count=r"\d+"), name)
        return fill(labels.FIGURE_LOST, name=name) if is_named or value != quantity else ""

    def places(self) -> Places:
        """Of its name and its parts."""
        found: Places = {(): self.name, ("quantity",): self.quantity, ("with",): self.other}
        return found | {("step",): self.place, ("until",): self.place}

    @Slot()
    def _change_when(self) -> None:
        self._show_when()
        if not self.place.isHidden():
            self.place.setFocus()
        self.tell()

    def _show_when(self) -> None:
        when = self.when.currentData()
        label = labels.FIGURE_UNTIL if when == "until" else labels.FIGURE_STEP
        self.place.setVisible(when != "start")
        self.place.control.setPlaceholderText(label.name)
        self.place.control.setAccessibleName(label.name)
        self.place.control.setToolTip(label.tip)


def _sign(text: str) -> QLabel:
    sign = QLabel(text)
    sign.setObjectName("note")
    return sign


def _settings(text: str) -> dict[str, Any] | str:
    """rate = 0.9, method = momentum; as it stands where that cannot be read."""
    for candidate in (text, _BARE.sub(_quoted, text)):
        try:
            found: dict[str, Any] = tomllib.loads(f"a = {{ {candidate} }}")["a"]
        except (ValueError, RecursionError):
            continue
        return found
    return text


def _quoted(bare: re.Match[str]) -> str:
    """A value that is a text between quotation marks, others as they are."""
    before, value, behind = bare.groups()
    try:
        tomllib.loads(f"a = {value}")
    except ValueError:
        value = json.dumps(value, ensure_ascii=False)
    return before + value + behind


def _settings_text(values: dict[str, Any] | str) -> str:
    if isinstance(values, str):
        return values
    return ", ".join(f"{name} = {_setting_text(name, value)}" for name, value in values.items())


def _setting_text(name: str, value: object) -> str:
    """A text without quotation marks, where it is read back as it is."""
    if not isinstance(value, str):
        return value_text(value)
    is_plain = _settings(f"{name} = {value}") == {name: value}
    return value if is_plain else json.dumps(value, ensure_ascii=False)
