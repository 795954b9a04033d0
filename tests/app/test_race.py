"""Several runs in step, over the thread and back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pytest

from gd_desktop.app.commands import Forget, Forward, Pause, Run, Seek
from gd_desktop.app.drive import State
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.player import FASTEST_PACE
from gd_desktop.app.race import Race
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent, walk
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.fields import methods
from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.core.setup import Setup
from gd_desktop.core.trail import TrailView

from .conftest import Deck

STORY = Setup(steps=1000, tolerance=1e-6)
RATES = (0.1, 0.5, 1.0, 1.05)
ENDS = [74, 1, 6, 73]
ENDLESS = replace(STORY, rate=1e-9, steps=10_000_000, tolerance=0.0)


class Course(NamedTuple):
    """A deck, and the race beside its run."""

    deck: Deck
    race: Race

    @property
    def cursors(self) -> list[int]:
        """Where the lanes stand."""
        return [frame.cursor for frame in self.race.last_frames]

    def after(self, act: Callable[[], object], cursors: list[int]) -> tuple[Frame, ...]:
        """Act, and wait for the frames that stand on some rows."""
        with self.deck.qtbot.waitSignal(
            self.race.frames,
            check_params_cb=lambda frames: [frame.cursor for frame in frames] == cursors,
        ):
            act()
        return self.race.last_frames

    def run(self, pace: float | None = None) -> Stop:
        """Run, and wait for the end."""
        self.deck.player.set_pace(pace)
        with self.deck.qtbot.waitSignal(self.race.stopped) as stopped:
            self.race.run()
        stop: Stop = stopped.args[0]
        return stop


@pytest.fixture
def make_course(
    make_deck: Callable[[Setup], Deck],
) -> Iterator[Callable[..., Course]]:
    """Makes races that are open, with their lanes at the start."""

    def make(*lanes: Setup) -> Course:
        deck = make_deck(lanes[0] if lanes else STORY)
        course = Course(deck, Race(deck.session, deck.player, deck.workshop))
        deck.session.pin_instead(lanes)
        if lanes:
            course.after(course.race.open, [0] * len(lanes))
        else:
            course.race.open()
        return course

    return make


@pytest.fixture
def course(make_course: Callable[..., Course]) -> Course:
    """Four rates on the story's parabola: two arrive, one goes round, one goes away."""
    return make_course(*(replace(STORY, rate=rate) for rate in RATES))


def rows_of(trail: TrailView) -> bytes:
    every = slice(None)
    return trail.points(every).tobytes() + trail.costs(every).tobytes()


@pytest.mark.parametrize("pace", [None, FASTEST_PACE])
def test_a_race_runs_until_all_lanes_are_over(course: Course, pace: float | None) -> None:
    stop = course.run(pace)
    assert [ending.step for ending in stop.endings if ending is not None] == ENDS
    assert course.cursors == ENDS
    outcomes = [frame.ending.outcome for frame in course.race.last_frames if frame.ending]
    assert outcomes == [
        Outcome.CONVERGED,
        Outcome.CONVERGED,
        Outcome.CYCLING,
        Outcome.DIVERGED,
    ]
    assert not course.race.is_running


def test_lanes_walk_as_they_would_alone_to_the_bit(make_course: Callable[..., Course]) -> None:
    valley = replace(
        STORY, model="function", function="x^2/20+y^2", start=(8.0, 1.5), steps=60, tolerance=0.0
    )
    course = make_course(*methods(valley))
    course.run()
    for frame in course.race.last_frames:
        assert rows_of(frame.trail) == rows_of(walk(frame.setup).trail)


def test_lanes_walk_as_the_player_does(course: Course) -> None:
    course.after(lambda: course.race.step(20), [20, 1, 6, 20])
    alone = course.deck.after(lambda: course.deck.player.step(20), 20)
    assert rows_of(course.race.last_frames[0].trail) == rows_of(alone.trail)


def test_frames_of_a_run_are_in_step(course: Course) -> None:
    told: list[list[int]] = []
    course.race.frames.connect(lambda frames: told.append([frame.cursor for frame in frames]))
    course.run(FASTEST_PACE)
    assert len(told) > 3
    for cursors in told:
        assert cursors == [min(max(cursors), end) for end in ENDS]


