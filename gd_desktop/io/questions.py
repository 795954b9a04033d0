"""The common questions, by the places where they arise: resources/questions/questions.lesson."""

from collections.abc import Iterable
from functools import cache

from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.resources import resource

MISCONCEPTIONS = tuple(f"misconception.{number}" for number in range(1, 13))


@cache
def questions() -> tuple[Page, ...]:
    """All of them, in the file's order. Some 0.1 s at the first call."""
    # Imported here: whoever asks nothing needs no reader.
    from gd_desktop.io.lessons.read import load_lesson

    return load_lesson(resource("questions", "questions.lesson")).pages


def questions_at(places: Iterable[str], model: str) -> tuple[Page, ...]:
    """Those that arise at some places, each once: in the places' order; of one place first those
    whose case is of the model in force, then those that name the place sooner.
    """
    found: dict[str, Page] = {}
    for place in places:
        there = [page for page in questions() if place in page.about]
        # A stable sort: those alike stay in the file's order.
        there.sort(key=lambda page: page.about.index(place))
        there.sort(key=lambda page: page.scene.setup.model != model)
        found |= {page.title: page for page in there if page.title not in found}
    return tuple(found.values())
