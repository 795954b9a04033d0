"""The parabola's views, put together."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.pages.curve_page import CurvePage
from gd_desktop.ui.panels.model_panel import ModelPanel
from gd_desktop.ui.theme import Theme


class ParabolaDesk(QObject):
    """Its coefficients on the left, the curve in the middle."""

    refused = Signal(str)
    share = 0.6
    has_wide_table = True

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.panel = ModelPanel(session, jobs)
        self.page = CurvePage(session)
        for field in self.fields:
            field.refused.connect(self.refused)
            field.accepted.connect(self._take_back)

    @property
    def fields(self) -> list[NumberField]:
        return self.panel.fields

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        return list(zip(labels.COEFFICIENTS, self.panel.fields, strict=True))

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        self.panel.dress(theme, appearance)
        self.page.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        self.page.show_frame(frame)

    def go_home(self) -> None:
        self.page.go_home()

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        self.page.show_panned(is_panned)

    def hurry(self) -> None:
        # Nothing here is put off.
        pass

    def describe(self, summary: str) -> None:
        self.page.describe(summary)

    @Slot()
    def _take_back(self) -> None:
        self.refused.emit("")
