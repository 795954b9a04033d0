"""An app to test, and the proof that nothing of it is left over."""

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, Settings
from gd_desktop.ui.launch import App
from gd_desktop.ui.number_field import NumberField

Opener = Callable[..., App]
# For what computes: a net for a machine that is busy with other things, not a measure.
A_WHILE = 30_000  # ms


@pytest.fixture
def open_app(qtbot: QtBot) -> Iterator[Opener]:
    """Opens windows, shows them, and closes them after the test."""
    # What there is already is no window of this test: to look through all of it once more in every
    # collection took half of the time of all tests.
    gc.freeze()
    opened: list[App] = []

    def open_(
        setup: Setup = WINDOW_SETUP,
        width: int = 1280,
        height: int = 720,
        appearance: Appearance | None = None,
    ) -> App:
        app = App(Settings(setup, appearance or Appearance()))
        opened.append(app)
        app.window.resize(width, height)
        with qtbot.waitSignal(app.player.frame):
            app.window.show()
        return app

    yield open_
    threads = [thread for app in opened for thread in (app.workshop._thread, app.jobs._thread)]
    while opened:
        _end(opened.pop())
    assert not [thread for thread in threads if thread.isRunning()]
    gc.collect()
    clear_menus()
    assert not left_over()


def clear_menus() -> None:
    """pyqtgraph's context menus have no parent, and would go when Python lets go of them."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QMenu):
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def left_over() -> list[QWidget]:
    """What is still there of windows; some menus of another test's may be left."""
    return [widget for widget in QApplication.topLevelWidgets() if not isinstance(widget, QMenu)]


def _end(app: App) -> None:
    app.window.close()
    app.destroy()


def frame_of(app: App) -> Frame:
    """The newest frame."""
    frame = app.player.last_frame
    assert frame is not None
    return frame


def step_to(qtbot: QtBot, app: App, count: int) -> Frame:
    """Take steps, and wait for the frame that shows them."""
    target = frame_of(app).cursor + count
    with qtbot.waitSignal(
        app.player.frame, check_params_cb=lambda f: f.cursor == target, timeout=A_WHILE
    ):
        app.player.step(count)
    return frame_of(app)


def turn_wheel_over(widget: QWidget) -> None:
    """One notch downwards, as somebody scrolls past it."""
    middle = widget.rect().center().toPointF()
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def type_in(field: NumberField, text: str) -> None:
    """Replace the text and press Enter."""
    field.selectAll()
    if text:
        QTest.keyClicks(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
