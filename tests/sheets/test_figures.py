"""Contour lines, ticks, and curves that leave their frame."""

import math
import re

import numpy as np
import pytest

from gd_desktop.core.function import parse_function
from gd_desktop.core.landscape import Landscape, landscape
from gd_desktop.sheets.contours import levels_of, segments
from gd_desktop.sheets.figure import Drawing, sigmoid_figure, ticks


def land(text: str, cells: int = 40) -> Landscape:
    axis = np.linspace(-2, 2, cells + 1)
    return landscape(parse_function(text), np.zeros(2), (0, 1), axis, axis)


def test_a_contour_of_a_bowl_is_a_closed_circle() -> None:
    radius = 1.03  # through no corner of a cell
    pieces = list(segments(land("x^2 + y^2"), radius**2))
    ends = [end for piece in pieces for end in piece]
    assert all(math.hypot(*end) == pytest.approx(radius, abs=3e-3) for end in ends)
    # It is closed: each end is that of two pieces.
    count = {(round(x, 9), round(y, 9)) for x, y in ends}
    assert len(ends) == 2 * len(count)
    assert sum(math.dist(*piece) for piece in pieces) == pytest.approx(
        2 * math.pi * radius, rel=0.01
    )


def test_a_contour_of_a_saddle_keeps_to_its_height() -> None:
    for level in (-0.5, 0.0, 0.5):
        for piece in segments(land("x*y"), level):
            for x, y in piece:
                assert x * y == pytest.approx(level, abs=0.01)


def test_where_there_is_no_height_there_is_no_line() -> None:
    pieces = list(segments(land("ln(x) + y"), 0.0))
    assert pieces
    assert all(x > 0 for piece in pieces for x, _ in piece)
    nothing = land("ln(x)")._replace(costs=np.full((41, 41), np.nan))
    assert levels_of(nothing) == []


def test_levels_lie_between_the_lowest_and_the_highest_height() -> None:
    bowl = land("x^2 + 10y^2")
    levels = levels_of(bowl)
    assert levels == sorted(levels)
    assert bowl.costs.min() < levels[0] < levels[-1] < bowl.costs.max()


@pytest.mark.parametrize("ends", [(0.0, 1.0), (-6.0, 6.0), (1e-4, 3e-4), (-250.0, 900.0)])
def test_ticks_are_few_round_and_inside(ends: tuple[float, float]) -> None:
    found = ticks(ends)
    assert 3 <= len(found) <= 8
    for value, text in found:
        assert ends[0] - 1e-9 <= value <= ends[1] + 1e-9
        assert float(text.replace("−", "-")) == pytest.approx(value, abs=1e-9)
        assert text != "−0"


def test_a_curve_ends_at_its_frame_and_breaks_where_it_is_not_defined() -> None:
    drawing = Drawing((0.0, 4.0), (0.0, 1.0))
    drawing.curve([(0.0, 0.5), (1.0, 2.5), (2.0, math.nan), (3.0, -1.0), (4.0, 0.5)])
    lines = re.findall(r'points="([^"]*)"', drawing.svg())
    assert len(lines) == 2
    frame = Drawing((0.0, 4.0), (0.0, 1.0))
    frame.curve([(0.0, 0.5), (0.25, 1.0)])
    frame.curve([(3.0 + 2 / 3, 0.0), (4.0, 0.5)])
    assert lines == re.findall(r'points="([^"]*)"', frame.svg())


def test_a_place_is_marked_on_the_sigmoid_unless_it_is_off_the_figure() -> None:
    assert sigmoid_figure(1.0, "z₀").svg().count("<circle") == 1
    assert sigmoid_figure(9.0, "z₀").svg().count("<circle") == 0
