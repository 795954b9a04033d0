"""What is kept while one works, and what becomes of it."""

import json
import os
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from gd_desktop import keeping_labels
from gd_desktop.core.recipe import Recipe
from gd_desktop.io.experiments.experiment import Experiment
from gd_desktop.io.experiments.read import load_experiment
from gd_desktop.io.experiments.write import save_experiment, write_experiment
from gd_desktop.io.lessons.lesson import Scene
from gd_desktop.io.resources import resource
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.keeping.backups import time_of
from tests.ui.conftest import frame_of, step_to
from tests.ui.keeping.conftest import MADE, Keeper, box_over, has_box, press


def files(folder: Path, ending: str = ".descent") -> list[Path]:
    return sorted((folder / "data" / "autosave").glob(f"*{ending}"))


def test_what_is_not_saved_is_written_and_goes_when_it_is(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    app = open_kept()
    app.files.backups.look()
    assert not files(tmp_path)
    step_to(qtbot, app, 4)
    qtbot.waitUntil(lambda: len(files(tmp_path)) == 1)
    (path,) = files(tmp_path)
    assert load_experiment(path).recipe == Recipe(((1, 0.1),), 4, 4)
    step_to(qtbot, app, 2)
    qtbot.waitUntil(lambda: load_experiment(path).recipe.steps == 6)

    # A lesson's page is not the person's own.
    app.window.open_file(resource("lessons", "05-neuron.lesson"))
    qtbot.waitUntil(lambda: app.session.setup.model == "neuron")
    app.files.backups.look()
    assert load_experiment(path).scene.setup.model == "parabola"
    app.window.classroom.close_lesson()
    app.window.keeping.saving.save_named(str(tmp_path / "mine.descent"))
    qtbot.waitUntil(lambda: not files(tmp_path))
    assert len(files(tmp_path, ".lock")) == 1
    app.window.close()
    assert not files(tmp_path, "")


def test_two_windows_leave_each_other_alone(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    first = open_kept()
    step_to(qtbot, first, 4)
    qtbot.waitUntil(lambda: len(files(tmp_path)) == 1)
    second = open_kept()
    assert not has_box(second.window)
    step_to(qtbot, second, 2)
    qtbot.waitUntil(lambda: len(files(tmp_path)) == 2)
    second.window.close()
    (left,) = files(tmp_path)
    assert load_experiment(left).recipe.steps == 4


def crash(folder: Path, name: str, steps: int) -> Path:
    """A file as a run leaves it that ended in the midst of everything."""
    place = folder / "data" / "autosave"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{name}.descent"
    rates = ((1, 0.1),) if steps else ()
    save_experiment(path, replace(MADE, recipe=Recipe(rates, steps, steps)))
    (place / f".{name}.descent.abc.tmp").write_text("half")
    return path


def test_what_crashes_left_is_offered_one_after_another(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    older, newer, damaged = (crash(tmp_path, name, n) for name, n in (("a", 3), ("b", 5), ("c", 7)))
    damaged.write_text("{")
    for age, path in enumerate((damaged, newer, older)):
        os.utime(path, (1_700_000_000 - 100 * age,) * 2)
    app = open_kept()
    box = box_over(app.window)
    assert box.text() == (
        f"GD Desktop ended unexpectedly. Bring back the work of {time_of(damaged)}?"
    )
    # Another window of the same time does not ask about them, too.
    other = open_kept()
    assert not has_box(other.window)

    # What cannot be read is set aside, and not lost.
    with qtbot.waitSignal(app.files.opener.refused):
        press(box, keeping_labels.BRING_BACK)
    assert "damaged" in app.window.status.text()
    assert damaged.with_name("c.descent.corrupt").read_text() == "{"
    qtbot.waitUntil(lambda: has_box(app.window))
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 5):
        press(box_over(app.window), keeping_labels.BRING_BACK)
    assert frame_of(app).trail.length == 6
    document = app.files.document
    assert (document.path, document.is_modified) == (None, True)
    assert "is back" in app.window.status.text()
    assert not newer.exists()  # it is this run's now
    assert not has_box(app.window)
    assert older.exists()

    # The last is asked about at the next start; thrown away, it is gone.
    again = open_kept()
    press(box_over(again.window), keeping_labels.NOT_NOW)
    again.window.close()
    last = open_kept()
    press(box_over(last.window), keeping_labels.DISCARD)
    assert not older.exists()
    assert not list(older.parent.glob(".*.tmp"))


def test_what_needs_a_table_that_is_not_there_now_is_asked_about_again(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    left = crash(tmp_path, "a", 3)
    neuron = write_experiment(Experiment(Scene(window_setup("neuron"))))
    gone = str(tmp_path / "gone.csv")
    left.write_text(neuron.replace('"penguins"', json.dumps(gone)))
    app = open_kept()
    with qtbot.waitSignal(app.files.opener.refused):
        press(box_over(app.window), keeping_labels.BRING_BACK)
    assert "gone.csv cannot be opened" in app.window.status.text()
    (found,) = app.files.backups.left()
    assert found.path == left
    found.lock.unlock()


def test_another_language_while_it_is_brought_back_asks_no_second_time(
    open_kept: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    left = crash(tmp_path, "a", 3000)
    app = open_kept()
    before = app.window
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3000):
        press(box_over(before), keeping_labels.BRING_BACK)
        app.preferences.change(language="de")
    assert app.window is not before
    assert not has_box(app.window)
    assert not left.exists()
