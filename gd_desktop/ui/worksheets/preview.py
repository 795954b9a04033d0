"""A page as it will be printed, and what turns the pages."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gd_desktop import worksheet_labels as labels
from gd_desktop.sheets.document import Paper
from gd_desktop.ui.card import Card
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.neuron.dialog_parts import button
from gd_desktop.ui.roles import Role
from gd_desktop.ui.theme import Theme

_LEAST = 150  # px at scale 1
_NOTCH = 120  # of a wheel, in Qt's units
_EDGE = 2  # px around the paper, for the focus


class PaperView(QWidget):
    """Shows an image of a side of paper, as large as there is room for."""

    accessible_role = Role.Graphic
    resized = Signal()
    turned = Signal(int)  # pages forwards

    def __init__(self) -> None:
        super().__init__()
        keep_left_to_right(self)
        self._image: QImage | None = None
        self._paper = Paper.A4
        self._theme: Theme | None = None
        self._notches = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        least = self._theme.px(_LEAST) if self._theme is not None else _LEAST
        return QSize(least, least)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() * 3

    @property
    def wanted(self) -> int:
        """How many pixels of the screen an image is to be wide."""
        return max(1, round(self._place.width() * self.devicePixelRatioF()))

    @property
    def image(self) -> QImage | None:
        """The side that is seen; None: none yet."""
        return self._image

    def show_paper(self, paper: Paper) -> None:
        """Leave the room that a side of this paper takes."""
        self._paper = paper
        self.update()

    def show_image(self, image: QImage | None) -> None:
        """Show a side; None: an empty paper."""
        self._image = image
        self.update()

    @property
    def _place(self) -> QRectF:
        """Where the paper lies."""
        width, height = self._paper.size_mm
        area = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        share = min(area.width() / width, area.height() / height)
        size = QPointF(width * share, height * share)
        corner = area.center() - size / 2
        return QRectF(round(corner.x()), round(corner.y()), round(size.x()), round(size.y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forwards = {
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))
        if forwards is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(forwards)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._notches -= event.angleDelta().y() / _NOTCH
        whole = int(self._notches)
        if whole:
            self._notches -= whole
            self.turned.emit(1 if whole > 0 else -1)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        if theme is None:
            return
        painter, place = QPainter(self), self._place
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        # Paper is white in every theme.
        painter.fillRect(place, Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(place, self._image)
        edge = "function" if self.hasFocus() else "dim"
        painter.setPen(theme.colour(edge))
        for out in range(_EDGE if self.hasFocus() else 1):
            painter.drawRect(place.adjusted(-out, -out, out - 1, out - 1))


class PreviewCard(Card):
    """A view of the paper, which is for others to put in, which page it is, and buttons that turn
    to another.
    """

    turned = Signal(int)  # to the place of a page, from 0

    def __init__(self) -> None:
        super().__init__(labels.PREVIEW)
        self.view = PaperView()
        self.view.setAccessibleName(labels.PREVIEW)
        self.view.turned.connect(self._turn)
        self.where = QLabel()
        self.where.setObjectName("note")
        self.previous, self.next = button(labels.PREVIOUS), button(labels.NEXT)
        self.previous.clicked.connect(self._turn_back)
        self.next.clicked.connect(self._turn_on)
        self._titles: tuple[str, ...] = ()
        self._place = 0  # that is turned to, whether there is such a page yet or not
        self.heading_row.addWidget(self.where)
        self.heading_row.addWidget(self.previous)
        self.heading_row.addWidget(self.next)
        self.show_pages(())

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self.dress_card(theme)
        self.view.dress(theme)

    @property
    def place(self) -> int:
        """Which page is seen, from 0."""
        return min(self._place, max(0, len(self._titles) - 1))

    @property
    def wanted_place(self) -> int:
        """The same if there are pages enough: those at the end may be still to be made."""
        return self._place

    def show_pages(self, titles: tuple[str, ...]) -> None:
        """Have pages to turn, one a title; the one that is seen stays, as far as there is one."""
        self._titles = titles
        self._show_place()

    def _show_place(self) -> None:
        title = self._titles[self.place] if self._titles else ""
        self.where.setText(title)
        self.view.setAccessibleDescription(title)
        if not self._titles:
            self.view.show_image(None)
        # The one that has the focus is not to hand it on when it is disabled at an end.
        for turner, is_possible in (
            (self.previous, self.place > 0),
            (self.next, self.place < len(self._titles) - 1),
        ):
            if turner.hasFocus() and not is_possible:
                self.view.setFocus()
            turner.setEnabled(is_possible)

    @Slot()
    def _turn_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self._turn(1)

    @Slot(int)
    def _turn(self, forwards: int) -> None:
        place = min(max(self.place + forwards, 0), len(self._titles) - 1)
        if self._titles and place != self.place:
            self._place = place
            self._show_place()
            self.turned.emit(place)
