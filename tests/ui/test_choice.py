"""Combo boxes that may be narrower than their words, and keep the size that they are given."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from gd_desktop.io.settings import window_setup
from gd_desktop.ui.choice import Choice, ComboBox
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


CHANGES: dict[str, Callable[[ComboBox], object]] = {
    "added": lambda box: box.addItem("one with a name that goes on and on"),
    "renamed": lambda box: box.setItemText(1, "one with a name that goes on and on"),
    "removed": lambda box: box.removeItem(0),
}


class Seen(QObject):
    """Notes which kinds of events an object has."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.kinds: list[QEvent.Type] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.kinds.append(event.type())
        return False


@pytest.mark.parametrize("kind", [ComboBox, Choice])
@pytest.mark.parametrize("change", CHANGES)
def test_other_entries_change_what_is_asked_for_and_not_the_size(
    kind: type[ComboBox], change: str, qtbot: QtBot
) -> None:
    box = kind()
    qtbot.addWidget(box)
    box.addItems(ENTRIES)
    box.show()
    box.resize(190, box.sizeHint().height())
    asked = box.sizeHint()
    box.minimumSizeHint()
    resized, adjusting = Seen(box), Seen(box.view().parentWidget())
    CHANGES[change](box)
    # Some time after a change Qt's own adjusts itself.
    qtbot.waitUntil(lambda: QEvent.Type.Timer in adjusting.kinds)
    assert QEvent.Type.Resize not in resized.kinds
    assert box.width() == 190
    fresh = kind()
    qtbot.addWidget(fresh)
    fresh.addItems([box.itemText(place) for place in range(box.count())])
    assert box.sizeHint() == fresh.sizeHint()
    assert box.minimumSizeHint() == fresh.minimumSizeHint()
    assert change == "removed" or box.sizeHint().width() > asked.width()


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
