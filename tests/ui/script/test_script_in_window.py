"""The run as a program in the window: beside a curve, beside a landscape, and under a neuron."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gd_desktop import script_labels as labels
from gd_desktop.core.phases import Phase
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.instruments.script import ScriptInstrument
from gd_desktop.ui.launch import App
from gd_desktop.ui.neuron.study_card import BUGS, CHAIN_RULE, SCRIPT
from gd_desktop.ui.script.script_view import ScriptView
from tests.ui.conftest import Opener, frame_of, step_to


def press(app: App, key: Qt.Key) -> None:
    app.window.setFocus()
    QTest.keyClick(app.window, key)


def speak(qtbot: QtBot, app: App, language: str) -> None:
    """Choose a language, and wait for the window that speaks it."""
    before = app.window
    app.preferences.change(language=language)
    qtbot.waitUntil(lambda: app.window is not before)


def said(app: App) -> str:
    """What the status line says."""
    return app.window.status.text()


def view_of(app: App) -> ScriptView:
    """The program beside the picture that is seen."""
    tray = app.window.desks.current.tray
    assert tray is not None
    assert isinstance(tray.instrument, ScriptInstrument)
    return tray.instrument.view


@pytest.mark.parametrize("model", ["parabola", "terrain"])
def test_a_key_shows_the_program_and_the_lit_line_follows(
    open_app: Opener, qtbot: QtBot, model: str
) -> None:
    app = open_app(window_setup(model))
    press(app, Qt.Key.Key_Y)
    view, action = view_of(app), app.window.actions_.beside["script"]
    assert view.isVisible()
    assert action.isChecked()
    assert view.code.lit is not None
    start = view.code.lit.line
    step_to(qtbot, app, 3)
    assert view.code.lit.line > start
    qtbot.waitUntil(lambda: "range(1, 3 + 1)" in view.code.toPlainText())
    # Phase by phase, and the keys of the actions work from within the code.
    app.window.actions_.cartoon.trigger()
    view.code.setFocus()
    lines = []
    for _ in range(4):
        lines.append(view.code.lit.line)
        QTest.keyClick(view.code, Qt.Key.Key_Period)
    assert len(set(lines)) >= 3
    press(app, Qt.Key.Key_Y)
    assert not view.isVisible()


def test_the_fog_covers_it(open_app: Opener) -> None:
    app = open_app()
    press(app, Qt.Key.Key_Y)
    view = view_of(app)
    app.window.actions_.fog.trigger()
    assert not view.isVisible()
    app.window.actions_.fog.trigger()
    assert view.isVisible()


def test_of_a_neuron_it_is_a_page_of_the_study_card(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    card = app.window.desks.neuron.page.study_card
    action = app.window.actions_.beside["script"]
    assert action.isEnabled()
    assert not action.isChecked()
    press(app, Qt.Key.Key_Y)
    assert card.pages.currentIndex() == SCRIPT
    assert action.isChecked()
    step_to(qtbot, app, 2)
    assert action.isChecked()
    qtbot.waitUntil(lambda: "range(1, 2 + 1)" in card.script.code.toPlainText())
    card.tabs[BUGS].click()
    assert not action.isChecked()
    press(app, Qt.Key.Key_Y)
    press(app, Qt.Key.Key_Y)
    assert card.pages.currentIndex() == CHAIN_RULE
    # Of another model the action is again what stands beside its picture.
    card.turn_to(SCRIPT)
    with qtbot.waitSignal(app.player.frame):
        app.window.actions_.models["parabola"].trigger()
    assert not action.isChecked()


def test_it_does_not_give_away_a_bug_that_is_to_be_found(open_app: Opener) -> None:
    app = open_app(window_setup("neuron"))
    card = app.window.desks.neuron.page.study_card
    card.turn_to(SCRIPT)
    app.session.lock({"mistakes"})
    assert card.pages.currentIndex() == CHAIN_RULE
    assert not card.tabs[SCRIPT].isEnabled()
    assert card.tabs[SCRIPT].toolTip() == labels.KEPT
    press(app, Qt.Key.Key_Y)
    assert card.pages.currentIndex() == CHAIN_RULE
    assert not app.window.actions_.beside["script"].isChecked()
    assert labels.KEPT in said(app)
    app.session.lock(set())
    press(app, Qt.Key.Key_Y)
    assert card.pages.currentIndex() == SCRIPT


def test_saving_writes_a_program_that_runs_with_its_data_beside_it(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app(window_setup("neuron"))
    view = app.window.desks.neuron.page.study_card.script
    press(app, Qt.Key.Key_Y)
    step_to(qtbot, app, 2)
    view.save.click()
    asking = app.window.findChild(QFileDialog)
    assert asking is not None
    path = tmp_path / "my walk.py"
    asking.fileSelected.emit(str(path))
    asking.close()
    assert "my walk.py" in said(app)
    assert "my walk.csv" in said(app)
    ran = subprocess.run(
        [sys.executable, "-I", str(path)], capture_output=True, text=True, check=True, timeout=60
    )
    last = ran.stdout.splitlines()[-1].split()
    assert last[0] == "2"
    assert float(last[-1]) == pytest.approx(frame_of(app).row.cost, rel=1e-12)
    # Where it cannot be written that is said, and nothing else happens.
    view.saver.save(str(tmp_path / "nowhere" / "walk.py"))
    assert "cannot be written" in said(app)


def test_another_language_and_theme_leave_it_open(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    press(app, Qt.Key.Key_Y)
    step_to(qtbot, app, 2)
    app.preferences.change(theme="dark")
    assert view_of(app).isVisible()
    speak(qtbot, app, "de")
    view = view_of(app)
    assert view.isVisible()
    qtbot.waitUntil(lambda: "range(1, 2 + 1)" in view.code.toPlainText())
    speak(qtbot, app, "en")


def test_a_program_that_is_not_seen_passes_over_another_models_phases(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(window_setup("terrain"))
    press(app, Qt.Key.Key_Y)
    view = view_of(app)
    before = view.code.lit
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.setup.model == "neuron"):
        app.window.actions_.models["neuron"].trigger()
    app.window.actions_.cartoon.trigger()
    phases = []
    for _ in range(4):
        app.window.actions_.next_phase.trigger()
        phases.append(app.window.desks._glimpse.phase)
    assert Phase.ERROR in phases  # no step on a hill has it
    # An exception in a slot would fail this test.
    assert view.code.lit == before
