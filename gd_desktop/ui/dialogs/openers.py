"""What opens the window's dialogs; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.desks import Desks
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.export.copying import Copying
    from gd_desktop.ui.main_window import MainWindow


class Dialogs(QObject):
    """Follows the actions that open a dialog over a window, or bring something out of it."""

    told = Signal(str)

    def __init__(
        self,
        actions: Actions,
        desks: Desks,
        themes: ThemeKeeper,
        window: "MainWindow",
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._actions, self._desks, self._themes = actions, desks, themes
        self._window = window
        self._session, self._player, self._race = session, player, race
        self._jobs, self._preferences = jobs, preferences
        self._copying: Copying | None = None
        actions.export.triggered.connect(self._export)
        actions.print.triggered.connect(self._print)
        actions.copy_picture.triggered.connect(self._copy_picture)
        actions.copy_table.triggered.connect(self._copy_table)
        actions.copy_latex.triggered.connect(self._copy_latex)
        actions.worksheet.triggered.connect(self._show_worksheet)
        actions.shortcuts.triggered.connect(self._show_shortcuts)
        actions.guide.triggered.connect(self._show_guide)
        actions.news.triggered.connect(self._show_news)
        actions.about.triggered.connect(self._show_about)

    # --- out of the window

    @Slot()
    def _export(self) -> None:
        from gd_desktop.ui.export.content import Content
        from gd_desktop.ui.export.dialog import ExportDialog

        content = Content(
            *(self._window, self._session, self._player, self._race),
            *(self._jobs, self._preferences, self._themes),
        )
        dialog = ExportDialog(self._window, content, self._session, self._themes.theme)
        dialog.told.connect(self.told)
        dialog.open()

    @Slot()
    def _print(self) -> None:
        from gd_desktop.ui.export.print_dialog import PrintDialog

        PrintDialog(
            *(self._window, self._session, self._player, self._race),
            *(self._jobs, self._preferences, self._themes.theme),
        ).open()

    @Slot()
    def _copy_picture(self) -> None:
        self._copier.copy_picture()

    @Slot()
    def _copy_table(self) -> None:
        self._copier.copy_table()

    @Slot()
    def _copy_latex(self) -> None:
        self._copier.copy_latex()

    @property
    def _copier(self) -> "Copying":
        if self._copying is None:
            from gd_desktop.ui.export.copying import Copying

            self._copying = Copying(
                *(self._session, self._player, self._race, self._jobs),
                *(self._preferences, self._themes, self._window),
            )
            self._copying.told.connect(self.told)
        return self._copying

    @Slot()
    def _show_worksheet(self) -> None:
        from gd_desktop.ui.worksheets.dialog import WorksheetDialog

        dialog = WorksheetDialog(
            *(self._session, self._player, self._jobs),
            *(self._preferences, self._themes, self._window),
        )
        dialog.told.connect(self.told)
        dialog.open()

    # --- about the window

    @Slot()
    def _show_shortcuts(self) -> None:
        from gd_desktop.ui.dialogs.shortcuts import ShortcutSheet

        ShortcutSheet(self._actions, self._desks.keyed, self._themes, self._window).open()

    @Slot()
    def _show_guide(self) -> None:
        from gd_desktop.ui.dialogs.guide import GuideDialog

        GuideDialog(self._window, self._actions, self._jobs).show()

    @Slot()
    def _show_news(self) -> None:
        from gd_desktop.ui.dialogs.news import NewsDialog

        NewsDialog(self._themes, self._window).open()

    @Slot()
    def _show_about(self) -> None:
        from gd_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self._themes, self._window).open()
