"""The run as an animation: each frame is what the window shows at that step."""

import io
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gd_desktop.app.jobs import Jobs
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.capture import grab
from gd_desktop.ui.export.content import Content
from gd_desktop.ui.export.parts import WINDOW, Part, parts_of
from gd_desktop.ui.gif import MOST_IMAGES, animation, frame_of, moments, stride_of
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, step_to
from tests.ui.conftest import frame_of as frame_now

Pixels = npt.NDArray[np.uint8]
SHORT = Setup(steps=3)


def content_of(app: App) -> Content:
    """What the dialog makes files with."""
    parts = app.window, app.session, app.player, app.race, app.jobs
    return Content(*parts, app.preferences, app.themes)


def pixels(data: bytes) -> list[Pixels]:
    """The frames of a GIF as they are shown."""
    with Image.open(io.BytesIO(data)) as image:
        frames = []
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            frames.append(np.asarray(image.convert("RGB")))
        return frames


def as_pixels(image: QImage) -> Pixels:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def part_named(app: App, name: str) -> Part:
    return next(part for part in parts_of(app.window) if part.name == name)


def test_each_frame_is_what_the_window_shows_at_its_step(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(SHORT, appearance=Appearance(theme="dark"))
    step_to(qtbot, app, 2)
    content, part = content_of(app), part_named(app, "picture")
    told: list[tuple[float, str]] = []
    content.progressed.connect(lambda share, sentence: told.append((share, sentence)))
    with qtbot.waitSignal(content.made, timeout=30_000) as made:
        content.make(part, "gif", scale=1, for_paper=False)
    frames = pixels(made.args[0])
    assert len(frames) == 3
    assert [sentence for _, sentence in told if sentence][-1] == "Frame 3 of 3"
    assert [share for share, _ in told] == sorted(share for share, _ in told)
    # The window itself has not moved.
    assert frame_now(app).cursor == 2
    for step, frame in enumerate(frames):
        with qtbot.waitSignal(app.player.frame):
            app.player.seek(step)
        widget = part.seen_in(app.window)
        assert widget is not None
        (shown,) = pixels(frame_of(grab(widget)))
        assert frame.shape == shown.shape
        assert np.array_equal(frame, shown)


def test_colours_stay_as_they_are_where_there_are_few(qapp: object) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0x14171C)
    for place in range(48):
        image.setPixelColor(place, place, 0x100000 + 5 * place)
    (shown,) = pixels(frame_of(image))
    assert np.array_equal(shown, as_pixels(image))


def test_other_colours_are_near(open_app: Opener) -> None:
    app = open_app()
    image = app.window.grab().toImage()
    (shown,) = pixels(frame_of(image))
    apart = np.abs(shown.astype(int) - as_pixels(image).astype(int)).max(axis=2)
    # Of 255: only the soft rims of letters and lines are between two colours.
    assert (apart <= 8).mean() > 0.98


def test_a_long_run_has_few_frames_and_its_last_step() -> None:
    for last in (0, 1, MOST_IMAGES - 1, MOST_IMAGES, 1000, 123_456):
        steps = moments(last)
        assert steps[0] == 0
        assert steps[-1] == last
        assert len(steps) <= MOST_IMAGES + 1
        # The last one may come sooner.
        strides = {after - before for before, after in pairwise(steps[:-1])}
        assert strides <= {stride_of(last)}


def test_frames_are_put_together_one_by_one() -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0x123456)
    shares: list[float] = []
    data = animation([frame_of(image)] * 4, 4, shares.append)
    assert shares == [0, 0.25, 0.5, 0.75]
    with Image.open(io.BytesIO(data)) as read:
        assert read.info["loop"] == 0


def test_a_recording_can_be_stopped_in_the_middle(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(SHORT)
    step_to(qtbot, app, 3)
    content = content_of(app)
    with qtbot.waitSignal(content.progressed, timeout=30_000):
        content.make(part_named(app, WINDOW), "gif", scale=1, for_paper=False)
    recorder = content._recorder
    assert recorder is not None
    stand_in = recorder._stand_in
    assert stand_in is not None
    threads = stand_in._workshop._thread, stand_in._jobs._thread
    content.stop()
    assert not any(thread.isRunning() for thread in threads)


def test_a_window_that_cannot_be_made_is_told_and_leaves_no_thread(
    open_app: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_app(SHORT)
    step_to(qtbot, app, 1)
    content = content_of(app)
    threads = []

    class Watched(Workshop):
        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            threads.append(self._thread)

    class WatchedJobs(Jobs):
        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            threads.append(self._thread)

    def fail(*_: object) -> None:
        raise RuntimeError("no window")

    monkeypatch.setattr("gd_desktop.ui.export.stand_in.Workshop", Watched)
    monkeypatch.setattr("gd_desktop.ui.export.stand_in.Jobs", WatchedJobs)
    monkeypatch.setattr("gd_desktop.ui.main_window.MainWindow", fail)
    with qtbot.waitSignal(content.failed) as failed:
        content.make(part_named(app, WINDOW), "gif", scale=1, for_paper=False)
    assert "no window" in failed.args[0].summary
    assert len(threads) == 2
    assert not any(thread.isRunning() for thread in threads)


@pytest.mark.parametrize("limits", [{"steps": 1}, {"tolerance": 10.0}])
def test_a_race_past_limits_that_were_set_later_is_drawn_to_where_it_stands(
    open_app: Opener, qtbot: QtBot, limits: dict[str, Any]
) -> None:
    app = open_app(SHORT)
    app.session.pin_instead([replace(SHORT, rate=rate) for rate in (0.1, 0.2)])
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.race.frames):
        app.race.step(3)
    with qtbot.waitSignal(app.race.frames):
        app.session.change(**limits)
    assert app.race.step_number == 3
    content, part = content_of(app), part_named(app, "costs")
    with qtbot.waitSignal(content.made, timeout=30_000) as made:
        content.make(part, "gif", scale=1, for_paper=False)
    frames = pixels(made.args[0])
    assert len(frames) == 4
    widget = part.seen_in(app.window)
    assert widget is not None
    (shown,) = pixels(frame_of(grab(widget)))
    assert np.array_equal(frames[-1], shown)


def test_a_race_without_lanes_is_drawn_too(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(SHORT)
    step_to(qtbot, app, 2)
    app.window.actions_.race.trigger()
    content, part = content_of(app), part_named(app, WINDOW)
    with qtbot.waitSignal(content.made, timeout=30_000) as made:
        content.make(part, "gif", scale=1, for_paper=False)
    assert len(pixels(made.args[0])) == 1


@pytest.mark.long
@pytest.mark.long
def test_a_race_is_drawn_as_it_is_run(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(Setup(steps=3))
    app.session.pin_instead([Setup(rate=rate, steps=3) for rate in (0.1, 0.9)])
    with qtbot.waitSignal(app.race.frames):
        app.window.actions_.race.trigger()
    with qtbot.waitSignal(app.race.frames):
        app.race.step(2)
    content, part = content_of(app), part_named(app, "costs")
    with qtbot.waitSignal(content.made, timeout=30_000) as made:
        content.make(part, "gif", scale=1, for_paper=False)
    frames = pixels(made.args[0])
    assert len(frames) == 3
    widget = part.seen_in(app.window)
    assert widget is not None
    (shown,) = pixels(frame_of(grab(widget)))
    assert np.array_equal(frames[-1], shown)
