"""The page and the cost, one behind the other where they do not fit one above the other."""

import pytest
from PySide6.QtWidgets import QApplication

from gd_desktop.io.settings import window_setup
from tests.ui.conftest import Opener


@pytest.mark.parametrize(
    ("model", "height", "count"), [("parabola", 560, 2), ("neuron", 560, 2), ("neuron", 400, 3)]
)
def test_a_tab_that_goes_while_it_is_pressed_leads_nowhere(
    open_app: Opener, model: str, height: int, count: int
) -> None:
    app = open_app(window_setup(model), 700, height)
    cost, tabs = app.window.cost_card, app.window._middle._tabs.buttons()
    assert sum(tab.isVisible() for tab in tabs) == count
    last = tabs[count - 1]
    app.window.resize(1920, 1080)
    QApplication.processEvents()
    assert not any(tab.isVisible() for tab in tabs)
    last.click()
    assert cost.isVisible()
    assert app.window.desks.pages.isVisible()
    # Where tabs are needed again, each of them leads to what it says.
    app.window.resize(700, height)
    QApplication.processEvents()
    last.click()
    assert cost.isVisible()
    tabs[0].click()
    assert not cost.isVisible()
