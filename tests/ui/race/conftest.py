"""A window that shows a race."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.core.setup import Setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.race.race_page import RacePage
from tests.ui.conftest import A_WHILE, Opener

VALLEY = Setup(
    model="function", function="x^2/20+y^2", start=(8.0, 1.5), rate=0.1, steps=1000, tolerance=1e-6
)
STORY = Setup(steps=1000, tolerance=1e-6)
RATES = tuple(replace(STORY, rate=rate) for rate in (0.1, 0.5, 1.0, 1.05))
ENDS = [74, 1, 6, 73]


class Stadium(NamedTuple):
    """A window with its race open."""

    app: App
    qtbot: QtBot

    @property
    def page(self) -> RacePage:
        """The race's page."""
        page = self.app.window.stage.page
        assert page is not None
        return page

    @property
    def cursors(self) -> list[int]:
        """Where the lanes stand."""
        return [frame.cursor for frame in self.app.race.last_frames]

    def after(self, act: Callable[[], object], cursors: list[int]) -> tuple[Frame, ...]:
        """Act, and wait for the frames that stand on some rows."""
        with self.qtbot.waitSignal(
            self.app.race.frames,
            check_params_cb=lambda frames: [frame.cursor for frame in frames] == cursors,
        ):
            act()
        return self.app.race.last_frames

    def run(self) -> None:
        """Run at full speed to the end."""
        self.app.player.set_pace(None)
        with self.qtbot.waitSignal(self.app.race.stopped, timeout=A_WHILE):
            self.app.window.actions_.run.trigger()


@pytest.fixture
def open_race(open_app: Opener, qtbot: QtBot) -> Callable[..., Stadium]:
    """Opens windows, pins lanes, and shows the race."""

    def open_(*lanes: Setup, width: int = 1280, height: int = 720) -> Stadium:
        app = open_app(lanes[0] if lanes else STORY, width=width, height=height)
        stadium = Stadium(app, qtbot)
        app.session.pin_instead(lanes)
        if lanes:
            stadium.after(app.window.actions_.race.trigger, [0] * len(lanes))
        else:
            app.window.actions_.race.trigger()
        return stadium

    return open_


@pytest.fixture
def stadium(open_race: Callable[..., Stadium]) -> Stadium:
    """Four rates on the story's parabola: two arrive, one goes round, one goes away."""
    return open_race(*RATES)
