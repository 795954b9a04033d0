"""The page of one variable: the curve with the live equation over it."""

import math
from contextlib import suppress

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.session import Session
from gd_desktop.core.refusal import Refusal
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.card import Card
from gd_desktop.ui.equation import Equation
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.status_line import set_alarm
from gd_desktop.ui.theme import Theme


class CurvePage(QWidget):
    """Dragging the ball sets the start."""

    held = Signal(bool)  # while the ball is dragged the pictures keep their ranges

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.equation = Equation()
        self.plot = DescentPlot()
        self.card = Card(labels.DESCENT)
        self.note = QLabel()
        self.note.setObjectName("note")
        self.card.heading_row.addWidget(self.note)
        self.card.body.addWidget(self.equation)
        self.card.body.addWidget(self.plot, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.card)
        self.plot.start_dragged.connect(self._drag_start)
        self.plot.start_dropped.connect(self._drop_start)
        self.plot.left_picture.connect(self._show_left)
        self.plot.panned.connect(self.show_panned)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.card.dress_card(theme)
        self.equation.dress(theme, appearance)
        self.plot.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        self.equation.show_frame(frame)
        self.plot.show_frame(frame)

    def describe(self, summary: str) -> None:
        """What the picture says, for a screen reader."""
        self.plot.setAccessibleDescription(summary)

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        self.plot.go_home()

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        """Say how to come back to the whole picture."""
        self._set_note(labels.PANNED if is_panned else "", alarm=False)

    @Slot(str)
    def _show_left(self, note: str) -> None:
        self._set_note(note, alarm=bool(note))

    def _set_note(self, note: str, alarm: bool) -> None:
        self.note.setText(note)
        set_alarm(self.note, alarm)

    @Slot(float)
    def _drag_start(self, x: float) -> None:
        # Three significant digits of the picture's width: a start that can be read and written.
        self.held.emit(True)
        (low, high), _ = self.plot.box.viewRange()
        start = float(f"{x:.{_digits(high - low)}f}")
        # A function of two variables may just have come, and its own picture not yet.
        with suppress(Refusal):
            self._session.change(gesture=True, start=(start,))

    @Slot()
    def _drop_start(self) -> None:
        self.held.emit(False)
        self._session.end_gesture()


def _digits(span: float) -> int:
    """Decimals that tell a few hundred places of a span apart."""
    return max(0, 2 - math.floor(math.log10(span))) if span > 0 else 2
