"""What is written on contours, beside minima and of flat places."""

import pytest

from gd_desktop import function_labels, landscape_labels
from gd_desktop.core.problem import Extremum


@pytest.mark.parametrize(
    ("cost", "text"),
    [
        (0.9, "0.9"),
        (-36.0, "−36"),
        (9000.0, "9000"),
        (110_000.0, "110\u202f000"),
        (-4_000_000.0, "−4\u202f000\u202f000"),
        (5e7, "5·10⁷"),
        (12_345.5, "12345.5"),
    ],
)
def test_a_contour_s_number_is_short(cost: float, text: str) -> None:
    assert landscape_labels.level(cost) == text


@pytest.mark.parametrize(
    ("x", "cost", "text"),
    [
        ((3.0, 2.0), 0.0, "minimum (3, 2), 0"),
        ((3.0, 0.5), 1e-25, "minimum (3, 0.5), 0"),
        ((-2.805118, 3.131313), 7.9e-31, "minimum ≈ (−2.81, 3.13), 0"),
        ((0.0, -1.2), -0.77583, "minimum (0, −1.2), −0.776"),
    ],
)
def test_a_minimum_is_named_by_place_and_cost(
    x: tuple[float, float], cost: float, text: str
) -> None:
    assert landscape_labels.minimum(Extremum(x, cost, True), 100.0) == text


def test_a_cost_that_is_all_there_is_to_see_is_no_rounding() -> None:
    assert landscape_labels.minimum(Extremum((0.0, 0.0), 3e-12, True), 1e-11).endswith("3·10⁻¹²")


def test_of_a_corner_no_one_says_that_the_slope_is_0() -> None:
    corner, flat = Extremum((0.0,), 0.0, True, True), Extremum((2.0,), 1.0, False)
    firm = "\u00a0"
    assert function_labels.solution([corner]) == f"corner: minimum{firm}x{firm}={firm}0"
    assert function_labels.solution([corner, flat]) == (
        f"f′ = 0: maximum{firm}x{firm}={firm}2; corner: minimum{firm}x{firm}={firm}0"
    )
    many = [Extremum((float(x),), 0.0, True, True) for x in range(7)]
    assert "leaps over it at 7 places" in function_labels.solution(many)


def test_where_more_may_be_in_view_no_number_is_said_to_be_all() -> None:
    many = [Extremum((float(x),), 0.0, x % 2 == 0) for x in range(40)]
    assert function_labels.solution(many, is_all=False) == (
        "The slope is 0 at 40 places or more; those near the start are marked."
    )
    many[0] = many[0]._replace(is_corner=True)
    assert function_labels.solution(many, is_all=False) == (
        "The slope is 0 or leaps over it at 40 places or more; those near the start are marked."
    )
