"""Every sentence for people: refusals, forecasts and verdicts, keyed by the core's enums.

Short sentences, the remedy named, no exclamation. Nothing here computes what it speaks of.
"""

import math
import sys
from dataclasses import dataclass

from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import (
    Ending,
    Forecast,
    NoThreshold,
    Outcome,
    Regime,
    Verdict,
    steps_to_within,
)
from gd_desktop.core.expression.refusal import ExpressionRefusal
from gd_desktop.core.methods import OPTION_NAMES
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import RANDOM, Setup
from gd_desktop.core.trail import Row
from gd_desktop.formulas import Notation, function_text
from gd_desktop.numerals import Rounding, Style, editable, fixed, grouped, plain, short, subscript

# How near to the minimum counts as there, in the sentence under the ruler.
NEAR = 0.01
# More steps than anyone waits for.
_MANY_STEPS = 1_000_000

# From here on a whole number is given back as 1e15, as it was typed, and not with all its digits.
_LONG = 10**15

# What each input is called, and what it takes.
INPUTS = {
    "model": "Model",
    "method": "Method",
    "set": "Setting",
    "function": "Function",
    "terrain": "Terrain",
    "options": "Method’s settings",
    "coefficients": "Coefficients",
    "coefficient": "Coefficient",
    "rate": "Learning rate",
    "start": "Start x",
    "seed": "Seed",
    "steps": "Steps",
    "tolerance": "Tolerance",
    "settings": "Settings",
    "size": "Size",
    "theme": "Theme",
    "format": "Format",
    "data": "Data",
    "label": "Label",
    "features": "Features",
    "feature": "Feature",
    "positive": "Class 1",
    "cost": "Cost",
    "scale": "Scaling",
    "batch": "Batch",
    "held_out": "Held out",
    "mistakes": "Mistakes",
}

PICTURE_ENDING = "The picture's ending"

_REMEDIES = {
    "coefficients": "three numbers a,b,c with a other than 0, such as 1,-4,6",
    "coefficient": "a number, such as -4; a must not be 0",
    "function": "f(x) or f(x, y), such as x^2 - 4x + 6",
    "set": "NAME=VALUE, such as momentum=0.9",
    "options": "pairs of a name and a value",
    "rate": "a positive number, such as 0.1 or 1e-3",
    "start": "a number, such as 8 or -1.5, or random",
    "parameters": "{expected} numbers with commas between them, zeros or random",
    "seed": "a whole number from 0 on, such as 7",
    "steps": "a whole number from 0 to 10,000,000, such as 100",
    "tolerance": "a number from 0 on, such as 1e-6; 0 means never",
    "data": "a built-in's name, or a CSV file",
    "label": "the name of a column",
    "features": "names of columns with commas between them",
    "positive": "one of the two labels",
    "feature": "a number, such as 3.5 or -0.2",
    "answer": "a number, such as 2.5 or -0.3",
    "cost": "quadratic, quadratic-mean or cross-entropy",
    "scale": "none or standard",
    "mistakes": "names of mistakes with commas between them, such as sign,sum",
    "batch": "a whole number of samples from 1 on, or all",
    "held_out": "a share from 0 to 0.9, such as 0.2",
    "size": "width x height in pixels, from 960x600 to 8000x8000, such as 1280x800",
}

_REASONS = {
    Reason.NOT_A_NUMBER: "is not a number",
    Reason.NOT_FINITE: "is not a finite number",
    Reason.NOT_POSITIVE: "is not positive",
    Reason.NEGATIVE: "is negative",
    Reason.NOT_WHOLE: "is not a whole number",
    Reason.OUT_OF_RANGE: "is out of range",
    Reason.OVERFLOW: "leads to numbers too large to compute with",
    Reason.WRONG_COUNT: "has the wrong number of values",
    Reason.ZERO: "makes a straight line, which has no lowest point",
    Reason.UNKNOWN: "is not known",
    Reason.NOT_A_FUNCTION: "is not a function",
    Reason.OUT_OF_ORDER: "is out of order",
    Reason.TOO_MANY: "is too many",
}
_UNLOCK = "Turn to another page, or close the lesson, to change it."
# Of these there is no value to give back.
_ABSENT = {Reason.EMPTY: "is empty", Reason.MISSING: "is missing"}


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
        return f"{name or INPUTS[no.name]} is held by this page of the lesson. {_UNLOCK}"
    if no.name in OPTION_NAMES or no.reason is Reason.OTHER_METHOD:
        from gd_desktop import method_words

        return method_words.option_refusal(no, name)
    called = name or INPUTS[no.name]
    if no.reason in _ABSENT:
        return f"{called} {_ABSENT[no.reason]}. Give {_remedy(no)}."
    if no.reason is Reason.OTHER_MODEL:
        return f"{called} means nothing to the model {no.expected}. Leave it out."
    return f"{called}: “{_given(no.value)}” {_REASONS[no.reason]}. Give {_remedy(no)}."


