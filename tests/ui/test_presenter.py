"""The window before a class, what is folded away, and that no run takes notice."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.resources import resource
from gd_desktop.io.settings import WINDOW_SETUP, ZOOMS, Appearance
from gd_desktop.ui.launch import App
from gd_desktop.ui.speech import LANGUAGES
from gd_desktop.ui.teaching.why import WhyButton
from gd_desktop.ui.theme import SMALLEST_SHOWN
from tests.ui.conftest import frame_of, step_to
from tests.ui.type_sizes import Size, type_sizes

Opener = Callable[..., App]
Key = Qt.Key
MODELS = ("parabola", "function", "terrain", "neuron")


def present(app: App, qtbot: QtBot, width: int = 1920, height: int = 1080) -> None:
    """Begin, on a screen of a size."""
    QTest.keyClick(app.window, Key.Key_F11)
    qtbot.waitUntil(app.window.isFullScreen)
    QApplication.processEvents()
    app.window.resize(width, height)
    QApplication.processEvents()


def open_model(app: App, qtbot: QtBot, model: str) -> None:
    if app.session.setup.model != model:
        with qtbot.waitSignal(app.player.frame):
            app.session.open_model(model)


def press(app: App, key: Key) -> None:
    QTest.keyClick(app.window, key)


def too_small(app: App) -> list[Size]:
    QApplication.processEvents()
    sizes = type_sizes(app.window)
    assert len(sizes) > 15
    return [size for size in sizes if size.pixels < SMALLEST_SHOWN]


# --- coming and going


@pytest.mark.parametrize("way_out", [Key.Key_F11, Key.Key_Escape])
def test_it_comes_and_goes_without_a_trace(open_app: Opener, qtbot: QtBot, way_out: Key) -> None:
    app = open_app(width=1200, height=700, appearance=Appearance(theme="dark", zoom=115))
    window = app.window
    looks, place, scale = app.preferences.appearance, window.geometry(), app.themes.theme.scale
    state = window.window_state()
    present(app, qtbot)
    assert app.preferences.appearance.presenting
    assert app.themes.theme.name == "projector"
    assert window.actions_.present.isChecked()
    assert window.window_state() == state
    hidden = (window.menuBar(), window._left, window.iterations_panel.table)
    assert not any(widget.isVisible() for widget in hidden)
    assert not window.cost_card.table_tab.isVisible()
    assert not any(b.isVisible() for b in window.desks.parabola.page.buttons.values())
    assert window._middle.verdict.isVisible()
    press(app, way_out)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    QApplication.processEvents()
    assert window.geometry() == place
    assert app.preferences.appearance == looks
    assert (app.themes.theme.name, app.themes.theme.scale) == ("dark", scale)
    assert window.menuBar().isVisible()
    assert window._left.isVisible()
    assert window.desks.parabola.page.buttons["cobweb"].isVisible()
    assert not window.actions_.present.isChecked()


def test_a_maximised_window_is_maximised_again(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.showMaximized()
    qtbot.waitUntil(app.window.isMaximized)
    present(app, qtbot)
    press(app, Key.Key_F11)
    qtbot.waitUntil(lambda: not app.window.isFullScreen())
    qtbot.waitUntil(app.window.isMaximized)


def test_high_contrast_stays(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(appearance=Appearance(theme="contrast"))
    present(app, qtbot)
    assert app.themes.theme.name == "contrast"


def test_the_menus_can_be_called_up(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    bar = app.window.menuBar()
    assert not app.window.actions_.menu_bar.isEnabled()
    present(app, qtbot)
    press(app, Key.Key_F10)
    assert bar.isVisible()
    press(app, Key.Key_F10)
    assert not bar.isVisible()
    press(app, Key.Key_F10)
    app.window.setFocus()
    press(app, Key.Key_Escape)
    assert not bar.isVisible()
    assert app.preferences.appearance.presenting


def test_what_is_set_before_a_class_is_kept(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    present(app, qtbot)
    app.session.change(rate=0.3)
    step_to(qtbot, app, 3)
    press(app, Key.Key_F11)
    assert app.session.setup.rate == 0.3
    assert frame_of(app).cursor == 3


# --- how large everything is


def test_the_smallest_text_can_be_read_from_the_back(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    present(app, qtbot)
    for model in MODELS:
        open_model(app, qtbot, model)
        step_to(qtbot, app, 2)
        tabs = app.window._middle._tabs.buttons()
        for tab in [tab for tab in tabs if tab.isVisible()] or tabs[:1]:
            tab.click()
            assert not too_small(app), model
    # The chain rule is seen, without its question marks.
    study = app.window.desks.neuron.page.study_card
    assert study.isVisible()
    assert not any(mark.isVisible() for mark in study.findChildren(WhyButton))


def test_a_race_and_a_lesson_are_as_large(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    present(app, qtbot)
    for rate in (0.1, 1.05):
        app.session.change(rate=rate)
        app.window.actions_.pin.trigger()
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.race.frames):
        app.race.step(3)
    assert not too_small(app)
    app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.player.frame):
        app.window.open_file(sorted(resource("lessons").glob("*.lesson"))[1])
    panel = app.window.classroom.lessons.panel
    assert panel is not None
    assert panel.isVisible()
    assert not app.window._left.isVisible()
    assert not too_small(app)


@pytest.mark.parametrize(
    "size",
    [
        (1366, 768),
        *(pytest.param(size, marks=pytest.mark.long) for size in ((1920, 1080), (1024, 768))),
    ],
)
def test_nothing_scrolls_before_a_class(
    open_app: Opener, qtbot: QtBot, size: tuple[int, int]
) -> None:
    app = open_app()
    present(app, qtbot, *size)
    area = app.window.arrangement.area
    for model in MODELS:
        open_model(app, qtbot, model)
        # Rows that break into lines settle in more than one pass.
        qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
        assert area.horizontalScrollBar().maximum() == 0, model


# --- the clicker, and the blank screen


def test_a_clicker_walks(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 1):
        press(app, Key.Key_PageDown)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 0):
        press(app, Key.Key_PageUp)


def test_a_clicker_walks_the_phases_where_they_are_shown(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.actions_.cartoon.trigger()
    cartoon = app.window.classroom.teaching.cartoon
    with qtbot.waitSignal(cartoon.changed):
        press(app, Key.Key_PageDown)
    assert cartoon.scene.number == 1
    press(app, Key.Key_PageUp)
    assert cartoon.scene.number == 0
    assert frame_of(app).cursor == 0


def test_a_clicker_turns_a_lessons_pages(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    with qtbot.waitSignal(app.player.frame):
        app.window.open_file(sorted(resource("lessons").glob("*.lesson"))[1])
    tutor = app.window.classroom.lessons.tutor
    press(app, Key.Key_PageDown)
    assert tutor.index == 1
    press(app, Key.Key_PageUp)
    assert tutor.index == 0


def test_a_field_and_a_table_have_these_keys_for_themselves(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1920, height=1080)
    step_to(qtbot, app, 40)
    table = app.window.iterations_panel.table
    qtbot.waitUntil(lambda: table.currentIndex().row() == 40)  # it is shown a little later
    for widget in (app.window.control_panel.rate, table):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        before = table.currentIndex().row()
        QTest.keyClick(widget, Key.Key_PageDown)
        QTest.keyClick(widget, Key.Key_PageUp)
        QApplication.processEvents()
        assert widget is table or frame_of(app).cursor == 40
    assert table.currentIndex().row() != before


def test_blank_hides_all_while_the_run_goes_on(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    sheet = app.window.arrangement.presenter.blank
    press(app, Key.Key_B)
    assert not sheet.isVisible()  # only before a class
    present(app, qtbot)
    with qtbot.waitSignal(app.player.transport):
        press(app, Key.Key_R)
    press(app, Key.Key_B)
    assert sheet.isVisible()
    assert sheet.geometry() == app.window.rect()
    image = app.window.grab().toImage()
    corners = (QPoint(5, 5), QPoint(image.width() // 2, image.height() // 2))
    assert {image.pixelColor(corner).name() for corner in corners} == {"#000000"}
    assert sheet.cursor().shape() == Qt.CursorShape.BlankCursor
    at = frame_of(app).cursor
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor > at):
        pass
    for key in (Key.Key_B, Key.Key_S, Key.Key_PageDown, Key.Key_Escape):
        sheet.lay()
        QTest.keyClick(sheet, key)
        assert not sheet.isVisible()
    sheet.lay()
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()
    assert app.preferences.appearance.presenting
    assert app.player.state.is_running


# --- folding


def test_the_columns_fold_by_key_and_by_the_edge(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(width=1920, height=1080)
    window, edge = app.window, app.window.arrangement.folding.edge
    table = window.iterations_panel.table
    assert window._left.isVisible()
    assert table.isVisible()
    assert not edge.isVisible()
    window.control_panel.rate.setFocus()
    press(app, Key.Key_Escape)
    window.setFocus()
    press(app, Key.Key_H)
    QApplication.processEvents()
    assert not window._left.isVisible()
    assert not table.isVisible()
    assert edge.isVisible()
    assert edge.accessibleName() == "Show the settings"
    assert "H" in edge.toolTip()
    assert app.preferences.appearance.folded
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 1):
        press(app, Key.Key_S)
    edge.click()
    QApplication.processEvents()
    assert window._left.isVisible()
    assert table.isVisible()
    assert not app.preferences.appearance.folded


def test_a_fields_key_brings_the_column_back(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(appearance=Appearance(folded=True))
    field = app.window.control_panel.rate
    assert not field.isVisible()
    QTest.keyClick(app.window, Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(field.hasFocus)
    assert app.window._left.isVisible()


def test_a_narrow_window_has_a_drawer(open_app: Opener) -> None:
    app = open_app(width=880, height=560)
    window, folding = app.window, app.window.arrangement.folding
    page = window.desks.parabola.page
    wide = page.width()
    assert not window._left.isVisible()
    press(app, Key.Key_H)
    assert window._left.isVisible()
    QApplication.processEvents()
    assert page.width() == wide
    assert not app.preferences.appearance.folded
    assert folding.is_seen
    press(app, Key.Key_Escape)
    assert not window._left.isVisible()


# --- and no run takes notice


@pytest.mark.parametrize("count", [12, pytest.param(100, marks=pytest.mark.long)])
def test_switches_change_no_number(open_app: Opener, qtbot: QtBot, count: int) -> None:
    setup = replace(WINDOW_SETUP, rate=0.001, steps=5000, tolerance=0.0)
    quiet, app = open_app(setup), open_app(setup)
    quiet.player.set_pace(None)
    with qtbot.waitSignal(quiet.player.stopped):
        quiet.player.toggle()
    chance, preferences = Random(7), app.preferences
    app.player.set_pace(30.0)
    app.player.toggle()
    for _ in range(count):
        switch = chance.choice(("zoom", "theme", "presenting", "folded", "language"))
        with qtbot.waitSignal(app.player.frame):
            if switch == "language":
                spoken, window = app.speech.language, app.window
                preferences.change(language=chance.choice(LANGUAGES))
                if app.speech.language != spoken:
                    qtbot.waitUntil(lambda window=window: app.window is not window)
            elif switch == "zoom":
                preferences.change(zoom=chance.choice(ZOOMS), stage_zoom=chance.choice(ZOOMS))
            elif switch == "theme":
                theme = chance.choice(("light", "dark", "projector", "contrast"))
                preferences.change(theme=theme)
            else:
                was_on = getattr(preferences.appearance, switch)
                preferences.change(**{switch: not was_on})
        assert app.player.state.is_running
    app.player.set_pace(None)
    if app.player.state.is_running:
        with qtbot.waitSignal(app.player.stopped):
            pass
    one, other = frame_of(quiet).trail, frame_of(app).trail
    assert one.length == other.length == 5001
    for columns in ("points", "costs", "gradients", "rates"):
        rows = slice(0, one.length)
        np.testing.assert_array_equal(getattr(one, columns)(rows), getattr(other, columns)(rows))
