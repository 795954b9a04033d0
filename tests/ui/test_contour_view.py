"""The contour view: equal scales, numbers on the contours, stars on the minima, Newton's model."""

from collections.abc import Iterator
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import landscape_labels
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.terrains import terrain
from gd_desktop.io.settings import Appearance
from gd_desktop.method_picture_labels import MODEL_NO_BOWL
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.plots.relief import isolines
from gd_desktop.ui.theme import load_theme

from .ground import HIMMELBLAU, RASTRIGIN, ROSENBROCK, Ground, frame_after, place_of, scene, survey


@pytest.fixture
def ground(qtbot: QtBot) -> Iterator[Ground]:
    made = Ground(qtbot)
    yield made
    made.close()


def pixel_ratio(plot: LandscapePlot) -> float:
    wide, high = map(float, plot.box.viewPixelSize())
    return wide / high


# --- equal scales


@pytest.mark.parametrize(
    ("text", "start"),
    [("x^2/20+y^2", (4.0, 1.5)), (HIMMELBLAU, (1.0, -2.0)), (ROSENBROCK, (-1.2, 1.5))],
)
@pytest.mark.parametrize("size", [(900, 300), (300, 460)])
def test_the_arrow_is_perpendicular_to_the_contour_on_the_screen(
    ground: Ground, text: str, start: tuple[float, float], size: tuple[int, int]
) -> None:
    frame = frame_after(0, function=text, start=start)
    plot = ground.plane(frame, size=size)
    assert plot.arrow.isVisible()
    foot, tip = (scene(plot, *end) for end in plot.arrow.line.tolist())
    # The contour through the ball, from a fine grid around it.
    us, vs = (at + 0.05 * np.linspace(-1, 1, 41) for at in start)
    costs = frame.problem.evaluate_many(
        np.column_stack([np.tile(us, 41), np.repeat(vs, 41)])
    ).reshape(41, 41)
    line = max(isolines(costs, frame.row.cost + 1e-9, us, vs), key=len)
    near = np.argsort(np.hypot(*(line - start).T))[:5]
    ends = [scene(plot, *line[place].tolist()) for place in (near.min(), near.max())]
    along, arrow = ends[1] - ends[0], tip - foot
    cosine = QPointF.dotProduct(along, arrow) / np.sqrt(
        QPointF.dotProduct(along, along) * QPointF.dotProduct(arrow, arrow)
    )
    assert abs(cosine) < 0.02


def test_one_unit_is_as_long_both_ways_whatever_is_done(ground: Ground) -> None:
    plot = ground.plane(frame_after(3, function="x^2/20+y^2", start=(5.0, 1.0)), size=(700, 300))
    assert pixel_ratio(plot) == pytest.approx(1)
    for size in ((300, 500), (520, 400), (900, 260)):
        plot.resize(*size)
        QApplication.processEvents()
        assert pixel_ratio(plot) == pytest.approx(1)
        (left, right), (bottom, top) = plot.box.viewRange()
        assert left < -6 < 6 < right
        assert bottom < -6 < 6 < top
    home = plot.box.viewRange()
    below_axis = QPoint(400, plot.height() - 15)
    for at in (QPoint(400, 120), below_axis, QPoint(20, 120)):
        for turn in (240, -120):
            before = plot.box.viewRange()
            _wheel(plot, at, turn)
            assert plot.box.viewRange() != before
            assert pixel_ratio(plot) == pytest.approx(1)
    # As a drag of the ground does, and of either axis.
    for way in ({"x": 1.5, "y": -0.7}, {"x": 1.5}, {"y": 0.7}):
        before = plot.box.viewRange()
        plot.box.translateBy(**way)
        plot.box.sigRangeChangedManually.emit([True, True])
        after = plot.box.viewRange()
        assert after != before
        assert np.ptp(after, axis=1) == pytest.approx(np.ptp(before, axis=1))
    plot.resize(500, 420)
    QApplication.processEvents()
    assert pixel_ratio(plot) == pytest.approx(1)
    plot.resize(900, 260)
    QApplication.processEvents()
    plot.go_home()
    assert plot.box.viewRange() == home


