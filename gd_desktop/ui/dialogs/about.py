"""The version, the licences, where the settings lie, and what there is on this computer."""

from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from gd_desktop import labels, trouble_labels
from gd_desktop.tongue import fill


class AboutBox(QMessageBox):
    """Can copy the diagnosis; that leaves it open."""

    def __init__(self, version: str, settings: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.ABOUT.name)
        self.setText(fill(labels.ABOUT_TEXT, version=version, settings=escape(settings)))
        self.setStandardButtons(QMessageBox.StandardButton.Close)
        self.copy = QPushButton(trouble_labels.COPY_DIAGNOSIS.name)
        self.copy.setToolTip(trouble_labels.COPY_DIAGNOSIS.tip)
        self.addButton(self.copy, QMessageBox.ButtonRole.ActionRole)
        # A message box closes at any of its buttons.
        self.copy.clicked.disconnect()
        self.copy.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        # Imported here: it asks much that no one else wants to know.
        from gd_desktop.ui.trouble.diagnosis import diagnosis

        QGuiApplication.clipboard().setText(diagnosis())
        self.copy.setText(trouble_labels.DIAGNOSIS_COPIED)
