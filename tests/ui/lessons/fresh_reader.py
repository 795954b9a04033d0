"""Opens the window on a lesson, as the command line does, in a process of its own; finishes the
lesson by its keys, each question answered wrongly at first, and closes the window.

The arguments are the lesson's file and where the settings are to be kept. Prints the state of each
page as a line of JSON, and then that the lesson is finished; what is wrong goes to standard error.
"""

import json
import sys
import threading
import traceback
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Slot,
    qInstallMessageHandler,
)
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from gd_desktop import cli
from gd_desktop.ui.launch import App, window
from tests.ui.lessons.driver import Driver
from tests.ui.lessons.recipes import RECIPES

NAME = "own"
# From two steps on, with another rate: back to the start, and down in one.
RECIPES[NAME, 1, 3] = [("press", "Backspace", 2), ("type", "Alt+R", "0.5"), "S"]
complaints: list[str] = []


def note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep Qt's warnings, but for the ones of every window without a screen."""
    if "This plugin does not support" not in message:
        complaints.append(message)


class Reader(QObject):
    """Reads the lesson that the window shows."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        QTimer.singleShot(0, self._read)

    @Slot()
    def _read(self) -> None:
        try:
            self._finish()
        except Exception:
            complaints.append(traceback.format_exc())
        self._app.window.close()

    def _finish(self) -> None:
        # It only waits, and asks nothing of a test.
        driver = Driver(QtBot(cast(pytest.FixtureRequest, None)), self._app)
        tutor = driver.tutor
        driver.qtbot.waitUntil(lambda: tutor.standing is not None)
        lesson = tutor.lesson
        assert lesson is not None
        for index, page in enumerate(lesson.pages):
            driver.wait()
            assert tutor.index == index
            self._tell(page.title)
            driver.finish_page(NAME, page)
            if index + 1 < len(lesson.pages):
                driver.press("Alt+Right")
                driver.qtbot.waitUntil(lambda: tutor.standing is not None)
        assert tutor.open_pages == []
        if not driver.panel.isVisible():  # in a small window it stands over the settings
            driver.press("Ctrl+L")
        assert driver.panel.view.end.isVisible()
        sys.stdout.write("finished\n")

    def _tell(self, title: str) -> None:
        frame = self._app.player.last_frame
        assert frame is not None
        state = {"title": title, "walked": frame.cursor, "setup": frame.setup.to_dict()}
        sys.stdout.write(f"{json.dumps(state)}\n")


qInstallMessageHandler(note)
qt_api.set_qt_api("pyside6")
path = cli.parse([sys.argv[1]]).file
readers: list[Reader] = []


def open_lesson(app: App) -> None:
    """What is done with a file on the command line; then it is read."""
    app.window.open_file(path)
    readers.append(Reader(app))


status = window(Path(sys.argv[2]), open_lesson)
readers.clear()
if threading.active_count() != 1:
    complaints.append(f"threads left: {threading.enumerate()}")
sys.stderr.write("".join(f"{complaint}\n" for complaint in complaints))
sys.exit(status or len(complaints) != 0)
