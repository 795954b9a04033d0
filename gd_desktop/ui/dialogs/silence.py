"""What is said when the computation does not answer, and the way on from there."""

import sys
import traceback

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import labels, words
from gd_desktop.app.workshop import Workshop
from gd_desktop.io import log


class SilenceBox(QMessageBox):
    """Offers to start the computation anew, or to wait. Does not block the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.APP)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setText(f"<b>{words.SILENT.title}</b>")
        self.setInformativeText(words.SILENT.text)
        role = QMessageBox.ButtonRole
        self.start_anew = self.addButton(labels.START_ANEW.name, role.AcceptRole)
        self.start_anew.setToolTip(labels.START_ANEW.tip)
        self.wait = self.addButton(labels.KEEP_WAITING.name, role.RejectRole)
        self.wait.setToolTip(labels.KEEP_WAITING.tip)
        self.setDefaultButton(self.start_anew)
        self.setEscapeButton(self.wait)
        self.setModal(False)


class Silence(QObject):
    """Asks over a window, one box at a time; the box goes by itself when the answer comes."""

    told = Signal(str)
    complained = Signal(str)  # an empty sentence: there is nothing to complain about any more

    def __init__(self, workshop: Workshop, window: QWidget) -> None:
        super().__init__(window)
        self._workshop, self._window = workshop, window
        self.box: SilenceBox | None = None
        workshop.watch.fell_silent.connect(self._ask)
        workshop.watch.spoke_again.connect(self._take_back)

    @Slot()
    def _ask(self) -> None:
        log.fault("the computation does not answer", _stacks())
        self.complained.emit(words.SILENT.title)
        if self.box is None:
            self.box = SilenceBox(self._window)
            self.box.start_anew.clicked.connect(self._start_anew)
            self.box.destroyed.connect(self._forget)
            self.box.show()

    @Slot()
    def _forget(self) -> None:
        self.box = None

    @Slot()
    def _take_back(self) -> None:
        self.complained.emit("")
        if self.box is not None:
            self.box.close()

    @Slot()
    def _start_anew(self) -> None:
        self._workshop.start_anew()
        self.told.emit(words.STARTED_ANEW)


def _stacks() -> str:
    """Where each thread stands, for whoever is to find out why one hangs."""
    parts = ["The computation does not answer.\n"]
    for number, frame in sys._current_frames().items():
        parts += [f"Thread {number}:\n", *traceback.format_stack(frame)]
    return "".join(parts)
