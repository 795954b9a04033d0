"""What every instrument has in common."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from gd_desktop.app.frame import Frame
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.theme import Theme


class Instrument(Protocol):
    """A widget beside the picture. It is made when it is first opened, shows frames only while it
    is open, and gets the newest frame again when it is opened.
    """

    failed: SignalInstance  # Failure, of a computation for it
    told: SignalInstance  # str: something for the status line

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals; the last frame comes again after it."""
        ...

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        ...

    def go_home(self) -> None:
        """Return to the range that shows the whole story."""
        ...

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest, for a picture of the window."""
        ...
