"""The lesson editor: a lesson is made through its window, saved, and read again elsewhere."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gd_desktop import lesson_labels as labels
from gd_desktop import own_data_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.core.conditions import Condition
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.figures import Figure
from gd_desktop.io.lessons.lesson import (
    ChoicePrompt,
    Known,
    Lesson,
    NumberPrompt,
    Page,
    ReachPrompt,
    Scene,
    View,
)
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson, read_lesson
from gd_desktop.io.lessons.write import save_lesson, write_lesson
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, window_setup
from gd_desktop.ui.lessons.editing.answer_forms import (
    ChoiceForm,
    NumberForm,
)
from gd_desktop.ui.lessons.editing.checking import check
from gd_desktop.ui.lessons.editor import LessonEditor
from gd_desktop.ui.theme import load_theme
from tests.ui.conftest import left_over, turn_wheel_over
from tests.ui.lessons.writing import (
    press,
    replace_text,
    settled,
    write_choice,
    write_figures,
    write_number,
    write_reach,
)

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton

PARABOLA = Scene(WINDOW_SETUP, View(walked=3))
VALLEY = Scene(
    window_setup("terrain"),
    View(fog=True),
    (replace(window_setup("terrain"), rate=0.05),),
)


class Window:
    """Stands for the window: what it shows can be changed."""

    def __init__(self) -> None:
        self.scene = PARABOLA

    def capture(self) -> Scene:
        return self.scene


@pytest.fixture
def window() -> Window:
    return Window()


@pytest.fixture
def editor(qtbot: QtBot, window: Window) -> Iterator[LessonEditor]:
    jobs = Jobs()
    made = LessonEditor(window.capture, jobs)
    yield made
    jobs.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not left_over()


def begin(qtbot: QtBot, editor: LessonEditor) -> None:
    settled(qtbot, editor, editor.new)
    qtbot.waitUntil(editor.isActiveWindow)


def read_elsewhere(path: Path) -> Lesson:
    """The lesson as a fresh process reads it."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from gd_desktop.io.lessons.read import load_lesson\n"
        "from gd_desktop.io.lessons.write import write_lesson\n"
        "sys.stdout.buffer.write(write_lesson(load_lesson(Path(sys.argv[1]))).encode())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, check=True, timeout=60
    )
    return read_lesson(done.stdout.decode())


WRITTEN = Lesson(
    "My lesson",
    (
        Page(
            "Steps",
            "You stand at {x}.\n\n$x - \\eta f'(x)$ leads to {first}.",
            PARABOLA,
            True,
            frozenset({"step", "rate"}),
            {
                "first": Figure("x", step=1),
                "slow": Figure(
                    "step",
                    until=Condition("outcome", "=", "converged"),
                    changes=(("rate", 0.01), ("method", "momentum")),
                ),
                "bend": Figure("curvature"),
            },
            (
                NumberPrompt(
                    "Where does the first step lead?",
                    "first",
                    0.005,
                    "",
                    "Begin with the slope.",
                    "Yes: {first:1}.",
                    (Known(9.2, "Mind the minus sign."),),
                ),
                ChoicePrompt(
                    "What happens at a larger rate?",
                    ("Slower", "Faster", "Away"),
                    3,
                    ("No.", "", ""),
                ),
                ReachPrompt(
                    "Land in one step.",
                    (Condition("outcome", "=", "converged"), Condition("step", "<=", 1.0)),
                ),
            ),
        ),
        Page("On", "It goes on.", PARABOLA, has_own_scene=False),
        Page("Valley", "In fog.", VALLEY),
    ),
    "Small steps.",
)


def test_a_lesson_is_made_by_hand_saved_and_read_elsewhere(
    qtbot: QtBot, editor: LessonEditor, window: Window, tmp_path: Path
) -> None:
    begin(qtbot, editor)
    desk = editor.desk
    replace_text(desk.title, WRITTEN.title)
    replace_text(desk.summary, WRITTEN.summary)
    replace_text(desk.text_form.title, "Steps")
    replace_text(desk.text_form.text, WRITTEN.pages[0].text)
    write_figures(editor)
    write_number(editor)
    write_choice(editor)
    write_reach(editor)
    QTest.keyClick(editor, Qt.Key.Key_4, CTRL)
    state = desk.state_form
    press(state.all_allowed)
    for name, box in state.allowed.items():
        if name not in ("step", "rate"):
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(editor, Qt.Key.Key_N, CTRL)
    assert desk.text_form.title.control.hasFocus()
    QTest.keyClicks(desk.text_form.title.control, "On")
    replace_text(desk.text_form.text, "It goes on.")
    QTest.keyClick(editor, Qt.Key.Key_N, CTRL)
    QTest.keyClicks(desk.text_form.title.control, "Valley")
    replace_text(desk.text_form.text, "In fog.")
    window.scene = VALLEY
    found = settled(qtbot, editor, lambda: QTest.keyClick(editor, Qt.Key.Key_T, CTRL))
    assert found.no is None
    assert found.text == write_lesson(WRITTEN)
    assert found.lesson == WRITTEN

    QTest.keyClick(editor, Qt.Key.Key_S, CTRL)
    dialog = editor.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    path = tmp_path / "mine.lesson"
    name.setText(str(path.with_suffix("")))
    with qtbot.waitSignal(editor.saved) as saved:
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert saved.args == [path]
    assert desk.message.text() == labels.SAVED_AS.format(name="mine.lesson")
    assert not editor.is_changed
    assert load_lesson(path) == WRITTEN
    assert read_elsewhere(path) == WRITTEN
    assert path.read_text(encoding="utf-8") == write_lesson(WRITTEN)


