"""The worker thread's side: the sole owner of the descents, which obeys commands in order."""

import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import OVER, Ending, Outcome
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import TrailView

# A chunk of a run at full speed aims at this; twice the work of a chunk that took less than half.
CHUNK_SECONDS = 0.006
MOST_STEPS_A_CHUNK = 4096
FRAME_SECONDS = 1 / 60
TELLING_SHARE = 3  # a run walks at least so many times as long as its frames take to tell
PACE_TICK_MS = 8  # the finest tick of a paced run


@dataclass(frozen=True, slots=True)
class Command:
    """Something for the Engine to do with one run."""

    run_id: int
    generation: int


@dataclass(frozen=True, slots=True)
class Open(Command):
    """Begin a run, or take up one that was left: its trail and cursor."""

    setup: Setup
    trail: TrailView | None = None
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class Amend(Command):
    """Change, in mid-run, what does not need a new run: rate, steps, tolerance."""

    setup: Setup


@dataclass(frozen=True, slots=True)
class Forward(Command):
    """Some steps forward, at once."""

    count: int


@dataclass(frozen=True, slots=True)
class Back(Command):
    """Some steps back, from where the run stands when this is read."""

    count: int


@dataclass(frozen=True, slots=True)
class Seek(Command):
    """Stand on another row."""

    step: int


@dataclass(frozen=True, slots=True)
class Run(Command):
    """Go on until the run ends, at `pace` steps a second, or as fast as possible (None)."""

    pace: float | None


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Stop running."""


@dataclass(frozen=True, slots=True)
class Close(Command):
    """Stop running, and end the thread's event loop."""


