"""Files speak no language: they are the same to the byte, whatever the window speaks."""

from collections.abc import Callable
from pathlib import Path

import pytest

from gd_desktop import tongue
from gd_desktop.core.descent import walk
from gd_desktop.core.setup import Setup
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.columns import label_text
from gd_desktop.io.history import to_csv, to_json
from gd_desktop.io.lessons.read import load_lesson, read_lesson
from gd_desktop.io.lessons.write import write_lesson
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import Appearance, Settings, load, save, window_setup

SETUPS = {
    "parabola": Setup(coefficients=(0.5, -1.5, 0.25), rate=0.15, start=(-2.5,), steps=5),
    "overflow": Setup(rate=1e200, steps=5),
    "function": window_setup("function"),
    "terrain": Setup(model="terrain", terrain="valley", start=(1.5, -0.5), rate=0.01, steps=3),
    "neuron": Setup(
        model="neuron",
        data=load_builtin("hours"),
        start=(0.5, -0.25),
        rate=0.5,
        batch=8,
        held_out=0.25,
        method="momentum",
        options=(("momentum", 0.85),),
        steps=4,
    ),
}
every_setup = pytest.mark.parametrize("setup", SETUPS.values(), ids=SETUPS)


def alike(write: Callable[[], bytes | str]) -> bytes | str:
    """What is written, alike in English and where all is in brackets with commas."""
    english = write()
    tongue.speak("de", lambda context, text, count: f"[{text}]", ",")
    try:
        assert write() == english
    finally:
        tongue.speak()
    return english


@every_setup
def test_the_history_of_a_run(setup: Setup) -> None:
    descent = walk(setup)
    alike(lambda: to_csv(descent))
    alike(lambda: to_json(descent))


@every_setup
def test_the_settings(setup: Setup, tmp_path: Path) -> None:
    settings = Settings(setup, Appearance(language="de"))
    path = tmp_path / "settings.json"

    def write() -> bytes:
        save(path, settings)
        # In another language it is read as the same.
        assert load(path)[0].setup == setup
        return path.read_bytes()

    assert alike(write)


@pytest.mark.parametrize("name", ["01-cost", "04-learning-rate", "08-batches"])
def test_a_lesson(name: str) -> None:
    lesson = load_lesson(resource("lessons", f"{name}.lesson"))
    text = alike(lambda: write_lesson(lesson))
    assert isinstance(text, str)
    assert read_lesson(text) == lesson


def test_labels_in_a_table() -> None:
    assert alike(lambda: label_text("1.50")) == "1.5"
