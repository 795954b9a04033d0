"""How far an experiment is that is being opened."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from gd_desktop import keeping_labels as labels
from gd_desktop.tongue import fill
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.keeping.opener import Opener
from gd_desktop.ui.theme import Theme, ThemeKeeper
from gd_desktop.ui.wrapped import WrappedLabel

_PATIENCE_MS = 300  # what takes no longer is not worth a window
_WIDTH = 380  # px at scale 1
_PARTS = 1000


class WaitingDialog(Dialog):
    """A line, and a way out; closing it cancels."""

    def __init__(self, sentence: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setWindowTitle(labels.OPEN.name.rstrip("…"))
        text = WrappedLabel(sentence)
        self.bar = QProgressBar()
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(sentence)
        self.cancel = QPushButton(labels.CANCEL.name)
        self.cancel.setToolTip(labels.CANCEL.tip)
        self.cancel.clicked.connect(self.reject)
        rows = QVBoxLayout(self)
        pad = theme.px(16)
        rows.setContentsMargins(pad, pad, pad, pad)
        rows.setSpacing(theme.px(12))
        rows.addWidget(text)
        rows.addWidget(self.bar)
        rows.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(_WIDTH))


class Waiting(QObject):
    """Shows the dialog over a window while the Opener has something to do for longer."""

    def __init__(self, opener: Opener, themes: ThemeKeeper, window: QWidget) -> None:
        super().__init__(window)
        self._opener, self._themes, self._window = opener, themes, window
        self._share = 0.0
        self.dialog: WaitingDialog | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show)
        opener.begun.connect(self.begin)
        opener.progressed.connect(self._show_share)
        opener.ended.connect(self.end)

    @Slot()
    def begin(self) -> None:
        """Something is being opened."""
        self.end()
        self._patience.start()

    @Slot()
    def end(self) -> None:
        """There is nothing to wait for."""
        self._share = 0.0
        self._patience.stop()
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.rejected.disconnect(self._opener.cancel)
            if dialog.isActiveWindow():
                self._window.activateWindow()
            dialog.close()
            dialog.deleteLater()

    def leave(self) -> None:
        """The window goes: another one shows it."""
        self.end()
        self._opener.begun.disconnect(self.begin)
        self._opener.progressed.disconnect(self._show_share)
        self._opener.ended.disconnect(self.end)

    @Slot()
    def _show(self) -> None:
        source = self._opener.source
        if source is None:
            return
        sentence = {
            "file": fill(labels.OPENING, name=source.path.name),
            "shared": labels.OPENING_SHARED,
        }.get(source.kind, labels.OPENING_WORK)
        self.dialog = WaitingDialog(sentence, self._themes.theme, self._window)
        self.dialog.rejected.connect(self._opener.cancel)
        self._show_share(self._share)
        self.dialog.show()

    @Slot(float)
    def _show_share(self, share: float) -> None:
        self._share = share
        if self.dialog is not None:
            self.dialog.bar.setValue(round(share * _PARTS))
