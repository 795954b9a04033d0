"""Sub-frames in the window: keys, captions, and what is really not to be seen yet."""

import re
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop.app.cartoon import Scene, glimpse_of
from gd_desktop.app.glimpse import ALL
from gd_desktop.core.methods import METHODS
from gd_desktop.core.neuron_prediction import FactorQuestion
from gd_desktop.core.phases import Phase
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import WINDOW_SETUP, Appearance, window_setup
from gd_desktop.ui.launch import App
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.plots.landscape_plot import LandscapePlot
from gd_desktop.ui.surface.walk import walk_of
from gd_desktop.ui.teaching.caption_bar import CaptionBar
from tests.ui.conftest import Opener, frame_of, step_to

QUARTIC = replace(window_setup("function"), steps=1000)
PLANE = replace(window_setup("terrain"), steps=1000)
NEURON = replace(window_setup("neuron"), steps=1000)
NEXT, PREVIOUS, ON = Qt.Key.Key_Period, Qt.Key.Key_Comma, Qt.Key.Key_K


class Room:
    """A window whose steps are walked in sub-frames, with a hand on its keyboard."""

    def __init__(self, app: App, qtbot: QtBot) -> None:
        self.app, self.qtbot = app, qtbot
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)
        app.window.setFocus()
        self.press(ON)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.app.window, key)

    def go(self, key: Qt.Key) -> None:
        """Press a key, and wait for the step where it leads to another row."""
        last = len(self.scene.phases) - 1
        leads_away = self.scene.number == (last if key == NEXT else 0)
        if not leads_away:
            self.press(key)
            return
        with self.qtbot.waitSignal(self.app.player.frame):
            self.press(key)

    def go_to(self, phase: Phase) -> None:
        while self.scene.phase is not phase:
            self.go(NEXT)

    @property
    def bar(self) -> CaptionBar:
        bar: CaptionBar = self.app.window.classroom.teaching.caption_bar
        return bar

    @property
    def scene(self) -> Scene:
        scene = self.app.window.classroom.teaching.cartoon.scene
        assert scene is not None
        return scene

    @property
    def said(self) -> str:
        return self.bar.text.accessibleName()

    @property
    def equation(self) -> str:
        picture = self.app.window.desks.current.picture  # type: ignore[attr-defined]
        label: QLabel = picture.equation
        read = re.sub("<br>", "; ", label.text())
        read = re.sub("<[^>]*>", "", read).replace("&nbsp;", " ")
        assert _words(read) == _words(label.accessibleName())
        return _words(read)

    @property
    def curve(self) -> DescentPlot:
        plot: DescentPlot = self.app.window.desks.current.page.current.plot  # type: ignore[attr-defined]
        return plot

    @property
    def plane(self) -> LandscapePlot:
        desk = self.app.window.desks.current
        plot: LandscapePlot = desk.page.card.plot  # type: ignore[attr-defined]
        return plot


def _words(text: str) -> str:
    return re.sub(" +", " ", text).replace(" ;", ";").strip()


@pytest.fixture
def rooms(open_app: Opener, qtbot: QtBot) -> type[Room]:
    """Opens windows on Setups."""

    class Open(Room):
        def __init__(
            self, setup: Setup = WINDOW_SETUP, width: int = 1280, height: int = 720,
            appearance: Appearance | None = None,
        ) -> None:  # fmt: skip
            super().__init__(open_app(setup, width, height, appearance), qtbot)

    return Open


# --- keys


def test_keys_walk_a_step_forwards_and_backwards(rooms: type[Room]) -> None:
    room = rooms()
    titles = []
    for _ in range(7):
        titles.append(room.bar.caption.title)
        room.go(NEXT)
    assert titles == ["Stand", "Cost", "Slope", "Scale", "Look ahead", "Move", "New cost"]
    assert frame_of(room.app).cursor == 1
    for _ in range(7):
        room.go(PREVIOUS)
    assert (frame_of(room.app).cursor, room.scene.number) == (0, 0)
    room.press(PREVIOUS)
    assert room.bar.caption.title == "Stand"
    room.press(ON)
    assert not room.bar.isVisible()
    assert "?" not in room.equation


