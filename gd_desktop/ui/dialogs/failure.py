"""One calm dialog for an error that should not have happened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import labels
from gd_desktop.app.frame import Failure
from gd_desktop.words import Message


class FailureDialog(QMessageBox):
    """Says what happened; the details can be read and copied. Does not block the window."""

    def __init__(self, failure: Failure, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.APP)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setText(f"<b>{message.title}</b>")
        self.setInformativeText(f"{message.text}\n\n{failure.summary}")
        self.setDetailedText(failure.details)
        self._failure = failure
        self.setStandardButtons(QMessageBox.StandardButton.Close)
        self.copy = self.addButton(labels.COPY_DETAILS, QMessageBox.ButtonRole.ActionRole)
        # A message box closes at any of its buttons; copying leaves it open.
        self.copy.clicked.disconnect()
        self.copy.clicked.connect(self._copy)
        self.setModal(False)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._failure.details)
