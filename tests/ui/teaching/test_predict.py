"""Predictions in the window: by keyboard, by mouse, and how the bar keeps its place."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import labels
from gd_desktop.app.predictor import Score, Stage
from gd_desktop.core.neuron_prediction import Direction, DirectionQuestion, Factor, FactorQuestion
from gd_desktop.core.prediction import PointQuestion
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.pages.picture_desk import PictureDesk
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.guess_marks import GuessMark
from gd_desktop.ui.teaching.predict_bar import PredictBar
from tests.core.samples import FOUR, setup_of
from tests.ui.conftest import Opener, frame_of, step_to

LEFT = Qt.MouseButton.LeftButton
PLANE = Setup(
    model="function", function="x^2 + 3y^2", start=(4.0, 2.0), rate=0.1, steps=1000, tolerance=1e-6
)
FOUR_POINTS = setup_of(*FOUR, start=(0.5, 0.2), rate=1.0, steps=1000)


class Room:
    """A window that predicts, with hands on its keyboard and mouse."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot = app, qtbot
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        app.window.setFocus()

    @property
    def bar(self) -> PredictBar:
        return self.app.window.classroom.teaching.predict_bar

    @property
    def predictor(self) -> Any:
        return self.app.window.classroom.teaching.predictor

    @property
    def mark(self) -> GuessMark:
        guesses = self.app.window.classroom.teaching.guesses
        assert guesses is not None
        assert guesses.mark is not None
        return guesses.mark

    @property
    def canvas(self) -> Canvas:
        return self.app.window.desks.current.picture.canvas  # type: ignore[attr-defined,no-any-return]

    @property
    def said(self) -> str:
        return self.bar.saying.accessibleName()

    @property
    def cursor(self) -> int:
        return frame_of(self.app).cursor

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is."""
        for key in keys:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClick(focus, key)

    def type(self, text: str) -> None:
        """Write where the focus is, and press Enter."""
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        QTest.keyClicks(focus, text)
        self.press(Qt.Key.Key_Return)

    def answer(self, *numbers: str) -> None:
        """Fill the fields one after another, and press Enter."""
        for number in numbers[:-1]:
            focus = QApplication.focusWidget()
            assert isinstance(focus, QWidget)
            QTest.keyClicks(focus, number)
            self.press(Qt.Key.Key_Tab)
        self.type(numbers[-1])

    def step_by(self, act: Callable[[], None]) -> None:
        """Act, and wait for the frame after the next step."""
        wanted = self.cursor + 1
        with self.qtbot.waitSignal(
            self.app.player.frame, check_params_cb=lambda frame: frame.cursor == wanted
        ):
            act()

    def pixel(self, x: float, y: float) -> QPoint:
        return self.canvas.mapFromScene(self.canvas.box.mapViewToScene(QPointF(x, y)))

    def drag(self, *way: QPoint) -> None:
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, pos=way[0])
        for place in way[1:]:
            QTest.mouseMove(viewport, place)
            QApplication.processEvents()
        QTest.mouseRelease(viewport, LEFT, pos=way[-1])


@pytest.fixture
def enter(open_app: Opener, qtbot: QtBot) -> Callable[..., Room]:
    """Opens a window with Predict on."""

    def enter_(setup: Setup = WINDOW_SETUP, *size: int, **looks: Any) -> Room:
        room = Room(open_app(setup, *size, appearance=Appearance(**looks)), qtbot)
        room.press(Qt.Key.Key_Q)
        return room

    return enter_


# --- before it asks


def told(app: App) -> str:
    """What the equation says, or the neuron's step, as plain text."""
    desk = app.window.desks.current
    if isinstance(desk, PictureDesk):
        return desk.picture.equation.accessibleName()
    text = app.window.desks.neuron.page.study_card.microscope.mean.text()
    return re.sub("<[^>]*>|&nbsp;", "", text)


def shows_ghost(app: App) -> bool:
    desk = app.window.desks.current
    if isinstance(desk, PictureDesk):
        return desk.picture.canvas.ghost.isVisible()
    return app.window.desks.neuron.page.landscape_card.plot.ghost.isVisible()