def _wheel(plot: LandscapePlot, at: QPoint, turn: int) -> None:
    where, nothing = QPointF(at), Qt.MouseButton.NoButton
    event = QWheelEvent(
        where, QPointF(plot.viewport().mapToGlobal(at)), QPoint(), QPoint(0, turn), nothing,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot.viewport(), event)


def test_limits_hold_however_far_one_zooms(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function="x^2+y^2", start=(3.0, 2.0)), size=(800, 300))
    home = np.ptp(plot.box.viewRange(), axis=1)
    for factor, limit in ((0.5, 1e-4), (2.0, 1e4)):
        plot.go_home()
        for _ in range(20):
            plot.box.scaleBy((factor, factor))
        assert pixel_ratio(plot) == pytest.approx(1)
        assert np.ptp(plot.box.viewRange(), axis=1) / home == pytest.approx([limit] * 2)


def test_nothing_jumps_while_the_walk_stays_in_the_picture(ground: Ground) -> None:
    walk = {"function": "x^2/20+y^2", "start": (5.0, 0.0), "rate": 22.0}
    plot = ground.plane(frame_after(0, **walk), size=(900, 300))
    home = plot.box.viewRange()
    # It goes to and fro, and out of the region, but not out of the picture.
    seen = set()
    for steps in range(1, 6):
        frame = frame_after(steps, **walk)
        plot.show_frame(frame)
        seen.add(round(abs(frame.row.x[0]), 2))
        assert plot.box.viewRange() == home
    assert max(seen) > 6.6


def test_a_walk_that_goes_away_is_followed_on_both_scales(ground: Ground) -> None:
    frame = frame_after(45, function="x^2-y^2", start=(2.5, 0.01))
    plot = ground.plane(frame)
    (_, _), (bottom, top) = plot.box.viewRange()
    assert bottom < -6
    assert frame.row.x[1] < top
    assert pixel_ratio(plot) == pytest.approx(1)


def test_weight_and_bias_have_scales_of_their_own(ground: Ground) -> None:
    inputs = np.array([[-2.0], [-1.0], [1.0], [2.0]])
    data = Dataset("four", ("f",), inputs, np.array([0.0, 0.0, 1.0, 1.0]))
    plane = ground.plane(frame_after(0, function="x^2+y^2", start=(3.0, 2.0)), size=(900, 300))
    learning = frame_after(0, model="neuron", data=data, start=(1.0, 1.0))
    plane.show_frame(learning)
    (left, right), (bottom, top) = plane.box.viewRange()
    assert right - left == pytest.approx(top - bottom)
    assert pixel_ratio(plane) < 0.5
    survey(plane, learning)
    assert plane.relief is not None
    assert plane.relief.minima is None
    plane.show_frame(frame_after(0, function="x^2+y^2", start=(3.0, 2.0)))
    assert pixel_ratio(plane) == pytest.approx(1)


# --- numbers on the contours


def marks(plot: LandscapePlot) -> list[QRectF]:
    """Where the ball, the ghost, the stars, the arrow's ends and the path's points lie."""
    places = [(mark.x(), mark.y()) for mark in (plot.ball, plot.ghost) if mark.isVisible()]
    places += [low.x for low in plot.stars.points]
    places += np.column_stack([plot.path.xData, plot.path.yData]).tolist()
    if plot.arrow.isVisible():
        places += plot.arrow.line.tolist()
    around = QRectF(-2, -2, 4, 4)
    return [around.translated(scene(plot, *place)) for place in places]


