"""Transport of the one run that is set in the Session: step, back, seek, run and pace."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.commands import Amend, Start
from gd_desktop.app.drive import Drive, State
from gd_desktop.app.frame import Frame
from gd_desktop.app.session import Moment, Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.setup import Setup

SLOWEST_PACE, FASTEST_PACE = 1.0, 120.0  # steps a second; beyond: as fast as possible
DEFAULT_PACE = 8.0
RUN_ID = 0


class Player(Drive):
    """Drives the Session's run, and passes its frames on."""

    frame = Signal(object)  # Frame
    pace_changed = Signal(object)  # float steps a second, or None
    held = Signal()  # the gate has held a step back

    def __init__(self, session: Session, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(workshop, parent)
        self._session = session
        self._setup = session.setup
        self._pace: float | None = DEFAULT_PACE
        self._last: Frame | None = None
        self._gate: Callable[[], bool] | None = None
        self.pace_changed.connect(self._follow_pace)
        session.setup_changed.connect(self._follow)
        session.restored.connect(self._restore)
        self._open(session.present)

    @property
    def pace(self) -> float | None:
        return self._pace

    @property
    def state(self) -> State:
        last = self._last if self._run_ids else None
        return State(
            self._is_running,
            can_go_back=last is not None and last.cursor > 0,
            can_go_forward=last is not None and last.next_x is not None,
        )

    @property
    def last_frame(self) -> Frame | None:
        """The newest frame; None until the first one has come."""
        return self._last

    def set_gate(self, gate: Callable[[], bool] | None) -> None:
        """Ask before a single step whether it is to be taken; None: no more."""
        self._gate = gate

    def step(self, count: int = 1) -> None:
        """Go `count` steps forward; a run is paused first. A gate may hold back a single one."""
        if count == 1 and not self.is_running and self._gate is not None and not self._gate():
            self.held.emit()
            return
        super().step(count)

    def reset(self) -> None:
        self._session.reset()

    def set_pace(self, pace: float | None) -> None:
        """Steps a second, from SLOWEST_PACE to FASTEST_PACE; None: as fast as possible."""
        if pace is not None:
            pace = min(FASTEST_PACE, max(SLOWEST_PACE, pace))
        if pace != self._pace:
            self._pace = pace
            self.pace_changed.emit(pace)

    def _open(self, moment: Moment) -> None:
        self.pause()
        self._setup = moment.setup
        self._begin((RUN_ID,), (Start(moment.setup, moment.trail, moment.cursor),))

    @Slot(object, object)
    def _follow(self, _old: Setup, new: Setup) -> None:
        if new == self._setup:  # restored already
            return
        if self._run_ids and new.continues(self._setup):
            self._setup = new
            self._send(Amend(self._run_ids, self._generation, (new,)))
        else:
            self._open(Moment(new, None, 0))

    @Slot(object)
    def _restore(self, moment: Moment) -> None:
        self._open(moment)

    def _take_up(self) -> None:
        self._open(self._session.present)

    def _take(self, frames: tuple[Frame, ...]) -> None:
        (self._last,) = frames
        self._session.note(self._last.trail, self._last.cursor)
        self.frame.emit(self._last)
