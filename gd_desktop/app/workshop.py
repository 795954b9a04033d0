"""The Engine and its thread, as the window's thread knows them."""

from itertools import count

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from gd_desktop.app.commands import Close, Command
from gd_desktop.app.engine import Engine
from gd_desktop.app.frame import Failure, Frame, Stop


class Workshop(QObject):
    """Hands commands to the Engine and passes on what it tells; whoever drives runs shares it.

    Nothing here waits for the thread but `close`.
    """

    progressed = Signal(object)  # tuple[Frame, ...] of runs in step
    stopped = Signal(object)  # Stop
    failed = Signal(object)  # Failure
    claimed = Signal(object)  # QObject: whose runs are about to go on, and all others' not
    _command = Signal(object)  # Command, to the Engine's thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._generations = count(1)
        self._thread = QThread()
        self._thread.setObjectName("engine")
        self._engine = Engine()
        self._engine.moveToThread(self._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._command.connect(self._engine.obey, queued)
        self._engine.progressed.connect(self._take_frames, queued)
        self._engine.stopped.connect(self._take_stop, queued)
        self._engine.failed.connect(self._take_failure, queued)
        self._thread.start()

    @property
    def is_open(self) -> bool:
        """Whether the thread works."""
        return self._thread.isRunning()

    def new_generation(self) -> int:
        """A number that no other generation of any run has."""
        return next(self._generations)

    def send(self, command: Command) -> None:
        """Queue a command."""
        self._command.emit(command)

    def hold(self) -> None:
        """Let no chunk of a run begin until the Pause that follows has been read."""
        self._engine.halt.set()

    def claim(self, driver: QObject) -> None:
        """Only one pack of runs goes on at a time: all others' drivers are to pause."""
        self.claimed.emit(driver)

    def close(self) -> None:
        """End the thread; a chunk of work under way is the most that is waited for."""
        if not self.is_open:
            return
        self._engine.closing.set()
        self.send(Close((), 0))
        self._thread.wait()

    @Slot(object)
    def _take_frames(self, frames: tuple[Frame, ...]) -> None:
        self._engine.shown.set()
        self.progressed.emit(frames)

    @Slot(object)
    def _take_stop(self, stop: Stop) -> None:
        self.stopped.emit(stop)

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        self._engine.shown.set()
        self.failed.emit(failure)
