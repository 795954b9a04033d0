"""Opens a CSV file: reads it in the jobs' thread, then asks for its columns."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Job, Jobs
from gd_desktop.tongue import fill
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.neuron.columns_dialog import ColumnsDialog
from gd_desktop.ui.neuron.columns_look import Outcome, Reading
from gd_desktop.ui.theme import Theme, load_theme
from gd_desktop.ui.wrapped import WrappedLabel

_PATIENCE_MS = 300  # what takes no longer is not worth a window
_WIDTH = 380  # px at scale 1
_PARTS = 1000


class ReadingDialog(Dialog):
    """How far a file has been read; closing it cancels."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(labels.OPEN_FILE)
        text = WrappedLabel(fill(labels.READING, name=name))
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text.text())
        self.cancel = QPushButton(labels.CANCEL.name)
        self.cancel.setToolTip(labels.READING_TIP)
        self.cancel.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        pad = theme.px(16)
        rows.setContentsMargins(pad, pad, pad, pad)
        rows.setSpacing(theme.px(12))
        rows.addWidget(text)
        rows.addWidget(self.bar)
        rows.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(_WIDTH))

    def show_share(self, share: float) -> None:
        """How much has been read, from 0 to 1."""
        self.bar.setValue(round(share * _PARTS))


class TableOpener(QObject):
    """Reads a file without holding the window up, and asks what to learn from it.

    A second file takes the first one's place. Until the columns are chosen, nothing is changed.
    """

    opened = Signal(object, str)  # Dataset, and a name in SCALES
    told = Signal(str)  # for the status line
    failed = Signal(object)  # Failure: something that should not have happened

    # From the jobs' thread: which reading, and its share.
    _progressed = Signal(int, float)

    def __init__(self, window: QWidget, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._theme = load_theme("light")
        self._number = 0  # of the last reading; what older ones come to is dropped
        self._share = 0.0
        self._path = Path()
        self._folder = ""
        self._job: Job | None = None
        self._dialog: ReadingDialog | None = None
        self._columns: ColumnsDialog | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_dialog)
        self._progressed.connect(self._show_share, Qt.ConnectionType.QueuedConnection)

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._job is not None

    @Slot(object)
    def dress(self, theme: Theme) -> None:
        """The looks of the windows that are open, and of those to come."""
        self._theme = theme
        if self._columns is not None:
            self._columns.dress(theme)

    @Slot()
    def ask(self) -> None:
        """Ask for a file, and open it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._folder or QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, labels.OPEN_FILE, folder, labels.FILE_KINDS)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    @Slot(str)
    def open_file(self, path: str | Path) -> None:
        """Read a file, then ask for its columns. A file that is being read is let go of."""
        self._stop()
        # From a command line it may be a relative one, which the next start would not find.
        self._path = Path(path).absolute()
        self._folder = str(self._path.parent)
        self._number += 1
        self._share = 0.0
        reading = Reading(self._number, self._path, self._progressed.emit)
        self._job = self._jobs.submit(reading, self._take, self._regret)
        self._patience.start()

    @Slot()
    def cancel(self) -> None:
        """Let go of the file that is being read; everything stays as it was."""
        if self._job is not None:
            self._stop()
            self.told.emit(fill(labels.READING_CANCELLED, name=self._path.name))

    def _stop(self) -> None:
        """Nothing more is to come of the reading under way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._number += 1
        self._patience.stop()
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.rejected.disconnect(self.cancel)
            dialog.close()

    @Slot()
    def _show_dialog(self) -> None:
        self._dialog = ReadingDialog(self._path.name, self._theme, self._window)
        self._dialog.rejected.connect(self.cancel)
        self._dialog.show_share(self._share)
        self._dialog.show()

    @Slot(int, float)
    def _show_share(self, number: int, share: float) -> None:
        if number == self._number:
            self._share = share
            if self._dialog is not None:
                self._dialog.show_share(share)

    @Slot(object)
    def _take(self, outcome: Outcome) -> None:
        if outcome.number != self._number:
            return
        self._stop()
        if outcome.failure is not None:
            self.failed.emit(outcome.failure)
        if outcome.refusal:
            self.told.emit(outcome.refusal)
        if outcome.table is not None:
            if self._columns is not None:
                self._columns.close()
            self._columns = ColumnsDialog(outcome.table, self._jobs, self._theme, self._window)
            self._columns.chosen.connect(self.opened)
            self._columns.finished.connect(self._forget_columns)
            self._columns.show()

    @Slot(object)
    def _regret(self, failure: Failure) -> None:
        self._stop()
        self.failed.emit(failure)

    @Slot()
    def _forget_columns(self) -> None:
        # As a window that was closed for the next one may tell of its end late.
        if self.sender() is self._columns:
            self._columns = None
