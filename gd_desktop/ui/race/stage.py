"""Where one run's views stand, or the race's in their place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from gd_desktop import race_labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.lanes import LaneRefusal, contrast
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gd_desktop.ui.race.race_page import RacePage


class Stage(QStackedWidget):
    """Follows the actions that pin a run and show the race; the walk's actions then drive it.

    The race's page is made when it is first shown.
    """

    refused = Signal(str)
    told = Signal(str)
    failed = Signal(object)  # Failure, of a computation for a picture
    broke_off = Signal(object)  # Failure, of the race itself
    turned = Signal(bool)  # whether the race is shown

    def __init__(
        self,
        one: QWidget,
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        actions: Actions,
        parent: QWidget,
    ) -> None:
        """`one` holds the views of one run."""
        super().__init__(parent)
        self._one = one
        self._session, self._player, self._race = session, player, race
        self._jobs, self._preferences, self._actions = jobs, preferences, actions
        self._looks: tuple[Theme, Appearance] | None = None
        self.page: RacePage | None = None
        self.addWidget(one)
        actions.pin.triggered.connect(self._pin)
        actions.race.toggled.connect(self._turn)
        actions.whole_picture.triggered.connect(self._go_home)
        session.pins_left.connect(self._tell_left)
        race.stopped.connect(self._tell_end)
        race.failed.connect(self.broke_off)

    @property
    def is_racing(self) -> bool:
        """Whether the race is shown."""
        return self.page is not None and self.currentWidget() is self.page

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self._looks = theme, appearance
        if self.page is not None:
            self.page.dress(theme, appearance)

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        if on:
            self._race.open()
            self._show(self.page or self._make())
            self._actions.drive(self._race)
        else:
            self._race.close()
            self._show(self._one)
            self._actions.drive(self._player)
        self.turned.emit(on)

    def _show(self, page: QWidget) -> None:
        """Turn to a page, and be as small as that page can be."""
        for other in (self._one, self.page):
            if other is None:
                continue
            policy = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(policy, policy)
        self.setCurrentWidget(page)

    def _make(self) -> "RacePage":
        # Imported here: it is not needed for the first paint.
        from gd_desktop.ui.race.race_page import RacePage

        page = RacePage(self._session, self._race, self._jobs, self._preferences, self._actions)
        page.refused.connect(self.refused)
        page.told.connect(self.told)
        page.failed.connect(self.failed)
        self.page = page
        self.addWidget(page)
        if self._looks is not None:
            # The fog may have fallen since the window was dressed.
            page.dress(self._looks[0], self._preferences.appearance)
        return page

    @Slot()
    def _pin(self) -> None:
        try:
            place = self._session.pin()
        except LaneRefusal as no:
            self.refused.emit(race_labels.refusal(no))
            return
        pins = self._session.pins
        title = race_labels.lane_title(contrast(pins).own[place], pins[place], self._letter)
        self.told.emit(race_labels.pinned(place, title, self.is_racing))

    @Slot()
    def _go_home(self) -> None:
        if self.is_racing and self.page is not None:
            self.page.go_home()

    @Slot(object)
    def _tell_left(self, left: tuple[Setup, ...]) -> None:
        self.told.emit(race_labels.left_behind(left, self._letter))

    @Slot()
    def _tell_end(self) -> None:
        if self.page is not None:
            self.told.emit(self.page.verdict())

    @property
    def _letter(self) -> str:
        return self._preferences.appearance.rate_letter
