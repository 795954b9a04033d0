"""Where places of the box come to lie in the picture."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gd_desktop.ui.surface.camera import MIDDLE, Camera, Room, between, lens, snug
from gd_desktop.ui.surface.ground import FLOOR, HEIGHT
from gd_desktop.ui.surface.presets import Preset, behind, preset_camera

SIZE, ROOM, HALF = (600.0, 450.0), Room(60, 40, 10, 44), (1.0, 0.75)
CORNERS = np.array([[x, y, z] for x in (-1.0, 1.0) for y in (-0.75, 0.75) for z in (FLOOR, HEIGHT)])
cameras = st.builds(
    Camera,
    st.floats(-180, 180),
    st.floats(0, 90),
    st.floats(0.5, 4),
    st.tuples(st.floats(-1, 1), st.floats(-1, 1), st.floats(0, HEIGHT)),
)
places = st.lists(
    st.tuples(st.floats(-1, 1), st.floats(-1, 1), st.floats(0, HEIGHT)), min_size=1, max_size=4
).map(np.array)


def seen_from(preset: Preset, points: list[list[float]]) -> np.ndarray:
    """(n, 3) pixels, and how near, of places of the box."""
    camera = preset_camera(preset, SIZE, ROOM, HALF)
    return lens(camera, SIZE, ROOM, HALF).project(np.array(points))


def test_from_above_x_goes_to_the_right_and_y_up_and_heights_move_nothing() -> None:
    origin, right, up, high = seen_from(
        Preset.ABOVE, [[0, 0, 0], [0.5, 0, 0], [0, 0.5, 0], [0.5, 0.5, HEIGHT]]
    )
    assert right[0] > origin[0] + 50
    assert right[1] == pytest.approx(origin[1])
    assert up[1] < origin[1] - 50
    assert up[0] == pytest.approx(origin[0])
    # As on a map, to a pixel; and one unit is as long either way.
    assert high[0] == pytest.approx(right[0], abs=0.6)
    assert high[1] == pytest.approx(up[1], abs=0.6)
    assert right[0] - origin[0] == pytest.approx(origin[1] - up[1])


def test_along_x_and_y_one_looks_from_the_side() -> None:
    for preset, axis in ((Preset.ALONG_X, 0), (Preset.ALONG_Y, 1)):
        ends = np.zeros((2, 3))
        ends[:, axis] = -0.5, 0.5
        left, right = seen_from(preset, ends.tolist())
        assert right[0] > left[0] + 50
        assert right[1] == pytest.approx(left[1])
        low, high = seen_from(preset, [[0, 0, 0], [0, 0, HEIGHT]])
        assert high[1] < low[1] - 50
        assert high[0] == pytest.approx(low[0])


def test_usually_all_three_directions_are_seen() -> None:
    origin, x, y, z = seen_from(Preset.USUAL, [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]])
    assert x[0] > origin[0]
    assert y[2] < origin[2]  # farther away
    assert z[1] < origin[1]
    assert x[2] > origin[2]  # nearer


def test_behind_the_ball_downhill_is_away_from_the_viewer() -> None:
    downhill = np.array([0.6, -0.8])
    camera = behind((0.2, 0.3, 0.4), downhill)
    view = lens(camera, SIZE, ROOM, HALF)
    ball, below = view.project(np.array([[0.2, 0.3, 0.4], [0.32, 0.14, 0.3]]))
    assert below[2] < ball[2]
    assert below[0] == pytest.approx(ball[0])
    # The walker is in the lower part, and what lies ahead above.
    assert ball[1] > view.middle[1]
    assert 0 < ball[0] < SIZE[0]


@pytest.mark.parametrize("size", [(380.0, 260.0), (600.0, 450.0), (900.0, 700.0), (900.0, 300.0)])
@pytest.mark.parametrize("preset", [p for p in Preset if p is not Preset.BEHIND])
def test_a_preset_fills_the_picture_and_leaves_room_for_the_letters(
    preset: Preset, size: tuple[float, float]
) -> None:
    camera = preset_camera(preset, size, ROOM, HALF)
    x, y, _ = lens(camera, size, ROOM, HALF).project(CORNERS).T
    wide, high = size[0] - ROOM.left - ROOM.right, size[1] - ROOM.top - ROOM.bottom
    assert np.ptp(x) <= wide + 1e-6
    assert np.ptp(y) <= high + 1e-6
    assert np.ptp(x) > 0.97 * wide or np.ptp(y) > 0.97 * high
    assert x.min() > 0
    assert x.max() < size[0]
    assert y.min() > -10
    assert y.max() < size[1]


@given(st.floats(-180, 180), st.floats(0, 90))
def test_at_zoom_1_the_box_is_seen_however_it_is_turned(azimuth: float, elevation: float) -> None:
    x, y, _ = lens(Camera(azimuth, elevation), SIZE, ROOM, HALF).project(CORNERS).T
    # To a pixel.
    assert x.min() > ROOM.left - 1
    assert x.max() < SIZE[0] - ROOM.right + 1
    assert y.min() > ROOM.top - 1
    assert y.max() < SIZE[1] - ROOM.bottom + 1


@given(cameras, places)
def test_the_matrix_draws_where_projecting_says(camera: Camera, points: np.ndarray) -> None:
    view = lens(camera, SIZE, ROOM, HALF)
    clip = np.column_stack([points, np.ones(len(points))]) @ view.matrix.T
    x, y, depth = (clip[:, :3] / clip[:, 3:]).T
    expected = view.project(points)
    scale = max(1.0, view.scale)
    assert np.allclose((x + 1) / 2 * SIZE[0], expected[:, 0], atol=1e-6 * scale)
    assert np.allclose((1 - y) / 2 * SIZE[1], expected[:, 1], atol=1e-6 * scale)
    # Between the near and the far plane, and the nearer the less.
    assert (np.abs(depth) < 1).all()
    order = np.argsort(expected[:, 2])
    assert (np.diff(depth[order]) <= 1e-12).all()


@given(cameras, places)
def test_a_line_of_sight_leads_back_to_its_place(camera: Camera, points: np.ndarray) -> None:
    view = lens(camera, SIZE, ROOM, HALF)
    for point, (x, y, _) in zip(points, view.project(points), strict=True):
        eye, direction = view.ray(x, y)
        assert np.linalg.norm(direction) == pytest.approx(1)
        away = point - eye
        assert np.linalg.norm(away - (away @ direction) * direction) < 1e-6
        assert away @ direction > 0


@given(cameras, st.floats(-400, 400), st.floats(-200, 200))
def test_one_never_looks_from_below_nor_over_the_top(
    camera: Camera, around: float, up: float
) -> None:
    turned = camera.turned(around, up)
    assert 0 <= turned.elevation <= 90
    assert -180 <= turned.azimuth < 180
    assert np.cos(np.radians(turned.azimuth)) == pytest.approx(
        np.cos(np.radians(camera.azimuth + around)), abs=1e-6
    )
    assert np.allclose(turned.axes @ turned.axes.T, np.eye(3))
    assert np.linalg.det(turned.axes) == pytest.approx(1)


def test_zoom_and_target_stay_within_reason() -> None:
    camera = Camera(0.0, 30.0)
    assert camera.zoomed(1e9).zoom == camera.zoomed(1e9).zoomed(2).zoom
    assert camera.zoomed(1e-9).zoom > 0.1
    far = camera.panned(100.0, -100.0)
    assert np.abs(far.target).max() <= 1


def test_a_pan_moves_the_picture_with_the_pointer() -> None:
    camera = Camera(-60.0, 32.0)
    view = lens(camera, SIZE, ROOM, HALF)
    moved = lens(camera.panned(30 / view.scale, 20 / view.scale), SIZE, ROOM, HALF)
    before, after = (one.project(np.array([MIDDLE]))[0] for one in (view, moved))
    assert after[0] - before[0] == pytest.approx(30, abs=1)
    assert before[1] - after[1] == pytest.approx(20, abs=1)


@given(cameras, cameras, st.floats(0, 1))
def test_a_glide_begins_and_ends_where_it_should(start: Camera, end: Camera, share: float) -> None:
    for at, expected in ((0.0, start), (1.0, end)):
        found = between(start, end, at)
        assert np.allclose(found.axes, expected.axes, atol=1e-9)
        assert found.zoom == pytest.approx(expected.zoom)
        assert np.allclose(found.target, expected.target)
    # The shorter way around.
    way = (between(start, end, share).azimuth - start.azimuth + 180) % 360 - 180
    whole = (end.azimuth - start.azimuth + 180) % 360 - 180
    assert abs(way) <= abs(whole) + 1e-6 or abs(abs(whole) - 180) < 1e-6


@pytest.mark.parametrize("size", [(1.0, 1.0), (50.0, 2000.0), (3000.0, 20.0)])
def test_a_picture_of_any_size_has_a_camera(size: tuple[float, float]) -> None:
    view = lens(snug(Camera(-60.0, 32.0), size, ROOM, HALF), size, ROOM, HALF)
    assert view.scale > 0
    assert np.isfinite(view.matrix).all()
    assert np.isfinite(view.project(CORNERS)).all()
