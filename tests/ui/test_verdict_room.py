"""The verdict's room: a longer sentence moves no button away from under the pointer."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, ZOOMS, Appearance, learning, window_setup
from gd_desktop.ui.launch import App
from tests.core.samples import FOUR, setup_of
from tests.ui.conftest import frame_of, step_to

Opener = Callable[..., App]
PLAIN = "gradient-descent"


def height_of_step(app: App) -> int:
    """Where the button Step stands in the window."""
    QApplication.processEvents()
    return app.window.walk_panel.step.mapTo(app.window, QPoint(0, 0)).y()


def walk_on(qtbot: QtBot, app: App, steps: int) -> list[int]:
    """Where the button stands after each of some steps."""
    places = []
    for _ in range(steps):
        step_to(qtbot, app, 1)
        places.append(height_of_step(app))
    return places


@pytest.mark.parametrize("language", ["de", "en"])
def test_step_stands_still_while_one_walks(open_app: Opener, qtbot: QtBot, language: str) -> None:
    app = open_app(window_setup("terrain"), appearance=Appearance(language=language))
    app.session.change(method="momentum")
    # It makes room for a longer verdict once, and never takes it back.
    places = walk_on(qtbot, app, 14)
    assert places == sorted(places, reverse=True)
    assert len(set(places)) <= 2
    # Of another walk with the same method it is known.
    app.window.actions_.reset.trigger()
    qtbot.waitUntil(lambda: frame_of(app).cursor == 0)
    assert height_of_step(app) == places[-1]
    assert set(walk_on(qtbot, app, 4)) == {places[-1]}


@pytest.mark.parametrize("zoom", ZOOMS)
def test_three_lines_need_no_more_room_than_there_is(
    open_app: Opener, qtbot: QtBot, zoom: int
) -> None:
    app = open_app(appearance=Appearance(zoom=zoom))
    text = app.window.verdict_panel.text
    text.setText("◆ <b>One</b><br>▲ two<br>three")
    assert text.heightForWidth(text.width()) == text.minimumHeight()


def test_another_method_gives_the_room_back(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("terrain"), appearance=Appearance(language="de"))
    first = height_of_step(app)
    app.session.change(method="momentum")
    assert walk_on(qtbot, app, 6)[-1] < first
    for act in (app.window.actions_.reset.trigger, lambda: app.session.change(method=PLAIN)):
        with qtbot.waitSignal(app.player.frame):
            act()
    qtbot.waitUntil(lambda: height_of_step(app) == first)


def test_a_plateau_has_the_sign_of_what_is_stuck_and_a_minimum_that_of_what_is_done(
    open_app: Opener,
) -> None:
    said = {}
    for name, start in (("plateau", -300.0), ("minimum", 300.0)):
        app = open_app(setup_of(*FOUR, start=(start, 0.0), tolerance=1e-6))
        panel = app.window.verdict_panel
        colours = app.themes.theme.colours
        roles = [role for role in ("path_text", "gradient_text") if colours[role] in panel._html]
        said[name] = roles, "plateau" in panel.text.accessibleName()
    assert said == {"plateau": (["path_text"], True), "minimum": (["gradient_text"], False)}


@pytest.mark.parametrize(
    "setup",
    [
        replace(WINDOW_SETUP, coefficients=(-1.0, -4.0, 6.0)),
        replace(window_setup("terrain"), terrain="saddle", start=(1.0, 0.1), rate=0.1),
        replace(window_setup("function"), function="-x^2", start=(1.0,), rate=0.1),
    ],
)
def test_what_falls_without_end_has_the_sign_of_what_goes_wrong(
    open_app: Opener, qtbot: QtBot, setup: Setup
) -> None:
    app = open_app(setup)
    step_to(qtbot, app, 200)
    panel = app.window.verdict_panel
    assert "without end" in panel.text.accessibleName()
    assert app.themes.theme.colours["error"] in panel._html


def test_a_bug_has_its_sign_where_its_steps_have_ended_too(open_app: Opener, qtbot: QtBot) -> None:
    points = learning("four-points") | {"mistakes": ("no-input",)}
    app = open_app(replace(window_setup("neuron"), **points))
    for count in (1, 300):
        step_to(qtbot, app, count)
        panel = app.window.verdict_panel
        assert panel.text.accessibleName().startswith("The code has a bug.")
        assert app.themes.theme.colours["error"] in panel._html
