"""Opens, switches and closes every view of the mountain, as many times as its argument says, in one
window.

Prints how much memory all but the first twenty rounds added, in MiB; what is left over and should
not be goes to standard error.
"""

import ctypes
import gc
import re
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from gd_desktop.app.jobs import Token
from gd_desktop.core.terrains import TERRAINS, terrain
from gd_desktop.io.settings import Settings, window_setup
from gd_desktop.ui.launch import App, application

TIMES, WARM_UP = int(sys.argv[1]), 20
FEW_STEPS = 40  # of a walk, and so of a map's and a finder's many: it is the views that are tried
complaints: list[str] = []


def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep Qt's warnings, but for the one of every window without a screen."""
    if "propagateSizeHints" not in message:
        complaints.append(message)


class Visitor(QObject):
    """Goes from view to view, and lets each one finish its work."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._loop = QEventLoop()

    def after(self, act: Callable[[], object]) -> None:
        """Act, and wait until the jobs that this has led to are done."""
        act()
        for jobs in (self._app.jobs, self._app.jobs.slow):
            QApplication.processEvents()
            self._app.window.desks.current.hurry()
            jobs.submit(_nothing, self._done, self._done)
            self._loop.exec()

    @Slot(object)
    def _done(self, _result: object) -> None:
        self._loop.quit()

    def visit(self, number: int) -> None:
        """Every view once."""
        actions, session = self._app.window.actions_, self._app.session
        place = terrain(TERRAINS[number % len(TERRAINS)])
        told = {"terrain": place.name, "start": place.start, "rate": place.rate}
        self.after(actions.models["terrain"].trigger)
        self.after(lambda: session.change(**told, steps=FEW_STEPS))
        for name in ("surface", "finder", "map", "map"):
            self.after(actions.beside[name].trigger)
        self.after(actions.race.trigger)
        self.after(actions.step_ten.trigger)
        self.after(actions.race.trigger)
        self.after(actions.models["parabola"].trigger)
        self.after(lambda: session.change(steps=FEW_STEPS))
        for name in ("cobweb", "finder", "map", "map"):
            self.after(actions.beside[name].trigger)
        for _ in range(2):
            self.after(actions.fog.trigger)


def _nothing(_token: Token) -> None:
    """A job that is done at once."""


def mebibytes() -> float:
    """The memory that this process holds, once what can be given back has been: how much of what is
    free it holds besides is chance.
    """
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    return int(found[1]) / 1024


def census(app: App) -> dict[str, int]:
    """How many there are of what could be left over."""
    app.workshop.watch.look()  # or it would a second after the last command: it rests then
    objects = [*app.findChildren(QObject), *app.window.findChildren(QObject)]
    # What is to happen once and soon is let happen: how much of it is on its way is chance.
    while any(isinstance(one, QTimer) and is_soon(one) for one in objects):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return {
        "objects": len(objects),
        "running timers": sum(isinstance(one, QTimer) and one.isActive() for one in objects),
        "windows": len(QApplication.topLevelWidgets()),
        "threads": threads(),
    }


def is_soon(timer: QTimer) -> bool:
    """Whether a timer ends by itself within a second."""
    return timer.isActive() and timer.isSingleShot() and timer.interval() <= 1000


def threads() -> int:
    """How many threads this process has. Python does not count Qt's, and those of Qt's own pool
    end by themselves when they have had nothing to do for a while.
    """
    names = [(task / "comm").read_text() for task in Path("/proc/self/task").iterdir()]
    return sum(not name.startswith("Thread (pooled)") for name in names)


qInstallMessageHandler(note)
application()
alone = threads()
app = App(Settings(window_setup("terrain")))
app.window.resize(1000, 640)
app.window.show()
visitor = Visitor(app)
visitor.after(app.window.actions_.pin.trigger)
for number in range(WARM_UP):
    visitor.visit(number)
before, held = census(app), mebibytes()
for number in range(WARM_UP, TIMES):
    visitor.visit(number)
after, grown = census(app), mebibytes() - held
complaints += [
    f"{name}: {before[name]} became {after[name]}" for name in before if after[name] > before[name]
]
app.window.close()
app.destroy()
if threads() > alone:
    complaints.append(f"threads: {alone} became {threads()}")
sys.stdout.write(f"{grown:.0f}\n")
sys.stderr.write("".join(f"{complaint}\n" for complaint in complaints))
sys.exit(len(complaints) != 0)
