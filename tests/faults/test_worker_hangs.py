"""A computation that does not come back: it is said, one can go on, and close the window."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop import labels, words
from gd_desktop.app import threads
from gd_desktop.app.engine import Engine
from gd_desktop.app.watch import PATIENCE, Watch
from gd_desktop.core.curves import Parabola
from gd_desktop.io import settings as settings_file
from gd_desktop.ui.dialogs.silence import SilenceBox
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, frame_of, step_to

from .conftest import Process


class Hang:
    """An evaluation that does not return until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        self._evaluate = Parabola.evaluate
        self._go = threading.Event()
        self.is_in = threading.Event()

    def begin(self) -> None:
        """From now on whoever evaluates hangs."""

        def hang(problem: Parabola, x: object, batch: object = None) -> object:
            self.is_in.set()
            assert self._go.wait(120)
            return self._evaluate(problem, x, batch)

        self._patch.setattr(Parabola, "evaluate", hang)

    def mend(self) -> None:
        """Whoever evaluates from now on does not hang; who does is not let go."""
        self._patch.setattr(Parabola, "evaluate", self._evaluate)

    def end(self) -> None:
        """Let go, and see that no thread is left."""
        self.mend()
        self._go.set()
        for thread, _ in list(threads._left):
            assert thread.wait(60_000)
        assert not threads.is_any_left()


@pytest.fixture
def hang(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hang]:
    made = Hang(monkeypatch)
    yield made
    made.end()


def be_silent(app: App, hang: Hang, qtbot: QtBot) -> None:
    """Have the worker hang, and the patience with it run out."""
    qtbot.waitUntil(hang.is_in.is_set)
    with qtbot.waitSignal(app.workshop.watch.fell_silent):
        for _ in range(PATIENCE + 1):
            app.workshop.watch.look()


def box_of(app: App) -> SilenceBox:
    (box,) = app.window.findChildren(SilenceBox)
    assert box.isVisible()
    return box


def test_one_starts_anew_with_the_steps_that_there_were(
    open_app: Opener, qtbot: QtBot, hang: Hang
) -> None:
    app = open_app()
    before = step_to(qtbot, app, 5)
    hang.begin()
    app.player.step()
    be_silent(app, hang, qtbot)
    box = box_of(app)
    assert words.SILENT.text in box.informativeText()
    assert app.window.status.text() == words.SILENT.title
    # The window works: settings can be changed, and are told at once.
    app.session.change(rate=0.3)
    assert app.window.control_panel.rate.value == 0.3
    hang.mend()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 5):
        box.start_anew.click()
    assert app.window.status.text() == words.STARTED_ANEW
    frame = frame_of(app)
    assert (frame.trail.length, frame.setup.rate) == (6, 0.3)
    assert frame.row.x.tobytes() == before.row.x.tobytes()
    assert not app.workshop.watch.is_silent
    step_to(qtbot, app, 1)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        app.player.back(2)
    # What comes of the one that was left changes nothing.
    stands = app.session.present
    hang.end()
    QApplication.processEvents()
    assert app.session.present == stands
    QApplication.processEvents()
    assert not app.window.findChildren(SilenceBox)


def test_an_answer_that_comes_late_is_taken(open_app: Opener, qtbot: QtBot, hang: Hang) -> None:
    app = open_app()
    hang.begin()
    app.player.step(3)
    be_silent(app, hang, qtbot)
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
        hang.end()
    app.workshop.watch.look()
    QApplication.processEvents()
    assert not app.window.findChildren(SilenceBox)
    assert app.window.status.text() != words.SILENT.title


def test_who_waits_is_asked_again_later(open_app: Opener, qtbot: QtBot, hang: Hang) -> None:
    app = open_app()
    hang.begin()
    app.player.run()
    be_silent(app, hang, qtbot)
    box = box_of(app)
    assert box.wait.text() == labels.KEEP_WAITING.name
    box.wait.click()
    qtbot.waitUntil(lambda: not app.window.findChildren(SilenceBox))
    with qtbot.waitSignal(app.workshop.watch.fell_silent):
        for _ in range(PATIENCE):
            app.workshop.watch.look()
    with qtbot.waitSignal(app.player.frame):
        hang.mend()
        box_of(app).start_anew.click()
    assert not app.player.is_running


