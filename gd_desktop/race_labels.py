"""What races are called and say."""

from collections.abc import Mapping, Sequence
from typing import Any

from gd_desktop import method_labels
from gd_desktop.core.diagnosis import Ending, Outcome
from gd_desktop.core.lanes import (
    BATCH,
    METHOD,
    MOST_LANES,
    RATE,
    SEED,
    START,
    LaneRefusal,
    Objection,
    Traits,
    traits,
)
from gd_desktop.core.race import Measure
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, plain, short

RACE = Label("Race", "The pinned runs side by side, in step.")
PIN = Label("Pin this run", "Keep the present settings as a lane of the race, six at the most.")
PIN_SHORT = "Pin"
BACK = Label("Back to one run", "Leave the race as it stands; it can be gone on with.")
BACK_SHORT = "One run"
CLEAR = Label("Remove all", "Take all lanes out. Undo brings them back.")
CLEAR_SHORT = "Clear"
THIS_RUN_TIP = (
    "The method, rate, start (also with X and 0) and batch size on the left are this run’s alone; "
    "the lanes keep theirs."
)
READY_MADE = Label(
    "Ready-made",
    "A whole race made of the present settings, in the place of the lanes there are. Undo brings "
    "those back.",
)
METHODS = Label("Six methods", "Every method that takes a learning rate, at the present one.")
RATES = Label(
    "Five rates", "A quarter of the present learning rate, half, all, twice and four times of it."
)
STARTS = Label(
    "Five starts", "Starts drawn from the picture’s range, with seeds from the present one on."
)
BATCHES = Label("Batch sizes", "All samples, 256, 32, 8 and 1, of those that fit.")

FIELDS = {"methods": METHODS, "rates": RATES, "starts": STARTS, "batches": BATCHES}

PATHS, COSTS, RANKING = "Paths", "Costs", "Ranking"
PATHS_TIP = (
    "Click to start all lanes there, drag the ring, or use the arrow keys. Drag to pan, wheel to "
    "zoom; F: whole picture."
)
STEPS_AXIS, EVALUATIONS_AXIS = "step", "evaluations"
BY_EVALUATIONS = Label(
    "evaluations",
    "Count the work and not the steps: the cost and gradient of all samples at one place are one "
    "evaluation. A batch of 32 of 320 counts 0.1; Newton–Raphson’s second derivatives count one "
    "more for each parameter.",
)
LOG = "log"
NO_LOG = "A cost below 0 has no logarithm."
TIMELINE = Label("Timeline of the race", "Any step of the race: drag, or use the arrow keys.")
RANK_BY = "rank by"
MEASURES = {
    Measure.STEPS: Label("steps", "Those that have converged first, by their steps; then by cost."),
    Measure.EVALUATIONS: Label(
        "work", "Those that have converged first, by their evaluations; then by cost."
    ),
    Measure.COST: Label("cost", "By the cost where each stands."),
}
HEADERS = ("#", "lane", "what it is", "state", "steps", "evaluations", "cost", "")
SORTED_SIGN = " ▾"
TABLE_TIP = "Click or Enter: take its settings over. Del: remove it."
REMOVE_TIP = "Remove lane {number}"
REMOVE_SIGN = "✕"
EMPTY_TITLE = "Nobody is racing yet."
EMPTY_TEXT = (
    "A lane is a run with its own method, learning rate, start or batch size. Set one on the left "
    "and pin it, change something and pin that too, up to six; or take a ready-made race. Then "
    "Step or Run moves all of them at once."
)

_DIGITS = 4
_MOST_COORDINATES = 3
_FIRM = "\u00a0"  # a space at which no line ends
_SYMBOLS = {"momentum": "β", "decay": "ρ", "beta1": "β₁", "beta2": "β₂", "epsilon": "ε"}
_SPANS = {"low": "from {value}", "high": "to {value}", "points": "{value} points"}


def trait(name: str, value: Any, rate_letter: str) -> str:
    """Adam, η = 0.1, from (3, 2), batch 32: one thing that tells a lane."""
    if name == METHOD:
        text = method_labels.METHODS[value].name
    elif name == RATE:
        text = f"{rate_letter} = {plain(value)}"
    elif name == START:
        text = f"from {_place(value)}"
    elif name == BATCH:
        text = "all samples" if value == ALL else f"batch {grouped(value)}"
    elif name == SEED:
        text = f"seed {value}"
    elif name in _SYMBOLS:
        text = f"{_SYMBOLS[name]} = {plain(value)}"
    else:
        text = _SPANS[name].format(value=plain(value))
    return text.replace(" ", _FIRM)


