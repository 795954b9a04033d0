"""The list of the lessons: those that come with the app, and one's own that were opened."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gd_desktop import lesson_labels
from gd_desktop.ui.actions import Actions, button_for
from gd_desktop.ui.flow import Flow
from gd_desktop.ui.lessons.sign import draw_tick, stroke
from gd_desktop.ui.status_line import plain_tip
from gd_desktop.ui.theme import NOTE, TEXT, Theme

_ENTRY = Qt.ItemDataRole.UserRole
_DONE = Qt.ItemDataRole.UserRole + 1


class Entry(NamedTuple):
    """A lesson of the list. `name` is the file's, without its ending, or one's own file's path."""

    name: str
    number: str  # "" of one's own
    title: str
    summary: str
    can_open: bool = True


class Contents(QWidget):
    """Arrow keys and Enter, or a click, open a lesson."""

    chosen = Signal(str)  # the entry's name

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._entries: list[Entry] = []
        self._own: list[Entry] = []
        self._finished: frozenset[str] = frozenset()
        self.list = _List()
        self.list.setAccessibleName(lesson_labels.LESSONS.name)
        self._delegate = _Delegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.open_ = button_for(actions.open_lesson)
        self.new = button_for(actions.new_lesson)
        self._buttons = Flow()
        self._buttons.addWidget(self.open_, 1)
        self._buttons.addWidget(self.new, 1)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self.list, 1)
        self._rows.addLayout(self._buttons)
        self.setFocusProxy(self.list)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self._delegate.dress(theme)
        self._rows.setSpacing(theme.px(10))
        self._buttons.setSpacing(theme.px(8))
        self.list.doItemsLayout()

    def show_entries(self, entries: list[Entry], own: list[Entry]) -> None:
        """Show the lessons; the one that the keys stand on stays."""
        self._entries, self._own = entries, own
        self._fill()

    def show_finished(self, finished: frozenset[str]) -> None:
        """Tick the lessons of these names."""
        self._finished = finished
        for row in range(self.list.count()):
            self._tick(self.list.item(row))

    def _fill(self) -> None:
        item = self.list.currentItem()
        stood_on = item.data(_ENTRY).name if item is not None and item.data(_ENTRY) else ""
        self.list.clear()
        for entry in self._entries:
            self._add(entry)
        if self._own:
            heading = QListWidgetItem(lesson_labels.YOUR_OWN, self.list)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
        for entry in self._own:
            self._add(entry)
        names = [self._name(row) for row in range(self.list.count())]
        self.list.setCurrentRow(names.index(stood_on) if stood_on in names else 0)

    def _name(self, row: int) -> str:
        entry: Entry | None = self.list.item(row).data(_ENTRY)
        return entry.name if entry is not None else ""

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(self.list)
        item.setData(_ENTRY, entry)
        if not entry.can_open:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        self._tick(item)

    def _tick(self, item: QListWidgetItem) -> None:
        entry: Entry | None = item.data(_ENTRY)
        if entry is None:
            return
        is_done = entry.name in self._finished
        item.setData(_DONE, is_done)
        words = [f"{entry.number}. {entry.title}" if entry.number else entry.title, entry.summary]
        if is_done:
            words.append(lesson_labels.LESSON_DONE)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, words)))
        item.setToolTip(plain_tip(entry.summary))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        entry: Entry | None = item.data(_ENTRY)
        if entry is not None and entry.can_open:
            self.chosen.emit(entry.name)


class _List(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.itemActivated.emit(item)
        elif event.text().isprintable() and event.text():
            event.ignore()  # a letter is a key of the window's, not a search in the list
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()  # a narrower summary has more lines


class _Delegate(QStyledItemDelegate):
    """A number or a tick, the title in bold, and the summary below it."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self._theme: Theme | None = None

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme, entry = self._theme, index.data(_ENTRY)
        if theme is None:
            return super().sizeHint(option, index)
        wide = self._view.viewport().width()
        if entry is None:
            return QSize(wide, QFontMetrics(theme.font(NOTE, bold=True)).height() + theme.px(18))
        room = self._text_width(theme, wide)
        high = sum(_high(theme, *line, room) for line in _lines(entry))
        return QSize(wide, high + theme.px(2) + 2 * theme.px(8))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._theme
        if theme is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        entry: Entry | None = index.data(_ENTRY)
        if entry is None:
            painter.setFont(theme.font(NOTE, bold=True))
            painter.setPen(theme.colour("dim"))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text = str(index.data(Qt.ItemDataRole.DisplayRole)).upper()
            inset = theme.px(8)
            painter.drawText(rect.adjusted(inset, theme.px(6), -inset, 0), side, text)
        else:
            self._paint_ground(painter, theme, option)
            self._paint_entry(painter, theme, rect, entry, bool(index.data(_DONE)))
        painter.restore()

    @staticmethod
    def _paint_ground(painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
        is_on = bool(option.state & QStyle.StateFlag.State_Selected)
        is_near = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (is_on or is_near):
            return
        has_focus = is_on and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(theme.colour("lit" if is_on else "ground"))
        painter.setPen(
            QPen(theme.colour("function"), 2 * theme.scale) if has_focus else Qt.PenStyle.NoPen
        )
        inset = theme.px(1)
        area = option.rect.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, theme.px(8), theme.px(8))

    def _paint_entry(
        self, painter: QPainter, theme: Theme, rect: QRect, entry: Entry, is_done: bool
    ) -> None:
        pad, side = theme.px(8), theme.px(26)
        direction = self._view.layoutDirection()
        badge = QRect(rect.left() + pad, rect.top() + pad, side, side)
        begin = badge.right() + theme.px(10)
        badge = QStyle.visualRect(direction, rect, badge)
        if is_done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("gradient_text"))
            painter.drawEllipse(badge)
            painter.setPen(stroke(theme, "card", 2.4))
            draw_tick(painter, badge.toRectF())
        else:
            painter.setPen(stroke(theme, "dim", 1.4))
            painter.setBrush(theme.colour("card"))
            painter.drawEllipse(badge)
            painter.setPen(theme.colour("ink"))
            painter.setFont(theme.font(NOTE, bold=True))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, entry.number or "•")
        top = rect.top() + pad
        room = self._text_width(theme, rect.width())
        for text, size, is_bold, role in _lines(entry):
            high = _high(theme, text, size, is_bold, role, room)
            painter.setFont(theme.font(size, is_bold))
            painter.setPen(theme.colour(role if entry.can_open else "dim"))
            where = QStyle.visualRect(direction, rect, QRect(begin, top, room, high))
            painter.drawText(where.toRectF(), text, _wrapped())
            top += high + theme.px(2)

    @staticmethod
    def _text_width(theme: Theme, wide: int) -> int:
        return max(1, wide - theme.px(26) - 2 * theme.px(8) - theme.px(11))


def _lines(entry: Entry) -> list[tuple[str, int, bool, str]]:
    """What is written, its size, whether it is bold, and its colour's role."""
    lines = [(entry.title, TEXT, True, "ink"), (entry.summary, NOTE, False, "dim")]
    return [line for line in lines if line[0]]


def _high(theme: Theme, text: str, size: int, is_bold: bool, _role: str, room: int) -> int:
    metrics = QFontMetrics(theme.font(size, is_bold))
    flags = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(QRect(0, 0, room, 10_000), flags, text).height()


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setTextDirection(QGuiApplication.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
