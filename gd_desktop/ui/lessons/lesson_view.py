"""A page of the open lesson: its title, text and questions; it scrolls where it is long."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from gd_desktop import lesson_labels, lesson_words
from gd_desktop.app.answers import Result
from gd_desktop.app.tutor import Tutor
from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt, Prompt
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.lessons.choice_box import ChoiceBox
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.lesson_text import LessonText
from gd_desktop.ui.lessons.number_box import NumberBox
from gd_desktop.ui.lessons.prompt_box import PromptBox
from gd_desktop.ui.lessons.reach_box import ReachBox
from gd_desktop.ui.lessons.sign import Shape, Sign
from gd_desktop.ui.lessons.values import Values
from gd_desktop.ui.theme import TEXT, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_TITLE = 19  # px of type at scale 1
_GROWING_MS = 200


class LessonView(QScrollArea):
    """Follows the Tutor's page. The boxes of a page's prompts are made when it is turned to."""

    settled = Signal()  # the focus may go on: there is nothing more to answer here
    left = Signal()  # the person is done typing here

    def __init__(self, tutor: Tutor, shelf: FormulaShelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tutor, self._shelf = tutor, shelf
        self._looks: tuple[Theme, Appearance] | None = None
        self._index = -1
        self.boxes: list[PromptBox] = []
        self.title = WrappedLabel()
        self.text = LessonText(shelf)
        self.end = _End()
        self.content = QWidget()
        self.content.setObjectName("plain")
        self._rows = QVBoxLayout(self.content)
        self._rows.addWidget(self.title)
        self._rows.addWidget(self.text)
        self._prompts = QVBoxLayout()
        self._rows.addLayout(self._prompts)
        self._rows.addWidget(self.end)
        self._rows.addStretch(1)
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setObjectName("plain")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.text)
        # What was said in a box is scrolled to while the layout grows by it, and no longer.
        self._grown: PromptBox | None = None
        self._growing = QTimer(self)
        self._growing.setSingleShot(True)
        self._growing.setInterval(_GROWING_MS)
        self._growing.timeout.connect(self._forget_grown)
        self._bar = 0
        self.verticalScrollBar().rangeChanged.connect(self._line_up)
        tutor.page_changed.connect(self.show_page)
        tutor.answered.connect(self._show_result)
        tutor.figures_changed.connect(self.show_values)
        tutor.stood.connect(self.show_values)
        tutor.closed.connect(self._clear)

    # --- looks

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._looks = theme, appearance
        self._bar = theme.px(10)  # as wide as the style sheet has it
        self._line_up(0, self.verticalScrollBar().maximum())
        self._rows.setSpacing(theme.px(10))
        self._prompts.setSpacing(theme.px(10))
        # The application's style sheet would win over a font that is set.
        self.title.setStyleSheet(f"font-size: {theme.px(_TITLE)}px; font-weight: 700;")
        self.end.dress(theme)
        self.text.dress(theme, appearance)
        for box in self.boxes:
            box.dress(theme)
        self.show_values()

    # --- the page

    @Slot()
    def show_page(self) -> None:
        """Show the page that the Tutor has open."""
        page, looks = self._tutor.page, self._looks
        self._clear()
        if page is None or looks is None:
            return
        self._index = self._tutor.index
        values = self._values()
        self.title.setText(page.title)
        self.text.setAccessibleName(f"{page.title}. {lesson_labels.PAGE_TEXT}")
        self.text.show_page(page, values)
        for place, prompt in enumerate(page.prompts):
            box = self._make(place, prompt)
            box.left.connect(self.left)
            box.grown.connect(self._follow_growth)
            self.boxes.append(box)
            self._prompts.addWidget(box)
            box.dress(looks[0])
            box.show_ask(values)
            box.show_result(self._tutor.result(place), values)
        self.show_end()
        self.verticalScrollBar().setValue(0)

    def _make(self, place: int, prompt: Prompt) -> PromptBox:
        if isinstance(prompt, NumberPrompt):
            return NumberBox(place, prompt, self._tutor, self._shelf)
        if isinstance(prompt, ChoicePrompt):
            return ChoiceBox(place, prompt, self._tutor, self._shelf)
        return ReachBox(place, prompt, self._tutor, self._shelf)

    @Slot()
    def _clear(self) -> None:
        self._grown = None
        self._shelf.forget_wishes()
        for box in self.boxes:
            self._prompts.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes.clear()

    # --- numbers and answers

    def _values(self) -> Values:
        page, looks = self._tutor.page, self._looks
        style = looks[1].style if looks is not None else Values().style
        figures = page.figures if page is not None else {}
        return Values(figures, self._tutor.figures, self._tutor.standing, style)

    @Slot()
    def show_values(self) -> None:
        """Show the numbers as they are now."""
        if self._tutor.page is None or self._tutor.index != self._index or not self.isVisible():
            return  # the page that is shown is not turned yet; or they come when it is shown
        values = self._values()
        self.text.show_values(values)
        for box in self.boxes:
            box.show_values(values)

    @Slot(int, object)
    def _show_result(self, place: int, result: Result) -> None:
        if place >= len(self.boxes) or self._tutor.index != self._index:
            return
        box = self.boxes[place]
        had_focus = box.has_focus
        box.show_result(result, self._values())
        self.show_end()
        self._grown = box
        self._growing.start()
        if had_focus and result.is_right:
            self.go_on()
        self._show_grown()

    @Slot()
    def _follow_growth(self) -> None:
        box = self.sender()
        if isinstance(box, PromptBox):
            self._grown = box
            self._growing.start()
            self._show_grown()

    def go_on(self) -> None:
        """Give the focus to the first prompt that is still open, or to whoever comes after."""
        for box in self.boxes:
            if not box.is_done:
                box.take_focus()
                return
        self.settled.emit()

    def choose(self, number: int) -> None:
        """Choose an option of the question that has the focus, or else of the first open one."""
        asked = [box for box in self.boxes if isinstance(box, ChoiceBox) and not box.is_done]
        asked.sort(key=lambda box: not box.has_focus)
        for box in asked[:1]:
            box.choose(number)

    def show_end(self) -> None:
        """On the last page: that the lesson is finished, or what is still open."""
        lesson = self._tutor.lesson
        is_last = lesson is not None and self._index == len(lesson.pages) - 1
        rest = self._tutor.open_pages
        is_here = rest == [self._index]  # what is missing is to be seen
        self.end.show_rest(rest)
        self.end.setVisible(is_last and not is_here)

    def _show_grown(self) -> None:
        """Scroll to the box in which something was said, and to where the focus is."""
        if self._grown is None:
            return
        self.ensureWidgetVisible(self._grown, 0, self._bar)
        for box in self.boxes:
            focus = self.window().focusWidget()
            if box.has_focus and focus is not None:
                self.ensureWidgetVisible(focus, 0, self._bar)
        if self._grown.feedback.isVisible():
            self.ensureWidgetVisible(self._grown.feedback, 0, self._bar)

    @Slot()
    def _forget_grown(self) -> None:
        self._grown = None

    @Slot(int, int)
    def _line_up(self, _low: int, high: int) -> None:
        """Keep the text's width, whether the scroll bar stands beside it or not."""
        room = self._bar // 2
        reading_margins(self._rows, 0, 0, room if high > 0 else self._bar + room, room)
        self._show_grown()

    def controls(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self.text, *(control for box in self.boxes for control in box.controls())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Left and Right are the window's: there is nothing to scroll sideways.
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_values()


class _End(QFrame):
    """The last words of a lesson."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.sign = Sign(Shape.DONE)
        self.words = WrappedLabel()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.words, 1)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        pad = theme.px(11)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(theme.px(8))
        self.sign.dress(theme)
        self.words.setStyleSheet(f"font-size: {theme.px(TEXT + 1)}px; font-weight: 700;")

    def show_rest(self, pages: list[int]) -> None:
        """Say that the lesson is finished, or which pages are still open, from 0."""
        self.sign.show_shape(Shape.QUESTION if pages else Shape.DONE)
        self.words.setText(lesson_words.still_open(pages) if pages else lesson_labels.FINISHED)
