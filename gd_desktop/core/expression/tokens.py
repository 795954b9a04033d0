"""A typed function as tokens: numbers, names, signs, brackets."""

import difflib
import re
import sys
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from gd_desktop.core.expression.nodes import CONSTANTS, FUNCTIONS, VARIABLES
from gd_desktop.core.expression.refusal import ExpressionRefusal, Fault

MOST_CHARACTERS = 500

_OTHER_NAMES = {
    "arcsin": "asin",
    "arccos": "acos",
    "arctan": "atan",
    "log": "ln",
    "sgn": "sign",
    "σ": "sigmoid",
    "pi": "π",
    "tau": "τ",
}
_NAMES = {name: name for name in (*FUNCTIONS, *CONSTANTS, *VARIABLES)} | _OTHER_NAMES
_LONGEST_NAME = max(map(len, _NAMES))
# What is suggested in the place of a name that is not known.
SUGGESTED = (*FUNCTIONS, "arcsin", "arccos", "arctan", "log", "pi", "tau")

_SIGNS = {
    **dict.fromkeys("+", "+"),
    **dict.fromkeys("-−–—", "-"),
    **dict.fromkeys("*·×⋅∗∙", "*"),
    **dict.fromkeys("/÷∕⁄", "/"),
    "^": "^",
}
_ROOTS = {"√": "sqrt", "∛": "cbrt"}
BRACKETS = {"(": ")", "[": "]", "{": "}"}
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")

_FAULTS = {
    ".": Fault.POINT,
    ",": Fault.COMMA,
    ";": Fault.SEMICOLON,
    "=": Fault.EQUALS,
    "!": Fault.FACTORIAL,
    **dict.fromkeys("<>≤≥≠", Fault.COMPARISON),
    **dict.fromkeys("'\"‘’“”„«»`", Fault.QUOTE),
}
# Letters of other alphabets that are drawn as a Latin one; compatibility forms (fullwidth, bold,
# …) are found by Unicode's own table.
_LOOK_ALIKES = dict(
    zip(
        "хХуУеЕсСоОаАрРіІтТпкΧχΥυεοΟαρτΕΑΙιΝν",
        "xXyYeEcCoOaApPiItTnkXxYyeoOaptEAIiNv",
        strict=True,
    )
)

