"""What the lesson editor says of a page's state."""

from typing import get_args

import pytest

from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Beside, Scene, View
from gd_desktop.lesson_labels import scene_line


@pytest.mark.parametrize("beside", get_args(Beside))
def test_whatever_stands_beside_a_picture_has_a_name(beside: Beside) -> None:
    plain = scene_line(Scene(Setup()))
    said = scene_line(Scene(Setup(), View(beside=beside)))
    assert ("beside it the" in said) is bool(beside)
    assert said.startswith(plain[:-1])
