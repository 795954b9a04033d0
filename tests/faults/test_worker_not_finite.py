"""A worker that returns nan or inf: the walk ends there as a walk does, and one can go back."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.core.diagnosis import Outcome
from gd_desktop.core.methods import METHODS
from gd_desktop.io.settings import window_setup
from gd_desktop.ui.launch import App
from tests.ui.conftest import Opener, frame_of, step_to

MODELS = ("parabola", "function", "terrain", "neuron")
NAN, INF = float("nan"), float("inf")


class Answer(NamedTuple):
    """What is wrong in an evaluation's answer, or in the point that it is asked about."""

    name: str
    cost: float | None = None
    gradient: float | None = None
    x: float | None = None


ANSWERS = (
    Answer("cost nan", cost=NAN),
    Answer("cost inf", cost=INF),
    Answer("cost −inf", cost=-INF),
    Answer("gradient nan", gradient=NAN),
    Answer("gradient inf", gradient=INF),
    Answer("all nan", NAN, NAN),
    Answer("x nan", x=NAN),
    Answer("x inf", x=INF),
)
EVERY_DAY = (ANSWERS[0], ANSWERS[4], ANSWERS[6])


def answer_wrongly(app: App, answer: Answer, patch: pytest.MonkeyPatch) -> None:
    """From now on evaluations and update rules of the run answer so."""
    problem, optimizer = type(frame_of(app).problem), type(frame_of(app).optimizer)
    evaluate: Callable[..., tuple[float, np.ndarray]] = problem.evaluate
    update: Callable[..., tuple[np.ndarray, object]] = optimizer.update

    def evaluate_wrongly(self: object, x: np.ndarray, batch: object = None) -> object:
        cost, gradient = evaluate(self, x, batch)
        cost = cost if answer.cost is None else answer.cost
        return cost, gradient if answer.gradient is None else np.full_like(x, answer.gradient)

    def update_wrongly(*values: object) -> object:
        x, state = update(*values)
        return np.full_like(x, answer.x), state

    if answer.x is None:
        patch.setattr(problem, "evaluate", evaluate_wrongly)
    else:
        patch.setattr(optimizer, "update", update_wrongly)


def walk_into(app: App, answer: Answer, qtbot: QtBot) -> None:
    """Two steps, a third that is answered wrongly, and back."""
    where = f"{frame_of(app).setup.method}, {answer.name}"
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 0):
        app.session.reset()
    before = step_to(qtbot, app, 2)
    with pytest.MonkeyPatch.context() as patch:
        answer_wrongly(app, answer, patch)
        with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 3):
            app.player.step()
        app.window.repaint()
        frame = frame_of(app)
        if frame.optimizer.last_step is None:
            assert frame.verdict.outcome is Outcome.DIVERGED, where
            assert not app.player.state.can_go_forward, where
            # A run from here ends at once, and says why.
            with qtbot.waitSignal(app.player.stopped):
                app.player.run()
            assert frame_of(app).cursor == 3, where
            assert "diverged" in app.window.status.text().lower(), where
        else:
            # A search passes over a point that has no cost.
            assert frame.verdict.outcome is Outcome.NOT_YET, where
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda frame: frame.cursor == 2):
        app.player.back()
    app.window.repaint()
    assert frame_of(app).row.x.tobytes() == before.row.x.tobytes(), where
    assert app.trouble.dialog is None, where


@pytest.mark.parametrize(
    "model",
    ["terrain", "neuron", *(pytest.param(m, marks=pytest.mark.long) for m in MODELS[:2])],
)
def test_the_walk_ends_there_and_one_can_go_back(
    open_app: Opener, qtbot: QtBot, model: str
) -> None:
    app = open_app(window_setup(model))
    for answer in EVERY_DAY:
        walk_into(app, answer, qtbot)
    app.session.change(rate=app.session.setup.rate / 2)
    step_to(qtbot, app, 1)


@pytest.mark.long
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("method", METHODS)
def test_with_every_method(open_app: Opener, qtbot: QtBot, model: str, method: str) -> None:
    app = open_app(window_setup(model))
    if method != app.session.setup.method:
        with qtbot.waitSignal(app.player.frame):
            app.session.choose_method(method)
    for answer in ANSWERS:
        # The points of a grid are finite by what it is.
        if method != "grid-search" or answer.x is None:
            walk_into(app, answer, qtbot)


@pytest.mark.parametrize(
    "model",
    ["terrain", *(pytest.param(m, marks=pytest.mark.long) for m in MODELS if m != "terrain")],
)
def test_a_start_without_a_cost(open_app: Opener, qtbot: QtBot, model: str) -> None:
    app = open_app(window_setup(model))
    with pytest.MonkeyPatch.context() as patch:
        answer_wrongly(app, ANSWERS[5], patch)
        with qtbot.waitSignal(app.player.frame):
            app.session.reset()
        app.window.repaint()
        QApplication.processEvents()
        assert frame_of(app).verdict.outcome is Outcome.DIVERGED
        assert not app.player.state.can_go_forward
    with qtbot.waitSignal(app.player.frame, check_params_cb=lambda f: f.next_x is not None):
        app.session.reset()
    step_to(qtbot, app, 1)
