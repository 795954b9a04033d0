"""What an experiment is: what is set, what was walked, what is pinned, and how it is looked at."""

from dataclasses import dataclass, field

from gd_desktop.core.recipe import Recipe
from gd_desktop.io.lessons.lesson import Scene

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Experiment:
    """All that comes back when it is opened.

    scene    the Setup, the pinned runs, and how they are looked at; where the race is looked at,
             its view's `walked` is the race's step, else 0
    recipe   the history of the Setup's run
    """

    scene: Scene
    recipe: Recipe = field(default_factory=Recipe)
