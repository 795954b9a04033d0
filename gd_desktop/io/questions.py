"""The common questions, by the places where they arise: resources/questions/questions.lesson."""

from collections.abc import Iterable
from functools import cache

from gd_desktop.core.diagnosis import Outcome, Verdict
from gd_desktop.core.neuron import Score
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Page
from gd_desktop.io.resources import resource

MISCONCEPTIONS = tuple(f"misconception.{number}" for number in range(1, 13))

Places = tuple[str, ...]


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


def verdict_places(verdict: Verdict, setup: Setup, score: Score | None = None) -> Places:
    """Where the questions about a verdict arise: bugs first, then the outcome, then the regime.
    While there is no outcome yet, it is the regime that the verdict speaks of; but of a neuron
    that is sure and wrong, it speaks of that.
    """
    forecast = verdict.forecast
    why_none = (f"none.{forecast.why_none.value}",) if forecast.why_none is not None else ()
    outcome = f"outcome.{verdict.outcome.value}"
    regime = (*why_none, f"regime.{forecast.regime.value}")
    both = (*regime, outcome) if verdict.outcome is Outcome.NOT_YET else (outcome, *regime)
    mistakes = setup.mistakes if setup.model == "neuron" else ()
    is_stuck = score is not None and score.stuck > 0 and setup.cost != "cross-entropy"
    stuck = (f"outcome.{Outcome.STALLED.value}",) if is_stuck and not mistakes else ()
    return (*(f"mistake.{name}" for name in mistakes), *stuck, *both)
