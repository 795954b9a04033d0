"""What can be done with the race, over its cards."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gd_desktop import race_labels
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.elided import Elided
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.race.ready_made import ReadyMade
from gd_desktop.ui.theme import NOTE, Theme

_GAP = 8  # px at scale 1
_LEAST_TEXT = 190  # px at scale 1; the buttons' names become short before there is less


class RaceBar(QWidget):
    """Buttons, and beside them what pinning would keep. Where there is little room the buttons have
    short names.
    """

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._gap, self._least_text = _GAP, _LEAST_TEXT
        self.pin = button_for(actions.pin)
        self.ready_made = ReadyMade(session)
        self.clear = QPushButton(race_labels.CLEAR.name)
        self.clear.setToolTip(race_labels.CLEAR.tip)
        self.back = QPushButton(race_labels.BACK.name)
        self.back.setToolTip(race_labels.BACK.tip)
        self._race = actions.race
        self.back.clicked.connect(self._go_back)
        for button, label in ((self.clear, race_labels.CLEAR), (self.back, race_labels.BACK)):
            button.setAccessibleName(label.name)
        self.setup = Elided()
        self._names: dict[QPushButton, tuple[str, str]] = {
            self.pin: (race_labels.PIN.name, race_labels.PIN_SHORT),
            self.ready_made: (self.ready_made.text(), self.ready_made.text()),
            self.clear: (race_labels.CLEAR.name, race_labels.CLEAR_SHORT),
            self.back: (race_labels.BACK.name, race_labels.BACK_SHORT),
        }
        self._row = Flow(self)
        for button in (self.pin, self.ready_made, self.clear):
            self._row.addWidget(button)
        self._row.addWidget(self.setup, 1)
        self._row.addWidget(self.back)

    @Slot()
    def _go_back(self) -> None:
        self._race.trigger()

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on measures and letters."""
        self._gap, self._least_text = theme.px(_GAP), theme.px(_LEAST_TEXT)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._gap)
        self.setup.setFont(theme.font(NOTE))
        self._fold()

    def show_lanes(self, has_lanes: bool) -> None:
        """Offer what there is to do with lanes, or without any."""
        for button in (self.pin, self.ready_made, self.clear):
            button.setVisible(has_lanes)
        self._fold()

    def show_setup(self, setup: Setup, appearance: Appearance) -> None:
        """Say what pinning would keep."""
        text = race_labels.to_pin(setup, appearance.rate_letter)
        self.setup.say(text, race_labels.THIS_RUN_TIP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Give the buttons the names that there is room for."""
        is_short = self.width() < self._width(is_short=False) + self._least_text
        for button, (long, short) in self._names.items():
            button.setText(short if is_short else long)

    def _width(self, is_short: bool) -> int:
        """What the buttons take that are seen, with the gaps between all there is."""
        seen = [button for button in self._names if not button.isHidden()]
        wide = len(seen) * self._gap
        for button in seen:
            metrics, (long, short) = button.fontMetrics(), self._names[button]
            wide += button.sizeHint().width() - metrics.horizontalAdvance(button.text())
            wide += metrics.horizontalAdvance(short if is_short else long)
        return wide
