"""A step in sub-frames: they are the whole step, forwards and backwards, to the bit."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gd_desktop.app.cartoon import Cartoon, Scene, glimpse_of
from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import ALL, FACTORS, Glimpse
from gd_desktop.core.methods import METHODS, NEEDING_ALL
from gd_desktop.core.phases import Halt, Phase
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import Row
from tests.core.samples import drawn

from .conftest import Deck

CURVE = Setup(start=(8.0,), steps=1000)
PLANE = Setup(model="terrain", terrain="valley", start=(-5.0, 2.5), steps=1000)
NEURON = drawn(20, 2, start=(0.2, -0.4, 0.6), steps=1000)
# From where Newton–Raphson takes more than a step: a parabola's and a bowl's bottom it knows.
QUARTIC = Setup(model="function", function="x^4 - 3x^3 + 2", start=(4.0,), rate=0.01, steps=1000)
PLANE_QUARTIC = replace(QUARTIC, function="x^4 + y^4 + x*y", start=(2.0, -1.0))
NEWTON = "newton-raphson"
WALKS = {
    **{
        f"{method} on a parabola": replace(CURVE, method=method)
        for method in METHODS
        if method != NEWTON
    },
    **{f"{method} on a curve": replace(QUARTIC, method=method) for method in METHODS},
    **{f"{method} on a plane": replace(PLANE_QUARTIC, method=method) for method in METHODS},
    **{
        f"{method} on a landscape": replace(PLANE, method=method)
        for method in METHODS
        if method != NEWTON
    },
    **{f"{method} of a neuron": replace(NEURON, method=method) for method in METHODS},
    **{
        f"{method} of a neuron in batches": replace(NEURON, method=method, batch=6)
        for method in METHODS
        if method not in NEEDING_ALL
    },
    "a wide neuron": drawn(30, 12, start="zeros", method="adam", batch=7, steps=1000),
}
every_walk = pytest.mark.parametrize("setup", WALKS.values(), ids=WALKS)


class Hand:
    """Presses the keys of a cartoon, and waits for a step where one leads to another row."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.cartoon = Cartoon(deck.session, deck.player, deck.player)
        self.glimpses: list[Glimpse] = []
        self.cartoon.glimpsed.connect(self.glimpses.append)
        self.cartoon.set_on(True)

    @property
    def scene(self) -> Scene:
        scene = self.cartoon.scene
        assert scene is not None
        return scene

    @property
    def place(self) -> tuple[int, int]:
        """The row and the number of the phase."""
        return self.scene.frame.cursor, self.scene.number

    def next(self) -> None:
        self._press(self.cartoon.forward, self.scene.number + 1 == len(self.scene.phases))

    def previous(self) -> None:
        row, number = self.place
        self._press(self.cartoon.back, number == 0 and row > 0)

    def _press(self, act: Callable[[], None], leads_away: bool) -> None:
        if not leads_away:
            act()
            return
        with self.deck.qtbot.waitSignal(self.deck.player.frame):
            act()


def same(one: Row, other: Row) -> bool:
    """To the bit."""
    arrays = [*zip((one.x, one.gradient, *one.state), (other.x, other.gradient, *other.state),
                   strict=True)]  # fmt: skip
    numbers = [one.cost, one.norm, one.rate], [other.cost, other.norm, other.rate]
    return (
        one.step == other.step
        and all(a.tobytes() == b.tobytes() for a, b in arrays)
        and repr(numbers[0]) == repr(numbers[1])
    )


def whole_steps(deck: Deck, count: int) -> list[Row]:
    """The rows that whole steps lead to, and back at the start with the history gone."""
    steps = (deck.after(deck.player.step, step).row for step in range(1, count + 1))
    rows = [deck.frame.row, *steps]
    deck.after(deck.player.reset, 0)
    return rows


@every_walk
def test_all_sub_frames_are_the_whole_step_both_ways(
    make_deck: Callable[[Setup], Deck], setup: Setup
) -> None:
    deck = make_deck(setup)
    rows = whole_steps(deck, 3)
    hand = Hand(deck)
    count = len(hand.scene.phases)
    walked: list[tuple[tuple[int, int], Row]] = []
    for _ in range(2 * count + 1):
        walked.append((hand.place, hand.scene.frame.row))
        hand.next()
    assert [place for place, _ in walked] == [divmod(k, count) for k in range(2 * count + 1)]
    assert all(same(row, rows[place[0]]) for place, row in walked)
    while hand.place != (0, 0):
        before = hand.place
        hand.previous()
        row, number = hand.place
        assert row * count + number == before[0] * count + before[1] - 1
        assert same(hand.scene.frame.row, rows[row])
    hand.previous()
    assert hand.place == (0, 0)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(presses=st.lists(st.booleans(), max_size=40))
