"""The race's pictures: paths, costs, and the start that a pointer gives."""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from gd_desktop import labels, race_labels
from gd_desktop.core.descent import walk
from gd_desktop.core.fields import batches, methods, starts
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.race.racers import Racers, apart, spread, stacked

from .conftest import STORY, VALLEY, Stadium

TERRAIN = replace(VALLEY, model="terrain", terrain="valley", start=(-5.0, 2.5), rate=0.1)


def click(plot: Canvas, x: float, y: float) -> None:
    """Click at a place in data units."""
    at = plot.mapFromScene(plot.box.mapViewToScene(QPointF(x, y)))
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=at)


def shown(racers: Racers) -> int:
    """How many lanes are seen."""
    return sum(marker.isVisible() for marker in racers.markers)


# --- paths


def test_each_lane_stands_where_it_is_and_its_line_leads_there(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*methods(VALLEY))
    frames = stadium.after(lambda: stadium.app.race.step(12), [12] * 6)
    racers = stadium.page.path_card.plane.racers
    for frame, marker, line in zip(frames, racers.markers, racers.lines, strict=True):
        assert (marker.x(), marker.y()) == pytest.approx(frame.row.x.tolist())
        assert line.points[0] == pytest.approx([8.0, 1.5])
        assert line.points[-1] == pytest.approx(frame.row.x)
    assert [number._text for number in racers.numbers] == list("123456")


def test_fewer_lanes_leave_no_marks_of_others(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(VALLEY))
    page = stadium.page
    assert shown(page.path_card.plane.racers) == shown(page.cost_card.plot.racers) == 6
    stadium.after(lambda: stadium.app.session.unpin(stadium.app.session.pins[5]), [0] * 5)
    assert shown(page.path_card.plane.racers) == shown(page.cost_card.plot.racers) == 5


def test_the_landscape_is_drawn_once_it_is_computed(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*methods(VALLEY))
    plane = stadium.page.path_card.plane
    stadium.page.hurry()

    def is_whole() -> None:
        # A coarse one of the size that the page had before may come first.
        assert plane.relief is not None
        (left, right), (bottom, top) = plane.box.viewRange()
        assert plane.relief.landscape.us[[0, -1]] == pytest.approx([left, right])
        assert plane.relief.landscape.vs[[0, -1]] == pytest.approx([bottom, top])

    stadium.qtbot.waitUntil(is_whole)


def test_a_click_starts_all_lanes_there(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(VALLEY))
    stadium.after(lambda: stadium.app.race.step(3), [3] * 6)
    stadium.after(lambda: click(stadium.page.path_card.plane, -3.0, 2.0), [0] * 6)
    first = stadium.app.session.pins[0].start
    assert first == pytest.approx((-3.0, 2.0), abs=0.1)
    assert {lane.start for lane in stadium.app.session.pins} == {first}
    assert stadium.app.session.setup.start == first
    handle = stadium.page.path_card.plane.handle
    assert (handle.x(), handle.y()) == first
    stadium.run()
    for frame in stadium.app.race.last_frames:
        assert frame.trail.length == walk(frame.setup).trail.length


def test_a_drag_of_the_ring_moves_all_and_is_one_change(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*methods(VALLEY))
    plane = stadium.page.path_card.plane
    home = plane.box.viewRange()
    for x in (7.0, 6.0, 5.0):
        stadium.after(lambda x=x: plane.handle.dragged.emit(x, 1.0), [0] * 6)
        assert plane.box.viewRange() == home
    plane.handle.dropped.emit()
    assert {lane.start for lane in stadium.app.session.pins} == {(5.0, 1.0)}
    stadium.after(stadium.app.session.undo, [0] * 6)
    assert {lane.start for lane in stadium.app.session.pins} == {(8.0, 1.5)}


