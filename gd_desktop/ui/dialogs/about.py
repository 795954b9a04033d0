"""The version, what the app is made of with its licences, and where the settings lie."""

import platform
import sys

from PySide6 import __version__ as pyside
from PySide6.QtCore import QEvent, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import __version__, about_labels, labels, start_labels, trouble_labels
from gd_desktop.io.licences import Carried, carried, text_of
from gd_desktop.io.settings import settings_path
from gd_desktop.tongue import isolated
from gd_desktop.ui.app_icon import icon_pixmap
from gd_desktop.ui.dialog import Dialog
from gd_desktop.ui.dialog_size import size_on_screen
from gd_desktop.ui.direction import begin_as_lines_do, keep_left_to_right, splitter_of
from gd_desktop.ui.neuron.dialog_parts import button
from gd_desktop.ui.theme import EQUATION, HEADING, NOTE, Theme, ThemeKeeper
from gd_desktop.ui.wrapped import WrappedLabel
from gd_desktop.ui.wrapped_items import wrap_items

_WIDE, _HIGH = 940, 620  # px at scale 1
_ICON, _LIST, _LOWEST = 64, 240, 40
_SHARE = 0.36  # of the width, for the list, at the most
_PART = Qt.ItemDataRole.UserRole


class AboutDialog(Dialog):
    """A list of the parts, and beside it the licence of the one that is chosen."""

    def __init__(self, themes: ThemeKeeper, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(labels.ABOUT.name)
        self._themes = themes
        self._make_words()
        self.parts = _Parts()
        self.parts.setAccessibleName(about_labels.PARTS.name)
        self.parts.setAccessibleDescription(about_labels.PARTS.tip)
        self.text = QPlainTextEdit()
        self.text.setObjectName("details")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(about_labels.LICENCE)
        flags = Qt.TextInteractionFlag
        self.text.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        )
        keep_left_to_right(self.text)
        self.copy = button(trouble_labels.COPY_DIAGNOSIS)
        self.copy.clicked.connect(self._copy)
        self.close_ = QPushButton(about_labels.CLOSE.name)
        self.close_.setToolTip(about_labels.CLOSE.tip)
        self.close_.setObjectName("run")
        self.close_.setDefault(True)
        self.close_.clicked.connect(self.accept)
        self._lay_out()
        for part in carried():
            self.parts.add(part)
        self.parts.currentItemChanged.connect(self._show)
        self.parts.setCurrentRow(0)
        themes.changed.connect(self._dress)
        self._dress()
        self.parts.setFocus()

    def _make_words(self) -> None:
        self._icon = QLabel()
        self._title = QLabel(f"{labels.APP} {__version__}")
        self._sentence = WrappedLabel(start_labels.SENTENCE)
        self._licence = WrappedLabel(about_labels.OWN_LICENCE)
        self._heading = QLabel(about_labels.PARTS.name.upper())
        self._heading.setObjectName("heading")
        self._settings = WrappedLabel(about_labels.settings(str(settings_path())))
        # A path has no spaces to break it at, and may be as long as it likes.
        self._settings.setToolTip(str(settings_path()))
        self._runs_on = WrappedLabel(_runs_on())
        begin_as_lines_do(self._title, self._runs_on, self._settings)
        for note in (self._licence, self._runs_on, self._settings):
            note.setObjectName("note")

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        for part in (self._title, self._sentence, self._licence, self._runs_on):
            self._words.addWidget(part)
        self._top = QHBoxLayout()
        self._top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(self._words, 1)
        self._halves = splitter_of(self.parts, self.text)
        self._halves.setChildrenCollapsible(False)
        self._halves.setStretchFactor(1, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.copy)
        self._foot.addStretch(1)
        self._foot.addWidget(self.close_)
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._top)
        self._rows.addWidget(self._heading)
        self._rows.addWidget(self._halves, 1)
        self._rows.addWidget(self._settings)
        self._rows.addLayout(self._foot)

    @Slot()
    def _dress(self) -> None:
        theme = self._themes.theme
        pad = theme.px(20)
        self._rows.setContentsMargins(pad, pad, pad, theme.px(16))
        self._rows.setSpacing(theme.px(10))
        self._top.setSpacing(theme.px(16))
        self._words.setSpacing(theme.px(3))
        self._foot.setSpacing(theme.px(8))
        self._icon.setPixmap(icon_pixmap(theme.px(_ICON), self.devicePixelRatioF()))
        self._title.setFont(theme.font(EQUATION, bold=True))
        # The style sheet of the window has a size for all that has none of its own.
        self._title.setStyleSheet(f"font-size: {theme.px(EQUATION)}px; font-weight: 700;")
        self._heading.setFont(theme.font(HEADING, bold=True))
        self.text.setFont(theme.font(NOTE))
        self.parts.dress(theme)
        size = size_on_screen(self, theme, _WIDE, _HIGH)
        self.resize(size)
        # On a small screen the lists, which scroll, give way before the words do.
        for scrolled in (self.parts, self.text):
            scrolled.setMinimumHeight(theme.px(_LOWEST))
        listed = min(theme.px(_LIST), round(_SHARE * size.width()))
        self._halves.setSizes([listed, size.width() - listed])

    @Slot(QListWidgetItem)
    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        part: Carried = item.data(_PART)
        self.text.setPlainText(text_of(part) or about_labels.no_text(part.licence))
        self.text.setAccessibleName(f"{about_labels.LICENCE}: {part.name}")

    @Slot()
    def _copy(self) -> None:
        # Imported here: it asks much that no one else wants to know.
        from gd_desktop.ui.trouble.diagnosis import diagnosis

        QGuiApplication.clipboard().setText(diagnosis())
        self.copy.setText(trouble_labels.DIAGNOSIS_COPIED)


def _runs_on() -> str:
    parts = (
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"PySide6 {pyside}",
        f"{sys.platform} {platform.machine()}",
    )
    return " · ".join(isolated(part) for part in parts)


class _Parts(QListWidget):
    """A line for the name and the version, and lines for the name of the licence."""

    def __init__(self) -> None:
        super().__init__()
        wrap_items(self)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)

    def add(self, part: Carried) -> None:
        """Add a part at the end."""
        licence = part.licence or about_labels.NO_NAME
        title = f"{part.name} {part.version}".strip()
        name = f"{isolated(title)}\n{isolated(licence)}"
        item = QListWidgetItem(name, self)
        item.setData(_PART, part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name.replace("\n", ". "))
        item.setToolTip(name)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self.setMinimumWidth(theme.px(_LIST * 0.8))
        self.setFont(theme.font(NOTE))
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()  # a narrower line breaks into more

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()