@pytest.mark.parametrize(
    "setup",
    [WINDOW_SETUP, replace(WINDOW_SETUP, method="momentum"), PLANE, window_setup("terrain"),
     FOUR_POINTS],
    ids=("parabola", "momentum", "plane", "terrain", "neuron"),
)  # fmt: skip
def test_what_it_asks_about_is_not_seen_before_it_asks(
    open_app: Opener, qtbot: QtBot, setup: Setup
) -> None:
    app = open_app(setup)
    room, middle = Room(app, qtbot), app.window._middle
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    plain = told(app)
    assert "?" not in plain
    assert shows_ghost(app)
    room.press(Qt.Key.Key_Q)
    QApplication.processEvents()
    place, hidden = middle.geometry(), told(app)
    assert hidden.endswith("?")
    assert not shows_ghost(app)
    room.press(Qt.Key.Key_S)
    assert room.predictor.stage is Stage.ASKING
    assert (told(app), shows_ghost(app)) == (hidden, False)
    room.predictor.give_up()
    assert (told(app), shows_ghost(app)) == (plain, True)
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    assert told(app).endswith("?")
    assert not shows_ghost(app)
    QApplication.processEvents()
    assert middle.geometry() == place
    room.press(Qt.Key.Key_Q)
    assert "?" not in told(app)
    assert shows_ghost(app)


def test_in_fog_the_picture_does_not_widen_to_a_place_that_is_asked_for(
    enter: Callable[..., Room],
) -> None:
    room = enter(replace(WINDOW_SETUP, rate=1.5), fog=True)
    room.press(Qt.Key.Key_S, Qt.Key.Key_Escape)
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    (left, right), _ = room.canvas.box.viewRange()
    ahead = frame_of(room.app).next_x
    assert ahead is not None
    assert not left < ahead.item() < right


# --- by keyboard


def test_off_at_the_start_and_then_nothing_is_asked(open_app: Opener, qtbot: QtBot) -> None:
    room = Room(open_app(), qtbot)
    assert not room.app.window.actions_.predict.isChecked()
    assert not room.bar.isVisible()
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    assert room.predictor.stage is Stage.READY


def test_a_prediction_by_keyboard_alone(enter: Callable[..., Room]) -> None:
    room = enter()
    assert room.said == "Press Step (S): it asks first where the step leads. " + (
        "Run and Step ×10 do not ask."
    )
    room.press(Qt.Key.Key_S)
    assert room.cursor == 0
    assert QApplication.focusWidget() is room.bar.fields[0]
    assert room.bar.names[0].text() == "x₁ ="
    assert "Where does this step lead?" in room.said
    assert room.bar.score.isHidden()
    room.type("6.8")
    assert room.said == "✓ Right. x₁ = 8 − 0.1 · 12 = 6.8. Step (S) takes the step."
    assert room.cursor == 0
    assert room.bar.score.text() == "1 of 1"
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    room.press(Qt.Key.Key_S)
    assert room.bar.names[0].text() == "x₂ ="
    assert room.bar.fields[0].text() == ""
    room.type("5,84")
    # Enter goes on as well.
    room.step_by(lambda: room.press(Qt.Key.Key_Return))
    assert room.predictor.score == Score(2, 2, 2)
    assert room.cursor == 2


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("9.2", "✕ Wrong sign. 8 + 0.1 · 12 = 9.2 goes the other way: subtract."),
        (
            "-4",
            "✕ Forgot the learning rate. 8 − 12 = −4 takes all of it: multiply by η = 0.1 first.",
        ),
        ("7.6", "✕ Forgot the factor 2. The slope is 2x − 4: 2·8 − 4 = 12, not 8 − 4 = 4."),
        ("6.4", "✕ Forgot to add b. The slope is 2·8 − 4 = 12, not 2·8 = 16."),
        ("1.2", "✕ Only the change. 1.2 is how far it goes: subtract it from x₀ = 8."),
        ("-1.2", "✕ Only the change. −1.2 is how far it goes: add it to x₀ = 8."),
        ("8", "✕ No step. x₀ = 8 is where it begins, and the slope there is not 0."),
        ("7", "✕ Rounded too soon. Off by 0.2: give 3 decimals, and round at the end only."),
        ("3", "✕ Not there. x₁ is 8 minus η = 0.1 times the slope there."),
    ],
)
def test_named_errors_on_the_parabola(enter: Callable[..., Room], answer: str, said: str) -> None:
    room = enter()
    room.press(Qt.Key.Key_S)
    room.type(answer)
    assert room.said == f"{said} Try again, or Esc shows it."
    assert room.predictor.stage is Stage.ASKING
    # Another try, over the first one.
    room.type("6.8")
    assert room.said.startswith("✓ Right.")
    assert room.bar.score.text() == "0 of 1"
    assert "right in the end: 1" in room.bar.score.toolTip()


