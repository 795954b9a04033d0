"""One calm dialog for what should not have happened."""

import platform
import sys

from PySide6.QtCore import Qt, Signal, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import __version__, labels
from gd_desktop import trouble_labels as words
from gd_desktop.app.frame import Failure
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.neuron.dialog_parts import Note, button
from gd_desktop.ui.theme import HEADING, NOTE, Theme
from gd_desktop.ui.wrapped import WrappedLabel
from gd_desktop.words import Message

_WIDTH, _WIDE = 460, 680  # px at scale 1: without the details, and with them
_HIGH = 220  # of the details
_TITLE = HEADING + 4


class TroubleDialog(Dialog):
    """Says what happened in a sentence, and what one can do. Enter and Esc go on."""

    save_wanted = Signal()

    def __init__(
        self, failure: Failure, message: Message, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.APP)
        self._theme = theme
        title = WrappedLabel(message.title)
        title.setFont(theme.font(_TITLE, bold=True))
        # The style sheet of the window has a size for all that has none of its own.
        title.setStyleSheet(f"font-size: {theme.px(_TITLE)}px; font-weight: 700;")
        text = WrappedLabel(message.text)
        self.more, self.note = Note(), Note()
        self.more.hide()
        self.note.hide()
        self.details = _Details(failure, theme)
        self.details.hide()
        self.toggle = button(words.SHOW_DETAILS)
        self.toggle.setCheckable(True)
        self.copy = button(words.COPY_DETAILS)
        self.save = button(words.SAVE_AS)
        self.go_on = QPushButton(words.GO_ON.name)
        self.go_on.setToolTip(words.GO_ON.tip)
        self.go_on.setObjectName("run")
        self.go_on.setDefault(True)

        rows = self._rows = QVBoxLayout(self)
        pad = theme.px(24)
        rows.setContentsMargins(pad, pad, pad, theme.px(20))
        rows.setSpacing(theme.px(10))
        for widget in (title, text, self.more, self.note):
            rows.addWidget(widget)
        rows.addWidget(self.details, 1)
        rows.addSpacing(theme.px(10))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for each in (self.toggle, self.copy, self.save):
            buttons.addWidget(each)
        buttons.addSpacing(theme.px(16))
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        rows.addLayout(buttons)

        self.toggle.toggled.connect(self._show_details)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_wanted)
        self.go_on.clicked.connect(self.accept)
        self.go_on.setFocus()
        self._fit()

    def count(self, more: int) -> None:
        """Say how many have come since."""
        self._say(self.more, words.more(more))

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say how something went."""
        self._say(self.note, sentence)

    def _say(self, note: Note, sentence: str) -> None:
        note.say(sentence)
        if note.isHidden():
            note.show()
            self._fit()

    @Slot(bool)
    def _show_details(self, on: bool) -> None:
        self.toggle.setText(words.HIDE_DETAILS if on else words.SHOW_DETAILS.name)
        self.details.setVisible(on)
        self._fit()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.say(words.COPIED)

    def _fit(self) -> None:
        """As wide as lines are good to read, and as high as what is shown needs."""
        wide = _WIDE if self.toggle.isChecked() else _WIDTH
        # What was hidden just now is no longer in the way.
        self._rows.activate()
        width = size_on_screen(self, self._theme, wide, 0).width()
        width = max(width, self._rows.minimumSize().width())
        high = self._rows.totalHeightForWidth(width)
        self.resize(width, min(high, self.screen().availableSize().height()))


class _Details(QPlainTextEdit):
    """What a developer needs, to be read and copied."""

    def __init__(self, failure: Failure, theme: Theme) -> None:
        super().__init__(f"{_versions()}\n{failure.summary}\n\n{failure.details.rstrip()}")
        self.setObjectName("details")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(words.DETAILS)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.px(NOTE))
        self.setFont(font)
        keep_left_to_right(self)
        self.setMinimumHeight(min(theme.px(_HIGH), self.screen().availableSize().height() // 3))


def _versions() -> str:
    return (
        f"{labels.APP} {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{sys.platform} {platform.machine()}"
    )
