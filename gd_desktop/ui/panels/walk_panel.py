"""The buttons that walk: always in sight, however much there is to set above them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gd_desktop import labels
from gd_desktop.app.frame import Frame
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.card import Card
from gd_desktop.ui.theme import Theme


class WalkPanel(Card):
    """Back, one step, ten steps; run and reset."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(labels.WALK, parent)
        self.heading.hide()
        self.setAccessibleName(labels.WALK)
        self.back = button_for(actions.back)
        self.step = button_for(actions.step)
        self.step_ten = button_for(actions.step_ten)
        self.run = button_for(actions.run)
        self.run.setObjectName("run")
        self.reset = button_for(actions.reset)
        self._lines = [QHBoxLayout(), QHBoxLayout()]
        for button in (self.back, self.step, self.step_ten):
            self._lines[0].addWidget(button, 1)
        self._lines[1].addWidget(self.run, 1)
        self._lines[1].addWidget(self.reset)
        for row in self._lines:
            self.body.addLayout(row)

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours and measures."""
        self.dress_card(theme)
        for row in self._lines:
            row.setSpacing(theme.px(8))

    def show_frame(self, frame: Frame) -> None:
        """Nothing here moves with the walk."""
