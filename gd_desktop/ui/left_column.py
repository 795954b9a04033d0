"""The left column: what can be set scrolls where it is too high; what walks and tells stays."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gd_desktop.ui.theme import Theme


class _Scroll(QScrollArea):
    """As high as what it holds, where there is room for that."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        # Qt's own is at most 24 lines of text.
        return self._content.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class LeftColumn(QWidget):
    """Holds some cards above others that never scroll away."""

    def __init__(self, cards: list[QWidget], foot: list[QWidget]) -> None:
        super().__init__()
        self.setObjectName("page")
        content = QWidget()
        content.setObjectName("page")
        self._cards = QVBoxLayout(content)
        for card in cards:
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        self.area = _Scroll(content)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self.area)
        self._foot = QVBoxLayout()
        for card in foot:
            self._foot.addWidget(card)
        self._rows.addLayout(self._foot)
        self._rows.addStretch(1)
        self._bar = 0
        self.area.verticalScrollBar().rangeChanged.connect(self._line_up)

    def dress(self, theme: Theme, width: int) -> None:
        """Take on measures; `width` in pixels is the cards', beside them is room for a bar."""
        self._bar = theme.px(10)
        self.setFixedWidth(width + self._bar)
        self._line_up(0, self.area.verticalScrollBar().maximum())
        self._foot.setContentsMargins(0, 0, self._bar, 0)
        self._cards.setSpacing(theme.px(12))
        self._rows.setContentsMargins(0, 0, 0, 0)
        for rows in (self._rows, self._foot):
            rows.setSpacing(theme.px(12))

    @Slot(int, int)
    def _line_up(self, _low: int, high: int) -> None:
        """Keep the cards' width, whether the scroll bar stands beside them or not."""
        self._cards.setContentsMargins(0, 0, 0 if high > 0 else self._bar, 0)
