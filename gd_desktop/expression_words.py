"""Why a typed function is not taken: what is wrong, at which character, and what would do."""

from gd_desktop.core.expression.nodes import FUNCTIONS
from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault
from gd_desktop.tongue import constants, fill, tr

# {at} is the first character that is meant, counted from 1; {given} is what stands there.
_SENTENCES = {
    Fault.EMPTY: "Character {at}: there is no function yet. Type one, such as x^2 - 4x + 6.",
    Fault.TOO_LONG: (
        "Character {at}: the function goes on after {expected} characters. Shorten it."
    ),
    Fault.TOO_DEEP: (
        "Character {at}: more than {expected} levels lie inside each other. Take some brackets, "
        "powers or functions apart."
    ),
    Fault.TOO_COMPLEX: (
        "Characters {at} to {end}: the derivatives of this function grow too large to write down. "
        "Type one with fewer products, powers and functions inside each other."
    ),
    Fault.NO_VARIABLE: (
        "Characters {at} to {end}: “{given}” is the same everywhere. Type a function of x, or of "
        "x and y."
    ),
    Fault.UNKNOWN_CHARACTER: (
        "Character {at}: “{given}” has no meaning in a function. Leave it out."
    ),
    Fault.LOOK_ALIKE: (
        "Character {at}: “{given}” looks like “{expected}”, but is another character. Type it "
        "again as {expected}."
    ),
    Fault.OTHER_VARIABLE: (
        "Character {at}: “{given}” is not known. The variables are x and y; put a number for "
        "any other."
    ),
    Fault.DECIMAL_COMMA: "Character {at}: a decimal comma. Type a point, as in 0.5.",
    Fault.COMMA: (
        "Character {at}: a comma has no meaning here. Functions take one argument, and decimals "
        "follow a point."
    ),
    Fault.POINT: "Character {at}: this point belongs to no number. Leave it out.",
    Fault.QUOTE: "Character {at}: quotation marks have no meaning in a function. Leave them out.",
    Fault.SEMICOLON: "Character {at}: one function at a time. End it before the semicolon.",
    Fault.EQUALS: (
        "Character {at}: an equals sign is taken only after y, z, f(x) or f(x, y) at the "
        "beginning. Type what stands on its right."
    ),
    Fault.COMPARISON: (
        "Character {at}: “{given}” compares, and a comparison is no function. Type one side of it."
    ),
    Fault.FACTORIAL: "Character {at}: there is no factorial here. Put its value, as 6 for 3!.",
    Fault.BAD_NUMBER: "Character {at}: “{given}” has two points. Keep one of them.",
    Fault.NUMBER_TOO_LARGE: (
        "Character {at}: “{given}” is too large to compute with. Stay below 10^308."
    ),
    Fault.NUMBER_TOO_SMALL: (
        "Character {at}: “{given}” is too small to tell from 0. Stay above 10^-308, or type 0."
    ),
    Fault.NUMBER_AFTER: (
        "Character {at}: the number {given} follows without a sign. Put it in front, as in 2x, or "
        "a sign between, as in x*2 or x^2."
    ),
    Fault.MISSING_AFTER: (
        "Character {at}: nothing follows on “{given}”. Type a number, x or brackets after it."
    ),
    Fault.MISSING_BEFORE: (
        "Character {at}: nothing stands before “{given}”. Type a number, x or brackets before it."
    ),
    Fault.MISSING_ARGUMENT: (
        "Character {at}: {given} of what? Type its argument, as in {given}(x)."
    ),
    Fault.INVERSE_POWER: (
        "Character {at}: “{given}” can mean two things. Type {expected}(x) for the inverse "
        "function, or a fraction, 1/…, for the power."
    ),
    Fault.FUNCTION_POWER: (
        "Character {at}: “{given}” cannot be followed by that power. Put brackets around the "
        "function and its argument, and the power after them."
    ),
    Fault.UNCLOSED: "Character {at}: “{given}” is never closed. Type “{expected}” where it ends.",
    Fault.UNOPENED: (
        "Character {at}: “{given}” closes what was never opened. Leave it out, or open it before."
    ),
    Fault.MISMATCHED: (
        "Character {at}: “{given}” stands where “{expected}” must close. Type “{expected}” here."
    ),
    Fault.EMPTY_BRACKETS: "Character {at}: nothing stands in the brackets. Fill or remove them.",
    Fault.DIVISION_BY_ZERO: (
        "Character {at}: “{given}” is 0, and nothing is divided by 0. Put another divisor."
    ),
    Fault.NOT_FINITE: (
        "Character {at}: “{given}” is no finite number. Put smaller numbers, or take it out."
    ),
    Fault.NOT_REAL: "Character {at}: “{given}” is no real number. Change its sign, or take it out.",
}

# Of those that speak of all the characters that are meant, the ones that can be a single one.
_OF_ONE = {
    Fault.NO_VARIABLE: (
        "Character {at}: “{given}” is the same everywhere. Type a function of x, or of x and y."
    ),
}


def refusal(no: ExpressionRefusal) -> str:
    """What is wrong, at which character (counted from 1), and what would do: one line."""
    # Of text with line breaks in it, too, the sentence is one line.
    given = " ".join(no.given.split())
    if not given.isprintable():
        # A character that is not seen is told by its number.
        given = " ".join(f"U+{ord(sign):04X}" for sign in given)
    if no.fault is Fault.UNKNOWN_NAME:
        return _unknown_name(no, given)
    sentences = _SENTENCES | _OF_ONE if no.length == 1 else _SENTENCES
    return fill(
        sentences[no.fault],
        at=no.at + 1,
        end=no.at + max(no.length, 1),
        given=given,
        expected=no.expected,
    )


def _unknown_name(no: ExpressionRefusal, given: str) -> str:
    functions = ", ".join(FUNCTIONS)
    if isinstance(no.expected, tuple) and no.expected:
        return tr(
            "Character {at}: “{given}” is not known. Did you mean {names}? The functions are "
            "{functions}.",
            at=no.at + 1,
            given=given,
            names=tr(" or ").join(no.expected),
            functions=functions,
        )
    return tr(
        "Character {at}: “{given}” is not known. The functions are {functions}.",
        at=no.at + 1,
        given=given,
        functions=functions,
    )


constants(__name__, leave=("FUNCTIONS",))
