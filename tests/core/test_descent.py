"""A run and its history: exact both ways, whatever the order of moves."""

import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import OVER, Outcome, Regime
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import CHUNK, TrailView

from .samples import FOUR, setup_of

quick = settings(max_examples=40, deadline=None)
ALL = slice(None)
STRIDE = 256  # between the kept Carries of a short walk on few parameters
RATES = [0.1, 0.5, 0.9, 1.0, 1.05, 1e-3]

# A move is a name and a number: so many steps forward or back, a row, or a rate.
Move = tuple[str, float]
moves: st.SearchStrategy[list[Move]] = st.lists(
    st.one_of(
        st.tuples(st.just("forward"), st.integers(1, 400)),
        st.tuples(st.just("back"), st.integers(1, 400)),
        st.tuples(st.just("seek"), st.integers(-5, 900)),
        st.tuples(st.just("rate"), st.sampled_from(RATES)),
    ),
    max_size=12,
)


def make(descent: Descent, move: Move) -> None:
    kind, number = move
    if kind == "forward":
        descent.forward(int(number))
    elif kind == "back":
        descent.seek(descent.cursor - int(number))
    elif kind == "seek":
        descent.seek(int(number))
    else:
        descent.amend(replace(descent.setup, rate=number))


def columns(view: TrailView) -> list[bytes]:
    read = (view.rates, view.costs, view.norms, view.points, view.gradients)
    return [column(ALL).tobytes() for column in read]


def walked(*legs: tuple[float, int]) -> Descent:
    """A descent after so many steps with each rate."""
    descent = Descent(Setup())
    for rate, count in legs:
        descent.amend(replace(descent.setup, rate=rate))
        descent.forward(count)
    return descent


def assert_is_row(descent: Descent, step: int) -> None:
    """The Carry at a row, replayed where need be, is the stored row to the bit."""
    descent.seek(step)
    carry, row = descent.carry(), descent.trail.row(step)
    assert (carry.step, carry.cost) == (step, row.cost)
    assert carry.x.tobytes() == row.x.tobytes()
    assert carry.gradient.tobytes() == row.gradient.tobytes()


class Golden(NamedTuple):
    """A line of the table of rates on the parabola from 8, and where a run in the window ends."""

    rate: float
    factor: float
    regime: Regime
    path: list[float]
    first_near: int | None  # the first step with |x − 2| < 0.01
    outcome: Outcome  # of 100 steps at tolerance 1e-6
    over: int | None  # the step that a run in the window ends at


GOLDEN = [
    Golden(0.1, 0.8, Regime.MONOTONE, [6.8, 5.84, 5.072], 29, Outcome.CONVERGED, 74),
    Golden(0.5, 0.0, Regime.ONE_STEP, [2.0], 1, Outcome.CONVERGED, 1),
    Golden(0.9, -0.8, Regime.ALTERNATING, [-2.8, 5.84, -1.072], 29, Outcome.CONVERGED, 74),
    Golden(1.0, -1.0, Regime.CYCLE, [-4.0, 8.0, -4.0], None, Outcome.CYCLING, 6),
    Golden(1.05, -1.1, Regime.DIVERGING, [-4.6, 9.26], None, Outcome.DIVERGED, 73),
]
golden = pytest.mark.parametrize("line", GOLDEN, ids=lambda line: f"rate {line.rate}")


@golden
def test_the_path_is_that_of_the_table(line: Golden) -> None:
    descent = Descent(Setup(rate=line.rate))
    descent.forward(len(line.path))
    assert descent.trail.points(ALL)[1:, 0].tolist() == pytest.approx(line.path, abs=1e-12)


@golden
def test_the_regime_is_that_of_the_table(line: Golden) -> None:
    forecast = Descent(Setup(rate=line.rate)).verdict().forecast
    assert forecast.regime is line.regime
    assert forecast.factor == pytest.approx(line.factor, abs=1e-12)
    assert forecast.curvature == 2


