"""What a map's colours say and what it is drawn over, as tabs above it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from gd_desktop import map_labels as labels
from gd_desktop.labels import Label
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.theme import Theme

_BY_STEPS, _BY_END = range(2)
_MOST_PLANES = 3


class MapHead(QWidget):
    """Two groups of tabs: one of each is down."""

    colours_chosen = Signal()
    plane_chosen = Signal(int)  # its number

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(self)
        self.colours, self.planes = QButtonGroup(self), QButtonGroup(self)
        for number, label in enumerate((labels.BY_STEPS, labels.BY_END)):
            self.colours.addButton(self._tab(label), number)
        self.colours.button(_BY_STEPS).setChecked(True)
        self._row.addStretch(1)
        for number in range(_MOST_PLANES):
            self.planes.addButton(self._tab(Label("", "")), number)
            self.planes.button(number).hide()
        self.colours.idClicked.connect(self._choose_colours)
        self.planes.idClicked.connect(self.plane_chosen)

    @property
    def is_by_end(self) -> bool:
        """Whether colours say where a walk ends, or else how many steps it needs."""
        return self.colours.checkedId() == _BY_END

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._row.setSpacing(theme.px(2))

    def name_planes(self, planes: Sequence[Label], chosen: int) -> None:
        """What there can be maps of, with the number of the one that is shown; one needs no tab."""
        for number, button in enumerate(self.planes.buttons()):
            is_there = len(planes) > 1 and number < len(planes)
            button.setVisible(is_there)
            if is_there:
                button.setText(planes[number].name)
                button.setToolTip(planes[number].tip)
                button.setChecked(number == chosen)

    @Slot()
    def _choose_colours(self) -> None:
        self.colours_chosen.emit()

    def _tab(self, label: Label) -> QPushButton:
        button = QPushButton(label.name)
        button.setObjectName("tab")
        button.setToolTip(label.tip)
        button.setCheckable(True)
        self._row.addWidget(button)
        return button
