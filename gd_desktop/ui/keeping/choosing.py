"""Where one chooses a file to open, or where to save."""

import re
from collections.abc import Callable
from pathlib import Path, PurePath

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from gd_desktop import keeping_labels as labels
from gd_desktop.core.setup import Setup
from gd_desktop.io.experiments import ENDING
from gd_desktop.io.lessons import ENDING as LESSON_ENDING

TABLE_ENDINGS = (".csv", ".tsv", ".txt")
_LONGEST = 60  # characters of a name that is suggested
# What some system or other does not allow in a file's name.
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


def ask_what_to_open(window: QWidget, folder: str, chosen: Callable[[str], None]) -> None:
    """Ask for a file of any kind, and hand its name to a bound method of a QObject."""
    kinds = labels.file_kinds(ENDING, LESSON_ENDING, TABLE_ENDINGS)
    dialog = _dialog(window, labels.OPEN.name, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_where_to_save(
    window: QWidget, near: Path, chosen: Callable[[str], None], left: Callable[[], None]
) -> None:
    """Ask for a file to write, likewise; `near` is what is suggested, `left` is called if none is
    chosen.
    """
    kind = labels.experiment_kind(ENDING)
    dialog = _dialog(window, labels.SAVE_AS.name, str(near.parent), kind)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING.removeprefix("."))
    dialog.selectFile(near.name)
    dialog.fileSelected.connect(chosen)
    dialog.rejected.connect(left)
    dialog.open()


def documents() -> Path:
    """Where files are looked for, until there is a better place."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(kind))


def suggested_name(setup: Setup) -> str:
    """A file's name for an experiment: by its function, its terrain or its data."""
    match setup.model:
        case "function":
            name = setup.function
        case "terrain":
            name = setup.terrain
        case "neuron" if setup.data is not None:
            name = PurePath(setup.data.source).stem
        case _:
            name = setup.model
    safe = _UNSAFE.sub("", name)[:_LONGEST].strip(" .")
    return f"{safe or setup.model}{ENDING}"


def _dialog(window: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(window, title.rstrip("…"), folder, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
