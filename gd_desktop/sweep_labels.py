"""What the rate finder and the map both say."""

from gd_desktop.core.rate_finder import NoSweep
from gd_desktop.numerals import grouped
from gd_desktop.tongue import constants, counted

RATE_AXIS = "learning rate {rate}"
DIVERGES = "diverges"
FLAT_GROUND = "flat, no minimum"
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
    return counted(count, "{count} step", "{count} steps", count=grouped(count))


def not_in(most: int) -> str:
    """not in 1000 steps."""
    return counted(most, "not in {count} step", "not in {count} steps", count=grouped(most))


constants(__name__)
