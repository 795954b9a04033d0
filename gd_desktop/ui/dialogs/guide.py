"""The user guide, in a window of its own that can stay open beside the app's."""

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import access_words, labels
from gd_desktop.io.translated import guide_path
from gd_desktop.ui.direction import splitter_of

_DEEPEST = 3  # level of a heading that the contents name
_PLACE = Qt.ItemDataRole.UserRole


class GuideDialog(QDialog):
    """Shows the guide in the language in force, with its contents and a search beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.GUIDE.name)
        self.text = QTextBrowser()
        self.text.setAccessibleName(labels.GUIDE.name)
        self.text.setOpenExternalLinks(True)
        self.find_field = QLineEdit()
        self.find_field.setPlaceholderText(access_words.FIND.name)
        self.find_field.setAccessibleName(access_words.FIND.name)
        self.find_field.setToolTip(access_words.FIND.tip)
        self.find_field.textEdited.connect(self._find_first)
        self.find_field.returnPressed.connect(self._find_next)
        self.contents = QListWidget()
        self.contents.setAccessibleName(access_words.CONTENTS)
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._go_to)
        side = QWidget()
        rows = QVBoxLayout(side)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.find_field)
        rows.addWidget(self.contents, 1)
        halves = splitter_of(side, self.text)
        halves.setChildrenCollapsible(False)
        halves.setStretchFactor(1, 1)
        self._side = side
        self.text.horizontalScrollBar().rangeChanged.connect(self._begin_lines)
        QVBoxLayout(self).addWidget(halves)
        QShortcut(QKeySequence.StandardKey.Find, self, self._begin_to_find)
        self._write()
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 140, metrics.height() * 42)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        self.text.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Other colours, or another size of everything.
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            place = self.text.verticalScrollBar().value()
            self._write()
            self.text.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        guide = guide_path()
        self.text.setMarkdown(guide.read_text(encoding="utf-8"))
        self.text.document().setBaseUrl(QUrl.fromLocalFile(str(guide)))
        self._space_out(self.text.document())
        self._list()
        self._side.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)

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

    @Slot(int, int)
    def _begin_lines(self, _low: int, high: int) -> None:
        """A table may be wider than the page: what is seen first is where lines begin."""
        if self.isRightToLeft():
            self.text.horizontalScrollBar().setValue(high)

    # --- contents

    def _list(self) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        block = self.text.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if 1 < level <= _DEEPEST:
                item = QListWidgetItem("    " * (level - 2) + block.text(), self.contents)
                item.setData(_PLACE, block.position())
                item.setToolTip(block.text())
            block = block.next()
        self.contents.blockSignals(False)

    @Slot(QListWidgetItem)
    def _go_to(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._show(self.text.document().findBlock(item.data(_PLACE)))

    def _show(self, block: QTextBlock) -> None:
        """With the block's first line on top."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setTextCursor(QTextCursor(block))

    # --- searching

    @Slot()
    def _begin_to_find(self) -> None:
        self.find_field.setFocus()
        self.find_field.selectAll()

    @Slot()
    def _find_first(self) -> None:
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self._find_next()

    @Slot()
    def _find_next(self) -> None:
        """From where one is, and from the beginning again behind the last place."""
        sought = self.find_field.text()
        if not sought:
            is_found = True
        else:
            is_found = self.text.find(sought)
            if not is_found:
                self.text.moveCursor(QTextCursor.MoveOperation.Start)
                is_found = self.text.find(sought)
        self.find_field.setProperty("refused", not is_found)
        self.find_field.setAccessibleDescription("" if is_found else access_words.NOT_FOUND)
        self.find_field.setToolTip(access_words.FIND.tip if is_found else access_words.NOT_FOUND)
        self.find_field.style().unpolish(self.find_field)
        self.find_field.style().polish(self.find_field)
