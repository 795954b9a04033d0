"""Values, derivatives and walks of typed functions against SymPy's and mpmath's with 50 digits."""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gd_desktop.core.function import parse_function

PATH = Path(__file__).parents[2] / "data" / "function_references.json"
FUNCTIONS: dict[str, dict[str, Any]] = json.loads(PATH.read_text(encoding="utf-8"))["functions"]
WALKS = [(name, walk["rate"]) for name, each in FUNCTIONS.items() for walk in each["walks"]]

every_function = pytest.mark.parametrize("name", FUNCTIONS)


def near(expected: Any) -> Any:
    return pytest.approx(np.array(expected), rel=1e-9, abs=1e-9)


def test_there_are_many() -> None:
    assert len(FUNCTIONS) >= 30
    assert len({name for name, _ in WALKS}) >= 20
    two = [each for each in FUNCTIONS.values() if len(each["points"][0]["x"]) == 2]
    assert len(two) >= 10


@every_function
def test_values_and_derivatives_are_the_references(name: str) -> None:
    function = parse_function(FUNCTIONS[name]["text"])
    for row in FUNCTIONS[name]["points"]:
        x = np.array(row["x"])
        assert len(function.parameters) == len(x)
        value, gradient = function.evaluate(x)
        if row["value"] is None:
            assert not math.isfinite(value)
            assert not np.isfinite(gradient).any()
            assert not np.isfinite(function.curvature(x)).any()
            continue
        assert value == near(row["value"])
        assert gradient == near(row["gradient"])
        assert function.curvature(x) == near(row["hessian"])


@every_function
def test_many_points_give_what_each_of_them_gives(name: str) -> None:
    function = parse_function(FUNCTIONS[name]["text"])
    points = np.array([row["x"] for row in FUNCTIONS[name]["points"]])
    one_by_one = [function.evaluate(point) for point in points]
    values = np.array([value for value, _ in one_by_one])
    slopes = np.array([slope for _, slope in one_by_one])
    assert function.evaluate_many(points) == pytest.approx(values, rel=1e-13, nan_ok=True)
    assert function.slopes_many(points) == pytest.approx(slopes, rel=1e-12, nan_ok=True)


@pytest.mark.parametrize(("name", "rate"), WALKS)
def test_twenty_steps_down_are_the_references(name: str, rate: float) -> None:
    function = parse_function(FUNCTIONS[name]["text"])
    rows = next(walk["rows"] for walk in FUNCTIONS[name]["walks"] if walk["rate"] == rate)
    x = np.array(rows[0])
    for expected in rows[1:]:
        x = x - rate * function.evaluate(x)[1]
        assert x == near(expected)
