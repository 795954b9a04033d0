"""Walks with every method: there and back, and the memory that goes along."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gd_desktop.core.batches import Batches
from gd_desktop.core.carry import Carry
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.optimizers import Memory
from gd_desktop.core.problem import Vector
from gd_desktop.core.setup import Setup, build_stepper, first_point
from gd_desktop.core.trail import Row, branch

from .samples import drawn

few = settings(max_examples=15, deadline=None)
ALL = slice(None)
FEATURES = {"parabola": None, "a neuron": 2, "a wide neuron": 12}
RATES = (0.3, 0.05, 0.9)
# A grid over 13 parameters would have too many points.
EVERY = [
    (method, problem)
    for method in METHODS
    for problem in FEATURES
    if (method, problem) != ("grid-search", "a wide neuron")
]
FIRST_ORDER = [(method, problem) for method, problem in EVERY if method not in NEEDING_ALL]
every_walk = pytest.mark.parametrize(("method", "problem"), EVERY)
narrow_walks = pytest.mark.parametrize(
    ("method", "problem"), [pair for pair in EVERY if pair[1] != "a wide neuron"]
)
first_order_walks = pytest.mark.parametrize(("method", "problem"), FIRST_ORDER)

moves = st.lists(
    st.one_of(
        st.tuples(st.just("forward"), st.integers(1, 40)),
        st.tuples(st.just("back"), st.integers(1, 40)),
        st.tuples(st.just("seek"), st.integers(-5, 120)),
        st.tuples(st.just("rate"), st.sampled_from(RATES)),
    ),
    max_size=10,
)


def setup_for(method: str, problem: str, **more: object) -> Setup:
    d = FEATURES[problem]
    usual: dict[str, object] = {"method": method, "rate": RATES[0]}
    if method == "grid-search":
        usual["options"] = (("points", 5 if d else 60),)
    if d is None:
        return Setup(**usual | more)
    start = tuple(round(0.2 * (-1) ** k * (k + 1), 2) for k in range(d + 1))
    return drawn(20, d, **{"start": start} | usual | more)


def bits_of(row: Row) -> tuple[bytes, ...]:
    """All that a row holds."""
    numbers = np.array([row.step, row.rate, row.cost, row.norm, row.full_cost, row.full_norm])
    return tuple(array.tobytes() for array in (numbers, row.x, row.gradient, *row.state))


def carry_bits(carry: Carry) -> tuple[bytes, ...]:
    numbers = np.array([carry.step, carry.cost, carry.full_cost, carry.full_norm])
    return tuple(array.tobytes() for array in (numbers, carry.x, carry.gradient, *carry.state))


def rows_of(descent: Descent, last: int) -> list[tuple[bytes, ...]]:
    """Rows 0 to `last` to the bit, each looked up by itself, the last one first."""
    rows = []
    for step in range(last, -1, -1):
        descent.seek(step)
        rows.append(bits_of(descent.row()))
    descent.seek(last)
    return rows[::-1]


def straight(descent: Descent) -> Carry:
    """The Carry at the cursor, by a walk from the start that keeps nothing."""
    stepper = build_stepper(descent.setup)
    carry = stepper.begin(first_point(descent.setup))
    with np.errstate(all="ignore"):
        for rate in descent.trail.rates(slice(1, descent.cursor + 1)).tolist():
            carry = stepper.advance(rate, carry)
    return carry


@every_walk
@few
@given(count=st.integers(1, 60), back=st.integers(1, 60))
def test_forward_back_and_forward_again_gives_equal_rows(
    method: str, problem: str, count: int, back: int
) -> None:
    descent = Descent(setup_for(method, problem))
    descent.forward(count)
    last = descent.cursor
    rows = rows_of(descent, last)
    descent.seek(last - back)
    descent.forward(last - descent.cursor or 1)
    again = Descent(descent.setup)
    # The same by single steps, and none of them there beforehand.
    while again.cursor < last:
        again.forward(1)
    descent.seek(last)
    assert rows_of(descent, last) == rows_of(again, last) == rows


@every_walk
@few
@given(list_of_moves=moves)
def test_wherever_one_goes_the_row_and_the_memory_are_those_of_a_straight_walk(
    method: str, problem: str, list_of_moves: list[tuple[str, float]]
) -> None:
    descent = Descent(setup_for(method, problem))
    for kind, number in list_of_moves:
        if kind == "forward":
            descent.forward(int(number))
        elif kind == "rate":
            descent.amend(replace(descent.setup, rate=number))
        else:
            descent.seek(descent.cursor - int(number) if kind == "back" else int(number))
        expected = straight(descent)
        assert carry_bits(descent.carry()) == carry_bits(expected)
        row = descent.row()
        assert (row.step, row.x.tobytes()) == (expected.step, expected.x.tobytes())
        assert row.gradient.tobytes() == expected.gradient.tobytes()
        assert [part.tobytes() for part in row.state] == [part.tobytes() for part in expected.state]


@first_order_walks
def test_far_back_the_memory_is_replayed_from_the_kept_carries(method: str, problem: str) -> None:
    descent = Descent(setup_for(method, problem))
    descent.forward(700)
    expected = [carry_bits(carry) for carry in descent.carries()]
    assert len(expected) == descent.last + 1 == 701
    for step in (700, 513, 512, 511, 257, 256, 255, 3, 699, 0):
        descent.seek(step)
        assert carry_bits(descent.carry()) == expected[step]


@narrow_walks
def test_the_trail_stores_the_memory_that_the_carries_have(method: str, problem: str) -> None:
    descent = Descent(setup_for(method, problem))
    descent.forward(50)
    trail, carries = descent.trail, list(descent.carries())
    stored = trail.states(ALL)
    memory = descent.stepper.optimizer.memory
    assert len(stored) == len(memory)
    for number, part in enumerate(stored):
        expected = np.array([carry.state[number] for carry in carries])
        assert part.shape == expected.shape
        assert part.shape[1] == (1 if memory[number] is Memory.BEST_COST else trail.dimension)
        assert part.tobytes() == expected.tobytes()
    for carry in carries:
        row = trail.row(carry.step)
        assert [part.tobytes() for part in row.state] == [part.tobytes() for part in carry.state]
    for some in (slice(3, 9), slice(0, None, 7), slice(9, 9)):
        for part, whole in zip(trail.states(some), stored, strict=True):
            assert part.tolist() == whole[some].tolist()


def test_a_wide_trail_stores_no_memory_and_its_row_has_it_all_the_same() -> None:
    descent = Descent(setup_for("adam", "a wide neuron"))
    descent.forward(9)
    assert descent.trail.states(ALL) == []
    assert descent.trail.row(9).state == ()
    assert [part.shape for part in descent.row().state] == [(13,), (13,)]
    assert bits_of(descent.row())[3:] == carry_bits(descent.carry())[3:]


def test_memory_is_stored_across_chunks() -> None:
    descent = Descent(setup_for("adam", "a neuron"))
    descent.forward(5000)
    mean, squares = descent.trail.states(slice(4094, 4099))
    for offset, step in enumerate(range(4094, 4099)):
        descent.seek(step)
        state = descent.carry().state
        assert (mean[offset].tolist(), squares[offset].tolist()) == (
            state[0].tolist(),
            state[1].tolist(),
        )


@every_walk
def test_a_branch_keeps_the_memory_of_its_rows(method: str, problem: str) -> None:
    old = Descent(setup_for(method, problem))
    old.forward(20)
    before = old.trail
    kept = branch(before, 9)
    for part, whole in zip(kept.states(ALL), before.states(ALL), strict=True):
        assert part.tobytes() == whole[:9].tobytes()
    new = Descent(old.setup, kept.view(), 8)
    old.seek(8)
    assert carry_bits(new.carry()) == carry_bits(old.carry())
    new.forward(12)
    assert rows_of(new, 20) == rows_of(old, 20)


@every_walk
def test_a_new_branch_leaves_the_old_rows_to_their_views(method: str, problem: str) -> None:
    descent = Descent(setup_for(method, problem))
    descent.forward(20)
    view = descent.trail
    before = [bits_of(view.row(step)) for step in range(21)]
    descent.seek(6)
    descent.amend(replace(descent.setup, rate=RATES[1]))
    descent.forward(14)
    assert [bits_of(view.row(step)) for step in range(21)] == before
    assert [bits_of(descent.trail.row(step)) for step in range(7)] == before[:7]


@every_walk
def test_the_next_point_and_memory_are_those_of_the_next_row(method: str, problem: str) -> None:
    descent = Descent(setup_for(method, problem))
    descent.forward(5)
    move = descent.next_move()
    assert move is not None
    x, state = move
    next_x = descent.next_x()
    assert next_x is not None
    assert next_x.tobytes() == x.tobytes()
    descent.forward(1)
    row = descent.row()
    assert x.tobytes() == row.x.tobytes()
    assert [part.tobytes() for part in state] == [part.tobytes() for part in row.state]


class ByHand:
    """Momentum and Adam, one number at a time."""

    def __init__(self, method: str, d: int) -> None:
        self.method, self.steps = method, 0
        self.v, self.m, self.s = [0.0] * d, [0.0] * d, [0.0] * d

    def move(self, k: int, gradient: float, rate: float) -> float:
        """How far parameter k goes; `steps` counts the steps with this one."""
        if self.method == "gradient-descent":
            return -rate * gradient
        if self.method == "adam":
            self.m[k] = 0.9 * self.m[k] + 0.1 * gradient
            self.s[k] = 0.999 * self.s[k] + 0.001 * gradient**2
            mean = self.m[k] / (1 - 0.9**self.steps)
            root = (self.s[k] / (1 - 0.999**self.steps)) ** 0.5
            return -rate * mean / (root + 1e-8)
        self.v[k] = 0.9 * self.v[k] + gradient
        return -rate * self.v[k]


by_hand = pytest.mark.parametrize("method", ["gradient-descent", "momentum", "adam"])


@by_hand
def test_a_rate_changed_on_the_way_takes_the_memory_along(method: str) -> None:
    descent = Descent(Setup(method=method, rate=0.1))
    hand, x = ByHand(method, 1), 8.0
    points = [x]
    for rate in [0.1] * 8 + [0.02] * 8 + [0.1] * 8:
        hand.steps += 1
        x += hand.move(0, 2 * x - 4, rate)
        points.append(x)
    for rate in (0.1, 0.02, 0.1):
        descent.amend(replace(descent.setup, rate=rate))
        descent.forward(8)
    assert descent.trail.points(ALL)[:, 0] == pytest.approx(points, rel=1e-12, abs=1e-12)
    assert descent.trail.rates(ALL)[1:].tolist() == [0.1] * 8 + [0.02] * 8 + [0.1] * 8


def neuron_of(descent: Descent) -> Neuron:
    assert isinstance(descent.problem, Neuron)
    return descent.problem


def pulls(neuron: Neuron, x: Vector, batch: list[int]) -> Vector:
    """The gradient of the quadratic cost over a batch, as the book writes it."""
    inputs, labels = neuron.inputs[batch], neuron.labels[batch]
    output = 1 / (1 + np.exp(-(inputs @ x)))
    return (((output - labels) * output * (1 - output)) @ inputs) / len(batch)


@by_hand
@pytest.mark.parametrize("features", [2, 12])
@pytest.mark.parametrize("batch", [1, 7])
@pytest.mark.parametrize("late_bias", [False, True])
def test_with_batches_and_a_late_bias_it_is_the_walk_by_hand(
    method: str, features: int, batch: int, late_bias: bool
) -> None:
    mistakes = ("late-bias",) if late_bias else ()
    setup = drawn(20, features, method=method, batch=batch, mistakes=mistakes, rate=0.4, seed=3)
    descent = Descent(setup)
    neuron, batches = neuron_of(descent), Batches(20, batch, 3)
    hand, x = ByHand(method, features + 1), np.zeros(features + 1)
    points = [x]
    for step in range(60):
        hand.steps += 1
        seen = batches.at(step).tolist()
        gradient = pulls(neuron, x, seen)
        moved = x.copy()
        for k in range(features):
            moved[k] += hand.move(k, gradient[k].item(), 0.4)
        bias_at = moved if late_bias else x
        pull = pulls(neuron, bias_at, seen)[-1].item()
        moved[-1] += hand.move(features, pull, 0.4)
        x = moved
        points.append(x)
    descent.forward(60)
    for step in (0, 1, 2, 3, 19, 20, 21, 41, 60):
        descent.seek(step)
        assert descent.row().x == pytest.approx(points[step], rel=1e-9, abs=1e-9)


def test_a_late_bias_is_another_walk_than_the_right_one() -> None:
    ends = []
    for mistakes in ((), ("late-bias",)):
        descent = Descent(setup_for("momentum", "a neuron", mistakes=mistakes))
        descent.forward(1)
        ends.append(descent.row().x)
    right, late = ends
    # The weights do not know of it with the first step, the bias does.
    assert right[:-1].tolist() == late[:-1].tolist()
    assert right[-1] != late[-1]


@pytest.mark.parametrize("method", [m for m in METHODS if m not in NEEDING_ALL])
@pytest.mark.parametrize("problem", ["a neuron", "a wide neuron"])
@pytest.mark.parametrize("mistakes", [(), ("late-bias",)])
@few
@given(list_of_moves=moves)
def test_batches_replay_exactly_with_every_method(
    method: str, problem: str, mistakes: tuple[str, ...], list_of_moves: list[tuple[str, float]]
) -> None:
    descent = Descent(setup_for(method, problem, batch=6, mistakes=mistakes, seed=5))
    for kind, number in list_of_moves:
        if kind == "forward":
            descent.forward(int(number))
        elif kind == "rate":
            descent.amend(replace(descent.setup, rate=number))
        else:
            descent.seek(descent.cursor - int(number) if kind == "back" else int(number))
        assert carry_bits(descent.carry()) == carry_bits(straight(descent))


@pytest.mark.parametrize("method", [m for m in METHODS if m not in NEEDING_ALL])
def test_an_epochs_end_knows_of_everything_whatever_the_method(method: str) -> None:
    descent = Descent(setup_for(method, "a neuron", batch=6))
    descent.forward(12)  # 4 steps to the epoch
    is_known = np.isfinite(descent.trail.full_costs(ALL))
    assert np.flatnonzero(is_known).tolist() == [0, 4, 8, 12]
    row = descent.row()
    assert row.full_cost == descent.problem.evaluate(row.x)[0]


@pytest.mark.parametrize("method", ["momentum", "nesterov"])
def test_a_velocity_that_overflows_ends_the_walk_in_that_row(method: str) -> None:
    descent = Descent(Setup(method=method, rate=1e200))
    ending = descent.forward(50)
    assert ending is not None
    assert ending.outcome is Outcome.DIVERGED
    assert descent.cursor == descent.last == ending.step
    assert not np.isfinite(descent.row().cost)
    assert descent.next_move() is None


@first_order_walks
def test_with_its_usual_settings_a_method_goes_down(method: str, problem: str) -> None:
    descent = Descent(setup_for(method, problem, rate=0.1))
    descent.forward(300)
    costs = descent.trail.costs(ALL)
    assert costs[-1] < costs[0] / 2 if problem == "parabola" else costs[-1] < costs[0]


@pytest.mark.parametrize("method", ["gradient-descent", "momentum", "nesterov", "adam"])
def test_a_whole_run_ends_where_the_slope_is_within_the_tolerance(method: str) -> None:
    run = walk(Setup(method=method, rate=0.1, steps=5000, tolerance=1e-6))
    assert run.last < 5000
    norms = run.trail.norms(ALL)
    assert norms[-1] <= 1e-6
    assert (norms[:-1] > 1e-6).all()


@pytest.mark.parametrize("method", ["newton-raphson", "grid-search"])
def test_a_rate_that_means_nothing_leaves_the_walk_alone(method: str) -> None:
    setup = Setup(model="function", function="x^4 - 3x^3 + 2", start=(4.0,), method=method)
    descent = Descent(setup)
    descent.forward(6)
    last = descent.last
    descent.seek(3)
    descent.amend(replace(setup, rate=0.5))
    descent.forward(1)
    assert (descent.cursor, descent.last) == (4, last)
