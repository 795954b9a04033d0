"""The user guide, in a window of its own that can stay open beside the app's."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
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
        self._space_out(text.document())
        rows = QVBoxLayout(self)
        rows.addWidget(text)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.height() * 42)

    def _space_out(self, document: QTextDocument) -> None:
        """Room around the page and between its parts, which Markdown has no words for."""
        line = self.fontMetrics().height()
        document.setDocumentMargin(1.5 * line)
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                form = block.blockFormat()
                form.setTopMargin(line * (1.2 if form.headingLevel() else 0.5))
                cursor.setBlockFormat(form)
            block = block.next()
