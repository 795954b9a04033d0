"""Trails of more parameters than are stored row by row, and the thinning of kept Carries."""

import numpy as np
import pytest

from gd_desktop.core import trail as module
from gd_desktop.core.carry import Carry
from gd_desktop.core.descent import Descent
from gd_desktop.core.trail import CHUNK, NARROW, Trail, branch

from .samples import drawn

ALL = slice(None)
WIDE = NARROW + 1


def carry(step: int, d: int) -> Carry:
    return Carry(step, np.full(d, float(step)), (), 10.0 * step, np.full(d, 2.0 * step))


def grow(trail: Trail, count: int, part: int = 700) -> None:
    first, last = trail.length, trail.length + count
    for at in range(first, last, part):
        trail.append(
            [carry(step, trail.dimension) for step in range(at, min(at + part, last))], 0.1
        )


def make(length: int, d: int = WIDE) -> Trail:
    trail = Trail(carry(0, d))
    grow(trail, length - 1)
    return trail


@pytest.fixture
def at_most_64(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trails keep at most 64 Carries."""
    monkeypatch.setattr(module, "_MOST_CARRIED", 1)


def strides(trail: Trail, length: int) -> int:
    """The stride of the kept Carries, which must be all there."""
    kept = sorted({trail.nearest_carry(step).step for step in range(length)})
    stride = kept[1] if len(kept) > 1 else 1
    assert kept == list(range(0, length, stride))
    return stride


def test_a_wide_row_has_its_numbers_and_no_point() -> None:
    row = make(10).row(7)
    assert (row.step, row.cost, row.norm) == (7, 70.0, pytest.approx(14 * WIDE**0.5))
    assert (row.x.shape, row.gradient.shape) == ((0,), (0,))
    assert make(10).points(ALL).shape == (10, 0)
    assert make(10).traces(ALL)[:, 0].tolist() == [10.0 * step for step in range(10)]


def test_the_widest_that_is_narrow_stores_its_points() -> None:
    trail = make(10, NARROW)
    assert trail.is_narrow
    assert not make(10).is_narrow
    assert trail.points(ALL)[:, 0].tolist() == trail.traces(ALL)[:, -1].tolist() == [*range(10)]


@pytest.mark.usefixtures("at_most_64")
@pytest.mark.parametrize(
    ("length", "stride"), [(1, 1), (64, 1), (65, 2), (128, 2), (129, 4), (1000, 16), (9000, 256)]
)
@pytest.mark.parametrize("part", [1, 63, 64, 700, CHUNK])
def test_the_stride_doubles_so_that_few_carries_are_kept(
    length: int, stride: int, part: int
) -> None:
    trail = Trail(carry(0, WIDE))
    grow(trail, length - 1, part)
    assert strides(trail, length) == stride
    for step in range(length):
        kept = trail.nearest_carry(step)
        assert kept.step == step // stride * stride
        assert kept.x[0] == kept.step


@pytest.mark.usefixtures("at_most_64")
def test_of_few_parameters_every_256th_is_kept_until_they_are_too_many() -> None:
    assert strides(make(1000, 2), 1000) == 256
    assert strides(make(64 * 256 + 1, 2), 64 * 256 + 1) == 512


@pytest.mark.parametrize(("d", "most"), [(9, 4096), (100, 4096), (785, 1273)])
def test_kept_carries_stay_within_their_memory(d: int, most: int) -> None:
    trail = make(1, d)
    assert trail._most == most
    assert most * 2 * d <= module._MOST_CARRIED


def test_carries_of_a_huge_problem_are_thinned_and_not_given_up() -> None:
    assert make(1, 200_000)._most == 64


@pytest.mark.usefixtures("at_most_64")
@pytest.mark.parametrize("length", [1, 60, 64, 65, 100, 130])
def test_a_view_from_before_a_thinning_still_reads_right(length: int) -> None:
    trail = make(length)
    view = trail.view()
    before = [view.nearest_carry(step).step for step in range(length)]
    for _ in range(4):
        grow(trail, 500)
        assert [view.nearest_carry(step).step for step in range(length)] == before
        assert view.costs(ALL).tolist() == [10.0 * step for step in range(length)]
        rows, points = view.path(length - 1, 20)
        assert rows.tolist() == points[:, 0].tolist()


@pytest.mark.usefixtures("at_most_64")
@pytest.mark.parametrize("length", [1, 2, 15, 16, 17, 64, 65, 129, 500, 1000])
def test_a_branch_keeps_the_carries_of_its_rows(length: int) -> None:
    old = make(1000)
    new = branch(old, length)
    assert [new.nearest_carry(step).step for step in range(length)] == [
        step // 16 * 16 for step in range(length)
    ]
    grow(new, 1000)
    assert strides(new, length + 1000) == (16 if length + 1000 <= 64 * 16 else 32)
    assert strides(old, 1000) == 16


@pytest.mark.parametrize("length", [1, 2, 10, 100, 1000, 5000])
@pytest.mark.parametrize("d", [2, WIDE])
@pytest.mark.parametrize("most", [1, 7, 50, 10_000])
@pytest.mark.usefixtures("at_most_64")
def test_a_path_leads_from_the_start_through_few_points(length: int, d: int, most: int) -> None:
    trail = make(length, d)
    for last in {0, length // 2, length - 1}:
        rows, points = trail.path(last, most)
        assert points.shape == (len(rows), d)
        assert rows.tolist() == points[:, 0].tolist()
        assert rows[0] == 0
        assert rows[-1] <= last
        assert len(rows) <= 2 * most
        assert len(set(np.diff(rows))) <= 1


def test_a_wide_walk_is_replayed_to_the_bit_across_chunks_and_thinnings(
    at_most_64: None,
) -> None:
    descent = Descent(drawn(12, 11, batch=5, rate=0.5))
    for count in (1, 4000, 97, 900):
        descent.forward(count)
    end = descent.carry()
    seen = {}
    for step in (4998, 4097, 4096, 4095, 129, 128, 127, 1, 0):
        descent.seek(step)
        carry, row = descent.carry(), descent.row()
        seen[step] = carry.x.tobytes()
        assert (row.cost, row.x.tobytes()) == (carry.cost, carry.x.tobytes())
        assert row.cost == descent.trail.row(step).cost
        assert descent.trail.row(step).norm == pytest.approx(np.linalg.norm(carry.gradient))
    straight = [carry.x.tobytes() for carry in walk_again(descent)]
    assert all(straight[step] == x for step, x in seen.items())
    assert straight[4998] == end.x.tobytes()


def walk_again(descent: Descent) -> list[Carry]:
    """All Carries of the walk, from the start."""
    descent.seek(descent.last)
    return list(descent.carries())


@pytest.mark.parametrize("d", [2, WIDE])
@pytest.mark.parametrize("value", [np.inf, -np.inf, np.nan])
def test_a_point_that_is_not_finite_has_no_norm_whatever_its_gradient(d: int, value: float) -> None:
    x = np.zeros(d)
    x[-1] = value
    trail = Trail(Carry(0, x, (), 1.0, np.ones(d)))
    assert np.isnan(trail.row(0).norm)


@pytest.mark.parametrize(
    ("gradient", "norm"),
    [
        ([3e200, -4e200], 5e200),
        ([3e-200, 4e-200], 5e-200),
        ([0.0, 0.0], 0.0),
        ([np.inf, 1.0], np.inf),
        ([-np.inf, np.inf], np.inf),
        ([np.nan, 1.0], np.nan),
        ([5e-324, 0.0], 5e-324),
    ],
)
def test_a_norm_neither_overflows_nor_vanishes(gradient: list[float], norm: float) -> None:
    carry = Carry(0, np.zeros(2), (), 1.0, np.array(gradient))
    trail = Trail(carry)
    # Also among others, of which nothing needs care.
    trail.append([Carry(1, np.zeros(2), (), 1.0, np.array([3.0, 4.0])), carry._replace(step=2)], 1)
    assert trail.norms(slice(None)).tolist() == pytest.approx(
        [norm, 5.0, norm], rel=1e-15, abs=0, nan_ok=True
    )


def test_one_point_among_many_that_is_not_finite_has_no_norm() -> None:
    points = ([1.0, 2.0], [np.inf, -np.inf], [1e308, 1e308], [np.nan, 0.0], [3.0, 4.0])
    trail = Trail(Carry(0, np.zeros(2), (), 1.0, np.array([3.0, 4.0])))
    trail.append(
        [Carry(k, np.array(x), (), 1.0, np.array([3.0, 4.0])) for k, x in enumerate(points, 1)], 1
    )
    assert trail.norms(slice(None)).tolist() == pytest.approx(
        [5, 5, np.nan, 5, np.nan, 5], nan_ok=True
    )
