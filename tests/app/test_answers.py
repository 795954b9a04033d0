"""Which numbers count as which."""

import math

import pytest

from gd_desktop.app.answers import is_close, is_coarse


@pytest.mark.parametrize(
    ("given", "wanted", "tolerance", "is_right"),
    [
        (6.8, 6.8, None, True),
        (6.83, 6.8, None, True),
        (6.84, 6.8, None, False),
        (3.97, 3.965, 0.005, True),
        (0.0, 1.2e-16, None, True),
        (1e-3, 0.0, None, False),
        (5.0, math.inf, None, False),
        (math.inf, math.inf, None, True),
        (5.0, math.nan, None, False),
        (math.nan, math.nan, None, False),
        (-6.8, 6.8, None, False),
    ],
)
def test_within_the_tolerance_is_right(
    given: float, wanted: float, tolerance: float | None, is_right: bool
) -> None:
    assert is_close(given, wanted, tolerance) is is_right


@pytest.mark.parametrize(
    ("given", "wanted", "is_rounding"),
    [
        (-0.19, -0.1875, True),
        (-0.18, -0.1875, True),
        (5.8, 5.84, True),
        (6.0, 5.84, True),
        (0.0, 0.1875, False),
        (0.2, 0.1875, True),
        (5.7, 5.84, False),
        (-5.84, 5.84, False),
        (5.84, math.inf, False),
    ],
)
def test_fewer_decimals_are_nearly_right(given: float, wanted: float, is_rounding: bool) -> None:
    assert is_coarse(given, wanted) is is_rounding
