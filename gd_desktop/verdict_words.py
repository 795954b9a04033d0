"""What is said of every walk alike: before it begins, where it has arrived, got stuck or gone."""

from gd_desktop.core.diagnosis import Verdict
from gd_desktop.core.trail import Row
from gd_desktop.numerals import grouped, short
from gd_desktop.tongue import tr
from gd_desktop.words import Message


def converged_title(what: Verdict, row: Row) -> str:
    """With the step where it has just happened."""
    if what.has_just_converged:
        return tr("Converged at step {step}.", step=grouped(row.step))
    return tr("Converged.")


def stalled(row: Row) -> str:
    """The slope is nearly 0 where the cost is not low."""
    return tr(
        "The slope is only {slope}, yet the cost is not low: flat does not mean done.",
        slope=short(row.norm, 2),
    )


def ready(start: str) -> Message:
    """Before the first step; `start` is where."""
    return Message(tr("Ready."), tr("The walk begins at {start}. Step or run.", start=start))


def too_far(row: Row, is_finite: bool, remedy: str) -> str:
    """How a walk has diverged, and what would do."""
    step = grouped(row.step)
    if is_finite:
        return tr(
            "At step {step} the cost is over a million times where it began. {remedy}",
            step=step,
            remedy=remedy,
        )
    return tr(
        "At step {step} the numbers are too large to compute with. {remedy}",
        step=step,
        remedy=remedy,
    )
