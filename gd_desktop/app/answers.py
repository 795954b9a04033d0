"""Compares what a person answered with what is right, and with known wrong answers."""

import math
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from gd_desktop import lesson_words
from gd_desktop.core.figures import Value
from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt

USUAL_TOLERANCE = 0.005  # of the answer
_LEAST_TOLERANCE = 1e-9
_COARSE = 0.1  # of the answer: a number that is farther off is no rounding of it
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
    """Whether a number is another one within an absolute tolerance, or the usual share of it. What
    is not finite is only itself.
    """
    if not (math.isfinite(given) and math.isfinite(wanted)):
        return given == wanted
    # Of a 0, or what a rounding has left of one, a share would be nothing.
    usual = max(_LEAST_TOLERANCE, USUAL_TOLERANCE * abs(wanted))
    room = usual if tolerance is None else tolerance
    return abs(given - wanted) <= room + _ROUNDING * max(abs(given), abs(wanted))


def is_coarse(given: float, wanted: float) -> bool:
    """Whether a number is another one with fewer decimals, rounded or truncated."""
    if not given or not math.isfinite(wanted) or abs(given - wanted) > _COARSE * abs(wanted):
        return False
    exponent = Decimal(repr(given)).normalize().as_tuple().exponent
    return isinstance(exponent, int) and abs(given - wanted) < 10.0**exponent


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
    return Mark.WRONG, lesson_words.NEARLY if is_coarse(given, wanted) else prompt.hint


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
