"""A task: to bring the run into a state. It is ticked by itself."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from gd_desktop import lesson_labels
from gd_desktop.app.answers import Result
from gd_desktop.app.tutor import Tutor
from gd_desktop.io.lessons.lesson import ReachPrompt
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.prompt_box import PromptBox
from gd_desktop.ui.lessons.sign import Shape
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import TEXT, Theme


class ReachBox(PromptBox):
    """Can have the focus itself, and a hint that is shown when it is asked for."""

    open_shape, done_shape = Shape.TASK, Shape.REACHED

    def __init__(self, place: int, prompt: ReachPrompt, tutor: Tutor, shelf: FormulaShelf) -> None:
        super().__init__(place, prompt.ask, tutor, shelf)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._has_hint = bool(prompt.hint)
        self._hint_text = prompt.hint
        label = lesson_labels.HINT
        self.hint = QPushButton(label.name)
        self.hint.setObjectName("tab")
        self.hint.setAccessibleName(label.name)
        self.hint.setToolTip(label.tip)
        self.hint.setCheckable(True)
        self.hint.toggled.connect(self._show_hint)
        self.hint_text = LiveText(shelf, size=TEXT)
        self._rows.addWidget(self.hint, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addWidget(self.hint_text)
        self._rows.addWidget(self.feedback)
        # Only now: without a parent it would be a window of its own.
        self.hint.setVisible(self._has_hint)
        self.hint_text.hide()

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self.hint_text.dress(theme)
        self.setStyleSheet(f"#tile:focus {{ border: 2px solid {theme.colours['function']}; }}")

    def show_ask(self, values: Values) -> None:
        super().show_ask(values)
        self.hint_text.show_text(self._hint_text, values)

    def show_values(self, values: Values) -> None:
        super().show_values(values)
        self.hint_text.show_values(values)

    def controls(self) -> list[QWidget]:
        if self.is_done:
            return []
        return [self, self.hint] if self._has_hint else [self]

    @Slot(bool)
    def _show_hint(self, on: bool) -> None:
        self.hint_text.setVisible(on)
        self.grown.emit()

    def _tell_controls(self, result: Result | None) -> None:
        is_open = lesson_labels.TASK_DONE if self.is_done else lesson_labels.TASK_OPEN
        self.setAccessibleDescription(f"{is_open}. {self.feedback.plain_text()}".strip())
        if self.is_done:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.hint.hide()
            self.hint_text.hide()
