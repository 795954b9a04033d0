"""Shows the surface in a real window, in both themes and from every preset, and measures what the
screen shows; writes the measures as JSON, and the pictures into a folder where one is named.

Needs OpenGL, and so a screen: run it under Xvfb.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QPointF,
    Qt,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.descent import walk
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.instruments.surface import Surface
from gd_desktop.ui.landscape.survey import PLACES, Surveyed
from gd_desktop.ui.launch import application
from gd_desktop.ui.surface.presets import Preset
from gd_desktop.ui.surface.probe import has_opengl
from gd_desktop.ui.theme import Theme, load_theme

SETUP = Setup(model="function", function="x^2/20 + y^2", start=(-5.0, 2.5), rate=0.9, steps=12)
NEAR = 40  # of 255, each part of a colour
said: list[str] = []


def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep what Qt complains of."""
    said.append(message)


def pixels(image: QImage) -> np.ndarray:
    """(height, width, 3) red, green and blue."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return flat[:, : 4 * rgb.width()].reshape(rgb.height(), rgb.width(), 4)[:, :, 2::-1].astype(int)


def share_of(seen: np.ndarray, colour: QColor) -> float:
    """How much of a picture has about this colour."""
    wanted = np.array([colour.red(), colour.green(), colour.blue()])
    return float((np.abs(seen - wanted).max(axis=2) < NEAR).mean())


class Studio(QObject):
    """A window with a surface, and what its screen shows."""

    def __init__(self, theme: Theme, jobs: Jobs, folder: Path | None) -> None:
        super().__init__()
        self._theme, self._folder = theme, folder
        self._loop = QEventLoop()
        self.last = np.zeros((1, 1, 3), dtype=int)
        frame = Frame.of(walk(SETUP), 1, 1, None, looks_ahead=True)
        self.window = QWidget()
        self.window.resize(640, 520)
        self.window.setStyleSheet(f"background: {theme.colours['card']}")
        self.surface = Surface(Session(SETUP), jobs)
        self.surface.dress(theme, Appearance())
        QVBoxLayout(self.window).addWidget(self.surface)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.surface._survey.surveyed.connect(self._take)
        self.surface.show_frame(frame)
        self.surface.hurry()
        self._loop.exec()
        assert self.surface.view is not None
        self.view = self.surface.view

    @Slot(object)
    def _take(self, surveyed: Surveyed) -> None:
        if len(surveyed.relief.landscape.us) == PLACES:
            self._loop.quit()

    def measure(self, name: str) -> dict[str, Any]:
        """What the screen shows, once all is painted."""
        self.view.arrive()
        self.view.repaint()
        QApplication.processEvents()
        window = self.window
        shown = window.screen().grabWindow(window.winId()).toImage()
        if self._folder is not None:
            shown.save(str(self._folder / f"surface-{self._theme.name}-{name}.png"))
        seen = pixels(shown)
        change = np.abs(seen - self.last).mean() if seen.shape == self.last.shape else 255.0
        self.last = seen
        grabbed = pixels(window.grab().toImage())
        return {
            "colours": len(np.unique(seen.reshape(-1, 3), axis=0)),
            "path": share_of(seen, self._theme.colour("path")),
            "gradient": share_of(seen, self._theme.colour("gradient")),
            "card": share_of(seen, self._theme.colour("card")),
            "change": float(change),
            "grab": float(np.abs(grabbed - seen).mean()),
        }

    def orbit(self) -> None:
        """Drag to the left, turn the wheel, press a key."""
        middle = QPointF(self.view.rect().center())
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        keys = Qt.KeyboardModifier.NoModifier
        for kind, at, own, held in (
            (QEvent.Type.MouseButtonPress, middle, left, left),
            (QEvent.Type.MouseMove, middle - QPointF(90, 30), none, left),
            (QEvent.Type.MouseButtonRelease, middle - QPointF(90, 30), left, none),
        ):
            place = self.view.mapToGlobal(at)
            QApplication.sendEvent(self.view, QMouseEvent(kind, at, place, own, held, keys))
        QTest.keyClick(self.view, Qt.Key.Key_Plus)


qInstallMessageHandler(note)
application()
measures: dict[str, dict[str, Any]] = {}
if has_opengl():
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    jobs = Jobs()
    for theme in ("light", "dark"):
        studio = Studio(load_theme(theme), jobs, out)
        for preset in Preset:
            studio.view.look_from(preset)
            measures[f"{theme} {preset.name}"] = studio.measure(preset.name.lower())
        studio.view.look_from(Preset.USUAL)
        studio.measure("usual")
        studio.orbit()
        measures[f"{theme} orbit"] = studio.measure("orbit")
        studio.window.close()
    jobs.close()
sys.stdout.write(json.dumps({"measures": measures, "said": said}))