def test_what_is_no_number_is_refused_and_no_try(enter: Callable[..., Room]) -> None:
    room = enter()
    room.press(Qt.Key.Key_S, Qt.Key.Key_Return)
    room.type("six")
    assert room.said.startswith("✕ x₁: “six” is not a number.")
    assert room.bar.fields[0].is_refused
    room.type("6.8")
    assert room.predictor.score == Score(1, 1, 1)
    assert not room.bar.fields[0].is_refused


def test_escape_shows_it(enter: Callable[..., Room]) -> None:
    room = enter()
    room.press(Qt.Key.Key_S)
    QTest.keyClicks(room.bar.fields[0], "abc")
    room.press(Qt.Key.Key_Escape)
    assert room.said == "The step: x₁ = 8 − 0.1 · 12 = 6.8. Step (S) takes the step."
    assert room.predictor.score == Score(1, 0, 0)
    assert not room.bar.fields[0].is_refused
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    assert room.said.startswith("Press Step (S)")


def test_the_letter_and_the_decimals_are_those_in_use(enter: Callable[..., Room]) -> None:
    room = enter(replace(WINDOW_SETUP, start=(7.123,)), rate_letter="α", decimals=1)
    room.press(Qt.Key.Key_S)
    assert "(1 decimal)" in room.said
    room.type("0")
    assert "α = 0.1" in room.said
    room.type("6.1")
    assert room.said.startswith("✓ Right.")


@pytest.mark.parametrize("method", ["momentum", "nesterov", "adagrad", "rmsprop", "adam"])
def test_methods_with_a_memory(enter: Callable[..., Room], method: str) -> None:
    room = enter(replace(WINDOW_SETUP, method=method, rate=0.3))
    for _ in range(2):
        room.press(Qt.Key.Key_S)
        question = room.predictor.ask.question
        assert isinstance(question, PointQuestion)
        room.type(f"{question.truth.item():.4f}")
        assert room.said.startswith("✓ Right.")
        room.step_by(lambda: room.press(Qt.Key.Key_S))
    room.press(Qt.Key.Key_S)
    slope = room.predictor.ask.question.row.gradient.item()
    room.type(f"{room.predictor.ask.question.here.item() - 0.3 * slope:.4f}")
    assert room.said.startswith("✕ Forgot the memory.")


def test_newton_needs_the_curvature(enter: Callable[..., Room]) -> None:
    room = enter(replace(WINDOW_SETUP, method="newton-raphson"))
    room.press(Qt.Key.Key_S)
    room.type("-4")
    assert room.said.startswith("✕ Forgot the curvature. 8 − 12 = −4 takes the slope")
    room.type("2")
    assert room.said.startswith("✓ Right. x₁ = 8 − 6 = 2.")


def test_a_grid_search_is_not_asked_about(enter: Callable[..., Room]) -> None:
    room = enter(replace(WINDOW_SETUP, method="grid-search"))
    assert room.said.startswith("Step (S) asks nothing here. A grid search")
    room.step_by(lambda: room.press(Qt.Key.Key_S))


def test_two_variables(enter: Callable[..., Room]) -> None:
    room = enter(PLANE)
    room.press(Qt.Key.Key_S)
    assert [name.text() for name in room.bar.names] == ["x₁ =", "y₁ ="]
    room.answer("4.8", "3.2")
    assert room.said.startswith("✕ Wrong sign, in x and y. 4 + 0.1 · 8 = 4.8")
    room.answer("3.2", "3.2")
    assert room.said.startswith("✕ Wrong sign, in y. 2 + 0.1 · 12 = 3.2")
    # Enter with the second one missing leads to it.
    room.bar.fields[1].clear()
    room.type("3.2")
    assert QApplication.focusWidget() is room.bar.fields[1]
    room.type("0.8")
    assert room.said.startswith("✓ Right. x₁ = 4 − 0.1 · 8 = 3.2, y₁ = 2 − 0.1 · 12 = 0.8.")
    room.step_by(lambda: room.press(Qt.Key.Key_S))


