"""Descents in step: where each stands while the others go on."""

from dataclasses import replace

import numpy as np
import pytest

from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.pack import Pack
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import TrailView

STORY = Setup(steps=1000, tolerance=1e-6)
# Converged at 74 and at 1, cycling seen at 6, diverged at 73: as the reference has it.
RATES = (0.1, 0.5, 1.0, 1.05)
ENDS = (74, 1, 6, 73)


def pack_of(*rates: float, **fields: object) -> Pack:
    return Pack([Descent(replace(STORY, rate=rate, **fields)) for rate in rates])


def cursors(pack: Pack) -> list[int]:
    return [descent.cursor for descent in pack.descents]


def rows_of(trail: TrailView) -> bytes:
    every = slice(None)
    return b"".join(
        column.tobytes()
        for column in (trail.points(every), trail.gradients(every), trail.costs(every))
    )


def run_to_the_end(pack: Pack, most: int) -> None:
    while not pack.is_over:
        pack.advance(pack.step + most, most, to_end=True)


@pytest.mark.parametrize("most", [1, 7, 4096])
def test_each_stands_where_it_would_end_alone_whatever_the_chunks(most: int) -> None:
    pack = pack_of(*RATES)
    run_to_the_end(pack, most)
    assert cursors(pack) == list(ENDS)
    assert [ending.outcome for ending in pack.endings() if ending is not None] == [
        Outcome.CONVERGED,
        Outcome.CONVERGED,
        Outcome.CYCLING,
        Outcome.DIVERGED,
    ]
    assert [descent.last for descent in pack.descents] == list(ENDS)


def test_rows_are_those_of_a_walk_alone_to_the_bit() -> None:
    pack = pack_of(*RATES)
    run_to_the_end(pack, 5)
    for descent in pack.descents:
        alone = walk(replace(descent.setup, steps=descent.last))
        assert alone.last == descent.last
        assert rows_of(descent.trail) == rows_of(alone.trail)


def test_those_that_go_on_are_in_step() -> None:
    pack = pack_of(*RATES)
    for step in range(1, 80):
        pack.advance(step, 100, to_end=True)
        assert cursors(pack) == [min(step, end) for end in ENDS]
        assert pack.step == min(step, 74)


def test_back_and_forth_each_stands_at_the_step_or_at_its_end() -> None:
    pack = pack_of(*RATES)
    run_to_the_end(pack, 9)
    for step in (30, 3, 0, 5, 74, 200):
        pack.seek(step)
        assert cursors(pack) == [min(step, end) for end in ENDS]
    pack.seek(4)
    assert not pack.is_over
    pack.advance(10, 100, to_end=True)
    assert cursors(pack) == [10, 1, 6, 10]
    assert [descent.last for descent in pack.descents] == list(ENDS)


def test_all_stand_where_they_have_stood() -> None:
    pack = pack_of(*RATES)
    pack.advance(30, 100, to_end=True)
    stood = pack.cursors
    assert stood == (30, 1, 6, 30)
    pack.advance(60, 100, to_end=True)
    pack.stand(stood)
    assert pack.cursors == stood
    assert not pack.is_over


def test_the_step_limit_ends_one_without_an_ending() -> None:
    pack = pack_of(1e-6, 0.5, steps=20)
    run_to_the_end(pack, 8)
    assert cursors(pack) == [20, 1]
    ending, other = pack.endings()
    assert ending is None
    assert other is not None


def test_a_search_stands_when_it_is_through() -> None:
    search = Setup(method="grid-search", options=(("points", 5.0),), steps=1000)
    pack = Pack([Descent(search), Descent(STORY)])
    run_to_the_end(pack, 3)
    assert cursors(pack) == [5, 74]


def test_one_without_an_end_of_its_own_steps_on() -> None:
    # As a person does who steps past the minimum.
    pack = pack_of(0.5)
    pack.advance(10, 100, to_end=False)
    assert cursors(pack) == [10]
    assert pack.is_over


def test_a_newcomer_catches_up_in_chunks() -> None:
    pack = pack_of(0.01)
    pack.advance(50, 100, to_end=True)
    both = Pack([*pack.descents, Descent(replace(STORY, rate=0.02))])
    calls = 0
    while not both.advance(both.step, 8, to_end=True):
        calls += 1
    assert cursors(both) == [50, 50]
    assert calls == 6


def test_amended_limits_let_one_go_on() -> None:
    pack = pack_of(0.1, 0.3, steps=5)
    run_to_the_end(pack, 10)
    for descent in pack.descents:
        descent.amend(replace(descent.setup, steps=9))
    pack.refresh()
    assert not pack.is_over
    run_to_the_end(pack, 10)
    assert cursors(pack) == [9, 9]


def test_batches_are_in_step_too() -> None:
    from gd_desktop.io.settings import window_setup

    neuron = replace(window_setup("neuron"), steps=40)
    setups = [replace(neuron, batch=size) for size in ("all", 32, 1)]
    pack = Pack([Descent(setup) for setup in setups])
    run_to_the_end(pack, 7)
    for descent, setup in zip(pack.descents, setups, strict=True):
        assert descent.cursor == 40
        assert np.array_equal(descent.row().x, walk(setup).row().x)
