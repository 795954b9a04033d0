"""What a screen reader is told of the plots, and when."""

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gd_desktop import access_words
from gd_desktop.access_words import Way
from gd_desktop.app.frame import Frame
from gd_desktop.core.curves import Parabola
from gd_desktop.io.settings import WINDOW_SETUP, window_setup
from gd_desktop.ui.narrator import way_of
from gd_desktop.ui.paced import Paced
from tests.ui.conftest import Opener, frame_of, step_to

_AT = np.array([3.97])


def test_a_step_is_told_and_announced(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.window.narrator.announced) as told:
        step_to(qtbot, app, 1)
    assert told.args == ["Step 1: x = 6.8, cost 25.04, going down."]
    plot = app.window.desks.parabola.page.plot
    assert plot.accessibleDescription().startswith("Step 1: x = 6.800, slope 9.600, cost 25.040.")
    assert plot.accessibleDescription().endswith("The cost is going down.")
    cost = app.window.cost_card.plot.accessibleDescription()
    assert cost == "Cost 25.04 at step 1, going down; it began at 38."


def test_the_end_of_a_run_is_announced_with_where_it_ended(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.player.set_pace(None)
    said: list[str] = []
    app.window.narrator.announced.connect(said.append)
    with qtbot.waitSignal(app.player.stopped):
        app.player.toggle()
    assert len(said) == 1
    assert said[0].startswith(app.window.status.text())
    assert f"Step {frame_of(app).cursor}: x = 2, cost 2" in said[0]
    told = app.window.cost_card.plot.accessibleDescription()
    assert f"at step {frame_of(app).cursor}" in told


@pytest.mark.parametrize(
    ("rate", "steps", "way"),
    [(0.1, 0, Way.START), (0.1, 3, Way.DOWN), (1.5, 3, Way.UP), (1.0, 2, Way.LEVEL)],
)
def test_where_the_cost_is_going(
    open_app: Opener, qtbot: QtBot, rate: float, steps: int, way: Way
) -> None:
    app = open_app()
    app.session.change(rate=rate)
    if steps:
        step_to(qtbot, app, steps)
    assert isinstance(frame_of(app).problem, Parabola)
    assert way_of(frame_of(app)) is way


def test_a_walk_beyond_all_numbers_is_lost(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.session.change(rate=1e300)
    app.player.step(3)
    qtbot.waitUntil(lambda: frame_of(app).cursor > 0 and way_of(frame_of(app)) is Way.LOST)
    told = app.window.cost_card.plot.accessibleDescription()
    assert "beyond all numbers" in told


def test_with_batches_whole_epochs_are_compared(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    app.session.change(batch=100, rate=0.1)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.per_epoch == 3):
        app.player.reset()
    assert way_of(step_to(qtbot, app, 2)) is Way.START
    assert way_of(step_to(qtbot, app, 2)) is Way.DOWN


def test_many_parameters_are_not_read_out() -> None:
    few = access_words.step(Way.DOWN, 5, ("x",), _AT, 5.9)
    assert few == "Step 5: x = 3.97, cost 5.9, going down."
    many = access_words.step(Way.DOWN, 5, tuple("abcdefgh"), _AT.repeat(8), 5.9)
    assert many == "Step 5: cost 5.9, going down."


def test_a_race_tells_the_cost_of_each_lane(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(WINDOW_SETUP)
    app.window.actions_.pin.trigger()
    app.session.change(rate=0.2)
    app.window.actions_.pin.trigger()
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    page = app.window.stage.page
    assert page is not None
    plot = page.cost_card.plot
    qtbot.waitUntil(lambda: plot.accessibleDescription() == "Costs: lane 1: 38; lane 2: 38.")


def test_what_is_wanted_all_the_time_is_done_now_and_once_more_later(qtbot: QtBot) -> None:
    parent, done = QObject(), []
    paced = Paced(lambda: done.append(1), parent)
    for _ in range(100):
        paced.want()
    assert len(done) == 1
    with qtbot.waitSignal(paced._later.timeout):
        pass
    assert len(done) == 2
    assert not paced._later.isActive()
    paced.want()
    assert len(done) == 2
    paced.catch_up()
    assert len(done) == 3


def test_a_run_is_left_for_a_model_that_has_not_been_seen_yet(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(window_setup("neuron"))
    app.session.change(steps=100_000, tolerance=0.0)
    paced, left = app.window.narrator._paced, []

    def leave(frame: Frame) -> None:
        # In a run, most frames wait to be told of.
        if paced._later.isActive() and not left:
            left.append(frame.cursor)
            app.window.actions_.models["parabola"].trigger()

    app.player.frame.connect(leave)
    app.player.set_pace(120.0)
    # An exception in a slot would fail this test.
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.setup.model == "parabola"):
        app.player.run()
    assert left
    plot = app.window.desks.parabola.page.plot
    assert plot.accessibleDescription().startswith("Step 0: x = 8")