# --- the neuron


def test_which_way_a_weight_goes(enter: Callable[..., Room]) -> None:
    room = enter(FOUR_POINTS)
    room.press(Qt.Key.Key_S)
    question = room.predictor.ask.question
    assert isinstance(question, DirectionQuestion)
    assert (question.axis, question.truth) == (0, Direction.UP)
    assert room.said.startswith("Which way will w go? w is the weight of x1.")
    assert QApplication.focusWidget() is room.bar.choices.buttons[0]
    room.press(Qt.Key.Key_2)
    assert room.said.startswith("✕ Wrong sign. ∂C/∂w = ")
    assert "is below 0, and the step goes against the slope." in room.said
    room.press(Qt.Key.Key_3)
    assert room.said.startswith("✕ It moves.")
    room.press(Qt.Key.Key_1)
    assert room.said.startswith("✓ Right.")
    assert "w goes up, from 0.5 to" in room.said
    room.step_by(lambda: room.press(Qt.Key.Key_Return))
    assert room.predictor.score == Score(1, 1, 0)


def test_no_arrow_points_where_a_weight_is_asked_to_go(enter: Callable[..., Room]) -> None:
    room = enter(FOUR_POINTS)
    arrow = room.app.window.desks.neuron.page.landscape_card.plot.arrow
    room.press(Qt.Key.Key_S)
    assert isinstance(room.predictor.ask.question, DirectionQuestion)
    assert not arrow.isVisible()
    room.press(Qt.Key.Key_1)
    assert room.said.startswith("✓ Right.")
    assert arrow.isVisible()


def test_the_smallest_factor_of_the_chosen_sample(enter: Callable[..., Room]) -> None:
    room = enter(FOUR_POINTS)
    page = room.app.window.desks.neuron.page
    page.selection.choose(2)
    room.press(Qt.Key.Key_S, Qt.Key.Key_1)
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    room.press(Qt.Key.Key_S)
    question = room.predictor.ask.question
    assert isinstance(question, FactorQuestion)
    assert (question.sample, question.axis) == (2, 0)
    assert "Sample 3: the smallest factor of its pull on w?" in room.said
    names = [button.text() for button in room.bar.choices.buttons]
    assert names == ["1  ŷ − y", "2  σ′(z)", "3  x"]
    assert question.values[Factor.ERROR] < 0
    assert question.truth is Factor.SLOPE
    room.press(Qt.Key.Key_1)
    assert room.said.startswith("✕ Sign for size. ŷ − y = −")
    room.press(Qt.Key.Key_3)
    assert room.said.startswith("✕ Not the smallest. x = 1; another is nearer 0.")
    room.bar.choices.buttons[1].click()
    assert room.said.startswith("✓ Right. σ′(z) = ")
    room.step_by(lambda: room.press(Qt.Key.Key_S))


def test_what_cross_entropy_has_cancelled_is_no_factor(enter: Callable[..., Room]) -> None:
    room = enter(replace(FOUR_POINTS, cost="cross-entropy"))
    room.press(Qt.Key.Key_S, Qt.Key.Key_1)
    room.step_by(lambda: room.press(Qt.Key.Key_S))
    room.press(Qt.Key.Key_S, Qt.Key.Key_2)
    assert room.said.startswith("✕ No factor here. With cross-entropy σ′(z) has cancelled")
    room.press(Qt.Key.Key_Escape)
    assert room.said.startswith("The smallest: ŷ − y")


# --- by mouse


