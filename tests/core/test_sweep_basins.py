"""Which minima walks have come to, and which places are none."""

import numpy as np
import pytest

from gd_desktop.core.basins import FLAT, OTHER, basins
from gd_desktop.core.curves import Parabola
from gd_desktop.core.function import parse_function
from gd_desktop.core.problem import Extremum, Matrix

SIZE = np.array([12.0])
PLANE = np.array([12.0, 12.0])


def points(*values: float) -> Matrix:
    return np.array(values)[:, np.newaxis]


def test_ends_that_lie_together_are_one_minimum_and_the_lowest_comes_first() -> None:
    function = parse_function("sin x + x^2/10")
    ends = points(3.83747, -1.30644, 3.83746999, -1.3064401, 3.8374701)
    found = basins(function, ends, SIZE, 8)
    assert [low.x[0] for low in found.minima] == pytest.approx([-1.3064400, 3.8374671], abs=1e-6)
    assert [low.is_minimum for low in found.minima] == [True, True]
    assert found.minima[0].cost < found.minima[1].cost
    assert found.labels.tolist() == [1, 0, 1, 0, 1]


def test_a_minimum_is_told_to_more_digits_than_the_walk_has_come_to() -> None:
    found = basins(parse_function("x^4 - 3x^3 + 2"), points(2.2503, 2.2496), SIZE, 8)
    assert found.minima[0].x[0] == pytest.approx(2.25, abs=1e-12)


@pytest.mark.parametrize(
    ("text", "x"),
    [("x^3", 1e-4), ("x^3", 0.0), ("-x^2", 0.0), ("x^4 - 3x^3 + 2", 1e-5), ("atan x", 3000.0)],
)
def test_inflections_maxima_and_tails_are_no_minima(text: str, x: float) -> None:
    found = basins(parse_function(text), points(x), SIZE, 8)
    assert found.minima == ()
    assert found.labels.tolist() == [FLAT]


@pytest.mark.parametrize(
    ("text", "x"),
    [("x^4", 4e-3), ("x^6", 0.02), ("|x|", 0.0), ("x^2 + 1e6", 1e-7), ("x^2", 0.05), ("sqrt x", 0)],
)
def test_flat_bottoms_corners_and_loose_ends_are_minima(text: str, x: float) -> None:
    found = basins(parse_function(text), points(x), SIZE, 8)
    assert [low.x[0] for low in found.minima] == pytest.approx([0.0], abs=2e-3)
    assert found.labels.tolist() == [0]


@pytest.mark.parametrize("text", ["x^2 - y^2", "x y", "0x + y^2", "-x^2 - y^2"])
def test_saddles_maxima_and_level_valleys_of_two_variables_are_no_minima(text: str) -> None:
    found = basins(parse_function(text), np.zeros((3, 2)), PLANE, 8)
    assert found.minima == ()
    assert found.labels.tolist() == [FLAT] * 3


def test_himmelblaus_four_minima_are_told_apart_and_its_maximum_is_none() -> None:
    function = parse_function("(x^2 + y - 11)^2 + (x + y^2 - 7)^2")
    lows = np.array(
        [(3, 2), (-2.8051181, 3.1313125), (-3.7793103, -3.283186), (3.5844283, -1.8481)]
    )
    ends = np.vstack([lows, lows + 1e-6, [(-0.2708446, -0.9230386)]])
    found = basins(function, ends, PLANE, 8)
    # All are equally low: they are ordered by place.
    assert [low.x[0] for low in found.minima] == sorted(low.x[0] for low in found.minima)
    assert found.labels[:4].tolist() == found.labels[4:8].tolist() == [2, 1, 0, 3]
    assert found.labels[8] == FLAT


def test_ends_on_either_side_that_a_loose_tolerance_left_apart_are_one_minimum() -> None:
    found = basins(parse_function("x^2"), points(0.05, -0.05, 0.2, -0.2), SIZE, 8)
    assert len(found.minima) == 1
    assert found.labels.tolist() == [0, 0, 0, 0]


def test_known_minima_are_taken_as_they_are() -> None:
    known = Extremum((2.0,), 2.0, is_minimum=True)
    found = basins(Parabola(), points(2.0000001, 1.9999, 2.0), SIZE, 8, [known])
    assert found.minima == (known,)
    assert found.minima[0] is known
    assert found.labels.tolist() == [0, 0, 0]


def test_a_known_minimum_that_no_walk_came_to_is_not_told() -> None:
    known = [Extremum((9.0,), -5.0, True)]
    found = basins(parse_function("x^2"), points(0.0), SIZE, 8, known)
    assert [low.x for low in found.minima] == [(0.0,)]


def test_of_more_minima_than_are_told_apart_the_lowest_have_a_number() -> None:
    function = parse_function("x^2/100 + sin(x)^2")
    at = np.array([0.0, 3.1105, 6.221, 9.3315])
    found = basins(function, points(*at), SIZE, 2)
    assert len(found.minima) == 2
    assert found.labels.tolist() == [0, 1, OTHER, OTHER]


def test_ends_all_over_level_ground_are_one_place() -> None:
    function = parse_function("1 - e^(-(x^2 + y^2)/2)")
    angles = np.linspace(0, 2 * np.pi, 400)
    ring = 5.7 * np.column_stack([np.cos(angles), np.sin(angles)])
    found = basins(function, np.vstack([ring, [(0.0, 0.0)]]), PLANE, 8)
    assert [low.x for low in found.minima] == [(0.0, 0.0)]
    assert set(found.labels[:-1].tolist()) == {FLAT}


def test_ends_in_many_places_of_a_tail_are_at_no_minimum() -> None:
    # Each lies too far from the next to be one place with it.
    at = 2 + np.sqrt(0.5)
    ends = np.append(-14.0 - 0.9 * np.arange(400.0), at)[:, np.newaxis]
    found = basins(parse_function("e^x"), ends[:-1], SIZE, 8)
    assert found.minima == ()
    assert set(found.labels.tolist()) == {FLAT}
    # A minimum above them is found all the same.
    found = basins(parse_function("e^x((x - 3)^2 + 1/2)"), ends, SIZE, 8)
    assert [low.x[0] for low in found.minima] == pytest.approx([at], abs=1e-6)
    assert found.labels.tolist() == [*[FLAT] * 400, 0]


def test_beyond_the_minima_that_are_told_apart_only_minima_are_others() -> None:
    function = parse_function("x^2/1e4 + sin(x)^2")
    lows = np.pi * np.arange(-100.0, 101.0) * (1 - 1e-4)
    tops = lows[:100] + np.pi / 2
    found = basins(function, np.concatenate([lows, tops])[:, np.newaxis], np.array([600.0]), 8)
    assert len(found.minima) == 8
    assert np.count_nonzero(found.labels[:201] == OTHER) == 193
    assert set(found.labels[201:].tolist()) == {FLAT}


def test_no_ends_are_no_minima() -> None:
    found = basins(Parabola(), np.empty((0, 1)), SIZE, 8)
    assert found.minima == ()
    assert len(found.labels) == 0
