"""A lesson in the window: it takes the window over page by page, and gives it back as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gd_desktop.core.quantities import read
from gd_desktop.io import settings as settings_file
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import WINDOW_SETUP, Appearance
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, frame_of, step_to

LESSON = """
format = 1
title = "Two pages"

[[page]]
title = "Steady"
text = "η = {rate}"
allowed = ["step", "run"]

[page.state]
model = "parabola"
rate = 0.2
start = [6]

[page.view]
walked = 3
fog = true

[[page]]
title = "A landscape"
text = "You stand at {x}, {y}."

[page.state]
model = "terrain"
terrain = "valley"

[page.view]
beside = "finder"
sub_frames = true

[[page.lane]]
rate = 0.01

[[page.lane]]
method = "momentum"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A lesson of two pages."""
    file = tmp_path / "two.lesson"
    file.write_text(LESSON, encoding="utf-8")
    return file


def begin(qtbot: QtBot, app: App, path: Path) -> None:
    """Open a lesson, and wait for its first page's run."""
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        app.window.open_file(path)


def turn(qtbot: QtBot, app: App, page: int) -> None:
    """Turn to a page, and wait for its run."""
    with qtbot.waitSignal(app.player.frame):
        app.window.classroom.lessons.tutor.turn_to(page)


def test_a_page_sets_the_window(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    assert app.session.setup.rate == 0.2
    assert frame_of(app).trail.row(0).x.item() == 6
    assert app.preferences.appearance.fog
    turn(qtbot, app, 1)
    assert app.session.setup.terrain == "valley"
    assert not app.preferences.appearance.fog
    assert app.preferences.appearance.beside_plane == "finder"
    assert app.window.actions_.cartoon.isChecked()
    assert [pin.method for pin in app.session.pins] == ["gradient-descent", "momentum"]
    turn(qtbot, app, 0)
    assert app.session.pins == ()
    assert not app.window.actions_.cartoon.isChecked()


def test_closing_it_gives_the_window_back(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.3), appearance=Appearance(beside_curve="cobweb"))
    app.session.change(start=(5.0,))
    app.session.pin()
    step_to(qtbot, app, 4)
    before, x = app.session.present, frame_of(app).row.x.tolist()
    begin(qtbot, app, path)
    turn(qtbot, app, 1)
    app.preferences.change(theme="dark")
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        app.window.actions_.lessons.trigger()
    assert (app.session.setup, app.session.pins) == (before.setup, before.pins)
    assert frame_of(app).row.x.tolist() == x
    assert app.preferences.appearance == Appearance(beside_curve="cobweb", theme="dark")
    assert app.window.walk_panel.step.isEnabled()
    assert app.window.control_panel.rate.isEnabled()
    app.session.undo()
    app.session.undo()
    assert app.session.setup == replace(WINDOW_SETUP, rate=0.3)


def test_what_is_not_allowed_is_held(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    window = app.window
    assert window.actions_.step.isEnabled()
    held = (window.control_panel.rate, window.control_panel.start, window.control_panel.method)
    assert not any(control.isEnabled() for control in held)
    assert not any(action.isEnabled() for action in window.actions_.models.values())
    plot = window.desks.parabola.page.plot
    plot.start_dragged.emit(1.0)
    assert app.session.setup.start == (6.0,)
    assert "held by this page" in window.status.text()
    turn(qtbot, app, 1)
    assert all(control.isEnabled() for control in held)
    # The landscape has no cobweb, lesson or not.
    assert not window.actions_.beside["cobweb"].isEnabled()


def test_reset_returns_to_the_page(open_app: Opener, qtbot: QtBot, path: Path) -> None:
    app = open_app()
    begin(qtbot, app, path)
    app.session.lock(())
    app.session.change(rate=0.9)
    step_to(qtbot, app, 2)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        app.window.actions_.reset.trigger()
    assert app.session.setup.rate == 0.2
    assert frame_of(app).trail.length == 4


def test_the_person_s_own_settings_are_remembered(
    open_app: Opener, qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.3))
    begin(qtbot, app, path)
    file = tmp_path / "settings.json"
    settings_file.save(file, replace(app.settings(), finished=frozenset({"01-cost"})))
    loaded, aside = settings_file.load(file)
    assert aside is None
    assert loaded.setup.rate == 0.3
    assert loaded.finished == frozenset({"01-cost"})


