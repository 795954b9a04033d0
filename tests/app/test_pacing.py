"""How the engine and what shows its frames share their time."""

from collections.abc import Callable

import pytest

from gd_desktop.app.engine import SEEN_PACE, Engine
from gd_desktop.app.frame import Frame
from gd_desktop.core.pack import Pack
from gd_desktop.core.setup import Setup

from .conftest import Deck

LONG = Setup(rate=1e-9, steps=10_000_000, tolerance=0.0)
STEPS = 20


def _at_least(cursor: int) -> Callable[[Frame], bool]:
    return lambda frame: frame.cursor >= cursor


def test_each_step_of_a_run_that_can_be_followed_is_shown(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(LONG)
    deck.player.set_pace(SEEN_PACE)
    seen: list[int] = []
    deck.player.frame.connect(lambda frame: seen.append(frame.cursor))
    with deck.qtbot.waitSignal(deck.player.frame, check_params_cb=_at_least(STEPS)):
        deck.player.run()
    deck.player.pause()
    assert seen[:STEPS] == list(range(1, STEPS + 1))


def test_a_step_waits_until_the_one_before_has_been_shown(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(LONG)
    deck.player.set_pace(SEEN_PACE)
    with deck.qtbot.waitSignal(deck.player.frame):
        deck.player.run()
    # Three steps' time in which nothing can be shown: none is left out for it.
    deck.workshop._engine.closing.wait(3 / SEEN_PACE)
    before = deck.frame.cursor
    with deck.qtbot.waitSignal(deck.player.frame):
        pass
    assert deck.frame.cursor == before + 1
    deck.player.pause()


def test_the_first_chunk_is_of_one_step_however_fast_the_last_walk_was(
    make_deck: Callable[[Setup], Deck], monkeypatch: pytest.MonkeyPatch
) -> None:
    deck = make_deck(LONG)
    chunks: list[int] = []
    advance = Pack.advance

    def note(pack: Pack, target: int, most: int, to_end: bool) -> bool:
        chunks.append(most)
        return advance(pack, target, most, to_end)

    monkeypatch.setattr(Pack, "advance", note)
    for _ in range(2):
        chunks.clear()
        with deck.qtbot.waitSignal(deck.player.frame):
            deck.player.step(10_000)
        assert chunks[0] == 1
        assert max(chunks) > 100


@pytest.mark.parametrize("pace", [None, SEEN_PACE])
def test_a_frame_counts_as_shown_once_it_can_have_been_painted(
    make_deck: Callable[[Setup], Deck], pace: float | None
) -> None:
    deck = make_deck(LONG)
    shown = deck.workshop._engine.shown
    deck.qtbot.waitUntil(shown.is_set)
    deck.player.set_pace(pace)
    states: list[bool] = []
    deck.player.frame.connect(lambda _frame: states.append(shown.is_set()))
    with deck.qtbot.waitSignals([deck.player.frame] * 3):
        deck.player.run()
    deck.player.pause()
    assert states[:3] == [False] * 3
    deck.qtbot.waitUntil(shown.is_set)


class Clock:
    """Time as the engine reads it."""

    def __init__(self) -> None:
        self.now = 100.0

    def perf_counter(self) -> float:
        """Seconds."""
        return self.now


@pytest.mark.parametrize(
    ("painting", "walking"),
    [
        (0.002, 1 / 60 - 0.002),  # no more than sixty frames a second
        (0.010, 0.0175),  # longer than a frame takes
        (0.014, 1 / 33 - 0.014),  # as long as frames are smooth
        (0.016, 0.016),  # as long as a frame takes, where it must
        (0.050, 1 / 60),  # no longer than that for a slow one
    ],
)
def test_how_long_a_run_at_full_speed_walks_between_two_frames(
    monkeypatch: pytest.MonkeyPatch, painting: float, walking: float
) -> None:
    clock = Clock()
    monkeypatch.setattr("gd_desktop.app.engine.time", clock)
    engine = Engine()
    engine._told, engine._painting = clock.now, painting
    engine._went_on = clock.now = clock.now + painting
    began = clock.now
    while not engine._is_time_to_tell():
        clock.now += 1e-4
    assert clock.now - began == pytest.approx(walking, abs=2e-4)


def test_a_run_tells_at_the_end_of_the_chunk_that_is_nearest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock()
    monkeypatch.setattr("gd_desktop.app.engine.time", clock)
    engine = Engine()
    engine._told, engine._painting, engine._taken = clock.now, 0.010, 0.006
    engine._went_on = clock.now + engine._painting
    ends = []
    for chunks in range(1, 4):
        clock.now = engine._went_on + chunks * engine._taken
        ends.append(engine._is_time_to_tell())
    # After 18 ms, and not after 12 or 24, for the 17.5 ms that are wanted.
    assert ends == [False, False, True]
