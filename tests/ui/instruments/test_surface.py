"""The instrument as it behaves: with OpenGL played by a painter, and without any."""

import math
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QPoint, QPointF, Qt, qWarning
from PySide6.QtGui import QImage, QMouseEvent, QOpenGLContext, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gd_desktop import mountain_labels as labels
from gd_desktop.app.frame import Frame
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.session import Session
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Appearance
from gd_desktop.ui.instruments import surface as instrument
from gd_desktop.ui.instruments.surface import Surface
from gd_desktop.ui.landscape.survey import PLACES
from gd_desktop.ui.surface import probe, renderer, view
from gd_desktop.ui.surface.camera import Lens
from gd_desktop.ui.surface.look import BALL, DOT, STAR, Pictures
from gd_desktop.ui.surface.presets import Preset
from gd_desktop.ui.surface.renderer import NoOpenGLError
from gd_desktop.ui.surface.scene import Marks, Scene
from gd_desktop.ui.surface.view import SurfaceView
from gd_desktop.ui.theme import load_theme
from tests.ui.instruments.surfaces import BANANA, BOWL, VALLEY, frame_of_walk


class Brush:
    """What takes OpenGL's place: it notes what it is asked to draw."""

    made: ClassVar[list["Brush"]] = []
    fails: ClassVar[int] = 0  # how many more times it fails

    def __init__(self) -> None:
        self.drawn: list[tuple[Scene, Lens]] = []
        self.is_released = False
        Brush.made.append(self)

    def draw(self, scene: Scene, lens: Lens, pictures: Pictures, ratio: float) -> QImage:
        if Brush.fails:
            Brush.fails -= 1
            raise NoOpenGLError("asked for")
        self.drawn.append((scene, lens))
        size = [round(side * ratio) for side in lens.size]
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.gray)
        image.setDevicePixelRatio(ratio)
        return image

    def release(self) -> None:
        self.is_released = True


class NoContext(QOpenGLContext):
    """OpenGL that is not to be had, and says so."""

    def create(self) -> bool:
        qWarning("no OpenGL here")
        return False