@golden
def test_the_outcome_is_that_of_the_table(line: Golden) -> None:
    descent = Descent(Setup(rate=line.rate, tolerance=1e-6))
    descent.forward(100, frozenset({Outcome.CONVERGED}))
    assert descent.verdict().outcome is line.outcome
    assert descent.cursor == (line.over if line.outcome is Outcome.CONVERGED else 100)


@golden
def test_the_minimum_is_near_at_the_step_of_the_table(line: Golden) -> None:
    descent = Descent(Setup(rate=line.rate))
    descent.forward(200)
    near = np.abs(descent.trail.points(ALL)[:, 0] - 2) < 0.01
    assert (int(near.argmax()) if near.any() else None) == line.first_near


@golden
def test_a_run_in_the_window_ends_there_and_leaves_no_rows_past_it(line: Golden) -> None:
    descent = Descent(Setup(rate=line.rate, tolerance=1e-6))
    assert descent.forward(1000, OVER) == (line.over, line.outcome)
    assert descent.cursor == descent.last == line.over
    assert descent.ending() == (line.over, line.outcome)


def test_the_worked_table_is_the_closed_form() -> None:
    points = walk(Setup()).trail.points(ALL)[:, 0]
    assert points.tolist() == pytest.approx([2 + 6 * 0.8**k for k in range(34)], abs=1e-12)


@quick
@given(list_of_moves=moves)
def test_no_move_changes_a_row_or_a_published_view(list_of_moves: list[Move]) -> None:
    descent = Descent(Setup())
    published: list[tuple[TrailView, list[bytes]]] = []
    for move in list_of_moves:
        make(descent, move)
        published.append((descent.trail, columns(descent.trail)))
    for view, before in published:
        assert columns(view) == before


@quick
@given(list_of_moves=moves)
def test_the_rows_are_those_of_a_straight_walk_with_the_dated_rates(
    list_of_moves: list[Move],
) -> None:
    descent = Descent(Setup())
    for move in list_of_moves:
        make(descent, move)
    straight = Descent(Setup())
    for rate in descent.trail.rates(slice(1, None)).tolist():
        make(straight, ("rate", rate))
        straight.forward(1)
    assert columns(straight.trail) == columns(descent.trail)


@quick
@given(list_of_moves=moves, step=st.integers(0, 900))
def test_any_row_is_replayed_to_the_bit(list_of_moves: list[Move], step: int) -> None:
    descent = Descent(Setup())
    for move in list_of_moves:
        make(descent, move)
    assert_is_row(descent, min(step, descent.last))


@pytest.mark.parametrize(
    "step",
    [0, 1, STRIDE - 1, STRIDE, 3999, 4000, 4001, CHUNK - 1, CHUNK, CHUNK + 1, 8999],
)
def test_a_replay_crosses_chunks_and_changes_of_rate(step: int) -> None:
    descent = walked((1e-4, 4000), (3e-4, 200), (1e-5, 4800))
    assert_is_row(descent, step)


@quick
@given(
    rate=st.sampled_from(RATES), counts=st.lists(st.integers(1, 60), max_size=8), over=st.booleans()
)
def test_chunks_do_not_matter(rate: float, counts: list[int], over: bool) -> None:
    until = OVER if over else frozenset[Outcome]()
    setup = Setup(rate=rate, tolerance=1e-6)
    at_once, in_parts, one_by_one = (Descent(setup) for _ in range(3))
    if counts:
        at_once.forward(sum(counts), until)
    for descent, parts in ((in_parts, counts), (one_by_one, [1] * sum(counts))):
        for count in parts:
            if descent.forward(count, until) is not None:
                break
        assert descent.cursor == at_once.cursor
        assert columns(descent.trail) == columns(at_once.trail)


def test_a_long_run_at_once_is_that_of_many_parts() -> None:
    at_once, in_parts = walked((1e-4, 9000)), walked((1e-4, 4095), (1e-4, 2), (1e-4, 4903))
    assert columns(at_once.trail) == columns(in_parts.trail)


