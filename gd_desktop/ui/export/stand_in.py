"""A second window that no one sees, with the run of the first and its looks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from gd_desktop.app.document import Document
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.recent import Recent
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.ui.keeping.backups import EVERY_MS, Backups
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.keeping.opener import Opener
from gd_desktop.ui.studio import Studio
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow


class StandIn(QObject):
    """Walks what the window has walked, in threads of its own, so that nothing moves there."""

    ready = Signal()
    failed = Signal(object)  # Failure

    def __init__(
        self,
        window: "MainWindow",
        session: Session,
        race: Race,
        preferences: Preferences,
        themes: ThemeKeeper,
    ) -> None:
        super().__init__()
        self._workshop = Workshop(self)
        self._jobs = Jobs(self)
        try:
            self._put_together(window, session, race, preferences, themes)
        except BaseException:
            # A thread that goes on would take the process with it.
            self._workshop.close()
            self._jobs.close()
            raise

    def _put_together(
        self,
        window: "MainWindow",
        session: Session,
        race: Race,
        preferences: Preferences,
        themes: ThemeKeeper,
    ) -> None:
        from gd_desktop.ui.main_window import MainWindow

        setup, trail, cursor = session.present[:3]
        own = Session(setup, trail, cursor, self)
        player = Player(own, self._workshop, self)
        own_race = Race(own, player, self._workshop, self)
        looks = Preferences(preferences.appearance, self)
        # A document without a file, of which nothing is kept.
        document = Document(own, player, self)
        backups = Backups(None, document, self._jobs, EVERY_MS, self)
        files = Files(document, Opener(self._jobs, self), Recent((), self), backups)
        # The theme in force is the whole app's: it is the same keeper.
        self.window = MainWindow(own, player, own_race, self._jobs, looks, themes, files)
        self.window.hints.remember(window.hints.done)
        self._studio = Studio(self.window, player, own_race, self._jobs, themes)
        self._studio.ready.connect(self.ready)
        self._studio.failed.connect(self.failed)
        if window.stage.is_racing:
            own.pin_instead(session.pins)
            # Walked anew, lanes could end before they are where they stand: at limits that were
            # set later.
            own_race.go_on_from(race.stands)
            cursor = max((start.cursor for start in race.stands), default=cursor)
            self.window.actions_.race.setChecked(True)
        self.window.restore_window_state(window.window_state())
        self.window.setWindowState(Qt.WindowState.WindowNoState)
        self._studio.open(window.width(), window.height(), cursor)

    def go_to(self, step: int) -> None:
        """Have a step shown; `ready` follows."""
        self._studio.go_to(step)

    @Slot()
    def close(self) -> None:
        """End the threads, and let the window go."""
        self._workshop.close()
        self._jobs.close()
        self.window.deleteLater()
        self.deleteLater()
