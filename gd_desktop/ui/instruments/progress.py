"""How far a computation is."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QProgressBar, QSizePolicy, QWidget

_PARTS = 1000
_PATIENCE_MS = 150  # what is done sooner needs no line


class Progress(QProgressBar):
    """A line that is seen while there is something to wait for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, _PARTS)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self.hide()

    @Slot()
    def _appear(self) -> None:
        self.show()

    def begin(self) -> None:
        """Something is under way."""
        if self.isHidden() and not self._patience.isActive():
            self.setValue(0)
            self._patience.start()

    def show_share(self, share: float) -> None:
        """Show what share of it is done, from 0 to 1."""
        self.setValue(round(_PARTS * share))

    def end(self) -> None:
        """There is nothing to wait for any more."""
        self._patience.stop()
        self.hide()


def over(picture: QWidget, progress: Progress, button: QWidget | None = None) -> QGridLayout:
    """A picture with the line along its upper edge, and a button in its corner: they take no room,
    and nothing jumps.
    """
    cell = QGridLayout()
    cell.addWidget(picture, 0, 0, 2, 1)
    cell.addWidget(progress, 0, 0, Qt.AlignmentFlag.AlignTop)
    if button is not None:
        # A picture has its axis at the left in every language.
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        cell.addWidget(button, 1, 0, Qt.AlignmentFlag.AlignTop | side)
    cell.setRowStretch(1, 1)
    return cell
