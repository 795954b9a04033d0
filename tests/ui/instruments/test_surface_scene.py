"""What is drawn: the surface and its lines, and the walk on it."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.core.minima import minima
from gd_desktop.core.problem import Extremum
from gd_desktop.core.terrains import terrain
from gd_desktop.ui.plots.landscape_marks import shades
from gd_desktop.ui.surface.footprints import Measure, footprints
from gd_desktop.ui.surface.ground import FLOOR, HEIGHT
from gd_desktop.ui.surface.hill import Hill, hill
from gd_desktop.ui.surface.look import BALL, DOT, GHOST, SMALL_STAR, STAR, Look, look
from gd_desktop.ui.surface.scene import Faces, Marks, Part, Stroke, billboards, faces, joined, strip
from gd_desktop.ui.surface.walk import walk_of
from gd_desktop.ui.theme import load_theme
from tests.ui.instruments.surfaces import BANANA, BOWL, GAP, VALLEY, frame_of_walk, relief_of

UNIT = 1 / 180  # of the box, to a pixel
FULL = Measure(UNIT, 1.0)


@pytest.fixture
def light(qtbot: QtBot) -> Look:
    return look(load_theme("light"), 1.0)


def hill_of(dressed: Look, function: str = BOWL, lows: tuple[Extremum, ...] = ()) -> Hill:
    return hill(relief_of(function), lows, dressed)


def marks(parts: tuple[Part, ...], picture: str) -> np.ndarray:
    """(n, 3) where a mark is."""
    found = [p.places for p in parts if isinstance(p, Marks) and p.picture == picture]
    return np.concatenate(found) if found else np.empty((0, 3))


def strokes(parts: tuple[Part, ...], dressed: Look, role: str) -> list[Stroke]:
    return [p for p in parts if isinstance(p, Stroke) and p.ink == dressed.ink(role)]


# --- the surface


def test_the_surface_has_the_contour_picture_s_shades(light: Look) -> None:
    drawn = relief_of(VALLEY)
    colours = hill(drawn, (), light).still.sheet.vertices[:, 6:]
    table = shades(load_theme("light")) / 255
    expected = table[np.rint(255 * drawn.heights.ravel()).astype(int)]
    assert np.allclose(colours, expected, atol=1e-6)


def test_another_theme_has_other_colours_on_the_same_surface(light: Look) -> None:
    dark = look(load_theme("dark"), 1.0)
    one, other = hill_of(light).still, hill_of(dark).still
    assert np.array_equal(one.sheet.vertices[:, :6], other.sheet.vertices[:, :6])
    assert not np.allclose(one.sheet.vertices[:, 6:], other.sheet.vertices[:, 6:])
    assert one.ground == (1, 1, 1, 1)
    assert max(other.ground[:3]) < 0.2


def test_contour_lines_run_level_on_the_surface(light: Look) -> None:
    drawn = relief_of(VALLEY)
    made = hill(drawn, (), light)
    dark_on_bright, white = made.still.still[2], made.still.still[1]
    assert len(white.pieces)
    assert len(dark_on_bright.pieces)
    assert white.ink[:3] == (1, 1, 1)
    levels = np.array([tick.at for tick in made.levels])
    z = np.concatenate([white.pieces, dark_on_bright.pieces])[:, :, 2].ravel()
    assert (np.abs(z[:, None] - levels).min(axis=1) < 0.01 * HEIGHT).all()
    # White in the dark valley, dark on the bright slopes.
    assert white.pieces[:, :, 2].max() < dark_on_bright.pieces[:, :, 2].min()


def test_the_surface_has_a_rim_around_its_border_and_its_gaps(light: Look) -> None:
    made = hill_of(light, BOWL)
    a, b = made.shape.ground.half
    pieces = made.still.still[-1].pieces
    on_edge = np.isclose(np.abs(pieces[:, :, 0]), a) | np.isclose(np.abs(pieces[:, :, 1]), b)
    assert on_edge.all()
    length = np.hypot(*(pieces[:, 1] - pieces[:, 0])[:, :2].T).sum()
    assert length == pytest.approx(4 * (a + b))
    cut = hill_of(light, GAP).still.still[-1].pieces
    inner = ~(np.isclose(np.abs(cut[:, :, 0]), a) | np.isclose(np.abs(cut[:, :, 1]), b)).all(axis=1)
    assert inner.sum() > 20
    assert np.isfinite(cut).all()


def test_the_floor_lies_below_the_surface_with_a_line_at_each_number(light: Look) -> None:
    made = hill_of(light)
    pieces = made.still.still[0].pieces
    assert (pieces[:, :, 2] == FLOOR).all()
    assert len(pieces) == 4 + len(made.sides[0]) + len(made.sides[1])
    assert np.nanmin(made.shape.heights) > FLOOR


def test_every_minimum_has_a_star_and_the_lowest_a_large_one(light: Look) -> None:
    hills = terrain("himmelblau").minima
    drawn = relief_of("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", (-5, 5), (-5, 5))
    made = hill(drawn, hills, light)
    assert len(marks(made.stars, STAR)) == 4
    assert len(marks(made.stars, SMALL_STAR)) == 0
    lakes = terrain("two-lakes")
    made = hill(relief_of(lakes.text, (-4, 4), (-3, 3)), lakes.minima, light)
    (large,), (small,) = marks(made.stars, STAR), marks(made.stars, SMALL_STAR)
    assert np.allclose(made.shape.ground.outwards(large[None, :2]), [[2, 0]])
    assert small[0] < 0
    # On the ground, where the lakes are.
    assert large[2] == pytest.approx(0, abs=0.01)


def test_minima_beside_the_picture_have_no_star(light: Look) -> None:
    lows = minima(hill_function := terrain("bowl"), (-1, 1), (-1, 1))
    assert lows
    far = relief_of(hill_function.text, (1.0, 2.0), (1.0, 2.0))
    assert sum(len(part.places) for part in hill(far, lows, light).stars) == 0


# --- the walk


def test_the_ball_stands_on_the_surface(light: Look) -> None:
    frame, made = frame_of_walk(VALLEY, cursor=3), hill_of(light, VALLEY)
    parts = footprints(walk_of(frame), made.shape, light, FULL)
    (ball,) = marks(parts, BALL)
    assert np.allclose(made.shape.ground.outwards(ball[None, :2]), [frame.row.x])
    assert ball[2] == made.shape.heights_at(ball[None, :2])[0]
    costs = relief_of(VALLEY).landscape.costs
    share = (frame.row.cost - costs.min()) / np.ptp(costs)
    assert ball[2] == pytest.approx(HEIGHT * share, abs=0.003)
    # The last part is painted over all others.
    assert isinstance(parts[-1], Marks)
    assert parts[-1].picture == BALL


def test_the_path_the_dots_and_the_next_place_lie_on_it_too(light: Look) -> None:
    frame, made = frame_of_walk(BOWL, cursor=2), hill_of(light)
    walk = walk_of(frame)
    parts = footprints(walk, made.shape, light, FULL)
    path, dashes = strokes(parts, light, "path")
    places = path.pieces[:, :, :2].reshape(-1, 2)
    assert np.allclose(path.pieces[:, :, 2].ravel(), made.shape.heights_at(places))
    ends = made.shape.ground.outwards(places)
    assert np.allclose(ends[0], [2, 1])
    assert np.allclose(ends[-1], frame.row.x)
    assert len(marks(parts, DOT)) == 2
    (ghost,) = marks(parts, GHOST)
    assert np.allclose(made.shape.ground.outwards(ghost[None, :2]), [frame.next_x])
    # Dashes: a piece, a gap, a piece.
    assert not np.allclose(dashes.pieces[0, 1], dashes.pieces[1, 0])
    # Each coloured line has the card's colour around it.
    casings = [stroke for stroke in strokes(parts, light, "card") if len(stroke.pieces)]
    assert {stroke.width for stroke in casings} > {path.width + 2.6}


def test_steps_taken_back_stay_to_be_seen(light: Look) -> None:
    walk = walk_of(frame_of_walk(BOWL, steps=10, cursor=4))
    assert len(walk.walked) == 5
    assert len(walk.later) == 7
    assert np.array_equal(walk.walked[-1], walk.later[0])
    parts = footprints(walk, hill_of(light).shape, light, FULL)
    later = parts[0]
    assert isinstance(later, Stroke)
    assert len(later.pieces)
    assert later.ink[3] < 1


def test_of_many_steps_the_line_alone_is_drawn(light: Look) -> None:
    frame = frame_of_walk(BOWL, steps=100, rate=0.01)
    assert len(marks(footprints(walk_of(frame), hill_of(light).shape, light, FULL), DOT)) == 0


def test_the_arrow_points_downhill_and_lies_on_the_surface(light: Look) -> None:
    frame, made = frame_of_walk(VALLEY, start=(2.0, 1.0), cursor=0), hill_of(light, VALLEY)
    parts = footprints(walk_of(frame), made.shape, light, FULL)
    (shaft,) = strokes(parts, light, "gradient")
    heads = [p for p in parts if isinstance(p, Faces)]
    way = shaft.pieces[-1, 1, :2] - shaft.pieces[0, 0, :2]
    assert np.allclose(way / np.linalg.norm(way), made.shape.ground.direction(-frame.row.gradient))
    assert (np.diff(shaft.pieces[:, 0, 2]) < 0).all()
    assert [head.ink for head in heads] == [light.ink("card"), light.ink("gradient")]
    corners = heads[1].corners.reshape(-1, 3)
    assert np.allclose(corners[:, 2], made.shape.heights_at(corners[:, :2]))
    # Beside the ball, and some fifty pixels long.
    begin = np.linalg.norm(shaft.pieces[0, 0, :2] - made.shape.ground.inwards(frame.row.x[None])[0])
    assert 10 * UNIT < begin < 15 * UNIT
    tip = np.linalg.norm(corners[:, :2] - shaft.pieces[0, 0, :2], axis=1).max()
    assert 35 * UNIT < tip < 60 * UNIT


def test_at_the_minimum_there_is_no_arrow(light: Look) -> None:
    frame = frame_of_walk(BOWL, start=(0.0, 0.0), steps=0)
    parts = footprints(walk_of(frame), hill_of(light).shape, light, FULL)
    assert not strokes(parts, light, "gradient")


def test_a_search_has_dots_and_no_line(light: Look) -> None:
    options = (("high", 2.0), ("low", -2.0), ("points", 5.0))
    frame = frame_of_walk(BOWL, steps=12, method="grid-search", options=options)
    walk = walk_of(frame)
    assert walk.is_search
    parts = footprints(walk, hill_of(light).shape, light, FULL)
    assert not strokes(parts, light, "path")
    assert not strokes(parts, light, "gradient")
    assert len(marks(parts, DOT)) == 12
    assert len(marks(parts, GHOST)) == 0


@pytest.mark.parametrize(
    ("function", "start", "rate"), [(BOWL, (2.0, 1.0), 5.0), (GAP, (0.5, 0.5), 3.0)]
)
def test_a_walk_that_goes_away_or_into_a_gap_is_drawn_as_far_as_it_can(
    light: Look, function: str, start: tuple[float, float], rate: float
) -> None:
    frame = frame_of_walk(function, start=start, rate=rate, steps=300)
    made = hill_of(light, function)
    parts = footprints(walk_of(frame), made.shape, light, FULL)
    assert len(marks(parts, BALL)) == 0
    for part in parts:
        numbers = part.places if isinstance(part, Marks) else None
        numbers = part.pieces if isinstance(part, Stroke) else numbers
        assert numbers is None or np.isfinite(numbers).all()


def test_a_long_walk_on_the_banana_takes_few_pieces(light: Look) -> None:
    frame = frame_of_walk(BANANA, start=(-1.2, 1.0), rate=0.002, steps=5000)
    parts = footprints(walk_of(frame), hill_of(light, BANANA).shape, light, FULL)
    assert sum(len(part.pieces) for part in parts if isinstance(part, Stroke)) < 20_000


def test_in_a_small_picture_marks_and_lines_are_smaller(light: Look) -> None:
    frame, made = frame_of_walk(VALLEY, cursor=3), hill_of(light, VALLEY)
    small = Measure(1 / 65, 1.0)
    assert FULL.share == 1
    assert small.share == pytest.approx(0.6)
    assert Measure(1 / 100, 1.0).share == pytest.approx(100 / 130)
    # A projector's marks are larger, and so is what they need.
    assert Measure(1 / 100, 1.4).share < Measure(1 / 100, 1.0).share
    large, little = (footprints(walk_of(frame), made.shape, light, m) for m in (FULL, small))
    for one, other in zip(large, little, strict=True):
        if isinstance(one, Marks) and isinstance(other, Marks):
            assert (one.size, other.size) == (1, small.share)
        if isinstance(one, Stroke) and isinstance(other, Stroke):
            assert other.width == pytest.approx(small.share * one.width)


# --- what the graphics processor gets


def test_a_piece_of_a_line_is_a_strip_of_two_triangles() -> None:
    start, end = [0.0, 0.0, 0.0], [1.0, 2.0, 3.0]
    corners = strip(np.array([[start, end]]))
    assert corners.shape == (6, 8)
    assert corners.dtype == np.float32
    ways = {(tuple(row[:3]), tuple(row[3:6]), *row[6:]) for row in corners.tolist()}
    # Each end, on either side; at its end a piece is seen backwards.
    assert ways == {
        (tuple(start), tuple(end), 1, 1),
        (tuple(start), tuple(end), -1, 1),
        (tuple(end), tuple(start), 1, -1),
        (tuple(end), tuple(start), -1, -1),
    }


def test_a_mark_is_a_square_about_its_place() -> None:
    corners = billboards(np.array([[1.0, 2.0, 3.0]]))
    assert corners.shape == (6, 5)
    assert (corners[:, :3] == [1, 2, 3]).all()
    assert {tuple(corner) for corner in corners[:, 3:].tolist()} == {
        (-1, -1), (1, -1), (1, 1), (-1, 1),
    }  # fmt: skip


def test_nothing_is_nothing() -> None:
    assert strip(np.empty((0, 2, 3))).shape == (0, 8)
    assert billboards(np.empty((0, 3))).shape == (0, 5)
    assert faces(np.empty((0, 3, 3))).shape == (0, 8)
    assert joined([]).shape == (0, 2, 3)
    assert joined([np.array([[0.0, 0.0, 0.0]])]).shape == (0, 2, 3)


def test_marks_are_painted_with_a_rim_and_clear_around_it(light: Look) -> None:
    for name, picture in light.pictures.items():
        image = picture.image
        assert image.width() == image.height() == round(2 * picture.side)
        assert image.pixelColor(0, 0).alpha() == 0, name
        assert image.pixelColor(image.width() // 2, image.height() // 2).alpha() > 100, name
    middle = light.pictures[BALL].image.pixelColor(26, 26)
    path = load_theme("light").colour("path")
    assert abs(middle.hueF() - path.hueF()) < 0.02