def test_forward_walks_the_rows_that_are_there() -> None:
    descent = walked((0.1, 20))
    old = descent.trail
    descent.seek(5)
    descent.forward(10)
    assert descent.cursor == 15
    descent.forward(10)
    assert descent.cursor == descent.last == 20
    assert descent.trail.continues(old)


def test_forward_stops_where_the_rate_of_the_rows_changes_and_then_branches() -> None:
    descent = walked((0.1, 5), (0.9, 5))
    descent.amend(replace(descent.setup, rate=0.1))
    descent.seek(0)
    descent.forward(8)
    assert (descent.cursor, descent.last) == (5, 10)
    descent.forward(3)
    assert (descent.cursor, descent.last) == (8, 8)
    assert descent.trail.rates(slice(1, None)).tolist() == [0.1] * 8


@pytest.mark.parametrize("k", [0, 3, STRIDE, CHUNK - 1, CHUNK, CHUNK + 1])
def test_a_branch_shares_the_first_rows_and_leaves_the_old_view_alone(k: int) -> None:
    descent = walked((1e-4, CHUNK + 50))
    old = descent.trail
    before = columns(old)
    descent.seek(k)
    descent.amend(replace(descent.setup, rate=0.3))
    descent.forward(10)
    new = descent.trail
    assert new.length == k + 11
    assert new.points(slice(k + 1)).tobytes() == old.points(slice(k + 1)).tobytes()
    assert not new.continues(old)
    assert columns(old) == before


def test_seek_stays_on_the_rows_there_are_and_computes_none() -> None:
    descent = walked((0.1, 10))
    for step, cursor in ((-3, 0), (4, 4), (99, 10)):
        descent.seek(step)
        assert (descent.cursor, descent.last) == (cursor, 10)


def test_a_trail_is_taken_up_where_it_was_left() -> None:
    old = walked((0.1, 300))
    before = columns(old.trail)
    again = Descent(old.setup, old.trail, cursor=290)
    assert columns(again.trail) == before
    again.forward(10)
    again.forward(10)
    assert columns(again.trail) == columns(walked((0.1, 310)).trail)
    assert columns(old.trail) == before


@pytest.mark.parametrize("rate", RATES)
def test_the_next_point_is_where_the_next_step_leads(rate: float) -> None:
    descent = walked((0.1, 5))
    descent.seek(3)
    descent.amend(replace(descent.setup, rate=rate))
    expected = descent.next_x()
    assert expected is not None
    assert descent.last == 5
    descent.forward(1)
    assert descent.trail.row(4).x.tobytes() == expected.tobytes()


@pytest.mark.parametrize(
    ("start", "rate", "last"), [(1e308, 1e308, 0), (8.0, 1e308, 1), (1e150, 1e3, 2)]
)
def test_a_run_ends_calmly_at_the_row_that_is_not_finite(
    start: float, rate: float, last: int
) -> None:
    descent = Descent(Setup(start=(start,), rate=rate))
    for _ in range(3):
        ending = descent.forward(50)
    assert ending == (last, Outcome.DIVERGED)
    assert descent.ending() == ending
    assert descent.cursor == descent.last == last
    assert not descent.can_go_on()
    assert descent.next_x() is None
    assert descent.verdict().outcome is Outcome.DIVERGED
    assert np.isfinite(descent.trail.costs(slice(last))).all()
    assert not math.isfinite(descent.trail.row(last).cost)


@pytest.mark.parametrize("method", ["gradient-descent", "momentum", "adam"])
@pytest.mark.parametrize("other", [Setup(), setup_of(*FOUR)])
def test_a_rate_may_be_a_whole_number_of_any_size(method: str, other: Setup) -> None:
    whole, real = (replace(other, method=method, rate=rate) for rate in (10**20, 1e20))
    walks = [Descent(setup) for setup in (whole, real)]
    for one in walks:
        one.forward(2)
    rows = [one.row() for one in walks]
    assert rows[0].x.dtype == np.float64
    assert rows[0].x.tobytes() == rows[1].x.tobytes()
    assert rows[0].cost == pytest.approx(rows[1].cost, nan_ok=True)


