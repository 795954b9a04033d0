"""A screen that is not there any more: at the start, and while a window is on it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import words
from gd_desktop.app.frame import Failure
from gd_desktop.ui.launch import App
from gd_desktop.ui.screens import within
from tests.ui.conftest import Opener, frame_of, step_to

from .conftest import Process, screens, trouble_of


class Left:
    """The screens after one has been unplugged: a single one, elsewhere than all windows."""

    GEOMETRY = QRect(3000, 100, 1600, 1000)
    ROOM = QRect(3000, 130, 1600, 970)  # without a bar at its top

    @classmethod
    def screens(cls) -> list[type["Left"]]:
        return [cls]

    name = classmethod(lambda cls: "left")
    geometry = classmethod(lambda cls: QRect(cls.GEOMETRY))

    @classmethod
    def primaryScreen(cls) -> type["Left"]:  # noqa: N802 -- Qt's name
        return cls

    @staticmethod
    def screenAt(_point: object) -> None:  # noqa: N802 -- likewise
        return None

    @classmethod
    def availableGeometry(cls) -> QRect:  # noqa: N802 -- likewise
        return QRect(cls.ROOM)


@pytest.fixture
def unplug(monkeypatch: pytest.MonkeyPatch) -> Callable[[App], None]:
    """Takes the screen away that an app's windows are on, as the system tells it."""

    def act(app: App) -> None:
        monkeypatch.setattr("gd_desktop.ui.screens.QGuiApplication", Left)
        gui = QApplication.instance()
        assert isinstance(gui, QGuiApplication)
        gui.screenRemoved.emit(app.window.screen())
        QApplication.processEvents()

    return act


def test_a_window_comes_back_with_its_dialogs(
    open_app: Opener, qtbot: QtBot, unplug: Callable[[App], None]
) -> None:
    app = open_app()
    step_to(qtbot, app, 3)
    window = app.window
    window.report(Failure.of(KeyError("a fault")), words.FAULT)
    dialog = trouble_of(app)
    sizes = window.size(), dialog.size()
    unplug(app)
    for each in (window, dialog):
        assert Left.ROOM.contains(each.frameGeometry()), each
    assert (window.size(), dialog.size()) == sizes
    # What lies within the screens is left alone.
    place = QRect(3210, 240, 1200, 700)
    window.setGeometry(place)
    unplug(app)
    assert window.geometry() == place
    window.resize(2000, 1500)
    unplug(app)
    assert Left.ROOM.contains(window.frameGeometry())
    assert frame_of(app).cursor == 3


def test_a_maximised_window_stays_so(open_app: Opener, unplug: Callable[[App], None]) -> None:
    app = open_app()
    app.window.showMaximized()
    QApplication.processEvents()
    unplug(app)
    assert app.window.isMaximized()


def test_presenting_goes_on_and_ends_on_a_screen_that_is_there(
    open_app: Opener, qtbot: QtBot, unplug: Callable[[App], None]
) -> None:
    app = open_app()
    QTest.keyClick(app.window, Qt.Key.Key_F11)
    qtbot.waitUntil(app.window.isFullScreen)
    unplug(app)
    assert app.window.isFullScreen()
    assert app.preferences.appearance.presenting
    step_to(qtbot, app, 1)
    QTest.keyClick(app.window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not app.window.isFullScreen())
    assert Left.ROOM.contains(app.window.frameGeometry())


def test_a_place_is_moved_as_little_as_it_takes() -> None:
    room = QRect(100, 50, 1000, 600)
    assert within(QRect(2000, 60, 400, 300), room) == QRect(700, 60, 400, 300)
    assert within(QRect(-50, -70, 400, 300), room) == QRect(100, 50, 400, 300)
    assert within(QRect(300, 700, 2000, 900), room) == room
    assert within(QRect(300, 100, 400, 300), room) == QRect(300, 100, 400, 300)


_VISIT = """
from PySide6.QtCore import QRect
from gd_desktop.ui.launch import window
def act(app):
    shown = app.window
    if {acts}:
        move = lambda: shown.setGeometry(QRect(2000, 100, 1500, 900))
        wait(shown.windowHandle().screenChanged, move)
        if {fills}:
            shown.showMaximized()
    frame, screens = shown.geometry(), shown.screen().virtualSiblings()
    told["within"] = [screen.availableGeometry().contains(frame) for screen in screens]
    told["fills"] = shown.isMaximized()
    QTimer.singleShot(0, shown.close)
told["status"] = window(folder / "settings.json", act)
"""


@pytest.mark.long
@pytest.mark.parametrize("fills", [False, True])
def test_a_window_is_not_opened_where_there_is_no_screen(
    process: Process, tmp_path: Path, fills: bool
) -> None:
    both = screens(tmp_path, (0, 0, 1366, 768), (1366, 0, 2560, 1440))
    first = process(_VISIT.format(acts=True, fills=fills), both)
    assert (first["status"], first["said"], first["err"]) == (0, [], "")
    assert (first["within"], first["fills"]) == ([False, True], fills)
    look = _VISIT.format(acts=False, fills=False)
    again = process(look, both)
    assert (again["within"], again["fills"]) == ([False, True], fills)
    one = process(look, screens(tmp_path, (0, 0, 1366, 768)))
    # Qt takes up no maximised window of a much larger screen; it is as at the first start.
    assert one["within"] == [True]
    assert (one["status"], one["said"], one["err"]) == (0, [], "")
