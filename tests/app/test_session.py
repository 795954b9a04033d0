"""The Setup's sole writer, and the way back."""

import numpy as np
import pytest

from gd_desktop.app.session import MOST_UNDO, MOST_UNDO_NUMBERS, Moment, Session
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.descent import Descent
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import ZEROS, Setup
from gd_desktop.io.settings import window_setup
from tests.core.samples import setup_of


class Log:
    """What a Session told."""

    def __init__(self, session: Session) -> None:
        self.changes: list[tuple[Setup, Setup]] = []
        self.restored: list[Moment] = []
        session.setup_changed.connect(self._change)
        session.restored.connect(self.restored.append)

    def _change(self, old: Setup, new: Setup) -> None:
        self.changes.append((old, new))


def test_a_change_is_told_with_the_old_and_the_new() -> None:
    session = Session(Setup())
    log = Log(session)
    session.change(rate=0.3)
    assert log.changes == [(Setup(), Setup(rate=0.3))]
    assert session.setup == Setup(rate=0.3)


def test_a_refused_change_changes_nothing() -> None:
    session = Session(Setup())
    log = Log(session)
    with pytest.raises(Refusal):
        session.change(rate=-1.0)
    assert session.setup == Setup()
    assert not log.changes
    assert not session.can_undo


def test_setting_the_same_value_is_no_change() -> None:
    session = Session(Setup())
    session.change(rate=0.1)
    assert not session.can_undo


def test_undo_and_redo_walk_through_the_changes() -> None:
    session = Session(Setup())
    session.change(rate=0.3)
    session.change(start=(5.0,))
    session.undo()
    assert session.setup == Setup(rate=0.3)
    session.undo()
    assert session.setup == Setup()
    assert not session.can_undo
    session.redo()
    session.redo()
    assert session.setup == Setup(rate=0.3, start=(5.0,))
    assert not session.can_redo


def test_undo_of_nothing_does_nothing() -> None:
    session = Session(Setup())
    session.undo()
    session.redo()
    assert session.setup == Setup()


def test_a_new_change_forgets_what_could_be_redone() -> None:
    session = Session(Setup())
    session.change(rate=0.3)
    session.undo()
    session.change(rate=0.4)
    assert not session.can_redo


def test_a_drag_is_one_change_to_undo() -> None:
    session = Session(Setup())
    for rate in (0.2, 0.3, 0.4):
        session.change(gesture=True, rate=rate)
    session.end_gesture()
    session.change(gesture=True, rate=0.5)
    session.undo()
    assert session.setup.rate == 0.4
    session.undo()
    assert session.setup.rate == 0.1


def test_undoing_another_start_brings_the_walked_trail_back() -> None:
    session = Session(Setup())
    descent = Descent(Setup())
    descent.forward(5)
    walked = descent.trail
    session.note(walked, 3)
    session.change(start=(5.0,))
    log = Log(session)
    session.undo()
    assert log.restored == [Moment(Setup(), walked, 3)]


def test_undoing_a_rate_leaves_the_trail_alone() -> None:
    session = Session(Setup())
    session.change(rate=0.3)
    log = Log(session)
    session.undo()
    assert not log.restored


def test_a_reset_can_be_undone() -> None:
    session = Session(Setup())
    descent = Descent(Setup())
    descent.forward(5)
    session.note(descent.trail, 5)
    log = Log(session)
    session.reset()
    assert log.restored[-1].trail is None
    session.undo()
    assert log.restored[-1].cursor == 5
    assert session.setup == Setup()


def test_undo_goes_back_a_long_way_but_not_for_ever() -> None:
    session = Session(Setup())
    for number in range(MOST_UNDO + 50):
        session.change(rate=1.0 + number)
    for _ in range(MOST_UNDO):
        assert session.can_undo
        session.undo()
    assert not session.can_undo


