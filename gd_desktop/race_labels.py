"""What races are called and say."""

from collections.abc import Mapping, Sequence
from typing import Any

from gd_desktop import method_labels
from gd_desktop.core import lanes
from gd_desktop.core.diagnosis import Ending, Outcome
from gd_desktop.core.lanes import LaneRefusal, Objection, Traits, traits
from gd_desktop.core.race import Measure
from gd_desktop.core.setup import ALL, Setup
from gd_desktop.labels import Label
from gd_desktop.numerals import Style, fixed, grouped, plain, short, side_by_side
from gd_desktop.tongue import constants, counted, fill, tr

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
    if name == lanes.METHOD:
        text = method_labels.METHODS[value].name
    elif name == lanes.RATE:
        text = f"{rate_letter} = {plain(value)}"
    elif name == lanes.START:
        text = _start(value)
    elif name == lanes.BATCH:
        text = tr("all samples") if value == ALL else tr("batch {size}", size=grouped(value))
    elif name == lanes.SEED:
        text = tr("seed {seed}", seed=value)
    elif name in _SYMBOLS:
        text = f"{_SYMBOLS[name]} = {plain(value)}"
    else:
        text = fill(_SPANS[name], value=plain(value))
    return text.replace(" ", _FIRM)


def _start(start: Sequence[float]) -> str:
    if len(start) == 1:
        return tr("from {place}", place=short(start[0], _DIGITS))
    if not any(start):
        return tr("from zeros")
    parts = [short(value, _DIGITS) for value in start[:_MOST_COORDINATES]]
    if len(start) > _MOST_COORDINATES:
        parts.append("…")
    return tr("from {place}", place=f"({side_by_side(parts)})")


def told(found: Mapping[str, Any], rate_letter: str) -> list[str]:
    """What tells a lane, one text each."""
    return [trait(name, value, rate_letter) for name, value in found.items()]


def lane_name(own: Traits, setup: Setup, rate_letter: str) -> list[str]:
    """What a lane is called: what it differs in, or its method where it differs in nothing."""
    return told(own or {lanes.METHOD: setup.method}, rate_letter)


def lane_title(own: Traits, setup: Setup, rate_letter: str) -> str:
    """Adam · η = 0.1: a lane's name as one text."""
    return " · ".join(lane_name(own, setup, rate_letter))


def common(found: Traits, rate_letter: str) -> str:
    """all: Adam, from (3, 2): what the lanes have in common; empty where that is nothing."""
    return tr("all: {traits}", traits=tr(", ").join(told(found, rate_letter))) if found else ""


def this_run(setup: Setup, rate_letter: str) -> str:
    """What pinning would keep."""
    found = traits(setup)
    shown = (lanes.METHOD, lanes.RATE, lanes.START, lanes.BATCH)
    kept = {name: found[name] for name in shown if name in found}
    return tr(", ").join(told(kept, rate_letter))


def to_pin(setup: Setup, rate_letter: str) -> str:
    """Beside the button that pins."""
    return tr("this run: {traits}", traits=this_run(setup, rate_letter))


def state(ending: Ending | None, step: int, limit: int) -> str:
    """converged at 74: what a lane has come to."""
    if ending is None:
        if step >= limit:
            return tr("at its limit, {step}", step=grouped(step))
        return tr("step {step}", step=grouped(step))
    at = grouped(ending.step)
    match ending.outcome:
        case Outcome.CONVERGED:
            return tr("converged at {step}", step=at)
        case Outcome.DIVERGED:
            return tr("diverged at {step}", step=at)
        case Outcome.CYCLING:
            return tr("cycling at {step}", step=at)
    return tr("searched in {step}", step=at)


def count(steps: int) -> str:
    """A number of steps."""
    return grouped(steps)


def work(evaluations: float) -> str:
    """31, 12.4: a number of evaluations."""
    return grouped(round(evaluations)) if evaluations >= 1000 else short(evaluations, _DIGITS)


