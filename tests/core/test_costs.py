"""Outputs and costs against arithmetic with 60 digits, and at the ends of the floats."""

from decimal import Decimal, localcontext

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from gd_desktop.core.costs import COSTS, Cost, miss, sigmoid

quick = settings(max_examples=60, deadline=None)
every_cost = pytest.mark.parametrize("name", sorted(COSTS))
FAR = [0.0, 1.0, 30.0, 37.0, 700.0, 709.7, 709.8, 745.0, 746.0, 1e4, 1e6]
margins = st.floats(-30, 30)
STEP = 1e-4


def exact_sigmoid(z: float) -> Decimal:
    with localcontext() as context:
        context.prec = 60
        return 1 / (1 + (-Decimal(z)).exp())


def exact_total(name: str, margin: float) -> Decimal:
    """φ(M): the cost of one sample."""
    with localcontext() as context:
        context.prec = 60
        if name == "cross-entropy":
            return -exact_sigmoid(margin).ln()
        half = Decimal("0.5") if name == "quadratic" else 1
        return half * exact_sigmoid(-margin) ** 2


def at(margin: float) -> np.ndarray:
    return np.array([margin])


def total(cost: Cost, margin: float) -> float:
    return cost.total(miss(at(margin))).item()


@pytest.mark.parametrize("z", [*range(-700, 701, 25), -1e-9, 1e-300, 36.7, -36.7])
def test_the_sigmoid_is_exact_to_the_last_digits(z: float) -> None:
    # e^z itself is off by as many roundings as z has; nothing else is lost.
    expected = float(exact_sigmoid(z))
    assert sigmoid(at(z)).item() == pytest.approx(expected, rel=4e-16 * (1 + abs(z)))


@pytest.mark.parametrize("z", [-745.0, -720.0, -709.8, -701.0, 701.0, 709.8, 745.0])
def test_the_sigmoid_far_out_is_nearly_0_or_1(z: float) -> None:
    assert sigmoid(at(z)).item() == pytest.approx(float(exact_sigmoid(z)), rel=1e-15, abs=1e-303)


@quick
@given(z=st.floats(-1e6, 1e6))
def test_the_sigmoid_is_symmetric_and_the_hit_is_what_the_miss_leaves(z: float) -> None:
    here, there = sigmoid(at(z)).item(), sigmoid(at(-z)).item()
    assert here + there == pytest.approx(1, abs=3e-16)
    told = miss(at(-z))
    assert told.miss.item() == here
    assert told.hit.item() == pytest.approx(there, rel=1e-13, abs=1e-303)


@quick
@given(below=st.floats(-40, 40), above=st.floats(-40, 40))
def test_the_sigmoid_never_falls(below: float, above: float) -> None:
    low, high = sorted([below, above])
    assert sigmoid(at(low)).item() <= sigmoid(at(high)).item()


@every_cost
@quick
@given(margin=margins)
def test_a_samples_cost_is_its_formula(name: str, margin: float) -> None:
    expected = float(exact_total(name, margin))
    assert total(COSTS[name], margin) == pytest.approx(expected, rel=1e-13, abs=0)


@every_cost
@quick
@given(margin=margins)
def test_slope_and_bend_are_the_derivatives(name: str, margin: float) -> None:
    low, here, high = (exact_total(name, margin + step) for step in (-STEP, 0, STEP))
    width = Decimal(margin + STEP) - Decimal(margin - STEP)
    with localcontext() as context:
        context.prec = 60
        slope = float((high - low) / width)
        bend = float((high - 2 * here + low) / (width / 2) ** 2)
    told = miss(at(margin))
    cost = COSTS[name]
    # Differences err by the square of their width, and relative to the function's own size.
    size = float(here)
    assert cost.slope(told).item() == pytest.approx(slope, rel=1e-6)
    assert cost.bend(told).item() == pytest.approx(bend, rel=1e-5, abs=1e-6 * size)


@every_cost
@pytest.mark.parametrize("has_spare", [False, True])
@quick
@given(margin=hnp.arrays(np.float64, st.integers(1, 40), elements=st.floats(-1e6, 1e6)))
def test_what_a_step_asks_for_is_the_same_to_the_bit(
    name: str, has_spare: bool, margin: np.ndarray
) -> None:
    cost, told = COSTS[name], miss(margin)
    spare = np.full(len(margin), np.nan) if has_spare else None
    total, pull = cost.learn(margin.copy(), spare)
    assert (total, pull.tolist()) == (cost.total(told).item(), cost.pull(told).tolist())


@every_cost
@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_one_sample_that_is_not_finite_is_the_same_there(name: str, value: float) -> None:
    cost, margin = COSTS[name], np.array([1.0, value, 1e4])
    with np.errstate(all="ignore"):
        told = miss(margin)
        total, pull = cost.learn(margin.copy())
        expected = [cost.total(told).item(), *cost.pull(told)]
    # Of nan, the sums are: what the samples beside it come to is not asked for.
    if np.isnan(value):
        assert np.isnan([total, pull[1]]).all()
    else:
        assert [total, *pull] == pytest.approx(expected, rel=0, abs=0, nan_ok=True)


@every_cost
@pytest.mark.parametrize("far", FAR)
def test_nothing_overflows_or_is_nan_however_far_out(name: str, far: float) -> None:
    cost = COSTS[name]
    with np.errstate(all="raise", under="ignore"):
        for margin in (far, -far):
            told = miss(at(margin))
            learnt, pull = cost.learn(at(margin))
            values = [total(cost, margin), *cost.slope(told), *cost.bend(told), learnt, *pull]
            assert np.isfinite(values).all()


def test_a_certain_mistake_costs_a_half_a_whole_or_its_margin() -> None:
    costs = {name: total(cost, -1e6) for name, cost in COSTS.items()}
    assert costs == {"quadratic": 0.5, "quadratic-mean": 1.0, "cross-entropy": 1e6}


def test_a_saturated_sample_has_no_slope_unless_by_cross_entropy() -> None:
    slopes = {name: cost.slope(miss(at(-800.0))).item() for name, cost in COSTS.items()}
    assert slopes == {"quadratic": 0.0, "quadratic-mean": 0.0, "cross-entropy": -1.0}
