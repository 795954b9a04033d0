"""How many samples each class has, in a line; long names give way to the numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from gd_desktop import neuron_labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.numerals import grouped
from gd_desktop.ui.elided import Elided, shared


def counts_text(data: Dataset, names: Sequence[str] | None = None) -> str:
    """Adelie: 151, Gentoo: 123; with the classes' own names, or with others."""
    ones = int(data.labels.sum())
    counts = map(grouped, (len(data) - ones, ones))
    return neuron_labels.class_counts(zip(names or data.classes, counts, strict=True))


class ClassCounts(Elided):
    """Where there is no room for the names, they end in …, and the numbers stay."""

    def __init__(self) -> None:
        super().__init__()
        # As wide as its text where there is room, for which it goes into a line of its own.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._data: Dataset | None = None

    def show_data(self, data: Dataset) -> None:
        """Tell the classes of some data."""
        self._data = data
        self.say(counts_text(data))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def fitted(self, width: int) -> str:
        metrics, data = self.fontMetrics(), self._data
        if data is None or metrics.horizontalAdvance(self.text()) <= width:
            return super().fitted(width)
        wide = [metrics.horizontalAdvance(name) + 1 for name in data.classes]
        room = width - metrics.horizontalAdvance(counts_text(data, ("", "")))
        names = [
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, most)
            for name, most in zip(data.classes, shared(wide, room), strict=True)
        ]
        return counts_text(data, names)
