"""What is drawn of a landscape: shades, contour lines, the lowest place."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from gd_desktop.core.landscape import Landscape
from gd_desktop.ui.plots.relief import isolines, relief

US, VS = np.linspace(-3, 3, 61), np.linspace(-2, 2, 41)


def _grid(costs: "np.ndarray[tuple[int, int], np.dtype[np.float64]]") -> Landscape:
    return Landscape((0, 1), US, VS, costs)


def _bowl() -> Landscape:
    return _grid((US[None, :] - 0.5) ** 2 + (VS[:, None] + 0.2) ** 2)


def test_a_bowl_s_contour_is_one_closed_circle() -> None:
    (line,) = isolines(_bowl().costs, 1.0, US, VS)
    assert np.array_equal(line[0], line[-1])
    assert np.allclose(np.hypot(line[:, 0] - 0.5, line[:, 1] + 0.2), 1, atol=5e-3)
    # It goes around once, in order: no jump is longer than a cell's diagonal.
    assert np.hypot(*np.diff(line, axis=0).T).max() < np.hypot(0.1, 0.1) + 1e-9


def test_a_plane_s_contour_is_an_open_line_from_border_to_border() -> None:
    plane = _grid(US[None, :] + 0.0 * VS[:, None])
    (line,) = isolines(plane.costs, 0.25, US, VS)
    assert np.allclose(line[:, 0], 0.25)
    assert sorted(line[[0, -1], 1].tolist()) == [-2, 2]
    assert len(line) == len(VS)


@given(
    arrays.arrays(np.float64, (5, 6), elements=st.integers(0, 4).map(float)),
    st.sampled_from([0.5, 1.0, 2.0, 3.7]),
)
def test_every_place_of_a_contour_lies_between_two_neighbours_of_the_grid(
    costs: "np.ndarray[tuple[int, int], np.dtype[np.float64]]", level: float
) -> None:
    for line in isolines(costs, level, np.arange(6.0), np.arange(5.0)):
        assert len(line) > 1
        for u, v in line.tolist():
            # On an edge of the grid, where the cost between its ends is the level.
            assert u == int(u) or v == int(v)
            low_u, low_v = int(np.floor(u)), int(np.floor(v))
            ends = costs[low_v, low_u], costs[int(np.ceil(v)), int(np.ceil(u))]
            share = max(u - low_u, v - low_v)
            assert ends[0] + share * (ends[1] - ends[0]) == pytest.approx(level)


def test_shades_go_from_the_lowest_cost_to_the_highest_and_the_valley_takes_its_part() -> None:
    drawn = relief(_grid(_bowl().costs ** 4))
    assert drawn.heights.min() == 0
    assert drawn.heights.max() == 1
    assert 0.1 < np.median(drawn.heights) < 0.6
    assert 7 <= len(drawn.contours) <= 10
    heights = [contour.height for contour in drawn.contours]
    assert heights == sorted(heights)
    costs = [contour.cost for contour in drawn.contours]
    assert len(set(costs)) == len(costs)


def test_the_lowest_place_is_told_unless_it_lies_at_an_edge() -> None:
    assert relief(_bowl()).lowest == pytest.approx((0.5, -0.2))
    assert relief(_grid(US[None, :] + 0.0 * VS[:, None])).lowest is None


def test_a_hole_in_a_plain_has_its_own_shades_and_a_pole_does_not_take_them_all() -> None:
    away = US[None, :] ** 2 + VS[:, None] ** 2
    plain = relief(_grid(1 - np.exp(-8 * away)))
    assert plain.contours[0].cost < 0.3
    pole = relief(_grid(away + 1e9 * (away < 0.001)))
    assert np.quantile(pole.heights, 0.9) - np.quantile(pole.heights, 0.1) > 0.2


@pytest.mark.parametrize("value", [0.5, 0.0, np.nan, np.inf, -1e300])
def test_a_flat_landscape_has_no_contours(value: float) -> None:
    drawn = relief(_grid(np.full((len(VS), len(US)), value)))
    assert drawn.contours == ()
    assert drawn.lowest is None
    assert np.isfinite(drawn.heights).all() == np.isfinite(value)


@pytest.mark.parametrize("odd", [np.nan, np.inf])
def test_costs_that_are_no_numbers_are_left_blank(odd: float) -> None:
    costs = _bowl().costs.copy()
    costs[3, 4] = odd
    drawn = relief(_grid(costs))
    assert np.argwhere(np.isnan(drawn.heights)).tolist() == [[3, 4]]
    assert all(np.isfinite(line).all() for one in drawn.contours for line in one.lines)