WALKS = [
    (20, {"function": "x^2+y^2", "start": (4.0, 3.0)}),
    (15, {"function": "x^2/20+y^2", "start": (8.0, 1.5), "rate": 0.9}),
    (30, {"function": HIMMELBLAU, "start": (0.0, 0.0), "rate": 0.01}),
    (4, {"function": HIMMELBLAU, "start": (0.0, 0.0), "rate": 0.05, "method": "adam"}),
    (300, {"function": ROSENBROCK, "start": (-1.2, 1.0), "rate": 0.001}),
    (12, {"function": "x^2-y^2", "start": (3.0, 0.05)}),
    (5, {"function": RASTRIGIN, "start": (2.3, 1.7), "rate": 0.002}),
    (3, {"function": "ln(x^2+y^2-4)", "start": (4.0, 3.0), "rate": 0.3}),
]


@pytest.mark.parametrize(("steps", "walk"), WALKS)
@pytest.mark.parametrize(
    ("theme", "size"), [("light", (520, 400)), ("projector", (900, 500)), ("dark", (300, 220))]
)
def test_names_hide_neither_marks_nor_one_another(
    ground: Ground, steps: int, walk: dict[str, object], theme: str, size: tuple[int, int]
) -> None:
    first, last = frame_after(0, **walk), frame_after(steps, **walk)
    plot = ground.plane(first, theme, size)
    plot.show_frame(last)
    shown = [tag for tag in (*plot.stars.names, *plot.contours.tags) if tag.isVisible()]
    rects = [place_of(plot, tag) for tag in shown]
    room = plot.box.sceneBoundingRect()
    assert all(room.contains(rect) for rect in rects)
    shrunk = [rect.adjusted(1, 1, -1, -1) for rect in rects]
    assert not any(one.intersects(other) for one, other in combinations(shrunk, 2))
    assert not any(rect.intersects(mark) for rect in shrunk for mark in marks(plot))


def test_each_contour_with_room_has_its_number_on_its_line(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function="x^2+y^2", start=(5.0, 5.0)), size=(700, 560))
    assert plot.relief is not None
    shown = {tag._text: tag for tag in plot.contours.tags if tag.isVisible()}
    highest = plot.box.viewRange()[1][1] ** 2
    assert highest > plot.relief.contours[3].cost
    for contour in plot.relief.contours:
        tag = shown.get(landscape_labels.level(contour.cost))
        if tag is None:
            # No more than a bit of it in the corners.
            assert contour.cost > highest
            continue
        # A straight line between two samples lies a little inside.
        assert tag.x() ** 2 + tag.y() ** 2 == pytest.approx(contour.cost, rel=0.01)


def test_a_number_does_not_lie_on_another_line(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function=HIMMELBLAU, start=(0.0, 0.0)))
    assert plot.relief is not None
    for tag in (tag for tag in plot.contours.tags if tag.isVisible()):
        rect = place_of(plot, tag)
        for contour in plot.relief.contours:
            if landscape_labels.level(contour.cost) != tag._text:
                points = np.concatenate(contour.lines).tolist()
                assert not any(rect.contains(scene(plot, *point)) for point in points)


def test_numbers_come_back_when_the_walk_has_gone(ground: Ground) -> None:
    walk = {"function": HIMMELBLAU, "start": (0.0, 0.0), "rate": 0.01}
    plot = ground.plane(frame_after(0, **walk))
    before = [tag._text for tag in plot.contours.tags if tag.isVisible()]
    tag = next(tag for tag in plot.contours.tags if tag.isVisible())
    plot.show_frame(frame_after(0, function=HIMMELBLAU, start=(tag.x(), tag.y())))
    assert not tag.isVisible()
    plot.show_frame(frame_after(0, **walk))
    assert [tag._text for tag in plot.contours.tags if tag.isVisible()] == before


# --- stars


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        (ROSENBROCK, [(1, 1)]),
        (HIMMELBLAU, [(-3.779, -3.283), (-2.805, 3.131), (3, 2), (3.584, -1.848)]),
        ("(1.5-x+x y)^2+(2.25-x+x y^2)^2+(2.625-x+x y^3)^2", [(3, 0.5)]),
        ("x^2-y^2", []),
        ("x^2+0y", []),
        ("|x|+|y|", [(0, 0)]),
    ],
)
def test_a_star_stands_on_each_minimum_and_on_nothing_else(
    ground: Ground, text: str, lows: list[tuple[float, float]]
) -> None:
    plot = ground.plane(frame_after(0, function=text, start=(5.0, 5.0)))
    found = [low.x for low in plot.stars.points]
    assert np.array(found) == pytest.approx(np.array(lows), abs=1e-3)
    assert plot.star.isVisible() == bool(lows)
    if lows:
        assert (plot.star.x(), plot.star.y()) == found[0]


