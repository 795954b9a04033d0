"""What every dialog of this app has."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog


class Dialog(QDialog):
    """A dialog whose buttons are connected to its own `accept` and `reject`.

    PySide6 keeps something for each connection to a method in C++, for ever.
    """

    @Slot()
    def accept(self) -> None:
        super().accept()

    @Slot()
    def reject(self) -> None:
        super().reject()
