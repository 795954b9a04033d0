"""What is not to be done with every frame."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

_APART_MS = 125  # what is told faster can neither be read nor heard


class Paced(QObject):
    """Does something when it is wanted, at most eight times a second, and for the last wish too."""

    def __init__(self, do: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._do = do
        self._is_wanted = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_APART_MS)
        self._rest.timeout.connect(self.catch_up)

    def want(self) -> None:
        """Now, or as soon as the last time is long enough ago."""
        if self._rest.isActive():
            self._is_wanted = True
        else:
            self.now()

    def now(self) -> None:
        """At once."""
        self._is_wanted = False
        self._rest.start()
        self._do()

    @Slot()
    def catch_up(self) -> None:
        """Do at once what is still to be done."""
        if self._is_wanted:
            self.now()