@pytest.mark.parametrize(
    ("key", "x", "y"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, 1),
        (Qt.Key.Key_Down, 0, -1),
    ],
)
def test_arrow_keys_move_the_start(
    open_race: Callable[..., Stadium], key: Qt.Key, x: int, y: int
) -> None:
    stadium = open_race(*methods(VALLEY))
    plane = stadium.page.path_card.plane
    plane.setFocus()
    stadium.after(lambda: QTest.keyClick(plane, key), [0] * 6)
    moved = np.sign(np.array(stadium.app.session.pins[0].start) - (8.0, 1.5))
    assert moved.tolist() == [x, y]


def test_lanes_with_starts_of_their_own_have_no_ring_and_a_click_says_why(
    open_race: Callable[..., Stadium],
) -> None:
    lanes = starts(VALLEY)
    stadium = open_race(*lanes)
    plane = stadium.page.path_card.plane
    assert not plane.handle.isVisible()
    click(plane, 1.0, 1.0)
    assert "differ in their starts alone" in stadium.app.window.status.text()
    assert stadium.app.session.pins == lanes


def test_a_lane_that_goes_away_leaves_the_picture_to_the_others(
    open_race: Callable[..., Stadium],
) -> None:
    wild = replace(VALLEY, rate=1.3)
    stadium = open_race(VALLEY, wild)
    plane = stadium.page.path_card.plane
    before = np.ptp(plane.box.viewRange(), axis=1)
    stadium.after(lambda: stadium.app.race.step(60), [60, 16])
    assert (np.ptp(plane.box.viewRange(), axis=1) <= 4.2 * before).all()
    stadium.app.race.step(500)
    assert plane.racers.markers[0].isVisible()


def test_on_a_curve_the_balls_stand_on_it(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*(replace(STORY, rate=rate) for rate in (0.05, 0.1, 0.3, 0.5, 0.9, 1.05)))
    curve = stadium.page.path_card.curve
    assert stadium.page.path_card.plot is curve
    stadium.after(lambda: stadium.app.race.step(4), [4, 4, 4, 1, 4, 4])
    for marker in curve.racers.markers:
        assert marker.y() == pytest.approx(marker.x() ** 2 - 4 * marker.x() + 6)
    stadium.after(lambda: click(curve, 5.0, 40.0), [0] * 6)
    assert stadium.app.session.pins[2].start[0] == pytest.approx(5.0, abs=0.1)


def test_a_function_with_gaps_and_overflow_does_no_harm(
    open_race: Callable[..., Stadium],
) -> None:
    logarithm = Setup(model="function", function="log(x) + 1/x", start=(3.0,), rate=9.0, steps=50)
    stadium = open_race(*methods(logarithm))
    stadium.run()
    stadium.app.window.grab()
    stadium.app.session.change(function="exp(exp(x))", start=(6.0,))
    stadium.qtbot.waitUntil(lambda: stadium.app.race.last_frames[0].setup.start == (6.0,))
    stadium.run()
    stadium.app.window.grab()


def test_a_neurons_other_parameters_are_held_at_the_first_lanes(
    open_race: Callable[..., Stadium],
) -> None:
    neuron = replace(window_setup("neuron"), steps=50)
    stadium = open_race(*batches(neuron))
    card = stadium.page.path_card
    stadium.after(lambda: stadium.app.race.step(7), [7] * 5)
    assert card.note.text() == "b held as in lane 1, step 7"
    assert card.plane.bottom.labelText.startswith("w₁")
    start = stadium.app.session.pins[0].start
    stadium.after(lambda: click(card.plane, 2.0, 3.0), [0] * 5)
    moved = stadium.app.session.pins[0].start
    assert moved[:2] == pytest.approx((2.0, 3.0), abs=0.1)
    assert moved[2:] == start[2:]


# --- costs


