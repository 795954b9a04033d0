"""The window, used as a person uses it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gd_desktop import access_words
from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import Outcome, Regime
from gd_desktop.core.setup import RANDOM, first_point
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, window_setup
from gd_desktop.ui.dialogs.guide import GuideDialog
from gd_desktop.ui.launch import App
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.trouble.dialog import TroubleDialog

from .conftest import Opener, frame_of, step_to, type_in


def enter(field: NumberField, text: str) -> None:
    """Go to a field, replace its text and press Enter."""
    field.setFocus()
    type_in(field, text)


def run_to_the_end(qtbot: QtBot, app: App) -> None:
    """Run at full speed until the run ends by itself."""
    app.player.set_pace(None)
    with qtbot.waitSignal(app.player.stopped):
        app.window.walk_panel.run.click()


def table_text(app: App, row: int, column: int = 0) -> str:
    """What a cell of the table shows."""
    app.window.iterations_panel.show_newest()
    model = app.window.iterations_panel.model
    return str(model.data(model.index(row, column)))


def test_a_click_on_step_is_seen_everywhere(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    window = app.window
    with qtbot.waitSignal(app.player.frame):
        window.walk_panel.step.click()
    assert (
        app.window.desks.parabola.page.equation.accessibleName()
        == "x₂ = 6.8 − 0.1 · (2·6.8 − 4) = 5.84"
    )
    assert table_text(app, 1) == "x₁ = 8 − 0.1 · (2·8 − 4) = 6.8"
    assert window.cost_card.timeline.value() == 1
    assert app.window.desks.parabola.page.plot.ball.pos().x() == pytest.approx(6.8)
    ghost = app.window.desks.parabola.page.plot.ghost.pos()
    assert (ghost.x(), ghost.y()) == pytest.approx((5.84, 5.84**2 - 4 * 5.84 + 6))
    assert app.window.desks.parabola.page.plot.accessibleDescription().startswith(
        "Step 1: x = 6.800, slope 9.600"
    )


def test_the_keys_step_and_go_back(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    for key, modifier, cursor in (
        (Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_S, Qt.KeyboardModifier.ShiftModifier, 11),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, 10),
    ):
        with qtbot.waitSignal(app.player.frame):
            QTest.keyClick(app.window, key, modifier)
        assert frame_of(app).cursor == cursor


@pytest.mark.parametrize(
    ("rate", "regime", "factor", "outcome", "words", "verdict"),
    [
        ("0.1", Regime.MONOTONE, 0.8, Outcome.CONVERGED, "keeps 80 %", "Converged at step 74."),
        ("0.5", Regime.ONE_STEP, 0, Outcome.CONVERGED, "η = 1/L", "Converged at step 1."),
        ("0.9", Regime.ALTERNATING, -0.8, Outcome.CONVERGED, "other side, at 80 %",
         "Converged at step 74."),
        ("1.0", Regime.CYCLE, -1, Outcome.CYCLING, "η = 2/L", "Cycling."),
        ("1.05", Regime.DIVERGING, -1.1, Outcome.DIVERGED, "at 110 %", "Diverged."),
    ],
)  # fmt: skip
def test_the_five_rates_say_what_they_do(
    open_app: Opener,
    qtbot: QtBot,
    rate: str,
    regime: Regime,
    factor: float,
    outcome: Outcome,
    words: str,
    verdict: str,
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.2, steps=100))
    with qtbot.waitSignal(app.player.frame):
        enter(app.window.control_panel.rate, rate)
    assert words in app.window.control_panel.forecast.text()
    run_to_the_end(qtbot, app)
    what = frame_of(app).verdict
    assert (what.outcome, what.forecast.regime) == (outcome, regime)
    assert what.forecast.factor == pytest.approx(factor, abs=1e-9)
    assert verdict in app.window.verdict_panel.text.accessibleName()


BAD = {
    "rate": ["nan", "inf", "0", "-1", "", "abc"],
    "start": ["nan", "inf", "", "abc"],
    "steps": ["-5", "1.5", "", "abc"],
    "tolerance": ["-1", "nan", "abc"],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name in BAD for text in BAD[name]])
def test_a_bad_value_is_refused_and_changes_nothing(
    open_app: Opener, qtbot: QtBot, name: str, text: str
) -> None:
    app = open_app()
    field = getattr(app.window.control_panel, name)
    before = app.session.setup
    enter(field, text)
    assert field.is_refused
    said = app.window.status.text()
    assert said.startswith(field.accessibleName())
    assert "Give" in said
    assert app.session.setup == before
    step_to(qtbot, app, 1)
    enter(field, "3")
    assert getattr(app.session.setup, name) in (3, (3.0,))
    assert app.window.status.text() == access_words.AT_REST


@pytest.mark.parametrize("name", ["rate", "start"])
def test_the_largest_float_is_taken_and_diverges_calmly(
    open_app: Opener, qtbot: QtBot, name: str
) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        enter(getattr(app.window.control_panel, name), "1e308")
    if name == "rate":
        run_to_the_end(qtbot, app)
    assert not app.window.walk_panel.run.isEnabled()
    app.window.grab()
    assert "Diverged." in app.window.verdict_panel.text.accessibleName()
    app.window.actions_.undo.trigger()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.trail.length == 1):
        app.window.actions_.reset.trigger()
    assert step_to(qtbot, app, 1).row.x.item() == pytest.approx(6.8)


@pytest.mark.parametrize("text", ["0", "abc", "inf", ""])
def test_a_parabola_needs_its_square(open_app: Opener, text: str) -> None:
    app = open_app()
    field = app.window.desks.parabola.panel.fields[0]
    enter(field, text)
    assert field.is_refused
    assert app.session.setup.coefficients == (1.0, -4.0, 6.0)


def test_a_parabola_that_opens_downwards_is_said(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        enter(app.window.desks.parabola.panel.fields[0], "-1")
    assert "opens downwards" in app.window.control_panel.forecast.text()
    assert not app.window.cost_card.log.isEnabled()
    step_to(qtbot, app, 10)
    app.window.grab()


def test_another_rate_in_mid_run_is_visible_in_the_table(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 2)
    enter(app.window.control_panel.rate, "0.25")
    step_to(qtbot, app, 1)
    assert " − 0.1 · " in table_text(app, 2)
    assert " − 0.25 · " in table_text(app, 3)


def test_the_ball_is_dragged_to_another_start_and_undo_takes_it_back(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    step_to(qtbot, app, 2)
    viewport = plot.viewport()
    begin = plot.mapFromScene(plot.ball.scenePos())
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    for pixels in (20, 40, 60):
        QTest.mouseMove(viewport, begin - QPoint(pixels, 0))
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=begin - QPoint(60, 0))
    qtbot.waitUntil(lambda: frame_of(app).setup == app.session.setup)
    start = app.session.setup.start[0]
    assert isinstance(start, float)
    assert start < 5.84
    assert len(str(start)) <= 5
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 2):
        app.window.actions_.undo.trigger()
    assert app.session.setup.start == (8.0,)


def test_a_random_start_is_drawn_with_the_seed_that_is_shown(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    values = set()
    for seed in (0, 1, 2):
        with qtbot.waitSignal(app.player.frame):
            app.window.control_panel.random.click()
        setup = app.session.setup
        assert (setup.start, setup.seed) == (RANDOM, seed)
        assert str(seed) in app.window.control_panel.seed.text()
        value = first_point(setup).item()
        assert app.window.control_panel.start.value == value
        values.add(value)
    assert len(values) == 3


def test_the_timeline_seeks(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 10)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 4):
        app.window.cost_card.timeline.setValue(4)
    app.window.iterations_panel.show_newest()
    assert app.window.iterations_panel.table.currentIndex().row() == 4


def test_a_click_in_the_table_stands_on_that_row(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1600, height=900)
    step_to(qtbot, app, 10)
    app.window.iterations_panel.show_newest()
    table = app.window.iterations_panel.table
    place = table.visualRect(table.model().index(3, 0)).center()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 3):
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_speed_slider_goes_from_slow_to_full_speed(open_app: Opener) -> None:
    app = open_app()
    panel = app.window.control_panel
    told = []
    for notch in (0, panel.speed.maximum() - 1, panel.speed.maximum()):
        panel.speed.setValue(notch)
        told.append((app.player.pace, panel.speed_text.text()))
    assert told == [(1.0, "1 /s"), (120.0, "120 /s"), (None, "full speed")]
    app.player.set_pace(8)
    assert panel.speed_text.text() == "8 /s"
    assert 0 < panel.speed.value() < panel.speed.maximum() - 1


def test_leaving_a_field_takes_what_was_typed(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    field = app.window.control_panel.rate
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.3")
    app.window.desks.parabola.page.plot.setFocus()
    assert app.session.setup.rate == 0.3


def test_run_becomes_pause_and_back(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=1e-3))
    button = app.window.walk_panel.run
    button.click()
    assert button.text() == button.accessibleName() == "Pause"
    with qtbot.waitSignal(app.player.frame):
        button.click()
    assert button.text() == "Run"


def test_an_error_in_the_core_is_shown_and_the_app_goes_on(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app()
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x: 1 / 0)
        with qtbot.waitSignal(app.player.failed):
            app.window.walk_panel.run.click()
    dialog = app.window.findChild(TroubleDialog)
    assert isinstance(dialog, TroubleDialog)
    assert dialog.isVisible()
    assert "ZeroDivisionError" in dialog.details.toPlainText()
    dialog.copy.click()
    assert "Traceback" in QApplication.clipboard().text()
    assert dialog.isVisible()
    dialog.close()
    step_to(qtbot, app, 1)


def test_every_setting_can_be_reset_and_the_experiment_brought_back(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.7, start=(3.0,)))
    app.preferences.change(decimals=6, theme="dark", rate_letter="α")
    with qtbot.waitSignal(app.player.frame):
        app.window.actions_.reset_settings.trigger()
    assert app.session.setup == WINDOW_SETUP
    assert app.preferences.appearance == Appearance()
    app.window.actions_.undo.trigger()
    assert app.session.setup.rate == 0.7


def touch(app: App, widget: QWidget, *places: QPoint) -> None:
    """Put a finger on the first place, move it over the others, and lift it."""
    finger, window = QTest.createTouchDevice(), app.window
    path = [widget.mapTo(window, place) for place in places]
    QTest.touchEvent(window, finger).press(0, path[0], window).commit()
    for place in path[1:]:
        QTest.touchEvent(window, finger).move(0, place, window).commit()
    QTest.touchEvent(window, finger).release(0, path[-1], window).commit()


@pytest.fixture
def quick_fingers() -> Iterator[None]:
    """Tests are quicker than fingers: two taps are no double tap, and no move is passed over."""
    interval, limit = QApplication.doubleClickInterval(), pg.getConfigOption("mouseRateLimit")
    QApplication.setDoubleClickInterval(0)
    pg.setConfigOption("mouseRateLimit", -1)
    yield
    QApplication.setDoubleClickInterval(interval)
    pg.setConfigOption("mouseRateLimit", limit)


@pytest.mark.usefixtures("quick_fingers")
def test_a_finger_presses_step(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    button = app.window.walk_panel.step
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 1):
        touch(app, button, button.rect().center())


@pytest.mark.usefixtures("quick_fingers")
def test_a_finger_drags_the_learning_rate(open_app: Opener) -> None:
    app = open_app()
    ruler = app.window.control_panel.ruler
    middle, one_over_l = ruler.height() // 2, 6 + (ruler.width() - 12) * 2 // 5
    touch(app, ruler, *(QPoint(x, middle) for x in (20, 60, one_over_l)))
    assert app.session.setup.rate == 0.5


@pytest.mark.usefixtures("quick_fingers")
def test_a_finger_beside_the_ball_drags_it(open_app: Opener) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    ball = plot.mapFromScene(plot.ball.scenePos())
    touch(app, plot.viewport(), *(ball + QPoint(x, 8) for x in (12, -20, -40, -80)))
    start = app.session.setup.start[0]
    assert isinstance(start, float)
    assert start < 7.5


def test_the_picture_stands_still_while_the_ball_is_dragged(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    before = plot.box.viewRange()
    for x in (6.0, 4.0, 3.0):
        with qtbot.waitSignal(app.player.frame):
            plot.ball.dragged.emit(x)
        assert plot.box.viewRange() == before
        assert plot.ball.pos().x() == pytest.approx(x)
    plot.ball.dropped.emit()
    (left, right), _ = plot.box.viewRange()
    assert left < 1 < 3 < right < 5


def test_reset_after_a_diverging_walk_shows_the_start_at_its_size_again(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=1.05))
    plots = (app.window.desks.parabola.page.plot, app.window.cost_card.plot)
    before = [plot.box.viewRange() for plot in plots]
    step_to(qtbot, app, 40)
    assert [plot.box.viewRange() for plot in plots] != before
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.trail.length == 1):
        app.window.actions_.reset.trigger()
    assert [plot.box.viewRange() for plot in plots] == before


def test_keys_act_from_the_start_and_after_a_field_was_left(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    assert QApplication.focusWidget() is app.window.walk_panel.run
    for end in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        app.window.control_panel.rate.setFocus()
        QTest.keyClick(app.window.control_panel.rate, end)
        assert not isinstance(QApplication.focusWidget(), QLineEdit)
        cursor = frame_of(app).cursor
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f, c=cursor: f.cursor > c):
            QTest.keyClick(app.window, Qt.Key.Key_S)


def test_space_does_not_reset_after_a_run_has_ended(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=1e308))
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    run_to_the_end(qtbot, app)
    assert not app.window.walk_panel.run.isEnabled()
    assert not app.window.walk_panel.reset.hasFocus()


def test_undo_works_while_a_field_has_the_focus(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    app.session.change(rate=0.3)
    field = app.window.control_panel.rate
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert app.session.setup.rate == 0.1


def test_arrow_keys_walk_the_table(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1600, height=900)
    step_to(qtbot, app, 10)
    app.window.iterations_panel.show_newest()
    table = app.window.iterations_panel.table
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 9):
        QTest.keyClick(table, Qt.Key.Key_Up)


def test_the_wheel_over_a_slider_changes_nothing(open_app: Opener) -> None:
    app = open_app()
    before = app.session.setup, app.player.pace
    for slider in (app.window.control_panel.ruler, app.window.control_panel.speed):
        middle = slider.rect().center().toPointF()
        event = QWheelEvent(
            middle, slider.mapToGlobal(middle), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(slider, event)
    assert (app.session.setup, app.player.pace) == before


def test_the_equation_fits_its_width_after_every_change(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1600, height=900)
    step_to(qtbot, app, 9)
    for decimals, width in ((3, 1000), (10, 1280), (6, 960)):
        app.window.resize(width, 720)
        app.preferences.change(decimals=decimals)
        QApplication.processEvents()
        equation = app.window.desks.parabola.page.equation
        assert equation.sizeHint().width() <= equation.width()


# --- how things are shown


def test_letters_decimals_and_rounding_are_used_everywhere(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 4)
    app.preferences.change(rate_letter="α", cost_letter="J", decimals=2, rounding="truncate")
    window = app.window
    assert table_text(app, 4).endswith("= 4.45")
    assert window.iterations_panel.note.text() == "truncated to 2 decimals"
    assert "α stays 0.1" in window.verdict_panel.text.accessibleName()
    assert "J" in window.cost_card.plot.left.labelText
    headers = [window.iterations_panel.model.headerData(n, Qt.Orientation.Horizontal)
               for n in range(3)]  # fmt: skip
    assert headers == ["xₖ = xₖ₋₁ − α · dy/dx(xₖ₋₁)", "dy/dx(xₖ)", "cost J"]
    app.preferences.change(rounding="round")
    assert table_text(app, 4).endswith("= 4.46")


def test_the_lit_row_outlives_a_change_of_looks(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1600, height=900)
    panel = app.window.iterations_panel
    step_to(qtbot, app, 4)
    panel.show_newest()
    app.preferences.change(decimals=2)
    panel.show_newest()
    assert panel.table.currentIndex().row() == 4


def test_resetting_all_settings_takes_refused_text_away(open_app: Opener) -> None:
    app = open_app()
    field = app.window.control_panel.rate
    enter(field, "abc")
    app.window.actions_.reset_settings.trigger()
    assert not field.is_refused
    assert field.text() == "0.1"


def test_the_table_follows_a_run_by_itself(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1600, height=900)
    panel = app.window.iterations_panel
    step_to(qtbot, app, 1)
    step_to(qtbot, app, 10)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 12)
    assert panel.table.currentIndex().row() == 11


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_a_theme_can_be_changed_while_it_runs(open_app: Opener, qtbot: QtBot, theme: str) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=1e-3))
    app.player.run()
    app.preferences.change(theme=theme)
    with qtbot.waitSignal(app.player.frame):
        pass
    app.player.pause()
    image = app.window.grab().toImage()
    ground = app.themes.theme.colour("ground")
    assert image.pixelColor(2, image.height() // 2) == ground


def test_the_menus_follow_the_preferences(open_app: Opener) -> None:
    app = open_app()
    app.preferences.change(decimals=6, theme="dark", log_cost=False)
    checked = {action.text() for action in app.window.findChildren(QAction) if action.isChecked()}
    assert {"6 decimals", "Dark", "η", "C", "Rounded"} <= checked
    assert not app.window.actions_.log_cost.isChecked()
    assert not app.window.cost_card.log.isChecked()


# --- access and layout


def controls(app: App) -> list[QWidget]:
    """Everything that a person can act on."""
    kinds = (QAbstractButton, QAbstractSlider, QLineEdit)
    return [
        widget
        for kind in kinds
        for widget in app.window.findChildren(kind)
        if widget.isVisible() and widget.objectName() != "qt_menubar_ext_button"
        and not widget.objectName().startswith("qt_scrollarea")
        and "ScrollBar" not in widget.metaObject().className()
    ]  # fmt: skip


@pytest.mark.parametrize("model", ["parabola", "function", "terrain", "neuron"])
@pytest.mark.parametrize("size", [(1280, 720), (960, 600)])
def test_every_control_has_a_name_and_a_tooltip(
    open_app: Opener, model: str, size: tuple[int, int]
) -> None:
    app = open_app(window_setup(model), *size)
    for widget in controls(app):
        name = widget.accessibleName() or getattr(widget, "text", str)()
        assert name, widget
        # A box that can be typed into has its tip itself, for the line in it too.
        around = widget.parentWidget()
        tip = around.toolTip() if isinstance(around, QComboBox) else widget.toolTip()
        assert tip, name


def test_every_control_can_be_reached_with_the_tab_key(open_app: Opener) -> None:
    app = open_app()
    reached = set()
    widget: QWidget = app.window
    for _ in range(500):
        widget = widget.nextInFocusChain()
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
    missing = [w for w in controls(app) if w not in reached and w.isEnabled()]
    assert not missing


@pytest.mark.parametrize(
    ("key", "name", "kind"),
    [
        (Qt.Key.Key_R, "Learning rate", QLineEdit),
        (Qt.Key.Key_U, "Learning rate ruler", QAbstractSlider),
        (Qt.Key.Key_X, "Start x", QLineEdit),
        (Qt.Key.Key_S, "Speed", QAbstractSlider),
        (Qt.Key.Key_T, "Steps", QLineEdit),
        (Qt.Key.Key_O, "Tolerance", QLineEdit),
        (Qt.Key.Key_I, "Timeline", QAbstractSlider),
        (Qt.Key.Key_A, "Coefficient a", QLineEdit),
    ],
)
def test_alt_and_a_letter_lead_to_each_control(
    open_app: Opener, qtbot: QtBot, key: Qt.Key, name: str, kind: type[QWidget]
) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    QTest.keyClick(app.window, key, Qt.KeyboardModifier.AltModifier)
    focused = QApplication.focusWidget()
    assert isinstance(focused, kind)
    assert focused.accessibleName() == name


def test_no_two_actions_share_a_key(open_app: Opener) -> None:
    app = open_app()
    keys = [a.shortcut().toString() for a in app.window.actions_.all() if a.shortcut().toString()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("theme", "size"),
    [("light", (1280, 720)), ("light", (1366, 768)), ("dark", (1440, 900)),
     ("light", (1920, 1080)), ("projector", (1920, 1080))],
)  # fmt: skip
def test_nothing_is_cut_off(open_app: Opener, size: tuple[int, int], theme: str) -> None:
    app = open_app(width=size[0], height=size[1])
    app.preferences.change(theme=theme)
    QApplication.processEvents()
    assert app.window.size().toTuple() == size
    for widget in controls(app):
        parent = widget.parentWidget()
        assert parent.rect().contains(widget.geometry()), widget.accessibleName()
        assert widget.height() >= widget.minimumSizeHint().height(), widget.accessibleName()
    for label in app.window.findChildren(QLabel):
        if (
            label.isVisible()
            and not label.wordWrap()
            and label is not app.window.desks.parabola.page.equation
        ):
            assert label.width() >= label.sizeHint().width(), label.text()
    column = app.window.control_panel.parentWidget()
    assert column.width() <= app.window._left.area.viewport().width()


def test_the_table_moves_behind_a_tab_where_there_is_no_room(open_app: Opener) -> None:
    app = open_app(width=1280, height=720)
    card, table = app.window.cost_card, app.window.iterations_panel.table
    assert card.table_tab.isVisible()
    card.table_tab.click()
    assert table.isVisible()
    app.window.resize(1920, 1080)
    QApplication.processEvents()
    assert table.isVisible()
    assert not card.table_tab.isVisible()
    assert card.plot.isVisible()
    app.window.resize(1280, 720)
    QApplication.processEvents()
    assert app.window.width() == 1280
    assert card.table_tab.isVisible()


def test_dialogs_open_and_close(open_app: Opener) -> None:
    app = open_app()
    for action in (app.window.actions_.about, app.window.actions_.shortcuts):
        action.trigger()
        box = QApplication.activeModalWidget()
        assert box is not None
        assert box.isVisible()
        box.close()


def test_the_guide_opens_beside_the_window(open_app: Opener) -> None:
    app = open_app()
    app.window.actions_.guide.trigger()
    guide = app.window.findChild(GuideDialog)
    assert isinstance(guide, GuideDialog)
    text = guide.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    assert "Backspace" in text.toPlainText()
    guide.close()


def test_the_picture_of_the_window_can_be_saved(
    open_app: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    from gd_desktop.ui.export.dialog import ExportDialog

    app = open_app()
    for name, begin in (("a.png", b"\x89PNG"), ("a.svg", b"<?xml")):
        app.window.actions_.export.trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.kind.setCurrentIndex(dialog.kind.findData(name[2:]))
        with qtbot.waitSignal(dialog.told):
            dialog.save_as(str(tmp_path / name))
        assert (tmp_path / name).read_bytes().startswith(begin)
        assert app.window.status.text().startswith("Saved")


@pytest.mark.parametrize("text", ["1e16", "-1e20", "1e300"])
def test_a_constant_that_drowns_the_curve_can_be_painted(
    open_app: Opener, qtbot: QtBot, text: str
) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        enter(app.window.desks.parabola.panel.fields[2], text)
    step_to(qtbot, app, 1)
    assert not app.window.grab().isNull()


def test_zooming_far_in_and_out_can_be_painted(open_app: Opener) -> None:
    app = open_app()
    for plot in (app.window.desks.parabola.page.plot, app.window.cost_card.plot):
        for factor in (0.5, 2.0):
            for _ in range(200):
                plot.box.scaleBy((factor, factor))
            assert not app.window.grab().isNull()


def test_the_table_stays_behind_its_tab_when_a_preference_changes(open_app: Opener) -> None:
    app = open_app()
    app.window.cost_card.table_tab.click()
    app.preferences.change(decimals=2)
    assert app.window.iterations_panel.table.isVisible()
    assert app.window.cost_card.table_tab.isChecked()


def test_the_left_column_begins_at_the_top(open_app: Opener) -> None:
    app = open_app(width=1440, height=1000)
    QApplication.processEvents()
    column = app.window._left
    top = app.window.model_tabs.mapTo(column, app.window.model_tabs.rect().topLeft())
    assert top.y() <= 2
