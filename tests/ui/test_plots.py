"""The pictures: what they show, and the range they keep."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, learning, window_setup
from gd_desktop.ui.plots.axis import Axis
from gd_desktop.ui.plots.thinning import thinned

from .conftest import Opener, frame_of, step_to


@given(last=st.integers(0, 10**7), most=st.integers(6, 1000))
def test_few_rows_stand_for_many(last: int, most: int) -> None:
    rows = [row for part in thinned(last, most) for row in range(part.start, part.stop, part.step)]
    assert rows[0] == 0
    assert rows[-1] == last
    assert rows == sorted(set(rows))
    assert len(rows) <= 1.5 * most + 1
    if last < most // 3:
        assert rows == list(range(last + 1))


@given(last=st.integers(1000, 10**6))
def test_old_rows_do_not_change_places_from_frame_to_frame(last: int) -> None:
    before, after = (set(range(*part.indices(last)))
                     for part in (thinned(last, 100)[1], thinned(last + 1, 100)[1]))  # fmt: skip
    assert before <= after or len(after - before) <= 1


def test_the_curve_lies_on_the_function(open_app: Opener) -> None:
    app = open_app()
    x, y = app.window.desks.parabola.page.plot.curve.getData()
    assert np.allclose(y, x**2 - 4 * x + 6)


def test_the_start_the_minimum_and_the_mirror_of_the_start_are_in_the_picture(
    open_app: Opener,
) -> None:
    app = open_app()
    (left, right), (bottom, top) = app.window.desks.parabola.page.plot.box.viewRange()
    assert left < -4 < 2 < 8 < right
    assert bottom < 2 < 38 < top


def test_the_tangent_has_the_gradient_as_its_slope(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    frame = step_to(qtbot, app, 3)
    x, y = app.window.desks.parabola.page.plot.tangent.getData()
    assert (y[1] - y[0]) / (x[1] - x[0]) == pytest.approx(frame.row.gradient.item())
    assert (x[0] + x[1]) / 2 == pytest.approx(frame.row.x.item())


def test_a_walk_that_goes_away_widens_the_picture_only_so_far(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=1.05))
    plot = app.window.desks.parabola.page.plot
    half = 1.15 * 6
    widths = set()
    for _ in range(40):
        step_to(qtbot, app, 1)
        left, right = plot.box.viewRange()[0]
        widths.add(round((right - left) / (2 * half), 6))
    assert widths == {1, 2, 4, 8}
    assert "left the picture" in app.window.desks.parabola.page.note.text()
    step_to(qtbot, app, 400)
    app.window.grab()
    left, right = plot.box.viewRange()[0]
    assert right - left == pytest.approx(16 * half)
    assert np.isfinite(app.window.cost_card.plot.box.viewRange()).all()


def test_a_panned_picture_stays_until_it_is_called_back(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    plot = app.window.desks.parabola.page.plot
    home = plot.box.viewRange()
    plot.box.translateBy(x=3)
    plot.box.sigRangeChangedManually.emit([True, True])
    moved = plot.box.viewRange()
    step_to(qtbot, app, 3)
    assert plot.box.viewRange() == moved
    assert app.window.desks.parabola.page.note.text()
    app.window.actions_.whole_picture.trigger()
    assert plot.box.viewRange() == home
    assert not app.window.desks.parabola.page.note.text()


def test_the_log_axis_shows_the_cost_above_the_minimum_as_a_straight_line(
    open_app: Opener, qtbot: QtBot
) -> None:
    app = open_app()
    step_to(qtbot, app, 20)
    _, y = app.window.cost_card.plot.line.getData()
    assert np.allclose(np.diff(y), 2 * np.log10(0.8))


def test_the_dotted_line_ahead_is_where_the_walk_goes(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    plot = app.window.cost_card.plot
    rows, ahead = (values.copy() for values in plot.ahead.getData())
    step_to(qtbot, app, 20)
    _, walked = plot.line.getData()
    assert np.interp(20, rows, ahead) == pytest.approx(walked[20])


def test_the_linear_axis_shows_the_cost_itself(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.actions_.log_cost.trigger()
    step_to(qtbot, app, 5)
    _, y = app.window.cost_card.plot.line.getData()
    assert y[0] == 38
    (_, _), (bottom, top) = app.window.cost_card.plot.box.viewRange()
    assert bottom < 2 < 38 < top


def test_what_was_walked_beyond_the_cursor_stays_in_sight(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 10)
    with qtbot.waitSignal(app.player.frame):
        app.player.seek(4)
    plot = app.window.cost_card.plot
    assert plot.later.isVisible()
    assert plot.later.getData()[0].tolist() == [4, 5, 6, 7, 8, 9, 10]
    assert plot.line.getData()[0][-1] == 4
    assert frame_of(app).trail.length == 11


def test_a_long_history_is_drawn_with_few_points(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=1e-6, steps=200_000, tolerance=0))
    step_to(qtbot, app, 100_000)
    assert len(app.window.cost_card.plot.line.getData()[0]) < 1000
    assert len(app.window.desks.parabola.page.plot.hops._x) < 200


def test_arrows_are_drawn_for_steps_that_were_taken_only(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(replace(WINDOW_SETUP, rate=0.9, steps=10_000, tolerance=0))
    step_to(qtbot, app, 5000)
    hops = app.window.desks.parabola.page.plot.hops
    points, is_step = hops._apart()
    walk = [2 + 6 * (-0.8) ** k for k in range(40)]
    near = [
        (start.x(), end.x())
        for start, end, one in zip(points, points[1:], is_step, strict=False)
        if one and abs(start.x() - 2) > 0.5
    ]
    assert len(near) >= 10
    for start, end in near[:8]:
        assert any(abs(start - a) < 1e-5 and abs(end - b) < 0.1 for a, b in pairwise(walk))


@pytest.mark.parametrize("start", [2.0, 2.0 + 1e-12, -1e9, 1e12, 1e200, 1e308, -1e-300])
def test_any_start_can_be_painted(open_app: Opener, qtbot: QtBot, start: float) -> None:
    app = open_app(replace(WINDOW_SETUP, start=(start,)))
    with qtbot.waitSignal(app.player.frame):
        app.player.step()
    assert not app.window.grab().isNull()
    for plot in (app.window.desks.parabola.page.plot, app.window.cost_card.plot):
        assert np.isfinite(plot.box.viewRange()).all()


@pytest.mark.parametrize(
    "coefficients",
    [(1e-300, 0.0, 0.0), (1e300, 1.0, 1.0), (1.0, 1e100, 0.0), (-1.0, 0.0, 0.0), (1.0, 0.0, 1e308),
     (1e-3, 1.0, -5.0)],
)  # fmt: skip
def test_any_parabola_can_be_painted(
    open_app: Opener, qtbot: QtBot, coefficients: tuple[float, ...]
) -> None:
    app = open_app(replace(WINDOW_SETUP, coefficients=coefficients))
    with qtbot.waitSignal(app.player.frame):
        app.player.step()
    assert not app.window.grab().isNull()
    assert np.isfinite(app.window.desks.parabola.page.plot.box.viewRange()).all()


def test_axes_write_numbers_as_people_do(qtbot: QtBot) -> None:
    axis = Axis("left")
    assert axis.tickStrings([-0.5, 0, 0.5], 1, 0.5) == ["−0.5", "0.0", "0.5"]
    assert axis.tickStrings([-10, 0], 1, 10) == ["−10", "0"]
    axis.set_logarithmic(True)
    assert axis.tickStrings([-2, 0, 1, 8], 1, 1) == ["0.01", "1", "10", "10⁸"]
    levels = axis.tickValues(-5.2, 2.1, 200)
    assert [value for _, values in levels for value in values] == [-4, -2, 0, 2]


@pytest.mark.parametrize(("width", "height"), [(960, 600), (1280, 720), (1440, 900)])
def test_the_dot_on_the_cost_is_whole_in_a_low_picture(
    open_app: Opener, width: int, height: int
) -> None:
    setup = window_setup("neuron")
    app = open_app(setup, width, height)
    plot = app.window.cost_card.plot
    plot.repaint()
    room, dot = plot.box.sceneBoundingRect(), plot.box.mapViewToScene(plot.here.pos())
    assert room.top() + 7 <= dot.y() <= room.bottom() - 7


def test_ticks_of_a_low_axis_are_apart() -> None:
    axis = Axis("left")
    for low, high in ((0.0, 0.09), (-0.02, 0.57), (37.9, 38.1), (-3e-7, 2e-7)):
        for size in (24, 40, 56, 70):
            ((spacing, ticks),) = axis.tickValues(low, high, size)
            assert spacing * size / (high - low) >= axis.fontMetrics_height()
            assert len(ticks) >= 1
            assert all(low <= tick <= high for tick in ticks)
    assert axis.tickValues(0.0, 0.0, 40) == []


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1280, 800), (1440, 900)])
@pytest.mark.parametrize(
    "setup",
    [
        window_setup("neuron"),
        replace(window_setup("neuron"), **learning("four-points"), mistakes=("no-input",)),
        replace(window_setup("terrain"), terrain="rosenbrock", start=(-1.2, 1.0), rate=0.001),
        replace(window_setup("terrain"), terrain="rastrigin", start=(2.3, 1.7), rate=0.002),
    ],
)
def test_a_cost_axis_has_two_numbers_to_tell_its_scale(
    open_app: Opener, qtbot: QtBot, setup: Setup, width: int, height: int
) -> None:
    app = open_app(setup, width, height)
    for count in (0, 1, 9, 90):
        if count:
            step_to(qtbot, app, count)
        axis = app.window.cost_card.plot.left
        pixels = QPixmap(400, 400)
        painter = QPainter(pixels)
        _, _, texts = axis.generateDrawSpecs(painter)
        painter.end()
        assert len(texts) >= 2
        tops = sorted(place.top() for place, *_ in texts)
        assert min(np.diff(tops)) >= axis.fontMetrics_height()


@pytest.mark.parametrize("steps", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("a", [-1.0, 1.0])
def test_the_slopes_name_is_whole(open_app: Opener, qtbot: QtBot, a: float, steps: int) -> None:
    rate = 0.1 if a < 0 else 1.1  # either leads away
    setup = replace(WINDOW_SETUP, coefficients=(a, -4.0, 6.0), rate=rate)
    app = open_app(setup, width=1440, height=900)
    step_to(qtbot, app, steps)
    plot = app.window.desks.parabola.page.plot
    tag = plot.slope_tag
    if not tag.isVisible():
        return
    at = plot.box.mapViewToScene(tag.pos())
    assert plot.box.sceneBoundingRect().contains(tag.boundingRect().translated(at))


def test_the_tangent_is_as_long_in_whatever_range(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 5)
    plot = app.window.desks.parabola.page.plot

    def length() -> float:
        foot, tip = (
            plot.box.mapViewToScene(QPointF(x, y))
            for x, y in zip(plot.tangent.xData, plot.tangent.yData, strict=True)
        )
        along = tip - foot
        return float(np.hypot(along.x(), along.y()))

    usual, inside = length(), plot.box.sceneBoundingRect()

    def check() -> None:
        QApplication.processEvents()
        assert length() == pytest.approx(usual, rel=0.01)
        tag = plot.slope_tag
        at = tag.boundingRect().translated(plot.box.mapViewToScene(tag.pos()))
        assert inside.contains(at)

    plot.box.scaleBy((0.5, 0.5), center=(4.0, 10.0))
    plot.box.sigRangeChangedManually.emit([True, True])
    check()
    app.window.actions_.whole_picture.trigger()
    check()
    # A ball that is let go: the picture is that of the new start.
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.row.x.item() == 0.3):
        plot._drag(0.3)
    plot._drop()
    check()
