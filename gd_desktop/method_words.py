"""Why a method, or a setting of a method's own, is not taken, and what would do."""

from gd_desktop.core.methods import OPTIONS, Option
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.method_labels import METHODS, accepted, example, option_name, too_many_points
from gd_desktop.numerals import editable, read_number

_REASONS = {
    Reason.NOT_A_NUMBER: "is not a number",
    Reason.NOT_FINITE: "is not a finite number",
    Reason.NOT_WHOLE: "is not a whole number",
    Reason.OUT_OF_RANGE: "is out of range",
}

_LONGEST = 40  # signs of what was given

# What else a method can do without, and how to take it away.
_OTHERS = {
    "batch": ("Batch", "all samples at each step", "Give all"),
    "mistakes": ("Mistakes", "the right gradient", "Leave the mistakes out"),
}


def option_refusal(no: Refusal, name: str = "") -> str:
    """Why a setting of a method's own is not taken. `name` is what it is called here."""
    match no.reason:
        case Reason.OTHER_METHOD:
            return _other_method(no, name)
        case Reason.EMPTY:
            return f"{_called(no, name)} is empty. Give {_remedy(no)}."
        case Reason.TOO_MANY:
            return _too_many(no, name)
        case Reason.OUT_OF_ORDER:
            return _out_of_order(no, name)
        case _:
            reason = _REASONS[no.reason]
            return f"{_called(no, name)}: “{_given(no.value)}” {reason}. Give {_remedy(no)}."


def _called(no: Refusal, name: str) -> str:
    if no.name in _OPTIONS:
        return name or option_name(no.name)
    return name or no.name.capitalize().replace("_", " ")


def _other_method(no: Refusal, name: str) -> str:
    label = METHODS.get(str(no.expected))
    method = label.name if label is not None else "the method in force"
    if no.name in _OTHERS:
        called, needed, remedy = _OTHERS[no.name]
        return f"{name or called}: {method} needs {needed}. {remedy}, or choose another method."
    return f"{_called(no, name)} means nothing to {method}. Leave it out, or choose another method."


def _too_many(no: Refusal, name: str) -> str:
    points, dimension = _whole(no.value), _whole(no.expected)
    count, limit, most = too_many_points(points, dimension)
    each = "" if dimension == 1 else f" for each of {dimension} parameters"
    sentence = (
        f"{_called(no, name)}: {points}{each} make {count} evaluations, and {limit} is the most."
    )
    if most < 2:
        return f"{sentence} Choose another method."
    return f"{sentence} Give at most {most}, or choose another method."


def _out_of_order(no: Refusal, name: str) -> str:
    """`expected` is the grid's other end."""
    side, remedy = ("below", "smaller") if no.name == "low" else ("above", "larger")
    return (
        f"{_called(no, name)}: “{_given(no.value)}” is not {side} the grid’s other end, "
        f"{_given(no.expected)}. Give a {remedy} number, or move the other end."
    )


def _remedy(no: Refusal) -> str:
    # Text that is no number is refused before the method is asked what it takes.
    option = no.expected if isinstance(no.expected, Option) else _OPTIONS[no.name]
    takes = accepted(option, with_limits=no.reason is Reason.OUT_OF_RANGE)
    return f"{takes}, such as {example(option)}"


# Settings of one name have one range, whichever method they are of.
_OPTIONS = {option.name: option for options in OPTIONS.values() for option in options}


def _given(value: object) -> str:
    if isinstance(value, float):
        return editable(value)
    # A settings file can hold a number of hundreds of digits.
    text = str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _whole(value: object) -> int:
    return int(value) if isinstance(value, int | float) else int(read_number(str(value), ""))
