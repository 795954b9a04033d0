"""Why an input is not taken, what goes wrong with files and settings, and how numbers are written.

Short sentences, the remedy named, no exclamation. Nothing here computes what it speaks of.
"""

import math
import sys
from dataclasses import dataclass

from gd_desktop import labels
from gd_desktop.core.expression.refusal import ExpressionRefusal
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.numerals import Rounding, Style, editable
from gd_desktop.tongue import constants, counted, fill, list_sign, tr

# From here on a whole number is given back as 1e15, as it was typed, and not with all its digits.
_LONG = 10**15

PICTURE_ENDING = "The picture's ending"

# What each input takes.
_REMEDIES = {
    "coefficients": "Give three numbers a,b,c with a other than 0, such as 1,-4,6.",
    "coefficient": "Give a number, such as -4.",
    "coefficient_a": "Give a number other than 0, such as 2 or -4.",
    "function": "Give f(x) or f(x, y), such as x^2 - 4x + 6.",
    "set": "Give NAME=VALUE, such as momentum=0.9.",
    "options": "Give pairs of a name and a value.",
    "rate": "Give a positive number, such as 0.1 or 1e-3.",
    "start": "Give a number, such as 8 or -1.5, or random.",
    "parameters": "Give {expected} numbers with commas between them, zeros or random.",
    "seed": "Give a whole number from 0 on, such as 7.",
    "steps": "Give a whole number from 0 to 10,000,000, such as 100.",
    "tolerance": "Give a number from 0 on, such as 1e-6; 0 means never.",
    "data": "Give a built-in's name, or a CSV file.",
    "label": "Give the name of a column.",
    "features": "Give names of columns with commas between them.",
    "positive": "Give one of the two labels.",
    "feature": "Give a number, such as 3.5 or -0.2.",
    "answer": "Give a number, such as 2.5 or -0.3.",
    "cost": "Give quadratic, quadratic-mean or cross-entropy.",
    "scale": "Give none or standard.",
    "mistakes": "Give names of mistakes with commas between them, such as sign,sum.",
    "batch": "Give a whole number of samples from 1 on, or all.",
    "held_out": "Give a share from 0 to 0.9, such as 0.2.",
    "size": ("Give width x height in pixels, from 960x600 to 8000x8000, such as 1280x800."),
}

_REASONS = {
    Reason.NOT_A_NUMBER: "{name}: “{given}” is not a number. {remedy}",
    Reason.NOT_FINITE: "{name}: “{given}” is not a finite number. {remedy}",
    Reason.NOT_POSITIVE: "{name}: “{given}” is not positive. {remedy}",
    Reason.NEGATIVE: "{name}: “{given}” is negative. {remedy}",
    Reason.NOT_WHOLE: "{name}: “{given}” is not a whole number. {remedy}",
    Reason.OUT_OF_RANGE: "{name}: “{given}” is out of range. {remedy}",
    Reason.OVERFLOW: "{name}: “{given}” leads to numbers too large to compute with. {remedy}",
    Reason.WRONG_COUNT: "{name}: “{given}” has the wrong number of values. {remedy}",
    Reason.ZERO: "{name}: “{given}” makes a straight line, which has no lowest point. {remedy}",
    Reason.UNKNOWN: "{name}: “{given}” is not known. {remedy}",
    Reason.NOT_A_FUNCTION: "{name}: “{given}” is not a function. {remedy}",
    Reason.OUT_OF_ORDER: "{name}: “{given}” is out of order. {remedy}",
    Reason.TOO_MANY: "{name}: “{given}” is too many. {remedy}",
    # Of these there is no value to give back.
    Reason.EMPTY: "{name} is empty. {remedy}",
    Reason.MISSING: "{name} is missing. {remedy}",
}


@dataclass(frozen=True, slots=True)
class Message:
    """A title of a few words, and one or two sentences."""

    title: str
    text: str

    def __str__(self) -> str:
        return f"{self.title} {self.text}".strip()


