"""A square pad of a few pixels to draw on: 16×16 unless another is asked for."""

import math

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gd_desktop import own_data_labels as labels
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.direction import go_by_letters, keep_left_to_right
from gd_desktop.ui.neuron.thumbnails import draw_pixels, frame, ink_image
from gd_desktop.ui.roles import Role
from gd_desktop.ui.theme import Theme, load_theme

SIDE = 16  # pixels in a row, and rows
_HALO = 0.4  # what the pen leaves on the four neighbours
_CELL, _LEAST_CELL = 22, 14  # px at scale 1
_MOST_UNDO = 200
_HINT = 18  # px of type at scale 1
_FOCUS = "function"  # the colour of what has the focus, as in window.qss
_UNDO = QKeySequence.StandardKey.Undo
_NEIGHBOURS = ((-1, 0), (1, 0), (0, -1), (0, 1))
_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class DrawingPad(QWidget):
    """Draws with the left button, erases with the right one or Shift; or both with the keyboard.

    Each stroke, and each clearing, can be undone.
    """

    changed = Signal()
    stroke_ended = Signal()

    accessible_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None, side: int = SIDE) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._side = side
        self._pixels: Matrix = np.zeros((side, side))
        self._undo: list[Matrix] = []
        self._stroke: Matrix | None = None  # what was there when it began
        self._button = Qt.MouseButton.NoButton
        self._is_erasing = False
        self._last = QPointF()  # in pixels
        self._cursor = (side // 2, side // 2)
        self._has_cursor = False  # shown from the first key on, and not while the mouse draws
        self._theme = load_theme("light")
        self.setAccessibleName(labels.PAD.name)
        self.setToolTip(labels.PAD.tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    @property
    def pixels(self) -> Vector:
        """(side²,) float64 from 0, empty, to 1, drawn; row by row."""
        return self._pixels.ravel().copy()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is drawn."""
        return not self._pixels.any()

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to undo."""
        return bool(self._undo)

    def set_pixels(self, pixels: Vector) -> None:
        """Put a picture on the pad: (side²,) from 0 to 1. What was there can be undone."""
        self._become(
            np.clip(np.asarray(pixels, dtype=np.float64), 0, 1).reshape(self._side, self._side)
        )

    def clear(self) -> None:
        """An empty pad. What was there can be undone."""
        self._become(np.zeros((self._side, self._side)))

    def begin(self) -> None:
        """An empty pad, with nothing to undo."""
        self._end_stroke()
        self._pixels = np.zeros((self._side, self._side))
        self._undo.clear()
        self._tell()

    def undo(self) -> None:
        """Take the last stroke back, if there is one."""
        self._end_stroke()
        if self._undo:
            self._pixels = self._undo.pop()
            self._tell()

    def dress(self, theme: Theme) -> None:
        """Take on the theme's colours and measures."""
        self._theme = theme
        self.setMinimumSize(self._size(_LEAST_CELL))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._size(_CELL)

    def _size(self, cell: int) -> QSize:
        # As large as a pad of 16×16, whatever its pixels.
        side = SIDE * self._theme.px(cell) + 1
        return QSize(side, side)

    # --- strokes

    def _become(self, pixels: Matrix) -> None:
        self._end_stroke()
        if not np.array_equal(pixels, self._pixels):
            self._remember(self._pixels)
            self._pixels = pixels.copy()
            self._tell()

    def _remember(self, pixels: Matrix) -> None:
        self._undo = [*self._undo[1 - _MOST_UNDO :], pixels.copy()]

    def _tell(self) -> None:
        self._describe()
        self.update()
        self.changed.emit()

    def _describe(self) -> None:
        row, column = self._cursor
        drawn = int(np.count_nonzero(self._pixels))
        value = self._pixels[row, column].item()
        self.setAccessibleDescription(
            labels.pixel(row, column, value, drawn, self._side * self._side)
        )

    def _draw_to(self, end: QPointF) -> None:
        """Draw from the last place to `end`, in pixels, without gaps."""
        way = end - self._last
        # Four places a pixel, so that no pixel on the way is passed over.
        count = math.ceil(4 * max(abs(way.x()), abs(way.y()))) or 1
        before = self._pixels.copy()
        for i in range(1, count + 1):
            place = self._last + way * (i / count)
            self._dab(math.floor(place.y()), math.floor(place.x()))
        self._last = end
        if not np.array_equal(before, self._pixels):
            self._tell()

    def _dab(self, row: int, column: int) -> None:
        """The pen, or the eraser, on one pixel."""
        self._touch(row, column, 1.0)
        for down, right in _NEIGHBOURS:
            self._touch(row + down, column + right, _HALO)

    def _touch(self, row: int, column: int, value: float) -> None:
        if 0 <= row < self._side and 0 <= column < self._side:
            old = self._pixels[row, column]
            self._pixels[row, column] = 0.0 if self._is_erasing else max(old, value)

    def _end_stroke(self) -> None:
        if self._stroke is None:
            return
        before, self._stroke = self._stroke, None
        self._button = Qt.MouseButton.NoButton
        if not np.array_equal(before, self._pixels):
            self._remember(before)
            self.stroke_ended.emit()

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_pen = event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if not is_pen or self._stroke is not None:
            return
        self._button = event.button()
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._is_erasing = has_shift or self._button == Qt.MouseButton.RightButton
        self._stroke = self._pixels.copy()
        self._has_cursor = False
        self._last = self._place(event.position())
        self._draw_to(self._last)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._stroke is not None:
            self._draw_to(self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._button:
            self._end_stroke()

    def _place(self, position: QPointF) -> QPointF:
        square = self._square()
        return (position - QPointF(square.topLeft())) * (self._side / max(1, square.width() - 1))

    # --- the keyboard

    def event(self, event: QEvent) -> bool:
        # With no stroke to undo here, the window's undo is meant.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(_UNDO)
            and self.can_undo
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(_UNDO) and self.can_undo:
            self.undo()
        elif key in _MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            down, right = _MOVES[key]
            row, column = self._cursor
            self._cursor = (row + down) % self._side, (column + right) % self._side
            self._has_cursor = True
            self._describe()
            self.update()
        elif key == Qt.Key.Key_Space:
            self._has_cursor = True
            pixels = self._pixels.copy()
            pixels[self._cursor] = 0.0 if pixels[self._cursor] >= 0.5 else 1.0
            self._become(pixels)
            self.stroke_ended.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end_stroke()
        self.update()

    # --- painting

    def _square(self) -> QRect:
        """The drawing, in whole widget pixels a cell, and the last grid line."""
        cell = max(1, (min(self.width(), self.height()) - 1) // self._side)
        square = QRect(0, 0, cell * self._side + 1, cell * self._side + 1)
        square.moveCenter(self.rect().center())
        return square

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, square = self._theme, self._square()
        painter = QPainter(self)
        cells = square.adjusted(0, 0, -1, -1)
        draw_pixels(
            painter, cells, ink_image(self._pixels.ravel(), (self._side, self._side), theme)
        )
        cell = cells.width() // self._side
        painter.setPen(theme.colour("hairline"))
        for i in range(self._side + 1):
            x, y = square.left() + i * cell, square.top() + i * cell
            painter.drawLine(x, square.top(), x, square.bottom())
            painter.drawLine(square.left(), y, square.right(), y)
        if self.is_blank and not self._has_cursor:
            painter.setPen(theme.colour("dim"))
            painter.setFont(theme.font(_HINT))
            go_by_letters(painter)
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, labels.PAD_HINT)
        frame(painter, square, theme, _FOCUS if self.hasFocus() else "")
        if self._has_cursor and self.hasFocus():
            row, column = self._cursor
            at = QRect(square.left() + column * cell, square.top() + row * cell, cell + 1, cell + 1)
            frame(painter, at.adjusted(-1, -1, 1, 1), theme, _FOCUS)
