"""The size of everything by keys, and that nothing is cut off in a small window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import ZOOMS, Appearance, window_setup
from gd_desktop.ui.keeping.boxes import UnsavedBox
from gd_desktop.ui.launch import App
from gd_desktop.ui.left_column import LeftColumn
from gd_desktop.ui.panels.verdict_panel import VerdictPanel
from gd_desktop.ui.theme import SMALLEST
from tests.ui.conftest import step_to
from tests.ui.type_sizes import type_sizes

Opener = Callable[..., App]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
MODELS = ("parabola", "function", "terrain", "neuron")
LAPTOP = (1366, 768)


def scrolls(app: App) -> tuple[int, int]:
    """By how much the page can be scrolled."""
    QApplication.processEvents()
    area = app.window.arrangement.area
    return area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()


def test_keys_step_through_the_zooms_and_tell(open_app: Opener) -> None:
    app = open_app()
    window, zoom = app.window, app.window.arrangement.zoom
    for percent in (115, 130, 150, 150):
        QTest.keyClick(window, Qt.Key.Key_Plus, CTRL)
        assert zoom.percent == percent
        assert window.status.text() == f"Zoom {percent} %"
    assert not window.actions_.larger.isEnabled()
    for percent in (130, 115, 100, 85, 85):
        QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
        assert zoom.percent == percent
    assert not window.actions_.smaller.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_0, CTRL)
    assert zoom.percent == 100
    QTest.keyClick(window, Qt.Key.Key_Equal, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Plus, CTRL | KEYPAD)
    assert zoom.percent == 130
    assert app.themes.theme.scale == pytest.approx(1.3)


def test_a_class_has_a_zoom_of_its_own(open_app: Opener) -> None:
    app = open_app()
    QTest.keyClick(app.window, Qt.Key.Key_F11)
    scale = app.themes.theme.scale
    QTest.keyClick(app.window, Qt.Key.Key_Plus, CTRL)
    assert app.themes.theme.scale == pytest.approx(1.15 * scale)
    assert app.preferences.appearance.stage_zoom == 115
    assert app.preferences.appearance.zoom == 100


def test_the_keys_act_in_a_dialog_too(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    dialog = QDialog(app.window)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    high = field.fontMetrics().height()
    QTest.keyClick(field, Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Plus, CTRL)
    assert app.preferences.appearance.zoom == 130
    assert field.fontMetrics().height() > high
    QTest.keyClick(field, Qt.Key.Key_0, CTRL)
    dialog.close()
    assert app.preferences.appearance.zoom == 100


def test_an_open_message_follows(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    box = UnsavedBox("a.descent", app.window)
    box.open()
    qtbot.waitUntil(box.isVisible)
    before = min(size.pixels for size in type_sizes(box))
    app.preferences.change(zoom=150)
    QApplication.processEvents()
    assert min(size.pixels for size in type_sizes(box)) >= round(1.5 * before) - 1
    box.close()


def test_no_type_is_smaller_than_the_smallest(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    for model in MODELS:
        if app.session.setup.model != model:
            with qtbot.waitSignal(app.player.frame):
                app.session.open_model(model)
        step_to(qtbot, app, 2)
        sizes = type_sizes(app.window)
        assert len(sizes) > 30, model
        assert sizes[0].pixels >= SMALLEST, sizes[:5]


@pytest.mark.parametrize("zooms", [(150,), pytest.param(ZOOMS, marks=pytest.mark.long)])
@pytest.mark.parametrize("model", MODELS)
def test_a_laptop_holds_the_window_at_every_zoom(
    open_app: Opener, qtbot: QtBot, model: str, zooms: tuple[int, ...]
) -> None:
    app = open_app(window_setup(model), *LAPTOP)
    for zoom in zooms:
        app.preferences.change(zoom=zoom)
        for folded in (False, True):
            app.preferences.change(folded=folded)
            qtbot.waitUntil(lambda: scrolls(app) == (0, 0))
            assert (app.window.width(), app.window.height()) == LAPTOP
            hint = app.window.minimumSizeHint()
            assert hint.width() <= LAPTOP[0]
            assert hint.height() <= LAPTOP[1]


@pytest.mark.parametrize("model", MODELS)
def test_the_smallest_useful_window_has_room_for_all(open_app: Opener, model: str) -> None:
    app = open_app(window_setup(model), 880, 480)
    middle = app.window._middle
    assert scrolls(app) == (0, 0)
    seen = set()
    tabs = [tab for tab in middle._tabs.buttons() if tab.isVisible()]
    for tab in tabs or [None]:
        if tab is not None:
            tab.click()
        assert scrolls(app) == (0, 0)
        for part in (app.window.desks.pages, app.window.cost_card):
            if part.isVisible():
                seen.add(part)
                assert part.height() >= part.minimumSizeHint().height()
                assert part.width() >= part.minimumSizeHint().width()
                corner = part.mapTo(app.window, part.rect().bottomRight())
                assert app.window.rect().contains(corner)
    assert len(seen) == 2
    assert len(tabs) == (2 if model == "neuron" else 0)


def test_a_still_smaller_window_scrolls(open_app: Opener) -> None:
    app = open_app(window_setup("neuron"), 300, 200)
    across, down = scrolls(app)
    assert across > 0
    assert down > 0
    assert app.window.width() == 300


def test_the_arrangement_returns_with_the_room(open_app: Opener) -> None:
    app = open_app(window_setup("neuron"), 1280, 800)
    middle, page = app.window._middle, app.window.desks.neuron.page
    # As by hand: the person's own division is what returns.
    middle.splitter.moveSplitter(middle.splitter.sizes()[0] - 20, 1)
    sizes = middle.splitter.sizes()
    assert page.study_card.isVisible()
    app.window.resize(880, 480)
    QApplication.processEvents()
    assert not page.study_card.isVisible()
    assert not app.window._left.isVisible()
    app.window.resize(1280, 800)
    QApplication.processEvents()
    assert page.study_card.isVisible()
    assert page.data_card.isVisible()
    assert app.window.cost_card.isVisible()
    assert app.window._left.isVisible()
    assert middle.splitter.sizes() == sizes


def test_what_the_larger_menus_take_is_reckoned_with(open_app: Opener, qtbot: QtBot) -> None:
    def is_low(app: App) -> bool:
        column = app.window.findChild(LeftColumn)
        verdict = app.window.findChild(VerdictPanel)
        return bool(column.area.isAncestorOf(verdict))

    begun_so = open_app(window_setup("neuron"), *LAPTOP, appearance=Appearance(zoom=130))
    assert is_low(begun_so)
    app = open_app(window_setup("neuron"), *LAPTOP)
    assert not is_low(app)
    app.preferences.change(zoom=130)
    qtbot.waitUntil(lambda: is_low(app))
