"""Outcomes and endings of a neuron's walk, with batches and without."""

import numpy as np
import pytest

from gd_desktop.core.carry import Carry
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import OVER, NoThreshold, Outcome, Regime, find_ending, forecast
from gd_desktop.core.setup import Setup, build_stepper, first_point
from gd_desktop.core.trail import Trail

from .samples import FOUR, XOR, drawn, setup_of

ALL = slice(None)
# The samples at −50 and 50 are long learnt, and have next to no gradient; those at ±1 have one.
MIXED = ([[-50], [-1], [1], [50]], [0, 1, 0, 1])


def mixed(**more: object) -> Setup:
    told = {"start": (1.0, 0.0), "batch": 1, "rate": 1e-3, "tolerance": 1e-6}
    return setup_of(*MIXED, **told | more)


@pytest.mark.parametrize("tolerance", [0.0, 1e-6])
def test_a_batch_with_next_to_no_gradient_has_not_converged(tolerance: float) -> None:
    descent = Descent(mixed(tolerance=tolerance))
    assert descent.forward(40, OVER) is None
    trail = descent.trail
    flat = np.flatnonzero(trail.norms(ALL) <= 1e-6)
    assert len(flat) > 15
    assert any(step % 4 for step in flat)
    for step in flat.tolist():
        descent.seek(step)
        assert descent.verdict().outcome is Outcome.NOT_YET
        assert descent.ending() is None


@pytest.mark.parametrize("batch", [1, 3, 9])
def test_a_walk_by_batches_converges_at_the_end_of_an_epoch(batch: int) -> None:
    descent = Descent(drawn(10, 2, batch=batch, rate=0.2, tolerance=0.03, cost="cross-entropy"))
    per_epoch = descent.stepper.per_epoch
    ending = descent.forward(5000, OVER)
    assert ending is not None
    assert ending.outcome is Outcome.CONVERGED
    assert ending.step > 0
    assert ending.step % per_epoch == 0
    norms = descent.trail.full_norms(slice(0, None, per_epoch))
    assert norms[-1] <= 0.03
    assert (norms[:-1] > 0.03).all()
    assert descent.verdict().outcome is Outcome.CONVERGED
    assert descent.verdict().has_just_converged
    assert walk(descent.setup).cursor == (ending.step if ending.step < 33 else 33)


def test_in_mid_epoch_the_verdict_is_that_of_all_samples() -> None:
    descent = Descent(drawn(10, 2, batch=3, rate=0.1, cost="cross-entropy", tolerance=0.05))
    descent.forward(200)
    outcomes = set()
    for step in range(201):
        descent.seek(step)
        _, gradient = descent.problem.evaluate(descent.row().x)
        is_low = bool(np.linalg.norm(gradient) <= 0.05)
        assert (descent.verdict().outcome is Outcome.CONVERGED) == is_low
        outcomes.add((step % 4 == 0, is_low))
    assert len(outcomes) == 4


def test_what_had_converged_at_the_start_has_not_just_converged_later() -> None:
    descent = Descent(setup_of(*XOR, batch=1, rate=1e-9))
    descent.forward(9)
    told = []
    for step in range(10):
        descent.seek(step)
        assert descent.verdict().outcome is Outcome.CONVERGED
        told.append(descent.verdict().has_just_converged)
    assert told == [True] + [False] * 9


@pytest.mark.parametrize("batch", ["all", 1])
def test_xor_from_zeros_is_over_before_it_begins(batch: int | str) -> None:
    descent = Descent(setup_of(*XOR, batch=batch, tolerance=1e-6))
    assert descent.ending() == (0, Outcome.CONVERGED)
    assert walk(descent.setup).cursor == 0


def test_a_walk_by_batches_does_not_cycle() -> None:
    points = [np.array([float(step % 2)]) for step in range(60)]
    rows = [Carry(step, x, (), 1.0, np.ones(1)) for step, x in enumerate(points)]
    trail = Trail(rows[0])
    trail.append(rows[1:], 0.1)
    assert find_ending(trail, 0, 59, Setup()) == (6, Outcome.CYCLING)
    assert find_ending(trail, 0, 59, Setup(), per_epoch=2) is None


def test_a_real_walk_that_goes_round_with_its_batches_does_not_cycle() -> None:
    # Two samples at the same place pull to and fro, each epoch in another order.
    descent = Descent(setup_of([[1.0], [1.0]], [0, 1], batch=1, rate=2.0, tolerance=1e-9))
    assert descent.forward(400, OVER) is None


@pytest.mark.parametrize("features", [1, 11], ids=["narrow", "wide"])
def test_a_full_batch_that_jumps_to_and_fro_cycles(features: int) -> None:
    # The labels are symmetric, and the rate is far past 2/L: w ↔ −w.
    table = np.vstack([np.eye(features), np.eye(features)])
    setup = setup_of(
        table,
        [0] * features + [1] * features,
        cost="cross-entropy",
        rate=16.0 * features,
        start=(*[0.5] * features, 0.0),
        tolerance=1e-9,
    )
    ending = Descent(setup).forward(3000, OVER)
    assert ending is not None
    assert ending.outcome is Outcome.CYCLING


def test_a_full_batchs_verdict_and_its_ending_agree_to_the_last_bit() -> None:
    for number in range(60):
        setup = drawn(5, 3, start=(0.01 * number, 0.3, -0.2, 0.1))
        norm = Descent(setup).row().norm
        descent = Descent(drawn(5, 3, start=setup.start, tolerance=norm))
        assert descent.ending() == (0, Outcome.CONVERGED)
        assert descent.verdict().outcome is Outcome.CONVERGED


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"batch": 2}, NoThreshold.BATCH),
        ({"mistakes": ("sign",)}, NoThreshold.MISTAKE),
        ({"mistakes": ("late-bias",)}, NoThreshold.MISTAKE),
        ({"batch": 2, "mistakes": ("sign",)}, NoThreshold.BATCH),
        ({"batch": "all"}, None),
        ({"batch": 4}, None),
    ],
)
def test_a_threshold_is_told_of_the_right_code_and_the_full_batch(
    more: dict[str, object], why: NoThreshold | None
) -> None:
    cast = Descent(setup_of(*FOUR, **more)).verdict().forecast
    assert cast.why_none is why
    assert (cast.regime is Regime.NONE) == (why is not None)


@pytest.mark.parametrize(("count", "features"), [(2, 301), (60_000, 63)])
def test_a_hessian_that_takes_too_long_is_not_computed(
    count: int, features: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    labels = np.arange(count) % 2
    setup = setup_of(np.zeros((count, features)), labels)
    stepper = build_stepper(setup)
    monkeypatch.setattr(type(stepper.problem), "curvature", None)
    cast = forecast(stepper, setup, first_point(setup))
    assert cast == (Regime.NONE, None, None, NoThreshold.SIZE, None, None)


def test_an_overflow_ends_a_walk_by_batches() -> None:
    setup = setup_of([[1e200], [-1e200]], [1, 0], batch=1, rate=1e200, cost="cross-entropy")
    descent = Descent(setup)
    ending = descent.forward(20, OVER)
    assert ending is not None
    assert ending.outcome is Outcome.DIVERGED
    assert not descent.can_go_on()
    assert descent.verdict().outcome is Outcome.DIVERGED
    assert descent.next_x() is None