def test_the_lowest_are_named_with_place_and_cost(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function=HIMMELBLAU, start=(0.0, -5.0)), size=(760, 520))
    texts = {name._text for name in plot.stars.names if name.isVisible()}
    assert texts == {
        "minimum (3, 2), 0",
        "minimum ≈ (−2.81, 3.13), 0",
        "minimum ≈ (−3.78, −3.28), 0",
        "minimum ≈ (3.58, −1.85), 0",
    }


def test_stars_are_small_where_they_are_many_and_the_lowest_is_large(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function=RASTRIGIN, start=(2.3, 1.7)))
    assert len(plot.stars.points) > 121
    assert (plot.star.x(), plot.star.y()) == (0, 0)
    radius = plot.star.boundingRect().width() / plot.box.viewPixelSize()[0] / 2
    assert plot.stars._radius < radius / 2
    # Where they would be a grey field, the lowest are left.
    plot.box.setRange(xRange=(-40, 40), yRange=(-40, 40), padding=0)
    assert 1 < len(plot.stars._drawn) <= 40


def test_a_terrain_s_own_minima_are_taken_and_others_beyond_its_region_found(
    ground: Ground,
) -> None:
    frame = frame_after(0, model="terrain", terrain="rastrigin", start=(2.3, 1.7))
    plot = ground.plane(frame, size=(800, 300))
    known = set(terrain("rastrigin").minima)
    shown = plot.stars.points
    assert known <= set(shown)
    assert len(shown) > len(known)
    (left, right), (low, high) = frame.problem.region
    beyond = [one.x for one in shown if one not in known]
    assert not any(left <= u <= right and low <= v <= high for u, v in beyond)


def test_a_coarse_picture_claims_no_minimum_and_keeps_those_that_are_known(
    ground: Ground,
) -> None:
    frame = frame_after(0, function=ROSENBROCK, start=(-1.2, 1.0))
    plot = ground.plane(frame)
    survey(plot, frame, stride=4)
    assert [low.x for low in plot.stars.points] == [(1, 1)]
    other = frame_after(0, function="(x-2)^2+y^2", start=(-1.2, 1.0))
    plot.show_frame(other)
    assert not plot.star.isVisible()
    survey(plot, other, stride=4)
    assert not plot.star.isVisible()
    survey(plot, other)
    assert [low.x for low in plot.stars.points] == [(2, 0)]


def test_a_name_makes_way_for_the_walk(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function="x^2+y^2", start=(5.0, 5.0)))
    (name, *_) = plot.stars.names
    before = place_of(plot, name)
    at = plot.box.mapSceneToView(before.center())
    plot.show_frame(frame_after(0, function="x^2+y^2", start=(at.x(), at.y())))
    assert name.isVisible()
    assert not place_of(plot, name).intersects(before.adjusted(20, 4, -20, -4))


# --- Newton–Raphson


NEWTON = {"method": "newton-raphson"}


