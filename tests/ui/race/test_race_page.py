"""The race in the window: pinning, driving, taking over, and the way back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import labels, race_labels
from gd_desktop.core.curves import Parabola
from gd_desktop.core.fields import FIELDS, batches, methods, starts
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.trouble.dialog import TroubleDialog
from tests.ui.conftest import Opener, frame_of, step_to

from .conftest import ENDS, RATES, STORY, VALLEY, Stadium


def press(app: App, key: Qt.Key, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(app.window, key, modifier)


def test_a_key_pins_the_run_and_another_shows_the_race(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(STORY)
    press(app, Qt.Key.Key_P)
    assert app.session.pins == (STORY,)
    assert "Pinned as lane 1: Gradient" in app.window.status.text()
    # Where it leads from the race too, in which the sentence may still stand.
    assert "Shift+P shows the race and leaves it." in app.window.status.text()
    app.session.change(rate=0.5)
    press(app, Qt.Key.Key_P)
    assert app.window.stage.page is None
    with qtbot.waitSignal(app.race.frames):
        press(app, Qt.Key.Key_P, shift=True)
    assert app.window.stage.is_racing
    press(app, Qt.Key.Key_P, shift=True)
    assert not app.window.stage.is_racing
    assert app.window.cost_card.isVisible()


def test_a_twin_and_a_seventh_are_refused_in_words(open_app: Opener) -> None:
    app = open_app(STORY)
    press(app, Qt.Key.Key_P)
    press(app, Qt.Key.Key_P)
    assert app.window.status.text().startswith("Lane 1 walks just so already.")
    app.session.pin_instead(methods(STORY))
    app.session.change(rate=0.9)
    press(app, Qt.Key.Key_P)
    assert "Remove one to make room" in app.window.status.text()
    assert len(app.session.pins) == 6


def test_without_lanes_the_page_says_what_to_do(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race()
    page = stadium.page
    assert page.empty.isVisible()
    assert not page.bar.pin.isVisible()
    assert race_labels.EMPTY_TITLE in [label.text() for label in page.findChildren(QLabel)]
    actions = stadium.app.window.actions_
    assert not actions.step.isEnabled()
    assert not actions.run.isEnabled()
    stadium.after(page.empty.pin.click, [0])
    assert not page.empty.isVisible()
    assert actions.step.isEnabled()


@pytest.mark.parametrize("name", list(FIELDS))
def test_a_ready_made_race_is_a_choice_away(open_race: Callable[..., Stadium], name: str) -> None:
    setup = replace(window_setup("neuron"), steps=50)
    stadium = open_race(setup)
    button = stadium.page.bar.ready_made
    action = next(action for action in button.fields.actions() if action.data() == name)
    lanes = FIELDS[name](setup)
    stadium.after(action.trigger, [0] * len(lanes))
    assert stadium.app.session.pins == lanes
    stadium.after(stadium.app.session.undo, [0])
    assert stadium.app.session.pins == (setup,)


def test_races_that_make_no_sense_are_not_offered(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(replace(STORY, method="newton-raphson"))
    button = stadium.page.bar.ready_made
    button.refresh()
    offered = {action.data(): action.isEnabled() for action in button.fields.actions()}
    assert offered == {"methods": True, "rates": False, "starts": True, "batches": False}


def test_the_walks_keys_and_buttons_drive_the_race(stadium: Stadium) -> None:
    app = stadium.app
    stadium.after(lambda: press(app, Qt.Key.Key_S), [1, 1, 1, 1])
    stadium.after(lambda: press(app, Qt.Key.Key_S, shift=True), [11, 1, 6, 11])
    stadium.after(lambda: press(app, Qt.Key.Key_Backspace), [10, 1, 6, 10])
    stadium.after(app.window.walk_panel.step.click, [11, 1, 6, 11])
    stadium.after(lambda: press(app, Qt.Key.Key_R, shift=True), [0, 0, 0, 0])
    assert frame_of(app).cursor == 0
    assert app.player.last_frame is not None
    assert app.player.last_frame.trail.length == 1


def test_a_run_tells_who_was_first_and_the_button_follows(stadium: Stadium) -> None:
    actions = stadium.app.window.actions_
    stadium.run()
    assert stadium.cursors == ENDS
    status = stadium.app.window.status.text()
    assert "First: lane 2" in status
    assert "at step 1" in status
    assert actions.run.text() == labels.RUN.name
    assert not actions.run.isEnabled()
    assert actions.back.isEnabled()


def test_lanes_that_arrive_at_the_same_step_are_first_together(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*(replace(STORY, rate=rate) for rate in (1.05, 0.9, 0.1)))
    stadium.run()
    assert stadium.cursors == [73, 74, 74]
    status = stadium.app.window.status.text()
    assert status == "The race is over. First, all at step 74: lanes 2 and 3."


def test_back_to_one_run_hands_the_keys_back(stadium: Stadium, qtbot: QtBot) -> None:
    app = stadium.app
    stadium.after(lambda: press(app, Qt.Key.Key_S), [1, 1, 1, 1])
    stadium.page.bar.back.click()
    assert not app.window.actions_.back.isEnabled()
    step_to(qtbot, app, 1)
    assert stadium.cursors == [1, 1, 1, 1]
    assert app.window.verdict_panel.isVisible()
    app.window.actions_.race.trigger()
    assert stadium.cursors == [1, 1, 1, 1]
    assert not app.window.verdict_panel.isVisible()


def test_showing_the_race_pauses_the_run_and_leaving_it_pauses_the_race(
    open_race: Callable[..., Stadium], qtbot: QtBot
) -> None:
    endless = replace(STORY, rate=1e-9, steps=10_000_000, tolerance=0.0)
    stadium = open_race(endless, replace(endless, rate=2e-9))
    app, race = stadium.app, stadium.app.window.actions_.race
    app.player.set_pace(None)
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.run.trigger()
    race.trigger()
    assert not app.race.is_running
    with qtbot.waitSignal(app.player.frame):
        app.window.actions_.run.trigger()
    assert app.player.is_running
    race.trigger()
    assert not app.player.is_running


def test_the_timeline_moves_all_lanes(stadium: Stadium) -> None:
    stadium.run()
    timeline = stadium.page.cost_card.timeline
    assert timeline.value() == 74
    stadium.after(lambda: timeline.setValue(4), [4, 1, 4, 4])
    assert stadium.page.cost_card.step.text() == "step 4"
    stadium.after(lambda: timeline.setValue(timeline.maximum()), ENDS)
    timeline.sliderReleased.emit()
    assert timeline.value() == 74


def test_a_lanes_settings_are_taken_over_by_a_click_and_undone(stadium: Stadium) -> None:
    app, table = stadium.app, stadium.page.ranking_card.table
    lanes = [row.lane for row in stadium.page.ranking_card.model.rows]
    index = table.model().index(lanes.index(2), 2)
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
    )
    assert app.session.setup == RATES[2]
    assert app.session.pins == RATES
    assert "lane 3" in app.window.status.text()
    app.session.undo()
    assert app.session.setup == RATES[0]


def test_the_lanes_follow_another_function(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(VALLEY))
    session, card = stadium.app.session, stadium.page.path_card
    stadium.after(stadium.app.race.step, [1] * 6)
    stadium.after(lambda: session.change(function="x^2 + 3y^2"), [0] * 6)
    assert card.plot is card.plane
    stadium.after(lambda: session.change(function="x^4 - x", start=(1.0,)), [0] * 6)
    assert card.plot is card.curve
    assert {frame.setup.start for frame in stadium.app.race.last_frames} == {(1.0,)}
    stadium.after(session.undo, [0] * 6)
    assert card.plot is card.plane


def test_lanes_that_cannot_follow_are_told_of(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*starts(VALLEY))
    stadium.after(lambda: stadium.app.session.open_model("parabola"), [0])
    assert stadium.app.window.status.text().startswith("4 lanes were dropped")


def test_what_pinning_would_keep_is_told(stadium: Stadium) -> None:
    stadium.app.session.change(rate=0.3)
    text = stadium.page.bar.setup.text().replace("\u00a0", " ")
    assert text == "this run: Gradient descent, η = 0.3, from 8"
    stadium.app.preferences.change(rate_letter="α")
    assert "α" in stadium.page.bar.setup.text()


def test_all_lanes_are_removed_at_once(stadium: Stadium, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stadium.app.session.pins_changed):
        stadium.page.bar.clear.click()
    assert stadium.page.empty.isVisible()
    stadium.after(stadium.app.session.undo, [0, 0, 0, 0])
    assert not stadium.page.empty.isVisible()


def test_a_failure_of_the_race_is_said_calmly(
    stadium: Stadium, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with qtbot.waitSignal(stadium.app.race.failed):
            stadium.app.race.step()
    dialog = stadium.app.window.findChild(TroubleDialog)
    assert isinstance(dialog, TroubleDialog)
    dialog.close()
    stadium.after(stadium.app.race.step, [1, 1, 1, 1])


def test_fog_hides_what_the_lanes_walk_on(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(VALLEY))
    card = stadium.page.path_card
    for plot in (card.plane, card.curve):
        assert plot.ground.isVisible() or plot is not card.plot
        stadium.app.preferences.change(fog=True)
        assert not plot.ground.isVisible()
        stadium.app.preferences.change(fog=False)
    assert card.plane.ground.isVisible()


SIZES = [(960, 600), (1280, 720), (1440, 900), (1920, 1080)]


@pytest.mark.parametrize(
    ("theme", "sizes"),
    # The projector's measures are 1.4 times as large: it needs more than the smallest window.
    [("light", SIZES), ("projector", SIZES[1:])],
)
def test_nothing_is_cut_off(
    open_race: Callable[..., Stadium], theme: str, sizes: list[tuple[int, int]]
) -> None:
    neuron = replace(window_setup("neuron"), steps=50)
    stadium = open_race(*batches(neuron))
    stadium.app.preferences.change(theme=theme)
    page, window = stadium.page, stadium.app.window
    buttons = (page.bar.pin, page.bar.ready_made, page.bar.clear, page.bar.back)
    # All is laid out then.
    stadium.qtbot.waitUntil(
        lambda: all(button.width() >= button.sizeHint().width() for button in buttons)
    )
    for size in sizes:
        window.resize(*size)
        window.grab()
        assert (window.width(), window.height()) == size
        assert window.rect().contains(page.mapTo(window, page.rect().bottomRight()))
        for card in (page.path_card, page.cost_card, page.ranking_card):
            for part in card.findChildren(QWidget):
                if part.isVisible() and part.parentWidget() is card:
                    assert card.rect().contains(part.geometry()), part
        for plot in (page.path_card.plot, page.cost_card.plot):
            assert plot.box.width() > 60
            assert plot.box.height() > 40
        table = page.ranking_card.table
        last = max(column for column in range(8) if not table.isColumnHidden(column))
        end = table.columnViewportPosition(last) + table.columnWidth(last)
        assert end <= table.viewport().width()


@pytest.mark.parametrize(("theme", "width"), [("light", 960), ("projector", 700)])
def test_the_buttons_names_fold_before_the_run_beside_them_is_hidden(
    open_race: Callable[..., Stadium], theme: str, width: int
) -> None:
    stadium = open_race(*methods(VALLEY), width=1920, height=1080)
    stadium.app.preferences.change(theme=theme)
    bar, window = stadium.page.bar, stadium.app.window
    names = (race_labels.PIN, race_labels.CLEAR, race_labels.BACK)
    shorts = (race_labels.PIN_SHORT, race_labels.CLEAR_SHORT, race_labels.BACK_SHORT)
    buttons = (bar.pin, bar.clear, bar.back)
    for size, texts in ((1920, [label.name for label in names]), (width, list(shorts))):
        window.resize(size, 800)
        window.grab()
        assert window.width() == size
        stadium.qtbot.waitUntil(lambda texts=texts: [button.text() for button in buttons] == texts)
        assert [button.accessibleName() for button in buttons] == [label.name for label in names]
        # All is laid out then.
        stadium.qtbot.waitUntil(lambda: bar.setup.width() > 100)
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert window.minimumSizeHint().width() <= width


def test_what_the_left_column_changes_is_told_where_the_run_is_named(stadium: Stadium) -> None:
    setup = stadium.page.bar.setup
    assert setup.toolTip() == f"{setup.text()}\n{race_labels.THIS_RUN_TIP}"


def test_lanes_that_could_not_begin_are_not_shown(
    stadium: Stadium, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with qtbot.waitSignal(stadium.app.race.failed):
            stadium.app.window.actions_.reset.trigger()
    assert not stadium.page.cost_card.isVisible()
    dialog = stadium.app.window.findChild(TroubleDialog)
    assert isinstance(dialog, TroubleDialog)
    dialog.close()
    stadium.after(stadium.app.window.actions_.reset.trigger, [0, 0, 0, 0])
    assert stadium.page.cost_card.isVisible()


def test_closing_the_window_in_mid_race_does_not_hang(
    open_race: Callable[..., Stadium], qtbot: QtBot
) -> None:
    endless = replace(VALLEY, rate=1e-9, steps=10_000_000, tolerance=0.0)
    stadium = open_race(*methods(endless))
    stadium.app.player.set_pace(None)
    with qtbot.waitSignals([stadium.app.race.frames] * 3):
        stadium.app.window.actions_.run.trigger()
    stadium.app.window.close()
    assert not stadium.app.workshop.is_open


def test_a_setup_from_settings_has_no_pins(open_app: Opener) -> None:
    app = open_app(Setup(steps=50))
    assert app.session.pins == ()
    assert not app.window.actions_.race.isChecked()
