"""Puts the parts of the app together, and opens its window."""

import atexit
import gc
import os
import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gd_desktop import (
    __version__,
    labels,
    language_labels,
    school_words,
    trouble_labels,
    words,
)
from gd_desktop.app.document import Document
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.recent import Recent
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.trail import TrailView
from gd_desktop.io import last_words, log, places, school
from gd_desktop.io import settings as settings_file
from gd_desktop.io.school import School
from gd_desktop.io.settings import Appearance, Settings
from gd_desktop.io.streams import say
from gd_desktop.ui import roles
from gd_desktop.ui.dialogs.silence import Silence
from gd_desktop.ui.file_door import DoorApplication
from gd_desktop.ui.garbage import Collector
from gd_desktop.ui.handing_over import hand_over
from gd_desktop.ui.keeping.backups import EVERY_MS, Backups
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.keeping.opener import Opener
from gd_desktop.ui.keeping.stand import Stand
from gd_desktop.ui.main_window import DEFAULT_SIZE, SMALLEST, MainWindow
from gd_desktop.ui.speech import Speech, has_font
from gd_desktop.ui.theme import ThemeKeeper
from gd_desktop.ui.trouble.hooks import Hooks
from gd_desktop.ui.trouble.trouble import Trouble

_FRAME = QSize(16, 48)  # about what a window's frame and title take
# The defaults, and of these what asks the least of the computer: no OpenGL.
_SAFE = Settings(appearance=Appearance(theme="light", beside_plane=""))


class App(QObject):
    """The parts of a running app, and their end in the right order."""

    closed = Signal()  # the window; nothing runs any more
    progressed = Signal()  # a lesson has been finished

    def __init__(
        self,
        settings: Settings,
        trail: TrailView | None = None,
        cursor: int = 0,
        keep_in: Path | None = None,
        keep_every: int = EVERY_MS,
        decided: School | None = None,
    ) -> None:
        """`keep_in`: the folder for what is not saved, looked after every so many milliseconds;
        None: it is not kept. `decided`: what a school has decided; None: nothing.
        """
        super().__init__()
        self._is_closed = False
        self._leaving: list[MainWindow] = []  # made way for the one there is
        self.session = Session(settings.setup, trail, cursor, self)
        self.workshop = Workshop(self)
        self.jobs = Jobs(self)
        try:
            self._put_together(settings, keep_in, keep_every, decided)
        except BaseException:
            # A thread that goes on would take the process with it.
            self.workshop.close()
            self.jobs.close()
            raise

    def _put_together(
        self,
        settings: Settings,
        keep_in: Path | None,
        keep_every: int,
        decided: School | None,
    ) -> None:
        self.player = Player(self.session, self.workshop, self)
        self.player.set_pace(settings.pace)
        self.race = Race(self.session, self.player, self.workshop, self)
        self.preferences = Preferences(settings.appearance, self, decided)
        self.themes = ThemeKeeper(self.preferences, self)
        document = Document(self.session, self.player, self)
        self.files = Files(
            document,
            Opener(self.jobs, self),
            Recent(settings.recent, self),
            Backups(keep_in, document, self.jobs, keep_every, self),
        )
        # Before the first text is read.
        self.speech = Speech(self.preferences, self)
        self.trouble = Trouble(self.themes, self)
        self.window = self._make_window()
        self.window.classroom.remember(settings.finished)
        self.window.hints.remember(settings.hints)
        # Not within the signal of the change: the old window listens to it too.
        self.speech.changed.connect(self._speak_anew, Qt.ConnectionType.QueuedConnection)

    def _make_window(self) -> MainWindow:
        window = MainWindow(
            *(self.session, self.player, self.race, self.jobs, self.preferences, self.themes),
            self.files,
        )
        window.closed.connect(self.close)
        window.classroom.progressed.connect(self.progressed)
        self.trouble.stand_over(window)
        silence = Silence(self.workshop, window)
        silence.told.connect(window.say)
        silence.complained.connect(window.complain)
        return window

    @Slot()
    def _speak_anew(self) -> None:
        """A window that speaks another language, in the place of the one there was."""
        old, self.window = self.window, self._make_window()
        # Without a name of its own the old window would die at once, and not between two events.
        self._leaving.append(old)
        old.destroyed.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        hand_over(old, self.window)
        if not has_font(self.speech.language):
            self.window.complain(language_labels.NO_FONT[self.speech.language])

    @Slot()
    def _forget(self) -> None:
        """Let go of a window that has been deleted, and at once of all that hung on it: it is more
        than a mebibyte of small objects, and of several languages tried in a row as many times.
        """
        self._leaving = [window for window in self._leaving if isValid(window)]
        gc.collect()

    def keep(self) -> None:
        """Keep what is not saved from now on, and ask about what a crash has left."""
        self.files.backups.begin(self._find_own)
        self.window.keeping.crashes.offer(self.files.backups.left())

    def _find_own(self) -> Stand:
        return self.window.keeping.own()

    @Slot()
    def close(self) -> None:
        """End the threads. A second call does nothing."""
        if not self._is_closed:
            self._is_closed = True
            try:
                self.files.backups.finish()
            finally:
                self.closed.emit()
        self.workshop.close()
        self.jobs.close()
        self.files.backups.let_go()

    def destroy(self) -> None:
        """End the threads, and delete the window and all that is in it."""
        self.close()
        self.speech.fall_silent()
        self.window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settings(self) -> Settings:
        """What is to be remembered."""
        setup, looks, pace = self.window.classroom.own()
        return Settings(
            setup,
            # Whoever comes next is not to begin in a fog, or before a class.
            replace(self.preferences.to_keep(looks), fog=False, presenting=False),
            pace,
            self.window.window_state(),
            finished=self.window.classroom.finished,
            hints=self.window.hints.done,
            recent=self.files.recent.paths,
        )


