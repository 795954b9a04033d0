"""Each built-in lesson is finished with the keyboard alone, wrong answers included."""

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.io.lessons.lesson import ReachPrompt
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from tests.ui.conftest import Opener
from tests.ui.lessons.driver import Driver
from tests.ui.lessons.recipes import RECIPES

LESSONS = builtin_lessons()


@pytest.mark.parametrize("name", [name for name, _ in LESSONS])
def test_a_lesson_is_finished_with_the_keyboard_alone(
    name: str, open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(width=1440, height=900)
    Driver(qtbot, app).finish(name)


def test_every_recipe_is_for_a_task() -> None:
    tasks = {
        (name, page_number, place)
        for name, path in LESSONS
        for page_number, page in enumerate(load_lesson(path).pages, start=1)
        for place, prompt in enumerate(page.prompts, start=1)
        if isinstance(prompt, ReachPrompt)
    }
    assert set(RECIPES) <= tasks