def test_step_back_and_seek_move_all_lanes(course: Course) -> None:
    course.after(course.race.step, [1, 1, 1, 1])
    course.after(lambda: course.race.step(10), [11, 1, 6, 11])
    course.after(course.race.back, [10, 1, 6, 10])
    course.after(lambda: course.race.seek(3), [3, 1, 3, 3])
    course.after(lambda: course.race.seek(99), [11, 1, 6, 11])
    course.after(lambda: course.race.seek(0), [0, 0, 0, 0])
    assert [frame.trail.length for frame in course.race.last_frames] == [12, 2, 7, 12]


def test_a_race_pauses_and_goes_on(make_course: Callable[..., Course]) -> None:
    course = make_course(ENDLESS, replace(ENDLESS, rate=2e-9))
    course.deck.player.set_pace(None)
    with course.deck.qtbot.waitSignals([course.race.frames] * 3):
        course.race.run()
    states: list[State] = []
    course.race.transport.connect(states.append)
    course.race.pause()
    assert not states[0].is_running
    # No run stands on row 0, so these are from after the pause.
    frames = course.after(lambda: course.race.seek(0), [0, 0])
    lengths = {frame.trail.length for frame in frames}
    assert len(lengths) == 1
    assert lengths.pop() > 1


def test_one_run_at_a_time_goes_on(make_course: Callable[..., Course]) -> None:
    course = make_course(ENDLESS, replace(ENDLESS, rate=2e-9))
    player, race, qtbot = course.deck.player, course.race, course.deck.qtbot
    player.set_pace(None)
    with qtbot.waitSignal(player.frame, check_params_cb=lambda frame: frame.cursor > 0):
        player.run()
    with qtbot.waitSignal(race.frames, check_params_cb=lambda frames: frames[0].cursor > 0):
        race.run()
    assert (player.is_running, race.is_running) == (False, True)
    before = course.deck.frame.cursor
    with qtbot.waitSignal(player.frame, check_params_cb=lambda frame: frame.cursor > before):
        player.run()
    assert (player.is_running, race.is_running) == (True, False)
    player.pause()


def test_a_change_of_the_run_alone_leaves_the_race_running(
    make_course: Callable[..., Course],
) -> None:
    course = make_course(ENDLESS, replace(ENDLESS, rate=2e-9))
    course.deck.player.set_pace(None)
    course.race.run()
    course.deck.after(lambda: course.deck.session.change(start=(5.0,)), 0)
    with course.deck.qtbot.waitSignals([course.race.frames] * 2):
        pass
    assert course.race.is_running
    course.race.pause()


def test_the_pace_is_the_players(make_course: Callable[..., Course]) -> None:
    course = make_course(ENDLESS, replace(ENDLESS, rate=2e-9))
    course.deck.player.set_pace(1.0)
    course.race.run()
    course.deck.player.set_pace(None)
    with course.deck.qtbot.waitSignal(
        course.race.frames, check_params_cb=lambda frames: frames[0].cursor > 100
    ):
        pass
    course.race.pause()
    assert course.race.pace is None


def test_frames_go_to_whom_they_concern(course: Course) -> None:
    alone: list[Frame] = []
    together: list[tuple[Frame, ...]] = []
    course.deck.player.frame.connect(alone.append)
    course.race.frames.connect(together.append)
    course.after(course.race.step, [1, 1, 1, 1])
    course.deck.after(course.deck.player.step, 1)
    assert [frame.run_id for frame in alone] == [0]
    assert [[frame.run_id for frame in frames] for frames in together] == [[1, 2, 3, 4]]


def test_a_lane_that_joins_catches_up_and_the_others_keep_their_trails(course: Course) -> None:
    before = course.after(lambda: course.race.step(30), [30, 1, 6, 30])
    course.deck.session.change(rate=0.3)
    frames = course.after(course.deck.session.pin, [30, 1, 6, 30, 18])
    assert frames[4].ending is not None
    assert [frame.trail.length for frame in frames[:4]] == [frame.trail.length for frame in before]
    assert rows_of(frames[4].trail) == rows_of(walk(replace(STORY, rate=0.3)).trail)


