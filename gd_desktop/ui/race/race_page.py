"""The race's page, in the place of one run's: paths, costs, and who is first."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import race_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.race import Measure, ranking
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import splitter_of
from gd_desktop.ui.race.cost_card import CostCard
from gd_desktop.ui.race.heat import Heat, heat
from gd_desktop.ui.race.path_card import PathCard
from gd_desktop.ui.race.race_bar import RaceBar
from gd_desktop.ui.race.ranking_card import RankingCard
from gd_desktop.ui.race.ready_made import ReadyMade
from gd_desktop.ui.theme import TEXT, Theme
from gd_desktop.ui.wrapped import WrappedLabel

_MOST_RANKING = 0.44  # of the page's height
_TEXT_WIDTH = 440  # px at scale 1, of the words in an empty page, where there is room
_ALL = 1000  # of that room


class RacePage(QWidget):
    """Shows the lanes as they stand, and has them pinned, moved and removed."""

    refused = Signal(str)
    told = Signal(str)
    failed = Signal(object)  # Failure, of a computation for a picture

    def __init__(
        self,
        session: Session,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._race = session, race
        self._appearance = preferences.appearance
        self._heat: Heat | None = None
        self.path_card = PathCard(session, jobs)
        self.cost_card = CostCard(preferences, actions)
        self.ranking_card = RankingCard()
        self.bar = RaceBar(session, actions)
        self.empty = _Empty(session, actions)
        self._lay_out()
        self.path_card.failed.connect(self.failed)
        self.path_card.refused.connect(self.refused)
        self.cost_card.sought.connect(race.seek)
        actions.step.held.connect(self._hold_timeline)
        self.cost_card.timeline.setDisabled(actions.step.is_held)
        self.ranking_card.taken.connect(self._take_over)
        self.ranking_card.removed.connect(session.unpin)
        self.bar.clear.clicked.connect(self._clear)
        race.frames.connect(self.show_frames)
        session.setup_changed.connect(self._follow_setup)
        preferences.changed.connect(self._follow_fog)

    @Slot(bool)
    def _hold_timeline(self, on: bool) -> None:
        self.cost_card.timeline.setDisabled(on)

    def _lay_out(self) -> None:
        self._plots = splitter_of(self.path_card, self.cost_card)
        self._plots.setChildrenCollapsible(False)
        for number in range(2):
            self._plots.setStretchFactor(number, 1)
        self._cards = _Division(self._plots, self.ranking_card)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._cards)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.bar)
        self._rows.addWidget(self._pages, 1)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self._appearance = appearance
        gap = theme.px(12)
        self._rows.setSpacing(theme.px(8))
        for splitter in (self._plots, self._cards):
            splitter.setHandleWidth(gap)
        for part in (self.bar, self.empty, self.path_card, self.cost_card, self.ranking_card):
            part.dress(theme, appearance)
        self._follow_setup()
        self.show_frames(self._race.last_frames)
        self._cards.divide()

    @Slot(object)
    def show_frames(self, frames: tuple[Frame, ...]) -> None:
        """Show the lanes as they stand."""
        self.bar.show_lanes(bool(frames))
        self.bar.setHidden(self._appearance.presenting)
        if not frames:
            self._heat = None
            self._pages.setCurrentWidget(self.empty)
            return
        self._pages.setCurrentWidget(self._cards)
        self._heat = heat(frames, self._heat)
        for card in (self.path_card, self.cost_card, self.ranking_card):
            card.show_heat(self._heat)

    def go_home(self) -> None:
        """Return to the ranges that show the whole race."""
        self.path_card.go_home()
        self.cost_card.plot.go_home()

    def verdict(self) -> str:
        """Who has converged first, once the race is over."""
        shown = self._heat
        if shown is None:
            return ""
        lane = ranking(shown.standings, Measure.STEPS)[0]
        first = shown.standings[lane]
        if not first.has_converged:
            return race_labels.finished(None, "", 0)
        level = [
            place
            for place, standing in enumerate(shown.standings)
            if standing.has_converged and standing.step == first.step
        ]
        if len(level) > 1:
            return race_labels.finished_level(level, first.step)
        return race_labels.finished(lane, self._title(shown, lane), first.step)

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest, for a picture of the window."""
        self.path_card.hurry()
        self.ranking_card.show_newest()

    @Slot()
    def _follow_setup(self) -> None:
        self.bar.show_setup(self._session.setup, self._appearance)

    @Slot(object, object)
    def _follow_fog(self, _old: Appearance, new: Appearance) -> None:
        self.path_card.set_fog(new.fog)

    @Slot()
    def _clear(self) -> None:
        self._session.pin_instead(())

    @Slot(object)
    def _take_over(self, lane: Setup) -> None:
        with suppress(Refusal):  # a page of a lesson may hold what would change
            if self._heat is not None and self._session.take_over(lane):
                place = self._heat.setups.index(lane)
                self.told.emit(race_labels.taken_over(place, self._title(self._heat, place)))

    def _title(self, shown: Heat, lane: int) -> str:
        own, setup = shown.contrast.own[lane], shown.setups[lane]
        return race_labels.lane_title(own, setup, self._appearance.rate_letter)


class _Division(QSplitter):
    """Pictures over a ranking, which takes what it needs; in a low window some of its rows give way
    to the pictures. Where a person moves the handle, it stays.
    """

    def __init__(self, pictures: QWidget, ranking: RankingCard) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._ranking = ranking
        self._is_moved = False
        self.setChildrenCollapsible(False)
        self.addWidget(pictures)
        self.addWidget(ranking)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(self._keep)

    def divide(self) -> None:
        """Give both their heights."""
        if not self._is_moved:
            room = self.height() - self.handleWidth()
            ranking = self._ranking.fitted(round(_MOST_RANKING * room))
            self.setSizes([room - ranking, ranking])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.divide()

    @Slot()
    def _keep(self) -> None:
        self._is_moved = True


class _Empty(Card):
    """What to do where no run is pinned."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__(race_labels.RACE.name)
        self.title = QLabel(race_labels.EMPTY_TITLE)
        self.text = WrappedLabel(race_labels.EMPTY_TEXT)
        self.pin, self.ready_made = button_for(actions.pin), ReadyMade(session)
        self._buttons = QHBoxLayout()
        for button in (self.pin, self.ready_made):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._middle = QWidget()
        self._column = QVBoxLayout(self._middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addLayout(self._buttons)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._middle, _ALL)
        row.addStretch(1)
        self.body.addStretch(2)
        self.body.addLayout(row)
        self.body.addStretch(3)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        self.dress_card(theme)
        self._column.setSpacing(theme.px(12))
        self._buttons.setSpacing(theme.px(8))
        self.title.setFont(theme.font(TEXT + 4, bold=True))
        self.text.setFont(theme.font(TEXT))
        self._middle.setMaximumWidth(theme.px(_TEXT_WIDTH))
