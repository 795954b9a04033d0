"""The landscape's views, put together."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.labels import Label
from gd_desktop.ui.pages.picture_desk import PictureDesk
from gd_desktop.ui.pages.plane_page import PlanePage
from gd_desktop.ui.panels.terrain_panel import TerrainPanel


class TerrainDesk(PictureDesk):
    """Which terrain on the left; its contours in the middle."""

    panel: TerrainPanel
    page: PlanePage

    def __init__(
        self, session: Session, jobs: Jobs, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.panel = TerrainPanel(session, jobs)
        self.page = PlanePage(session, jobs, actions)
        self.panel.refused.connect(self.refused)
        self._connect(self.page)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        return self.panel.keyed