def cost(value: float, style: Style = Style()) -> str:  # noqa: B008 -- it is frozen
    """A cost in the ranking: as results are written, but so that none above 0 reads as 0."""
    is_tiny = 0 < abs(value) < 10.0**-style.decimals
    return short(value, 3) if is_tiny else fixed(value, style)


def usual_row(style: Style) -> tuple[str, ...]:
    """The longest texts that are usual in a row, none where there is no usual length."""
    state = tr("converged at {step}", step="1000")
    longest = max(cost(1.23e-10, style), cost(-1000.0, style), key=len)
    return "1", "", "", state, "1000", "1000", longest, REMOVE_SIGN


def rank(number: int, ending: Ending | None) -> str:
    """A place; none for who has left."""
    has_left = ending is not None and ending.outcome is Outcome.DIVERGED
    return "–" if has_left else str(number)


def pinned(place: int, title: str, is_shown: bool) -> str:
    """A run has become a lane."""
    if is_shown:
        return tr("Pinned as lane {number}: {title}.", number=place + 1, title=title)
    return tr(
        "Pinned as lane {number}: {title}. Shift+P shows the race and leaves it.",
        number=place + 1,
        title=title,
    )


def refusal(no: LaneRefusal) -> str:
    """Why a run does not become a lane."""
    if no.objection is Objection.FULL:
        return tr(
            "The race has {most} lanes, which is all there are. Remove one to make room.",
            most=lanes.MOST_LANES,
        )
    assert no.twin is not None
    return tr(
        "Lane {number} walks just so already. Change the method, the rate, the start or the "
        "batch, and pin that.",
        number=no.twin + 1,
    )


def one_start_refusal(no: LaneRefusal) -> str:
    """Why the lanes cannot have one start."""
    assert no.twin is not None
    return tr(
        "Lanes {one} and {other} differ in their starts alone: from one start they would be one.",
        one=no.twin + 1,
        other=no.place + 1,
    )


def left_behind(setups: Sequence[Setup], rate_letter: str) -> str:
    """Some lanes did not fit what was chosen."""
    names = tr("; ").join(this_run(setup, rate_letter) for setup in setups)
    return counted(
        len(setups),
        "A lane was dropped, which cannot descend this or would equal another: {names}.",
        "{count} lanes were dropped, which cannot descend this or would equal another: {names}.",
        count=len(setups),
        names=names,
    )


def taken_over(place: int, title: str) -> str:
    """A lane's settings are in force."""
    return tr(
        "The settings of lane {number} are in force: {title}. Undo brings yours back.",
        number=place + 1,
        title=title,
    )


def step(number: int) -> tuple[str, ...]:
    """step 30, and what stands beside the timeline where that is too long."""
    return tr("step {step}", step=grouped(number)), grouped(number)


def held_note(name: str, number: int) -> str:
    """Where the parameters are held that are not drawn: at those of the first lane."""
    return tr("{name} held as in lane 1, step {step}", name=name, step=grouped(number))


def paths_summary(number: int, count: int) -> str:
    """The paths in words, for a screen reader."""
    return counted(
        count,
        "{count} lane at step {step}",
        "{count} lanes at step {step}",
        count=count,
        step=grouped(number),
    )


def finished(lane: int | None, title: str, step: int) -> str:
    """A race is over; `lane` has converged first, None: no one has."""
    if lane is None:
        return tr("The race is over: no lane has converged.")
    return tr(
        "The race is over. First: lane {number}, {title}, at step {step}.",
        number=lane + 1,
        title=title,
        step=grouped(step),
    )


def finished_level(level: Sequence[int], step: int) -> str:
    """A race is over; two lanes or more have converged first, at the same step."""
    *others, last = (str(lane + 1) for lane in level)
    return tr(
        "The race is over. First, all at step {step}: lanes {lanes}.",
        step=grouped(step),
        lanes=tr("{numbers} and {last}", numbers=tr(", ").join(others), last=last),
    )


constants(__name__, leave=("ALL",))
