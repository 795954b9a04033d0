"""What drives runs in the Engine's thread, one alone or several in step."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.commands import (
    Back,
    Command,
    Forward,
    Open,
    Pause,
    Run,
    RunIds,
    Seek,
    Start,
)
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.workshop import Workshop


class State(NamedTuple):
    """What the transport's buttons need to know."""

    is_running: bool
    can_go_back: bool
    can_go_forward: bool


class Drive(QObject):
    """Sends commands for its runs, and takes what the Engine tells of them.

    Frames from before the runs were opened (before a reset or another start), those of other
    drives' runs, and stops of an older generation are dropped: a generation's number is no other's.

    Runs that could not be begun are let go of: then there is nothing to walk until others are.
    """

    transport = Signal(object)  # State
    stopped = Signal(object)  # Stop: the runs ended by themselves
    failed = Signal(object)  # Failure: the computation raised

    _to_end = False  # whether a step leaves a run alone that is over

    def __init__(self, workshop: Workshop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._run_ids: RunIds = ()
        self._generation = 0
        self._begun = 0  # the generation with which the runs were opened
        self._is_running = False
        workshop.progressed.connect(self._receive)
        workshop.stopped.connect(self._take_stop)
        workshop.failed.connect(self._take_failure)
        workshop.claimed.connect(self._make_way)
        workshop.renewed.connect(self._begin_anew)

    @property
    def pace(self) -> float | None:
        """Steps a second of a run; None: as fast as possible."""
        raise NotImplementedError

    @property
    def state(self) -> State:
        """What is possible now."""
        raise NotImplementedError

    @property
    def is_running(self) -> bool:
        """Whether a run goes on."""
        return self._is_running

    def reset(self) -> None:
        """Back to the start, with an empty history."""
        raise NotImplementedError

    def step(self, count: int = 1) -> None:
        """Go `count` steps forward; a run is paused first."""
        self.pause()
        self._send(Forward(self._run_ids, self._generation, count, self._to_end))

    def back(self, count: int = 1) -> None:
        """Go `count` steps back, exactly; a run is paused first."""
        self.pause()
        self._send(Back(self._run_ids, self._generation, count))

    def seek(self, step: int) -> None:
        """Stand on row `step` of the history; a run is paused first."""
        self.pause()
        self._send(Seek(self._run_ids, self._generation, step))

    def run(self) -> None:
        """Go on until all are over, at the present pace."""
        if not self._is_running and self._run_ids:
            self._workshop.claim(self)
            self._is_running = True
            self._send_run()
            self.tell()

    def pause(self) -> None:
        """Stop a run before its next chunk of work."""
        if self._is_running:
            self._is_running = False
            self._workshop.hold()
            self._send(Pause(self._run_ids, self._generation))
            self.tell()

    def toggle(self) -> None:
        """Run, or pause."""
        if self._is_running:
            self.pause()
        else:
            self.run()

    def tell(self) -> None:
        """Say what is possible now."""
        self.transport.emit(self.state)

    def _begin(self, run_ids: RunIds, starts: tuple[Start, ...]) -> None:
        """Have other runs, in a generation of their own."""
        self._run_ids = run_ids
        self._generation = self._begun = self._workshop.new_generation()
        self._send(Open(run_ids, self._generation, starts))

    def _send(self, command: Command) -> None:
        if self._run_ids:
            self._workshop.send(command)

    def _send_run(self) -> None:
        # A generation of its own, so that the end of an earlier run is not taken for this one's.
        self._generation = self._workshop.new_generation()
        self._send(Run(self._run_ids, self._generation, self.pace))

    @Slot()
    def _follow_pace(self) -> None:
        if self._is_running:
            self._send_run()

    @Slot()
    def _begin_anew(self) -> None:
        """There is another Engine: have the runs there as they were last seen."""
        self._is_running = False
        self._take_up()
        self.tell()

    def _take_up(self) -> None:
        """Begin the runs as they were last seen."""
        raise NotImplementedError

    def _lose(self) -> None:
        """There are no runs."""
        self._run_ids = ()

    def _take(self, frames: tuple[Frame, ...]) -> None:
        """Take the newest frames, one a run."""
        raise NotImplementedError

    @Slot(object)
    def _make_way(self, driver: QObject) -> None:
        if driver is not self:
            self.pause()

    @Slot(object)
    def _receive(self, frames: tuple[Frame, ...]) -> None:
        # Of any generation since they were opened: a run that is started at once would else leave
        # the runs before on show until it tells something, a second later at the slowest pace.
        is_ours = tuple(frame.run_id for frame in frames) == self._run_ids
        if is_ours and frames[0].generation >= self._begun:
            self._take(frames)
            self.tell()

    @Slot(object)
    def _take_stop(self, stop: Stop) -> None:
        if stop.generation == self._generation and self._is_running:
            self._is_running = False
            self.tell()
            self.stopped.emit(stop)

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        # Whatever has been asked for since, runs that are not there do nothing.
        is_loss = failure.is_loss and failure.generation == self._begun
        if is_loss:
            self._lose()
        if is_loss or failure.generation == self._generation:
            self._is_running = False
            self.tell()
            self.failed.emit(failure)
