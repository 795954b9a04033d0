"""A window as assistive technology meets it: its controls, with what is told of each."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QFileDialog,
    QGraphicsView,
    QHeaderView,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QWidget,
)

_Text, _Role = QAccessible.Text, QAccessible.Role

# A control with one of these roles is told as no more than a rectangle.
_SAYING_NOTHING = (_Role.NoRole, _Role.Client, _Role.Pane, _Role.Window, _Role.Border)

_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QAbstractItemView, QTabBar)


@dataclass(frozen=True)
class Told:
    """A control, and what is told of it."""

    widget: QWidget
    name: str
    role: QAccessible.Role
    description: str

    def __str__(self) -> str:
        chain: list[str] = []
        up: QWidget | None = self.widget
        while up is not None and not (up.isWindow() and chain):
            chain.append(type(up).__name__)
            up = up.parentWidget()
        return f"{self.name!r} ({self.role.name}): {' < '.join(chain[:5])}"


def controls(window: QWidget) -> list[Told]:
    """All that can be seen and used in a window, in the order of the widget tree."""
    return [_told(widget) for widget in _seen(window) if is_control(widget)]


def is_control(widget: QWidget) -> bool:
    """Whether a person can do something with a widget, by pointer or key."""
    if isinstance(widget, QScrollBar | QHeaderView | QMenuBar | QMenu):
        return False  # parts of others, and menus, whose entries are told
    if _is_part(widget):
        return False
    # What takes the focus by a click alone is ground: a click there ends what is being typed.
    is_focusable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if isinstance(widget, QScrollArea):
        return is_focusable
    return isinstance(widget, (*_CONTROLS, QGraphicsView)) or is_focusable


def faults(window: QWidget) -> list[str]:
    """What is wrong with what is told of a window's controls."""
    told = controls(window)
    found = [f"no name: {control}" for control in told if not control.name.strip()]
    found += [f"no role: {control}" for control in told if control.role in _SAYING_NOTHING]
    names = Counter((_card(control.widget), control.name, control.role) for control in told)
    found += [
        f"{count} times in one card: {name!r} ({role.name})"
        for (_, name, role), count in names.items()
        if count > 1
    ]
    return found


def _seen(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible():
            yield child
            yield from _seen(child)


def _is_part(widget: QWidget) -> bool:
    """Whether it is the inside of a control of Qt's own."""
    if widget.objectName().startswith("qt_") and not isinstance(widget.window(), QFileDialog):
        return True
    around = widget.parentWidget()
    if isinstance(around, QAbstractScrollArea) and around.viewport() is widget:
        return True
    if isinstance(around, QComboBox):
        return True
    return isinstance(around, QAbstractItemView)


def _told(widget: QWidget) -> Told:
    face = QAccessible.queryAccessibleInterface(widget)
    name = face.text(_Text.Name)
    if isinstance(widget, QComboBox):
        # Of these Qt gives the value as the name on some systems.
        name = widget.accessibleName()
    return Told(widget, name, face.role(), face.text(_Text.Description))


def _card(widget: QWidget) -> int:
    """The nearest card, bar or window around a widget, as a number."""
    around = widget.parentWidget()
    while around is not None and not around.isWindow() and around.objectName() != "card":
        around = around.parentWidget()
    return id(around)