def application() -> QApplication:
    """The QApplication, made on the first call."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    kind = DoorApplication if sys.platform == "darwin" else QApplication
    app = kind([labels.APP])
    app.setApplicationName("gd-desktop")
    app.setApplicationDisplayName(labels.APP)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("org.gd_desktop.gd_desktop")
    # The window answers within a millisecond while the engine computes; at the default interval
    # a frame at full speed waits for the interpreter several times over.
    sys.setswitchinterval(0.0005)
    app.setStyle("Fusion")
    roles.install()
    app.setProperty("garbage", Collector(app))
    # At the end all goes with the process: Python need not look through it several times over.
    atexit.register(gc.freeze)
    pg.setConfigOptions(antialias=True, imageAxisOrder="row-major")
    return app


def window(
    path: Path | None = None,
    on_open: Callable[[App], None] | None = None,
    keep_in: Path | None = None,
    keep_every: int = EVERY_MS,
    is_safe: bool = False,
    decided: School | None = None,
) -> int:
    """Open the window and stay until it is closed. Returns the exit status.

    Without a path for the settings, these, what is not saved and the log are kept where they
    belong, and what the school has decided holds. `is_safe`: settings are neither read nor written,
    the school's neither. Raises what keeps the window from opening.
    """
    if path is None:
        path = settings_file.settings_path()
        keep_in = places.data_folder()
        decided = school.school()
    folder = keep_in / "log" if keep_in is not None else None
    log.open_log(folder, partial(_first_line, is_safe))
    hooks = Hooks()
    hooks.install()
    # A folder that cannot be looked into would raise, asked as a Path.
    is_first = not is_safe and not os.path.exists(path)
    try:
        qt = application()
        decided = School() if is_safe or decided is None else decided
        first = decided.beginning
        settings, aside = (_SAFE, None) if is_safe else settings_file.load(path, first)
        app = App(settings, keep_in=keep_in, keep_every=keep_every, decided=decided)
        hooks.caught.connect(app.trouble.take)
        try:
            visit = _Visit(app, None if is_safe else path, folder)
            visit.greet(settings, aside)
            visit.tell_of(decided)
            is_bare = on_open is None and not is_safe
            app.window.welcome.begin(is_first, settings.version, is_bare)
            return visit.stay(qt, on_open)
        finally:
            app.destroy()
    finally:
        hooks.put_back()
        log.close_log()


def _first_line(is_safe: bool) -> str:
    """What the log says of a start."""
    # Imported here: it is written after the first paint.
    from gd_desktop.ui.trouble.facts import start_line

    return start_line(is_safe)


class _Visit(QObject):
    """A window's time on the screen, and what is remembered of it."""

    def __init__(self, app: App, path: Path | None, folder: Path | None) -> None:
        """`path`: of the settings; None: they are not kept. `folder`: of the log."""
        super().__init__(app)
        self._app, self._path, self._folder = app, path, folder
        self._begun = Settings()
        app.files.backups.told.connect(self._tell)
        app.closed.connect(self._remember)
        app.progressed.connect(self._remember)

    def greet(self, settings: Settings, aside: Path | None) -> None:
        """Give the window its size and place, and say what one has to know of the settings."""
        self._begun = settings
        window = self._app.window
        room = window.screen().availableSize() - _FRAME
        # A small screen whose display is scaled has less: what does not fit is scrolled to.
        window.setMinimumSize(SMALLEST.boundedTo(room))
        window.resize(DEFAULT_SIZE.boundedTo(room))
        window.restore_window_state(settings.window)
        if self._path is None:
            window.say(trouble_labels.SAFE_MODE)
        if aside is not None:
            sentence = words.settings_set_aside(
                aside.name, is_in_part=bool(settings.unread), is_there=aside == self._path
            )
            log.warn(f"{sentence} ({aside})")
            window.complain(sentence)
        if settings.lost:
            window.complain(words.data_left(settings.lost))

    def tell_of(self, decided: School) -> None:
        """Say what is wrong with a school's defaults."""
        for slip in decided.slips:
            log.warn(f"{decided.path}: {school_words.reason(slip)}")
        if decided.slips:
            self._app.window.complain(school_words.slipped(str(decided.path), decided.slips))

    def stay(self, qt: QApplication, on_open: Callable[[App], None] | None) -> int:
        """Show the window until it is closed. Returns the exit status."""
        app = self._app
        # At the end of a session there may be no time for questions, and none for an end.
        qt.commitDataRequest.connect(self._keep_all)
        # The collector's timer lets Python notice them.
        before = {number: signal.signal(number, self._heed) for number in _ends()}
        try:
            app.window.show()
            app.keep()
            if on_open is not None:
                on_open(app)
            if isinstance(qt, DoorApplication):
                qt.handed.connect(self._open)
                qt.let_in()
            # Not before the first paint: the log is opened with its first line.
            QTimer.singleShot(0, self._note_what_was_left)
            return qt.exec()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _heed(self, _number: int, _frame: object) -> None:
        # Python calls it between two lines of whatever it is doing.
        QTimer.singleShot(0, self._end)

    @Slot()
    def _end(self) -> None:
        # Whoever sent it may not wait for the answer to a question.
        self._keep_all()
        self._app.window.close()

    @Slot()
    def _keep_all(self) -> None:
        """Keep what there is, unasked, and go on."""
        self._app.files.backups.keep_now()
        self._remember()

    @Slot(object)
    def _open(self, path: Path) -> None:
        # The window of now: another language makes another one.
        self._app.window.welcome.leave()
        self._app.window.open_file(path)

    @Slot()
    def _note_what_was_left(self) -> None:
        log.note("The window is open.")
        left = last_words.take_left(self._folder) if self._folder is not None else ""
        if left:
            log.fault("last words", last_words.told(left))

    @Slot()
    def _remember(self) -> None:
        if self._path is None:
            return
        settings = self._app.settings()
        try:
            settings_file.save(self._path, settings, self._begun)
        except OSError as error:
            sentence = words.settings_not_saved(error.strerror or str(error))
            log.warn(sentence)
            say(sentence)
        else:
            # What is changed from now on is what has to be told from others' changes.
            self._begun = settings

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        """In the window, and on standard error: it may be about to close."""
        log.warn(sentence)
        say(sentence)
        self._app.window.complain(sentence)


def _ends() -> list[signal.Signals]:
    """What asks the process to end: Ctrl+C in its terminal, that terminal's end, the system's. One
    that is to be passed over, as under nohup, is.
    """
    there = [getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP")]
    return [each for each in there if each and signal.getsignal(each) is not signal.SIG_IGN]
