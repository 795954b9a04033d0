"""What the window shows for one model: its panel on the left, and its page in the middle."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.instruments.tray import Tray
from gd_desktop.ui.theme import Theme


class Field(Protocol):
    """What a person types into."""

    returned: SignalInstance  # the person is done here

    def restore(self) -> None:
        """Show what is in force, whatever was typed."""
        ...


class Desk(Protocol):
    """A model's views, put together. The window knows no more of a model than this."""

    refused: SignalInstance  # str: what was not taken; empty: it has been mended

    @property
    def panel(self) -> QWidget:
        """For the left column."""
        ...

    @property
    def page(self) -> QWidget:
        """For the middle, above the cost."""
        ...

    @property
    def fields(self) -> Sequence[Field]:
        """Fields of its own, in their order."""
        ...

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        """The controls that an Alt key leads to."""
        ...

    @property
    def tray(self) -> Tray | None:
        """The place beside the picture for instruments; None where the page has none."""
        ...

    @property
    def share(self) -> float:
        """How much of the middle's height the page takes at first; the cost has the rest."""
        ...

    @property
    def has_wide_table(self) -> bool:
        """Whether the table may stand beside the plots."""
        ...

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        ...

    def show_frame(self, frame: Frame) -> None:
        """Show a run as it stands."""
        ...

    def go_home(self) -> None:
        """Return to the ranges that show the whole story."""
        ...

    def open_beside(self, appearance: Appearance) -> None:
        """Open beside the picture what the person wants there."""
        ...

    def set_fog(self, on: bool, animated: bool = True) -> None:
        """Hide the curve or terrain but for what the walk has felt, or lift the fog."""
        ...

    def show_panned(self, is_panned: bool) -> None:
        """Say how to come back from where a person has moved a plot."""
        ...

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next, until it is told otherwise."""
        ...

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest, for a picture of the window."""
        ...

    def describe(self, summary: str) -> None:
        """What the pictures say, for a screen reader."""
        ...