@pytest.mark.parametrize(("text", "start"), [(HIMMELBLAU, (4.5, 3.5)), ("x^2/20+y^2", (5.0, 1.5))])
def test_newton_s_ellipse_touches_the_contour_at_the_ball_around_the_next_place(
    ground: Ground, text: str, start: tuple[float, float]
) -> None:
    frame = frame_after(0, function=text, start=start, **NEWTON)
    plot = ground.plane(frame)
    model, next_x = plot.methods.model, frame.next_x
    assert next_x is not None
    assert model.isVisible()
    assert not model.tag.isVisible()
    assert model.ellipse[0] == pytest.approx(start)
    assert model.ellipse[:-1].mean(axis=0) == pytest.approx(next_x)
    along = model.ellipse[1] - model.ellipse[-2]
    assert along @ frame.row.gradient == pytest.approx(
        0, abs=0.01 * np.linalg.norm(along) * np.linalg.norm(frame.row.gradient)
    )
    # On all of it the paraboloid is as high.
    away = model.ellipse - frame.row.x
    hessian = frame.problem.curvature(frame.row.x)
    heights = away @ frame.row.gradient + 0.5 * np.vecdot(away @ hessian, away)
    assert heights == pytest.approx(0, abs=1e-9 * frame.row.cost)


def test_newton_s_arrow_is_the_step_and_not_the_slope(ground: Ground) -> None:
    frame = frame_after(0, function="x^2/20+y^2", start=(5.0, 1.5), **NEWTON)
    plot = ground.plane(frame)
    foot, tip = plot.arrow.line
    assert plot.arrow.isVisible()
    assert frame.next_x is not None
    step = frame.next_x - frame.row.x
    assert (tip - foot) / np.linalg.norm(tip - foot) == pytest.approx(step / np.linalg.norm(step))


def test_a_model_that_is_no_bowl_says_so(ground: Ground) -> None:
    plot = ground.plane(frame_after(0, function=HIMMELBLAU, start=(0.0, 0.0), **NEWTON))
    assert not plot.methods.model.isVisible()
    assert plot.methods.model.tag._text == MODEL_NO_BOWL
    assert plot.box.sceneBoundingRect().contains(place_of(plot, plot.methods.model.tag))
    plot.show_frame(frame_after(0, function=HIMMELBLAU, start=(0.0, 0.0)))
    assert not plot.methods.model.tag.isVisible()


@pytest.mark.parametrize("text", ["x^2+1e-14 y^2", "1e-300 x^2 + 1e-300 y^2", "x+y", "x^4+y^4"])
@pytest.mark.parametrize("start", [(1.0, 1.0), (1e8, -1e200), (0.0, 0.0)])
def test_any_model_can_be_painted(ground: Ground, text: str, start: tuple[float, float]) -> None:
    plot = ground.plane(frame_after(0, function=text, start=start, **NEWTON))
    assert not plot.grab().isNull()


# --- what a method shows


def test_from_a_gap_no_arrow_leads_on(ground: Ground) -> None:
    walk = {"function": "√x + y²", "start": (1.0, 1.0), "rate": 4.0}
    for method in ("gradient-descent", "momentum", "adam"):
        frame = frame_after(3, method=method, **walk)
        assert np.isnan(frame.row.cost)
        plot = ground.plane(frame)
        assert not plot.arrow.isVisible()
        assert not plot.methods.vectors.isVisible()


def test_a_box_larger_than_the_picture_is_not_closed_in_it(ground: Ground) -> None:
    walk = {"function": HIMMELBLAU, "start": (0.0, 0.0), "rate": 0.5, "method": "adam"}
    plot = ground.plane(frame_after(6, **walk))
    vectors = plot.methods.vectors
    assert vectors.half is not None
    wide, high = map(float, plot.box.viewPixelSize())
    (_, right), (_, top) = plot.box.viewRange()
    box = vectors._size_box((wide, high))
    assert box is not None
    u, v = plot.ball.x(), plot.ball.y()
    # Each side is where it belongs, or out of sight.
    across, up = vectors.half
    assert box.right() == pytest.approx(u + across) or box.right() > right
    assert box.bottom() == pytest.approx(v + up) or box.bottom() > top
    assert not plot.grab().isNull()


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_it_can_be_dressed_anew_at_any_size(ground: Ground, theme: str) -> None:
    plot = ground.plane(frame_after(9, function=HIMMELBLAU, start=(0.0, 0.0), rate=0.01))
    for size in ((160, 110), (1000, 200), (90, 500)):
        plot.resize(*size)
        plot.dress(load_theme(theme), Appearance())
        assert not plot.grab().isNull()
