"""The list of a lesson's pages, and what can be done with them."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gd_desktop import lesson_labels as labels
from gd_desktop.io.lessons.write import Draft
from gd_desktop.ui.neuron.dialog_parts import button
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import Theme


class _List(QListWidget):
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(150, 200)


class PageList(QWidget):
    """Shows the pages of a draft by number and title. What is wished is told; nothing is done."""

    turned = Signal(int)  # to a page, from 0

    def __init__(self) -> None:
        super().__init__()
        self.view = _List()
        self.view.setAccessibleName(labels.PAGES.name)
        self.view.setToolTip(labels.PAGES.tip)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = button(labels.ADD_PAGE)
        self.duplicate = button(labels.DUPLICATE_PAGE)
        self.remove = button(labels.REMOVE_PAGE)
        self.up = button(labels.PAGE_UP)
        self.down = button(labels.PAGE_DOWN)
        self._tools = QGridLayout()
        self._tools.addWidget(self.add, 0, 0)
        self._tools.addWidget(self.duplicate, 0, 1)
        self._tools.addWidget(self.up, 1, 0)
        self._tools.addWidget(self.down, 1, 1)
        self._tools.addWidget(self.remove, 2, 0, 1, 2)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.view, 1)
        self._rows.addLayout(self._tools)
        self.setFocusProxy(self.view)
        self.view.currentRowChanged.connect(self._turn)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._rows.setSpacing(theme.px(8))
        self._tools.setSpacing(theme.px(6))

    def show_pages(self, draft: Draft, index: int) -> None:
        """Show the pages, and on which one the others look."""
        self.view.blockSignals(True)
        while self.view.count() > len(draft.pages):
            self.view.takeItem(self.view.count() - 1)
        while self.view.count() < len(draft.pages):
            QListWidgetItem(self.view)
        for place, page in enumerate(draft.pages):
            item = self.view.item(place)
            title = f"{place + 1}. {page.values.get('title', '')}"
            if item.text() != title:
                item.setText(title)
                item.setToolTip(plain_tip(title))
        self.view.setCurrentRow(index)
        self.view.blockSignals(False)
        self.remove.setEnabled(len(draft.pages) > 1)
        self.up.setEnabled(index > 0)
        self.down.setEnabled(index + 1 < len(draft.pages))

    @Slot(int)
    def _turn(self, index: int) -> None:
        if index >= 0:
            self.turned.emit(index)
