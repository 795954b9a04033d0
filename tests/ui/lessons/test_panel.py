"""The panel that shows a lesson, and the list of the lessons."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import lesson_labels
from gd_desktop.app.answers import Mark
from gd_desktop.app.tutor import Tutor
from gd_desktop.core.figures import Figure, parse_condition
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    Lesson,
    NumberPrompt,
    Page,
    ReachPrompt,
    Scene,
)
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.choice_box import ChoiceBox
from gd_desktop.ui.lessons.number_box import NumberBox
from gd_desktop.ui.lessons.panel import LessonPanel
from gd_desktop.ui.lessons.reach_box import ReachBox
from tests.ui.conftest import Opener, frame_of

STORY = Scene(Setup(steps=1000, tolerance=1e-6))
NUMBER = NumberPrompt(
    "Where does the first step lead, from {x}?",
    "first",
    tolerance=0.005,
    unit="m",
    hint="Begin with the slope.",
    right="Yes: {first}.",
    known=(Known(9.2, "Uphill, to {x:1}?"),),
)
CHOICE = ChoicePrompt(
    "What is larger?",
    ("This.", "That, $x_k$.", "Both."),
    2,
    says=("Not this.", "", ""),
    hint="Look.",
)
REACH = ReachPrompt("Take a step.", (parse_condition("step = 1"),), hint="Press `S`.", right="So.")
FIGURES = {"first": Figure("x", step=1)}
LESSON = Lesson(
    "A lesson",
    (
        Page("First", "You stand at {x}.", STORY, figures=FIGURES, prompts=(NUMBER, CHOICE)),
        Page("Second", "Go on.", STORY, has_own_scene=False, prompts=(REACH,)),
        Page("Third", "The end.", STORY),
    ),
    summary="Three pages.",
)


class Room:
    """A window with a lesson open."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot, self.window = app, qtbot, app.window
        self.actions = app.window.actions_
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.press("Ctrl+L")
        panel = self.window.classroom.lessons.panel
        assert panel is not None
        self.panel: LessonPanel = panel
        self.tutor: Tutor = self.window.classroom.lessons.tutor

    def open(self, lesson: Lesson = LESSON, name: str = "/a.lesson") -> None:
        self.panel.open_own(lesson, Path(name))
        self.wait()

    def wait(self) -> None:
        """Wait for the page's run and figures."""
        page = self.tutor.page
        assert page is not None
        self.qtbot.waitUntil(lambda: self.tutor.standing is not None)
        self.qtbot.waitUntil(lambda: set(self.tutor.figures) == set(page.figures))

    @property
    def focus(self) -> QWidget | None:
        return QApplication.focusWidget()

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        target = self.focus or self.window
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())

    def answer(self, text: str) -> NumberBox:
        """Type an answer in the first box, and press Enter."""
        box = self.panel.view.boxes[0]
        assert isinstance(box, NumberBox)
        box.field.setFocus()
        box.field.selectAll()
        QTest.keyClicks(box.field, text)
        self.press("Return")
        return box

    @property
    def choice(self) -> ChoiceBox:
        box = self.panel.view.boxes[1]
        assert isinstance(box, ChoiceBox)
        return box


@pytest.fixture
def room(open_app: Opener, qtbot: QtBot) -> Room:
    return Room(open_app(width=1440, height=900), qtbot)


@pytest.fixture
def lesson(room: Room) -> Iterator[Room]:
    room.open()
    yield room
    room.window.classroom.lessons.close()


# --- what is seen


def test_a_page_shows_its_title_text_and_questions(lesson: Room) -> None:
    panel = lesson.panel
    assert panel.title.text() == "A lesson"
    assert panel.view.title.text() == "First"
    assert panel.number.text() == "Page 1 of 3"
    assert panel.view.text.plain_text() == "You stand at 8.000."
    asked = [box.ask.plain_text() for box in panel.view.boxes]
    assert asked == ["Where does the first step lead, from 8.000?", "What is larger?"]
    assert panel.view.boxes[0].accessibleName() == asked[0]
    assert [option.text.plain_text() for option in lesson.choice.options][1] == "That, xₖ."
    assert lesson.choice.options[0].mark.accessibleName() == "This."


def test_numbers_follow_the_run(lesson: Room) -> None:
    with lesson.qtbot.waitSignal(lesson.tutor.stood):
        lesson.press("S")
    lesson.qtbot.waitUntil(lambda: lesson.panel.view.text.plain_text() == "You stand at 6.800.")
    lesson.app.preferences.change(decimals=1)
    lesson.qtbot.waitUntil(lambda: lesson.panel.view.text.plain_text() == "You stand at 6.8.")


