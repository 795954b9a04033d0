"""How the random user answers what is asked: which file, which button, and what holds all else."""

from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

_LOOK_EVERY = 50  # ms
_PATIENCE = 10  # looks at the same deed, before what holds it is answered


def choose_file(dialog: QFileDialog, random: Random, folder: Path, files: list[Path]) -> str:
    """Choose a file in its dialog, or none; what was chosen."""
    is_saving = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    if random.random() < 0.25:
        dialog.reject()
        return "none"
    if is_saving:
        ending = dialog.defaultSuffix() or "descent"
        name = random.choice(
            [f"saved-{random.randrange(4)}.{ending}", "no/such/place.txt", "plain"]
        )
        path = folder / "written" / name
    else:
        path = random.choice(files)
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    if isinstance(field, QLineEdit):
        field.setText(str(path))
    dialog.accept()
    if isValid(dialog) and dialog.isVisible():
        # What it says of a file that is not there, or is there already, is answered at once.
        for box in dialog.findChildren(QMessageBox):
            if box.isVisible():
                box.reject()
        dialog.reject()
    return str(path.name)


def answer_box(box: QMessageBox, random: Random) -> str:
    """Press one of a box's buttons; which one."""
    buttons = [button for button in box.buttons() if button.isEnabled()]
    if not buttons or random.random() < 0.15:
        box.reject()
        return "Esc"
    button: QAbstractButton = random.choice(buttons)
    text = button.text()
    button.click()
    return text


def answer(window: QWidget, random: Random, folder: Path, files: list[Path]) -> str:
    """Answer whatever asks something; how."""
    if isinstance(window, QFileDialog):
        return choose_file(window, random, folder, files)
    if isinstance(window, QMessageBox):
        return answer_box(window, random)
    if isinstance(window, QPrintDialog):
        window.accept() if random.random() < 0.3 else window.reject()
        return "print"
    if isinstance(window, QDialog):
        window.reject()
    else:
        window.close()
    return "closed"


class Answerer(QObject):
    """Answers what holds a deed up, such as the system's dialog for printers: it is opened by a
    call that waits for its end.
    """

    def __init__(self, folder: Path, files: list[Path]) -> None:
        super().__init__()
        self._folder, self._files = folder, files
        self._random = Random(0)
        self._looks = 0
        self.answered: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)

    def begin(self, random: Random) -> None:
        """A deed begins."""
        self._random, self._looks, self.answered = random, 0, []
        self._timer.start()

    def end(self) -> None:
        """It is done."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._looks += 1
        if self._looks < _PATIENCE:
            return
        window = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if window is not None:
            name = type(window).__name__
            how = answer(window, self._random, self._folder, self._files)
            self.answered.append(f"{name}: {how}")
