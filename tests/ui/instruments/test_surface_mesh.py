"""The surface's shape: where it lies in its box, its normals, its gaps."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.ui.surface.ground import HEIGHT, ground, is_range
from gd_desktop.ui.surface.mesh import is_to_scale, mesh
from tests.ui.instruments.surfaces import BANANA, BOWL, GAP, VALLEY, mesh_of, relief_of

ENDS = st.tuples(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6)).map(lambda e: (e[0], e[0] + e[1]))


@given(ENDS, ENDS, st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=5))
def test_the_plane_s_part_fills_the_box_and_comes_back(
    across: tuple[float, float], up: tuple[float, float], shares: list[tuple[float, float]]
) -> None:
    base = ground(across, up)
    assert max(base.half) == 1
    assert min(base.half) >= 0.6 - 1e-12
    low, size = np.array([across[0], up[0]]), np.array([across[1] - across[0], up[1] - up[0]])
    points = low + np.array(shares) * size
    places = base.inwards(points)
    assert (np.abs(places) <= np.array(base.half) * (1 + 1e-9)).all()
    assert np.allclose(base.outwards(places), points, rtol=0, atol=1e-9 * (abs(low) + size).max())


def test_a_unit_of_x_is_as_long_as_one_of_y() -> None:
    base = ground((-4.0, 4.0), (-3.0, 3.0))
    corner = base.inwards(np.array([[4.0, 3.0]]))[0]
    assert corner.tolist() == [1, 0.75]
    # So that what is perpendicular on paper is so in the box.
    assert np.allclose(base.direction(np.array([3.0, 4.0])), [0.6, 0.8])


def test_a_side_is_never_so_short_that_nothing_is_seen_on_it() -> None:
    assert ground((0.0, 100.0), (0.0, 1.0)).half == (1.0, 0.6)
    assert ground((0.0, 1.0), (0.0, 100.0)).half == (0.6, 1.0)


@pytest.mark.parametrize("toward", [(0.0, 0.0), (np.nan, 1.0), (np.inf, 0.0)])
def test_what_is_no_direction_stays_none(toward: tuple[float, float]) -> None:
    assert ground((0.0, 1.0), (0.0, 1.0)).direction(np.array(toward)).tolist() == [0, 0]


def test_of_huge_slopes_the_direction_is_told_all_the_same() -> None:
    direction = ground((0.0, 1.0), (0.0, 1.0)).direction(np.array([1e308, -1e308]))
    assert np.allclose(direction, [np.sqrt(0.5), -np.sqrt(0.5)])


def test_a_range_has_ends_that_are_finite_and_apart() -> None:
    assert is_range((-1.0, 1.0))
    assert is_range((1e6, 1e6 + 1e-3))
    for ends in ((1.0, 1.0), (1.0, 0.0), (np.nan, 1.0), (0.0, np.inf), (-1e308, 1e308)):
        assert not is_range(ends)
    assert not is_range((1e6, np.nextafter(1e6, 2e6)))


def test_heights_are_to_scale_where_the_valley_is_seen_so() -> None:
    for function in (BOWL, VALLEY, "x^2 - y^2"):
        drawn = relief_of(function)
        shape, costs = mesh(drawn), drawn.landscape.costs
        share = (costs - costs.min()) / np.ptp(costs)
        assert is_to_scale(drawn)
        assert np.allclose(shape.heights, HEIGHT * share)


def test_beside_high_slopes_heights_are_a_root() -> None:
    drawn = relief_of(BANANA)
    shape, costs = mesh(drawn), drawn.landscape.costs
    share = (costs - costs.min()) / np.ptp(costs)
    assert not is_to_scale(drawn)
    assert np.median(share) < 0.1
    assert np.median(shape.heights) > 0.15 * HEIGHT
    # A higher cost is a higher place all the same.
    order = np.argsort(costs, axis=None)
    assert (np.diff(shape.heights.ravel()[order]) >= 0).all()


def test_normals_are_perpendicular_to_the_tangent_plane() -> None:
    shape = mesh_of("x + 2y")
    x, y, z = shape.vertices.T
    slope = np.linalg.lstsq(np.column_stack([x, y, np.ones_like(x)]), z, rcond=None)[0]
    assert np.allclose(shape.normals @ [1, 0, slope[0]], 0, atol=1e-9)
    assert np.allclose(shape.normals @ [0, 1, slope[1]], 0, atol=1e-9)
    assert (shape.normals[:, 2] > 0).all()


def test_on_a_bowl_normals_follow_its_slopes() -> None:
    shape = mesh_of(BOWL, places=101)
    rows, columns = shape.heights.shape
    normals = shape.normals.reshape(rows, columns, 3)[1:-1, 1:-1]
    across, up = np.gradient(shape.heights, shape.ys, shape.xs)[::-1]
    exact = np.stack([-across, -up, np.ones_like(across)], axis=2)[1:-1, 1:-1]
    exact /= np.linalg.norm(exact, axis=2, keepdims=True)
    assert np.allclose(np.linalg.norm(normals, axis=2), 1)
    assert np.allclose(normals, exact, atol=2e-3)
    # In the middle of the bowl the ground is level.
    assert np.allclose(normals[49, 49], [0, 0, 1], atol=1e-9)


def test_triangles_cover_the_floor_once_and_face_upwards() -> None:
    shape = mesh_of()
    corners = shape.vertices[shape.triangles][:, :, :2]
    one, other = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    areas = (one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]) / 2
    assert (areas > 0).all()
    a, b = shape.ground.half
    assert areas.sum() == pytest.approx(4 * a * b)


def test_a_gap_has_no_triangles_and_its_edge_is_cut_off_aslant() -> None:
    drawn = relief_of(GAP)
    shape = mesh(drawn)
    is_gap = np.isnan(drawn.heights).ravel()
    assert is_gap.any()
    assert not is_gap[shape.triangles].any()
    assert np.isfinite(shape.vertices).all()
    assert np.isfinite(shape.normals).all()
    # Of cells with one corner missing the other three are there.
    there = ~np.isnan(drawn.heights)
    count = sum(
        there[i : i - 1 or None, j : j - 1 or None].astype(int) for i in (0, 1) for j in (0, 1)
    )
    assert len(shape.triangles) == 2 * (count == 4).sum() + (count == 3).sum()
    assert (count == 3).sum() > 10


def test_a_place_between_the_vertices_has_the_height_between_theirs() -> None:
    shape = mesh_of("x + 2y")
    places = np.random.default_rng(1).uniform(-1, 1, (50, 2)) * shape.ground.half
    x, y = shape.ground.outwards(places).T
    assert np.allclose(shape.heights_at(places), HEIGHT * (x + 2 * y + 7) / 14)
    assert np.allclose(shape.lifted(places)[:, :2], places)


def test_at_vertices_and_edges_the_height_is_the_vertex_s() -> None:
    shape = mesh_of()
    assert np.allclose(shape.heights_at(shape.vertices[:, :2]), shape.vertices[:, 2])


def test_beside_the_surface_there_is_no_height() -> None:
    shape = mesh_of(GAP)
    a, b = shape.ground.half
    outside = np.array([[a + 1e-6, 0], [0, -b - 1e-6], [1e300, 0], [np.nan, 0], [-a, -b]])
    assert np.isnan(shape.heights_at(outside)).all()


@pytest.mark.parametrize("function", ["0x + 0y + 3", "1/(x-x) + y", "10^300*(x^2+y^2)", "1/(x y)"])
def test_odd_landscapes_have_a_shape_too(function: str) -> None:
    shape = mesh_of(function)
    assert np.isfinite(shape.vertices).all()
    assert np.isfinite(shape.normals).all()
    assert (shape.heights[np.isfinite(shape.heights)] >= 0).all()
    assert (shape.heights[np.isfinite(shape.heights)] <= HEIGHT).all()
    assert bool(len(shape.triangles)) == bool(np.isfinite(shape.heights).any())
