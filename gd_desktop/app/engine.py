"""The worker thread's side: the sole owner of the descents, which obeys commands in order."""

import threading
import time

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from gd_desktop.app.commands import (
    Amend,
    Back,
    Close,
    Command,
    Forget,
    Forward,
    Open,
    Pause,
    Run,
    RunIds,
    Seek,
)
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.core.descent import Descent
from gd_desktop.core.pack import Pack

# A chunk of a run at full speed aims at this; twice the work of a chunk that took less than half.
CHUNK_SECONDS = 0.006
MOST_STEPS_A_CHUNK = 4096
FRAME_SECONDS = 1 / 60
SMOOTH_SECONDS = 1 / 33  # frames that come so often look as if the ball moved
TELLING_SHARE = 3  # a run walks at least so many times as long as its frames take to tell
PAINTING_SHARE = 1.75  # and, where they are smooth all the same, as long as they take to paint
PACE_TICK_MS = 4  # the finest tick of a paced run
SEEN_PACE = 60.0  # steps a second up to which each step is shown before the next is taken
PAINTING_SECONDS = 0.1  # a run at full speed stands still for so long at most, for one frame


class Engine(QObject):
    """Owns the descents. Lives in its own thread; speaks to others by signals only.

    Descents that were opened together are walked in step, and told together: one emission, a frame
    each. One pack at a time runs.

    `announced`, `closing` and `shown` are the only state that another thread writes. `announced`
    counts the Pauses that are on their way or have come: until the last of them has been read, no
    chunk of a run begins, whatever is queued before it. Once `closing` is set, no chunk of any work
    does.
    `shown` is set by the reader of `progressed` once the frames have been painted: until then a run
    sends no further ones, so that a slow display is never left behind.

    `beats` and `obeyed` only grow; the Watch reads them. A chunk of work that does not end is seen
    by `beats` standing still.
    """

    progressed = Signal(object)  # tuple[Frame, ...], in the order in which they were opened
    stopped = Signal(object)  # Stop
    failed = Signal(object)  # Failure

    def __init__(self) -> None:
        super().__init__()
        self.announced = 0  # Pauses; written by one thread alone
        self._paused = 0  # those that have been read
        self.closing = threading.Event()
        self.shown = threading.Event()
        self.shown.set()
        self.beats = 0
        self.obeyed = 0  # commands
        self._packs: dict[RunIds, Pack] = {}
        self._generations: dict[RunIds, int] = {}
        self._stands: dict[RunIds, tuple[int, ...]] = {}  # the rows that the last frames were of
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._run: Run | None = None
        self._began = 0.0
        self._done = 0  # steps of a paced run since it began
        self._chunk = 1  # steps in the next chunk at full speed
        self._taken = 0.0  # how long the last one took
        self._told = 0.0  # when the last frames were sent
        self._telling = 0.0  # how long it took to put them together
        self._painting = 0.0  # for how long a run has stood still for them
        self._went_on = 0.0  # when it went on
        self._is_untold = False  # whether the run has moved on since

    @property
    def is_running(self) -> bool:
        """Whether a run goes on by itself."""
        return self._run is not None

    @Slot(object)
    def obey(self, command: Command) -> None:
        """Carry out a command. An exception ends the run and is told, never raised."""
        self.beats += 1
        try:
            self._obey(command)
        except Exception as error:
            self._fail(error, command)
        finally:
            self.obeyed += 1

    def _obey(self, command: Command) -> None:
        run_ids = command.run_ids
        match command:
            case Open():
                self._open(command)
            case Close():
                self._stop_running(run_ids=None)
                QThread.currentThread().quit()
                return
            case Forget():
                self._forget(run_ids)
                return
            case Pause():
                self._stop_running(run_ids)
                self._paused += 1
        pack = self._packs.get(run_ids)
        if pack is None:
            return  # that it could not be made has been told
        self._generations[run_ids] = command.generation
        match command:
            case Amend(setups=setups):
                for descent, setup in zip(pack.descents, setups, strict=True):
                    descent.amend(setup)
                pack.refresh()
            case Forward(count=count, to_end=to_end):
                self._walk(pack, pack.step + count, to_end)
            case Back(count=count):
                pack.seek(pack.step - count)
            case Seek(step=step):
                pack.seek(step)
            case Run():
                self._start(pack, command)
                return
        self._tell(run_ids)

    def _open(self, command: Open) -> None:
        # If a new one cannot be made, the old one is not to be walked in its name.
        self._forget(command.run_ids)
        new = [start for start in command.starts if start.trail is None]
        pack = Pack(
            [
                Descent(start.setup) if start.trail is None else Descent(*start)
                for start in command.starts
            ]
        )
        self._packs[command.run_ids] = pack
        self._walk(pack, max((start.cursor for start in new), default=0))

    def _forget(self, run_ids: RunIds) -> None:
        """Let go of every pack that holds one of the runs."""
        for others in [others for others in self._packs if not set(others).isdisjoint(run_ids)]:
            self._stop_running(others)
            for kept in (self._packs, self._generations, self._stands):
                kept.pop(others, None)

    def _walk(self, pack: Pack, target: int, to_end: bool = False) -> None:
        # In chunks, so that closing the window does not wait for a million steps. The first is of
        # one step, which may take far longer than those that were walked last.
        self._chunk = 1
        while not self.closing.is_set() and not self._advance(pack, target, to_end):
            pass

    def _start(self, pack: Pack, run: Run) -> None:
        self._run = run
        if pack.is_over:
            self._end(pack)
            return
        self._began = self._went_on = time.perf_counter()
        self._painting, self._done, self._chunk = 0.0, 0, 1
        if run.pace is None:
            self._timer.start(0)
        else:
            self._timer.start(max(PACE_TICK_MS, int(250 / run.pace)))

    @Slot()
    def _tick(self) -> None:
        self.beats += 1
        run = self._run
        if run is not None and run.pace is None:
            self._let_paint()
        if run is None or self._paused < self.announced or self.closing.is_set():
            return
        try:
            self._work(self._packs[run.run_ids], run)
        except Exception as error:
            self._fail(error, run)

    def _let_paint(self) -> None:
        """Stand still while the last frames are painted, but not for a display that is slow.

        Two threads that both want the interpreter take it from each other many times a frame, and
        each waits for the other: in turn, a frame takes half the time, and the walk loses nothing.
        """
        if self._went_on < self._told:
            self.shown.wait(PAINTING_SECONDS)
            self._went_on = time.perf_counter()
            self._painting = self._went_on - self._told

    def _work(self, pack: Pack, run: Run) -> None:
        is_each_seen = run.pace is not None and run.pace <= SEEN_PACE
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
                    self._tell(run.run_ids)
                return
            if is_each_seen:
                # Whatever is due after a hold-up is caught up with step by step.
                if not self.shown.is_set():
                    return
                due = 1
            self._done += due
        self._advance(pack, pack.step + min(due, self._chunk), to_end=True)
        if pack.is_over:
            self._end(pack)
        elif is_each_seen or self._is_time_to_tell():
            self._tell(run.run_ids)
        else:
            self._is_untold = True

    def _advance(self, pack: Pack, target: int, to_end: bool) -> bool:
        """At most a chunk of steps towards a row; whether the pack is there. The chunk's size
        follows the time that it took.
        """
        most, step = self._chunk, pack.step
        self.beats += 1
        began = time.perf_counter()
        is_there = pack.advance(target, most, to_end)
        self._taken = taken = time.perf_counter() - began
        if taken > CHUNK_SECONDS:
            self._chunk = max(1, int(most * CHUNK_SECONDS / taken))
        elif taken < CHUNK_SECONDS / 2 and not (is_there and target - step < most):
            self._chunk = min(MOST_STEPS_A_CHUNK, 2 * most)
        return is_there

    def _end(self, pack: Pack) -> None:
        run = self._run
        assert run is not None
        self._stop_running(run.run_ids)
        self._tell(run.run_ids)
        self.stopped.emit(Stop(run.run_ids, self._generations[run.run_ids], pack.endings()))

    def _stop_running(self, run_ids: RunIds | None) -> None:
        """Stop these runs, if it is they that go on; None: whichever does."""
        if self._run is not None and run_ids in (None, self._run.run_ids):
            self._timer.stop()
            self._run = None

    def _fail(self, error: Exception, command: Command) -> None:
        run_ids = command.run_ids
        self._stop_running(run_ids)
        stands = self._stands.get(run_ids)
        if stands is None:
            # No one has ever seen them.
            self._forget(run_ids)
        elif self._packs[run_ids].cursors == stands or not self._can_show(run_ids):
            # Nor has anyone seen that some have moved before the one that failed.
            self._packs[run_ids].stand(stands)
        self.failed.emit(Failure.of(error, command.generation, is_loss=stands is None))

    def _can_show(self, run_ids: RunIds) -> bool:
        """Show a run alone where it stands, before the step that failed, if that can be."""
        if len(run_ids) > 1:
            return False
        try:
            self._tell(run_ids)
        except Exception:
            return False
        return True

    def _is_time_to_tell(self) -> bool:
        now = time.perf_counter()
        # Frames of much data take long to tell, and some to paint: the walk is to have most of the
        # time beside either. Where frames would then come too seldom to be smooth, it has what they
        # leave of that time, but as much as they take, if that is not slow.
        painting = self._painting
        left = max(SMOOTH_SECONDS - self._telling - painting, min(painting, FRAME_SECONDS))
        walking = max(TELLING_SHARE * self._telling, min(PAINTING_SHARE * painting, left))
        # To the nearest end of a chunk.
        walked = now - max(self._told, self._went_on) + self._taken / 2
        return self.shown.is_set() and now - self._told >= FRAME_SECONDS and walked >= walking

    def _tell(self, run_ids: RunIds) -> None:
        """Send the runs as they stand."""
        pack, generation = self._packs[run_ids], self._generations[run_ids]
        began = time.perf_counter()
        frames = tuple(
            Frame.of(descent, run_id, generation, ending, looks_ahead=len(run_ids) == 1)
            for run_id, descent, ending in zip(run_ids, pack.descents, pack.endings(), strict=True)
        )
        self._stands[run_ids] = pack.cursors
        self._told = time.perf_counter()
        self._telling = self._told - began
        self._is_untold = False
        self.shown.clear()
        self.progressed.emit(frames)
