"""What a lesson asks of the Session: prepared moments, locks, and all put aside meanwhile."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.session import Moment, Session
from gd_desktop.core.descent import Descent
from gd_desktop.core.refusal import Reason, Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.words import refusal
from tests.app.conftest import Deck

PAGE = Setup(rate=0.9, steps=50)


def test_a_moment_without_a_trail_is_walked_to_its_cursor(deck: Deck) -> None:
    frame = deck.after(lambda: deck.session.open_moment(Moment(PAGE, None, 5)), 5)
    by_steps = Descent(PAGE)
    by_steps.forward(5)
    assert frame.setup == PAGE
    assert frame.row.x.tolist() == by_steps.row().x.tolist()
    assert frame.trail.length == 6


def test_it_is_walked_no_further_than_it_goes() -> None:
    descent = Descent(replace(PAGE, rate=1e200), None, 50)
    assert 0 < descent.cursor < 50
    assert not descent.can_go_on()


def test_reset_returns_to_what_was_prepared(deck: Deck) -> None:
    deck.after(lambda: deck.session.prepare(Moment(PAGE, None, 3)), 3)
    deck.session.change(rate=0.2, start=(1.0,))
    deck.after(deck.player.reset, 3)
    assert deck.session.setup == PAGE


def test_undo_goes_no_further_back_than_the_page(deck: Deck) -> None:
    deck.session.change(rate=0.3)
    deck.session.prepare(Moment(PAGE, None, 0))
    assert not deck.session.can_undo
    deck.session.change(rate=0.2)
    deck.session.undo()
    assert deck.session.setup == PAGE
    assert not deck.session.can_undo


def test_what_was_set_aside_comes_back_whole(deck: Deck) -> None:
    session = deck.session
    session.change(rate=0.3)
    deck.after(lambda: deck.player.step(4), 4)
    session.pin()
    setup, pins, x = session.setup, session.pins, deck.frame.row.x.tolist()
    aside = session.set_aside()
    assert not session.can_undo
    session.prepare(Moment(PAGE, None, 2))
    session.lock(("rate",))
    session.open_model("terrain")
    deck.after(lambda: session.take_up(aside), 4)
    assert (session.setup, session.pins) == (setup, pins)
    assert deck.frame.row.x.tolist() == x
    session.undo()
    assert session.pins == ()
    session.undo()
    assert session.setup == replace(setup, rate=0.1)
    session.change(rate=0.7)
    deck.after(deck.player.reset, 0)
    assert session.setup.rate == 0.7, "nothing is prepared any more"


@pytest.mark.parametrize(
    ("field", "act"),
    [
        ("rate", lambda session: session.change(rate=0.5)),
        ("start", lambda session: session.change(gesture=True, start=(1.0,))),
        ("method", lambda session: session.choose_method("adam")),
        ("model", lambda session: session.open_model("neuron")),
        ("start", lambda session: session.start_pins_at((1.0,))),
    ],
)
def test_a_locked_field_is_refused_and_told(qtbot: QtBot, field: str, act) -> None:  # type: ignore[no-untyped-def]
    session = Session(Setup())
    session.lock((field,))
    with qtbot.waitSignal(session.held_back) as told, pytest.raises(Refusal) as no:
        act(session)
    assert (no.value.name, no.value.reason) == (field, Reason.LOCKED)
    assert told.args == [no.value]
    assert session.setup == Setup()
    assert not session.can_undo
    assert "lesson" in refusal(no.value)


def test_other_fields_and_undo_are_free(deck: Deck) -> None:
    deck.session.change(rate=0.5)
    deck.session.lock(("rate",))
    deck.session.change(start=(1.0,))
    deck.session.undo()
    deck.session.undo()
    assert deck.session.setup.rate == 0.1
