"""A lesson typed into the editor's window, with the keyboard and the mouse."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gd_desktop.ui.lessons.editing.answer_forms import (
    ChoiceForm,
    NumberForm,
    OptionRow,
    ReachForm,
)
from gd_desktop.ui.lessons.editing.checking import Check
from gd_desktop.ui.lessons.editing.field import Field
from gd_desktop.ui.lessons.editor import LessonEditor

_CTRL = Qt.KeyboardModifier.ControlModifier


def settled(qtbot: QtBot, editor: LessonEditor, act: Callable[[], object]) -> Check:
    """Do something, and wait until what came of it has been read."""
    with qtbot.waitSignal(editor.checked) as caught:
        act()
    qtbot.waitUntil(lambda: not editor._newest.is_busy)
    (found,) = caught.args
    assert isinstance(found, Check)
    return editor._last or found


def replace_text(field: Field, text: str) -> None:
    """Type over all that a field holds."""
    field.setFocus()
    field.control.selectAll()
    QTest.keyClick(field.control, Qt.Key.Key_Delete)
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(field.control, Qt.Key.Key_Return)
        QTest.keyClicks(field.control, line)


def press(button: QAbstractButton) -> None:
    # At the left, since a box to tick answers on its sign and its name only.
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))


def write_number(editor: LessonEditor) -> None:
    """A question for a number, with a known wrong answer."""
    QTest.keyClick(editor, Qt.Key.Key_Return, _CTRL)
    form = editor.desk.prompts_form.forms[-1]
    assert form.ask.control.hasFocus()
    QTest.keyClicks(form.ask.control, "Where does the first step lead?")
    answer = form.answer
    assert isinstance(answer, NumberForm)
    replace_text(answer.answer, "first")
    replace_text(answer.tolerance, "0,005")
    replace_text(form.hint, "Begin with the slope.")
    replace_text(form.right, "Yes: {first:1}.")
    press(answer.known.add)
    known = answer.known.forms[0]
    replace_text(known.answer, "9.2")
    replace_text(known.says, "Mind the minus sign.")


def write_choice(editor: LessonEditor) -> None:
    """A choice of three sentences, of which the last is right."""
    press(editor.desk.prompts_form.rows.add)
    form = editor.desk.prompts_form.forms[-1]
    replace_text(form.ask, "What happens at a larger rate?")
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_Down)
    answer = form.answer
    assert isinstance(answer, ChoiceForm)
    press(answer.options.add)
    for row, text in zip(answer.options.forms, ("Slower", "Faster", "Away"), strict=True):
        replace_text(row.option, text)
    replace_text(answer.options.forms[0].says, "No.")
    last = answer.options.forms[2]
    assert isinstance(last, OptionRow)
    press(last.is_right)


def write_reach(editor: LessonEditor) -> None:
    """A state to reach, of two conditions."""
    press(editor.desk.prompts_form.rows.add)
    form = editor.desk.prompts_form.forms[-1]
    form.kind.setFocus()
    QTest.keyClick(form.kind, Qt.Key.Key_Down)
    QTest.keyClick(form.kind, Qt.Key.Key_Down)
    replace_text(form.ask, "Land in one step.")
    answer = form.answer
    assert isinstance(answer, ReachForm)
    press(answer.conditions.add)
    replace_text(answer.conditions.forms[1].condition, "step <= 1")


def write_figures(editor: LessonEditor) -> None:
    """Three numbers: one at a step, one of another run, one at the start."""
    figures = editor.desk.figures_form
    QTest.keyClick(editor, Qt.Key.Key_3, _CTRL)
    for name, quantity, when, place, other in (
        ("first", "x", 1, "1", ""),
        ("slow", "step", 2, "outcome = converged", "rate = 0.01, method = momentum"),
        ("bend", "curvature", 0, "", ""),
    ):
        press(figures.rows.add)
        form = figures.forms[-1]
        assert form.name.control.hasFocus()
        QTest.keyClicks(form.name.control, name)
        replace_text(form.quantity, quantity)
        form.when.setFocus()
        for _ in range(when):
            QTest.keyClick(form.when, Qt.Key.Key_Down)
        if place:
            replace_text(form.place, place)
        if other:
            replace_text(form.other, other)
