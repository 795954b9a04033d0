"""The parabola's views, put together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from gd_desktop import labels
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.labels import Label
from gd_desktop.ui.desk import Field
from gd_desktop.ui.pages.curve_page import CurvePage
from gd_desktop.ui.pages.picture_desk import PictureDesk
from gd_desktop.ui.panels.model_panel import ModelPanel


class ParabolaDesk(PictureDesk):
    """Its coefficients on the left, the curve in the middle."""

    share = 0.6
    panel: ModelPanel
    page: CurvePage

    def __init__(
        self, session: Session, jobs: Jobs, actions: Mapping[str, QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.panel = ModelPanel(session, jobs)
        self.page = CurvePage(session, jobs, actions)
        self.fields: Sequence[Field] = self.panel.fields
        for field in self.panel.fields:
            field.refused.connect(self.refused)
            field.accepted.connect(self._take_back)
        self._connect(self.page)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        return list(zip(labels.COEFFICIENTS, self.panel.fields, strict=True))

    @Slot()
    def _take_back(self) -> None:
        self.refused.emit("")
