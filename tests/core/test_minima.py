"""The minima of functions of two variables, found in numbers."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gd_desktop.core.function import parse_function
from gd_desktop.core.minima import minima
from gd_desktop.core.terrains import TERRAINS, terrain


class EnoughError(Exception):
    """What a check raises."""


WIDE = (-6.6, 6.6)
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
ROSENBROCK = "(1-x)^2+100(y-x^2)^2"
BEALE = "(1.5-x+x y)^2+(2.25-x+x y^2)^2+(2.625-x+x y^3)^2"
RASTRIGIN = "20+x^2-10cos(2 pi x)+y^2-10cos(2 pi y)"


def places(text: str, across: tuple[float, float] = WIDE, up: tuple[float, float] = WIDE) -> object:
    return [low.x for low in minima(parse_function(text), across, up)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x^2+y^2", [(0, 0)]),
        ("(x-1/3)^2+(y-pi)^2+1000", [(1 / 3, math.pi)]),
        (ROSENBROCK, [(1, 1)]),
        (BEALE, [(3, 0.5)]),
        (
            HIMMELBLAU,
            [
                (-3.779310253377747, -3.283185991286170),
                (-2.805118086952745, 3.131312518250573),
                (3, 2),
                (3.584428340330492, -1.848126526964404),
            ],
        ),
        ("1-exp(-(x^2+y^2)/2)", [(0, 0)]),
        ("((x-2)^2+y^2)((x+2)^2+y^2+1)/10", [(2, 0), (-1 - math.sqrt(0.5), 0)]),
        # Minima whose Hessian says nothing: too flat, or a corner.
        ("x^4+y^4", [(0, 0)]),
        ("(x-0.3)^4+(y-0.123)^2", [(0.3, 0.123)]),
        ("|x|+|y|", [(0, 0)]),
        ("|x-1.234|+|y+0.777|", [(1.234, -0.777)]),
        ("|2x-y|+0.1|x+2y|", [(0, 0)]),
        ("sqrt(x^2+y^2)", [(0, 0)]),
        ("sqrt|x|+sqrt|y|", [(0, 0)]),
        # As flat along one axis as it can be told.
        ("x^2+1e-6 y^2", [(0, 0)]),
        ("1e200 x^2+1e200 y^2", [(0, 0)]),
        ("1e-200 x^2+1e-200 y^2", [(0, 0)]),
        # Beside a gap.
        ("ln(x)^2+y^2", [(1, 0)]),
    ],
)
def test_all_are_found_the_lowest_first(text: str, expected: list[tuple[float, float]]) -> None:
    found = minima(parse_function(text), WIDE, WIDE)
    assert np.array([low.x for low in found]) == pytest.approx(np.array(expected), abs=1e-9)
    assert all(low.is_minimum for low in found)
    for low in found:
        assert low.cost == parse_function(text).evaluate(np.array(low.x))[0]


@pytest.mark.parametrize(
    "text",
    [
        "x^2-y^2",
        "x^3+y^2",
        "x^2 y^2",
        "-x^2-y^2",
        # Floors of which no place is lower than the next: straight, slanted, bent; a plain.
        "x^2+0y",
        "(x+0.37y)^2",
        "(x^2+y^2-9)^2",
        "|x|+0y",
        "0x+0y+3",
        # Down without end: a slope, a chasm, a pole.
        "x+y",
        "e^(x+y)",
        "-1/(x^2+y^2)",
        "ln(x^2+y^2)",
        # Lowest at the end of where it is defined; defined nowhere.
        "sqrt(x)+y^2",
        "ln(-1-x^2-y^2)",
        # Its minimum lies elsewhere.
        "(x-10)^2+y^2",
    ],
)
def test_what_is_no_minimum_is_not_told(text: str) -> None:
    assert places(text) == []


def test_all_of_many_are_found() -> None:
    found = minima(parse_function(RASTRIGIN), (-5.12, 5.12), (-5.12, 5.12))
    assert len(found) == 121
    assert found[0].x == (0, 0)
    assert found[0].cost == 0
    costs = [low.cost for low in found]
    assert costs == pytest.approx(sorted(costs))
    known = terrain("rastrigin").minima
    for low in known:
        assert any(one.x == pytest.approx(low.x, abs=1e-9) for one in found)


@pytest.mark.parametrize("name", TERRAINS)
def test_those_of_the_named_terrains_are_found(name: str) -> None:
    ground = terrain(name)
    found = minima(ground, *ground.region)
    assert len(found) == len(ground.minima)
    for low in ground.minima:
        assert any(one.x == pytest.approx(low.x, abs=1e-9) for one in found)


def test_only_those_in_the_rectangle_are_told() -> None:
    assert places(HIMMELBLAU, (0, 6), (0, 6)) == [(3, 2)]
    assert places("x^2+y^2", (0, 1), (0, 1)) == [(0, 0)]
    assert places("x^2+y^2", (0.01, 1), (0, 1)) == []


@pytest.mark.parametrize("ends", [(1.0, 1.0), (2.0, 1.0), (-math.inf, math.inf), (0.0, math.nan)])
def test_a_rectangle_without_size_holds_none(ends: tuple[float, float]) -> None:
    assert places("x^2+y^2", ends, WIDE) == []


@settings(max_examples=40, deadline=None)
@given(
    place=st.tuples(*[st.floats(-9, 9)] * 2),
    bends=st.tuples(*[st.floats(-3, 3).map(lambda power: 10**power)] * 2),
    turn=st.floats(0, 3.2),
    sign=st.sampled_from([1, -1]),
)
@example(place=(0.0, 0.0), bends=(1.0, 1.0), turn=0.0, sign=1)
def test_a_bowl_has_one_and_a_saddle_none(
    place: tuple[float, float], bends: tuple[float, float], turn: float, sign: int
) -> None:
    (a, b), (c, s) = place, (math.cos(turn), math.sin(turn))
    along, aside = f"({c}(x-({a}))+{s}(y-({b})))", f"({s}(x-({a}))-{c}(y-({b})))"
    found = minima(
        parse_function(f"{bends[0]}{along}^2+{sign * bends[1]}{aside}^2"), (-10, 10), (-10, 10)
    )
    if sign < 0:
        assert found == ()
    else:
        (low,) = found
        assert low.x == pytest.approx(place, abs=1e-8)


def test_the_work_can_be_ended() -> None:
    def check() -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        minima(parse_function("x^2+y^2"), WIDE, WIDE, check)
