"""Work in the jobs' thread of which only the newest wish counts."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Cancelled, Job, Jobs, Token

Work = Callable[[Token], Any]


class Newest(QObject):
    """One job at a time; of what is wished for meanwhile, the last is next. Nothing queues up.

    A job under way is let finish, so that wishes that come faster than their answers get some.
    """

    found = Signal(object)  # what the work returned
    failed = Signal(object)  # Failure
    progressed = Signal(float)  # what share of the job under way is done

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._number = 0
        self._next: Work | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def want(self, work: Work) -> None:
        """Have this done, in the place of anything that has not begun."""
        self._next = work
        self._go_on()

    def cancel(self) -> None:
        """Nothing is wanted any more: what is still on its way is dropped."""
        self._next = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _go_on(self) -> None:
        if self._job is None and self._next is not None:
            work, self._next = self._next, None
            # A number, because the result of a cancelled job may be on its way already.
            self._number += 1
            numbered = partial(_numbered, self._number, work)
            self._job = self._jobs.submit(numbered, self._take, self._fail, self._tell)

    @Slot(object)
    def _take(self, numbered: tuple[int, Any]) -> None:
        number, result = numbered
        if self._job is None or number != self._number:
            return
        self._job = None
        if isinstance(result, Failure):
            self.failed.emit(result)
        else:
            self.found.emit(result)
        self._go_on()

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)

    @Slot(float)
    def _tell(self, share: float) -> None:
        # What a cancelled job told may be on its way still.
        if self._job is not None and self.sender() is self._job:
            self.progressed.emit(share)


def _numbered(number: int, work: Work, token: Token) -> tuple[int, Any]:
    """What the work returns; a failure is numbered too, to know which job it ends."""
    try:
        return number, work(token)
    except Cancelled:
        raise
    except Exception as error:
        return number, Failure.of(error)
