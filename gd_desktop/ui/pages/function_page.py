"""The function's page: the curve of f(x), or the landscape of f(x, y)."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.pages.curve_page import CurvePage
from gd_desktop.ui.pages.plane_page import PlanePage
from gd_desktop.ui.theme import Theme


class FunctionPage(QWidget):
    """One view for each number of variables."""

    held = Signal(bool)  # while a start is dragged the pictures keep their ranges
    failed = Signal(object)  # Failure, of a computation for a picture

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.curve = CurvePage(session, jobs, actions)
        self.plane = PlanePage(session, jobs, actions)
        self._views = QStackedWidget()
        self._views.addWidget(self.curve)
        self._views.addWidget(self.plane)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._views)
        for page in (self.curve, self.plane):
            page.held.connect(self.held)
            page.failed.connect(self.failed)

    @property
    def current(self) -> CurvePage | PlanePage:
        """The page of as many variables as the function has."""
        return self.plane if self._views.currentWidget() is self.plane else self.curve

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.curve.dress(theme, appearance)
        self.plane.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        if frame.setup.model != "function":
            return
        page = self.plane if len(frame.problem.parameters) > 1 else self.curve
        self._views.setCurrentWidget(page)
        page.show_frame(frame)

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide all but what the walk has felt."""
        for page in (self.curve, self.plane):
            page.set_fog(on, animated)

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        for page in (self.curve, self.plane):
            page.reveal(glimpse)

    def describe(self, summary: str) -> None:
        """What the picture says, for a screen reader."""
        self.current.describe(summary)

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self.current.go_home()

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        """Say how to come back to the whole picture."""
        self.current.show_panned(is_panned)

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest."""
        self.current.hurry()