@pytest.mark.parametrize(
    ("theme", "size"),
    [
        ("light", (960, 600)),
        ("dark", (1280, 720)),
        ("projector", (1280, 720)),
        ("light", (1440, 900)),
        ("projector", (1920, 1080)),
    ],
)
def test_nothing_is_cut_off(
    open_app: Opener, qtbot: QtBot, theme: str, size: tuple[int, int]
) -> None:
    app = open_app(width=size[0], height=size[1], appearance=Appearance(theme=theme))
    room = Room(app, qtbot)
    room.open()
    room.answer("9.2")
    panel, view = room.panel, room.panel.view
    qtbot.waitUntil(lambda: view.content.width() <= view.viewport().width())
    for widget in (panel.previous, panel.reset, panel.next, panel.close_, panel.to_list):
        assert widget.width() >= widget.minimumSizeHint().width()
        assert panel.rect().contains(widget.geometry().translated(widget.parentWidget().pos()))
    for box in view.boxes:
        assert box.width() <= view.viewport().width()
        qtbot.waitUntil(lambda box=box: box.height() >= box.minimumSizeHint().height())
    assert view.text.height() >= view.text.document().size().height()


def test_what_is_said_to_an_answer_is_scrolled_to(open_app: Opener, qtbot: QtBot) -> None:
    room = Room(open_app(width=960, height=600), qtbot)
    room.open()
    feedback = room.answer("9.2").feedback

    def is_seen() -> bool:
        place = feedback.mapTo(room.panel.view.viewport(), feedback.rect().bottomLeft())
        return 0 < place.y() <= room.panel.view.viewport().height()

    qtbot.waitUntil(is_seen)


# --- answers


def test_a_wrong_number_is_told_and_can_be_mended(lesson: Room) -> None:
    box = lesson.answer("9,2")
    assert box.feedback.plain_text() == "Not yet. Uphill, to 8.0?"
    assert box.field.accessibleDescription() == box.feedback.plain_text()
    assert lesson.focus is box.field
    assert box.field.selectedText() == "9,2"
    lesson.answer("1")
    assert box.feedback.plain_text() == "Not yet. Begin with the slope."
    assert not box.is_done
    lesson.answer("6.8")
    assert box.feedback.plain_text() == "Right. Yes: 6.8."
    assert box.is_done


def test_what_is_no_number_is_told_as_it_was_typed(lesson: Room) -> None:
    box = lesson.answer("*a_b*")
    assert box.feedback.plain_text() == (
        "Not read. Your answer: “*a_b*” is not a number. Give a number, such as 2.5 or -0.3."
    )
    assert box.field.property("refused")
    QTest.keyClicks(box.field, "6")
    assert not box.field.property("refused")


def test_after_a_right_number_the_focus_goes_on_and_the_field_lets_go(lesson: Room) -> None:
    box = lesson.answer("6.8")
    assert lesson.tutor.index == 0  # the same Enter does nothing else
    assert lesson.focus is lesson.choice.options[0].mark
    assert box.field.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert box.field.isReadOnly()
    assert box.check.isHidden()
    lesson.press("2")
    assert lesson.focus is lesson.panel.next
    assert lesson.panel.next.objectName() == "run"
    lesson.press("Return")
    assert lesson.tutor.index == 1


def test_a_choice_is_made_by_its_key(lesson: Room) -> None:
    lesson.window.setFocus()
    lesson.press("1")
    assert lesson.choice.feedback.plain_text() == "Not yet. Not this."
    lesson.press("3")
    assert lesson.choice.feedback.plain_text() == "Not yet. Look."
    lesson.press("1")
    assert lesson.choice.feedback.plain_text() == "Not yet. Not this."
    lesson.press("6")
    lesson.press("2")
    assert lesson.choice.is_done
    result = lesson.tutor.result(1)
    assert result is not None
    assert (result.mark, result.tries) == (Mark.RIGHT, 4)
    checked = [option.mark.isChecked() for option in lesson.choice.options]
    assert checked == [True, True, True]
    lesson.press("1")
    assert lesson.choice.is_done


