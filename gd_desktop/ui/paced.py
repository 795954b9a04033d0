"""What is not to be done with every frame."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot

_APART_MS = 125  # what is told faster can neither be read nor heard


class Paced(QObject):
    """Does something when it is wanted, at most eight times a second, and for the last wish too."""

    def __init__(self, do: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._since = QElapsedTimer()  # the last time
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.now)

    def want(self) -> None:
        """Now, or as soon as the last time is long enough ago."""
        left = _APART_MS - self._since.elapsed() if self._since.isValid() else 0
        if left <= 0:
            self.now()
        elif not self._later.isActive():
            self._later.start(left)

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
