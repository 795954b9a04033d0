"""The cost's axis: where it can count in powers of ten, and what it cannot show there."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop import labels, race_labels
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.log_toggle import LogToggle

from .conftest import Opener, step_to
from .race.conftest import Stadium

SINES = replace(window_setup("function"), function="sin(x) - 1", start=(1.0,), tolerance=0.0)


def is_usable(app: App, log: LogToggle) -> bool:
    """Whether the axis can be changed, by the button and by its key alike."""
    assert log.isVisible()
    assert log.isEnabled() == app.window.actions_.log_cost.isEnabled()
    assert log.isEnabled() or not log.isChecked()
    return log.isEnabled()


def test_in_fog_it_says_why_it_cannot_be_logarithmic(open_app: Opener) -> None:
    app = open_app()
    log = app.window.cost_card.log
    assert is_usable(app, log)
    assert log.isChecked()
    app.preferences.change(fog=True)
    assert not is_usable(app, log)
    assert log.toolTip() == labels.NO_LOG_IN_FOG
    app.preferences.change(fog=False)
    assert is_usable(app, log)
    assert log.isChecked()
    assert log.toolTip().startswith(labels.LOG_COST.tip)


def test_without_a_lowest_cost_it_says_so(open_app: Opener) -> None:
    app = open_app(SINES)
    assert not is_usable(app, app.window.cost_card.log)
    assert app.window.cost_card.log.toolTip() == labels.NO_LOG


def test_a_race_has_its_own_reason_and_one_run_its_own_again(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(SINES)
    stadium = Stadium(app, qtbot)
    lanes: list[Setup] = [replace(SINES, rate=rate) for rate in (0.1, 0.2)]
    app.session.pin_instead(lanes)
    stadium.after(app.window.actions_.race.trigger, [0, 0])
    log = stadium.page.cost_card.log
    assert not is_usable(app, log)
    assert log.toolTip() == race_labels.NO_LOG
    app.window.actions_.race.trigger()
    assert not is_usable(app, app.window.cost_card.log)


def test_the_key_works_again_where_a_race_can_be_logarithmic(
    open_app: Opener, qtbot: QtBot
) -> None:
    above = replace(SINES, function="sin(x) + 2")  # a function whose bound is not known
    app = open_app(above)
    assert not is_usable(app, app.window.cost_card.log)
    stadium = Stadium(app, qtbot)
    app.session.pin_instead([above])
    stadium.after(app.window.actions_.race.trigger, [0])
    assert is_usable(app, stadium.page.cost_card.log)
    app.window.actions_.race.trigger()
    assert not is_usable(app, app.window.cost_card.log)


@pytest.mark.parametrize("panned", [False, True])
def test_a_cost_of_0_has_no_place_on_a_logarithmic_axis(
    open_app: Opener, qtbot: QtBot, panned: bool
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.5))
    plot = app.window.cost_card.plot
    assert plot.here.isVisible()
    assert not plot.beneath.isVisible()
    step_to(qtbot, app, 1)
    assert not plot.here.isVisible()
    assert plot.beneath.isVisible()
    if panned:
        plot.box.translateBy(y=1.5)
    (_, _), (bottom, _) = plot.box.viewRange()
    assert (plot.beneath.x(), plot.beneath.y()) == (1, pytest.approx(bottom))
    app.window.actions_.log_cost.trigger()
    assert plot.here.isVisible()
    assert not plot.beneath.isVisible()