def test_the_key_for_the_next_sub_frame_asks_for_sub_frames(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app()
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    app.window.setFocus()
    assert not app.window.actions_.previous_phase.isEnabled()
    QTest.keyClick(app.window, NEXT)
    assert app.window.actions_.cartoon.isChecked()
    assert app.window.classroom.teaching.caption_bar.caption.title == "Stand"


def test_buttons_do_what_the_keys_do_and_say_so(rooms: type[Room]) -> None:
    room = rooms()
    assert not room.bar.previous.isEnabled()
    assert "(.)" in room.bar.next.toolTip()
    assert "(,)" in room.bar.previous.toolTip()
    assert room.bar.next.accessibleName() == "Next sub-frame"
    room.bar.next.click()
    assert room.bar.caption.title == "Cost"
    assert room.bar.previous.isEnabled()
    room.bar.previous.click()
    assert room.bar.caption.title == "Stand"
    assert "1 of 5" in room.bar.dots.accessibleName()


def test_a_held_key_plays_through(rooms: type[Room], qtbot: QtBot) -> None:
    room = rooms()

    def hold() -> bool:
        room.press(NEXT)
        return frame_of(room.app).cursor >= 6

    qtbot.waitUntil(hold)
    assert room.scene.frame.cursor >= 6


def test_whole_steps_and_runs_play_through(rooms: type[Room], qtbot: QtBot) -> None:
    room = rooms(replace(WINDOW_SETUP, rate=1e-9, steps=10_000_000))
    room.go_to(Phase.SCALE)
    step_to(qtbot, room.app, 10)
    assert room.bar.caption.title == "Move"
    room.app.player.set_pace(None)
    with qtbot.waitSignals([room.app.player.frame] * 3):
        room.app.window.actions_.run.trigger()
    assert room.bar.caption.title == "Running"
    assert room.curve.ghost.isVisible()
    assert "?" not in room.equation
    with qtbot.waitSignal(room.app.player.frame):
        room.press(NEXT)
    assert not room.app.player.is_running
    assert room.bar.caption.title == "Move"


def test_at_the_end_the_key_rests_and_the_caption_says_so(rooms: type[Room], qtbot: QtBot) -> None:
    room = rooms(replace(WINDOW_SETUP, rate=0.5))
    step_to(qtbot, room.app, 1)
    room.go_to(Phase.AHEAD)
    assert room.bar.caption.title == "Converged"
    assert not room.app.window.actions_.next_phase.isEnabled()
    room.press(NEXT)
    assert (frame_of(room.app).cursor, room.scene.phase) == (1, Phase.AHEAD)
    lost = rooms(replace(WINDOW_SETUP, rate=1e300))
    while lost.scene.can_go_on:
        lost.go(NEXT)
    assert lost.bar.caption.title == "The end"
    lost.go(PREVIOUS)
    assert lost.scene.phase is Phase.AHEAD


def test_in_a_race_the_keys_leave_the_walk_alone(rooms: type[Room]) -> None:
    room = rooms()
    room.app.window.actions_.pin.trigger()
    room.app.window.actions_.race.trigger()
    before = room.scene.number
    room.app.window.actions_.next_phase.trigger()
    assert room.scene.number == before


# --- captions


CAPTIONS = {
    "gradient-descent": {
        Phase.SLOPE: "2·8 − 4 = 12",
        Phase.SCALE: "−η·slope = −0.1 · 12 = −1.2",
        Phase.AHEAD: "x₁ = 8 − 1.2 = 6.8",
    },
    "momentum": {
        Phase.MEMORY: "v₁ = 0.9·0 + 12 = 12",
        Phase.SCALE: "−η·v = −0.1 · 12 = −1.2",
    },
    "nesterov": {Phase.SCALE: "−0.1 · (12 + 0.9·12) = −2.28", Phase.AHEAD: "8 − 2.28 = 5.72"},
    "adagrad": {Phase.MEMORY: "s₁ = 0 + 12² = 144, and √s = 12", Phase.SCALE: "12 / 12 = −0.100"},
    "rmsprop": {Phase.MEMORY: "s₁ = 0.99·0 + 0.01·12² = 1.44", Phase.AHEAD: "8 − 1.000 = 7.000"},
    "adam": {Phase.MEMORY: "m̂ = 12", Phase.AHEAD: "8 − 0.100 = 7.900"},
    "newton-raphson": {Phase.CURVATURE: "f″ = 2", Phase.SCALE: "−f′/f″ = −12 / 2 = −6"},
    "grid-search": {Phase.COMPARE: "first point with a cost", Phase.NEXT: "−3.5"},
}


@pytest.mark.parametrize("method", METHODS)
def test_captions_have_the_numbers_of_the_row(rooms: type[Room], method: str) -> None:
    room = rooms(replace(WINDOW_SETUP, method=method))
    assert ("−4" if method == "grid-search" else "x₀ = 8") in room.said
    room.go(NEXT)
    assert "C = 38" in room.said
    for phase, text in CAPTIONS[method].items():
        room.go_to(phase)
        assert text in room.said
        assert text in re.sub("<[^>]*>", "", room.bar.text.text())
    step = frame_of(room.app).next_x
    assert step is not None
    room.go(NEXT)
    while room.scene.number:
        room.go(NEXT)
    row = frame_of(room.app).row
    assert row.x.item() == step.item() or method == "grid-search"


def test_a_new_cost_is_compared_with_the_one_before(rooms: type[Room], qtbot: QtBot) -> None:
    room = rooms()
    step_to(qtbot, room.app, 1)
    assert room.said == "Move. The step has led from 8 to x₁ = 6.8."
    room.go(NEXT)
    assert room.said == "New cost. The cost is now C = 25.04. It was 38: down by 12.96."
    up = rooms(replace(WINDOW_SETUP, rate=1.05))
    step_to(qtbot, up.app, 1)
    up.go(NEXT)
    assert "up by" in up.said


def test_the_change_of_a_cost_is_that_of_the_numbers_beside_it(
    rooms: type[Room], qtbot: QtBot
) -> None:
    # 2.64851 − 2.41505 is 0.233 in three decimals; what is read is 2.649 − 2.415.
    room = rooms(replace(WINDOW_SETUP, start=(2.8053,), rate=0.1))
    step_to(qtbot, room.app, 1)
    room.go(NEXT)
    now, was, change = (part.text for part in room.bar.caption.parts if part.role == "cost")
    assert (now, was, change) == ("2.415", "2.649", "0.234")


def test_over_two_variables_numbers_come_in_pairs(rooms: type[Room]) -> None:
    room = rooms(PLANE)
    room.go_to(Phase.SLOPE)
    assert "(−0.5, 5)" in room.said
    room.go_to(Phase.SCALE)
    assert "−0.9 · (−0.5, 5) = (0.45, −4.5)" in room.said
    room.go_to(Phase.AHEAD)
    assert "(x₁, y₁) = (−5, 2.5) + (0.45, −4.5) = (−4.55, −2)" in room.said


def test_a_neurons_captions_follow_the_sample_and_the_parameter_that_are_looked_at(
    rooms: type[Room],
) -> None:
    room = rooms(NEURON)
    room.go_to(Phase.PULL)
    microscope = room.app.window.desks.neuron.page.study_card.microscope
    first = room.said
    numbers = [re.sub("<[^>]*>", "", tile.value.text()) for tile in microscope.tiles]
    for number in numbers:
        assert number in first
    microscope.after.click()
    assert room.said != first
    room.go(PREVIOUS)
    room.go(PREVIOUS)
    assert "Sample 2:" in room.said
    microscope.chosen.setCurrentIndex(2)
    room.go_to(Phase.SCALE)
    assert "Δb = −η·∂C/∂b" in room.said
    gradient = frame_of(room.app).row.gradient[2].item()
    assert f"{abs(gradient):.3g}" in room.said


@pytest.mark.parametrize("cost", ["cross-entropy", "quadratic-mean"])
def test_a_pull_is_the_product_that_the_caption_tells(rooms: type[Room], cost: str) -> None:
    room = rooms(replace(NEURON, cost=cost))
    room.go_to(Phase.PULL)
    assert ("2·" in room.said) == (cost == "quadratic-mean")
    assert ("slope" in room.said) == (cost == "quadratic-mean")


def test_many_parameters_are_told_by_the_one_that_is_looked_at(rooms: type[Room]) -> None:
    room = rooms(window_setup("neuron"))
    app = room.app
    from gd_desktop.io.settings import learning

    with room.qtbot.waitSignal(app.player.frame):
        app.session.learn_from(**learning("digits"))
    assert "65 numbers" in room.said
    with room.qtbot.waitSignal(app.player.frame):
        app.player.step()
    assert "All have moved" in room.said


def test_letters_and_decimals_are_the_persons(rooms: type[Room]) -> None:
    room = rooms(WINDOW_SETUP, appearance=Appearance(rate_letter="α", cost_letter="J", decimals=1))
    room.go(NEXT)
    assert "J = 38" in room.said
    room.go_to(Phase.SCALE)
    assert "−α·slope" in room.said
    assert room.curve.change.tag._text == "−α·slope"


# --- what is hidden


def test_the_equation_shows_what_is_known_so_far(rooms: type[Room]) -> None:
    room = rooms()
    shown = []
    for _ in range(6):
        shown.append(room.equation)
        room.go(NEXT)
    assert shown == [
        "x₁ = 8 − ? · ? = ?",
        "x₁ = 8 − ? · ? = ?",
        "x₁ = 8 − ? · (2·8 − 4) = ?",
        "x₁ = 8 − 0.1 · (2·8 − 4) = ?",
        "x₁ = 8 − 0.1 · (2·8 − 4) = 6.8",
        "x₂ = 6.8 − ? · ? = ?",
    ]


def test_the_equation_of_a_method_with_a_memory_shows_it_in_its_phase(rooms: type[Room]) -> None:
    room = rooms(replace(WINDOW_SETUP, method="momentum"))
    room.go_to(Phase.SLOPE)
    assert room.equation == "v₁ = 0.9·0 + (2·8 − 4) = ?; x₁ = 8 − ? · ? = ?"
    room.go(NEXT)
    assert room.equation == "v₁ = 0.9·0 + (2·8 − 4) = 12; x₁ = 8 − ? · 12 = ?"


def test_a_cover_is_as_wide_as_what_it_covers(rooms: type[Room]) -> None:
    room = rooms()
    label = room.app.window.desks.current.picture.equation  # type: ignore[attr-defined]
    room.go_to(Phase.AHEAD)
    whole = label.sizeHint().width()
    for _ in range(4):
        room.go(PREVIOUS)
        assert abs(label.sizeHint().width() - whole) <= 2


def test_the_curves_picture_hides_what_comes_later(rooms: type[Room]) -> None:
    room = rooms()
    plot = room.curve
    seen = []
    for _ in range(5):
        items = (plot.tangent, plot.slope_tag, plot.change, plot.change.tag, plot.ghost)
        seen.append([item.isVisible() for item in items])
        room.go(NEXT)
    assert seen == [
        [False] * 5,
        [False] * 5,
        [True, True, False, False, False],
        [True, True, True, True, False],
        [True, True, True, True, True],
    ]


def test_the_change_is_an_arrow_along_x_from_the_ball_on(rooms: type[Room]) -> None:
    room = rooms()
    room.go_to(Phase.SCALE)
    assert room.curve.change.line == pytest.approx(np.array([[8, 38], [6.8, 38]]))
    assert room.curve.change.tag._text == "−η·slope"
    # Outside of sub-frames it is never there.
    room.press(ON)
    assert not room.curve.change.isVisible()


@pytest.mark.parametrize("method", ["momentum", "adam"])
def test_a_memorys_arrows_come_with_its_phase(rooms: type[Room], method: str) -> None:
    room = rooms(replace(WINDOW_SETUP, method=method))
    strip = room.curve.strip
    room.go_to(Phase.SLOPE)
    assert not any(tag.isVisible() for tag in strip.tags.values())
    room.go(NEXT)
    assert any(tag.isVisible() for tag in strip.tags.values())
    assert not strip.tags[None].isVisible()
    room.go(NEXT)
    assert strip.tags[None].isVisible() == (method == "adam")


def test_newtons_parabola_comes_with_the_curvature_and_its_vertex_last(
    rooms: type[Room],
) -> None:
    room = rooms(replace(QUARTIC, method="newton-raphson"))
    model, seen = room.curve.model, []
    for _ in range(6):
        seen.append((model.isVisible(), model.vertex.isVisible(), room.curve.ghost.isVisible()))
        room.go(NEXT)
    assert seen == [(False,) * 3] * 3 + [(True, False, False)] * 2 + [(True, True, True)]


def test_a_search_rings_its_best_when_it_has_compared(rooms: type[Room]) -> None:
    room = rooms(replace(WINDOW_SETUP, method="grid-search"))
    ring = room.curve.grid.ring
    assert not ring.isVisible()
    assert room.equation == "f(x₀) = f(−4) = ?"
    room.go(NEXT)
    assert room.equation == "f(x₀) = f(−4) = 38"
    assert not ring.isVisible()
    room.go(NEXT)
    assert ring.isVisible()
    for _ in range(2):
        room.go(NEXT)
    assert ring.x() == -4
    room.go_to(Phase.COMPARE)
    assert ring.x() == -3.5


def test_the_landscape_hides_what_comes_later(rooms: type[Room], qtbot: QtBot) -> None:
    room = rooms(PLANE)
    step_to(qtbot, room.app, 3)
    with qtbot.waitSignal(room.app.player.frame):
        room.app.player.seek(1)
    plot, seen = room.plane, []
    for _ in range(5):
        items = (plot.arrow, plot.change, plot.ghost, plot.ahead, plot.later)
        seen.append([item.isVisible() for item in items])
        room.go(NEXT)
    assert seen == [
        [False] * 5,
        [False] * 5,
        [True, False, False, False, False],
        [False, True, False, False, False],
        [False, True, True, True, True],
    ]


def test_on_a_landscape_a_memorys_arrows_come_with_its_phase(
    rooms: type[Room], qtbot: QtBot
) -> None:
    room = rooms(replace(PLANE, method="momentum"))
    step_to(qtbot, room.app, 2)
    room.go_to(Phase.SLOPE)
    assert room.plane.arrow.isVisible()
    assert not room.plane.methods.vectors.isVisible()
    room.go(NEXT)
    assert room.plane.methods.vectors.isVisible()
    assert not room.plane.change.isVisible()


def test_the_surface_keeps_the_coming_step_to_itself(rooms: type[Room], qtbot: QtBot) -> None:
    room = rooms(PLANE)
    step_to(qtbot, room.app, 2)
    with qtbot.waitSignal(room.app.player.frame):
        room.app.player.back()
    seen = []
    for _ in range(5):
        glimpse = glimpse_of(room.scene.phases, room.scene.number)
        walk = walk_of(room.scene.frame, glimpse)
        seen.append((walk.downhill is not None, walk.ahead is not None, len(walk.later)))
        room.go(NEXT)
    assert seen == [(False, False, 1)] * 2 + [(True, False, 1)] * 2 + [(True, True, 2)]


def test_the_cobweb_keeps_the_coming_stairs_to_itself(rooms: type[Room]) -> None:
    room = rooms()
    room.app.window.actions_.beside["cobweb"].trigger()
    cobweb = room.app.window.desks.current.tray.instrument  # type: ignore[union-attr]
    plot = cobweb.plot  # type: ignore[union-attr]
    assert not plot.ghost.isVisible()
    assert not plot.ahead.isVisible()
    room.go_to(Phase.AHEAD)
    assert plot.ghost.isVisible()
    room.press(ON)
    assert plot.ahead.isVisible()


def test_the_chain_rules_tiles_are_uncovered_and_lit_one_after_another(
    rooms: type[Room],
) -> None:
    room = rooms(NEURON)
    microscope = room.app.window.desks.neuron.page.study_card.microscope
    covered, lit, hill = [], [], []
    for _ in range(6):
        values = [re.sub("<[^>]*>", "", tile.value.text()) for tile in microscope.tiles]
        covered.append([value == "?" for value in values])
        lit.append([bool(tile.property("lit")) for tile in microscope.tiles])
        hill.append((microscope.plot.output_tag.isVisible(), microscope.plot.slope_tag.isVisible()))
        room.go(NEXT)
    assert covered == [
        [True] * 4,
        [False, True, True, True],
        [False, False, True, True],
        *[[False] * 4] * 3,
    ]
    assert [[k for k, on in enumerate(tiles) if on] for tiles in lit] == [
        [], [0], [1], [2, 3], [], []
    ]  # fmt: skip
    assert hill == [(False, False), (True, False), *[(True, True)] * 4]


def test_the_mean_and_the_step_are_covered_until_they_are_told(rooms: type[Room]) -> None:
    room = rooms(NEURON)
    mean = room.app.window.desks.neuron.page.study_card.microscope.mean
    gradient = f"{frame_of(room.app).row.gradient[0].item():.3g}".replace("-", "−")
    for _ in range(4):
        assert gradient not in mean.text()
        assert mean.text().count("?") == 4
        room.go(NEXT)
    assert gradient in mean.text()
    room.go(NEXT)
    assert "?" not in mean.text()


def test_a_tile_that_is_covered_tells_nothing_to_a_screen_reader_either(
    rooms: type[Room],
) -> None:
    room = rooms(NEURON)
    microscope = room.app.window.desks.neuron.page.study_card.microscope
    for tile in microscope.tiles:
        assert tile.accessibleName().endswith(": ?")
        assert "large" not in tile.note.text()
    assert "ŷ" not in microscope.plot.accessibleDescription()


def test_a_desk_that_comes_later_hides_too(rooms: type[Room]) -> None:
    room = rooms()
    with room.qtbot.waitSignal(room.app.player.frame):
        room.app.window.actions_.models["terrain"].trigger()
    assert not room.plane.arrow.isVisible()
    assert not room.plane.ghost.isVisible()


# --- predicting at the same time


def test_what_is_asked_is_told_by_no_caption(rooms: type[Room]) -> None:
    room = rooms()
    room.press(Qt.Key.Key_Q)
    room.go_to(Phase.SLOPE)
    room.press(NEXT)  # the question comes before the change is seen
    predictor = room.app.window.classroom.teaching.predictor
    assert predictor.ask is not None
    assert room.scene.phase is Phase.SLOPE
    assert "?" in room.equation
    predictor.give_up()
    room.press(NEXT)
    assert room.scene.phase is Phase.SCALE
    assert "−1.2" in room.said


def test_a_factor_is_asked_for_before_its_sub_frame_tells_it(rooms: type[Room]) -> None:
    room = rooms(NEURON)
    room.press(Qt.Key.Key_Q)
    predictor = room.app.window.classroom.teaching.predictor
    # The first question is of a direction: the factors may be seen before it.
    room.go_to(Phase.MEAN)
    room.press(NEXT)
    assert predictor.ask is not None
    predictor.give_up()
    room.go_to(Phase.SCALE)
    room.go(NEXT)
    assert (room.scene.phase, predictor.ask) == (Phase.STAND, None)
    room.press(NEXT)
    assert isinstance(predictor.ask.question, FactorQuestion)
    assert room.scene.phase is Phase.STAND
    predictor.give_up()
    room.press(NEXT)
    assert room.scene.phase is Phase.ERROR
    assert room.bar.caption.title == "Error"


def test_a_question_covers_the_caption_that_would_answer_it(rooms: type[Room]) -> None:
    room = rooms()
    room.go_to(Phase.AHEAD)
    assert "6.8" in room.said
    room.bar.reveal(ALL._replace(change=False, target=False))
    assert room.bar.caption.title == "Your turn"
    assert "6.8" not in room.said
    room.bar.reveal(ALL)
    assert "6.8" in room.said


# --- measures


@pytest.mark.parametrize("theme", ["light", "projector"])
@pytest.mark.parametrize(
    "setup",
    [
        WINDOW_SETUP,
        replace(WINDOW_SETUP, method="adam"),
        replace(PLANE, method="rmsprop"),
        NEURON,
        replace(NEURON, method="momentum", batch=16),
    ],
)
def test_nothing_jumps_while_sub_frames_are_walked(
    rooms: type[Room], theme: str, setup: Setup
) -> None:
    size = (1920, 1080) if theme == "projector" else (1280, 720)
    room = rooms(setup, *size, Appearance(theme=theme))  # type: ignore[arg-type]
    window = room.app.window
    picture = window.desks.pages.currentWidget()
    watched: list[QWidget] = [room.bar, room.bar.text, room.bar.next, window.cost_card]
    assert picture is not None
    watched += [picture, *(child for child in picture.findChildren(QWidget) if child.isVisible())]

    def places() -> list[tuple[int, ...]]:
        window.grab()
        rects = [
            (widget.mapTo(window, widget.rect().topLeft()), widget.size()) for widget in watched
        ]
        return [(at.x(), at.y(), size.width(), size.height()) for at, size in rects]

    first = places()
    for key in [NEXT] * 15 + [PREVIOUS] * 15:
        room.go(key)
        changed = [
            (watched[k], old, new)
            for k, (old, new) in enumerate(zip(first, places(), strict=True))
            if old != new
        ]
        assert not changed


@pytest.mark.parametrize("width", [960, 1280, 1920])
@pytest.mark.parametrize("method", METHODS)
def test_every_caption_fits_its_bar(rooms: type[Room], method: str, width: int) -> None:
    room = rooms(replace(PLANE, method=method), width, 720)
    for _ in range(8):
        text = room.bar.text
        assert text.heightForWidth(text.width()) <= room.bar.height()
        room.go(NEXT)


def test_the_picture_keeps_its_range_while_sub_frames_are_walked(rooms: type[Room]) -> None:
    room = rooms(replace(WINDOW_SETUP, method="momentum"))
    ranges = set()
    for _ in range(6):
        ranges.add(str(room.curve.box.viewRange()))
        room.go(NEXT)
    assert len(ranges) == 1


def test_a_question_takes_the_captions_place_without_a_jump(rooms: type[Room]) -> None:
    room = rooms()
    teaching = room.app.window.classroom.teaching
    room.press(Qt.Key.Key_Q)
    high = teaching.strip.height()
    room.go_to(Phase.SLOPE)
    assert teaching.caption_bar.isVisible()
    room.press(NEXT)
    assert teaching.predict_bar.isVisible()
    assert not teaching.caption_bar.isVisible()
    assert teaching.strip.height() == high
    teaching.predictor.give_up()
    room.press(NEXT)
    assert teaching.caption_bar.isVisible()
    assert not teaching.predict_bar.isVisible()
    assert teaching.strip.height() == high
