"""Notices when the Engine gives no sign of life."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gd_desktop.app.engine import Engine

EVERY_MS = 1_000
PATIENCE = 5  # looks in a row without a sign of life, before it is said


class Watch(QObject):
    """Looks now and then whether the Engine moves on, for as long as it has something to do.

    Looks are counted and not time, so that a computer that slept, or a window that was held up,
    tells nothing of the Engine.
    """

    fell_silent = Signal()  # and again after twice as many looks, while it stays so
    spoke_again = Signal()

    def __init__(self, engine: Engine, patience: int, parent: QObject | None = None) -> None:
        """`patience`: looks in a row without a sign of life, before it is told."""
        super().__init__(parent)
        self._patience = patience
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._is_silent = False
        self.follow(engine)

    @property
    def is_silent(self) -> bool:
        """Whether it has been said that the Engine does not answer, and it still does not."""
        return self._is_silent

    def follow(self, engine: Engine) -> None:
        """Watch an Engine of which nothing has been asked yet."""
        self.rest()
        self._engine = engine
        self._asked = 0
        self._forgive()

    def note(self) -> None:
        """One more command was sent."""
        self._asked += 1
        if not self._timer.isActive():
            self._timer.start()

    def rest(self) -> None:
        """Look no more until the next command."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """See whether the Engine has moved on since the last look."""
        engine = self._engine
        is_busy = engine.obeyed < self._asked or engine.is_running
        if is_busy and engine.beats == self._beats:
            self._count()
            return
        self._forgive()
        if not is_busy:
            self.rest()

    def _count(self) -> None:
        self._looks += 1
        if self._looks == self._limit:
            self._limit *= 2
            self._is_silent = True
            self.fell_silent.emit()

    def _forgive(self) -> None:
        self._beats = self._engine.beats
        self._looks, self._limit = 0, self._patience
        if self._is_silent:
            self._is_silent = False
            self.spoke_again.emit()
