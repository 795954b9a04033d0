"""Rows that are only ever added, and views that never change."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.carry import Carry
from gd_desktop.core.trail import CHUNK, Trail, TrailView, branch

quick = settings(max_examples=25, deadline=None)
ALL = slice(None)
STRIDE = 256  # between the kept Carries of a short trail of few parameters
BORDERS = [1, STRIDE - 1, STRIDE, STRIDE + 1, CHUNK - 1, CHUNK, CHUNK + 1]


def carry(step: int, mark: float = 0.0) -> Carry:
    """A row whose every number tells which row it is, and on which branch."""
    x = np.array([step + mark, -step])
    return Carry(step, x, (), 10.0 * step + mark, np.array([3.0, 4.0]) * (step + mark))


def carries(first: int, count: int, mark: float = 0.0) -> list[Carry]:
    return [carry(step, mark) for step in range(first, first + count)]


def grow(trail: Trail, count: int, rate: float = 0.1, mark: float = 0.0) -> None:
    if count:
        trail.append(carries(trail.length, count, mark), rate)


def make(length: int) -> Trail:
    trail = Trail(carry(0))
    grow(trail, length - 1)
    return trail


def columns(view: TrailView) -> list[bytes]:
    read = (view.rates, view.costs, view.norms, view.full_costs, view.full_norms, view.points,
            view.gradients)  # fmt: skip
    return [column(ALL).tobytes() for column in read]


@quick
@given(counts=st.lists(st.integers(1, 3000), max_size=6))
def test_rows_come_back_as_they_were_added(counts: Sequence[int]) -> None:
    trail = Trail(carry(0))
    for number, count in enumerate(counts):
        grow(trail, count, rate=float(number))
    steps = np.arange(1 + sum(counts))
    assert trail.length == len(steps)
    assert trail.points(ALL).tolist() == np.stack([steps, -steps], axis=1).tolist()
    assert trail.costs(ALL).tolist() == (10 * steps).tolist()
    assert trail.gradients(ALL).tolist() == np.outer(steps, [3, 4]).tolist()
    assert trail.norms(ALL).tolist() == pytest.approx((5 * steps).tolist())
    assert trail.rates(slice(1, None)).tolist() == np.repeat(range(len(counts)), counts).tolist()


def test_no_rate_led_to_the_start() -> None:
    assert np.isnan(make(3).rates(slice(0, 1))).tolist() == [True]
    assert np.isnan(make(3).row(0).rate)


@pytest.mark.parametrize("step", [0, 1, CHUNK - 1, CHUNK, 2 * CHUNK, 2 * CHUNK + 4])
def test_a_row_is_read_with_all_its_columns(step: int) -> None:
    row = make(2 * CHUNK + 5).row(step)
    assert (row.step, row.cost) == (step, 10.0 * step)
    assert row.x.tolist() == [step, -step]
    assert row.gradient.tolist() == [3.0 * step, 4.0 * step]
    assert row.norm == pytest.approx(5 * step)
    assert row.rate == 0.1 or step == 0


@pytest.mark.parametrize("step", [-1, 10, CHUNK])
def test_a_row_that_is_not_there_is_an_index_error(step: int) -> None:
    with pytest.raises(IndexError, match=rf"row {step} of 10"):
        make(10).row(step)


@quick
@given(
    first=st.integers(0, 9100),
    last=st.integers(0, 9100),
    stride=st.integers(1, 5000),
)
def test_a_slice_of_rows_is_that_of_a_list(first: int, last: int, stride: int) -> None:
    rows = slice(first, last, stride)
    read = LONG.points(rows)
    assert read.shape == (len(read), 2)
    assert read[:, 0].tolist() == list(range(9000))[rows]


LONG = make(9000)


@pytest.mark.parametrize("length", BORDERS)
def test_a_view_does_not_change_while_its_trail_grows(length: int) -> None:
    trail = make(length)
    view = trail.view()
    before = columns(view)
    for count in (1, STRIDE, CHUNK):
        grow(trail, count)
        assert view.length == length
        assert columns(view) == before
    assert columns(trail) != before


@pytest.mark.parametrize("length", BORDERS)
def test_a_branch_has_the_first_rows_and_leaves_the_old_trail_alone(length: int) -> None:
    old = make(CHUNK + 10)
    before = columns(old)
    new = branch(old, length)
    assert new.length == length
    assert new.points(ALL).tobytes() == old.points(slice(length)).tobytes()
    grow(new, CHUNK, rate=0.5, mark=0.5)
    assert columns(old) == before
    assert new.points(slice(length)).tobytes() == old.points(slice(length)).tobytes()
    assert new.row(length).x.tolist() == [length + 0.5, -length]
    assert new.row(length).rate == 0.5


@pytest.mark.parametrize("length", BORDERS)
def test_a_branch_does_not_change_while_the_old_trail_grows(length: int) -> None:
    old = make(length)
    new = branch(old, length)
    grow(new, 300, rate=0.5, mark=0.5)
    before = columns(new)
    grow(old, CHUNK)
    assert columns(new) == before


@pytest.mark.parametrize("step", [0, 1, 255, 256, 511, CHUNK - 1, CHUNK, CHUNK + 9])
def test_the_nearest_carry_is_the_last_one_kept(step: int) -> None:
    for trail in (make(CHUNK + 10), branch(make(2 * CHUNK), CHUNK + 10)):
        kept = trail.nearest_carry(step)
        assert kept.step == step // STRIDE * STRIDE
        assert kept.x.tolist() == trail.row(kept.step).x.tolist()


def test_carries_of_a_branch_are_its_own() -> None:
    new = branch(make(3 * STRIDE), STRIDE + 1)
    grow(new, STRIDE, mark=0.5)
    assert new.nearest_carry(STRIDE).x[0] == STRIDE
    assert new.nearest_carry(2 * STRIDE).x[0] == 2 * STRIDE + 0.5


def test_a_grown_trail_continues_its_views_and_a_branch_does_not() -> None:
    trail = make(10)
    early = trail.view()
    grow(trail, 5)
    assert trail.view().continues(early)
    assert not early.continues(trail.view())
    assert not branch(trail, 12).view().continues(early)


def test_the_norm_does_not_overflow_before_its_time() -> None:
    trail = Trail(Carry(0, np.zeros(2), (), 0.0, np.array([3e200, -4e200])))
    assert trail.row(0).norm == pytest.approx(5e200)


def test_a_norm_too_large_for_a_float_is_infinite() -> None:
    trail = Trail(Carry(0, np.zeros(2), (), 0.0, np.array([1.7e308, 1.7e308])))
    assert trail.row(0).norm == np.inf


def test_what_is_read_is_the_readers_own() -> None:
    trail = make(5)
    before = columns(trail)
    trail.points(slice(0, 3))[:] = 99
    trail.row(2).x[:] = 99
    assert columns(trail) == before
