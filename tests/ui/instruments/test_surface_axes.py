"""What stands at the axes, and where."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from gd_desktop.numerals import plain
from gd_desktop.ui.surface.axes import Axis, even_ticks, floor_axis, level_ticks, upright_axis
from gd_desktop.ui.surface.camera import Camera, Lens, Room, lens
from gd_desktop.ui.surface.ground import FLOOR
from gd_desktop.ui.surface.lettering import Lettering
from gd_desktop.ui.surface.mesh import mesh
from gd_desktop.ui.surface.presets import Preset, preset_camera
from gd_desktop.ui.theme import load_theme
from tests.ui.instruments.surfaces import BANANA, BOWL, relief_of

SIZE, ROOM, HALF = (600.0, 450.0), Room(60, 40, 10, 44), (1.0, 0.75)
TICKS = even_ticks((-4.0, 4.0), 1.0, 5)


def seen(preset: Preset) -> Lens:
    return lens(preset_camera(preset, SIZE, ROOM, HALF), SIZE, ROOM, HALF)


@pytest.mark.parametrize(
    ("ends", "texts"),
    [
        ((-4.4, 4.4), ["−4", "−2", "0", "2", "4"]),
        ((-1.1, 1.1), ["−1", "−0.5", "0", "0.5", "1"]),
        ((0.0, 0.03), ["0", "0.01", "0.02", "0.03"]),
        ((1000.0, 1001.0), ["1000", "1000.2", "1000.4", "1000.6", "1000.8", "1001"]),
        ((-7e20, 7e20), ["−5·10²⁰", "0", "5·10²⁰"]),
    ],
)
def test_numbers_along_a_side_are_round(ends: tuple[float, float], texts: list[str]) -> None:
    assert [tick.text for tick in even_ticks(ends, 1.0, 5)] == texts


@given(
    st.tuples(st.floats(-1e9, 1e9), st.floats(1e-3, 1e12)).map(lambda e: (e[0], e[0] + e[1])),
    st.integers(3, 8),
)
def test_numbers_lie_evenly_on_their_side(ends: tuple[float, float], most: int) -> None:
    at = np.array([tick.at for tick in even_ticks(ends, 0.75, most)])
    assert 1 <= len(at) <= most + 2
    assert (np.abs(at) <= 0.75 * (1 + 1e-6)).all()
    assert np.allclose(np.diff(at, 2), 0, atol=1e-3)


@pytest.mark.parametrize("function", [BOWL, BANANA])
def test_costs_stand_where_the_surface_has_them(function: str) -> None:
    drawn = relief_of(function)
    shape, costs = mesh(drawn), drawn.landscape.costs
    for tick, contour in zip(level_ticks(drawn, shape), drawn.contours, strict=True):
        assert tick.text == plain(contour.cost)
        nearest = np.argmin(np.abs(costs - contour.cost))
        assert tick.at == pytest.approx(shape.heights.ravel()[nearest], abs=0.02)


def test_axes_stand_at_the_edges_nearest_to_the_viewer() -> None:
    view = seen(Preset.USUAL)
    x_axis, y_axis = floor_axis(view, HALF, 0, TICKS), floor_axis(view, HALF, 1, TICKS)
    assert x_axis is not None
    assert y_axis is not None
    ends = np.array([[-1, -0.75, FLOOR], [1, -0.75, FLOOR], [1, 0.75, FLOOR]])
    left, corner, right = view.project(ends)[:, :2]
    assert np.allclose(x_axis.line, [left, corner])
    assert np.allclose(y_axis.line, [corner, right])
    # Letters go outwards: x's downwards, y's to the right as well.
    assert x_axis.outwards[1] > 0
    assert y_axis.outwards[0] > 0
    assert np.linalg.norm(x_axis.outwards) == pytest.approx(1)
    # 0 is in the middle of the floor.
    zero = dict(x_axis.ticks)["0"]
    assert zero == pytest.approx(view.project(np.array([[0, -0.75, FLOOR]]))[0, :2].tolist())


def test_from_above_x_stands_below_and_y_on_the_left_and_the_cost_nowhere() -> None:
    view = seen(Preset.ABOVE)
    x_axis, y_axis = floor_axis(view, HALF, 0, TICKS), floor_axis(view, HALF, 1, TICKS)
    assert x_axis is not None
    assert y_axis is not None
    assert x_axis.outwards.tolist() == pytest.approx([0, 1])
    assert y_axis.outwards.tolist() == pytest.approx([-1, 0])
    assert y_axis.line[:, 0].max() < SIZE[0] / 2
    assert upright_axis(view, HALF, TICKS) is None


def test_an_axis_seen_from_its_end_has_no_letters() -> None:
    view = seen(Preset.ALONG_X)
    assert floor_axis(view, HALF, 0, TICKS) is not None
    assert floor_axis(view, HALF, 1, TICKS) is None
    upright = upright_axis(view, HALF, TICKS)
    assert upright is not None
    assert upright.outwards[0] < -0.9


@given(st.floats(-180, 179.9), st.floats(0, 60))
def test_the_cost_s_axis_is_on_the_left_of_the_box(azimuth: float, elevation: float) -> None:
    view = lens(Camera(azimuth, elevation), SIZE, ROOM, HALF)
    axis = upright_axis(view, HALF, TICKS)
    assert axis is not None
    corners = np.array([[x, y, FLOOR] for x in (-1, 1) for y in (-0.75, 0.75)])
    assert axis.line[0, 0] == pytest.approx(view.project(corners)[:, 0].min(), abs=0.01)
    assert axis.outwards[0] < 0
    low, high = axis.line
    assert high[1] < low[1]


def painted(axes: list[tuple[Axis, str]], bounds: QRectF) -> tuple[QImage, Lettering]:
    image = QImage(600, 450, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    lettering = Lettering(painter, load_theme("light"), bounds)
    for axis, name in axes:
        lettering.write(axis, name)
    painter.end()
    return image, lettering


def along(texts: list[str], apart: float) -> Axis:
    """An axis at the bottom with numbers a distance apart."""
    places = [(100 + apart * number, 300.0) for number in range(len(texts))]
    line = np.array([places[0], places[-1]])
    return Axis(line, np.array([0.0, 1.0]), tuple(zip(texts, places, strict=True)))


def test_a_name_without_room_beside_the_numbers_stands_at_the_axis_s_end(qtbot: QtBot) -> None:
    line = np.array([[60.0, 300.0], [60.0, 100.0]])
    upright = Axis(line, np.array([-1.0, 0.0]), (("1000", (60.0, 200.0)),))
    _, lettering = painted([(upright, "C")], QRectF(0, 0, 600, 450))
    number, name = lettering.taken
    assert number.right() < 60
    assert name.bottom() <= 100
    assert name.center().x() == pytest.approx(60)


def test_a_note_stands_in_the_corner_and_nothing_on_it(qtbot: QtBot) -> None:
    image = QImage(600, 450, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    lettering = Lettering(painter, load_theme("light"), QRectF(0, 0, 600, 450))
    lettering.note("heights to scale")
    (note,) = lettering.taken
    assert note.bottomLeft() == QPointF(0, 450)
    # A number that would lie on it is left out.
    places = (("1", (50.0, 430.0)), ("2", (400.0, 430.0)))
    low = Axis(np.array([[20.0, 430.0], [580.0, 430.0]]), np.array([0.0, 1.0]), places)
    lettering.write(low, "x")
    painter.end()
    assert not any(note.intersects(box) for box in lettering.taken[1:])
    assert not any(box.contains(50, 440) for box in lettering.taken[1:])


def test_no_text_lies_on_another_or_beyond_the_picture(qtbot: QtBot) -> None:
    whole = QRectF(0, 0, 600, 450)
    _, roomy = painted([(along(["1", "2", "3"], 100), "x")], whole)
    assert len(roomy.taken) == 4
    _, tight = painted([(along(["100000", "200000", "300000"], 30), "x")], whole)
    assert len(tight.taken) == 3
    _, twice = painted([(along(["1", "2"], 100), "x"), (along(["1", "2"], 100), "y")], whole)
    assert len(twice.taken) == 3
    _, cut = painted([(along(["1", "2", "3"], 100), "x")], QRectF(0, 0, 250, 450))
    assert len(cut.taken) == 3
    for lettering in (roomy, tight, twice, cut):
        for number, box in enumerate(lettering.taken):
            assert not any(box.intersects(other) for other in lettering.taken[number + 1 :])
