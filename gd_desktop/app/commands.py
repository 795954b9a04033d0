"""What the Engine is asked to do. A command goes to one run, or to several that are in step."""

from dataclasses import dataclass
from typing import NamedTuple

from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import TrailView

RunIds = tuple[int, ...]


class Start(NamedTuple):
    """Where a run begins, or is taken up: the trail that was walked and the row one stood on."""

    setup: Setup
    trail: TrailView | None = None
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class Command:
    """Something for the Engine to do with some runs, which were opened together."""

    run_ids: RunIds
    generation: int


@dataclass(frozen=True, slots=True)
class Open(Command):
    """Begin runs, or take them up, one a number. Those that had one of the numbers are let go."""

    starts: tuple[Start, ...]


@dataclass(frozen=True, slots=True)
class Amend(Command):
    """Change, in mid-run, what does not need a new run: rate, steps, tolerance."""

    setups: tuple[Setup, ...]


@dataclass(frozen=True, slots=True)
class Forward(Command):
    """Some steps forward, at once; `to_end`: a run that is over stays where it is."""

    count: int
    to_end: bool = False


@dataclass(frozen=True, slots=True)
class Back(Command):
    """Some steps back, from where the runs stand when this is read."""

    count: int


@dataclass(frozen=True, slots=True)
class Seek(Command):
    """Stand on another row."""

    step: int


@dataclass(frozen=True, slots=True)
class Run(Command):
    """Go on until all are over, at `pace` steps a second, or as fast as possible (None)."""

    pace: float | None


class Pause(Command):
    """Stop running."""

    __slots__ = ()


class Forget(Command):
    """Let the runs go."""

    __slots__ = ()


class Close(Command):
    """Stop running, and end the thread's event loop."""

    __slots__ = ()
