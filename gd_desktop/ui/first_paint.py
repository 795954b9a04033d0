"""`gd-desktop --first-paint`: the window, until it has been painted once. For measuring: the time
that the process takes is compared with that of another form of the app.

Nothing of the person's is read or written.
"""

import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from gd_desktop.ui.launch import App, window


class FirstPaint(QObject):
    """Closes the window when both plots have been painted."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._window = app.window
        self._waiting: set[QObject] = {
            app.window.desks.parabola.page.plot.viewport(),
            app.window.cost_card.plot.viewport(),
        }
        for viewport in self._waiting:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on."""
        if event.type() == QEvent.Type.Paint and watched in self._waiting:
            self._waiting.discard(watched)
            if not self._waiting:
                QTimer.singleShot(0, self._window.close)
        return False


def first_paint() -> int:
    """Open the window with settings of nobody's, and close it. Returns the exit status."""
    watchers: list[FirstPaint] = []

    def watch(app: App) -> None:
        watchers.append(FirstPaint(app))

    with tempfile.TemporaryDirectory(prefix="gd-desktop-") as folder:
        return window(Path(folder) / "settings.json", watch)
