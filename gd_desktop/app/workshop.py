"""The Engine and its thread, as the window's thread knows them."""

from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, Signal, Slot

from gd_desktop.app.commands import Close, Command
from gd_desktop.app.engine import Engine
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.threads import wait_for
from gd_desktop.app.watch import PATIENCE, Watch

_PAINTED = QEvent.Type(QEvent.registerEventType())
_AFTER_PAINTING = Qt.EventPriority.LowEventPriority.value - 1  # widgets are painted at the low one


class Workshop(QObject):
    """Hands commands to the Engine and passes on what it tells; whoever drives runs shares it.

    Nothing here waits for the thread but `close`, and that not for ever. An Engine that does not
    answer, as its `watch` notices, can be left to itself: `start_anew` has another one, and who
    drives runs begins them there as they were last seen.
    """

    progressed = Signal(object)  # tuple[Frame, ...] of runs in step
    stopped = Signal(object)  # Stop
    failed = Signal(object)  # Failure
    claimed = Signal(object)  # QObject: whose runs are about to go on, and all others' not
    renewed = Signal()  # there is another Engine, which has no runs yet
    _command = Signal(object)  # Command, to the Engine's thread

    def __init__(self, parent: QObject | None = None, patience: int = PATIENCE) -> None:
        """`patience`: looks at an Engine that does not move on, before that is told."""
        super().__init__(parent)
        self._generations = count(1)
        self._begin()
        self.watch = Watch(self._engine, patience, self)

    def _begin(self) -> None:
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
        self.watch.note()
        self._command.emit(command)

    def hold(self) -> None:
        """Let no chunk of a run begin until the Pause that follows has been read."""
        self._engine.announced += 1

    def claim(self, driver: QObject) -> None:
        """Only one pack of runs goes on at a time: all others' drivers are to pause."""
        self.claimed.emit(driver)

    def start_anew(self) -> None:
        """Have another Engine. The one there was ends when what hangs in it comes to an end."""
        engine = self._engine
        self._dismiss(0)
        self._command.disconnect(engine.obey)
        engine.progressed.disconnect(self._take_frames)
        engine.stopped.disconnect(self._take_stop)
        engine.failed.disconnect(self._take_failure)
        self._begin()
        self.watch.follow(self._engine)
        self.renewed.emit()

    def close(self) -> None:
        """End the thread; a chunk of work under way is waited for, but not for ever. One that is
        known not to answer is not waited for.
        """
        if self.is_open:
            self._dismiss(0 if self.watch.is_silent else None)
        self.watch.rest()

    def _dismiss(self, patience: int | None) -> None:
        self._engine.closing.set()
        self.send(Close((), 0))
        wait_for(self._thread, self._engine, patience)

    @Slot(object)
    def _take_frames(self, frames: tuple[Frame, ...]) -> None:
        self.progressed.emit(frames)
        # Comes after whatever is painted for the frames.
        QCoreApplication.postEvent(self, QEvent(_PAINTED), _AFTER_PAINTING)

    def event(self, event: QEvent) -> bool:
        if event.type() == _PAINTED:
            self._engine.shown.set()
            return True
        return super().event(event)

    @Slot(object)
    def _take_stop(self, stop: Stop) -> None:
        self.stopped.emit(stop)

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        self._engine.shown.set()
        self.failed.emit(failure)
