"""How a history came to be, in a few numbers: walked again from them, it is the same to the bit."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import NEWTON
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.core.trail import CHUNK, TrailView

_NUMBERS = 2_000_000  # of data that are gone through between two words: some 0.05 s


@dataclass(frozen=True, slots=True)
class Recipe:
    """The rows of a trail, and the one that somebody stands on.

    rates    (first step, learning rate) for each stretch of steps with one rate, in order; the
             first begins at step 1. Empty where nothing was walked.
    steps    the number of the last row
    cursor   the row that one stands on, 0 to `steps`
    """

    rates: tuple[tuple[int, float], ...] = ()
    steps: int = 0
    cursor: int = 0


def recipe_of(trail: TrailView | None, cursor: int) -> Recipe:
    """What it takes to walk a trail again; None: nothing has been walked."""
    if trail is None or trail.length < 2:
        return Recipe()
    rates = trail.rates(slice(1, trail.length))
    begins = np.concatenate(([0], np.flatnonzero(rates[1:] != rates[:-1]) + 1))
    stretches = tuple((int(begin) + 1, float(rates[begin])) for begin in begins)
    return Recipe(stretches, trail.length - 1, cursor)


def numbers_of_a_step(setup: Setup) -> int:
    """How many numbers of data a step goes through, about; 1 where there is no data."""
    if setup.data is None:
        return 1
    samples, features = len(setup.data), len(setup.data.names)
    taken = samples if setup.batch == ALL else min(samples, setup.batch)
    # A matrix of second derivatives has a row for each feature.
    return taken * features * (features if setup.method == NEWTON else 1)


def steps_at_once(setup: Setup) -> int:
    """How many steps can be walked between two words, or two looks at whether they are wanted."""
    return max(1, min(CHUNK, _NUMBERS // numbers_of_a_step(setup)))


def replayed(setup: Setup, recipe: Recipe, tell: Callable[[float], None] | None = None) -> Descent:
    """The descent that a recipe describes, with the Setup in force at its end.

    `tell` hears now and then what share is walked, and may raise to end it. On another machine,
    whose last bits differ, a walk that leaves the finite numbers may do so a step earlier: then
    it ends there.
    """
    descent = Descent(setup)
    at_once = steps_at_once(setup)
    ends = [first - 1 for first, _ in recipe.rates[1:]] + [recipe.steps]
    for (_, rate), end in zip(recipe.rates, ends, strict=False):
        descent.amend(replace(setup, rate=rate))
        while descent.cursor < end and descent.can_go_on():
            if tell is not None:
                tell(descent.cursor / recipe.steps)
            descent.forward(min(at_once, end - descent.cursor))
    descent.amend(setup)
    descent.seek(recipe.cursor)
    return descent
