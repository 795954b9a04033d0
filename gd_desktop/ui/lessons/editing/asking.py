"""What the lesson editor asks in windows of their own."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gd_desktop import lesson_labels as labels
from gd_desktop.io.lessons import ENDING
from gd_desktop.tongue import fill


def ask_to_remove(window: QWidget, title: str, remove: Callable[[], None]) -> None:
    """Ask whether a page is to go; `remove`, a bound method of a QObject, is called for a yes."""
    ask_before_removing(window, fill(labels.PAGE_LOST, title=title), remove)


def ask_before_removing(window: QWidget, question: str, remove: Callable[[], None]) -> None:
    """Ask a question of what is to go, likewise."""
    if window.findChild(QMessageBox) is not None:
        return
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(labels.EDITOR)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.addButton(labels.REMOVE_IT, QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(labels.KEEP_IT, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.accepted.connect(remove)
    box.open()


def ask_about_change(window: QWidget, name: str, answered: Callable[[int], None]) -> None:
    """Ask whether to write over what others have written; `answered`, a bound method of a QObject,
    is given Yes, Save (under another name) or Cancel.
    """
    from gd_desktop.ui.keeping.boxes import ChangedBox

    if window.findChild(QMessageBox) is not None:
        return
    box = ChangedBox(name, window)
    box.finished.connect(answered)
    box.open()


def ask_for_file(window: QWidget, near: Path | None, chosen: Callable[[str], None]) -> None:
    """Ask which lesson file to open, and hand its name to a bound method of a QObject."""
    dialog = _dialog(window, labels.OPEN_LESSON.name, near)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def ask_where(window: QWidget, near: Path | None, chosen: Callable[[str], None]) -> None:
    """Ask where to save a lesson, likewise."""
    dialog = _dialog(window, labels.SAVE_AS.name, near)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ENDING.removeprefix("."))
    dialog.selectFile(near.name if near is not None else f"{labels.FILE_NAME}{ENDING}")
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _dialog(window: QWidget, title: str, near: Path | None) -> QFileDialog:
    folder = str(near.parent) if near is not None else ""
    dialog = QFileDialog(window, title, folder, labels.files(ENDING))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
