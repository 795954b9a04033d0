"""What the rates' instruments are called and say: cobweb, rate finder, map of rates and starts."""

from gd_desktop.core.basins import FLAT, OTHER
from gd_desktop.core.diagnosis import Regime, regime_of
from gd_desktop.core.problem import Extremum
from gd_desktop.core.rate_finder import Finding, NoSweep, Trial
from gd_desktop.core.rate_map import AWAY, NOT_YET
from gd_desktop.core.step_map import NoMap
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, plain, short

# Where there is little room.
SHORT = {"finder": "Rates"}
COBWEB = Label("Cobweb", "Each step as a staircase between the curve x − ηf′(x) and the diagonal.")
FINDER = Label(
    "Rate finder", "How many steps each learning rate needs, and which needs the fewest."
)
MAP = Label("Map", "Learning rates and starts at once: how many steps, and where each walk ends.")

# --- cobweb

NEXT_X, THIS_X = "next x", "x"
DIAGONAL = "next x = x"
COBWEB_TIP = (
    "The curve says where a step leads from each x; where it meets the diagonal, a step leads "
    "nowhere else. Click to start there, or drag the ball. Drag to pan, wheel to zoom."
)
_NO_COBWEB = {
    NoMap.DIMENSION: "The cobweb is for one variable: of more, the next point is not a curve.",
    NoMap.SEARCH: "No cobweb here: a search tries its points in their order, and takes no steps.",
}
_REMEMBERS = (
    "No cobweb here: {method} remembers. Where it goes next depends on more than x, so there is "
    "no curve that says where each x leads."
)
_STAIRS = {
    Regime.MONOTONE: "the stairs come down to it from one side",
    Regime.ONE_STEP: "the curve is level there, and one step lands on it",
    Regime.ALTERNATING: "the stairs wind around it, nearer each time",
    Regime.CYCLE: "the stairs go round in a square, for ever",
    Regime.DIVERGING: "steeper than the diagonal, so the stairs wind away from it",
}


def no_cobweb(why: NoMap, method: str) -> str:
    """Why there is no cobweb; `method` as in a sentence."""
    return _NO_COBWEB.get(why) or _REMEMBERS.format(method=method)


def factor_tag(factor: float) -> str:
    """factor 0.8: the curve's slope at a minimum."""
    return f"factor {short(factor, 3)}"


def cobweb_caption(
    minimum: Extremum | None, factor: float | None, rate: str, is_newton: bool
) -> str:
    """What the curve's slope at a minimum does to the stairs; `rate` is the letter."""
    if minimum is None:
        return "The stairs have no minimum to lead to here."
    place = f"At the minimum x {_about(minimum.x[0])}"
    if factor is None:
        return f"{place} the slope of f jumps or does not grow: the curve has no factor there."
    if is_newton:
        return f"{place} the curve is level: each step squares the distance, roughly."
    stairs = _STAIRS[regime_of(factor)]
    return f"{place} the curve’s slope is 1 − {rate}L = {short(factor, 3)}: {stairs}."


# --- what finder and map have in common

CANCEL = Label("Cancel", "Stop computing; what is there stays. (Esc)")
_NO_SWEEP = {
    NoSweep.SAMPLES: (
        "This is for functions: a neuron learns from many samples, so each walk takes long, and "
        "seldom comes to a slope of almost 0."
    ),
    NoSweep.RATE: "This method takes no learning rate: there is none to choose.",
}


def no_sweep(why: NoSweep) -> str:
    """Why there is neither a finder nor a map."""
    return _NO_SWEEP[why]


def steps_text(count: int) -> str:
    """1 step, 41 steps."""
    return f"{grouped(count)} step{'' if count == 1 else 's'}"


# --- rate finder

FINDER_PLOT = "Steps for each learning rate"
FINDER_TIP = (
    "How many steps each learning rate needs to come to the tolerance; L is the curvature at the "
    "start. Click or drag to use a learning rate; Left and Right go to the next one."
)
STEPS_AXIS = "steps"
RATE_AXIS = "learning rate {rate}"
USE_IT = Label("Use it", "Walk with the best learning rate.")
DIVERGES = "diverges"
SEARCHING = "Trying learning rates …"


def not_in(most: int) -> str:
    """not in 1000 steps."""
    return f"not in {steps_text(most)}"


def trial_text(trial: Trial, most: int) -> str:
    """What one learning rate comes to: 41 steps, diverges, not in 1000 steps."""
    if trial.diverged:
        return DIVERGES
    return steps_text(trial.steps) if trial.arrived else not_in(most)


