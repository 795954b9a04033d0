"""Lessons 1 to 5, their pages, and the runs that these open."""

from dataclasses import replace
from typing import Any

from gd_desktop.core.descent import Descent
from gd_desktop.core.figures import Standing
from gd_desktop.io.lessons.lesson import Page, Prompt
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.resources import resource

COST, BOTTOM, FOG, RATE, NEURON = (
    "01-cost",
    "02-bottom",
    "03-fog",
    "04-learning-rate",
    "05-neuron",
)
LESSONS = {
    name: load_lesson(resource("lessons", f"{name}.lesson"))
    for name in (COST, BOTTOM, FOG, RATE, NEURON)
}
Place = tuple[str, int]  # the lesson, and the page from 1
Asked = tuple[str, int, int]  # and the prompt, from 1
PAGES = [(name, i + 1) for name, lesson in LESSONS.items() for i in range(len(lesson.pages))]


def named(case: object) -> str:
    """What a test of a page or prompt is called."""
    assert isinstance(case, tuple)
    return "-".join(map(str, case))


def page_of(place: Place) -> Page:
    return LESSONS[place[0]].pages[place[1] - 1]


def figure(place: Place, name: str) -> float:
    """A page's figure, as it is computed for its text."""
    scene = page_of(place).scene
    found = page_of(place).figures[name].compute(scene.setup, scene.view.sample - 1)
    assert isinstance(found, float)
    return found


def opened(place: Place) -> Standing:
    """The run as a page opens it."""
    scene = page_of(place).scene
    descent = Descent(scene.setup)
    if scene.view.walked:
        descent.forward(scene.view.walked)
    return dressed(place, descent)


def begun(place: Place, **changes: Any) -> Descent:
    """A run from a page's start, with other settings."""
    return Descent(replace(page_of(place).scene.setup, **changes))


def dressed(place: Place, descent: Descent) -> Standing:
    """A run as the page looks at it."""
    view = page_of(place).scene.view
    on = frozenset({"fog"}) if view.fog else frozenset()
    return Standing.of(descent, view.sample - 1)._replace(switches=on)


def of_kind(kind: type) -> list[Asked]:
    """Where there are prompts of a kind."""
    return [
        (*place, i + 1)
        for place in PAGES
        for i, prompt in enumerate(page_of(place).prompts)
        if isinstance(prompt, kind)
    ]


def prompt_of(asked: Asked) -> Prompt:
    return page_of(asked[:2]).prompts[asked[2] - 1]
