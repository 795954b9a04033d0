"""Changes that have much data scaled anew: prepared in the jobs' thread, then made."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup

# Numbers in the data; fewer are scaled before anyone notices.
_MUCH = 500_000


class Preparing(QObject):
    """Makes a change of the neuron at once, or, of much data, once the core has prepared for it.

    The core keeps what it has scaled, so that the change itself then takes no time.
    """

    failed = Signal(object)  # Failure

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._before: Setup | None = None

    def change(self, **fields: Any) -> None:
        """Set some fields of the Setup. Raises Refusal; nothing is changed then."""
        setup = self._session.setup
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if setup.data is None or setup.data.features.size < _MUCH:
            self._session.change(**fields)
            return
        self._before = setup
        work = _Preparation(setup, fields).work
        self._job = self._jobs.submit(work, self._make, self._fail)

    @Slot(object)
    def _make(self, fields: dict[str, Any]) -> None:
        # Something else may have been changed meanwhile, or undone: then this was not meant.
        if self._job is not None and self._session.setup == self._before:
            self._job = None
            self._session.change(**fields)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)


class _Preparation:
    """Scales what a change needs, as a job."""

    def __init__(self, setup: Setup, fields: dict[str, Any]) -> None:
        self._setup, self._fields = setup, fields

    def work(self, token: Token) -> dict[str, Any]:
        token.check()
        replace(self._setup, **self._fields)
        return self._fields
