"""The pictures of one class as thumbnails."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gd_desktop import own_data_labels as labels
from gd_desktop.core.problem import Vector
from gd_desktop.numerals import grouped
from gd_desktop.ui.card import Card
from gd_desktop.ui.neuron.drawing_pad import SIDE
from gd_desktop.ui.neuron.thumbnails import draw_pixels, frame, ink_image
from gd_desktop.ui.theme import Theme, load_theme

_PICTURE, _GAP = 48, 8  # px at scale 1
_Index = QModelIndex | QPersistentModelIndex


class ClassMark(QWidget):
    """A class's mark in its colour: a circle for 0, a triangle for 1."""

    def __init__(self, label: int) -> None:
        super().__init__()
        self._label = label
        self._theme = load_theme("light")

    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        self._theme = theme
        self.setFixedSize(theme.px(14), theme.px(14))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("path" if self._label else "function"))
        side = float(self.width())
        if self._label:
            corners = (
                (side * 0.5, side * 0.08),
                (side * 0.96, side * 0.9),
                (side * 0.04, side * 0.9),
            )
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        else:
            painter.drawEllipse(QPointF(side / 2, side / 2), side * 0.42, side * 0.42)


class _Pictures(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        self.pictures: list[Vector] = []

    def become(self, pictures: list[Vector]) -> None:
        self.beginResetModel()
        self.pictures = pictures
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.pictures)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labels.picture(self.name, index.row() + 1)
        return labels.SHELF_TIP if role == Qt.ItemDataRole.ToolTipRole else None


class _Thumbnail(QStyledItemDelegate):
    """Paints a picture itself: a style would tint the chosen ones."""

    def __init__(self, model: _Pictures) -> None:
        super().__init__()
        self._model = model
        self.theme = load_theme("light")

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        side = self.theme.px(_PICTURE) + self.theme.px(_GAP)
        return QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        side = self.theme.px(_PICTURE)
        place = QRect(QPoint(), QSize(side, side))
        place.moveCenter(rect.center())
        pixels = self._model.pictures[index.row()]
        painter.save()
        draw_pixels(painter, place, ink_image(pixels, (SIDE, SIDE), self.theme))
        role = "function" if state & QStyle.StateFlag.State_Selected else ""
        frame(painter, place.adjusted(-1, -1, 1, 1), self.theme, role)
        painter.restore()


class _Shelf(QListView):
    removed = Signal()
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(self.viewport().rect(), centre, labels.SHELF_EMPTY)


class PictureShelf(Card):
    """The pictures of one class, with their number; what is done to them is told by signals."""

    removal_asked = Signal(list)  # the chosen pictures' numbers, from 0
    opened = Signal(int)  # the number of a picture that is wanted on the pad

    def __init__(self, label: int) -> None:
        super().__init__("")
        self._model = _Pictures()
        self._delegate = _Thumbnail(self._model)
        self._mark = ClassMark(label)
        self.count = QLabel()
        self.count.setObjectName("note")
        self.heading_row.insertWidget(0, self._mark)
        self.heading_row.addWidget(self.count)
        self.view = _Shelf()
        self.view.setModel(self._model)
        self.view.setItemDelegate(self._delegate)
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setToolTip(labels.SHELF_TIP)
        self.view.removed.connect(self._ask_removal)
        self.view.opened.connect(self._open_current)
        self.view.doubleClicked.connect(self._open)
        self.body.addWidget(self.view)

    def show_name(self, name: str) -> None:
        """What the class is called."""
        self._model.name = name
        self.heading.setText(name or "…")
        self.setAccessibleName(name)
        self.view.setAccessibleName(name)

    def show_pictures(self, pictures: list[Vector]) -> None:
        """All pictures of the class; one more than before is scrolled to."""
        before, current = len(self._model.pictures), self.view.currentIndex().row()
        self._model.become(pictures)
        self.count.setText(grouped(len(pictures)))
        if len(pictures) > before:
            self.view.scrollToBottom()
        elif current >= 0 and pictures:
            place = min(current, len(pictures) - 1)
            self.view.setCurrentIndex(self._model.index(place, 0))

    @property
    def chosen(self) -> list[int]:
        """The chosen pictures' numbers."""
        return sorted(index.row() for index in self.view.selectedIndexes())

    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        self.dress_card(theme)
        self._mark.dress(theme)
        self._delegate.theme = theme
        side = theme.px(_PICTURE) + theme.px(_GAP)
        self.view.setMinimumSize(5 * side + theme.px(12), side + theme.px(4))
        self.view.doItemsLayout()
        self.view.viewport().update()

    @Slot()
    def _ask_removal(self) -> None:
        if self.chosen:
            self.removal_asked.emit(self.chosen)

    @Slot()
    def _open_current(self) -> None:
        self.opened.emit(self.view.currentIndex().row())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
