"""Points where a typed function's slope is 0."""

import math

import numpy as np
import pytest

from gd_desktop.core.function import parse_function
from gd_desktop.core.problem import Matrix
from gd_desktop.core.stationary import has_faded, is_crowded, stationary_points


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x^2 - 4x + 6", [(2, True)]),
        ("x^4 - 3x^3 + 2", [(0, None), (2.25, True)]),
        ("(x^2 - 1)^2", [(-1, True), (0, False), (1, True)]),
        ("|x|", [(0, True)]),
        ("sqrt|x|", [(0, True)]),
        ("x^3", [(0, None)]),
        ("e^(-x^2)", [(0, False)]),
        ("x + 1/x", [(-1, False), (1, True)]),
        ("cos x", [(-math.pi, True), (0, False), (math.pi, True)]),
        ("x - ln x", [(1, True)]),
        ("(x + 6)^2", [(-6, True)]),
        ("(x - 6)^2", [(6, True)]),
        ("(x - 6)^4", [(6, True)]),
        ("1e-170(x - 1.2345)^2", [(1.2345, True)]),
        ("1/x", []),
        ("tan x", []),
        ("x", []),
        ("1/x^2", []),
    ],
)
def test_all_are_found_and_told_apart(text: str, expected: list[tuple[float, bool | None]]) -> None:
    function = parse_function(text)
    found = stationary_points(function, -6, 6)
    assert [point.is_minimum for point in found] == [kind for _, kind in expected]
    for point, (x, _) in zip(found, expected, strict=True):
        assert point.x == pytest.approx((x,), abs=1e-9)
        assert point.cost == pytest.approx(float(function.evaluate_many(_at(point.x))[0]))


@pytest.mark.parametrize(
    ("text", "corners"),
    [
        ("|x|", [True]),
        ("sqrt|x|", [True]),
        ("|x|^1.5", [False]),
        ("x^2 - 4x + 1e6", [False]),
        ("x^4 - 3x^3 + 2", [False, False]),
        ("|x^2 - 4|", [True, False, True]),
        ("x^2 sign(x)", [False]),
        ("|x - 1| + x^2/10", [True]),
    ],
)
def test_a_corner_is_told_from_a_slope_of_0(text: str, corners: list[bool]) -> None:
    found = stationary_points(parse_function(text), -6, 6)
    assert [point.is_corner for point in found] == corners


def test_a_picture_is_not_flooded() -> None:
    assert len(stationary_points(parse_function("sin(50x)"), -6, 6)) == 40


def test_a_range_without_a_value_has_none() -> None:
    assert stationary_points(parse_function("ln x"), -6, -1) == []


def _at(x: tuple[float, ...]) -> Matrix:

    return np.array([x])


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("sign(x)", []),
        ("x^600", []),
        ("|x - 1| + |x + 1|", []),
        ("x^2 + sign(x - 3)", [0]),
        ("(x - 3)^2 (1 + sign(x))", [3]),
    ],
)
def test_level_ground_is_no_place(text: str, places: list[float]) -> None:
    function = parse_function(text)
    with np.errstate(all="ignore"):
        found = stationary_points(function, -6, 6)
    assert [point.x[0] for point in found if not point.is_corner] == pytest.approx(places, abs=1e-9)


def test_a_search_has_all_of_them() -> None:
    found = stationary_points(parse_function("sin(50x)"), -6, 6, most=None)
    expected = [(k + 0.5) * math.pi / 50 for k in range(-95, 95)]
    assert [point.x[0] for point in found] == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize(
    ("text", "crowded"),
    [
        ("sin(1/x)", True),
        ("x sin(1/x)", True),
        ("sin(5x)", False),
        ("sin(20x)", False),
        ("x^4 - 3x^3 + 2", False),
        ("(x - 1)^2 (x - 1.01)^2", False),
        ("x", False),
    ],
)
def test_places_that_crowd_may_not_be_all(text: str, crowded: bool) -> None:
    found = stationary_points(parse_function(text), -6, 6, most=None)
    assert is_crowded(found, -6, 6) == crowded


@pytest.mark.parametrize(
    ("text", "faded"),
    [
        ("x^1000", True),
        ("x^10000", True),
        ("e^(1000x)", True),
        ("x^2", False),
        ("3 + 0x", False),
        ("sign(x)", False),
        ("|x - 1| + |x + 1|", False),
        ("ln x", False),
    ],
)
def test_level_ground_is_told_from_a_slope_too_small_for_a_float(text: str, faded: bool) -> None:
    assert has_faded(parse_function(text), -6, 6) == faded
