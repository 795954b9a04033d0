"""The function's views, put together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.labels import Label
from gd_desktop.ui.desk import Field
from gd_desktop.ui.pages.function_page import FunctionPage
from gd_desktop.ui.pages.picture_desk import PictureDesk
from gd_desktop.ui.panels.function_panel import FunctionPanel


class FunctionDesk(PictureDesk):
    """What is typed on the left; its curve or landscape in the middle."""

    panel: FunctionPanel
    page: FunctionPage

    def __init__(
        self, session: Session, jobs: Jobs, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.panel = FunctionPanel(session, jobs)
        self.page = FunctionPage(session, jobs, actions)
        self.fields: Sequence[Field] = [self.panel.field]
        self.panel.refused.connect(self.refused)
        self._connect(self.page.curve, self.page.plane)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        return self.panel.keyed
