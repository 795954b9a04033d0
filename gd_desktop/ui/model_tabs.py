"""Which model the window shows: one tab each."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from gd_desktop import labels
from gd_desktop.ui.actions import ActionButton, button_for
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.theme import Theme


class ModelTabs(QFrame):
    """A button for each model's action, the one in force checked."""

    def __init__(self, models: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabs")
        self.setAccessibleName(labels.MODELS)
        self._actions = models
        self.buttons: dict[str, ActionButton] = {}
        self._row = Flow(self)
        for model, action in models.items():
            button = button_for(action)
            button.setObjectName("tab")
            button.setCheckable(True)
            self.buttons[model] = button
            self._row.addWidget(button, 1)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(6))

    def show_model(self, model: str) -> None:
        """Check the model in force."""
        for name, action in self._actions.items():
            action.setChecked(name == model)
            self.buttons[name].setChecked(name == model)
