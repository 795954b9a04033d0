"""Collects Python's garbage in the window's thread, and soon."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_TICK_MS = 500  # also how long a signal of the system's waits until Python heeds it
_TICKS = 4  # from one collection to the next
_MUCH = 5_000  # as a few formulas leave behind, and a second of frames never does
_MANY = 700  # new objects with others in them, as Python's own collection counts them


class Collector(QObject):
    """Every two seconds, if much was made meanwhile, whatever no one can reach is let go of.

    Python itself would collect in whichever thread happens to allocate; a widget that died in the
    engine's thread would take the process with it. And it would look through what is old once in a
    hundred times: a window or dialog that has gone, some megabytes, would stay for a minute, and
    what comes next would be put behind it.

    What has been imported by now is never looked at again. So a collection takes about as long as a
    frame, and there need not be several kinds of it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._ticks = 0
        self.timer = QTimer(self)
        self.timer.setInterval(_TICK_MS)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    @Slot()
    def _tick(self) -> None:
        self._ticks += 1
        if self._ticks >= _TICKS and gc.get_count()[0] > _MANY:
            self._ticks = 0
            gc.collect()


def collect_if_much() -> None:
    """Let go at once of what has piled up, if it is much; in the window's thread alone. Whatever is
    made on top of it would stay where it is, and so would the memory below.
    """
    if gc.get_count()[0] > _MUCH:
        gc.collect()
