"""A program as a file, and beside it the data that it reads."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gd_desktop import script_labels as labels
from gd_desktop import words
from gd_desktop.io.atomic import write_atomically
from gd_desktop.scripts.draft import Script


class ScriptSaver(QObject):
    """Asks where, and says what it has written, or why it has not."""

    told = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self._script: Script | None = None

    def ask(self, script: Script) -> None:
        """Ask where a program is to be saved."""
        self._script = script
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        asking = QFileDialog(self._widget.window(), labels.SAVE.name, folder, labels.FILES)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.setFileMode(QFileDialog.FileMode.AnyFile)
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix("py")
        asking.selectFile(f"{labels.FILE_NAME}.py")
        asking.fileSelected.connect(self.save)
        asking.open()

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the program that was asked about, its data first: it is nothing without it."""
        script = self._script
        if script is None:
            return
        path = Path(name)
        table, beside = script.table, path.with_suffix(".csv")
        at = path
        try:
            if table is not None:
                at = beside
                write_atomically(beside, table)
                at = path
            write_atomically(path, script.text)
        except OSError as error:
            self.told.emit(words.cannot_write(str(at), error.strerror or str(error)))
        else:
            self.told.emit(labels.saved(str(path), beside.name if table is not None else ""))
