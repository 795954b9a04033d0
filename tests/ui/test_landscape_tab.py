"""The landscape's tab: terrains, what stands beside their picture, fog, and the ruler in two
dimensions.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gd_desktop import mountain_labels
from gd_desktop.core.setup import Setup
from gd_desktop.core.terrains import TERRAINS, Terrain, terrain
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.pages.terrain_desk import TerrainDesk
from tests.ui.conftest import Opener, frame_of, step_to


@pytest.fixture
def app(open_app: Opener) -> App:
    return open_app(window_setup("terrain"), 1440, 900)


def desk(app: App) -> TerrainDesk:
    return app.window.desks.terrain


def after(qtbot: QtBot, app: App, act: Callable[[], object]) -> None:
    """Act, and wait for a frame of what was changed."""
    with qtbot.waitSignal(
        app.player.frame, check_params_cb=lambda frame: frame.setup == app.session.setup
    ):
        act()


def choose(qtbot: QtBot, app: App, name: str) -> None:
    """Pick a terrain, as a person does."""
    if app.session.setup.terrain == name:
        return
    choice = desk(app).panel.choice
    choice.setCurrentIndex(choice.findData(name))
    after(qtbot, app, lambda: choice.activated.emit(choice.currentIndex()))


# --- terrains


def test_each_terrain_can_be_chosen_and_comes_with_its_start_and_rate(
    app: App, qtbot: QtBot
) -> None:
    panel = desk(app).panel
    assert [panel.choice.itemData(place) for place in range(panel.choice.count())] == list(TERRAINS)
    for name in reversed(TERRAINS):
        choose(qtbot, app, name)
        setup, frame = app.session.setup, frame_of(app)
        assert (setup.terrain, setup.start, setup.rate) == (
            name,
            terrain(name).start,
            terrain(name).rate,
        )
        assert isinstance(frame.problem, Terrain)
        assert panel.note.text() == mountain_labels.SIGHTS[name].note
        assert panel.lows.text() == mountain_labels.lows(terrain(name).minima)
        step_to(qtbot, app, 3)


def test_what_is_known_of_the_minima_is_told() -> None:
    told = {
        name: mountain_labels.lows(terrain(name).minima).replace("\u00a0", " ") for name in TERRAINS
    }
    assert told["bowl"] == "Minimum (0, 0): f = 0."
    assert told["saddle"] == "No minimum: it goes down without end."
    assert told["two-lakes"] == "Minima (2, 0) with f = 0, (−1.707, 0) with f = 1.492."
    assert told["rastrigin"].startswith("121 minima; the lowest is (0, 0)")
    assert told["himmelblau"].count("(") == 4


def test_the_slopes_are_in_the_formula_s_tooltip(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "valley")
    formula, *slopes = desk(app).panel.formulas.lines
    assert formula.accessibleName() == "f(x, y) = x²/20 + y²"
    assert formula.toolTip() == "∂f/∂x = x/10\n∂f/∂y = 2y"
    assert all(line.isHidden() for line in slopes)


def test_undo_brings_the_terrain_before_back(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "beale")
    after(qtbot, app, app.session.undo)
    assert app.session.setup.terrain == "valley"
    assert desk(app).panel.choice.currentData() == "valley"


def test_a_terrain_can_be_taken_over_as_a_function(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "himmelblau")
    after(qtbot, app, desk(app).panel.as_function.click)
    setup = app.session.setup
    assert (setup.model, setup.function) == ("function", terrain("himmelblau").text)
    assert setup.start == terrain("himmelblau").start
    assert app.window.desks.function.panel.field.text() == terrain("himmelblau").text
    assert app.window.desks.function.page.current is app.window.desks.function.page.plane
    after(qtbot, app, app.window.actions_.models["terrain"].trigger)
    assert app.session.setup.terrain == "himmelblau"


def test_leaving_and_coming_back_finds_the_terrain_as_it_was(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "beale")
    left = app.session.setup
    for model in ("parabola", "terrain", "neuron", "terrain", "function", "terrain"):
        after(qtbot, app, app.window.actions_.models[model].trigger)
    assert app.session.setup == left


def test_what_a_grid_cannot_do_is_refused_in_words(app: App, qtbot: QtBot) -> None:
    after(qtbot, app, lambda: app.session.choose_method("grid-search"))
    choose(qtbot, app, "rastrigin")
    assert app.session.setup.method_options["low"] == -5.12


# --- the ruler


@pytest.mark.parametrize(
    ("name", "curvature"), [("bowl", 2.0), ("valley", 2.0), ("himmelblau", None), ("saddle", None)]
)
def test_the_ruler_shows_regimes_where_the_hessian_is_positive_definite(
    name: str, curvature: float | None, app: App, qtbot: QtBot
) -> None:
    choose(qtbot, app, name)
    frame, ruler = frame_of(app), app.window.control_panel.ruler
    assert frame.verdict.forecast.curvature == curvature
    assert ruler.has_regimes == (curvature is not None)
    if curvature is not None:
        assert ruler.rate_at(100) == pytest.approx(1 / curvature)
        assert "2/L = 1" in app.window.control_panel.forecast.text()
    else:
        assert app.window.control_panel.forecast.text().startswith("No threshold here: ")


def test_the_ruler_follows_the_curvature_from_place_to_place(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "himmelblau")
    ruler = app.window.control_panel.ruler
    after(qtbot, app, lambda: app.session.change(start=(3.2, 2.1)))
    for _ in range(3):
        frame = step_to(qtbot, app, 1)
        largest = np.linalg.eigvalsh(frame.problem.curvature(frame.row.x))[-1]
        assert ruler.rate_at(200) == pytest.approx(2 / largest, rel=1e-3)


def test_with_another_method_there_is_no_threshold_and_it_says_why(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "valley")
    after(qtbot, app, lambda: app.session.choose_method("momentum"))
    assert not app.window.control_panel.ruler.has_regimes
    assert "plain gradient descent only" in app.window.control_panel.forecast.text()


def test_in_a_run_the_ruler_does_not_flicker(open_app: Opener, qtbot: QtBot) -> None:
    """Through ground that bends downwards: the ruler stays logarithmic until the run rests."""
    app = open_app(
        replace(window_setup("terrain"), terrain="himmelblau", start=(0.0, 0.0), rate=0.01)
    )
    ruler = app.window.control_panel.ruler
    seen: list[bool] = []
    app.player.frame.connect(lambda _frame: seen.append(ruler.has_regimes))
    app.player.set_pace(120)
    assert not ruler.has_regimes
    with qtbot.waitSignal(app.player.stopped):
        app.player.run()
    assert frame_of(app).verdict.forecast.curvature is not None
    assert not any(seen)
    assert ruler.has_regimes


# --- beside the picture


def test_the_actions_offer_what_suits_the_number_of_variables(app: App, qtbot: QtBot) -> None:
    beside = app.window.actions_.beside

    def offered() -> set[str]:
        return {name for name, action in beside.items() if action.isEnabled()}

    assert offered() == {"surface", "finder", "map", "script"}
    after(qtbot, app, app.window.actions_.models["function"].trigger)
    assert offered() == {"cobweb", "finder", "map", "script"}
    after(qtbot, app, lambda: app.session.change(function="x^2 + y^2", start=(1.0, 1.0)))
    assert offered() == {"surface", "finder", "map", "script"}
    after(qtbot, app, app.window.actions_.models["neuron"].trigger)
    # Of a neuron it is a page of the study card.
    assert offered() == {"script"}
    assert not app.window.actions_.fog.isEnabled()


@pytest.mark.parametrize("name", ["surface", "finder", "map", "script"])
def test_a_key_opens_an_instrument_and_the_same_key_closes_it(
    name: str, app: App, qtbot: QtBot
) -> None:
    action, tray = app.window.actions_.beside[name], desk(app).tray
    key = Qt.Key(ord(action.shortcut().toString()))
    app.window.setFocus()
    QTest.keyClick(app.window, key)
    assert (tray.opened, action.isChecked()) == (name, True)
    assert tray.isVisible()
    assert app.preferences.appearance.beside_plane == name
    # Two pictures side by side take the table's place.
    assert app.window.cost_card.table_tab.isVisible()
    QTest.keyClick(app.window, key)
    assert (tray.opened, action.isChecked()) == ("", False)
    assert not app.window.cost_card.table_tab.isVisible()


def test_curves_and_landscapes_have_wishes_of_their_own(app: App, qtbot: QtBot) -> None:
    app.window.actions_.beside["map"].trigger()
    after(qtbot, app, app.window.actions_.models["parabola"].trigger)
    tray = app.window.desks.parabola.tray
    assert tray.opened == ""
    app.window.actions_.beside["cobweb"].trigger()
    assert tray.opened == "cobweb"
    after(qtbot, app, app.window.actions_.models["terrain"].trigger)
    assert desk(app).tray.opened == "map"
    assert app.window.actions_.beside["map"].isChecked()


def test_the_close_button_puts_it_away(app: App) -> None:
    app.window.actions_.beside["finder"].trigger()
    desk(app).tray._close.click()
    assert desk(app).tray.opened == ""
    assert app.preferences.appearance.beside_plane == ""


# --- fog


def test_fog_hides_what_is_known_and_a_second_press_lifts_it(app: App, qtbot: QtBot) -> None:
    app.window.setFocus()
    QTest.keyClick(app.window, Qt.Key.Key_G)
    page, panel = desk(app).page, desk(app).panel
    assert page.card.plot.is_foggy
    assert panel.lows.isHidden()
    app.window.actions_.beside["map"].trigger()
    assert page.tray._stack.currentWidget() is page.tray._cover
    QTest.keyClick(app.window, Qt.Key.Key_G)
    assert not page.card.plot.is_foggy
    assert not panel.lows.isHidden()
    assert page.tray._stack.currentWidget() is page.tray.instrument


def test_fog_lies_over_every_model_that_has_a_hill(app: App, qtbot: QtBot) -> None:
    app.window.actions_.fog.trigger()
    for model in ("parabola", "function"):
        after(qtbot, app, app.window.actions_.models[model].trigger)
    assert app.window.desks.parabola.page.plot.is_foggy
    assert app.window.desks.function.page.curve.plot.is_foggy
    assert app.window.desks.function.page.plane.card.plot.is_foggy
    assert app.window.desks.parabola.panel.solution.isHidden()


def test_in_fog_the_cost_does_not_tell_how_far_it_is(app: App, qtbot: QtBot) -> None:
    after(qtbot, app, app.window.actions_.models["parabola"].trigger)
    step_to(qtbot, app, 3)
    plot, log = app.window.cost_card.plot, app.window.cost_card.log
    assert plot.ahead.isVisible()
    assert plot.left.labelText == "C − min"
    app.window.actions_.fog.trigger()
    assert not plot.ahead.isVisible()
    assert plot.left.labelText == "C"
    assert not plot.left.is_logarithmic
    # The axis ends below the lowest cost that was felt, and not at the minimum.
    lowest = frame_of(app).row.cost
    assert 2 < plot.box.viewRange()[1][0] < lowest
    app.window.actions_.fog.trigger()
    assert plot.ahead.isVisible()
    assert plot.left.labelText == "C − min"
    assert plot.left.is_logarithmic
    assert log.isEnabled()


def test_resetting_all_settings_lifts_the_fog_too(app: App, qtbot: QtBot) -> None:
    app.window.actions_.fog.trigger()
    app.preferences.change(decimals=5)
    plot = desk(app).page.card.plot
    assert plot.is_foggy
    after(qtbot, app, app.window.actions_.reset_settings.trigger)
    assert not plot.is_foggy
    assert not app.window.actions_.fog.isChecked()
    assert not app.window.desks.parabola.page.plot.is_foggy


def test_a_window_that_begins_in_fog_is_foggy(qtbot: QtBot, open_app: Opener) -> None:
    app = open_app(window_setup("terrain"), appearance=Appearance(fog=True, beside_plane="map"))
    page = desk(app).page
    assert page.card.plot.is_foggy
    assert page.tray._stack.currentWidget() is page.tray._cover
    assert app.window.actions_.fog.isChecked()


def test_a_model_left_by_undo_is_found_again_as_it_was(app: App, qtbot: QtBot) -> None:
    after(qtbot, app, desk(app).panel.as_function.click)
    typed = app.session.setup
    after(qtbot, app, app.session.undo)
    assert app.session.setup.model == "terrain"
    after(qtbot, app, app.window.actions_.models["function"].trigger)
    assert app.session.setup == typed


def test_fog_is_not_remembered(app: App) -> None:
    app.window.actions_.fog.trigger()
    app.window.actions_.beside["map"].trigger()
    kept = app.settings().appearance
    assert not kept.fog
    assert kept.beside_plane == "map"


def test_the_parabola_is_not_slowed_by_what_is_not_open(open_app: Opener) -> None:
    app = open_app(WINDOW_SETUP)
    assert app.window.desks.parabola.tray.instrument is None
    assert "terrain" not in app.window.desks._desks


def test_a_setup_of_a_terrain_opens_on_its_tab(open_app: Opener) -> None:
    app = open_app(Setup(model="terrain", terrain="beale", start=(1.0, 1.0)))
    assert app.window.actions_.models["terrain"].isChecked()
    assert app.window.desks.pages.currentWidget() is desk(app).page


# --- what is typed, and what is said


def test_what_is_typed_when_a_key_leads_away_is_the_model_s_that_was_seen(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(WINDOW_SETUP)
    field = app.window.desks.parabola.panel.fields[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3")
    after(qtbot, app, app.window.actions_.models["terrain"].trigger)
    assert app.session.setup.coefficients == window_setup("terrain").coefficients
    after(qtbot, app, app.window.actions_.models["parabola"].trigger)
    assert app.session.setup.coefficients == (3.0, -4.0, 6.0)


def test_a_batch_typed_before_leaving_the_neuron_is_the_neuron_s(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(window_setup("neuron"))
    batch = app.window.desks.neuron.panel.batch
    batch.setFocus()
    batch.lineEdit().selectAll()
    QTest.keyClicks(batch.lineEdit(), "32")
    after(qtbot, app, app.window.actions_.models["parabola"].trigger)
    assert app.session.setup.batch == "all"
    after(qtbot, app, app.window.actions_.models["neuron"].trigger)
    assert app.session.setup.batch == 32


def test_the_higher_lake_is_told_as_a_local_minimum(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "two-lakes")
    step_to(qtbot, app, 119)
    text = app.window.verdict_panel.text.text()
    assert "Converged at step 119." in text
    assert "a local minimum of value 1.492. The lowest is 0." in text


def test_down_the_saddle_it_says_that_there_is_no_end(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "saddle")
    step_to(qtbot, app, 200)
    assert "Down without end." in app.window.verdict_panel.text.text()


def test_on_level_ground_no_arrow_says_where_down_is(app: App, qtbot: QtBot) -> None:
    choose(qtbot, app, "bowl")
    arrow = desk(app).page.card.plot.arrow
    step_to(qtbot, app, 3)
    assert arrow.isVisible()
    step_to(qtbot, app, 80)
    assert frame_of(app).is_level
    assert not arrow.isVisible()


def test_a_race_opened_in_fog_is_foggy(app: App, qtbot: QtBot) -> None:
    actions = app.window.actions_
    actions.fog.trigger()
    actions.pin.trigger()
    with qtbot.waitSignal(app.race.frames):
        actions.race.trigger()
    page = app.window.stage.page
    assert page is not None
    plot = page.path_card.plane
    assert plot.isVisible()
    assert not any(item.isVisible() for item in (plot.shade, *plot.contours.lines, plot.stars))
    # What is not seen is not offered.
    assert not actions.beside["map"].isEnabled()
    actions.race.trigger()
    assert actions.beside["map"].isEnabled()
