"""What stands beside the picture: which instrument the person wants there, and its actions."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.instruments.tray import Tray

_SURFACE = "surface"
# A page without a tray has it among its own, and shows itself whether it is open.
_ANYWHERE = "script"


def wanted_beside(appearance: Appearance, offered: Sequence[str]) -> str:
    """Which of the instruments offered for a picture is to be open; empty: none."""
    wanted = getattr(appearance, _field(offered))
    if wanted == "auto":
        # Imported here: a curve has no third dimension.
        from gd_desktop.ui.surface.probe import has_opengl

        wanted = _SURFACE if has_opengl() else ""
    return wanted if wanted in offered else ""


def _field(offered: Sequence[str]) -> str:
    """Curves and landscapes each have a wish of their own."""
    return "beside_plane" if _SURFACE in offered else "beside_curve"


class Beside(QObject):
    """Writes into the Preferences which instrument is open, and shows it in the actions."""

    def __init__(
        self,
        actions: Mapping[str, QAction],
        fog: QAction,
        preferences: Preferences,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions, self._fog = actions, fog
        self._preferences = preferences
        self._tray: Tray | None = None
        for name, action in actions.items():
            action.setData(name)
            action.triggered.connect(self._toggle)
        fog.triggered.connect(self._toggle_fog)

    def show_tray(self, tray: Tray | None, is_seen: bool = True) -> None:
        """Offer what a tray holds, or nothing where there is none or it is not seen."""
        if tray is not self._tray:
            if self._tray is not None:
                self._tray.closed.disconnect(self._put_away)
            if tray is not None:
                tray.closed.connect(self._put_away)
            self._tray = tray
        offered = tray.names if tray is not None else (_ANYWHERE,)
        for name, action in self._actions.items():
            action.setEnabled(is_seen and name in offered)
            if tray is not None or name not in offered:
                action.setChecked(tray is not None and name == tray.opened)
        self._fog.setEnabled(tray is not None)
        self._fog.setChecked(self._preferences.appearance.fog)

    @Slot()
    def _toggle(self) -> None:
        action, tray = self.sender(), self._tray
        if isinstance(action, QAction) and tray is not None:
            name = action.data()
            self._open("" if name == tray.opened else name)

    @Slot()
    def _put_away(self) -> None:
        self._open("")

    def _open(self, name: str) -> None:
        if self._tray is not None:
            self._preferences.change(**{_field(self._tray.names): name})

    @Slot(bool)
    def _toggle_fog(self, on: bool) -> None:
        self._preferences.change(fog=on)