def test_a_lane_that_goes_leaves_the_others_where_they_stand(course: Course) -> None:
    course.after(lambda: course.race.step(30), [30, 1, 6, 30])
    course.after(lambda: course.deck.session.unpin(course.deck.session.pins[1]), [30, 6, 30])
    course.after(course.race.step, [31, 6, 31])


def test_another_problem_begins_anew(course: Course) -> None:
    course.after(lambda: course.race.step(30), [30, 1, 6, 30])
    frames = course.after(
        lambda: course.deck.session.change(coefficients=(2.0, 0.0, 0.0)), [0, 0, 0, 0]
    )
    assert {frame.setup.coefficients for frame in frames} == {(2.0, 0.0, 0.0)}


def test_raised_limits_let_the_race_go_on(make_course: Callable[..., Course]) -> None:
    short = replace(STORY, steps=20)
    course = make_course(short, replace(short, rate=0.2))
    course.run()
    assert course.cursors == [20, 20]
    with course.deck.qtbot.waitSignal(
        course.race.frames, check_params_cb=lambda frames: frames[0].setup.steps == 1000
    ):
        course.deck.session.change(steps=1000)
    assert course.cursors == [20, 20]
    assert course.race.state.can_go_forward
    course.run()
    # 12 · 0.8ᵏ and 12 · 0.6ᵏ come to 1e-6.
    assert course.cursors == [74, 32]


def test_a_reset_brings_all_to_the_start_with_empty_histories(course: Course) -> None:
    course.run()
    frames = course.after(course.race.reset, [0, 0, 0, 0])
    assert {frame.trail.length for frame in frames} == {1}
    course.run()
    assert course.cursors == ENDS


def test_a_lane_that_joins_at_once_after_a_reset_undoes_nothing(
    make_course: Callable[..., Course],
) -> None:
    course = make_course(STORY, replace(STORY, rate=0.2))
    course.after(lambda: course.race.step(7), [7, 7])
    course.deck.session.change(rate=0.3)
    course.race.reset()
    frames = course.after(course.deck.session.pin, [0, 0, 0])
    assert {frame.trail.length for frame in frames} == {1}


def test_lanes_that_join_one_upon_the_other_leave_the_rest_where_it_stands(
    make_course: Callable[..., Course],
) -> None:
    course = make_course(STORY, replace(STORY, rate=0.2))
    course.after(lambda: course.race.step(7), [7, 7])
    course.deck.session.change(rate=0.3)
    course.deck.session.pin()
    course.deck.session.change(rate=0.4)
    course.after(course.deck.session.pin, [7, 7, 7, 7])


def test_a_closed_race_is_not_walked_and_finds_its_pins_when_it_opens(course: Course) -> None:
    course.after(lambda: course.race.step(5), [5, 1, 5, 5])
    course.race.close()
    told: list[object] = []
    course.race.frames.connect(told.append)
    course.deck.session.unpin(course.deck.session.pins[3])
    course.deck.after(course.deck.player.step, 1)
    assert not told
    course.after(course.race.open, [5, 1, 5])


def test_without_pins_there_is_nothing_to_do(make_course: Callable[..., Course]) -> None:
    course = make_course()
    for act in (course.race.run, course.race.step, course.race.back, course.race.reset):
        act()
    assert not course.race.is_running
    assert course.race.state == State(False, False, False)
    course.after(course.deck.session.pin, [0])
    assert course.race.state == State(False, False, True)
    with course.deck.qtbot.waitSignal(course.race.frames):
        course.deck.session.unpin(STORY)
    assert course.race.last_frames == ()


