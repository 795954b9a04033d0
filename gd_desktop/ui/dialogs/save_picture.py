"""Where to save a picture of the window."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gd_desktop import labels, words
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.tongue import fill
from gd_desktop.ui.capture import save_png, save_svg

_WRITERS = {".png": save_png, ".svg": save_svg}


class SavePicture(QFileDialog):
    """Asks for a file, and writes the window as it is into it."""

    told = Signal(str)  # how it went

    def __init__(self, window: QWidget) -> None:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        folder = QStandardPaths.writableLocation(pictures)
        super().__init__(window, labels.SAVE_PICTURE.name, folder, "PNG (*.png);;SVG (*.svg)")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix("png")
        self.selectFile("gd-desktop.png")
        self.fileSelected.connect(self._save)

    @Slot(str)
    def _save(self, name: str) -> None:
        path = Path(name)
        if path.suffix.lower() not in _WRITERS:
            unknown = Refusal("format", path.name, Reason.UNKNOWN, tuple(_WRITERS))
            self.told.emit(words.refusal(unknown, words.PICTURE_ENDING))
            return
        try:
            _WRITERS[path.suffix.lower()](self._window, path)
        except OSError as error:
            sentence = words.cannot_write(name, error.strerror or str(error))
        else:
            sentence = fill(labels.SAVED, name=name)
        self.told.emit(sentence)
