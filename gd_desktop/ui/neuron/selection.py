"""Which sample the neuron's views speak of."""

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The number of a training sample, as the problem's rows have it."""

    changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row = 0

    @property
    def row(self) -> int:
        """The chosen sample."""
        return self._row

    def choose(self, row: int) -> None:
        """Speak of another sample."""
        if row != self._row:
            self._row = row
            self.changed.emit(row)
