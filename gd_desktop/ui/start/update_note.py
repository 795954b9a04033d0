"""A quiet line after an update: that there is another version, and what is new in it."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy

from gd_desktop import start_labels
from gd_desktop.ui.actions import button_for
from gd_desktop.ui.status_line import StatusLine
from gd_desktop.ui.theme import NOTE, ThemeKeeper

_CLOSE = "×"


class UpdateNote(QFrame):
    """Lies on the status line, where the hints are else, and gives way whenever that has something
    to say. It goes for good when it is put away, or when the changes have been looked at.
    """

    turned = Signal(bool)  # whether it is to be seen

    def __init__(
        self, version: str, news: QAction, themes: ThemeKeeper, status: StatusLine
    ) -> None:
        super().__init__(status)
        self._status, self._themes = status, themes
        self._is_wanted = True
        self.setObjectName("page")
        self.text = QLabel(start_labels.updated(version))
        self.text.setObjectName("note")
        self.setAccessibleName(self.text.text())
        self.news = button_for(news)
        self.news.setObjectName("link")
        # As high as the line, which is lower than a button would be.
        self.news.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        self.close_ = QPushButton(_CLOSE)
        self.close_.setObjectName("why")
        self.close_.setAccessibleName(start_labels.PUT_AWAY.name)
        self.close_.setToolTip(start_labels.PUT_AWAY.tip)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text)
        self._row.addWidget(self.news)
        self._row.addStretch(1)
        self._row.addWidget(self.close_)
        self.close_.clicked.connect(self.put_away)
        news.triggered.connect(self.put_away)
        status.told.connect(self.refresh)
        status.installEventFilter(self)
        themes.changed.connect(self.dress)
        self.dress()

    @Slot()
    def put_away(self) -> None:
        """For good."""
        had_focus = self.close_.hasFocus() or self.news.hasFocus()
        self._is_wanted = False
        self.refresh()
        if had_focus:
            self.window().setFocus()

    @Slot()
    def dress(self) -> None:
        """Take on measures; the colours are the style sheet's."""
        theme = self._themes.theme
        side = theme.px(16)
        self._row.setContentsMargins(side, 0, side, theme.px(4))
        self._row.setSpacing(theme.px(8))
        self.text.setFont(theme.font(NOTE))

    @Slot()
    def refresh(self) -> None:
        """Be seen where there is nothing else to say."""
        self.setGeometry(self._status.rect())
        is_seen = self._is_wanted and not self._status.is_speaking
        self.setVisible(is_seen)
        self.turned.emit(is_seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._status and event.type() == QEvent.Type.Resize:
            self.refresh()
        return super().eventFilter(watched, event)
