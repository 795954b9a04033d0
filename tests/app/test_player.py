"""Transport, over the thread and back."""

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.app.commands import Open, Pause, Run, Start
from gd_desktop.app.drive import State
from gd_desktop.app.engine import Engine
from gd_desktop.app.frame import Failure, Frame, Stop
from gd_desktop.app.player import FASTEST_PACE, SLOWEST_PACE
from gd_desktop.core.curves import Parabola
from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.setup import Setup

from .conftest import Deck

STORY = Setup(steps=1000, tolerance=1e-6)


def test_a_step_is_computed_in_the_engines_thread(
    deck: Deck, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QThread

    names: list[str] = []
    evaluate = Parabola.evaluate

    def spy(self: Parabola, x: np.ndarray, batch: None = None) -> object:
        names.append(QThread.currentThread().objectName())
        return evaluate(self, x, batch)

    monkeypatch.setattr(Parabola, "evaluate", spy)
    deck.after(deck.player.step, 1)
    deck.after(deck.player.back, 0)
    assert set(names) == {"engine"}


def test_step_and_back_are_exact(deck: Deck) -> None:
    frame = deck.after(lambda: deck.player.step(10), 10)
    assert frame.row.x.item() == pytest.approx(2 + 6 * 0.8**10, abs=1e-12)
    before = [frame.trail.row(k) for k in range(10)]
    for k in reversed(range(10)):
        row = deck.after(deck.player.back, k).row
        assert row.x.tobytes() == before[k].x.tobytes()
        assert row.gradient.tobytes() == before[k].gradient.tobytes()


def test_seeking_clamps_to_the_rows_there_are(deck: Deck) -> None:
    deck.after(lambda: deck.player.step(10), 10)
    deck.after(lambda: deck.player.seek(4), 4)
    deck.after(lambda: deck.player.seek(99), 10)
    deck.after(lambda: deck.player.seek(-3), 0)


def test_another_rate_takes_effect_in_mid_run_and_branches(deck: Deck) -> None:
    old = deck.after(lambda: deck.player.step(10), 10)
    kept = old.trail.points(slice(None)).copy()
    deck.after(lambda: deck.player.seek(4), 4)
    deck.session.change(rate=0.5)
    new = deck.after(deck.player.step, 5)
    assert new.trail.length == 6
    assert new.trail.rates(slice(1, None)).tolist() == [0.1] * 4 + [0.5]
    assert new.row.x.item() == pytest.approx(2, abs=1e-12)
    assert np.array_equal(old.trail.points(slice(None)), kept)


@pytest.mark.parametrize(
    ("rate", "step", "outcome"),
    [
        (0.1, 74, Outcome.CONVERGED),
        (0.5, 1, Outcome.CONVERGED),
        (0.9, 74, Outcome.CONVERGED),
        (1.0, 6, Outcome.CYCLING),
        (1.05, 73, Outcome.DIVERGED),
    ],
)
@pytest.mark.parametrize("pace", [None, FASTEST_PACE])
def test_a_run_ends_by_itself(
    make_deck: Callable[[Setup], Deck],
    rate: float,
    step: int,
    outcome: Outcome,
    pace: float | None,
) -> None:
    deck = make_deck(replace(STORY, rate=rate))
    deck.player.set_pace(pace)
    with deck.qtbot.waitSignal(deck.player.stopped) as stopped:
        deck.player.run()
    stop: Stop = stopped.args[0]
    assert stop.ending is not None
    assert (stop.ending.step, stop.ending.outcome) == (step, outcome)
    assert (deck.frame.cursor, deck.frame.trail.length) == (step, step + 1)
    assert deck.frame.verdict.outcome is outcome
    assert not deck.player.is_running


def test_a_run_ends_at_the_step_limit(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(replace(STORY, rate=1e-6, steps=500))
    deck.player.set_pace(None)
    with deck.qtbot.waitSignal(deck.player.stopped) as stopped:
        deck.player.run()
    assert stopped.args[0].ending is None
    assert deck.frame.cursor == 500


def test_a_run_that_has_arrived_does_not_move_on(deck: Deck) -> None:
    deck.player.set_pace(None)
    for _ in range(2):
        with deck.qtbot.waitSignal(deck.player.stopped):
            deck.player.run()
        assert deck.frame.cursor == 74


def test_another_rate_leads_on_from_a_cycle(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(replace(STORY, rate=1.0))
    deck.player.set_pace(None)
    with deck.qtbot.waitSignal(deck.player.stopped):
        deck.player.run()
    deck.session.change(rate=0.5)
    with deck.qtbot.waitSignal(deck.player.stopped) as stopped:
        deck.player.run()
    assert stopped.args[0].ending.outcome is Outcome.CONVERGED
    assert deck.frame.cursor == 7


def test_pause_takes_effect_before_the_next_chunk(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(replace(STORY, rate=1e-9, steps=10_000_000, tolerance=0))
    deck.player.set_pace(None)
    with deck.qtbot.waitSignals([deck.player.frame] * 3):
        deck.player.run()
    states: list[State] = []
    deck.player.transport.connect(states.append)
    deck.player.pause()
    assert states[0].is_running is False
    # Frames may still be on their way; no run stands on row 0, so this one is from after the pause.
    walked = deck.after(lambda: deck.player.seek(0), 0).trail.length
    assert walked > 1
    assert deck.after(lambda: deck.player.seek(1), 1).trail.length == walked


def test_of_two_pauses_the_first_lets_nothing_through() -> None:
    engine = Engine()
    told: list[Frame] = []
    engine.progressed.connect(lambda frames: told.extend(frames))
    setup = replace(STORY, rate=1e-9, steps=10_000_000, tolerance=0)
    engine.obey(Open((0,), 1, (Start(setup),)))
    # Run, pause, run, pause, all before the engine has read any of it.
    engine.announced += 2
    for command in (Run((0,), 1, None), Pause((0,), 1), Run((0,), 1, None)):
        engine.obey(command)
        engine._tick()
    engine.obey(Pause((0,), 1))
    assert {frame.trail.length for frame in told} == {1}
    engine.obey(Run((0,), 1, None))
    engine._tick()
    engine.obey(Pause((0,), 1))
    assert told[-1].trail.length > 1


def test_frames_of_a_run_at_full_speed_only_go_forward(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(replace(STORY, rate=1e-9, steps=10_000_000, tolerance=0))
    frames: list[Frame] = []
    deck.player.frame.connect(frames.append)
    deck.player.set_pace(None)
    with deck.qtbot.waitSignals([deck.player.frame] * 10):
        deck.player.run()
    deck.player.pause()
    cursors = [frame.cursor for frame in frames]
    assert cursors == sorted(cursors)
    assert cursors[-1] > 100


def test_frames_from_before_another_start_are_dropped(deck: Deck) -> None:
    frames: list[Frame] = []
    deck.player.frame.connect(frames.append)
    deck.player.step(10)
    with deck.qtbot.waitSignal(
        deck.player.frame, check_params_cb=lambda f: f.setup.start == (5.0,)
    ):
        deck.session.change(start=(5.0,))
    assert {frame.setup.start for frame in frames} == {(5.0,)}


@pytest.mark.parametrize("pace", [SLOWEST_PACE, None])
def test_another_start_is_shown_though_its_run_is_started_at_once(
    deck: Deck, pace: float | None
) -> None:
    deck.player.set_pace(pace)
    frames: list[Frame] = []
    deck.player.frame.connect(frames.append)
    with deck.qtbot.waitSignal(deck.player.frame):
        deck.session.change(start=(5.0,))
        deck.player.run()
    # The run may have told more since.
    assert (frames[0].setup, frames[0].cursor) == (deck.session.setup, 0)


def test_another_rate_is_shown_though_the_run_is_started_at_once(deck: Deck) -> None:
    deck.player.set_pace(SLOWEST_PACE)
    with deck.qtbot.waitSignal(deck.player.frame):
        deck.session.change(rate=0.2)
        deck.player.run()
    assert (deck.frame.setup, deck.frame.cursor) == (deck.session.setup, 0)


def test_undo_brings_the_walk_back_and_redo_the_new_one(deck: Deck) -> None:
    deck.after(lambda: deck.player.step(10), 10)
    deck.after(lambda: deck.session.change(coefficients=(2.0, -4.0, 6.0)), 0)
    frame = deck.after(deck.session.undo, 10)
    assert frame.trail.length == 11
    assert frame.setup.coefficients == (1.0, -4.0, 6.0)
    deck.after(deck.player.step, 11)
    frame = deck.after(deck.session.redo, 0)
    assert frame.setup.coefficients == (2.0, -4.0, 6.0)


def test_reset_returns_to_the_configured_start_and_can_be_undone(deck: Deck) -> None:
    deck.after(lambda: deck.player.step(10), 10)
    frame = deck.after(deck.session.reset, 0)
    assert frame.trail.length == 1
    assert deck.after(deck.session.undo, 10).trail.length == 11


def test_an_exception_stops_the_run_and_leaves_the_app_usable(
    deck: Deck, monkeypatch: pytest.MonkeyPatch
) -> None:
    deck.after(lambda: deck.player.step(3), 3)
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with deck.qtbot.waitSignal(deck.player.failed) as failed:
            deck.player.run()
    assert "ZeroDivisionError" in failed.args[0].summary
    assert "Traceback" in failed.args[0].details
    assert not deck.player.is_running
    assert deck.frame.cursor == 3
    deck.after(deck.player.step, 4)


def test_a_start_too_large_for_a_float_is_said_and_not_walked(
    make_deck: Callable[[Setup], Deck],
) -> None:
    deck = make_deck(replace(STORY, start=(1e308,)))
    assert deck.frame.verdict.outcome is Outcome.DIVERGED
    assert deck.frame.next_x is None
    with deck.qtbot.waitSignal(deck.player.frame):
        deck.player.step()
    assert deck.frame.cursor == 0


def test_the_pace_is_kept_within_its_limits_and_told(deck: Deck) -> None:
    told: list[float | None] = []
    deck.player.pace_changed.connect(told.append)
    for pace in (0.01, 1e9, None):
        deck.player.set_pace(pace)
    assert told == [1.0, 120.0, None]


def test_a_paced_run_keeps_its_pace(make_deck: Callable[[Setup], Deck]) -> None:
    deck = make_deck(replace(STORY, rate=1e-3))
    deck.player.set_pace(40)
    began = time.perf_counter()
    with deck.qtbot.waitSignal(deck.player.frame, check_params_cb=lambda f: f.cursor >= 40):
        deck.player.run()
    lasted = time.perf_counter() - began
    deck.player.pause()
    # A second; a busy machine may take longer, none may be quicker.
    assert 0.9 < lasted < 3


def test_closing_twice_is_closing_once(deck: Deck) -> None:
    deck.player.run()
    deck.workshop.close()
    deck.workshop.close()


def test_the_buttons_are_told_what_is_possible(deck: Deck) -> None:
    states: list[State] = []
    deck.player.transport.connect(states.append)
    deck.after(deck.player.step, 1)
    assert states[-1] == State(is_running=False, can_go_back=True, can_go_forward=True)
    deck.after(deck.player.back, 0)
    assert states[-1] == State(is_running=False, can_go_back=False, can_go_forward=True)


def test_the_thread_has_ended_after_close(deck: Deck, qtbot: QtBot) -> None:
    deck.player.set_pace(None)
    deck.session.change(rate=1e-9, steps=10_000_000, tolerance=0.0)
    with qtbot.waitSignal(deck.player.frame):
        deck.player.run()
    deck.workshop.close()
    assert not deck.workshop.is_open


def test_two_changes_of_start_before_a_frame_keep_settings_and_history_together(
    deck: Deck,
) -> None:
    deck.after(lambda: deck.player.step(10), 10)
    deck.session.change(start=(8.1,))
    deck.session.change(start=(8.2,))
    deck.session.undo()
    with deck.qtbot.waitSignal(
        deck.player.frame, check_params_cb=lambda f: f.setup.start == (8.1,)
    ):
        pass
    assert deck.frame.trail.row(0).x.item() == 8.1
    frame = deck.after(deck.session.undo, 10)
    assert frame.trail.row(0).x.item() == 8.0


def test_back_counts_from_where_the_run_stands(deck: Deck) -> None:
    deck.after(lambda: deck.player.step(10), 10)
    deck.player.back()
    deck.player.back()
    deck.after(deck.player.back, 7)
    deck.player.step()
    deck.after(deck.player.back, 7)


def test_steps_are_taken_whole_though_a_run_is_paused_after_them(deck: Deck) -> None:
    deck.session.change(rate=1e-6, steps=100_000, tolerance=0.0)
    deck.player.step(5000)
    deck.player.run()
    deck.player.pause()
    with deck.qtbot.waitSignal(deck.player.frame, check_params_cb=lambda f: f.cursor >= 5000):
        pass


def test_a_run_that_cannot_begin_is_not_walked_in_the_old_ones_name(
    deck: Deck, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with deck.qtbot.waitSignal(deck.player.failed):
            deck.session.change(start=(5.0,))
    assert deck.player.state == State(False, False, False)
    for act in (deck.player.step, deck.player.run):
        act()
    assert not deck.player.is_running
    frame = deck.after(deck.session.reset, 0)
    assert frame.trail.row(0).x.item() == 5.0
    deck.after(deck.player.step, 1)


def test_what_was_asked_of_a_run_that_could_not_begin_is_not_done_and_one_failure_told(
    deck: Deck, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Failure] = []
    deck.player.failed.connect(failures.append)
    with monkeypatch.context() as broken:
        broken.setattr(Parabola, "evaluate", lambda self, x, batch=None: 1 / 0)
        with deck.qtbot.waitSignal(deck.player.failed):
            deck.session.change(start=(5.0,))
            # Before it is known here.
            deck.player.step()
            deck.player.run()
            deck.player.pause()
            deck.player.run()
    assert not deck.player.is_running
    # A change within a run begins one where there is none.
    frame = deck.after(lambda: deck.session.change(rate=0.2), 0)
    assert (frame.setup.rate, frame.trail.row(0).x.item()) == (0.2, 5.0)
    assert ["ZeroDivisionError" in failure.summary for failure in failures] == [True]
    deck.player.set_pace(None)
    with deck.qtbot.waitSignal(deck.player.stopped):
        deck.player.run()