def test_a_broken_lesson_is_refused_with_its_line(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    file = tmp_path / "broken.lesson"
    file.write_text(LESSON.replace("rate = 0.2", "rate = -1"), encoding="utf-8")
    app.window.open_file(file)
    line = 1 + file.read_text(encoding="utf-8").splitlines().index("rate = -1")
    assert f"{line}" in app.window.status.text()
    assert "broken.lesson" in app.window.status.text()
    assert app.session.setup == WINDOW_SETUP
    assert app.window.classroom.lessons.tutor.lesson is None
    app.window.open_file(tmp_path / "gone.lesson")
    assert "gone.lesson" in app.window.status.text()


@pytest.mark.parametrize("width", [960, 1280, 1920])
def test_it_fits_into_the_window(open_app: Opener, qtbot: QtBot, path: Path, width: int) -> None:
    app = open_app(width=width)
    begin(qtbot, app, path)
    QApplication.processEvents()
    window = app.window
    panel = window.classroom.lessons.panel
    assert panel is not None
    assert window.width() == width
    assert panel.isVisible()
    is_beside = not window._left.isAncestorOf(panel)
    assert is_beside == (width >= 1270)
    if not is_beside:
        # The key of a field brings the settings back over the lesson.
        turn(qtbot, app, 1)
        QTest.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        assert window.control_panel.rate.isVisible()
        assert not panel.isVisible()


def test_every_built_in_lesson_opens_by_its_file(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    files = sorted(resource("lessons").glob("*.lesson"))
    assert len(files) == 10
    for file in files:
        with qtbot.waitSignal(app.player.frame):
            app.window.open_file(file)
        lesson = app.window.classroom.lessons.tutor.lesson
        assert lesson is not None
        assert 5 <= len(lesson.pages) <= 8
        assert app.session.setup == lesson.pages[0].scene.setup


def test_the_key_leads_into_the_panel_and_out_of_it(
    open_app: Opener, qtbot: QtBot, path: Path
) -> None:
    app = open_app()
    begin(qtbot, app, path)
    panel = app.window.classroom.lessons.panel
    assert panel is not None
    app.window.walk_panel.run.setFocus()
    app.window.actions_.lessons.trigger()
    focus = QApplication.focusWidget()
    assert panel.isVisible()
    assert app.window.actions_.lessons.isChecked()
    assert focus is panel or panel.isAncestorOf(focus)
    app.window.actions_.lessons.trigger()
    assert not panel.isVisible()
    assert not app.window.actions_.lessons.isChecked()


def test_the_chosen_sample_s_numbers_are_told(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        app.window.open_file(resource("lessons", "05-neuron.lesson"))
    tutor = app.window.classroom.lessons.tutor
    qtbot.waitUntil(lambda: tutor.standing is not None)
    told = []
    for sample in (1, 2):
        app.window.desks.neuron.page.selection.choose(sample)
        assert tutor.standing is not None
        told.append(read("input", tutor.standing))
    assert told == [-1.0, 1.0]


def test_an_unsaved_draft_keeps_the_window_open(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.actions_.save_page.trigger()
    editor = app.window.classroom.lessons.editor
    assert editor is not None
    assert editor.is_changed
    app.window.close()
    assert app.window.isVisible()
    question = QApplication.activeModalWidget() or editor.findChild(QMessageBox)
    assert isinstance(question, QMessageBox)
    (leave,) = [
        button
        for button in question.buttons()
        if question.buttonRole(button) is QMessageBox.ButtonRole.AcceptRole
    ]
    leave.click()
    assert not editor.isVisible()
    app.window.close()
    assert not app.window.isVisible()
