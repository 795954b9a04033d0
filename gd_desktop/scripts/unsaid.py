"""Why a run has no line for a terminal. Apart from `trace_line`: names of actions need no more."""

from enum import StrEnum


class Unsaid(StrEnum):
    """Why there is no line."""

    RATE_CHANGED = "rate changed"  # on the way: a line has one learning rate
    OWN_DATA = "own data"  # rows that are in no file
    NAMES = "names"  # of columns or classes, that a line would not be read with
