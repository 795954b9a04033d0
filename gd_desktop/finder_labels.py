"""What the rate finder says."""

from gd_desktop.core.rate_finder import Finding, Trial
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, short
from gd_desktop.sweep_labels import DIVERGES, FLAT_GROUND, not_in, steps_text

FINDER_PLOT = "Steps for each learning rate"
FINDER_TIP = (
    "How many steps each learning rate needs to come to the tolerance; L is the curvature at the "
    "start. Click or drag to use a learning rate; Left and Right go to the next one."
)
STEPS_AXIS = "steps"
USE_IT = Label("Use it", "Walk with the best learning rate.")
SEARCHING = "Trying learning rates …"
FAILED = "The learning rates could not be compared."


def trial_text(trial: Trial, most: int) -> str:
    """What one learning rate comes to: 41 steps, diverges, not in 1000 steps."""
    if trial.diverged:
        return DIVERGES
    if not trial.arrived:
        return not_in(most)
    told = steps_text(trial.steps)
    return f"{told}, {FLAT_GROUND}" if trial.flat else told


def rate_text(rate: float, letter: str) -> str:
    """η = 0.13."""
    return f"{letter} = {short(rate, 4)}"


def trial_line(trial: Trial, most: int, letter: str) -> str:
    """η = 0.13: 41 steps."""
    return f"{rate_text(trial.rate, letter)}: {trial_text(trial, most)}"


def beyond(text: str, is_left: bool) -> str:
    """What lies outside of the picture, with a sign that points there."""
    return f"◂ {text}" if is_left else f"{text} ▸"


def limit_tag(times: int) -> str:
    """1/L, 2/L."""
    return f"{times}/L"


def best_text(finding: Finding, in_force: Trial | None, most: int, letter: str) -> str:
    """Which learning rate is the best, and what the one in force does."""
    if finding.is_idle:
        return "The start is level already: with any learning rate no step is needed."
    best = finding.best_trial
    if best is None:
        return _nothing_text(finding, most)
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
    return f"{told}; the one in force {_does(in_force, most)}."


def _nothing_text(finding: Finding, most: int) -> str:
    """None of 200 learning rates arrives in 1000 steps: why there is no best one."""
    none = f"None of {len(finding.rates)} learning rates"
    if finding.flat.any():
        return f"{none} reaches a minimum: each that arrives comes to level ground."
    told = f"{none} arrives in {steps_text(most)}"
    if finding.diverged.all():
        return f"{told}: all diverge."
    return f"{told}; some diverge." if finding.diverged.any() else f"{told}."


def _does(trial: Trial, most: int) -> str:
    """Takes 41, comes to level ground: what a learning rate does, in a sentence."""
    if trial.flat:
        return f"comes to level ground in {grouped(trial.steps)}, no minimum"
    if trial.arrived:
        return f"takes {grouped(trial.steps)}"
    return DIVERGES if trial.diverged else f"does not arrive in {grouped(most)}"
