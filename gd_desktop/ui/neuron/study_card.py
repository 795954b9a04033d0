"""The card under the pictures: the chain rule, a question to the neuron, and code with bugs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from gd_desktop import neuron_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card
from gd_desktop.ui.neuron.ask_panel import AskPanel
from gd_desktop.ui.neuron.bugs_panel import BugsPanel
from gd_desktop.ui.neuron.microscope import Microscope
from gd_desktop.ui.neuron.selection import Selection
from gd_desktop.ui.theme import Theme

CHAIN_RULE, ASK, BUGS = range(3)


class StudyCard(Card):
    """Three pages behind tabs."""

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        selection: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(neuron_labels.CHAIN_RULE, parent)
        self._session = session
        self.heading.hide()
        self.microscope = Microscope(selection)
        self.ask = AskPanel()
        self.bugs = BugsPanel(session, jobs)
        self.pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        names = (neuron_labels.CHAIN_RULE, neuron_labels.ASK, neuron_labels.BUGS)
        panels = (self.microscope, self.ask, self.bugs)
        for number, (name, panel) in enumerate(zip(names, panels, strict=True)):
            tab = QPushButton(name)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setAccessibleName(name)
            self._tabs.addButton(tab, number)
            self.heading_row.insertWidget(number, tab)
            self.pages.addWidget(panel)
        self._tabs.button(CHAIN_RULE).setChecked(True)
        self._tabs.idClicked.connect(self.pages.setCurrentIndex)
        self.body.addWidget(self.pages, 1)
        session.locks_changed.connect(self._follow_locks)
        self._follow_locks()

    @property
    def tabs(self) -> list[QPushButton]:
        """The tabs, in their order."""
        return [button for button in self._tabs.buttons() if isinstance(button, QPushButton)]

    @Slot(int)
    def turn_to(self, page: int) -> None:
        """Show CHAIN_RULE, ASK or BUGS."""
        self._tabs.button(page).setChecked(True)
        self.pages.setCurrentIndex(page)

    @Slot()
    def _follow_locks(self) -> None:
        self.microscope.keep_mistakes("mistakes" in self._session.locked)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self.dress_card(theme)
        self.pages.setFixedHeight(theme.px(140))
        for panel in (self.microscope, self.ask, self.bugs):
            panel.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a neuron as it stands."""
        for panel in (self.microscope, self.ask, self.bugs):
            panel.show_frame(frame)