class Bench:
    """An instrument in a window."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, setup: Setup) -> None:
        self.qtbot = qtbot
        self.session = Session(setup)
        self.window = QWidget()
        self.rows = QVBoxLayout(self.window)
        self.window.resize(600, 480)
        self.surface = Surface(self.session, jobs)
        self.told: list[str] = []
        self.surface.told.connect(self.told.append)
        self.surface.dress(load_theme("light"), Appearance())
        self.rows.addWidget(self.surface)
        self.window.show()

    @property
    def view(self) -> SurfaceView:
        """What draws."""
        assert self.surface.view is not None
        return self.surface.view

    @property
    def scene(self) -> Scene:
        """What was drawn last, once what has changed is painted."""
        self.view.grab()
        return Brush.made[-1].drawn[-1][0]

    @property
    def lens(self) -> Lens:
        """How it was seen."""
        self.view.grab()
        return Brush.made[-1].drawn[-1][1]

    def show(self, frame: Frame) -> None:
        """Show a frame, and wait for the fine landscape."""
        with self.qtbot.waitSignal(
            self.surface._survey.surveyed,
            check_params_cb=lambda found: (
                found.wish.problem == frame.problem and len(found.relief.landscape.us) == PLACES
            ),
        ):
            self.surface.show_frame(frame)
            self.surface.hurry()

    def marks(self, picture: str) -> np.ndarray:
        """(n, 2) of the plane, where a mark was drawn last."""
        places = [
            part.places
            for part in self.scene.moving
            if isinstance(part, Marks) and part.picture == picture
        ]
        hill = self.view._hill
        assert hill is not None
        return hill.shape.ground.outwards(np.concatenate(places)[:, :2])


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def bench(qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    """On a bowl, with its landscape, and no gliding."""
    monkeypatch.setattr(instrument, "has_opengl", lambda: True)
    monkeypatch.setattr(view, "Renderer", Brush)
    monkeypatch.setattr(Surface, "has_told", False)
    monkeypatch.setattr(Brush, "made", [])
    monkeypatch.setattr(Brush, "fails", 0)
    monkeypatch.setattr(QApplication.style(), "styleHint", lambda *_: 0, raising=False)
    made = Bench(qtbot, jobs, Setup(model="function", function=BOWL, start=(2.0, 1.0)))
    made.show(frame_of_walk(BOWL, cursor=4))
    yield made
    made.window.close()
    made.window.deleteLater()


# --- frames


def test_a_frame_puts_the_walk_on_its_landscape(bench: Bench) -> None:
    frame = frame_of_walk(BOWL, cursor=4)
    assert np.allclose(bench.marks(BALL), [frame.row.x])
    assert np.allclose(bench.marks(DOT), frame.trail.points(slice(0, 4)))
    assert np.allclose(bench.marks(STAR), [[0, 0]], atol=1e-9)
    assert bench.view.note == labels.TO_SCALE
    bench.show(frame_of_walk(BANANA, start=(-1.2, 1.0), rate=0.001))
    assert bench.view.note == labels.BY_ROOT


def test_a_step_moves_the_walk_and_leaves_the_surface(bench: Bench) -> None:
    before = bench.scene
    frame = frame_of_walk(BOWL, cursor=5)
    bench.surface.show_frame(frame)
    after = bench.scene
    assert after.sheet is before.sheet
    assert after.still is before.still
    assert np.allclose(bench.marks(BALL), [frame.row.x])


def test_nothing_is_drawn_anew_that_has_not_changed(bench: Bench) -> None:
    assert bench.scene
    count = len(Brush.made[-1].drawn)
    for _ in range(5):
        bench.view.repaint()
        bench.view.grab()
    assert len(Brush.made[-1].drawn) == count
    bench.view.resize(bench.view.width() - 20, bench.view.height())
    assert bench.scene
    assert len(Brush.made[-1].drawn) == count + 1


def test_on_another_function_the_walk_waits_for_its_landscape(bench: Bench) -> None:
    bench.surface.show_frame(frame_of_walk(VALLEY))
    assert not any(isinstance(part, Marks) and part.picture == BALL for part in bench.scene.moving)
    bench.show(frame_of_walk(VALLEY))
    assert len(bench.marks(BALL)) == 1


def test_its_range_is_the_region_and_all_of_the_walk(bench: Bench) -> None:
    def ends() -> list[float]:
        assert bench.view._hill is not None
        ground = bench.view._hill.shape.ground
        return [*ground.across, *ground.up]

    assert ends() == pytest.approx([-6.6, 6.6, -6.6, 6.6])
    bench.show(frame_of_walk(VALLEY, start=(20.0, 1.0), steps=2))
    _, right, low, high = ends()
    assert right > 20
    assert (low, high) == pytest.approx((-6.6, 6.6))
    search = {"method": "grid-search", "options": (("high", 9.0), ("low", -9.0), ("points", 4.0))}
    bench.show(frame_of_walk(BANANA, steps=3, **search))
    assert min(map(abs, ends())) > 9


def test_its_range_is_the_contours_where_those_tell_it(bench: Bench) -> None:
    bench.surface.show_range((-1.0, 1.0), (0.0, 1.0))
    bench.show(frame_of_walk(VALLEY))
    assert bench.view._hill is not None
    assert bench.view._hill.shape.ground.across == (-1, 1)
    assert bench.view._hill.shape.ground.up == (0, 1)
    # What is no range changes nothing.
    for across in ((math.nan, 1.0), (1.0, 1.0), (-math.inf, math.inf)):
        bench.surface.show_range(across, (0.0, 1.0))
    assert bench.scene


@pytest.mark.parametrize(
    "frame",
    [
        frame_of_walk("x^2", start=(3.0,)),
        frame_of_walk(BOWL, rate=1e300, steps=4),
        frame_of_walk("sqrt(x) + y^2", start=(1.0, 1.0), rate=9.0),
        frame_of_walk("0x + 0y + 1"),
        frame_of_walk("1/(x y)", start=(1e-200, 1.0)),
        frame_of_walk("10^300 x^2 + y^2", rate=1e-301),
    ],
    ids=["one variable", "to infinity", "out of its domain", "flat", "a pole", "huge"],
)
def test_odd_frames_do_no_harm(bench: Bench, frame: Frame) -> None:
    bench.surface.show_frame(frame)
    bench.surface.hurry()
    bench.qtbot.waitUntil(lambda: not bench.surface._survey._fine.is_busy)
    bench.surface.grab()
    bench.show(frame_of_walk(VALLEY))
    assert len(bench.marks(BALL)) == 1


def test_of_one_variable_nothing_is_left_to_be_seen(bench: Bench) -> None:
    bench.surface.show_frame(frame_of_walk("x^2", start=(3.0,)))
    assert bench.view._hill is None


def test_hidden_it_asks_for_nothing_and_lets_go_of_opengl(bench: Bench) -> None:
    assert bench.scene
    bench.surface.hide()
    assert Brush.made[-1].is_released
    bench.surface.show_frame(frame_of_walk(VALLEY))
    assert not bench.surface._survey._coarse.is_busy
    with bench.qtbot.waitSignal(bench.surface._survey.surveyed):
        bench.surface.show()
    assert bench.scene
    assert len(Brush.made) == 2


def test_another_theme_colours_it_anew(bench: Bench) -> None:
    light = bench.scene
    bench.surface.dress(load_theme("dark"), Appearance(theme="dark", cost_letter="J"))
    dark = bench.scene
    assert light.ground != dark.ground
    assert not np.allclose(light.sheet.vertices[:, 6:], dark.sheet.vertices[:, 6:])


# --- the camera


def test_each_preset_has_a_button_and_a_key(bench: Bench) -> None:
    cameras = {}
    for preset in Preset:
        QTest.mouseClick(bench.surface.row.buttons[preset], Qt.MouseButton.LeftButton)
        cameras[preset] = bench.lens.camera
        lit = [p for p, button in bench.surface.row.buttons.items() if button.isChecked()]
        assert lit == [preset]
    assert len(set(cameras.values())) == len(Preset)
    for preset in Preset:
        QTest.keyClick(bench.view, Qt.Key(Qt.Key.Key_0 + preset.value))
        assert bench.lens.camera == cameras[preset]
    QTest.keyClick(bench.view, Qt.Key.Key_Home)
    assert bench.lens.camera == cameras[Preset.USUAL]


def test_of_the_walker_s_view_there_is_none_where_nothing_goes_down(bench: Bench) -> None:
    bench.show(frame_of_walk(VALLEY, start=(0.0, 0.0), steps=0))
    QTest.mouseClick(bench.surface.row.buttons[Preset.BEHIND], Qt.MouseButton.LeftButton)
    assert bench.view.preset is Preset.USUAL
    assert not bench.surface.row.buttons[Preset.BEHIND].isChecked()
    assert bench.surface.row.buttons[Preset.USUAL].isChecked()


def test_keys_turn_and_zoom(bench: Bench) -> None:
    start = bench.lens.camera
    for key, sign in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        QTest.keyClick(bench.view, key)
        assert math.copysign(1, bench.lens.camera.azimuth - start.azimuth) == sign
        QTest.keyClick(bench.view, Qt.Key.Key_Home)
    for key, sign in ((Qt.Key.Key_Up, 1), (Qt.Key.Key_Down, -1)):
        QTest.keyClick(bench.view, key)
        assert math.copysign(1, bench.lens.camera.elevation - start.elevation) == sign
        QTest.keyClick(bench.view, Qt.Key.Key_Home)
    QTest.keyClick(bench.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert bench.lens.camera.zoom > start.zoom
    assert not any(button.isChecked() for button in bench.surface.row.buttons.values())
    QTest.keyClick(bench.view, Qt.Key.Key_Minus)
    assert bench.lens.camera.zoom == pytest.approx(start.zoom)
    # Others are not its own.
    QTest.keyClick(bench.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(bench.view, Qt.Key.Key_A)
    assert bench.lens.camera.elevation == start.elevation


def test_while_it_has_the_focus_its_keys_are_not_the_window_s(bench: Bench) -> None:
    pressed: list[str] = []
    for key in ("1", "R"):
        QShortcut(key, bench.window).activated.connect(partial(pressed.append, key))
    bench.window.activateWindow()
    bench.view.setFocus()
    for key in (Qt.Key.Key_1, Qt.Key.Key_R):
        QTest.keyClick(bench.view, key)
    assert pressed == ["R"]


def drag(
    bench: Bench,
    by: QPoint,
    button: Qt.MouseButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press, move in two goes, and let go."""
    start = QPointF(bench.view.rect().center())
    kinds = QEvent.Type
    events = [
        (kinds.MouseButtonPress, 0.0, button),
        (kinds.MouseMove, 0.5, button),
        (kinds.MouseMove, 1.0, button),
        (kinds.MouseButtonRelease, 1.0, Qt.MouseButton.NoButton),
    ]
    for kind, share, held in events:
        at = start + QPointF(by) * share
        own = Qt.MouseButton.NoButton if kind is kinds.MouseMove else button
        event = QMouseEvent(kind, at, bench.view.mapToGlobal(at), own, held, keys)
        QApplication.sendEvent(bench.view, event)


