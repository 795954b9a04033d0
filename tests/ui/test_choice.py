"""Combo boxes that may be narrower than their words."""

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop.ui.choice import Choice
from gd_desktop.ui.theme import load_theme, style_sheet

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
