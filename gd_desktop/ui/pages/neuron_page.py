"""The neuron's page: the data, the cost landscape, and under them the chain rule and its kin."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.neuron import Neuron
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.direction import splitter_of
from gd_desktop.ui.landscape.landscape_card import LandscapeCard
from gd_desktop.ui.neuron.data_card import DataCard
from gd_desktop.ui.neuron.selection import Selection
from gd_desktop.ui.neuron.study_card import ASK, CHAIN_RULE, SCRIPT, StudyCard
from gd_desktop.ui.neuron.why import Why
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.theme import Theme

_NARROW, _NARROW_SHARE = 640, 0.55  # px at scale 1; of the width, to the data


class NeuronPage(QWidget):
    """Puts the neuron's cards together."""

    refused = Signal(str)
    why_told = Signal(str)
    study_wanted = Signal()  # the card below the pictures is to be seen

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selection = Selection(self)
        self.data_card = DataCard(session, self.selection)
        self.landscape_card = LandscapeCard(session, jobs)
        self.study_card = StudyCard(session, jobs, self.selection)
        self.why = Why(jobs, self)
        self._problem: Neuron | None = None
        self._theme: Theme | None = None
        self._top = splitter_of(self.data_card, self.landscape_card)
        self._top.setChildrenCollapsible(False)
        self._is_split_by_hand = False
        self._top.splitterMoved.connect(self._keep_split)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._top, 1)
        self._rows.addWidget(self.study_card)
        self.data_card.point_asked.connect(self._ask)
        self.study_card.ask.asked.connect(self.data_card.view.ask)
        self.study_card.ask.refused.connect(self.refused)
        self.why.told.connect(self.why_told)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self._theme = theme
        gap = theme.px(12)
        self._top.setHandleWidth(gap)
        self._rows.setSpacing(gap)
        for card in (self.data_card, self.landscape_card, self.study_card):
            card.dress(theme, appearance)
        for mark in self.findChildren(WhyButton):
            # Before a class they are in the way; their key works.
            mark.setHidden(appearance.presenting)

    def show_frame(self, frame: Frame) -> None:
        """Show a neuron as it stands."""
        problem = frame.problem
        if not isinstance(problem, Neuron):
            return
        if problem is not self._problem:
            if self._problem is None or problem.inputs is not self._problem.inputs:
                self.selection.choose(min(self.selection.row, len(problem) - 1))
            self._problem = problem
        for card in (self.data_card, self.landscape_card, self.study_card):
            card.show_frame(frame)
        self.why.show_frame(frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._theme is None or self._is_split_by_hand:
            return
        room = self.width() - self._top.handleWidth()
        # The data's picture holds more words than the landscape.
        share = _NARROW_SHARE if self.width() < self._theme.px(_NARROW) else 0.5
        first = round(share * room)
        self._top.setSizes([first, room - first])

    @Slot()
    def _keep_split(self) -> None:
        self._is_split_by_hand = True

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        # A prediction asks which way a weight goes, and the arrow of the slope points there.
        is_asked = glimpse.phase is None and not glimpse.change
        self.landscape_card.reveal(glimpse._replace(slope=False) if is_asked else glimpse)
        self.study_card.reveal(glimpse)

    def show_only(self, study: bool | None) -> None:
        """Show the study, or the pictures above it; None: both."""
        self._top.setVisible(study is not True)
        self.study_card.setVisible(study is not False)

    def describe(self, summary: str) -> None:
        """What the pictures say, for a screen reader."""
        self.data_card.view.describe(summary)
        self.landscape_card.plot.setAccessibleDescription(summary)

    def go_home(self) -> None:
        """Return to the ranges that show the whole story."""
        self.data_card.view.go_home()
        self.landscape_card.plot.go_home()

    def toggle_script(self) -> bool:
        """Turn to the run as a program, or from it to the chain rule; False: it is kept."""
        if self.study_card.keeps_script:
            return False
        is_shown = self.study_card.pages.currentIndex() == SCRIPT
        self.study_card.turn_to(CHAIN_RULE if is_shown else SCRIPT)
        self.study_wanted.emit()
        return True

    @Slot(object)
    def _ask(self, inputs: tuple[float, ...]) -> None:
        self.study_card.turn_to(ASK)
        self.study_wanted.emit()
        self.study_card.ask.ask(inputs)
