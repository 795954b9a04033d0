"""How the core says no: which input, what was given, and why, with no words for people."""

from enum import StrEnum


class Reason(StrEnum):
    """Why a value cannot be taken."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not a number"
    NOT_FINITE = "not finite"
    NOT_POSITIVE = "not positive"
    NEGATIVE = "negative"
    NOT_WHOLE = "not whole"
    OUT_OF_RANGE = "out of range"
    OVERFLOW = "overflow"
    WRONG_COUNT = "wrong count"
    ZERO = "zero"
    UNKNOWN = "unknown"
    MISSING = "missing"
    OTHER_MODEL = "of another model"
    NOT_A_FUNCTION = "not a function"
    OTHER_METHOD = "of another method"
    OUT_OF_ORDER = "out of order"
    TOO_MANY = "too many"
    LOCKED = "locked"  # a page of a lesson holds it


class Refusal(ValueError):  # noqa: N818 -- no fault of the program's
    """An input that cannot be taken.

    `name` is the input's name as in `Setup` ("rate", "start", "coefficients", …), `value` what was
    given, `expected` what else the sentence needs (a limit, a count, the names that exist).
    """

    def __init__(self, name: str, value: object, reason: Reason, expected: object = None) -> None:
        super().__init__(f"{name} {value!r}: {reason}")
        self.name = name
        self.value = value
        self.reason = reason
        self.expected = expected
