"""The user guide, in a window of its own that can stay open beside the app's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from gd_desktop import labels
from gd_desktop.io.resources import resource


class GuideDialog(QDialog):
    """Shows resources/guide/guide.md."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.GUIDE.name)
        text = QTextBrowser()
        text.setAccessibleName(labels.GUIDE.name)
        text.setOpenExternalLinks(True)
        text.setMarkdown(resource("guide", "guide.md").read_text(encoding="utf-8"))
        text.document().setDocumentMargin(self.fontMetrics().height() * 1.5)
        rows = QVBoxLayout(self)
        rows.addWidget(text)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.height() * 42)
