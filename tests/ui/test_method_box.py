"""The method and its settings, chosen as a person chooses them."""

import warnings
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import access_words, labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.methods import METHODS, OPTIONS, takes_rate
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, window_setup
from gd_desktop.method_labels import METHOD, option_name
from gd_desktop.method_labels import METHODS as LABELS
from gd_desktop.ui.launch import App
from gd_desktop.ui.number_field import NumberField
from gd_desktop.ui.panels.method_box import MethodBox

from .conftest import Opener, frame_of, step_to, type_in

every_method = pytest.mark.parametrize("method", METHODS)


def box_of(app: App) -> MethodBox:
    """The method's part of the control card."""
    return app.window.control_panel.method


def after(qtbot: QtBot, app: App, act: Callable[[], object]) -> None:
    """Act, and wait for a frame of what was changed."""
    with qtbot.waitSignal(
        app.player.frame, check_params_cb=lambda frame: frame.setup == app.session.setup
    ):
        act()


def pick(app: App, method: str) -> None:
    """Choose a method in the list, as a click does."""
    choice = box_of(app).choice
    choice.setCurrentIndex(choice.findData(method))
    choice.activated.emit(choice.currentIndex())


def shown(app: App) -> list[NumberField]:
    """The settings that can be seen."""
    return [field for field in box_of(app).fields if field.isVisible()]


def enter(field: NumberField, text: str) -> None:
    """Go to a field, replace its text and press Enter."""
    field.setFocus()
    type_in(field, text)


@every_method
def test_a_method_is_chosen_and_its_settings_appear(
    open_app: Opener, qtbot: QtBot, method: str
) -> None:
    start = "momentum" if method == "gradient-descent" else "gradient-descent"
    app = open_app(replace(WINDOW_SETUP, method=start))
    after(qtbot, app, lambda: pick(app, method))
    assert app.session.setup.method == method
    assert box_of(app).choice.currentText() == LABELS[method].name
    named = {option_name(option.name) for option in OPTIONS[method]}
    assert {field.accessibleName() for field in shown(app)} == named
    in_force = app.session.setup.method_options
    for option in OPTIONS[method]:
        assert box_of(app).field(option.name).value == in_force[option.name]
    visible = {label.text() for label in box_of(app).findChildren(QLabel) if label.isVisible()}
    assert named <= visible
    panel = app.window.control_panel
    for widget in (panel.rate, panel.ruler, panel.forecast):
        assert widget.isVisible() == takes_rate(method)
    assert panel.start.isVisible()
    step_to(qtbot, app, 1)
    assert panel.start.value == 8


def test_the_settings_stand_in_the_order_of_the_formula(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="adam"))
    fields = sorted(shown(app), key=lambda field: field.x())
    assert [field.accessibleName() for field in fields] == ["β₁", "β₂", "ε"]
    app.session.choose_method("rmsprop")
    QApplication.processEvents()
    fields = sorted(shown(app), key=lambda field: field.x())
    assert [field.accessibleName() for field in fields] == ["Decay ρ", "ε"]


def test_a_setting_that_is_typed_is_in_force(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, method="momentum"))
    after(qtbot, app, lambda: enter(box_of(app).field("momentum"), "0.5"))
    assert app.session.setup.method_options == {"momentum": 0.5}
    step_to(qtbot, app, 1)


BAD = [
    ("momentum", "momentum", "1", "from 0 to below 1"),
    ("nesterov", "momentum", "-0.1", "from 0 to below 1"),
    ("rmsprop", "decay", "0", "between 0 and 1"),
    ("adam", "beta2", "1", "between 0 and 1"),
    ("adagrad", "epsilon", "0", "above 0"),
    ("grid-search", "low", "9", "not below the grid’s other end, 8"),
    ("grid-search", "high", "-5", "not above the grid’s other end, -4"),
    ("grid-search", "points", "2.5", "whole number"),
    ("grid-search", "points", "1", "from 2 to 1,000,000"),
]


