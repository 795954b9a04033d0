"""What the rate finder says."""

from gd_desktop import sweep_labels
from gd_desktop.core.rate_finder import Finding, Trial
from gd_desktop.labels import Label
from gd_desktop.numerals import grouped, short
from gd_desktop.sweep_labels import not_in, steps_text
from gd_desktop.tongue import constants, isolated, tr

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
        return sweep_labels.DIVERGES
    if not trial.arrived:
        return not_in(most)
    told = steps_text(trial.steps)
    return tr(", ").join((told, sweep_labels.FLAT_GROUND)) if trial.flat else told


def rate_text(rate: float, letter: str) -> str:
    """η = 0.13."""
    return f"{letter} = {short(rate, 4)}"


def trial_line(trial: Trial, most: int, letter: str) -> str:
    """η = 0.13: 41 steps."""
    return f"{isolated(rate_text(trial.rate, letter))}: {trial_text(trial, most)}"


def beyond(text: str, is_left: bool) -> str:
    """What lies outside of the picture, with a sign that points there."""
    return f"◂ {text}" if is_left else f"{text} ▸"


def limit_tag(times: int) -> str:
    """1/L, 2/L."""
    return f"{times}/L"


def best_text(finding: Finding, in_force: Trial | None, most: int, letter: str) -> str:
    """Which learning rate is the best, and what the one in force does."""
    if finding.is_idle:
        return tr("The start is level already: with any learning rate no step is needed.")
    best = finding.best_trial
    if best is None:
        return _nothing_text(finding, most)
    name = rate_text(best.rate, letter)
    if best.rate == finding.favourite:
        name = f"{name} = 1/L"
    if best.steps == 1:
        told = tr("Best here: {rate}, 1 step: it lands on the minimum at once", rate=name)
    else:
        told = tr(
            "Best of {number}: {rate}, {steps}",
            number=len(finding.rates),
            rate=name,
            steps=steps_text(best.steps),
        )
    if in_force is None:
        return tr("{best}.", best=told)
    if in_force.rate == best.rate:
        return tr("{best}. It is the one in force.", best=told)
    return _compared(told, in_force, most)


def _nothing_text(finding: Finding, most: int) -> str:
    """None of 200 learning rates arrives in 1000 steps: why there is no best one."""
    number, steps = len(finding.rates), steps_text(most)
    if finding.flat.any():
        return tr(
            "None of {number} learning rates reaches a minimum: each that arrives comes to level "
            "ground.",
            number=number,
        )
    if finding.diverged.all():
        return tr(
            "None of {number} learning rates arrives in {steps}: all diverge.",
            number=number,
            steps=steps,
        )
    if finding.diverged.any():
        return tr(
            "None of {number} learning rates arrives in {steps}; some diverge.",
            number=number,
            steps=steps,
        )
    return tr("None of {number} learning rates arrives in {steps}.", number=number, steps=steps)


def _compared(best: str, trial: Trial, most: int) -> str:
    """The best learning rate, and what the one in force does: takes 41, comes to level ground."""
    if trial.flat:
        return tr(
            "{best}; the one in force comes to level ground in {count}, no minimum.",
            best=best,
            count=grouped(trial.steps),
        )
    if trial.arrived:
        return tr("{best}; the one in force takes {count}.", best=best, count=grouped(trial.steps))
    if trial.diverged:
        return tr("{best}; the one in force diverges.", best=best)
    return tr(
        "{best}; the one in force does not arrive in {count}.", best=best, count=grouped(most)
    )


constants(__name__)
