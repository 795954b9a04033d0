"""Transport of the pinned runs, in step: step, back, seek and run, at the Player's pace."""

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.commands import Forget, Forward, Open, Start
from gd_desktop.app.drive import Drive, State
from gd_desktop.app.frame import Frame
from gd_desktop.app.player import RUN_ID, Player
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.setup import Setup


class Race(Drive):
    """Drives a run for each of the Session's pins, and passes their frames on, one a lane.

    It computes nothing until it is opened. A lane that stays when another comes or goes keeps its
    trail; a new one is brought up to where the others stand.
    """

    frames = Signal(object)  # tuple[Frame, ...] in the order of the pins; empty: there are none
    _to_end = True

    def __init__(
        self,
        session: Session,
        player: Player,
        workshop: Workshop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(workshop, parent)
        self._session = session
        self._player = player
        self._is_open = False
        self._lanes: tuple[Setup, ...] = ()  # those that the Engine has
        self._last: tuple[Frame, ...] = ()
        player.pace_changed.connect(self._follow_pace)
        session.pins_changed.connect(self._follow)

    @property
    def pace(self) -> float | None:
        return self._player.pace

    @property
    def last_frames(self) -> tuple[Frame, ...]:
        """The newest frames; none until the first have come."""
        return self._last

    @property
    def step_number(self) -> int:
        """The row that the foremost lane stands on."""
        return max((frame.cursor for frame in self._last), default=0)

    @property
    def state(self) -> State:
        return State(
            self._is_running,
            can_go_back=self.step_number > 0,
            can_go_forward=not all(frame.is_over for frame in self._last),
        )

    def open(self) -> None:
        """Have the pins walked from now on."""
        self._is_open = True
        self._player.pause()
        self._follow()

    def close(self) -> None:
        """Leave the lanes where they stand; what is pinned meanwhile waits."""
        self._is_open = False
        self.pause()

    def reset(self) -> None:
        self._open(tuple(map(Start, self._lanes)))

    @Slot()
    def _follow(self) -> None:
        pins = self._session.pins
        if self._is_open and pins != self._lanes:
            self._lanes = pins
            self._open(tuple(map(self._taken_up, pins)))

    def _taken_up(self, pin: Setup) -> Start:
        """Where a lane goes on: as far as it, or one with other limits, has been walked."""
        for frame in self._last:
            if pin.continues(frame.setup) and pin.rate == frame.setup.rate:
                return Start(pin, frame.trail, frame.cursor)
        return Start(pin)

    def _open(self, starts: tuple[Start, ...]) -> None:
        self.pause()
        had = self._run_ids
        self._run_ids = tuple(range(RUN_ID + 1, RUN_ID + 1 + len(starts)))
        self._generation = self._workshop.new_generation()
        if not starts:
            self._workshop.send(Forget(had, self._generation))
            self._take(())
            self.tell()
            return
        self._send(Open(self._run_ids, self._generation, starts))
        if any(start.cursor for start in starts):
            # New lanes catch up with the others.
            self._send(Forward(self._run_ids, self._generation, 0, self._to_end))

    def _take(self, frames: tuple[Frame, ...]) -> None:
        self._last = frames
        self.frames.emit(frames)