@pytest.mark.parametrize(("name", "path"), builtin_lessons())
def test_each_built_in_lesson_passes_through_the_forms_unchanged(
    qtbot: QtBot, editor: LessonEditor, name: str, path: Path
) -> None:
    lesson = load_lesson(path)
    settled(qtbot, editor, lambda: editor.open(lesson, path))
    for index in range(len(lesson.pages)):
        editor.turn_to(index)
        editor._follow()
    found = check(editor.draft, 0)
    assert found.no is None
    assert found.lesson == lesson
    assert not editor.is_changed


def test_a_fault_is_said_beside_its_field_at_once(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    desk = editor.desk
    settled(qtbot, editor, lambda: QTest.keyClick(editor, Qt.Key.Key_Return, CTRL))
    answer = desk.prompts_form.forms[0].answer
    assert isinstance(answer, NumberForm)
    field = answer.answer
    settled(qtbot, editor, lambda: replace_text(field, "frst"))
    assert field.fault.text().startswith("“frst” is neither a number nor a figure of this page.")
    assert field.fault.isVisible()
    assert field.control.property("refused")
    assert field.control.accessibleDescription() == field.fault.text()
    assert desk.message.text().startswith("Page 1, question 1, answer: “frst”")
    assert desk.tabs[1].text().endswith("•")
    settled(qtbot, editor, lambda: replace_text(field, "7"))
    assert not field.fault.isVisible()
    assert not field.control.property("refused")
    assert desk.message.text() == labels.FAULTLESS
    assert not desk.go_to_fault.isVisible()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{foo}", "“foo” is neither a figure"),
        ("{ x}", "opens a brace"),
        ("x" * 20_001, "20\u202f000 is the most"),
    ],
)
def test_a_fault_of_the_text_is_said_below_it_and_the_preview_goes_on(
    qtbot: QtBot, editor: LessonEditor, text: str, says: str
) -> None:
    begin(qtbot, editor)
    field = editor.desk.text_form.text
    box = field.control
    assert isinstance(box, QPlainTextEdit)
    settled(qtbot, editor, lambda: box.setPlainText(text))
    assert says in field.fault.text()
    settled(qtbot, editor, lambda: box.setPlainText("All is well."))
    assert not field.fault.isVisible()
    assert "All is well." in editor.desk.preview.text.plain_text()


def test_a_fault_on_another_page_is_told_and_led_to(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    desk = editor.desk
    settled(qtbot, editor, lambda: replace_text(desk.text_form.title, ""))
    QTest.keyClick(editor, Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: not editor._newest.is_busy)
    assert desk.message.text() == "Page 1, title: it is empty. Write something."
    assert not desk.text_form.title.fault.isVisible()
    # A fault of the page that is looked at comes first.
    QTest.keyClick(editor, Qt.Key.Key_3, CTRL)
    settled(qtbot, editor, lambda: press(desk.figures_form.rows.add))
    form = desk.figures_form.forms[0]
    settled(qtbot, editor, lambda: replace_text(form.quantity, "size"))
    assert "“size” is no quantity" in form.quantity.fault.text()
    assert desk.message.text().startswith("Page 2, figure number1: “size”")
    settled(qtbot, editor, lambda: replace_text(form.quantity, "cost"))
    settled(qtbot, editor, lambda: press(desk.go_to_fault))
    assert editor.index == 0
    assert desk.part == 0
    assert desk.text_form.title.control.hasFocus()
    assert desk.text_form.title.fault.text() == "It is empty. Write something."


def test_what_has_a_fault_is_not_saved(qtbot: QtBot, editor: LessonEditor, tmp_path: Path) -> None:
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: replace_text(editor.desk.text_form.title, ""))
    path = tmp_path / "a.lesson"
    assert not editor.save_to(path)
    assert not path.exists()
    assert editor.desk.message.text().startswith("Not saved. Page 1, title")


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, editor: LessonEditor, tmp_path: Path
) -> None:
    begin(qtbot, editor)
    assert not editor.save_to(tmp_path / "no" / "a.lesson")
    assert "could not be written" in editor.desk.message.text()