def rate_text(rate: float, letter: str) -> str:
    """η = 0.13."""
    return f"{letter} = {short(rate, 4)}"


def trial_line(trial: Trial, most: int, letter: str) -> str:
    """η = 0.13: 41 steps."""
    return f"{rate_text(trial.rate, letter)}: {trial_text(trial, most)}"


def beyond(text: str, is_left: bool) -> str:
    """What lies outside of the picture, with a sign that points there."""
    return f"◂ {text}" if is_left else f"{text} ▸"


def best_text(finding: Finding, in_force: Trial | None, most: int, letter: str) -> str:
    """Which learning rate is the best, and what the one in force does."""
    best = finding.best_trial
    if best is None:
        told = f"None of {len(finding.rates)} learning rates arrives in {steps_text(most)}"
        if finding.diverged.all():
            return f"{told}: all diverge."
        return f"{told}; some diverge." if finding.diverged.any() else f"{told}."
    if best.steps == 0:
        return "The start is level already: with any learning rate no step is needed."
    name = rate_text(best.rate, letter)
    if best.rate == finding.favourite:
        name = f"{name} = 1/L"
    if best.steps == 1:
        told = f"Best here: {name}, 1 step: it lands on the minimum at once"
    else:
        told = f"Best of {len(finding.rates)}: {name}, {steps_text(best.steps)}"
    if in_force is None:
        return f"{told}."
    if in_force.rate == best.rate:
        return f"{told}. It is the one in force."
    if in_force.arrived:
        return f"{told}; the one in force takes {grouped(in_force.steps)}."
    does = DIVERGES if in_force.diverged else f"does not arrive in {grouped(most)}"
    return f"{told}; the one in force {does}."


# --- map

MAP_PLOT = "Map of learning rates and starts"
MAP_HINT = "Click a place to load that walk, or use arrow keys and Enter."
_HELD = "Held: {held} = {value}."
CANCELLED = "Cancelled: the map is as far as it came. Moving it begins anew."
BY_STEPS = Label("Steps", "Colour each walk by the steps that it needs.")
BY_END = Label("Ends", "Colour each walk by where it ends: each minimum has a colour and a letter.")
_PLANE_TIP = "{across} from left to right, {up} upwards; the rest as it is in force."
_FATES = {FLAT: "flat, no minimum", OTHER: "another minimum", AWAY: DIVERGES}


def plane_label(across: str, up: str) -> Label:
    """η×x: what a map can be drawn over."""
    return Label(f"{across}×{up}", _PLANE_TIP.format(across=across, up=up))


def held_text(name: str, value: float) -> str:
    """Held: start y = 0. What a map is not drawn over."""
    return _HELD.format(held=name, value=short(value, 4))


def start_axis(name: str) -> str:
    """start x."""
    return f"start {name}"


def letter(number: int) -> str:
    """A, B, C: a minimum's name in the map."""
    return chr(ord("A") + number)


def low_text(number: int, minimum: Extremum) -> str:
    """A  x = 2.25, or A  (3, 2)."""
    if len(minimum.x) == 1:
        return f"{letter(number)}: x {_about(minimum.x[0])}"
    return f"{letter(number)}: ({', '.join(short(value, 3) for value in minimum.x)})"


def fate_text(fate: int, most: int) -> str:
    """What has come of walks that reached none of the minima with letters."""
    return not_in(most) if fate == NOT_YET else _FATES[fate]


def cell_text(
    names: tuple[str, str],
    values: tuple[float, float],
    steps: int,
    fate: int,
    most: int,
    with_letter: bool,
) -> str:
    """η = 0.62, start x = 3.4: 12 steps, or 12 steps to A."""
    place = ", ".join(f"{name} = {plain(value)}" for name, value in zip(names, values, strict=True))
    if fate in (AWAY, NOT_YET):
        return f"{place}: {fate_text(fate, most)}"
    told = f"{place}: {steps_text(steps)}"
    if fate < 0:
        return f"{told}, {fate_text(fate, most)}"
    return f"{told} to {letter(fate)}" if with_letter else told


def limit_tag(times: int, of: int | None) -> str:
    """1/L, or 1/L at A where there are several minima."""
    return f"{times}/L" if of is None else f"{times}/L at {letter(of)}"


def _about(value: float) -> str:
    """= 2.25, or ≈ −1.306 where four digits are not all of it."""
    text = short(value, 4)
    return f"{'=' if plain(float(f'{value:.12g}')) == text else '≈'} {text}"
