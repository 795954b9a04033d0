"""The function's views, put together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.desk import Field
from gd_desktop.ui.pages.function_page import FunctionPage
from gd_desktop.ui.panels.function_panel import FunctionPanel
from gd_desktop.ui.theme import Theme


class FunctionDesk(QObject):
    """What is typed on the left; its curve or landscape in the middle."""

    refused = Signal(str)
    failed = Signal(object)  # Failure
    share = 0.62
    has_wide_table = True

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self.panel = FunctionPanel(session, jobs)
        self.page = FunctionPage(session, jobs)
        self.panel.refused.connect(self.refused)
        self.page.failed.connect(self.failed)

    @property
    def fields(self) -> Sequence[Field]:
        return [self.panel.field]

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        return self.panel.keyed

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
        self.page.hurry()

    def describe(self, summary: str) -> None:
        self.page.describe(summary)
