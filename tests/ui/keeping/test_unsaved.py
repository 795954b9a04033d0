"""What is asked before work is lost, what is not asked, and what is kept for the next time."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gd_desktop import keeping_labels
from gd_desktop.core.recipe import Recipe
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, step_to
from tests.ui.keeping.conftest import LANE, MADE, Keeper, box_over, has_box, press


def open_changed(qtbot: QtBot, app: App, made: Path) -> None:
    """Open an experiment, and walk on in it."""
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        app.window.open_file(made)
    step_to(qtbot, app, 5)


def test_a_changed_file_is_asked_about(open_app: Opener, qtbot: QtBot, made: Path) -> None:
    app = open_app()
    window = app.window
    open_changed(qtbot, app, made)
    written = made.read_bytes()

    # Esc, and the window's own button, leave all as it is.
    window.close()
    box = box_over(window)
    assert box.text() == "Save the changes to made.descent?"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Save)
    # What comes meanwhile is not opened, and that is said.
    with qtbot.waitSignal(app.files.opener.found):
        window.open_file(made)
    assert window.status.text() == keeping_labels.NOT_OPENED
    assert box_over(window) is box
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not has_box(window)
    assert window.isVisible()

    # Another experiment comes in its place after the answer alone.
    window.actions_.new.trigger()
    assert app.session.setup == MADE.scene.setup
    window.actions_.new.trigger()  # no second question
    press(box_over(window), keeping_labels.STAY)
    assert app.session.setup == MADE.scene.setup
    window.actions_.new.trigger()
    press(box_over(window), keeping_labels.DROP_IT)
    assert (app.files.document.path, app.session.pins) == (None, ())
    assert made.read_bytes() == written
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 11):
        app.session.undo()

    # The file itself, opened once more, is no exception; Enter saves.
    window.open_file(made)
    qtbot.waitUntil(lambda: has_box(window))
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        QTest.keyClick(box_over(window), Qt.Key.Key_Return)
    assert load_experiment(made).recipe.steps == 11

    # And then the window goes.
    step_to(qtbot, app, 6)
    app.session.change(seed=3)
    with qtbot.waitSignal(app.closed):
        window.close()
        press(box_over(window), keeping_labels.SAVE_IT)
    assert load_experiment(made).scene.setup.seed == 3


def test_what_cannot_be_saved_keeps_the_window_open(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    folder = tmp_path / "stick"
    folder.mkdir()
    app.window.keeping._save_named(str(folder / "a.descent"))
    (folder / "a.descent").unlink()
    folder.rmdir()
    app.session.change(seed=3)
    app.window.close()
    press(box_over(app.window), keeping_labels.SAVE_IT)
    box = box_over(app.window)
    assert box.text() == keeping_labels.NOT_SAVED
    box.close()
    assert app.window.isVisible()
    app.window.close()
    press(box_over(app.window), keeping_labels.DROP_IT)
    assert not app.window.isVisible()


def test_work_without_a_file_is_not_asked_about_and_comes_back(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_kept()
    recent = app.window.menus.recent
    assert not recent.menuAction().isEnabled()
    step_to(qtbot, app, 4)
    app.session.pin()
    with qtbot.waitSignal(app.closed):
        app.window.close()
    last = tmp_path / "data" / "last.descent"
    assert load_experiment(last).recipe == Recipe(((1, 0.1),), 4, 4)
    assert not list((tmp_path / "data" / "autosave").iterdir())

    again = open_kept()
    first = again.window.menus.recent.actions()[0]
    assert keeping_labels.LAST_TIME in first.text()
    with qtbot.waitSignal(again.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        first.trigger()
    assert len(again.session.pins) == 1
    document = again.files.document
    assert (document.path, document.is_modified) == (None, True)
    assert again.window.windowTitle() == "GD Desktop"
    # Once it is saved there is nothing left to offer.
    again.window.keeping._save_named(str(tmp_path / "a.descent"))
    assert not last.exists()
    again.window.menus.recent.aboutToShow.emit()
    assert keeping_labels.LAST_TIME not in again.window.menus.recent.actions()[0].text()


def test_nothing_walked_is_nothing_to_keep(open_kept: Keeper, tmp_path: Path) -> None:
    app = open_kept()
    app.session.change(rate=0.3)
    app.window.close()
    assert not (tmp_path / "data" / "last.descent").exists()


def test_behind_a_lesson_the_persons_own_is_kept(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_kept(settings=Settings(setup=LANE))
    step_to(qtbot, app, 3)
    app.window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    with qtbot.waitSignal(app.closed):
        app.window.close()
    kept = load_experiment(tmp_path / "data" / "last.descent")
    assert (kept.scene.setup, kept.recipe.steps) == (LANE, 3)
