"""Keeps what is not saved: every few seconds for a crash, and at the end for the next time."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QDateTime, QLocale, QLockFile, QObject, QTimer, QUuid, Signal, Slot

from gd_desktop.app.document import Document
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs, Token
from gd_desktop.app.session import Moment
from gd_desktop.io.experiments import ENDING
from gd_desktop.ui.keeping.stand import Stand

if TYPE_CHECKING:
    from gd_desktop.io.experiments.refusal import ExperimentRefusal

EVERY_MS = 8_000
MOST_KEPT = 5  # windows whose unsaved work is kept for the next time
_LOCK = ".lock"
_KEPT = "last-"  # how names of files for the next time begin


class Left(NamedTuple):
    """What a crash left. Who holds its lock decides what becomes of it."""

    path: Path
    lock: QLockFile

    @property
    def time(self) -> str:
        """When it was written, in the language in force."""
        return time_of(self.path)

    def discard(self) -> None:
        """It is not wanted."""
        _take_away(self.path)
        self.lock.unlock()

    def set_aside(self) -> None:
        """It cannot be opened: it is not to be offered again, and not to be lost."""
        with suppress(OSError):
            self.path.replace(self.path.with_name(f"{self.path.name}.corrupt"))
        self.lock.unlock()


class Backups(QObject):
    """Writes the person's own experiment into a file of this run of the app while it differs from
    what is saved. A lock beside it tells whether its run goes on.

    Without a folder it does nothing. What cannot be written is told once; all else goes on.
    """

    told = Signal(str)

    def __init__(
        self,
        folder: Path | None,
        document: Document,
        jobs: Jobs,
        every: int = EVERY_MS,
        parent: QObject | None = None,
    ) -> None:
        """`every`: so many milliseconds."""
        super().__init__(parent)
        self._folder, self._document, self._jobs = folder, document, jobs
        self._find: Callable[[], Stand] | None = None
        self._path = Path()
        self._lock: QLockFile | None = None
        self._written: Moment | None = None
        self._kept: Moment | None = None  # for the next time
        self._job: Job | None = None
        self._has_complained = False
        self._timer = QTimer(self)
        self._timer.setInterval(every)
        self._timer.timeout.connect(self.look)

    def begin(self, find: Callable[[], Stand]) -> None:
        """Look after what `find` gives from now on."""
        if self._folder is None:
            return
        self._find = find
        folder = self._folder / "autosave"
        name = QUuid.createUuid().toString(QUuid.StringFormat.Id128)
        self._path = folder / f"{name}{ENDING}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._complain(_cannot(folder, error))
            return
        self._lock = _locked(self._path)
        if self._lock is None:
            self._complain(_cannot(folder, None))
            return
        self._timer.start()

    # --- while it runs

    @Slot()
    def look(self) -> None:
        """Write what is not saved, if it is another than last time."""
        if self._find is None or self._job is not None:
            return
        if self._is_kept or not self._document.is_modified:
            self._forget()
            return
        now = self._document.own
        if self._written is not None and _is_same(now, self._written):
            return
        self._written = now
        work = partial(_write_later, self._path, self._find())
        self._job = self._jobs.writing.submit(work, self._take, self._fail)

    def _forget(self) -> None:
        self._written = None
        _take_away(self._path)

    @Slot(object)
    def _take(self, complaint: str) -> None:
        self._job = None
        if complaint:
            self._written = None  # to be tried again
            self._complain(complaint)
        elif self._is_kept:
            self._forget()  # it was kept otherwise meanwhile

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._job = None
        self._written = None  # likewise
        self._complain(failure.summary)

    def _complain(self, sentence: str) -> None:
        if not self._has_complained:
            self._has_complained = True
            self.told.emit(sentence)

    # --- what a crash left

    def left(self) -> list[Left]:
        """What runs of the app left that are no more, the newest first; their locks are held."""
        if self._lock is None:
            return []
        found = []
        with suppress(OSError):
            for path in _runs(self._path.parent) - {self._path}:
                lock = _locked(path)
                if lock is None:
                    continue
                # A file that was being written.
                for part in path.parent.glob(f".{path.name}.*.tmp"):
                    part.unlink(missing_ok=True)
                if path.exists():
                    found.append(Left(path, lock))
                else:
                    lock.unlock()  # its run had nothing to keep yet
        return sorted(found, key=lambda left: _age(left.path))

    def adopt(self, left: Left) -> None:
        """What a crash left is in the window now: its file is this run's, until it is saved."""
        with suppress(OSError):
            left.path.replace(self._path)
        left.lock.unlock()

    # --- the end

    @property
    def kept(self) -> list[Path]:
        """What was not saved when windows were closed, the newest first."""
        if self._folder is None:
            return []
        with suppress(OSError):
            return sorted(self._folder.glob(f"{_KEPT}*{ENDING}"), key=_age)
        return []

    def keep(self) -> str:
        """Keep for the next time what has no file. A sentence where that is not possible."""
        document = self._document
        if self._folder is None or self._find is None or document.path is not None:
            return ""
        if not document.has_work or self._is_kept:
            return ""
        now = document.own
        # Each window has a file of its own: others may be closed with work in them, too.
        path = self._folder / f"{_KEPT}{self._path.name}"
        error = _save(path, self._find())
        if error is not None:
            return _cannot_save(path, error)
        self._kept = now
        before = document.note_kept(path)
        if before is not None:
            _take_away(before)
        for old in [other for other in self.kept if other != path][MOST_KEPT - 1 :]:
            _take_away(old)
        return ""

    def keep_now(self) -> None:
        """Keep all there is, at once: the process may be ended without another word."""
        if self._find is None:
            return
        complaint = self.keep()
        if self._is_kept or not self._document.is_modified:
            self._forget()
        else:
            complaint = _write(self._path, self._find()) or complaint
        if complaint:
            self._complain(complaint)

    @property
    def _is_kept(self) -> bool:
        """Whether all there is is kept for the next time: a crash would take nothing along."""
        document, kept = self._document, self._kept
        return document.path is None and kept is not None and _is_same(document.own, kept)

    @Slot()
    def finish(self) -> None:
        """The app ends as it should: what has no file is kept, if it is not yet."""
        self._timer.stop()
        if complaint := self.keep():
            self._complain(complaint)
        self._find = None
        if self._job is not None:
            self._job.cancel()

    def let_go(self) -> None:
        """Nothing is being written any more: this run leaves nothing behind."""
        if self._lock is not None:
            self._forget()
            self._lock.unlock()
            self._lock = None


