"""The button that has a cost's axis count in powers of ten."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from gd_desktop import labels, race_labels


class LogToggle(QPushButton):
    """Where the axis cannot, it is off, and its tooltip says why; its key and the menu follow."""

    def __init__(self, action: QAction) -> None:
        super().__init__(race_labels.LOG)
        self._action = action
        self.setObjectName("tab")
        self.setCheckable(True)
        self.setAccessibleName(labels.LOG_COST.name)

    def show_state(self, is_wanted: bool, obstacle: str) -> None:
        """Whether the axis is to be logarithmic, and what is in the way; empty where nothing is."""
        self.setEnabled(not obstacle)
        self.setChecked(is_wanted and not obstacle)
        self.setToolTip(obstacle or f"{labels.LOG_COST.tip}  (L)")

    def lead(self) -> None:
        """Have the key and the menu able to do what the button is. Of two axes, the one that is
        seen leads them.
        """
        self._action.setEnabled(self.isEnabled())