class Engine(QObject):
    """Owns the descents. Lives in its own thread; speaks to others by signals only.

    `halt`, `closing` and `shown` are the only state that another thread touches. While `halt` is
    set no chunk of a run begins, whatever is still queued before the Pause that it announces;
    once `closing` is set, no chunk of any work does.
    `shown` is set by the reader of `progressed` once it has taken a frame: until then no further
    frame is sent, so that a slow display is never left behind.
    """

    progressed = Signal(object)  # Frame
    stopped = Signal(object)  # Stop
    failed = Signal(object)  # Failure

    def __init__(self) -> None:
        super().__init__()
        self.halt = threading.Event()
        self.closing = threading.Event()
        self.shown = threading.Event()
        self.shown.set()
        self._descents: dict[int, Descent] = {}
        self._generations: dict[int, int] = {}
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._run: Run | None = None
        self._began = 0.0
        self._done = 0  # steps of a paced run since it began
        self._chunk = 1  # steps in the next chunk at full speed
        self._told = 0.0  # when the last frame was sent
        self._telling = 0.0  # how long it took to put together
        self._is_untold = False  # whether the run has moved on since

    @Slot(object)
    def obey(self, command: Command) -> None:
        """Carry out a command. An exception ends the run and is told, never raised."""
        try:
            self._obey(command)
        except Exception as error:
            self._fail(error, command.generation)

    def _obey(self, command: Command) -> None:
        run_id = command.run_id
        if isinstance(command, Open):
            self._stop_running()
            # If the new one cannot be made, the old one is not to be walked in its name.
            self._descents.pop(run_id, None)
            self._generations[run_id] = command.generation
            self._descents[run_id] = Descent(command.setup, command.trail, command.cursor)
        self._generations[run_id] = command.generation
        match command:
            case Close():
                self._stop_running()
                QThread.currentThread().quit()
                return
            case Amend(setup=setup):
                self._descents[run_id].amend(setup)
            case Forward(count=count):
                self._forward(self._descents[run_id], count)
            case Back(count=count):
                descent = self._descents[run_id]
                descent.seek(descent.cursor - count)
            case Seek(step=step):
                self._descents[run_id].seek(step)
            case Run():
                self._start(command)
                return
            case Pause():
                self._stop_running()
                self.halt.clear()
        self._tell(run_id)

    def _forward(self, descent: Descent, count: int) -> None:
        # In chunks, so that closing the window does not wait for a million steps.
        while count > 0 and not self.closing.is_set():
            before = descent.cursor
            if self._chunk_forward(descent, count) is not None:
                break
            count -= descent.cursor - before

    def _start(self, run: Run) -> None:
        descent = self._descents[run.run_id]
        self._run = run
        ending = descent.ending()
        if ending is not None or descent.cursor >= descent.setup.steps:
            self._end(ending)
            return
        self._began, self._done, self._chunk = time.perf_counter(), 0, 1
        if run.pace is None:
            self._timer.start(0)
        else:
            self._timer.start(max(PACE_TICK_MS, int(500 / run.pace)))

    @Slot()
    def _tick(self) -> None:
        try:
            if self._run is not None and not (self.halt.is_set() or self.closing.is_set()):
                self._work(self._run)
        except Exception as error:
            self._fail(error, self._run.generation if self._run is not None else 0)

    def _work(self, run: Run) -> None:
        descent = self._descents[run.run_id]
        left = descent.setup.steps - descent.cursor
        if run.pace is None:
            due = self._chunk
        else:
            # By the clock and not by the tick, so that the pace holds on a busy machine; after
            # a hold-up it goes on from there, without a leap.
            due = int((time.perf_counter() - self._began) * run.pace) - self._done
            limit = max(1, int(run.pace / 4))
            if due > limit:
                self._done += due - limit
                due = limit
            if due < 1:
                if self._is_untold and self._is_time_to_tell():
                    self._tell(run.run_id)
                return
            self._done += due
        ending = self._chunk_forward(descent, min(due, left), OVER) if left > 0 else None
        if ending is not None or descent.cursor >= descent.setup.steps:
            self._end(ending)
        elif self._is_time_to_tell():
            self._tell(run.run_id)
        else:
            self._is_untold = True

    def _chunk_forward(
        self, descent: Descent, count: int, until: frozenset[Outcome] = frozenset()
    ) -> Ending | None:
        """At most a chunk of `count` steps; the chunk's size follows the time that it took."""
        count = min(count, self._chunk)
        began = time.perf_counter()
        ending = descent.forward(count, until)
        taken = time.perf_counter() - began
        if taken > CHUNK_SECONDS:
            self._chunk = max(1, int(count * CHUNK_SECONDS / taken))
        elif taken < CHUNK_SECONDS / 2 and count == self._chunk:
            self._chunk = min(MOST_STEPS_A_CHUNK, 2 * self._chunk)
        return ending

    def _end(self, ending: Ending | None) -> None:
        run = self._run
        self._stop_running()
        if run is not None:
            self._tell(run.run_id)
            self.stopped.emit(Stop(run.run_id, self._generations[run.run_id], ending))

    def _stop_running(self) -> None:
        self._timer.stop()
        self._run = None

    def _fail(self, error: Exception, generation: int) -> None:
        self._stop_running()
        self.failed.emit(Failure.of(error, generation))

    def _is_time_to_tell(self) -> bool:
        # A frame of much data takes long to tell; the walk is to have most of the time.
        pause = max(FRAME_SECONDS, TELLING_SHARE * self._telling)
        return self.shown.is_set() and time.perf_counter() - self._told >= pause

    def _tell(self, run_id: int) -> None:
        """Send the run as it stands."""
        descent = self._descents[run_id]
        began = time.perf_counter()
        score = descent.score()
        move = descent.next_move()
        frame = Frame(
            run_id,
            self._generations[run_id],
            descent.setup,
            descent.problem,
            descent.stepper.optimizer,
            descent.row(),
            descent.trail,
            move[0] if move is not None else None,
            descent.verdict(score),
            score,
            descent.stepper.per_epoch,
            descent.batch(),
            move[1] if move is not None else (),
        )
        self._told = time.perf_counter()
        self._telling = self._told - began
        self._is_untold = False
        self.shown.clear()
        self.progressed.emit(frame)
