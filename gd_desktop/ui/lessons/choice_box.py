"""A question with some answers to choose from."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop import lesson_labels
from gd_desktop.app.answers import Mark, Result
from gd_desktop.app.tutor import Tutor
from gd_desktop.io.lessons.lesson import ChoicePrompt
from gd_desktop.tongue import fill
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.prompt_box import PromptBox
from gd_desktop.ui.lessons.sign import draw_cross, draw_tick, stroke
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import NOTE, Theme

_SIDE = 24  # px at scale 1


class OptionMark(QRadioButton):
    """A ring with the key that chooses the option; ticked or crossed once it has been chosen."""

    moved = Signal(int)  # to the option before (−1) or after (1)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._theme: Theme | None = None
        self._mark: Mark | None = None
        self.setAutoExclusive(False)
        self.setToolTip(fill(lesson_labels.OPTION_TIP, key=number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.setFixedSize(theme.px(_SIDE), theme.px(_SIDE))
        self.update()

    def show_mark(self, mark: Mark | None) -> None:
        """Look as chosen, rightly or wrongly, or as not chosen."""
        self._mark = mark
        self.setChecked(mark is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def hitButton(self, pos: object) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.scale
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        is_right = self._mark is Mark.RIGHT
        role = "gradient_text" if is_right else "error" if self._mark is not None else "dim"
        if self.hasFocus() and not is_right:
            role = "function"
        painter.setPen(stroke(theme, role, 2.0 if self.hasFocus() or self._mark else 1.4))
        painter.setBrush(theme.colour("gradient_text" if is_right else "card"))
        painter.drawEllipse(area)
        if is_right:
            painter.setPen(stroke(theme, "card", 2.4))
            draw_tick(painter, area)
        elif self._mark is not None:
            painter.setPen(stroke(theme, "error", 2.4))
            draw_cross(painter, area)
        else:
            painter.setPen(theme.colour("ink" if self.isEnabled() else "dim"))
            painter.setFont(theme.font(NOTE, bold=True))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))


class Option(QFrame):
    """The ring, and the option's text; a click on either chooses it."""

    def __init__(self, number: int, markdown: str, shelf: FormulaShelf) -> None:
        super().__init__()
        self.setObjectName("option")
        self._markdown = markdown
        self.mark = OptionMark(number)
        self.text = LiveText(shelf)
        self.text.retold.connect(self._name)
        self.text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        self._lowered = QVBoxLayout()
        self._lowered.addWidget(self.text)
        self._row.addLayout(self._lowered, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        pad = theme.px(4)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(theme.px(9))
        # The first line beside the middle of the ring, which is higher.
        self._lowered.setContentsMargins(0, theme.px(3), 0, 0)
        self.mark.dress(theme)
        self.text.dress(theme)
        self.setStyleSheet(
            f"#option {{ border: none; border-radius: {theme.px(8)}px; }}"
            f"#option:hover:enabled {{ background: {theme.colours['card']}; }}"
        )

    def show_text(self, values: Values) -> None:
        """Show the option for the first time."""
        self.text.show_text(self._markdown, values)

    @Slot()
    def _name(self) -> None:
        self.mark.setAccessibleName(self.text.plain_text())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            cursor = Qt.CursorShape.PointingHandCursor
            self.setCursor(cursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)


class ChoiceBox(PromptBox):
    """Options below one another. Up and Down lead from one to the other; Space or Enter chooses."""

    def __init__(self, place: int, prompt: ChoicePrompt, tutor: Tutor, shelf: FormulaShelf) -> None:
        super().__init__(place, prompt.ask, tutor, shelf)
        self._tried: set[int] = set()
        self.options = [
            Option(number, text, shelf) for number, text in enumerate(prompt.options, start=1)
        ]
        self._lines = QVBoxLayout()
        for number, option in enumerate(self.options, start=1):
            option.mark.setProperty("number", number)
            option.mark.clicked.connect(self._choose)
            option.mark.moved.connect(self._move)
            option.mark.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if number == 1 else Qt.FocusPolicy.ClickFocus
            )
            self._lines.addWidget(option)
        self._rows.addLayout(self._lines)
        self._rows.addWidget(self.feedback)

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self._lines.setSpacing(theme.px(1))
        for option in self.options:
            option.dress(theme)

    def show_ask(self, values: Values) -> None:
        super().show_ask(values)
        for option in self.options:
            option.show_text(values)

    def show_values(self, values: Values) -> None:
        super().show_values(values)
        for option in self.options:
            option.text.show_values(values)

    def controls(self) -> list[QWidget]:
        return [] if self.is_done else [self.options[0].mark]

    def choose(self, number: int) -> None:
        """Choose an option by its number, from 1; others there are not."""
        if not self.is_done and 1 <= number <= len(self.options):
            self._tutor.answer_choice(self.place, number)

    @Slot()
    def _choose(self) -> None:
        self.choose(self.sender().property("number"))

    @Slot(int)
    def _move(self, step: int) -> None:
        place = self.sender().property("number") - 1 + step
        if 0 <= place < len(self.options):
            self.options[place].mark.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell_controls(self, result: Result | None) -> None:
        chosen = int(result.given) if result is not None else 0
        self._tried.add(chosen)
        for number, option in enumerate(self.options, start=1):
            mark = None
            if number in self._tried:
                is_right = self.is_done and number == chosen
                mark = Mark.RIGHT if is_right else Mark.WRONG
            option.mark.show_mark(mark)
            said = self.feedback.plain_text() if number == chosen else ""
            option.mark.setAccessibleDescription(said)
            option.setEnabled(not self.is_done)
