"""Lines that lie on the surface, and lines of sight that meet it."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gd_desktop.ui.surface.camera import Room, lens
from gd_desktop.ui.surface.drape import PIECE, draped, sighted
from gd_desktop.ui.surface.mesh import Mesh
from gd_desktop.ui.surface.presets import Preset, preset_camera
from tests.ui.instruments.surfaces import BOWL, GAP, mesh_of

SIZE, ROOM = (600.0, 450.0), Room(60, 40, 10, 44)
BOWLED, GAPPED = mesh_of(BOWL), mesh_of(GAP)
coordinates = st.one_of(st.floats(-2, 2), st.floats(-1e9, 1e9), st.just(np.nan))
lines = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=6).map(np.array)


def length(pieces: np.ndarray) -> float:
    """Seen from above."""
    return float(np.hypot(*(pieces[:, 1, :2] - pieces[:, 0, :2]).T).sum())


def test_a_line_is_laid_on_the_surface_in_short_pieces() -> None:
    pieces = draped(BOWLED, np.array([[-0.5, -0.25], [0.5, 0.25]]))
    assert np.allclose(pieces[0, 0, :2], [-0.5, -0.25])
    assert np.allclose(pieces[-1, 1, :2], [0.5, 0.25])
    assert np.allclose(pieces[1:, 0], pieces[:-1, 1])
    assert length(pieces) == pytest.approx(np.hypot(1, 0.5))
    assert np.hypot(*(pieces[:, 1, :2] - pieces[:, 0, :2]).T).max() <= PIECE + 1e-12
    for end in (0, 1):
        assert np.allclose(pieces[:, end, 2], BOWLED.heights_at(pieces[:, end, :2]))
    # Down into the bowl and up again.
    assert pieces[len(pieces) // 2, 0, 2] < pieces[0, 0, 2] / 10


def test_what_lies_beyond_the_edge_is_cut_off_there() -> None:
    a, b = BOWLED.ground.half
    (first, *_, last) = draped(BOWLED, np.array([[-1e9, 0.0], [1e9, 0.0]]))
    assert first[0, 0] == pytest.approx(-a)
    assert last[1, 0] == pytest.approx(a)
    # A line that passes by, along an edge or beyond a corner.
    for beside in ([[-2, b + 0.1], [2, b + 0.1]], [[a + 0.5, -b], [a, -b - 0.5]]):
        assert not len(draped(BOWLED, np.array(beside)))


def test_over_a_gap_and_where_a_place_is_none_the_line_is_broken() -> None:
    a, b = GAPPED.ground.half
    pieces = draped(GAPPED, np.array([[-a, -b], [a, b]]))
    assert len(pieces)
    x, y = GAPPED.ground.outwards(pieces[:, 0, :2]).T
    assert (x + y >= -0.2).all()
    broken = draped(BOWLED, np.array([[-0.5, 0], [np.nan, 0], [0, 0], [0.5, 0]]))
    assert broken[:, :, 0].min() == 0


def test_a_long_walk_is_laid_in_longer_pieces() -> None:
    zigzag = np.column_stack([np.tile([-1.0, 1.0], 500), np.zeros(1000)])
    pieces = draped(BOWLED, zigzag)
    assert len(pieces) <= 6000 + 1000
    assert length(pieces) == pytest.approx(2 * 999)


@given(lines)
@example(np.array([(-0.67578125, 0.65625), (2.0, 0.0)]))
def test_any_line_gives_pieces_on_the_floor(line: np.ndarray) -> None:
    pieces = draped(BOWLED, line)
    assert pieces.shape[1:] == (2, 3)
    assert np.isfinite(pieces).all()
    assert (np.abs(pieces[:, :, :2]) <= np.array(BOWLED.ground.half)).all()


@pytest.mark.parametrize("preset", [p for p in Preset if p is not Preset.BEHIND])
def test_what_one_points_at_is_the_place_under_the_pointer(preset: Preset) -> None:
    view = lens(
        preset_camera(preset, SIZE, ROOM, BOWLED.ground.half), SIZE, ROOM, BOWLED.ground.half
    )
    places = np.array([[0.0, 0.0], [0.3, 0.2], [-0.4, 0.3], [0.6, -0.1]])
    found = 0
    for point in BOWLED.lifted(places):
        x, y, _ = view.project(point[None])[0]
        met = sighted(BOWLED, *view.ray(x, y))
        assert met is not None
        # Either the place itself, or what hides it, which lies on the same line of sight.
        again = view.project(BOWLED.lifted(np.array([met])))[0]
        assert again[:2] == pytest.approx([x, y], abs=0.2)
        found += bool(np.allclose(met, point[:2], atol=2e-3))
    assert found >= (4 if preset in (Preset.USUAL, Preset.ABOVE) else 0)


def test_beside_the_surface_and_through_a_gap_one_meets_nothing() -> None:
    half = GAPPED.ground.half
    view = lens(preset_camera(Preset.ABOVE, SIZE, ROOM, half), SIZE, ROOM, half)
    assert sighted(GAPPED, *view.ray(2, 2)) is None
    hole = np.array([[-0.8 * half[0], -0.8 * half[1], 0.0]])
    x, y, _ = view.project(hole)[0]
    assert sighted(GAPPED, *view.ray(x, y)) is None


@given(st.floats(0, 600), st.floats(0, 450))
def test_the_surface_is_met_once_at_most_and_on_its_floor(x: float, y: float) -> None:
    half = BOWLED.ground.half
    view = lens(preset_camera(Preset.USUAL, SIZE, ROOM, half), SIZE, ROOM, half)
    met = sighted(BOWLED, *view.ray(x, y))
    if met is not None:
        assert (np.abs(met) <= np.array(half) + 1e-6).all()


def test_a_line_of_sight_along_a_wall_does_no_harm() -> None:
    shape: Mesh = BOWLED
    down = np.array([0.0, 0.0, -1.0])
    met = sighted(shape, np.array([0.25, 0.125, 5.0]), down)
    assert met == pytest.approx((0.25, 0.125))
    assert sighted(shape, np.array([2.0, 0.0, 5.0]), down) is None
