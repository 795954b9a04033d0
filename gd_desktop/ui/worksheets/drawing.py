"""The numbers of the sheets, drawn in threads of their own: one student's at once, then all."""

from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.core.exercises.draw import draw
from gd_desktop.core.exercises.tasks import Sheet
from gd_desktop.core.exercises.wish import SheetRefusal, Wish
from gd_desktop.core.setup import Setup
from gd_desktop.ui.newest import Newest


class _Drawn(NamedTuple):
    """What came of a wish."""

    wish: Wish
    sheet: Sheet | None = None
    refusal: SheetRefusal | None = None


class Drawing(QObject):
    """Draws what is wished for; of wishes that come meanwhile, the last counts."""

    first = Signal(object)  # Sheet of one student, to look at
    whole = Signal(object)  # Sheet of all students
    refused = Signal(object)  # SheetRefusal
    failed = Signal(object)  # Failure
    progressed = Signal(float)

    def __init__(self, setup: Setup, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._setup = setup
        self._wish: Wish | None = None
        self._one, self._all = Newest(jobs, self), Newest(jobs.slow, self)
        self._one.found.connect(self._take_one)
        self._all.found.connect(self._take_all)
        self._all.progressed.connect(self.progressed)
        for newest in (self._one, self._all):
            newest.failed.connect(self.failed)

    def want(self, wish: Wish) -> None:
        """Draw, unless that is being done."""
        if wish == self._wish and self._all.is_busy:
            return
        self._wish = wish
        # Nobody waits for the numbers of a wish that is no more.
        self._all.cancel()
        self._one.want(partial(_drawn, self._setup, wish, replace(wish, students=1)))
        self._all.want(partial(_drawn, self._setup, wish, wish))

    def close(self) -> None:
        """Nothing is wanted any more."""
        self._wish = None
        self._one.cancel()
        self._all.cancel()

    @Slot(object)
    def _take_one(self, drawn: _Drawn) -> None:
        # A refusal is told once, with all students.
        if drawn.wish == self._wish and drawn.sheet is not None and self._all.is_busy:
            self.first.emit(drawn.sheet)

    @Slot(object)
    def _take_all(self, drawn: _Drawn) -> None:
        if drawn.wish != self._wish:
            return
        if drawn.sheet is None:
            self.refused.emit(drawn.refusal)
        else:
            self.whole.emit(drawn.sheet)


def _drawn(setup: Setup, wish: Wish, part: Wish, token: Token) -> _Drawn:
    """`part`: the wish of those that are drawn."""
    try:
        return _Drawn(wish, draw(setup, part, token.tell))
    except SheetRefusal as no:
        return _Drawn(wish, refusal=no)
