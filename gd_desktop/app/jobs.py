"""Work that is not the descent's, in a second thread: one job after another, each cancellable."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, Signal, Slot

from gd_desktop.app.frame import Failure
from gd_desktop.app.threads import CLOSING_MS, wait_for


class Cancelled(Exception):  # noqa: N818 -- no fault, but the end that was asked for
    """Raised by `Token.check` in a job that is no longer wanted."""


class Token:
    """Whom a job asks, now and then, whether it is still wanted, and tells how far it is."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._told: Callable[[float], None] | None = None

    def cancel(self) -> None:
        """The job is no longer wanted."""
        self._event.set()

    def check(self) -> None:
        """Raise Cancelled if the job is no longer wanted."""
        if self._event.is_set():
            raise Cancelled

    def tell(self, share: float) -> None:
        """Tell what share of the work is done, from 0 to 1; raise Cancelled like `check`."""
        self.check()
        if self._told is not None:
            self._told(share)

    def pass_on(self, told: Callable[[float], None] | None) -> None:
        """Whom to tell how far the work is; None: no one any more."""
        self._told = told


class Job(QObject):
    """A piece of work, and its end. The signals reach the thread of whoever is connected."""

    done = Signal(object)  # what the work returned
    failed = Signal(object)  # Failure
    progressed = Signal(float)  # what share of the work is done

    def __init__(self, work: Callable[[Token], Any]) -> None:
        super().__init__()
        self.token = Token()
        self.is_over = False
        self._work = work

    def cancel(self) -> None:
        """Drop the job: none of its signals will come, unless one is on its way."""
        self.token.cancel()

    def run(self) -> None:
        """Do the work, in the thread that calls."""
        # Only meanwhile: the two would keep each other.
        self.token.pass_on(self.progressed.emit)
        try:
            self.token.check()
            result = self._work(self.token)
            self.token.check()
        except Cancelled:
            return
        except Exception as error:
            self.failed.emit(Failure.of(error))
        else:
            self.done.emit(result)
        finally:
            self.token.pass_on(None)
            self.is_over = True


class _Worker(QObject):
    @Slot(object)
    def do(self, job: Job) -> None:
        job.run()


class Jobs(QObject):
    """A queue of jobs and the thread that works through it; the thread starts with the first."""

    _submitted = Signal(object)  # Job

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread()
        self._thread.setObjectName("jobs")
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._submitted.connect(self._worker.do, Qt.ConnectionType.QueuedConnection)
        self._pending: list[Job] = []
        self._slow: Jobs | None = None
        self._writing: Jobs | None = None
        self._is_closed = False

    @property
    def slow(self) -> "Jobs":
        """A queue and a thread of its own for what takes seconds: pictures need not wait for it."""
        if self._slow is None:
            self._slow = self._sibling()
        return self._slow

    @property
    def writing(self) -> "Jobs":
        """Another for what keeps work: it is to be written even where a computation hangs."""
        if self._writing is None:
            self._writing = self._sibling()
        return self._writing

    def _sibling(self) -> "Jobs":
        jobs = Jobs(self)
        jobs._is_closed = self._is_closed
        return jobs

    def submit(
        self,
        work: Callable[[Token], Any],
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
        progressed: Callable[[float], None] | None = None,
    ) -> Job:
        """Queue `work(token)`. What is to be called must be bound methods of QObjects: only then
        does Qt call them in their own thread. After `close`, the job is cancelled at once.
        """
        job = Job(work)
        if self._is_closed:
            job.cancel()
            return job
        self._pending = [*(other for other in self._pending if not other.is_over), job]
        job.done.connect(done, Qt.ConnectionType.QueuedConnection)
        job.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        if progressed is not None:
            job.progressed.connect(progressed, Qt.ConnectionType.QueuedConnection)
        if not self._thread.isRunning():
            self._thread.start(QThread.Priority.LowPriority)
        self._submitted.emit(job)
        return job

    def close(self) -> None:
        """Cancel what is queued, and end the threads once the jobs under way have noticed. Those
        that hang are left to themselves; all are waited for together.
        """
        family = [jobs for jobs in (self._slow, self._writing, self) if jobs is not None]
        for jobs in family:
            jobs._cancel()
        deadline = QDeadlineTimer(CLOSING_MS)
        for jobs in family:
            wait_for(jobs._thread, jobs._worker, deadline.remainingTime())

    def _cancel(self) -> None:
        self._is_closed = True
        for job in self._pending:
            job.cancel()
        self._thread.quit()
