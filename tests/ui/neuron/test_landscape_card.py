"""The cost landscape: what is computed for it, what it shows, and what the pointer does there."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.player import Player
from gd_desktop.app.session import Session
from gd_desktop.app.workshop import Workshop
from gd_desktop.core.dataset import Dataset
from gd_desktop.core.neuron import REACH
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.landscape.landscape_card import LandscapeCard
from gd_desktop.ui.landscape.survey import PLACES, Survey, Surveyed
from gd_desktop.ui.theme import load_theme


class Desk(NamedTuple):
    """A card, and all that it needs."""

    session: Session
    workshop: Workshop
    player: Player
    jobs: Jobs
    card: LandscapeCard
    drawn: list[Surveyed]  # all that has come
    qtbot: QtBot

    @property
    def frame(self) -> Frame:
        frame = self.player.last_frame
        assert frame is not None
        return frame

    def step(self, count: int) -> Frame:
        target = self.frame.cursor + count
        with self.qtbot.waitSignal(
            self.player.frame, check_params_cb=lambda frame: frame.cursor == target
        ):
            self.player.step(count)
        return self.frame

    def fine(self) -> Surveyed:
        """Wait for the fine picture of what is shown now."""

        def is_fine() -> bool:
            shown = self.card._surveyed
            return shown is not None and len(shown.relief.landscape.us) == PLACES

        self.qtbot.waitUntil(is_fine)
        assert self.card._surveyed is not None
        return self.card._surveyed

    def hold_up_the_jobs(self) -> threading.Event:
        """Keep the jobs' thread busy until the event is set."""
        go_on = threading.Event()

        def wait(_token: Token) -> str:
            go_on.wait(10)
            return "card"

        self.jobs.submit(wait, self.card.setObjectName, self.card.failed.emit)
        return go_on

    def pixel(self, u: float, v: float) -> QPoint:
        """Where a place lies in the plot's viewport."""
        plot = self.card.plot
        place: QPoint = plot.mapFromScene(plot.box.mapViewToScene(QPointF(u, v)))
        return place


def clusters(features: int = 2, samples: int = 60) -> Dataset:
    """Two clusters that overlap, further apart along later features."""
    rng = np.random.default_rng(5)
    labels = (np.arange(samples) % 2).astype(float)
    apart = np.linspace(0.2, 1.5, features)
    values = rng.normal(size=(samples, features)) + (2 * labels[:, None] - 1) * apart
    return Dataset("painted", tuple(f"f{n}" for n in range(features)), values, labels)


def neuron(features: int = 2, samples: int = 60, **fields: object) -> Setup:
    """A neuron that learns from the clusters."""
    values = {"start": "zeros", "rate": 0.5, "steps": 1000, **fields}
    return Setup(model="neuron", data=clusters(features, samples), **values)  # type: ignore[arg-type]


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[Callable[[Setup], Desk]]:
    """Makes desks, and ends their threads after the test."""
    made: list[Desk] = []

    def make(setup: Setup) -> Desk:
        session, workshop, jobs = Session(setup), Workshop(), Jobs()
        player, card = Player(session, workshop), LandscapeCard(session, jobs)
        desk = Desk(session, workshop, player, jobs, card, [], qtbot)
        card._survey.surveyed.connect(desk.drawn.append)
        made.append(desk)
        card.dress(load_theme("light"), Appearance(decimals=6))
        player.frame.connect(card.show_frame)
        card.resize(520, 360)
        with qtbot.waitSignal(player.frame):
            card.show()
        return desk

    yield make
    for desk in made:
        desk.workshop.close()
        desk.jobs.close()
        desk.card.close()
        desk.card.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def quick_fingers() -> Iterator[None]:
    """Tests are quicker than fingers: two taps are no double tap, and no move is passed over."""
    interval, limit = QApplication.doubleClickInterval(), pg.getConfigOption("mouseRateLimit")
    QApplication.setDoubleClickInterval(0)
    pg.setConfigOption("mouseRateLimit", -1)
    yield
    QApplication.setDoubleClickInterval(interval)
    pg.setConfigOption("mouseRateLimit", limit)


Maker = Callable[[Setup], Desk]

# --- what is computed


def test_a_landscape_comes_coarse_then_fine_and_is_the_cost(make_desk: Maker) -> None:
    desk = make_desk(neuron(start=(0.5, -1.0, 2.0)))
    drawn = desk.fine().relief.landscape
    sizes = [len(found.relief.landscape.us) for found in desk.drawn]
    assert sizes[-1] == PLACES
    assert 10 < sizes[0] < PLACES / 2
    assert drawn.axes == (0, 1)
    for row, column in ((0, 0), (17, 80), (100, 100)):
        x = np.array([drawn.us[column], drawn.vs[row], 2.0])
        assert drawn.costs[row, column] == pytest.approx(desk.frame.problem.evaluate(x)[0])


