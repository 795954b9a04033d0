"""A teacher's own lesson: made in the window, saved, and finished by somebody else's window."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from gd_desktop.io.lessons.lesson import ChoicePrompt, NumberPrompt, ReachPrompt, View
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.settings import WINDOW_SETUP, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.lessons.editor import LessonEditor
from tests.ui.conftest import Opener, frame_of
from tests.ui.lessons.driver import Driver
from tests.ui.lessons.writing import (
    replace_text,
    settled,
    write_choice,
    write_figures,
    write_number,
    write_reach,
)

ROOT = Path(__file__).parents[3]
CTRL = Qt.KeyboardModifier.ControlModifier
STEEP = replace(WINDOW_SETUP, rate=0.2, start=(6.0,))
VALLEY = replace(window_setup("terrain"), rate=0.05)
TEXT = "You stand at {x}.\n\nA step $x - \\eta f'(x)$ leads to {first}."


def test_a_lesson_made_in_the_window_is_finished_in_a_fresh_process(
    qtbot: QtBot, open_app: Opener, tmp_path: Path
) -> None:
    app = open_app()
    driver = Driver(qtbot, app)
    path = tmp_path / "mine.lesson"

    driver.follow([("type", "Alt+R", "0.2"), ("type", "Alt+X", "6"), ("press", "S", 2)])
    editor = save_what_is_seen(driver)
    settled(qtbot, editor, lambda: write_first_page(editor))
    come_back(driver)
    driver.follow(["Ctrl+3", ("type", "Alt+R", "0.05"), "S"])
    assert save_what_is_seen(driver) is editor
    desk = editor.desk
    replace_text(desk.text_form.title, "A valley")
    settled(qtbot, editor, lambda: replace_text(desk.text_form.text, "At {x}, {y}."))
    save_as(qtbot, editor, path)

    first, second = load_lesson(path).pages
    assert (first.scene.setup, first.scene.view) == (STEEP, View(walked=2))
    assert (second.scene.setup, second.scene.view.walked) == (VALLEY, 1)
    assert first.text == TEXT
    assert [type(prompt) for prompt in first.prompts] == [NumberPrompt, ChoicePrompt, ReachPrompt]

    done = read_elsewhere(path, tmp_path / "settings" / "settings.json")
    assert done.stderr == ""
    assert done.returncode == 0
    *pages, last = done.stdout.splitlines()
    assert last == "finished"
    assert list(map(json.loads, pages)) == [
        {"title": "Down", "walked": 2, "setup": STEEP.to_dict()},
        {"title": "A valley", "walked": 1, "setup": VALLEY.to_dict()},
    ]


def save_what_is_seen(driver: Driver) -> LessonEditor:
    """Have the window as it is as a page, and give the editor with that page."""
    app: App = driver.app
    lessons = app.window.classroom.lessons
    app.window.actions_.save_page.trigger()
    editor = lessons.editor
    assert editor is not None
    driver.qtbot.waitUntil(editor.isActiveWindow)
    assert editor.draft.scene(editor.index).setup == frame_of(app).setup
    return editor


def come_back(driver: Driver) -> None:
    """From the editor to the window, as with a click on it."""
    driver.window.activateWindow()
    driver.qtbot.waitUntil(driver.window.isActiveWindow)


def write_first_page(editor: LessonEditor) -> None:
    """A text with a formula and live numbers, and a question of each kind."""
    desk = editor.desk
    replace_text(desk.title, "My own")
    replace_text(desk.text_form.title, "Down")
    replace_text(desk.text_form.text, TEXT)
    write_figures(editor)
    write_number(editor)
    write_choice(editor)
    write_reach(editor)


def save_as(qtbot: QtBot, editor: LessonEditor, path: Path) -> None:
    """Save through the dialog that asks where."""
    QTest.keyClick(editor, Qt.Key.Key_S, CTRL)
    dialog = editor.findChild(QFileDialog)
    assert dialog is not None
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    with qtbot.waitSignal(editor.saved):
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert not editor.is_changed


def read_elsewhere(path: Path, settings: Path) -> subprocess.CompletedProcess[str]:
    """Have a process of its own open the lesson and finish it, from settings that nobody has
    touched.
    """
    reader = ("-X", "faulthandler", "-m", "tests.ui.lessons.fresh_reader")
    return subprocess.run(
        [sys.executable, *reader, str(path), str(settings)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
