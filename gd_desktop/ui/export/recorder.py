"""A run as an animation, drawn frame by frame between the events of the window."""

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.ui.capture import grab
from gd_desktop.ui.export.parts import Part
from gd_desktop.ui.export.stand_in import StandIn
from gd_desktop.ui.gif import animation, frame_of


class Recorder(QObject):
    """Keeps packed frames only, one image at a time. When it is done, failed or stopped, its window
    is gone.
    """

    drawn = Signal(int)  # how many frames there are
    packed = Signal(float)  # what share of them is in the file
    done = Signal(object)  # bytes: the GIF
    failed = Signal(object)  # Failure

    def __init__(self, stand_in: StandIn, part: Part, steps: list[int], jobs: Jobs) -> None:
        """`steps` of the run are drawn, in their order."""
        super().__init__()
        self._stand_in: StandIn | None = stand_in
        self._part, self._left, self._jobs = part, list(steps), jobs
        self._frames: list[bytes] = []
        self._is_open = False
        self._job: Job | None = None
        stand_in.ready.connect(self._draw)
        stand_in.failed.connect(self._fail)

    @Slot()
    def stop(self) -> None:
        """Draw no more; neither `done` nor `failed` will come."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._frames.clear()
        self._close()

    def _close(self) -> None:
        if self._stand_in is not None:
            self._stand_in.close()
            self._stand_in = None

    def _go_on(self) -> None:
        if self._stand_in is not None:
            self._stand_in.go_to(self._left[0])

    @Slot()
    def _draw(self) -> None:
        if self._stand_in is None:
            return
        if not self._is_open:
            self._is_open = True
            self._go_on()
            return
        widget = self._part.seen_in(self._stand_in.window)
        image = grab(widget if widget is not None else self._stand_in.window)
        self._left.pop(0)

        def work(_token: Token) -> bytes:
            return frame_of(image)

        self._job = self._jobs.submit(work, self._take, self._fail)

    @Slot(object)
    def _take(self, frame: bytes) -> None:
        if self._stand_in is None:
            return
        self._frames.append(frame)
        self.drawn.emit(len(self._frames))
        if self._left:
            self._go_on()
            return
        self._close()
        frames = tuple(self._frames)

        def work(token: Token) -> bytes:
            return animation(frames, len(frames), token.tell)

        self._job = self._jobs.submit(work, self._finish, self._fail, self._tell_packed)

    @Slot(float)
    def _tell_packed(self, share: float) -> None:
        self.packed.emit(share)

    @Slot(object)
    def _finish(self, data: bytes) -> None:
        if self._job is not None:
            self._job = None
            self.done.emit(data)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self.stop()
        self.failed.emit(failure)