def _given(value: object) -> str:
    if isinstance(value, tuple):
        return ",".join(map(_given, value))
    if isinstance(value, int) and abs(value) > sys.float_info.max:
        # About how large is all that helps of 400 digits.
        return f"{'-' if value < 0 else ''}1e{int(math.log10(abs(value)))}"
    if isinstance(value, float) or (isinstance(value, int) and abs(value) >= _LONG):
        return editable(value)
    return str(value)


def _remedy(no: Refusal) -> str:
    if no.reason is Reason.UNKNOWN and isinstance(no.expected, tuple):
        return " or ".join(map(str, no.expected))
    if no.name == "start" and no.expected is not None and no.expected != 1:
        return _REMEDIES["parameters"].format(expected=no.expected)
    return _REMEDIES[no.name]


def setting(setup: Setup, x0: float, problem: Parabola, notation: Notation) -> str:
    """What is descended, how and from where, in a line."""
    drawn = f" (drawn with seed {setup.seed})" if setup.start == RANDOM else ""
    return (
        f"{function_text(problem)}; gradient descent from x{subscript(0)} = {plain(x0)}{drawn} "
        f"with learning rate {notation.rate} = {plain(setup.rate)}"
    )


def rate_unused(method: str) -> str:
    """A learning rate was given to a method that takes none."""
    return f"--rate: {method} takes no learning rate; it was passed over."


def rounding(style: Style) -> str:
    """How the numbers of a table are written."""
    how = "truncated" if style.rounding is Rounding.TRUNCATE else "rounded"
    return f"{how} to {style.decimals} decimal{'' if style.decimals == 1 else 's'}"


def forecast(expected: Forecast, distance: float | None, notation: Notation) -> str:
    """What the learning rate will do, and why; `distance` is the start's from the minimum."""
    eta = notation.rate
    if expected.factor is None:
        return _NO_THRESHOLD[expected.why_none or NoThreshold.CURVATURE]
    kept = _percent(expected.factor)
    match expected.regime:
        case Regime.MONOTONE:
            arrival = _arrival(expected.factor, distance)
            return f"Each step keeps {kept} of the distance to the minimum{arrival}."
        case Regime.ONE_STEP:
            return f"{eta} = 1/L: a single step lands on the minimum."
        case Regime.ALTERNATING:
            arrival = _arrival(expected.factor, distance)
            return f"Each step lands on the other side, at {kept} of the distance{arrival}."
        case Regime.CYCLE:
            return f"{eta} = 2/L: each step lands on the other side, exactly as far away."
        case _:
            return (
                f"Each step lands on the other side, at {kept} of the distance: "
                f"choose {eta} below 2/L."
            )


# A parabola meets the first two; what is said of a neuron is in neuron_words.
_NO_THRESHOLD = {
    NoThreshold.CURVATURE: (
        "This curve opens downwards: it has no lowest point, and every rate leads away from "
        "the highest."
    ),
    NoThreshold.METHOD: "1/L and 2/L hold for plain gradient descent only.",
    NoThreshold.SEARCH: "A grid search takes no steps: the learning rate means nothing to it.",
    NoThreshold.BATCH: "1/L and 2/L hold only where each step sees all of the data.",
    NoThreshold.MISTAKE: "1/L and 2/L hold only for steps along the cost's own gradient.",
    NoThreshold.SIZE: "1/L and 2/L are not computed for so much data.",
}


def _percent(factor: float) -> str:
    share = abs(factor) * 100
    # With as many digits as it takes: 99.98 % must not be shown as 100 %.
    texts = [short(share, digits) for digits in range(3, 18)]
    return f"{next((text for text in texts if text != '100'), '100')} %"


def _arrival(factor: float, distance: float | None) -> str:
    if distance is None:
        return ""
    steps = steps_to_within(NEAR, distance, factor)
    if steps is None or steps > _MANY_STEPS:
        return f": over {grouped(_MANY_STEPS)} steps to come within {plain(NEAR)}"
    return f": {grouped(steps)} step{'' if steps == 1 else 's'} to come within {plain(NEAR)}"


