"""Combo boxes that may be narrower than their words."""

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import window_setup
from gd_desktop.ui.choice import Choice
from gd_desktop.ui.theme import load_theme, style_sheet
from tests.ui.conftest import Opener, turn_wheel_over

ENTRIES = ("w₁ weight", "w₂ height", "b")


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(ENTRIES)
    choice.setStyleSheet(style_sheet(load_theme("light")))
    choice.setToolTip("A tip")
    choice.show()
    return choice


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_is_whole_in_the_room_that_is_asked_for(choice: Choice, entry: str) -> None:
    choice.setCurrentText(entry)
    choice.resize(choice.sizeHint())
    assert choice._shown() == entry
    assert choice.toolTip() == "A tip"


def test_in_less_room_it_ends_early_and_the_tooltip_has_it_whole(choice: Choice) -> None:
    choice.resize(choice.sizeHint().width() - 8, choice.sizeHint().height())
    assert choice._shown() != ENTRIES[0]
    assert choice.toolTip() == f"{ENTRIES[0]}\nA tip"


@pytest.mark.parametrize("model", ["terrain", "neuron"])
def test_the_wheel_over_a_list_in_the_window_changes_nothing(open_app: Opener, model: str) -> None:
    app = open_app(window_setup(model))
    boxes = [box for box in app.window.findChildren(QComboBox) if box.isVisible() and box.count()]
    before = [box.currentIndex() for box in boxes]
    assert len(boxes) > 1
    for box in boxes:
        turn_wheel_over(box)
    assert [box.currentIndex() for box in boxes] == before
    assert app.session.setup == window_setup(model)
