"""A field of the lesson editor: what it is called, what is typed, and what is wrong with it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from gd_desktop.labels import Label
from gd_desktop.ui.neuron.dialog_parts import Note
from gd_desktop.ui.theme import Theme

_NAME = 84  # px at scale 1 that the names of fields take
_MOST_LINES = 6


class TextBox(QPlainTextEdit):
    """Markdown of one line or several, as high as it is long, up to a few lines. Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self._fills = False
        self._high = 0  # as it last wished to be
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def fill(self) -> None:
        """Take all the room there is, for a text of any length."""
        self._fills = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @Slot()
    def _fit(self) -> None:
        high = self.sizeHint().height()
        if high != self._high:
            self._high = high
            self.updateGeometry()
        is_long = self._fills or self.document().size().height() > _MOST_LINES
        needed, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(needed if is_long else off)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        most = _MOST_LINES if not self._fills else 2 * _MOST_LINES
        lines = most if self._fills else max(1, min(most, round(self.document().size().height())))
        around = self.contentsMargins()  # the border and its padding
        edge = around.top() + around.bottom() + 2 * round(self.document().documentMargin())
        height = lines * self.fontMetrics().lineSpacing() + edge
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        height = self.sizeHint().height()
        return QSize(60, height // 2 if self._fills else height)


class Field(QWidget):
    """A control with its name before it, and what is wrong below it.

    `is_long` is for texts that may have several lines; without `is_named` the name is what the
    empty control shows. `is_aligned` gives all names the same width.
    """

    changed = Signal()

    def __init__(
        self,
        label: Label,
        is_long: bool = False,
        is_named: bool = True,
        is_aligned: bool = True,
    ) -> None:
        super().__init__()
        self._is_aligned = is_aligned
        self.control: QLineEdit | TextBox = TextBox() if is_long else QLineEdit()
        self.control.setAccessibleName(label.name)
        self.control.setToolTip(label.tip_with_key)
        self.name = QLabel(label.name)
        self.name.setObjectName("note")
        self.name.setBuddy(self.control)
        self._is_named = is_named
        if not is_named:
            self.name.hide()
            self.control.setPlaceholderText(label.name)
        self.fault = Note()
        self.fault.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.name, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.control, 0, 1)
        self._grid.addWidget(self.fault, 1, 1)
        self._grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.control)
        self.control.textChanged.connect(self._tell)

    def dress(self, theme: Theme) -> None:
        """Take on measures."""
        self._grid.setHorizontalSpacing(theme.px(8) if self._is_named else 0)
        self._grid.setVerticalSpacing(theme.px(3))
        if self._is_aligned:
            self.name.setFixedWidth(theme.px(_NAME) if self._is_named else 0)
        self.name.setContentsMargins(0, theme.px(7), 0, 0)

    @property
    def text(self) -> str:
        """What is typed."""
        control = self.control
        if isinstance(control, QLineEdit):
            return control.text()
        # Not toPlainText, which makes spaces of those that do not break.
        return control.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show a text, as if nothing had been typed: nor can it be undone, on another page."""
        control, is_alike = self.control, text == self.text
        was = control.blockSignals(True)
        if isinstance(control, QLineEdit):
            at = control.cursorPosition() if is_alike else 0
            control.setText(text)
            control.setCursorPosition(at)
        elif is_alike:
            control.document().clearUndoRedoStacks()
        else:
            control.setPlainText(text)
        control.blockSignals(was)

    def mark(self, sentence: str) -> None:
        """Say what is wrong with it; "": nothing is."""
        is_wrong = bool(sentence)
        self.fault.say(sentence, alarm=is_wrong)
        self.fault.setVisible(is_wrong)
        self.control.setAccessibleDescription(sentence)
        if bool(self.control.property("refused")) != is_wrong:
            self.control.setProperty("refused", is_wrong)
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.control.updateGeometry()
