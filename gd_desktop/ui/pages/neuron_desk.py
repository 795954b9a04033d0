"""The neuron's views, put together."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gd_desktop import script_labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.neuron.own_data import OwnData
from gd_desktop.ui.neuron.study_card import SCRIPT
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.pages.neuron_page import NeuronPage
from gd_desktop.ui.panels.neuron_panel import NeuronPanel
from gd_desktop.ui.theme import Theme, ThemeKeeper


class NeuronDesk(QObject):
    """What it learns from on the left; data, landscape and chain rule in the middle."""

    refused = Signal(str)
    told = Signal(str)
    why_told = Signal(str)
    failed = Signal(object)  # Failure
    share = 0.75
    has_wide_table = False
    tray = None

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        themes: ThemeKeeper,
        script: QAction,
        window: QWidget,
    ) -> None:
        """`script` is the action that shows the run as a program, here a page of the study card."""
        super().__init__(window)
        self._session = session
        self._script = script
        self.panel = NeuronPanel(session, jobs)
        self.page = NeuronPage(session, jobs)
        self.own_data = OwnData(window, session, jobs, themes)
        self.panel.refused.connect(self.refused)
        self.panel.csv_wanted.connect(self.own_data.ask_for_table)
        self.panel.painting_wanted.connect(self.paint)
        self.panel.drawing_wanted.connect(self.own_data.draw)
        self.panel.rows_wanted.connect(self.own_data.edit_rows)
        self.panel.about_wanted.connect(self.own_data.tell_about)
        script.triggered.connect(self._toggle_script)
        self.page.study_card.turned.connect(self._show_page)
        self.page.study_card.script.told.connect(self.told)
        self.page.refused.connect(self.refused)
        self.page.why_told.connect(self.why_told)
        self.own_data.told.connect(self.told)
        self.own_data.failed.connect(self.failed)
        self.panel.failed.connect(self.failed)
        self.page.landscape_card.failed.connect(self.failed)

    @property
    def fields(self) -> list[NumberField]:
        return []

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        return self.panel.keyed

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        self.panel.dress(theme, appearance)
        self.page.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        self.page.show_frame(frame)
        self._show_page()

    def go_home(self) -> None:
        self.page.go_home()

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        # Its plots have no room for a note; F is in the status line.
        del is_panned

    def open_beside(self, appearance: Appearance) -> None:
        # Its page is full.
        del appearance

    def set_fog(self, on: bool, animated: bool = True) -> None:
        # It learns from data, not from a hill that a walker would feel.
        del on, animated

    def reveal(self, glimpse: Glimpse) -> None:
        self.page.reveal(glimpse)

    def hurry(self) -> None:
        self.page.landscape_card.hurry()
        self.page.study_card.hurry()

    def describe(self, summary: str) -> None:
        self.page.describe(summary)

    @Slot()
    def _toggle_script(self) -> None:
        if self._is_in_force and not self.page.toggle_script():
            self.told.emit(script_labels.KEPT)
        self._show_page()

    @Slot()
    def _show_page(self) -> None:
        """The action as the study card has it."""
        if self._is_in_force:
            self._script.setChecked(self.page.study_card.pages.currentIndex() == SCRIPT)

    @property
    def _is_in_force(self) -> bool:
        return self._session.setup.model == "neuron"

    @Slot()
    def paint(self) -> None:
        """Turn the mouse into a brush, on the data's picture."""
        self.page.data_card.start_painting()

    def open_file(self, path: Path) -> None:
        """Open a table of one's own."""
        self.own_data.open_table(path)