@pytest.mark.parametrize("method", ["gradient-descent", "momentum"])
def test_any_presses_are_an_integers_arithmetic(
    make_deck: Callable[[Setup], Deck], method: str, presses: list[bool]
) -> None:
    hand = Hand(make_deck(replace(CURVE, method=method, rate=0.01)))
    count, at = len(hand.scene.phases), 0
    for is_next in presses:
        if is_next:
            hand.next()
        else:
            hand.previous()
        at = max(0, at + (1 if is_next else -1))
        assert hand.place == divmod(at, count)
    hand.deck.workshop.close()


def test_anything_else_leads_to_the_first_phase_of_where_one_then_stands(deck: Deck) -> None:
    hand = Hand(deck)

    def at_third() -> None:
        while hand.place[1] < 2:
            hand.next()

    moves: list[tuple[Callable[[], object], int]] = [
        (deck.player.step, 1),
        (lambda: deck.player.step(10), 11),
        (deck.player.back, 10),
        (lambda: deck.player.seek(4), 4),
        (lambda: deck.session.change(start=(5.0,)), 0),
        (deck.session.undo, 4),
        (deck.player.reset, 0),
        (deck.session.undo, 4),
    ]
    for move, row in moves:
        at_third()
        deck.after(move, row)
        assert hand.place == (row, 0)


def test_a_rate_that_changes_leaves_the_phase_to_see_it_at_work(deck: Deck) -> None:
    hand = Hand(deck)
    for _ in range(3):
        hand.next()
    assert hand.scene.phase is Phase.SCALE
    deck.after(lambda: deck.session.change(rate=0.4), 0)
    assert hand.scene.phase is Phase.SCALE
    assert hand.scene.frame.setup.rate == 0.4
    deck.after(lambda: deck.session.change(method="momentum"), 0)
    assert hand.place == (0, 0)


def test_while_a_run_goes_on_all_is_seen_and_a_press_pauses_it(
    make_deck: Callable[[Setup], Deck], qtbot: QtBot
) -> None:
    deck = make_deck(Setup(rate=1e-9, steps=10_000_000))
    hand = Hand(deck)
    hand.next()
    assert hand.glimpses[-1] != ALL
    with qtbot.waitSignals([deck.player.frame] * 3):
        deck.player.run()
    assert hand.glimpses[-1] == ALL
    assert hand.scene.is_running
    with qtbot.waitSignal(deck.player.frame):
        hand.cartoon.forward()
    assert not deck.player.is_running
    assert hand.scene.number == 0
    assert hand.glimpses[-1] == glimpse_of(hand.scene.phases, 0)


