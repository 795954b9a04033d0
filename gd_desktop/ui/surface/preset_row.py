"""A row of small buttons, one for each place to look from."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gd_desktop import mountain_labels as labels
from gd_desktop.ui.surface.presets import Preset
from gd_desktop.ui.theme import Theme


class PresetRow(QWidget):
    """The button of the place that one looks from is lit; with short names where one is narrow."""

    chosen = Signal(object)  # Preset

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Preset, QPushButton] = {}
        self._lit: Preset | None = None
        self._buttons = QHBoxLayout(self)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        for preset, label in zip(Preset, labels.VIEWS, strict=True):
            button = QPushButton(label.name)
            button.setObjectName("tab")
            button.setAccessibleName(label.name)
            button.setToolTip(f"{label.tip}  ({label.key})")
            button.setCheckable(True)
            button.clicked.connect(self._choose)
            self.buttons[preset] = button
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._buttons.setSpacing(theme.px(2))
        self._name()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(labels.SHORT_VIEWS), super().minimumSizeHint().height())

    @Slot(object)
    def show_preset(self, preset: Preset | None) -> None:
        """Light the button of a preset; None: of none."""
        self._lit = preset
        for other, button in self.buttons.items():
            button.setChecked(other is preset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()

    @Slot()
    def _choose(self) -> None:
        chosen = next(p for p, button in self.buttons.items() if button is self.sender())
        # A click changes the light by itself, but it is not said that one can look from there.
        self.show_preset(self._lit)
        self.chosen.emit(chosen)

    def _name(self) -> None:
        names = [label.name for label in labels.VIEWS]
        if self._width(names) > self.width():
            names = list(labels.SHORT_VIEWS)
        for name, button in zip(names, self.buttons.values(), strict=True):
            button.setText(name)

    def _width(self, names: Sequence[str]) -> int:
        """What buttons with these names take."""
        wide = self._buttons.spacing() * (len(names) - 1)
        for name, button in zip(names, self.buttons.values(), strict=True):
            metrics = button.fontMetrics()
            frame = button.sizeHint().width() - metrics.horizontalAdvance(button.text())
            wide += metrics.horizontalAdvance(name) + frame
        return wide