def test_the_marker_is_dragged_along_the_curve(enter: Callable[..., Room]) -> None:
    room = enter()
    room.app.window.actions_.step.trigger()
    assert room.mark.isVisible()
    assert (room.mark.x(), room.mark.y()) == (8, 38)
    room.drag(room.pixel(8, 38), room.pixel(7.5, 34), room.pixel(7.2, 30), room.pixel(6.8, 20))
    value = float(room.bar.fields[0].text())
    assert value == pytest.approx(6.8, abs=room.mark.beside[0])
    assert room.mark.x() == value
    assert room.mark.y() == pytest.approx(value**2 - 4 * value + 6)
    # The start is not dragged along.
    assert room.app.session.setup.start == (8.0,)
    assert room.predictor.stage is Stage.ASKING
    assert QApplication.focusWidget() is room.bar.fields[0]
    room.press(Qt.Key.Key_Return)
    assert room.said.startswith("✓ Right.")
    assert room.mark.isVisible()
    room.step_by(room.app.window.actions_.step.trigger)
    guesses = room.app.window.classroom.teaching.guesses
    assert guesses is not None
    assert guesses.mark is None


@pytest.mark.parametrize(
    ("to", "said"), [(7.6, "✕ Forgot the factor 2."), (7.0, "✕ Not there.")], ids=("slip", "none")
)
def test_a_dragged_answer_can_be_a_named_error_and_no_rounding(
    enter: Callable[..., Room], to: float, said: str
) -> None:
    room = enter()
    room.press(Qt.Key.Key_S)
    room.drag(room.pixel(8, 38), room.pixel(7.9, 36), room.pixel(7.7, 34), room.pixel(to, 33))
    room.bar.check.click()
    assert room.said.startswith(said)


def test_the_marker_goes_anywhere_in_the_plane(enter: Callable[..., Room]) -> None:
    room = enter(PLANE)
    room.press(Qt.Key.Key_S)
    assert (room.mark.x(), room.mark.y()) == (4, 2)
    room.drag(room.pixel(4, 2), room.pixel(3.8, 1.5), room.pixel(3.2, 0.8))
    x, y = (float(field.text()) for field in room.bar.fields)
    across, up = room.mark.beside
    assert (abs(x - 3.2) < across, abs(y - 0.8) < up) == (True, True)
    # A click on it is no click on the plane, which would choose another start.
    QTest.mouseClick(room.canvas.viewport(), LEFT, pos=room.pixel(x, y))
    assert room.app.session.setup.start == (4.0, 2.0)
    room.press(Qt.Key.Key_Return)
    assert room.said.startswith("✓ Right.")
    # Now it stays where it is, and the ball below it too.
    room.drag(room.pixel(x, y), room.pixel(2, 2), room.pixel(1, 2))
    assert (room.mark.x(), room.mark.y()) == (x, y)
    assert room.app.session.setup.start == (4.0, 2.0)


def test_the_marker_follows_what_is_typed(enter: Callable[..., Room]) -> None:
    room = enter()
    room.press(Qt.Key.Key_S)
    field = room.bar.fields[0]
    QTest.keyClicks(field, "5")
    assert (room.mark.x(), room.mark.y()) == (5, 11)
    QTest.keyClicks(field, ".")
    QTest.keyClicks(field, "5")
    assert room.mark.x() == 5.5
    room.press(Qt.Key.Key_Up)
    assert room.mark.x() == 5.6
    field.selectAll()
    QTest.keyClicks(field, "1000")
    # Beyond the picture: from its edge.
    (_, right), (_, top) = room.canvas.box.viewRange()
    assert room.mark.x() < right
    assert room.mark.y() < top
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert room.mark.x() == 8


def test_in_fog_the_marker_does_not_give_the_curve_away(enter: Callable[..., Room]) -> None:
    room = enter(fog=True)
    room.press(Qt.Key.Key_S)
    QTest.keyClicks(room.bar.fields[0], "7")
    # On the slope that is felt at 8, where the curve is 38 high and 12 steep.
    assert room.mark.y() == pytest.approx(38 - 12)


# --- what withdraws it, and how it looks


def test_undo_withdraws_the_question(enter: Callable[..., Room]) -> None:
    room = enter()
    room.app.session.change(rate=0.2)
    room.qtbot.waitUntil(lambda: frame_of(room.app).setup.rate == 0.2)
    room.press(Qt.Key.Key_S)
    assert room.predictor.stage is Stage.ASKING
    with room.qtbot.waitSignal(room.app.player.frame):
        room.app.window.actions_.undo.trigger()
    assert room.predictor.stage is Stage.READY
    assert room.said.startswith("Press Step (S)")
    assert not room.bar.fields[0].isVisible()
    # The keys are the window's again.
    room.press(Qt.Key.Key_S)
    assert room.predictor.stage is Stage.ASKING


