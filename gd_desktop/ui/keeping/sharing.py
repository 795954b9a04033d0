"""Experiments as texts on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from gd_desktop import keeping_labels as labels
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.keeping.stand import Stand


class Sharing(QObject):
    """Copies what the window shows, and finds what is to be opened.

    In the fields of the window, too, pasting an experiment opens it: it is no number.
    """

    told = Signal(str)
    refused = Signal(str)
    pasted = Signal(str)  # a text with an experiment in it

    def __init__(self, seen: Callable[[], Stand], actions: Actions, window: QWidget) -> None:
        """`seen` gives what the window shows."""
        super().__init__(window)
        self._seen, self._window = seen, window
        actions.copy_share.triggered.connect(self._copy)
        actions.paste_share.triggered.connect(self._paste)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    @Slot()
    def _copy(self) -> None:
        from gd_desktop import keeping_words
        from gd_desktop.io.experiments.refusal import ExperimentRefusal
        from gd_desktop.io.experiments.share import to_share

        try:
            text = to_share(self._seen().experiment())
        except ExperimentRefusal as no:
            self.refused.emit(keeping_words.refusal(no))
            return
        QGuiApplication.clipboard().setText(text)
        self.told.emit(labels.share_copied(len(text)))

    @Slot()
    def _paste(self) -> None:
        if text := _shared_text():
            self.pasted.emit(text)
        else:
            self.refused.emit(labels.NO_SHARE)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit) and self._window.isAncestorOf(now):
            now.installEventFilter(self)  # a second time it is moved, not doubled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and _shared_text()
        ):
            event.ignore()  # so that it is the action's
            return True
        return super().eventFilter(watched, event)


def _shared_text() -> str:
    """What is on the clipboard, if that has an experiment in it; else nothing."""
    from gd_desktop.io.experiments.share import is_share

    text = QGuiApplication.clipboard().text()
    return text if is_share(text) else ""
