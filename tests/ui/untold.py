"""What a window says in words that were never handed over to be translated.

In a pseudo-language all texts are in brackets (tests/pseudo.py); what is outside of them is found.
"""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from tests.pseudo import CLOSE, OPEN
from tests.ui.legible import path, seen
from tests.ui.painted import painted

# What is no text of the app: names in the data, of keys, functions, files, languages, and the app.
_NAMES = (
    *("bill", "length", "flipper", "mm", "depth", "body", "mass", "Adelie", "Gentoo", "Chinstrap"),
    *("Ctrl", "Alt", "Shift", "Backspace", "Return", "PgDown", "PgUp", "Left", "Right", "Enter"),
    *("sin", "cos", "tan", "exp", "log", "sqrt", "abs", "min", "max", "dx", "dy", "Del", "Ins"),
    *("English", "Deutsch", "Español", "Français", "العربية", "简体中文"),
    *("GD", "Desktop", "gd", "CSV", "PNG", "SVG", "GIF", "JSON", "Home", "End", "Esc", "OK"),
)
_TAG = re.compile(r"<[^<>]*>|&\w+;")
_WORD = re.compile(r"[^\W\d_]{2,}")
_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", re.DOTALL)


def untold(window: QWidget) -> list[str]:
    """Texts, tooltips and names for a screen reader with words that are in no brackets."""
    found = {
        f"{path(widget)}: {text!r}"
        for widget in seen(window)
        for text in _texts(widget)
        if _words_outside(text)
    }
    return sorted(found)


def _words_outside(text: str) -> list[str]:
    left = _TAG.sub(" ", text)
    while _INNERMOST.search(left):
        left = _INNERMOST.sub(" ", left)
    # Of a text that ends in … the closing bracket is gone.
    left = left.partition(OPEN)[0]
    words = (word for word in _WORD.findall(left) if sum(map(str.isalpha, word)) > 1)
    return [word for word in words if word not in _NAMES]


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.whatsThis(), widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
        return
    else:
        yield from (text.text for text in painted(widget))
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _of_action(inner)
