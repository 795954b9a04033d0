"""A question or task of a page: what is asked, where it is answered, and what is said to it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop.app.answers import Result
from gd_desktop.app.tutor import Tutor
from gd_desktop.ui.lessons.feedback import Feedback
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.sign import Shape, Sign
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import Theme


class PromptBox(QFrame):
    """A tile with a sign that is filled when the right answer is there.

    `place` is the prompt's on the page, from 0. What is answered is handed to the Tutor; what came
    of it is shown by `show_result`.
    """

    left = Signal()  # the person is done here without an answer: Esc
    grown = Signal()  # there is more to be seen in it

    open_shape, done_shape = Shape.QUESTION, Shape.DONE

    def __init__(self, place: int, ask: str, tutor: Tutor, shelf: FormulaShelf) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.place = place
        self.is_done = False
        self._tutor = tutor
        self._markdown = ask
        self.sign = Sign(self.open_shape)
        self.ask = LiveText(shelf)
        self.ask.retold.connect(self._name)
        self.feedback = Feedback(shelf)
        self._head = QHBoxLayout()
        self._head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self.ask, 1)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._head)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        pad = theme.px(11)
        self._rows.setContentsMargins(pad, pad, pad, pad)
        self._rows.setSpacing(theme.px(9))
        self._head.setSpacing(theme.px(8))
        self._head.setContentsMargins(0, 0, 0, 0)
        self.sign.dress(theme)
        self.ask.dress(theme)
        self.feedback.dress(theme)

    def show_ask(self, values: Values) -> None:
        """Show what is asked, for the first time."""
        self.ask.show_text(self._markdown, values)

    def show_values(self, values: Values) -> None:
        """Show other numbers."""
        self.ask.show_values(values)
        self.feedback.show_values(values)

    def show_result(self, result: Result | None, values: Values) -> None:
        """Show what came of the last answer; None: there was none."""
        self.is_done = result is not None and result.is_right
        self.sign.show_shape(self.done_shape if self.is_done else self.open_shape)
        self.feedback.show_result(result, values)
        self._tell_controls(result)

    @Slot()
    def _name(self) -> None:
        """Name the box, and what stands in it, for screen readers: by what is asked."""
        self.setAccessibleName(self.ask.plain_text())

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        raise NotImplementedError

    def _tell_controls(self, result: Result | None) -> None:
        """Let the controls look as the result has it."""

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in here."""
        focus = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    @Slot()
    def take_focus(self) -> None:
        """Give the focus to the first of the controls."""
        for control in self.controls():
            control.setFocus(Qt.FocusReason.TabFocusReason)
            return
