"""Transport of the pinned runs, in step: step, back, seek and run, at the Player's pace."""

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.commands import Forget, Forward, Start
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
        # The lanes that the Engine has, each where it was begun or has last been seen since.
        self._stands: tuple[Start, ...] = ()
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
    def has_lanes(self) -> bool:
        """Whether there are lanes, or will be once the Engine has begun them."""
        return bool(self._run_ids)

    @property
    def stands(self) -> tuple[Start, ...]:
        """The lanes as far as they have been walked, for another Race to go on from."""
        return self._stands

    @property
    def length(self) -> int:
        """The number of the last row of the longest lane."""
        return max((frame.trail.length for frame in self._last), default=1) - 1

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

    def go_on_from(self, stands: tuple[Start, ...]) -> None:
        """Have lanes as another Race has left them; those that are not pinned go when it opens."""
        if stands:
            self._open(stands)

    def reset(self) -> None:
        self._open(tuple(map(Start, self._session.pins)))

    @Slot()
    def _follow(self) -> None:
        pins = self._session.pins
        if self._is_open and pins != tuple(stand.setup for stand in self._stands):
            self._open(tuple(map(self._taken_up, pins)))

    def _taken_up(self, pin: Setup) -> Start:
        """Where a lane goes on: as far as it, or one with other limits, has been walked."""
        for stand in self._stands:
            if pin.continues(stand.setup) and pin.rate == stand.setup.rate:
                return stand._replace(setup=pin)
        return Start(pin)

    def _open(self, starts: tuple[Start, ...]) -> None:
        self.pause()
        if not starts:
            self._generation = self._workshop.new_generation()
            self._send(Forget(self._run_ids, self._generation))
            self._lose()
            self.tell()
            return
        self._stands = starts
        self._begin(tuple(range(RUN_ID + 1, RUN_ID + 1 + len(starts))), starts)
        if any(start.cursor for start in starts):
            # New lanes catch up with the others.
            self._send(Forward(self._run_ids, self._generation, 0, self._to_end))

    def _lose(self) -> None:
        super()._lose()
        self._take(())

    def _take_up(self) -> None:
        if self._stands:
            self._open(self._stands)

    def _take(self, frames: tuple[Frame, ...]) -> None:
        self._last = frames
        self._stands = tuple(Start(frame.setup, frame.trail, frame.cursor) for frame in frames)
        self.frames.emit(frames)