def test_the_race_withdraws_the_question_and_asks_none(enter: Callable[..., Room]) -> None:
    room = enter()
    room.app.window.actions_.pin.trigger()
    room.press(Qt.Key.Key_S)
    with room.qtbot.waitSignal(room.app.race.frames):
        room.app.window.actions_.race.trigger()
    assert room.predictor.stage is Stage.READY
    with room.qtbot.waitSignal(room.app.race.frames):
        room.app.window.actions_.step.trigger()
    assert room.predictor.stage is Stage.READY


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize("size", [(960, 600), (1280, 720), (1920, 1080)])
@pytest.mark.parametrize("model", ["parabola", "terrain", "neuron"])
def test_the_bar_keeps_its_height_and_shows_all_that_it_says(
    enter: Callable[..., Room], model: str, size: tuple[int, int], theme: str
) -> None:
    room = enter(window_setup(model), *size, theme=theme)
    heights, tops = set(), set()

    def look() -> None:
        QApplication.processEvents()
        heights.add(room.bar.height())
        tops.add(room.app.window._middle.mapTo(room.app.window, QPoint(0, 0)).y())
        assert not room.bar.saying.toolTip()  # else it would be cut
        assert room.bar.saying.heightForWidth(room.bar.saying.width()) <= room.bar.saying.height()
        for widget in room.bar.findChildren(QWidget):
            if widget.isVisible():
                corner = widget.mapTo(room.bar, QPoint(widget.width(), widget.height()))
                assert room.bar.rect().contains(corner - QPoint(1, 1))

    look()
    for _ in range(2):
        room.press(Qt.Key.Key_S)
        look()
        question = room.predictor.ask.question
        if isinstance(question, PointQuestion):
            blurs = [None] * len(question.here)
            for candidate in question.candidates:
                room.predictor.answer_point(candidate.value.tolist(), blurs)
                look()
            room.predictor.answer_point([1e6, -1e6][: len(blurs)], blurs)
        else:
            for number in (1, 2, 3):
                room.bar.choices.press(number)
                look()
        look()
        room.predictor.give_up()
        look()
        room.step_by(room.app.window.actions_.step.trigger)
        look()
    assert len(heights) == 1
    assert len(tops) == 1


def test_the_bar_keeps_its_height_with_the_table_beside_the_pictures(
    enter: Callable[..., Room],
) -> None:
    room = enter(WINDOW_SETUP, 1440, 900)
    QApplication.processEvents()
    high = room.bar.height()
    room.press(Qt.Key.Key_S)
    QApplication.processEvents()
    assert room.bar.height() == high


def test_rows_beyond_the_one_that_is_asked_about_are_covered(enter: Callable[..., Room]) -> None:
    room = enter()
    room.predictor.set_on(False)
    step_to(room.qtbot, room.app, 2)
    panel = room.app.window.iterations_panel
    model = panel.model
    columns = range(model.columnCount())
    roles = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole

    def read() -> list[list[str]]:
        """The texts of each row, as seen and as tooltips."""
        panel.show_newest()
        return [
            [model.data(model.index(row, column), role) for role in roles for column in columns]
            for row in range(3)
        ]

    plain = read()
    room.predictor.set_on(True)
    assert read() == plain
    with room.qtbot.waitSignal(room.app.player.frame):
        room.app.player.back()
    covered = [*plain[:2], ["?"] * len(plain[2])]
    assert read() == covered
    room.press(Qt.Key.Key_S)
    assert read() == covered
    room.predictor.give_up()
    assert read() == plain


def test_the_controls_say_what_they_are(enter: Callable[..., Room]) -> None:
    room = enter(PLANE)
    room.press(Qt.Key.Key_S)
    bar = room.bar
    assert bar.accessibleName() == labels.PREDICT.name
    assert [field.accessibleName() for field in bar.fields] == ["x₁", "y₁"]
    for control in (*bar.fields, bar.check, bar.show_me):
        assert control.accessibleName()
        assert control.toolTip()
    # Tab leads through them in the order in which they are used.
    way = []
    for _ in range(3):
        room.press(Qt.Key.Key_Tab)
        way.append(QApplication.focusWidget())
    assert way == [bar.fields[1], bar.check, bar.show_me]
