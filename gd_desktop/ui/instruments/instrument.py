"""What every instrument has in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.theme import Theme


class Instrument(QWidget):
    """A widget beside the picture. It is made when it is first opened, shows frames only while it
    is open, and gets the newest frame again when it is opened.
    """

    failed = Signal(object)  # Failure, of a computation for it
    told = Signal(str)  # something for the status line
    knows_fog = False  # whether it hides by itself what the fog hides
    glimpse = ALL  # what may be seen of the step that comes next, as frames are shown

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals; the last frame comes again after it."""
        raise NotImplementedError

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        raise NotImplementedError

    def describe(self, summary: str) -> None:
        """Where the walk stands, for a screen reader; most say something else of their own."""

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        raise NotImplementedError

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest, for a picture of the window."""
        raise NotImplementedError

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide or show what the walker has not felt, where `knows_fog`."""

    def show_range(self, across: tuple[float, float], up: tuple[float, float]) -> None:
        """Another part of the plane is in the picture; most have a part of their own."""
