"""What a person could put a hand on: the windows that can be reached, and the controls in them."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

# What is pressed, chosen from or pulled.
PRESSED = (QAbstractButton, QComboBox, QTabBar, QAbstractItemView)
TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)


def reachable() -> list[QWidget]:
    """The windows that a person can act on now: an open menu or list, else the dialog that holds
    the others, else all that are shown.
    """
    for one in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
        if one is not None and one.isVisible():
            return [one]
    windows = [
        window
        for window in QApplication.topLevelWidgets()
        if window.isVisible() and isinstance(window, QMainWindow | QDialog)
    ]
    # Qt gives them in the order of where they lie in memory.
    return sorted(windows, key=lambda window: (type(window).__name__, window.windowTitle()))


def controls(window: QWidget, kinds: tuple[type, ...]) -> list[QWidget]:
    """The controls of some kinds in a window that can be seen and used."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds) and is_usable(widget)
    ]


def surfaces(window: QWidget) -> list[QWidget]:
    """All that takes the pointer otherwise: plots, sliders, pads, rulers, dots, handles."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if not isinstance(widget, (*PRESSED, *TYPED, QLabel))
        and (widget.hasMouseTracking() or isinstance(widget, QAbstractSlider | QAbstractScrollArea))
        and is_usable(widget)
    ]


def is_usable(widget: QWidget) -> bool:
    """Whether a person can see a widget, and it can be used."""
    return widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()


def hand_on(widget: QWidget) -> QWidget:
    """What of a widget the pointer meets."""
    return widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget


def point_on(widget: QWidget, random: Random) -> QPoint:
    """Somewhere on what can be seen of a widget, most often in its middle."""
    seen = widget.visibleRegion().boundingRect()
    if random.random() < 0.5:
        return seen.center()
    return QPoint(
        random.randint(seen.left(), max(seen.left(), seen.right())),
        random.randint(seen.top(), max(seen.top(), seen.bottom())),
    )


def actions_of(menu: QMenu, is_forbidden: Callable[[QAction], bool]) -> list[QAction]:
    """The actions of a menu and the menus in it that can be triggered."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += actions_of(inner, is_forbidden)
        elif action.isEnabled() and action.isVisible() and not action.isSeparator():
            found += [] if is_forbidden(action) else [action]
    return found


def told(widget: QWidget) -> str:
    """A widget in the list of what was done."""
    text = widget.accessibleName() or widget.objectName() or widget.windowTitle()
    up = widget.parentWidget()
    around = f" in {type(up).__name__}" if up is not None and not widget.isWindow() else ""
    return f"{type(widget).__name__} {text[:40]!r}{around}"
