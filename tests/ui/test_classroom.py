"""What teaches is made when it is first asked for, and then hears what was asked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop.ui.launch import App
from gd_desktop.ui.main_window import MainWindow
from tests.ui.conftest import Opener


def is_predicting(window: MainWindow) -> bool:
    teaching = window.classroom.teaching
    return teaching.predictor.is_on and teaching.predict_bar.isVisible()


def is_in_sub_frames(window: MainWindow) -> bool:
    teaching = window.classroom.teaching
    return teaching.cartoon.is_on and teaching.caption_bar.isVisible()


def is_asking(window: MainWindow) -> bool:
    card = window.classroom.questions.card
    return card is not None and card.isVisible()


def shows_lessons(window: MainWindow) -> bool:
    panel = window.classroom.lessons.panel
    return panel is not None and panel.isVisible()


def is_writing(window: MainWindow) -> bool:
    editor = window.classroom.lessons.editor
    return editor is not None and editor.isVisible()


@pytest.mark.parametrize(
    ("name", "is_heard"),
    [
        ("predict", is_predicting),
        ("cartoon", is_in_sub_frames),
        ("next_phase", is_in_sub_frames),
        ("why", is_asking),
        ("lessons", shows_lessons),
        ("new_lesson", is_writing),
    ],
)
def test_the_first_wish_makes_it_and_is_heard(
    open_app: Opener, qtbot: QtBot, name: str, is_heard: Callable[[MainWindow], bool]
) -> None:
    app: App = open_app()
    action = getattr(app.window.actions_, name)
    assert app.window.classroom._parts is None, "the first paint needs none of it"
    action.trigger()
    assert app.window.classroom._parts is not None
    assert is_heard(app.window)
    if action.isCheckable():
        assert action.isChecked()
        action.trigger()
        assert not action.isChecked()
        assert not is_heard(app.window)


def test_a_question_mark_makes_it_too(open_app: Opener) -> None:
    app = open_app()
    question = app.window.verdict_panel.question
    assert "W" in question.toolTip()
    QTest.mouseClick(question, Qt.MouseButton.LeftButton)
    assert is_asking(app.window)


def test_a_window_that_was_asked_nothing_remembers_its_own(open_app: Opener) -> None:
    app = open_app()
    assert app.window.classroom._parts is None
    app.window.classroom.remember(frozenset({"01-cost"}))
    settings = app.settings()
    assert (settings.setup, settings.finished) == (app.session.setup, frozenset({"01-cost"}))
    assert app.window.classroom.may_close()