def verdict(what: Verdict, row: Row, rate: float, notation: Notation) -> Message:
    """What the walk has come to, at a row of its trail."""
    match what.outcome:
        case Outcome.CONVERGED if what.forecast.why_none is NoThreshold.CURVATURE:
            return Message(
                "Balanced on the top.",
                "The slope is 0 here, yet this is the highest point: the smallest push leads away.",
            )
        case Outcome.CONVERGED:
            slope = short(row.norm, 2)
            at = f" at step {grouped(row.step)}" if what.has_just_converged else ""
            return Message(
                f"Converged{at}.",
                f"The slope is {slope}, so the steps have all but ended: "
                f"x = {short(row.x[0].item(), 7)}.",
            )
        case Outcome.DIVERGED:
            return _diverged(what, row, notation)
        case Outcome.CYCLING:
            return Message(
                "Cycling.",
                f"The walk comes back to the same point every {what.period} steps, "
                "and will for ever: it neither arrives nor leaves.",
            )
        case Outcome.STALLED:
            return Message(
                "Stalled.",
                f"The slope is only {short(row.norm, 2)}, yet the cost is not low: "
                "flat does not mean done.",
            )
    if row.step == 0:
        return Message(
            "Ready.", f"The walk begins at x{subscript(0)} = {plain(row.x[0])}. Step or run."
        )
    return _on_the_way(what, rate, notation)


def _diverged(what: Verdict, row: Row, notation: Notation) -> Message:
    is_finite = row.norm < float("inf") and row.cost < float("inf")
    what_is = (
        "the cost is over a million times where it began"
        if is_finite
        else "the numbers are too large to compute with"
    )
    expected = what.forecast
    if not expected.curvature:
        remedy = "There is no lowest point to find here."
    elif row.step == 0:
        remedy = "Choose a start nearer to the minimum."
    elif expected.regime in (Regime.CYCLE, Regime.DIVERGING):
        remedy = f"Choose {notation.rate} below 2/L = {short(2 / expected.curvature)}."
    else:  # the rate has been lowered since
        remedy = "From here the walk comes down again." if is_finite else "Reset to begin again."
    return Message("Diverged.", f"At step {grouped(row.step)} {what_is}. {remedy}")


def _on_the_way(what: Verdict, rate: float, notation: Notation) -> Message:
    match what.forecast.regime:
        case Regime.MONOTONE | Regime.ONE_STEP:
            return Message(
                "Going down steadily.",
                f"{notation.rate} stays {plain(rate)}; the step shrinks because the slope does.",
            )
        case Regime.ALTERNATING:
            return Message(
                "Overshooting, yet closing in.",
                "Each step crosses the minimum and lands nearer to it.",
            )
        case Regime.CYCLE:
            return Message(
                "Going back and forth.",
                "Each step crosses the minimum and lands exactly as far on the other side.",
            )
        case Regime.DIVERGING:
            return Message(
                "Going away.",
                "Each step lands farther from the minimum than the last.",
            )
        case _:
            return Message("Going down without end.", "No lowest point lies ahead.")


def ending(end: Ending | None, setup: Setup) -> str:
    """Why a run stopped, for the status line."""
    if end is None:
        return f"Stopped at the limit of {grouped(setup.steps)} steps. Raise Steps to go on."
    return {
        Outcome.CONVERGED: f"Converged at step {grouped(end.step)}.",
        Outcome.DIVERGED: f"Diverged at step {grouped(end.step)}.",
        Outcome.CYCLING: f"Cycling, seen at step {grouped(end.step)}.",
    }[end.outcome]


def summary(what: Verdict, row: Row, rate: float, notation: Notation) -> str:
    """The picture in words, for a screen reader."""
    style = Style()
    return (
        f"Step {row.step}: x = {fixed(row.x[0].item(), style)}, "
        f"slope {fixed(row.gradient[0].item(), style)}, cost {fixed(row.cost, style)}. "
        f"{verdict(what, row, rate, notation)}"
    )


def settings_set_aside(name: str) -> str:
    """The settings file could not be read."""
    return (
        f"The saved settings were damaged. They were set aside as {name}, "
        "and the app begins with its defaults."
    )


def settings_not_saved(why: str) -> str:
    """The settings file could not be written."""
    return f"The settings could not be saved: {why}."


def cannot_write(path: str, why: str) -> str:
    """An output file could not be written."""
    return f"{path} cannot be written: {why}. Choose another place."


def cannot_read(path: str, why: str) -> str:
    """An input file could not be read."""
    return f"{path} cannot be read: {why}. Choose another file."


def data_left(path: str) -> str:
    """The last experiment's data was not read again at the start."""
    return (
        f"{path} was not opened again, since it is gone or large: the app begins with the "
        "penguins. Open it with Ctrl+O."
    )


FAILURE = Message(
    "The computation stopped with an error.",
    "Nothing is lost: the steps so far are kept. Reset, or change a setting, to go on.",
)

FAULT = Message(
    "Something went wrong in the window.",
    "The descent and the settings are kept. You can go on; if something looks amiss, Reset.",
)
