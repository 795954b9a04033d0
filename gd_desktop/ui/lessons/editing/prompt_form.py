"""A question of a page, as it is edited."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from gd_desktop import lesson_labels as labels
from gd_desktop.tongue import fill
from gd_desktop.ui.lessons.editing.answer_forms import ANSWER_FORMS, AnswerForm
from gd_desktop.ui.lessons.editing.field import Field
from gd_desktop.ui.lessons.editing.form import Form, Places, remove_button
from gd_desktop.ui.neuron.dialog_parts import combo
from gd_desktop.ui.theme import Theme


class PromptForm(Form):
    """What is asked, how it is answered, and what is said then."""

    moved = Signal(object, int)  # itself; up −1, down 1

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._number = 0
        self._kind = "number"
        self._answers: dict[str, dict[str, Any]] = {}  # of kinds that were left again
        self.number = QLabel()
        self.number.setObjectName("heading")
        self.kind = combo(labels.KIND)
        for kind, label in labels.PROMPT_KINDS.items():
            self.kind.addItem(label.name, kind)
        self.kind.setMinimumContentsLength(6)
        self.up = remove_button(labels.PROMPT_UP, "")
        self.down = remove_button(labels.PROMPT_DOWN, "")
        self.remove = remove_button(labels.REMOVE_PROMPT, "")
        self.ask = Field(labels.ASK, is_long=True)
        self.answer: AnswerForm = ANSWER_FORMS["number"]()
        self.hint = Field(labels.HINT_TEXT, is_long=True)
        self.right = Field(labels.RIGHT_TEXT, is_long=True)
        self._lay_out()
        self.kind.activated.connect(self._change_kind)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self.take_out)
        for field in (self.ask, self.hint, self.right):
            field.changed.connect(self.tell)
        self.answer.changed.connect(self.tell)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self.number)
        self._head.addWidget(self.kind, 1)
        for tool in (self.up, self.down, self.remove):
            self._head.addWidget(tool)
        tile = QFrame()
        tile.setObjectName("tile")
        self._rows = QVBoxLayout(tile)
        self._rows.addLayout(self._head)
        for part in (self.ask, self.answer, self.hint, self.right):
            self._rows.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(tile)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        pad = theme.px(10)
        self._rows.setContentsMargins(pad, pad, pad, pad)
        self._rows.setSpacing(theme.px(6))
        self._head.setSpacing(theme.px(6))
        for part in (self.ask, self.answer, self.hint, self.right):
            part.dress(theme)

    def show_number(self, number: int) -> None:
        """Show which of the page's questions it is."""
        name = fill(labels.PROMPT, number=number)
        self._number = number
        self.number.setText(name)
        for tool, label in (
            (self.up, labels.PROMPT_UP),
            (self.down, labels.PROMPT_DOWN),
            (self.remove, labels.REMOVE_PROMPT),
        ):
            tool.setAccessibleName(f"{name}: {label.tip.rstrip('.')}")

    def show_values(self, values: dict[str, Any]) -> None:
        """Show a question's values."""
        self.kind.setCurrentIndex(max(0, self.kind.findData(values.get("kind"))))
        self._answers.clear()
        self._show_kind()
        self.ask.show_text(str(values.get("ask", "")))
        self.answer.show_values(values)
        self.hint.show_text(str(values.get("hint", "")))
        self.right.show_text(str(values.get("right", "")))

    def values(self) -> dict[str, Any]:
        """What has been typed."""
        told = {"kind": self.kind.currentData(), "ask": self.ask.text}
        answer = self.answer.values()
        known = {"known": answer.pop("known")} if "known" in answer else {}
        said = {"hint": self.hint.text, "right": self.right.text}
        return told | answer | {name: text for name, text in said.items() if text} | known

    @property
    def lost(self) -> str:
        """A question that is as it began is not asked about."""
        is_new = self.values() == labels.new_prompt(self.kind.currentData())
        return "" if is_new else fill(labels.PROMPT_LOST, number=self._number)

    def places(self) -> Places:
        """Of its fields, and of the answer's."""
        fields = {"ask": self.ask, "hint": self.hint, "right": self.right}
        found: Places = {(): self.ask, **{(name,): field for name, field in fields.items()}}
        return found | self.answer.places()

    @Slot()
    def _change_kind(self) -> None:
        kind = self.kind.currentData()
        if isinstance(self.answer, ANSWER_FORMS[kind]):
            return
        self._answers[self._kind] = self.answer.values()
        self._show_kind()
        begun = {other: labels.new_prompt(other) for other in labels.PROMPT_KINDS}
        if self.ask.text in [str(values["ask"]) for values in begun.values()]:
            # Nothing of one's own was asked yet.
            self.ask.show_text(str(begun[kind]["ask"]))
        # On the way back, what was typed there is there again.
        self.answer.show_values(self._answers.get(kind, begun[kind]))
        self.tell()

    def _show_kind(self) -> None:
        """Have the form for the kind in force."""
        self._kind = self.kind.currentData()
        wanted = ANSWER_FORMS[self._kind]
        self.kind.setToolTip(labels.PROMPT_KINDS[self._kind].tip)
        if isinstance(self.answer, wanted):
            return
        old, self.answer = self.answer, wanted()
        self._rows.replaceWidget(old, self.answer)
        old.hide()
        old.deleteLater()
        if self._theme is not None:
            self.answer.dress(self._theme)
        self.answer.changed.connect(self.tell)
        self.setTabOrder(self.ask.control, self.answer)
        self.setTabOrder(self.answer, self.hint.control)

    @Slot()
    def _move_up(self) -> None:
        self.moved.emit(self, -1)

    @Slot()
    def _move_down(self) -> None:
        self.moved.emit(self, 1)
