"""Answers to choose from: a button each, with its number as its key."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gd_desktop.labels import Label
from gd_desktop.ui.theme import Theme

_MOST = 3


class Choices(QWidget):
    """Three buttons; what they stand for changes with the question."""

    chosen = Signal(object)  # the answer, a StrEnum

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers: list[StrEnum] = []
        self.buttons = [QPushButton() for _ in range(_MOST)]
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons:
            self._row.addWidget(button)
            button.clicked.connect(self._take)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._row.setSpacing(theme.px(6))

    def offer(self, answers: Mapping[StrEnum, Label]) -> None:
        """Offer these, in their order."""
        self._answers = list(answers)
        for number, (button, label) in enumerate(zip(self.buttons, answers.values(), strict=True)):
            button.setText(f"{number + 1}  {label.name}")
            button.setAccessibleName(label.name)
            button.setToolTip(f"{label.tip}  ({number + 1})")

    def press(self, number: int) -> None:
        """Choose an answer by its number, from 1 on."""
        if 1 <= number <= len(self._answers):
            self.chosen.emit(self._answers[number - 1])

    @Slot()
    def _take(self) -> None:
        self.press(1 + self.buttons.index(self.sender()))  # type: ignore[arg-type]