@pytest.mark.parametrize(
    ("method", "name", "text", "why"),
    BAD
    + [(method, name, text, "Give ") for method, name, _, _ in BAD for text in ("", "a", "nan")],
)
def test_what_is_no_such_setting_is_refused_and_nothing_is_lost(
    open_app: Opener, qtbot: QtBot, method: str, name: str, text: str, why: str
) -> None:
    app = open_app(replace(WINDOW_SETUP, method=method))
    step_to(qtbot, app, 2)
    before, field = app.session.setup, box_of(app).field(name)
    enter(field, text)
    assert field.is_refused
    assert field.text() == text
    assert app.session.setup == before
    assert app.window.status.text().startswith(option_name(name))
    assert why in app.window.status.text()
    assert frame_of(app).cursor == 2
    step_to(qtbot, app, 1)
    assert field.is_refused
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.is_refused
    assert field.value == before.method_options[name]
    assert app.window.status.text() == access_words.AT_REST


def test_a_refused_setting_does_not_follow_to_another_method(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="rmsprop"))
    field = box_of(app).field("epsilon")
    enter(field, "abc")
    pick(app, "adam")
    assert not field.is_refused
    assert field.text() == "1e-8"


def test_the_default_in_a_tooltip_is_the_method_s(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="adagrad"))
    field = box_of(app).field("epsilon")
    assert "1e-10" in field.toolTip()
    pick(app, "adam")
    assert "1e-8" in field.toolTip()


def test_undo_brings_the_method_its_settings_and_the_walk_back(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(replace(WINDOW_SETUP, method="momentum", options=(("momentum", 0.5),)))
    step_to(qtbot, app, 3)
    after(qtbot, app, lambda: pick(app, "grid-search"))
    undo, redo = app.window.actions_.undo, app.window.actions_.redo
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        undo.trigger()
    assert box_of(app).choice.currentData() == "momentum"
    assert [field.value for field in shown(app)] == [0.5]
    assert app.window.control_panel.ruler.isVisible()
    after(qtbot, app, redo.trigger)
    assert box_of(app).choice.currentData() == "grid-search"
    assert len(shown(app)) == 3
    assert not app.window.control_panel.ruler.isVisible()


def test_settings_are_found_again_as_they_were_left(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="momentum"))
    enter(box_of(app).field("momentum"), "0.25")
    pick(app, "adam")
    pick(app, "momentum")
    assert box_of(app).field("momentum").text() == "0.25"


def test_resetting_all_settings_leads_back_to_plain_descent(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="momentum"))
    enter(box_of(app).field("momentum"), "7")
    app.window.actions_.reset_settings.trigger()
    assert box_of(app).choice.currentData() == "gradient-descent"
    assert not shown(app)
    assert not box_of(app).field("momentum").is_refused


# --- the other models


def wide_data(features: int) -> Dataset:
    """As few samples as there can be, of many features."""
    rng = np.random.default_rng(1)
    return Dataset(
        "painted",
        tuple(f"x{place}" for place in range(features)),
        rng.normal(size=(4, features)),
        np.array([0.0, 1.0, 0.0, 1.0]),
        is_own=True,
    )


def test_each_model_has_its_own_method(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, method="adam"))
    after(qtbot, app, lambda: app.session.open_model("neuron"))
    assert box_of(app).choice.currentData() == "gradient-descent"
    assert not shown(app)
    after(qtbot, app, lambda: pick(app, "momentum"))
    assert "w ← w − ηv" in box_of(app).formula[0].accessibleName()
    after(qtbot, app, lambda: app.session.open_model("parabola"))
    assert box_of(app).choice.currentData() == "adam"
    assert len(shown(app)) == 3