def test_what_is_held_is_taken_from_the_row_one_stands_on(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.fine()
    frame = desk.step(7)
    with desk.qtbot.waitSignal(
        desk.card._survey.surveyed,
        check_params_cb=lambda found: len(found.relief.landscape.us) == PLACES,
    ):
        pass
    drawn = desk.fine().relief.landscape
    x = np.array([drawn.us[30], drawn.vs[60], frame.row.x[2]])
    assert drawn.costs[60, 30] == pytest.approx(frame.problem.evaluate(x)[0])
    assert desk.card.note.text() == "b held at step 7"


def test_what_is_held_is_told_before_the_first_picture_comes(
    make_desk: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Survey, "want", lambda _survey, _wish: None)
    desk = make_desk(neuron())
    assert desk.card._surveyed is None
    assert desk.card.note.text() == "b held at step 0"
    assert desk.card.note.isVisibleTo(desk.card)


def test_with_one_input_nothing_is_held_and_a_step_computes_nothing(make_desk: Maker) -> None:
    desk = make_desk(neuron(1))
    assert desk.card.axes == (0, 1)
    before = desk.fine()
    desk.step(5)
    desk.qtbot.waitUntil(lambda: not desk.card._survey._rest.isActive())
    assert desk.card._surveyed is before
    assert desk.card.note.text() == ""
    assert [desk.card.across.itemText(n) for n in range(2)] == ["w f0", "b"]


def test_of_many_inputs_the_two_that_the_first_step_moves_most_are_drawn(make_desk: Maker) -> None:
    desk = make_desk(neuron(64))
    gradient = desk.frame.problem.evaluate(np.zeros(65))[1][:-1]
    largest = sorted(np.argsort(-np.abs(gradient))[:2].tolist())
    assert list(desk.card.axes) == largest
    assert desk.card.across.count() == 65
    desk.step(3)
    desk.fine()
    assert "others held" in desk.card.note.text()
    assert list(desk.card.axes) == largest


def test_another_pair_of_parameters_is_drawn(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.fine()
    card = desk.card
    card.up.setCurrentIndex(2)
    card.up.activated.emit(2)
    assert card.axes == (0, 2)
    drawn = desk.fine().relief.landscape
    assert drawn.axes == (0, 2)
    x = np.array([drawn.us[9], 0.0, drawn.vs[5]])
    assert drawn.costs[5, 9] == pytest.approx(desk.frame.problem.evaluate(x)[0])
    # The same one on both axes would be no plane: they change places.
    card.across.activated.emit(2)
    assert card.axes == (2, 0)
    assert (card.across.currentIndex(), card.up.currentIndex()) == (2, 0)


def test_pictures_that_are_out_of_date_are_never_shown(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.fine()
    go_on = desk.hold_up_the_jobs()
    desk.drawn.clear()
    for chosen in (2, 1, 2):
        desk.card.up.activated.emit(chosen)
    queued = [job for job in desk.jobs._pending if not job.token._event.is_set()]
    assert len(queued) <= 2  # what holds the thread up, and the last wish
    go_on.set()
    desk.fine()
    assert {found.wish.axes for found in desk.drawn} == {(0, 2)}


def test_another_part_is_computed_once_it_comes_into_view(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.fine()
    box = desk.card.plot.box
    box.translateBy(x=5)
    box.sigRangeChangedManually.emit([True, True])
    right = box.viewRange()[0][1]

    def is_there() -> bool:
        shown = desk.card._surveyed
        return shown is not None and shown.relief.landscape.us[-1] == pytest.approx(right)

    desk.qtbot.waitUntil(is_there)
    assert len(desk.card.plot.path.getData()[0]) == 1


def test_a_picture_of_many_samples_is_drawn_from_some_and_says_so(make_desk: Maker) -> None:
    desk = make_desk(neuron(samples=6000))
    surveyed = desk.fine()
    assert (surveyed.drawn, surveyed.samples) == (2000, 6000)
    assert "drawn from 2\u202f000 of 6\u202f000 samples" in desk.card.note.text()
    drawn = surveyed.relief.landscape
    x = np.array([drawn.us[40], drawn.vs[60], 0.0])
    assert drawn.costs[60, 40] == pytest.approx(desk.frame.problem.evaluate(x)[0], rel=0.1)


def test_frames_are_shown_while_the_jobs_thread_is_busy(make_desk: Maker) -> None:
    desk = make_desk(neuron(samples=20_000))
    go_on = desk.hold_up_the_jobs()
    for _ in range(5):
        frame = desk.step(1)
        assert desk.card.plot.ball.x() == frame.row.x[0]
    go_on.set()
    desk.fine()


def test_a_failure_is_told_and_the_next_picture_comes(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.fine()

    def fail(_token: Token) -> None:
        raise KeyError("lost")

    with desk.qtbot.waitSignal(desk.card.failed) as told:
        desk.card._probe.want(fail)
    assert "lost" in told.args[0].summary
    with desk.qtbot.waitSignal(desk.card._probe.found):
        desk.card._want_cost(1.0, 1.0)


def test_closing_with_a_picture_under_way_is_clean(make_desk: Maker, qtbot: QtBot) -> None:
    desk = make_desk(neuron(features=30, samples=4000))
    assert desk.card._survey._coarse.is_busy
    desk.card.up.activated.emit(3)
    desk.workshop.close()
    desk.jobs.close()
    assert not desk.jobs._thread.isRunning()


# --- what is shown


def test_the_path_follows_the_frames(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    frame = desk.step(6)
    plot = desk.card.plot
    u, v = plot.path.getData()
    points = frame.trail.points(slice(0, 7))
    assert np.allclose(np.column_stack([u, v]), points[:, :2])
    assert (plot.ball.x(), plot.ball.y()) == tuple(frame.row.x[:2])
    assert frame.next_x is not None
    assert (plot.ghost.x(), plot.ghost.y()) == tuple(frame.next_x[:2])
    assert plot.dots.isVisible()
    assert not plot.later.isVisible()


def test_what_was_walked_beyond_the_cursor_stays_in_sight(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.step(9)
    with desk.qtbot.waitSignal(desk.player.frame):
        desk.player.seek(4)
    plot = desk.card.plot
    assert plot.later.isVisible()
    assert len(plot.path.getData()[0]) == 5
    assert len(plot.later.getData()[0]) == 6


def test_a_long_path_is_drawn_with_few_points_and_ends_at_the_ball(make_desk: Maker) -> None:
    desk = make_desk(neuron(rate=1e-3, steps=10_000))
    frame = desk.step(3001)
    u, _ = desk.card.plot.path.getData()
    assert len(u) < 500
    assert u[-1] == frame.row.x[0]
    assert not desk.card.plot.dots.isVisible()


def test_the_picture_grows_in_steps_with_a_walk_that_leaves_it(make_desk: Maker) -> None:
    desk = make_desk(neuron(rate=9.0, start=(0.0, -5.0, 0.0), cost="cross-entropy"))
    seen = []
    for count in (0, *([1] * 8)):
        frame = desk.step(count) if count else desk.frame
        across, up = desk.card.plot.box.viewRange()
        assert across[0] < frame.row.x[0] < across[1]
        assert up[0] < frame.row.x[1] < up[1]
        seen.append(up[1] - up[0])
    assert seen == sorted(seen)
    # 5 % of room on either side; it begins with the region, and doubles towards where one goes.
    assert seen[0] == pytest.approx(1.1 * 2 * REACH)
    assert seen[-1] == pytest.approx(1.1 * 3 * REACH)
    assert len(set(seen)) == 2


def test_a_panned_picture_keeps_its_range_and_its_path(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    box = desk.card.plot.box
    home = box.viewRange()
    box.translateBy(x=1)
    box.sigRangeChangedManually.emit([True, True])
    moved = box.viewRange()
    desk.step(3)
    assert box.viewRange() == moved
    assert len(desk.card.plot.path.getData()[0]) == 4
    desk.card.plot.go_home()
    assert box.viewRange() == home


@pytest.mark.parametrize("start", [1e12, 1e200, -1e300, 1e-300])
def test_any_start_can_be_painted(make_desk: Maker, start: float) -> None:
    desk = make_desk(neuron(start=(start, 1.0, -start)))
    desk.step(1)
    assert not desk.card.grab().isNull()
    assert np.isfinite(desk.card.plot.box.viewRange()).all()


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_every_theme_can_be_painted(make_desk: Maker, theme: str) -> None:
    desk = make_desk(neuron())
    desk.fine()
    desk.card.dress(load_theme(theme), Appearance())
    desk.card.resize(820, 420)
    assert not desk.card.grab().isNull()
    assert any(tag.isVisible() for tag in desk.card.plot.contours.tags)


# --- the pointer


@pytest.mark.usefixtures("quick_fingers")
def test_a_click_chooses_the_start_and_keeps_the_other_parameters(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    bias = desk.step(5).row.x[2].item()
    viewport = desk.card.plot.viewport()
    with desk.qtbot.waitSignal(desk.player.frame, check_params_cb=lambda f: f.cursor == 0):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=desk.pixel(-3.02, 4.03))
    start = desk.session.setup.start
    assert isinstance(start, tuple)
    assert start[0] == pytest.approx(-3, abs=0.1)
    assert start[1] == pytest.approx(4, abs=0.1)
    assert start[2] == bias
    assert [round(value, 1) for value in start[:2]] == list(start[:2])
    desk.session.undo()
    assert desk.session.setup.start == "zeros"


@pytest.mark.usefixtures("quick_fingers")
def test_a_drag_of_the_ground_moves_the_picture_and_not_the_start(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    viewport, button = desk.card.plot.viewport(), Qt.MouseButton.LeftButton
    home = desk.card.plot.box.viewRange()
    QTest.mousePress(viewport, button, pos=desk.pixel(-3, 4))
    for u in (-2.0, -1.0, 0.0):
        QTest.mouseMove(viewport, desk.pixel(u, 4))
    QTest.mouseRelease(viewport, button, pos=desk.pixel(0, 4))
    assert desk.card.plot.is_panned
    assert desk.card.plot.box.viewRange() != home
    assert desk.session.setup.start == "zeros"


@pytest.mark.usefixtures("quick_fingers")
def test_the_ball_can_be_dragged_as_one_change(make_desk: Maker) -> None:
    desk = make_desk(neuron(start=(1.0, 1.0, 0.5)))
    plot, button = desk.card.plot, Qt.MouseButton.LeftButton
    home = plot.box.viewRange()
    places = [desk.pixel(1, 1), *(desk.pixel(u, u / 2) for u in (2.0, 3.0, 5.9))]
    QTest.mousePress(plot.viewport(), button, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(plot.viewport(), place)
        assert plot.box.viewRange() == home
    starts = desk.session.setup.start
    QTest.mouseRelease(plot.viewport(), button, pos=places[-1])
    assert isinstance(starts, tuple)
    assert starts[0] == pytest.approx(5.9, abs=0.15)
    assert starts[1] == pytest.approx(2.95, abs=0.15)
    assert starts[2] == 0.5
    desk.session.undo()
    assert desk.session.setup.start == (1.0, 1.0, 0.5)
    assert not desk.session.can_undo


@pytest.mark.usefixtures("quick_fingers")
def test_the_crosshair_tells_the_exact_cost_of_all_samples(make_desk: Maker) -> None:
    desk = make_desk(neuron(samples=6000))
    desk.step(4)
    desk.fine()
    plot = desk.card.plot
    with desk.qtbot.waitSignal(desk.card._probe.found):
        QTest.mouseMove(plot.viewport(), desk.pixel(-2, 3))
    u, v = plot.crosshair.place.x(), plot.crosshair.place.y()
    x = np.array([u, v, desk.frame.row.x[2]])
    assert plot.cost_tag.isVisible()
    assert plot.cost_tag._text == f"C = {desk.frame.problem.evaluate(x)[0]:.6f}"
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert not plot.crosshair.isVisible()
    assert not plot.cost_tag.isVisible()
    plot.show_cost(0.0, 0.0, 1.0)
    assert not plot.cost_tag.isVisible()


def test_of_many_wishes_for_a_cost_the_newest_is_answered(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    go_on = desk.hold_up_the_jobs()
    told: list[float] = []
    desk.card._probe.found.connect(lambda probe: told.append(probe.u))
    for u in range(20):
        desk.card._want_cost(float(u), 0.0)
    go_on.set()
    desk.qtbot.waitUntil(lambda: bool(told) and told[-1] == 19)
    assert told == [0.0, 19.0]


def test_from_a_walk_that_has_left_the_numbers_a_click_starts_anew(make_desk: Maker) -> None:
    desk = make_desk(neuron(start=(1.0, 1.0, 0.5)))
    row = desk.frame.row._replace(x=np.array([np.nan, 1.0, np.nan]))
    desk.card.show_frame(desk.frame._replace(row=row, next_x=None))
    assert not desk.card.plot.ball.isVisible()
    desk.card.grab()
    desk.card._start_at(2.0, 3.0)
    assert desk.session.setup.start == (2.0, 3.0, 0.5)


def test_a_click_on_a_picture_of_other_data_is_no_fault(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.session.change(data=clusters(5))
    before = desk.session.setup
    desk.card._start_at(2.0, 3.0)
    assert desk.session.setup == replace(before, start=before.start)


def test_nothing_is_computed_while_the_card_cannot_be_seen(make_desk: Maker) -> None:
    desk = make_desk(neuron())
    desk.fine()
    desk.card.hide()
    wish = desk.card._survey._wish
    desk.step(3)
    assert desk.card._survey._wish is wish
    desk.card.show()
    desk.qtbot.waitUntil(lambda: desk.card.note.text() == "b held at step 3")
