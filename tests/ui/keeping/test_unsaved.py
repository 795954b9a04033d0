"""What is asked before work is lost, what is not asked, and what is kept for the next time."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gd_desktop import keeping_labels
from gd_desktop.core.recipe import Recipe
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.write import save_experiment
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import Settings
from gd_desktop.ui.keeping.backups import MOST_KEPT, time_of
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, frame_of, step_to
from tests.ui.keeping.conftest import LANE, MADE, Keeper, box_over, has_box, press


def kept_in(folder: Path) -> list[Path]:
    """What is kept for the next time, the newest first."""
    files = (folder / "data").glob("last-*.descent")
    return sorted(files, key=lambda path: -path.stat().st_mtime_ns)


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

    # The file itself, opened once more, is no exception; Enter saves, and it is what is opened.
    window.open_file(made)
    qtbot.waitUntil(lambda: has_box(window))
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 11):
        QTest.keyClick(box_over(window), Qt.Key.Key_Return)
    assert load_experiment(made).recipe.steps == 11
    assert not window.isWindowModified()

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
    app.window.keeping.saving.save_named(str(folder / "a.descent"))
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
    (last,) = kept_in(tmp_path)
    assert load_experiment(last).recipe == Recipe(((1, 0.1),), 4, 4)
    assert not list((tmp_path / "data" / "autosave").iterdir())

    again = open_kept()
    first = again.window.menus.recent.actions()[0]
    assert first.text() == f"&0  Last time, not saved: {time_of(last)}"
    with qtbot.waitSignal(again.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        first.trigger()
    assert len(again.session.pins) == 1
    document = again.files.document
    assert (document.path, document.is_modified) == (None, True)
    assert again.window.windowTitle() == "GD Desktop"
    # Once it is saved there is nothing left to offer.
    again.window.keeping.saving.save_named(str(tmp_path / "a.descent"))
    assert not last.exists()
    again.window.menus.recent.aboutToShow.emit()
    assert "Last time" not in again.window.menus.recent.actions()[0].text()


def test_each_window_without_a_file_is_kept(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    for age in range(1, MOST_KEPT):
        old = data / f"last-{age}.descent"
        save_experiment(old, MADE)
        os.utime(old, (1_700_000_000 - 100_000 * age,) * 2)
    first, second = open_kept(), open_kept()
    step_to(qtbot, first, 4)
    step_to(qtbot, second, 2)
    first.window.close()
    second.window.close()
    kept = kept_in(tmp_path)
    assert [load_experiment(path).recipe.steps for path in kept[:2]] == [2, 4]
    # The oldest has made room.
    assert [path.name for path in kept[2:]] == [f"last-{age}.descent" for age in (1, 2, 3)]

    third = open_kept()
    window = third.window
    menu = window.menus.recent.actions()[:MOST_KEPT]
    assert [action.data() for action in menu] == kept
    assert menu[2].text() == f"Last time, not saved: {time_of(kept[2])}"
    with qtbot.waitSignal(third.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        menu[1].trigger()
    step_to(qtbot, third, 1)
    window.close()
    # In the place of the one that was reopened; all others stay.
    again = kept_in(tmp_path)
    assert load_experiment(again[0]).recipe.steps == 5
    assert again[1:] == [kept[0], *kept[2:]]


def test_work_that_cannot_be_kept_is_asked_about(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.write_text("a file in the folder's place")
    app = open_kept()
    window = app.window
    window.close()
    assert not window.isVisible()  # nothing was walked

    app = open_kept()
    window = app.window
    step_to(qtbot, app, 4)
    window.close()
    box = box_over(window)
    assert box.text() == keeping_labels.NOT_KEPT
    assert "could not be saved" in box.informativeText()
    assert keeping_labels.WORK_KEPT in box.informativeText()
    window.close()  # no second question
    assert box_over(window) is box
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert window.isVisible()

    # Whoever leaves the choice of a file stays in the window; saving later does not close it.
    window.close()
    press(box_over(window), keeping_labels.SAVE_AS.name)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    app.window.keeping.saving.save_named(str(tmp_path / "a.descent"))
    assert window.isVisible()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 0):
        window.actions_.new.trigger()
    step_to(qtbot, app, 2)

    # With a file chosen, the window goes.
    window.close()
    press(box_over(window), keeping_labels.SAVE_AS.name)
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.fileSelected.emit(str(tmp_path / "b.descent"))
    dialog.reject()
    assert not window.isVisible()
    assert load_experiment(tmp_path / "b.descent").recipe.steps == 2

    app = open_kept()
    step_to(qtbot, app, 1)
    app.window.close()
    press(box_over(app.window), keeping_labels.CLOSE_ANYWAY)
    assert not app.window.isVisible()


def test_a_file_that_others_have_written_is_not_overwritten_unasked(
    open_app: Opener, qtbot: QtBot, made: Path
) -> None:
    app = open_app()
    window, saving = app.window, app.window.keeping.saving
    open_changed(qtbot, app, made)

    def write_elsewhere() -> bytes:
        made.write_bytes(made.read_bytes() + b" \n")
        return made.read_bytes()

    foreign = write_elsewhere()
    window.actions_.save.trigger()
    box = box_over(window)
    assert box.text() == "made.descent has changed since it was opened here."
    window.close()  # waits for the answer
    assert box_over(window) is box
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert made.read_bytes() == foreign
    assert window.isVisible()
    assert window.isWindowModified()

    window.actions_.save.trigger()
    press(box_over(window), keeping_labels.OVERWRITE)
    assert load_experiment(made).recipe.steps == 11
    step_to(qtbot, app, 1)
    window.actions_.save.trigger()  # what was written here is nobody else's
    assert not has_box(window)
    assert load_experiment(made).recipe.steps == 12

    # Elsewhere, by the way of closing: first whether to save, then where.
    step_to(qtbot, app, 1)
    foreign = write_elsewhere()
    window.close()
    press(box_over(window), keeping_labels.SAVE_IT)
    press(box_over(window), keeping_labels.SAVE_AS.name)
    (dialog,) = window.findChildren(QFileDialog)
    assert dialog.selectedFiles() == [str(made)]
    with qtbot.waitSignals([saving.ended, app.closed]):
        dialog.fileSelected.emit(str(made.with_name("mine.descent")))
    dialog.reject()
    assert made.read_bytes() == foreign
    assert load_experiment(made.with_name("mine.descent")).recipe.steps == 13


def test_a_file_that_is_saved_before_it_is_opened_again_is_read_again(
    open_app: Opener, qtbot: QtBot, made: Path
) -> None:
    app = open_app()
    open_changed(qtbot, app, made)
    setup, trail = app.session.present[:2]
    assert trail is not None
    app.window.open_file(made)
    qtbot.waitUntil(lambda: has_box(app.window))
    with qtbot.waitSignal(app.files.opener.found):
        press(box_over(app.window), keeping_labels.SAVE_IT)
    qtbot.waitUntil(lambda: frame_of(app).trail.length == trail.length)
    assert app.session.setup == setup
    assert load_experiment(made).recipe.steps == trail.length - 1
    assert not app.window.isWindowModified()
    app.window.actions_.save.trigger()
    assert not has_box(app.window)


def test_nothing_walked_is_nothing_to_keep(open_kept: Keeper, tmp_path: Path) -> None:
    app = open_kept()
    app.session.change(rate=0.3)
    app.window.close()
    assert not kept_in(tmp_path)


def test_behind_a_lesson_the_persons_own_is_kept(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_kept(settings=Settings(setup=LANE))
    step_to(qtbot, app, 3)
    app.window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    with qtbot.waitSignal(app.closed):
        app.window.close()
    kept = load_experiment(*kept_in(tmp_path))
    assert (kept.scene.setup, kept.recipe.steps) == (LANE, 3)
