"""The local minima of a problem."""

import math

import pytest

from gd_desktop.core.function import parse_function
from gd_desktop.core.local_minima import lowest_minima


def test_the_lowest_of_many_is_found_wherever_it_lies() -> None:
    (lowest,) = lowest_minima(parse_function("x^2/10 + sin(50x)"))
    assert lowest.x[0] == pytest.approx(-math.pi / 100, abs=1e-3)
