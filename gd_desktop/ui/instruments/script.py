"""The program beside a picture."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.instruments.instrument import Instrument
from gd_desktop.ui.script.script_view import ScriptView
from gd_desktop.ui.theme import Theme


class ScriptInstrument(Instrument):
    """Shows the run as a program; its formulas would tell what the fog hides, so that covers it."""

    def __init__(self, _session: Session, _jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ScriptView()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.view)
        self.view.told.connect(self.told)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures and decimals."""
        self.view.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        self.view.show_frame(frame, self.glimpse)

    def go_home(self) -> None:
        """Have the lit line seen again."""
        self.view.code.look_again()

    def hurry(self) -> None:
        """Write down the steps walked by now."""
        self.view.hurry()
