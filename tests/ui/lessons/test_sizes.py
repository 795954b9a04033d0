"""The window keeps its size on every page of every lesson: none needs more than there is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from gd_desktop.io.lessons.lesson import Lesson, NumberPrompt, Page, Scene
from gd_desktop.io.lessons.write import save_lesson
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import WINDOW_SETUP
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.number_box import NumberBox
from tests.ui.conftest import Opener

LESSONS = sorted(path.name for path in resource("lessons").glob("*.lesson"))


def settle(qtbot: QtBot, app: App) -> None:
    """The page's own frame is shown, and all that follows from it is laid out."""
    qtbot.waitUntil(lambda: is_shown(app))
    for _ in range(5):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.processEvents()


def is_shown(app: App) -> bool:
    frame = app.player.last_frame
    return frame is not None and frame.setup == app.session.setup


@pytest.mark.parametrize("size", [(1280, 720), (960, 600)])
@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_leaves_the_window_as_large_as_it_is(
    open_app: Opener, qtbot: QtBot, name: str, size: tuple[int, int]
) -> None:
    app = open_app(width=size[0], height=size[1])
    app.window.open_file(resource("lessons") / name)
    tutor = app.window.classroom.lessons.tutor
    qtbot.waitUntil(lambda: tutor.lesson is not None)
    assert tutor.lesson is not None
    for number in range(len(tutor.lesson.pages)):
        tutor.turn_to(number)
        settle(qtbot, app)
        panel = app.window.classroom.lessons.panel
        assert panel is not None
        assert panel.isVisible()
        least, now = app.window.minimumSizeHint(), app.window.size()
        told = f"{name}, page {number + 1}: {least} in {now}"
        assert (now.width(), now.height()) == size, told
        assert least.width() <= size[0], told
        assert least.height() <= size[1], told


def test_a_unit_of_several_words_leaves_the_button_in_the_panel(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    prompt = NumberPrompt("How many?", 3.0, unit="steps until the walk has converged")
    path = tmp_path / "a.lesson"
    save_lesson(path, Lesson("T", (Page("P", "", Scene(WINDOW_SETUP), prompts=(prompt,)),)))
    app = open_app(width=1280, height=720)
    app.window.open_file(path)
    lessons = app.window.classroom.lessons
    qtbot.waitUntil(lambda: lessons.tutor.lesson is not None)
    settle(qtbot, app)
    panel = lessons.panel
    assert panel is not None
    (box,) = panel.findChildren(NumberBox)
    for widget in (box.field, box.unit, box.check):
        assert widget.isVisible()
        assert widget.visibleRegion().boundingRect() == widget.rect()