def test_at_an_end_a_press_does_nothing(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(Setup(rate=0.5, steps=1000))
    hand = Hand(deck)
    deck.after(deck.player.step, 1)
    for _ in range(4):
        hand.next()
    assert hand.scene.halt is Halt.REST
    assert hand.place == (1, 4)
    assert not hand.scene.can_go_on
    hand.cartoon.forward()
    assert hand.place == (1, 4)
    # The walk still can be walked back, and on.
    hand.previous()
    hand.next()
    assert hand.place == (1, 4)


def test_where_a_number_is_not_finite_there_is_one_phase_and_the_way_back(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(Setup(rate=1e200, steps=1000))
    hand = Hand(deck)
    while hand.scene.halt is None:
        hand.next()
    assert hand.scene.halt is Halt.LOST
    row = hand.place[0]
    hand.cartoon.forward()
    assert hand.place == (row, 0)
    hand.previous()
    assert hand.place == (row - 1, 4)


def test_a_step_that_is_held_back_leaves_the_phase_until_it_comes(deck: Deck) -> None:
    hand, lets = Hand(deck), [False]
    deck.player.set_gate(lambda: lets[0])
    for _ in range(4):
        hand.next()
    for _ in range(3):
        hand.cartoon.forward()
        assert hand.place == (0, 4)
    hand.cartoon.back()
    assert hand.place == (0, 3)
    hand.cartoon.forward()
    lets[0] = True
    hand.next()
    assert hand.place == (1, 0)


def test_what_is_asked_of_a_step_is_asked_before_its_change_is_seen(deck: Deck) -> None:
    hand, open_ = Hand(deck), [True]
    wanted: list[Frame] = []

    def gate() -> bool:
        wanted.append(deck.frame)
        return not open_[0]

    deck.player.set_gate(gate)
    hand.cartoon.set_question(lambda _frame, phase: open_[0] and phase is Phase.SCALE)
    for _ in range(2):
        hand.next()
    assert hand.scene.phase is Phase.SLOPE
    hand.cartoon.forward()
    assert (hand.scene.phase, len(wanted)) == (Phase.SLOPE, 1)
    open_[0] = False  # it has been answered
    for phase in (Phase.SCALE, Phase.AHEAD):
        hand.next()
        assert hand.scene.phase is phase
    hand.next()
    assert hand.place == (1, 0)


def test_presses_while_a_step_is_under_way_are_passed_over(deck: Deck) -> None:
    hand = Hand(deck)
    for _ in range(4):
        hand.next()
    with deck.qtbot.waitSignal(deck.player.frame):
        for _ in range(5):
            hand.cartoon.forward()
    assert hand.place == (1, 0)
    deck.after(deck.player.step, 2)
    assert hand.place == (2, 0)


def test_off_there_is_no_scene_and_all_is_seen(deck: Deck) -> None:
    hand = Hand(deck)
    assert hand.glimpses == [glimpse_of(hand.scene.phases, 0)]
    hand.cartoon.set_on(False)
    assert hand.cartoon.scene is None
    assert hand.glimpses[-1] == ALL
    hand.cartoon.forward()
    hand.cartoon.back()
    assert deck.frame.cursor == 0


# --- what is seen


def seen(phases: tuple[Phase, ...]) -> list[set[str]]:
    names = ("slope", "change", "target", "cost", "memory")
    return [
        {name for name in names if getattr(glimpse_of(phases, number), name)}
        for number in range(len(phases))
    ]


def test_a_phase_shows_what_it_is_about_and_all_before_it() -> None:
    plain = (Phase.STAND, Phase.COST, Phase.SLOPE, Phase.SCALE, Phase.AHEAD)
    assert seen(plain) == [
        {"memory"},
        {"memory", "cost"},
        {"memory", "cost", "slope"},
        {"memory", "cost", "slope", "change"},
        {"memory", "cost", "slope", "change", "target"},
    ]
    momentum = (*plain[:3], Phase.MEMORY, *plain[3:])
    assert seen(momentum)[2:5] == [
        {"cost", "slope"},
        {"cost", "slope", "memory"},
        {"cost", "slope", "memory", "change"},
    ]
    parts = [glimpse_of(momentum, number).shown_parts for number in range(6)]
    assert parts == [False, False, False, True, True, True]


@every_walk
def test_more_and_more_is_seen_and_in_the_last_phase_all(
    make_deck: Callable[[Setup], Deck], setup: Setup
) -> None:
    phases = Hand(make_deck(setup)).scene.phases
    shown = seen(phases)
    assert all(before <= after for before, after in pairwise(shown))
    assert "target" not in set().union(*shown[:-1])
    assert len(shown[-1]) == 5
    factors = [glimpse_of(phases, number).shown_factors for number in range(len(phases))]
    if Phase.ERROR in phases:
        assert factors == sorted(factors)
        assert (factors[0], factors[-1]) == (0, FACTORS)


def test_two_that_hide_hide_what_either_hides() -> None:
    asking = Glimpse(change=False, target=False)
    assert asking.both(ALL) == ALL.both(asking) == asking
    momentum = (Phase.STAND, Phase.COST, Phase.SLOPE, Phase.MEMORY, Phase.SCALE, Phase.AHEAD)
    for number in range(6):
        both = asking.both(glimpse_of(momentum, number))
        assert not both.change
        assert not both.target
        assert not both.shown_parts
        assert both.phase is momentum[number]
    chain = (Phase.STAND, Phase.ERROR, Phase.ACTIVATION, Phase.PULL, Phase.MEAN, Phase.SCALE)
    covered = Glimpse(slope=False, change=False, target=False)
    assert covered.shown_factors == 0
    assert [covered.both(glimpse_of(chain, k)).shown_factors for k in range(6)] == [0] * 6
    assert [glimpse_of(chain, k).both(ALL).shown_factors for k in range(6)] == [0, 1, 2, 4, 4, 4]
