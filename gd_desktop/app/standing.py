"""A run as it stands, from its Frame: what a lesson's numbers and conditions are read from."""

from gd_desktop.app.frame import Frame
from gd_desktop.core.figures import Standing


def standing_of(
    frame: Frame, sample: int = 0, lanes: int = 0, switches: frozenset[str] = frozenset()
) -> Standing:
    """The standing of a run that is alone.

    sample    of a neuron, the chosen one, from 0
    lanes     how many runs are pinned
    switches  of the names in SWITCHES, those that are on
    """
    return Standing(
        frame.setup,
        frame.problem,
        frame.row,
        frame.trail,
        frame.next_x,
        frame.verdict,
        frame.score,
        frame.per_epoch,
        sample,
        lanes,
        switches,
    )
