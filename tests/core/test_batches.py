"""Which samples each step sees, and walks by batches, both ways."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.batches import Batches
from gd_desktop.core.carry import Carry
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.setup import Setup, build_stepper
from gd_desktop.core.trail import NARROW

from .samples import drawn

quick = settings(max_examples=60, deadline=None)
few = settings(max_examples=25, deadline=None)
ALL = slice(None)
COUNT = 10
sizes = pytest.mark.parametrize("batch", [1, 3, COUNT - 1])
features = pytest.mark.parametrize("d", [1, 11], ids=["narrow", "wide"])

counts_and_sizes = st.integers(1, 40).flatmap(
    lambda count: st.tuples(st.just(count), st.integers(1, count))
)


@quick
@given(of=counts_and_sizes, seed=st.integers(0, 2**63 - 1), epoch=st.integers(0, 1000))
def test_an_epoch_is_the_permutation_of_its_seed_and_number(
    of: tuple[int, int], seed: int, epoch: int
) -> None:
    count, size = of
    batches = Batches(count, size, seed)
    first = epoch * batches.per_epoch
    parts = [batches.at(first + place) for place in range(batches.per_epoch)]
    expected = np.random.default_rng([seed, epoch]).permutation(count)
    assert np.concatenate(parts).tolist() == expected.tolist()
    assert {len(part) for part in parts[:-1]} <= {size}
    assert len(parts[-1]) == count % size or size


@pytest.mark.parametrize(
    ("count", "size", "lengths"),
    [(10, 3, [3, 3, 3, 1]), (10, 5, [5, 5]), (10, 9, [9, 1]), (3, 1, [1, 1, 1]), (4, 4, [4])],
)
def test_the_last_batch_of_an_epoch_is_what_is_left(
    count: int, size: int, lengths: list[int]
) -> None:
    batches = Batches(count, size, 0)
    assert batches.per_epoch == len(lengths)
    for epoch in range(3):
        steps = range(epoch * len(lengths), (epoch + 1) * len(lengths))
        assert [len(batches.at(step)) for step in steps] == lengths


@quick
@given(steps=st.lists(st.integers(0, 200), max_size=20))
def test_a_steps_batch_is_the_same_in_whatever_order_it_is_asked_for(steps: list[int]) -> None:
    batches, in_order = Batches(10, 3, 5), Batches(10, 3, 5)
    expected = [in_order.at(step).tolist() for step in range(201)]
    kept = [batches.at(step) for step in steps]
    assert [rows.tolist() for rows in kept] == [expected[step] for step in steps]


def test_epochs_and_seeds_shuffle_differently() -> None:
    orders = {tuple(Batches(20, 20, seed).at(epoch)) for seed in range(5) for epoch in range(5)}
    assert len(orders) == 25


def by_batches(d: int, batch: int, **more: object) -> Setup:
    """A neuron of d + 1 parameters over ten samples; over 8 parameters, no point is stored."""
    return drawn(COUNT, d, batch=batch, rate=0.3, **more)


def same(carry: Carry, other: Carry) -> bool:
    return (
        (carry.step, carry.cost) == (other.step, other.cost)
        and carry.x.tobytes() == other.x.tobytes()
        and carry.gradient.tobytes() == other.gradient.tobytes()
        and np.array_equal([carry.full_cost, carry.full_norm],
                           [other.full_cost, other.full_norm], equal_nan=True)
    )  # fmt: skip


moves = st.lists(
    st.one_of(
        st.tuples(st.just("forward"), st.integers(1, 40)),
        st.tuples(st.just("back"), st.integers(1, 40)),
        st.tuples(st.just("seek"), st.integers(-5, 120)),
        st.tuples(st.just("rate"), st.sampled_from([0.3, 0.05, 2.0])),
    ),
    max_size=10,
)


@features
@sizes
@few
@given(list_of_moves=moves)
def test_wherever_one_goes_the_row_is_that_of_a_straight_walk(
    d: int, batch: int, list_of_moves: list[tuple[str, float]]
) -> None:
    descent = Descent(by_batches(d, batch))
    assert descent.trail.is_narrow == (d < NARROW)
    for kind, number in list_of_moves:
        if kind == "forward":
            descent.forward(int(number))
        elif kind == "rate":
            descent.amend(replace(descent.setup, rate=number))
        else:
            descent.seek(descent.cursor - int(number) if kind == "back" else int(number))
        stepper = build_stepper(descent.setup)
        straight = stepper.begin(np.zeros(d + 1))
        for rate in descent.trail.rates(slice(1, descent.cursor + 1)).tolist():
            straight = stepper.advance(rate, straight)
        assert same(descent.carry(), straight)
        row = descent.row()
        assert row.x.tobytes() == straight.x.tobytes()
        assert row.gradient.tobytes() == straight.gradient.tobytes()
        assert (row.cost, row.step) == (straight.cost, straight.step)


@features
@sizes
def test_back_undoes_a_step_and_forward_redoes_it(d: int, batch: int) -> None:
    descent = Descent(by_batches(d, batch))
    seen = [descent.carry()]
    for _ in range(35):
        descent.forward(1)
        seen.append(descent.carry())
    for k in reversed(range(36)):
        descent.seek(k)
        assert same(descent.carry(), seen[k])
    assert all(map(same, descent.carries(), seen[:1]))
    descent.seek(20)
    descent.amend(replace(descent.setup, rate=0.1))
    descent.forward(1)
    descent.amend(replace(descent.setup, rate=0.3))
    descent.seek(20)
    descent.forward(15)
    assert same(descent.carry(), seen[35])


@features
@sizes
def test_a_rows_cost_and_gradient_are_its_own_batchs(d: int, batch: int) -> None:
    descent = Descent(by_batches(d, batch, cost="cross-entropy"))
    descent.forward(30)
    for k in (0, 1, 7, 30):
        descent.seek(k)
        row, rows = descent.row(), descent.batch()
        cost, gradient = descent.problem.evaluate(row.x, rows)
        assert rows is not None
        assert len(rows) <= batch
        assert (row.cost, row.gradient.tolist()) == (cost, gradient.tolist())
        expected = row.x - 0.3 * gradient
        assert descent.next_x() == pytest.approx(expected, rel=1e-15)


@features
@sizes
def test_where_an_epoch_ends_the_cost_of_everything_is_kept(d: int, batch: int) -> None:
    descent = Descent(by_batches(d, batch))
    descent.forward(40)
    trail, per_epoch = descent.trail, descent.stepper.per_epoch
    costs, norms = trail.full_costs(ALL), trail.full_norms(ALL)
    for step in range(41):
        descent.seek(step)
        is_end = step % per_epoch == 0
        assert np.isfinite([costs[step], norms[step]]).tolist() == [is_end, is_end]
        if is_end:
            cost, gradient = descent.problem.evaluate(descent.row().x)
            assert costs[step] == cost
            assert norms[step] == pytest.approx(np.linalg.norm(gradient), rel=1e-14)
            assert (trail.row(step).full_cost, trail.row(step).full_norm) == (
                costs[step],
                norms[step],
            )


def test_without_batches_no_row_has_a_second_cost() -> None:
    descent = Descent(drawn(COUNT, 2))
    descent.forward(5)
    assert np.isnan(descent.trail.full_costs(ALL)).all()
    assert descent.batch() is None
    assert descent.stepper.per_epoch == 1


@pytest.mark.parametrize("batch", ["all", COUNT, COUNT + 1, 1000])
def test_a_batch_of_all_samples_or_more_is_no_batch(batch: int | str) -> None:
    stepper = build_stepper(drawn(COUNT, 2, batch=batch))
    assert stepper.batches is None


def test_batches_are_of_the_samples_that_are_trained_on() -> None:
    stepper = build_stepper(drawn(40, 2, batch=7, held_out=0.25))
    assert stepper.batches is not None
    order = np.concatenate([stepper.batches.at(step) for step in range(stepper.per_epoch)])
    assert sorted(order) == list(range(30))


def test_the_seed_decides_the_batches_and_nothing_else_does() -> None:
    ends = [walk(by_batches(2, 3, seed=seed)).row().x.tolist() for seed in (1, 1, 2)]
    assert ends[0] == ends[1] != ends[2]
