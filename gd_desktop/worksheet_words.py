"""Every sentence on an exercise sheet and its key, and why there is none."""

from collections.abc import Sequence

from gd_desktop.core.diagnosis import Regime
from gd_desktop.core.exercises.tasks import Precision
from gd_desktop.core.exercises.wish import (
    FEWEST_STEPS,
    MOST_SEED,
    MOST_STEPS,
    MOST_STUDENTS,
    Fault,
    Kind,
    SheetRefusal,
)
from gd_desktop.core.mistakes import Mistake
from gd_desktop.core.prediction import Slip
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, counted, fill, tr

TITLE = "Exercises: gradient descent"
NAME, DATE = "Your name", "Date"
KEY_TITLE = "Answers: gradient descent"
KEY_NOTE = "For the teacher alone."

# What a task is called: in a heading, and on the command line's and the window's lists.
TASKS = {
    Kind.TABLE: "Fill in the table",
    Kind.REGIME: "Find the regime",
    Kind.ERROR: "Find the mistake",
    Kind.CHAIN_RULE: "The chain rule by hand",
}

# --- The tasks

FILL_IN = "Walk down with gradient descent, and fill in the table."
FILL_IN_NEURON = (
    "A sigmoid neuron learns from one sample by gradient descent. Work out σ with a calculator, "
    "and fill in the table."
)
CHECK = "One number further down is there to check with."

CURVATURE = "The curvature L is the second derivative."
WHAT_HAPPENS = {
    Regime.MONOTONE: "closes in from one side",
    Regime.ONE_STEP: "lands on the minimum in one step",
    Regime.ALTERNATING: "overshoots, and closes in",
    Regime.CYCLE: "jumps to and fro for ever",
    Regime.DIVERGING: "overshoots, and goes away",
}

ONE_MISTAKE = (
    "One row of this table has a mistake; the rows below it go on from its result. Find the row, "
    "tick the mistake, and write the row as it ought to be."
)
MISTAKES: dict[Slip | Mistake, str] = {
    Slip.WRONG_SIGN: "added, where the step is subtracted",
    Slip.FORGOT_RATE: "forgot the learning rate",
    Slip.ONLY_THE_CHANGE: "took the change for the new place",
    Slip.FORGOT_FACTOR: "forgot the factor in the derivative of a power",
    Slip.FORGOT_B: "forgot a term of the derivative",
    Mistake.NO_SLOPE: "forgot σ′ in the chain rule",
    Mistake.NO_INPUT: "forgot the input x in the chain rule",
}

BY_CHAIN_RULE = (
    "A sigmoid neuron is to learn from one sample. Work out its output, the slopes by the chain "
    "rule, and the weights after one step of gradient descent."
)
SLOPE_ROW, AFTER_ROW = "slope", "after the step"
NOW_ROW = "now"


def numbered(place: int, kind: Kind) -> str:
    """1. Fill in the table."""
    return tr("{number}. {task}", number=place, task=TASKS[kind])


def sheet_note(number: int) -> str:
    """Which sheet it is."""
    return tr("Sheet {number}", number=number)


def foot(number: int, seed: int) -> str:
    """What stands at a page's foot, to find its answers by."""
    return tr("Sheet {number}, seed {seed}", number=number, seed=seed)


def key_foot(seed: int) -> str:
    """The same of the key."""
    return tr("Answers, seed {seed}", seed=seed)


def key_note(students: int, seed: int) -> str:
    """Where the numbers come from."""
    return counted(
        students,
        "{count} sheet, drawn with seed {seed}: the same seed gives the same sheet again. "
        "Every answer was worked out in two ways.",
        "{count} sheets, drawn with seed {seed}: the same seed gives the same sheets again. "
        "Every answer was worked out in two ways.",
        count=grouped(students),
        seed=seed,
    )


def rounding(precision: Precision) -> str:
    """How the numbers of a task are to be written."""
    count = precision.decimals
    if not precision.is_exact:
        return counted(
            count,
            "Round each number to {count} decimal, and go on with it: small differences do not "
            "count.",
            "Round each number to {count} decimals, and go on with it: small differences do not "
            "count.",
            count=count,
        )
    if not count:
        return tr("All numbers are whole.")
    return counted(
        count,
        "Nothing needs rounding: no number has more than {count} decimal.",
        "Nothing needs rounding: no number has more than {count} decimals.",
        count=count,
    )


def allowance() -> str:
    """What counts as right where numbers are rounded."""
    return tr(
        "Where a task rounds, an answer is right within {units} units of the last decimal, or "
        "{share} %.",
        units=5,
        share=1,
    )


def regimes_asked(rate: str) -> str:
    """What to do with the learning rates; `rate` is their letter."""
    return tr(
        "For each learning rate {rate}, work out the factor, and write the letter of what a walk "
        "does.",
        rate=rate,
    )


def regime(letter: str, what: Regime) -> str:
    """(a) closes in from one side: what a letter stands for."""
    return tr("({letter}) {what}", letter=letter, what=WHAT_HAPPENS[what])


