"""Which file the person's experiment belongs to, and whether it differs from what is kept there."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.player import Player
from gd_desktop.app.session import Moment, Session
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import TrailView
from gd_desktop.io.stamp import Stamp, stamp_of

_MOST_WAYS = 50  # openings that undo is followed through


@dataclass(eq=False, slots=True)
class _Paper:
    """What an experiment is written on: each that was opened or begun has one of its own.

    path    its file; None: it has none yet
    kept    the state that is in the file, or that an untitled one began with; None: nowhere
    backup  a file that is of no use any more once this is saved
    stamp   that of its file when this was opened or saved
    """

    path: Path | None
    kept: Moment | None
    backup: Path | None = None
    stamp: Stamp | None = None


class _Mark(NamedTuple):
    """Tells a moment of the undo list from all others without keeping its trail."""

    setup: Setup
    length: int

    def is_of(self, moment: Moment) -> bool:
        # The oldest trails of the undo list are let go of.
        return moment.setup is self.setup and (
            moment.trail is None or moment.trail.length == self.length
        )


@dataclass(eq=False, slots=True)
class _Way:
    """From one paper to the next: where undo left the later one, and redo comes back to it."""

    before: _Paper
    after: _Paper
    left: _Mark
    entered: _Mark | None = None


class Document(QObject):
    """Knows the file, and the state that was last opened or saved.

    Changes are those of the settings, the pins and the walked rows; where one stands in these, and
    how one looks at them, is none. Who undoes the opening of a file is back in the one before.
    """

    changed = Signal()  # another file, or it differs from it, or does no longer

    def __init__(self, session: Session, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._find_own: Callable[[], Moment] | None = None
        self._last = session.present
        self._paper = _Paper(None, self._last)
        self._ways: list[_Way] = []
        self._other: TrailView | None = None  # the last that was found to differ from what is kept
        self._told: tuple[Path | None, bool] = (None, False)
        session.history_changed.connect(self._follow)
        session.restored.connect(self._cross)
        player.frame.connect(self._follow)

    # --- what there is

    @property
    def path(self) -> Path | None:
        """The file; None: it has none yet."""
        return self._paper.path

    @property
    def own(self) -> Moment:
        """The person's own settings, history and pins, whatever a lesson shows."""
        return self._find_own() if self._find_own is not None else self._session.present

    def seek_own(self, find: Callable[[], Moment]) -> None:
        """Have somebody who knows of lessons find the person's own moment."""
        self._find_own = find

    @property
    def is_modified(self) -> bool:
        """Whether there is something that the file has not; without a file, something that one
        did not begin with.
        """
        kept, now = self._paper.kept, self.own
        if kept is None:
            return True
        if now.setup is not kept.setup:
            if now.setup != kept.setup:
                return True
            # Data can be large: it is compared once.
            kept = self._paper.kept = kept._replace(setup=now.setup)
        return now.pins != kept.pins or not self._is_walked_alike(now.trail, kept)

    @property
    def is_file_changed(self) -> bool:
        """Whether something else has been written into the file since this was opened or saved:
        by others, or here, of an experiment that undo has led back from.
        """
        stamp = stamp_of(self.path) if self.path is not None else None
        return stamp is not None and stamp != self._paper.stamp

    @property
    def has_work(self) -> bool:
        """Whether there are steps or pins that would be lost."""
        own = self.own
        return _length(own.trail) > 1 or bool(own.pins)

    # --- what becomes of it

    def open_moment(
        self,
        moment: Moment,
        path: Path | None = None,
        backup: Path | None = None,
        is_kept: bool = True,
        stamp: Stamp | None = None,
    ) -> None:
        """Have another experiment in the Session, as a change that can be undone.

        `is_kept`: it is what its file holds, or, without one, what is begun with.
        `stamp`: that of its file when it was read.
        """
        before, left = self._paper, _mark(self._session.present)
        self._paper = _Paper(path, None, backup, stamp)
        self._session.open_moment(moment)
        self._paper.kept = moment if is_kept else None
        self._ways = [*self._ways[1 - _MOST_WAYS :], _Way(before, self._paper, left)]
        self._follow()

    def note_saved(self, path: Path, moment: Moment) -> Path | None:
        """The person's own experiment is in a file now, as it was at a moment. Gives a backup that
        is of no use any more.
        """
        paper = self._paper
        backup, paper.backup = paper.backup, None
        self._void(path)
        paper.path, paper.kept, paper.stamp = path, moment, stamp_of(path)
        self._follow()
        return backup

    def note_overwritten(self, path: Path) -> None:
        """Something else has been written into a file, such as a page of a lesson: what was kept
        there is kept nowhere any more.
        """
        self._void(path)
        self._follow()

    def _void(self, path: Path) -> None:
        """No paper is kept in a file any more, those either that undo and redo lead to."""
        for paper in {self._paper, *(end for way in self._ways for end in (way.before, way.after))}:
            if paper.path == path:
                paper.kept = None

    def note_kept(self, backup: Path) -> Path | None:
        """What has no file yet is in a backup now. Gives the one before, if that was another."""
        before, self._paper.backup = self._paper.backup, backup
        return before if before != backup else None

    # --- following

    @Slot()
    def _follow(self) -> None:
        self._last = self._session.present
        now = self.path, self.is_modified
        if now != self._told:
            self._told = now
            self.changed.emit()

    @Slot(object)
    def _cross(self, moment: Moment) -> None:
        """Undo and redo lead from one paper to another. What was there before is in `_last`."""
        for way in self._ways:
            if self._paper is way.after and way.left.is_of(moment):
                way.entered, self._paper = _mark(self._last), way.before
                return
            is_back = way.entered is not None and way.entered.is_of(moment)
            if self._paper is way.before and is_back:
                way.left, self._paper = _mark(self._last), way.after
                return

    def _is_walked_alike(self, trail: TrailView | None, kept: Moment) -> bool:
        """Whether the rows are the kept ones; the settings are. They are looked at once only:
        each frame asks.
        """
        if _length(trail) != _length(kept.trail):
            return False
        if trail is None or kept.trail is None or trail.continues(kept.trail):
            return True
        if self._other is not None and trail.continues(self._other):
            return False
        # With the same settings, the same learning rates lead to the same rows.
        rows = slice(1, trail.length)
        if not np.array_equal(trail.rates(rows), kept.trail.rates(rows)):
            self._other = trail
            return False
        self._paper.kept = kept._replace(trail=trail)
        return True


def _length(trail: TrailView | None) -> int:
    return trail.length if trail is not None else 1


def _mark(moment: Moment) -> _Mark:
    return _Mark(moment.setup, _length(moment.trail))
