"""A window by keyboard alone: where Tab leads, which keys mean what, and how focus is seen."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QScrollArea,
    QWidget,
)

from gd_desktop.ui.lessons.panel import LessonPanel
from tests.ui.access.tree import controls, faults

_MOST = 300  # controls in a window
_LEAST_CONTRAST = 3.0
_LEAST_PIXELS = 60  # a ring of 2 px around the smallest control
_DIGITS = "0123456789"


def problems(window: QWidget) -> list[str]:
    """All that stands between a person without a mouse, or without a screen, and a window: names,
    roles, keys that mean two things, what Tab does not reach, and focus that cannot be seen.
    """
    forward, backward = tab_round(window), tab_round(window, Qt.Key.Key_Backtab)
    return [
        *faults(window),
        *(f"two meanings: {clash}" for clash in clashes(window)),
        *(f"not reached by Tab: {control}" for control in unreached(window, forward)),
        *(f"not reached by Shift+Tab: {control}" for control in unreached(window, backward)),
        *(f"order: {jump}" for jump in jumps(forward)),
        *(f"focus not seen: {control}" for control in unseen_focus(window, forward)),
    ]


# --- Tab


def tab_round(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where the key leads, from what has the focus and once around."""
    reached: list[QWidget] = []
    for _ in range(_MOST):
        at = QApplication.focusWidget() or window
        QTest.keyClick(at, key)
        now = QApplication.focusWidget()
        if now is None or (now in reached and now is reached[0]):
            return reached
        if now is at and len(controls(window)) <= 1:
            return [now]
        assert now is not at, f"{key.name} does not leave {at.accessibleName()!r} ({at})"
        if now in reached:
            return reached
        reached.append(now)
    raise AssertionError(f"no way around: {[w.accessibleName() for w in reached[-5:]]}")


def unreached(window: QWidget, reached: list[QWidget]) -> list[str]:
    """The controls that neither Tab nor, in a group of which one is on, the arrow keys reach."""
    seen = set(map(id, reached))
    missing = []
    for told in controls(window):
        widget = told.widget
        if not widget.isEnabled() or id(widget) in seen:
            continue
        if any(id(other) in seen for other in _siblings(widget)):
            continue
        missing.append(str(told))
    return missing


