"""A Session and a Player, without a window."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.app.player import Player
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.setup import Setup


class Deck(NamedTuple):
    """What drives a run."""

    session: Session
    workshop: Workshop
    player: Player
    qtbot: QtBot

    @property
    def frame(self) -> Frame:
        """The newest frame."""
        frame = self.player.last_frame
        assert frame is not None
        return frame

    def after(self, act: Callable[[], object], cursor: int) -> Frame:
        """Act, and wait for the frame that stands on a row."""
        with self.qtbot.waitSignal(
            self.player.frame, check_params_cb=lambda frame: frame.cursor == cursor
        ):
            act()
        return self.frame


@pytest.fixture
def make_deck(qtbot: QtBot) -> Iterator[Callable[[Setup], Deck]]:
    """Makes decks, and ends their threads after the test."""
    made: list[Deck] = []

    def make(setup: Setup) -> Deck:
        session, workshop = Session(setup), Workshop()
        deck = Deck(session, workshop, Player(session, workshop), qtbot)
        made.append(deck)
        with qtbot.waitSignal(deck.player.frame):
            pass
        return deck

    yield make
    for deck in made:
        deck.workshop.close()


@pytest.fixture
def deck(make_deck: Callable[[Setup], Deck]) -> Deck:
    """The story's walk: from 8 with learning rate 0.1."""
    return make_deck(Setup(steps=1000, tolerance=1e-6))
