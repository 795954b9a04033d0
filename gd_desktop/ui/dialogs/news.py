"""What has changed from version to version, as the changelog tells it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gd_desktop import start_labels
from gd_desktop.io.news import news
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.theme import ThemeKeeper

_WIDE, _HIGH = 720, 600  # px at scale 1


class NewsDialog(Dialog):
    """The newest version is on top. The text is in English, whatever language the window speaks."""

    def __init__(self, themes: ThemeKeeper, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(start_labels.NEWS.name)
        self._themes = themes
        self.text = QTextBrowser()
        self.text.setAccessibleName(start_labels.NEWS.name)
        self.text.setOpenExternalLinks(True)
        self.text.setTabChangesFocus(True)
        self.close_ = QPushButton(start_labels.CLOSE.name)
        self.close_.setToolTip(start_labels.CLOSE.tip)
        self.close_.setObjectName("run")
        self.close_.setDefault(True)
        self.close_.clicked.connect(self.accept)
        self._foot = QHBoxLayout()
        self._foot.addStretch(1)
        self._foot.addWidget(self.close_)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.text, 1)
        self._rows.addLayout(self._foot)
        self._changes = news()
        themes.changed.connect(self._dress)
        self._dress()
        # The arrow keys scroll it.
        self.text.setFocus()

    @Slot()
    def _dress(self) -> None:
        theme = self._themes.theme
        pad = theme.px(14)
        self._rows.setContentsMargins(pad, pad, pad, pad)
        self._rows.setSpacing(theme.px(10))
        self.resize(size_on_screen(self, theme, _WIDE, _HIGH))
        if self._changes:
            keep_left_to_right(self.text)
            self.text.setMarkdown(self._changes)
        else:
            self.text.setPlainText(start_labels.NO_NEWS)
        self._space_out(theme.px(20))

    def _space_out(self, line: int) -> None:
        """Room around the page and between its parts, which Markdown has no words for."""
        document = self.text.document()
        document.setDocumentMargin(line)
        block = document.begin()
        while block.isValid():
            form = QTextBlockFormat(block.blockFormat())
            form.setTopMargin(line * (0.8 if form.headingLevel() else 0.3))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