def test_an_exception_stops_the_race_and_leaves_the_run_alone(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[object] = []
    course.deck.player.failed.connect(failures.append)
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with course.deck.qtbot.waitSignal(course.race.failed) as failed:
            course.race.run()
    assert "ZeroDivisionError" in failed.args[0].summary
    assert not course.race.is_running
    assert not failures
    course.deck.after(course.deck.player.step, 1)
    course.after(course.race.step, [1, 1, 1, 1])


def test_one_lane_that_fails_leaves_all_on_the_rows_that_were_told(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    course.after(lambda: course.race.step(5), [5, 1, 5, 5])
    forward = Descent.forward

    def fail(descent: Descent, *args: Any) -> object:
        if descent.setup.rate == 1.05:
            raise MemoryError
        return forward(descent, *args)

    with monkeypatch.context() as broken:
        broken.setattr(Descent, "forward", fail)
        with course.deck.qtbot.waitSignal(course.race.failed):
            course.race.step(30)
    assert course.cursors == [5, 1, 5, 5]
    course.after(course.race.step, [6, 1, 6, 6])


def test_lanes_that_could_not_begin_are_let_go_and_begun_when_asked_again(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Failure] = []
    course.race.failed.connect(failures.append)
    course.after(lambda: course.race.step(5), [5, 1, 5, 5])
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with course.deck.qtbot.waitSignal(course.race.failed):
            course.race.reset()
            # Before it is known here.
            course.race.run()
    assert (course.race.last_frames, course.race.is_running) == ((), False)
    assert course.race.state == State(False, False, False)
    for act in (course.race.step, course.race.back, course.race.run):
        act()
    course.after(course.race.open, [0, 0, 0, 0])
    course.run()
    assert course.cursors == ENDS
    assert ["ZeroDivisionError" in failure.summary for failure in failures] == [True]


def test_a_command_for_lanes_that_were_let_go_does_nothing(course: Course) -> None:
    told: list[object] = []
    workshop, lanes = course.deck.workshop, (1, 2, 3, 4)
    workshop.failed.connect(told.append)
    workshop.progressed.connect(lambda frames: told.append(frames[0].run_id))
    workshop.send(Forget(lanes, workshop.new_generation()))
    # A pause that is announced is to be read, whoever it is for.
    workshop.hold()
    for command in (Forward(lanes, 0, 1), Seek(lanes, 0, 0), Run(lanes, 0, None), Pause(lanes, 0)):
        workshop.send(command)
    course.deck.player.set_pace(None)
    with course.deck.qtbot.waitSignal(course.deck.player.stopped):
        course.deck.player.run()
    assert set(told) == {0}


def test_lanes_are_told_without_what_no_one_reads_of_them(
    course: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    bent: list[object] = []
    curvature = Parabola.curvature

    def count(problem: Parabola, x: Vector) -> Matrix:
        bent.append(x)
        return curvature(problem, x)

    monkeypatch.setattr(Parabola, "curvature", count)
    frames = course.after(course.race.step, [1, 1, 1, 1])
    assert not bent
    assert {frame.outlook for frame in frames} == {None}
    alone = course.deck.after(course.deck.player.step, 1)
    assert bent
    assert alone.verdict.forecast.factor == pytest.approx(0.8)


def test_closing_in_mid_race_does_not_wait(make_course: Callable[..., Course]) -> None:
    course = make_course(*(replace(ENDLESS, rate=rate) for rate in (1e-9, 2e-9, 3e-9)))
    course.deck.player.set_pace(None)
    with course.deck.qtbot.waitSignals([course.race.frames] * 2):
        course.race.run()
    course.deck.workshop.close()
    assert not course.deck.workshop.is_open


def test_closing_does_not_wait_for_a_million_steps(make_course: Callable[..., Course]) -> None:
    course = make_course(ENDLESS, replace(ENDLESS, rate=2e-9))
    course.race.step(1_000_000)
    course.deck.workshop.close()
    assert not course.deck.workshop.is_open


def test_a_race_of_batches_counts_its_steps_alike(make_course: Callable[..., Course]) -> None:
    from gd_desktop.io.settings import window_setup

    neuron = replace(window_setup("neuron"), steps=300, tolerance=0.0)
    course = make_course(*(replace(neuron, batch=size) for size in ("all", 32, 1)))
    course.run()
    assert course.cursors == [300, 300, 300]
    for frame in course.race.last_frames:
        assert frame.score is not None
        assert np.array_equal(frame.row.x, walk(frame.setup).row().x)
