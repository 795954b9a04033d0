"""What a mouse does in a plot, done by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.core.setup import first_point
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.surface.orbit import Orbit
from tests.ui.conftest import Opener, frame_of, step_to

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier


def focus(qtbot: QtBot, app: App, plot: Canvas) -> None:
    """Let a plot have the focus."""
    app.window.activateWindow()
    qtbot.waitActive(app.window)
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert plot.hasFocus()


def test_every_plot_is_panned_and_zoomed_and_brought_home(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    plot = app.window.cost_card.plot
    focus(qtbot, app, plot)
    (left, right), (bottom, top) = plot.box.viewRange()
    QTest.keyClick(plot, _Key.Key_Right, _Modifier.ControlModifier)
    moved = plot.box.viewRange()[0]
    assert moved[0] > left
    assert moved[1] - moved[0] == pytest.approx(right - left)
    QTest.keyClick(plot, _Key.Key_Up)  # no start to move here
    assert plot.box.viewRange()[1][0] > bottom
    QTest.keyClick(plot, _Key.Key_Plus)
    near = plot.box.viewRange()[1]
    assert near[1] - near[0] == pytest.approx((top - bottom) / 1.25)
    assert plot.is_panned
    QTest.keyClick(plot, _Key.Key_F)
    assert plot.box.viewRange() == [[left, right], [bottom, top]]
    assert not plot.is_panned


def test_arrows_move_the_start_of_a_curve_and_one_undo_takes_it_back(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    focus(qtbot, app, plot)
    before = plot.box.viewRange()[0]
    for _ in range(3):
        with qtbot.waitSignal(app.player.frame):
            QTest.keyPress(plot, _Key.Key_Left)
        # It stands still while the key is down.
        assert plot.box.viewRange()[0] == before
    QTest.keyRelease(plot, _Key.Key_Left)
    assert first_point(app.session.setup)[0] < 8.0
    app.window.actions_.undo.trigger()
    assert first_point(app.session.setup)[0] == 8.0
    assert not app.session.can_undo


@pytest.mark.parametrize(
    ("modifier", "start"), [(_Modifier.NoModifier, 7.5), (_Modifier.ShiftModifier, 7.9)]
)
def test_with_shift_the_start_moves_a_fifth_as_far(
    open_app: Opener, qtbot: QtBot, modifier: Qt.KeyboardModifier, start: float
) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    focus(qtbot, app, plot)
    QTest.keyClick(plot, _Key.Key_Left, modifier)
    assert first_point(app.session.setup)[0] == start


def test_arrows_move_the_start_on_a_plane_both_ways(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("terrain"))
    plot = app.window.desks.terrain.page.current.canvas
    x, y = first_point(app.session.setup).tolist()
    focus(qtbot, app, plot)
    with qtbot.waitSignal(app.player.frame):
        QTest.keyClick(plot, _Key.Key_Up)
    assert first_point(app.session.setup)[1] > y
    with qtbot.waitSignal(app.player.frame):
        QTest.keyClick(plot, _Key.Key_Left)
    assert first_point(app.session.setup)[0] < x


def test_leaving_a_plot_lets_go_of_its_start(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    focus(qtbot, app, plot)
    QTest.keyPress(plot, _Key.Key_Right)
    app.window.walk_panel.reset.setFocus()
    app.session.change(rate=0.3)
    app.window.actions_.undo.trigger()
    # The two are two changes.
    assert app.session.setup.rate == 0.1
    assert first_point(app.session.setup)[0] > 8.0


def test_points_are_painted_and_erased_by_keys(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    card = app.window.desks.neuron.page.data_card
    card.start_painting()
    plot = card.view.plane
    focus(qtbot, app, plot)
    QTest.keyClick(plot, _Key.Key_Space)
    assert not plot.brush.isVisible()  # nor has a point been painted where no one could see
    QTest.keyClick(plot, _Key.Key_Right)
    assert plot.brush.isVisible()
    QTest.keyClick(plot, _Key.Key_Space)
    data = app.session.setup.data
    assert data is not None
    assert data.features.tolist() == [[0.0, 0.0]]
    for _ in range(4):
        QTest.keyClick(plot, _Key.Key_Up)
    QTest.keyClick(plot, _Key.Key_Return)
    data = app.session.setup.data
    assert data is not None
    (_, (across, up)) = data.features.tolist()
    assert across == 0
    assert up > 0
    QTest.keyClick(plot, _Key.Key_Delete)
    data = app.session.setup.data
    assert data is not None
    assert data.features.tolist() == [[0.0, 0.0]]
    card.stop_painting()
    assert not plot.brush.isVisible()


def test_keys_of_a_plot_do_not_step(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    step_to(qtbot, app, 1)
    focus(qtbot, app, plot)
    QTest.keyClick(plot, _Key.Key_Plus)
    assert frame_of(app).cursor == 1
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 2):
        QTest.keyClick(plot, _Key.Key_S)


def test_a_plot_without_a_mouse_way_has_no_key_way(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    plot = app.window.desks.neuron.page.study_card.microscope.plot
    focus(qtbot, app, plot)
    before = plot.box.viewRange()
    QTest.keyClick(plot, _Key.Key_Plus)
    QTest.keyClick(plot, _Key.Key_Right, _Modifier.ControlModifier)
    assert plot.box.viewRange() == before


def test_a_surface_is_moved_by_keys(qtbot: QtBot) -> None:
    orbit = Orbit()
    qtbot.addWidget(orbit)
    orbit.resize(400, 300)
    target, seen_from = orbit.camera.target, orbit.camera.axes
    QTest.keyClick(orbit, _Key.Key_Right, _Modifier.ShiftModifier)
    assert orbit.camera.target != target
    assert (orbit.camera.axes == seen_from).all()
    QTest.keyClick(orbit, _Key.Key_Right)
    assert not (orbit.camera.axes == seen_from).all()
    QApplication.processEvents()
