"""What is not to be done with every frame."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

from gd_desktop.app.frame import Frame

APART_MS = 100  # what is told faster can neither be read nor heard
# For so much longer the last wish waits for another one. In a run at full speed one mostly comes:
# with its frame, for which the walk stands still. A timer would come in the midst of the walk.
_MORE_MS = 50
_LEAP = 100  # rows


def leaps(before: Frame | None, frame: Frame) -> bool:
    """Whether a walk has gone so far from one frame to the next that nobody reads its numbers."""
    if before is None or not frame.trail.continues(before.trail):
        return False
    return abs(frame.cursor - before.cursor) > _LEAP


def catch_up(window: QObject) -> None:
    """Do at once whatever in a window is still to be done: a picture of it is to be taken."""
    for paced in window.findChildren(Paced):
        paced.catch_up()


class Paced(QObject):
    """Does something when it is wanted, but not too often, and for the last wish too."""

    def __init__(self, do: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._since = QElapsedTimer()  # the last time
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.now)

    def want(self, apart: int = APART_MS) -> None:
        """Now, or soon after the last time is `apart` ms ago."""
        left = apart - self._since.elapsed() if self._since.isValid() else 0
        if left <= 0:
            self.now()
        elif not self._later.isActive():
            self._later.start(left + _MORE_MS)

    @Slot()
    def now(self) -> None:
        """At once."""
        self._later.stop()
        self._since.start()
        self._do()

    @Slot()
    def catch_up(self) -> None:
        """Do at once what is still to be done."""
        if self._later.isActive():
            self.now()
