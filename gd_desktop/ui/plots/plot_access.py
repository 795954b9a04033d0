"""A plot by keyboard: what its keys mean, and the frame that shows that it has the focus."""

import math
from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gd_desktop.ui.theme import Theme

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier

_ARROWS = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, 1),
    _Key.Key_Down: (0, -1),
}
_ZOOMS = {_Key.Key_Plus: -1, _Key.Key_Equal: -1, _Key.Key_Minus: 1}
_KEYPAD = _Modifier.KeypadModifier
_PAN = 0.1  # of the range, for a key
_ZOOM = 1.25
_STRIDE = 5  # units, that an arrow moves a start; with Shift it is one
_FRAME = 2  # px at scale 1

Way = tuple[int, int]  # to the right, and upwards


def arrow(event: QKeyEvent) -> Way | None:
    """Which way a plain arrow key leads, with Shift or without."""
    is_plain = not event.modifiers() & ~(_Modifier.ShiftModifier | _KEYPAD)
    return _ARROWS.get(_Key(event.key())) if is_plain else None


def nudge(event: QKeyEvent, ends: Sequence[float]) -> float:
    """How far an arrow key moves what it moves in a range: by some units, or with Shift by one, of
    which there are 100 to 1000 in the range, and which are written with three digits.
    """
    wide = ends[1] - ends[0]
    if not wide > 0:
        return 0.0
    count = 1 if event.modifiers() & _Modifier.ShiftModifier else _STRIDE
    return float(count * 10.0 ** (math.floor(math.log10(wide)) - 2))


def moves_range(event: QEvent) -> bool:
    """Whether a key pans or zooms every plot: Ctrl and an arrow, plus or minus."""
    if not isinstance(event, QKeyEvent):
        return False
    key, held = _Key(event.key()), event.modifiers() & ~_KEYPAD
    if key in _ARROWS:
        return held == _Modifier.ControlModifier
    # Shift is needed for plus on some keyboards.
    return key in _ZOOMS and not held & ~_Modifier.ShiftModifier


def move_range(box: pg.ViewBox, event: QKeyEvent) -> bool:
    """Pan or zoom as a key says. False: the mouse could not do it here either."""
    is_free: list[bool] = box.state["mouseEnabled"]
    if not any(is_free):
        return False
    key = _Key(event.key())
    if key in _ARROWS:
        pan(box, _ARROWS[key])
    else:
        factor = _ZOOM ** _ZOOMS[key]
        box.scaleBy((factor if is_free[0] else 1, factor if is_free[1] else 1))
        box.sigRangeChangedManually.emit(is_free)
    return True


def pan(box: pg.ViewBox, way: Way) -> None:
    """Move a plot's range a little, as a drag does."""
    is_free = box.state["mouseEnabled"]
    across, up = (
        share * _PAN * (high - low) if free else 0.0
        for share, (low, high), free in zip(way, box.viewRange(), is_free, strict=True)
    )
    box.translateBy(x=across, y=up)
    box.sigRangeChangedManually.emit(is_free)


def draw_focus(on: QWidget, theme: Theme) -> None:
    """A frame around all of a widget that is being painted."""
    painter = QPainter(on)
    wide = theme.px(_FRAME)
    painter.setPen(QPen(theme.colour("function"), wide, Qt.PenStyle.SolidLine))
    painter.drawRect(QRectF(on.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))
    painter.end()
