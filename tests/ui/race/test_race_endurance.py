"""Opening, switching and closing the race many times leaves nothing behind."""

import gc
import threading
from collections.abc import Callable
from itertools import islice

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop.core.fields import methods

from .conftest import VALLEY, Stadium

ROUNDS = 10  # with one model


def living() -> tuple[int, int]:
    """How many Qt objects and items Python holds."""
    gc.collect()
    things = gc.get_objects()
    objects = sum(isinstance(thing, QObject) for thing in things)
    return objects, sum(isinstance(thing, QGraphicsItem) for thing in things)


@pytest.mark.parametrize("times", [30, pytest.param(100, marks=pytest.mark.long)])
def test_showing_and_leaving_the_race_leaves_nothing(
    open_race: Callable[..., Stadium], times: int
) -> None:
    stadium = open_race(*methods(VALLEY))
    app = stadium.app
    threads = threading.active_count()
    found: list[tuple[int, int]] = []
    for number in range(times):
        app.window.actions_.race.trigger()
        if number % ROUNDS == 0:
            app.session.open_model(("parabola", "function")[number // ROUNDS % 2])
        # Other lanes each time, so that the race has something to show.
        lanes = tuple(islice(methods(app.session.setup), 2 + number % 4))
        app.session.pin_instead(lanes)
        for act in (app.window.actions_.race.trigger, app.race.step):
            with stadium.qtbot.waitSignal(app.race.frames):
                act()
        if number % ROUNDS == ROUNDS - 1:
            found.append(living())
    # What is made once is made in the first rounds.
    early, late = found[1], found[-1]
    assert late[0] <= early[0] + 2
    assert late[1] <= early[1]
    timers = app.window.findChildren(QTimer)
    app.window.actions_.race.trigger()
    app.window.actions_.race.trigger()
    assert len(app.window.findChildren(QTimer)) == len(timers)
    assert threading.active_count() == threads


def test_the_engine_lets_go_of_lanes_that_have_gone(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(VALLEY))
    stadium.after(lambda: stadium.app.session.unpin(stadium.app.session.pins[0]), [0] * 5)
    with stadium.qtbot.waitSignal(stadium.app.race.frames):
        stadium.app.session.pin_instead(())
    # The run alone is told after what was sent before it.
    with stadium.qtbot.waitSignal(stadium.app.player.frame):
        stadium.app.player.step()
    assert list(stadium.app.workshop._engine._packs) == [(0,)]