def _siblings(widget: QWidget) -> list[QAbstractButton]:
    """Of a button, those of which only one can be on."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return []
    group = widget.group()
    if group is not None:
        return group.buttons() if group.exclusive() else []
    if not widget.autoExclusive():
        return []
    around = widget.parentWidget()
    return around.findChildren(QAbstractButton) if around is not None else []


def jumps(reached: list[QWidget]) -> list[str]:
    """Where the order goes upwards although both controls stand in one card. In a lesson the text
    comes first, and what leads out of it last.
    """
    found = []
    for one, two in pairwise(reached):
        card = _card(one)
        if card is None or card is not _card(two) or isinstance(card, LessonPanel):
            continue
        first, second = (QRect(w.mapTo(card, w.rect().topLeft()), w.size()) for w in (one, two))
        if second.bottom() < first.top():
            found.append(f"{one.accessibleName()!r} → {two.accessibleName()!r}")
    return found


def _card(widget: QWidget) -> QWidget | None:
    around: QWidget | None = widget
    while around is not None and around.objectName() != "card":
        around = around.parentWidget()
    return around


# --- keys


def clashes(window: QWidget) -> list[str]:
    """Keys that mean two things in a window, of all that are in force there."""
    meant: dict[str, set[str]] = defaultdict(set)
    for key, what in _bindings(window):
        meant[key].add(what)
    found = [f"{key}: {', '.join(sorted(what))}" for key, what in meant.items() if len(what) > 1]
    for menu in window.findChildren(QMenu):
        entries: dict[str, list[str]] = defaultdict(list)
        for action in menu.actions():
            letter = _mnemonic(action.text())
            if letter:
                entries[letter].append(action.text())
        found += [f"{menu.title()}: {texts}" for texts in entries.values() if len(texts) > 1]
    return found


def _bindings(window: QWidget) -> Iterator[tuple[str, str]]:
    for action in window.findChildren(QAction):
        for sequence in action.shortcuts():
            yield _text(sequence), f"action {action.text()}"
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        is_here = isinstance(owner, QWidget) and owner.window() is window
        # One within a part of the window is meant for that part, and goes before the others.
        is_of_all = shortcut.context() == Qt.ShortcutContext.WindowShortcut
        if is_here and is_of_all and shortcut.isEnabled():
            sequences = shortcut.keys()
            for sequence in sequences:
                yield _text(sequence), f"shortcut {id(shortcut)} of {type(owner).__name__}"
    if isinstance(window, QMainWindow):
        for action in window.menuBar().actions():
            if letter := _mnemonic(action.text()):
                yield f"Alt+{letter}", f"menu {action.text()}"
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.window() is window and (key := _mnemonic(button.text())):
            yield f"Alt+{key}", f"button {button.text()}"
    for label in window.findChildren(QLabel):
        has_buddy = label.isVisible() and label.window() is window and label.buddy() is not None
        if has_buddy and (letter := _mnemonic(label.text())):
            yield f"Alt+{letter}", f"label {label.text()}"


def _text(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _mnemonic(text: str) -> str:
    sequence = QKeySequence.mnemonic(text)
    return _text(sequence).removeprefix("Alt+") if not sequence.isEmpty() else ""


def keyless(window: QMainWindow) -> list[str]:
    """Actions that have no key and stand in no menu that a letter opens."""
    listed: set[int] = set()
    for top in window.menuBar().actions():
        menu = top.menu()
        if isinstance(menu, QMenu) and _mnemonic(top.text()):
            listed |= set(map(id, _entries(menu)))
    return [
        action.text()
        for action in window.actions()
        if action.shortcut().isEmpty() and id(action) not in listed
    ]


def _entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _entries(inner)
        yield action


# --- focus


def unseen_focus(window: QWidget, reached: list[QWidget]) -> list[str]:
    """The controls on which one cannot see that they have the focus."""
    missing = []
    for widget in reached:
        _show(widget)
        # Cancel goes when what it would cancel is done.
        if not widget.isVisible():
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        after = _image(widget)
        window.setFocus()
        if widget.hasFocus():
            widget.clearFocus()
        before = _image(widget)
        count = _contrasting(before, after)
        if count < _LEAST_PIXELS:
            missing.append(f"{widget.accessibleName()!r} ({type(widget).__name__}): {count} px")
    return missing


def _show(widget: QWidget) -> None:
    """Scroll it into view, as Tab does."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    QApplication.processEvents()


def _image(widget: QWidget) -> np.ndarray:
    """(height, width, 3) from 0 to 1, as it is seen in its window."""
    window = widget.window()
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    picture: QPixmap = window.grab(place.adjusted(-3, -3, 3, 3))
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.frombuffer(image.constBits(), np.uint8)
    shape = (image.height(), image.bytesPerLine() // 4, 4)
    return pixels.reshape(shape)[:, : image.width(), :3] / 255.0


def _contrasting(before: np.ndarray, after: np.ndarray) -> int:
    """How many pixels stand out from what they were."""
    first, second = _luminance(before), _luminance(after)
    high, low = np.maximum(first, second), np.minimum(first, second)
    return int(((high + 0.05) / (low + 0.05) >= _LEAST_CONTRAST).sum())


def _luminance(pixels: np.ndarray) -> np.ndarray:
    linear = np.where(pixels <= 0.04045, pixels / 12.92, ((pixels + 0.055) / 1.055) ** 2.4)
    weighed: np.ndarray = linear @ np.array([0.2126, 0.7152, 0.0722])
    return weighed
