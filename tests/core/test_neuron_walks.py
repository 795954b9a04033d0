"""Whole walks of a neuron: the reference's figures, and PyTorch's trajectories."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.diagnosis import NoThreshold, Outcome, Regime

from .samples import FOUR, XOR, make_data, setup_of

ALL = slice(None)
DATA = Path(__file__).parents[1] / "data"
REFERENCES: dict[str, Any] = json.loads((DATA / "neuron_references.json").read_text("utf-8"))


@pytest.mark.parametrize(
    ("cost", "start", "steps"),
    [
        ("quadratic", (0.6, 0.9), 107),
        ("quadratic", (2.0, 2.0), 302),
        ("quadratic", (5.0, 5.0), 73_605),
        ("cross-entropy", (0.6, 0.9), 22),
        ("cross-entropy", (2.0, 2.0), 31),
        ("cross-entropy", (5.0, 5.0), 51),
    ],
)
def test_one_sample_is_learnt_in_so_many_steps(
    cost: str, start: tuple[float, float], steps: int
) -> None:
    descent = Descent(setup_of([[1.0]], [0], cost=cost, start=start, rate=0.15))
    descent.forward(steps)
    # ŷ < 0.2 where z = w + b < −log 4.
    is_learnt = descent.trail.points(ALL).sum(axis=1) < -np.log(4)
    assert int(is_learnt.argmax()) == steps
    assert is_learnt.sum() == 1


def test_a_saturated_neuron_stalls_and_says_so() -> None:
    descent = Descent(setup_of([[1.0]], [0], start=(5.0, 5.0), rate=0.15))
    assert descent.verdict().outcome is Outcome.STALLED


def test_no_threshold_is_told_where_both_eigenvalues_are_negative() -> None:
    cast = Descent(setup_of(*FOUR, start=(-2.0, 0.0), rate=1.0)).verdict().forecast
    assert (cast.regime, cast.factor, cast.curvature) == (Regime.NONE, None, None)
    assert cast.why_none is NoThreshold.CURVATURE
    assert cast.lowest is not None
    assert cast.highest is not None
    assert cast.lowest <= cast.highest < 0


def test_near_a_minimum_the_rates_threshold_is_that_of_the_curvature() -> None:
    # Not told apart by a line, so the cross-entropy has a minimum.
    setup = setup_of([[-1], [0], [1], [2]], [0, 1, 0, 1], cost="cross-entropy", rate=0.5)
    descent = Descent(setup)
    descent.forward(3000)
    cast = descent.verdict().forecast
    assert cast.curvature is not None
    assert cast.factor == pytest.approx(1 - 0.5 * cast.curvature)
    assert cast.regime is Regime.MONOTONE
    before, after = (
        np.linalg.norm(step) for step in np.diff(descent.trail.points(ALL), axis=0)[100:102]
    )
    # The slowest direction is left: it shrinks by 1 − ηλ of the smallest eigenvalue.
    assert cast.lowest is not None
    assert after / before == pytest.approx(1 - 0.5 * cast.lowest, rel=1e-3)


def test_xor_from_zeros_has_nowhere_to_go() -> None:
    descent = Descent(setup_of(*XOR, rate=1.0))
    assert descent.carry().gradient.tolist() == [0, 0, 0]
    verdict = descent.verdict()
    assert (verdict.outcome, verdict.has_just_converged) == (Outcome.CONVERGED, True)
    score = descent.score()
    assert score is not None
    assert score.accuracy == 0.5


def table(name: str) -> Dataset:
    rows = np.loadtxt(DATA / f"{name}.csv", delimiter=",", encoding="utf-8")
    return make_data(rows[:, :-1], rows[:, -1])


@pytest.mark.parametrize("run", REFERENCES["runs"])
def test_a_trajectory_is_pytorchs(run: str) -> None:
    name, cost = run.split()
    descent = Descent(
        setup_of([[0]], [0], data=table(name), cost=cost, scale="standard", rate=REFERENCES["rate"])
    )
    descent.forward(REFERENCES["steps"])
    expected = REFERENCES["runs"][run]
    assert descent.trail.costs(ALL) == pytest.approx(expected["costs"], rel=1e-9, abs=0)
    assert descent.row().x == pytest.approx(expected["x"], rel=1e-9, abs=0)


def test_the_references_cover_both_tables_with_every_cost() -> None:
    assert [table(name).features.shape for name in ("wdbc", "clouds")] == [(569, 30), (100, 2)]
    assert len(REFERENCES["runs"]) == 6
    assert {len(run["costs"]) for run in REFERENCES["runs"].values()} == {101}
