"""A question for a number."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gd_desktop import lesson_labels
from gd_desktop.app.answers import Mark, Result
from gd_desktop.app.tutor import Tutor
from gd_desktop.io.lessons.lesson import NumberPrompt
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.prompt_box import PromptBox
from gd_desktop.ui.theme import TEXT, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_LONGEST = 60  # signs of an answer


class NumberBox(PromptBox):
    """A field, its unit, and a button that checks; Enter in the field checks too."""

    def __init__(self, place: int, prompt: NumberPrompt, tutor: Tutor, shelf: FormulaShelf) -> None:
        super().__init__(place, prompt.ask, tutor, shelf)
        label = lesson_labels.ANSWER
        self.field = _Field()
        self.field.setAccessibleName(label.name)
        self.field.setToolTip(label.tip)
        self.field.setMaxLength(_LONGEST)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.field.returnPressed.connect(self._answer)
        self.field.textEdited.connect(self._unmark)
        self.field.box = self
        self.unit = WrappedLabel(prompt.unit)
        self.check = QPushButton(lesson_labels.CHECK.name)
        self.check.setAccessibleName(lesson_labels.CHECK.name)
        self.check.setToolTip(lesson_labels.CHECK.tip)
        self.check.clicked.connect(self._answer)
        self._line = QHBoxLayout()
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self.unit)
        self._line.addWidget(self.check)
        self._rows.addLayout(self._line)
        self._rows.addWidget(self.feedback)
        self.unit.setVisible(bool(prompt.unit))

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self._line.setSpacing(theme.px(8))
        for widget in (self.field, self.unit):
            widget.setStyleSheet(f"font-size: {theme.px(TEXT + 1)}px;")

    @Slot()
    def _name(self) -> None:
        super()._name()
        self.field.setAccessibleName(f"{lesson_labels.ANSWER.name}: {self.ask.plain_text()}")

    def controls(self) -> list[QWidget]:
        return [] if self.is_done else [self.field, self.check]

    @Slot()
    def _answer(self) -> None:
        self._tutor.answer_number(self.place, self.field.text())

    def _tell_controls(self, result: Result | None) -> None:
        if result is not None and not self.field.isModified():
            self.field.setText(result.given)  # of an earlier visit
        self.field.setModified(False)
        self._mark(result is not None and result.mark is Mark.REFUSED)
        self.field.setAccessibleDescription(self.feedback.plain_text())
        if self.is_done:
            # It keeps no keys from the window any more.
            self.field.setReadOnly(True)
            self.field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.field.deselect()
            self.check.hide()
        elif result is not None and result.mark is not Mark.WAITING and self.field.hasFocus():
            self.field.selectAll()

    @Slot()
    def _unmark(self) -> None:
        self._mark(False)

    def _mark(self, is_refused: bool) -> None:
        if bool(self.field.property("refused")) != is_refused:
            self.field.setProperty("refused", is_refused)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)


class _Field(QLineEdit):
    """Lets go of the focus on Esc; Enter checks and does nothing else."""

    box: NumberBox | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.box is not None:
            self.box.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Or the same key would press the button that the focus has gone to.
            event.accept()
