"""The random user: does one thing after the other, and looks each time whether all is as it should
be.
"""

import traceback
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import IO, TypeVar

from deeds import Deed, next_deed
from dialogs import Answerer, answer
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from shiboken6 import isValid
from soundness import faults
from texts import make_files, shared_texts
from watch import Watch

from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.io import settings as settings_file
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App

_LONGEST_WAIT = 120_000  # ms, a generous time-out
_WATCHED = 8  # frames of a run
_WATCHED_MS = 400  # or so long, where none come
_HASTE = 0.15  # of all deeds
_TRIES = 25  # to close a window that asks something each time
Thing = TypeVar("Thing")


class Echo(QObject):
    """In the engine's thread: answers when all that was asked before has been done."""

    heard = Signal()

    @Slot()
    def call(self) -> None:
        self.heard.emit()


class Waiter(QObject):
    """Waits for signals, each with the same generous time-out."""

    _called = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._is_late = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_LONGEST_WAIT)
        self._clock.timeout.connect(self._give_up)
        self._echo = Echo()
        self._echo.moveToThread(app.workshop._thread)
        queued = Qt.ConnectionType.QueuedConnection
        self._called.connect(self._echo.call, queued)
        self._echo.heard.connect(self._loop.quit, queued)

    def wait_for_engine(self) -> bool:
        """Until all that was asked of the engine has been told; whether that came."""
        self._called.emit()
        return self._wait()

    def wait_for_jobs(self, jobs: Jobs) -> bool:
        """Until all that a queue holds is done; whether that came."""
        jobs.submit(_nothing, self._done, self._done)
        return self._wait()

    def wait_a_moment(self, frame: Signal, count: int) -> None:
        """For some frames, or for a moment where none come."""
        left = count

        def note(_frame: object) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                self._loop.quit()

        clock = QTimer()
        clock.setSingleShot(True)
        clock.timeout.connect(self._loop.quit)
        frame.connect(note)
        clock.start(_WATCHED_MS)
        self._loop.exec()
        # Or it would end what is waited for next.
        clock.stop()
        frame.disconnect(note)

    def _wait(self) -> bool:
        self._is_late = False
        self._clock.start()
        self._loop.exec()
        self._clock.stop()
        return not self._is_late

    @Slot(object)
    def _done(self, _nothing: object) -> None:
        self._loop.quit()

    @Slot()
    def _give_up(self) -> None:
        self._is_late = True
        self._loop.quit()