def test_rows_before_one_that_raises_stay_however_many(monkeypatch: pytest.MonkeyPatch) -> None:
    descent, whole = Descent(Setup(rate=1e-3)), Descent(Setup(rate=1e-3))
    whole.forward(1000)
    evaluate, left = Parabola.evaluate, [700]

    def fail(problem: Parabola, x: np.ndarray, batch: object = None) -> tuple[float, np.ndarray]:
        left[0] -= 1
        if left[0] < 0:
            raise MemoryError
        return evaluate(problem, x)

    with monkeypatch.context() as patch:
        patch.setattr(Parabola, "evaluate", fail)
        with pytest.raises(MemoryError):
            descent.forward(1000)
    assert descent.cursor == descent.last == 700
    descent.forward(300)
    rows = slice(0, 1001)
    assert descent.trail.points(rows).tobytes() == whole.trail.points(rows).tobytes()
    assert descent.trail.costs(rows).tobytes() == whole.trail.costs(rows).tobytes()


def test_from_a_row_that_is_not_finite_back_leads_on() -> None:
    descent = Descent(Setup(rate=1e308))
    descent.forward(5)
    descent.seek(0)
    descent.amend(Setup(rate=0.5))
    assert descent.forward(1) is None
    assert descent.trail.row(1).x.item() == 2


def test_a_run_that_has_ended_goes_on_after_a_change_of_rate() -> None:
    descent = Descent(Setup(rate=1.0, tolerance=1e-6))
    descent.forward(100, OVER)
    descent.amend(replace(descent.setup, rate=0.1))
    assert descent.ending() is None
    ending = descent.forward(1000, OVER)
    assert ending is not None
    assert ending.outcome is Outcome.CONVERGED


def test_no_rate_leads_on_from_the_minimum() -> None:
    descent = Descent(Setup(rate=0.5, tolerance=1e-6))
    descent.forward(5, OVER)
    descent.amend(replace(descent.setup, rate=0.1))
    assert descent.ending() == (1, Outcome.CONVERGED)


def test_a_walk_that_comes_down_from_a_high_cost_is_not_stopped_on_the_way() -> None:
    descent = walked((1.05, 80))
    assert descent.ending() == (80, Outcome.DIVERGED)
    descent.amend(Setup(rate=0.01, tolerance=1e-6))
    assert descent.ending() is None
    ending = descent.forward(5000, OVER)
    assert descent.trail.row(81).cost > 1e6 * 39
    assert ending is not None
    assert ending.outcome is Outcome.CONVERGED


@pytest.mark.parametrize(
    ("setup", "last"),
    [
        (Setup(), 33),
        (Setup(steps=0), 0),
        (Setup(steps=2 * CHUNK + 3, rate=1e-5), 2 * CHUNK + 3),
        (Setup(steps=100, tolerance=1e-6), 74),
        (Setup(steps=100, tolerance=0.0), 100),
        (Setup(steps=100, tolerance=12.0), 0),  # the slope at the start
        (Setup(steps=100, rate=1.0, tolerance=1e-6), 100),  # cycling does not end it
        (Setup(steps=100, rate=1.05, tolerance=1e-6), 100),  # nor does a high cost
        (Setup(steps=100, start=(1e308,)), 0),
        (Setup(steps=100, rate=1e308), 1),
    ],
)
def test_a_whole_run_ends_at_its_steps_tolerance_or_overflow(setup: Setup, last: int) -> None:
    descent = walk(setup)
    assert descent.cursor == descent.last == last


def test_equal_setups_give_equal_descents_to_the_bit() -> None:
    setup = Setup(start="random", seed=5, rate=0.3)
    assert columns(walk(setup).trail) == columns(walk(setup).trail)


def test_another_problem_needs_a_descent_of_its_own() -> None:
    descent = Descent(Setup())
    with pytest.raises(ValueError, match="of its own"):
        descent.amend(Setup(coefficients=(2.0, 0.0, 0.0)))
    assert descent.setup == Setup()
