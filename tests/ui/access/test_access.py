"""Every control of every window has a name and a role, is reached by keyboard, and shows it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import Appearance
from tests.ui.access.keyboard import keyless, problems
from tests.ui.access.scenes import SCENES, activate, close_dialogs, setup_of
from tests.ui.conftest import Opener

# Between them they have every kind of control.
_EVERY_DAY = (
    *("neuron", "map of a terrain", "race", "lesson", "predicting"),
    *("editor", "drawing", "shortcuts", "sheets"),
)


@pytest.mark.parametrize(
    "scene",
    [pytest.param(name, marks=[] if name in _EVERY_DAY else pytest.mark.long) for name in SCENES],
)
def test_a_window_is_told_and_used_without_a_mouse(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, scene: str
) -> None:
    app = open_app(setup_of(scene), 1280, 800)
    try:
        window = SCENES[scene][1](app, qtbot, tmp_path)
        QApplication.processEvents()
        activate(qtbot, window)
        assert not problems(window)
    finally:
        close_dialogs(app)


def test_every_action_has_a_key_or_stands_in_a_menu_with_a_letter(open_app: Opener) -> None:
    app = open_app()
    assert not keyless(app.window)


@pytest.mark.long
@pytest.mark.parametrize("theme", ["dark", "projector", "contrast"])
@pytest.mark.parametrize("scene", ["neuron", "lesson", "rows", "mistakes"])
def test_focus_is_seen_in_every_theme(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, scene: str, theme: str
) -> None:
    app = open_app(setup_of(scene), 1280, 800, Appearance(theme=theme))
    try:
        window = SCENES[scene][1](app, qtbot, tmp_path)
        QApplication.processEvents()
        activate(qtbot, window)
        assert not problems(window)
    finally:
        close_dialogs(app)
