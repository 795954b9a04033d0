"""Where the Tab key leads: from part to part, whenever these were made."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def lead_through(parts: Sequence[QWidget]) -> None:
    """Let Tab go through some parts of one window in this order; within each it stays as it is."""
    chain = tab_chain(parts[0].window())
    ordered = [[widget for widget in chain if _is_in(widget, part)] for part in parts]
    for one, two in pairwise([widget for part in ordered for widget in part]):
        QWidget.setTabOrder(one, two)


def tab_chain(window: QWidget) -> list[QWidget]:
    """What Tab reaches, in its order."""
    chain: list[QWidget] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    # PySide takes each for a child of the one before, and would forget it when that is deleted;
    # this makes all of them children of the window again.
    window.findChildren(QWidget)
    return chain


def _is_in(widget: QWidget, part: QWidget) -> bool:
    return widget is part or part.isAncestorOf(widget)
