"""Compares what a person answered with what is right, and with known wrong answers."""

import math
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from gd_desktop.core.figures import Value
from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt

USUAL_TOLERANCE = 0.005  # of the answer
_ROUNDING = 1e-9  # relative: what floats lose, so that 3.97 is within 0.005 of 3.965

# The number of a figure or quantity; None while it is still computed.
Look = Callable[[str], Value | None]


class Mark(StrEnum):
    """What an answer is."""

    RIGHT = "right"
    WRONG = "wrong"
    REFUSED = "refused"  # it cannot be read, and is not counted
    WAITING = "waiting"  # the number it is compared with is still computed


class Result(NamedTuple):
    """What came of an answer."""

    mark: Mark
    says: str  # as the lesson's text: with numbers in braces; of a refused one, a plain sentence
    tries: int  # answers so far, this one included where it counts
    given: str  # what was typed, or the option's number

    @property
    def is_right(self) -> bool:
        """Whether the prompt is done with."""
        return self.mark is Mark.RIGHT


def is_close(given: float, wanted: float, tolerance: float | None) -> bool:
    """Whether a number is another one within an absolute tolerance, or the usual share of it."""
    room = USUAL_TOLERANCE * abs(wanted) if tolerance is None else tolerance
    return abs(given - wanted) <= room + _ROUNDING * max(abs(given), abs(wanted))


def check_number(prompt: NumberPrompt, given: float, look: Look) -> tuple[Mark, str]:
    """The mark, and what is said. A known wrong answer is none where it is within the tolerance."""
    wanted = _number(prompt.answer, look)
    if wanted is None:
        return Mark.WAITING, ""
    if is_close(given, wanted, prompt.tolerance):
        return Mark.RIGHT, prompt.right
    for known in prompt.known:
        number = _number(known.answer, look)
        if number is None:
            return Mark.WAITING, ""
        if is_close(given, number, prompt.tolerance):
            return Mark.WRONG, known.says
    return Mark.WRONG, prompt.hint


def check_choice(prompt: ChoicePrompt, number: int) -> tuple[Mark, str]:
    """The mark, and what is said; `number` is the option's, from 1."""
    if number == prompt.answer:
        return Mark.RIGHT, prompt.right
    says = prompt.says[number - 1] if number <= len(prompt.says) else ""
    return Mark.WRONG, says or prompt.hint


def _number(answer: float | str, look: Look) -> float | None:
    """The number that an answer stands for; nan where it is a word; None: not known yet."""
    value = look(answer) if isinstance(answer, str) else answer
    return math.nan if isinstance(value, str) else value
