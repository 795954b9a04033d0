"""Transport: step, back, seek, run and pace. The GUI thread's side of the Engine."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from gd_desktop.app.engine import (
    Amend,
    Back,
    Close,
    Command,
    Engine,
    Forward,
    Open,
    Pause,
    Run,
    Seek,
)
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.session import Moment, Session
from gd_desktop.core.setup import Setup

SLOWEST_PACE, FASTEST_PACE = 1.0, 120.0  # steps a second; beyond: as fast as possible
DEFAULT_PACE = 8.0
_RUN_ID = 0


class State(NamedTuple):
    """What the transport's buttons need to know."""

    is_running: bool
    can_go_back: bool
    can_go_forward: bool


class Player(QObject):
    """Drives one run in the Engine's thread, and passes its frames on.

    Nothing here waits for the thread but `close`. Frames and stops of an older generation (from
    before a reset or another start) are dropped.
    """

    frame = Signal(object)  # Frame
    transport = Signal(object)  # State
    stopped = Signal(object)  # Stop: a run ended by itself
    failed = Signal(object)  # Failure: the computation raised
    pace_changed = Signal(object)  # float steps a second, or None
    _command = Signal(object)  # Command, to the Engine's thread

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._setup = session.setup
        self._generation = 0
        self._pace: float | None = DEFAULT_PACE
        self._is_running = False
        self._last: Frame | None = None

        self._thread = QThread()
        self._thread.setObjectName("engine")
        self._engine = Engine()
        self._engine.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._command.connect(self._engine.obey, queued)
        self._engine.progressed.connect(self._take_frame, queued)
        self._engine.stopped.connect(self._take_stop, queued)
        self._engine.failed.connect(self._take_failure, queued)
        session.setup_changed.connect(self._follow)
        session.restored.connect(self._restore)
        self._thread.start()
        self._open(session.present)

    @property
    def pace(self) -> float | None:
        """Steps a second of a run; None: as fast as possible."""
        return self._pace

    @property
    def last_frame(self) -> Frame | None:
        """The newest frame; None until the first one has come."""
        return self._last

    @property
    def is_running(self) -> bool:
        """Whether a run goes on."""
        return self._is_running

    def step(self, count: int = 1) -> None:
        """Go `count` steps forward; a run is paused first."""
        self.pause()
        self._send(Forward(_RUN_ID, self._generation, count))

    def back(self, count: int = 1) -> None:
        """Go `count` steps back, exactly; a run is paused first."""
        self.pause()
        self._send(Back(_RUN_ID, self._generation, count))

    def seek(self, step: int) -> None:
        """Stand on row `step` of the history; a run is paused first."""
        self.pause()
        self._send(Seek(_RUN_ID, self._generation, step))

    def run(self) -> None:
        """Go on until the run ends, at the present pace."""
        if not self._is_running:
            self._is_running = True
            self._send_run()
            self._tell()

    def pause(self) -> None:
        """Stop a run before its next chunk of work."""
        if self._is_running:
            self._is_running = False
            self._engine.halt.set()
            self._send(Pause(_RUN_ID, self._generation))
            self._tell()

    def toggle(self) -> None:
        """Run, or pause."""
        if self._is_running:
            self.pause()
        else:
            self.run()

    def set_pace(self, pace: float | None) -> None:
        """Steps a second, from SLOWEST_PACE to FASTEST_PACE; None: as fast as possible."""
        if pace is not None:
            pace = min(FASTEST_PACE, max(SLOWEST_PACE, pace))
        if pace == self._pace:
            return
        self._pace = pace
        if self._is_running:
            self._send_run()
        self.pace_changed.emit(pace)

    def close(self) -> None:
        """End the thread; a chunk of work under way is the most that is waited for."""
        if not self._thread.isRunning():
            return
        self._engine.closing.set()
        self._send(Close(_RUN_ID, self._generation))
        self._thread.wait()

    def _open(self, moment: Moment) -> None:
        self.pause()
        self._generation += 1
        self._setup = moment.setup
        self._send(Open(_RUN_ID, self._generation, moment.setup, moment.trail, moment.cursor))

    def _send_run(self) -> None:
        # A generation of its own, so that the end of an earlier run is not taken for this one's.
        self._generation += 1
        self._send(Run(_RUN_ID, self._generation, self._pace))

    def _send(self, command: Command) -> None:
        self._command.emit(command)

    @Slot(object, object)
    def _follow(self, _old: Setup, new: Setup) -> None:
        if new == self._setup:  # restored already
            return
        if new.continues(self._setup):
            self._setup = new
            self._send(Amend(_RUN_ID, self._generation, new))
        else:
            self._open(Moment(new, None, 0))

    @Slot(object)
    def _restore(self, moment: Moment) -> None:
        self._open(moment)

    @Slot(object)
    def _take_frame(self, frame: Frame) -> None:
        self._engine.shown.set()
        if frame.generation != self._generation:
            return
        self._last = frame
        self._session.note(frame.trail, frame.cursor)
        self.frame.emit(frame)
        self._tell()

    @Slot(object)
    def _take_stop(self, stop: Stop) -> None:
        if stop.generation == self._generation and self._is_running:
            self._is_running = False
            self._tell()
            self.stopped.emit(stop)

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        self._engine.shown.set()
        if failure.generation == self._generation:
            self._is_running = False
            self._tell()
            self.failed.emit(failure)

    def _tell(self) -> None:
        last = self._last
        self.transport.emit(
            State(
                self._is_running,
                can_go_back=last is not None and last.cursor > 0,
                can_go_forward=last is not None and last.next_x is not None,
            )
        )
