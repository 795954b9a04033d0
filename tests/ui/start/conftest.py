"""One window for all tests of a module: each leaves it as it was."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from gd_desktop.io.settings import WINDOW_SETUP, Appearance, Settings
from gd_desktop.ui.launch import App
from tests.ui.conftest import clear_menus, left_over

_LOOKS = Appearance(theme="light")
_HINTS = frozenset({"put away"})


@pytest.fixture(scope="module")
def one_app(qapp: QApplication) -> Iterator[App]:
    """Opened once, and closed in the end with nothing left over."""
    gc.freeze()
    app = App(Settings(WINDOW_SETUP, _LOOKS, hints=_HINTS))
    app.window.resize(1280, 720)
    app.window.show()
    QApplication.processEvents()
    yield app
    app.window.close()
    app.destroy()
    del app
    gc.collect()
    clear_menus()
    assert not left_over()


@pytest.fixture
def app(one_app: App) -> Iterator[App]:
    """The window as it has just been opened."""
    yield one_app
    window = one_app.window
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.classroom.close_lesson()
    window.classroom.remember(frozenset())
    one_app.session.open_model("parabola")
    one_app.preferences.become(_LOOKS)
    one_app.files.recent.clear()
    window.status.clear_up()
    window.hints.remember(_HINTS)
    window.resize(1280, 720)
    if window.welcome.note is not None:
        window.welcome.note.put_away()
        window.welcome.note = None
    QApplication.processEvents()
