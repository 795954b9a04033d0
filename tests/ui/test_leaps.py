"""What is said of a walk in words and numbers, where it goes far from one frame to the next."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.glimpse import ALL
from gd_desktop.io.settings import WINDOW_SETUP
from gd_desktop.numerals import subscript
from gd_desktop.ui.launch import App
from gd_desktop.ui.studio import Studio

from .conftest import A_WHILE, Opener, step_to
from .test_iterations_panel import Since

SLOW = replace(WINDOW_SETUP, rate=0.0001, tolerance=0.0, steps=10_000)


def is_at(app: App, step: int) -> bool:
    """Whether the equation is of the step that leads to a row."""
    equation = app.window.desks.parabola.page.equation
    return str(equation.accessibleName()).startswith(f"x{subscript(step)} = ")


@pytest.mark.parametrize(("step", "is_at_once"), [(1, True), (100, True), (101, False)])
def test_the_equation_of_a_walk_that_leaps_comes_a_little_later(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, step: int, is_at_once: bool
) -> None:
    app = open_app(SLOW)
    # No time passes after it was shown last.
    monkeypatch.setattr(app.window.desks.parabola.page.equation._paced, "_since", Since(0))
    step_to(qtbot, app, step)
    assert is_at(app, step + 1) == is_at_once
    qtbot.waitUntil(lambda: is_at(app, step + 1))


def test_what_is_not_to_be_seen_is_covered_at_once_whatever_was_to_come(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(SLOW)
    equation = app.window.desks.parabola.page.equation
    monkeypatch.setattr(equation._paced, "_since", Since(0))
    step_to(qtbot, app, 500)
    equation.reveal(ALL._replace(target=False))
    assert is_at(app, 501)
    assert equation.accessibleName().endswith("= ?")


def test_another_experiment_is_said_at_once_however_far_the_last_one_was(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(SLOW)
    page, panel = app.window.desks.parabola.page, app.window.control_panel
    step_to(qtbot, app, 500)
    for part in (page.equation, panel):
        monkeypatch.setattr(part._paced, "_since", Since(0))
    before = panel.forecast.text()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 0):
        app.session.change(start=(7.0,), rate=0.25)
    assert is_at(app, 1)
    assert panel.forecast.text() != before


def test_a_picture_of_a_step_far_on_has_its_equation(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(SLOW)
    step_to(qtbot, app, 1000)
    monkeypatch.setattr(app.window.desks.parabola.page.equation._paced, "_since", Since(0))
    studio = Studio(app.window, app.player, app.race, app.jobs, app.themes)
    for step in (300, 700):
        with qtbot.waitSignal(studio.ready, timeout=A_WHILE):
            studio.go_to(step)
        assert is_at(app, step + 1)