class User:
    """Whoever clicks, types and drags, with a seed of its own; what is done goes to `log` first."""

    def __init__(self, seed: int, folder: Path, watch: Watch, log: IO[str]) -> None:
        self.seed, self.folder, self.watch, self.log = seed, folder, watch, log
        self.random = Random(seed)
        (folder / "written").mkdir(parents=True)
        given = folder / "given"
        given.mkdir()
        self.files = make_files(given)
        self.shared = shared_texts()
        self._answerer = Answerer(folder, self.files)
        self._settings = folder / "settings.json"
        self.app = self._open(Settings())
        self.window: QWidget = self.app.window

    # --- what deeds ask for

    def choose(self, things: Sequence[Thing]) -> Thing | None:
        """One of them, if there is any."""
        return self.random.choice(things) if things else None

    def is_forbidden(self, action: QAction) -> bool:
        """What ends the process."""
        return action is self.app.window.actions_.quit

    def write_down(self, told: str) -> None:
        """In the list of what was done."""
        self.log.write(f"{told}\n")
        self.log.flush()

    def watch_frames(self) -> None:
        """Let a run go on, and watch."""
        self.app.window.actions_.run.trigger()
        self._waiter.wait_a_moment(self.app.player.frame, _WATCHED)

    def settle_all(self) -> None:
        """Wait until all is computed."""
        if isValid(self.app.window):
            self.app.window.desks.current.hurry()
        for name, jobs in (("jobs", self.app.jobs), ("slow jobs", self.app.jobs.slow)):
            if not self._waiter.wait_for_jobs(jobs):
                self.watch.note(f"{name}: no answer within {_LONGEST_WAIT / 1000:.0f} s")
        QApplication.processEvents()

    def reopen(self) -> None:
        """Close the window, and open another with what was remembered."""
        settings_file.save(self._settings, self.close())
        settings, aside = settings_file.load(self._settings)
        if aside is not None:
            self.watch.note(f"the settings could not be read again: {aside}")
        self.app = self._open(settings)

    # --- the window

    def close(self) -> Settings:
        """Close the window, whatever it asks; what is to be remembered."""
        for tried in range(_TRIES):
            QApplication.processEvents()
            if self.app.window.close():
                break
            QApplication.processEvents()
            # More and more in earnest: at first any answer, later the one that lets it go.
            for window in _over(self.app.window):
                if not isValid(window) or not window.isVisible():
                    continue
                buttons = getattr(window, "buttons", list)()
                if tried > 5 and buttons:
                    buttons[tried % len(buttons)].click()
                else:
                    answer(window, self.random, self.folder, self.files)
                QApplication.processEvents()
        else:
            self.watch.note(f"the window does not close: {_over(self.app.window)}")
        settings = self.app.settings()
        self.end()
        return settings

    def end(self) -> None:
        """Delete the window and all that belongs to it."""
        self._waiter.deleteLater()
        self.app.close()
        self.app.destroy()
        del self.app, self._waiter, self.window
        QApplication.clipboard().clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
        # Menus of plots have no parent.
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu):
                menu.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def open_plain(self) -> None:
        """Open the window as it is for the first time."""
        self.app = self._open(Settings())
        self.settle_all()

    def _open(self, settings: Settings) -> App:
        app = App(settings, keep_in=self.folder / "kept")
        self._waiter = Waiter(app)
        app.window.resize(1280, 720)
        app.window.restore_window_state(settings.window)
        app.window.show()
        app.window.activateWindow()
        app.keep()
        self._waiter.wait_for_engine()
        self.window = app.window
        return app

    # --- one deed

    def act(self, number: int) -> list[str]:
        """Do something, and look; what is wrong. The number alone, with the seed, decides what is
        drawn, so that a deed can be seen again without all that was drawn before.
        """
        self.random = Random(f"{self.seed}:{number}")
        deed = next_deed(self)
        self.write_down(f"{number}: {deed.told}")
        self._answerer.begin(self.random)
        self._do(deed)
        self._answerer.end()
        for answered in self._answerer.answered:
            self.write_down(f"  … {answered}")
        self._look_around()
        return self.watch.take()

    def _do(self, deed: Deed) -> None:
        try:
            deed.do()
        except Exception as error:
            # A window may close under the hand: what was to come of the deed is void then.
            ours = traceback.extract_tb(error.__traceback__)[-1].filename
            is_void = isinstance(error, RuntimeError) and Path(ours).parent == Path(__file__).parent
            if not (is_void and "already deleted" in str(error)):
                self.watch.note("".join(traceback.format_exception(error)))

    def _look_around(self) -> None:
        QApplication.processEvents()
        if self.random.random() < _HASTE:
            return  # the next thing is done before this one has come to its end
        self._wait_for_frames()
        # Now and then something is done while pictures are still being computed.
        if self.random.random() < 0.85:
            if not self._waiter.wait_for_jobs(self.app.jobs):
                self.watch.note("the jobs do not answer")
            QApplication.processEvents()
            self._wait_for_frames()
        for fault in faults(self.app):
            self.watch.note(fault)

    def _wait_for_frames(self) -> None:
        player, session = self.app.player, self.app.session
        while True:
            begun, setup = player._generation, session.setup
            if not self._waiter.wait_for_engine():
                self.watch.note("the engine does not answer")
                return
            # A file that has been read meanwhile has begun other runs.
            if player._generation == begun and session.setup is setup:
                return


def _over(window: QWidget) -> list[QWidget]:
    """The dialogs over a window, the uppermost first."""
    found = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    modal = QApplication.activeModalWidget()
    return [modal] if modal is not None else found[::-1]


def _nothing(_token: Token) -> None:
    """A job that is done at once."""
