"""A model's page: a picture of the walk in a card, and beside it an instrument, if one is open."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gd_desktop import instrument_labels, labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import ActionButton
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import splitter_of
from gd_desktop.ui.equation import Equation
from gd_desktop.ui.instruments.tray import Tray
from gd_desktop.ui.plots.foggy_canvas import FoggyCanvas
from gd_desktop.ui.status_line import set_alarm
from gd_desktop.ui.steady import Steady
from gd_desktop.ui.theme import Theme

FOG = "fog"


class PicturePage(QWidget):
    """The live equation above the picture; in the card's heading, what can be opened beside it."""

    held = Signal(bool)  # while a start is dragged the pictures keep their ranges
    failed = Signal(object)  # Failure, of a computation for a picture

    def __init__(
        self, card: Card, tray: Tray, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.card, self.tray = card, tray
        self.equation = Equation()
        self.note = QLabel()
        self.note.setObjectName("note")
        self.note.setMinimumWidth(1)  # it never widens the card
        card.heading_row.addWidget(self.note)
        self.buttons = {
            name: _tab(actions[name], instrument_labels.SHORT.get(name, ""))
            for name in (*tray.names, FOG)
        }
        for button in self.buttons.values():
            card.heading_row.addWidget(button)
        card.body.insertWidget(0, Steady(self.equation))
        self._columns = splitter_of(card, tray)
        self._columns.setChildrenCollapsible(False)
        for place in range(2):
            self._columns.setStretchFactor(place, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._columns)
        tray.failed.connect(self.failed)

    @property
    def current(self) -> "PicturePage":
        """The page with the picture that is seen: there is no other here."""
        return self

    @property
    def canvas(self) -> FoggyCanvas:
        """The picture itself."""
        raise NotImplementedError

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self._columns.setHandleWidth(theme.px(12))
        self.card.heading_row.setSpacing(theme.px(2))
        for button in self.buttons.values():
            # Before a class there is the picture, and the keys are known.
            button.setHidden(appearance.presenting)
        self.equation.dress(theme, appearance)
        self.tray.dress(theme, appearance)

    def show_frame(self, frame: Frame) -> None:
        """Show a walk as it stands."""
        self.equation.show_frame(frame)
        self.tray.show_frame(frame)

    def reveal(self, glimpse: Glimpse) -> None:
        """Show only some parts of the step that comes next."""
        self.equation.reveal(glimpse)
        self.tray.reveal(glimpse)

    def hurry(self) -> None:
        """Begin at once with what would wait for a rest."""
        self.tray.hurry()

    def open_beside(self, name: str) -> None:
        """Open an instrument beside the picture; empty: none."""
        was_open = bool(self.tray.opened)
        self.tray.open(name)
        if self.tray.opened and not was_open:
            # Half each, whatever an earlier one had been drawn to.
            self._columns.setSizes([1000, 1000])

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        """Say how to come back to the whole picture."""
        self._tell(labels.PANNED if is_panned else "", alarm=False)

    def _tell(self, note: str, alarm: bool) -> None:
        if note != self.note.text():
            self.note.setText(note)
            self.note.setToolTip(note)
            set_alarm(self.note, alarm)


def _tab(action: QAction, short: str) -> ActionButton:
    button = ActionButton(action, short)
    button.setObjectName("tab")
    return button
