"""The button with the races that can be had at once."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gd_desktop import race_labels
from gd_desktop.app.session import Session
from gd_desktop.core.fields import FIELDS


class ReadyMade(QPushButton):
    """Pins several runs made of the present settings, in the place of those that are pinned."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(f"{race_labels.READY_MADE.name} ▾", parent)
        self._session = session
        self.setAccessibleName(race_labels.READY_MADE.name)
        self.setToolTip(race_labels.READY_MADE.tip)
        self.fields = QMenu(self)
        self.fields.setToolTipsVisible(True)
        for name, label in race_labels.FIELDS.items():
            action = self.fields.addAction(label.name)
            action.setToolTip(label.tip)
            action.setData(name)
            action.triggered.connect(self._pin)
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self.refresh()
        self.fields.popup(self.mapToGlobal(QPoint(0, self.height())))

    def refresh(self) -> None:
        """Offer what can be made of the present settings."""
        for action in self.fields.actions():
            action.setEnabled(len(FIELDS[action.data()](self._session.setup)) > 1)

    @Slot()
    def _pin(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._session.pin_instead(FIELDS[action.data()](self._session.setup))
