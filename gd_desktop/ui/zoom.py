"""The size of everything, by keys."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gd_desktop import classroom_labels
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import ZOOMS, Appearance
from gd_desktop.ui.actions import Actions

_USUAL = Appearance().zoom


class Zoom(QObject):
    """Steps through the zooms; a class has one of its own."""

    told = Signal(str)

    def __init__(self, preferences: Preferences, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._actions = actions
        self._keys = (actions.larger, actions.smaller, actions.usual_size)
        for action in self._keys:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        actions.larger.triggered.connect(self._grow)
        actions.smaller.triggered.connect(self._shrink)
        actions.usual_size.triggered.connect(self._return)
        preferences.changed.connect(self._follow)
        self._follow()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._reach)

    @property
    def _field(self) -> str:
        return "stage_zoom" if self._preferences.appearance.presenting else "zoom"

    @property
    def percent(self) -> int:
        """The zoom in force."""
        zoom: int = getattr(self._preferences.appearance, self._field)
        return zoom

    @Slot()
    def _grow(self) -> None:
        self._become(min(ZOOMS.index(self.percent) + 1, len(ZOOMS) - 1))

    @Slot()
    def _shrink(self) -> None:
        self._become(max(ZOOMS.index(self.percent) - 1, 0))

    @Slot()
    def _return(self) -> None:
        self._become(ZOOMS.index(_USUAL))

    def _become(self, place: int) -> None:
        self._preferences.change(**{self._field: ZOOMS[place]})
        self.told.emit(classroom_labels.zoomed(self.percent))

    @Slot()
    def _follow(self) -> None:
        self._actions.larger.setEnabled(self.percent != ZOOMS[-1])
        self._actions.smaller.setEnabled(self.percent != ZOOMS[0])

    @Slot(QWidget, QWidget)
    def _reach(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Have the keys in a dialog too: a modal one keeps those of the window from acting."""
        dialog = now.window() if now is not None else None
        if dialog is None or dialog is self.parent() or self._keys[0] in dialog.actions():
            return
        dialog.addActions(list(self._keys))
