"""Which part of a plane is looked at."""

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gd_desktop.ui.plots.plane_range import PlaneRange

REGION = [(-6.0, 6.0), (-6.0, 6.0)]
places = st.lists(st.tuples(*[st.floats(-3000, 3000)] * 2), min_size=1, max_size=12).map(np.array)
shapes = st.one_of(st.none(), st.floats(0.1, 10))


def look(shape: float | None, *walks: list[list[float]]) -> PlaneRange:
    ground = PlaneRange()
    ground.fit(shape)
    ground.begin(REGION, np.zeros((1, 2)))
    for walk in walks:
        ground.take_in(np.array(walk))
    return ground


def ratio(ground: PlaneRange) -> float:
    (left, right), (bottom, top) = ground.ranges
    return (right - left) / (top - bottom)


@given(walk=places, shape=shapes)
def test_the_region_and_the_walk_are_in_the_picture(
    walk: "np.ndarray[tuple[int, int], np.dtype[np.float64]]", shape: float | None
) -> None:
    ground = look(shape, walk.tolist())
    for side, (low, high) in enumerate(ground.ranges):
        assert low < -6 < 6 < high
        assert low < walk[:, side].min()
        assert walk[:, side].max() < high
    if shape is not None:
        assert ratio(ground) == pytest.approx(shape)


@given(walk=places, shape=shapes, other=shapes)
@example(walk=np.array([[0.0, 40.0], [16.0, 0.0]]), shape=3.0, other=0.3)
def test_the_way_to_it_makes_no_difference(
    walk: "np.ndarray[tuple[int, int], np.dtype[np.float64]]",
    shape: float | None,
    other: float | None,
) -> None:
    at_once = look(shape, walk.tolist())
    resized = look(other, walk.tolist())
    resized.fit(shape)
    assert resized.ranges == at_once.ranges


def test_what_lies_in_the_room_beside_the_region_moves_nothing() -> None:
    before = look(3.0).ranges
    assert before[0] == pytest.approx((-19.8, 19.8))
    assert look(3.0, [[15.0, 0.0], [-16.0, 5.0]]).ranges == before
    assert look(None, [[15.0, 0.0]]).ranges != before


def test_a_walk_that_leaves_it_widens_it_in_doublings() -> None:
    heights = []
    for y in (1, 5, 7, 11, 12, 30, 60, 100):
        (_, _), (bottom, top) = look(1.0, [[0.0, float(y)]]).ranges
        assert bottom == pytest.approx(-6 - 0.05 * (top - bottom) / 1.1)
        heights.append(round((top - bottom) / 1.1))
    assert heights == [12, 12, 18, 18, 30, 54, 102, 198]


def test_a_search_goes_up_to_the_sides() -> None:
    ground = PlaneRange()
    ground.begin(REGION, np.zeros((1, 2)), is_search=True)
    before = ground.ranges
    ground.take_in(np.array([[6.0, -6.0]]))
    assert ground.ranges == before
    ground.take_in(np.array([[6.1, -6.0]]))
    assert ground.ranges != before


def test_a_walk_that_goes_away_leaves_it_in_the_end() -> None:
    for shape in (None, 1.0, 4.0):
        ground = look(shape, [[0.0, 10.0**power] for power in range(9)])
        (_, _), (bottom, top) = ground.ranges
        assert 6 * 2**10 < top - bottom < 12 * 2**12


@pytest.mark.parametrize("far", [math.nan, math.inf, -math.inf, 1e300])
def test_what_cannot_be_placed_is_passed_over(far: float) -> None:
    assert look(2.0, [[far, far]]).ranges == look(2.0).ranges
    start = PlaneRange()
    start.begin(REGION, np.array([[far, 1e8]]))
    (_, _), (bottom, top) = start.ranges
    assert bottom < 1e8 < top