def test_a_search_of_the_neuron_takes_all_samples_and_says_what_it_costs(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(replace(window_setup("neuron"), batch=16))
    after(qtbot, app, lambda: pick(app, "grid-search"))
    assert app.session.setup.batch == "all"
    assert "each of 3 parameters: 15\u202f625 evaluations" in box_of(app).note.text()
    enter(box_of(app).field("points"), "10")
    assert "1\u202f000 evaluations here" in box_of(app).note.text()
    enter(box_of(app).field("points"), "101")
    assert "Give at most 100" in app.window.status.text()
    assert app.session.setup.method_options["points"] == 10


def test_with_many_parameters_a_search_begins_coarser(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    after(qtbot, app, lambda: app.session.learn_from(wide_data(5)))
    after(qtbot, app, lambda: pick(app, "grid-search"))
    assert box_of(app).field("points").text() == "10"
    assert "1\u202f000\u202f000 evaluations here" in box_of(app).note.text()


def test_a_search_that_would_take_for_ever_is_refused(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    after(qtbot, app, lambda: app.session.learn_from(wide_data(64)))
    before = app.session.setup
    pick(app, "grid-search")
    assert app.session.setup == before
    assert box_of(app).choice.currentData() == "gradient-descent"
    said = app.window.status.text()
    assert "25 for each of 65 parameters" in said
    assert said.endswith("Choose another method.")
    after(qtbot, app, lambda: pick(app, "adam"))
    assert app.window.status.text() == access_words.AT_REST


# --- the formula


def test_the_formula_follows_the_letters_and_is_read_out(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="nesterov"))
    (line,) = box_of(app).formula
    assert line.accessibleName() == "v ← βv + ∇C,  x ← x − η(∇C + βv)"
    app.preferences.change(rate_letter="α", cost_letter="J")
    assert line.accessibleName() == "v ← βv + ∇J,  x ← x − α(∇J + βv)"
    assert "α: the learning rate" in line.toolTip()
    assert line.accessibleDescription() == line.toolTip()


@pytest.mark.parametrize(
    ("function", "start", "formula"),
    [
        ("x^4 - 3x^3 + 2", (4.0,), "x ← x − f′(x) / f″(x)"),
        ("x^2 + 3y^2", (2.0, 1.0), "p ← p − H⁻¹∇f"),
    ],
)
def test_a_typed_function_is_called_f(
    open_app: Opener, function: str, start: tuple[float, ...], formula: str
) -> None:
    setup = Setup(model="function", function=function, start=start, method="newton-raphson")
    (line,) = box_of(open_app(setup)).formula
    assert line.accessibleName() == formula
    assert ("p: the point (x, y)" in line.toolTip()) == (len(start) == 2)


@pytest.fixture
def typesetter() -> None:
    """Imports it: it finds its fonts in a way that Python is about to change."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath  # noqa: F401


@every_method
@pytest.mark.usefixtures("typesetter")
def test_the_formula_is_typeset(open_app: Opener, qtbot: QtBot, method: str) -> None:
    app = open_app(replace(WINDOW_SETUP, method=method))
    for line in box_of(app).formula:
        line.typeset()
        qtbot.waitUntil(lambda line=line: line._drawing is not None)
        assert line._drawing.isValid()


# --- the looks


@every_method
def test_nothing_moves_while_it_walks(open_app: Opener, qtbot: QtBot, method: str) -> None:
    app = open_app(replace(WINDOW_SETUP, method=method), width=1440, height=900)
    panel = app.window.control_panel

    def places() -> list[tuple[int, int, int, int]]:
        widgets = [panel, *panel.findChildren(QWidget)]
        return [w.geometry().getRect() for w in widgets if w.isVisible()]  # type: ignore[misc]

    # What the first frame has asked of the layout.
    QApplication.processEvents()
    before = places()
    # Newton arrives with the first step, and the search with the 25th.
    for count in (1,) if method == "newton-raphson" else (1, 5, 19):
        step_to(qtbot, app, count)
        QApplication.processEvents()
        # A pixel can come of a rounding, in a process that has shown many windows.
        assert np.abs(np.array(places()) - np.array(before)).max() <= 1


@pytest.mark.parametrize("method", ["gradient-descent", "momentum", "nesterov", "grid-search"])
def test_the_left_column_needs_no_scrolling_in_the_usual_window(
    open_app: Opener, method: str
) -> None:
    app = open_app(replace(WINDOW_SETUP, method=method), width=1440, height=900)
    QApplication.processEvents()
    assert app.window._left.area.verticalScrollBar().maximum() == 0


@every_method
@pytest.mark.parametrize("theme", ["light", "projector"])
def test_nothing_of_it_is_cut_off(open_app: Opener, qtbot: QtBot, method: str, theme: str) -> None:
    app = open_app(replace(WINDOW_SETUP, method=method), width=1280, height=720)
    app.preferences.change(theme=theme)
    # A drawer, where everything is that large.
    app.window.arrangement.folding.reveal()
    box = box_of(app)
    qtbot.waitUntil(lambda: box.height() >= box.minimumSizeHint().height())
    for widget in box.findChildren(QWidget):
        if widget.isVisibleTo(box) and widget.parentWidget() is box:
            assert box.rect().contains(widget.geometry()), widget.accessibleName()
    for field in shown(app):
        text = field.fontMetrics().horizontalAdvance(field.text())
        # Padding and border on both sides.
        assert field.width() >= text + app.themes.theme.px(2 * 9), field.text()
    column = app.window.control_panel.parentWidget()
    assert column.width() <= app.window._left.area.viewport().width()


# --- the keyboard


def test_alt_and_its_letter_lead_to_the_method_and_arrows_change_it(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    key = Qt.Key(ord(METHOD.key))
    QTest.keyClick(app.window, key, Qt.KeyboardModifier.AltModifier)
    choice = box_of(app).choice
    assert QApplication.focusWidget() is choice
    after(qtbot, app, lambda: QTest.keyClick(choice, Qt.Key.Key_Down))
    assert app.session.setup.method == "momentum"
    assert choice.hasFocus()


def test_the_tab_key_leads_from_the_method_to_its_settings_and_on(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(replace(WINDOW_SETUP, method="adam"))
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    panel = app.window.control_panel
    panel.method.choice.setFocus()
    seen = []
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    settings = [panel.method.field(name) for name in ("beta1", "beta2", "epsilon")]
    assert seen == [*settings, panel.method.settings_why, panel.rate_why, panel.rate]


@pytest.mark.parametrize("model", ["parabola", "neuron"])
def test_no_two_controls_share_an_alt_key(open_app: Opener, model: str) -> None:
    app = open_app(window_setup(model))
    keyed = [*app.window.control_panel.keyed, *app.window.desks.current.keyed]
    keys = [label.key for label, _ in keyed] + [labels.TIMELINE.key]
    assert METHOD.key in keys
    assert len(keys) == len(set(keys))


def test_the_method_says_what_it_does(open_app: Opener) -> None:
    app = open_app(replace(WINDOW_SETUP, method="adagrad"))
    choice = box_of(app).choice
    assert choice.accessibleName() == METHOD.name
    assert choice.accessibleDescription() == LABELS["adagrad"].tip
    assert choice.toolTip() == f"{LABELS['adagrad'].tip}  (Alt+{METHOD.key})"
    tips = [choice.itemData(place, Qt.ItemDataRole.ToolTipRole) for place in range(choice.count())]
    assert tips == [LABELS[method].tip for method in METHODS]


def test_the_wheel_over_the_method_changes_nothing(open_app: Opener) -> None:
    app = open_app()
    choice = box_of(app).choice
    middle = choice.rect().center().toPointF()
    event = QWheelEvent(
        middle, choice.mapToGlobal(middle), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(choice, event)
    assert app.session.setup == WINDOW_SETUP


def test_the_rate_can_be_dragged_again_after_a_search(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, method="newton-raphson"))
    after(qtbot, app, lambda: pick(app, "gradient-descent"))
    assert app.window.control_panel.ruler.isVisible()
    assert "keeps 80 %" in app.window.control_panel.forecast.text()


def test_a_search_keeps_the_start_for_the_descent_beside_it(open_app: Opener) -> None:
    app = open_app(Setup(method="grid-search"))
    field = app.window.control_panel.start
    assert field.value == 8
    enter(field, "5")
    assert app.session.setup.start == (5.0,)
    QApplication.processEvents()
    assert field.text() == "5"
