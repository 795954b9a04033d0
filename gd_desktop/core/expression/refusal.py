"""Why a typed function cannot be taken, and at which character."""

from enum import StrEnum

from gd_desktop.core.refusal import Reason, Refusal

_MOST_GIVEN = 24
_MOST_TEXT = 500


class Fault(StrEnum):
    """One kind of error in a typed function."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    TOO_DEEP = "nested too deep"
    TOO_COMPLEX = "derivatives too large"
    NO_VARIABLE = "no variable"

    UNKNOWN_CHARACTER = "unknown character"
    LOOK_ALIKE = "looks like another character"
    UNKNOWN_NAME = "unknown name"
    OTHER_VARIABLE = "a variable other than x and y"
    DECIMAL_COMMA = "decimal comma"
    COMMA = "comma"
    POINT = "point outside of a number"
    QUOTE = "quotation mark"
    SEMICOLON = "semicolon"
    EQUALS = "equals sign"
    COMPARISON = "comparison"
    FACTORIAL = "factorial"

    BAD_NUMBER = "number with two points"
    NUMBER_TOO_LARGE = "number too large"
    NUMBER_TOO_SMALL = "number too small"
    NUMBER_AFTER = "number right after a factor"

    MISSING_AFTER = "nothing after a sign"
    MISSING_BEFORE = "nothing before a sign"
    MISSING_ARGUMENT = "function of nothing"
    INVERSE_POWER = "inverse written as a power"
    FUNCTION_POWER = "power of a function's name"

    UNCLOSED = "bracket never closed"
    UNOPENED = "bracket never opened"
    MISMATCHED = "bracket closed by another kind"
    EMPTY_BRACKETS = "empty brackets"

    DIVISION_BY_ZERO = "division by zero"
    NOT_FINITE = "constant not finite"
    NOT_REAL = "constant not real"


class ExpressionRefusal(Refusal):
    """A typed function that cannot be taken.

    fault     what is wrong
    at        index of the first character that is meant, in the text as typed
    length    how many characters are meant; 0 where something is missing
    given     those characters, shortened
    expected  what else the sentence needs: names that are near, the letter that was meant, …
    """

    def __init__(
        self, fault: Fault, text: str, at: int, length: int, expected: object = None
    ) -> None:
        super().__init__("function", shortened(text, _MOST_TEXT), Reason.NOT_A_FUNCTION, expected)
        self.fault = fault
        self.at = at
        self.length = length
        self.given = shortened(text[at : at + length], _MOST_GIVEN)


def shortened(text: str, most: int) -> str:
    """The text, with … after `most` characters."""
    return text if len(text) <= most else f"{text[:most]}…"