def test_a_drag_turns_it_as_if_held_in_the_hand(bench: Bench) -> None:
    start = bench.lens.camera
    drag(bench, QPoint(40, 0), Qt.MouseButton.LeftButton)
    # To the right: the eye goes around to the left.
    assert bench.lens.camera.azimuth < start.azimuth
    assert bench.lens.camera.elevation == start.elevation
    drag(bench, QPoint(0, 400), Qt.MouseButton.LeftButton)
    assert bench.lens.camera.elevation == 90
    drag(bench, QPoint(0, -4000), Qt.MouseButton.LeftButton)
    assert bench.lens.camera.elevation == 0
    assert bench.lens.camera.target == start.target
    assert bench.view.preset is None


@pytest.mark.parametrize(
    ("button", "keys"),
    [
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier),
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_shift_or_the_middle_button_moves_it(
    bench: Bench, button: Qt.MouseButton, keys: Qt.KeyboardModifier
) -> None:
    start, place = bench.lens.camera, np.array([bench.lens.camera.target])
    before = bench.lens.project(place)[0]
    drag(bench, QPoint(30, 20), button, keys)
    assert bench.lens.camera[:2] == start[:2]
    after = bench.lens.project(place)[0]
    assert (after - before)[:2] == pytest.approx([30, 20], abs=1.5)


def test_the_wheel_zooms_and_a_mere_move_does_nothing(bench: Bench) -> None:
    start = bench.lens.camera
    at = QPointF(bench.view.rect().center())
    for turned in (120, -120):
        wheel = QWheelEvent(
            at,
            bench.view.mapToGlobal(at),
            QPoint(),
            QPoint(0, turned),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(bench.view, wheel)
        if turned > 0:
            assert bench.lens.camera.zoom > 1.1 * start.zoom
    assert bench.lens.camera.zoom == pytest.approx(start.zoom)
    QTest.mouseMove(bench.view, QPoint(50, 50))
    assert bench.lens.camera.azimuth == start.azimuth


def test_at_another_size_a_preset_fills_it_again(bench: Bench) -> None:
    before = bench.lens
    bench.window.resize(900, 700)
    after = bench.lens
    assert after.camera.elevation == before.camera.elevation
    assert after.scale > 1.2 * before.scale
    # What was set by hand stays.
    QTest.keyClick(bench.view, Qt.Key.Key_Plus)
    zoom = bench.lens.camera.zoom
    bench.window.resize(600, 480)
    assert bench.lens.camera.zoom == zoom


def test_a_preset_glides_where_things_move(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication.style(), "styleHint", lambda *_: 200, raising=False)
    start = bench.lens.camera
    bench.view.look_from(Preset.ABOVE)
    glide = bench.view._glide
    assert glide.state() is QAbstractAnimation.State.Running
    assert bench.view.camera == start
    glide.setCurrentTime(glide.duration() // 2)
    middle = bench.view.camera
    assert start.elevation < middle.elevation < 90
    # Another begins where the first is, and takes its whole time.
    bench.view.look_from(Preset.USUAL)
    assert bench.view.camera == middle
    assert glide.currentTime() == 0
    bench.view.look_from(Preset.ABOVE)
    bench.surface.hurry()
    assert bench.view.camera.elevation == 90
    assert glide.state() is QAbstractAnimation.State.Stopped
    # A hand on it ends a glide where it is; hiding it, where it was to go.
    bench.surface.go_home()
    QTest.keyClick(bench.view, Qt.Key.Key_Left)
    assert glide.state() is QAbstractAnimation.State.Stopped
    bench.view.look_from(Preset.ABOVE)
    bench.surface.hide()
    assert glide.state() is QAbstractAnimation.State.Stopped
    assert bench.view.camera.elevation == 90


def test_a_double_click_starts_the_walk_there(bench: Bench) -> None:
    hill = bench.view._hill
    assert hill is not None
    place = hill.shape.lifted(hill.shape.ground.inwards(np.array([[-2.5, 1.25]])))
    x, y, _ = bench.lens.project(place)[0]
    at = QPoint(round(x), round(y))
    QTest.mouseClick(bench.view, Qt.MouseButton.LeftButton, pos=at)
    assert bench.session.setup.start == (2.0, 1.0)
    QTest.mouseDClick(bench.view, Qt.MouseButton.LeftButton, pos=at)
    assert bench.session.setup.start == pytest.approx((-2.5, 1.25), abs=0.1)
    # With as many digits as can be read and typed.
    assert all(round(value, 1) == value for value in bench.session.setup.start)
    bench.session.undo()
    assert bench.session.setup.start == (2.0, 1.0)


def test_beside_the_surface_a_double_click_starts_nothing(bench: Bench) -> None:
    QTest.mouseDClick(bench.view, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert bench.session.setup.start == (2.0, 1.0)


def test_a_start_that_no_longer_fits_is_left_alone(bench: Bench) -> None:
    bench.session.change(function="x^2", start=(3.0,))
    bench.view.start_chosen.emit(1.0, 1.0)
    assert bench.session.setup.start == (3.0,)


# --- without OpenGL


def test_without_opengl_one_sentence_takes_its_place_and_is_told_once(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Surface, "has_told", False)
    assert not probe.has_opengl()
    benches = [
        Bench(qtbot, jobs, Setup(model="function", function=BOWL, start=(2.0, 1.0)))
        for _ in range(2)
    ]
    for made in benches:
        made.surface.show_frame(frame_of_walk(BOWL))
        made.surface.show_range((-1.0, 1.0), (-1.0, 1.0))
        made.surface.go_home()
        made.surface.hurry()
        made.surface.dress(load_theme("dark"), Appearance())
        assert made.surface.view is None
        assert made.surface.absence.isVisible()
        assert made.surface.absence.text() == labels.NO_SURFACE
        assert not made.surface.row.isVisible()
        assert not made.surface._survey._coarse.is_busy
    assert [made.told for made in benches] == [[labels.NO_SURFACE], []]
    for made in benches:
        made.window.close()
        made.window.deleteLater()


def test_a_lost_context_is_made_anew_once(bench: Bench) -> None:
    assert bench.scene
    Brush.fails = 1
    QTest.keyClick(bench.view, Qt.Key.Key_Left)
    assert bench.scene
    assert len(Brush.made) == 2
    assert Brush.made[0].is_released
    assert bench.told == []


def test_where_opengl_fails_while_it_draws_that_is_told(bench: Bench) -> None:
    assert bench.scene
    Brush.fails = 2
    QTest.keyClick(bench.view, Qt.Key.Key_Left)
    with bench.qtbot.waitSignal(bench.surface.told):
        bench.view.grab()
    assert bench.surface.view is None
    assert bench.surface.absence.isVisible()
    bench.surface.show_frame(frame_of_walk(BOWL))
    assert bench.told == [labels.NO_SURFACE]


def test_where_there_is_no_context_nothing_but_the_sentence_is_said(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The probe has gone well, and then OpenGL has gone."""
    monkeypatch.setattr(instrument, "has_opengl", lambda: True)
    monkeypatch.setattr(renderer, "QOpenGLContext", NoContext)
    monkeypatch.setattr(Surface, "has_told", False)
    made = Bench(qtbot, jobs, Setup(model="function", function=BOWL, start=(2.0, 1.0)))
    with qtbot.waitSignal(made.surface.told):
        made.show(frame_of_walk(BOWL))
        made.surface.grab()
    assert made.told == [labels.NO_SURFACE]
    made.window.close()
    made.window.deleteLater()


def test_a_probe_that_fails_says_no_and_nothing_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "WITHOUT_OPENGL", ())
    monkeypatch.setattr(renderer, "QOpenGLContext", NoContext)
    probe.has_opengl.cache_clear()
    assert not probe.has_opengl()
    probe.has_opengl.cache_clear()


def test_words_for_every_preset() -> None:
    assert [int(label.key) for label in labels.VIEWS] == [preset.value for preset in Preset]


def test_one_file_alone_speaks_to_opengl() -> None:
    package = Path(view.__file__).parents[2]
    speakers = [
        path.name
        for path in package.rglob("*.py")
        if "import QOpenGL" in (text := path.read_text(encoding="utf-8")) or "QtOpenGL" in text
    ]
    assert speakers == ["renderer.py"]
