"""Where the Tab key leads: from part to part, whenever these were made."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_POLICIES = Qt.FocusPolicy
# Looked up: a bit of a flag takes Python far longer, for each of some hundred widgets.
_BY_TAB = {_POLICIES.TabFocus, _POLICIES.StrongFocus, _POLICIES.WheelFocus}


def lead_through(parts: Sequence[QWidget]) -> None:
    """Let Tab go through some parts of one window in this order; within each it stays as it is."""
    chain = tab_chain(parts[0].window())
    ordered = [[widget for widget in chain if _is_in(widget, part)] for part in parts]
    for one, two in pairwise([widget for part in ordered for widget in part]):
        QWidget.setTabOrder(one, two)


def tab_chain(window: QWidget) -> list[QWidget]:
    """What Tab reaches, in its order."""
    chain: list[QWidget] = []
    widget: QWidget = window
    inside = [part for part in window.findChildren(QWidget) if part.window() is window]
    # PySide takes the next in the chain for a child of the one before. So the chain is not followed
    # back to the window, which would then be held by its own last control for ever;
    for _ in inside:
        following = widget.nextInFocusChain()
        assert following is not None
        widget = following
        if widget.focusPolicy() in _BY_TAB:
            chain.append(widget)
    # and this makes all others children of the window again, or they would be forgotten when the
    # one before them is deleted.
    window.findChildren(QWidget)
    return chain


def _is_in(widget: QWidget, part: QWidget) -> bool:
    return widget is part or part.isAncestorOf(widget)
