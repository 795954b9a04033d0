"""What was left unsaved, and the files that were last opened or saved, to be gone on with."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from gd_desktop import keeping_labels, start_labels
from gd_desktop.tongue import fill, isolated
from gd_desktop.ui.keeping.backups import time_of
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.status_line import plain_tip

_PATH, _IS_KEPT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class RecentList(QListWidget):
    """A click or Enter chooses. Whether a file is still there is seen when it is opened: a drive
    that does not answer would hold the window back.
    """

    chosen = Signal(object)  # Path: a file
    last_chosen = Signal(object)  # Path: what was left unsaved

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(start_labels.RECENT)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_files(self, files: Files) -> None:
        """Show what there is."""
        self.clear()
        for path in files.backups.kept:
            time = time_of(path)
            tip = fill(keeping_labels.LAST_TIME_TIP, time=time)
            self._add(fill(keeping_labels.LAST_TIME, time=time), tip, path, is_kept=True)
        for path in files.recent.paths:
            self._add(isolated(path.name), plain_tip(str(path)), path, is_kept=False)

    def _add(self, text: str, tip: str, path: Path, is_kept: bool) -> None:
        item = QListWidgetItem(text, self)
        item.setToolTip(f"{text}\n{tip}" if is_kept else tip)
        item.setData(_PATH, path)
        item.setData(_IS_KEPT, is_kept)

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        signal = self.last_chosen if item.data(_IS_KEPT) else self.chosen
        signal.emit(item.data(_PATH))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Not before: what is not meant does not look as if it were.
        if not self.selectedItems():
            self.setCurrentRow(max(0, self.currentRow()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            # Not every style takes Enter for a choice.
            self._choose(item)
        else:
            super().keyPressEvent(event)
