"""Names, keys and menus in every language."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import Appearance, window_setup
from gd_desktop.ui.speech import LANGUAGES
from tests.ui.access.keyboard import clashes, keyless, problems
from tests.ui.access.scenes import SCENES, activate, close_dialogs, setup_of
from tests.ui.access.tree import controls, faults
from tests.ui.conftest import Opener

every_language = pytest.mark.parametrize("language", LANGUAGES[1:])


@every_language
def test_names_are_there_and_no_two_keys_meet(open_app: Opener, language: str) -> None:
    app = open_app(window_setup("neuron"), appearance=Appearance(language=language))
    assert len(controls(app.window)) > 40
    assert not faults(app.window)
    assert not clashes(app.window)
    assert not keyless(app.window)


@pytest.mark.long
@every_language
@pytest.mark.parametrize("scene", SCENES)
def test_a_window_is_told_and_used_without_a_mouse(
    open_app: Opener, qtbot: QtBot, tmp_path: Path, language: str, scene: str
) -> None:
    app = open_app(setup_of(scene), 1280, 800, Appearance(language=language))
    try:
        window = SCENES[scene][1](app, qtbot, tmp_path)
        QApplication.processEvents()
        activate(qtbot, window)
        assert not problems(window)
    finally:
        close_dialogs(app)
