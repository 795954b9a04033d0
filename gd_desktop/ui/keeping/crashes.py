"""What a crash left, and what is to become of it."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gd_desktop.ui.keeping.backups import Backups, Left
from gd_desktop.ui.keeping.opener import Opener


class Crashes(QObject):
    """Asks over a window, one after another, the newest first. What is brought back belongs to this
    run of the app from then on; what is not asked about any more waits for the next start.
    """

    def __init__(self, backups: Backups, opener: Opener, window: QWidget) -> None:
        super().__init__(window)
        self._backups, self._opener, self._window = backups, opener, window
        self._left: list[Left] = []

    def offer(self, left: list[Left], is_asked: bool = True) -> None:
        """Ask about what was left; not `is_asked`: the first is being brought back already."""
        from gd_desktop.ui.keeping.boxes import CrashedBox

        self._left = left
        if left and is_asked:
            time = left[0].time
            slots = self._bring_back, self._discard, self.leave
            CrashedBox(time, *slots, self._window).open()

    def give(self) -> list[Left]:
        """What is still to be decided, for another window."""
        left, self._left = self._left, []
        return left

    def take(self) -> None:
        """What was to be brought back is in the window."""
        if self._left:
            self._backups.adopt(self._left.pop(0))
        self.leave()

    def pass_over(self, is_damaged: bool) -> None:
        """What was to be brought back cannot be opened. What is not damaged waits for the next
        start: its table may be there again by then.
        """
        if self._left:
            left = self._left.pop(0)
            if is_damaged:
                left.set_aside()
            else:
                left.lock.unlock()
        self.offer(self._left)

    @Slot()
    def leave(self) -> None:
        """Decide another time."""
        for left in self.give():
            left.lock.unlock()

    @Slot()
    def _bring_back(self) -> None:
        from gd_desktop.ui.keeping.reading import Source

        self._opener.open(Source("crashed", self._left[0].path))

    @Slot()
    def _discard(self) -> None:
        self._left.pop(0).discard()
        self.offer(self._left)
