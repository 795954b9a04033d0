"""A model to begin with: its picture, its name and a sentence, all of it one button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from gd_desktop.labels import Label
from gd_desktop.ui.start.model_picture import ModelPicture
from gd_desktop.ui.theme import NOTE, TEXT, Theme
from gd_desktop.ui.wrapped import WrappedLabel


class ModelTile(QPushButton):
    """Looks as its action says; who makes it connects `clicked`."""

    def __init__(self, model: str, action: QAction, label: Label) -> None:
        super().__init__()
        self.action_ = action
        self.setAutoDefault(False)
        # Its sentence breaks into lines: it can be as narrow as its longest word.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(label.name)
        self.setAccessibleDescription(label.tip)
        self.setToolTip(action.toolTip())
        self._picture = ModelPicture(model)
        self._name, self._text = QLabel(label.name), WrappedLabel(label.tip)
        self._text.setObjectName("note")
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._words.addWidget(self._name)
        self._words.addWidget(self._text)
        self._words.addStretch(1)
        self._row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        for label_ in (self._name, self._text):
            label_.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        pad = theme.px(10)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(theme.px(10))
        self._words.setSpacing(theme.px(2))
        self._picture.dress(theme)
        self._name.setFont(theme.font(TEXT, bold=True))
        self._text.setFont(theme.font(NOTE))
        self.updateGeometry()

    # A button would ask for the room of its own text, of which there is none.

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()
