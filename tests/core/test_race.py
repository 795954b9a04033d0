"""Work and ranking, against numbers that were counted otherwise."""

import math
from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Ending, Outcome
from gd_desktop.core.fields import methods
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.race import Measure, Standing, arrival, evaluations, ranking, ranks
from gd_desktop.core.setup import Setup, build_problem
from gd_desktop.io.settings import window_setup

VALLEY = Setup(
    model="function", function="x^2/20+y^2", start=(8.0, 1.5), rate=0.1, steps=1000, tolerance=1e-6
)


def work(setup: Setup, step: int) -> float:
    return evaluations(setup, build_problem(setup), np.array([step])).item()


def converged(step: int, work: float, cost: float) -> Standing:
    return Standing(step, Ending(step, Outcome.CONVERGED), work, cost)


def going(step: int, cost: float) -> Standing:
    return Standing(step, None, step + 1.0, cost)


class Counting:
    """How often, and over how many samples, a problem is evaluated."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, kind: type, size: int = 1) -> None:
        self.samples = 0
        self.hessians = 0
        evaluate, curvature = kind.evaluate, kind.curvature

        def counted(problem, x, batch=None):  # type: ignore[no-untyped-def]
            self.samples += size if batch is None else len(batch)
            return evaluate(problem, x, batch)

        def bent(problem, x):  # type: ignore[no-untyped-def]
            self.hessians += 1
            return curvature(problem, x)

        monkeypatch.setattr(kind, "evaluate", counted)
        monkeypatch.setattr(kind, "curvature", bent)


@pytest.mark.parametrize("setup", methods(VALLEY), ids=lambda setup: setup.method)
def test_a_step_of_most_methods_is_one_evaluation(
    setup: Setup, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = Counting(monkeypatch, type(build_problem(setup)))
    Descent(setup).forward(12)
    assert count.samples == work(setup, 12) == 13


def test_newton_counts_its_hessian_once_for_each_parameter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    setup = replace(VALLEY, function="x^4 + y^4", method="newton-raphson")
    count = Counting(monkeypatch, type(build_problem(setup)))
    Descent(setup).forward(10)
    assert count.samples + 2 * count.hessians == work(setup, 10) == 31
    parabola = Setup(method="newton-raphson")
    assert work(parabola, 1) == 3


@pytest.mark.parametrize("size", [1, 32, 100, 273, 274, 1000, "all"])
def test_a_batch_counts_by_its_share(size: int | str, monkeypatch: pytest.MonkeyPatch) -> None:
    setup = replace(window_setup("neuron"), batch=size, steps=1000)
    descent = Descent(setup)
    samples = len(descent.problem)
    batches, steps = descent.stepper.batches, range(20)
    counted = [samples if batches is None else len(batches.at(step)) for step in steps]
    expected = np.cumsum(counted) / samples
    assert evaluations(setup, descent.problem, np.array(steps)) == pytest.approx(expected)


def test_a_batch_of_32_of_320_counts_a_tenth() -> None:
    from gd_desktop.core.dataset import Dataset

    labels = np.arange(320) % 2.0
    data = Dataset("made", ("x",), labels[:, None] + 0.5, labels, is_own=True)
    setup = Setup(model="neuron", data=data, start=(0.0, 0.0), batch=32)
    assert work(setup, 0) == pytest.approx(0.1)
    assert work(setup, 9) == 1.0
    assert work(setup, 14) == pytest.approx(1.5)


def test_the_late_bias_looks_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    setup = replace(window_setup("neuron"), mistakes=("late-bias",))
    samples = len(build_problem(setup))
    count = Counting(monkeypatch, Neuron, samples)
    Descent(setup).forward(6)
    assert count.samples / samples == work(setup, 6) == 13


@pytest.mark.parametrize(("rate", "expected"), [(0.1, 74), (0.5, 1), (0.9, 74), (1.0, None)])
@pytest.mark.parametrize("tolerance", [0.0, 1e-6])
def test_a_lane_arrives_where_the_reference_says_with_and_without_a_tolerance(
    rate: float, expected: int | None, tolerance: float
) -> None:
    trail = walk(Setup(rate=rate, steps=100)).trail
    setup = Setup(rate=rate, tolerance=tolerance)
    assert arrival(setup, trail, 0, 1) == expected
    if expected is not None:
        assert arrival(setup, trail, expected, 1) == expected
        assert arrival(replace(setup, tolerance=1e-3), trail, 0, 1) in range(expected + 1)
    assert arrival(setup, trail, trail.length, 1) is None


def test_with_batches_a_lane_arrives_at_an_epochs_end() -> None:
    setup = replace(window_setup("neuron"), batch=100, steps=30)
    descent = walk(setup)
    norms = descent.trail.full_norms(slice(None))
    ends = np.flatnonzero(np.isfinite(norms))
    reached = replace(setup, tolerance=norms[ends[2]].item())
    found = arrival(reached, descent.trail, ends[1].item(), descent.stepper.per_epoch)
    assert found == ends[2]
    assert descent.stepper.per_epoch > 1


def test_a_search_arrives_nowhere() -> None:
    search = Setup(method="grid-search", options=(("low", 1.0), ("high", 3.0), ("points", 5.0)))
    trail = walk(search).trail
    assert trail.norms(slice(None)).min() == 0
    assert arrival(search, trail, 0, 1) is None


def test_those_that_arrived_come_first_by_their_steps_then_by_cost() -> None:
    standings = [
        going(40, 0.5),
        converged(30, 90.0, 3.0),
        converged(12, 99.0, 4.0),
        Standing(7, Ending(7, Outcome.DIVERGED), 8.0, math.inf),
        going(40, 0.25),
        Standing(9, Ending(9, Outcome.CYCLING), 10.0, 2.0),
    ]
    assert ranking(standings, Measure.STEPS) == [2, 1, 4, 0, 5, 3]
    assert ranking(standings, Measure.EVALUATIONS) == [1, 2, 4, 0, 5, 3]
    assert ranking(standings, Measure.COST) == [4, 0, 5, 1, 2, 3]
    assert ranks(standings, Measure.STEPS) == [4, 2, 1, 6, 3, 5]


def test_equals_share_a_rank_and_keep_their_order() -> None:
    standings = [going(0, 5.0), going(0, 5.0), going(0, 1.0), going(0, 5.0)]
    assert ranking(standings, Measure.STEPS) == [2, 0, 1, 3]
    assert ranks(standings, Measure.STEPS) == [2, 2, 1, 2]


def test_costs_that_are_no_numbers_are_last() -> None:
    standings = [going(3, math.nan), going(3, -math.inf), going(3, 1e300)]
    assert ranking(standings, Measure.COST) == [2, 0, 1]


def test_six_methods_in_the_valley_are_ranked_as_their_walks_end() -> None:
    setups = methods(VALLEY)
    ends = [walk(setup) for setup in setups]
    standings = [
        Standing(end.cursor, end.ending(), work(end.setup, end.cursor), end.row().cost)
        for end in ends
    ]
    order = [setups[place].method for place in ranking(standings, Measure.STEPS)]
    assert order == [
        "rmsprop",
        "nesterov",
        "momentum",
        "adam",
        "gradient-descent",
        "adagrad",
    ]
    assert [end.cursor for end in ends] == [1000, 263, 207, 1000, 174, 298]