def time_of(path: Path) -> str:
    """When a file was written: today the hour alone, in the language in force."""
    try:
        written = QDateTime.fromSecsSinceEpoch(int(path.stat().st_mtime))
    except OSError:
        written = QDateTime.currentDateTime()
    short, locale = QLocale.FormatType.ShortFormat, QLocale()
    if written.date() == QDateTime.currentDateTime().date():
        return locale.toString(written.time(), short)
    return locale.toString(written, short)


def _take_away(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _runs(folder: Path) -> set[Path]:
    """The files of all runs that have one, or had begun to write it, or have a lock alone."""
    names = {path.name.lstrip(".").split(".")[0] for path in folder.iterdir()}
    return {folder / f"{name}{ENDING}" for name in names}


def _age(path: Path) -> int:
    """Less for what was written later."""
    try:
        return -path.stat().st_mtime_ns
    except OSError:
        return 0


def _is_same(now: Moment, then: Moment) -> bool:
    """Whether nothing has been walked or set in between."""
    if now.trail is None or then.trail is None:
        is_walked_alike = now.trail is then.trail
    else:
        is_walked_alike = now.trail.continues(then.trail) and now.trail.length == then.trail.length
    return is_walked_alike and now._replace(trail=None) == then._replace(trail=None)


def _lock_of(path: Path) -> Path:
    return path.with_suffix(_LOCK)


def _locked(path: Path) -> QLockFile | None:
    """The lock of a file, if its run is no more, or is this one."""
    lock = QLockFile(str(_lock_of(path)))
    # A lock does not age: a run may go on for days.
    lock.setStaleLockTime(0)
    return lock if lock.tryLock(0) else None


def _write_later(path: Path, stand: Stand, token: Token) -> str:
    token.check()
    return _write(path, stand)


def _write(path: Path, stand: Stand) -> str:
    """Write an experiment in case of a crash; a sentence where that was not possible."""
    error = _save(path, stand)
    return _cannot(path, error) if isinstance(error, OSError) else _cannot_save(path, error)


def _save(path: Path, stand: Stand) -> "OSError | ExperimentRefusal | None":
    """Write an experiment; what hindered it."""
    # Imported here: the first paint needs no files.
    from gd_desktop.io.experiments.refusal import ExperimentRefusal
    from gd_desktop.io.experiments.write import save_experiment

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save_experiment(path, stand.experiment())
    except (OSError, ExperimentRefusal) as error:
        return error
    except Exception as error:
        # No reason to keep the window open for ever, or to leave all else unsaved.
        return OSError(0, Failure.of(error).summary)
    return None


def _cannot_save(path: Path, error: "OSError | ExperimentRefusal | None") -> str:
    """Why an experiment was not written, and what would do."""
    from gd_desktop import keeping_words

    if error is None:
        return ""
    if isinstance(error, OSError):
        return keeping_words.cannot_save(str(path), error)
    return keeping_words.refusal(error)


def _cannot(path: Path, error: OSError | None) -> str:
    from gd_desktop import keeping_labels

    return keeping_labels.no_backup(str(path.parent), error.strerror if error is not None else None)
