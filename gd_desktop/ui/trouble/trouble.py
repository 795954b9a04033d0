"""Tells the person of faults: the first of a kind in a dialog, all others in the status line."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from gd_desktop import trouble_labels, words
from gd_desktop.app.frame import Failure
from gd_desktop.ui.theme import ThemeKeeper
from gd_desktop.words import Message

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow
    from gd_desktop.ui.trouble.dialog import TroubleDialog

_PAUSE_MS = 1000  # between two sentences about what happens over and over
_MOST_KINDS = 1000  # of faults that are told apart


class Trouble(QObject):
    """One dialog at a time, in whichever window there is; what comes meanwhile is counted in it."""

    def __init__(self, themes: ThemeKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._window: MainWindow | None = None
        self._dialog: TroubleDialog | None = None
        self._more = 0  # that came while the dialog was open
        self._told: Counter[str] = Counter()  # by kind: how often it has happened
        self._untold: tuple[Message, int] | None = None
        # A fault in each frame is told once a second: telling may well bring the next frame.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tell_again)

    def stand_over(self, window: "MainWindow") -> None:
        """Tell of faults in this window from now on."""
        self._window = window
        window.troubled.connect(self.report)
        window.closed.connect(self._fall_silent)

    @property
    def dialog(self) -> "TroubleDialog | None":
        """The one that is open. It is gone with a window that made way for another."""
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None

    @Slot(object)
    def take(self, failure: Failure) -> None:
        """Tell of what was caught at last."""
        self.report(failure, words.FAULT)

    @Slot(object, object)
    def report(self, failure: Failure, message: Message) -> None:
        """Tell of a failure, calmly."""
        if self._window is None or not isValid(self._window):
            return
        kind = failure.kind or failure.summary
        if len(self._told) >= _MOST_KINDS:
            self._told.clear()
        self._told[kind] += 1
        count = self._told[kind]
        dialog = self.dialog
        if count > 1 and dialog is None:
            self._untold = message, count - 1
            if not self._pause.isActive():
                self._tell_again()
            return
        if dialog is not None:
            self._more += 1
            dialog.count(self._more)
        else:
            self._open(failure, message)
        if count == 1:
            self._window.complain(message.title)

    @Slot()
    def _fall_silent(self) -> None:
        """The window closes: a dialog that stayed, or came now, would keep the app from ending."""
        self._window = None
        if self.dialog is not None:
            self.dialog.close()

    def _open(self, failure: Failure, message: Message) -> None:
        # Imported here: mostly there is nothing to tell.
        from gd_desktop.ui.trouble.dialog import TroubleDialog

        assert self._window is not None
        self._more = 0
        self._dialog = TroubleDialog(failure, message, self._themes.theme, self._window)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.save_wanted.connect(self._save)
        self._window.keeping.saving.told.connect(self._dialog.say)
        # It blocks nothing, so that the window can be closed; but where another dialog does, it has
        # to be in front of that one.
        self._dialog.setModal(QApplication.activeModalWidget() is not None)
        self._dialog.show()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    @Slot()
    def _save(self) -> None:
        if self._window is not None:
            self._window.keeping.saving.save_as()

    @Slot()
    def _tell_again(self) -> None:
        """Say in the status line that it happens again, and how often by now."""
        if self._untold is None or self._window is None or not isValid(self._window):
            return
        (message, count), self._untold = self._untold, None
        self._window.complain(trouble_labels.again(message.title, count))
        self._pause.start()
