"""The places that the views of all models share."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import window_setup

from .conftest import Opener


@pytest.mark.parametrize("other", ["terrain", pytest.param("neuron", marks=pytest.mark.long)])
def test_a_visit_to_another_model_leaves_the_left_column_as_it_was(
    open_app: Opener, other: str
) -> None:
    app = open_app(width=1280, height=720)
    heights = []
    for model in ("parabola", other, "parabola"):
        app.window.actions_.models[model].trigger()
        QApplication.processEvents()
        heights.append(app.window.desks.panels.height())
    assert heights[0] == heights[2] < heights[1]
    # A page that is not seen is kept, and asks for no room.
    assert app.window.desks.pages.count() == 1
    assert app.window.desks[other].page.parent() is app.window.desks.pages


def test_no_button_of_the_next_model_takes_the_focus(open_app: Opener, qtbot: QtBot) -> None:
    app = open_app(window_setup("neuron"))
    window = app.window
    window.activateWindow()
    qtbot.waitActive(window)
    # Who has clicked into a picture goes on with a key.
    window.desks.neuron.page.data_card.view.plane.setFocus()
    window.actions_.models["parabola"].trigger()
    assert QApplication.focusWidget() is window
    window.actions_.models["neuron"].trigger()
    window.walk_panel.run.setFocus()
    window.actions_.models["parabola"].trigger()
    assert QApplication.focusWidget() is window.walk_panel.run  # it is still there