def test_a_choice_is_made_by_arrows_and_space_and_by_the_mouse(lesson: Room) -> None:
    options = lesson.choice.options
    options[0].mark.setFocus()
    lesson.press("Up")
    assert lesson.focus is options[0].mark
    lesson.press("Down")
    lesson.press("Down")
    assert lesson.focus is options[2].mark
    assert lesson.tutor.result(1) is None  # the arrows choose nothing
    lesson.press("Space")
    assert lesson.choice.feedback.plain_text() == "Not yet. Look."
    QTest.mouseClick(options[1].text.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseClick(options[1], Qt.MouseButton.LeftButton)
    assert lesson.choice.is_done


def test_digits_in_a_field_are_no_choice(lesson: Room) -> None:
    lesson.answer("2")
    assert lesson.tutor.result(1) is None


def test_a_task_is_ticked_when_it_is_reached(lesson: Room) -> None:
    lesson.press("Alt+Right")
    (box,) = lesson.panel.view.boxes
    assert isinstance(box, ReachBox)
    lesson.qtbot.waitUntil(box.isVisible)
    assert box.accessibleDescription() == "Still to be reached."
    box.take_focus()
    assert box.hint_text.isHidden()
    box.hint.setFocus()
    lesson.press("Space")
    assert box.hint_text.isVisible()
    assert box.hint_text.plain_text() == "Press S."
    box.take_focus()
    lesson.press("S")
    lesson.qtbot.waitUntil(lambda: box.is_done)
    assert box.feedback.plain_text() == "Right. So."
    assert box.accessibleDescription() == "Reached. Right. So."
    assert lesson.focus is lesson.panel.next


# --- keys


def test_the_windows_keys_work_from_the_panel(lesson: Room) -> None:
    text = lesson.panel.view.text
    for widget in (text, lesson.choice.options[0].mark, lesson.panel.next):
        for keys, cursor in (("S", 1), ("Backspace", 0), ("Shift+S", 10), ("Shift+R", 0)):
            widget.setFocus()
            with lesson.qtbot.waitSignal(
                lesson.app.player.frame, check_params_cb=lambda frame, at=cursor: frame.cursor == at
            ):
                lesson.press(keys)
    assert lesson.tutor.index == 0


def test_a_field_keeps_its_letters(lesson: Room) -> None:
    box = lesson.answer("")
    QTest.keyClicks(box.field, "srx")
    assert box.field.text() == "srx"
    assert frame_of(lesson.app).cursor == 0
    lesson.press("Esc")
    assert lesson.focus is lesson.window


def test_tab_leads_from_the_text_through_the_questions_to_the_buttons(lesson: Room) -> None:
    panel = lesson.panel
    panel.setFocus()
    box = panel.view.boxes[0]
    assert isinstance(box, NumberBox)
    wanted = [panel.view.text, box.field, box.check, lesson.choice.options[0].mark, panel.next]
    wanted += [panel.reset, panel.to_list, panel.close_]  # there is no page before
    seen = []
    for _ in wanted:
        seen.append(lesson.focus)
        lesson.press("Tab")
    assert seen == wanted
    lesson.press("Alt+Right")
    lesson.press("Alt+Left")
    assert lesson.tutor.index == 0


def test_turning_the_page_leaves_the_focus_in_the_panel_or_outside(lesson: Room) -> None:
    lesson.panel.view.boxes[0].take_focus()
    lesson.press("Alt+Right")
    assert lesson.focus is lesson.panel.view.text
    lesson.window.setFocus()
    lesson.press("Alt+Left")
    assert lesson.focus is lesson.window


# --- pages


def test_pages_that_are_done_are_ticked(lesson: Room) -> None:
    dots = lesson.panel.dots
    assert (dots._index, dots._done) == (0, frozenset())
    lesson.tutor.answer_number(0, "6.8")
    lesson.tutor.answer_choice(1, 2)
    assert dots._done == {0}
    dots.turned.emit(2)
    assert (dots._index, dots._done) == (2, {0, 2})
    assert lesson.panel.next.text() == lesson_labels.TO_CONTENTS.name


def test_answers_are_there_when_one_comes_back(lesson: Room) -> None:
    lesson.answer("6.8")
    lesson.press("Alt+Right")
    lesson.press("Alt+Left")
    box = lesson.panel.view.boxes[0]
    assert isinstance(box, NumberBox)
    assert box.is_done
    assert box.field.text() == "6.8"
    assert box.feedback.plain_text() == "Right. Yes: 6.8."


def test_the_last_page_says_what_is_still_open(lesson: Room) -> None:
    lesson.tutor.turn_to(2)
    end = lesson.panel.view.end
    assert end.words.text() == "Pages 1 and 2 still have something to answer."
    lesson.tutor.turn_to(0)
    assert end.isHidden()
    lesson.tutor.answer_number(0, "6.8")
    lesson.tutor.answer_choice(1, 2)
    lesson.tutor.turn_to(2)
    assert end.words.text() == "Page 2 still has something to answer."
    assert end.isVisible()


def test_a_finished_lesson_is_ticked_in_the_list(lesson: Room) -> None:
    told: list[frozenset[str]] = []
    lesson.panel.finished_changed.connect(told.append)
    lesson.panel.builtin.lessons["mine"] = LESSON  # as if it came with the app
    lesson.panel._open = "mine"
    lesson.tutor.answer_number(0, "6.8")
    lesson.tutor.answer_choice(1, 2)
    lesson.press("Alt+Right")
    lesson.wait()
    lesson.app.player.step()
    lesson.qtbot.waitUntil(lambda: lesson.tutor.is_page_done(1))
    lesson.press("Alt+Right")
    assert lesson.panel.view.end.words.text() == lesson_labels.FINISHED
    assert told == [frozenset({"mine"})]
    assert lesson.panel.finished == {"mine"}
    lesson.panel.next.setFocus()
    lesson.press("Return")
    assert lesson.tutor.lesson is None
    assert lesson.focus is lesson.panel.contents.list


# --- the list


def test_the_list_opens_lessons_by_key(room: Room) -> None:
    room.qtbot.waitUntil(lambda: bool(room.panel.builtin.entries))
    entries = room.panel.contents.list
    assert room.focus is entries
    assert entries.count() == len(room.panel.builtin.entries)
    room.press("Down")
    room.press("Return")
    name = room.panel.builtin.entries[1].name
    assert room.tutor.lesson == room.panel.builtin.lessons[name]
    room.press("Ctrl+L")
    assert room.tutor.lesson is None
    assert room.panel.isHidden()


def test_ones_own_lessons_are_listed_below(room: Room) -> None:
    room.qtbot.waitUntil(lambda: bool(room.panel.builtin.entries))
    room.open(LESSON, "/one.lesson")
    room.open(Lesson("Another", LESSON.pages), "/two.lesson")
    room.panel.to_list.click()
    entries, count = room.panel.contents.list, len(room.panel.builtin.entries)
    said = [
        entries.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(entries.count())
    ]
    assert said[count:] == [None, "A lesson. Three pages.", "Another"]
    entries.setCurrentRow(count)  # the heading cannot be opened
    room.press("Return")
    assert room.tutor.lesson is None
    entries.setCurrentRow(count + 1)
    room.press("Return")
    assert room.tutor.lesson == LESSON


def test_finished_lessons_are_remembered(room: Room) -> None:
    room.qtbot.waitUntil(lambda: bool(room.panel.builtin.entries))
    first = room.panel.builtin.entries[0].name
    room.panel.remember(frozenset({first, "gone"}))
    assert room.panel.finished == {first, "gone"}
    said = room.panel.contents.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith(lesson_labels.LESSON_DONE)


def test_letters_in_the_list_are_the_windows_keys(room: Room) -> None:
    room.qtbot.waitUntil(lambda: bool(room.panel.builtin.entries))
    with room.qtbot.waitSignal(
        room.app.player.frame, check_params_cb=lambda frame: frame.cursor == 1
    ):
        room.press("S")


def test_the_closing_button_puts_the_panel_away(lesson: Room) -> None:
    lesson.panel.close_.click()
    assert lesson.tutor.lesson is None
    assert not lesson.actions.lessons.isChecked()
    assert lesson.panel.isHidden()


# --- nothing is left


def test_lessons_that_are_opened_and_closed_leave_nothing(room: Room, qapp: QApplication) -> None:
    panel, tutor = room.panel, room.tutor

    def count() -> int:
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return len(panel.findChildren(QWidget))

    room.open()
    room.tutor.close()
    before = count()
    boxes = []
    for _ in range(100):
        tutor.open(LESSON)
        boxes += [weakref.ref(box) for box in panel.view.boxes]
        tutor.turn_to((tutor.index + 1) % 3)
        tutor.close()
    assert count() == before
    assert not [box for box in boxes if box() is not None]
    assert len(tutor._begun) == 1
    assert len(tutor._computing) == 0
    assert not room.app.session.locked