def test_costs_are_drawn_above_the_known_minimum_in_powers_of_ten(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*methods(TERRAIN))
    frames = stadium.after(lambda: stadium.app.race.step(20), [20] * 6)
    plot = stadium.page.cost_card.plot
    for frame, line in zip(frames, plot.racers.lines, strict=True):
        assert line.points[0] == pytest.approx([0, math.log10(frame.trail.row(0).cost)])
        assert line.points[-1] == pytest.approx([20, math.log10(frame.row.cost)])
    stadium.app.preferences.change(log_cost=False)
    for frame, line in zip(frames, plot.racers.lines, strict=True):
        assert line.points[-1] == pytest.approx([20, frame.row.cost])
    assert not stadium.page.cost_card.log.isChecked()
    stadium.page.cost_card.log.click()
    assert stadium.app.preferences.appearance.log_cost


def test_where_the_minimum_is_known_and_not_0_the_axis_says_so(stadium: Stadium) -> None:
    plot = stadium.page.cost_card.plot
    assert plot.left.labelText == labels.COST_ABOVE.format(cost="C")
    stadium.after(lambda: stadium.app.race.step(2), [2, 1, 2, 2])
    cost = walk(replace(STORY, steps=2)).row().cost
    assert plot.racers.lines[0].points[-1, 1] == pytest.approx(math.log10(cost - 2))
    stadium.app.preferences.change(log_cost=False)
    assert plot.left.labelText == "C"


def test_a_cost_below_0_has_no_logarithm(open_race: Callable[..., Stadium]) -> None:
    quartic = replace(VALLEY, function="x^4 - 3x^3 + 2", start=(3.0,), rate=0.02)
    stadium = open_race(*methods(quartic)[:2])
    card = stadium.page.cost_card
    assert card.log.isEnabled()
    assert card.plot.left.is_logarithmic
    stadium.after(lambda: stadium.app.race.step(5), [5, 5])
    assert not card.log.isEnabled()
    assert card.log.toolTip() == race_labels.NO_LOG
    assert not card.plot.left.is_logarithmic
    stadium.after(lambda: stadium.app.race.seek(0), [0, 0])
    assert not card.plot.left.is_logarithmic


def test_a_cost_below_0_between_two_frames_has_no_logarithm_either(
    open_race: Callable[..., Stadium],
) -> None:
    swinging = Setup(
        model="function", function="x^2-4", start=(3.0,), rate=0.1, method="momentum", steps=1000
    )
    costs = walk(replace(swinging, steps=6)).trail.costs(slice(None))
    assert costs[-1] > 0 > costs.min()
    stadium = open_race(swinging)
    stadium.after(lambda: stadium.app.race.step(6), [6])
    card = stadium.page.cost_card
    assert not card.log.isEnabled()
    assert not card.plot.left.is_logarithmic
    assert card.plot.racers.lines[0].points[:, 1] == pytest.approx(costs)


def test_the_axis_counts_evaluations_where_asked(open_race: Callable[..., Stadium]) -> None:
    newton = replace(VALLEY, function="x^4 + y^4", method="newton-raphson")
    stadium = open_race(replace(newton, method="gradient-descent", rate=0.001), newton)
    stadium.after(lambda: stadium.app.race.step(6), [6, 6])
    card = stadium.page.cost_card
    card.evaluations.click()
    ends = [line.points[-1, 0] for line in card.plot.racers.lines[:2]]
    assert ends == [7, 7 + 2 * 6]
    assert card.plot.bottom.labelText == race_labels.EVALUATIONS_AXIS
    card.evaluations.click()
    assert [line.points[-1, 0] for line in card.plot.racers.lines[:2]] == [6, 6]


def test_of_batches_the_cost_of_all_samples_is_drawn_at_epochs_ends(
    open_race: Callable[..., Stadium],
) -> None:
    neuron = replace(window_setup("neuron"), steps=100)
    stadium = open_race(neuron, replace(neuron, batch=32))
    full, some = stadium.after(lambda: stadium.app.race.step(20), [20, 20])
    plain, batched = stadium.page.cost_card.plot.racers.lines[:2]
    assert len(plain.points) == 21
    assert batched.points[:, 0].tolist() == [0, 9, 18, 20]
    ends = [walk(replace(some.setup, steps=step)).score() for step in (9, 18, 20)]
    assert batched.points[1:, 1] == pytest.approx([end.cost for end in ends if end])
    assert plain.points[-1, 1] == pytest.approx(full.row.cost)


