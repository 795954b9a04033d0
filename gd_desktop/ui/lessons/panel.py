"""The lesson's panel: the page of a lesson, or the list of the lessons."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from gd_desktop import lesson_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.tutor import Tutor
from gd_desktop.io.lessons.lesson import Lesson
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.lessons.builtin import BuiltInLessons
from gd_desktop.ui.lessons.contents import Contents, Entry
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf
from gd_desktop.ui.lessons.lesson_view import LessonView
from gd_desktop.ui.lessons.page_dots import PageDots
from gd_desktop.ui.tab_order import lead_through
from gd_desktop.ui.theme import HEADING, NOTE, Theme

_MOST_OPTIONS = 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LessonPanel(Card):
    """Walks a lesson with the Tutor. It follows the actions of the pages itself."""

    finished_changed = Signal(object)  # frozenset[str]
    put_away = Signal()  # the panel is to go

    def __init__(
        self, tutor: Tutor, jobs: Jobs, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(lesson_labels.LESSONS.name, parent)
        self._tutor, self._actions = tutor, actions
        self._looks: tuple[Theme, Appearance] | None = None
        self._finished: frozenset[str] = frozenset()
        self._own: dict[str, Lesson] = {}  # by path, in the order in which they were opened
        self._own_finished: frozenset[str] = frozenset()
        self._open = ""  # the name of the lesson that is open
        self._wanted = ""  # of a built-in one that is to be opened once it has been read
        self.shelf = FormulaShelf(jobs, self)
        self.builtin = BuiltInLessons(jobs, self)
        self.title = Elided()
        self.to_list = _button(lesson_labels.CONTENTS, "☰", "tab")
        self.close_ = _button(lesson_labels.CLOSE, "✕", "tab")
        self.dots = PageDots()
        self.number = QLabel()
        self.number.setObjectName("note")
        self.view = LessonView(tutor, self.shelf)
        self.contents = Contents(actions)
        self.previous = _button(lesson_labels.TO_PREVIOUS)
        self.reset = button_for(actions.reset)
        self.next = _button(lesson_labels.TO_NEXT)
        self._lay_out()
        self._connect()
        self._keys = [
            _key(str(number), self, self._choose) for number in range(1, 1 + _MOST_OPTIONS)
        ]
        self._show_contents()

    def _lay_out(self) -> None:
        self.heading.hide()
        self.heading_row.insertWidget(0, self.title, 1000)  # more than the stretch behind it
        self.heading_row.addWidget(self.to_list)
        self.heading_row.addWidget(self.close_)
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.dots, 1)
        row.addWidget(self.number)
        self._foot = QWidget()
        self._buttons = Flow(self._foot)
        for button in (self.previous, self.reset, self.next):
            self._buttons.addWidget(button, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.contents)
        self._stack.addWidget(self.view)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._foot)

    def _connect(self) -> None:
        tutor, actions = self._tutor, self._actions
        self.close_.clicked.connect(self._close)
        self.to_list.clicked.connect(self._go_to_list)
        self.previous.clicked.connect(tutor.previous)
        self.next.clicked.connect(self._go_on)
        actions.previous_page.triggered.connect(tutor.previous)
        actions.next_page.triggered.connect(tutor.next)
        self.dots.turned.connect(tutor.turn_to)
        self.contents.chosen.connect(self._open_named)
        self.builtin.ready.connect(self._list)
        self.builtin.ready.connect(self._open_wanted)
        self.view.settled.connect(self._focus_next)
        self.view.left.connect(self._let_go)
        tutor.opened.connect(self._show_lesson)
        tutor.page_changed.connect(self._show_page)
        tutor.answered.connect(self._show_progress)
        tutor.finished.connect(self._note_finished)
        tutor.closed.connect(self._show_contents)

    # --- for the window

    @property
    def finished(self) -> frozenset[str]:
        """The names of the built-in lessons that have been finished."""
        return self._finished

    def remember(self, finished: frozenset[str]) -> None:
        """Take up which lessons were finished earlier."""
        self._finished = finished
        self.contents.show_finished(finished | self._own_finished)

    def open_own(self, lesson: Lesson, path: Path) -> None:
        """Open a lesson of the person's own, and keep it in the list."""
        self._own[str(path)] = lesson
        self._list()
        self._open = str(path)
        self._tutor.open(lesson)

    def open_builtin(self, name: str) -> None:
        """Open a lesson that comes with the app, as soon as it has been read."""
        self._wanted = name
        self.builtin.want()
        self._open_wanted()

    def take_over(self, left: "LessonPanel") -> None:
        """Go on with the lessons of another panel."""
        self._own, self._own_finished = left._own, left._own_finished
        self._open = left._open
        self.remember(left.finished)
        self._list()

    def name_of(self, lesson: Lesson) -> str:
        """The name of a built-in lesson that was opened here; empty for any other."""
        names = (name for name, known in self.builtin.lessons.items() if known is lesson)
        return next(names, "")

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        is_first = self._looks is None
        self._looks = theme, appearance
        self.dress_card(theme)
        self.heading_row.setSpacing(theme.px(2))
        self.body.setSpacing(theme.px(9))
        self._buttons.setSpacing(theme.px(8))
        self.title.setFont(theme.font(HEADING, bold=True))
        self.number.setFont(theme.font(NOTE))
        self.dots.dress(theme)
        self.contents.dress(theme)
        self.view.dress(theme, appearance)
        if is_first and self._tutor.lesson is not None:
            self._show_lesson()
            self.view.show_page()
            self._show_page()

    # --- what is seen

    @Slot()
    def _show_contents(self) -> None:
        """Show the list; no lesson is open."""
        self.title.say(lesson_labels.LESSONS.name)
        self.setAccessibleName(lesson_labels.LESSONS.name)
        self._turn(is_open=False)
        self._list()

    @Slot()
    def _show_lesson(self) -> None:
        lesson = self._tutor.lesson
        if lesson is not None:
            self.title.say(lesson.title)
            self.setAccessibleName(lesson.title)
            self._turn(is_open=True)

    def _turn(self, is_open: bool) -> None:
        had_focus = self._has_focus
        self._progress.setVisible(is_open)
        self._foot.setVisible(is_open)
        self.to_list.setVisible(is_open)
        self._stack.setCurrentWidget(self.view if is_open else self.contents)
        self.setFocusProxy(self.view.text if is_open else self.contents)
        if not is_open:
            lead_through([self.contents, self.close_])
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _list(self) -> None:
        own = [Entry(path, "", lesson.title, lesson.summary) for path, lesson in self._own.items()]
        self.contents.show_entries(self.builtin.entries, own)
        self.contents.show_finished(self._finished | self._own_finished)

    @Slot()
    def _show_page(self) -> None:
        had_focus = self._has_focus
        self._show_progress()
        self._chain()
        if had_focus:
            self.view.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_progress(self) -> None:
        lesson, index = self._tutor.lesson, self._tutor.index
        if lesson is None:
            return
        count = len(lesson.pages)
        done = frozenset(range(count)) - frozenset(self._tutor.open_pages)
        self.dots.show_pages(tuple(page.title for page in lesson.pages), done, index)
        self.number.setText(fill(lesson_labels.PAGE, number=index + 1, count=count))
        is_last = index == count - 1
        label = lesson_labels.TO_CONTENTS if is_last else lesson_labels.TO_NEXT
        _name(self.next, label)
        self.previous.setEnabled(index > 0)
        _make_primary(self.next, index in done)

    def _chain(self) -> None:
        """The order of the Tab key: text, prompts, the way on, the way back, and the rest."""
        chain = [*self.view.controls(), self.next, self.previous, self.reset]
        chain += [self.to_list, self.close_]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    # --- what is done

    @Slot()
    def _close(self) -> None:
        self._tutor.close()
        self.put_away.emit()

    @Slot()
    def _go_to_list(self) -> None:
        self._tutor.close()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_on(self) -> None:
        lesson = self._tutor.lesson
        if lesson is not None and self._tutor.index == len(lesson.pages) - 1:
            self._go_to_list()
        else:
            self._tutor.next()

    @Slot(str)
    def _open_named(self, name: str) -> None:
        lesson = self.builtin.lessons.get(name) or self._own.get(name)
        if lesson is not None:
            self._open = name
            self._tutor.open(lesson)

    @Slot()
    def _open_wanted(self) -> None:
        name = self._wanted
        if name in self.builtin.lessons:
            self._wanted = ""
            self._open_named(name)

    @Slot()
    def _note_finished(self) -> None:
        self._show_progress()
        self.view.show_end()
        if self._open in self.builtin.names:
            if self._open not in self._finished:
                self._finished |= {self._open}
                self.finished_changed.emit(self._finished)
        else:
            self._own_finished |= {self._open}
        self.contents.show_finished(self._finished | self._own_finished)

    # --- keys

    @property
    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @Slot()
    def _focus_next(self) -> None:
        self.next.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _let_go(self) -> None:
        """So that the keys of the actions work again."""
        self.window().setFocus()

    @Slot()
    def _choose(self) -> None:
        key = self.sender()
        if isinstance(key, QShortcut) and self._tutor.page is not None:
            self.view.choose(int(key.key().toString()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.window().focusWidget()
        if event.key() in _ENTER and isinstance(focus, QAbstractButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.builtin.want()
        super().showEvent(event)


def _button(label: Label, text: str = "", role: str = "") -> QPushButton:
    button = QPushButton(text or label.name)
    button.setAccessibleName(label.name)
    button.setToolTip(label.tip)
    if role:
        button.setObjectName(role)
    return button


def _name(button: QPushButton, label: Label) -> None:
    button.setText(label.name)
    button.setAccessibleName(label.name)
    button.setToolTip(label.tip)


def _make_primary(button: QPushButton, on: bool) -> None:
    """Let a button look as the one that is meant, or as any other."""
    name = "run" if on else ""
    if button.objectName() != name:
        button.setObjectName(name)
        button.style().unpolish(button)
        button.style().polish(button)


def _key(key: str, panel: LessonPanel, slot: object) -> QShortcut:
    shortcut = QShortcut(QKeySequence(key), panel)
    shortcut.activated.connect(slot)
    return shortcut
