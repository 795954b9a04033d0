"""Pinned runs: who keeps them, how they follow, and the way back."""

from dataclasses import replace

import pytest

from gd_desktop.app.session import Moment, Session
from gd_desktop.core.descent import Descent
from gd_desktop.core.fields import methods, starts
from gd_desktop.core.lanes import LaneRefusal, Objection
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup

STORY = Setup(steps=1000, tolerance=1e-6)
VALLEY = Setup(model="function", function="x^2/20+y^2", start=(8.0, 1.5), rate=0.1)


class Log:
    """What a Session told of its pins."""

    def __init__(self, session: Session) -> None:
        self.pins: list[tuple[Setup, ...]] = []
        self.left: list[tuple[Setup, ...]] = []
        session.pins_changed.connect(self.pins.append)
        session.pins_left.connect(self.left.append)


def test_pinning_keeps_the_present_setup_and_is_told() -> None:
    session = Session(STORY)
    log = Log(session)
    assert session.pin() == 0
    session.change(rate=0.5)
    assert session.pin() == 1
    both = (STORY, replace(STORY, rate=0.5))
    assert session.pins == both
    assert log.pins == [both[:1], both]


def test_a_twin_and_a_seventh_are_refused_and_change_nothing() -> None:
    session = Session(STORY)
    session.pin()
    with pytest.raises(LaneRefusal) as twin:
        session.pin()
    assert (twin.value.objection, twin.value.twin) == (Objection.TWIN, 0)
    session.pin_instead(methods(STORY))
    session.change(rate=0.9)
    log = Log(session)
    with pytest.raises(LaneRefusal) as full:
        session.pin()
    assert full.value.objection is Objection.FULL
    assert not log.pins
    assert session.pins == methods(STORY)


def test_unpinning_takes_one_out() -> None:
    session = Session(STORY)
    session.pin_instead(methods(STORY))
    session.unpin(session.pins[2])
    assert session.pins == (*methods(STORY)[:2], *methods(STORY)[3:])


def test_pinning_can_be_undone_and_redone_and_leaves_the_settings_alone() -> None:
    session = Session(STORY)
    session.pin()
    session.change(rate=0.5)
    session.pin()
    session.unpin(STORY)
    session.undo()
    assert len(session.pins) == 2
    session.undo()
    assert (len(session.pins), session.setup.rate) == (1, 0.5)
    session.undo()
    assert (len(session.pins), session.setup.rate) == (1, 0.1)
    session.undo()
    assert session.pins == ()
    for _ in range(4):
        session.redo()
    assert session.pins == (replace(STORY, rate=0.5),)
    assert not session.can_redo


def test_pinning_is_no_change_of_settings() -> None:
    session = Session(STORY)
    told: list[object] = []
    session.setup_changed.connect(lambda old, new: told.append(new))
    session.pin()
    session.undo()
    session.redo()
    assert told == []


def test_the_lanes_follow_another_problem_and_undo_brings_them_back() -> None:
    session = Session(STORY)
    session.pin_instead(methods(STORY)[:3])
    before = session.pins
    session.change(coefficients=(2.0, 0.0, 1.0), start=(3.0,))
    assert {(lane.coefficients, lane.start) for lane in session.pins} == {((2.0, 0.0, 1.0), (3.0,))}
    assert [lane.method for lane in session.pins] == [lane.method for lane in before]
    session.undo()
    assert session.pins == before


def test_a_change_of_the_runs_own_settings_moves_no_lane() -> None:
    session = Session(STORY)
    session.pin()
    log = Log(session)
    session.change(rate=0.9)
    session.choose_method("adam")
    session.change(start=(1.0,))
    session.reset()
    assert not log.pins
    assert session.pins == (STORY,)


def test_lanes_that_cannot_follow_are_told_of_once() -> None:
    session = Session(VALLEY)
    lanes = starts(VALLEY)
    session.pin_instead(lanes)
    log = Log(session)
    session.open_model("parabola")
    assert [lane.model for lane in session.pins] == ["parabola"]
    assert log.left == [lanes[1:]]
    session.undo()
    assert session.pins == lanes
    assert len(log.left) == 1


def test_all_lanes_and_the_run_begin_at_one_point() -> None:
    session = Session(VALLEY)
    session.pin_instead(methods(VALLEY))
    session.start_pins_at((1.0, 2.0))
    assert {lane.start for lane in (*session.pins, session.setup)} == {(1.0, 2.0)}
    session.undo()
    assert {lane.start for lane in (*session.pins, session.setup)} == {(8.0, 1.5)}


def test_a_drag_of_the_start_is_one_change_to_undo() -> None:
    session = Session(VALLEY)
    session.pin_instead(methods(VALLEY))
    for x in (1.0, 2.0, 3.0):
        session.start_pins_at((x, 0.5), gesture=True)
    session.end_gesture()
    session.start_pins_at((4.0, 0.5), gesture=True)
    assert session.pins[0].start == (4.0, 0.5)
    session.undo()
    assert session.pins[0].start == (3.0, 0.5)
    session.undo()
    assert session.pins[0].start == (8.0, 1.5)


def test_a_drag_that_moves_the_lanes_first_and_then_the_run_brings_its_walk_back() -> None:
    session = Session(STORY)
    lanes = (replace(STORY, start=(5.0,), method="momentum"),)
    session.pin_instead(lanes)
    walked = Descent(STORY)
    walked.forward(7)
    session.note(walked.trail, 7)
    # Over the run's own start, where it is the lane alone that moves.
    for x in (8.0, 7.0):
        session.start_pins_at((x,), gesture=True)
    session.end_gesture()
    restored: list[Moment] = []
    session.restored.connect(restored.append)
    session.undo()
    assert (session.setup, session.pins) == (STORY, lanes)
    assert [(moment.trail.length, moment.cursor) for moment in restored if moment.trail] == [(8, 7)]
    session.redo()
    assert (session.setup.start, session.pins[0].start) == ((7.0,), (7.0,))
    assert session.present.trail is None


def test_lanes_that_differ_in_their_starts_are_not_moved_into_one() -> None:
    session = Session(VALLEY)
    session.pin_instead(starts(VALLEY))
    with pytest.raises(LaneRefusal):
        session.start_pins_at((1.0, 2.0))
    with pytest.raises(Refusal):
        session.start_pins_at((1.0,))
    assert session.pins == starts(VALLEY)
    assert session.setup == VALLEY


def test_a_lane_that_has_gone_is_neither_taken_over_nor_unpinned() -> None:
    session = Session(STORY)
    gone = replace(STORY, rate=0.9)
    session.pin_instead(methods(STORY))
    log = Log(session)
    assert not session.take_over(gone)
    session.unpin(gone)
    assert (session.setup, session.pins) == (STORY, methods(STORY))
    assert not log.pins


def test_a_lanes_settings_are_taken_over_and_it_stays() -> None:
    session = Session(STORY)
    session.pin_instead(methods(STORY))
    assert session.take_over(session.pins[5])
    assert session.setup.method == "adam"
    assert session.pins == methods(STORY)
    session.undo()
    assert session.setup == STORY
