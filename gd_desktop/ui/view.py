"""What every view has in common."""

from typing import Protocol

from gd_desktop.app.frame import Frame
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.theme import Theme


class View(Protocol):
    """Shows frames. It owns no data, computes none, and never waits."""

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        ...

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals; the last frame comes again after it."""
        ...
