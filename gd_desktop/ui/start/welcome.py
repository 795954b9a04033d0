"""What happens when the app has just been opened, and where the start screen leads."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from gd_desktop import __version__
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.preferences import Preferences
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.lessons.builtin import BuiltInLessons
    from gd_desktop.ui.main_window import MainWindow
    from gd_desktop.ui.start.start_dialog import StartDialog
    from gd_desktop.ui.start.update_note import UpdateNote


class Welcome(QObject):
    """Follows the action of the start screen. Nothing of it is made before it is wanted, and at a
    start nothing before the window has been painted.
    """

    greeted = Signal()  # what is to happen at a start has happened

    def __init__(
        self,
        files: Files,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
        window: "MainWindow",
    ) -> None:
        super().__init__(window)
        self._files, self._jobs = files, jobs
        self._preferences, self._themes = preferences, themes
        self._window = window
        self._lessons: BuiltInLessons | None = None
        self._is_first, self._is_bare, self._before = False, False, ""
        self.note: UpdateNote | None = None
        self._dialog: StartDialog | None = None
        window.actions_.start.triggered.connect(self.show_start)

    # --- at a start

    def begin(self, is_first: bool, before: str, is_bare: bool) -> None:
        """The window is about to be painted for the first time.

        `is_first`: the app was never opened here; `before`: the version that was open last, or "";
        `is_bare`: nothing is being opened in the window, and it is no safe mode.
        """
        self._is_first, self._before, self._is_bare = is_first, before, is_bare
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._greet)
        return super().eventFilter(watched, event)

    @Slot()
    def leave(self) -> None:
        """Something is opened from outside, and not to be hidden behind the start screen."""
        self._is_bare = False
        if self._dialog is not None:
            self._dialog.close()

    @Slot()
    def _greet(self) -> None:
        """The window has been painted."""
        from gd_desktop.ui.app_icon import app_icon

        QGuiApplication.setWindowIcon(app_icon())
        if self._before not in ("", __version__):
            self._tell_update()
        wants = self._is_first or self._preferences.appearance.start_screen
        # What a crash has left is asked about first.
        is_free = QApplication.activeModalWidget() is None
        if wants and is_free and self._is_bare and self._window.isVisible():
            self.show_start()
        self.greeted.emit()

    def _tell_update(self) -> None:
        from gd_desktop.ui.start.update_note import UpdateNote

        window = self._window
        self.note = UpdateNote(__version__, window.actions_.news, self._themes, window.status)
        self.note.turned.connect(window.hints.give_way)
        self.note.refresh()

    # --- the start screen

    @Slot()
    def show_start(self) -> "StartDialog":
        """Open the start screen over the window."""
        from gd_desktop.ui.lessons.builtin import BuiltInLessons
        from gd_desktop.ui.start.start_dialog import Shown, StartDialog

        if self._lessons is None:
            self._lessons = BuiltInLessons(self._jobs, self)
        window = self._window
        path = self._files.document.path
        models = window.actions_.models.values()
        model = next((each.text() for each in models if each.isChecked()), "")
        dialog = StartDialog(
            *(window.actions_, self._files, self._lessons, self._preferences, self._themes),
            Shown(path.name if path is not None else model, window.classroom.finished),
            window,
        )
        dialog.action_chosen.connect(self._do)
        dialog.file_chosen.connect(self._open)
        dialog.last_chosen.connect(window.keeping.open_last)
        dialog.lesson_chosen.connect(self._open_lesson)
        dialog.destroyed.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        return dialog

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    @Slot(object)
    def _do(self, action: QAction) -> None:
        action.trigger()

    @Slot(object)
    def _open(self, path: Path) -> None:
        self._window.open_file(path)

    @Slot(str)
    def _open_lesson(self, name: str) -> None:
        self._window.classroom.lessons.open_builtin(name)
