"""Shows as many frames as its argument says, as fast as they go: 432,000 are two hours' worth at
sixty a second.

A window of 1280×720 walks the parabola forth and back, and both plots are painted for each frame.
Prints JSON: how much memory was added after the first twentieth, how far None's reference count
fell, and what a frame took at the end over what it took at the start, in time of the processor
(which other programs change little) and by the clock.
"""

import gc
import json
import sys
import time
import warnings

from memory import mebibytes
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QWidget
from watch import Watch

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

SHARE = 20  # the start and the end are a twentieth each
WARM_UP = 100  # frames before the first is counted
STEPS = 12  # forth, before it goes back to the start
_KEEPS_COUNT = sys.version_info < (3, 12)  # from there on None is immortal


class Counter(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        self.widget = widget
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


class Show:
    """A window, and one frame after the other in it."""

    def __init__(self) -> None:
        self.app = App(Settings(Setup(rate=0.9)))
        self.app.window.resize(1280, 720)
        self._loop = QEventLoop()
        self.app.player.frame.connect(self._loop.quit)
        self._loop.exec()
        self.app.window.show()
        window = self.app.window
        plots = window.desks.parabola.page.plot, window.cost_card.plot
        self.painted = [Counter(plot.viewport()) for plot in plots]

    def frames(self, count: int) -> tuple[float, float]:
        """Show some; what one took, in seconds of the processor and of the clock."""
        processor, clock = time.process_time(), time.perf_counter()
        player = self.app.player
        for number in range(1, count + 1):
            # Something moves in every frame.
            player.step() if number % (STEPS + 1) else player.seek(0)
            self._loop.exec()
            painted = [counter.count for counter in self.painted]
            # What has changed in the scenes is told to their views, and all of it painted at once.
            QCoreApplication.sendPostedEvents()
            for counter, before in zip(self.painted, painted, strict=True):
                if counter.count == before:
                    counter.widget.repaint()
        processor, clock = time.process_time() - processor, time.perf_counter() - clock
        return processor / count, clock / count


def none_count() -> int:
    """How often None is referred to by what is in use: garbage that has not been collected refers
    to it some hundred times, and would count as lost once it has been.
    """
    gc.collect()
    return sys.getrefcount(None)


def main(frames: int) -> int:
    """Show the frames, and tell how it went; 1 if anything was complained of."""
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", "path is deprecated", DeprecationWarning)
    watch = Watch()
    application()
    show = Show()
    show.frames(WARM_UP)
    part = max(1, frames // SHARE)
    count = none_count()
    first = show.frames(part)
    begun = mebibytes()
    rest = frames - 2 * part
    for number in range(SHARE - 2):
        show.frames(rest * (number + 1) // (SHARE - 2) - rest * number // (SHARE - 2) or 1)
        sys.stderr.write(f"{(number + 2) / SHARE:.0%} of {frames} frames, "
                         f"{mebibytes() - begun:+.2f} MiB\n")  # fmt: skip
    last = show.frames(part)
    told = {
        "frames": frames,
        "growth": mebibytes() - begun,
        "lost": count - none_count() if _KEEPS_COUNT else 0,
        "ratio": last[0] / first[0],
        "clock_ratio": last[1] / first[1],
        "milliseconds": 1000 * last[1],
        "complaints": watch.take(),
    }
    show.app.window.close()
    show.app.destroy()
    sys.stdout.write(json.dumps(told) + "\n")
    return 1 if told["complaints"] else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