def titles(editor: LessonEditor) -> list[str]:
    return [page.values["title"] for page in editor.draft.pages]


def three_pages(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    for _ in range(2):
        settled(qtbot, editor, lambda: press(editor.desk.pages.add))


def test_pages_are_added_copied_moved_and_removed(qtbot: QtBot, editor: LessonEditor) -> None:
    three_pages(qtbot, editor)
    pages = editor.desk.pages
    assert titles(editor) == ["Page 1", "Page 2", "Page 3"]
    assert [pages.view.item(row).text() for row in range(3)] == [
        "1. Page 1",
        "2. Page 2",
        "3. Page 3",
    ]
    pages.setFocus()
    settled(qtbot, editor, lambda: QTest.keyClick(pages.view, Qt.Key.Key_Up))
    assert editor.index == 1
    settled(qtbot, editor, lambda: QTest.keyClick(pages.view, Qt.Key.Key_Up, ALT))
    assert titles(editor) == ["Page 2", "Page 1", "Page 3"]
    assert editor.index == 0
    assert not pages.up.isEnabled()
    settled(qtbot, editor, lambda: press(pages.duplicate))
    settled(qtbot, editor, lambda: replace_text(editor.desk.text_form.title, "Copy"))
    assert titles(editor) == ["Page 2", "Copy", "Page 1", "Page 3"]
    settled(qtbot, editor, lambda: press(pages.down))
    assert titles(editor) == ["Page 2", "Page 1", "Copy", "Page 3"]
    pages.setFocus()
    QTest.keyClick(pages.view, Qt.Key.Key_Delete)
    answer(editor, labels.KEEP_IT)
    assert len(titles(editor)) == 4
    QTest.keyClick(pages.view, Qt.Key.Key_Delete)
    settled(qtbot, editor, lambda: answer(editor, labels.REMOVE_IT))
    assert titles(editor) == ["Page 2", "Page 1", "Page 3"]


def answer(editor: LessonEditor, name: str) -> None:
    """Press a button of the question over the window."""
    box = editor.findChild(QMessageBox)
    assert box is not None
    (button,) = (button for button in box.buttons() if button.text() == name)
    press(button)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert editor.findChild(QMessageBox) is None
    # As a window manager would.
    editor.activateWindow()


def test_the_last_page_stays(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    assert not editor.desk.pages.remove.isEnabled()
    editor.desk.pages.setFocus()
    QTest.keyClick(editor.desk.pages.view, Qt.Key.Key_Delete)
    assert editor.findChild(QMessageBox) is None


def test_questions_are_moved_and_removed(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    form = editor.desk.prompts_form
    for name in ("One?", "Two?"):
        settled(qtbot, editor, lambda: QTest.keyClick(editor, Qt.Key.Key_Return, CTRL))
        QTest.keyClicks(form.forms[-1].ask.control, name)
    settled(qtbot, editor, lambda: press(form.forms[1].up))
    assert [prompt.ask.text for prompt in form.forms] == ["Two?", "One?"]
    assert [prompt.number.text() for prompt in form.forms] == ["Question 1", "Question 2"]
    press(form.forms[0].remove)
    settled(qtbot, editor, lambda: answer(editor, labels.REMOVE_IT))
    assert [values["ask"] for values in editor.draft.pages[0].values["prompt"]] == ["One?"]
    press(form.forms[0].remove)
    settled(qtbot, editor, lambda: answer(editor, labels.REMOVE_IT))
    assert "prompt" not in editor.draft.pages[0].values
    assert form.none.isVisible()


def test_a_written_question_is_asked_about_before_it_goes(
    qtbot: QtBot, editor: LessonEditor
) -> None:
    begin(qtbot, editor)
    form = editor.desk.prompts_form
    settled(qtbot, editor, lambda: press(editor.desk.prompts_form.rows.add))
    settled(qtbot, editor, lambda: replace_text(form.forms[0].hint, "Think."))
    press(form.forms[0].remove)
    box = editor.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Remove question 1?"
    answer(editor, labels.KEEP_IT)
    assert [prompt.hint.text for prompt in form.forms] == ["Think."]
    settled(qtbot, editor, lambda: replace_text(form.forms[0].hint, ""))
    # As it was when it was added, in whichever kind, it goes at once.
    settled(qtbot, editor, lambda: press(form.forms[0].remove))
    assert not form.forms
    for row in range(3):
        settled(qtbot, editor, lambda: press(form.rows.add))
        if row:
            settled(qtbot, editor, lambda row=row: choose(form.forms[0].kind, row))
        settled(qtbot, editor, lambda: press(form.forms[0].remove))
        assert not form.forms
        assert editor.findChild(QMessageBox) is None


def test_a_written_figure_is_asked_about_before_it_goes(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    QTest.keyClick(editor, Qt.Key.Key_3, CTRL)
    form = editor.desk.figures_form
    for _ in range(2):
        settled(qtbot, editor, lambda: press(form.rows.add))
    settled(qtbot, editor, lambda: replace_text(form.forms[0].quantity, "slope"))
    press(form.forms[0].remove)
    box = editor.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Remove the figure “number1”?"
    answer(editor, labels.KEEP_IT)
    assert len(form.forms) == 2
    settled(qtbot, editor, lambda: press(form.forms[1].remove))
    press(form.forms[0].remove)
    settled(qtbot, editor, lambda: answer(editor, labels.REMOVE_IT))
    assert not form.forms


def choose(box: QComboBox, row: int) -> None:
    """Choose an entry as somebody would."""
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_a_question_of_another_kind_has_a_text_of_that_kind_unless_one_was_written(
    qtbot: QtBot, editor: LessonEditor
) -> None:
    begin(qtbot, editor)
    form = editor.desk.prompts_form
    settled(qtbot, editor, lambda: press(form.rows.add))
    prompt = form.forms[0]
    assert prompt.ask.text == "How large is it?"
    settled(qtbot, editor, lambda: choose(prompt.kind, 1))
    assert prompt.ask.text == "What happens?"
    settled(qtbot, editor, lambda: choose(prompt.kind, 2))
    assert prompt.ask.text == "Let the run converge."
    settled(qtbot, editor, lambda: replace_text(prompt.ask, "Why?"))
    settled(qtbot, editor, lambda: choose(prompt.kind, 0))
    assert prompt.ask.text == "Why?"


def test_an_answer_is_there_again_on_the_way_back_to_its_kind(
    qtbot: QtBot, editor: LessonEditor
) -> None:
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: write_choice(editor))
    prompt = editor.desk.prompts_form.forms[0]
    written = prompt.values()
    for kind in (2, 0):
        settled(qtbot, editor, lambda kind=kind: choose(prompt.kind, kind))  # type: ignore[misc]
        assert prompt.values() == labels.new_prompt(prompt.kind.currentData()) | {
            "ask": written["ask"]
        }
    settled(qtbot, editor, lambda: choose(prompt.kind, 1))
    assert prompt.values() == written
    # Not the answer of another page's question.
    settled(qtbot, editor, lambda: press(editor.desk.pages.duplicate))
    settled(qtbot, editor, lambda: choose(prompt.kind, 0))
    assert prompt.values()["answer"] == labels.new_prompt("number")["answer"]


def test_the_wheel_over_a_question_changes_nothing(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: write_choice(editor))
    prompt = editor.desk.prompts_form.forms[0]
    written = prompt.values()
    turn_wheel_over(prompt.kind)
    assert prompt.kind.currentData() == "choice"
    assert prompt.values() == written


def test_an_option_that_was_right_hands_that_on(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: write_choice(editor))
    form = editor.desk.prompts_form.forms[0].answer
    assert isinstance(form, ChoiceForm)
    settled(qtbot, editor, lambda: press(form.options.forms[2].remove))
    assert form.values()["answer"] == 1
    found = settled(qtbot, editor, lambda: press(form.options.forms[1].remove))
    assert found.no is not None
    assert form.options.fault.text() == "2 is the fewest, and there are 1. Add some."


def test_two_numbers_of_one_name_are_refused(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    QTest.keyClick(editor, Qt.Key.Key_3, CTRL)
    form = editor.desk.figures_form
    for _ in range(2):
        settled(qtbot, editor, lambda: press(form.rows.add))
    settled(qtbot, editor, lambda: replace_text(form.forms[1].name, "number1"))
    assert "the name of two figures" in form.forms[1].name.fault.text()
    settled(qtbot, editor, lambda: replace_text(form.forms[1].name, "my number"))
    assert "cannot be a figure’s name" in form.forms[1].name.fault.text()


@pytest.mark.parametrize(
    ("other", "says"),
    [
        ("rate = 0", "not positive"),
        ("momentum = 0.5", "means nothing"),
        ("rate 0.5", "Give settings, such as rate = 0.9"),
        ("rat = 1", "“rat” is no key here"),
        ("terrain = 1979-05-27", "a landscape only"),
        ("rate = 1979-05-27", "not a number"),
        ("rate = nan", "not a finite number"),
        (f"rate = 0x{'F' * 6000}", "too many digits"),
        (f"rate = {'[' * 3000}", "Give settings, such as rate = 0.9"),
        ('function = "\\u0000"', "a typed function only"),
    ],
)
def test_other_settings_that_cannot_be_are_refused(
    qtbot: QtBot, editor: LessonEditor, other: str, says: str
) -> None:
    begin(qtbot, editor)
    QTest.keyClick(editor, Qt.Key.Key_3, CTRL)
    form = editor.desk.figures_form
    settled(qtbot, editor, lambda: press(form.rows.add))
    settled(qtbot, editor, lambda: form.forms[0].other.control.setText(other))
    assert says in form.forms[0].other.fault.text()
    assert editor.is_changed


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x", "function = x"),
        ("x^2 + 1", "function = x^2 + 1"),
        ("x\n+ 1", 'function = "x\\n+ 1"'),
    ],
)
def test_a_figure_of_another_function_passes_through_its_form(
    qtbot: QtBot, editor: LessonEditor, value: str, shown: str
) -> None:
    figure = Figure("cost", changes=(("function", value), ("rate", 0.5)))
    scene = Scene(window_setup("function"))
    lesson = Lesson("T", (Page("P", "", scene, figures={"a": figure, "b": Figure("slope")}),))
    settled(qtbot, editor, lambda: editor.open(lesson))
    form = editor.desk.figures_form
    assert form.forms[0].other.text == f"{shown}, rate = 0.5"
    found = settled(qtbot, editor, lambda: replace_text(form.forms[1].quantity, "norm"))
    assert found.no is None
    assert found.lesson is not None
    assert found.lesson.pages[0].figures == {"a": figure, "b": Figure("norm")}


def test_another_function_is_typed_as_elsewhere(qtbot: QtBot, editor: LessonEditor) -> None:
    lesson = Lesson("T", (Page("P", "", Scene(window_setup("function"))),))
    settled(qtbot, editor, lambda: editor.open(lesson))
    form = editor.desk.figures_form
    settled(qtbot, editor, lambda: press(form.rows.add))
    typed = "rate = 0.5, function = (x - 1)^2 + 3 , method = adam"
    found = settled(qtbot, editor, lambda: replace_text(form.forms[0].other, typed))
    assert found.lesson is not None
    assert found.lesson.pages[0].figures["number1"].changes == (
        ("rate", 0.5),
        ("function", "(x - 1)^2 + 3"),
        ("method", "adam"),
    )


def test_the_preview_has_the_pages_numbers(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    preview = editor.desk.preview
    write_figures(editor)
    settled(qtbot, editor, lambda: replace_text(editor.desk.text_form.text, "{x}, {first}."))
    qtbot.waitUntil(lambda: not preview._newest.is_busy)
    assert preview.text.plain_text() == "5.072, 6.8."
    assert preview.title.text() == "Page 1"
    settled(qtbot, editor, lambda: write_number(editor))
    told = [tile.text.plain_text() for tile in preview.tiles]
    assert told[0].startswith("Where does the first step lead?\nAnswer: 6.8 ± 0.005")
    assert told[-1].startswith("Numbers: first = 6.8")


def test_a_state_that_a_file_cannot_carry_is_refused(
    qtbot: QtBot, editor: LessonEditor, window: Window
) -> None:
    data = Dataset("big", ("a",), np.ones((2001, 1)), np.arange(2001) % 2, is_own=True)
    begin(qtbot, editor)
    window.scene = Scene(replace(window_setup("neuron"), data=data, start="zeros"))
    editor.desk.show_part(3)
    settled(qtbot, editor, lambda: press(editor.desk.state_form.take))
    assert "a lesson can carry 2\u202f000" in editor.desk.state_form.fault.text()


def test_a_page_goes_on_or_has_a_state_of_its_own(
    qtbot: QtBot, editor: LessonEditor, window: Window
) -> None:
    begin(qtbot, editor)
    state = editor.desk.state_form
    editor.desk.show_part(3)
    assert not state.goes_on.isEnabled()
    assert "3 steps walked" in state.line.text()
    settled(qtbot, editor, lambda: press(editor.desk.pages.add))
    editor.desk.show_part(3)
    assert state.goes_on.isChecked()
    assert state.line.text().startswith("As on the page before")
    settled(qtbot, editor, lambda: press(state.goes_on))
    assert editor.draft.pages[1].scene == PARABOLA
    window.scene = VALLEY
    settled(qtbot, editor, lambda: press(state.take))
    assert state.line.text().startswith("Landscape valley")
    assert "1 pinned run, fog" in state.line.text()
    settled(qtbot, editor, lambda: press(state.goes_on))
    assert editor.draft.pages[1].scene is None


def test_a_page_is_added_to_what_is_being_written(qtbot: QtBot, editor: LessonEditor) -> None:
    settled(qtbot, editor, lambda: editor.add_page(PARABOLA))
    assert editor.is_changed
    settled(qtbot, editor, lambda: editor.add_page(VALLEY))
    assert [page.scene for page in editor.draft.pages] == [PARABOLA, VALLEY]
    assert editor.index == 1


def test_what_cannot_be_written_is_not_lost_unasked(
    qtbot: QtBot, editor: LessonEditor, tmp_path: Path
) -> None:
    settled(qtbot, editor, lambda: editor.add_page(PARABOLA))
    QTest.keyClick(editor, Qt.Key.Key_3, CTRL)
    form = editor.desk.figures_form
    for _ in range(2):
        settled(qtbot, editor, lambda: press(form.rows.add))
    settled(qtbot, editor, lambda: replace_text(form.forms[1].name, "number1"))
    assert editor.is_changed
    assert editor.isWindowModified()
    editor.reject()
    answer(editor, own_data_labels.KEEP)
    assert editor.isVisible()
    settled(qtbot, editor, lambda: replace_text(form.forms[1].name, "number2"))
    settled(qtbot, editor, lambda: editor.save_to(tmp_path / "a.lesson"))
    assert not editor.is_changed


def goes_on(editor: LessonEditor) -> list[bool]:
    return [page.scene is None for page in editor.draft.pages]


def test_pages_keep_their_states_when_others_are_moved_or_removed(
    qtbot: QtBot, editor: LessonEditor, window: Window
) -> None:
    three_pages(qtbot, editor)
    settled(qtbot, editor, lambda: press(editor.desk.pages.add))
    window.scene = VALLEY
    editor.turn_to(2)
    settled(qtbot, editor, lambda: press(editor.desk.state_form.take))
    draft = editor.draft
    # 1 parabola; 2 goes on; 3 valley; 4 goes on.
    assert goes_on(editor) == [False, True, False, True]
    message = editor.desk.message
    settled(qtbot, editor, lambda: press(editor.desk.pages.up))
    assert titles(editor) == ["Page 1", "Page 3", "Page 2", "Page 4"]
    assert [draft.scene(i) for i in range(4)] == [PARABOLA, VALLEY, PARABOLA, VALLEY]
    assert goes_on(editor) == [False, False, False, False]
    assert message.text() == "Pages 3 and 4 keep the states that they had."
    settled(qtbot, editor, lambda: press(editor.desk.pages.down))
    assert message.text() == labels.FAULTLESS


def test_a_page_keeps_its_state_when_the_one_before_goes_or_another_comes_between(
    qtbot: QtBot, editor: LessonEditor
) -> None:
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: press(editor.desk.pages.add))
    editor.turn_to(0)
    settled(qtbot, editor, lambda: editor.add_page(VALLEY))
    assert titles(editor) == ["Page 1", "Page 3", "Page 2"]
    assert [editor.draft.scene(i) for i in range(3)] == [PARABOLA, VALLEY, PARABOLA]
    assert editor.desk.message.text() == "Page 3 keeps the state that it had, as its own."
    settled(qtbot, editor, lambda: press(editor.desk.pages.add))
    assert editor.draft.scene(2) == VALLEY
    editor.turn_to(1)
    press(editor.desk.pages.remove)
    found = settled(qtbot, editor, lambda: answer(editor, labels.REMOVE_IT))
    assert titles(editor) == ["Page 1", "Page 4", "Page 2"]
    assert [editor.draft.scene(i) for i in range(3)] == [PARABOLA, VALLEY, PARABOLA]
    assert editor.desk.message.text() == "Page 2 keeps the state that it had, as its own."
    assert found.lesson is not None
    assert [page.scene for page in found.lesson.pages] == [PARABOLA, VALLEY, PARABOLA]


def test_more_steps_than_the_state_takes_are_told(
    qtbot: QtBot, editor: LessonEditor, window: Window
) -> None:
    begin(qtbot, editor)
    window.scene = Scene(replace(WINDOW_SETUP, steps=10), View(walked=30))
    editor.desk.show_part(3)
    settled(qtbot, editor, lambda: press(editor.desk.state_form.take))
    assert editor.desk.state_form.fault.text() == (
        "30 steps are walked when the page opens, and the state takes 10 at the most. "
        "Raise the limit of steps, or walk fewer."
    )


def test_a_question_that_nobody_can_answer_is_told(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    QTest.keyClick(editor, Qt.Key.Key_3, CTRL)
    figures = editor.desk.figures_form
    settled(qtbot, editor, lambda: press(figures.rows.add))
    form = figures.forms[0]
    form.when.setFocus()
    QTest.keyClick(form.when, Qt.Key.Key_Down)
    QTest.keyClick(form.when, Qt.Key.Key_Down)
    settled(qtbot, editor, lambda: replace_text(form.place, "cost < -5"))
    settled(qtbot, editor, lambda: QTest.keyClick(editor, Qt.Key.Key_Return, CTRL))
    prompt = editor.desk.prompts_form.forms[0].answer
    assert isinstance(prompt, NumberForm)
    field = prompt.answer
    settled(qtbot, editor, lambda: replace_text(field, "number1"))
    qtbot.waitUntil(lambda: bool(field.fault.text()))
    assert field.fault.text().startswith("“number1” comes to no number: its run never gets there")
    assert field.fault.isVisible()
    assert editor.desk.tabs[1].text().endswith("•")
    # It stays while other things are typed, and goes when the number is there.
    settled(qtbot, editor, lambda: replace_text(editor.desk.summary, "Other."))
    assert field.fault.isVisible()
    preview = editor.desk.preview
    with qtbot.waitSignal(preview.computed):
        replace_text(form.place, "cost < 5")
    qtbot.waitUntil(lambda: not editor._newest.is_busy and not preview._newest.is_busy)
    assert not field.fault.isVisible()
    assert not editor.desk.tabs[1].text().endswith("•")


def test_typing_is_undone_in_its_field(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    field = editor.desk.text_form.text
    settled(qtbot, editor, lambda: replace_text(field, "Typed"))
    settled(qtbot, editor, lambda: QTest.keyClick(field.control, Qt.Key.Key_Z, CTRL))
    assert field.text != "Typed"
    assert editor.draft.pages[0].values["text"] == field.text


def test_what_was_typed_on_another_page_is_not_undone(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    form = editor.desk.text_form
    settled(qtbot, editor, lambda: replace_text(form.title, "One"))
    settled(qtbot, editor, lambda: replace_text(form.text, "Said"))
    settled(qtbot, editor, lambda: press(editor.desk.pages.duplicate))
    for field in (form.title, form.text):
        field.setFocus()
        QTest.keyClick(field.control, Qt.Key.Key_Z, CTRL)
    assert (form.title.text, form.text.text) == ("One", "Said")


def test_closing_asks_about_what_was_not_saved(qtbot: QtBot, editor: LessonEditor) -> None:
    begin(qtbot, editor)
    editor.reject()
    assert not editor.isVisible()
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: replace_text(editor.desk.title, "Changed"))
    assert editor.isWindowModified()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    answer(editor, own_data_labels.KEEP)
    assert editor.isVisible()
    editor.close()
    answer(editor, own_data_labels.THROW_AWAY)
    assert not editor.isVisible()
    assert not editor.draft.pages


def test_opening_another_asks_too(qtbot: QtBot, editor: LessonEditor, tmp_path: Path) -> None:
    path = tmp_path / "a.lesson"
    save_lesson(path, WRITTEN)
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: replace_text(editor.desk.title, "Changed"))
    editor.open_file(path)
    answer(editor, own_data_labels.KEEP)
    assert editor.draft.title == "Changed"
    editor.open_file(path)
    settled(qtbot, editor, lambda: answer(editor, own_data_labels.THROW_AWAY))
    assert editor.draft.title == WRITTEN.title
    assert "a.lesson" in editor.windowTitle()
    settled(qtbot, editor, lambda: replace_text(editor.desk.summary, "Other."))
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(editor, Qt.Key.Key_S, CTRL)
    assert load_lesson(path) == replace(WRITTEN, summary="Other.")


def test_a_file_that_cannot_be_read_is_refused_and_all_stays(
    qtbot: QtBot, editor: LessonEditor, tmp_path: Path
) -> None:
    begin(qtbot, editor)
    path = tmp_path / "broken.lesson"
    path.write_text("format = 1\ntitle = 3\n")
    editor.open_file(path)
    assert editor.desk.message.text().startswith("broken.lesson: Line 2, title")
    editor.open_file(tmp_path / "none.lesson")
    assert "none.lesson" in editor.desk.message.text()
    assert editor.draft.title == labels.NEW_TITLE


def test_a_name_with_a_point_gets_the_ending_of_lessons(
    qtbot: QtBot, editor: LessonEditor, tmp_path: Path
) -> None:
    begin(qtbot, editor)
    there = tmp_path / "chapter 2.5.lesson"
    there.write_text("Another's work.")
    editor._save_named(str(tmp_path / "chapter 1.5"))
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        "chapter 1.5.lesson",
        "chapter 2.5.lesson",
    ]
    assert load_lesson(tmp_path / "chapter 1.5.lesson").title == labels.NEW_TITLE
    # Nobody has been asked about that one yet.
    editor._save_named(str(tmp_path / "chapter 2.5"))
    assert there.read_text() == "Another's work."
    dialog = editor.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles() == [str(there)]
    dialog.reject()
    assert not (tmp_path / "chapter 2.5").exists()
    # With its ending that one is too long for any disk.
    editor._save_named(str(tmp_path / f"{'a' * 250}.5"))
    assert os.strerror(errno.ENAMETOOLONG) in editor.desk.message.text()
    assert len(list(tmp_path.iterdir())) == 2


def test_a_file_that_others_have_written_is_asked_about(
    qtbot: QtBot, editor: LessonEditor, tmp_path: Path
) -> None:
    path, other = tmp_path / "first.lesson", tmp_path / "second.lesson"
    save_lesson(path, Lesson("T", (Page("P", "", PARABOLA),)))
    settled(qtbot, editor, lambda: editor.open_file(path))
    settled(qtbot, editor, lambda: replace_text(editor.desk.title, "Mine"))
    editor.save()
    assert load_lesson(path).title == "Mine"
    editor.save()  # its own writing is none of others
    assert editor.findChild(QMessageBox) is None
    for button, titles in (
        (QMessageBox.StandardButton.Cancel, ("Theirs", "")),
        (QMessageBox.StandardButton.Save, ("Theirs", "Mine")),
        (QMessageBox.StandardButton.Yes, ("Theirs", "Mine")),
    ):
        save_lesson(path, Lesson("Theirs", (Page("P", "A longer text.", PARABOLA),)))
        editor.save()
        (box,) = editor.findChildren(QMessageBox)
        assert load_lesson(path).title == "Theirs"
        box.button(button).click()
        if button is QMessageBox.StandardButton.Save:
            dialog = editor.findChild(QFileDialog)
            assert isinstance(dialog, QFileDialog)
            dialog.fileSelected.emit(str(other))
            dialog.reject()
            path, other = other, path  # what is written from now on
            titles = titles[::-1]
        qtbot.waitUntil(lambda: editor.findChild(QMessageBox) is None)
        found = [load_lesson(each).title if each.exists() else "" for each in (path, other)]
        if button is QMessageBox.StandardButton.Yes:
            titles = ("Mine", "Theirs")
        assert found == list(titles)


def test_open_asks_for_a_file(qtbot: QtBot, editor: LessonEditor, tmp_path: Path) -> None:
    path = tmp_path / "a.lesson"
    save_lesson(path, WRITTEN)
    begin(qtbot, editor)
    QTest.keyClick(editor, Qt.Key.Key_O, CTRL)
    dialog = editor.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    settled(qtbot, editor, lambda: QTest.keyClick(name, Qt.Key.Key_Return))
    assert editor.draft.title == WRITTEN.title


def test_where_there_is_room_the_previews_key_leaves_the_part_that_is_seen(
    qtbot: QtBot, editor: LessonEditor
) -> None:
    begin(qtbot, editor)
    desk = editor.desk
    for width, part in ((1200, 1), (700, 4), (1200, 0)):
        editor.resize(width, 600)
        qtbot.waitUntil(lambda width=width: editor.width() == width)  # type: ignore[misc]
        if part:
            QTest.keyClick(editor, Qt.Key.Key_2, CTRL)
        QTest.keyClick(editor, Qt.Key.Key_5, CTRL)
        assert desk.part == part
        assert [tab.isChecked() for tab in desk.tabs].index(True) == part


def test_where_there_is_no_room_the_preview_is_one_of_the_parts(
    qtbot: QtBot, editor: LessonEditor
) -> None:
    begin(qtbot, editor)
    desk = editor.desk
    editor.resize(1100, 640)
    assert desk.preview.isVisible()
    editor.resize(860, 600)
    assert not desk.preview.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_5, CTRL)
    assert desk.preview.isVisible()
    editor.resize(1100, 640)
    assert desk.preview.isVisible()
    assert desk.part == 0


@pytest.mark.parametrize(
    ("theme", "width"), [("light", 1120), ("dark", 1120), ("projector", 1600), ("projector", 960)]
)
def test_nothing_is_cut_off(qtbot: QtBot, editor: LessonEditor, theme: str, width: int) -> None:
    begin(qtbot, editor)
    settled(qtbot, editor, lambda: editor.open(WRITTEN, None))
    # As the window itself does it.
    editor.dress(load_theme(theme), Appearance())
    editor.resize(width, 640)
    assert editor.width() == width
    for part in range(4):
        editor.desk.show_part(part)
        QApplication.processEvents()
        area = editor.desk._stack.currentWidget()
        assert isinstance(area, QScrollArea)
        assert area.widget().width() <= area.viewport().width()


def test_each_control_has_a_name_and_says_what_it_does(qtbot: QtBot, editor: LessonEditor) -> None:
    settled(qtbot, editor, lambda: editor.open(WRITTEN, None))
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    controls = [child for kind in kinds for child in editor.findChildren(kind)]
    controls = [each for each in controls if not each.objectName().startswith("qt_")]
    assert len(controls) > 30
    for control in controls:
        assert isinstance(control, QWidget)
        name = control.accessibleName()
        text = control.text() if isinstance(control, QAbstractButton) else ""
        assert name or text, control
        assert control.toolTip(), (control, name, text)
