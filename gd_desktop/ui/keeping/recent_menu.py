"""The menu of the files that were last opened or saved."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gd_desktop import keeping_labels as labels
from gd_desktop.app.recent import Recent
from gd_desktop.tongue import fill, isolated
from gd_desktop.ui.keeping.backups import Backups, time_of
from gd_desktop.ui.status_line import plain_tip


class RecentMenu(QObject):
    """Fills a menu whenever it is about to be seen: what was left unsaved first, then the files,
    each with a digit as its key.
    """

    chosen = Signal(object)  # Path
    last_wanted = Signal(object)  # Path: what was left unsaved

    def __init__(self, menu: QMenu, recent: Recent, backups: Backups, parent: QObject) -> None:
        super().__init__(parent)
        self._menu, self._recent, self._backups = menu, recent, backups
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._choose)
        recent.changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show what there is."""
        menu, paths, kept = self._menu, self._recent.paths, self._backups.kept
        menu.clear()
        for place, path in enumerate(kept):
            time = time_of(path)
            key = "" if place else "&0  "
            tip = fill(labels.LAST_TIME_TIP, time=time)
            self._add(f"{key}{fill(labels.LAST_TIME, time=time)}", tip, path).setObjectName("last")
        if kept:
            menu.addSeparator()
        for number, path in enumerate(paths, start=1):
            # An & would be taken for the mark of a key.
            name = isolated(path.name).replace("&", "&&")
            self._add(f"&{number}  {name}", plain_tip(str(path)), path)
        if paths:
            menu.addSeparator()
            self._add(labels.CLEAR_RECENT.name, labels.CLEAR_RECENT.tip, None)
        menu.menuAction().setEnabled(bool(paths) or bool(kept))

    def _add(self, text: str, tip: str, path: Path | None) -> QAction:
        action = self._menu.addAction(text)
        action.setToolTip(tip)
        action.setStatusTip("")
        action.setData(path)
        return action

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        path = action.data()
        if path is None:
            self._recent.clear()
        elif action.objectName() == "last":
            self.last_wanted.emit(path)
        else:
            self.chosen.emit(path)
