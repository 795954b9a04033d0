"""Some descents that are walked in step."""

from collections.abc import Sequence

from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import OVER, Ending, Outcome

_GOING_ON: frozenset[Outcome] = frozenset()


class Pack:
    """One descent, or several that take their steps together.

    The pack's step is that of the foremost. A descent is over at the first row where it would end
    by itself: converged, diverged, cycling, through with its search, or at its step limit. There it
    stands while the others go on; every other one stands at the pack's step.
    """

    def __init__(self, descents: Sequence[Descent]) -> None:
        """`descents`: one at least."""
        self.descents = tuple(descents)
        # Whether and how each is over where it stands; found when it is asked for.
        self._endings: dict[int, Ending | None] = {}

    @property
    def step(self) -> int:
        """The number of the row that the foremost stands on."""
        return max(self.cursors)

    @property
    def cursors(self) -> tuple[int, ...]:
        """The number of the row that each stands on."""
        return tuple(descent.cursor for descent in self.descents)

    @property
    def is_over(self) -> bool:
        """Whether all are over."""
        return all(self._is_over(place) for place in range(len(self.descents)))

    def endings(self) -> tuple[Ending | None, ...]:
        """How each is over where it stands; None: it can go on, or its step limit is why not."""
        return tuple(self._ending(place) for place in range(len(self.descents)))

    def seek(self, step: int) -> None:
        """Stand on row `step`, each on its nearest one that exists. Nothing is computed."""
        self._endings.clear()
        for descent in self.descents:
            descent.seek(step)

    def stand(self, cursors: Sequence[int]) -> None:
        """Stand where they have stood, each on a row of its own. Nothing is computed."""
        self._endings.clear()
        for descent, cursor in zip(self.descents, cursors, strict=True):
            descent.seek(cursor)

    def refresh(self) -> None:
        """Their Setups have been amended: what was over may go on, and the other way round."""
        self._endings.clear()

    def advance(self, target: int, most: int, to_end: bool) -> bool:
        """Bring each at most `most` ≥ 1 steps nearer to row `target`; whether all that can are
        there.

        With `to_end`, one that is over stays; else only a number that is not finite, or the end of
        a search, keeps one from going on.
        """
        arrived = True
        for place, descent in enumerate(self.descents):
            if to_end and self._is_over(place):
                continue
            goal = min(target, descent.setup.steps) if to_end else target
            if descent.cursor < goal:
                end = min(goal, descent.cursor + most)
                can_go_on = self._bring(place, end, OVER if to_end else _GOING_ON)
                arrived = arrived and (descent.cursor >= goal or not can_go_on)
        return arrived

    def _bring(self, place: int, end: int, until: frozenset[Outcome]) -> bool:
        """Walk one up to row `end`; whether it can go on from where it then stands."""
        descent, ending = self.descents[place], None
        # Rows that are there and rows that are computed come in separate calls.
        while descent.cursor < end and ending is None:
            ending = descent.forward(end - descent.cursor, until)
        if until is OVER:
            self._endings[place] = ending
        else:
            self._endings.pop(place, None)
        return ending is None

    def _ending(self, place: int) -> Ending | None:
        if place not in self._endings:
            self._endings[place] = self.descents[place].ending()
        return self._endings[place]

    def _is_over(self, place: int) -> bool:
        descent = self.descents[place]
        return descent.cursor >= descent.setup.steps or self._ending(place) is not None
