"""What the lesson editor says of a page's state."""

from typing import get_args

import pytest

from gd_desktop import lesson_labels
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Beside, Scene, View
from gd_desktop.lesson_labels import scene_line


@pytest.mark.parametrize("beside", get_args(Beside))
def test_whatever_stands_beside_a_picture_has_a_name(beside: Beside) -> None:
    plain = scene_line(Scene(Setup()))
    said = scene_line(Scene(Setup(), View(beside=beside)))
    assert ("beside it the" in said) is bool(beside)
    assert said.startswith(plain[:-1])


def test_what_the_messages_call_a_figure_the_editor_calls_so() -> None:
    parts = [part.name for part in lesson_labels.PARTS]
    assert parts == ["Text", "Questions", "Figures", "State"]
    assert lesson_labels.ADD_FIGURE.name == "Add a figure"
    assert "figures" in lesson_labels.NO_FIGURES
