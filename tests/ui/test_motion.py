"""What moves by itself jumps where motion is reduced, and glides where it is wanted."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import gd_desktop
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance, MotionChoice
from gd_desktop.ui import motion
from gd_desktop.ui.plots.descent_plot import DescentPlot
from gd_desktop.ui.surface.orbit import Orbit
from gd_desktop.ui.surface.presets import Preset
from gd_desktop.ui.theme import Theme, ThemeKeeper, load_theme, theme_for


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    motion.follow("system")


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> "System":
    return System(monkeypatch)


class System:
    """What a platform tells Qt's styles; without a screen there is none to ask."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def set(self, moves: bool) -> None:
        answer = 200 if moves else 0
        self._monkeypatch.setattr(
            QApplication.style(), "styleHint", lambda *_: answer, raising=False
        )


def moving(choice: MotionChoice) -> Theme:
    return theme_for(Appearance(theme="light", motion=choice), 1080)


@pytest.mark.parametrize("system_moves", [True, False])
def test_the_system_is_followed_unless_a_person_says_otherwise(
    qtbot: QtBot, system: System, system_moves: bool
) -> None:
    system.set(system_moves)
    view = QWidget()
    qtbot.addWidget(view)
    assert motion.moves(view, "system") == system_moves
    assert motion.moves(view, "full")
    assert not motion.moves(view, "reduced")


@pytest.mark.parametrize("choice", ["system", "full", "reduced"])
def test_the_theme_says_what_moves(qapp: QApplication, choice: MotionChoice) -> None:
    assert moving(choice).motion == choice
    shown = Appearance(motion=choice, presenting=True)
    assert theme_for(shown, 1080).motion == choice


def test_a_change_of_it_is_told(qapp: QApplication, qtbot: QtBot) -> None:
    preferences = Preferences(Appearance(theme="light"))
    keeper = ThemeKeeper(preferences)
    with qtbot.waitSignal(keeper.changed) as told:
        preferences.change(motion="reduced")
    assert told.args is not None
    assert told.args[0].motion == "reduced"


def test_fog_jumps(qtbot: QtBot, system: System) -> None:
    system.set(True)
    plot = DescentPlot()
    qtbot.addWidget(plot)
    plot.show()
    fog = plot.fog
    fog.dress(moving("reduced"))
    for on in (True, False):
        fog.set_on(on, QPointF(), plot)
        assert not fog.is_moving
        assert fog.clearness == (0.0 if on else 1.0)
    # One that lifts when motion is reduced is away at once.
    fog.dress(moving("full"))
    fog.set_on(True, QPointF(), plot)
    assert fog.is_moving
    fog.dress(moving("reduced"))
    assert not fog.is_moving
    assert fog.clearness == 0.0
    # Wanted, it lifts softly whatever the system says.
    system.set(False)
    fog.dress(moving("full"))
    fog.set_on(False, QPointF(), plot)
    assert fog.is_moving


def test_the_camera_jumps(qtbot: QtBot, system: System) -> None:
    system.set(True)
    view = Orbit()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    glide = view.findChild(QVariantAnimation)
    view.set_motion("reduced")
    view.look_from(Preset.ABOVE)
    assert glide.state() is QVariantAnimation.State.Stopped
    assert view.camera.elevation == 90
    view.set_motion("full")
    view.look_from(Preset.USUAL)
    assert glide.state() is QVariantAnimation.State.Running
    view.set_motion("reduced")
    assert glide.state() is QVariantAnimation.State.Stopped
    assert np.isclose(view.camera.elevation, view._to.elevation)


def test_what_qt_moves_rests_and_comes_back(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    menus = Qt.UIEffect.UI_AnimateMenu
    QApplication.setEffectEnabled(menus, True)
    monkeypatch.setattr(motion, "_system_has_effects", lambda: True)
    usual = QGuiApplication.styleHints().cursorFlashTime()
    motion.follow("reduced")
    assert not QApplication.isEffectEnabled(menus)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    for choice in ("system", "full"):
        motion.follow(choice)
        assert QApplication.isEffectEnabled(menus)
        assert QGuiApplication.styleHints().cursorFlashTime() == usual
    QApplication.setEffectEnabled(menus, False)


def test_nothing_else_moves_by_itself() -> None:
    """Whatever comes to animate has to ask, and to be tested here."""
    package = Path(gd_desktop.__file__).parent
    animating = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "Animation(" in path.read_text(encoding="utf-8")
    }
    assert animating == {"ui/plots/fog.py", "ui/surface/orbit.py"}


@pytest.mark.parametrize(("wants", "name"), [(True, "contrast"), (False, "light")])
def test_the_system_can_ask_for_contrast(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, wants: bool, name: str
) -> None:
    monkeypatch.setattr("gd_desktop.ui.theme.wants_contrast", lambda: wants)
    monkeypatch.setattr("gd_desktop.ui.theme.is_system_dark", lambda: False)
    assert theme_for(Appearance(), 1080).name == name
    # Who chose a theme keeps it; to a class, the projector's gives way as well.
    assert theme_for(Appearance(theme="dark"), 1080).name == "dark"
    shown = "contrast" if wants else "projector"
    assert theme_for(Appearance(presenting=True), 1080).name == shown
    # Without presenting, each theme keeps its own measure.
    assert theme_for(Appearance(theme="contrast"), 1080).scale == load_theme("contrast").scale