_PREFIX = re.compile(r"\s*(?:[yzfgh]|[fgh]\s*\(\s*[xy]\s*(?:,\s*[xy]\s*)?\))\s*=(?!=)", re.I)
_NUMBER = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+\-−–]?[0-9]+)?")
_LETTERS = re.compile(r"[A-Za-z_πτσ]+")
_SUPERSCRIPT = re.compile(r"[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


class Kind(StrEnum):
    """What a token is."""

    NUMBER = "number"
    VARIABLE = "variable"
    CONSTANT = "constant"
    FUNCTION = "function"
    ROOT = "root"  # √ and ∛
    SIGN = "sign"  # + - * / ^
    SUPERSCRIPT = "superscript"
    OPEN = "open"
    CLOSE = "close"
    BAR = "bar"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """A token, and where it stands: text[at:end].

    name      the plain name of what it is: "sin" for Arcsin's like, "*" for ·, a bracket itself
    value     of a number or a superscript
    """

    kind: Kind
    at: int
    end: int
    name: str = ""
    value: Fraction = Fraction(0)
    is_decimal: bool = False


def tokens(text: str) -> list[Token]:
    """The tokens of a function, END last; y =, f(x) = and the like in front are passed over.

    Raises ExpressionRefusal for what is too long, and for what belongs to no function.
    """
    if len(text) > MOST_CHARACTERS:
        raise ExpressionRefusal(
            Fault.TOO_LONG, text, MOST_CHARACTERS, len(text) - MOST_CHARACTERS, MOST_CHARACTERS
        )
    prefix = _PREFIX.match(text)
    at = prefix.end() if prefix else 0
    found: list[Token] = []
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found.extend(_next(text, at))
        at = found[-1].end
    found.append(Token(Kind.END, len(text), len(text)))
    return found


def _next(text: str, at: int) -> list[Token]:
    """What begins at a character: one token, or all of a run of letters."""
    sign = text[at]
    if number := _NUMBER.match(text, at):
        return [_number(text, number)]
    if letters := _LETTERS.match(text, at):
        return _names(text, letters)
    if text.startswith("**", at):
        return [Token(Kind.SIGN, at, at + 2, "^")]
    if sign in _SIGNS:
        return [Token(Kind.SIGN, at, at + 1, _SIGNS[sign])]
    if sign in _ROOTS:
        return [Token(Kind.ROOT, at, at + 1, _ROOTS[sign])]
    if superscript := _SUPERSCRIPT.match(text, at):
        exponent, end = int(superscript[0].translate(_SUPERSCRIPTS)), superscript.end()
        if abs(exponent) > sys.float_info.max:
            raise ExpressionRefusal(Fault.NUMBER_TOO_LARGE, text, at, end - at)
        return [Token(Kind.SUPERSCRIPT, at, end, value=Fraction(exponent))]
    if sign in BRACKETS:
        return [Token(Kind.OPEN, at, at + 1, sign)]
    if sign in BRACKETS.values():
        return [Token(Kind.CLOSE, at, at + 1, sign)]
    if sign == "|":
        return [Token(Kind.BAR, at, at + 1, sign)]
    raise _not_taken(text, at)


def _number(text: str, found: re.Match[str]) -> Token:
    at, end = found.span()
    if text[end : end + 1] == "." and "." in found[0]:
        raise ExpressionRefusal(Fault.BAD_NUMBER, text, at, end + 1 - at)
    if text[end : end + 1] == "," and text[end + 1 : end + 2].isdigit():
        raise ExpressionRefusal(Fault.DECIMAL_COMMA, text, end, 1)
    digits = found[0].replace("−", "-").replace("–", "-")
    # The float comes first: Fraction("1e999999999") would fill the memory.
    nearest = float(digits)
    if nearest == float("inf"):
        raise ExpressionRefusal(Fault.NUMBER_TOO_LARGE, text, at, end - at)
    is_zero = not re.search("[1-9]", re.split("[eE]", digits)[0])
    if nearest == 0 and not is_zero:
        raise ExpressionRefusal(Fault.NUMBER_TOO_SMALL, text, at, end - at)
    value = Fraction(0) if is_zero else Fraction(digits)
    return Token(Kind.NUMBER, at, end, value=value, is_decimal=value.denominator != 1)


def _names(text: str, letters: re.Match[str]) -> list[Token]:
    """A run of letters as known names, the longest first: xsinx is x, sin, x."""
    found: list[Token] = []
    at, end = letters.span()
    while at < end:
        # log10 and log2 end in digits, which are no letters.
        for length in range(min(_LONGEST_NAME, len(text) - at), 0, -1):
            name = _NAMES.get(text[at : at + length].lower())
            if name is not None:
                break
        else:
            raise _unknown(text, letters, at)
        found.append(Token(_kind(name), at, at + length, name))
        at += length
    return found


def _kind(name: str) -> Kind:
    if name in VARIABLES:
        return Kind.VARIABLE
    return Kind.CONSTANT if name in CONSTANTS else Kind.FUNCTION


def _unknown(text: str, letters: re.Match[str], at: int) -> ExpressionRefusal:
    """A letter that is no variable here, or all of a name that is not known."""
    # In a name such as sin with a Cyrillic i, that letter is what is wrong with the name.
    for place in range(letters.end(), len(text)):
        if not text[place].isalpha():
            break
        if meant := _meant(text[place]):
            return ExpressionRefusal(Fault.LOOK_ALIKE, text, place, 1, meant)
    near = tuple(difflib.get_close_matches(letters[0].lower(), SUGGESTED, n=2))
    is_called = text[letters.end() :].lstrip().startswith(tuple(BRACKETS))
    is_letter = len(letters[0]) == 1 and not is_called
    is_product = len(letters[0]) <= 3 and "_" not in letters[0] and not near and not is_called
    if is_letter or is_product:
        return ExpressionRefusal(Fault.OTHER_VARIABLE, text, at, 1)
    length = letters.end() - letters.start()
    return ExpressionRefusal(Fault.UNKNOWN_NAME, text, letters.start(), length, near)


def _not_taken(text: str, at: int) -> ExpressionRefusal:
    sign = text[at]
    if sign in "=<>" and text[at + 1 : at + 2] == "=":
        return ExpressionRefusal(Fault.COMPARISON, text, at, 2)
    if text.startswith("!=", at):
        return ExpressionRefusal(Fault.COMPARISON, text, at, 2)
    if sign in _FAULTS:
        return ExpressionRefusal(_FAULTS[sign], text, at, 1)
    meant = _meant(sign)
    if meant:
        return ExpressionRefusal(Fault.LOOK_ALIKE, text, at, 1, meant)
    return ExpressionRefusal(Fault.UNKNOWN_CHARACTER, text, at, 1)


def _meant(sign: str) -> str:
    """The character of a keyboard that another looks like, or nothing."""
    if sign.isascii():
        return ""
    meant = _LOOK_ALIKES.get(sign) or unicodedata.normalize("NFKC", sign)
    if len(meant) == 1 and meant.isascii() and meant.isprintable():
        return meant
    return str(unicodedata.decimal(sign, ""))