def _place(start: Sequence[float]) -> str:
    if len(start) == 1:
        return short(start[0], _DIGITS)
    if not any(start):
        return "zeros"
    told = ", ".join(short(value, _DIGITS) for value in start[:_MOST_COORDINATES])
    return f"({told}{', …' if len(start) > _MOST_COORDINATES else ''})"


def told(found: Mapping[str, Any], rate_letter: str) -> list[str]:
    """What tells a lane, one text each."""
    return [trait(name, value, rate_letter) for name, value in found.items()]


def lane_name(own: Traits, setup: Setup, rate_letter: str) -> list[str]:
    """What a lane is called: what it differs in, or its method where it differs in nothing."""
    return told(own or {METHOD: setup.method}, rate_letter)


def lane_title(own: Traits, setup: Setup, rate_letter: str) -> str:
    """Adam · η = 0.1: a lane's name as one text."""
    return " · ".join(lane_name(own, setup, rate_letter))


def common(found: Traits, rate_letter: str) -> str:
    """all: Adam, from (3, 2): what the lanes have in common; empty where that is nothing."""
    return f"all: {', '.join(told(found, rate_letter))}" if found else ""


def this_run(setup: Setup, rate_letter: str) -> str:
    """What pinning would keep."""
    found = traits(setup)
    kept = {name: found[name] for name in (METHOD, RATE, START, BATCH) if name in found}
    return ", ".join(told(kept, rate_letter))


def to_pin(setup: Setup, rate_letter: str) -> str:
    """Beside the button that pins."""
    return f"this run: {this_run(setup, rate_letter)}"


def state(ending: Ending | None, step: int, limit: int) -> str:
    """converged at 74: what a lane has come to."""
    if ending is None:
        return f"at its limit, {grouped(step)}" if step >= limit else f"step {grouped(step)}"
    at = grouped(ending.step)
    return {
        Outcome.CONVERGED: f"converged at {at}",
        Outcome.DIVERGED: f"diverged at {at}",
        Outcome.CYCLING: f"cycling at {at}",
    }.get(ending.outcome, f"searched in {at}")


def count(steps: int) -> str:
    """A number of steps."""
    return grouped(steps)


def work(evaluations: float) -> str:
    """31, 12.4: a number of evaluations."""
    return grouped(round(evaluations)) if evaluations >= 1000 else short(evaluations, _DIGITS)


def cost(value: float) -> str:
    """A cost in the ranking."""
    return short(value, 3)


def rank(number: int, ending: Ending | None) -> str:
    """A place; none for who has left."""
    has_left = ending is not None and ending.outcome is Outcome.DIVERGED
    return "–" if has_left else str(number)


def pinned(place: int, title: str, is_shown: bool) -> str:
    """A run has become a lane."""
    return f"Pinned as lane {place + 1}: {title}.{'' if is_shown else ' Shift+P shows the race.'}"


def refusal(no: LaneRefusal) -> str:
    """Why a run does not become a lane."""
    if no.objection is Objection.FULL:
        return f"The race has {MOST_LANES} lanes, which is all there are. Remove one to make room."
    assert no.twin is not None
    return (
        f"Lane {no.twin + 1} walks just so already. Change the method, the rate, the start or the "
        "batch, and pin that."
    )


def one_start_refusal(no: LaneRefusal) -> str:
    """Why the lanes cannot have one start."""
    assert no.twin is not None
    return (
        f"Lanes {no.twin + 1} and {no.place + 1} differ in their starts alone: from one start they "
        "would be one."
    )


def left_behind(setups: Sequence[Setup], rate_letter: str) -> str:
    """Some lanes did not fit what was chosen."""
    names = "; ".join(this_run(setup, rate_letter) for setup in setups)
    lanes = "A lane was" if len(setups) == 1 else f"{len(setups)} lanes were"
    return f"{lanes} dropped, which cannot descend this or would equal another: {names}."


def taken_over(place: int, title: str) -> str:
    """A lane's settings are in force."""
    return f"The settings of lane {place + 1} are in force: {title}. Undo brings yours back."


def step(number: int) -> tuple[str, ...]:
    """step 30, and what stands beside the timeline where that is too long."""
    return f"step {grouped(number)}", grouped(number)


def held_note(name: str, number: int) -> str:
    """Where the parameters are held that are not drawn: at those of the first lane."""
    return f"{name} held as in lane 1, step {grouped(number)}"


def paths_summary(number: int, lanes: int) -> str:
    """The paths in words, for a screen reader."""
    return f"{lanes} lane{'' if lanes == 1 else 's'} at step {grouped(number)}"


def finished(lane: int | None, title: str, step: int) -> str:
    """A race is over; `lane` has converged first, None: no one has."""
    if lane is None:
        return "The race is over: no lane has converged."
    return f"The race is over. First: lane {lane + 1}, {title}, at step {grouped(step)}."
