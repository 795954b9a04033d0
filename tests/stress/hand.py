"""A hand on mouse and keyboard: what it does goes through the windows, as a person's does."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeySequence, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
_NOTHING = Qt.KeyboardModifier.NoModifier


def window_of(widget: QWidget) -> QWindow | None:
    """The platform's window that a widget stands in, if it is shown."""
    window = widget.window().windowHandle()
    return window if window is not None and window.isVisible() else None


def place_in(widget: QWidget, point: QPoint) -> QPoint:
    """A point of a widget in its window."""
    return widget.mapTo(widget.window(), point)


def is_inside(window: QWindow, place: QPoint) -> bool:
    """Whether a place is in a window: a system may give one less room than was asked for."""
    return QRect(QPoint(), window.size()).contains(place)


def hover(widget: QWidget, point: QPoint) -> None:
    """Move the pointer over a point of a widget."""
    window = window_of(widget)
    if window is not None and is_inside(window, place_in(widget, point)):
        QTest.mouseMove(window, place_in(widget, point))


def click(
    widget: QWidget, point: QPoint, button: Qt.MouseButton = LEFT, *, twice: bool = False
) -> None:
    """Click on a point of a widget."""
    window = window_of(widget)
    if window is None:
        return
    place = place_in(widget, point)
    if not is_inside(window, place):
        return
    QTest.mouseMove(window, place)
    QTest.mouseClick(window, button, _NOTHING, place)
    if twice and isValid(window) and window.isVisible():
        QTest.mouseDClick(window, button, _NOTHING, place)


def drag(widget: QWidget, way: Iterable[QPoint], held: Qt.KeyboardModifier = _NOTHING) -> None:
    """Press on the first point of a way over a widget, and let go on the last."""
    window = window_of(widget)
    if window is None:
        return
    places = [place_in(widget, point) for point in way]
    if not all(is_inside(window, place) for place in places):
        return
    QTest.mouseMove(window, places[0])
    QTest.mousePress(window, LEFT, held, places[0])
    for place in places[1:]:
        if not (isValid(window) and window.isVisible()):
            return
        QTest.mouseMove(window, place)
    if isValid(window) and window.isVisible():
        QTest.mouseRelease(window, LEFT, held, places[-1])


def wheel(widget: QWidget, point: QPoint, notches: int, held: Qt.KeyboardModifier) -> None:
    """Turn the wheel over a widget."""
    event = QWheelEvent(
        *(QPointF(point), QPointF(widget.mapToGlobal(point)), QPoint(), QPoint(0, 120 * notches)),
        *(Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(widget, event)


def ask_for_menu(widget: QWidget, point: QPoint) -> None:
    """What a right click asks for on systems that open menus when the button goes up."""
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(
        widget, QContextMenuEvent(reason, point, widget.mapToGlobal(point), _NOTHING)
    )


def press(keys: str) -> None:
    """Press a key, or keys at once, in the window that has the focus."""
    combination = QKeySequence(keys)[0]
    window = _focus_window()
    if window is not None:
        QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


def write(text: str) -> None:
    """Type a text of plain letters, or paste any other one."""
    if not (text.isascii() and text.isprintable()):
        QGuiApplication.clipboard().setText(text)
        press("Ctrl+V")
        return
    for letter in text:
        window = _focus_window()
        if window is not None:
            QTest.keyClick(window, letter)


def _focus_window() -> QWindow | None:
    popup = QApplication.activePopupWidget()
    window = popup.windowHandle() if popup is not None else QGuiApplication.focusWindow()
    return window if window is not None and window.isVisible() else None
