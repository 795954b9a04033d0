"""What opens the window's dialogs; each is imported when it is first asked for."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gd_desktop import __version__
from gd_desktop.io.settings import settings_path
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.theme import ThemeKeeper


class Dialogs(QObject):
    """Follows the actions that open a dialog over a window."""

    told = Signal(str)

    def __init__(
        self, actions: Actions, desks: Desks, themes: ThemeKeeper, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions, self._desks, self._themes = actions, desks, themes
        self._window = window
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.guide.triggered.connect(self._show_guide)
        actions.about.triggered.connect(self._show_about)
        actions.save_picture.triggered.connect(self._save_picture)

    @Slot()
    def _save_picture(self) -> None:
        from gd_desktop.ui.dialogs.save_picture import SavePicture

        dialog = SavePicture(self._window)
        dialog.told.connect(self.told)
        dialog.open()

    @Slot()
    def _show_shortcuts(self) -> None:
        from gd_desktop.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._actions, self._desks.keyed, self._themes, self._window).open()

    @Slot()
    def _show_guide(self) -> None:
        from gd_desktop.ui.dialogs.guide import GuideDialog

        GuideDialog(self._window).show()

    @Slot()
    def _show_about(self) -> None:
        from gd_desktop.ui.dialogs.about import about_box

        about_box(__version__, str(settings_path()), self._window).open()
