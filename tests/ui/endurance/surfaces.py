"""Opens views of the surface in a window, turns them about and closes them, a hundred times.

Needs OpenGL, and so a real window: run it under Xvfb.
"""

import gc
import re
import sys
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
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
from gd_desktop.ui.surface.renderer import Renderer
from gd_desktop.ui.theme import load_theme

TIMES, WARM_UP = 100, 20
FUNCTIONS = ("x^2/20 + y^2", "(1-x)^2 + 100(y-x^2)^2", "sqrt(x+y) + x^2/5")
KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Home)
MOST_GROWN = 10.0  # MiB, while the last eighty are opened
complaints: list[str] = []


def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep what Qt complains of."""
    complaints.append(message)


def status(name: str) -> int:
    """A number that the system keeps of this process: kB of memory, or threads."""
    found = re.search(rf"{name}:\s+(\d+)", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1])


def frame(function: str) -> Frame:
    """A walk of twenty steps."""
    setup = Setup(model="function", function=function, start=(3.0, 1.5), rate=0.01, steps=20)
    return Frame.of(walk(setup), 1, 1, None, looks_ahead=True)


class Visitor(QObject):
    """Opens a surface in a visible window, looks around, and closes it."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._loop = QEventLoop()
        self._frames = [frame(function) for function in FUNCTIONS]

    def visit(self, number: int) -> None:
        """The `number`-th time: every other one is closed by hiding it first."""
        shown = self._frames[number % len(self._frames)]
        window = QWidget()
        window.resize(420, 340)
        rows = QVBoxLayout(window)
        window.show()
        surface = Surface(Session(shown.setup), self._jobs)
        surface.told.connect(complaints.append)
        surface.dress(load_theme(("light", "dark")[number % 2]), Appearance())
        rows.addWidget(surface)
        surface.show()
        surface.show_frame(shown)
        self._wait_for_landscape(surface)
        view = surface.view
        assert view is not None
        for preset in (Preset.USUAL, list(Preset)[number % len(Preset)]):
            view.look_from(preset)
            view.arrive()
            self._check(surface, preset.name)
        for key in KEYS:
            QTest.keyClick(view, key)
        QApplication.processEvents()
        if number % 2:
            surface.hide()
            surface.show()
            self._check(surface, "shown again")
            surface.hide()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()

    def _wait_for_landscape(self, surface: Surface) -> None:
        surface._survey.surveyed.connect(self._take)
        surface.hurry()
        self._loop.exec()

    @Slot(object)
    def _take(self, surveyed: Surveyed) -> None:
        if len(surveyed.relief.landscape.us) == PLACES:
            self._loop.quit()

    def _check(self, surface: Surface, name: str) -> None:
        """Whether there is a picture: a shaded surface has a great many colours."""
        image = surface.grab().toImage()
        wide, high = range(0, image.width(), 8), range(0, image.height(), 8)
        seen = {image.pixel(x, y) for x in wide for y in high}
        if len(seen) < 60:
            complaints.append(f"{name}: {len(seen)} colours")


qInstallMessageHandler(note)
application()
jobs = Jobs()
visitor = Visitor(jobs)
memory = threads = 0
for number in range(TIMES):
    if number == WARM_UP:
        gc.collect()
        memory, threads = status("VmRSS"), status("Threads")
    visitor.visit(number)
gc.collect()
grown = (status("VmRSS") - memory) / 1024
if grown > MOST_GROWN:
    complaints.append(f"{grown:.1f} MiB more memory")
if status("Threads") > threads:
    complaints.append(f"{status('Threads')} threads, {threads} before")
if contexts := [left for left in gc.get_objects() if isinstance(left, Renderer)]:
    complaints.append(f"{len(contexts)} renderers left")
if widgets := QApplication.topLevelWidgets():
    complaints.append(f"left: {widgets}")
jobs.close()
sys.stdout.write(f"{TIMES} surfaces closed, {grown:.1f} MiB\n")
sys.stderr.write("".join(f"{complaint}\n" for complaint in complaints))
sys.exit(len(complaints) != 0)