def test_undo_lets_the_oldest_of_many_long_trails_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gd_desktop.app.session.MOST_UNDO_NUMBERS", 25 * 8)
    session = Session(Setup())
    for start in (1.0, 2.0, 3.0, 4.0):
        descent = Descent(session.setup)
        descent.forward(9)
        session.note(descent.trail, 9)
        session.change(start=(start,))
    log = Log(session)
    for _ in range(4):
        session.undo()
    assert [moment.trail is not None for moment in log.restored] == [True, True, False, False]


def test_a_trail_of_many_parameters_counts_as_what_it_holds() -> None:
    table = np.random.default_rng(1).normal(size=(4, 300))
    setup = setup_of(table, [0, 1, 0, 1])
    session = Session(setup)
    rounds = MOST_UNDO_NUMBERS // (2 * 301 * 1001) + 3
    descent = Descent(setup)
    descent.forward(1000)
    # Of a thousand rows, each with its point and its gradient to go back to.
    assert descent.trail.size >= 2 * 301 * 1001
    for number in range(rounds):
        session.note(descent.trail, 1000)
        session.change(rate=0.5, start=tuple([float(number)] * 301))
    log = Log(session)
    for _ in range(rounds):
        session.undo()
    kept = [moment.trail is not None for moment in log.restored]
    assert kept == sorted(kept, reverse=True)
    assert 0 < sum(kept) < rounds


def test_a_run_that_goes_on_takes_no_room_from_the_one_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("gd_desktop.app.session.MOST_UNDO_NUMBERS", 25 * 8)
    session = Session(Setup())
    for start in (1.0, 2.0):
        descent = Descent(session.setup)
        descent.forward(9)
        session.note(descent.trail, 9)
        session.change(start=(start,))
    descent = Descent(session.setup)
    for rate in (0.3, 0.2, 0.25):
        descent.forward(20)
        walked = descent.trail
        session.note(walked, descent.cursor)
        session.change(rate=rate)
    log = Log(session)
    for _ in range(3):
        session.undo()
    assert session.present.trail is walked
    session.undo()
    session.undo()
    assert [moment.cursor for moment in log.restored] == [9, 9]
    assert all(moment.trail is not None for moment in log.restored)
    for _ in range(5):
        session.redo()
    assert session.setup.rate == 0.25
    assert session.present.trail is walked


def neuron_session() -> Session:
    return Session(window_setup("neuron"))


def other_data(columns: int = 2) -> Dataset:
    names = tuple(f"x{column}" for column in range(columns))
    return Dataset("own", names, np.eye(2, columns), np.array([0.0, 1.0]), is_own=True)


def test_another_model_is_opened_as_it_was_left() -> None:
    session = Session(Setup())
    session.change(rate=0.3)
    session.open_model("neuron")
    assert session.setup == window_setup("neuron")
    session.change(rate=2.0)
    session.open_model("parabola")
    assert session.setup == Setup(rate=0.3)
    session.open_model("neuron")
    assert session.setup.rate == 2.0


def test_the_model_in_force_is_not_opened_again() -> None:
    session = Session(Setup())
    session.open_model("parabola")
    assert not session.can_undo


def test_data_keeps_the_start_that_fits_it() -> None:
    session = neuron_session()
    start = session.setup.start
    session.learn_from(other_data(2))
    assert session.setup.start == start
    session.learn_from(other_data(3))
    assert session.setup.start == ZEROS


def test_data_turns_to_the_neuron() -> None:
    session = Session(Setup())
    session.learn_from(other_data())
    assert session.setup.model == "neuron"
    session.undo()
    assert session.setup == Setup()
    session.redo()
    assert session.setup.data == other_data()


def test_the_points_of_a_stroke_are_one_change() -> None:
    session = neuron_session()
    before = session.setup
    for count in (2, 3, 4):
        session.learn_from(other_data(count), gesture=True, start=ZEROS)
    session.end_gesture()
    session.undo()
    assert session.setup == before


def test_data_that_is_refused_changes_nothing() -> None:
    session = neuron_session()
    before = session.setup
    with pytest.raises(Refusal):
        session.learn_from(other_data(), batch=0)
    assert session.setup == before
    assert not session.can_undo
