"""What the guide says of lesson files is so."""

import re

from gd_desktop.core.quantities import quantities
from gd_desktop.io.lessons.lesson import CONTROLS, NumberPrompt
from gd_desktop.io.lessons.read import read_lesson
from gd_desktop.io.resources import resource

GUIDE = resource("guide", "guide.md").read_text(encoding="utf-8")


def test_its_example_is_a_lesson() -> None:
    example = re.search(r"```\n(format = 1.*?)```", GUIDE, re.DOTALL)
    assert example is not None
    lesson = read_lesson(example[1])
    (page,) = lesson.pages
    (prompt,) = page.prompts
    assert isinstance(prompt, NumberPrompt)
    assert abs(float(page.figures["first"].compute(page.scene.setup)) + 2.8) < 1e-12
    assert abs(float(page.figures["second"].compute(page.scene.setup)) - 5.84) < 1e-12


def test_it_names_every_control() -> None:
    row = next(line for line in GUIDE.splitlines() if line.startswith("| allowed |"))
    assert all(name in row for name in CONTROLS)


def test_it_names_every_number_of_a_run() -> None:
    _, _, told = GUIDE.partition("Quantities: ")
    told, _, _ = told.partition("A condition is")
    words = set(re.findall(r"\w+", told))
    by_name = {"model", "method", "function", "terrain", "cost_function", "batch", "lanes"}
    switches = {"fog", "predict", "sub_frames", "race"}
    assert set(quantities()) - by_name - switches <= words
