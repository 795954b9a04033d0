"""A cost as it is told from one place."""

import numpy as np
import pytest

from gd_desktop.core.function import parse_function
from gd_desktop.core.local_model import LocalModel

HIMMELBLAU = parse_function("(x^2+y-11)^2+(x+y^2-7)^2")
PLACE = np.array([1.5, -0.7])


def model() -> LocalModel:
    cost, slope = HIMMELBLAU.evaluate(PLACE)
    return LocalModel(("x", "y"), PLACE, cost, slope, HIMMELBLAU.curvature(PLACE))


def test_it_agrees_with_the_cost_up_to_the_third_order() -> None:
    away = np.array([0.6, -0.8])
    errors = []
    for size in (0.1, 0.01):
        place = PLACE + size * away
        errors.append(abs(model().evaluate(place)[0] - HIMMELBLAU.evaluate(place)[0]))
    assert errors[0] < 0.2
    assert errors[1] == pytest.approx(errors[0] / 1000, rel=0.3)


def test_its_slope_is_its_own() -> None:
    one, place, step = model(), np.array([2.0, 1.0]), 1e-6
    for axis in (0, 1):
        aside = step * np.eye(2)[axis]
        low, high = one.evaluate(place - aside)[0], one.evaluate(place + aside)[0]
        assert one.evaluate(place)[1][axis] == pytest.approx((high - low) / (2 * step), rel=1e-6)
    assert one.curvature(place) is one.bend


def test_many_places_at_once_and_one_parameter_held() -> None:
    one = model()
    points = np.array([[0.0, 0.0], [1.0, 2.0], [-3.0, 0.5]])
    assert one.evaluate_many(points) == pytest.approx([one.evaluate(x)[0] for x in points])
    held = one.hold(np.array([0.0, 2.0]), (0,))
    assert held.parameters == ("x",)
    assert held.evaluate(np.array([1.0]))[0] == pytest.approx(one.evaluate(points[1])[0])
    assert held.evaluate(np.array([1.0]))[1] == pytest.approx(one.evaluate(points[1])[1][:1])


def test_numbers_that_are_none_are_answers() -> None:
    flat = LocalModel(("x",), np.array([1e300]), np.inf, np.array([np.nan]), np.zeros((1, 1)))
    assert np.isnan(flat.evaluate(np.array([0.0]))[0])
