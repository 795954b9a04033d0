"""New, open, save and shared texts, in the window."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from gd_desktop import keeping_labels, words
from gd_desktop.app.frame import Frame
from gd_desktop.core.recipe import Recipe, recipe_of
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.share import from_share, to_share
from gd_desktop.io.experiments.write import save_experiment
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import Appearance, Settings, window_setup
from gd_desktop.ui.keeping.choosing import suggested_name
from gd_desktop.ui.keeping.waiting import WaitingDialog
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, frame_of, step_to
from tests.ui.keeping.conftest import LANE, MADE, box_over, has_box, press


def open_made(qtbot: QtBot, app: App, path: Path) -> Frame:
    """Open the file that was made, and wait for its frame."""
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        app.window.open_file(path)
    return frame_of(app)


def test_an_experiment_comes_back_as_it_was_saved(
    open_app: Opener, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    app = open_app()
    window, document = app.window, app.files.document
    step_to(qtbot, app, 4)
    before = app.session.setup, app.session.present.trail
    assert window.windowTitle() == "GD Desktop"

    frame = open_made(qtbot, app, made)
    assert app.session.setup == MADE.scene.setup
    assert app.session.pins == (LANE,)
    assert recipe_of(frame.trail, frame.cursor) == MADE.recipe
    assert app.preferences.appearance.fog
    assert app.preferences.appearance.beside_curve == "cobweb"
    assert window.windowTitle() == "made.descent[*] — GD Desktop"
    assert not window.isWindowModified()
    assert window.status.text() == "Opened made.descent. Undo brings back what was there."

    # To save it gives the same file, and a look is no change.
    written = made.read_bytes()
    app.preferences.change(theme="dark")
    assert not window.isWindowModified()
    window.actions_.save.trigger()
    assert made.read_bytes() == written
    assert window.status.text() == "Saved made.descent."
    step_to(qtbot, app, 1)
    app.session.change(rate=0.05)
    step_to(qtbot, app, 1)
    assert window.isWindowModified()
    window.actions_.save.trigger()
    assert not window.isWindowModified()
    rates = ((1, 0.1), (4, 0.3), (8, 0.05))
    assert load_experiment(made).recipe == Recipe(rates, 8, 8)

    # One change: undo brings back all that was there, with its name, which is none.
    app.session.undo()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        app.session.undo()
    assert (app.session.setup, app.session.pins) == (before[0], ())
    assert frame_of(app).trail.length == before[1].length == 5
    assert (document.path, window.windowTitle()) == (None, "GD Desktop")
    assert not app.session.can_undo


def test_what_the_race_shows_comes_back(open_app: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    app = open_app()
    app.session.pin()
    app.session.change(rate=0.4)
    app.session.pin()
    step_to(qtbot, app, 3)
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.race.frames, check_params_cb=lambda fs: fs[0].cursor == 7):
        app.race.step(7)
    path = tmp_path / "race.descent"
    app.window.keeping.saving.save_named(str(path))
    view = load_experiment(path).scene.view
    assert (view.race, view.walked, load_experiment(path).recipe.cursor) == (True, 7, 3)
    app.window.actions_.new.trigger()
    assert not has_box(app.window)
    assert not app.window.actions_.race.isChecked()
    assert app.session.pins == ()
    with qtbot.waitSignal(app.race.frames, check_params_cb=lambda fs: fs and fs[0].cursor == 7):
        app.window.open_file(path)
    assert app.window.actions_.race.isChecked()
    assert len(app.session.pins) == 2
    assert frame_of(app).cursor == 3


def test_a_new_name_is_asked_for_and_gets_its_ending(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    window = app.window
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "descent"
    assert Path(dialog.selectedFiles()[0]).name == "parabola.descent"
    dialog.fileSelected.emit(str(tmp_path / "v1.2"))
    dialog.reject()
    assert app.files.document.path == tmp_path / "v1.2.descent"
    assert load_experiment(tmp_path / "v1.2.descent").scene.setup == app.session.setup

    # Where the name with its ending is taken, the dialog is to ask.
    (tmp_path / "other.descent").write_text("kept")
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)
    window.keeping.saving.save_named(str(tmp_path / "other"))
    again = window.findChild(QFileDialog)
    assert isinstance(again, QFileDialog)
    assert Path(again.selectedFiles()[0]).name == "other.descent"
    again.reject()
    assert (tmp_path / "other.descent").read_text() == "kept"


@pytest.mark.parametrize(
    ("model", "name"),
    [("parabola", "parabola"), ("terrain", "valley"), ("neuron", "penguins")],
)
def test_a_name_is_suggested(model: str, name: str) -> None:
    assert suggested_name(window_setup(model)) == f"{name}.descent"


def test_no_system_refuses_a_suggested_name() -> None:
    setup = window_setup("function")
    strange = replace(setup, function="x^2/(1 + x*x)", start=(1.0,))
    assert suggested_name(strange) == "x^2(1 + xx).descent"


def test_one_dialog_opens_all_kinds(
    open_app: Opener, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    app = open_app()
    window = app.window
    QTest.keySequence(window, "Ctrl+O")
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    kinds = dialog.nameFilters()[0]
    assert all(ending in kinds for ending in ("*.descent", "*.lesson", "*.csv", "*.tsv", "*.txt"))
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        dialog.fileSelected.emit(str(made))
    dialog.reject()

    window.open_file(resource("lessons", "01-cost.lesson"))
    qtbot.waitUntil(lambda: window.classroom.lessons.tutor.lesson is not None)
    # An experiment closes the lesson; what undo brings back is the person's own.
    own = window.keeping.own().moment
    assert own.setup == MADE.scene.setup
    assert app.files.document.path == made
    open_made(qtbot, app, made)
    assert window.classroom.lessons.tutor.lesson is None
    assert app.session.setup == MADE.scene.setup

    table = tmp_path / "pets.csv"
    table.write_text("weight,kind\n3,cat\n20,dog\n4,cat\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(made))])
    drop = QDropEvent(
        *(QPointF(9, 9), Qt.DropAction.CopyAction, mime),
        *(Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
    )
    with qtbot.waitSignal(app.files.opener.found):
        window.dropEvent(drop)


def test_a_lesson_is_never_saved_over_the_persons_own(
    open_app: Opener, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    app = open_app()
    window = app.window
    open_made(qtbot, app, made)
    written = made.read_bytes()
    window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    assert (app.files.document.path, window.isWindowModified()) == (made, False)
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "page.descent"))
    dialog.reject()
    assert load_experiment(tmp_path / "page.descent").scene.setup.model == "neuron"
    assert made.read_bytes() == written
    assert app.files.document.path == made
    own = window.keeping.own().experiment()
    assert (own.scene.setup, own.recipe, own.scene.lanes) == (
        MADE.scene.setup,
        MADE.recipe,
        MADE.scene.lanes,
    )
    assert (own.scene.view.fog, own.scene.view.beside) == (True, "cobweb")
    window.classroom.close_lesson()
    assert app.session.setup == MADE.scene.setup
    assert not window.isWindowModified()


def test_a_lesson_that_is_saved_over_the_persons_own_takes_none_of_it_away(
    open_app: Opener, qtbot: QtBot, made: Path
) -> None:
    app = open_app()
    window = app.window
    open_made(qtbot, app, made)
    window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    window.actions_.save.trigger()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(made))  # which the dialog has asked about
    dialog.reject()
    assert load_experiment(made).scene.setup.model == "neuron"
    assert window.isWindowModified()
    window.classroom.close_lesson()
    assert app.session.setup == MADE.scene.setup
    assert window.isWindowModified()
    assert not window.keeping.may_close()
    press(box_over(window), keeping_labels.STAY)
    # What the file holds now is not gone without a question.
    window.actions_.save.trigger()
    press(box_over(window), keeping_labels.OVERWRITE)
    assert load_experiment(made).scene.setup == MADE.scene.setup
    assert not window.isWindowModified()


def test_a_text_to_share(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    window, clipboard = app.window, QApplication.clipboard()
    step_to(qtbot, app, 3)
    window.actions_.copy_share.trigger()
    text = clipboard.text()
    assert from_share(text).recipe == Recipe(((1, 0.1),), 3, 3)
    assert f"{len(text)} characters" in window.status.text()

    # Pasted in the window, and in a field for numbers, it opens.
    clipboard.setText(f"Look at this: {to_share(MADE)}")
    field = next(field for field in window.control_panel.fields if field.isVisible())
    for widget in (window, field):
        qtbot.waitUntil(window.isActiveWindow)
        widget.setFocus()
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
            QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert app.session.setup == MADE.scene.setup
        assert (app.files.document.path, app.files.document.is_modified) == (None, False)
        assert window.status.text() == keeping_labels.OPENED_SHARED
        with qtbot.waitSignal(app.player.frame):
            app.session.undo()
    # A number is pasted as ever.
    qtbot.waitUntil(window.isActiveWindow)
    clipboard.setText("0.25")
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "0.25"
    field.restore()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.status.text() == keeping_labels.NO_SHARE

    with qtbot.waitSignal(app.files.opener.refused):
        window.open_shared(to_share(MADE)[:-6])
    assert "lost or changed" in window.status.text()


def test_a_long_history_is_waited_for_and_can_be_left(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_app()
    window = app.window
    setup = replace(MADE.scene.setup, rate=1e-9, steps=10_000_000)
    path = tmp_path / "long.descent"
    long = replace(MADE, scene=replace(MADE.scene, setup=setup))
    save_experiment(path, replace(long, recipe=Recipe(((1, 1e-9),), 9_000_000, 0)))
    before = app.session.present
    with qtbot.waitSignal(app.files.opener.progressed):
        window.open_file(path)
    qtbot.waitUntil(lambda: window.findChild(WaitingDialog) is not None)
    dialog = window.findChild(WaitingDialog)
    assert isinstance(dialog, WaitingDialog)
    # In another language it goes on, in a window of that language.
    app.preferences.change(language="de")
    qtbot.waitUntil(lambda: app.window is not window)
    window = app.window
    qtbot.waitUntil(lambda: window.findChild(WaitingDialog) is not None)
    dialog = window.findChild(WaitingDialog)
    assert isinstance(dialog, WaitingDialog)
    dialog.cancel.click()
    assert app.files.opener.source is None
    assert app.session.present.setup == before.setup
    assert app.files.document.path is None
    assert not dialog.isVisible()


def test_the_file_goes_along_into_another_language(
    open_app: Opener, qtbot: QtBot, made: Path
) -> None:
    app = open_app()
    open_made(qtbot, app, made)
    step_to(qtbot, app, 5)
    old = app.window
    app.preferences.change(language="es")
    qtbot.waitUntil(lambda: app.window is not old)
    window = app.window
    assert window.windowTitle() == "made.descent[*] — GD Desktop"
    assert window.isWindowModified()
    window.actions_.save.trigger()
    assert not window.isWindowModified()
    assert load_experiment(made).recipe.steps == 11
    assert next(action.data() for action in window.menus.recent.actions()) == made
    # The old window hears of nothing any more.
    with qtbot.waitSignals([app.files.opener.found, app.player.frame]):
        window.open_file(made)


def test_a_lesson_over_a_file_is_no_change_in_another_language(
    open_app: Opener, qtbot: QtBot, made: Path
) -> None:
    app = open_app()
    open_made(qtbot, app, made)
    app.window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    old = app.window
    app.preferences.change(language="es")
    qtbot.waitUntil(lambda: app.window is not old)
    assert app.window.windowTitle() == "made.descent[*] — GD Desktop"
    assert not app.window.isWindowModified()


def test_a_shared_text_at_the_start(qtbot: QtBot, open_app: Opener) -> None:
    from gd_desktop.__main__ import _opener

    app = open_app()
    opener = _opener(None, to_share(MADE))
    assert opener is not None
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 6):
        opener(app)
    assert app.session.setup == MADE.scene.setup
    assert _opener(None, None) is None


def test_words_of_a_table_that_is_gone_still_name_the_key() -> None:
    assert "Ctrl+O" in words.data_left("pets.csv")


def test_settings_remember_what_was_opened(open_app: Opener, qtbot: QtBot, made: Path) -> None:
    app = open_app()
    open_made(qtbot, app, made)
    assert app.settings().recent == (made,)
    assert Settings(appearance=Appearance()).recent == ()
