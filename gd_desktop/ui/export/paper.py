"""The window in light colours for the time of a drawing, whatever the screen has."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.outlines import show_formulas
from gd_desktop.ui.theme import Theme, theme_for

_HEIGHT = 1080  # of a screen, which matters before a class only


def is_light(appearance: Appearance) -> bool:
    """Whether an appearance needs no other colours on paper."""
    return appearance.presenting or appearance.theme == "light"


def light(appearance: Appearance) -> Theme:
    """The theme that the window has on paper, in its own size."""
    return theme_for(replace(appearance, theme="light"), _HEIGHT)


@contextmanager
def on_paper(window: QWidget, preferences: Preferences, is_wanted: bool = True) -> Iterator[None]:
    """Dress a window in light colours, and as it was again. No event is handled in between, so
    that nothing of it is seen on the screen. Before a class it is light already.
    """
    before = preferences.appearance
    if not is_wanted or is_light(before):
        yield
        return
    try:
        with preferences.lent(theme="light"):
            yield
    finally:
        show_formulas(window, is_vector=False)