def test_a_diverging_lane_does_not_squeeze_the_others(stadium: Stadium) -> None:
    stadium.app.preferences.change(log_cost=False)
    stadium.run()
    top = stadium.page.cost_card.plot.box.viewRange()[1][1]
    assert 36 < top < 200


def test_the_axis_grows_in_doublings_up_to_the_limit(
    open_race: Callable[..., Stadium],
) -> None:
    slow = replace(STORY, rate=1e-6, steps=100)
    stadium = open_race(slow, replace(slow, rate=2e-6))
    plot = stadium.page.cost_card.plot
    ends = [plot.last]
    for step in (30, 31, 70, 100):
        stadium.after(
            lambda step=step: stadium.app.race.step(step - stadium.cursors[0]), [step] * 2
        )
        ends.append(plot.last)
    assert ends == [30, 30, 60, 100, 100]
    assert stadium.page.cost_card.timeline.maximum() == 100


# --- what is drawn, as numbers


def test_names_stay_in_the_picture_when_it_becomes_lower(
    open_race: Callable[..., Stadium],
) -> None:
    stadium = open_race(*(replace(STORY, rate=rate) for rate in (0.2, 0.21, 0.22, 0.23)))
    stadium.run()
    plot = stadium.page.cost_card.plot
    stadium.app.window.resize(1280, 1000)
    stadium.app.window.grab()
    was = plot.box.height()
    stadium.app.window.resize(1280, 600)
    stadium.app.window.grab()
    assert plot.box.height() < was
    picture = plot.box.sceneBoundingRect()
    spots = [
        number.deviceTransform(plot.viewportTransform()).mapRect(number.boundingRect())
        for number in plot.racers.numbers[:4]
    ]
    assert all(picture.top() <= spot.top() and spot.bottom() <= picture.bottom() for spot in spots)
    for place, spot in enumerate(spots):
        assert not any(spot.intersects(other) for other in spots[:place])


def test_names_are_spread_until_none_lies_on_another() -> None:
    x, y = np.array([0.0, 0, 0, 100, 0]), np.array([10.0, 11, 12, 11, 95])
    at = y + spread(x, y, near=20, gap=15, height=100)
    assert sorted(at[[0, 1, 2]].tolist()) == [10, 25, 40]
    assert at[3] == 11
    assert at[4] == pytest.approx(92.5)


def test_names_at_the_foot_are_pushed_up() -> None:
    x, y = np.zeros(4), np.full(4, 99.0)
    at = y + spread(x, y, near=20, gap=10, height=100)
    assert at.tolist() == [65, 75, 85, 95]


def test_names_over_a_curve_are_stacked_upwards() -> None:
    x, y = np.array([0.0, 1, 50]), np.array([80.0, 78, 80])
    assert stacked(x, y, near=10, gap=15).tolist() == [0, -13, 0]


def test_places_within_a_pixel_are_left_out_but_for_the_last() -> None:
    x = np.array([0.0, 0.1, 0.2, 5.0, 5.1, 5.2])
    kept, _ = apart(x, np.zeros(6), wide=1.0, high=1.0)
    assert kept.tolist() == [0.0, 5.0, 5.2]
    untouched, _ = apart(x, np.zeros(6), wide=0.0, high=0.0)
    assert untouched.tolist() == x.tolist()


def test_another_shape_of_the_window_does_no_harm(open_race: Callable[..., Stadium]) -> None:
    stadium = open_race(*methods(VALLEY))
    for width, height in ((960, 600), (2000, 640), (1000, 1000)):
        stadium.app.window.resize(width, height)
        stadium.app.window.grab()
    assert stadium.page.path_card.plane.box.viewRange()[0][1] > 8
