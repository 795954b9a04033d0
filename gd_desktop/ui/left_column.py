"""The left column: what can be set scrolls where it is too high; what walks and tells stays."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import lesson_labels
from gd_desktop.labels import Label
from gd_desktop.ui.direction import reading_margins
from gd_desktop.ui.theme import Theme

_COVER, _CARDS = range(2)


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


class _Cover(QWidget):
    """Holds what scrolls by itself: those who need a height for their width come first."""

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return False


class LeftColumn(QWidget):
    """Holds some cards above others that never scroll away.

    Another widget can take the place of those that scroll; two tabs above then lead to either.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.content = QWidget()  # on which the cards that scroll are made
        self.content.setObjectName("page")
        self._cards = QVBoxLayout(self.content)
        self._last: QWidget | None = None
        self._is_low = self._is_drawer = False
        self.area = _Scroll(self.content)
        self._rows = QVBoxLayout(self)
        self._cover: QWidget | None = None
        self._tabs = self._make_tabs((lesson_labels.LESSON_TAB, lesson_labels.SETTINGS_TAB))
        self._rows.addWidget(self._tabs)
        # Hidden while it holds nothing: a layout alone would take its share of the room.
        self._cover_place = _Cover()
        self._covering = QHBoxLayout(self._cover_place)
        self._cover_place.hide()
        self._rows.addWidget(self._cover_place, 1000)
        self._rows.addWidget(self.area)
        self._foot = QVBoxLayout()
        self._rows.addLayout(self._foot)
        self._rows.addStretch(1)
        self._bar = self._pad = 0
        self.area.verticalScrollBar().rangeChanged.connect(self._line_up)

    def hold(self, cards: list[QWidget], foot: list[QWidget]) -> None:
        """Have cards that scroll, and below them those that never do."""
        for card in cards:
            self._cards.addWidget(card)
        self._cards.addStretch(1)
        for card in foot:
            self._foot.addWidget(card)
        self._last = foot[-1]

    def dress(self, theme: Theme, width: int) -> None:
        """Take on measures; `width` in pixels is the cards', beside them is room for a bar."""
        self._bar = theme.px(10)
        self.setFixedWidth(width + self._bar)
        self._line_up(0, self.area.verticalScrollBar().maximum())
        for places in (self._foot, self._covering):
            reading_margins(places, 0, 0, self._bar, 0)
        self._cards.setSpacing(theme.px(12))
        self._pad = theme.px(10)
        self._set_margins()
        for rows in (self._rows, self._foot):
            rows.setSpacing(theme.px(12))
        self._turn(self._choice.checkedId())

    def set_low(self, on: bool) -> None:
        """In a low window the last of the cards that stay scrolls with the others."""
        if on == self._is_low or self._last is None:
            return
        self._is_low = on
        if on:
            self._cards.insertWidget(self._cards.count() - 1, self._last)
        else:
            self._foot.addWidget(self._last)

    def set_drawer(self, on: bool) -> None:
        """Whether it lies over something, from which it is then set off."""
        self._is_drawer = on
        self.setProperty("drawer", on)
        self.style().unpolish(self)
        self.style().polish(self)
        self._set_margins()

    def _set_margins(self) -> None:
        pad = self._pad if self._is_drawer else 0
        self._rows.setContentsMargins(0, pad, 0, pad)

    def cover_cards(self, widget: QWidget) -> None:
        """Let a widget stand in the place of the cards that scroll."""
        self._cover = widget
        self._covering.addWidget(widget)
        self._tabs.show()
        self._turn(_COVER)

    def uncover_cards(self) -> None:
        """Have the cards in their place again; the widget is then another's."""
        if self._cover is not None:
            self._covering.removeWidget(self._cover)
            self._cover = None
        self._cover_place.hide()
        self._tabs.hide()
        self.area.show()

    @Slot()
    def show_cards(self) -> None:
        """Turn to the cards, if they are covered."""
        self._turn(_CARDS)

    @Slot(int)
    def _turn(self, tab: int) -> None:
        if self._cover is None:
            return
        self._choice.button(tab).setChecked(True)
        self._cover.setVisible(tab == _COVER)
        self._cover_place.setVisible(tab == _COVER)
        self.area.setVisible(tab == _CARDS)

    def _make_tabs(self, names: tuple[Label, Label]) -> QWidget:
        """Which of the two is seen."""
        tabs = QWidget()
        row = QHBoxLayout(tabs)
        row.setContentsMargins(0, 0, 0, 0)
        self._choice = QButtonGroup(self)
        for number, label in enumerate(names):
            tab = QPushButton(label.name)
            tab.setObjectName("tab")
            tab.setCheckable(True)
            tab.setAccessibleName(label.name)
            tab.setToolTip(label.tip)
            self._choice.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch(1)
        self._choice.button(_COVER).setChecked(True)
        self._choice.idClicked.connect(self._turn)
        tabs.hide()
        return tabs

    @Slot(int, int)
    def _line_up(self, _low: int, high: int) -> None:
        """Keep the cards' width, whether the scroll bar stands beside them or not."""
        reading_margins(self._cards, 0, 0, 0 if high > 0 else self._bar, 0)
