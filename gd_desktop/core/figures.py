"""Numbers that a text speaks of: at a step of a run, or where a condition first holds."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from gd_desktop.core.conditions import Condition, parse_condition
from gd_desktop.core.descent import Descent
from gd_desktop.core.landscape import nothing
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.quantities import (
    SWITCHES,
    Here,
    Run,
    Standing,
    Unknown,
    Value,
    check_quantity,
    has,
    is_whole,
    quantities,
    read,
    words_of,
)
from gd_desktop.core.recipe import steps_at_once
from gd_desktop.core.screening import rows_to_look_at
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import CHUNK

__all__ = [
    "SWITCHES",
    "Condition",
    "Figure",
    "Run",
    "Standing",
    "Unknown",
    "Value",
    "changed",
    "check_quantity",
    "has",
    "is_whole",
    "parse_condition",
    "quantities",
    "read",
    "words_of",
]

_CHECK_EVERY = 256  # steps between two looks at whether the answer is still wanted
_FIRST_LOOK = 16  # steps that a search walks at first; twice as many each time, up to CHUNK


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity at a step of a run, or where a condition first holds; neither: at its start.

    changes  (name, value) for each field of the Setup, or setting of its method, that differs
    """

    quantity: str
    step: int | None = None
    until: Condition | None = None
    changes: tuple[tuple[str, Any], ...] = ()

    def __post_init__(self) -> None:
        check_quantity(self.quantity)

    def setup(self, setup: Setup) -> Setup:
        """The run that it speaks of. Raises Refusal where the changes cannot be taken."""
        return changed(setup, self.changes)

    def compute(self, setup: Setup, sample: int = 0, check: Callable[[], None] = nothing) -> Value:
        """The number; nan where the run never comes there. `check` may raise to break off."""
        descent = Descent(self.setup(setup))
        if self.step is not None:
            _walk(descent, self.step, check)
            if descent.cursor < self.step:
                return math.nan
        elif self.until is not None and not self._search(descent, sample, check):
            return math.nan
        return read(self.quantity, Here(descent, sample))

    def _search(self, descent: Descent, sample: int, check: Callable[[], None]) -> bool:
        """Walk on to the first row where the condition holds; whether there is one."""
        assert self.until is not None
        first, count, most = 0, _FIRST_LOOK, steps_at_once(descent.setup)
        while True:
            for i, row in enumerate(
                rows_to_look_at(self.until, descent, first, descent.last, sample)
            ):
                if i % _CHECK_EVERY == 0:
                    check()
                descent.seek(row)
                if self.until.holds(Here(descent, sample)):
                    return True
            descent.seek(descent.last)
            left = descent.setup.steps - descent.cursor
            if left <= 0 or not descent.can_go_on():
                return False
            check()
            first = descent.cursor + 1
            descent.forward(min(count, left, most))
            count = min(2 * count, CHUNK)


def _walk(descent: Descent, steps: int, check: Callable[[], None]) -> None:
    at_once = min(_CHECK_EVERY, steps_at_once(descent.setup))
    while descent.cursor < steps and descent.can_go_on():
        check()
        descent.forward(min(at_once, steps - descent.cursor))


def changed(setup: Setup, changes: Iterable[tuple[str, Any]]) -> Setup:
    """A Setup with other fields, and other settings of its method, by name. Another method has its
    usual settings but for those. Raises Refusal.
    """
    given = dict(changes)
    options = {name: given.pop(name) for name in OPTION_NAMES if name in given}
    kept = setup.options if given.get("method", setup.method) == setup.method else ()
    return replace(setup, **given, options=tuple((dict(kept) | options).items()))
