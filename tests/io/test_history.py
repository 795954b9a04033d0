"""A run as JSON and CSV: everything in it, and every bit of it."""

import csv
import io
import json
import math
from typing import Any

import numpy as np
import pytest

from gd_desktop.core.carry import Carry
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Trail
from gd_desktop.io.history import to_csv, to_json


def refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


def read(descent: Descent) -> Any:
    """Strictly: Python would take NaN and Infinity too."""
    return json.loads(to_json(descent), parse_constant=refuse)


def test_json_has_the_keys_of_the_contract() -> None:
    document = read(walk(Setup()))
    assert list(document) == ["schema", "settings", "parameters", "history", "verdict"]
    assert list(document["history"]) == ["step", "epoch", "x", "cost", "gradient"]
    assert list(document["verdict"]) == ["outcome", "regime", "factor"]
    assert document["schema"] == 1
    assert document["parameters"] == ["x"]


def test_json_has_all_the_settings_in_force() -> None:
    setup = Setup(rate=0.3, start="random", seed=7)
    assert Setup.from_dict(read(walk(setup))["settings"]) == setup


def test_json_has_the_history_to_the_last_bit() -> None:
    descent = walk(Setup(steps=2))
    assert read(descent)["history"] == {
        "step": [0, 1, 2],
        "epoch": [0, 1, 2],
        "x": [[8.0], [6.8], [descent.trail.row(2).x.item()]],
        "cost": [38.0, descent.trail.row(1).cost, descent.trail.row(2).cost],
        "gradient": [[12.0], [9.6], [descent.trail.row(2).gradient.item()]],
    }


@pytest.mark.parametrize(
    ("rate", "outcome", "regime", "factor"),
    [
        (0.1, "converged", "monotone", 0.8),
        (0.5, "converged", "one-step", 0.0),
        (1.0, "cycling", "cycle", -1.0),
        (1.05, "diverged", "diverging", -1.1),
    ],
)
def test_json_has_the_verdict(rate: float, outcome: str, regime: str, factor: float) -> None:
    verdict = read(walk(Setup(rate=rate, steps=100)))["verdict"]
    assert (verdict["outcome"], verdict["regime"]) == (outcome, regime)
    assert verdict["factor"] == pytest.approx(factor)


def test_the_factor_is_null_where_there_is_none() -> None:
    verdict = read(walk(Setup(coefficients=(-1.0, 0.0, 0.0))))["verdict"]
    assert (verdict["regime"], verdict["factor"]) == ("none", None)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan], ids=str)
def test_a_number_that_is_not_finite_is_a_string(value: float) -> None:
    row = Carry(0, np.array([-1e308]), (), value, np.array([value]))
    history = read(Descent(Setup(), Trail(row)))["history"]
    assert history["x"] == [[-1e308]]
    assert history["cost"] == [str(value)]
    assert history["gradient"] == [[str(value)]]


def test_csv_is_read_back_to_the_last_bit() -> None:
    descent = walk(Setup(rate=0.3, steps=50))
    header, *lines = csv.reader(io.StringIO(to_csv(descent)))
    assert header == ["step", "epoch", "x", "cost", "gradient x"]
    assert [int(line[0]) for line in lines] == list(range(51))
    assert [line[0] for line in lines] == [line[1] for line in lines]
    for line in lines:
        row = descent.trail.row(int(line[0]))
        assert [float(cell) for cell in line[2:]] == [row.x.item(), row.cost, row.gradient.item()]


def test_csv_has_numbers_that_are_not_finite_as_words() -> None:
    lines = to_csv(walk(Setup(start=(-1e308,)))).splitlines()
    assert lines[1] == "0,0,-1e+308,inf,-inf"
    assert math.isinf(float(lines[1].split(",")[3]))


@pytest.mark.parametrize("cursor", [0, 3])
def test_only_the_rows_up_to_the_cursor_are_told(cursor: int) -> None:
    descent = walk(Setup(steps=10))
    descent.seek(cursor)
    assert read(descent)["history"]["step"] == list(range(cursor + 1))
    assert len(to_csv(descent).splitlines()) == cursor + 2
