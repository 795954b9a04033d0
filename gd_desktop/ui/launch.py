"""Puts the parts of the app together, and opens its window."""

import signal
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import platformdirs
import pyqtgraph as pg
from pyqtgraph.util.garbage_collector import GarbageCollector
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from gd_desktop import __version__, labels, language_labels, words
from gd_desktop.app.document import Document
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.recent import Recent
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.trail import TrailView
from gd_desktop.io import settings as settings_file
from gd_desktop.io.settings import Settings
from gd_desktop.ui import roles
from gd_desktop.ui.handing_over import hand_over
from gd_desktop.ui.keeping.backups import EVERY_MS, Backups
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.keeping.opener import Opener
from gd_desktop.ui.keeping.stand import Stand
from gd_desktop.ui.main_window import DEFAULT_SIZE, SMALLEST, MainWindow
from gd_desktop.ui.speech import Speech, has_font
from gd_desktop.ui.theme import ThemeKeeper

_FRAME = QSize(16, 48)  # about what a window's frame and title take


class App(QObject):
    """The parts of a running app, and their end in the right order."""

    closed = Signal()  # the window; nothing runs any more

    def __init__(
        self,
        settings: Settings,
        trail: TrailView | None = None,
        cursor: int = 0,
        keep_in: Path | None = None,
        keep_every: int = EVERY_MS,
    ) -> None:
        """`keep_in`: the folder for what is not saved, looked after every so many milliseconds;
        None: it is not kept.
        """
        super().__init__()
        self._is_closed = False
        self._old: MainWindow | None = None  # made way for the one there is
        self.session = Session(settings.setup, trail, cursor, self)
        self.workshop = Workshop(self)
        self.player = Player(self.session, self.workshop, self)
        self.player.set_pace(settings.pace)
        self.race = Race(self.session, self.player, self.workshop, self)
        self.jobs = Jobs(self)
        self.preferences = Preferences(settings.appearance, self)
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
        return window

    @Slot()
    def _speak_anew(self) -> None:
        """A window that speaks another language, in the place of the one there was."""
        # Without a name of its own the old window would die at once, and not between two events.
        self._old, self.window = self.window, self._make_window()
        hand_over(self._old, self.window)
        if not has_font(self.speech.language):
            self.window.complain(language_labels.NO_FONT[self.speech.language])

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
            self.files.backups.finish()
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
            replace(looks, fog=False, presenting=False),
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
    app = QApplication([labels.APP])
    app.setApplicationName("gd-desktop")
    app.setApplicationDisplayName(labels.APP)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gd-desktop")
    # The window answers within a millisecond while the engine computes; at the default interval
    # a frame at full speed waits for the interpreter several times over.
    sys.setswitchinterval(0.0005)
    app.setStyle("Fusion")
    roles.install()
    # Python collects garbage in whichever thread happens to allocate; a widget that died in the
    # engine's thread would take the process with it.
    app.setProperty("garbage", GarbageCollector(interval=0.5))
    pg.setConfigOptions(antialias=True, imageAxisOrder="row-major")
    return app


def window(
    path: Path | None = None,
    on_open: Callable[[App], None] | None = None,
    keep_in: Path | None = None,
    keep_every: int = EVERY_MS,
) -> int:
    """Open the window and stay until it is closed. Returns the exit status.

    Without a path for the settings, these and what is not saved are kept where they belong.
    """
    qt = application()
    if path is None:
        path = settings_file.settings_path()
        keep_in = platformdirs.user_data_path("gd-desktop", appauthor=False)
    settings, aside = settings_file.load(path)
    app = App(settings, keep_in=keep_in, keep_every=keep_every)
    app.window.setMinimumSize(SMALLEST)
    app.window.resize(DEFAULT_SIZE.boundedTo(app.window.screen().availableSize() - _FRAME))
    app.window.restore_window_state(settings.window)
    if aside is not None:
        app.window.complain(words.settings_set_aside(aside.name))
    if settings.lost:
        app.window.complain(words.data_left(settings.lost))

    def remember() -> None:
        try:
            settings_file.save(path, app.settings())
        except OSError as error:
            sys.stderr.write(f"{words.settings_not_saved(error.strerror or str(error))}\n")

    def tell(sentence: str) -> None:
        """In the window, and for a log: it may be about to close."""
        sys.stderr.write(f"{sentence}\n")
        app.window.complain(sentence)

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What a slot raised: on standard error for a log, and in the window for the person."""
        sys.__excepthook__(kind, error, trace)
        app.window.report(Failure.of(error), words.FAULT)

    app.closed.connect(remember)
    app.files.backups.told.connect(tell)
    sys.excepthook = report
    # Ctrl+C in the terminal closes the window; the collector's timer lets Python notice it.
    before = signal.signal(signal.SIGINT, lambda *_: app.window.close())
    app.window.show()
    app.keep()
    if on_open is not None:
        on_open(app)
    status = qt.exec()
    sys.excepthook = sys.__excepthook__
    signal.signal(signal.SIGINT, before)
    app.destroy()
    return status
