"""Opens experiments without holding the window up, whichever window there is."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs
from gd_desktop.ui.newest import Newest

if TYPE_CHECKING:
    from gd_desktop.ui.keeping.reading import Found, Source


class Opener(QObject):
    """One experiment at a time; another takes the place of the one under way. Nothing is changed
    here: whoever hears of what was found does that.
    """

    begun = Signal()
    progressed = Signal(float)  # what share of the history is walked
    ended = Signal()  # there is nothing to wait for any more
    found = Signal(object)  # Found, with an experiment and its history
    refused = Signal(object)  # Found, without
    failed = Signal(object)  # Failure

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._source: Source | None = None
        self._reading = Newest(jobs, self)
        self._reading.found.connect(self._take)
        self._reading.failed.connect(self._fail)
        self._walking: Newest | None = None

    @property
    def source(self) -> "Source | None":
        """What is being opened."""
        return self._source

    def open(self, source: "Source") -> None:
        """Read an experiment, and walk its history."""
        # Imported here: the first paint needs no files.
        from gd_desktop.ui.keeping.reading import read

        self._stop()
        self._source = source
        self._reading.want(partial(read, source))
        self.begun.emit()

    @Slot()
    def cancel(self) -> None:
        """Let go of what is being opened."""
        self._stop()
        self.ended.emit()

    def _stop(self) -> None:
        self._source = None
        self._reading.cancel()
        if self._walking is not None:
            self._walking.cancel()

    @Slot(object)
    def _take(self, found: "Found") -> None:
        if found.experiment is not None and found.moment is None:
            from gd_desktop.ui.keeping.reading import walk

            self._walker().want(partial(walk, found))
            return
        self._stop()
        self.ended.emit()
        (self.refused if found.moment is None else self.found).emit(found)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._stop()
        self.ended.emit()
        self.failed.emit(failure)

    def _walker(self) -> Newest:
        """What takes seconds has a queue of its own."""
        if self._walking is None:
            self._walking = Newest(self._jobs.slow, self)
            self._walking.found.connect(self._take)
            self._walking.failed.connect(self._fail)
            self._walking.progressed.connect(self.progressed)
        return self._walking