def curvature_at(place: str, curvature: str, is_minimum: bool, is_one: bool) -> str:
    """What the curvature is at a place, of one parameter or more."""
    if is_minimum and is_one:
        return tr(
            "Near the minimum at {place}, the curvature is {curvature}.",
            place=place,
            curvature=curvature,
        )
    if is_minimum:
        return tr(
            "Near the minimum at {place}, the curvature in the steepest direction is {curvature}.",
            place=place,
            curvature=curvature,
        )
    if is_one:
        return tr(
            "At {place}, the curvature is {curvature}. Take it to stay so around there.",
            place=place,
            curvature=curvature,
        )
    return tr(
        "At {place}, the curvature in the steepest direction is {curvature}. Take it to stay so "
        "around there.",
        place=place,
        curvature=curvature,
    )


def sample(names: Sequence[str], values: Sequence[str], label: str) -> str:
    """What a neuron learns from: one feature or two, as formulas; made-up ones have no name."""
    if len(values) == 1:
        if not names:
            return tr("The sample: {value}, with the label {label}.", value=values[0], label=label)
        return tr(
            "The sample: {name} {value}, with the label {label}.",
            name=names[0],
            value=values[0],
            label=label,
        )
    return tr(
        "The sample: {first} {value}, {second} {other}, with the label {label}.",
        first=names[0],
        value=values[0],
        second=names[1],
        other=values[1],
        label=label,
    )


def neuron(samples: int, name: str) -> str:
    """What a neuron's curvature is of."""
    return counted(
        samples,
        "The cost is that of a sigmoid neuron with one input, {name}, over {count} sample.",
        "The cost is that of a sigmoid neuron with one input, {name}, over {count} samples.",
        name=name,
        count=grouped(samples),
    )


def sigma_of_negative(formula: str) -> str:
    """How a table of σ is read below 0."""
    return tr("For z below 0 take {formula}.", formula=formula)


def curve(function: str, start: str) -> str:
    """What a figure shows, for who cannot see it."""
    return tr("The curve of {function}, with {start} marked.", function=function, start=start)


def contours(function: str, start: str) -> str:
    """The same of two variables."""
    return tr("Contour lines of {function}, with {start} marked.", function=function, start=start)


def sigmoid(place: str) -> str:
    """The same of a neuron."""
    return tr("The sigmoid, with {place} marked.", place=place)


def key_number(place: int) -> str:
    """1. in front of an answer."""
    return tr("{number}. ", number=place)


def key_mistake(row: str, slip: Slip | Mistake) -> str:
    """The answer to a table with a mistake; the right numbers follow."""
    return tr("row {row}: {mistake}. Right:", row=row, mistake=MISTAKES[slip])


# --- Why there is no sheet

ENDING = "The sheets’ ending"
# What these are called on the command line.
OPTIONS = {
    Fault.STUDENTS: "--students",
    Fault.SEED: "--seed",
    Fault.STEPS: "--rows",
    Fault.TASKS: "--tasks",
    Fault.METHOD: "--method",
    Fault.NUMBERS: "--tasks",
}
_REFUSALS = {
    Fault.STUDENTS: "{name}: “{given}” will not do. Give a whole number from 1 to {most}.",
    Fault.SEED: "{name}: “{given}” will not do. Give a whole number from 0 to {most}.",
    Fault.STEPS: "{name}: “{given}” will not do. Give a whole number from {least} to {most}.",
    Fault.TASKS: "{name}: “{given}” will not do. Give one or more of {tasks}, each once.",
    Fault.METHOD: "{name}: exercise sheets are of gradient-descent, not of {given}. Choose that.",
}
_NAMES = {
    Fault.STUDENTS: "Students",
    Fault.SEED: "Seed",
    Fault.STEPS: "Steps in a table",
    Fault.TASKS: "Tasks",
    Fault.METHOD: "Method",
    Fault.NUMBERS: "Tasks",
}
_LIMITS: dict[Fault, tuple[int, int]] = {
    Fault.STUDENTS: (1, MOST_STUDENTS),
    Fault.SEED: (0, MOST_SEED),
    Fault.STEPS: (FEWEST_STEPS, MOST_STEPS),
}


def refusal(no: SheetRefusal, name: str = "", *, is_typed: bool = False) -> str:
    """Why there are no sheets, and what would do. `name` is what the input is called here;
    `is_typed` where a task is told by the name that the command line knows.
    """
    called = name or _NAMES[no.fault]
    if no.fault is Fault.NUMBERS:
        return _too_few(no, called, no.kind if is_typed or no.kind is None else TASKS[no.kind])
    least, most = _LIMITS.get(no.fault, (0, 0))
    tasks = ", ".join(Kind)
    values = {
        "name": called,
        "given": no.value,
        "least": least,
        "most": grouped(most),
        "tasks": tasks,
    }
    return fill(_REFUSALS[no.fault], **values)


def _too_few(no: SheetRefusal, called: str, task: str | None) -> str:
    if no.kind is Kind.REGIME and not no.found:
        return tr(
            "{name}: {task} needs a place where the curvature is above 0, and there is none here. "
            "Leave that task out, or choose another problem.",
            name=called,
            task=task,
        )
    if no.found:
        return counted(
            no.found,
            "{name}: for {task}, there are numbers workable by hand for {count} student only. "
            "Ask for so many, or choose another problem or learning rate.",
            "{name}: for {task}, there are numbers workable by hand for {count} students only. "
            "Ask for so many, or choose another problem or learning rate.",
            name=called,
            task=task,
            count=no.found,
        )
    return tr(
        "{name}: for {task}, no numbers workable by hand were found. Leave that task out, or "
        "choose another problem or learning rate.",
        name=called,
        task=task,
    )


constants(__name__, leave=("OPTIONS",))
