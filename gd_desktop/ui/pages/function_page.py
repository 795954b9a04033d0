"""The function's page: the curve of f(x), or the landscape of f(x, y), with the live equation."""

import math

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gd_desktop import function_labels, labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import fixed
from gd_desktop.ui.equation import Equation
from gd_desktop.ui.landscape.landscape_card import LandscapeCard
from gd_desktop.ui.pages.curve_page import CurvePage
from gd_desktop.ui.status_line import set_alarm
from gd_desktop.ui.theme import Theme


class FunctionPage(QWidget):
    """One view for each number of variables; the one that is not needed is not made."""

    held = Signal(bool)  # while a start is dragged the pictures keep their ranges
    failed = Signal(object)  # Failure, of a computation for a picture

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curve = CurvePage(session)
        self.plane = PlaneView(session, jobs)
        self._views = QStackedWidget()
        self._views.addWidget(self.curve)
        self._views.addWidget(self.plane)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._views)
        self.curve.held.connect(self.held)
        self.plane.card.failed.connect(self.failed)

    @property
    def is_plane(self) -> bool:
        """Whether there are two variables."""
        return self._views.currentWidget() is self.plane

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.curve.dress(theme, appearance)
        self.plane.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        if frame.setup.model != "function":
            return
        is_plane = len(frame.problem.parameters) > 1
        self._views.setCurrentWidget(self.plane if is_plane else self.curve)
        (self.plane if is_plane else self.curve).show_frame(frame)

    def describe(self, summary: str) -> None:
        """What the picture says, for a screen reader."""
        self.curve.describe(summary)
        self.plane.card.plot.setAccessibleDescription(summary)

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        if self.is_plane:
            self.plane.card.plot.go_home()
        else:
            self.curve.go_home()

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        """Say how to come back to the whole picture."""
        if self.is_plane:
            self.plane.show_panned(is_panned)
        else:
            self.curve.show_panned(is_panned)

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest."""
        if self.is_plane:
            self.plane.card.hurry()


class PlaneView(QWidget):
    """The landscape with the live equations over it, one a variable."""

    def __init__(self, session: Session, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = Appearance()
        self.equation = Equation()
        self.card = LandscapeCard(session, jobs, labels.DESCENT, has_choice=False)
        self.note = QLabel()
        self.note.setObjectName("note")
        self.card.heading_row.addWidget(self.note)
        self.card.body.insertWidget(0, self.equation)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.card)
        self.card.plot.panned.connect(self.show_panned)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self._appearance = appearance
        self.equation.dress(theme, appearance)
        self.card.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        self.equation.show_frame(frame)
        self.card.show_frame(frame)
        x, style = frame.row.x, self._appearance.style
        is_lost = math.isnan(frame.row.cost) and all(map(math.isfinite, x.tolist()))
        place = ", ".join(fixed(value, style) for value in x.tolist())
        self._tell(function_labels.undefined_at(f"({place})") if is_lost else "", alarm=is_lost)

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        """Say how to come back to the whole picture."""
        self._tell(labels.PANNED if is_panned else "", alarm=False)

    def _tell(self, note: str, alarm: bool) -> None:
        if note != self.note.text():
            self.note.setText(note)
            set_alarm(self.note, alarm)
