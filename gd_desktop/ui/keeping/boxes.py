"""What is asked, and what is said of a file that could not be written. None of them waits."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import keeping_labels as labels
from gd_desktop.labels import APP
from gd_desktop.tongue import fill

_Button = QMessageBox.StandardButton
_Role = QMessageBox.ButtonRole


class UnsavedBox(QMessageBox):
    """Asks what is to become of changes to a file; `finished` tells Save, Discard or Cancel."""

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        _prepare(self, fill(labels.UNSAVED, name=name), labels.UNSAVED_TEXT)
        self.setIcon(QMessageBox.Icon.Question)
        _offer(self, {_Button.Save: labels.SAVE_IT, _Button.Discard: labels.DROP_IT})


class ChangedBox(QMessageBox):
    """Asks whether to write over what others have written; `finished` tells Yes, Save (under
    another name) or Cancel.
    """

    def __init__(self, name: str, window: QWidget) -> None:
        super().__init__(window)
        _prepare(self, fill(labels.CHANGED, name=name), labels.CHANGED_TEXT)
        self.setIcon(QMessageBox.Icon.Question)
        _offer(self, {_Button.Save: labels.SAVE_AS.name, _Button.Yes: labels.OVERWRITE})


class NotKeptBox(QMessageBox):
    """Asks what is to become of work without a file that cannot be kept for the next time;
    `finished` tells Save, Discard or Cancel.
    """

    def __init__(self, reason: str, window: QWidget) -> None:
        super().__init__(window)
        _prepare(self, labels.NOT_KEPT, f"{reason}\n\n{labels.WORK_KEPT}")
        self.setIcon(QMessageBox.Icon.Warning)
        _offer(self, {_Button.Save: labels.SAVE_AS.name, _Button.Discard: labels.CLOSE_ANYWAY})


class CrashedBox(QMessageBox):
    """Asks whether to bring back what a crash left; Esc leaves it where it is."""

    def __init__(
        self,
        time: str,
        bring_back: Callable[[], None],
        discard: Callable[[], None],
        leave: Callable[[], None],
        window: QWidget,
    ) -> None:
        """What is called are bound methods of QObjects."""
        super().__init__(window)
        _prepare(self, fill(labels.CRASHED, time=time), labels.CRASHED_TEXT)
        self.setIcon(QMessageBox.Icon.Information)
        self.bring_back = self.addButton(labels.BRING_BACK, _Role.AcceptRole)
        self.discard = self.addButton(labels.DISCARD, _Role.DestructiveRole)
        self.not_now = self.addButton(labels.NOT_NOW, _Role.RejectRole)
        self.bring_back.clicked.connect(bring_back)
        self.discard.clicked.connect(discard)
        self.not_now.clicked.connect(leave)
        self.setDefaultButton(self.bring_back)
        self.setEscapeButton(self.not_now)


class NotSavedBox(QMessageBox):
    """Says why a file was not written, and offers another place."""

    def __init__(self, reason: str, elsewhere: Callable[[], None], window: QWidget) -> None:
        """`elsewhere`: a bound method of a QObject."""
        super().__init__(window)
        _prepare(self, labels.NOT_SAVED, f"{reason}\n\n{labels.WORK_KEPT}")
        self.setIcon(QMessageBox.Icon.Warning)
        self.elsewhere = self.addButton(labels.SAVE_AS.name, _Role.AcceptRole)
        close = self.addButton(labels.CLOSE, _Role.RejectRole)
        self.elsewhere.clicked.connect(elsewhere)
        self.setDefaultButton(self.elsewhere)
        self.setEscapeButton(close)


def _offer(box: QMessageBox, answers: dict[_Button, str]) -> None:
    """Give a box its buttons: Save, which Enter presses, others, and Cancel for Esc."""
    for button, text in {**answers, _Button.Cancel: labels.STAY}.items():
        box.addButton(button).setText(text)
    box.setDefaultButton(_Button.Save)
    box.setEscapeButton(_Button.Cancel)


def _prepare(box: QMessageBox, text: str, more: str) -> None:
    box.setOption(QMessageBox.Option.DontUseNativeDialog)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(APP)
    # A file can be called anything.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
