"""The app's window; ends after its first paint. Timed as a whole process."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from gd_desktop.ui.launch import App, window


class FirstPaint(QObject):
    """Closes the window when both plots have been painted."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._window = app.window
        self._waiting = {
            app.window.desks.parabola.page.plot.viewport(),
            app.window.cost_card.plot.viewport(),
        }
        for viewport in self._waiting:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._waiting.discard(watched)
            if not self._waiting:
                QTimer.singleShot(0, self._window.close)
        return False


watchers: list[FirstPaint] = []
with tempfile.TemporaryDirectory() as folder:
    settings = Path(folder) / "settings.json"
    sys.exit(window(settings, lambda app: watchers.append(FirstPaint(app))))
