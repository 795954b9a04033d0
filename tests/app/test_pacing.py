"""How the engine and what shows its frames share their time."""

from collections.abc import Callable

import pytest

from gd_desktop.app.engine import SEEN_PACE
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