def refusal(no: Refusal, name: str = "") -> str:
    """Why an input is not taken, and what would do. `name` is what the input is called here."""
    if isinstance(no, ExpressionRefusal):
        # Imported here: only a typed function needs it.
        from gd_desktop import expression_words

        return f"{name}: {expression_words.refusal(no)}" if name else expression_words.refusal(no)
    if no.reason is Reason.LOCKED:
        return tr(
            "{name} is held by this page of the lesson. Turn to another page, or close the lesson, "
            "to change it.",
            name=name or labels.INPUTS[no.name],
        )
    is_too_wide = (no.name, no.reason) == ("method", Reason.TOO_MANY)
    if no.name in OPTION_NAMES or no.reason is Reason.OTHER_METHOD or is_too_wide:
        from gd_desktop import method_words

        return method_words.option_refusal(no, name)
    called = name or labels.INPUTS[no.name]
    if no.reason is Reason.OTHER_MODEL:
        return tr(
            "{name} means nothing to the model {model}. Leave it out.",
            name=called,
            model=no.expected,
        )
    return fill(_REASONS[no.reason], name=called, given=_given(no.value), remedy=_remedy(no))


def _given(value: object) -> str:
    if isinstance(value, tuple):
        return list_sign().join(map(_given, value))
    if isinstance(value, int) and abs(value) > sys.float_info.max:
        # About how large is all that helps of 400 digits.
        return f"{'-' if value < 0 else ''}1e{int(math.log10(abs(value)))}"
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= _LONG):
        return editable(value)
    return str(value)


def _remedy(no: Refusal) -> str:
    if no.reason is Reason.UNKNOWN and isinstance(no.expected, tuple):
        return tr("Give {choices}.", choices=tr(" or ").join(map(str, no.expected)))
    if no.name == "start" and no.expected is not None and no.expected != 1:
        return fill(_REMEDIES["parameters"], expected=no.expected)
    return _REMEDIES[no.name]


def rate_unused(method: str) -> str:
    """A learning rate was given to a method that takes none."""
    return tr("--rate: {method} takes no learning rate; it was passed over.", method=method)


def rounding(style: Style) -> str:
    """How the numbers of a table are written."""
    count = style.decimals
    if style.rounding is Rounding.TRUNCATE:
        return counted(
            count, "truncated to {count} decimal", "truncated to {count} decimals", count=count
        )
    return counted(count, "rounded to {count} decimal", "rounded to {count} decimals", count=count)


def settings_set_aside(name: str, is_in_part: bool = False, is_there: bool = False) -> str:
    """The settings file, now called so, could not be taken.

    `is_in_part`: some of it could; `is_there`: it could not even be set aside.
    """
    if is_in_part:
        return tr(
            "Some of the saved settings could not be understood, as those of a newer version. The "
            "rest holds; the file as it was is kept as {name}.",
            name=name,
        )
    if is_there:
        return tr(
            "The saved settings in {name} could not be read. The app begins with its defaults.",
            name=name,
        )
    return tr(
        "The saved settings were damaged. They were set aside as {name}, and the app begins with "
        "its defaults.",
        name=name,
    )


def settings_not_saved(why: str) -> str:
    """The settings file could not be written."""
    return tr("The settings could not be saved: {reason}.", reason=why)


def cannot_write(path: str, why: str) -> str:
    """An output file could not be written."""
    return tr("{path} cannot be written: {reason}. Choose another place.", path=path, reason=why)


def cannot_read(path: str, why: str) -> str:
    """An input file could not be read."""
    return tr("{path} cannot be read: {reason}. Choose another file.", path=path, reason=why)


def data_left(path: str) -> str:
    """The last experiment's data was not read again at the start."""
    return tr(
        "{path} was not opened again, since it is gone or large: the app begins with the penguins. "
        "Open it with Ctrl+O.",
        path=path,
    )


FAILURE = Message(
    "The computation stopped with an error.",
    "Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.",
)

SILENT = Message(
    "The computation does not answer.",
    "Nothing is lost: the steps so far are kept, and the window works. Start it anew to go on from "
    "there; if it hangs again, Undo the last change or turn to another model first. Or wait.",
)

STARTED_ANEW = "The computation was started anew, with the steps that there were."

FAULT = Message(
    "Something went wrong in the window.",
    "The descent and the settings are kept. You can go on; if something looks amiss, Reset.",
)

constants(__name__, leave=("OPTION_NAMES",))
