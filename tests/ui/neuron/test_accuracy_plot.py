"""The accuracy against the iteration: computed aside, for a few rows, each once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import Neuron
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.plots.accuracies import MOST_ROWS
from gd_desktop.ui.plots.accuracy_plot import AccuracyPlot
from gd_desktop.ui.theme import load_theme


class Desk(NamedTuple):
    """A plot, and all that it needs."""

    workshop: Workshop
    player: Player
    jobs: Jobs
    plot: AccuracyPlot
    qtbot: QtBot

    @property
    def frame(self) -> Frame:
        frame = self.player.last_frame
        assert frame is not None
        return frame

    @property
    def neuron(self) -> Neuron:
        problem = self.frame.problem
        assert isinstance(problem, Neuron)
        return problem

    def step(self, count: int) -> Frame:
        target = self.frame.cursor + count
        with self.qtbot.waitSignal(
            self.player.frame, check_params_cb=lambda frame: frame.cursor == target
        ):
            self.player.step(count)
        return self.frame

    def wait_for_all(self) -> None:
        accuracies = self.plot.accuracies
        self.qtbot.waitUntil(
            lambda: all(row in accuracies.known for row in accuracies.rows().tolist())
        )


def setup(features: int = 2, held_out: float = 0.25, **fields: object) -> Setup:
    """A neuron that begins on the wrong side of two clusters."""
    rng = np.random.default_rng(7)
    labels = (np.arange(200) % 2).astype(float)
    values = rng.normal(size=(200, features)) + (2 * labels[:, None] - 1)
    data = Dataset("painted", tuple(f"f{n}" for n in range(features)), values, labels)
    start = (-1.0,) * (features + 1)
    others = {"start": start, "rate": 5.0, "steps": 10_000, **fields}
    return Setup(model="neuron", data=data, held_out=held_out, **others)  # type: ignore[arg-type]


Maker = Callable[[Setup], Desk]


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[Maker]:
    """Makes desks, and ends their threads after the test."""
    made: list[Desk] = []

    def make(chosen: Setup) -> Desk:
        jobs, workshop = Jobs(), Workshop()
        player = Player(Session(chosen), workshop)
        plot = AccuracyPlot(jobs)
        desk = Desk(workshop, player, jobs, plot, qtbot)
        made.append(desk)
        plot.dress(load_theme("light"), Appearance())
        player.frame.connect(plot.show_frame)
        plot.resize(600, 240)
        with qtbot.waitSignal(player.frame):
            plot.show()
        return desk

    yield make
    for desk in made:
        desk.workshop.close()
        desk.jobs.close()
        desk.plot.close()
        desk.plot.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("features", [2, 20])
def test_the_lines_show_the_accuracy_of_each_row(make_desk: Maker, features: int) -> None:
    desk = make_desk(setup(features))
    frame = desk.step(30)
    desk.wait_for_all()
    rows, points = frame.trail.path(30, 100)
    held = desk.neuron.held_out
    assert held is not None
    for line, problem in ((desk.plot.training, desk.neuron), (desk.plot.held, held)):
        x, y = line.getData()
        assert x.tolist() == rows.tolist() == list(range(31))
        assert np.allclose(y, [100 * problem.accuracy(point) for point in points])
    assert y[0] < 50 < max(y) or features > 8
    assert desk.plot.key.isVisible()


def test_the_value_at_the_cursor_is_there_at_once(make_desk: Maker) -> None:
    desk = make_desk(setup())
    frame = desk.step(3)
    assert frame.score is not None
    assert frame.score.held_accuracy is not None
    plot = desk.plot
    assert (plot.here.x(), plot.here.y()) == (3, pytest.approx(100 * frame.score.accuracy))
    assert plot.held_here.y() == pytest.approx(100 * frame.score.held_accuracy)
    assert plot.training.getData()[0][-1] == 3


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("height", [70, 90, 110, 150, 240, 500])
def test_shares_stay_apart_and_dots_are_whole(make_desk: Maker, height: int, zoom: float) -> None:
    desk = make_desk(setup(start=(9.0, 9.0, 0.0)))
    plot = desk.plot
    plot.dress(replace(load_theme("light"), scale=zoom), Appearance())
    plot.resize(600, int(height * zoom))
    desk.step(1)
    box = plot.box.sceneBoundingRect()
    for share in (0.0, 100.0):
        plot.held_here.setPos(1, share)
        middle, radius = plot.held_here.scenePos().y(), (8 + 1.25) * zoom  # with half its line
        assert box.top() <= middle - radius
        assert middle + radius <= box.bottom()
    picture = QPixmap(plot.size())
    with QPainter(picture) as painter:
        painter.setFont(plot.left.style["tickFont"])
        _, _, texts = plot.left.generateDrawSpecs(painter)
    places = sorted((place for place, *_ in texts), key=lambda place: place.top())
    assert all(one.bottom() <= other.top() for one, other in pairwise(places)), places
    written = [text for *_, text in texts]
    assert written[0] == "0 %"
    assert written[-1] == "100 %"
    assert len(written) == 5 or height < 150


def test_without_samples_held_out_there_is_one_line_and_no_key(make_desk: Maker) -> None:
    desk = make_desk(setup(held_out=0.0))
    desk.step(5)
    desk.wait_for_all()
    assert not desk.plot.key.isVisible()
    assert not desk.plot.held_here.isVisible()
    assert not np.isfinite(desk.plot.held.getData()[1]).any()
    assert not desk.plot.grab().isNull()


def test_a_long_history_is_shown_by_few_rows_each_computed_once(
    make_desk: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(setup(rate=1e-3))
    seen: list[bytes] = []
    really = Neuron.accuracy

    def count(neuron: Neuron, x: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> float:
        if neuron is desk.neuron:
            seen.append(x.tobytes())
        return really(neuron, x)

    desk.step(1000)
    desk.wait_for_all()
    assert len(desk.plot.accuracies.rows()) <= MOST_ROWS
    monkeypatch.setattr(Neuron, "accuracy", count)
    desk.step(100)
    desk.wait_for_all()
    # Rows that are known already are not looked at again; the score is the engine's own.
    assert 0 < len(set(seen)) <= 100 // 8 + 2
    assert desk.plot.last_step == 1920


def test_what_was_walked_beyond_the_cursor_stays_in_sight(make_desk: Maker) -> None:
    desk = make_desk(setup())
    desk.step(20)
    with desk.qtbot.waitSignal(desk.player.frame):
        desk.player.seek(8)
    desk.wait_for_all()
    with desk.qtbot.waitSignal(desk.player.frame):
        desk.player.seek(9)
    assert desk.plot.training.getData()[0].tolist() == list(range(10))
    assert desk.plot.later[0].getData()[0].tolist() == list(range(9, 21))


def test_another_run_forgets_what_was_known_of_the_last(make_desk: Maker) -> None:
    desk = make_desk(setup())
    desk.step(10)
    desk.wait_for_all()
    with desk.qtbot.waitSignal(desk.player.frame):
        desk.player._session.change(start=(3.0, 3.0, 0.0))
    assert set(desk.plot.accuracies.known) == {0}
    assert desk.plot.here.y() > 80


def test_a_parabola_has_no_accuracy(make_desk: Maker) -> None:
    desk = make_desk(Setup(steps=100))
    desk.step(5)
    assert not desk.plot.here.isVisible()
    assert not desk.plot.grab().isNull()


def test_closing_with_rows_under_way_is_clean(make_desk: Maker) -> None:
    desk = make_desk(setup(20, steps=100_000, rate=1e-3))
    desk.step(5000)
    desk.jobs.close()
    assert not desk.jobs._thread.isRunning()


def test_nothing_is_computed_while_the_plot_cannot_be_seen(make_desk: Maker) -> None:
    desk = make_desk(setup())
    desk.plot.hide()
    desk.step(12)
    assert 12 not in desk.plot.accuracies.known
    desk.plot.show()
    desk.wait_for_all()
    assert desk.plot.training.getData()[0].tolist() == list(range(13))


def test_what_is_known_does_not_grow_without_end(
    make_desk: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gd_desktop.ui.plots.accuracies._MOST_KNOWN", 20)
    desk = make_desk(setup(rate=1e-3))
    desk.step(1000)
    for _ in range(30):
        desk.step(1)
    desk.wait_for_all()
    desk.step(1)
    rows = set(desk.plot.accuracies.rows().tolist())
    assert set(desk.plot.accuracies.known) <= rows | {1031}