def test_a_start_that_hangs_can_be_undone_and_another_model_opened(
    open_app: Opener, qtbot: QtBot, hang: Hang
) -> None:
    app = open_app()
    step_to(qtbot, app, 4)
    hang.begin()
    app.session.change(start=(5.0,))
    be_silent(app, hang, qtbot)
    app.session.undo()
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 4):
        # The rows that there are need no evaluation of a cost; the last one's are kept.
        hang.mend()
        box_of(app).start_anew.click()
    assert frame_of(app).setup.start == (8.0,)
    hang.begin()
    hang.is_in.clear()
    app.player.step()
    be_silent(app, hang, qtbot)
    app.session.open_model("terrain")
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.setup.model == "terrain"):
        box_of(app).start_anew.click()
    step_to(qtbot, app, 2)


def test_a_race_that_hangs_goes_on_where_it_was_seen(
    open_app: Opener, qtbot: QtBot, hang: Hang
) -> None:
    app = open_app()
    app.session.pin()
    app.session.change(rate=0.3)
    app.session.pin()
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.setChecked(True)
    with qtbot.waitSignal(app.race.frames):
        app.race.step(3)
    hang.begin()
    app.race.run()
    be_silent(app, hang, qtbot)
    hang.mend()
    with qtbot.waitSignal(app.race.frames):
        box_of(app).start_anew.click()
    assert [frame.cursor for frame in app.race.last_frames] == [3, 3]
    with qtbot.waitSignal(app.race.frames):
        app.race.step()
    assert [frame.cursor for frame in app.race.last_frames] == [4, 4]


def test_work_goes_on_being_kept_while_a_picture_hangs(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    app = App(settings_file.Settings(), keep_in=tmp_path, keep_every=50)
    go = threading.Event()
    with qtbot.waitSignal(app.player.frame):
        app.window.show()
    try:
        app.keep()
        app.jobs.submit(lambda token: go.wait(120), app.window.say, app.window.complain)
        step_to(qtbot, app, 2)
        app.session.change(rate=0.2)
        qtbot.waitUntil(lambda: bool(list((tmp_path / "autosave").glob("*.descent"))))
    finally:
        go.set()
        app.destroy()
    assert not threads.is_any_left()


class Still(Engine):
    """An engine without a thread, which does nothing."""


def test_only_work_that_does_not_move_on_is_silence(qapp: QApplication, qtbot: QtBot) -> None:
    engine = Still()
    watch = Watch(engine, 2)
    told: list[str] = []
    watch.fell_silent.connect(lambda: told.append("silent"))
    watch.spoke_again.connect(lambda: told.append("speaks"))

    def look(times: int) -> list[str]:
        told.clear()
        for _ in range(times):
            watch.look()
        return list(told)

    assert look(9) == []  # nothing was asked
    watch.note()
    assert look(1) == []
    engine.beats += 1
    assert look(2) == []  # it has moved on once
    assert look(1) == ["silent"]
    assert look(1) == []
    assert look(1) == ["silent"]
    engine.obeyed += 1
    assert look(1) == ["speaks"]
    assert not watch._timer.isActive()
    watch.note()
    assert watch._timer.isActive()
    look(2)
    watch.follow(Still())
    assert (told[-1], watch.is_silent) == ("speaks", False)


_CLOSED = """
import threading
from gd_desktop import __main__
from gd_desktop.core.curves import Parabola
from gd_desktop.io import settings as settings_file
from gd_desktop.app import threads, workshop
from gd_desktop.ui import launch
def hang(*values):
    is_in.set()
    threading.Event().wait(120)
is_in = threading.Event()
def act(app):
    step(app, 3)
    app.session.change(rate=0.3)
    Parabola.evaluate = hang
    app.player.step()
    assert is_in.wait(60)
    for _ in range(9):
        app.workshop.watch.look()
    app.jobs.submit(hang, app.window.say, app.window.complain)
    QTimer.singleShot(0, app.window.close)
threads.CLOSING_MS = 1
__main__._opener = lambda *values: act
(folder / "told.json").write_text(json.dumps({"said": said}))
sys.exit(__main__.main([]))
"""


def test_a_window_with_a_worker_that_hangs_can_be_closed(process: Process, tmp_path: Path) -> None:
    told = process(_CLOSED, {})
    assert (told["status"], told["err"]) == (0, "")
    (path,) = (tmp_path / "home").rglob("settings.json")
    assert settings_file.load(path)[0].setup.rate == 0.3
    (kept,) = (tmp_path / "home").rglob("*.descent")
    assert kept.name.startswith("last-")
    assert not list((tmp_path / "home").rglob("*.lock"))
