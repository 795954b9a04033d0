"""Why a method, or a setting of a method's own, is not taken, and what would do."""

from gd_desktop import labels, method_labels
from gd_desktop.core.methods import MOST_OF_NEWTON, OPTIONS, Option
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.method_labels import accepted, example, option_name, too_many_points
from gd_desktop.numerals import editable, grouped, read_number
from gd_desktop.tongue import constants, fill, tr

_REASONS = {
    Reason.NOT_A_NUMBER: "{name}: “{given}” is not a number. {remedy}",
    Reason.NOT_FINITE: "{name}: “{given}” is not a finite number. {remedy}",
    Reason.NOT_WHOLE: "{name}: “{given}” is not a whole number. {remedy}",
    Reason.OUT_OF_RANGE: "{name}: “{given}” is out of range. {remedy}",
    Reason.EMPTY: "{name} is empty. {remedy}",
}

_LONGEST = 40  # signs of what was given

# What else a method can do without, and how to take it away.
_OTHERS = {
    "batch": (
        "{name}: {method} needs all samples at each step. Give all, or choose another method."
    ),
    "mistakes": (
        "{name}: {method} needs the right gradient. Leave the mistakes out, or choose another "
        "method."
    ),
}


def option_refusal(no: Refusal, name: str = "") -> str:
    """Why a setting of a method's own is not taken. `name` is what it is called here."""
    called = _called(no, name)
    match no.reason:
        case Reason.OTHER_METHOD:
            return _other_method(no, called)
        case Reason.TOO_MANY:
            return _too_many(no, called)
        case Reason.OUT_OF_ORDER:
            return _out_of_order(no, called)
        case _:
            given = _given(no.value)
            return fill(_REASONS[no.reason], name=called, given=given, remedy=_remedy(no))


def _called(no: Refusal, name: str) -> str:
    if no.name in _OPTIONS:
        return name or option_name(no.name)
    # A file may hold a setting that no method has.
    return name or labels.INPUTS.get(no.name, no.name)


def _other_method(no: Refusal, called: str) -> str:
    label = method_labels.METHODS.get(str(no.expected))
    method = label.name if label is not None else tr("the method in force")
    if no.name in _OTHERS:
        return fill(_OTHERS[no.name], name=called, method=method)
    return tr(
        "{name} means nothing to {method}. Leave it out, or choose another method.",
        name=called,
        method=method,
    )


def _too_many(no: Refusal, called: str) -> str:
    if no.name == "method":
        return tr(
            "{name}: {method} takes {most} parameters at the most, and there are {dimension}. "
            "Choose another method, or fewer features.",
            name=called,
            method=method_labels.METHODS[str(no.value)].name,
            most=grouped(MOST_OF_NEWTON),
            dimension=grouped(_whole(no.expected)),
        )
    points, dimension = _whole(no.value), _whole(no.expected)
    count, limit, most = too_many_points(points, dimension)
    if most < 2:
        remedy = tr("Choose another method.")
    else:
        remedy = tr("Give at most {most}, or choose another method.", most=most)
    if dimension == 1:
        return tr(
            "{name}: {points} make {count} evaluations, and {limit} is the most. {remedy}",
            name=called,
            points=points,
            count=count,
            limit=limit,
            remedy=remedy,
        )
    return tr(
        "{name}: {points} for each of {dimension} parameters make {count} evaluations, and {limit} "
        "is the most. {remedy}",
        name=called,
        points=points,
        dimension=dimension,
        count=count,
        limit=limit,
        remedy=remedy,
    )


def _out_of_order(no: Refusal, called: str) -> str:
    """`expected` is the grid's other end."""
    given, other = _given(no.value), _given(no.expected)
    if no.name == "low":
        return tr(
            "{name}: “{given}” is not below the grid’s other end, {other}. Give a smaller number, "
            "or move the other end.",
            name=called,
            given=given,
            other=other,
        )
    return tr(
        "{name}: “{given}” is not above the grid’s other end, {other}. Give a larger number, or "
        "move the other end.",
        name=called,
        given=given,
        other=other,
    )


def _remedy(no: Refusal) -> str:
    # Text that is no number is refused before the method is asked what it takes.
    option = no.expected if isinstance(no.expected, Option) else _OPTIONS[no.name]
    takes = accepted(option, with_limits=no.reason is Reason.OUT_OF_RANGE)
    return tr("Give {accepted}, such as {example}.", accepted=takes, example=example(option))


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


# The names of the settings are keys.
constants(__name__, leave=("OPTIONS", "_OPTIONS"))
