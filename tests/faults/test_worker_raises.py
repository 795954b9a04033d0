"""A worker that raises: what is said, the walk that is kept, and that all goes on."""

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from gd_desktop import words
from gd_desktop.app import frame as frames
from gd_desktop.core import descent as descents
from gd_desktop.core.curves import Parabola
from gd_desktop.core.function import Function
from gd_desktop.core.optimizers import GradientDescent
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.launch import App
from gd_desktop.words import Message
from tests.ui.conftest import Opener, frame_of, step_to

from .conftest import told_in, trouble_of

_FAULT = 10_000  # evaluations before the one that raises
ENDLESS = Setup(rate=1e-6, steps=1_000_000, tolerance=0.0)


class Place(NamedTuple):
    """Where something can raise in the Engine's thread."""

    owner: Any
    name: str


PLACES = (
    Place(Parabola, "evaluate"),
    Place(GradientDescent, "update"),
    Place(descents, "diagnose"),
    Place(frames.Frame, "of"),
)
KINDS = (ZeroDivisionError, MemoryError, RecursionError)


def raising(kind: type[Exception]) -> Callable[..., object]:
    def fail(*_values: object, **_more: object) -> object:
        raise kind("on purpose")

    return fail


def go_on(app: App, kind: type[Exception], message: Message = words.FAILURE) -> None:
    """What is said, and that it can be put away."""
    dialog = trouble_of(app)
    assert message.title in told_in(dialog)
    assert message.text in told_in(dialog)
    assert f"{kind.__name__}: on purpose" in dialog.details.toPlainText()
    assert app.window.status.text() == message.title
    dialog.go_on.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert app.trouble.dialog is None


@pytest.mark.parametrize("shift", [0, *(pytest.param(k, marks=pytest.mark.long) for k in (1, 2))])
def test_at_a_step_wherever_it_raises(open_app: Opener, qtbot: QtBot, shift: int) -> None:
    """Each place with one kind of exception, and in the long form with all."""
    app = open_app()
    for number, place in enumerate(PLACES):
        base = KINDS[(number + shift) % len(KINDS)]
        # What has been told of in a dialog is not told of so again.
        kind = type(f"{base.__name__}{number}", (base,), {})
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 0):
            app.session.reset()
        before = step_to(qtbot, app, 3)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(place.owner, place.name, raising(kind))
            with qtbot.waitSignal(app.player.failed):
                app.player.step()
        go_on(app, kind)
        frame = frame_of(app)
        assert (frame.cursor, app.session.present.cursor) == (3, 3), place
        assert frame.row.x.tobytes() == before.row.x.tobytes()
        # Forward again, back, and on.
        assert step_to(qtbot, app, 1).trail.length == 5, place
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 2):
            app.player.back(2)
    app.session.open_model("terrain")
    qtbot.waitUntil(lambda: frame_of(app).setup.model == "terrain")
    step_to(qtbot, app, 2)


def failing_after(count: int, kind: type[Exception]) -> Callable[..., object]:
    evaluate, left = Parabola.evaluate, [count]

    def fail(problem: Parabola, x: Any, batch: Any = None) -> object:
        left[0] -= 1
        if left[0] < 0:
            raise kind("on purpose")
        return evaluate(problem, x, batch)

    return fail


def test_in_mid_run_what_was_walked_before_is_shown(open_app: Opener, qtbot: QtBot) -> None:
    """In chunks of many steps: those before the one with the fault."""
    app = open_app(ENDLESS)
    app.player.set_pace(None)
    for kind, act in ((MemoryError, app.player.run), (RecursionError, walk_far(app))):
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == 0):
            app.session.reset()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Parabola, "evaluate", failing_after(_FAULT, kind))
            with qtbot.waitSignal(app.player.failed):
                act()
        go_on(app, kind)
        frame = frame_of(app)
        assert not app.player.is_running
        # Row 0 is from before; the one after the last was not reached.
        assert frame.cursor == _FAULT
        assert frame.trail.length == frame.cursor + 1
        where = frame.cursor - 7
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.cursor == where):  # noqa: B023
            app.player.back(7)
        step_to(qtbot, app, 8)


def walk_far(app: App) -> Callable[[], None]:
    return lambda: app.player.step(50_000)


def test_a_walk_that_cannot_begin_is_undone(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    step_to(qtbot, app, 3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Parabola, "evaluate", raising(MemoryError))
        with qtbot.waitSignal(app.player.failed):
            app.session.change(start=(5.0,))
    go_on(app, MemoryError)
    # No button of the walk does anything now, and the settings can still be changed.
    assert not app.player.state.can_go_forward
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        app.session.undo()
    step_to(qtbot, app, 1)


def test_in_a_race_all_stay_where_they_were_seen(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.session.pin()
    app.session.change(rate=0.3)
    app.session.pin()
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.setChecked(True)
    with qtbot.waitSignal(app.race.frames):
        app.race.step(3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Parabola, "evaluate", raising(RecursionError))
        with qtbot.waitSignal(app.race.failed):
            app.race.run()
    go_on(app, RecursionError)
    assert [frame.cursor for frame in app.race.last_frames] == [3, 3]
    with qtbot.waitSignal(app.race.frames):
        app.race.step()
    assert [frame.cursor for frame in app.race.last_frames] == [4, 4]
    app.window.actions_.race.setChecked(False)
    step_to(qtbot, app, 1)


def test_in_the_jobs_thread_the_walk_goes_on(open_app: Opener, qtbot: QtBot) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Function, "evaluate_many", raising(MemoryError))
        app = open_app(window_setup("terrain"))
        qtbot.waitUntil(lambda: app.window.status.text() == words.FAULT.title)
        go_on(app, MemoryError, words.FAULT)
    step_to(qtbot, app, 3)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 1):
        app.player.back(2)
