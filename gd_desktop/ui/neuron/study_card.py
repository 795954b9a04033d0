"""The card under the pictures: the chain rule, a question to the neuron, code with bugs, and the
run as a program.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from gd_desktop import neuron_labels, script_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card
from gd_desktop.ui.neuron.ask_panel import AskPanel
from gd_desktop.ui.neuron.bugs_panel import BugsPanel
from gd_desktop.ui.neuron.microscope import Microscope
from gd_desktop.ui.neuron.selection import Selection
from gd_desktop.ui.script.script_view import ScriptView
from gd_desktop.ui.theme import Theme

CHAIN_RULE, ASK, BUGS, SCRIPT = range(4)


class StudyCard(Card):
    """Four pages behind tabs."""

    turned = Signal(int)  # to a page

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        selection: Selection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(neuron_labels.CHAIN_RULE.name, parent)
        self._session = session
        self.heading.hide()
        self.microscope = Microscope(selection)
        self.ask = AskPanel()
        self.bugs = BugsPanel(session, jobs)
        self.pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self.script = ScriptView(has_buttons_beside=True)
        self._frame: Frame | None = None
        self._glimpse = ALL
        labels = (
            *(neuron_labels.CHAIN_RULE, neuron_labels.ASK, neuron_labels.BUGS),
            script_labels.PYTHON,
        )
        panels = (self.microscope, self.ask, self.bugs, self.script)
        for number, (label, panel) in enumerate(zip(labels, panels, strict=True)):
            tab = QPushButton(label.name)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setAccessibleName(label.name)
            tab.setToolTip(label.tip)
            self._tabs.addButton(tab, number)
            self.heading_row.insertWidget(number, tab)
            self.pages.addWidget(panel)
        self._tabs.button(CHAIN_RULE).setChecked(True)
        self._tabs.idClicked.connect(self.turn_to)
        self.body.addWidget(self.pages, 1)
        session.locks_changed.connect(self._follow_locks)
        self._follow_locks()

    @property
    def tabs(self) -> list[QPushButton]:
        """The tabs, in their order."""
        return [button for button in self._tabs.buttons() if isinstance(button, QPushButton)]

    @property
    def keeps_script(self) -> bool:
        """Whether the program is not told, since it would tell which bug is to be found."""
        return "mistakes" in self._session.locked

    @Slot(int)
    def turn_to(self, page: int) -> None:
        """Show CHAIN_RULE, ASK, BUGS or SCRIPT; of a program that is kept, the first instead."""
        if page == SCRIPT and self.keeps_script:
            page = CHAIN_RULE
        self._tabs.button(page).setChecked(True)
        self.pages.setCurrentIndex(page)
        self._show_script()
        self.turned.emit(page)

    @Slot()
    def _follow_locks(self) -> None:
        self.microscope.keep_mistakes("mistakes" in self._session.locked)
        tab, keeps = self._tabs.button(SCRIPT), self.keeps_script
        tab.setEnabled(not keeps)
        tab.setToolTip(script_labels.KEPT if keeps else script_labels.PYTHON.tip)
        if keeps and self.pages.currentIndex() == SCRIPT:
            self.turn_to(CHAIN_RULE)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and letters."""
        self.dress_card(theme)
        self.pages.setFixedHeight(theme.px(140))
        for panel in (self.microscope, self.ask, self.bugs, self.script):
            panel.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a neuron as it stands."""
        for panel in (self.microscope, self.ask, self.bugs):
            panel.show_frame(frame)
        self._frame = frame
        self._show_script()

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        self.microscope.reveal(glimpse)
        self._glimpse = glimpse
        self._show_script()

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest."""
        self.script.hurry()

    def _show_script(self) -> None:
        # Written only where it is seen: it goes through all samples.
        if self._frame is not None and self.pages.currentIndex() == SCRIPT:
            self.script.show_frame(self._frame, self._glimpse)
