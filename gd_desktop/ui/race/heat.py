"""The lanes of a race as they stand: what every card of the race shows."""

from typing import NamedTuple

import numpy as np

from gd_desktop.app.frame import Frame
from gd_desktop.core.diagnosis import Ending, Outcome
from gd_desktop.core.lanes import Contrast, contrast
from gd_desktop.core.problem import Problem
from gd_desktop.core.race import Standing, arrival, evaluations
from gd_desktop.core.setup import Setup


class Heat(NamedTuple):
    """A frame a lane, in their order, one at least; and what follows from them."""

    frames: tuple[Frame, ...]
    contrast: Contrast
    standings: tuple[Standing, ...]
    arrivals: tuple[
        int | None, ...
    ]  # the first row of each that has converged, also past the cursor
    has_logarithms: bool  # whether all costs so far lie above something known

    @property
    def setups(self) -> tuple[Setup, ...]:
        """What each lane is."""
        return tuple(frame.setup for frame in self.frames)

    @property
    def problem(self) -> Problem:
        """What all of them descend."""
        return self.frames[0].problem

    @property
    def is_neuron(self) -> bool:
        """Whether it is made of samples."""
        return self.frames[0].score is not None

    @property
    def step(self) -> int:
        """The row that the foremost stands on."""
        return max(frame.cursor for frame in self.frames)

    @property
    def length(self) -> int:
        """The number of the last row of the longest lane."""
        return max(frame.trail.length for frame in self.frames) - 1

    @property
    def is_over(self) -> bool:
        """Whether no lane goes on."""
        return all(frame.is_over for frame in self.frames)

    def is_same_race(self, other: "Heat | None") -> bool:
        """Whether this is `other` some steps on or back: the same lanes, from the same starts."""
        return other is not None and [_origin(f) for f in self.frames] == [
            _origin(f) for f in other.frames
        ]


def heat(frames: tuple[Frame, ...], before: Heat | None) -> Heat:
    """The lanes as they stand; `before` is how they stood."""
    setups = tuple(frame.setup for frame in frames)
    is_same = before is not None and before.setups == setups
    told = before.contrast if before is not None and is_same else contrast(setups)
    if before is not None and is_same:
        arrivals = tuple(map(_arrival, frames, before.frames, before.arrivals))
    else:
        arrivals = tuple(map(_arrival, frames))
    standings = tuple(map(_standing, frames, arrivals))
    found = Heat(frames, told, standings, arrivals, has_logarithms=True)
    if found.problem.lower_bound is None:
        known = before if found.is_same_race(before) else None
        found = found._replace(has_logarithms=not _is_below_0(found, known))
    return found


def _is_below_0(heat: Heat, before: Heat | None) -> bool:
    """Whether a lane has a cost below 0: one is enough, also between two frames, and if one goes
    back to before it. Looked for beyond what had been walked `before`.
    """
    if before is None:
        firsts = [0] * len(heat.frames)
    elif not before.has_logarithms:
        return True
    else:
        firsts = [frame.trail.length for frame in before.frames]
    return any(
        bool((frame.trail.costs(slice(first, None)) < 0).any())
        for frame, first in zip(heat.frames, firsts, strict=True)
    )


def _origin(frame: Frame) -> tuple[object, ...]:
    first = frame.trail.nearest_carry(0)
    return frame.problem, tuple(first.x.tolist())


def _arrival(frame: Frame, before: Frame | None = None, known: int | None = None) -> int | None:
    """The first row of a lane that has converged; looked for beyond what it had walked before."""
    if known is not None:
        return known
    first = before.trail.length if before is not None else 0
    return arrival(frame.setup, frame.trail, first, frame.per_epoch)


def _standing(frame: Frame, arrived: int | None) -> Standing:
    ending = frame.ending
    has_left = ending is not None and ending.outcome is Outcome.DIVERGED
    if arrived is not None and arrived <= frame.cursor and not has_left:
        ending = Ending(arrived, Outcome.CONVERGED)
    step = ending.step if ending is not None else frame.cursor
    done = evaluations(frame.setup, frame.problem, np.array([step])).item()
    cost = frame.score.cost if frame.score is not None else frame.row.cost
    return Standing(step, ending, done, cost)
